import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram } from '../../test/program.ts';
import { type Loopback, serve } from '../collect/fetch/loopback.ts';
import { countIncoming } from '../store/incoming.ts';
import { addSources, listSources } from '../store/sources.ts';
import { collectDue } from './collect.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const feed = (entries: number) =>
  `<rss version="2.0"><channel>${Array.from(
    { length: entries },
    (_, n) => `<item><title>No. ${n}</title><link>https://news.example/${n}</link></item>`,
  ).join('')}</channel></rss>`;

let database: TestServer;
let site: Loopback;
beforeAll(async () => {
  database = await startTestServer();
  site = await serve({ '/short': feed(60), '/long': feed(70), '/longest': feed(5_000) });
});
afterAll(async () => {
  await site.close();
  await database.stop();
});

test('of a source that is asked for the first time the newest 60 are taken, and what it says of that is true', async () => {
  const program = await openTestProgram(await database.newDatabase(), NOW, [site.host]);
  const publisher = { id: 'p', name: 'P', family: 'p', category: 'journalism' as const };
  const definitions = ['short', 'long', 'longest'].map((name) => ({
    url: `${site.url}/${name}`,
    kind: 'feed' as const,
    name,
    publisher,
    language: 'en',
  }));
  await addSources(program.db, definitions, NOW);
  await collectDue(program.ground, 16, '2025-11-20T09:52:00.000Z');
  const first = 'Asked for the first time: the newest 60 were taken, older ones were not.';
  const sources = await listSources(program.db);
  expect(Object.fromEntries(sources.map(({ name, health }) => [name, health.warnings]))).toEqual({
    short: [],
    long: [first],
    longest: ['It has 5000 entries, of which only the newest 500 are looked at.', first],
  });
  expect(await countIncoming(program.db, null)).toBe(180);
  await program.close();
});
