/** Decisions about entities that several people make at once, in chains and circles, and take back in any order. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { makeCopy } from '../store/articles.ts';
import { recount } from '../store/entity-counts.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';

let server: TestServer;
let program: TestProgram;
/** The same database by connections of its own, as another program has it. */
let other: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  const connection = await server.newDatabase();
  program = await openTestProgram(connection, NOW, []);
  other = await openTestProgram(connection, NOW, []);
  await giveSource(program.db, NOW);
  return async () => {
    await other.close();
    await program.close();
  };
});

const names = ['ash', 'birch', 'cedar', 'dogwood'];
/** Each in an article of its own. */
const giveEach = (of = names) =>
  Promise.all(of.map((id) => giveArticle(program.db, { id, told: `[actor:${id}|${id}] struck.` })));
const merge = (entity: string, into: string, by = program) =>
  by.app.decideEntity(LOCAL, {
    ...{ kind: 'merge', type: 'actor', entity, alias: null, name: null, why: 'one' },
    into: { type: 'actor', id: into },
  });
const goesTo = async (id: string) => (await program.app.entity(LOCAL, 'actor', id)).id;
const all = async (given = names) => Promise.all(given.map(goesTo));
const outcomes = async (tries: Promise<unknown>[]) =>
  (await Promise.allSettled(tries)).map((one) =>
    one.status === 'fulfilled' ? 'done' : (one.reason as Error).message,
  );

test('two who merge each into the other at once: one is done, the other told why, every time', async () => {
  const pairs = Array.from({ length: 12 }, (_, n) => [`left${n}`, `right${n}`] as const);
  await giveEach(pairs.flat());
  const told = await Promise.all(
    pairs.map(([left, right]) => outcomes([merge(left, right), merge(right, left, other)])),
  );
  for (const one of told)
    expect(one.sort()).toEqual([expect.stringContaining('lead in a circle: by another decision'), 'done']);
  for (const [left, right] of pairs) expect(await goesTo(left)).toBe(await goesTo(right));
});

test('a ring of merges at once is never closed', async () => {
  await giveEach();
  const tries = names.map((id, n) =>
    merge(id, names[(n + 1) % names.length]!, n % 2 === 0 ? program : other),
  );
  const told = await outcomes(tries);
  expect(told.filter((one) => one === 'done')).toHaveLength(names.length - 1);
  expect(new Set(await all()).size).toBe(1);
  expect((await program.app.entity(LOCAL, 'actor', 'ash')).counts.articles).toBe(names.length);
});

test('two who merge one into two others at once: the second is told of the first', async () => {
  await giveEach();
  const told = await outcomes([merge('ash', 'birch'), merge('ash', 'cedar', other)]);
  expect(told.sort()).toEqual([expect.stringMatching(/merged into actor\/(birch|cedar) already/), 'done']);
});

test('two who take one back at once: it is taken back once', async () => {
  await giveEach();
  const { id } = await merge('ash', 'birch');
  const undo = (by: TestProgram) => by.app.undoEntityDecision(LOCAL, id);
  expect((await outcomes([undo(program), undo(other)])).sort()).toEqual(['That was undone already.', 'done']);
  expect(await all()).toEqual(names);
});

test.each([
  [
    [0, 1, 2],
    ['ash', 'dogwood', 'dogwood', 'dogwood'],
    ['ash', 'birch', 'dogwood', 'dogwood'],
  ],
  [
    [2, 1, 0],
    ['cedar', 'cedar', 'cedar', 'dogwood'],
    ['birch', 'birch', 'cedar', 'dogwood'],
  ],
  [
    [1, 0, 2],
    ['birch', 'birch', 'dogwood', 'dogwood'],
    ['ash', 'birch', 'dogwood', 'dogwood'],
  ],
])('a chain of merges is taken back in the order %j', async ([first, second, third], after, later) => {
  await giveEach();
  const made = [await merge('ash', 'birch'), await merge('birch', 'cedar'), await merge('cedar', 'dogwood')];
  expect(await all()).toEqual(['dogwood', 'dogwood', 'dogwood', 'dogwood']);
  const undo = (n: number) => program.app.undoEntityDecision(LOCAL, made[n]!.id);
  await undo(first!);
  expect(await all()).toEqual(after);
  await undo(second!);
  expect(await all()).toEqual(later);
  await undo(third!);
  expect(await all()).toEqual(names);
});

test('what is counted stays right while articles come, turn out to be copies, and people decide', async () => {
  await giveEach();
  const decide = async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id } = await merge('ash', 'birch', other);
      await other.app.undoEntityDecision(LOCAL, id);
    }
    await merge('ash', 'birch', other);
  };
  const store = async () => {
    for (let n = 0; n < 20; n += 1) {
      const id = `more${n}`;
      await giveArticle(program.db, { id, told: '[actor:ash|ash] struck [actor:birch|birch].' });
      if (n % 2 === 0)
        await makeCopy(program.db, id, { originalId: 'ash', similarity: 1, how: 'shingles' } as never);
    }
  };
  await Promise.all([decide(), store()]);
  const counted = () =>
    program.db
      .selectFrom('entity')
      .select(['id', 'articles'])
      .where('articles', '<>', 0)
      .orderBy('id')
      .execute();
  const was = await counted();
  expect(was).toContainEqual({ id: 'birch', articles: 12 });
  await recount(
    program.db,
    names.map((id) => ({ type: 'actor' as const, id })),
  );
  expect(await counted()).toEqual(was);
});
