/** Days that are named: `18 November 2025`, `Nov. 18`, `2025-11-18`, `18.11.2025`, `10–14 November`. */
import {
  type DaySpan,
  dayFrom,
  daySpan,
  daysBetween,
  type Lean,
  nearestYear,
  rangeSpan,
} from './calendar.ts';
import {
  type Context,
  continuesNumber,
  dayNumber,
  isDash,
  isGlued,
  leanOf,
  type Match,
  match,
  near,
  type Rule,
  yearAfter,
  yearByWord,
  yearNumber,
} from './grammar.ts';

/** A date ahead is half as likely again as one as far behind where the tense says nothing. */
const aheadCostOfDay = 1.5;

interface MonthDay {
  month: number;
  day: number;
}

/** The month named at `i`, in full or short, with the index of its last token (the full stop of "Nov." included). */
export function monthAt(context: Context, from: number, i: number): { month: number; to: number } | null {
  const token = near(context, from, i);
  if (token?.kind !== 'word') return null;
  const full = context.words.months.get(token.lower);
  const month = full ?? context.words.shortMonths.get(token.lower);
  // Months are written with a capital in English and German; "may" and "march" without one are verbs.
  if (!month || (!token.capital && !context.words.lowerCase)) return null;
  const dot = near(context, from, i + 1);
  return { month, to: full === undefined && dot?.text === '.' && !dot.spaced ? i + 1 : i };
}

/** `and`, `to`, `-`: what stands between the two ends of a range; the index after it, or 0. */
function rangeMark(context: Context, from: number, i: number): number {
  const token = near(context, from, i);
  if (!token) return 0;
  const { to, and } = context.words;
  if (!isDash(token) && !to.has(token.lower)) {
    const led = (far: number): boolean => between.has(near(context, from, from - far)?.lower ?? '');
    if (!and.has(token.lower) || (!led(1) && !led(2))) return 0;
  }
  return articles.has(near(context, from, i + 1)?.lower ?? '') ? i + 2 : i + 1;
}

const between = new Set(['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen']);
const articles = new Set(['le', 'el', 'il', 'o', 'dem', 'den', 'the']);

/** Both ends of a range, or one day, in the year given or in the year that is meant. */
function resolve(
  context: Context,
  from: number,
  to: number,
  first: MonthDay,
  last: MonthDay | null,
  year: number | null,
): Match | null {
  const make = (y: number): DaySpan | null => {
    const end = dayFrom(y, (last ?? first).month, (last ?? first).day);
    if (!end) return null;
    if (!last) return daySpan(end);
    // "28 December to 3 January 2026": the year belongs to the end.
    const start = dayFrom(last.month < first.month ? y - 1 : y, first.month, first.day);
    return start ? rangeSpan(start, end) : null;
  };
  if (year !== null) return match(from, to, make(year), true);
  const told = yearByWord(context, from, to + 1);
  if (told) return match(from, told.to, make(told.year), false);
  const lean = leanOf(context, from, to);
  const key = [first.month, first.day, last?.month ?? 0, last?.day ?? 0, leans.indexOf(lean)].reduce(
    (number, part) => number * 32 + part,
  );
  let span = context.yearless.get(key);
  if (span === undefined) {
    span = nearestYear(context.day, lean, aheadCostOfDay, make);
    context.yearless.set(key, span);
  }
  return match(from, to, span, false);
}

const leans: Lean[] = ['past', 'future', 'unknown'];

/** `November 18`, `Nov. 18th, 2025`, `November 10–14`, `November 28 to December 3, 2025`. */
export const monthThenDay: Rule = (context, i) => {
  const month = monthAt(context, i, i);
  if (!month) return null;
  let at = month.to + 1;
  if (near(context, i, at)?.lower === 'the') at++;
  const day = dayNumber(near(context, i, at));
  if (!day || continuesNumber(context, at)) return null;
  const first = { month: month.month, day };
  let to = at;
  let last: MonthDay | null = null;
  const second = rangeMark(context, i, at + 1);
  if (second) {
    const otherMonth = monthAt(context, i, second);
    const place = otherMonth ? otherMonth.to + 1 : second;
    const otherDay = dayNumber(near(context, i, place));
    if (
      otherDay &&
      (otherMonth || otherDay > day) &&
      !continuesNumber(context, place) &&
      !isCounted(context, place)
    ) {
      last = { month: otherMonth?.month ?? month.month, day: otherDay };
      to = place;
    }
  }
  const year = yearAfter(context, to);
  if (!year && !last && isClock(context, at)) return null;
  const listed = year || last ? 0 : dayListed(context, i, at + 1);
  if (listed) return resolve(context, i, at, first, null, yearAfter(context, listed)?.year ?? null);
  return resolve(context, i, year?.to ?? to, first, last, year?.year ?? null);
};

/** The second day of "November 3 and 14, 2025", where the number counts nothing; the index of its token, or 0. */
function dayListed(context: Context, from: number, i: number): number {
  if (!context.words.and.has(near(context, from, i)?.lower ?? '')) return 0;
  return dayNumber(near(context, from, i + 1)) && !isCounted(context, i + 1) ? i + 1 : 0;
}

/** `14, 2025` in "November 3 and 14, 2025": the month stands before the first day. */
export const dayAfterMonth: Rule = (context, i) => {
  const day = dayNumber(context.tokens[i]);
  if (!day || dayNumber(near(context, i, i - 2)) === 0) return null;
  const month = monthAt(context, i, i - 3);
  if (!month || month.to !== i - 3 || dayListed(context, i, i - 1) !== i || continuesNumber(context, i))
    return null;
  const year = yearAfter(context, i);
  return resolve(context, i, year?.to ?? i, { month: month.month, day }, null, year?.year ?? null);
};

/** "March 18:00" is a time of day; its hour is no day of the month. */
function isClock({ tokens }: Context, at: number): boolean {
  return tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.spaced;
}

/** "November 18 and 20 countries": a word follows the second number, so that it counts something. */
function isCounted(context: Context, at: number): boolean {
  const [mark, next] = [context.tokens[at - 1]!, near(context, at, at + 1)];
  return mark.lower === 'and' && next?.kind === 'word' && !next.capital;
}

/** `18 November 2025`, `18th of November`, `18-Nov-2025`, `18. November`, `10–14 November`, `28 October to 3 November 2025`. */
export const dayThenMonth: Rule = (context, i) => {
  const day = dayNumber(context.tokens[i]);
  if (!day || isGlued(context, i)) return null;
  const single = monthAfterDay(context, i, i);
  // "4. October 13": a numbered line, not a German ordinal.
  const numbering =
    single &&
    context.language === 'en' &&
    context.tokens[i + 1]?.text === '.' &&
    monthThenDay(context, i + 2);
  if (single && !numbering) {
    const second = rangeMark(context, i, single.to + 1);
    const otherDay = second ? dayNumber(near(context, i, second)) : 0;
    const other = otherDay ? monthAfterDay(context, i, second) : null;
    const first = { month: single.month, day };
    if (other) {
      const year = yearAfter(context, other.to);
      const last = { month: other.month, day: otherDay };
      return resolve(context, i, year?.to ?? other.to, first, last, year?.year ?? null);
    }
    const year = yearAfter(context, single.to);
    return resolve(context, i, year?.to ?? single.to, first, null, year?.year ?? null);
  }
  const dot = near(context, i, i + 1)?.text === '.' ? 1 : 0;
  const range = rangeMark(context, i, i + 1 + dot);
  const isAnd = context.words.and.has(near(context, i, i + 1 + dot)?.lower ?? '');
  const second = range || (isAnd ? i + 2 + dot : 0);
  const otherDay = second ? dayNumber(near(context, i, second)) : 0;
  const month = otherDay > day ? monthAfterDay(context, i, second) : null;
  if (!month) return null;
  const year = yearAfter(context, month.to);
  // "26 and 31 October" are two days; the second is found by itself.
  if (!range) return resolve(context, i, i, { month: month.month, day }, null, year?.year ?? null);
  const last = { month: month.month, day: otherDay };
  return resolve(context, i, year?.to ?? month.to, { month: month.month, day }, last, year?.year ?? null);
};

/** The month after the day at `i`, over `of`, `-`, and the full stop of a German ordinal. */
function monthAfterDay(context: Context, from: number, i: number): { month: number; to: number } | null {
  let at = i + 1;
  const between = near(context, from, at);
  if (between && (between.lower === 'of' || between.text === '.' || (isDash(between) && !between.spaced)))
    at++;
  if (near(context, from, at)?.lower === 'de') at++;
  return monthAt(context, from, at);
}

/** `2025-11-18`, `2025/11/18`, `2008-May-31`, `2019, 11 March`. */
export const yearFirst: Rule = (context, i) => {
  const { tokens } = context;
  const year = yearNumber(tokens[i]);
  if (!year || isGlued(context, i)) return null;
  const mark = near(context, i, i + 1);
  if (mark?.text === ',') {
    const day = dayNumber(near(context, i, i + 2));
    const month = day ? monthAfterDay(context, i, i + 2) : null;
    if (!month || yearAfter(context, month.to)) return null;
    const found = dayFrom(year, month.month, day);
    return found ? match(i, month.to, daySpan(found), true) : null;
  }
  if (
    !mark ||
    mark.spaced ||
    !['-', '/', '.', '‑'].includes(mark.text) ||
    tokens[i + 3]?.text !== mark.text
  ) {
    return null;
  }
  const [middle, last] = [near(context, i, i + 2), near(context, i, i + 4)];
  if (!middle || !last || middle.spaced || last.spaced) return null;
  // "2025.3.1" is a version; a date with dots has two digits each.
  if (mark.text === '.' && (middle.text.length < 2 || last.text.length < 2)) return null;
  const month = middle.kind === 'number' ? Number(middle.text) : (monthAt(context, i, i + 2)?.month ?? 0);
  const digits = /^(\d{2}|\d)(?:T\d{2})?$/.exec(last.text)?.[1];
  const found = digits && middle.text.length <= 9 ? dayFrom(year, month, Number(digits)) : null;
  if (!found || continuesNumber(context, i + 4)) return null;
  const clock = last.kind === 'mixed' ? endOfClock(context, i + 4) : i + 4;
  return match(i, clock, daySpan(found), true);
};

/** The last token of `18T09:42:00.000Z` that begins at `i`. */
function endOfClock({ tokens }: Context, i: number): number {
  let to = i;
  while (
    to < i + 8 &&
    tokens[to + 1] &&
    !tokens[to + 1]!.spaced &&
    tokens[to + 2] &&
    !tokens[to + 2]!.spaced
  ) {
    if (!':.+-'.includes(tokens[to + 1]!.text)) break;
    to += 2;
  }
  return to;
}

/** `18.11.2025`, `11/18/2025`, `18-11-2025`, `18/11/25`. */
export const digitsOnly: Rule = (context, i) => {
  const { tokens } = context;
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((n) => near(context, i, i + n));
  if (!a || !mark || !b || !again || !c || isGlued(context, i)) return null;
  if (mark.text !== again.text || !['/', '.', '-'].includes(mark.text)) return null;
  if ([mark, b, again, c].some((token) => token.spaced)) return null;
  const [first, second] = [dayNumber(a), dayNumber(b)];
  const short = mark.text === '/' && c.kind === 'number' && c.text.length === 2;
  const year = short ? 2000 + Number(c.text) : yearNumber(c);
  if (
    !first ||
    !second ||
    !year ||
    continuesNumber(context, i + 4) ||
    (tokens[i + 5]?.text === '/' && !tokens[i + 5]?.spaced)
  ) {
    return null;
  }
  const dayFirst = dayFrom(year, second, first);
  const monthFirst = dayFrom(year, first, second);
  const found = chooseOrder(context, mark.text, dayFirst, monthFirst);
  return found ? match(i, i + 4, daySpan(found), dayFirst === null || monthFirst === null) : null;
};

/**
 * Both readings may exist: dots, dashes and languages other than English put the day first; with slashes the one
 * that lies nearer behind the publication is taken, and the American order where neither does.
 */
function chooseOrder(
  context: Context,
  mark: string,
  dayFirst: string | null,
  monthFirst: string | null,
): string | null {
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (mark !== '/' || context.language !== 'en') return dayFirst;
  if (context.dayFirst === undefined) context.dayFirst = orderOfArticle(context);
  if (context.dayFirst !== null) return context.dayFirst ? dayFirst : monthFirst;
  const behind = (day: string): number => {
    const days = daysBetween(day, context.day);
    return days >= 0 ? days : 10_000 - days;
  };
  return behind(dayFirst) < behind(monthFirst) ? dayFirst : monthFirst;
}

/** The order of the first date with slashes in this article that can be read in one way alone; null where none can. */
function orderOfArticle({ text }: Context): boolean | null {
  for (const [, first, second] of text.matchAll(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g,
  )) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) return true;
    if (b > 12 && b <= 31 && a <= 12) return false;
  }
  return null;
}
