import { expect, it } from 'vitest';
import { eachOnce, rangeWords, together, type VersionRange } from './version.ts';

const range = (
  from: string | null,
  to: string | null,
  fromIncluded = true,
  toIncluded = true,
): VersionRange => ({
  from,
  to,
  fromIncluded,
  toIncluded,
});
const one = (version: string) => range(version, version);
const words = (ranges: VersionRange[]) => ranges.map(rangeWords).join('; ');

it.each([
  ['a version and all later ones', [one('25.00'), range('25.00', null)], '25.00 and later'],
  ['the end of a range', [range('8.0', '8.4'), one('8.4')], '8.0 to 8.4'],
  ['an end that is not in the range', [range('8.0', '8.4', true, false), one('8.4')], '8.0 before 8.4; 8.4'],
  ['what is said twice', [one('8.4'), one('8.4')], '8.4'],
  ['a list that goes into builds', [one('8.0'), one('8.0.1')], '8.0; 8.0.1'],
])('%s', (_, ranges, expected) => {
  expect(words(eachOnce(ranges))).toBe(expected);
});

it.each([
  [
    'a build in the text is more than the version in the headline',
    [one('146')],
    [one('146.0.7680.164')],
    '146.0.7680.164',
  ],
  ['in either order', [one('9.0.112')], [one('9')], '9.0.112'],
  ['nor is a longer number a build', [one('14')], [one('146.0')], '14; 146.0'],
  ['what both say stays', [one('8.0'), one('8.0.1')], [one('8.0')], '8.0; 8.0.1'],
])('%s', (_, some, others, expected) => {
  expect(words(together(some, others))).toBe(expected);
});
