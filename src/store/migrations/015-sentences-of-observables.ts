/** In which sentence an observable stands: who is named there has more to do with it than whom the article names besides. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table observable add column sentence_start integer`.execute(db);
}
