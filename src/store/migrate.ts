/** Brings the tables to the state that this program knows: forward only, each step in a transaction, under a lock. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Fatal } from '../domain/errors.ts';
import type { Log } from '../log.ts';

/** Any of our databases: what is done here asks the catalogue, not the schema's types. */
// biome-ignore lint/suspicious/noExplicitAny: kysely's type parameter is invariant.
export type AnyDb = Kysely<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above.
type AnyTransaction = Transaction<any>;

/** One file of src/store/migrations: its name says its place, e.g. `001-first`. */
export interface Migration {
  name: string;
  up(db: AnyDb): Promise<void>;
}

/** Where the names of those that were applied are kept. */
export const migrationTable = 'migration';

const migrationsFolder = join(import.meta.dirname, 'migrations');
const migrationLock = 7_717_002;
const oldestServer = 150_000;

/** All migrations of this program, in order. */
export async function knownMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = readdirSync(folder).filter((file) => /^\d{3}-[a-z0-9-]+\.ts$/.test(file));
  return Promise.all(
    files.sort().map(async (file) => {
      const { up } = (await import(join(folder, file))) as Pick<Migration, 'up'>;
      return { name: file.slice(0, -3), up };
    }),
  );
}

/**
 * Applies what is missing. Two programs may do this at once: one waits for the other. Throws `Fatal` for a server that
 * is too old or does not keep UTF-8, and for a database that a newer program has changed.
 */
export async function migrate(db: AnyDb, log: Log, migrations?: Migration[]): Promise<void> {
  const known = migrations ?? (await knownMigrations());
  await checkServer(db);
  for (;;) {
    const done = await db.transaction().execute(async (transaction) => {
      const next = await nextMigration(transaction, known);
      if (!next) return true;
      log.info(`Bringing the database up to date: ${next.name}`);
      await applyMigration(transaction, next);
      return false;
    });
    if (done) return;
  }
}

async function nextMigration(
  transaction: AnyTransaction,
  known: Migration[],
): Promise<Migration | undefined> {
  const applied = await appliedMigrations(transaction);
  const names = new Set(known.map(({ name }) => name));
  const newer = applied.find((name) => !names.has(name));
  if (newer !== undefined) {
    throw new Fatal(
      `The database was changed by a newer Throughline (${newer}), which this one does not know. Start that version, ` +
        'or restore a backup that was made before into an empty folder.',
    );
  }
  return known.find(({ name }) => !applied.includes(name));
}

/** Takes the lock of migrations until the transaction ends, and gives the names of those applied, oldest first. */
export async function appliedMigrations(transaction: AnyTransaction): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
  await sql`create table if not exists ${sql.id(migrationTable)} (
    name text primary key, applied_at timestamptz not null default now())`.execute(transaction);
  const rows = await sql<{ name: string }>`select name from ${sql.id(migrationTable)} order by name`.execute(
    transaction,
  );
  return rows.rows.map(({ name }) => name);
}

export async function applyMigration(transaction: AnyTransaction, { name, up }: Migration): Promise<void> {
  await up(transaction);
  await sql`insert into ${sql.id(migrationTable)} (name) values (${name})`.execute(transaction);
}

async function checkServer(db: AnyDb): Promise<void> {
  const asked = await sql<{ number: string; version: string; encoding: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`.execute(db);
  const { number, version, encoding } = asked.rows[0]!;
  if (Number(number) < oldestServer)
    throw new Fatal(`PostgreSQL ${version} is too old: 15 or newer is needed.`);
  if (encoding !== 'UTF8') throw new Fatal(`The database keeps text as ${encoding}: one in UTF8 is needed.`);
}
