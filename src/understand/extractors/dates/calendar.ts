/** Calendar arithmetic on days (`2025-11-18`): spans of weeks, months, quarters, years, and which one is meant. */
import { addDays, type Day, type Precision } from '../../../domain/time.ts';

/** Days from `start` to `end`, both included. */
export interface DaySpan {
  start: Day;
  end: Day;
  precision: Precision;
  approximate: boolean;
}

export interface YearMonth {
  year: number;
  /** 1 to 12. */
  month: number;
}

/** Which way an undated expression leans: told by the tense beside it. */
export type Lean = 'past' | 'future' | 'unknown';

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;
/** Milliseconds since the epoch, from its parts: many times as fast as to parse it. */
const millisOf = (day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)));
export const daysBetween = (from: Day, to: Day): number => (millisOf(to) - millisOf(from)) / 86_400_000;

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of the Gregorian calendar; `month` is 1 to 12. */
export const lastDayOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : lastDays[month - 1]!;

/** The day, or null where there is none such (31 November, 29 February of most years). */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9999 || day > lastDayOf(year, month)) {
    return null;
  }
  return `${year}-${two(month)}-${two(day)}`;
}

export const daySpan = (day: Day): DaySpan => ({
  start: day,
  end: day,
  precision: 'day',
  approximate: false,
});

/** An explicit stretch of days; null where the end comes before the start. */
export const rangeSpan = (start: Day, end: Day, approximate = false): DaySpan | null =>
  start > end ? null : { start, end, precision: 'range', approximate };

/** The week, Monday to Sunday, that holds `day`, moved by `weeks`. */
export function weekSpan(day: Day, weeks = 0): DaySpan {
  const start = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  return { start, end: addDays(start, 6), precision: 'week', approximate: false };
}

export const monthSpan = ({ year, month }: YearMonth): DaySpan => ({
  start: `${year}-${two(month)}-01`,
  end: `${year}-${two(month)}-${two(lastDayOf(year, month))}`,
  precision: 'month',
  approximate: false,
});

export const quarterSpan = (year: number, quarter: number): DaySpan => ({
  start: monthSpan({ year, month: quarter * 3 - 2 }).start,
  end: monthSpan({ year, month: quarter * 3 }).end,
  precision: 'quarter',
  approximate: false,
});

export const yearSpan = (year: number): DaySpan => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  precision: 'year',
  approximate: false,
});

/** The month `n` after (or, where negative, before) the month of `day`. */
export function addMonths(day: Day, n: number): YearMonth {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + n;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Early, mid or late in a span of a month, quarter or year, or at an edge of it; always approximate. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

/** "The early 1990s": four years, then three, then three. */
function yearsOf(start: number, part: Part): DaySpan {
  const [first, last] = part === 'mid' ? [4, 6] : part === 'late' || part === 'end' ? [7, 9] : [0, 3];
  return {
    start: yearSpan(start + first).start,
    end: yearSpan(start + last).end,
    precision: 'range',
    approximate: true,
  };
}

/** Of a year, in months: its first, and how many. */
const monthsOf: Record<Part, [first: number, count: number]> = {
  early: [1, 4],
  mid: [5, 4],
  late: [9, 4],
  start: [1, 2],
  end: [11, 2],
};

export function partOf(span: DaySpan, part: Part): DaySpan {
  if (span.precision === 'year') {
    const [first, count] = monthsOf[part];
    const end = monthSpan(addMonths(span.start, first + count - 2)).end;
    return {
      start: monthSpan(addMonths(span.start, first - 1)).start,
      end,
      precision: 'range',
      approximate: true,
    };
  }
  const years = yearOf(span.end) - yearOf(span.start);
  if (years > 0) return yearsOf(yearOf(span.start), part);
  // A third of a month is ten days; of a week or quarter, a third.
  const days = span.precision === 'month' ? 30 : daysBetween(span.start, span.end) + 1;
  const third = (n: number): Day => addDays(span.start, Math.round((days * n) / 3));
  const [early, late] = [part === 'early' || part === 'start', part === 'late' || part === 'end'];
  const start = early ? span.start : third(part === 'mid' ? 1 : 2);
  const end = late ? span.end : addDays(third(early ? 1 : 2), -1);
  return { start, end, precision: 'range', approximate: true };
}

/**
 * How unlikely it is that a writer of `today` means `span` and says no year. News tells the past: a date ahead costs
 * more than one as far behind, unless the tense says otherwise.
 */
function distance(span: DaySpan, today: Day, lean: Lean, aheadCost: number): number {
  if (span.start <= today && today <= span.end) return lean === 'future' ? 5 : 0;
  const ahead = span.start > today;
  const days = ahead ? daysBetween(today, span.start) : daysBetween(span.end, today);
  if (lean === 'future') return ahead ? days : days * 6 + 60;
  if (lean === 'past') return ahead ? days * 6 + 60 : days;
  return ahead ? days * aheadCost + 10 : days;
}

/** Of the same day or month in three years, the one that is meant. `make` gives null where the date does not exist. */
export function nearestYear(
  today: Day,
  lean: Lean,
  aheadCost: number,
  make: (year: number) => DaySpan | null,
): DaySpan | null {
  let best: DaySpan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [yearOf(today), yearOf(today) - 1, yearOf(today) + 1]) {
    const span = make(year);
    if (!span) continue;
    const cost = distance(span, today, lean, aheadCost);
    if (cost < least) [best, least] = [span, cost];
  }
  return best;
}

/** The weekday that is meant: today or before it, or ahead where the tense says so. A week ahead is "next Monday". */
export function nearestWeekday(today: Day, weekday: number, lean: Lean): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return lean === 'future' && back > 0 ? addDays(today, 7 - back) : addDays(today, -back);
}
