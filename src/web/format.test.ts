import { describe, expect, it } from 'vitest';
import type { Dated } from '../domain/time.ts';
import * as format from './format.ts';

const now = '2025-11-20T09:42:00.000Z';

const when = (start: string, end: string, precision: Dated['precision'], approximate = false): Dated => ({
  start,
  end,
  precision,
  approximate,
  basis: '',
});

it.each([
  [0, 'no known publisher'],
  [1, '1 independent publisher'],
  [1200, '1,200 independent publishers'],
])('%i publishers are told as %s', (n, words) =>
  expect(format.countedPublishers(n, 'independent publisher')).toBe(words),
);

describe('a date with its precision', () => {
  it.each([
    ['08:15Z', '10 Nov, 08:15 UTC'],
    ['15:00-05:00', '10 Nov, 15:00 UTC-05:00'],
    ['08:15:30+05:30', '10 Nov, 08:15:30 UTC+05:30'],
    ['14:30', '10 Nov, 14:30 local time'],
  ])('says the time that is stated, %s', (time, text) => {
    expect(format.dated({ ...when('2025-11-10', '2025-11-10', 'minute'), time }, now)).toEqual({
      text,
      note: null,
    });
  });

  const table: [string, Dated, string, string | null][] = [
    ['a day', when('2025-11-14', '2025-11-14', 'day'), '14 Nov', null],
    ['a day of another year', when('2024-11-14', '2024-11-14', 'day'), '14 Nov 2024', null],
    ['about a day', when('2025-10-28', '2025-10-28', 'day', true), '~28 Oct', 'day not certain'],
    ['one of two days', when('2025-10-28', '2025-10-29', 'day'), '28–29 Oct', 'day not certain'],
    ['a range', when('2025-11-10', '2025-11-14', 'range'), '10–14 Nov', null],
    ['over two months', when('2025-10-28', '2025-11-03', 'range'), '28 Oct–3 Nov', null],
    ['over two years', when('2024-12-30', '2025-01-02', 'range'), '30 Dec 2024–2 Jan 2025', null],
    ['a range last year', when('2024-03-04', '2024-03-06', 'range'), '4–6 Mar 2024', null],
    ['a week', when('2025-11-10', '2025-11-16', 'week'), '10–16 Nov', 'week known, not the day'],
    ['mid-September', when('2025-09-11', '2025-09-20', 'range', true), 'mid-Sep', 'days not certain'],
    [
      'early in a year past',
      when('2023-02-01', '2023-02-10', 'range', true),
      'early Feb 2023',
      'days not certain',
    ],
    ['late in a month', when('2025-09-21', '2025-09-30', 'week', true), 'late Sep', 'week not certain'],
    [
      'a long vague time',
      when('2025-08-01', '2025-09-30', 'range', true),
      '~1 Aug–30 Sep',
      'days not certain',
    ],
    ['a month', when('2025-09-01', '2025-09-30', 'month'), 'Sep', 'month known, not the day'],
    ['a month last year', when('2024-09-01', '2024-09-30', 'month'), 'Sep 2024', 'month known, not the day'],
    ['a quarter', when('2025-07-01', '2025-09-30', 'quarter'), 'Q3 2025', 'quarter known, not the day'],
    ['a year', when('2021-01-01', '2021-12-31', 'year', true), '~2021', 'year known, not the day'],
  ];
  it.each(table)('%s', (_, dated, text, note) => {
    expect(format.dated(dated, now)).toEqual({ text, note });
  });
});

describe('times', () => {
  it.each([
    ['2025-11-20T09:41:58.000Z', 'just now'],
    ['2025-11-20T09:50:00.000Z', 'just now'],
    ['2025-11-20T09:41:20.000Z', '40 s ago'],
    ['2025-11-20T09:38:00.000Z', '4 min ago'],
    ['2025-11-20T00:42:00.000Z', '9 h ago'],
    ['2025-11-14T09:42:00.000Z', '6 days ago'],
  ])('%s is %s', (at, words) => expect(format.ago(at, now)).toBe(words));

  it.each([
    ['2025-11-20T09:31:00.000Z', '09:31', '09:31 today'],
    ['2025-11-19T16:40:00.000Z', '19 Nov', '19 Nov at 16:40'],
    ['2024-11-19T16:40:00.000Z', '19 Nov 2024', '19 Nov 2024 at 16:40'],
  ])('%s is %s', (at, short, long) => {
    expect(format.moment(at, now)).toBe(short);
    expect(format.stamp(at, now)).toBe(long);
  });

  it.each([
    ['2025-11-20', 'Today', 'today', 'Thursday 20 November 2025'],
    ['2025-11-19', 'Yesterday', 'yesterday', 'Wednesday 19 November 2025'],
    ['2025-11-21', 'Tomorrow', 'tomorrow', 'Friday 21 November 2025'],
    ['2025-11-25', 'Tuesday 25 November 2025', 'in 5 days', 'Tuesday 25 November 2025'],
    ['2025-11-14', 'Friday', '6 days ago', 'Friday 14 November 2025'],
    ['2025-11-13', 'Thursday 13 November 2025', '7 days ago', 'Thursday 13 November 2025'],
    ['2025-11-16', 'Sunday', '4 days ago', 'Sunday 16 November 2025'],
  ])('the day %s', (day, name, distance, whole) => {
    expect(format.dayName(day, now)).toBe(name);
    expect(format.distance(day, now)).toBe(distance);
    expect(format.weekday(day)).toBe(whole);
  });

  it.each([
    [0.2, '1 min'],
    [50, '50 min'],
    [120, '2 h'],
    [60 * 35, '35 h'],
    [2880, '2 days'],
  ])('an interval of %d minutes', (minutes, words) => expect(format.interval(minutes)).toBe(words));

  it.each([
    ['minute', '14 Nov, 17:02'],
    ['day', '14 Nov'],
    ['month', 'Nov 2025'],
    ['year', '2025'],
  ] as const)('published to the %s', (precision, words) => {
    expect(format.published({ at: '2025-11-14T17:02:00.000Z', precision, from: 'feed' }, now)).toBe(words);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [1120, '1,120 articles'],
    [1234567, '1,234,567 articles'],
  ])('%d', (n, words) => expect(format.counted(n, 'article')).toBe(words));
  it('with another plural', () => expect(format.counted(2, 'story', 'stories')).toBe('2 stories'));
});

it.each([
  [0.873, ' (87 %)'],
  [0.996, ''],
  [1, ''],
])('never says that a copy is wholly alike, which is an estimate: %d', (similarity, words) =>
  expect(format.likeness(similarity)).toBe(words),
);

it.each([
  ['', 'A title', true],
  ['Quay is hit.', 'Quay is hit', true],
  ['Quay is hit by a gang.', 'Quay is hit', false],
])('whether %j is said by the title %j', (sentence, title, is) =>
  expect(format.isSaid(sentence, title)).toBe(is),
);
