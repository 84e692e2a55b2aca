/** Under which account the database server runs. PostgreSQL refuses root, so for root it is `nobody`. */
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fatal } from '../../domain/errors.ts';

export interface Account {
  uid: number;
  gid: number;
}

/** `nobody` for root; null for everyone else: the server then runs as the program itself does. */
export function serverAccount(): Account | null {
  return process.getuid?.() === 0 ? nobody() : null;
}

function nobody(): Account {
  try {
    const fields = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
    if (fields) return { uid: Number(fields[1]), gid: Number(fields[2]) };
  } catch {
    // No /etc/passwd: the number below is the usual one.
  }
  return { uid: 65534, gid: 65534 };
}

/** Makes a folder, and those above it, that every account may enter; those that exist stay as they are. */
export function makeFolder(folder: string): void {
  try {
    const first = mkdirSync(folder, { recursive: true });
    if (first === undefined || process.platform === 'win32') return;
    // Whatever the umask is: the server must be able to walk through.
    for (let at = folder; at.length >= first.length; at = dirname(at)) chmodSync(at, 0o755);
  } catch (error) {
    throw new Fatal(`The data folder ${folder} cannot be made: ${(error as Error).message}`);
  }
}

/** Makes a folder that only the server's account may enter. */
export function makePrivateFolder(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, account);
  chmodSync(folder, 0o700);
}

export function giveTo(path: string, account: Account | null): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * Ends the program with one line if the account may not walk to `folder`. Looks at the permission bits of every
 * folder above, which is what the kernel does too unless access lists are in play.
 */
export function requireReachable(folder: string, account: Account | null): void {
  if (!account) return;
  for (let at = dirname(folder), below = folder; at !== below; below = at, at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Fatal(
        `As root, the database server runs as "nobody", who may not enter ${at}. ` +
          `Set THROUGHLINE_DATA to a folder that everybody can reach, or leave it unset.`,
      );
    }
  }
}
