/** What a language model made of a story's summary, where one is configured, and what came of what it gave. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table story_wording (
     story_id text primary key references story on delete cascade,
     model text not null,
     at timestamptz not null,
     sentences jsonb not null
   )`.execute(db);
  await sql`create table wording_outcome (
     model text not null,
     outcome text not null,
     sentences integer not null,
     primary key (model, outcome)
   )`.execute(db);
  await sql`alter table story add column worded boolean not null default false`.execute(db);
  await sql`create index story_unworded on story (updated_at desc) where moved_to is null and not worded`.execute(
    db,
  );
}
