/** Leases: who fetches a source or reads an article holds it for a while, and it is given up if they die. */
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';

/**
 * Gives up leases at once, so that what was leased need not wait for them to run out: those that end at `until`, which
 * whoever took them could not end; all where it is null, for a start that knows that whoever held them is dead.
 */
export async function releaseLeases(db: Db, now: Instant, until: Instant | null = null): Promise<void> {
  let incoming = db.updateTable('incoming').set({ not_before: now, leased: false });
  let sources = db.updateTable('source').set({ next_fetch_at: now, leased: false });
  if (until !== null) {
    // The store failed, not the article: the attempt does not count. One that its reader died of does.
    incoming = incoming.set((set) => ({ attempts: set('attempts', '-', 1) })).where('not_before', '=', until);
    sources = sources.where('next_fetch_at', '=', until);
  }
  await incoming.where('leased', '=', true).execute();
  await sources.where('leased', '=', true).execute();
}
