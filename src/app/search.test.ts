/** Search as an analyst types it, over articles that were read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { withoutMarks } from '../domain/marks.ts';
import { addSources } from '../store/sources.ts';
import { LOCAL } from './principal.ts';

const HASH = 'b86e0fd4a1975c2c37fe9d0562a8431b4cc0e7913fa52d68970be2f41d6ac835';

const articles = {
  loom: `# Loom loader hides in printer drivers

The actor APT29 used a loader that hides in printer drivers, and the loader talks to two servers of the attackers.

Indicators of compromise:

- C2 server: 198[.]51[.]100[.]72
- C2 server: panel[.]evil-loom[.]com
- Payload: hxxps://evil-loom[.]com/gate/Load.php
- Malicious file, SHA-256: ${HASH}
- Contact of the attackers: loom[at]evil-loom[.]com`,
  bakery: `# Bakery chain closes its web shop

The bakery chain closed its web shop on Monday. Its own page at https://www.crumb-and-co.com/news says that customers are asked to be patient while the ovens cool, and that bread is sold over the counter as before. The shop's software, node.js and PressWork 8.0.2, was hit by no ransomware, but had the flaw CVE-2025-77115.`,
  optician: `# Optician chain Näköala confirms a data breach

The optician chain Näköala confirmed on Tuesday that attackers stole the records of customers. Näköala told the regulator on Wednesday.`,
  post: `# Washington Post says that attackers stole data of staff

The Washington Post was breached in July, and attackers stole the data of 9,720 people from the Washington Post. The Washington Post has written to them all.`,
};

let server: TestServer;
let program: TestProgram;
const ids = {} as Record<keyof typeof articles, string>;
beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
  for (const [name, content] of Object.entries(articles))
    ids[name as keyof typeof articles] = await program.app.readFile(LOCAL, {
      name: `${name}.md`,
      content,
      url: null,
    });
  await program.turn();
  const publisher = {
    id: 'harbour-wire.example',
    name: 'Harbour Wire',
    family: 'harbour-wire.example',
    category: 'journalism' as const,
  };
  const feed = { url: 'http://127.0.0.1:9/feed', kind: 'feed' as const, name: 'Harbour Wire Daily' };
  await addSources(program.db, [{ ...feed, publisher, language: 'en' }], '2025-11-20T12:00:00Z');
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

const search = (text: string) => program.app.search(LOCAL, text, 20);
/** By their names above. */
const articlesFor = async (text: string) =>
  (await search(text)).articles
    .map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0])
    .sort();

describe('an observable is found by its value', () => {
  test.each([
    'panel.evil-loom.com',
    'Panel[.]Evil-Loom[.]com',
    'evil-loom.com',
    'evil-loom[.]com',
    'evil-loom [.] com',
    'evil-loom dot com',
    'evil-loom。com',
    'evil-loom\\.com',
    'hxxp://evil-loom.com',
    'hxxps://evil-loom[.]com/gate/Load.php',
    'hxxps[:]//evil-loom[.]com/gate/Load.php',
    'https://evil-loom.com/gate/load.php/',
    'evil-loom[.]com/gate/Load.php',
    'loom@evil-loom.com',
    'loom[at]evil-loom[.]com',
    HASH,
    HASH.toUpperCase(),
    `sha256:${HASH}`,
    'evil-loom[.]com 198.51.100.72',
  ])('%s', async (text) => {
    const found = await search(text);
    expect(await articlesFor(text)).toEqual(['loom']);
    expect(found.stories).toHaveLength(1);
    expect(found.notes).toEqual([]);
    expect(found.observables.shown[0]).toMatchObject({ role: 'malicious', articles: 1 });
    expect(found.observables.entities.map(({ name }) => name)).toEqual(['APT29']);
  });

  test.each([
    '198.51.100.72',
    '198[.]51[.]100[.]72',
    '198.51.100[.]72',
    '198[.51[.100[.72',
    '198(dot)51(dot)100(dot)72',
    '198.51.100.72:443',
    'ip:198.51.100.72',
    '"198.51.100.72"',
    'drivers 198.51.100.72',
  ])('%s, which stands for an example', async (text) => {
    const found = await search(text);
    expect(await articlesFor(text)).toEqual(['loom']);
    expect(found.stories).toHaveLength(1);
    expect(found.notes).toEqual([]);
    expect(found.observables.shown).toMatchObject([{ shown: '198[.]51[.]100[.]72', role: 'benign' }]);
    expect(found.observables.entities).toEqual([]);
  });

  test('with where it stands, defanged, and what lies on its host', async () => {
    const { observables, articles: found } = await search('evil-loom.com');
    expect(observables.shown.map(({ shown }) => shown).sort()).toEqual([
      'hxxps://evil-loom[.]com/gate/Load.php',
      'loom[@]evil-loom[.]com',
      'panel[.]evil-loom[.]com',
    ]);
    const [{ snippet, marks }] = found as [(typeof found)[number]];
    expect(marks.map(({ start, end }) => snippet.slice(start, end))).toEqual(['panel[.]evil-loom[.]com']);
    expect(snippet).not.toContain('evil-loom.com');
  });

  test('harmless ones too, and each says what it is', async () => {
    const { observables } = await search('crumb-and-co.com');
    expect(observables.shown[0]).toMatchObject({ role: 'benign' });
    expect(observables.entities).toEqual([]);
  });

  test.each([
    ['203.0.113.9', 'No article here has 203[.]0[.]113[.]9 as an observable.', []],
    [
      'hxxps://evil-loom[.]com/other',
      'No article here has hxxps://evil-loom[.]com/other as an observable. What follows is on its host, evil-loom[.]com.',
      ['loom'],
    ],
    // No slip is forgiven in a number, nor in an address.
    ['198.51.100.7', 'No article here has 198[.]51[.]100[.]7 as an observable.', []],
    ['evil-lom.com', 'No article here has evil-lom[.]com as an observable.', []],
    ['vil-loom.com', 'No article here has vil-loom[.]com as an observable.', []],
  ])('%s is said not to stand anywhere', async (text, note, holding) => {
    expect((await search(text)).notes).toEqual([note]);
    expect(await articlesFor(text)).toEqual(holding);
  });

  test('and left out with a minus', async () => {
    const others = ['bakery', 'optician', 'post'];
    expect(await articlesFor('since:2025-01-01 -evil-loom.com')).toEqual(others);
    expect(await articlesFor('since:2025-01-01 -198[.]51[.]100[.]72')).toEqual(others);
  });

  test.each(['kind:gossip', 'bakery since:yesterday'])('%s finds nothing', async (text) => {
    expect(await articlesFor(text)).toEqual([]);
    expect((await search(text)).stories).toEqual([]);
  });

  test('on the wire as well', async () => {
    const all = { since: 'all' as const, kinds: [], categories: [], before: null };
    for (const text of ['evil-loom[.]com', HASH])
      expect((await program.app.wire(LOCAL, { ...all, text })).total).toBe(1);
  });
});

describe('a vulnerability that only a catalogue knows', () => {
  const log4j =
    'No article here names CVE-2021-44228; as CISA KEV has it: Apache Log4j2; exploited, to be fixed by 2021-12-24, used for ransom.';
  test.each([
    ['cve:CVE-2021-44228', log4j],
    ['cve:2021-44228', log4j],
    ['cve:"CVE 2021 44228"', log4j],
    ['CVE-2021-44228', log4j],
    ['cve‑2021‑44228', log4j],
    ['cve:CVE-2099-10001', 'No article here names CVE-2099-10001; no catalogue at hand knows it.'],
    ['CVE-2099-10001', 'No article here names CVE-2099-10001; no catalogue at hand knows it.'],
    // A number is whole, and not the beginning of another.
    [
      'cve:CVE-2025-7711',
      'No article here names CVE-2025-7711; no catalogue at hand knows it. Did you mean CVE-2025-77115?',
    ],
  ])('%s', async (text, note) => {
    const { notes, entities } = await search(text);
    expect(notes).toEqual([note]);
    if (note !== log4j) return;
    expect(entities).toMatchObject([{ type: 'vulnerability', name: 'CVE-2021-44228', articles: 0 }]);
    expect(await program.app.entity(LOCAL, 'vulnerability', entities[0]!.id)).toMatchObject({
      name: 'CVE-2021-44228',
      vulnerability: { kev: { due: '2021-12-24' } },
    });
  });

  test('and one that an article names, by its number in any form', async () => {
    for (const text of ['cve:CVE-2025-77115', 'cve:2025-77115', 'CVE-2025-77115', 'cve:cve‑2025‑77115'])
      expect([await articlesFor(text), (await search(text)).notes]).toEqual([['bakery'], []]);
  });
});

test('what is too long is cut, and that is said', async () => {
  const found = await search(`bakery ${'x'.repeat(300)}`);
  expect([found.text.length, found.notes]).toEqual([200, ['Only the first 200 characters were searched.']]);
});

describe('words', () => {
  test.each([
    ['“web shop”', ['bakery']],
    ['„shop web“', []],
    ['« web shop »', ['bakery']],
    ['bakery’s', []],
    ['bak', ['bakery']],
    ['web-shop', ['bakery']],
    ['printer-dri', ['loom']],
    ['node.js', ['bakery']],
    ['Node.JS', ['bakery']],
    ['node', ['bakery']],
    ['8.0.2', ['bakery']],
    ['8.0.3', []],
    ['ме\u0301тро ½ x²', []],
    ['<b> a<b>c', []],
    ['हिन्दी', []],
  ])('%s', async (text, holding) => {
    expect(await articlesFor(text)).toEqual(holding);
  });
});

describe('a value that is not known is said, and what it is read as', () => {
  test.each([
    ['country:usa', '“usa” is read as United States.'],
    ['country:USA', '“USA” is read as United States.'],
    ['country:"U.S."', '“U.S.” is read as United States.'],
    ['country:american', '“american” is read as United States.'],
    ['country:deu', '“deu” is read as Germany.'],
    ['country:PRC', '“PRC” is read as China.'],
    ['country:germny', '“germny” is read as Germany.'],
    ['country:switzer', '“switzer” is read as Switzerland.'],
    ['country:swizerlend', 'No country is known as “swizerlend”. Did you mean country:switzerland?'],
    ['country:zz', 'No country is known as “zz”.'],
    ['source:unknown', 'No source is known as “unknown”.'],
    ['source:"Harbor Wirr"', 'No source is known as “Harbor Wirr”. Did you mean source:"Harbour Wire"?'],
    ['source:harbuor', 'No source is known as “harbuor”. Did you mean source:"Harbour Wire"?'],
    ['source:harbour', '“harbour” is read as Harbour Wire, Harbour Wire Daily.'],
    ['source:"Harbuor Wire"', '“Harbuor Wire” is read as Harbour Wire.'],
    [
      'since:2025-02-31',
      '“since:2025-02-31” is no day: that month has 28 days. Did you mean since:2025-02-28?',
    ],
    ['kind:incidnt', '“incidnt” is read as incident.'],
  ])('%s', async (text, note) => {
    expect((await search(text)).notes[0]).toBe(note);
  });

  test('on the wire as well', async () => {
    const all = { since: 'all' as const, kinds: [], categories: [], before: null };
    expect(await program.app.wire(LOCAL, { ...all, text: 'source:unknown' })).toMatchObject({
      notes: ['No source is known as “unknown”.'],
      total: 0,
    });
    expect((await program.app.wire(LOCAL, { ...all, text: '' })).notes).toEqual([]);
  });

  test.each(['source:"Harbour Wire"', 'source:harbour-wire.example', 'source:"harbour wire daily"'])(
    '%s is known',
    async (text) => {
      expect((await search(text)).notes).toEqual([]);
    },
  );
});

describe('names are found without their diacritics and despite one slip', () => {
  test.each([
    ['Nakoala', []],
    ['NAKOALA', []],
    ['Näköala', []],
    ['Na\u0308ko\u0308ala', []],
    ['victim:Nakoala', ['“Nakoala” is read as Näköala.']],
    ['victim:Nakola', ['“Nakola” is read as Näköala.']],
    ['victim:Näkoala', ['“Näkoala” is read as Näköala.']],
    ['victim:nakoa', ['“nakoa” is read as Näköala.']],
    ['Nakola', ['“Nakola” is read as Näköala.']],
    ['victim:"Washington Post"', []],
    ['victim:"Washington Pst"', ['“Washington Pst” is read as Washington Post.']],
    ['victim:"Washingtn Post"', ['“Washingtn Post” is read as Washington Post.']],
    ['victim:"Washingtno Post"', ['“Washingtno Post” is read as Washington Post.']],
  ])('%s', async (text, notes) => {
    const found = await search(text);
    expect(await articlesFor(text)).toEqual([/wash/i.test(text) ? 'post' : 'optician']);
    expect(found.notes).toEqual(notes);
    expect(found.entities.length).toBeGreaterThan(0);
  });

  test.each(['victim:"Washingtn Pst"', 'victim:"Washington Pt"', 'victim:Nkola'])(
    'two slips are too many: %s',
    async (text) => {
      expect(await articlesFor(text)).toEqual([]);
    },
  );

  test.each([
    'actor:"Midnight Blizzard"',
    'actor:“Midnight Blizzard”',
    'ACTOR:"cozy bear" Since:400D',
    'Midnight Blizzard',
    'actor:"Midnight Blizzrd" hxxps://evil-loom[.]com/gate/Load.php drivers -bakery',
  ])('an actor by another vendor’s name: %s', async (text) => {
    expect(await articlesFor(text)).toEqual(['loom']);
  });

  test('what articles say as it is typed is no slip', async () => {
    expect(await search('ransomware')).toMatchObject({ notes: [], entities: [] });
    expect(await articlesFor('ransomware')).toEqual(['bakery']);
    expect((await search('ransomwar')).notes).toEqual([]);
    expect((await search('bransomwar')).notes).toEqual(['“bransomwar” is read as BRansomware.']);
  });

  test('in the list of entities too', async () => {
    const { entities } = await program.app.entities(LOCAL, { type: null, text: 'nakoala', limit: 5 });
    expect(entities.map(({ name }) => name)).toContain('Näköala');
  });

  test('as the database has them', async () => {
    const names = [
      'Näköala',
      'Łódź',
      'Straße',
      'Þór',
      'Œuvre',
      'Ærø',
      'ɪstanbul',
      'Đà Nẵng',
      '서울',
      'がき',
      'Ёлка',
      'हिन्दी',
    ];
    for (const name of names.map((one) => one.toLowerCase())) {
      const { rows } = await program.pool.query('select name_without_marks($1) as folded', [name]);
      expect(rows).toEqual([{ folded: withoutMarks(name) }]);
    }
  });
});

test('a sector is found where somebody in it was hit, and not where a flaw tells it to patch', async () => {
  await program.app.readFile(LOCAL, {
    name: 'flaw.md',
    content: `# Critical flaw in PressWork, and agencies are told to patch

The maker of PressWork fixed the flaw CVE-2025-77116 on Monday. CISA told federal agencies and the government to patch it.`,
    url: null,
  });
  await program.turn();
  expect((await search('cve:CVE-2025-77116')).articles.map(({ title }) => title)).toEqual([
    'Critical flaw in PressWork, and agencies are told to patch',
  ]);
  expect((await search('sector:government')).articles).toEqual([]);
  expect(await articlesFor('sector:media')).toEqual(['post']);
});

test('a country that one article of many gives is not the story’s', async () => {
  const told = [
    'The patients were told by letter.',
    'A ward closed for a day.',
    'The hospital next door took patients over.',
    'Doctors wrote on paper.',
    'Nurses were sent home.',
    'The Norwegian government looks into it, as does Norway.',
  ];
  for (const [n, more] of told.entries())
    await program.app.readFile(LOCAL, {
      name: 'fernhill.md',
      content: `# Attackers stole records of patients in Fernhill\n\nAttackers stole the records of patients in Fernhill in May. ${more}`,
      url: `https://wire-${n}.example/fernhill`,
    });
  await program.turn();
  expect((await search('sector:health Fernhill')).stories).toMatchObject([{ articles: 6 }]);
  expect((await search('country:Norway')).entities).toMatchObject([{ id: 'norway' }]);
  expect((await search('country:Norway')).stories).toEqual([]);
});

test('a victim is found by the beginning of its name, though somebody else is called just so', async () => {
  const own = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
  const foods = await own.app.readFile(LOCAL, {
    name: 'foods.md',
    content: `# Lindmoor Foods was hacked

Lindmoor Foods was hacked on Monday, and attackers stole the records of staff of Lindmoor Foods.`,
    url: null,
  });
  await own.app.readFile(LOCAL, {
    name: 'walk.md',
    content: `# APT29 has a new loader

APT29 uses a new loader, said the researchers of Quillon, who met in Lindmoor. Lindmoor has an old bridge, they said.`,
    url: null,
  });
  await own.turn();
  const found = await own.app.search(LOCAL, 'victim:lindmoor', 20);
  expect(found.articles.map(({ id }) => id)).toEqual([foods]);
  expect(found.notes).toEqual(['“lindmoor” is read as Lindmoor Foods.']);
  expect((await own.app.search(LOCAL, 'victim:APT29', 20)).notes).toContain(
    'No article here has APT29 as a victim.',
  );
  await own.close();
});
