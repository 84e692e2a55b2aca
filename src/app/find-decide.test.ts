/** What articles are read to tell of observables and techniques is corrected, in some of them or everywhere, and that is taken back. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { type GivenArticle, giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { AskedFind } from '../domain/entity-page.ts';
import { loadArticles } from '../store/articles.ts';
import { saveUnderstood } from '../store/understood.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const OWN = 'sinkhole.example';
const BAD = 'evil.example';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
const give = (id: string, story: string, more: Partial<GivenArticle> = {}) =>
  giveArticle(program.db, {
    id,
    story,
    told: '[actor:gray kestrel|Gray Kestrel] struck [organisation:acme|Acme]. It slept.',
    roles: [['actor', 'actor', 'gray kestrel']],
    techniques: ['T1566.001', ['T1486', 1]],
    observables: [
      { value: OWN, role: 'malicious' },
      { value: BAD, role: 'malicious', why: 'in a list' },
      { value: 'acme.example', role: 'benign', why: 'a reference' },
    ],
    ...more,
  });
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  await giveSource(program.db, NOW);
  await give('one', 'pair');
  await give('two', 'pair');
  await give('three', 'single');
  return () => program.close();
});

const correct = (more: Partial<AskedFind>) =>
  program.app.decideFind(
    { ...LOCAL, name: 'Ada' },
    { kind: 'verdict', entity: OWN, becomes: 'benign', articles: null, why: 'ours', ...more },
  );
const technique = (entity: string, becomes: 'technique' | null, articles = ['pair']) =>
  correct({ kind: 'technique', entity, becomes, articles, why: 'a drill' });
const undo = (id: number) => program.app.undoEntityDecision(LOCAL, id);
const story = (id: string) => program.app.story(LOCAL, id, { asOf: null, visit: false });
const file = async (of: { story: string } | { entity: { type: 'actor'; id: string } }, as: 'csv' | 'stix') =>
  (await program.app.observablesFile(LOCAL, of, as)).body;
/** What an observable is in each story, on the attacker's page, in a search, and in how many files it detects. */
const seen = async (value = OWN) => {
  const roleIn = async (id: string) =>
    (await story(id)).observables.shown.find((one) => one.value === value)?.role;
  const kestrel = await program.app.entity(LOCAL, 'actor', 'gray-kestrel');
  const stix = await Promise.all(['pair', 'single'].map((id) => file({ story: id }, 'stix')));
  return {
    pair: await roleIn('pair'),
    single: await roleIn('single'),
    actor: kestrel.observables.shown.find((one) => one.value === value)?.role,
    found: (await program.app.search(LOCAL, value, 10)).observables.shown.map(({ role }) => role),
    indicators: stix.map((body) => body.includes(`"pattern": "[domain-name:value = '${value}']"`)),
  };
};
const asRead = {
  ...{ pair: 'malicious', single: 'malicious', actor: 'malicious', found: ['malicious'] },
  indicators: [true, true],
};
const understood = async (id: string) =>
  program.db.transaction().execute(async (trx) => {
    const [item] = await loadArticles(trx, [id]);
    await saveUnderstood(trx, item!, item!.findings, { version: 2, catalogue: '' });
  });

test('an observable is no sign of the attack anywhere, also in what comes later, until that is taken back', async () => {
  expect(await seen()).toEqual(asRead);
  const made = await correct({ entity: 'sinkhole[.]example' });
  expect(made).toMatchObject({
    ...{ kind: 'verdict', type: 'observable', entity: OWN, name: 'sinkhole[.]example', becomes: 'benign' },
    ...{ articles: null, by: 'Ada', why: 'ours' },
  });
  await give('four', 'later');
  const benign = { pair: 'benign', single: 'benign', actor: 'benign', found: ['benign'] };
  expect(await seen()).toEqual({ ...benign, indicators: [false, false] });
  const { observables } = await story('later');
  expect(observables.shown.find(({ value }) => value === OWN)).toMatchObject({
    role: 'benign',
    why: 'corrected by Ada: ours',
  });
  expect(observables.malicious).toBe(1);
  expect(await file({ story: 'single' }, 'csv')).toContain(`${OWN},benign,corrected by Ada: ours`);
  expect(await file({ entity: { type: 'actor', id: 'gray-kestrel' } }, 'csv')).toContain(`${OWN},benign,`);
  // Others stay what they are.
  expect((await seen(BAD)).indicators).toEqual([true, true]);
  await understood('one');
  expect((await seen()).pair).toBe('benign');
  expect(await program.app.entityDecisions(LOCAL)).toEqual([made]);
  expect(await undo(made.id)).toMatchObject({ undoneBy: 'local' });
  expect(await seen()).toEqual(asRead);
  expect((await story('later')).observables.malicious).toBe(2);
});

test.each<[string, string, boolean]>([
  ['domain', 'evil.example', true],
  ['domain', 'c2.Evil.example', true],
  ['url', 'https://user@c2.evil.example:8443/a?b', true],
  ['email', 'billing@mail.evil.example', true],
  ['domain', 'notevil.example', false],
  ['url', 'https://good.example/evil.example', false],
  ['domain', 'evil.example.good.test', false],
  ['filename', 'evil.example', false],
])('a verdict on a domain and what lies below it counts for %s %s: %s', async (type, value, isMeant) => {
  const observables = [
    { type, value, role: 'malicious' },
    { value: BAD, role: 'malicious' },
  ] as const;
  await give('deep', 'deep', { observables: [...observables] });
  const roles = async () =>
    (await story('deep')).observables.shown.find((one) => one.value === value && one.type === type)?.role;
  for (const articles of [null, ['deep']]) {
    const made = await correct({ entity: 'evil[.]example', below: true, articles });
    expect(made).toMatchObject({ entity: '*.evil.example', name: 'evil[.]example and what lies below' });
    expect(made.articles).toEqual(articles);
    expect(await roles()).toBe(isMeant ? 'benign' : 'malicious');
    const stored = await program.db
      .selectFrom('observable')
      .select('role')
      .where('article_id', '=', 'deep')
      .where('type', '=', type)
      .where('value', '=', value)
      .execute();
    expect([...new Set(stored.map(({ role }) => role))]).toEqual([isMeant ? 'benign' : 'malicious']);
    // The last word counts, be it on less.
    const own =
      isMeant && type !== 'email'
        ? await correct({ entity: value, becomes: 'victim', articles: ['deep'] })
        : null;
    if (own) expect(await roles()).toBe('victim');
    if (own) await undo(own.id);
    await undo(made.id);
    expect(await roles()).toBe('malicious');
  }
});

test('in one story alone, and the last word counts', async () => {
  const here = await correct({ articles: ['pair'], becomes: 'victim' });
  expect(here.articles).toEqual(['one', 'two']);
  expect(await seen()).toMatchObject({ pair: 'victim', single: 'malicious', indicators: [false, true] });
  const all = await correct({ becomes: 'benign' });
  expect(await seen()).toMatchObject({ pair: 'benign', single: 'benign' });
  const again = await correct({ articles: ['pair'], becomes: 'malicious' });
  expect(await seen()).toMatchObject({ pair: 'malicious', single: 'benign', indicators: [true, false] });
  await undo(all.id);
  expect(await seen()).toMatchObject({ pair: 'malicious', single: 'malicious' });
  await undo(again.id);
  expect(await seen()).toMatchObject({ pair: 'victim', single: 'malicious' });
  await undo(here.id);
  expect(await seen()).toEqual(asRead);
});

test('what was merely mentioned is a sign of the attack', async () => {
  const { id } = await correct({ entity: 'acme.example', becomes: 'malicious', articles: ['single'] });
  expect((await seen('acme.example')).indicators).toEqual([false, true]);
  await undo(id);
  expect((await seen('acme.example')).indicators).toEqual([false, false]);
});

test('nobody uses what is harmless', async () => {
  await program.db.transaction().execute(async (trx) => {
    const [item] = await loadArticles(trx, ['three']);
    const { start, end } = item!.findings.sentences[0]!;
    const said = {
      subject: { type: 'actor', key: 'gray kestrel' },
      certainty: 'asserted',
      start,
      end,
    } as const;
    const object = { type: 'domain', value: OWN };
    const observableRelations = (['uses', 'indicated-by', 'communicates-with'] as const).map((relation) => ({
      ...said,
      relation,
      object,
    }));
    await saveUnderstood(
      trx,
      item!,
      { ...item!.findings, observableRelations },
      { version: 2, catalogue: '' },
    );
  });
  const relations = async () =>
    (await program.app.entity(LOCAL, 'actor', 'gray-kestrel')).relations
      .map(({ relation }) => relation)
      .sort();
  expect(await relations()).toEqual(['communicates-with', 'indicated-by', 'uses']);
  const { id } = await correct({});
  expect(await relations()).toEqual(['communicates-with']);
  await undo(id);
  expect(await relations()).toEqual(['communicates-with', 'indicated-by', 'uses']);
});

/** The techniques of a story with how many sentences or who tells of them, of the attacker, and of the file. */
const techniques = async (id = 'pair') => {
  const told = await story(id);
  const stix = JSON.parse(await file({ story: id }, 'stix')) as { objects: Record<string, string>[] };
  const kestrel = await program.app.entity(LOCAL, 'actor', 'gray-kestrel');
  return {
    story: told.techniques.map(({ id, sentences, by }) => `${id} ${by ?? sentences}`).sort(),
    actor: kestrel.techniques.map(({ id, sentences }) => `${id} ${sentences}`).sort(),
    file: stix.objects.filter(({ type }) => type === 'attack-pattern').length,
  };
};
const toldAsRead = { story: ['T1486 2', 'T1566.001 2'], actor: ['T1486 3', 'T1566.001 3'], file: 2 };

test('a technique is not told in a story, nor of who acts there, until that is taken back', async () => {
  const before = await techniques();
  expect(before).toMatchObject({ story: toldAsRead.story, file: 2 });
  const made = await technique('t1566.001', null);
  expect(made).toMatchObject({
    ...{ kind: 'technique', type: 'technique', entity: 'T1566.001', role: 'technique', becomes: null },
    ...{ name: 'T1566.001 Spearphishing Attachment', articles: ['one', 'two'] },
  });
  const after = await techniques();
  expect([after.story, after.file]).toEqual([['T1486 2'], 1]);
  expect(after.actor).toContain('T1566.001 1');
  expect((await techniques('single')).story).toEqual(['T1486 1', 'T1566.001 1']);
  await understood('one');
  expect(await techniques()).toEqual(after);
  await undo(made.id);
  expect(await techniques()).toEqual(before);
});

test('a technique is added to a story by somebody, whom the page names, and not to who acts there', async () => {
  const before = await techniques();
  const made = await technique('T1190', 'technique');
  expect(await techniques()).toEqual({
    story: ['T1190 Ada', 'T1486 2', 'T1566.001 2'],
    actor: before.actor,
    file: 3,
  });
  expect((await story('pair')).techniques.find(({ id }) => id === 'T1190')).toMatchObject({
    name: 'Exploit Public-Facing Application',
    citations: [],
  });
  await expect(technique('T1190', 'technique')).rejects.toThrow(
    `That was decided already (decision ${made.id}).`,
  );
  await expect(technique('T1190', null)).rejects.toThrow(`decision ${made.id} added it. Undo that.`);
  await undo(made.id);
  expect(await techniques()).toEqual(before);
});

test('one that was removed is added by undoing that; one that articles have under an old id goes with it', async () => {
  const gone = await technique('T1486', null);
  await expect(technique('T1486', 'technique')).rejects.toThrow(
    `Decision ${gone.id} says otherwise: undo that.`,
  );
  await expect(technique('T1486', null)).rejects.toThrow('None of these articles is read to tell of T1486.');
  await give('old', 'old', { techniques: ['T1193'] });
  expect((await techniques('old')).story).toEqual(['T1566.001 1']);
  await technique('T1566.001', null, ['old']);
  expect((await techniques('old')).story).toEqual([]);
});

test.each<[string, Partial<AskedFind>, string]>([
  [
    'an unknown observable',
    { entity: 'nowhere[.]example' },
    'No article here has “nowhere[.]example” as an observable.',
  ],
  [
    'one of another story',
    { entity: 'x.example', articles: ['pair'] },
    'None of these articles has “x.example”',
  ],
  ['no observable', { entity: ' ' }, 'Say which observable.'],
  ['an unknown story', { articles: ['nine'] }, 'There is no article or story nine.'],
  ['no story', { articles: [] }, 'Say in which articles or stories.'],
  ['no verdict', { becomes: null }, 'Say what it is: malicious, benign, victim.'],
  ['a technique as a verdict', { becomes: 'technique' }, 'Say what it is: malicious, benign, victim.'],
  ['no reason', { why: ' ' }, 'Say why'],
  [
    'an unknown technique',
    { kind: 'technique', entity: 'T9999', becomes: null, articles: ['pair'] },
    'ATT&CK has no technique “T9999”.',
  ],
  [
    'a technique by its name',
    { kind: 'technique', entity: 'Phishing', becomes: null, articles: ['pair'] },
    'ATT&CK has no technique “Phishing”. Write its id, e.g. T1566',
  ],
  [
    'one that nobody tells of',
    { kind: 'technique', entity: 'T1190', becomes: null, articles: ['pair'] },
    'None of these articles is read to tell of T1190.',
  ],
  [
    'one that is told of',
    { kind: 'technique', entity: 'T1486', becomes: 'technique', articles: ['pair'] },
    'These articles are read to tell of T1486 already.',
  ],
  [
    'a technique everywhere',
    { kind: 'technique', entity: 'T1486', becomes: null, articles: null },
    'Say in which articles or stories.',
  ],
])('%s is refused with the reason', async (_, more, says) => {
  await expect(correct(more)).rejects.toThrow(says);
  expect(await program.app.entityDecisions(LOCAL)).toEqual([]);
});

test('what was decided is not decided twice', async () => {
  const { id } = await correct({ articles: ['pair'] });
  await expect(correct({ articles: ['one'] })).rejects.toThrow(`That was decided already (decision ${id}).`);
  await correct({});
  await undo(id);
});
