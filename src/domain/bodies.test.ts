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
    ['european commission', 'privacy commission', 'commission'],
    ['european commission', 'privacy commission', 'commission'],
  ],
  ['nobody says which', ['council', 'european commission'], ['council', 'european commission']],
])('a bare body: %s', (_what, given, shown) => expect(named(...given)).toEqual(shown));

test('a body that is only described is none by name', () => {
  expect(['council', 'police', 'european council'].map(isBareBody)).toEqual([true, true, false]);
  expect(['national cyber agency', 'elmwick agency'].map(isDescribedBody)).toEqual([true, false]);
});
