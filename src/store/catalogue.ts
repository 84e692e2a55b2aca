/** What the database says of its own tables, so that a backup takes in a new one by itself. */
import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: what is done here asks the catalogue, not the schema's types.
type AnyDb = Kysely<any>;

export interface Table {
  schema: string;
  name: string;
  /** Those that are stored; computed ones are left out. `type` as SQL writes it. */
  columns: { name: string; type: string }[];
}

export interface Sequence {
  name: string;
  value: string;
  called: boolean;
}

/** Our tables: those of the schema that new ones would go into, without what an extension brought. */
export async function readTables(db: AnyDb): Promise<Table[]> {
  const found = await sql<{ schema: string; name: string; columns: Table['columns'] }>`
    select n.nspname as schema, c.relname as name,
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = current_schema() and c.relkind = 'r' and c.relpersistence = 'p'
      and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    group by n.nspname, c.relname
    order by c.relname`.execute(db);
  return found.rows;
}

export async function readSequences(db: AnyDb): Promise<Sequence[]> {
  const found = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'S' and c.relnamespace = current_schema()::regnamespace order by 1`.execute(db);
  const sequences: Sequence[] = [];
  for (const { name } of found.rows) {
    // The name comes quoted where it must be.
    const state = await sql<{ value: string; called: boolean }>`
      select last_value::text as value, is_called as called from ${sql.raw(name)}`.execute(db);
    sequences.push({ name, ...state.rows[0]! });
  }
  return sequences;
}

/**
 * Takes the foreign keys off, so that tables can be filled in any order (they may point in circles), and gives what
 * puts them back, which checks every row.
 */
export async function dropForeignKeys(db: AnyDb): Promise<() => Promise<void>> {
  const found = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0`.execute(db);
  for (const { table, name } of found.rows) {
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(db);
  }
  return async () => {
    for (const { table, name, definition } of found.rows) {
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db);
    }
  };
}

/** Removes everything in our schema: tables, types and functions. */
export async function dropSchema(db: AnyDb): Promise<void> {
  const found = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const { name } = found.rows[0]!;
  await sql`drop schema ${sql.id(name)} cascade`.execute(db);
  await sql`create schema ${sql.id(name)}`.execute(db);
}
