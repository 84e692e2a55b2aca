import { describe, expect, it } from 'vitest';
import { matchedEvents, type TimelineEvent } from './briefs.ts';

const event = (day: string, ...articleIds: string[]): TimelineEvent => ({
  happened: { start: day, end: day, precision: 'day', approximate: false, basis: '' },
  reportedAt: `${day}T10:00:00.000Z`,
  articleIds,
});

describe('matching a timeline with the gold one', () => {
  it.each([
    ['the same day', '2025-11-12', '2025-11-12', 1],
    ['another day', '2025-11-12', '2025-11-13', 0],
    ['about that day', '~2025-11-12', '2025-11-13', 1],
    ['two days off', '~2025-11-12', '2025-11-14', 0],
    ['in that month', '2025-11', '2025-11-28', 1],
  ])('%s', (_, gold, day, matched) => {
    expect(matchedEvents([{ date: gold, items: ['a'] }], [event(day, 'a')])).toBe(matched);
  });

  it('needs an article in common, and uses each line once', () => {
    const gold = [{ date: '2025-11-12', items: ['a', 'b'] }];
    expect(matchedEvents(gold, [event('2025-11-12', 'c')])).toBe(0);
    expect(matchedEvents(gold, [event('2025-11-12', 'a'), event('2025-11-12', 'b')])).toBe(1);
  });

  it('finds the most pairs, whatever the order', () => {
    const gold = [
      { date: '2025-11-12', items: ['a', 'b'] },
      { date: '2025-11-12', items: ['a'] },
    ];
    expect(matchedEvents(gold, [event('2025-11-12', 'a'), event('2025-11-12', 'b')])).toBe(2);
  });
});
