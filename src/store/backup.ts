/** Everything that is kept, in one compressed file, and back. Needs no PostgreSQL tools; runs beside a working program. */

import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import { Fatal } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import { type BackupHeader, backupFormat, backupVersion, readBackup } from './backup-file.ts';
import { dropForeignKeys, dropSchema, readSequences, readTables, type Table } from './catalogue.ts';
import {
  type AnyDb,
  appliedMigrations,
  applyMigration,
  knownMigrations,
  type Migration,
  migrationTable,
} from './migrate.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is done here asks the catalogue, not the schema's types.
type AnyTransaction = Transaction<any>;

const rowsAtOnce = 200;
const charactersAtOnce = 4_000_000;

/**
 * Writes `file`: all tables of our schema as they are at one moment, whatever is written meanwhile. The file appears
 * under its name when it is whole. Gives the number of rows. Throws `Fatal` if there is such a file already, or the disk is full.
 */
export async function backup(db: AnyDb, file: string, log: Log): Promise<number> {
  if (existsSync(file)) throw new Fatal(`${file} is there already; a backup does not overwrite it.`);
  const unfinished = `${file}.unfinished`;
  try {
    const rows = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const lines = backupLines(transaction, log);
        const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
        let counted = 0;
        const sealed = seal(lines, (count) => {
          counted = count;
        });
        await pipeline(sealed, createGzip(), target);
        return counted;
      });
    renameSync(unfinished, file);
    log.info(`Backed up ${rows} rows to ${file}.`);
    return rows;
  } catch (error) {
    rmSync(unfinished, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new Fatal(`The disk is full: ${file} was not written.`);
    if ((error as NodeJS.ErrnoException).syscall === 'open')
      throw new Fatal(`${file} cannot be written: ${(error as Error).message}`);
    throw error;
  }
}

/** The lines of the file: a header, the rows of each table after the table's name, the sequences. */
async function* backupLines(transaction: AnyTransaction, log: Log): AsyncGenerator<unknown> {
  // However the server is set, values are written so that any other reads them the same.
  for (const setting of [
    "timezone = 'UTC'",
    "datestyle = 'ISO'",
    "intervalstyle = 'iso_8601'",
    'extra_float_digits = 1',
  ]) {
    await sql.raw(`set local ${setting}`).execute(transaction);
  }
  const tables = await readDataTables(transaction);
  const applied = await sql<{
    name: string;
  }>`select name from ${sql.id(migrationTable)} order by name`.execute(transaction);
  const header: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    written: new Date().toISOString(),
    migrations: applied.rows.map(({ name }) => name),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
  };
  yield header;
  for (const table of tables) {
    yield { table: table.name };
    let rows = 0;
    for await (const row of readRows(transaction, table)) {
      yield row;
      rows++;
    }
    log.info(`  ${table.name}: ${rows}`);
  }
  yield { sequences: await readSequences(transaction) };
}

/** Every value as text, which every type can be read back from exactly. */
async function* readRows(
  transaction: AnyTransaction,
  { schema, name, columns }: Table,
): AsyncGenerator<(string | null)[]> {
  const values = sql.join(
    columns.map((column, at) => sql`${sql.id(column.name)}::text as ${sql.id(`c${at}`)}`),
  );
  await sql`declare backup_rows no scroll cursor for select ${values} from ${sql.id(schema, name)}`.execute(
    transaction,
  );
  for (;;) {
    const fetched = await sql<
      Record<string, string | null>
    >`fetch ${sql.raw(String(rowsAtOnce))} from backup_rows`.execute(transaction);
    for (const row of fetched.rows) yield columns.map((_, at) => row[`c${at}`] ?? null);
    if (fetched.rows.length < rowsAtOnce) break;
  }
  await sql`close backup_rows`.execute(transaction);
}

/** Turns values into lines and ends with one that vouches for all before it. */
async function* seal(
  values: AsyncIterable<unknown>,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const value of values) {
    if (Array.isArray(value)) rows++;
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    yield line;
  }
  counted(rows);
  yield `${JSON.stringify({ end: { rows, sha256: hash.digest('hex') } })}\n`;
}

/**
 * Reads a backup into a database in which nothing is stored, and brings it up to this program's tables. All or nothing:
 * a file that is cut short or damaged, or a database that is not empty, gives `Fatal` and changes nothing. Gives the number of rows.
 */
export async function restore(db: AnyDb, file: string, log: Log, migrations?: Migration[]): Promise<number> {
  const known = migrations ?? (await knownMigrations());
  const rows = await db.transaction().execute(async (transaction) => {
    const lines = readBackup(file);
    const header = (await lines.next()).value as BackupHeader;
    const later = await prepare(transaction, header, known);
    const addForeignKeys = await dropForeignKeys(transaction);
    const tables = new Map((await readTables(transaction)).map((table) => [table.name, table]));
    for (const { name } of tables.values()) await switchTriggers(transaction, name, 'disable');
    const count = await load(transaction, lines, header, tables, log);
    for (const { name } of tables.values()) await switchTriggers(transaction, name, 'enable');
    await addForeignKeys();
    for (const migration of later) await applyMigration(transaction, migration);
    return count;
  });
  await sql`analyze`.execute(db);
  log.info(`Restored ${rows} rows from ${file}.`);
  return rows;
}

/** Makes the tables as they were when the backup was written; gives the migrations that came after it. */
async function prepare(
  transaction: AnyTransaction,
  header: BackupHeader,
  known: Migration[],
): Promise<Migration[]> {
  const names = known.map(({ name }) => name);
  const unknown = header.migrations.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Fatal(
      `The backup was written by a newer Throughline (${unknown}), which this one does not know.`,
    );
  }
  const applied = await appliedMigrations(transaction);
  await requireEmpty(transaction);
  if (applied.join() !== header.migrations.join()) {
    // Nothing is stored, so nothing is lost by making the tables anew as they were then.
    if (applied.length > 0) await dropSchema(transaction);
    await appliedMigrations(transaction);
    for (const migration of known) {
      if (header.migrations.includes(migration.name)) await applyMigration(transaction, migration);
    }
    // What a migration itself puts in is in the backup too.
    for (const { schema, name } of await readDataTables(transaction)) {
      await sql`truncate ${sql.id(schema, name)} cascade`.execute(transaction);
    }
  }
  return known.filter(({ name }) => !header.migrations.includes(name));
}

async function requireEmpty(transaction: AnyTransaction): Promise<void> {
  for (const { schema, name } of await readDataTables(transaction)) {
    const found = await sql`select 1 from ${sql.id(schema, name)} limit 1`.execute(transaction);
    if (found.rows.length > 0) {
      throw new Fatal(
        `This database is not empty (${name} has rows): a backup is restored into an empty one only. ` +
          'Set THROUGHLINE_DATA to a new folder, or move the present one away.',
      );
    }
  }
}

async function readDataTables(transaction: AnyTransaction): Promise<Table[]> {
  return (await readTables(transaction)).filter(({ name }) => name !== migrationTable);
}

async function load(
  transaction: AnyTransaction,
  lines: AsyncGenerator<unknown>,
  header: BackupHeader,
  tables: Map<string, Table>,
  log: Log,
): Promise<number> {
  const columnsOf = new Map(header.tables.map(({ name, columns }) => [name, columns]));
  let target: { table: Table; columns: string[] } | null = null;
  let batch: (string | null)[][] = [];
  let characters = 0;
  let rows = 0;
  const flush = async () => {
    if (target && batch.length > 0) await insert(transaction, target.table, target.columns, batch);
    batch = [];
    characters = 0;
  };
  for await (const line of lines) {
    if (Array.isArray(line)) {
      batch.push(line);
      rows++;
      for (const value of line) characters += value?.length ?? 0;
      if (batch.length >= rowsAtOnce || characters > charactersAtOnce) await flush();
      continue;
    }
    await flush();
    const { table: name, sequences } = line as {
      table?: string;
      sequences?: { name: string; value: string; called: boolean }[];
    };
    if (name !== undefined) {
      const table = tables.get(name);
      if (!table) throw new Fatal(`The backup has a table that this program does not know: ${name}.`);
      target = { table, columns: columnsOf.get(name) ?? [] };
      log.info(`  ${name}`);
    }
    for (const sequence of sequences ?? []) {
      await sql`select setval(${sequence.name}::regclass, ${sequence.value}::bigint, ${sequence.called}::boolean)`.execute(
        transaction,
      );
    }
  }
  await flush();
  return rows;
}

async function insert(
  transaction: AnyTransaction,
  table: Table,
  names: string[],
  rows: (string | null)[][],
): Promise<void> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  const targets = sql.join(names.map((name) => sql.id(name)));
  const arrays = sql.join(names.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`));
  const values = sql.join(
    names.map((name, at) => sql`${sql.id(`c${at}`)}::${sql.raw(types.get(name) ?? 'text')}`),
  );
  const aliases = sql.join(names.map((_, at) => sql.id(`c${at}`)));
  await sql`insert into ${sql.id(table.schema, table.name)} (${targets}) overriding system value
    select ${values} from unnest(${arrays}) as given (${aliases})`.execute(transaction);
}

async function switchTriggers(
  transaction: AnyTransaction,
  table: string,
  how: 'enable' | 'disable',
): Promise<void> {
  await sql`alter table ${sql.id(table)} ${sql.raw(how)} trigger user`.execute(transaction);
}
