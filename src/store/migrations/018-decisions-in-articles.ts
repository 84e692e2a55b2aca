/** Where a name was split off in some articles alone: which. Two may be called alike, and only what an article tells parts them. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table entity_decision add column article_ids text[]`.execute(db);
}
