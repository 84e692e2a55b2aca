/** Leases: who fetches a source or reads an article holds it for a while, and it is given up if they die. */
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';

/** Gives up all leases at once: for a start that knows that whoever held them is dead, and need not wait. */
export async function releaseLeases(db: Db, now: Instant): Promise<void> {
  await db
    .updateTable('incoming')
    .set({ not_before: now, leased: false })
    .where('leased', '=', true)
    .execute();
  await db
    .updateTable('source')
    .set({ next_fetch_at: now, leased: false })
    .where('leased', '=', true)
    .execute();
}
