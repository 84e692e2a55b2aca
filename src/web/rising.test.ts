import { expect, it } from 'vitest';
import { isRising } from './rising.ts';

const now = '2025-11-20T12:00:00.000Z';
const row = (newest: number, articles: number, firstSeenAt: string) => ({
  spark: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, newest],
  articles,
  firstSeenAt,
});

it.each([
  ['four of forty in ten days', row(4, 40, '2025-11-10T12:00:00.000Z'), true],
  ['as many as ever', row(3, 60, '2025-11-15T12:00:00.000Z'), false],
  ['too few to tell', row(2, 3, '2025-11-01T12:00:00.000Z'), false],
  ['a story of today has no usual', row(9, 9, '2025-11-20T09:00:00.000Z'), false],
  ['one of half a day, all of it just now', row(5, 5, '2025-11-19T23:00:00.000Z'), true],
])('%s', (_, given, rising) => expect(isRising(given, now)).toBe(rising));
