/** The embedded PostgreSQL: started, watched over and stopped by the program, with its data in one folder. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Fatal } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import { type Account, giveTo, makeFolder, requireReachable, serverAccount } from './embedded/account.ts';
import { findBinaries, systemFolder } from './embedded/binaries.ts';
import { databaseUser, openCluster } from './embedded/cluster.ts';
import { openLogFile } from './embedded/log-file.ts';
import {
  addressOfServer,
  type Postmaster,
  type PostmasterOptions,
  socketFolderPrefix,
  startPostmaster,
  stopLeftBehind,
} from './embedded/postmaster.ts';
import { lockFolder } from './lock.ts';

export interface Server {
  /** For `new pg.Pool(...)`; stays true when the server is restarted. `host` is the folder of its Unix socket. */
  connection: { host: string; port: number; user: string; password: string; database: string };
  /** Of the present server process; null while there is none. */
  pid(): number | null;
  /** Calls back each time the server dies unasked: null once it is back, or the reason why it stays away. */
  onExit(listener: (gaveUp: Fatal | null) => void): void;
  /** Stops the server in good order, within seconds, and frees the folder. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Holds the database and all that belongs to it. */
  folder: string;
  log: Log;
  /** Throw away the database that is there, and begin with an empty one. */
  fresh?: boolean;
}

const projectFolder = resolve(import.meta.dirname, '../..');
/** A server that dies again and again is started again more slowly. */
const calmDeathsAMinute = 5;
const slowRestartMs = 2_000;
/** Of a Unix socket's path, on the strictest system. */
const mostSocketPath = 103;

/** Where data lies: as the setting says (the demo's in a folder inside, for it is emptied), or where it lies by default. */
export function dataFolder(name: 'data' | 'demo', setting: string | null): string {
  if (setting === null) return defaultDataFolder(name);
  return name === 'data' ? resolve(setting) : resolve(setting, 'demo');
}

/**
 * Where data lies when no setting says otherwise: `data` in the project. For root, whose server runs as an account
 * that may not be able to enter the project, a folder of the project's own under /var/lib. The demo's lies inside.
 */
export function defaultDataFolder(name: 'data' | 'demo', project = projectFolder): string {
  const root = serverAccount() !== null;
  const own = createHash('sha256').update(project).digest('hex').slice(0, 8);
  const data = root ? join(systemFolder, own) : join(project, 'data');
  return name === 'data' ? data : root ? `${data}-demo` : join(project, 'data', 'demo');
}

/** Where the server's programs are copied to, outside the project and the data; null where they run in their place. */
export const copiedPrograms = (): string | null => (serverAccount() === null ? null : systemFolder);

/** Whether a database was ever made in the folder. */
export const hasDatabase = (folder: string): boolean => existsSync(join(folder, 'postgres', 'PG_VERSION'));

/**
 * Starts the server on `folder`, which is made on first use, and recovers what a killed program or server left there.
 * Throws `Fatal` with one line when the folder is in use, was made by another PostgreSQL, or the disk is full.
 */
export async function startServer({ folder, log, fresh = false }: ServerOptions): Promise<Server> {
  const account = serverAccount();
  makeFolder(folder);
  const lock = lockFolder(folder);
  let socketFolder: string | null = null;
  try {
    requireReachable(join(folder, 'postgres'), account);
    const binaries = findBinaries(account);
    if (fresh) await removeCluster(join(folder, 'postgres'));
    const cluster = await openCluster(folder, binaries, account, log);
    socketFolder = process.platform === 'win32' ? null : makeSocketFolder(account);
    const port = socketFolder === null ? await freePort() : 5432;
    const logFile = openLogFile(join(folder, 'postgres.log'));
    const options = { binaries, cluster: cluster.folder, account, socketFolder, port, logFile, log };
    const supervised = await supervise(options);
    return {
      connection: {
        host: socketFolder ?? '127.0.0.1',
        port,
        user: databaseUser,
        password: cluster.password,
        database: 'postgres',
      },
      pid: supervised.pid,
      onExit: supervised.onExit,
      async stop() {
        await supervised.stop();
        removeFolder(socketFolder);
        lock.release();
      },
    };
  } catch (error) {
    removeFolder(socketFolder);
    lock.release();
    throw error;
  }
}

/** The server that another process runs on `folder`, for a command that only wants to look; null if there is none. */
export function runningServer(folder: string): Server['connection'] | null {
  const address = addressOfServer(join(folder, 'postgres'));
  if (!address) return null;
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  return { ...address, user: databaseUser, password, database: 'postgres' };
}

/** The caller holds the folder's lock, so that nobody's database is pulled away from under them. */
async function removeCluster(cluster: string): Promise<void> {
  await stopLeftBehind(cluster, null);
  rmSync(cluster, { recursive: true, force: true });
}

/** Keeps a server running: one that dies is started again, for as long as it starts at all. */
async function supervise(options: PostmasterOptions) {
  const listeners: ((gaveUp: Fatal | null) => void)[] = [];
  let deaths: number[] = [];
  let present: Postmaster | null = await startPostmaster(options);
  let stopping = false;
  let restarting: Promise<void> = Promise.resolve();

  const restart = async (why: string): Promise<void> => {
    present = null;
    options.log.warn(`The database server was ${why}; starting it again.`);
    let gaveUp: Fatal | null = null;
    const now = Date.now();
    deaths = [...deaths.filter((at) => at > now - 60_000), now];
    if (deaths.length > calmDeathsAMinute) await delay(slowRestartMs);
    if (stopping) return;
    try {
      present = await startPostmaster(options);
      watch(present);
    } catch (error) {
      gaveUp = error instanceof Fatal ? error : new Fatal(String(error));
    }
    if (!stopping) for (const listener of listeners) listener(gaveUp);
  };
  const watch = (postmaster: Postmaster) =>
    void postmaster.gone.then((why) => {
      if (!stopping) restarting = restart(why);
    });
  watch(present);

  return {
    pid: () => present?.pid ?? null,
    onExit: (listener: (gaveUp: Fatal | null) => void) => void listeners.push(listener),
    async stop() {
      stopping = true;
      await Promise.race([restarting, delay(20_000, undefined, { ref: false })]);
      await present?.stop();
      present = null;
    },
  };
}

/** A short path, for a Unix socket's may have about a hundred bytes and a data folder may lie deep. */
function makeSocketFolder(account: Account | null): string {
  const short = tmpdir().length + socketFolderPrefix.length + '123456/.s.PGSQL.5432'.length < mostSocketPath;
  const folder = mkdtempSync(join(short ? tmpdir() : '/tmp', socketFolderPrefix));
  giveTo(folder, account);
  chmodSync(folder, 0o700);
  return folder;
}

function removeFolder(folder: string | null): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
