/** What of an article was too long to be read, in a sentence for people. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table article add column cut text`.execute(db);
}
