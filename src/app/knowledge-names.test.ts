/** From a loaded catalogue to the pages: articles are understood with its names, those of before it too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { retellStories, understandAgain } from '../pipeline/again.ts';
import { rememberPlacing } from '../pipeline/worker.ts';
import { shippedNames } from '../understand/extractors/known.ts';
import { loadNames } from './knowledge.ts';
import { updateKnowledge } from './knowledge-update.ts';
import { LOCAL } from './principal.ts';

let server: TestServer;
let program: TestProgram;
const folder = mkdtempSync(join(tmpdir(), 'throughline-names-'));
beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await program.close();
  await server.stop();
});

interface Group {
  id: string;
  name: string;
  aliases?: string[];
}

/** A small bundle of ATT&CK with these groups. */
function bundle(groups: Group[]): string {
  const from = (id: string) => ({ external_references: [{ source_name: 'mitre-attack', external_id: id }] });
  const techniques = Array.from({ length: 1_000 }, (_, n) => ({
    type: 'attack-pattern',
    id: `attack-pattern--${n}`,
    name: `Method ${n}`,
    ...from(`T${n}`),
  }));
  const sets = groups.map(({ id, name, aliases = [] }) => ({
    type: 'intrusion-set',
    id: `intrusion-set--${id}`,
    name,
    aliases: [name, ...aliases],
    ...from(id),
  }));
  return JSON.stringify({ type: 'bundle', objects: [...sets, ...techniques] });
}

/** It holds less than the catalogue that ships, so it is forced. */
async function load(content: string): Promise<string> {
  writeFileSync(join(folder, 'enterprise-attack.json'), content);
  const reports = await updateKnowledge(program.ground, { from: folder, force: true }, () => {});
  return reports.find(({ name }) => name === 'attack')!.outcome;
}

/** What the working program does in the background, until nothing is left. */
async function settle(): Promise<number> {
  let done = 0;
  for (let some = -1; some !== 0; done += some) some = await understandAgain(program.ground);
  return done;
}

const page = (title: string, text: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><article><p>${text}</p>
    <p>The town council met twice this week and will meet again when more of it is known.</p></article></body></html>`;

async function actors(article: string): Promise<string[]> {
  const rows = await program.db
    .selectFrom('entity_mention')
    .select('entity')
    .where('article_id', '=', article)
    .where('type', '=', 'actor')
    .orderBy('entity')
    .execute();
  return rows.map(({ entity }) => entity);
}

test('what a catalogue renames and adds is known in articles that were read before; a broken file changes nothing', async () => {
  const { app, db, ground } = program;
  expect(await loadNames(db)).toBe(shippedNames());
  const herons = bundle([{ id: 'G7001', name: 'Grey Heron' }]);
  expect(await load(herons)).toBe('loaded');
  const read = (name: string, content: string) =>
    app.readFile(LOCAL, { name, content, url: `https://news.example/${name}` });
  const named = await read(
    'intrusion',
    page(
      'Two groups behind the intrusion at the harbour of Arnholt',
      'The group Grey Heron stole the passwords of the harbour on 18 November 2025, and the hackers of TempestMoth bought them.',
    ),
  );
  const other = await read(
    'bridge',
    page(
      'New bridge over the river opens to walkers',
      'The bridge was built in two years, and the first walkers crossed it on Monday while a brass band played on the bank.',
    ),
  );
  await program.turn();
  expect(await actors(named)).toContain('grey-heron');
  expect(await actors(named)).not.toContain('umbral-petrel');
  expect(await settle()).toBe(0);
  const before = await loadNames(db);

  const renamed = bundle([
    { id: 'G7001', name: 'Silver Heron' },
    { id: 'G7002', name: 'Umbral Petrel', aliases: ['TempestMoth'] },
  ]);
  expect(await load(renamed)).toBe('loaded');
  expect(await loadNames(db)).not.toBe(before);
  expect(await settle()).toBe(2);
  expect(await actors(named)).toEqual(['silver-heron', 'umbral-petrel']);
  expect(await app.entityMovedTo(LOCAL, 'actor', 'grey-heron')).toEqual({
    type: 'actor',
    id: 'silver-heron',
  });
  const shown = await app.entity(LOCAL, 'actor', 'umbral-petrel');
  expect(shown).toMatchObject({ name: 'Umbral Petrel', counts: { articles: 1 } });
  // Only the story that is told otherwise now is told again.
  const storyOf = async (article: string) =>
    (
      await db
        .selectFrom('story_article')
        .select('story_id')
        .where('article_id', '=', article)
        .executeTakeFirstOrThrow()
    ).story_id;
  const waiting = await db.selectFrom('story').select('id').where('retell', '=', true).execute();
  expect(waiting).toEqual([{ id: await storyOf(named) }]);
  expect(await storyOf(other)).not.toBe(await storyOf(named));
  expect(await retellStories(await rememberPlacing(ground))).toBe(1);

  const known = await loadNames(db);
  expect(await load(renamed.slice(0, -300))).toBe('refused');
  expect(await loadNames(db)).toBe(known);
  expect(await settle()).toBe(0);
  expect(await actors(named)).toEqual(['silver-heron', 'umbral-petrel']);
});

test('a catalogue that names nobody otherwise has no article understood again', async () => {
  const { version } = await loadNames(program.db);
  const rows = Array.from({ length: 1_000 }, (_, n) => `${n + 1},Weakness ${n + 1}\n`);
  writeFileSync(join(folder, '1000.csv'), `CWE-ID,Name\n${rows.join('')}`);
  await updateKnowledge(program.ground, { from: folder, force: false }, () => {});
  expect((await loadNames(program.db)).version).toBe(version);
  expect(await settle()).toBe(0);
});

test('what people decided about one whom a catalogue renames stands, under the new name, and can be taken back', async () => {
  const { app, db } = program;
  const kestrel = { id: 'G7011', name: 'Gray Kestrel' };
  expect(await load(bundle([{ id: 'G7010', name: 'Tin Otter' }, kestrel]))).toBe('loaded');
  const article = await app.readFile(LOCAL, {
    name: 'otter',
    url: 'https://news.example/otter',
    content: page(
      'Hackers steal the passwords of the ferry line',
      'The hackers of Tin Otter, a ransomware group, stole the passwords of the ferry line on 19 November 2025, its owner said.',
    ),
  });
  await program.turn();
  await settle();
  const otter = {
    type: 'actor',
    entity: 'tin-otter',
    alias: null,
    into: null,
    name: null,
    why: 'x',
  } as const;
  const renamed = await app.decideEntity(LOCAL, { ...otter, kind: 'rename', name: 'Our otter' });
  const into = { type: 'actor' as const, id: 'gray-kestrel' };
  const merged = await app.decideEntity(LOCAL, { ...otter, kind: 'merge', into });
  expect(await actors(article)).toEqual(['gray-kestrel']);

  expect(
    await load(
      bundle([
        { id: 'G7010', name: 'Pewter Otter' },
        { ...kestrel, name: 'Ash Kestrel' },
      ]),
    ),
  ).toBe('loaded');
  await settle();
  expect(await actors(article)).toEqual(['ash-kestrel']);
  for (const old of ['tin-otter', 'pewter-otter', 'gray-kestrel'])
    expect(await app.entityMovedTo(LOCAL, 'actor', old), old).toEqual({ type: 'actor', id: 'ash-kestrel' });
  expect(await app.entity(LOCAL, 'actor', 'tin-otter')).toMatchObject({
    name: 'Ash Kestrel',
    counts: { articles: 1, stories: 1 },
    decisions: [{ id: merged.id, entity: 'pewter-otter' }],
  });
  await app.undoEntityDecision(LOCAL, merged.id);
  expect(await actors(article)).toEqual(['pewter-otter']);
  expect((await app.entity(LOCAL, 'actor', 'tin-otter')).name).toBe('Our otter');
  await app.undoEntityDecision(LOCAL, renamed.id);
  expect((await app.entity(LOCAL, 'actor', 'tin-otter')).name).toBe('Pewter Otter');
  expect(await db.selectFrom('story').select('id').where('moved_to', 'is', null).execute()).toHaveLength(3);
});
