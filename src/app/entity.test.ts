import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { type GivenArticle, giveArticle, giveSource } from '../../test/given-articles.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityType } from '../domain/entity.ts';
import { makeCopy } from '../store/articles.ts';
import { joinNames } from '../store/entity-decisions.ts';
import { catalogues } from './entity-knowledge.ts';
import { observablesFile } from './observables.ts';
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

const give = (given: GivenArticle) => giveArticle(program.db, given);

const page = (type: EntityType, id: string) => program.app.entity(LOCAL, type, id);

describe('an entity', () => {
  test('is told by what articles say of it, each with its sentence', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] used [malware:mudlark|Mudlark] against [organisation:acme|Acme], a chain of [sector:retail|shops]. It slept.',
      roles: [
        ['actor', 'actor', 'gray kestrel'],
        ['victim', 'organisation', 'acme'],
        ['sector', 'sector', 'retail'],
      ],
      relations: [
        ['actor', 'gray kestrel', 'uses', 'malware', 'mudlark'],
        ['actor', 'gray kestrel', 'targets', 'organisation', 'acme'],
      ],
      techniques: ['T1566'],
      observables: [
        { role: 'malicious', why: 'listed as an indicator' },
        { value: 'news.example', role: 'benign' },
      ],
    });
    await give({
      id: 'two',
      told: 'A month on, [actor:gray kestrel|Kestrel Group] is quiet. [place:france|France] waits.',
      at: '2025-09-03T08:00:00.000Z',
    });
    const kestrel = await page('actor', 'gray-kestrel');
    expect(kestrel).toMatchObject({
      name: 'Gray Kestrel',
      counts: { stories: 2, storiesLast30Days: 1, articles: 2, mentions: 2 },
      firstSeenAt: '2025-09-03T08:00:00.000Z',
      lastSeenAt: '2025-11-18T08:00:00.000Z',
      catalogue: null,
    });
    expect(kestrel.names.map(({ name, articles }) => [name, articles])).toEqual([
      ['Gray Kestrel', 1],
      ['Kestrel Group', 1],
    ]);
    expect(kestrel.names[1]!.citations[0]!.passage).toBe('A month on, Kestrel Group is quiet.');
    expect(kestrel.activity).toEqual([
      { month: '2025-09', articles: 1 },
      { month: '2025-10', articles: 0 },
      { month: '2025-11', articles: 1 },
    ]);
    expect(
      kestrel.relations.map(({ direction, relation, other, asserted }) => [
        direction,
        relation,
        other.name,
        asserted,
      ]),
    ).toEqual([
      ['out', 'targets', 'Acme', 1],
      ['out', 'uses', 'Mudlark', 1],
    ]);
    expect(kestrel.relations[0]!.citations[0]!.passage).toBe(
      'Gray Kestrel used Mudlark against Acme, a chain of shops.',
    );
    expect(kestrel.mentionedWith.map(({ name }) => name)).toEqual(['France', 'retail']);
    expect(kestrel.victims.named.map(({ name, count }) => [name, count])).toEqual([['Acme', 1]]);
    expect(kestrel.victims.sectors.map(({ name }) => name)).toEqual(['retail']);
    expect(kestrel.observables).toMatchObject({ total: 2, malicious: 1 });
    expect(kestrel.observables.shown[0]).toMatchObject({
      value: 'evil.example',
      shown: 'evil[.]example',
      role: 'malicious',
    });
    expect(kestrel.techniques).toMatchObject([{ id: 'T1566', name: 'Phishing', sentences: 1 }]);
    expect(kestrel.stories.map(({ id, roles }) => [id, roles])).toEqual([
      ['one', [{ role: 'actor', certainty: 'asserted', by: null }]],
      ['two', []],
    ]);
    expect(kestrel.said.map(({ text }) => text)).toEqual([
      'Gray Kestrel used Mudlark against Acme, a chain of shops.',
      'A month on, Kestrel Group is quiet.',
    ]);
    const mudlark = await page('malware', 'mudlark');
    expect(
      mudlark.relations.map(({ direction, relation, other }) => [direction, relation, other.name]),
    ).toEqual([['in', 'uses', 'Gray Kestrel']]);
  });

  test('is not found where nothing names it', async () => {
    await expect(page('actor', 'nobody-knows-me')).rejects.toThrow('names such an entity');
    await expect(page('actor', '%%%')).rejects.toThrow('names such an entity');
  });

  test('has first the observables that a sentence names beside it, and says so', async () => {
    const role = 'malicious' as const;
    await give({
      id: 'one',
      told: 'It asks first.example. [malware:mudlark|Mudlark] asks second.example.',
      roles: [['malware', 'malware', 'mudlark']],
      observables: [
        { value: 'first.example', role, why: 'defanged in the article', start: 8, end: 21 },
        { value: 'second.example', role, why: 'defanged in the article', start: 36, end: 50 },
      ],
    });
    const { shown } = (await page('malware', 'mudlark')).observables;
    expect(shown.map(({ value, why }) => [value, why])).toEqual([
      ['second.example', 'defanged in the article, in a sentence that names it'],
      ['first.example', 'defanged in the article'],
    ]);
  });

  test('has the techniques of sentences that tell of it, and those only supposed as such', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] sent mails. They held a link. [actor:plum heron|Plum Heron] dumped passwords. It moved on. [malware:mudlark|Mudlark] ran a script for it. [actor:gray kestrel|Gray Kestrel] may have wiped disks.',
      roles: [
        ['actor', 'actor', 'gray kestrel'],
        ['actor', 'actor', 'plum heron'],
        ['malware', 'malware', 'mudlark'],
      ],
      techniques: [
        ['T1566', 0],
        ['T1204', 1],
        ['T1003', 2],
        ['T1021', 3],
        ['T1059', 4],
        ['T1485', 5, 'hedged'],
      ],
    });
    const told = async (type: EntityType, id: string) =>
      (await page(type, id)).techniques.map(({ id, hedged }) => (hedged > 0 ? `${id} supposed` : id)).sort();
    expect(await told('actor', 'gray-kestrel')).toEqual(['T1204', 'T1485 supposed', 'T1566']);
    expect(await told('actor', 'plum-heron')).toEqual(['T1003', 'T1021', 'T1059']);
    expect(await told('malware', 'mudlark')).toEqual(['T1059']);
  });

  test('struck each victim once, whoever knows its type, and sectors only where somebody was harmed', async () => {
    const acts: GivenArticle['roles'] = [['vulnerability', 'vulnerability', 'cve-2025-11111']];
    const flaw = '[vulnerability:cve-2025-11111|CVE-2025-11111] is exploited';
    const told = `${flaw} at the [name:harbour post|Harbour Post].`;
    await give({ id: 'a', told, roles: [...acts, ['victim', 'name', 'harbour post']] });
    const typed = `${flaw} at the [organisation:harbour post|Harbour Post].`;
    await give({ id: 'b', told: typed, roles: [...acts, ['victim', 'organisation', 'harbour post']] });
    const order = `${flaw}; [sector:government|federal agencies] must act.`;
    const sector: GivenArticle['roles'] = [...acts, ['sector', 'sector', 'government']];
    await give({ id: 'c', told: order, roles: sector, kind: 'vulnerability' });
    const { victims } = await page('vulnerability', 'cve-2025-11111');
    expect(victims.named.map(({ type, id, count }) => [type, id, count])).toEqual([
      ['organisation', 'harbour-post', 2],
    ]);
    expect(victims.sectors).toEqual([]);
  });

  test('is the one body that an article calls by its whole name before, and is written as articles write it', async () => {
    await give({
      id: 'law',
      told: 'The [organisation:harbour commission|Harbour Commission] met, and Elm Centre wrote. The [organisation:commission|Commission] and Elm Centre agreed.',
      roles: [['authority', 'organisation', 'elm centre']],
    });
    expect((await page('organisation', 'harbour-commission')).counts).toMatchObject({
      articles: 1,
      mentions: 2,
    });
    expect((await page('organisation', 'elm-centre')).name).toBe('Elm Centre');
    await expect(page('organisation', 'commission')).resolves.toMatchObject({ id: 'harbour-commission' });
  });

  test('copies add no voice; an article that changed is counted by what it says now', async () => {
    await give({ id: 'one', told: '[actor:gray kestrel|Gray Kestrel] struck.' });
    await give({ id: 'two', told: '[actor:gray kestrel|Gray Kestrel] struck.' });
    const counts = async () => {
      const { entities } = await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 10 });
      const own = (await page('actor', 'gray-kestrel')).counts.articles;
      return [own, ...entities.map(({ articles }) => articles)];
    };
    expect(await counts()).toEqual([2, 2]);
    await makeCopy(program.db, 'two', { originalId: 'one', similarity: 1, how: 'same' });
    expect(await counts()).toEqual([1, 1]);
    await give({ id: 'one', told: '[actor:other|Other] struck.' });
    expect(await counts()).toEqual([0, 1]);
    expect(
      (await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 10 })).entities[0]!.name,
    ).toBe('Other');
  });
});

describe('search', () => {
  const found = async (text: string) => {
    const { stories, articles, entities, notes } = await program.app.search(LOCAL, text, 20);
    return {
      stories: stories.map(({ id }) => id).sort(),
      articles: articles.length,
      entities: entities.map(({ name }) => name),
      notes,
    };
  };

  test('an actor that only its ransomware names is found where it attacks', async () => {
    await give({
      id: 'raid',
      told: '[malware:tidewrack|Tidewrack] struck [organisation:acme|Acme]. It hurt.',
      roles: [['actor', 'malware', 'tidewrack']],
    });
    await give({ id: 'study', told: '[malware:tidewrack|Tidewrack] is a program. It was studied.' });
    expect(await found('actor:tidewrack')).toMatchObject({ stories: ['raid'], notes: [] });
    for (const slip of ['tidewrakc', 'Tidewrac', 'tidewwrack'])
      expect(await found(`actor:${slip}`)).toMatchObject({
        stories: ['raid'],
        notes: [`“${slip}” is read as Tidewrack.`],
      });
    // Nothing is one slip away from the beginning of a name, and its whole name comes before a slip of another's.
    expect((await found('actor:tidwr')).stories).toEqual([]);
    await give({ id: 'other', told: '[actor:tidewracks|Tidewracks] struck.' });
    expect((await found('actor:tidewrack')).stories).toEqual(['raid']);
    expect((await found('actor:tidewrackz')).stories).toEqual(['other']);
  });

  test('asks whether a long name was meant that is two slips away, and takes it for none', async () => {
    await give({
      id: 'one',
      told: '[malware:rhadamanthys|Rhadamanthys] fell, and [malware:kestrelworm 2025|Kestrelworm 2025], [organisation:comisión de jardinería|Comisión de Jardinería], [organisation:gray harbour|Gray Harbour] and [malware:mudlarks|Mudlarks] with it.',
    });
    const asks = (written: string, meant: string) =>
      `Nobody and nothing here is called “${written}”. Did you mean ${meant}?`;
    const table: [string, string[]][] = [
      ['Rhadamantis', [asks('Rhadamantis', 'Rhadamanthys')]],
      ['radamantys', [asks('radamantys', 'Rhadamanthys')]],
      ['Grey Harbor', [asks('Grey Harbor', 'Gray Harbour')]],
      ['comision de jardineras', [asks('comision de jardineras', 'Comisión de Jardinería')]],
      ['Comición de Jardinera', [asks('Comición de Jardinera', 'Comisión de Jardinería')]],
      ['malware:Rhadamantis', ['No malware is known as “Rhadamantis”. Did you mean malware:Rhadamanthys?']],
      ['actor:Rhadamantis', ['No actor is known as “Rhadamantis”.']],
      // Three slips, a short name, another number: none of these.
      ['Radamantis', []],
      ['comicion de jardineras', []],
      ['Mudlirs', []],
      ['Kestrelwurn 2024', []],
      ['Rhadamanthis', ['“Rhadamanthis” is read as Rhadamanthys.']],
    ];
    for (const [text, notes] of table)
      expect(await found(text), text).toMatchObject({ notes, ...(text.length < 12 && { stories: [] }) });
  });

  test('finds a sector by its name, by its other names and by the beginning of one, and says which there are', async () => {
    await give({
      id: 'one',
      told: '[sector:health|Hospitals] were struck.',
      roles: [['sector', 'sector', 'health']],
    });
    for (const name of ['health', 'hospital', 'healthcare', 'healthc', 'Medical'])
      expect((await found(`sector:${name}`)).stories, name).toEqual(['one']);
    expect((await found('sector:healthc')).notes).toEqual(['“healthc” is read as health.']);
    expect((await found('sector:water')).notes).toEqual([
      'No article here names water. Did you mean sector:health?',
    ]);
    expect((await found('sector:nonsense')).notes).toEqual([
      'No sector is known as “nonsense”. Did you mean sector:health?',
    ]);
  });

  test('finds by the name of a catalogue whom a person joined with another', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] struck.',
      roles: [['actor', 'actor', 'gray kestrel']],
    });
    await program.app.decideEntity(LOCAL, {
      kind: 'merge',
      type: 'actor',
      entity: 'scattered-spider',
      alias: null,
      into: { type: 'actor', id: 'gray-kestrel' },
      name: null,
      why: 'the same people',
    });
    expect((await found('actor:"Octo Tempest"')).stories).toEqual(['one']);
  });

  test('finds by every name of an entity, and says how it read a slip', async () => {
    await give({
      id: 'one',
      told: '[actor:scattered spider|Scattered Spider] struck [organisation:acme|Acme].',
      roles: [
        ['actor', 'actor', 'scattered spider'],
        ['victim', 'organisation', 'acme'],
      ],
    });
    await give({
      id: 'two',
      told: '[organisation:acme|Acme] sells anvils. Ransom was never paid.',
      at: '2025-11-02T08:00:00.000Z',
    });
    expect(await found('actor:"Octo Tempest"')).toMatchObject({
      stories: ['one'],
      notes: ['“Octo Tempest” is read as Scattered Spider.'],
    });
    expect(await found('actor:"Fancy Bear"')).toMatchObject({
      stories: [],
      notes: ['“Fancy Bear” is read as APT28.', 'No article here names APT28.'],
    });
    expect((await found('Octo Tempest')).stories).toEqual(['one']);
    expect(await found('actor:"Scatered Spider"')).toMatchObject({
      stories: ['one'],
      entities: ['Scattered Spider'],
      notes: ['“Scatered Spider” is read as Scattered Spider.'],
    });
    expect((await found('acme')).stories).toEqual(['one', 'two']);
    expect((await found('acme -anvils')).stories).toEqual(['one']);
    expect((await found('"sells anvils"')).stories).toEqual(['two']);
    expect((await found('victim:acme')).stories).toEqual(['one']);
    const all = { since: 'all' as const, kinds: [], categories: [], before: null };
    const wire = await program.app.wire(LOCAL, { ...all, text: 'actor:"Octo Tempest" -anvils' });
    expect([wire.rows.map(({ id }) => id), wire.total, wire.counts.since['7d']]).toEqual([['one'], 1, 1]);
    expect((await found('-victim:acme')).stories).toEqual(['two']);
    expect((await found('acme since:7d')).stories).toEqual(['one']);
    expect((await found('acme kind:policy')).stories).toEqual([]);
    expect((await found('source:news')).stories).toEqual(['one', 'two']);
    expect(await found('actor:nobody-knows-me acme')).toMatchObject({
      stories: [],
      articles: 0,
      notes: ['No actor is known as “nobody-knows-me”.'],
    });
    const { entities } = await program.app.entities(LOCAL, { type: 'actor', text: 'octo', limit: 5 });
    expect(entities.map(({ name }) => name)).not.toContain('Acme');
  });

  test.each([
    '%',
    "actor:'",
    '-',
    'actor:"',
    "victim:'); drop table story; --",
    'since:99999d',
    'ё:я',
    '(((',
    'a or',
    ':*',
  ])('for %s breaks nothing', async (text) => {
    await found(text);
    await program.app.entities(LOCAL, { type: null, text, limit: 5 });
  });
});

describe('a decision', () => {
  const asked = { type: 'actor' as const, alias: null, into: null, name: null, why: 'the vendor says so' };
  const kestrel = 'gray-kestrel';

  test('merges, and undone it is as before; articles that come later follow it', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] struck.',
      roles: [['actor', 'actor', 'gray kestrel']],
    });
    await give({
      id: 'two',
      told: '[actor:storm 9|Storm-9] struck.',
      relations: [['actor', 'storm 9', 'uses', 'malware', 'mudlark']],
    });
    const into = { type: 'actor' as const, id: kestrel };
    const made = await program.app.decideEntity(LOCAL, { ...asked, kind: 'merge', entity: 'storm-9', into });
    expect(made).toMatchObject({ by: 'local', at: NOW, undoneAt: null, why: 'the vendor says so' });
    await give({ id: 'three', told: '[actor:storm 9|Storm-9] is back.' });
    const merged = await page('actor', kestrel);
    expect(merged.counts.articles).toBe(3);
    expect(
      merged.names.map(({ name, articles, decision }) => [name, articles, decision?.id ?? null]),
    ).toEqual([
      ['Storm-9', 2, made.id],
      ['Gray Kestrel', 1, null],
    ]);
    expect(merged.relations.map(({ other }) => other.id)).toEqual(['mudlark']);
    expect(await program.app.entityMovedTo(LOCAL, 'actor', 'storm-9')).toEqual(into);
    expect((await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 5 })).entities).toMatchObject(
      [{ id: kestrel, articles: 3 }],
    );
    await program.app.undoEntityDecision(LOCAL, made.id);
    expect((await page('actor', kestrel)).counts.articles).toBe(1);
    const apart = await page('actor', 'storm-9');
    expect(apart.counts.articles).toBe(2);
    expect(apart.decisions).toMatchObject([{ id: made.id, undoneAt: NOW }]);
    await expect(program.app.undoEntityDecision(LOCAL, made.id)).rejects.toThrow('undone already');
  });

  test.each([
    [
      ['2025-10-31', '2025-11-02'],
      [1, 0, 1],
    ],
    [
      ['2025-11-02', '2025-11-02', '2025-11-03'],
      [2, 1],
    ],
    [['2025-11-02', '2025-11-02'], []],
    [['2025-08-02', '2025-11-02'], []],
  ])('shows by day when its articles came, where they are of few days: %j', async (published, days) => {
    for (const [index, day] of published.entries())
      await give({
        id: `on ${index}`,
        told: '[malware:mudlark|Mudlark] spread.',
        at: `${day}T08:00:00.000Z`,
      });
    expect((await page('malware', 'mudlark')).days.map(({ articles }) => articles)).toEqual(days);
  });

  test('what is of another type is split off by its main name, and its address leads there', async () => {
    await give({ id: 'one', told: '[product:stavanger|Stavanger] was struck.' });
    const into = { type: 'place' as const, id: 'stavanger' };
    const split = { kind: 'split', type: 'product', entity: 'stavanger', alias: 'stavanger', into } as const;
    await program.app.decideEntity(LOCAL, { ...asked, ...split });
    expect((await page('place', 'stavanger')).counts.articles).toBe(1);
    expect(await program.app.entityMovedTo(LOCAL, 'product', 'stavanger')).toEqual(into);
  });

  test('a spelling that differs only in capitals is no other name', async () => {
    await give({ id: 'one', told: '[malware:danabot|Danabot] and [malware:gray mud|Gray Mud] spread.' });
    const { name, names } = await page('malware', 'danabot');
    expect([name, names.filter(({ articles }) => articles > 0).map((one) => one.name)]).toEqual([
      'DanaBot',
      ['DanaBot'],
    ]);
  });

  test('splits a name off, and renames', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] and [actor:gray kestrel|Play] struck.',
    });
    const split = await program.app.decideEntity(LOCAL, {
      ...asked,
      kind: 'split',
      entity: kestrel,
      alias: 'Play',
    });
    expect(
      (await page('actor', kestrel)).names.map(({ name, decision }) => [name, decision?.id ?? null]),
    ).toEqual([
      ['Gray Kestrel', null],
      ['play', split.id],
    ]);
    expect((await page('actor', 'play')).counts.mentions).toBe(1);
    await program.app.decideEntity(LOCAL, {
      ...asked,
      kind: 'rename',
      entity: kestrel,
      name: 'Grey <b>Kestrel</b>',
    });
    expect((await page('actor', kestrel)).name).toBe('Grey <b>Kestrel</b>');
  });

  test('what stands in another sentence than that of its role is written as there', async () => {
    await give({
      id: 'one',
      told: 'A firm looked into it. The team of HarbourScore found more.',
      roles: [['researcher', 'name', 'harbourscore']],
    });
    expect((await page('name', 'harbourscore')).name).toBe('HarbourScore');
  });

  test('a name of no known type that means a product is written as the product is', async () => {
    await give({ id: 'one', told: '[product:harbourscore|HarbourScore] is sold. It works.' });
    await give({
      id: 'two',
      told: 'A report of [name:harbourscore|HarbourScore] tells of it.',
      roles: [['researcher', 'name', 'harbourscore']],
    });
    const story = await program.app.story(LOCAL, 'two', { asOf: null, visit: false });
    expect(story.about).toMatchObject([{ role: 'researcher', type: 'name', name: 'HarbourScore' }]);
  });

  describe('that a person may not mean', () => {
    beforeEach(async () => {
      await give({
        id: 'one',
        told: '[actor:gray kestrel|Gray Kestrel] with [malware:mudlark|Mudlark] struck [place:france|France], says [name:harbour desk|Harbour Desk]; [actor:storm 9|Storm-9] did not.',
      });
    });
    const decide = (
      kind: 'merge' | 'rename',
      more: Partial<Parameters<typeof program.app.decideEntity>[1]>,
    ) => program.app.decideEntity(LOCAL, { ...asked, kind, entity: kestrel, ...more });

    test.each([
      ['U+202E', 'Gray \u202ekestreK', 'turns the direction of writing (U+202E)'],
      ['an isolate', '\u2066Gray Kestrel', 'turns the direction of writing (U+2066)'],
      ['a mark', 'Gray Kestrel\u200f', 'turns the direction of writing (U+200F)'],
      ['a control character', 'Gray\u0007Kestrel', 'cannot be shown (U+0007)'],
      ['half a pair', 'Gray\ud800', 'cannot be shown (U+D800)'],
      ['invisible ones alone', '\u200b\u2060\u3164', 'nothing that can be seen'],
      ['blank braille', '\u2800', 'nothing that can be seen'],
    ])('a name with %s is refused', async (_, name, told) => {
      await expect(decide('rename', { name })).rejects.toThrow(told);
      await expect(decide('rename', { name, anyway: true })).rejects.toThrow(told);
    });

    test.each(['عقاب رمادي', 'می‌خواهم', '灰色のハヤブサ', '👩‍💻 Kestrel', 'Gray  Kestrel\n II', '!!!'])(
      'a name such as %s is taken',
      async (name) => {
        const made = await decide('rename', { name });
        expect((await page('actor', kestrel)).name).toBe(name.replace(/\s+/g, ' '));
        await program.app.undoEntityDecision(LOCAL, made.id);
        expect((await page('actor', kestrel)).name).toBe('Gray Kestrel');
      },
    );

    test.each([
      [
        'an article calls another so',
        'storm 9',
        [{ type: 'actor', id: 'storm-9', name: 'Storm-9' }],
        ['storm 9 (Gray Kestrel)', 'Storm-9'],
      ],
      [
        'one of no known type is called so',
        'Harbour Desk',
        [{ type: 'name', id: 'harbour-desk' }],
        ['Harbour Desk (actor)', 'Harbour Desk (name)'],
      ],
      [
        'a catalogue calls another so',
        'Octo Tempest',
        [{ type: 'actor', id: 'scattered-spider' }],
        ['Octo Tempest', 'Scattered Spider'],
      ],
      ['what cannot be the same is called so', 'France', [], ['France (actor)', 'France (place)']],
    ])('a new name is asked about where %s, and given all the same', async (_, name, others, told) => {
      const error = await decide('rename', { name }).catch((error: unknown) => error);
      expect(error).toMatchObject({ name: 'BadInput', others });
      expect((error as Error).message).toContain('is a name already of');
      const made = await decide('rename', { name, anyway: true });
      // The two can be told apart, on their pages and where one looks for them.
      expect((await page('actor', kestrel)).name).toBe(told[0]);
      const other = others[0] ?? { type: 'place', id: 'france' };
      expect((await page(other.type as EntityType, other.id)).name).toBe(told[1]);
      const found = await program.app.entities(LOCAL, { type: null, text: kestrel, limit: 5 });
      expect(found.entities[0]).toMatchObject({ id: kestrel, name: told[0] });
      // Now that one bears it by a decision, a third is asked too.
      await expect(
        program.app.decideEntity(LOCAL, { ...asked, kind: 'rename', entity: 'storm-9', name }),
      ).rejects.toThrow('(actor/gray-kestrel)');
      await program.app.undoEntityDecision(LOCAL, made.id);
      expect((await page('actor', kestrel)).name).toBe('Gray Kestrel');
    });

    test.each([
      ['cve 2021-44228', 'vulnerability/cve-2021-44228'],
      ['european commission', 'organisation/european-commission'],
      ['European  Commission', 'organisation/european-commission'],
      [
        'European Commision',
        'exactly “European Commision”. Is one of these meant: organisation/european-commission?',
      ],
      ['European', 'exactly “European”. Is one of these meant: organisation/european-commission?'],
      [
        'Quay Office',
        'Several are called “Quay Office”: organisation/quay-office, product/quay-office. Write the one',
      ],
      ['Nobody At All', 'No entity is called “Nobody At All”.'],
    ])('a name alone means whom it names exactly: %s → %s', async (name, expected) => {
      await give({
        id: 'names',
        told: '[organisation:european commission|European Commission] wrote to [organisation:quay office|Quay Office]. It uses [product:quay office|Quay Office].',
      });
      const said = await program.app.entityCalled(LOCAL, name).then(
        ({ type, id }) => `${type}/${id}`,
        (error: Error) => error.message,
      );
      expect(said).toContain(expected);
    });

    test('an address that is not there is refused with the one that may be meant', async () => {
      await give({ id: 'names', told: '[organisation:european commission|European Commission] wrote.' });
      const into = { type: 'organisation' as const, id: 'european-commision' };
      await expect(decide('merge', { into })).rejects.toThrow(
        'There is no entity organisation/european-commision. Is one of these meant: organisation/european-commission?',
      );
    });

    test('its own name in another spelling is no other, nor is that of one merged into it', async () => {
      await decide('rename', { name: 'Gray KESTREL' });
      await program.app.decideEntity(LOCAL, {
        ...asked,
        kind: 'merge',
        entity: 'storm-9',
        into: { type: 'actor', id: kestrel },
      });
      await decide('rename', { name: 'Storm-9' });
      expect((await page('actor', kestrel)).name).toBe('Storm-9');
    });

    test('a merge of what cannot be one thing is refused, of what is often mistaken asked about', async () => {
      await expect(decide('merge', { into: { type: 'place', id: 'france' }, anyway: true })).rejects.toThrow(
        'actor/gray-kestrel is an actor, place/france is a place: these cannot be one thing.',
      );
      const into = { type: 'malware' as const, id: 'mudlark' };
      await expect(decide('merge', { into })).rejects.toThrow('Are they one thing all the same?');
      const made = await decide('merge', { into, anyway: true });
      expect((await page('malware', 'mudlark')).counts.mentions).toBe(2);
      await program.app.undoEntityDecision(LOCAL, made.id);
      expect((await page('actor', kestrel)).counts.mentions).toBe(1);
      await decide('merge', { into: { type: 'name', id: 'harbour-desk' } });
    });
  });

  test('that leads in a circle, or lacks something, is refused with the reason', async () => {
    await give({
      id: 'one',
      told: '[actor:a one|A-one] and [actor:b two|B-two] and [actor:c three|C-three] met.',
    });
    const merge = (entity: string, id: string) =>
      program.app.decideEntity(LOCAL, { ...asked, kind: 'merge', entity, into: { type: 'actor', id } });
    await merge('a-one', 'b-two');
    await merge('b-two', 'c-three');
    await expect(merge('c-three', 'a-one')).rejects.toThrow('circle');
    await expect(merge('a-one', 'c-three')).rejects.toThrow('merged into actor/b-two already');
    await expect(merge('c-three', 'c-three')).rejects.toThrow('into itself');
    await expect(merge('c-three', 'nobody-knows-me')).rejects.toThrow('no entity actor/nobody-knows-me');
    await expect(
      program.app.decideEntity(LOCAL, { ...asked, kind: 'rename', entity: 'c-three', name: ' ' }),
    ).rejects.toThrow('Give the name');
    await expect(
      program.app.decideEntity(LOCAL, { ...asked, kind: 'split', entity: 'c-three', alias: 'x' }),
    ).rejects.toThrow('no such name');
    await expect(
      program.app.decideEntity(LOCAL, { ...asked, why: '', kind: 'rename', entity: 'c-three', name: 'x' }),
    ).rejects.toThrow('Say why');
    await expect(
      program.app.decideEntity(
        { id: 'guest', may: 'read' },
        { ...asked, kind: 'rename', entity: 'c-three', name: 'x' },
      ),
    ).rejects.toThrow('may read');
    expect((await page('actor', 'a-one')).id).toBe('c-three');
  });
});

describe('a name that only some articles say the type of', () => {
  const isWord = (id: string) => id === 'union';
  const join = (...articles: string[]) => joinNames(program.db, articles, isWord);
  const post = 'harbour-post';
  const threeArticles = async () => {
    await give({
      id: 'one',
      told: '[name:harbour post|Harbour Post] was struck.',
      roles: [['victim', 'name', 'harbour post']],
    });
    await give({
      id: 'two',
      told: '[organisation:harbour post|Harbour Post Ltd] wrote. [organisation:union|The Union] too.',
    });
    await give({
      id: 'three',
      told: '[name:harbour post|Harbour Post] paid. [name:union|Union] is strength.',
    });
  };
  const listed = async () =>
    (
      await program.db
        .selectFrom('entity')
        .select(['type', 'id', 'articles'])
        .orderBy('id')
        .orderBy('type')
        .execute()
    ).map(({ type, id, articles }) => `${type}/${id} ${articles}`);

  test('is the entity that the others tell of, whichever comes first; an ordinary word is not', async () => {
    await threeArticles();
    await join('one', 'two', 'three');
    expect(await listed()).toEqual(['organisation/harbour-post 3', 'name/union 1', 'organisation/union 1']);
    expect(await program.app.entityMovedTo(LOCAL, 'name', post)).toEqual({ type: 'organisation', id: post });
    // One more that comes later, and one that is stored anew.
    await give({ id: 'four', told: '[name:harbour post|Harbour Post] is back.' });
    expect(await listed()).toContain('name/harbour-post 1');
    await join('four');
    expect(await listed()).toContain('organisation/harbour-post 4');
    expect((await page('organisation', post)).counts).toMatchObject({ articles: 4, mentions: 4 });
  });

  test('stays what it is where articles call several things so', async () => {
    await threeArticles();
    await join('one', 'two', 'three');
    await give({ id: 'four', told: '[malware:harbour post|Harbour Post] encrypts.' });
    await join('four');
    expect(await listed()).toEqual([
      'malware/harbour-post 1',
      'name/harbour-post 2',
      'organisation/harbour-post 1',
      'name/union 1',
      'organisation/union 1',
    ]);
  });

  test('follows what people decide about that entity, and comes back', async () => {
    await threeArticles();
    await give({ id: 'four', told: '[organisation:northgate ledger|Northgate Ledger] closed.' });
    await join('one', 'two', 'three', 'four');
    const decision = {
      type: 'organisation' as const,
      entity: post,
      alias: null,
      name: null,
      why: 'its new name',
    };
    const merged = await program.app.decideEntity(LOCAL, {
      ...decision,
      kind: 'merge',
      into: { type: 'organisation', id: 'northgate-ledger' },
    });
    expect(await listed()).toEqual([
      'organisation/northgate-ledger 4',
      'name/union 1',
      'organisation/union 1',
    ]);
    await program.app.undoEntityDecision(LOCAL, merged.id);
    expect(await listed()).toContain('organisation/harbour-post 3');
    const apart = await program.app.decideEntity(LOCAL, {
      ...decision,
      kind: 'split',
      alias: 'Harbour Post',
      into: { type: 'person', id: post },
    });
    await join('one');
    expect(await listed()).toEqual(
      expect.arrayContaining(['organisation/harbour-post 1', 'person/harbour-post 2']),
    );
    await program.app.undoEntityDecision(LOCAL, apart.id);
    expect(await listed()).toContain('organisation/harbour-post 3');
  });
});

describe('the graph', () => {
  test('shows what is asserted before what is mentioned, the same each time, and every edge leads to its sentences', async () => {
    const others = Array.from({ length: 200 }, (_, n) => `[organisation:org ${n}|Org ${n}]`).join(' ');
    await give({
      id: 'one',
      told: `[actor:gray kestrel|Gray Kestrel] used [malware:mudlark|Mudlark] near ${others}. [place:france|France] waits.`,
      relations: [['actor', 'gray kestrel', 'uses', 'malware', 'mudlark']],
    });
    const of = { type: 'actor' as const, id: 'gray-kestrel' };
    const graph = await program.app.entityGraph(LOCAL, of, []);
    expect(graph.nodes.length).toBe(150);
    expect(graph.total).toBe(202);
    expect(graph.nodes[0]).toMatchObject({ id: 'gray-kestrel', distance: 0, expanded: true });
    expect(graph.nodes[1]).toMatchObject({ id: 'mudlark', distance: 1, expanded: false });
    expect(graph.edges[0]).toMatchObject({ kind: 'asserted', relations: ['uses'], count: 1 });
    expect(graph.edges[1]).toMatchObject({ kind: 'mentioned', relations: [] });
    for (const { x, y } of graph.nodes) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
    expect(await program.app.entityGraph(LOCAL, of, [])).toEqual(graph);
    // At one go, with fewer nodes: the page is the same, and the nodes are the first of those.
    const both = await program.app.entityWithGraph(LOCAL, of, [], 40);
    expect(both.page).toEqual(await page(of.type, of.id));
    expect(both.graph.nodes.map(({ id }) => id)).toEqual(graph.nodes.slice(0, 40).map(({ id }) => id));
    expect(both.graph.total).toBe(202);
    const edge = await program.app.entityEdge(LOCAL, of, { type: 'malware', id: 'mudlark' });
    expect(edge.relations).toMatchObject([{ relation: 'uses', asserted: 1 }]);
    // It stands under the relation that it states, and once.
    expect(edge.relations[0]!.citations[0]!.passage).toContain('Gray Kestrel used Mudlark');
    expect([edge.together, edge.togetherTotal]).toEqual([[], 0]);
    const apart = await program.app.entityEdge(LOCAL, of, { type: 'place', id: 'france' });
    expect(apart.together[0]!.text).toMatch(/^Gray Kestrel used .* … France waits\.$/);
    const common = await program.app.entitiesInCommon(LOCAL, [of, { type: 'malware', id: 'mudlark' }]);
    expect(common.neighbours[0]).toMatchObject({
      id: 'org-0',
      sentences: 0,
      articles: 1,
      naming: 1,
      relations: [],
    });
    expect(common.stories.map(({ id }) => id)).toEqual(['one']);
    await expect(program.app.entitiesInCommon(LOCAL, [of, of])).rejects.toThrow('two or more');
  });

  test('what several have in common is counted in sentences and articles, each of them once', async () => {
    await give({
      id: 'one',
      told: '[actor:a one|A One] used [malware:mudlark|Mudlark]. Then [actor:b two|B Two] met it; A One used Mudlark again, and B Two used Mudlark.',
      relations: [
        ['actor', 'a one', 'uses', 'malware', 'mudlark'],
        ['actor', 'a one', 'uses', 'malware', 'mudlark'],
      ],
    });
    const of = (id: string) => ({ type: 'actor' as const, id });
    const { neighbours } = await program.app.entitiesInCommon(LOCAL, [of('a-one'), of('b-two')]);
    const all = { id: 'mudlark', relations: ['uses'] };
    expect(neighbours).toMatchObject([{ ...all, sentences: 1, articles: 1, naming: 1 }]);
    await give({
      id: 'two',
      told: '[actor:a one|A One] met [actor:c three|C Three], who sells [malware:mudlark|Mudlark].',
      relations: [['actor', 'c three', 'uses', 'malware', 'mudlark']],
    });
    await give({ id: 'three', told: '[actor:b two|B Two] rents [malware:mudlark|Mudlark].' });
    await give({
      id: 'week',
      kind: null,
      told: '[actor:a one|A One] rests. [actor:b two|B Two] rents. [malware:mudlark|Mudlark] spreads.',
    });
    const of2 = await program.app.entitiesInCommon(LOCAL, [of('a-one'), of('b-two')]);
    expect(of2.neighbours.find(({ id }) => id === 'mudlark')).toMatchObject({
      sentences: 1,
      articles: 3,
      naming: 1,
    });
    const of3 = await program.app.entitiesInCommon(LOCAL, [of('a-one'), of('b-two'), of('c-three')]);
    expect(of3.neighbours.find(({ id }) => id === 'mudlark')).toMatchObject({
      sentences: 2,
      articles: 3,
      naming: 0,
    });
  });

  test('ties nobody to another because a round-up names both', async () => {
    await give({
      id: 'week',
      told: '[actor:gray kestrel|Gray Kestrel] struck. [place:france|France] buys a bank. [malware:mudlark|Mudlark] spreads.',
      kind: null,
      roles: [
        ['actor', 'actor', 'gray kestrel'],
        ['victim', 'place', 'france'],
      ],
    });
    const of = { type: 'actor' as const, id: 'gray-kestrel' };
    expect((await program.app.entityGraph(LOCAL, of, [])).edges).toEqual([]);
    const edge = await program.app.entityEdge(LOCAL, of, { type: 'place', id: 'france' });
    expect(edge.together).toEqual([]);
    expect((await page('actor', 'gray-kestrel')).stories.map(({ kind }) => kind)).toEqual([null]);
  });
});

describe('observables as a file', () => {
  test('are raw, and no formula for a spreadsheet; as STIX they are the same each time', async () => {
    await give({
      id: 'one',
      told: 'The [actor:gray kestrel|Gray Kestrel] used it.',
      roles: [['actor', 'actor', 'gray kestrel']],
      observables: [
        { value: 'evil.example', role: 'malicious', why: 'listed, as "bad"' },
        { type: 'file-name', value: '=cmd|x.exe' },
        { type: 'sha256', value: 'a'.repeat(64), role: 'malicious' },
        { type: 'registry-key', value: "HKCU\\it's", role: 'malicious' },
        { type: 'btc-address', value: 'bc1qxyz' },
      ],
    });
    const csv = await program.app.observablesFile(LOCAL, { story: 'one' }, 'csv');
    expect(csv.body).toContain(
      'domain,evil.example,malicious,"listed, as ""bad""",1,https://news.example/one,',
    );
    expect(csv.body).toContain("file-name,'=cmd|x.exe,unknown");
    const of = { entity: { type: 'actor' as const, id: 'gray-kestrel' } };
    const stix = await program.app.observablesFile(LOCAL, of, 'stix');
    expect(await program.app.observablesFile(LOCAL, of, 'stix')).toEqual(stix);
    const { objects } = JSON.parse(stix.body) as {
      objects: { type: string; id: string; pattern?: string; object_refs?: string[] }[];
    };
    expect(objects.map(({ type }) => type)).toEqual([
      'identity',
      'intrusion-set',
      ...['domain-name', 'indicator', 'relationship'],
      ...['windows-registry-key', 'indicator', 'relationship'],
      ...['file', 'indicator', 'relationship'],
      'file',
      'grouping',
    ]);
    expect(objects.flatMap(({ pattern }) => pattern ?? [])).toContain(
      "[windows-registry-key:key = 'HKEY_CURRENT_USER\\\\it\\'s']",
    );
    // UUIDv5 of {"value":"evil.example"}, reckoned apart.
    expect(objects.find(({ type }) => type === 'domain-name')!.id).toBe(
      'domain-name--69228563-c8d2-54ae-aeca-5f4134cb59aa',
    );
    expect(objects.at(-1)!.object_refs!.length).toBe(objects.length - 2);
  });

  test('as STIX hold who and what, and what is asserted between them by every article; of one thing all bundles say the same', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] used [malware:mudlark|Mudlark] on [organisation:acme|Acme] of [sector:retail|retail] with [vulnerability:cve-2099-0001|CVE-2099-0001]. [organisation:desk|Desk] writes on it.',
      roles: [
        ['actor', 'actor', 'gray kestrel'],
        ['victim', 'organisation', 'acme'],
        ['sector', 'sector', 'retail'],
        ['authority', 'organisation', 'desk'],
      ],
      relations: [
        ['actor', 'gray kestrel', 'uses', 'malware', 'mudlark'],
        ['actor', 'gray kestrel', 'targets', 'organisation', 'acme', 'hedged'],
      ],
      techniques: ['T1566'],
    });
    await give({
      id: 'two',
      at: '2025-11-19T08:00:00.000Z',
      told: '[actor:gray kestrel|Storm-9] is said to use [malware:mudlark|Mudlark].',
      relations: [
        ['actor', 'gray kestrel', 'uses', 'malware', 'mudlark'],
        ['actor', 'gray kestrel', 'uses', 'malware', 'mudlark', 'denied'],
      ],
    });
    type Made = Record<string, unknown> & { type: string; id: string; name?: string };
    const bundle = async (of: Parameters<typeof program.app.observablesFile>[1]) =>
      (JSON.parse((await program.app.observablesFile(LOCAL, of, 'stix')).body) as { objects: Made[] })
        .objects;
    const story = await bundle({ story: 'one' });
    const named = (name: string) => story.find((one) => one.name === name)!;
    expect(story.map(({ type, name }) => `${type} ${name ?? ''}`.trim())).toEqual([
      'identity Throughline',
      'intrusion-set Gray Kestrel',
      'malware Mudlark',
      'identity Acme',
      'identity retail',
      'vulnerability CVE-2099-0001',
      'attack-pattern Phishing',
      ...['note', 'relationship', 'note', 'note', 'note'],
      'report Story one',
    ]);
    expect(named('Gray Kestrel')).toMatchObject({
      aliases: ['Storm-9'],
      created: '2025-11-18T08:00:00.000Z',
      modified: '2025-11-19T08:00:00.000Z',
      created_by_ref: story[0]!.id,
    });
    expect(named('Acme')).toMatchObject({ identity_class: 'organization', sectors: ['retail'] });
    expect(story.find(({ type }) => type === 'relationship')).toMatchObject({
      relationship_type: 'uses',
      source_ref: named('Gray Kestrel').id,
      target_ref: named('Mudlark').id,
      confidence: 50,
      external_references: [
        { source_name: 'News', url: 'https://news.example/one' },
        { source_name: 'News', url: 'https://news.example/two' },
      ],
    });
    expect(story.flatMap(({ abstract }) => abstract ?? [])).toEqual([
      'hedged: Gray Kestrel targets Acme',
      'denied: Gray Kestrel uses Mudlark',
      'victim, asserted: Acme',
      'technique: Phishing',
    ]);
    for (const of of [{ story: 'two' }, { entity: { type: 'malware' as const, id: 'mudlark' } }]) {
      const other = new Map((await bundle(of)).map((one) => [one.id, one]));
      const shared = story.filter(({ id }) => other.has(id));
      expect(shared.length).toBeGreaterThan(3);
      for (const one of shared) expect(other.get(one.id)).toEqual(one);
    }
    // A decision changes what is said of it, and when.
    await program.app.decideEntity(LOCAL, {
      kind: 'rename',
      type: 'actor',
      entity: 'gray-kestrel',
      alias: null,
      into: null,
      name: 'Grey Kestrel',
      why: 'its own spelling',
    });
    expect((await bundle({ story: 'one' }))[1]).toMatchObject({ name: 'Grey Kestrel', modified: NOW });
  });
});

describe('an observable that articles judge in different ways', () => {
  const suffered = { role: 'victim', why: "the text calls it the victim's" } as const;
  const merely = { role: 'benign', why: 'it is named in running text' } as const;
  const harmful = { role: 'malicious', why: 'an address that is named' } as const;
  test.each([
    ['is the victim’s', [suffered], suffered],
    ['is the victim’s before it is merely named', [merely, suffered], suffered],
    ['stays the victim’s where another merely names it', [suffered, merely], suffered],
    ['is a sign of the attack before it is the victim’s', [suffered, harmful], harmful],
    ['is the victim’s where another does not judge', [{}, suffered], suffered],
  ])('%s', async (_, judged, { role, why }) => {
    for (const [n, one] of judged.entries())
      await give({
        id: `judged-${n}`,
        story: 'judged',
        told: 'It was asked. The [actor:gray kestrel|Gray Kestrel] was there.',
        roles: [['actor', 'actor', 'gray kestrel']],
        observables: [{ value: 'vpn.acme.example', ...one }],
      });
    const seen = { role, why, value: 'vpn.acme.example', articles: judged.length };
    const { observables } = await page('actor', 'gray-kestrel');
    expect(observables).toMatchObject({ shown: [seen], total: 1, malicious: role === 'malicious' ? 1 : 0 });
    const story = await program.app.story(LOCAL, 'judged', { asOf: null, visit: false });
    expect(story.observables.shown).toMatchObject([seen]);
    for (const of of [{ story: 'judged' }, { entity: { type: 'actor' as const, id: 'gray-kestrel' } }])
      expect((await program.app.observablesFile(LOCAL, of, 'csv')).body).toContain(
        `domain,vpn.acme.example,${role},${why},`,
      );
  });
});

test('observables are those of the newest articles, and it is said; the file holds those of all, and says where it does not', async () => {
  const many = 310;
  for (let n = 0; n < many; n++) {
    await give({
      id: `number-${n}`,
      story: 'one',
      told: 'The [actor:gray kestrel|Gray Kestrel] used it.',
      at: new Date(Date.parse('2025-01-01T00:00:00Z') + n * 3_600_000).toISOString(),
      roles: [['actor', 'actor', 'gray kestrel']],
      observables: [{ value: `c${n}.example`, role: n % 2 === 0 ? 'malicious' : 'benign' }],
    });
  }
  const entity = { type: 'actor' as const, id: 'gray-kestrel' };
  expect((await page(entity.type, entity.id)).observables).toMatchObject({
    total: 300,
    malicious: 150,
    newest: 300,
  });
  const { body } = await program.app.observablesFile(LOCAL, { entity }, 'csv');
  expect(body.split('\r\n').length).toBe(many + 2);
  expect(body).toContain(
    'domain,c0.example,malicious,in a sentence that names it,1,https://news.example/number-0,2025-01-01T00:00:00.000Z',
  );

  const bounded = async (of: { entity: typeof entity } | { story: string }, format: 'csv' | 'stix') =>
    (await observablesFile(program.db, catalogues(program.db), of, format, 100)).body;
  const note = 'Only 100 of 310 observables: malicious ones first, then those in most articles.';
  for (const of of [{ entity }, { story: 'one' }]) {
    const lines = (await bounded(of, 'csv')).split('\r\n');
    expect(lines.length).toBe(103);
    expect(lines.at(-2)).toBe(`"# ${note}",,,,,,,`);
    expect(await bounded(of, 'stix')).toContain(note);
  }
}, 60_000);

describe('hostile names', () => {
  const names = [
    '<script>alert(1)</script>',
    'O\'Brien & "Sons"',
    '100% pure',
    'a/b',
    'Медведь',
    '勒索 软件',
    '../../etc',
    'x'.repeat(300),
  ];
  test.each(names)('%s has a page that its own links lead to', async (name) => {
    await give({
      id: 'one',
      told: `[actor:${name.replace(/[\]|]/g, '')}|${name.replace(/[\]|]/g, '')}] struck.`,
    });
    const { entities } = await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 5 });
    expect(entities.length).toBe(1);
    const at = entities[0]!;
    expect(new URL(`http://x/entities/actor/${encodeURIComponent(at.id)}`).pathname.split('/').length).toBe(
      4,
    );
    expect((await page('actor', at.id)).id).toBe(at.id);
    expect((await page('actor', name)).id).toBe(at.id);
  });
});

test('an article of 50,000 hashes and 10,000 relations is kept whole, and its pages load', async () => {
  const hash = (n: number) => n.toString(16).padStart(64, '0');
  await give({
    id: 'one',
    told: '[actor:gray kestrel|Gray Kestrel] struck.',
    roles: [['actor', 'actor', 'gray kestrel']],
    relations: Array.from({ length: 10_000 }, (_, n) => [
      'actor',
      'gray kestrel',
      'targets',
      'organisation',
      `org ${n}`,
    ]),
    observables: Array.from({ length: 50_000 }, (_, n) => ({
      type: 'sha256',
      value: hash(n),
      role: 'malicious' as const,
    })),
  });
  const kestrel = await page('actor', 'gray-kestrel');
  expect(kestrel.observables.total).toBe(50_000);
  expect(kestrel.observables.shown.length).toBeLessThanOrEqual(100);
  expect(kestrel.relations.length).toBeLessThanOrEqual(200);
  const story = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
  expect(story.observables).toMatchObject({ total: 50_000, malicious: 50_000 });
  const graph = await program.app.entityGraph(LOCAL, { type: 'actor', id: 'gray-kestrel' }, []);
  expect(graph.nodes.length).toBe(150);
  const { body } = await program.app.observablesFile(LOCAL, { story: 'one' }, 'csv');
  expect(body.split('\r\n').length).toBe(50_002);
}, 60_000);

test('a vulnerability that no catalogue knows says of what day the list is in which it does not stand', async () => {
  await give({ id: 'one', told: '[vulnerability:cve-2099-0001|CVE-2099-0001] is exploited.' });
  const { vulnerability } = await page('vulnerability', 'cve-2099-0001');
  expect(vulnerability).toMatchObject({
    id: 'CVE-2099-0001',
    kev: null,
    kevAsOf: expect.stringMatching(/^2025-/),
  });
});

describe('a story', () => {
  const actors = async () => {
    const { about } = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
    return about.map(({ id, name, citations }) => [id, name, citations[0]!.passage]);
  };

  test('shows whom a name means that was split off, until that is undone', async () => {
    await give({
      id: 'one',
      told: 'The gang [actor:gray kestrel|Copperhead] struck a bank.',
      roles: [['actor', 'actor', 'gray kestrel']],
    });
    const passage = 'The gang Copperhead struck a bank.';
    expect(await actors()).toEqual([['gray-kestrel', 'Copperhead', passage]]);
    const split = await program.app.decideEntity(LOCAL, {
      kind: 'split',
      type: 'actor',
      entity: 'gray-kestrel',
      into: null,
      alias: 'Copperhead',
      name: null,
      why: 'another gang',
    });
    expect(await actors()).toEqual([['copperhead', 'Copperhead', passage]]);
    await program.app.undoEntityDecision(LOCAL, split.id);
    expect(await actors()).toEqual([['gray-kestrel', 'Copperhead', passage]]);
  });

  test('shows who and what it is about, as people decided, with techniques and vulnerabilities', async () => {
    await give({
      id: 'one',
      told: '[actor:storm 9|Storm-9] used [vulnerability:cve-2021-44228|CVE-2021-44228] by mail. [actor:gray kestrel|Gray Kestrel] waits.',
      roles: [['actor', 'actor', 'storm 9']],
      techniques: ['T1566', 'T1566'],
      observables: [{ role: 'malicious' }, { type: 'url', value: 'https://evil.example/a.b' }],
    });
    await program.app.decideEntity(LOCAL, {
      kind: 'merge',
      type: 'actor',
      entity: 'storm-9',
      into: { type: 'actor', id: 'gray-kestrel' },
      alias: null,
      name: null,
      why: 'one group',
    });
    const story = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
    expect(story.about).toMatchObject([
      { role: 'actor', type: 'actor', id: 'gray-kestrel', name: 'Gray Kestrel' },
    ]);
    expect(story.about[0]!.citations[0]!.passage).toBe('Storm-9 used CVE-2021-44228 by mail.');
    expect(story.techniques).toMatchObject([{ id: 'T1566', sentences: 2, tactics: ['initial-access'] }]);
    expect(story.vulnerabilities).toMatchObject([{ kev: { due: expect.stringMatching(/^2021-12-/) } }]);
    expect(story.vulnerabilities[0]!.kevAsOf).toMatch(/^2025-\d\d-\d\d$/);
    expect(story.observables.shown.map(({ shown }) => shown)).toEqual([
      'evil[.]example',
      'hxxps://evil[.]example/a.b',
    ]);
  });
});
