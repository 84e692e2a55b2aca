/** Opens the program: wires the store, the stages and the use cases together out of the settings. */
import { Worker } from 'node:worker_threads';
import { createAccess } from './app/access.ts';
import { createApp } from './app/create.ts';
import type { CatalogueReport, UpdateOptions } from './app/knowledge-files.ts';
import { startLive } from './app/live.ts';
import { LOCAL, type Principal } from './app/principal.ts';
import { systemClock } from './clock.ts';
import { createFetcher } from './collect/fetch.ts';
import { createRobots } from './collect/robots.ts';
import type { Config } from './config.ts';
import { Fatal, NotFound } from './domain/errors.ts';
import { chatCompletions } from './llm/chat-completions.ts';
import { type Log, stderrLog } from './log.ts';
import type { Ground } from './pipeline/ground.ts';
import { backup, restore } from './store/backup.ts';
import { connectPool, type Db, database, type PoolConfig } from './store/connect.ts';
import { folderInUse } from './store/lock.ts';
import { openStore } from './store/open.ts';
import { dataFolder, hasDatabase } from './store/server.ts';

/** What the pipeline's thread is told: everything else it makes itself. */
export interface PipelineSettings {
  connection: PoolConfig;
  trustedHosts: string[];
  contact: string | null;
  everyMs: number | null;
  model: Config['model'];
  /** Nothing is fetched, and no model is asked. */
  offline: boolean;
}

export function makeGround(
  db: Db,
  log: Log,
  settings: Omit<PipelineSettings, 'connection' | 'offline'>,
): Ground {
  const clock = systemClock;
  const fetcher = createFetcher({ trustedHosts: settings.trustedHosts, contact: settings.contact, clock });
  return {
    db,
    clock,
    log,
    fetcher,
    robots: createRobots(fetcher, clock),
    names: async () => (await import('./app/knowledge.ts')).loadNames(db),
    random: Math.random,
    everyMs: settings.everyMs,
    model: settings.model === null ? null : chatCompletions(settings.model),
  };
}

const PIPELINE_PAUSE_MS = 1_000;
const PIPELINE_STOP_MS = 5_000;

export type Program = Awaited<ReturnType<typeof openProgram>>;

export interface OpenOptions {
  /** Another folder than the setting says. */
  folder?: string;
  /** Throw away what is stored there. */
  fresh?: boolean;
  /** Beside a program that is running already. */
  join: boolean;
  onGone: (why: Fatal) => void;
  /** Ask every source this often. */
  everyMs?: number;
}

/** Opens the store and makes the use cases. */
export async function openProgram(config: Config, log: Log, options: OpenOptions) {
  const folder = options.folder ?? dataFolder('data', config.data);
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    folder,
    log,
    join: options.join,
    fresh: options.fresh ?? false,
    onGone: options.onGone,
  });
  const settings = {
    trustedHosts: config.trustedHosts,
    contact: config.contact,
    everyMs: options.everyMs ?? null,
    model: config.model,
  };
  const ground = makeGround(store.db, log, settings);
  const live = startLive(store.db, store.connection, log);
  const app = createApp(ground, live);
  return {
    store,
    ground,
    app,
    /** The person at the machine. */
    who: { ...LOCAL, name: config.user } satisfies Principal,
    access: createAccess(store.db, ground.clock),
    /** Runs the pipeline in a thread of its own, so that pages stay quick while articles are read; the result stops it. */
    follow: (offline: boolean) => startPipeline({ ...settings, connection: store.connection, offline }, log),
    knowledge: {
      list: async () => (await import('./app/knowledge.ts')).listKnowledge(store.db),
      update: (asked: UpdateOptions, report: (report: CatalogueReport) => void) =>
        updateCatalogues(ground, settings, asked, report),
    },
    backup: (file: string) => backup(store.db, file, log),
    restore: (file: string) => restore(store.db, file, log),
    /** Sees to it that what was read is told. */
    tell: async () => (await import('./pipeline/worker.ts')).tellNow(ground, store.pool),
    async close() {
      await live.close();
      await store.close();
    },
  };
}

/** Catalogues are larger than articles, and take longer. */
const CATALOGUE_LIMITS = { maxBytes: 200 * 1024 ** 2, timeoutMs: 5 * 60_000 };

async function updateCatalogues(
  { db, clock }: Ground,
  settings: Pick<PipelineSettings, 'trustedHosts' | 'contact'>,
  asked: UpdateOptions,
  report: (report: CatalogueReport) => void,
): Promise<CatalogueReport[]> {
  const { updateKnowledge } = await import('./app/knowledge-update.ts');
  const fetcher = createFetcher({ ...settings, clock, limits: CATALOGUE_LIMITS });
  try {
    return await updateKnowledge({ db, fetcher, clock }, asked, report);
  } finally {
    await fetcher.close();
  }
}

function startPipeline(settings: PipelineSettings, log: Log): () => Promise<void> {
  let worker: Worker | null = null;
  let again: NodeJS.Timeout | null = null;
  let stopped: () => void = () => {};
  const start = () => {
    worker = new Worker(new URL('./pipeline/thread.ts', import.meta.url), { workerData: settings });
    worker.on('error', (error) => log.warn(`the pipeline's thread broke and starts again: ${error.message}`));
    worker.once('exit', () => {
      worker = null;
      again = setTimeout(start, PIPELINE_PAUSE_MS);
      stopped();
    });
  };
  start();
  return async () => {
    if (worker !== null) {
      const gone = new Promise<void>((resolve) => {
        stopped = resolve;
      });
      const stopping: Worker = worker;
      stopping.postMessage('stop');
      const hurry = setTimeout(() => void stopping.terminate(), PIPELINE_STOP_MS);
      await gone;
      clearTimeout(hurry);
    }
    if (again) clearTimeout(again);
  };
}

/** The pool of a thread of its own. */
export function openPool(connection: PoolConfig, log: Log) {
  const pool = connectPool(connection, (error) => log.warn(`database connection: ${error.message}`));
  return { pool, db: database(pool) };
}

/** What a short command is about: the demo's folder while only the demo runs, else the one that is kept. */
function folderAtHand(config: Config): string {
  const [data, demo] = [dataFolder('data', config.data), dataFolder('demo', config.data)];
  const isDemo = config.databaseUrl === null && !folderInUse(data) && folderInUse(demo);
  if (isDemo) stderrLog.info('Of the demo that is running:');
  return isDemo ? demo : data;
}

/** Opens the program for a short command, beside whatever is running, and closes it afterwards, or when it is interrupted. */
export async function beside<T>(
  config: Config,
  use: (program: Program) => Promise<T>,
  folder = folderAtHand(config),
): Promise<T> {
  const interrupted = Promise.withResolvers<never>();
  interrupted.promise.catch(() => {});
  for (const [signal, number] of SIGNALS) {
    process.once(signal, () => interrupted.reject(new Fatal('Interrupted.', 128 + number)));
  }
  const program = await openProgram(config, stderrLog, {
    folder,
    join: true,
    onGone: (why) => interrupted.reject(why),
  });
  try {
    return await Promise.race([use(program), interrupted.promise]);
  } finally {
    await program.close();
  }
}

/** The same for a command that only looks. Throws `NotFound` where no database was made yet. */
export async function atHand<T>(config: Config, use: (program: Program) => Promise<T>): Promise<T> {
  const folder = folderAtHand(config);
  if (config.databaseUrl === null && !hasDatabase(folder))
    throw new NotFound(
      `Nothing is stored yet in ${folder}. "npm start" follows sources and fills it; "npm run demo" shows a sample; "npx throughline read URL" reads one article.`,
    );
  return beside(config, use, folder);
}

const SIGNALS = [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const;
