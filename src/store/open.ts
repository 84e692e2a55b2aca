/** Opens the store: the embedded server of a data folder, or the PostgreSQL of DATABASE_URL; migrated and ready. */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { Fatal } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import { connectionFailure, connectPool, type Db, database, type PoolConfig } from './connect.ts';
import { FolderInUse } from './lock.ts';
import { migrate } from './migrate.ts';
import { runningServer, startServer } from './server.ts';

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
  /** For short commands: use the server of a program that is running on the folder, rather than refuse. */
  join: boolean;
  /** Throw away the database that is there. */
  fresh?: boolean;
  /** The database is gone for good. */
  onGone: (why: Fatal) => void;
}

const POLL_MS = 200;
/** Another program takes about this long at most to start its server or to stop it. */
const PATIENCE_MS = 15_000;

export async function openStore(options: OpenOptions): Promise<Store> {
  if (options.databaseUrl !== null) return connect({ connectionString: options.databaseUrl }, options);
  return options.join ? openOrJoin(options) : open(options);
}

async function open(options: OpenOptions): Promise<Store> {
  const server = await startServer(options);
  server.onExit((gaveUp) => gaveUp && options.onGone(gaveUp));
  try {
    const store = await connect(server.connection, options);
    return {
      ...store,
      async close() {
        if (options.join) await othersGone(store);
        await store.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Opens the folder, or joins the server that a program runs on it. One that is just starting or stopping is waited for. */
async function openOrJoin(options: OpenOptions): Promise<Store> {
  for (let patience = PATIENCE_MS; ; patience -= POLL_MS) {
    try {
      return await open(options);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      const running = runningServer(options.folder);
      const joined = running && (await connect(running, options).catch(unlessNotConnected));
      if (joined) return joined;
      if (patience <= 0) throw error;
    }
    await delay(POLL_MS);
  }
}

/** The database does not take connections, now. */
class NotConnected extends Fatal {}

function unlessNotConnected(error: unknown): null {
  if (error instanceof NotConnected) return null;
  throw error;
}

/** Other short commands may have joined the server of this one: it runs until they are done. */
async function othersGone({ pool }: Store): Promise<void> {
  const others = `select 1 from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and application_name <> $1`;
  for (let patience = PATIENCE_MS; patience > 0; patience -= POLL_MS) {
    const found = await pool.query(others, [ownName]).catch(() => null);
    if (!found || found.rows.length === 0) return;
    await delay(POLL_MS);
  }
}

const ownName = `throughline ${process.pid}`;

async function connect(config: PoolConfig, { log }: OpenOptions): Promise<Store> {
  const connection = { ...config, application_name: ownName };
  const pool = connectPool(connection, (error) => log.warn(`database connection: ${error.message}`));
  try {
    await pool.query('select 1').catch((error) => {
      throw new NotConnected(`The database cannot be reached: ${connectionFailure(error)}`);
    });
    const db = database(pool);
    await migrate(db, log);
    return { db, pool, connection, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw error instanceof Fatal
      ? error
      : new Fatal(`The database cannot be used: ${connectionFailure(error)}`);
  }
}
