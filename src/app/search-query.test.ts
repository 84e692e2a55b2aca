import { describe, expect, test } from 'vitest';
import { readSearch, wantedWords } from './search-query.ts';

const NOW = Date.parse('2025-11-20T09:42:00.000Z');

describe('a search is read', () => {
  test('words, phrases and minus as they stand', () => {
    expect(readSearch('clinic "40,000 records" -ransom https://a.example/b', NOW)).toMatchObject({
      text: 'clinic "40,000 records" -ransom https://a.example/b',
      plain: false,
      entities: [],
      notes: [],
    });
    expect(readSearch('scattered spider', NOW).plain).toBe(true);
  });

  test.each([
    '“help desk”',
    '„help desk“',
    '”help desk”',
    '«help desk»',
    '‹help desk›',
    '＂help desk＂',
    '"help desk"',
  ])('a phrase in quotes of any language: %s', (phrase) => {
    expect(readSearch(phrase, NOW)).toMatchObject({ text: '"help desk"', plain: false });
    expect(readSearch(`actor:${phrase}`, NOW).entities).toMatchObject([{ name: 'help desk' }]);
    expect(readSearch(`-${phrase}`, NOW).text).toBe('-"help desk"');
  });

  test('what is to be left out is nobody’s name', () => {
    expect(wantedWords('clinic -chat "Acme Corp" -"big bank" lock-bit').split(/\s+/)).toEqual([
      'clinic',
      'Acme',
      'Corp',
      'lock',
      'bit',
    ]);
  });

  test('operators, also with a minus and in capitals', () => {
    const query = readSearch(
      'Actor:"Octo Tempest" -cve:2025-1234 victim:acme kind:policy since:7d source:News rest',
      NOW,
    );
    expect(query).toMatchObject({ text: 'rest', plain: true, since: '2025-11-13T09:42:00.000Z', notes: [] });
    expect(query.entities).toEqual([
      { type: 'actor', role: null, name: 'Octo Tempest', not: false },
      { type: 'vulnerability', role: null, name: 'CVE-2025-1234', not: true },
      { type: null, role: 'victim', name: 'acme', not: false },
    ]);
    expect(query.kinds).toEqual([{ kind: 'policy', not: false }]);
    expect(query.sources).toEqual([{ name: 'News', not: false }]);
    expect(readSearch('since:2025-11-01', NOW).since).toBe('2025-11-01T00:00:00.000Z');
  });

  const spots = (text: string) =>
    [...text.matchAll(/bad \[\.\] com|bad\.com|7{5}/g)].map(({ index, 0: hit }) => ({
      start: index,
      end: index + hit.length,
      type: 'domain',
      value: hit.replace(' [.] ', '.'),
    }));
  test.each([
    ['one bad [.] com two', 'one two', [['bad [.] com', 'bad.com', false]]],
    ['ip:77777 x', 'x', [['ip:77777', '77777', false]]],
    [
      '-bad.com "77777"',
      '',
      [
        ['bad.com', 'bad.com', true],
        ['77777', '77777', false],
      ],
    ],
    ['"see bad.com"', '"see bad.com"', []],
    ['source:bad.com', '', []],
    ['bad kind:policy [.] com', 'bad [.] com', []],
  ])('observables are told from words: %s', (given, text, named) => {
    const query = readSearch(given, NOW, spots);
    expect(query.text).toBe(text);
    expect(query.observables.map(({ written, value, not }) => [written, value, not])).toEqual(named);
    expect(query.notes).toEqual([]);
  });

  test('what is beyond the first words is said to be left out', () => {
    const { text, notes } = readSearch('word '.repeat(25), NOW);
    expect([text.split(' ').length, notes]).toEqual([20, ['Only the first 20 words were searched.']]);
  });

  test.each([
    ['colour:red', 'colour red', 'no operator'],
    ['constructor:x', 'constructor x', 'no operator'],
    ['actor:', '', 'needs a value'],
    ['kind:gossip', '', 'no kind'],
    ['kind:incidental', '', 'Did you mean kind:incident?'],
    ['since:yesterday', '', 'is no time'],
    ['since:2026-02-31', '', 'that month has 28 days. Did you mean since:2026-02-28?'],
    ['since:2024-02-30', '', 'Did you mean since:2024-02-29?'],
    ['since:2025-13-01', '', 'is no time'],
    ['since:0000-01-01', '', 'is no time'],
    ['since:2025-00-10', '', 'is no time'],
    ['since:2026-01-01', '', 'lies in the future'],
    ['-since:7d', '', 'takes no minus'],
  ])('%s is noted, not refused', (given, text, note) => {
    const query = readSearch(given, NOW);
    expect(query.text).toBe(text);
    expect(query.notes.join()).toContain(note);
  });

  test.each([
    ['kind:gossip', true],
    ['since:yesterday', true],
    ['kind:incident', false],
    ['-kind:gossip', false],
    ['since:7d', false],
    ['kind:', false],
  ])('what asks for what there is not finds nothing: %s', (given, impossible) => {
    expect(readSearch(given, NOW).impossible).toBe(impossible);
  });

  test.each([
    ['kind:incidnt', 'incident'],
    ['kind:vuln', 'vulnerability'],
    ['kind:"Law Enforcement"', 'law-enforcement'],
    ['kind:law_enforcment', 'law-enforcement'],
    ['kind:round-up', 'round-up'],
    ['kind:roundup', 'round-up'],
    ['kind:"Round-up"', 'round-up'],
  ])('a kind by its beginning or despite a slip: %s', (given, kind) => {
    expect(readSearch(given, NOW).kinds).toEqual([{ kind, not: false }]);
  });

  test('what is hostile costs nothing', () => {
    const started = performance.now();
    readSearch('a:'.repeat(100_000), NOW);
    readSearch('"'.repeat(100_001), NOW);
    readSearch(`${'-'.repeat(100_000)}actor:"`, NOW);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
