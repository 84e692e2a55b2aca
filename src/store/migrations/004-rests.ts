/** The longest rest of a source, so that a night or a weekend without news is not taken for silence. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table source add column longest_gap_minutes double precision`.execute(db);
}
