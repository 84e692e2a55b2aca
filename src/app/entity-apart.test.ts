/** A name that a person split off is an entity of its own at once, also where no article bears it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityType } from '../domain/entity.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  await giveSource(program.db, NOW);
  return () => program.close();
});
afterAll(() => server.stop());

const page = (type: EntityType, id: string) => program.app.entity(LOCAL, type, id);
const found = async (text: string) =>
  (await program.app.entities(LOCAL, { type: null, text, limit: 5 })).entities.map(
    ({ type, id, name }) => `${type}/${id} ${name}`,
  );
const split = (into: { type: EntityType; id: string } | null = null) =>
  program.app.decideEntity(LOCAL, {
    kind: 'split',
    type: 'actor',
    entity: 'apt29',
    alias: 'Midnight Blizzard',
    into,
    name: null,
    why: 'the vendor tells them apart',
  });

test.each([
  ['of its own', null, 'actor'],
  ['of another type', { type: 'campaign', id: 'midnight-blizzard' }, 'campaign'],
] as const)(
  'a name split off that no article bears is %s, with its page, found by its name and the beginning of it',
  async (_, into, type) => {
    const { id } = await split(into);
    const shown = await page(type, 'Midnight Blizzard');
    expect(shown).toMatchObject({
      type,
      id: 'midnight-blizzard',
      name: 'Midnight Blizzard',
      catalogue: null,
      counts: { articles: 0, stories: 0 },
      stories: [],
      names: [{ name: 'Midnight Blizzard', articles: 0, decision: { id } }],
      decisions: [{ id, why: 'the vendor tells them apart' }],
    });
    // The catalogue's word that they are one does not count against a person's.
    expect(shown.namesakes).toEqual([]);
    for (const text of ['Midnight Blizzard', 'midnight', 'blizz'])
      expect(await found(text), text).toContain(`${type}/midnight-blizzard Midnight Blizzard`);
    expect(await program.app.entityCalled(LOCAL, 'midnight blizzard')).toEqual({
      type,
      id: 'midnight-blizzard',
    });
    expect(
      (await page('actor', 'apt29')).names.find(({ name }) => name === 'Midnight Blizzard'),
    ).toMatchObject({ decision: { id } });
    await giveArticle(program.db, { id: 'one', told: '[actor:apt29|Midnight Blizzard] struck a port.' });
    expect((await page(type, 'midnight-blizzard')).counts).toMatchObject({ articles: 1, stories: 1 });

    await program.app.undoEntityDecision(LOCAL, id);
    expect(await page('actor', 'Midnight Blizzard')).toMatchObject({ id: 'apt29', counts: { articles: 1 } });
    expect(await found('Midnight Blizzard')).toEqual(['actor/apt29 APT29']);
  },
);

test('what was split off and stands in no article can be decided about: retyped, renamed, merged', async () => {
  await split();
  const own = {
    type: 'actor',
    entity: 'midnight-blizzard',
    alias: null,
    into: null,
    name: null,
    why: 'x',
  } as const;
  await program.app.decideEntity(LOCAL, { ...own, kind: 'rename', name: 'Winter Storm' });
  expect(await page('actor', 'midnight-blizzard')).toMatchObject({ name: 'Winter Storm' });
  const into = { type: 'campaign', id: 'midnight-blizzard' } as const;
  await program.app.decideEntity(LOCAL, { ...own, kind: 'split', alias: 'midnight-blizzard', into });
  expect(await page('actor', 'Midnight Blizzard')).toMatchObject({ type: 'campaign' });
  await program.app.decideEntity(LOCAL, {
    ...own,
    ...{ kind: 'merge', type: 'campaign', into: { type: 'actor', id: 'apt28' }, anyway: true },
  });
  expect(await page('actor', 'Midnight Blizzard')).toMatchObject({ id: 'apt28' });
});

test('the name under which a person shows somebody finds them', async () => {
  const rename = { kind: 'rename', type: 'actor', entity: 'apt29', alias: null, into: null } as const;
  await program.app.decideEntity(LOCAL, { ...rename, name: 'Harbour Pike', why: 'as we call it' });
  for (const text of ['Harbour Pike', 'harb pi'])
    expect(await found(text)).toEqual(['actor/apt29 Harbour Pike']);
  await program.app.decideEntity(LOCAL, { ...rename, name: 'Quay Pike', why: 'as we call it now' });
  expect(await found('Harbour Pike')).toEqual([]);
});

test('of two that are called so, the one that articles name is meant', async () => {
  await split();
  await giveArticle(program.db, {
    id: 'one',
    told: '[organisation:midnight blizzard|Midnight Blizzard] makes ice.',
  });
  expect(await program.app.entityCalled(LOCAL, 'midnight blizzard')).toEqual({
    type: 'organisation',
    id: 'midnight-blizzard',
  });
});
