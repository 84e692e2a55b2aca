/** The running program on the sample wire: killed while it reads, its server killed while pages are asked, its disk full. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, type RunningProgram } from '../command-line.ts';
import { faultsOf, type SampleProgram, sampleProgram, until } from './sample-program.ts';

const folder = makeFolder();
const opened: SampleProgram[] = [];
const running = new Set<RunningProgram>();
const disk = join(folder.path, 'disk');

async function open(data: string): Promise<SampleProgram> {
  const sample = await sampleProgram(data);
  opened.push(sample);
  return sample;
}

async function start(sample: SampleProgram): Promise<RunningProgram> {
  const program = await sample.start();
  running.add(program);
  return program;
}

async function stop(program: RunningProgram): Promise<void> {
  program.child.kill('SIGTERM');
  expect(await program.gone).toBe(0);
  running.delete(program);
}

afterAll(async () => {
  for (const { child, gone } of running) {
    child.kill('SIGTERM');
    await gone;
  }
  for (const { wire } of opened) await wire.stop();
  if (existsSync(disk)) execFileSync('umount', ['--lazy', disk]);
  folder.remove();
}, 60_000);

const get = async (url: string) => {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
};
const storiesOf = async (program: RunningProgram): Promise<{ total: number; rows: { id: string }[] }> =>
  JSON.parse((await get(`${program.url}/api/v1/stories?since=all`)).body);

let sample: SampleProgram;
let program: RunningProgram;

test('killed in the middle of reading, it goes on where it was', async () => {
  sample = await open(join(folder.path, 'data'));
  let reached = 0;
  for (const least of [1, 25]) {
    const killed = await start(sample);
    reached = await sample.look((db) =>
      until(
        () => countArticles(db),
        (count) => count >= least,
      ),
    );
    killed.child.kill('SIGKILL');
    await killed.gone;
    running.delete(killed);
  }
  expect(reached).toBeLessThan(sample.urls.length);

  program = await start(sample);
  const faults = await sample.look((db) =>
    until(
      () => faultsOf(db, sample.urls),
      (found) => found.length === 0,
    ),
  );
  expect(faults).toEqual([]);
  expect((await storiesOf(program)).total).toBeGreaterThan(10);
}, 240_000);

test('while the server is away pages say so, and it comes back by itself', async () => {
  const story = (await storiesOf(program)).rows[0]!.id;
  const pages = [
    '/',
    `/stories/${story}`,
    '/sources',
    '/api/v1/stories?since=all',
    `/api/v1/stories/${story}`,
  ];
  const answers: { path: string; status: number; type: string; body: string }[] = [];
  let asking = true;
  const readers = pages.map(async (path) => {
    while (asking) {
      answers.push({ path, ...(await get(program.url + path)) });
      await delay(100);
    }
  });
  for (let kills = 0; kills < 3; kills++) {
    const before = sample.serverPid();
    process.kill(before, 'SIGKILL');
    await until(
      async () => (existsSync(`/proc/${before}`) ? null : await get(`${program.url}/`)),
      (page) => page?.status === 200,
    );
  }
  asking = false;
  await Promise.all(readers);

  const failed = answers.filter(({ status }) => status !== 200);
  expect(failed.length).toBeGreaterThan(0);
  for (const { path, status, type, body } of failed) {
    expect({ path, status }).toEqual({ path, status: 503 });
    expect(type).toMatch(path.startsWith('/api/') ? /^application\/problem\+json/ : /^text\/html/);
    expect(body).toContain('The database does not answer');
    expect(body).not.toMatch(/node_modules|\bat .*\.ts:/);
  }
  for (const path of pages) expect(await get(program.url + path)).toMatchObject({ status: 200 });
  expect(program.child.exitCode).toBeNull();
  expect(program.said()).toMatch(/database server was killed by SIGKILL; starting it again/);
  expect(program.said()).not.toMatch(/^ +at /m);
  expect(await sample.look((db) => faultsOf(db, sample.urls))).toEqual([]);
  await stop(program);
}, 120_000);

test('a full disk is told in a line, nothing is half-written, and it goes on when there is room', async ({
  skip,
}) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skip('a small disk can be made on Linux as root only');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    rmSync(disk, { recursive: true });
    skip('this machine lets nobody mount a file system');
  }
  const full = await open(join(disk, 'data'));
  const filler = join(disk, 'filler');
  fill(filler, 600_000);
  const ran = await start(full);
  await until(
    async () => ran.said(),
    (said) => /disk is full/i.test(said),
  );
  const ended = await Promise.race([ran.gone, delay(1_000, 'running' as const)]);
  rmSync(filler);
  if (ended !== 'running') {
    // It could not go on at all: then that was its last line, and it left in good order.
    expect(ended).toBe(1);
    expect(ran.said().trim().split('\n').at(-1)).toMatch(/disk is full/i);
    running.delete(ran);
  }
  const again = ended === 'running' ? ran : await start(full);
  expect(ran.said()).not.toMatch(/^ +at /m);
  const faults = await full.look((db) =>
    until(
      () => faultsOf(db, full.urls),
      (found) => found.length === 0,
    ),
  );
  expect(faults).toEqual([]);
  await stop(again);
}, 240_000);

async function countArticles(db: Parameters<Parameters<SampleProgram['look']>[0]>[0]): Promise<number> {
  const row = await db
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Writes until so many bytes are left. */
function fill(file: string, left: number): void {
  const open = openSync(file, 'w');
  const block = Buffer.alloc(256 * 1024);
  const free = () => {
    const { bavail, bsize } = statfsSync(disk);
    return bavail * bsize;
  };
  while (free() > left + block.length) writeSync(open, block);
  closeSync(open);
}
