import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from '../app/principal.ts';
import { loadArticles } from '../store/articles.ts';

const bundle = {
  type: 'bundle',
  id: 'bundle--5b6f6a3e-0f0e-4b55-9d6c-3f6a4f0f8c11',
  objects: [
    {
      type: 'indicator',
      id: 'indicator--1b6f6a3e-0f0e-4b55-9d6c-3f6a4f0f8c11',
      pattern_type: 'stix',
      pattern: "[domain-name:value = 'update.tin-lantern.top']",
      valid_from: '2025-11-18T00:00:00Z',
    },
  ],
};
const files: Record<string, [type: string, body: string]> = {
  '/report': [
    'text/html',
    `<html lang="en"><head><title>Tin Lantern sends false invoices to harbours</title></head><body><article>
     <p>The ransomware crew Tin Lantern sent false invoices to four harbours on 18 November 2025, researchers at Northgate said.</p>
     <p>Whoever opens the attachment starts a loader that fetches the ransomware an hour later, and the crew then asks for money.</p>
     <p>The indicators are in <a href="/iocs.csv">a table</a>, as <a href="/iocs.json">a bundle</a> and in <a href="/gone.csv">an older list</a>.</p>
     </article></body></html>`,
  ],
  '/iocs.csv': [
    'text/plain',
    'indicator,type,comment\n203.0.113.77,ip,loader\ninvoice.tin-lantern.top,domain,lure\n',
  ],
  '/strange': [
    'text/html',
    `<html lang="en"><head><title>Quay cranes of Brekke stood still for a day</title></head><body><article>
     <p>The quay cranes of Brekke stood still on 18 November 2025 after a fault in their control software, the harbour said.</p>
     <p>Its <a href="/strange.json">list of indicators</a> was made by hand, and the harbour asks others to look for them.</p>
     </article></body></html>`,
  ],
  '/strange.json': [
    'application/json',
    '{"type":"bundle","objects":[{"type":{"toString":1}},{"type":"autonomous-system","number":{"valueOf":1}}]}',
  ],
  '/iocs.json': ['application/json', JSON.stringify(bundle)],
};

let web: Server;
let host: string;
let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  web = createServer((request, response) => {
    const file = files[request.url!];
    response
      .writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' })
      .end(file?.[1] ?? 'gone');
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', [host]);
});
afterAll(async () => {
  await program.close();
  await server.stop();
  await new Promise((closed) => web.close(closed));
});

test('files of indicators that an article links to are read with it, and can be cited', async () => {
  const id = await program.app.readUrl(LOCAL, `http://${host}/report`);
  const [item] = await loadArticles(program.db, [id]);
  const { article, findings } = item!;
  const found = findings.observables.map(({ value, role }) => [value, role]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['invoice.tin-lantern.top', 'malicious'],
      ['update.tin-lantern.top', 'malicious'],
    ]),
  );
  for (const { start, end, value } of findings.observables.filter(({ value }) => value.endsWith('.top')))
    expect(article.text.slice(start, end).replaceAll('[.]', '.')).toBe(value);
  expect(article.blocks.filter(({ kind }) => kind === 'code')).toHaveLength(2);
  // The one that is gone is told on the source, and nothing else is lost.
  const dropped = await program.db.selectFrom('dropped').selectAll().where('step', '=', 'attach').execute();
  expect(dropped.map((row) => row.last_url)).toEqual([`http://${host}/gone.csv`]);
  // Read again, it is the same article.
  expect(await program.app.readUrl(LOCAL, `http://${host}/report`)).toBe(id);
  const versions = await program.db.selectFrom('article_version').selectAll().execute();
  expect(versions).toEqual([]);
});

test('a file whose values are not what they should be loses no article', async () => {
  const id = await program.app.readUrl(LOCAL, `http://${host}/strange`);
  expect((await program.app.article(LOCAL, id)).title).toBe('Quay cranes of Brekke stood still for a day');
});
