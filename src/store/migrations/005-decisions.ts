/** What people decided about stories: who, when, why, and whether it was taken back. Rows are never deleted. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table story_decision (
     id bigint generated always as identity primary key,
     kind text not null,
     story_id text not null,
     into_id text,
     article_ids text[] not null,
     title text,
     why text not null,
     by text not null,
     at timestamptz not null,
     applied_at timestamptz,
     undo_by text,
     undone_at timestamptz
   )`.execute(db);
  await sql`create index story_decision_story on story_decision (story_id)`.execute(db);
  await sql`create index story_decision_into on story_decision (into_id)`.execute(db);
  await sql`create index story_decision_waiting on story_decision (id)
     where applied_at is null or (undo_by is not null and undone_at is null)`.execute(db);
}
