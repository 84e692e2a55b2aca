/** One program per data folder, and per database. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { Fatal } from '../domain/errors.ts';

export interface FolderLock {
  release(): void;
}

/** A program is running on the folder. */
export class FolderInUse extends Fatal {}

/**
 * Takes the folder for this process, or throws `Fatal` naming the process that holds it.
 *
 * The lock is the operating system's, taken through SQLite's exclusive transaction on a file that holds nothing else:
 * Node has no call for it of its own. The kernel frees it when the process ends, however it ends, so there is nothing
 * to be stale and no process number to be mistaken.
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'process');
  let file: DatabaseSync | null = null;
  try {
    file = new DatabaseSync(join(folder, 'lock'));
    file.exec('pragma journal_mode = memory; begin exclusive');
    writeFileSync(holder, `${process.pid}\n`, { mode: 0o644 });
  } catch (error) {
    file?.close();
    throw lockFailure(error, folder, holder);
  }
  const held = file;
  return {
    release() {
      if (held.isOpen) held.close();
    },
  };
}

function lockFailure(error: unknown, folder: string, holder: string): Fatal {
  const { errcode, message } = error as { errcode?: number; message: string };
  // SQLITE_BUSY, whatever its finer kind.
  if (errcode !== undefined && (errcode & 0xff) === 5) {
    return new FolderInUse(
      `Another Throughline (process ${readHolder(holder)}) is using ${folder}. Stop it first, or set THROUGHLINE_DATA.`,
    );
  }
  return new Fatal(`The data folder ${folder} cannot be used: ${message}`);
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}

/** "throughline", as a number of PostgreSQL's advisory locks. */
const advisoryKey = 7_717_001;

export interface DatabaseLock {
  release(): Promise<void>;
}

/**
 * Takes a database that is not ours (DATABASE_URL) for this process, or throws `Fatal` naming the process that holds
 * it. The lock lives as long as one connection kept for it; `onLost` is called if that breaks, for then another
 * program may come in.
 */
export async function lockDatabase(databaseUrl: string, onLost: (why: Fatal) => void): Promise<DatabaseLock> {
  const name = `throughline ${hostname()} process ${process.pid}`.slice(0, 63);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: name, keepAlive: true });
  let released = false;
  client.on('error', (error) => {
    if (!released) onLost(new Fatal(`The connection that kept the database ours was lost: ${error.message}`));
  });
  try {
    await client.connect();
  } catch (error) {
    throw new Fatal(`The database of DATABASE_URL cannot be reached: ${connectionFailure(error)}`);
  }
  const taken = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [advisoryKey]);
  if (!taken.rows[0]!.ok) {
    const holder = await holderOf(client);
    released = true;
    await client.end();
    throw new Fatal(
      `Another Throughline is using this database: ${holder}. Stop it first, or use another database.`,
    );
  }
  return {
    async release() {
      released = true;
      await client.end();
    },
  };
}

async function holderOf(client: pg.Client): Promise<string> {
  const found = await client.query<{ name: string; pid: number }>(
    `select a.application_name as name, a.pid from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1 and l.objsubid = 1
       and l.database = (select oid from pg_database where datname = current_database())`,
    [advisoryKey],
  );
  const row = found.rows[0];
  return row ? `${row.name || 'unnamed'} (server process ${row.pid})` : 'unknown';
}

/** Node gives several addresses' failures as one error without a message. */
function connectionFailure(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map((each: Error) => each.message).join('; ');
  return error instanceof Error ? error.message : String(error);
}
