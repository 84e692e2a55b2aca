/** Which hosts and URLs sentences say that an entity communicates with or uses. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Columns as in `entity_relation`; the object is an observable of the article. */
const statements = [
  `create table observable_relation (
     article_id text not null references article on delete cascade,
     number integer not null,
     subject_found_type text not null,
     subject_found_id text not null,
     subject_alias text not null,
     subject_type text not null,
     subject text not null,
     relation text not null,
     type text not null,
     value text not null,
     certainty text not null,
     span_start integer not null,
     span_end integer not null,
     published_at timestamptz not null,
     copy boolean not null,
     primary key (article_id, number)
   )`,
  `create index observable_relation_subject on observable_relation (subject_type, subject)`,
  `create index observable_relation_found on observable_relation (subject_found_type, subject_found_id)`,
  // Values may be longer than an ordered index takes.
  `create index observable_relation_value on observable_relation using hash (value)`,
];
