/** What no article says: a person adds who or what has a part in a story, known or new here. */
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
  for (const [id, story, told] of [
    [
      'one',
      'pair',
      '[actor:gray kestrel|Gray Kestrel] struck a dentist by way of [organisation:quay soft|Quay Soft].',
    ],
    ['two', 'pair', '[actor:gray kestrel|Gray Kestrel] left no note.'],
    ['three', 'single', '[organisation:quay soft|Quay Soft] sells tills.'],
  ] as const)
    await giveArticle(program.db, { id, story, told, roles: [['actor', 'actor', 'gray kestrel']] });
  return () => program.close();
});

const dental = { type: 'organisation', id: 'quayside-dental' } as const;
const quay = { type: 'organisation', id: 'quay-soft' } as const;
const asked = {
  ...{ kind: 'part', type: 'organisation', entity: 'Quayside Dental Ltd', role: null, becomes: 'victim' },
  ...{ alias: null, into: null, name: null, why: 'they told us', anyway: true, articles: ['pair'] },
} satisfies AskedDecision;
const add = (more: Partial<AskedDecision> = {}) =>
  program.app.decideEntity({ ...LOCAL, name: 'Ada' }, { ...asked, ...more });
const undo = (id: number) => program.app.undoEntityDecision(LOCAL, id);
const page = ({ type, id }: EntityRef) => program.app.entity(LOCAL, type, id);
const story = (id: string) => program.app.story(LOCAL, id, { asOf: null, visit: false });
const told = async (id: string) =>
  (await story(id)).about.map(({ role, id, by, citations }) => `${role} ${id} ${by ?? citations.length}`);
const found = async (text: string) =>
  (await program.app.search(LOCAL, text, 10)).stories.map(({ id }) => id).sort();
const rolesOf = async (ref: EntityRef) =>
  (await page(ref)).stories.map(
    ({ id, roles }) => `${id}: ${roles.map(({ role, by }) => `${role} ${by ?? ''}`.trim()).join(', ')}`,
  );
const again = async () => {
  await program.db.transaction().execute(async (trx) => {
    for (const item of await loadArticles(trx, ['one', 'two', 'three']))
      await saveUnderstood(trx, item, item.findings, { version: 2, catalogue: '' });
  });
  await joinNames(program.db, ['one', 'two', 'three'], () => false);
};

test('who is new here has a page, is found, and is told of with who says so, until that is taken back', async () => {
  const made = await add();
  expect(made).toMatchObject({
    ...{ kind: 'part', type: 'organisation', entity: dental.id, role: null, becomes: 'victim' },
    ...{ name: 'Quayside Dental Ltd', articles: ['one', 'two'], by: 'Ada', why: 'they told us' },
  });
  const isThere = async () => {
    expect(await told('pair')).toEqual(['victim quayside-dental Ada', 'actor gray-kestrel 1']);
    expect(await told('single')).toEqual(['actor gray-kestrel 1']);
    expect(await rolesOf(dental)).toEqual(['pair: victim Ada']);
    expect(await page(dental)).toMatchObject({ name: 'Quayside Dental Ltd', counts: { mentions: 0 } });
    expect(await found('victim:"Quayside Dental"')).toEqual(['pair']);
    const { body } = await program.app.observablesFile(LOCAL, { story: 'pair' }, 'stix');
    const { objects } = JSON.parse(body) as { objects: { type: string; name?: string }[] };
    expect(objects).toContainEqual(
      expect.objectContaining({ type: 'identity', name: 'Quayside Dental Ltd' }),
    );
    const { entities } = await program.app.entities(LOCAL, { text: 'quayside', type: null, limit: 5 });
    expect(entities.map(({ name }) => name)).toEqual(['Quayside Dental Ltd']);
  };
  await isThere();
  await again();
  await isThere();
  const { victims } = await page({ type: 'actor', id: 'gray-kestrel' });
  expect(victims.named).toMatchObject([{ ...dental, citations: [] }]);

  await undo(made.id);
  expect(await told('pair')).toEqual(['actor gray-kestrel 1']);
  await expect(page(dental)).rejects.toThrow('names such an entity');
  expect(await found('victim:"Quayside Dental"')).toEqual([]);
  expect((await program.app.entities(LOCAL, { text: 'quayside', type: null, limit: 5 })).entities).toEqual(
    [],
  );
});

test('whom some of the articles name has the part in these', async () => {
  const { id, articles } = await add({ entity: quay.id, becomes: 'supplier', anyway: false });
  expect(articles).toEqual(['one']);
  expect(await told('pair')).toEqual(['actor gray-kestrel 1', 'supplier quay-soft Ada']);
  expect(await rolesOf(quay)).toEqual(expect.arrayContaining(['pair: supplier Ada', 'single: ']));
  expect(await found('victim:"Quay Soft"')).toEqual([]);
  await undo(id);
  expect((await rolesOf(quay)).sort()).toEqual(['pair: ', 'single: ']);
});

test('who is called so in an article that comes later is the same, and has the part there by its own words', async () => {
  await add();
  await giveArticle(program.db, {
    id: 'four',
    story: 'late',
    told: '[organisation:quayside dental|Quayside Dental] was struck.',
    roles: [['victim', 'organisation', 'quayside dental']],
  });
  expect((await rolesOf(dental)).sort()).toEqual(['late: victim', 'pair: victim Ada']);
  expect((await page(dental)).counts).toMatchObject({ stories: 2, mentions: 1 });
});

test('one that is merged into another takes its part along', async () => {
  await add();
  const into = { alias: null, name: null, why: 'one house', into: quay } as const;
  const { id } = await program.app.decideEntity(LOCAL, {
    ...into,
    kind: 'merge',
    type: dental.type,
    entity: dental.id,
  });
  expect(await told('pair')).toEqual(['victim quay-soft Ada', 'actor gray-kestrel 1']);
  expect((await rolesOf(quay)).sort()).toEqual(['pair: victim Ada', 'single: ']);
  await undo(id);
  expect(await rolesOf(dental)).toEqual(['pair: victim Ada']);
});

test.each<[string, Role, Partial<AskedDecision>, EntityRef, string]>([
  [
    'a malware by its name alone',
    'malware',
    { type: 'name', entity: 'Tidewrack' },
    { type: 'malware', id: 'tidewrack' },
    'malware:tidewrack',
  ],
  [
    'a person among the victims',
    'victim',
    { type: 'person', entity: 'Ina Holm' },
    { type: 'person', id: 'ina-holm' },
    'victim:"Ina Holm"',
  ],
  [
    'a country',
    'country',
    { type: 'place', entity: 'norway' },
    { type: 'place', id: 'norway' },
    'country:norway',
  ],
  [
    'whom a catalogue lists',
    'actor',
    { type: 'actor', entity: 'Octo Tempest', anyway: false },
    { type: 'actor', id: 'scattered-spider' },
    'actor:"Scattered Spider"',
  ],
  [
    'an authority',
    'authority',
    { type: 'name', entity: 'Harbour Police' },
    { type: 'organisation', id: 'harbour-police' },
    'Harbour Police',
  ],
])('%s can be added', async (_, becomes, more, ref, search) => {
  await add({ becomes, ...more });
  expect(await told('pair')).toContain(`${becomes} ${ref.id} Ada`);
  expect(await rolesOf(ref)).toEqual([`pair: ${becomes} Ada`]);
  expect(await found(search)).toContain('pair');
});

test('a flaw that is added is among those of the story, and the catalogue’s word on it counts', async () => {
  await giveArticle(program.db, { id: 'flaw', told: 'A gate lets guests in.', kind: 'vulnerability' });
  await add({
    type: 'vulnerability',
    entity: 'CVE-2021-44228',
    becomes: 'vulnerability',
    articles: ['flaw'],
  });
  const { vulnerabilities, severity } = await story('flaw');
  expect(vulnerabilities.map(({ id, citations }) => [id.toLowerCase(), citations])).toEqual([
    ['cve-2021-44228', []],
  ]);
  expect(severity).toMatchObject({ level: expect.any(String) });
});

test.each<[string, Partial<AskedDecision>, string]>([
  ['no articles', { articles: [] }, 'Say in which articles or stories it has this part.'],
  ['an article that is not there', { articles: ['nine'] }, 'There is no article or story nine.'],
  ['neither part', { becomes: null }, 'Say which part it has not, or which it has.'],
  [
    'one that is not known yet',
    { anyway: false },
    'There is no entity organisation/quayside-dental yet. Or is it one',
  ],
  [
    'one that is a slip away',
    { entity: 'quay soff', anyway: false },
    'Is one of these meant: organisation/quay-soft?',
  ],
  ['no name', { entity: '—' }, 'Say who or what has this part.'],
  ['no reason', { why: ' ' }, 'Say why'],
  [
    'a part that is another’s',
    { entity: quay.id, becomes: 'country' },
    'its part cannot be that of a place.',
  ],
  [
    'a part that it has',
    { type: 'actor', entity: 'gray-kestrel', becomes: 'actor' },
    'has the part “actor” there already.',
  ],
])('%s is refused with the reason', async (_, more, says) => {
  await expect(add(more)).rejects.toThrow(says);
  expect(await program.app.entityDecisions(LOCAL)).toEqual([]);
  expect(await told('pair')).toEqual(['actor gray-kestrel 1']);
});

test('what was decided is undone, not decided against', async () => {
  const added = await add();
  await expect(add({ entity: dental.id, anyway: false })).rejects.toThrow(
    'has the part “victim” there already.',
  );
  const remove = { entity: dental.id, role: 'victim', becomes: null } as const;
  await expect(add(remove)).rejects.toThrow(`No sentence says so: decision ${added.id} added it. Undo that.`);
  const acts = { type: 'actor', entity: 'gray-kestrel' } as const;
  const taken = await add({ ...acts, role: 'actor', becomes: null });
  await expect(add({ ...acts, becomes: 'actor' })).rejects.toThrow(
    `Decision ${taken.id} took that part away: undo that.`,
  );
});
