/** Dates told by a number of units: `three days ago`, `the past 18 months`, `two weeks later`, `within 90 days`. */

import { addDays, type Day } from '../../../domain/time.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { monthAt } from './absolute.ts';
import {
  addMonths,
  type DaySpan,
  dayFrom,
  daySpan,
  lastDayOf,
  monthSpan,
  rangeSpan,
  weekSpan,
  yearOf,
  yearSpan,
} from './calendar.ts';
import { type Context, isGlued, leanOf, match, near, type Rule } from './grammar.ts';
import type { Unit } from './words.ts';

/** `three days` at tokens up to `to`; `which` where "last" or "next" stands between: "18 derniers mois". */
interface Count {
  n: number;
  unit: Unit;
  which: number | undefined;
  to: number;
}

function countAt(context: Context, from: number, at: number): Count | null {
  const { words } = context;
  const token = near(context, from, at);
  const n =
    words.numbers.get(token?.lower ?? '') ??
    (token?.kind === 'number' && token.text.length <= 3 ? Number(token.text) : 0);
  if (!n) return null;
  const which = words.which.get(near(context, from, at + 1)?.lower ?? '');
  const to = which === undefined ? at + 1 : at + 2;
  const unit = words.units.get(near(context, from, to)?.lower ?? '');
  return unit ? { n, unit, which, to } : null;
}

/** The index of the last of the words of `phrase` where they stand at `at`; −1 where they do not. */
function phraseAt(context: Context, from: number, at: number, phrase: string): number {
  const words = phrase.split(' ');
  return words.every((word, n) => near(context, from, at + n)?.lower === word) ? at + words.length - 1 : -1;
}

/** `n` units from `day`: the day, or the week, month or year about there. */
export function back(day: Day, unit: Unit, n: number): DaySpan | null {
  const year = yearOf(day) + n;
  if (unit === 'day') return daySpan(addDays(day, n));
  if (unit === 'week') return weekSpan(day, n);
  if (unit === 'month') return monthSpan(addMonths(day, n));
  if (unit === 'quarter') return monthSpan(addMonths(day, 3 * n));
  return unit === 'year' && year >= 1000 && year <= 9999 ? yearSpan(year) : null;
}

/** The day `n` units from `day`. */
function dayAway(day: Day, unit: Unit, n: number): Day | null {
  const days = { hour: n / 24, day: n, week: n * 7 }[unit as string];
  if (days !== undefined) return addDays(day, days < 0 ? Math.floor(days) : Math.ceil(days));
  const months = { month: n, quarter: n * 3, year: n * 12 }[unit as string];
  if (months === undefined) return null;
  const { year, month } = addMonths(day, months);
  return year < 1000 || year > 9999
    ? null
    : dayFrom(year, month, Math.min(Number(day.slice(8, 10)), lastDayOf(year, month)));
}

/** `three days ago`, `a week ago`, `vor drei Tagen`, `il y a trois jours`, `hace tres días`, `tre giorni fa`. */
export const ago: Rule = (context, i) => {
  const { words, day } = context;
  if (isGlued(context, i)) return null;
  for (const phrase of words.agoBefore) {
    const end = phraseAt(context, i, i, phrase);
    const count = end < 0 ? null : countAt(context, i, end + 1);
    if (count) return match(i, count.to, back(day, count.unit, -count.n), false);
  }
  if (words.agoAfter.length === 0) return null;
  const count = countAt(context, i, i);
  if (!count || !words.agoAfter.includes(near(context, i, count.to + 1)?.lower ?? '')) return null;
  return match(i, count.to + 1, back(day, count.unit, -count.n), false);
};

/** "The outage may last three days", "it went on past 18 months": English needs a word before to make them adjectives. */
const verbs = new Set(['last', 'past']);
const determiners = wordSet('the these those its his her our their over in during within for');

/** `the past 18 months`, `the last 24 hours`, `the next two weeks`, `ces 18 derniers mois`: days up to the publication, or from it. */
export const pastUnits: Rule = (context, i) => {
  const { words, tokens, day } = context;
  const leading = words.which.get(tokens[i]!.lower);
  if (verbs.has(tokens[i]!.lower) && !determiners.has(near(context, i, i - 1)?.lower ?? '')) return null;
  const count = isGlued(context, i) ? null : countAt(context, i, leading === undefined ? i : i + 1);
  const which = leading ?? count?.which;
  if (!count || !which || count.n === 1 || count.unit === 'weekend') return null;
  // "The next 35 years" say no day by which something comes.
  const far = which > 0 && count.unit === 'year' ? null : dayAway(day, count.unit, which * count.n);
  if (far === null) return null;
  return match(i, count.to, which < 0 ? rangeSpan(far, day, true) : rangeSpan(day, far, true), false);
};

/** How many sentences may lie between a date and what counts from it. */
const MOST_BETWEEN = 2;

/** The day that "later" counts from: the date before it, near by in the text. */
function anchorOf({ last, tokens }: Context, i: number): DaySpan | null {
  return last !== null && tokens[i]!.sentence - last.sentence <= MOST_BETWEEN ? last.span : null;
}

/** "16 months later, in December 2027": the date itself follows. */
function isSaidAfter(context: Context, from: number, at: number): boolean {
  const place = near(context, from, at)?.text === ',' ? at + 1 : at;
  const preposition = near(context, from, place)?.lower;
  if (preposition !== 'in' && preposition !== 'on') return false;
  const next = near(context, from, place + 1);
  return next !== undefined && (next.kind === 'number' || monthAt(context, from, place + 1) !== null);
}

/** `three days later`, `a week earlier`, `trois jours plus tard`: from the date before it in the text. */
export const later: Rule = (context, i) => {
  const { words } = context;
  const count = isGlued(context, i) ? null : countAt(context, i, i);
  if (!count) return null;
  for (const [phrase, sign] of words.later) {
    const to = phraseAt(context, i, count.to + 1, phrase);
    if (to < 0 || near(context, i, to + 1)?.lower === 'than' || isSaidAfter(context, i, to + 1)) continue;
    const anchor = anchorOf(context, i);
    const isDay = anchor?.precision === 'day';
    // From a month, only months and years can be counted.
    if (!anchor || (!isDay && (anchor.precision !== 'month' || !['month', 'year'].includes(count.unit))))
      return null;
    return match(i, to, back(anchor.start, count.unit, sign * count.n), false);
  }
  return null;
};

/** `the next day`, `the following day`, `the same day`: of the date before it in the text. */
export const dayOfAnchor: Rule = (context, i) => {
  const step = { same: 0, next: 1, following: 1 }[context.tokens[i]!.lower];
  if (step === undefined || near(context, i, i + 1)?.lower !== 'day') return null;
  if (near(context, i, i - 1)?.lower !== 'the' || near(context, i, i + 2)?.text === '-') return null;
  const anchor = anchorOf(context, i);
  return anchor?.precision === 'day' ? match(i, i + 1, daySpan(addDays(anchor.start, step)), false) : null;
};

const duties = wordSet('must shall should will deadline due required ordered given');
const ofWhat = wordSet('of after from following once');

/** `in 90 days`, `within two weeks`, where it says what comes; not "within 72 hours of its discovery", which is a length. */
export const within: Rule = (context, i) => {
  const lower = context.tokens[i]!.lower;
  if (lower !== 'in' && lower !== 'within') return null;
  const count = countAt(context, i, i + 1);
  if (!count || count.which !== undefined || count.unit === 'hour' || count.unit === 'weekend') return null;
  if (ofWhat.has(near(context, i, count.to + 1)?.lower ?? '') || context.tokens[count.to + 1]?.text === '-')
    return null;
  if (leanOf(context, i, count.to) !== 'future' && !(lower === 'within' && isDuty(context, i))) return null;
  return match(i, count.to, lower === 'within' ? until(context, count) : about(context, count), false);
};

function until({ day }: Context, { unit, n }: Count): DaySpan | null {
  const end = dayAway(day, unit, n);
  return end === null ? null : rangeSpan(day, end, true);
}

function about({ day }: Context, { unit, n }: Count): DaySpan | null {
  const span = back(day, unit, n);
  return span && { ...span, approximate: true };
}

/** "Agencies must apply the fix within two weeks": a verb of duty stands a little before. */
function isDuty(context: Context, i: number): boolean {
  for (let at = i - 1; at >= i - 8; at--) {
    const token = near(context, i, at);
    if (!token) return false;
    if (duties.has(token.lower)) return true;
  }
  return false;
}
