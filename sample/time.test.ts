/** How dates are moved. */
import { describe, expect, it } from 'vitest';
import { readArticles } from './article.ts';
import { mappedDates, ORIGINAL_START, originalDates, writeDates } from './time.ts';
import { serveArticles } from './wire.ts';

const articles = readArticles();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Then the sample's last day is yesterday, and its newest article of just before midnight. */
const isJustAfterMidnight = (at: number): boolean => at % DAY < 2 * 60 * MINUTE;

describe('mapped dates', () => {
  const starts = [
    '2026-11-23T00:43:00Z',
    '2026-02-28T23:59:30Z',
    '2027-01-01T00:00:20Z',
    '2024-02-29T12:00:00Z',
    '2025-11-20T17:00:00Z',
    '2031-08-17T06:05:00Z',
  ];

  it.each(starts)('started at %s: newest minutes old, nothing ahead, order kept', (start) => {
    const startedAt = Date.parse(start);
    const served = serveArticles('http://wire.example', 'mapped', startedAt, articles);
    const ordinary = served.filter((article) => article.source.arrives === null);
    const times = ordinary.map((article) => article.published);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const age = startedAt - times.at(-1)!;
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThanOrEqual(4 * MINUTE + (isJustAfterMidnight(startedAt) ? startedAt % DAY : 0));
    for (const { updated } of served) expect(updated ?? 0).toBeLessThanOrEqual(startedAt);
    for (const late of served.filter((article) => article.source.arrives !== null)) {
      expect(late.published).toBe(late.visibleFrom);
      expect(late.published).toBe(startedAt + late.source.arrives! * 1000);
    }
  });

  it.each(starts)('started at %s: an article stands on the moved day on which it was written', (start) => {
    const startedAt = Date.parse(start);
    const map = mappedDates(startedAt, articles.filter((one) => one.arrives === null).at(-1)!.at);
    for (const article of articles.filter((one) => one.arrives === null)) {
      expect(new Date(map.at(article.at)).toISOString().slice(0, 10)).toBe(map.day(article.at.slice(0, 10)));
    }
  });

  it('started at midnight: the last day is the one that ended, with its articles spread over it', () => {
    const startedAt = Date.parse('2027-01-01T00:00:20Z');
    const served = serveArticles('http://wire.example', 'mapped', startedAt, articles);
    const last = served.filter(
      ({ source, published }) => source.arrives === null && published >= startedAt - DAY,
    );
    const hours = new Set(last.map(({ published }) => new Date(published).getUTCHours()));
    expect(hours.size).toBeGreaterThan(5);
  });

  it('keeps times of day before the last day', () => {
    const map = mappedDates(Date.parse('2026-03-04T10:00:00Z'), '2025-11-20T16:00:00Z');
    expect(new Date(map.at('2025-11-18T09:42:00Z')).toISOString()).toBe('2026-03-02T09:42:00.000Z');
  });
});

describe('dates in the text', () => {
  const published = Date.parse('2025-11-20T12:00:00Z');
  const moved = mappedDates(Date.parse('2026-03-04T10:00:00Z'), '2025-11-20T16:00:00Z');
  it.each([
    ['{{2025-11-18|weekday}}', 'Tuesday', 'Monday'],
    ['{{2025-11-18|day}}', '18 November', '2 March'],
    ['{{2025-11-18|long}}', '18 November 2025', '2 March 2026'],
    ['{{2025-11-18|us}}', 'November 18', 'March 2'],
    ['{{2025-11-18|month-year}}', 'November 2025', 'March 2026'],
    ['{{2025-10-28|part}}', 'late October', 'early February'],
    ['{{2025-11-18|iso}}', '2025-11-18', '2026-03-02'],
    ['{{2025-11-18|de-day}}', '18. November', '2. März'],
    ['{{2025-11-18|de-weekday}}', 'Dienstag', 'Montag'],
    ['{{2025-11-18|fr-day}}', '18 novembre', '2 mars'],
    ['{{2025-11-18|fr-weekday}}', 'mardi', 'lundi'],
    // The Monday of that week becomes a Sunday: "this week" has to become "last week".
    ['{{2025-11-17|week}}', 'this week', 'last week'],
    ['{{2025-11-19|week}}', 'this week', 'this week'],
    ['{{2025-11-16|week}}', 'last week', 'last week'],
    ['{{2025-10-30|week}}', 'in the week of 30 October', 'in the week of 11 February'],
  ])('%s is %s, and moved %s', (marker, original, mapped) => {
    expect(writeDates(marker, originalDates, published)).toBe(original);
    expect(writeDates(marker, moved, moved.at('2025-11-20T12:00:00Z'))).toBe(mapped);
  });

  it('refuses a form that it does not know', () => {
    expect(() => writeDates('{{2025-11-18|moonphase}}', originalDates, published)).toThrow('moonphase');
  });

  it('leaves no marker in any article', () => {
    for (const article of serveArticles('http://wire.example', 'original', ORIGINAL_START, articles)) {
      expect([article.title, article.summary, ...article.blocks].join('\n')).not.toMatch(/\{\{|\}\}/);
    }
  });

  it('gives every weekday in the text the day that the article means, within a week before it', () => {
    const week = 7 * 86_400_000;
    for (const article of articles) {
      const markers = `${article.title} ${article.summary} ${article.body}`.matchAll(
        /\{\{(\d{4}-\d{2}-\d{2})\|(?:de-|fr-)?weekday\}\}/g,
      );
      for (const [marker, day] of markers) {
        const ago = Date.parse(article.at.slice(0, 10)) - Date.parse(day!);
        expect(Math.abs(ago), `${article.slug}: ${marker}`).toBeLessThan(week);
      }
    }
  });
});
