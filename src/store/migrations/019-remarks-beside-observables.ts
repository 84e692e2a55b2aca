/** What an article notes beside an observable in a list: "C2", "the loader's DLL". */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table observable add column remark text`.execute(db);
}
