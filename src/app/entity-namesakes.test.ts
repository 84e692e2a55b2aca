/** Two that are called alike are parted by articles: in these the name means another, or nobody that is known. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityRef, EntityType } from '../domain/entity.ts';
import type { AskedDecision } from '../domain/entity-page.ts';
import { loadArticles } from '../store/articles.ts';
import { joinNames } from '../store/entity-decisions.ts';
import { saveUnderstood } from '../store/understood.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  await giveSource(program.db, NOW);
  const told =
    '[organisation:quay office|Quay Office] used [tool:ngrok|Ngrok] when it was struck. The [organisation:quay office|QO] wrote.';
  const roles = [['victim', 'organisation', 'quay office']] as const;
  for (const id of ['one', 'two', 'three'])
    await giveArticle(program.db, {
      id,
      told,
      story: id === 'one' ? 'single' : 'pair',
      roles: roles.map((role) => [...role]),
      relations: [['organisation', 'quay office', 'uses', 'tool', 'ngrok']],
    });
  await giveArticle(program.db, { id: 'four', told: '[organisation:dock board|Dock Board] met.' });
  return () => program.close();
});

const own = { type: 'organisation' as const, id: 'quay-office' };
const dock = { type: 'organisation' as const, id: 'dock-board' };
const decide = (articles: string[], into: EntityRef | null, more: Partial<AskedDecision> = {}) =>
  program.app.decideEntity(
    { ...LOCAL, name: 'Ada' },
    {
      ...{ kind: 'split', type: own.type, entity: own.id, alias: null, name: null, why: 'another country' },
      ...{ articles, into },
      ...more,
    },
  );
const page = (type: EntityType, id: string) => program.app.entity(LOCAL, type, id);
/** Who stands in which stories. */
const storiesOf = async ({ type, id }: EntityRef) =>
  (await page(type, id)).stories.map((story) => story.id).sort();
const about = async (story: string) => {
  const { about, named } = await program.app.story(LOCAL, story, { asOf: null, visit: false });
  return [...about, ...named].map(({ type, id }) => `${type}/${id}`);
};

test.each([
  ['an article', ['two'], ['pair']],
  ['a story, by the articles that it holds', ['pair', 'one'], ['pair', 'single']],
])('in %s a name means another, on the pages of both and in the story', async (_, given, stories) => {
  const made = await decide(given, dock);
  expect(made).toMatchObject({ by: 'Ada', why: 'another country', alias: null, into: dock });
  expect(await storiesOf(dock)).toEqual(['four', ...stories].sort());
  expect(await about('pair')).toContain('organisation/dock-board');
  expect((await page('tool', 'ngrok')).relations.map(({ other }) => other.id)).toContain('dock-board');
  expect((await page(dock.type, dock.id)).names.map(({ name }) => name)).toContain('Quay Office');
  expect((await page(dock.type, dock.id)).namesakes).toMatchObject(
    given.includes('one') ? [] : [{ id: 'quay-office' }],
  );
  await program.app.undoEntityDecision(LOCAL, made.id);
  expect(await storiesOf(own)).toEqual(['pair', 'single']);
  expect(await storiesOf(dock)).toEqual(['four']);
  expect(await about('pair')).toEqual(['organisation/quay-office']);
});

test('one of its names alone can mean another there', async () => {
  const { articles } = await decide(['one'], dock, { alias: 'QO' });
  expect(articles).toEqual(['one']);
  const { names } = await page(dock.type, dock.id);
  expect(names.map(({ name, articles }) => [name, articles])).toContainEqual(['QO', 1]);
  expect(await storiesOf(own)).toEqual(['pair', 'single']);
});

test('whom it means can be new here, under the name that a person gives, found by it at once', async () => {
  const fresh = { type: 'organisation' as const, id: 'Quay Office (North)' };
  await expect(decide(['one'], fresh)).rejects.toMatchObject({
    name: 'BadInput',
    message: expect.stringContaining('There is no entity organisation/quay-office-north yet.'),
  });
  const made = await decide(['one'], fresh, { anyway: true });
  expect(await page('organisation', 'quay-office-north')).toMatchObject({
    name: 'Quay Office (North)',
    counts: { articles: 1, stories: 1 },
    namesakes: [{ id: 'quay-office', name: 'Quay Office' }],
    names: expect.arrayContaining([expect.objectContaining({ name: 'Quay Office', articles: 1 })]),
  });
  const found = await program.app.entities(LOCAL, { type: null, text: 'quay office north', limit: 5 });
  expect(found.entities.map(({ id }) => id)).toEqual(['quay-office-north']);
  await program.app.undoEntityDecision(LOCAL, made.id);
  await expect(page('organisation', 'quay-office-north')).rejects.toThrow('no catalogue names such');
});

test('where it means nobody that is known, the story does not tell of it, and its page does not of the story', async () => {
  const made = await decide(['two'], null);
  expect(await about('pair')).toEqual(['organisation/quay-office']);
  await decide(['three'], null);
  expect(await about('pair')).toEqual([]);
  expect(await storiesOf(own)).toEqual(['single']);
  await program.app.undoEntityDecision(LOCAL, made.id);
  expect(await storiesOf(own)).toEqual(['pair', 'single']);
});

test('it stands through reading anew, joining of names, and merges before and behind it, whatever is undone first', async () => {
  const made = await decide(['one'], dock);
  const again = async () => {
    await program.db.transaction().execute(async (trx) => {
      const [item] = await loadArticles(trx, ['one']);
      await saveUnderstood(trx, item!, item!.findings, { version: 2, catalogue: '' });
    });
    await joinNames(program.db, ['one', 'two'], () => false);
  };
  await again();
  expect(await storiesOf(dock)).toEqual(['four', 'single']);
  const whole = { kind: 'merge', alias: null, name: null, why: 'one house' } as const;
  await giveArticle(program.db, { id: 'five', told: '[organisation:pier house|Pier House] met.' });
  const pier = { type: 'organisation' as const, id: 'pier-house' };
  const before = await program.app.decideEntity(LOCAL, {
    ...whole,
    type: pier.type,
    entity: pier.id,
    into: own,
  });
  const behind = await program.app
    .decideEntity(LOCAL, { ...whole, type: own.type, entity: own.id, into: pier })
    .catch((error: Error) => error.message);
  expect(behind).toContain('in a circle');
  await program.app.undoEntityDecision(LOCAL, before.id);
  const merged = await program.app.decideEntity(LOCAL, {
    ...whole,
    type: own.type,
    entity: own.id,
    into: pier,
  });
  await again();
  expect([await storiesOf(dock), await storiesOf(pier)]).toEqual([
    ['four', 'single'],
    ['five', 'pair'],
  ]);
  await program.app.undoEntityDecision(LOCAL, made.id);
  expect([await storiesOf(dock), await storiesOf(pier)]).toEqual([['four'], ['five', 'pair', 'single']]);
  await program.app.undoEntityDecision(LOCAL, merged.id);
  expect(await storiesOf(own)).toEqual(['pair', 'single']);
});

test.each<[string, string[], EntityRef | null, Partial<AskedDecision>, string]>([
  ['an article that is not there', ['nine'], dock, {}, 'There is no article or story nine.'],
  ['one that does not name it', ['four'], dock, {}, 'None of these articles names organisation/quay-office.'],
  [
    'a name that none has',
    ['one'],
    dock,
    { alias: 'Harbour' },
    'names organisation/quay-office as “harbour”.',
  ],
  ['itself', ['one'], own, {}, 'That is the entity itself'],
  ['no name', ['one'], { type: 'tool', id: '!!' }, {}, 'Say whom the name means there.'],
  ['no name for one of its own', ['one'], dock, { alias: '!' }, 'Say which name means another there.'],
  [
    'a name that cannot be shown',
    ['one'],
    { type: 'tool', id: 'x1' },
    { name: 'a\u202eb', anyway: true },
    'The name holds a character that turns',
  ],
])('%s is refused with the reason', async (_, articles, into, more, says) => {
  await expect(decide(articles, into, more)).rejects.toThrow(says);
});

test('what was parted in an article is not parted there again, nor in a circle', async () => {
  const { id } = await decide(['one'], dock);
  await decide(['two'], dock);
  await expect(decide(['one'], null)).rejects.toThrow('None of these articles names');
  await expect(decide(['one'], own, { entity: dock.id })).rejects.toThrow('in a circle');
  await program.app.undoEntityDecision(LOCAL, id);
  await decide(['one'], null);
});
