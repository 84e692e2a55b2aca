/** One server process: starting it, knowing when it is ready, ending it, and finding one that was left behind. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Fatal } from '../../domain/errors.ts';
import type { Log } from '../../log.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { diskIsFull, spawnOptions } from './cluster.ts';
import type { LogFile } from './log-file.ts';

export interface Postmaster {
  pid: number;
  /** Resolves when the process is gone, however it went, with the reason in words. */
  gone: Promise<string>;
  /** Ends it: sessions are broken off and everything is written ("fast"); harder if it does not go. */
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  binaries: Binaries;
  cluster: string;
  account: Account | null;
  /** Folder of the Unix socket, or null for TCP on loopback (Windows). */
  socketFolder: string | null;
  port: number;
  logFile: LogFile;
  log: Log;
}

const pollMs = 20;
const fastStopMs = 10_000;
const hardStopMs = 5_000;
/** Sessions of a server that was killed see that within moments, and only then may another take the folder. */
const takeoverMs = 15_000;
const recoveryNoticeMs = 3_000;

/** Starts the server and waits until it takes connections. Recovery after a crash may take a while, and says so. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const giveUp = Date.now() + takeoverMs;
  for (;;) {
    await stopLeftBehind(options.cluster, options.socketFolder);
    const postmaster = launch(options);
    if (await ready(postmaster, options)) return postmaster;
    const why = options.logFile.tail();
    if (!/still in use|lock file .* already exists/.test(why) || Date.now() > giveUp) {
      throw new Fatal(`The database server did not start: ${lastReason(why)}`);
    }
    await delay(10 * pollMs);
  }
}

function launch(options: PostmasterOptions): Postmaster {
  const { binaries, cluster, account, logFile } = options;
  logFile.write(`--- ${binaries.version}\n`);
  const child = spawn(binaries.postgres, ['-D', cluster, ...settings(options)], {
    ...spawnOptions(account),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C in the terminal is for the program, which then stops the server in good order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => logFile.write(text));
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      logFile.write(`FATAL:  ${error.message}\n`);
      resolve(error.message);
    });
    child.once('close', (code, signal) =>
      resolve(signal ? `killed by ${signal}` : `ended with code ${code}`),
    );
  });
  return { pid: child.pid ?? 0, gone, stop: () => stop(child, gone, options) };
}

/** Settings for a laptop. On the command line, so that they hold whatever an older version wrote into the folder. */
function settings({ socketFolder, port }: PostmasterOptions): string[] {
  const values = {
    port,
    listen_addresses: socketFolder === null ? '127.0.0.1' : '',
    ...(socketFolder === null
      ? {}
      : { unix_socket_directories: socketFolder, unix_socket_permissions: '0700' }),
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: 50,
    shared_buffers: '128MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    effective_cache_size: '1GB',
    random_page_cost: 1.1,
    // One machine and no replicas: less is written.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    // Two cores are better used by two sessions than by one; and /dev/shm is tiny in containers.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_min_messages: 'warning',
    // Statements hold articles' text, which has no place in a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** True when it takes connections, false when it ended first. The server itself writes its state into its pid file. */
async function ready({ pid, gone }: Postmaster, { cluster, log }: PostmasterOptions): Promise<boolean> {
  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  const started = Date.now();
  for (let told = false; !ended; await delay(pollMs)) {
    const file = readPidFile(cluster);
    if (file?.pid === pid && file.ready) return true;
    if (!told && Date.now() - started > recoveryNoticeMs) {
      told = true;
      log.info('The database is still starting; after a crash it first replays what was written …');
    }
  }
  return false;
}

async function stop(
  child: ChildProcess,
  gone: Promise<string>,
  { binaries, cluster }: PostmasterOptions,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (process.platform === 'win32') {
    // There are no signals; pg_ctl has the server's own way in.
    execFileSync(binaries.pgCtl, ['stop', '-m', 'fast', '-w', '-D', cluster], {
      stdio: 'ignore',
      windowsHide: true,
    });
  } else child.kill('SIGINT');
  if (await within(fastStopMs, gone)) return;
  child.kill('SIGQUIT');
  if (await within(hardStopMs, gone)) return;
  child.kill('SIGKILL');
  await gone;
}

async function within(ms: number, promise: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = delay(ms, false, { signal: timer.signal }).catch(() => false);
  const first = await Promise.race([promise.then(() => true), late]);
  timer.abort();
  return first;
}

/**
 * A program that was killed leaves its server running: it is stopped in good order. A pid file whose process is gone,
 * or is by now another program, is removed: PostgreSQL would take the number for a live server. The caller holds the
 * folder's lock, so no living program is using that server.
 */
export async function stopLeftBehind(cluster: string, ownSocketFolder: string | null): Promise<void> {
  const file = readPidFile(cluster);
  if (!file) return;
  const { pid, socketFolder } = file;
  if (isServerOf(pid, cluster)) {
    for (const [signal, ms] of [
      ['SIGINT', fastStopMs],
      ['SIGQUIT', hardStopMs],
      ['SIGKILL', hardStopMs],
    ] as const) {
      process.kill(pid, signal);
      for (const end = Date.now() + ms; Date.now() < end && isServerOf(pid, cluster); ) await delay(pollMs);
      if (!isServerOf(pid, cluster)) break;
    }
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  // Our own folder is kept when a server is started again: a name in /tmp that was given up may be taken by others.
  if (socketFolder === ownSocketFolder) rmSync(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true });
  else if (isSocketFolder(socketFolder)) rmSync(socketFolder, { recursive: true, force: true });
}

export const socketFolderPrefix = 'throughline-';

function isSocketFolder(folder: string): boolean {
  return folder !== '' && folder.startsWith(join(dirname(folder), socketFolderPrefix));
}

/** How to reach the server that runs on a cluster, whoever started it; null if none is taking connections. */
export function addressOfServer(cluster: string): { host: string; port: number } | null {
  const file = readPidFile(cluster);
  if (!file?.ready || !isServerOf(file.pid, cluster)) return null;
  return { host: file.socketFolder || '127.0.0.1', port: file.port };
}

interface PidFile {
  pid: number;
  port: number;
  socketFolder: string;
  ready: boolean;
}

/** `postmaster.pid`: lines are pid, data folder, start time, port, socket folder, address, shared memory, state. */
function readPidFile(cluster: string): PidFile | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return { pid: 0, port: 0, socketFolder: '', ready: false };
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** A pid alone proves nothing, for numbers are used again: the process must be a server on this very folder. */
function isServerOf(pid: number, cluster: string): boolean {
  if (pid <= 1) return false;
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/nh'], { encoding: 'utf8' }).includes(
        'postgres',
      );
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

function lastReason(log: string): string {
  if (diskIsFull(log)) return 'the disk is full. Make room and start again.';
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|ERROR|error while loading/.test(line));
  return (lines.at(-1) ?? (log.trim().split('\n').at(-1) || 'it said nothing')).replace(
    /^.*(FATAL|PANIC|ERROR): +/,
    '',
  );
}
