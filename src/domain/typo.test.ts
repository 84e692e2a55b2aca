import { expect, test } from 'vitest';
import { mostLike, oneSlipAway } from './typo.ts';

test.each([
  ['lockbti', 'lockbit', true],
  ['logitec', 'logitech', true],
  ['näkola', 'näkoala', true],
  ['scaly4', 'scary4', true],
  ['apt28', 'apt29', false],
  ['apt28', 'apt2', false],
  ['unc2452', 'unc24522', false],
  ['cve-2025-58035', 'cve-2025-58034', false],
  ['58035', '58034', false],
  ['58035', '58053', false],
])('%s may have been meant as %s: %s', (word, other, expected) => {
  expect(oneSlipAway(word).includes(other)).toBe(expected);
});

test.each([
  ['wirr', ['Water', 'Wire', 'War'], 'Wire'],
  ['swizerlend', ['Sweden', 'Switzerland'], 'Switzerland'],
  ['unknown', ['Harbour Wire', 'Inkwell'], null],
  ['abc', [], null],
  ['', ['a'], null],
  ['x'.repeat(100_000), ['y'.repeat(100_000)], null],
])('what %s is most like', (word, names, like) => {
  expect(mostLike(word, names)).toBe(like);
});
