import { expect, test } from 'vitest';
import { sourceState, withoutAddress } from './source.ts';

test.each([
  ['https://a.example', 'https://a.example/: the name cannot be resolved.', 'The name cannot be resolved.'],
  ['https://a.example/f', 'https://a.example/f answered 404 Not Found', 'It answered 404 Not Found.'],
  ['https://a.example/f', 'https://a.example/feed answered 404.', 'https://a.example/feed answered 404.'],
  ['https://a.example', 'https://a.example.org answered 404.', 'https://a.example.org answered 404.'],
  ['http://10.0.4.7/', '10.0.4.7 is private.', '10.0.4.7 is private.'],
  ['https://a.example/', 'https://a.example/', 'https://a.example/'],
])('beside %s, "%s" is "%s"', (url, detail, said) => {
  expect(withoutAddress(url, detail)).toBe(said);
});

const HOUR = 60;
const DAY = 24 * HOUR;
test.each<[string, usual: number, longest: number, silentFor: number, string]>([
  ['round the clock every hour, for less than three', HOUR, HOUR, 2.9 * HOUR, 'well'],
  ['round the clock every hour, for more than three', HOUR, HOUR, 3.1 * HOUR, 'silent'],
  ['every hour of the day, at night', HOUR, 11 * HOUR, 10 * HOUR, 'well'],
  ['every hour of the day, longer than its nights', HOUR, 11 * HOUR, 12 * HOUR, 'silent'],
  ['on working days, at a weekend', HOUR, 62 * HOUR, 60 * HOUR, 'well'],
  ['every hour, after an outage of a month, for four days', HOUR, 30 * DAY, 4 * DAY, 'silent'],
  ['every week, for two', 7 * DAY, 14 * DAY, 14 * DAY, 'well'],
  ['every week, for more than three', 7 * DAY, 14 * DAY, 22 * DAY, 'silent'],
])('a source that publishes %s', (_, usualIntervalMinutes, longestGapMinutes, silentFor, state) => {
  const now = '2025-11-20T12:00:00.000Z';
  const at = (minutesAgo: number) => new Date(Date.parse(now) - minutesAgo * 60_000).toISOString();
  const health = {
    lastFetchAt: at(1),
    lastSuccessAt: at(1),
    lastArticleAt: at(silentFor),
    nextFetchAt: null,
    failuresInRow: 0,
    failure: null,
    failureDetail: null,
    usualIntervalMinutes,
    longestGapMinutes,
    articles: 9,
    warnings: [],
  };
  expect(sourceState({ kind: 'feed', paused: false, health }, now)).toBe(state);
});
