import { expect, it } from 'vitest';
import { daysOfValue, readTimeMl } from './dates.ts';

it('reads text and dates out of TimeML', () => {
  const xml =
    '<TimeML><DCT><TIMEX3 type="DATE" value="2025-11-18">x</TIMEX3></DCT><TEXT>A &amp; B on <TIMEX3 tid="t1" type="DATE" value="2025-11">May</TIMEX3>.</TEXT></TimeML>';
  const { day, text, gold } = readTimeMl('x', xml);
  expect(day).toBe('2025-11-18');
  expect(text).toBe('A & B on May.');
  expect(gold).toEqual([{ start: 9, end: 12, value: '2025-11' }]);
});

it.each([
  ['2025-11-18', '2025-11-18', '2025-11-18'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-Q3', '2025-07-01', '2025-09-30'],
  ['2025-W01', '2024-12-30', '2025-01-05'],
])('knows the days of %s', (value, start, end) => {
  expect(daysOfValue(value)).toEqual({ start, end });
});

it('knows no days of an unknown year', () => {
  expect(daysOfValue('XXXX-07')).toBeNull();
});
