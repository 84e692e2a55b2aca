/** Who and what: mentions, roles, relations, techniques and observables of each article, and what people decide about entities. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * In each table `found_type`, `found_id` and `alias` are what the article says, and `type` and `entity` whom that means by
 * the decisions of people. `copy`: the article is a copy, and counts leave it out.
 */
const statements = [
  // By which version of understanding an article was understood; 0: before there were these tables.
  `alter table article add column understood integer not null default 0`,
  `create index article_understood on article (understood, published_at desc)`,
  // Its articles were understood anew: it is told again, without a revision.
  `alter table story add column retell boolean not null default false`,
  `create index story_retell on story (updated_at desc) where retell`,
  `create index story_article_story_of on story_article (article_id) include (story_id)`,

  `create table entity_mention (
     article_id text not null references article on delete cascade,
     found_type text not null,
     found_id text not null,
     alias text not null,
     name text not null,
     type text not null,
     entity text not null,
     count integer not null,
     spans integer[] not null,
     sentence_starts integer[] not null,
     sentence_ends integer[] not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, found_type, found_id, alias)
   )`,
  `create index entity_mention_entity on entity_mention (type, entity, published_at desc) include (article_id, alias, count, copy)`,
  `create index entity_mention_found on entity_mention (found_type, found_id)`,

  `create table entity_role (
     article_id text not null references article on delete cascade,
     found_type text not null,
     found_id text not null,
     alias text not null,
     type text not null,
     entity text not null,
     role text not null,
     certainty text not null,
     span_start integer not null,
     span_end integer not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, role, found_type, found_id)
   )`,
  `create index entity_role_entity on entity_role (type, entity, published_at desc) include (article_id, role, certainty, copy)`,
  `create index entity_role_found on entity_role (found_type, found_id)`,

  `create table entity_relation (
     article_id text not null references article on delete cascade,
     number integer not null,
     subject_found_type text not null,
     subject_found_id text not null,
     subject_alias text not null,
     subject_type text not null,
     subject text not null,
     relation text not null,
     object_found_type text not null,
     object_found_id text not null,
     object_alias text not null,
     object_type text not null,
     object text not null,
     certainty text not null,
     span_start integer not null,
     span_end integer not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, number)
   )`,
  // In the order in which they are counted, and with all that is counted.
  `create index entity_relation_subject on entity_relation
     (subject_type, subject, object_type, object, relation, certainty, published_at desc) include (article_id, span_start, span_end, copy)`,
  `create index entity_relation_object on entity_relation
     (object_type, object, subject_type, subject, relation, certainty, published_at desc) include (article_id, span_start, span_end, copy)`,
  `create index entity_relation_subject_found on entity_relation (subject_found_type, subject_found_id)`,
  `create index entity_relation_object_found on entity_relation (object_found_type, object_found_id)`,

  `create table technique_find (
     article_id text not null references article on delete cascade,
     number integer not null,
     technique text not null,
     score double precision not null,
     span_start integer not null,
     span_end integer not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, number)
   )`,
  `create index technique_find_technique on technique_find (technique, published_at desc)`,

  `create table observable (
     article_id text not null references article on delete cascade,
     number integer not null,
     type text not null,
     value text not null,
     role text,
     why text,
     span_start integer not null,
     span_end integer not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, number)
   )`,

  // What lists and search need of each entity and each of its names; kept in step with entity_mention.
  `create table entity (
     type text not null,
     id text not null,
     articles integer not null,
     last_seen_at timestamptz not null,
     primary key (type, id)
   )`,
  `create index entity_id on entity (id)`,
  `create index entity_often on entity (type, articles desc)`,
  `create index entity_most on entity (articles desc) where type <> 'name'`,
  `create table entity_name (
     type text not null,
     entity text not null,
     alias text not null,
     name text not null,
     articles integer not null,
     search tsvector generated always as (to_tsvector('simple', translate(alias, '-.', '  '))) stored,
     primary key (type, entity, alias)
   )`,
  `create index entity_name_alias on entity_name (alias text_pattern_ops)`,
  `create index entity_name_search on entity_name using gin (search)`,

  `create table entity_decision (
     id bigint generated always as identity primary key,
     kind text not null,
     type text not null,
     entity text not null,
     alias text,
     into_type text,
     into_id text,
     name text,
     why text not null,
     by_whom text not null,
     at timestamptz not null,
     undone_at timestamptz,
     undone_by text
   )`,
  `create index entity_decision_entity on entity_decision (type, entity)`,
  `create index entity_decision_into on entity_decision (into_type, into_id)`,
];
