/** What a person decided about the part of an entity in some articles: which it has not, and which it has instead, if any. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table entity_decision add column role text, add column becomes text`.execute(db);
}
