/** Right name, wrong part: in some articles an entity is no victim, but a supplier, or has no part at all. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityRef, Role } from '../domain/entity.ts';
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
  for (const [id, story] of [
    ['one', 'pair'],
    ['two', 'pair'],
    ['three', 'single'],
  ] as const)
    await giveArticle(program.db, {
      id,
      story,
      told: '[actor:gray kestrel|Gray Kestrel] struck [organisation:acme|Acme] by way of [organisation:quay soft|Quay Soft]. It slept.',
      roles: [
        ['victim', 'organisation', 'acme'],
        ['victim', 'organisation', 'quay soft'],
        ['actor', 'actor', 'gray kestrel'],
      ],
      relations: [
        ['actor', 'gray kestrel', 'targets', 'organisation', 'acme'],
        ['actor', 'gray kestrel', 'targets', 'organisation', 'quay soft'],
      ],
    });
  return () => program.close();
});

const quay = { type: 'organisation' as const, id: 'quay-soft' };
const kestrel = { type: 'actor' as const, id: 'gray-kestrel' };
const asked = {
  kind: 'part',
  type: quay.type,
  entity: quay.id,
  alias: null,
  into: null,
  name: null,
  role: 'victim',
  why: 'its software was the way in',
} as const;
const decide = (articles: string[], becomes: Role | null = 'supplier', more: Partial<AskedDecision> = {}) =>
  program.app.decideEntity({ ...LOCAL, name: 'Ada' }, { ...asked, articles, becomes, ...more });
const undo = (id: number) => program.app.undoEntityDecision(LOCAL, id);
const merge = ({ type, id }: EntityRef, into: EntityRef) => {
  const asked = { kind: 'merge', type, entity: id, alias: null, into, name: null, why: 'one house' } as const;
  return program.app.decideEntity(LOCAL, asked);
};
const page = ({ type, id }: EntityRef) => program.app.entity(LOCAL, type, id);
/** What a story tells of whom. */
const about = async (story: string) =>
  (await program.app.story(LOCAL, story, { asOf: null, visit: false })).about.map(
    ({ role, id }) => `${role} ${id}`,
  );
/** Its parts in stories, whom the attacker struck, and the stories in which a search finds it as a victim. */
const seen = async (ref: EntityRef = quay) => ({
  roles: Object.fromEntries(
    (await page(ref)).stories.map(({ id, roles }) => [id, roles.map(({ role }) => role).join(' ')]),
  ),
  victims: (await page(kestrel)).victims.named.map(({ id, count }) => `${id} ${count}`).sort(),
  targeted: (await page(kestrel)).relations
    .filter(({ relation }) => relation === 'targets')
    .map(({ other, asserted }) => `${other.id} ${asserted}`)
    .sort(),
  found: (await program.app.search(LOCAL, 'victim:"Quay Soft"', 10)).stories.map(({ id }) => id).sort(),
});
const asRead = {
  roles: { pair: 'victim', single: 'victim' },
  victims: ['acme 2', 'quay-soft 2'],
  targeted: ['acme 3', 'quay-soft 3'],
  found: ['pair', 'single'],
};
const inPair = {
  roles: { pair: 'supplier', single: 'victim' },
  victims: ['acme 2', 'quay-soft 1'],
  targeted: ['acme 3', 'quay-soft 1'],
  found: ['single'],
};
const again = async () => {
  await program.db.transaction().execute(async (trx) => {
    for (const item of await loadArticles(trx, ['one', 'two', 'three']))
      await saveUnderstood(trx, item, item.findings, { version: 2, catalogue: '' });
  });
  await joinNames(program.db, ['one', 'two', 'three'], () => false);
};

test('the articles of a story have it as a supplier, wherever it is shown, until that is taken back', async () => {
  expect(await seen()).toEqual(asRead);
  const made = await decide(['pair']);
  expect(made).toMatchObject({
    ...{ kind: 'part', role: 'victim', becomes: 'supplier', articles: ['one', 'two'] },
    ...{ name: 'Quay Soft', by: 'Ada', why: asked.why },
  });
  expect(await seen()).toEqual(inPair);
  expect(await about('pair')).toEqual(['victim acme', 'actor gray-kestrel', 'supplier quay-soft']);
  expect(await about('single')).toContain('victim quay-soft');
  expect((await page(quay)).decisions).toEqual([made]);
  await again();
  expect(await seen()).toEqual(inPair);
  await undo(made.id);
  expect(await seen()).toEqual(asRead);
  expect(await about('pair')).toEqual(['victim acme', 'victim quay-soft', 'actor gray-kestrel']);
  expect((await page(quay)).decisions).toMatchObject([{ undoneBy: 'local' }]);
});

test('it has no part at all in an article, and another article of the story still gives it one', async () => {
  await decide(['one'], null);
  expect((await seen()).roles).toEqual(asRead.roles);
  const { about: told } = await program.app.story(LOCAL, 'pair', { asOf: null, visit: false });
  const row = told.find(({ role, id }) => role === 'victim' && id === 'quay-soft')!;
  expect([row.articles, row.citations.map(({ articleId }) => articleId)]).toEqual([1, ['two']]);
  await decide(['two'], null);
  expect((await seen()).roles).toEqual({ pair: '', single: 'victim' });
  expect(await about('pair')).toEqual(['victim acme', 'actor gray-kestrel']);
});

test('files tell it so', async () => {
  const file = async () => {
    const { body } = await program.app.observablesFile(LOCAL, { story: 'single' }, 'stix');
    const { objects } = JSON.parse(body) as { objects: Record<string, unknown>[] };
    const nameOf = new Map(objects.map(({ id, name }) => [id, name]));
    return objects.flatMap((one) =>
      one.relationship_type === 'targets' ? [nameOf.get(one.target_ref)] : [],
    );
  };
  expect(await file()).toEqual(['Acme', 'Quay Soft']);
  await decide(['single'], null);
  expect(await file()).toEqual(['Acme']);
});

test('what an article says itself is not said twice', async () => {
  await giveArticle(program.db, {
    id: 'four',
    told: '[organisation:quay soft|Quay Soft] was struck and supplied.',
    roles: [
      ['victim', 'organisation', 'quay soft'],
      ['supplier', 'organisation', 'quay soft'],
    ],
  });
  const made = await decide(['four']);
  expect(await about('four')).toEqual(['supplier quay-soft']);
  expect((await seen()).roles).toMatchObject({ four: 'supplier' });
  await undo(made.id);
  expect(await about('four')).toEqual(['victim quay-soft', 'supplier quay-soft']);
});

test('one that is no attacker there does there nothing to anybody', async () => {
  await program.db.transaction().execute(async (trx) => {
    const [item] = await loadArticles(trx, ['three']);
    const { start, end } = item!.findings.sentences[0]!;
    const said = {
      subject: { type: 'actor', key: 'gray kestrel' },
      certainty: 'asserted',
      start,
      end,
    } as const;
    const observableRelations = (['uses', 'indicated-by'] as const).map((relation, n) => ({
      ...said,
      relation,
      object: { type: 'domain', value: `evil-${n}.example` },
    }));
    await saveUnderstood(
      trx,
      item!,
      { ...item!.findings, observableRelations },
      { version: 2, catalogue: '' },
    );
  });
  const relations = async () => (await page(kestrel)).relations.map(({ relation }) => relation).sort();
  expect(await relations()).toEqual(['indicated-by', 'targets', 'targets', 'uses']);
  await decide(['pair', 'single'], null, { type: 'actor', entity: kestrel.id, role: 'actor' });
  const told = await page(kestrel);
  expect([told.relations, told.victims.named]).toEqual([[], []]);
  expect(told.stories).toHaveLength(2);
});

test('it holds beside merges, made before or behind it, whatever is undone first', async () => {
  const pier = { type: 'organisation' as const, id: 'pier-house' };
  await giveArticle(program.db, { id: 'five', told: '[organisation:pier house|Pier House] met.' });
  const roles = async (ref: EntityRef) => (await seen(ref)).roles;
  const part = await decide(['pair']);
  const merged = await merge(quay, pier);
  expect(await roles(pier)).toEqual({ five: '', pair: 'supplier', single: 'victim' });
  expect(await about('pair')).toContain('supplier pier-house');
  await again();
  expect(await roles(pier)).toMatchObject({ pair: 'supplier', single: 'victim' });
  await undo(part.id);
  expect(await roles(pier)).toMatchObject({ pair: 'victim', single: 'victim' });
  const behind = await decide(['pair'], 'vendor', { entity: pier.id });
  expect(await roles(pier)).toMatchObject({ pair: 'vendor', single: 'victim' });
  expect(await about('pair')).toContain('vendor pier-house');
  await undo(merged.id);
  // What was said of the one is not said of the other any more.
  expect(await seen()).toEqual(asRead);
  await merge(quay, pier);
  expect(await roles(pier)).toMatchObject({ pair: 'vendor', single: 'victim' });
  await undo(behind.id);
  expect(await roles(pier)).toMatchObject({ pair: 'victim', single: 'victim' });
});

test.each([0, 1])(
  'it holds beside a split of the name in an article, whichever is undone first (%i)',
  async (first) => {
    const pier = { type: 'organisation' as const, id: 'pier-house' };
    await giveArticle(program.db, { id: 'five', told: '[organisation:pier house|Pier House] met.' });
    const part = await decide(['pair']);
    const split = await program.app.decideEntity(LOCAL, {
      kind: 'split',
      type: quay.type,
      entity: quay.id,
      alias: null,
      into: pier,
      name: null,
      why: 'two',
      articles: ['one'],
    });
    expect((await seen(pier)).roles).toEqual({ five: '', pair: 'supplier' });
    expect((await about('pair')).sort()).toEqual([
      'actor gray-kestrel',
      'supplier pier-house',
      'supplier quay-soft',
      'victim acme',
    ]);
    await again();
    expect((await seen()).roles).toEqual(inPair.roles);
    const both = [part.id, split.id];
    await undo(both[first]!);
    expect((await seen(pier)).roles).toEqual(first === 0 ? { five: '', pair: 'victim' } : { five: '' });
    await undo(both[1 - first]!);
    expect(await seen()).toEqual(asRead);
  },
);

test('a part can be corrected again, and each correction taken back', async () => {
  const first = await decide(['pair']);
  const second = await decide(['pair'], 'vendor', { role: 'supplier' });
  expect(await about('pair')).toContain('vendor quay-soft');
  await undo(second.id);
  expect(await about('pair')).toContain('supplier quay-soft');
  await undo(first.id);
  expect(await seen()).toEqual(asRead);
});

test('an article that names it by a name of no known type follows once others say what that is', async () => {
  await giveArticle(program.db, {
    id: 'six',
    told: '[actor:gray kestrel|Gray Kestrel] struck [name:quay soft|Quay Soft].',
    roles: [['victim', 'name', 'quay soft']],
    relations: [['actor', 'gray kestrel', 'targets', 'name', 'quay soft']],
  });
  await joinNames(program.db, ['six'], () => false);
  // As its story tells of it.
  expect(await about('six')).toEqual(['victim quay-soft']);
  expect(await decide(['six'], 'supplier', { type: 'name' })).toMatchObject({ type: quay.type });
  expect(await about('six')).toEqual(['supplier quay-soft']);
  const pier = { type: 'organisation' as const, id: 'pier-house' };
  await giveArticle(program.db, { id: 'five', told: '[organisation:pier house|Pier House] met.' });
  await merge(quay, pier);
  expect((await seen(pier)).roles).toMatchObject({ six: 'supplier' });
  await program.db.transaction().execute(async (trx) => {
    const [item] = await loadArticles(trx, ['six']);
    await saveUnderstood(trx, item!, item!.findings, { version: 2, catalogue: '' });
  });
  await joinNames(program.db, ['six'], () => false);
  expect((await seen(pier)).roles).toMatchObject({ six: 'supplier' });
  expect((await seen()).victims).toContain('pier-house 2');
});

test('a flaw that has no part is not among those of the story', async () => {
  await giveArticle(program.db, {
    id: 'flaw',
    told: '[vulnerability:cve-2025-1111|CVE-2025-1111] is not [vulnerability:cve-2019-2222|CVE-2019-2222].',
    roles: [
      ['vulnerability', 'vulnerability', 'cve-2025-1111'],
      ['vulnerability', 'vulnerability', 'cve-2019-2222'],
    ],
  });
  const flaw = { type: 'vulnerability', entity: 'cve-2019-2222', role: 'vulnerability' } as const;
  await decide(['flaw'], null, flaw);
  const story = await program.app.story(LOCAL, 'flaw', { asOf: null, visit: false });
  expect(story.vulnerabilities.map(({ id }) => id.toLowerCase())).toEqual(['cve-2025-1111']);
});

test.each<[string, string[], Role | null, Partial<AskedDecision>, string]>([
  ['no articles', [], null, {}, 'Say in which articles or stories'],
  ['no part', ['one'], null, { role: null }, 'Say which part it has not, or which it has.'],
  ['the same part', ['one'], 'victim', {}, 'That is the part that it has'],
  ['an article that is not there', ['nine'], null, {}, 'There is no article or story nine.'],
  [
    'a part that none gives it',
    ['one'],
    null,
    { role: 'law' },
    'gives organisation/quay-soft the part “law”',
  ],
  [
    'a part that is another’s',
    ['one'],
    'country',
    {},
    'is an organisation: its part cannot be that of a place.',
  ],
  ['nobody', ['one'], null, { entity: 'nobody' }, 'There is no entity organisation/nobody.'],
])('%s is refused with the reason', async (_, articles, becomes, more, says) => {
  await expect(decide(articles, becomes, more)).rejects.toThrow(says);
  expect(await seen()).toEqual(asRead);
});

test('what was decided is not decided again, and of a story only where it is new', async () => {
  const { id } = await decide(['one']);
  await expect(decide(['one'])).rejects.toThrow('decided of these articles already');
  expect((await decide(['pair'])).articles).toEqual(['two']);
  await undo(id);
  expect((await seen()).roles).toMatchObject({ pair: 'supplier victim' });
});
