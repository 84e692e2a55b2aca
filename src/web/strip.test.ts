import { describe, expect, it } from 'vitest';
import type { EventView } from '../domain/page.ts';
import { layStrip, stripSize } from './strip.ts';

const now = '2025-11-20T09:42:00.000Z';

function event(id: string, start: string | null, end = start, more: Partial<EventView> = {}): EventView {
  return {
    id,
    happened:
      start === null ? null : { start, end: end ?? start, precision: 'day', approximate: false, basis: '' },
    reportedAt: now,
    learnedAt: now,
    headline: `Event ${id} happens to somebody somewhere`,
    headlineCitations: [],
    sentences: [],
    correction: null,
    changed: [],
    confirmedBy: [],
    status: 'happened',
    isNew: false,
    ...more,
  };
}

const story = [
  event('next', '2025-11-25', '2025-11-25', { status: 'expected' }),
  event('new', '2025-11-18', '2025-11-18', { isNew: true }),
  event('week', '2025-10-20', '2025-10-31'),
  event('first', '2025-10-06'),
  event('undated', null),
];

describe('the strip', () => {
  const strip = layStrip(story, now)!;

  it('leaves out what has no date, and is absent for fewer than three', () => {
    expect(strip.marks.map(({ id }) => id)).toEqual(['next', 'new', 'week', 'first']);
    expect(layStrip(story.slice(2), now)).toBe(null);
    expect(layStrip([], now)).toBe(null);
  });

  it('keeps the order of time, and spans where there is room for one', () => {
    const places = strip.marks.map(({ from }) => from);
    expect([...places].sort((a, b) => b - a)).toEqual(places);
    const spans = strip.marks.filter(({ from, to }) => to > from).map(({ id }) => id);
    expect(spans).toEqual(['week']);
  });

  it('puts now between what happened and what is expected', () => {
    const at = (id: string) => strip.marks.find((mark) => mark.id === id)!.from;
    expect(strip.now).toBeGreaterThan(at('new'));
    expect(strip.now).toBeLessThan(at('next'));
  });

  it('puts what happened today before now, and fits a phone', () => {
    const today = layStrip([event('today', '2025-11-20'), ...story], now, stripSize.narrow)!;
    const mark = today.marks.find(({ id }) => id === 'today')!;
    expect(mark.to).toBeLessThan(today.now!);
    for (const { to } of today.marks) expect(to).toBeLessThanOrEqual(stripSize.narrow);
    for (const { x } of today.ticks) expect(x).toBeLessThanOrEqual(stripSize.narrow);
  });

  it('leaves now out where the story has long been over', () => {
    const old = [event('a', '2020-01-01'), event('b', '2020-01-05'), event('c', '2020-01-09')];
    expect(layStrip(old, now)!.now).toBe(null);
  });

  it.each([
    ['days', '2025-11-10', 8],
    ['weeks', '2025-10-20', 1],
    ['months', '2025-01-15', 2],
    ['years', '1900-01-01', 2],
  ])('draws ticks in %s, none upon another', (_, first, least) => {
    const { ticks } = layStrip([event('a', first), event('b', '2025-11-12'), event('c', '2025-11-19')], now)!;
    expect(ticks.length).toBeGreaterThanOrEqual(least);
    for (const [index, tick] of ticks.entries())
      if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThanOrEqual(40);
  });

  it('names new events first, and puts no label on another or outside', () => {
    const crowd = Array.from({ length: 20 }, (_, n) =>
      event(`e${n}`, `2025-11-${String(19 - (n % 9)).padStart(2, '0')}`),
    );
    const { labels } = layStrip(
      [...crowd, event('fresh', '2025-11-11', '2025-11-11', { isNew: true })],
      now,
    )!;
    expect(labels[0]!.isNew).toBe(true);
    for (const label of labels) {
      const left =
        label.anchor === 'start'
          ? label.x
          : label.x - (label.text.length * 6.4) / (label.anchor === 'end' ? 1 : 2);
      expect(left).toBeGreaterThanOrEqual(-8);
      expect(left + label.text.length * 6.4).toBeLessThanOrEqual(stripSize.wide + 8);
      expect(label.text.length).toBeLessThanOrEqual(31);
    }
  });
});
