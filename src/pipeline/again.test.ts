import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from '../app/principal.ts';
import { version } from '../understand/understand.ts';
import { retellStories, understandAgain } from './again.ts';
import { rememberPlacing } from './worker.ts';

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

test('what an earlier version read is understood anew, and its story told without a revision', async () => {
  const { app, db, ground } = program;
  const content = `<html lang="en"><head><title>Two ports closed after an intrusion</title></head><body><article>
    <p>The ports of Arnholt and Brekke were closed on 18 November 2025 after an intrusion through CVE-2025-20333.</p>
    <p>The harbour master said that ships are loaded by hand until the systems are back.</p></article></body></html>`;
  await app.readFile(LOCAL, { name: 'ports', content, url: 'https://ports.example/closed' });
  await program.turn();
  const [row] = await db.selectFrom('story').select('id').execute();
  const before = await app.story(LOCAL, row!.id, { asOf: null, visit: false });
  const mentions = () =>
    db.selectFrom('entity_mention').select(['entity', 'count']).orderBy('entity').execute();
  const asRead = await mentions();
  expect(asRead.map(({ entity }) => entity)).toContain('cve-2025-20333');
  // As a data folder of before there were these tables.
  await db.deleteFrom('entity_mention').execute();
  await db.deleteFrom('entity').execute();
  await db.deleteFrom('entity_name').execute();
  await db.updateTable('article').set({ understood: 0 }).execute();

  expect(await understandAgain(ground)).toBe(1);
  expect(await understandAgain(ground)).toBe(0);
  expect(await mentions()).toEqual(asRead);
  expect((await db.selectFrom('article').select(['understood', 'waiting']).execute())[0]).toEqual({
    understood: version,
    waiting: false,
  });
  const storyGround = await rememberPlacing(ground);
  expect(await retellStories(storyGround)).toBe(1);
  expect(await retellStories(storyGround)).toBe(0);
  const after = await app.story(LOCAL, row!.id, { asOf: null, visit: false });
  expect(after).toEqual(before);
  expect(after.vulnerabilities.map(({ id }) => id.toLowerCase())).toEqual(['cve-2025-20333']);
  const { entities } = await app.entities(LOCAL, { type: 'vulnerability', text: '', limit: 5 });
  expect(entities).toMatchObject([{ id: 'cve-2025-20333', name: 'CVE-2025-20333', articles: 1 }]);
});

test('a story counts no indicator that a person says is none', async () => {
  const { app, db, ground } = program;
  const content = `<html lang="en"><head><title>Fern loader turns up at a school of Tolm</title></head><body><article>
    <p>Researchers found a loader named Fern at a school of Tolm on 18 November 2025.</p>
    <p>It talks to its command-and-control server at update-tolm[.]com, the researchers said.</p></article></body></html>`;
  const article = await app.readFile(LOCAL, { name: 'fern', content, url: 'https://school.example/fern' });
  await program.turn();
  const told = async () => {
    await db.updateTable('story').set({ retell: true }).where('id', '=', article).execute();
    await retellStories(await rememberPlacing(ground));
    const row = await db.selectFrom('story').select('content').where('id', '=', article).executeTakeFirst();
    return row!.content.indicators;
  };
  expect(await told()).toBe(1);
  const asked = { kind: 'verdict', entity: 'update-tolm.com', becomes: 'benign', articles: null } as const;
  const { id } = await app.decideFind(LOCAL, { ...asked, why: 'ours' });
  expect(await told()).toBe(0);
  await app.undoEntityDecision(LOCAL, id);
  expect(await told()).toBe(1);
});
