/** The folder that PostgreSQL keeps its data in: making it, and knowing what it is. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Fatal } from '../../domain/errors.ts';
import type { Log } from '../../log.ts';
import { type Account, giveTo, makePrivateFolder } from './account.ts';
import type { Binaries } from './binaries.ts';

export interface Cluster {
  /** PostgreSQL's own data folder. */
  folder: string;
  password: string;
}

export const databaseUser = 'throughline';

/**
 * Opens the cluster in `<folder>/postgres`, making it first if there is none. It is made beside its place and moved
 * there when whole, so that a start which is broken off leaves nothing half-made.
 */
export async function openCluster(
  folder: string,
  binaries: Binaries,
  account: Account | null,
  log: Log,
): Promise<Cluster> {
  const cluster = join(folder, 'postgres');
  const password = readPassword(join(folder, 'password'), existsSync(cluster));
  if (!existsSync(cluster)) {
    log.info('Making the database …');
    await makeCluster(cluster, password, binaries, account);
  }
  const made = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (made !== binaries.major) {
    throw new Fatal(
      `${cluster} was made by PostgreSQL ${made}; this program brings PostgreSQL ${binaries.major}, which cannot read it. ` +
        'Write a backup with the version that made it (`throughline backup FILE`), then restore that into an empty folder.',
    );
  }
  return { folder: cluster, password };
}

/** The password keeps other programs on this machine out; nobody needs to know it. */
function readPassword(file: string, needed: boolean): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (needed) throw new Fatal(`${file} is missing: without it the database beside it cannot be opened.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600, flush: true });
  return password;
}

async function makeCluster(cluster: string, password: string, binaries: Binaries, account: Account | null) {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivateFolder(unfinished, account);
  const passwordFile = join(unfinished, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, account);
  const inside = join(unfinished, 'postgres');
  const options = [
    ...['-D', inside, '-U', databaseUser, `--pwfile=${passwordFile}`],
    // Casing and order by code point, the same on every machine, whatever locales it has.
    ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C'],
    ...['--lc-collate=C', '--lc-ctype=C', '--lc-monetary=C', '--lc-numeric=C', '--lc-time=C'],
    ...['--auth=scram-sha-256', '--data-checksums', '--no-instructions'],
  ];
  try {
    await promisify(execFile)(binaries.initdb, options, { ...spawnOptions(account), windowsHide: true });
    renameSync(inside, cluster);
  } catch (error) {
    throw new Fatal(`The database could not be made in ${dirname(cluster)}: ${reason(error)}`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Runs a server program as the account, from a folder that every account may enter. */
export function spawnOptions(account: Account | null) {
  if (process.platform === 'win32') return {};
  return { cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' }, ...(account ?? {}) };
}

/** As PostgreSQL's programs say it: a write that was cut short is the first that they notice. */
export function diskIsFull(said: string): boolean {
  return /No space left on device|wrote only \d+ of \d+ bytes/.test(said);
}

function reason(error: unknown): string {
  const { code, stderr, message } = error as { code?: unknown; stderr?: string; message?: string };
  if (code === 'EPERM') return 'this process may not switch to the account "nobody".';
  if (diskIsFull(stderr ?? '')) return 'the disk is full.';
  const line = (stderr ?? '').split('\n').find((each) => /error:|FATAL|No space left/.test(each));
  return (line ?? message ?? String(error)).replace(/^.*error: /, '').trim();
}
