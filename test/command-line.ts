/** The command line as a person runs it: a real process on the pinned Node, with a data folder of its own. Or the same entry within this process. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeTestFolder } from './database.ts';

const main = resolve(import.meta.dirname, '../src/main.ts');
/** Where Node keeps what it has compiled, so that each process need not do it again: half of its start. */
export const compiled = resolve(import.meta.dirname, '../node_modules/.cache/compiled');

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
  const path = makeTestFolder('throughline-cli-');
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

let entered = 0;

/**
 * Runs `throughline WORDS` to its end by the same entry, but within this process, which has loaded all that it needs
 * already: for what a process of its own would prove no better. One at a time; no standard input, no signals.
 */
export async function throughlineHere(words: string[], env: Record<string, string> = {}): Promise<Ended> {
  const { argv, exitCode, stdout, stderr } = process;
  const was = { ...process.env };
  const [out, err] = [keepWritten(stdout), keepWritten(stderr)];
  const emitters: EventEmitter[] = [process, stdout, stderr];
  const listened = emitters.map(listenersOf);
  try {
    setEnvironment({ ...ownEnvironment(), ...env });
    process.argv = [process.execPath, main, ...words];
    process.exitCode = undefined;
    // An address of its own each time: the entry runs when it is loaded.
    await import(`${main}?run=${++entered}`);
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() };
  } finally {
    out.release();
    err.release();
    setEnvironment(was);
    Object.assign(process, { argv, exitCode });
    // The program listens until its process ends.
    for (const [place, emitter] of emitters.entries()) {
      for (const [name, listener] of listenersOf(emitter)) {
        const before = listened[place]!.some((each) => each[0] === name && each[1] === listener);
        if (!before) emitter.off(name, listener);
      }
    }
  }
}

/** Keeps what is written to a stream from where it goes. */
function keepWritten(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const write = stream.write;
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
}

type Listener = [name: string | symbol, listener: (...args: unknown[]) => void];

const listenersOf = (emitter: EventEmitter): Listener[] =>
  emitter
    .eventNames()
    .flatMap((name) =>
      emitter.rawListeners(name).map((listener): Listener => [name, listener as Listener[1]]),
    );

function setEnvironment(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
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
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...ownEnvironment(), NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin!.on('error', () => {}).end(input ?? '');
  return child;
}

/** The environment without the settings of the person who runs the tests. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(THROUGHLINE_|DATABASE_URL$|NODE_)/.test(name)),
  );
