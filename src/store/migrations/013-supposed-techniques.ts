/** Whether a sentence says that a technique was used, or only supposes it. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table technique_find add column certainty text not null default 'asserted'`.execute(db);
}
