/** The tables of authorities and laws: one name is one body, and no threat's. */
import { expect, test } from 'vitest';
import { nameKey } from '../../domain/entity.ts';
import { countryOf } from '../../understand/extractors/roles/gazetteer.ts';
import { homeOf } from '../../understand/extractors/roles/homes.ts';
import { authorities, authorityHomes } from './authorities.ts';
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
