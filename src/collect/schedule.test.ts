import { describe, expect, it } from 'vitest';
import { LONGEST, nextFetchAt, publicationPace, type ScheduleInput, SHORTEST } from './schedule.ts';

const now = '2025-11-18T12:00:00.000Z';
const minutes = (input: Partial<ScheduleInput>) =>
  (Date.parse(
    nextFetchAt({
      now,
      usualIntervalMinutes: null,
      lastArticleAt: null,
      failuresInRow: 0,
      retryAfterMs: null,
      random: 0.5,
      ...input,
    }),
  ) -
    Date.parse(now)) /
  60_000;
const ago = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();

describe('the next fetch', () => {
  it.each<[string, Partial<ScheduleInput>, number]>([
    ['of a new source: in an hour', {}, 60],
    ['of one that publishes every two hours: in half an hour', { usualIntervalMinutes: 120 }, 30],
    ['of one that publishes every minute: not sooner than allowed', { usualIntervalMinutes: 1 }, SHORTEST],
    ['of one that publishes monthly: not later than allowed', { usualIntervalMinutes: 30 * 1440 }, LONGEST],
    [
      'of one that has been quiet for two days: slower',
      { usualIntervalMinutes: 60, lastArticleAt: ago(2) },
      720,
    ],
    [
      'of one that has been quiet for a year: daily',
      { usualIntervalMinutes: 60, lastArticleAt: ago(365) },
      LONGEST,
    ],
    ['after it asked for three hours', { usualIntervalMinutes: 120, retryAfterMs: 3 * 3_600_000 }, 180],
    ['after it asked for a week: a day', { retryAfterMs: 7 * 86_400_000 }, LONGEST],
    ['after one failure', { failuresInRow: 1 }, 7.5],
    ['after two', { failuresInRow: 2 }, 15],
    ['after five', { failuresInRow: 5 }, 120],
    ['after a hundred', { failuresInRow: 100 }, 1080],
    ['after a failure and a wish', { failuresInRow: 1, retryAfterMs: 3_600_000 }, 60],
  ])('%s', (_, input, expected) => {
    expect(minutes(input)).toBe(expected);
  });

  it('is spread, and stays in its bounds', () => {
    for (const random of [0, 0.25, 0.999]) {
      expect(minutes({ usualIntervalMinutes: 120, random })).toBeCloseTo(27 + 6 * random, 3);
      expect(minutes({ failuresInRow: 3, random })).toBeCloseTo(20 + 20 * random, 3);
      expect(minutes({ failuresInRow: 50, random })).toBeLessThanOrEqual(LONGEST);
      expect(minutes({ usualIntervalMinutes: 0, random })).toBeGreaterThanOrEqual(SHORTEST);
    }
  });
});

describe('the pace of a source: its usual interval and its longest rest', () => {
  const at = (...hours: number[]) => hours.map((hour) => new Date(Date.UTC(2025, 10, 1, hour)).toISOString());
  it.each<[string, string[], [usual: number, longest: number] | null]>([
    ['of nothing', [], null],
    ['of two articles is not known', at(1, 2), null],
    ['of even gaps', at(0, 2, 4, 6), [120, 120]],
    ['is the median', at(0, 1, 2, 3, 100), [60, 5820]],
    ['of an even number of gaps', at(0, 1, 4), [120, 180]],
    ['in any order', at(6, 0, 4, 2), [120, 120]],
    ['counts articles of one moment once', at(0, 0, 0, 2, 2, 4), [120, 120]],
    ['leaves nonsense out', [...at(0, 2, 4), 'soon'], [120, 120]],
    [
      'goes by the newest fifty',
      at(...Array.from({ length: 100 }, (_, i) => (i < 50 ? i * 10 : 500 + i))),
      [60, 60],
    ],
  ])('%s', (_, times, expected) => {
    expect(publicationPace(times)).toEqual(expected && { usual: expected[0], longest: expected[1] });
  });
});
