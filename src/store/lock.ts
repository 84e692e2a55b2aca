/** One program per data folder. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fatal } from '../domain/errors.ts';

export interface FolderLock {
  release(): void;
}

/** All that this process holds: a file that nothing refers to is closed when memory is collected, and its lock is gone. */
const locks = new Set<DatabaseSync>();

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
  locks.add(held);
  return {
    release() {
      if (locks.delete(held)) held.close();
    },
  };
}

/** Whether a program is running on the folder. */
export function folderInUse(folder: string): boolean {
  if (!existsSync(folder)) return false;
  try {
    lockFolder(folder).release();
    return false;
  } catch (error) {
    return error instanceof FolderInUse;
  }
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
