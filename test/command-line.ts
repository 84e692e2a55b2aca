/** The command line as a person runs it: a real process on the pinned Node, with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../src/main.ts');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  /** Settings; those of the person who runs the tests do not count. */
  env?: Record<string, string>;
  /** What comes from standard input. */
  input?: string;
  /** Is handed the process, e.g. to signal it. */
  onStart?: (child: ChildProcess) => void;
}

/** A folder that the database server may enter when it runs as nobody; `remove` takes it away. */
export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs `throughline WORDS` to its end. */
export function throughline(words: string[], options: RunOptions = {}): Promise<Ended> {
  const child = launch(words, options);
  options.onStart?.(child);
  let out = '';
  let err = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

export interface RunningProgram {
  url: string;
  child: ChildProcess;
  /** All that it has said on standard error. */
  said(): string;
  /** All that it has told on standard output. */
  told(): string;
  /** Resolves when it is gone, with its exit code. */
  gone: Promise<number | null>;
}

/** Runs `throughline start` (or demo) until it is ready to serve, on a port that is free. */
export async function startProgram(env: Record<string, string>, words = ['start']): Promise<RunningProgram> {
  const child = launch(words, { env: { THROUGHLINE_PORT: '0', ...env } });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const gone = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  let out = '';
  const url = await new Promise<string>((ready, failed) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const port = /ready: http:\/\/localhost:(\d+)/.exec(out)?.[1];
      if (port) ready(`http://127.0.0.1:${port}`);
    });
    void gone.then((code) => failed(new Error(`the program ended with ${code}: ${said}`)));
  });
  return { url, child, said: () => said, told: () => out, gone };
}

function launch(words: string[], { env = {}, input }: RunOptions): ChildProcess {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(THROUGHLINE_|DATABASE_URL$|NODE_)/.test(name),
  );
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...Object.fromEntries(own), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin!.on('error', () => {}).end(input ?? '');
  return child;
}
