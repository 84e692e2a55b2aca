import { useState } from 'react';
import { useRevalidator } from 'react-router';
import type { LiveChange, WirePage } from '../../domain/page.ts';
import { held } from '../browser/live.ts';
import { useClock, useLive } from '../browser/use-live.ts';
import { ago, clock, counted } from '../format.ts';
import { admits } from '../wire-query.ts';

/** What waits for a wire that is open: the changes since it was loaded that its filters admit. */
export function useHeld(page: WirePage) {
  const [waiting, setWaiting] = useState<{ cursor: string; changes: LiveChange[] }>({
    cursor: page.cursor,
    changes: [],
  });
  const [lastAt, setLastAt] = useState<string | null>(null);
  const status = useLive(page.cursor, (change) => {
    setLastAt(change.at);
    if (!admits(page.query, change)) return;
    setWaiting((before) => ({
      cursor: page.cursor,
      changes: held(before.cursor === page.cursor ? before.changes : [], change),
    }));
  });
  const changes = waiting.cursor === page.cursor ? waiting.changes : [];
  return { status, changes, lastAt };
}

/** "14 new": the list stays still until one asks. The status region stands from the start, so that it is read out. */
export function HeldBar({ changes, onFirstPage }: { changes: LiveChange[]; onFirstPage: boolean }) {
  const { revalidate, state } = useRevalidator();
  const show = async () => {
    await revalidate();
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
  };
  const fresh = changes.filter(({ badge }) => badge === 'new').length;
  const updates = changes.length - fresh;
  const parts = [
    ...(fresh > 0 ? [counted(fresh, 'story', 'stories')] : []),
    ...(updates > 0 ? [counted(updates, 'update')] : []),
  ];
  return (
    <div className="held-place" role="status">
      {changes.length > 0 &&
        (onFirstPage ? (
          <button className="held" type="button" data-key="n" onClick={show} disabled={state !== 'idle'}>
            <b>{changes.length} new</b> <span>{parts.join(', ')}. The list stays still until you ask.</span>
            <kbd>n</kbd>
          </button>
        ) : (
          <a className="held" href="/" data-key="n">
            <b>{changes.length} new</b> <span>{parts.join(', ')}, on the first page.</span>
            <kbd>n</kbd>
          </a>
        ))}
    </div>
  );
}

interface LiveLineProps {
  page: WirePage;
  status: ReturnType<typeof useLive>;
  lastAt: string | null;
  /** Most sources fail: the connection stands, and little comes through it. */
  blind: boolean;
}

/** Whether the page is live, said honestly: without JavaScript, or without a connection, it does not claim to be. */
export function LiveLine({ page, status, lastAt, blind }: LiveLineProps) {
  const ticking = useClock();
  const last = lastAt ?? page.lastArticleAt;
  const now = ticking === null ? page.now : new Date(ticking).toISOString();
  const lastWords = last === null ? 'no article yet' : `last article ${ago(last, now)}`;
  if (status.is === 'lost') {
    const since = clock(new Date(status.since).toISOString());
    return (
      <p className="live lost" role="status">
        No live updates since {since} UTC; trying again
      </p>
    );
  }
  if (status.is === 'live' && !blind)
    return (
      <p className="live on">
        <span className="live-word">Live,</span> {lastWords}
      </p>
    );
  return <p className="live">{lastWords.replace(/^l/, 'L').replace(/^n/, 'N')}</p>;
}
