/** Opens the program: wires the store, the stages and the use cases together out of the settings. */
import { Worker } from 'node:worker_threads';
import { createAccess } from './app/access.ts';
import { createApp } from './app/create.ts';
import { startLive } from './app/live.ts';
import { systemClock } from './clock.ts';
import { createFetcher } from './collect/fetch.ts';
import { createRobots } from './collect/robots.ts';
import type { Config } from './config.ts';
import type { Fatal } from './domain/errors.ts';
import type { Log } from './log.ts';
import type { Ground } from './pipeline/ground.ts';
import { tellNow } from './pipeline/worker.ts';
import { backup, restore } from './store/backup.ts';
import { connectPool, type Db, database, type PoolConfig } from './store/connect.ts';
import { openStore } from './store/open.ts';
import { defaultDataFolder } from './store/server.ts';

/** What the pipeline's thread is told: everything else it makes itself. */
export interface PipelineSettings {
  connection: PoolConfig;
  trustedHosts: string[];
  contact: string | null;
  everyMs: number | null;
}

export function makeGround(db: Db, log: Log, settings: Omit<PipelineSettings, 'connection'>): Ground {
  const clock = systemClock;
  const fetcher = createFetcher({ trustedHosts: settings.trustedHosts, contact: settings.contact, clock });
  return {
    db,
    clock,
    log,
    fetcher,
    robots: createRobots(fetcher, clock),
    random: Math.random,
    everyMs: settings.everyMs,
  };
}

export type Program = Awaited<ReturnType<typeof openProgram>>;

/** Opens the store and makes the use cases. `join`: beside a program that is running already. */
export async function openProgram(
  config: Config,
  log: Log,
  options: { folder?: string; join: boolean; onGone: (why: Fatal) => void; everyMs?: number },
) {
  const folder = options.folder ?? config.data ?? defaultDataFolder('data');
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    folder,
    log,
    join: options.join,
    onGone: options.onGone,
  });
  const settings = {
    trustedHosts: config.trustedHosts,
    contact: config.contact,
    everyMs: options.everyMs ?? null,
  };
  const ground = makeGround(store.db, log, settings);
  const live = startLive(store.db, store.connection, log);
  const app = createApp(ground, live);
  return {
    store,
    ground,
    app,
    access: createAccess(store.db, ground.clock),
    /** Runs the pipeline in a thread of its own, so that pages stay quick while articles are read; the result stops it. */
    follow: () => startPipeline({ ...settings, connection: store.connection }, log),
    backup: (file: string) => backup(store.db, file, log),
    restore: (file: string) => restore(store.db, file, log),
    /** Sees to it that what was read is told. */
    tell: () => tellNow(ground, store.pool),
    async close() {
      await live.close();
      await store.close();
    },
  };
}

function startPipeline(settings: PipelineSettings, log: Log): () => Promise<void> {
  let stopping = false;
  let worker: Worker;
  const start = () => {
    worker = new Worker(new URL('./pipeline/thread.ts', import.meta.url), { workerData: settings });
    worker.on('error', (error) => log.warn(`the pipeline's thread broke and starts again: ${error.message}`));
    worker.on('exit', () => {
      if (!stopping) setTimeout(start, 1000);
    });
  };
  start();
  return async () => {
    stopping = true;
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage('stop');
    const hurry = setTimeout(() => void worker.terminate(), 5000);
    await gone;
    clearTimeout(hurry);
  };
}

/** The pool of a thread of its own. */
export function openPool(connection: PoolConfig, log: Log) {
  const pool = connectPool(connection, (error) => log.warn(`database connection: ${error.message}`));
  return { pool, db: database(pool) };
}
