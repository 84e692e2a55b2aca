/** The live stream: each change of a story, in order, to every open page; nothing is lost between a page and its stream. */
import type { LiveChange } from '../domain/page.ts';
import type { Log } from '../log.ts';
import { listen } from '../store/announce.ts';
import type { Db, PoolConfig } from '../store/connect.ts';
import { latestCursor, streamChanges } from '../store/wire.ts';

type Listener = (change: LiveChange) => void;

export interface Live {
  /** Calls `onChange` for each change after `cursor` (null: from now on); the result stops it. */
  follow(cursor: string | null, onChange: Listener): Promise<() => void>;
  close(): Promise<void>;
}

/** So many missed changes are sent one by one; a page that slept through more starts from the newest of them. */
const MOST_MISSED = 500;

/** One connection that listens for the whole process, however many pages are open. */
export function startLive(db: Db, connection: PoolConfig, log: Log): Live {
  const listeners = new Set<Listener>();
  let reached: number | null = null;
  let reading: Promise<void> = Promise.resolve();

  const catchUp = async () => {
    reached ??= await latestCursor(db);
    for (const change of await changesAfter(db, reached)) {
      reached = Number(change.cursor);
      for (const listener of listeners) listener(change);
    }
  };
  // One read at a time, so that changes arrive in order and once.
  const onAnnounced = () => {
    reading = reading.then(catchUp).catch((error: Error) => log.warn(`live stream: ${error.message}`));
  };
  const stop = listen(connection, onAnnounced, (error) =>
    log.warn(`live stream: ${error.message}; connecting again`),
  );

  return {
    async follow(cursor, onChange) {
      const from = Number(cursor ?? Number.NaN);
      let sent = Number.isSafeInteger(from) ? from : null;
      // Ahead of the database: it was restored or begun afresh since, so that all of it is news to this page.
      if (sent !== null && sent > (await latestCursor(db))) sent = 0;
      const missed = sent === null ? [] : await changesAfter(db, sent);
      const listener: Listener = (change) => {
        if (sent !== null && Number(change.cursor) <= sent) return;
        sent = Number(change.cursor);
        onChange(change);
      };
      listeners.add(listener);
      for (const change of missed) listener(change);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
      await stop();
      await reading;
    },
  };
}

async function changesAfter(db: Db, cursor: number): Promise<LiveChange[]> {
  const rows = await streamChanges(db, cursor, MOST_MISSED);
  return rows.map((row) => ({
    cursor: String(row.cursor),
    at: row.at,
    storyId: row.story_id,
    title: row.title,
    kind: row.kind,
    categories: row.categories,
    badge: row.badge,
    revision: row.revision,
    changes: row.changes,
  }));
}
