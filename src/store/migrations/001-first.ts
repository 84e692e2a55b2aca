/** The first tables: sources and what they give, articles, stories with every revision, readers. PostgreSQL 15. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table publisher (
     id text primary key,
     name text not null,
     family text not null,
     category text not null
   )`,

  `create table source (
     id text primary key,
     url text not null unique,
     kind text not null,
     name text not null,
     publisher_id text not null references publisher,
     language text,
     paused boolean not null default false,
     added_at timestamptz not null,
     etag text,
     last_modified text,
     last_fetch_at timestamptz,
     last_success_at timestamptz,
     last_article_at timestamptz,
     next_fetch_at timestamptz,
     leased boolean not null default false,
     failures_in_row integer not null default 0,
     failure text,
     failure_detail text,
     usual_interval_minutes double precision,
     articles integer not null default 0,
     warnings text[] not null default '{}'
   )`,
  `create index source_due on source (next_fetch_at) where not paused`,

  `create table entry (
     source_id text not null references source on delete cascade,
     key text not null,
     hash text not null,
     seen_at timestamptz not null,
     primary key (source_id, key)
   )`,

  `create table incoming (
     id bigint generated always as identity primary key,
     source_id text not null references source on delete cascade,
     url text not null,
     raw jsonb not null,
     received_at timestamptz not null,
     attempts integer not null default 0,
     not_before timestamptz not null,
     leased boolean not null default false
   )`,
  `create index incoming_due on incoming (not_before)`,

  // A source may be removed; its articles stay, for they are evidence.
  `create table article (
     id text primary key,
     seq bigint generated always as identity unique,
     url text not null unique,
     source_id text not null,
     publisher_id text not null references publisher,
     title text not null,
     authors jsonb not null,
     published jsonb not null,
     published_at timestamptz not null,
     updated jsonb,
     learned_at timestamptz not null,
     language text not null,
     text text not null,
     blocks jsonb not null,
     links jsonb not null,
     images jsonb not null,
     findings jsonb not null,
     copy_of jsonb,
     original_id text,
     signature jsonb,
     waiting boolean not null default true,
     changed_at timestamptz,
     search tsvector generated always as (
       setweight(to_tsvector('simple', left(title, 1000)), 'A') || to_tsvector('simple', left(text, 50000))
     ) stored
   )`,
  `create index article_waiting on article (published_at, id) where waiting`,
  `create index article_learned on article (learned_at)`,
  `create index article_published on article (published_at desc)`,
  `create index article_original on article (original_id) where original_id is not null`,
  `create index article_search on article using gin (search)`,

  // What an article said before its publisher changed it: earlier revisions of stories cite it.
  `create table article_version (
     article_id text not null references article on delete cascade,
     until timestamptz not null,
     text text not null,
     blocks jsonb not null,
     primary key (article_id, until)
   )`,

  `create table article_url (
     url text primary key,
     article_id text not null references article on delete cascade
   )`,

  `create table copy_band (
     band text not null,
     article_id text not null references article on delete cascade,
     primary key (band, article_id)
   )`,

  `create table dropped (
     source_id text not null,
     step text not null,
     reason text not null,
     count integer not null default 1,
     last_url text not null,
     last_detail text not null,
     last_at timestamptz not null,
     primary key (source_id, step, reason)
   )`,

  `create table story (
     id text primary key,
     title text not null,
     kind text not null,
     categories text[] not null,
     content jsonb not null,
     revision integer not null,
     publishers integer not null,
     articles integer not null,
     first_seen_at timestamptz not null,
     first_reported_at timestamptz not null,
     updated_at timestamptz not null,
     revised_at timestamptz not null,
     moved_to text,
     search tsvector generated always as (
       setweight(to_tsvector('simple', left(title, 1000)), 'A')
         || setweight(to_tsvector('simple', left(coalesce(content #>> '{state,text}', ''), 2000)), 'B')
         || jsonb_to_tsvector('simple', coalesce(content -> 'summary', '[]'::jsonb), '["string"]')
     ) stored
   )`,
  `create index story_wire on story (updated_at desc, id desc) where moved_to is null`,
  `create index story_search on story using gin (search)`,

  `create table story_article (
     article_id text primary key references article on delete cascade,
     story_id text not null references story,
     placement jsonb not null,
     memory jsonb not null,
     published_at timestamptz not null
   )`,
  `create index story_article_story on story_article (story_id, published_at)`,

  `create table story_revision (
     cursor bigint generated always as identity primary key,
     story_id text not null references story,
     revision integer not null,
     at timestamptz not null,
     badge text not null,
     content jsonb not null,
     changes jsonb not null,
     article_ids text[] not null,
     unique (story_id, revision)
   )`,

  `create table story_event (
     story_id text not null references story on delete cascade,
     id text not null,
     happened_start date,
     happened_end date,
     reported_at timestamptz not null,
     status text not null,
     headline text not null,
     primary key (story_id, id)
   )`,
  `create index story_event_time on story_event (reported_at desc)`,

  `create table related (
     story_id text not null references story on delete cascade,
     other_id text not null references story on delete cascade,
     score double precision not null,
     why text not null,
     primary key (story_id, other_id)
   )`,

  `create table reading (
     principal text not null,
     story_id text not null references story on delete cascade,
     revision integer not null,
     at timestamptz not null,
     primary key (principal, story_id)
   )`,

  `create table visit (
     principal text primary key,
     cursor bigint not null,
     at timestamptz not null
   )`,

  `create table account (
     id text primary key,
     password_hash text not null,
     changed_at timestamptz not null
   )`,

  `create table credential (
     secret_hash text primary key,
     account_id text not null references account on delete cascade,
     kind text not null,
     name text not null,
     created_at timestamptz not null,
     expires_at timestamptz not null
   )`,
];
