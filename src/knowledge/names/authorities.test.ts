/** The tables of authorities and laws: one name is one body, and no threat's. */
import { expect, test } from 'vitest';
import { nameKey } from '../../domain/entity.ts';
import { articleOf } from '../../understand/article-of.ts';
import { countryOf } from '../../understand/extractors/roles/gazetteer.ts';
import { understand } from '../../understand/understand.ts';
import { authorities, authorityHomes } from './authorities.ts';
import { homeOf } from './home-of.ts';
import { type KnownName, knownNames } from './known.ts';
import { laws } from './laws.ts';

test('every land is one that texts are read for', () => {
  expect(authorityHomes.filter(({ country }) => countryOf(country) !== country)).toEqual([]);
});

test('no key is that of two', () => {
  for (const table of [authorities, laws]) {
    const keys = table
      .trim()
      .split('\n')
      .map((line) => nameKey(line.split(' | ')[0]!));
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  }
});

test('a name that is sure is that of one body or law, and of no threat', () => {
  const threats = new Set(['actor', 'malware', 'tool', 'campaign']);
  const first = new Map<string, KnownName>();
  const shared: string[] = [];
  for (const known of knownNames()) {
    const spelling = known.name.toLowerCase();
    const other = first.get(spelling);
    if (!other) first.set(spelling, known);
    else if (isRule(other) && other.main !== known.main && !other.doubtful)
      if (isRule(known) || (threats.has(known.type) && !known.doubtful)) shared.push(known.name);
  }
  expect(shared).toEqual([]);
});

test.each([
  [
    'council of the european union',
    'The EU Council and the Council of the EU met; the Council of the European Union sat.',
  ],
  ['council of the european union', 'Der Rat der EU tagte. Der EU-Rat ist der Rat der Europäischen Union.'],
  [
    'european commission',
    'The EU Commission is the European Commission. Die EU-Kommission ist die Europäische Kommission.',
  ],
  ['european parliament', 'The EU Parliament is the European Parliament.'],
])('%s is one under each of its names: %s', (key, text) => {
  const { mentions } = understand(articleOf({ body: [text] }));
  expect(new Set(mentions.flatMap((one) => (one.type === 'organisation' ? [one.key] : [])))).toEqual(
    new Set([key]),
  );
});

test('the European Council and the Council of Europe are no council of the Union', () => {
  const text = 'The European Council met the Council of Europe, the Council of the EU and the city council.';
  const { mentions } = understand(articleOf({ body: [text] }));
  expect(mentions.flatMap((one) => (one.type === 'organisation' ? [one.key] : []))).toEqual([
    'european council',
    'council of europe',
    'council of the european union',
  ]);
});

const rules = new Set([...authorities.split('\n'), ...laws.split('\n')].map((line) => line.split(' | ')[0]!));
const isRule = ({ type, main }: KnownName): boolean =>
  (type === 'law' || type === 'organisation') && rules.has(main);

test.each([
  ['cnil', 'france'],
  ['pst', 'norway'],
  ['us department of justice', 'united states'],
  ['europol', undefined],
  ['national police of elmwick', undefined],
])('%s is at home in %s', (key, country) => expect(homeOf(key)?.country).toBe(country));
