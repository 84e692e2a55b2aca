/** A round-up is of no kind: it tells of many things. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table story alter column kind drop not null`.execute(db);
}
