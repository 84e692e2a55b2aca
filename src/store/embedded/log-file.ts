/** The server's own log, kept in two files of bounded size. */
import { appendFileSync, renameSync, statSync } from 'node:fs';

const mostBytes = 1_000_000;
const mostTail = 4_000;

export interface LogFile {
  write(text: string): void;
  /** The last lines written, for telling why the server stopped. */
  tail(): string;
}

/** Writes to `path`; when that is full it becomes `path.1`, and the older one goes. */
export function openLogFile(path: string): LogFile {
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  let tail = '';
  return {
    write(text) {
      tail = (tail + text).slice(-mostTail);
      try {
        if (size > mostBytes) {
          renameSync(path, `${path}.1`);
          size = 0;
        }
        appendFileSync(path, text, { mode: 0o600 });
        size += Buffer.byteLength(text);
      } catch {
        // A full disk is no reason to stop: the tail is kept, and the database tells of the disk itself.
      }
    },
    tail: () => tail,
  };
}
