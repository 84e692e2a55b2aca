/** Months, quarters, halves, seasons, years, and their parts: `November 2025`, `mid-September`, `Q3 2025`, `early 2024`. */
import { wordSet } from '../../../domain/word-set.ts';
import { isYear } from '../../filters/not-a-date.ts';
import { monthAt } from './absolute.ts';
import {
  addMonths,
  type DaySpan,
  daySpan,
  monthOf,
  monthSpan,
  nearestYear,
  partOf,
  quarterSpan,
  rangeSpan,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar.ts';
import {
  type Context,
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
import { decade } from './spans.ts';

/** "In January", written in October: nine months behind is likelier than three ahead. */
const aheadCostOfMonth = 4;

/** Words after which "May" and "March" are months. */
const beforeMonth = wordSet(
  'in since during until through last early late mid this next before after around end beginning start and between to from of im seit en depuis',
);

/** `November 2025`, `November`, `last November`, `November of last year`; not "May" the verb or "Jan" the name. */
export const month: Rule = (context, i) => {
  const which = context.words.which.get(context.tokens[i]!.lower);
  if (which !== undefined) return monthOfWhich(context, i, i + 1, which);
  const found = monthAt(context, i, i);
  if (!found || isGlued(context, i)) return null;
  const year = yearAfter(context, found.to);
  if (year) return match(i, year.to, monthSpan({ year: year.year, month: found.month }), true);
  const token = context.tokens[i]!;
  // "31 February": what does not exist is not made into a month.
  if (dayNumber(near(context, i, i - 1)) > 0) return null;
  if (!context.words.months.has(token.lower) || dayNumber(near(context, i, found.to + 1))) return null;
  const before = context.tokens[i - 1];
  const ledIn = before !== undefined && near(context, i, i - 1) && beforeMonth.has(before.lower);
  const doubtful = alsoVerbs.has(token.lower) || (alsoNames.has(token.lower) && followedByName(context, i));
  if (doubtful && !ledIn && !isDash(before)) return null;
  const told = yearByWord(context, i, found.to + 1);
  if (told) return match(i, told.to, monthSpan({ year: told.year, month: found.month }), false);
  const after = context.words.postposed
    ? context.words.which.get(near(context, i, found.to + 1)?.lower ?? '')
    : undefined;
  if (after !== undefined) return match(i, found.to + 1, whichMonth(context, found.month, after), false);
  const span = nearestYear(context.day, leanOf(context, i, i), aheadCostOfMonth, (y) =>
    monthSpan({ year: y, month: found.month }),
  );
  return match(i, i, span, false);
};

/** `last September`: the month by its full name at `at`, with no day or year of its own. */
function monthOfWhich(context: Context, from: number, at: number, which: number): Match | null {
  const found = monthAt(context, from, at);
  const next = near(context, from, at + 1);
  if (!found || !context.words.months.has(near(context, from, at)!.lower)) return null;
  if (dayNumber(next) || yearAfter(context, at)) return null;
  if (alsoNames.has(near(context, from, at)!.lower) && followedByName(context, at)) return null;
  return match(from, at, whichMonth(context, found.month, which), false);
}

/** The last month of that name that is over, the next one that has not begun, or this year's. */
function whichMonth({ day }: Context, month: number, which: number): DaySpan {
  const here = month - monthOf(day);
  const isOutside = which < 0 ? here >= 0 : which > 0 && here <= 0;
  return monthSpan({ year: yearOf(day) + (isOutside ? which : 0), month });
}

const alsoVerbs = new Set(['may', 'march', 'mars', 'mai']);
const alsoNames = new Set(['april', 'june', 'august']);

/** "April Doss", "August Schmidt": a capitalised word right after a month that is also a first name. */
const followedByName = (context: Context, i: number): boolean => {
  const next = near(context, i, i + 1);
  return next?.kind === 'word' && next.capital;
};

/** `Q3 2025`, `Q3`, `3Q25`, `H1 2025`, `third quarter of 2025`, `first half`, `drittes Quartal 2025`. */
export const quarterOrHalf: Rule = (context, i) => {
  const token = context.tokens[i]!;
  const letter = token.lower.length === 2 ? /^([qh])([1-4])$/.exec(token.lower) : null;
  let to = i;
  let number = 0;
  let half = false;
  if (letter && token.capital && !isGlued(context, i)) {
    [number, half] = [Number(letter[2]), letter[1] === 'h'];
  } else {
    number = context.words.ordinals.get(token.lower) ?? 0;
    const unit = near(context, i, i + 1);
    if (!number || !unit) return null;
    half = unit.lower === 'half';
    if (!half && context.words.units.get(unit.lower) !== 'quarter') return null;
    to = i + 1;
  }
  if (half && number > 2) return null;
  const ofYear = yearAfter(context, to);
  const thisYear = ofYear ? null : yearByWord(context, i, to + 1);
  // "in the first half" alone may be of anything.
  if (half && !ofYear && !thisYear) return null;
  const make = (year: number): DaySpan | null =>
    half
      ? rangeSpan(`${year}-${number === 1 ? '01' : '07'}-01`, `${year}-${number === 1 ? '06-30' : '12-31'}`)
      : quarterSpan(year, number);
  if (ofYear) return match(i, ofYear.to, make(ofYear.year), true);
  if (thisYear) return match(i, thisYear.to, make(thisYear.year), false);
  const span = nearestYear(context.day, leanOf(context, i, to), aheadCostOfMonth, make);
  return match(i, to, span, false);
};

/** `early March`, `mid-September 2025`, `late 2024`, `late last month`, `the end of this year`, `Anfang November`. */
export const part: Rule = (context, i) => {
  const token = context.tokens[i]!;
  const found = context.words.parts.get(token.lower);
  if (!found) return null;
  let at = i + 1;
  const between = near(context, i, at);
  // "Talks start in January" and "end in March" hold verbs.
  const isAdverb = found !== 'start' && found !== 'end';
  if (isDash(between) || between?.lower === 'of' || (isAdverb && between?.lower === 'in')) at++;
  for (let skip = 0; skip < 2; skip++) {
    const lower = near(context, i, at)?.lower;
    if (joins.has(lower ?? '') || isDash(near(context, i, at))) at++;
  }
  const whole = wholeOf(context, i, at);
  if (!whole) return null;
  // "the end of last week" and "early this week" are days, not thirds of a year.
  return match(i, whole.to, partOf(whole.span, found), whole.whole);
};

/** What stands between a part and its whole: "fin de la semaine", "Ende des Jahres". */
const joins = wordSet('the de des du del dell do da della la le el il het der');

/** `the last day of August`, `first day of next month`. */
export const edgeDay: Rule = (context, i) => {
  const which = context.tokens[i]!.lower;
  if (which !== 'last' && which !== 'final' && which !== 'first') return null;
  if (near(context, i, i + 1)?.lower !== 'day' || near(context, i, i + 2)?.lower !== 'of') return null;
  const at = near(context, i, i + 3)?.lower === 'the' ? i + 4 : i + 3;
  const whole = wholeOf(context, i, at);
  // "the last day of the conference", "of 2025": only months have edges that people speak of so.
  if (whole?.span.precision !== 'month') return null;
  return match(i, whole.to, daySpan(which === 'first' ? whole.span.start : whole.span.end), whole.whole);
};

/** What a part is part of: a month, a year, or `last month`, `the month`, `next week`. */
function wholeOf(context: Context, from: number, at: number): Match | null {
  const token = near(context, from, at);
  if (!token) return null;
  const named = monthAt(context, from, at);
  if (named && context.words.months.has(token.lower)) {
    const year = yearAfter(context, named.to);
    if (year) return match(from, year.to, monthSpan({ year: year.year, month: named.month }), true);
    const span = nearestYear(context.day, leanOf(context, from, at), aheadCostOfMonth, (y) =>
      monthSpan({ year: y, month: named.month }),
    );
    return match(from, at, span, false);
  }
  const tenYears = decade(context, at);
  if (tenYears) return { ...tenYears, from };
  const year = yearNumber(token);
  if (year) return isYear(context, at, true) ? match(from, at, yearSpan(year), true) : null;
  if (/^q[1-4]$/.test(token.lower)) {
    const quarter = quarterOrHalf(context, at);
    return quarter && { ...quarter, from };
  }
  return unitAt(context, from, at);
}

/** `last month`, `this year`, `the week` as a span. */
export function unitAt(context: Context, from: number, at: number): Match | null {
  const which = context.words.which.get(near(context, from, at)?.lower ?? '');
  const place = which === undefined ? at : at + 1;
  const unit = context.words.units.get(near(context, from, place)?.lower ?? '');
  if (!unit || context.words.plurals.has(near(context, from, place)!.lower)) return null;
  const n = which ?? 0;
  const { day } = context;
  const span =
    unit === 'week'
      ? weekSpan(day, n)
      : unit === 'month'
        ? monthSpan(addMonths(day, n))
        : unit === 'year'
          ? yearSpan(yearOf(day) + n)
          : unit === 'quarter'
            ? quarterFrom(day, n)
            : null;
  return match(from, place, span, false);
}

function quarterFrom(day: string, n: number): DaySpan {
  const { year, month: monthOfSpan } = addMonths(day, 3 * n);
  return quarterSpan(year, Math.ceil(monthOfSpan / 3));
}

/** `summer 2025`, `last winter`: three months, and only roughly. */
export const season: Rule = (context, i) => {
  const { words, tokens, day } = context;
  const which = words.which.get(tokens[i]!.lower);
  const at = which === undefined ? i : i + 1;
  const found = words.seasons.get(near(context, i, at)?.lower ?? '');
  if (!found || isGlued(context, i)) return null;
  const spanIn = (year: number): DaySpan | null => {
    // Winter 2024 begins in December 2024.
    const start = monthSpan({ year, month: found * 3 }).start;
    return rangeSpan(start, monthSpan(addMonths(start, 2)).end, true);
  };
  const year = yearAfter(context, at);
  if (year) return match(i, year.to, spanIn(year.year), true);
  if (which === undefined) return null;
  const past = found * 3 + 2 < monthOf(day) ? yearOf(day) : yearOf(day) - 1;
  const year0 = which < 0 ? past : which > 0 ? past + 1 : yearOf(day);
  return match(i, at, spanIn(year0), false);
};

/** `2023` alone, where it is a year. */
export const year: Rule = (context, i) => {
  const found = yearNumber(context.tokens[i]);
  return found && isYear(context, i, false) ? match(i, i, yearSpan(found), true) : null;
};
