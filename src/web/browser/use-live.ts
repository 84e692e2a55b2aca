import { useEffect, useRef, useState } from 'react';
import type { LiveChange } from '../../domain/page.ts';
import { followChanges, type LiveStatus, type World } from './live.ts';

const world: World = {
  open: (url) => new EventSource(url),
  later(callBack, delay) {
    const timer = setTimeout(callBack, delay);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
};

/**
 * Follows the changes after `cursor` while the page is to be seen. A hidden page lets go of its connection and catches up
 * later: browsers allow six to one host, and a seventh tab would never load.
 */
export function useLive(cursor: string | null, onChange: (change: LiveChange) => void): LiveStatus {
  const [status, setStatus] = useState<LiveStatus>({ is: 'connecting' });
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    let last = cursor;
    let stop: (() => string | null) | null = null;
    const follow = () => {
      if (document.visibilityState === 'visible') {
        stop ??= followChanges(world, last, (change) => latest.current(change), setStatus);
      } else if (stop !== null) {
        last = stop();
        stop = null;
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.();
    };
  }, [cursor]);
  return status;
}

/** The present time in milliseconds, renewed every 15 s; null until the page is alive, when `loaded` counts. */
export function useClock(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
