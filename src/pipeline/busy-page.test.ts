import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from '../app/principal.ts';
import { addSources } from '../store/sources.ts';

const NOW = '2025-11-20T12:00:00.000Z';
const item = (name: string) => `<item><title>Ferry line ${name} takes paper tickets after an intrusion</title>
  <link>http://HOST/${name}</link><pubDate>Thu, 20 Nov 2025 09:00:00 GMT</pubDate>
  <description>The ferry line ${name} takes paper tickets after an intrusion into its booking system. It said so on Thursday.</description></item>`;
/** A page that asks for patience: a second of it, or a week. */
const patience: Record<string, string> = { '/Short': '1', '/Long': '604800' };

let web: Server;
let host: string;
let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  web = createServer((request, response) => {
    const wait = patience[request.url!];
    if (wait) return void response.writeHead(503, { 'retry-after': wait }).end();
    if (request.url !== '/feed') return void response.writeHead(404).end();
    const feed = `<rss version="2.0"><channel><title>Ferries</title>${item('Short')}${item('Long')}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed.replaceAll('HOST', host));
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), NOW, [host]);
  const publisher = {
    id: 'ferries.example',
    name: 'Ferries',
    family: 'Ferries',
    category: 'journalism',
  } as const;
  const source = {
    url: `http://${host}/feed`,
    kind: 'feed',
    name: 'Ferries',
    publisher,
    language: null,
  } as const;
  await addSources(program.db, [source], NOW);
});
afterAll(async () => {
  await program.close();
  await server.stop();
  await new Promise((closed) => web.close(closed));
});

const titles = async () => {
  const query = { publishedSince: null, publishedBefore: null, limit: 10 };
  return (await program.app.articles(LOCAL, query)).articles.map(({ title }) => title).toSorted();
};

test('a page that asks for patience gets a little, and then the words of the feed are read', async () => {
  await program.turn();
  expect(await titles()).toEqual(['Ferry line Long takes paper tickets after an intrusion']);
  program.clock.set(Date.parse(NOW) + 5_000);
  await program.turn();
  expect(await titles()).toEqual([
    'Ferry line Long takes paper tickets after an intrusion',
    'Ferry line Short takes paper tickets after an intrusion',
  ]);
  const dropped = await program.db.selectFrom('dropped').select(['step', 'reason', 'count']).execute();
  expect(dropped).toEqual([{ step: 'page', reason: 'retry-later', count: 2 }]);
});
