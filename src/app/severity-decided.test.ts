import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram } from '../../test/program.ts';
import { LOCAL } from './principal.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const content = [
  '# Flaw in Tarn Gate (CVE-2026-10001)',
  'CVE-2026-10001 has a CVSS score of 5.4. It lets a guest read the log of Tarn Gate. A patch is there.',
  'CVE-2021-44228 scores CVSS 10.0 and is exploited in attacks.',
].join('\n\n');

test('what was told of a flaw that has no part is no reason for how severe a story is, until that is taken back', async () => {
  const program = await openTestProgram(await server.newDatabase(), '2026-11-20T09:42:00.000Z', []);
  const { app } = program;
  const article = await app.readFile(LOCAL, { name: 'tarn.md', content, url: null });
  await program.turn();
  const row = async () =>
    (await app.wire(LOCAL, { since: 'all', kinds: [], categories: [], text: '', before: null })).rows[0]!;
  const { id } = await row();
  const severity = async () => {
    const { severity } = await app.story(LOCAL, id, { asOf: null, visit: false });
    expect((await row()).severity).toEqual(severity);
    return [severity?.level, ...(severity?.reasons ?? [])];
  };
  const before = await severity();
  expect(before).toEqual(expect.arrayContaining(['critical', 'exploited in attacks', 'CVSS 10.0']));
  const { id: decision } = await app.decideEntity(LOCAL, {
    kind: 'part',
    type: 'vulnerability',
    entity: 'cve-2021-44228',
    role: 'vulnerability',
    articles: [article],
    becomes: null,
    alias: null,
    into: null,
    name: null,
    why: 'told for comparison',
  });
  expect(await severity()).toEqual(['medium', 'CVSS 5.4']);
  await app.undoEntityDecision(LOCAL, decision);
  expect(await severity()).toEqual(before);
  await program.close();
});
