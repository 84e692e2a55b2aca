/** Opens the store: the embedded server of a data folder, or the PostgreSQL of DATABASE_URL; migrated and ready. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { Fatal } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import { connectPool, type Db, database, type PoolConfig } from './connect.ts';
import { FolderInUse } from './lock.ts';
import { migrate } from './migrate.ts';
import { startServer } from './server.ts';

export interface Store {
  db: Db;
  pool: pg.Pool;
  /** For connections of one's own: listening, another thread. */
  connection: PoolConfig;
  close(): Promise<void>;
}

export interface OpenOptions {
  databaseUrl: string | null;
  /** The data folder; unused with `databaseUrl`. */
  folder: string;
  log: Log;
  /** Use the database of a program that is running on the folder, rather than refuse. For short commands. */
  join: boolean;
  /** The database is gone for good. */
  onGone: (why: Fatal) => void;
}

/** Where a program leaves word of its server, for short commands that come while it runs. */
const WORD = 'connection.json';

export async function openStore(options: OpenOptions): Promise<Store> {
  if (options.databaseUrl !== null)
    return connected({ connectionString: options.databaseUrl }, options, async () => {});
  const word = join(options.folder, WORD);
  try {
    const server = await startServer(options);
    writeFileSync(word, JSON.stringify(server.connection), { mode: 0o600 });
    server.onExit((gaveUp) => gaveUp && options.onGone(gaveUp));
    return await connected(server.connection, options, async () => {
      rmSync(word, { force: true });
      await server.stop();
    });
  } catch (error) {
    if (!options.join || !(error instanceof FolderInUse)) throw error;
    return connected(JSON.parse(readFileSync(word, 'utf8')) as PoolConfig, options, async () => {});
  }
}

async function connected(
  connection: PoolConfig,
  { log }: OpenOptions,
  stop: () => Promise<void>,
): Promise<Store> {
  const pool = connectPool(connection, (error) => log.warn(`database connection: ${error.message}`));
  const db = database(pool);
  try {
    await migrate(db, log);
  } catch (error) {
    await pool.end();
    await stop();
    throw error instanceof Fatal
      ? error
      : new Fatal(`The database cannot be used: ${(error as Error).message}`);
  }
  return {
    db,
    pool,
    connection,
    async close() {
      await pool.end();
      await stop();
    },
  };
}
