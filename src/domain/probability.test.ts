import { expect, test } from 'vitest';
import { placedBy, probabilityWords } from './probability.ts';

test.each([
  [1, 'over 0.99'],
  [0.9951, 'over 0.99'],
  [0.9949, '0.99'],
  [0.4, '0.40'],
  [0.005, '0.01'],
  [0.0049, 'under 0.01'],
])('a probability of %d is %s: never 1.00', (given, words) => expect(probabilityWords(given)).toBe(words));

test('a copy is placed by rule, and its reason says so in place of a figure', () => {
  const copy = { feature: 'copy', value: 1, weight: 1, words: 'the same text' };
  expect(placedBy(1, [copy])).toBe('by rule: a copy goes with its original');
  expect(placedBy(1, [])).toBe('probability over 0.99');
});
