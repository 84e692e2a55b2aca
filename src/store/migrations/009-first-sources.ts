/** Whether sources were once followed here, so that a start after all were removed does not follow the first ones again. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table first_sources (added_at timestamptz not null)`.execute(db);
  await sql`insert into first_sources select min(added_at) from source where kind <> 'manual' having count(*) > 0`.execute(
    db,
  );
}
