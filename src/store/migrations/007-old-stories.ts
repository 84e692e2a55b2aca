/** The names by which stories are found that placing has forgotten, and which of two related stories came first. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table old_story_name (
     term integer not null,
     quiet_since timestamptz not null,
     story_id text not null references story on delete cascade,
     primary key (term, quiet_since, story_id)
   )`.execute(db);
  await sql`create index old_story_name_story on old_story_name (story_id)`.execute(db);
  await sql`alter table story add column shelved boolean not null default false`.execute(db);
  await sql`create index story_unshelved on story (updated_at) where moved_to is null and not shelved`.execute(
    db,
  );
  await sql`alter table related add column relation text not null default 'alike'`.execute(db);
}
