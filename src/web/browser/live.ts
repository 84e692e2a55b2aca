/** The stream of changes to an open page: one connection, taken up again where it broke. */
import type { LiveChange } from '../../domain/page.ts';

/** `lost` since an instant (milliseconds since the epoch). Before the first answer it is `connecting`: nothing is promised. */
export type LiveStatus = { is: 'connecting' | 'live' } | { is: 'lost'; since: number };

/** What is used of an EventSource. */
export interface Stream {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onerror: ((event: Event) => void) | null;
  close(): void;
}

export interface World {
  open(url: string): Stream;
  /** Calls back after some milliseconds; the result takes it back. */
  later(callBack: () => void, delay: number): () => void;
  now(): number;
}

export const firstDelay = 1_000;
export const longestDelay = 30_000;

/**
 * Follows the stream from `cursor` (null: from now on). A broken connection is opened anew at the last change seen, after 1, 2, 4 … 30 s.
 * The browser's own reconnecting is not used: it would start at the first cursor again. The result stops it and gives the
 * cursor to go on from.
 */
export function followChanges(
  world: World,
  cursor: string | null,
  onChange: (change: LiveChange) => void,
  onStatus: (status: LiveStatus) => void,
): () => string | null {
  let last = cursor;
  let delay = firstDelay;
  let lostSince: number | null = null;
  let takeBack = () => {};
  let stream: Stream;

  const connect = () => {
    stream = world.open(last === null ? '/live' : `/live?cursor=${encodeURIComponent(last)}`);
    stream.onopen = () => {
      delay = firstDelay;
      lostSince = null;
      onStatus({ is: 'live' });
    };
    stream.onmessage = ({ data }) => {
      const change = JSON.parse(data) as LiveChange;
      last = change.cursor;
      onChange(change);
    };
    stream.onerror = () => {
      stream.close();
      lostSince ??= world.now();
      onStatus({ is: 'lost', since: lostSince });
      takeBack = world.later(connect, delay);
      delay = Math.min(delay * 2, longestDelay);
    };
  };
  connect();

  return () => {
    takeBack();
    stream.close();
    return last;
  };
}

/** The changes that wait on the wire: one per story, the latest wins, but a story that was new stays new. */
export function held(changes: readonly LiveChange[], change: LiveChange): LiveChange[] {
  const before = changes.find((other) => other.storyId === change.storyId);
  const badge = before?.badge === 'new' ? 'new' : change.badge;
  return [...changes.filter((other) => other !== before), { ...change, badge }];
}
