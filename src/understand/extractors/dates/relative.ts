/** Dates told from the day of publication: `on Tuesday`, `yesterday`, `earlier this month`, `three days ago`. */

import { addDays } from '../../../domain/time.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { dayThenMonth, monthThenDay, yearFirst } from './absolute.ts';
import {
  type DaySpan,
  daySpan,
  type Lean,
  nearestWeekday,
  rangeSpan,
  weekdayOf,
  weekSpan,
} from './calendar.ts';
import { back } from './counted.ts';
import { type Context, isDash, isGlued, leanOf, type Match, match, near, type Rule } from './grammar.ts';
import { unitAt } from './periods.ts';

/** "Black Friday", "Patch Tuesday": days of their own, which are not the nearest day of that name. */
const namedDays = wordSet('black cyber patch good giving super ash fat');

/** `Tuesday`, `last Friday`, `next Monday`, `Tuesday, 18 November`. */
export const weekday: Rule = (context, i) => {
  const { words, tokens, day } = context;
  let which = words.which.get(tokens[i]!.lower);
  let at = which === undefined ? i : i + 1;
  // "this past Friday" is the last one.
  if (which === 0 && words.which.get(near(context, i, at)?.lower ?? '') === -1) [which, at] = [-1, at + 1];
  const token = near(context, i, at);
  if (!token || isGlued(context, i) || (!token.capital && !words.lowerCase)) return null;
  const compound = near(context, i, at + 1)?.text === '-' ? near(context, i, at + 2)?.lower : undefined;
  const tail = compound !== undefined && words.weekdays.has(`${token.lower}-${compound}`) ? 2 : 0;
  const full = words.weekdays.get(tail ? `${token.lower}-${compound}` : token.lower);
  const number = full ?? words.shortWeekdays.get(token.lower);
  if (!number) return null;
  at += tail;
  const date = dateAfterWeekday(context, i, at);
  if (date) return { ...date, from: i };
  if (!full || (namedDays.has(context.tokens[at - 1]?.lower ?? '') && token.spaced)) return null;
  const after = words.postposed ? words.which.get(near(context, i, at + 1)?.lower ?? '') : undefined;
  const to = after === undefined ? at : at + 1;
  const meant = which ?? after;
  if (meant === -1) return match(i, to, daySpan(nearestWeekday(addDays(day, -1), number, 'past')), false);
  if (meant === 1) return match(i, to, daySpan(addDays(weekSpan(day, 1).start, number - 1)), false);
  const lean = leanOf(context, i, to);
  const found = meant === 0 ? thisWeekday(day, number, lean) : nearestWeekday(day, number, lean);
  return match(i, to, daySpan(found), false);
};

/** "This Friday", written on a Tuesday, lies ahead; "this Monday" is yesterday, or the next one where the tense says so. */
function thisWeekday(day: string, weekday: number, lean: Lean): string {
  const away = weekday - weekdayOf(day);
  const isNext = away < 0 && (lean === 'future' || (lean === 'unknown' && away < -3));
  return addDays(day, isNext ? away + 7 : away);
}

/** The date that a weekday introduces: `Tuesday, 18 November`, `Tue 2025-11-18`. */
function dateAfterWeekday(context: Context, from: number, at: number) {
  let next = at + 1;
  for (let skip = 0; skip < 2; skip++) {
    const token = near(context, from, next);
    if (token && (token.text === ',' || token.text === '.' || token.lower === 'the' || token.lower === 'dem'))
      next++;
  }
  if (!near(context, from, next)) return null;
  const date = dayThenMonth(context, next) ?? monthThenDay(context, next) ?? yearFirst(context, next);
  return date?.span.precision === 'day' ? date : null;
}

/** `yesterday`, `today`, `tomorrow`, `gestern`, `hier`. */
export const deictic: Rule = (context, i) => {
  const token = context.tokens[i]!;
  const days = context.words.deictic.get(token.lower);
  if (days === undefined || isGlued(context, i) || isMorning(context, i)) return null;
  const next = near(context, i, i + 1);
  const before = near(context, i, i - 1);
  if (token.lower === 'aujourd') return match(i, i + 2, daySpan(context.day), false);
  // "today's world" is no date, nor is "USA Today".
  if (days === 0 && next && !next.spaced && ['’', "'", '-'].includes(next.text)) return null;
  if (days === 0 && next?.lower === 's') return null;
  if (token.capital && before?.capital && before.kind === 'word') return null;
  return match(i, i, daySpan(addDays(context.day, days)), false);
};

/** "Am Morgen", "por la mañana": the word for tomorrow is also the morning. */
function isMorning(context: Context, i: number): boolean {
  const { lower, capital } = context.tokens[i]!;
  const before = near(context, i, i - 1)?.lower ?? '';
  if (lower === 'morgen') return (capital && context.language === 'de') || before === 'am' || before === 'de';
  return lower === 'mañana' && (before === 'la' || before === 'esta');
}

/** `the day before yesterday`, `the day after tomorrow`, `avant-hier`, `après-demain`. */
export const dayBeside: Rule = (context, i) => {
  const { tokens, words } = context;
  const lower = tokens[i]!.lower;
  const french = lower === 'avant' || lower === 'après';
  if (!french && words.units.get(lower) !== 'day') return null;
  const how = french ? lower : (near(context, i, i + 1)?.lower ?? '');
  const step = { before: -1, avant: -1, after: 1, après: 1 }[how];
  const days = words.deictic.get(near(context, i, i + 2)?.lower ?? '');
  if (step === undefined || days === undefined || (french && !isDash(tokens[i + 1]))) return null;
  return match(i, i + 2, daySpan(addDays(context.day, days + step)), false);
};

/** `this morning`, `last night`: the day of publication or the one before. */
export const partOfDay: Rule = (context, i) => {
  const lower = context.tokens[i]!.lower;
  const next = near(context, i, i + 1)?.lower ?? '';
  if (lower === 'this' && ['morning', 'afternoon', 'evening'].includes(next)) {
    return match(i, i + 1, daySpan(context.day), false);
  }
  return lower === 'last' && next === 'night'
    ? match(i, i + 1, daySpan(addDays(context.day, -1)), false)
    : null;
};

/** `last week`, `this month`, `earlier this week`, `later this year`, `over the past year`, `la semaine dernière`. */
export const whichUnit: Rule = (context, i) => {
  const { tokens, words, day } = context;
  const lower = tokens[i]!.lower;
  if (lower === 'earlier' || lower === 'later') {
    const found =
      words.which.get(near(context, i, i + 1)?.lower ?? '') === 0 ? unitAt(context, i, i + 1) : null;
    if (!found) return null;
    const span =
      lower === 'earlier' ? rangeSpan(found.span.start, day, true) : rangeSpan(day, found.span.end, true);
    return match(i, found.to, span, false);
  }
  if (words.which.has(lower)) {
    const unit = words.units.get(near(context, i, i + 1)?.lower ?? '');
    if (unit === 'weekend') return match(i, i + 1, weekend(context, words.which.get(lower)!, i), false);
    return unitAt(context, i, i);
  }
  const unit = words.units.get(lower);
  const after = words.postposed ? words.which.get(near(context, i, i + 1)?.lower ?? '') : undefined;
  if (!unit || after === undefined || after === 0 || words.plurals.has(lower)) return null;
  return match(i, i + 1, back(context.day, unit, after), false);
};

/** `the weekend`: the one behind, or the one ahead where the tense says so. */
export const bareWeekend: Rule = (context, i) => {
  const before = near(context, i, i - 1)?.lower;
  if (context.words.units.get(context.tokens[i]!.lower) !== 'weekend') return null;
  return before === 'the' || before === 'am' || before === 'le' || before === 'het'
    ? match(i, i, weekend(context, 0, i), false)
    : null;
};

function weekend(context: Context, which: number, i: number): DaySpan | null {
  const { day } = context;
  const inIt = weekdayOf(day) >= 6;
  const lean = leanOf(context, i, i + 1);
  // On a Tuesday, "this weekend" lies ahead unless the tense is past; "last weekend" is behind.
  const ahead = which === 1 || (which === 0 && lean === 'future');
  const weeks = which === 1 && inIt ? 1 : ahead ? 0 : which === 0 && inIt ? 0 : -1;
  const { start } = weekSpan(day, weeks);
  return rangeSpan(addDays(start, 5), addDays(start, 6));
}

/** `the week before 19 November`, `the week of 10 November`, `the week before the vote planned for 19 November`. */
export const weekBeside: Rule = (context, i) => {
  if (context.words.units.get(context.tokens[i]!.lower) !== 'week') return null;
  const how = near(context, i, i + 1)?.lower ?? '';
  if (!['before', 'of', 'beginning', 'starting', 'ending', 'after', 'vor', 'nach'].includes(how)) return null;
  let at = i + 2;
  const token = near(context, i, at);
  if (!token || isDash(token)) return null;
  if (context.words.weekdays.has(token.lower)) at += near(context, i, at + 1)?.text === ',' ? 2 : 1;
  if (near(context, i, at)?.lower === 'dem') at++;
  if (!near(context, i, at)) return null;
  const date = dayAt(context, at) ?? (how === 'before' || how === 'after' ? dayOfWhat(context, i, at) : null);
  if (date?.span.precision !== 'day') return null;
  const day = date.span.start;
  return match(i, date.to, weekAt(how, day), date.whole);
};

const dayAt = (context: Context, at: number): Match | null =>
  dayThenMonth(context, at) ?? monthThenDay(context, at) ?? yearFirst(context, at);

/** Words between "the week before" and the day, as in "the presentation planned for 19 November". */
const MOST_BETWEEN = 6;

/** The day of the thing that is named first: nothing but words may stand between. */
function dayOfWhat(context: Context, i: number, at: number): Match | null {
  for (let skipped = 1; skipped <= MOST_BETWEEN; skipped++) {
    if (near(context, i, at + skipped - 1)?.kind !== 'word') return null;
    const date = near(context, i, at + skipped) && dayAt(context, at + skipped);
    if (date) return date;
  }
  return null;
}

function weekAt(how: string, day: string): DaySpan {
  if (how === 'of') return weekSpan(day);
  const start =
    how === 'before' || how === 'vor'
      ? addDays(day, -7)
      : how === 'ending'
        ? addDays(day, -6)
        : how === 'after' || how === 'nach'
          ? addDays(day, 1)
          : day;
  return { start, end: addDays(start, 6), precision: 'week', approximate: false };
}
