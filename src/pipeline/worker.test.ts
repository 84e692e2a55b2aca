import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from '../app/principal.ts';
import { claimIncoming, takeIn } from '../store/incoming.ts';
import { releaseLeases } from '../store/leases.ts';
import type { StoryGround } from './ground.ts';
import { type Pace, readWaiting, rememberPlacing, tellWaiting, work } from './worker.ts';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

const towns = ['Arnholt', 'Brekke', 'Curragh', 'Drammen'];
const page = (
  town: string,
) => `<html lang="en"><head><title>The town hall of ${town} is closed</title></head><body><article>
  <p>The town hall of ${town} was closed on 18 November 2025 after an intrusion into the registry of ${town}.</p>
  <p>The mayor of ${town} said that letters are answered by hand.</p></article></body></html>`;

/** Telling in which placing breaks on the articles of one town. */
async function groundThatBreaksOn(town: string): Promise<StoryGround> {
  const ground = await rememberPlacing(program.ground);
  const place = ground.placing.place.bind(ground.placing);
  ground.placing.place = (item, originalHome) => {
    if (item.article.title.includes(town)) throw new Error(`no place for ${town}`);
    return place(item, originalHome);
  };
  return ground;
}

test('an article that cannot be placed is set aside, and all others are told', async () => {
  for (const town of towns) {
    const file = { name: town, content: page(town), url: `https://${town.toLowerCase()}.example/hall` };
    await program.app.readFile(LOCAL, file);
  }
  expect(await readWaiting(program.ground, new Map())).toBe(0);

  const pace: Pace = { most: 100 };
  let errors = 0;
  for (let turns = 0, told = 1; told > 0 && turns < 20; turns++) {
    // As the worker does: an error leaves the memory ahead of the database, so the next turn remembers anew.
    told = await tellWaiting(await groundThatBreaksOn('Curragh'), new Map(), pace).catch((error: Error) => {
      expect(error.message).toBe('no place for Curragh');
      errors += 1;
      return 1;
    });
  }

  expect(errors).toBe(2);
  expect(pace.most).toBe(100);
  const { rows } = await program.app.wire(LOCAL, {
    since: 'all',
    kinds: [],
    categories: [],
    text: '',
    before: null,
  });
  const titles = rows.map((row) => row.title).join();
  for (const town of towns) expect(titles.includes(town), town).toBe(town !== 'Curragh');
  const dropped = await program.db
    .selectFrom('dropped')
    .select(['step', 'reason', 'last_url', 'last_detail'])
    .execute();
  expect(dropped).toEqual([
    {
      step: 'tell',
      reason: 'error',
      last_url: 'https://curragh.example/hall',
      last_detail: 'no place for Curragh',
    },
  ]);
});

test('what was being read when the disk was full is read as soon as there is room, not when its lease runs out', async () => {
  const { db } = program;
  const url = 'https://elverum.example/hall';
  const { sources } = await program.app.sources(LOCAL);
  await sql`create function full_disk() returns trigger language plpgsql
    as $$ begin raise exception 'no room' using errcode = '53100'; end $$`.execute(db);
  // Reading ends by deleting the row, and putting off changes its lease: neither can be written.
  await sql`create trigger full_disk before delete or update of leased on incoming
    for each row when (old.leased) execute function full_disk()`.execute(db);
  const raw = {
    url,
    sourceId: sources[0]!.id,
    fetchedAt: '2025-11-20T12:00:00.000Z',
    entry: null,
    html: page('Elverum'),
  };
  await takeIn(db, [raw], '2025-11-20T12:00:00.000Z');

  const warned: string[] = [];
  const log = { ...program.ground.log, warn: (line: string) => warned.push(line) };
  const stop = new AbortController();
  const working = work({ ...program.ground, log }, program.pool, stop.signal);
  await vi.waitFor(() => expect(warned.join()).toContain('disk is full'), 10_000);
  await sql`drop trigger full_disk on incoming`.execute(db);
  // The clock stands still: a lease would never run out.
  const found = () => db.selectFrom('article').select('id').where('url', '=', url).execute();
  await vi.waitFor(async () => expect(await found()).toHaveLength(1), { timeout: 20_000, interval: 100 });
  stop.abort();
  await working;
}, 40_000);

test('an article that its reader dies of is given up in the end, with its reason', async () => {
  const { db, ground } = program;
  const url = 'https://fauske.example/hall';
  const { sources } = await program.app.sources(LOCAL);
  const raw = {
    url,
    sourceId: sources[0]!.id,
    fetchedAt: '2025-11-20T12:00:00.000Z',
    entry: null,
    html: page('Fauske'),
  };
  await takeIn(db, [raw], '2025-11-20T12:00:00.000Z');
  const now = '2025-11-20T12:00:00.000Z';
  // Each start frees what the one before it held when it died.
  for (let start = 0; start < 10; start++) {
    expect(await claimIncoming(db, now, '2025-11-20T12:03:00.000Z', 9)).toHaveLength(1);
    await releaseLeases(db, now);
  }
  expect(await readWaiting(ground, new Map())).toBe(1);
  expect(await readWaiting(ground, new Map())).toBe(0);
  const dropped = await db.selectFrom('dropped').selectAll().where('reason', '=', 'never-ends').execute();
  expect(dropped.map((row) => row.last_url)).toEqual([url]);
});
