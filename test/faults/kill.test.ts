/** Kills the program, its database server, or both, at any moment, and looks whether anything acknowledged is gone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import { compiled } from '../command-line.ts';

const kills = 20;
const victims = ['program', 'server', 'both'] as const;

let folder: string;
let program: ChildProcess | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
  chmodSync(folder, 0o755);
});
afterAll(() => {
  program?.kill('SIGKILL');
  stopServer();
  rmSync(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');
const serverPid = () => Number(readFileSync(join(data(), 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** For a test that failed half-way: it must leave nothing behind. */
function stopServer(): void {
  try {
    const socketFolder = readFileSync(join(data(), 'postgres/postmaster.pid'), 'utf8').split('\n')[4]!;
    process.kill(serverPid(), 'SIGQUIT');
    if (socketFolder.startsWith(join(tmpdir(), 'throughline-'))) rmSync(socketFolder, { recursive: true });
  } catch {
    // There is none, as it should be.
  }
}

/** False: it lies dead from the last kill, for an acknowledgement of before may be read only now. */
function killServer(): boolean {
  try {
    process.kill(serverPid(), 'SIGKILL');
    return true;
  } catch (error) {
    if (!['ESRCH', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return false;
  }
}

/** Starts the program; gives what calls back for each article that it acknowledges. */
function startProgram(round: number, acknowledged: Set<string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'program.ts'), data(), String(round)], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-5000);
  });
  let wait: { left: number; done: () => void } | null = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('https:')) return;
    acknowledged.add(line);
    if (wait && --wait.left === 0) wait.done();
  });
  const gone = new Promise<void>((done) => child.once('close', () => done()));
  program = child;
  return {
    child,
    gone,
    /** Resolves after `count` more acknowledgements; fails if the program ends first. */
    acknowledges: (count: number) =>
      new Promise<void>((done, failed) => {
        wait = { left: count, done };
        child.once('close', () => failed(new Error(`the program ended by itself:\n${said}`)));
      }),
  };
}

test(`nothing acknowledged is lost in ${kills} kills, and each next start recovers by itself`, async () => {
  const acknowledged = new Set<string>();
  let running: ReturnType<typeof startProgram> | null = null;
  for (let round = 0; round < kills; round++) {
    running ??= startProgram(round, acknowledged);
    // A different moment each round, the same in each run.
    await running.acknowledges(1 + ((round * 7) % 23));
    const victim = victims[round % victims.length]!;
    while (victim !== 'program' && !killServer()) await running.acknowledges(1);
    if (victim === 'server') {
      await running.acknowledges(1);
      continue;
    }
    running.child.kill('SIGKILL');
    await running.gone;
    running = null;
  }
  running?.child.kill('SIGKILL');
  await running?.gone;

  const lost: Error[] = [];
  const onGone = (why: Error) => void lost.push(why);
  const store = await openStore({ databaseUrl: null, folder: data(), log: silentLog, join: false, onGone });
  const kept = await sql<{ url: string }>`select url from incoming union select url from article`.execute(
    store.db,
  );
  const stored = new Set(kept.rows.map(({ url }) => url));
  const halfWritten =
    await sql`select id from story s where not exists (select 1 from story_revision r where r.story_id = s.id)`.execute(
      store.db,
    );
  await store.close();

  expect([...acknowledged].filter((url) => !stored.has(url))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(kills);
  expect(halfWritten.rows).toEqual([]);
  expect(lost).toEqual([]);
}, 240_000);
