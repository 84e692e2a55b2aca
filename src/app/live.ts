/** The live stream: each change of a story, in order, to every open page; nothing is lost between a page and its stream. */
import type { LiveChange } from '../domain/page.ts';
import type { Log } from '../log.ts';
import { listen } from '../store/announce.ts';
import type { Db, PoolConfig } from '../store/connect.ts';
import { latestCursor, newestChanges, streamChanges } from '../store/wire.ts';

/** Called with changes in order, at least one: those of one batch of telling come together. */
type Listener = (changes: LiveChange[]) => void;

export interface Live {
  /** Calls `onChanges` with the changes after `cursor` (null: from now on); the result stops it. */
  follow(cursor: string | null, onChanges: Listener): Promise<() => void>;
  close(): Promise<void>;
}

/** So many missed changes are sent; a page that slept through more gets the newest of them. */
const MOST_MISSED = 500;
/** Changes that are read at once. */
const MOST_READ = 500;

/** One connection that listens for the whole process, however many pages are open. */
export function startLive(db: Db, connection: PoolConfig, log: Log): Live {
  const listeners = new Set<Listener>();
  let reached: number | null = null;
  let reading: Promise<void> = Promise.resolve();

  const catchUp = async () => {
    reached ??= await latestCursor(db);
    for (;;) {
      const changes = toChanges(await streamChanges(db, reached, MOST_READ));
      const last = changes.at(-1);
      if (last === undefined) return;
      reached = Number(last.cursor);
      for (const listener of listeners) listener(changes);
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
    async follow(cursor, onChanges) {
      const from = Number(cursor ?? Number.NaN);
      let sent = Number.isSafeInteger(from) ? from : null;
      // Ahead of the database: it was restored or begun afresh since, so that all of it is news to this page.
      if (sent !== null && sent > (await latestCursor(db))) sent = 0;
      const missed = sent === null ? [] : toChanges(await newestChanges(db, sent, MOST_MISSED));
      const listener: Listener = (changes) => {
        const fresh = changes.filter(({ cursor }) => sent === null || Number(cursor) > sent);
        const last = fresh.at(-1);
        if (last === undefined) return;
        sent = Number(last.cursor);
        onChanges(fresh);
      };
      listeners.add(listener);
      listener(missed);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
      await stop();
      await reading;
    },
  };
}

const toChanges = (rows: Awaited<ReturnType<typeof streamChanges>>): LiveChange[] =>
  rows.map((row) => ({
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
