/** What `throughline knowledge update` loaded: catalogues as facts, CVE records and EPSS scores as rows. PostgreSQL 15. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // `hash` is of the file as it came, so that the same file is known again; `form` of the facts as the program reads them.
  `create table catalogue (
     name text primary key,
     title text not null,
     version text not null,
     hash text not null,
     form integer not null,
     loaded_from text not null,
     loaded_at timestamptz not null,
     entries integer not null,
     facts jsonb
   )`,

  `create table vulnerability (
     id text primary key,
     record jsonb not null,
     asked_at timestamptz not null
   )`,

  `create table exploit_prediction (
     id text primary key,
     score double precision not null,
     percentile double precision not null
   )`,
];
