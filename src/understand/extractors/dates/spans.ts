/** Longer spans and rarer forms: `from March to May 2024`, `the 1990s`, `fiscal year 2025`, `over the summer`, `20251103`. */

import { addDays, type Day } from '../../../domain/time.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { monthAt } from './absolute.ts';
import {
  addMonths,
  type DaySpan,
  dayFrom,
  daySpan,
  monthOf,
  monthSpan,
  nearestYear,
  rangeSpan,
  weekdayOf,
  yearOf,
  yearSpan,
} from './calendar.ts';
import {
  type Context,
  dayNumber,
  isDash,
  isGlued,
  isPlausibleYear,
  leanOf,
  type Match,
  match,
  near,
  type Rule,
  yearAfter,
  yearNumber,
} from './grammar.ts';

/** `from March to May 2024`, `März bis Mai 2024`, and `March` in `between March and May 2024`: the year stands behind the second. */
export const monthRange: Rule = (context, i) => {
  const { words } = context;
  const first = monthAt(context, i, i);
  if (!first || isGlued(context, i)) return null;
  const token = near(context, i, first.to + 1);
  const isTo = isDash(token) || words.to.has(token?.lower ?? '');
  if (!isTo && !words.and.has(token?.lower ?? '')) return null;
  const second = monthAt(context, i, first.to + 2);
  const year = second && yearAfter(context, second.to);
  if (!year || dayNumber(near(context, i, second.to + 1)) > 0) return null;
  const from = monthSpan({
    year: second.month < first.month ? year.year - 1 : year.year,
    month: first.month,
  });
  if (!isTo) return match(i, first.to, from, true);
  return match(
    i,
    year.to,
    rangeSpan(from.start, monthSpan({ year: year.year, month: second.month }).end),
    true,
  );
};

/** `the 1990s`, `early 2000s`, `1990er Jahre`: ten years. */
export const decade: Rule = (context, i) => {
  const start = Number(/^(\d{3}0)(?:s|er)$/.exec(context.tokens[i]!.lower)?.[1] ?? 0);
  if (!start || isGlued(context, i) || !isPlausibleYear(context, start)) return null;
  return match(i, i, rangeSpan(`${start}-01-01`, `${start + 9}-12-31`, true), true);
};

/** `fiscal year 2025`, `FY 2025`, `FY25`: which months it has, each firm sets for itself. */
export const fiscalYear: Rule = (context, i) => {
  const { lower } = context.tokens[i]!;
  const joined = lower.startsWith('fy') ? /^fy(?:20)?(\d{2})$/.exec(lower)?.[1] : undefined;
  if (joined !== undefined) return match(i, i, aboutYear(2000 + Number(joined)), true);
  const at =
    lower === 'fy'
      ? i
      : (lower === 'fiscal' || lower === 'financial') && near(context, i, i + 1)?.lower === 'year'
        ? i + 1
        : -1;
  const year = at < 0 ? null : yearAfter(context, at);
  return year && match(i, year.to, aboutYear(year.year), true);
};

const aboutYear = (year: number): DaySpan => ({ ...yearSpan(year), approximate: true });

/** `year-end`: its last months. */
export const yearEnd: Rule = (context, i) => {
  if (
    context.tokens[i]!.lower !== 'year' ||
    !isDash(context.tokens[i + 1]) ||
    near(context, i, i + 2)?.lower !== 'end'
  )
    return null;
  const year = yearOf(context.day);
  return match(i, i + 2, rangeSpan(`${year}-11-01`, `${year}-12-31`, true), false);
};

const during = wordSet('over during in since until by throughout im in dans en durante');
const determiners = new Set(['the', 'il', 'el', 'o', 'der', 'de']);

/** `over the summer`, `in the spring`: the last one that has begun, or the next where the tense says so. */
export const theSeason: Rule = (context, i) => {
  const found = context.words.seasons.get(context.tokens[i]!.lower);
  if (!found || near(context, i, i + 1)?.lower === 'of' || isDash(context.tokens[i + 1])) return null;
  const [article, preposition] = [near(context, i, i - 1)?.lower ?? '', near(context, i, i - 2)?.lower ?? ''];
  if (!determiners.has(article) || !during.has(preposition)) return null;
  const next = near(context, i, i + 1);
  // "in the summer heat", "over the fall semester".
  if (next?.kind === 'word' && !after.has(next.lower)) return null;
  const begun = found * 3 <= monthOf(context.day) ? yearOf(context.day) : yearOf(context.day) - 1;
  const year = leanOf(context, i, i) === 'future' ? begun + 1 : begun;
  const start = monthSpan({ year, month: found * 3 }).start;
  return match(i, i, rangeSpan(start, monthSpan(addMonths(start, 2)).end, true), false);
};

const after = wordSet('it the they and but when as that in by to with after before we he she a an');

const datedBy = wordSet('on since until from before after dated date by am seit bis vom le el del em il op');

/** `20251103` after a word that leads in a date, and `20251103T081500Z`; not in hashes, builds and names. */
export const compact: Rule = (context, i) => {
  const token = context.tokens[i]!;
  const hit = /^(\d{4})(\d{2})(\d{2})(?:t\d{4,6}z?)?$/.exec(token.lower);
  if (!hit || isGlued(context, i)) return null;
  const next = context.tokens[i + 1];
  if (next && !next.spaced && !/^[.,;:)!?"”’]$/.test(next.text)) return null;
  if (token.kind === 'number' && !datedBy.has(near(context, i, i - 1)?.lower ?? '')) return null;
  const day = dayFrom(Number(hit[1]), Number(hit[2]), Number(hit[3]));
  return day && isPlausibleYear(context, yearOf(day)) ? match(i, i, daySpan(day), true) : null;
};

/** `on the 14th`, `the 14th of this month`: of this month, or of the one before where that day is yet to come. */
export const dayOfMonth: Rule = (context, i) => {
  const token = context.tokens[i]!;
  const day = token.kind === 'mixed' && /(?:st|nd|rd|th)$/.test(token.lower) ? dayNumber(token) : 0;
  if (!day || near(context, i, i - 1)?.lower !== 'the' || !led.has(near(context, i, i - 2)?.lower ?? ''))
    return null;
  const next = near(context, i, i + 1);
  if (next?.lower === 'of') return ofMonth(context, i, day);
  if (next && next.kind !== 'mark' && !afterDay.has(next.lower)) return null;
  if (next && (isDash(next) || next.text === '’' || next.text === "'")) return null;
  const here = dayFrom(yearOf(context.day), monthOf(context.day), day);
  if (here && (here <= context.day || leanOf(context, i, i) === 'future'))
    return match(i, i, daySpan(here), false);
  const last = addMonths(context.day, -1);
  const before = dayFrom(last.year, last.month, day);
  return match(i, i, before === null ? null : daySpan(before), false);
};

const led = wordSet('on since until by before after from');
const afterDay = wordSet('and but when as that to by with at it the they he she we');

function ofMonth(context: Context, i: number, day: number): Match | null {
  const which = context.words.which.get(near(context, i, i + 2)?.lower ?? '');
  const isTheMonth = near(context, i, i + 2)?.lower === 'the';
  if ((which === undefined && !isTheMonth) || near(context, i, i + 3)?.lower !== 'month') return null;
  const { year, month } = addMonths(context.day, which ?? 0);
  const found = dayFrom(year, month, day);
  return match(i, i + 3, found === null ? null : daySpan(found), false);
}

const clauseAfter = wordSet('on in by from after when and as it the they but to with at amid');

/** `overnight`: the night before the publication; "an overnight success" and "overnight shipping" are none. */
export const overnight: Rule = (context, i) => {
  if (context.tokens[i]!.lower !== 'overnight') return null;
  const [before, next] = [near(context, i, i - 1)?.lower ?? '', near(context, i, i + 1)];
  if (
    ['a', 'an', 'the', 'became', 'not', 'almost', 'change', 'changed'].includes(before) ||
    isDash(context.tokens[i - 1])
  )
    return null;
  if (next && next.kind !== 'mark' && !clauseAfter.has(next.lower)) return null;
  if (isDash(next) || leanOf(context, i, i) === 'future') return null;
  return match(i, i, rangeSpan(addDays(context.day, -1), context.day, true), false);
};

/** The `nth` weekday (1 is Monday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = monthSpan({ year, month }).start;
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, offset + 7 * (nth - 1));
}

/** By their words, the days of a year that news names. */
const holidays = new Map<string, (year: number) => Day>([
  ['thanksgiving', (year) => nthWeekday(year, 11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['christmas eve', (year) => `${year}-12-24`],
  ['christmas day', (year) => `${year}-12-25`],
  ['boxing day', (year) => `${year}-12-26`],
  ["new year's eve", (year) => `${year}-12-31`],
  ["new year's day", (year) => `${year}-01-01`],
]);
const holidayWords = [...holidays].map(([name, day]) => ({ words: name.split(/[ ']/), day, name }));
const onHoliday = wordSet('on since until by before after over around during');

/** The last one, where the tense does not say that it comes: "on Thanksgiving", read in October, is a year behind. */
function nearestHoliday(context: Context, from: number, to: number, day: (year: number) => Day): Day {
  const lean = leanOf(context, from, to);
  const here = day(yearOf(context.day));
  if (lean === 'future') return here >= context.day ? here : day(yearOf(context.day) + 1);
  const soon = lean === 'unknown' && here <= addDays(context.day, 45);
  return here <= context.day || soon ? here : day(yearOf(context.day) - 1);
}

/** `on Black Friday`, `since Christmas Eve 2024`. */
export const holiday: Rule = (context, i) => {
  if (!context.tokens[i]!.capital || !onHoliday.has(near(context, i, i - 1)?.lower ?? '')) return null;
  for (const { words, day } of holidayWords) {
    let at = i;
    let matches = true;
    for (const word of words) {
      if (near(context, i, at)?.text === "'" || near(context, i, at)?.text === '’') at++;
      if (near(context, i, at)?.lower !== word) matches = false;
      at++;
    }
    if (!matches) continue;
    const to = at - 1;
    const year = yearNumber(near(context, i, at));
    if (year) return match(i, at, daySpan(day(year)), true);
    const next = near(context, i, at);
    if (next?.kind === 'word' && !clauseAfter.has(next.lower)) return null;
    return match(i, to, daySpan(nearestHoliday(context, i, to, day)), false);
  }
  return null;
};

/** `November 2025 Patch Tuesday`, `on Patch Tuesday`: the second Tuesday of its month. */
export const patchTuesday: Rule = (context, i) => {
  const named = monthAt(context, i, i);
  const year = named && yearAfter(context, named.to);
  let at = named ? (year?.to ?? named.to) + 1 : i;
  if (named && (near(context, i, at)?.text === "'" || near(context, i, at)?.text === '’')) at += 2;
  if (near(context, i, at)?.lower !== 'patch' || near(context, i, at + 1)?.lower !== 'tuesday') return null;
  const inMonth = (y: number, month: number): DaySpan => daySpan(nthWeekday(y, month, 2, 2));
  if (named) {
    if (year) return match(i, at + 1, inMonth(year.year, named.month), true);
    const lean = leanOf(context, i, at + 1);
    return match(
      i,
      at + 1,
      nearestYear(context.day, lean, 1.5, (y) => inMonth(y, named.month)),
      false,
    );
  }
  if (near(context, i, i - 1)?.lower !== 'on') return null;
  const here = inMonth(yearOf(context.day), monthOf(context.day));
  if (here.start <= context.day) return match(i, i + 1, here, false);
  const before = addMonths(context.day, -1);
  return match(i, i + 1, inMonth(before.year, before.month), false);
};
