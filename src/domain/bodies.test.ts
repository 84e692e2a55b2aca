import { expect, test } from 'vitest';
import { isBareBody, isDescribedBody, withWholeNames } from './bodies.ts';
import { noFindings } from './findings.ts';

/** The keys of an article's mentions in their order, once bodies have their whole names. */
const named = (...keys: string[]): string[] =>
  withWholeNames({
    ...noFindings,
    mentions: keys.map((key, at) => ({ type: 'organisation', key, start: 20 * at, end: 20 * at + 10 })),
  }).mentions.map(({ key }) => key);

test.each([
  [
    'named in full before',
    ['european commission', 'commission'],
    ['european commission', 'european commission'],
  ],
  [
    'named in full after',
    ['commission', 'european commission'],
    ['european commission', 'european commission'],
  ],
  [
    'one of two named before',
    ['european commission', 'commission', 'privacy commission'],
    ['european commission', 'european commission', 'privacy commission'],
  ],
  [
    'two that could be meant',
    ['fair trade commission', 'privacy commission', 'commission'],
    ['fair trade commission', 'privacy commission', 'commission'],
  ],
  [
    "the Union's beside another",
    ['european commission', 'privacy commission', 'commission'],
    ['european commission', 'privacy commission', 'european commission'],
  ],
  [
    'the one of two that is named most',
    ['ministry of defence', 'interior ministry', 'ministry of defence', 'ministry'],
    ['ministry of defence', 'interior ministry', 'ministry of defence', 'ministry of defence'],
  ],
  ['what it is for behind it', ['ministry of fish', 'ministry'], ['ministry of fish', 'ministry of fish']],
  ['nobody says which', ['council', 'european commission'], ['council', 'european commission']],
])('a bare body: %s', (_what, given, shown) => expect(named(...given)).toEqual(shown));

test('a body that is only described is none by name', () => {
  expect(['council', 'police', 'european council'].map(isBareBody)).toEqual([true, true, false]);
  expect(['national cyber agency', 'elmwick agency'].map(isDescribedBody)).toEqual([true, false]);
});
