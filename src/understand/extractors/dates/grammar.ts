/** What the rules of date expressions share: a place in the tokens, small readers of numbers and years, and tense. */

import type { Day } from '../../../domain/time.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import { type DaySpan, type Lean, yearOf } from './calendar.ts';
import type { Vocabulary } from './words.ts';

export interface Context {
  text: string;
  tokens: Token[];
  /** Publication. */
  day: Day;
  words: Vocabulary;
  language: string;
  /** The date before in the text, which "three days later" counts from. */
  last: { span: DaySpan; sentence: number } | null;
  /** Whether this article writes the day first in `10/11/2025`; undecided where nothing in it shows. */
  dayFirst: boolean | null | undefined;
  /** What days without a year came to mean: an article names the same ones again and again. */
  yearless: Map<number, DaySpan | null>;
}

/** A find: tokens `from` to `to`, both included. `whole` means that nothing had to be inferred from the publication date. */
export interface Match {
  from: number;
  to: number;
  span: DaySpan;
  whole: boolean;
}

/** A rule looks for one form of date that begins at token `i`. */
export type Rule = (context: Context, i: number) => Match | null;

export const match = (from: number, to: number, span: DaySpan | null, whole: boolean): Match | null =>
  span && { from, to, span, whole };

const dashes = new Set(['-', '–', '—', '‐', '‑', '−']);
export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.text);

/** The token at `i` where it is in the same sentence as `from`. */
export function near({ tokens }: Context, from: number, i: number): Token | undefined {
  const token = tokens[i];
  return token && token.sentence === tokens[from]!.sentence ? token : undefined;
}

/** A day of the month out of `18`, `18th`, `1er`; 0 where it is none. */
export function dayNumber(token: Token | undefined): number {
  if (!token || (token.kind !== 'number' && token.kind !== 'mixed')) return 0;
  const digits =
    token.kind === 'number' ? token.text : /^(\d{1,2})(?:st|nd|rd|th|er)$/i.exec(token.text)?.[1];
  if (!digits || digits.length > 2) return 0;
  const value = Number(digits);
  return value >= 1 && value <= 31 ? value : 0;
}

/** A year of four digits that is not a part of a longer number or word; 0 where it is none. */
export function yearNumber(token: Token | undefined): number {
  if (token?.kind !== 'number' || token.text.length !== 4) return 0;
  const value = Number(token.text);
  return value >= 1900 && value <= 2100 ? value : 0;
}

/** The year after a month or day: `2025`, `, 2025`, `of 2025`. */
export function yearAfter(context: Context, i: number): { year: number; to: number } | null {
  const next = near(context, i, i + 1);
  const direct = yearNumber(next);
  if (direct) return { year: direct, to: i + 1 };
  if (next && (yearMarks.has(next.lower) || isDash(next))) {
    const year = yearNumber(near(context, i, i + 2));
    const torn = isDash(next) && next!.spaced;
    if (year && !torn && !continuesNumber(context, i + 2)) return { year, to: i + 2 };
  }
  return null;
}

/** `this year`, `last year`, `of last year`, `del año pasado` at `i`. */
export function yearByWord(context: Context, from: number, i: number): { year: number; to: number } | null {
  let at = i;
  if (ofYear.has(near(context, from, at)?.lower ?? '')) at++;
  const unit = context.words.units.get(near(context, from, at)?.lower ?? '');
  const after = context.words.postposed
    ? context.words.which.get(near(context, from, at + 1)?.lower ?? '')
    : undefined;
  if (unit === 'year' && after !== undefined) return { year: yearOf(context.day) + after, to: at + 1 };
  const which = context.words.which.get(near(context, from, at)?.lower ?? '');
  if (which === undefined || context.words.units.get(near(context, from, at + 1)?.lower ?? '') !== 'year')
    return null;
  return { year: yearOf(context.day) + which, to: at + 1 };
}

const ofYear = new Set(['of', 'de', 'del', 'do']);
const yearMarks = new Set(['.', ',', ...ofYear]);

/** "18.5" and "2,025": whether the number at `i` goes on behind a mark. */
export function continuesNumber({ tokens }: Context, i: number): boolean {
  const [mark, next] = [tokens[i + 1], tokens[i + 2]];
  if (!mark || !next || mark.spaced || next.spaced || next.kind !== 'number') return false;
  return mark.text === '.' || (mark.text === ',' && next.text.length === 3);
}

/** Whether something without a space stands before token `i` that makes it a part of a longer thing: `v2.10`, `$18`, `/2025`. */
export function isGlued({ tokens }: Context, i: number): boolean {
  const [token, before] = [tokens[i]!, tokens[i - 1]];
  if (token.spaced || !before || before.block !== token.block) return false;
  return !'("\'“‘„«[*>'.includes(before.text) && before.text !== '—' && !isSentenceEnd(before);
}

const isSentenceEnd = (token: Token): boolean => token.text === '!' || token.text === '?';

const past = wordSet(
  'was were had did has been seen found shown known given held sold lost kept met first said says told began saw came became left took went fell ran made hit stole wrote sent ago since gab war wurde wurden hatte hat sagte était ont été avait',
);
const future = wordSet(
  'will shall upcoming scheduled expected due planned plans planning until till deadline expires expire forthcoming wird werden soll bis frist sera seront jusqu prévu prévue',
);

/** What has a day set beforehand: of it the present tense tells what comes ("The trial opens in September"). */
const scheduled = wordSet(
  'law laws act bill rule rules regulation regulations directive ban requirement requirements obligation obligations order mandate treaty trial trials hearing hearings trilogue trilogues negotiations talks conference summit vote consultation programme program phase enforcement policy scheme sentencing rollout gesetz verordnung richtlinie prozess verhandlung verhandlungen loi règlement procès',
);
const begins = wordSet(
  'start starts begin begins open opens close closes end ends apply applies launch launches resume resumes follow follows beginnt beginnen startet starten endet gilt commence débute ouvre',
);
/** By their first word, what a law does on the day that it sets: "takes effect", "tritt … in Kraft". */
const setIn = new Map(
  Object.entries({
    take: ['effect'],
    takes: ['effect'],
    come: ['force', 'effect'],
    comes: ['force', 'effect'],
    enter: ['force', 'effect'],
    enters: ['force', 'effect'],
    go: ['force', 'effect', 'live', 'trial'],
    goes: ['force', 'effect', 'live', 'trial'],
    kick: ['off'],
    kicks: ['off'],
    appear: ['court'],
    appears: ['court'],
    stand: ['trial'],
    stands: ['trial'],
    end: ['support'],
    ends: ['support'],
    drop: ['support'],
    drops: ['support'],
    phase: ['out'],
    phases: ['out'],
    tritt: ['kraft'],
    treten: ['kraft'],
    entre: ['vigueur'],
    entrent: ['vigueur'],
  }),
);

/** What its owner decides beforehand and does on a day that he sets: nobody finds it out afterwards. */
const decided = wordSet(
  'retire retires discontinue discontinues deprecate deprecates sunsets enforce enforces hears',
);

const onDay = wordSet('in on from');
const articles = wordSet('the a an its their his her this that no each every');

const ceases = wordSet('end ends close closes');

/** "The codes end in September": an end is told so before it comes; a beginning may be told after it, and "the end in September" is a noun. */
function isSetFor(context: Context, from: number, i: number): boolean {
  if (
    !ceases.has(context.tokens[i]!.lower) ||
    i !== from - 2 ||
    !onDay.has(near(context, from, i + 1)?.lower ?? '')
  )
    return false;
  const before = near(context, from, i - 1);
  if (before?.kind !== 'word' || articles.has(before.lower)) return false;
  return context.tokens[i]!.lower.endsWith('s') || before.lower.endsWith('s');
}

/** Whether the verb at `i`, in the present tense, tells what comes. */
function isComing(context: Context, from: number, i: number): boolean {
  const { lower } = context.tokens[i]!;
  const objects = setIn.get(lower);
  if (objects !== undefined) {
    for (let at = i + 1; at <= i + 6; at++)
      if (objects.includes(near(context, from, at)?.lower ?? '')) return true;
  }
  if (decided.has(lower))
    // "had to retire it": then it is over.
    return near(context, from, i - 1)?.lower !== 'to' || !past.has(near(context, from, i - 2)?.lower ?? '');
  if (!begins.has(lower)) return false;
  if (isSetFor(context, from, i)) return true;
  for (let at = i - 1; at >= i - 6; at--) {
    const token = near(context, from, at);
    if (!token) break;
    if (scheduled.has(token.lower)) return true;
  }
  // German puts what begins behind its verb.
  return context.language === 'de' && scheduled.has(near(context, from, i + 2)?.lower ?? '');
}

/** Whether the words beside tokens `from` to `to` speak of what was or of what comes: the nearest sign decides. */
export function leanOf(context: Context, from: number, to: number): Lean {
  const before = near(context, from, from - 1)?.lower;
  if (before === 'by' || before === 'until' || before === 'till' || before === 'bis') return 'future';
  if (before === 'since' || before === 'seit' || before === 'depuis') return 'past';
  for (let far = 1; far <= 10; far++) {
    for (const at of [from - far, to + far]) {
      const token = near(context, from, at);
      if (token?.kind !== 'word') continue;
      if (future.has(token.lower) || isComing(context, from, at)) return 'future';
      if (past.has(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed'))) return 'past';
    }
  }
  return 'unknown';
}

/** Years that a text can speak of: a number outside is no year. */
export const isPlausibleYear = (context: Context, year: number): boolean =>
  year >= 1950 && year <= yearOf(context.day) + 30;
