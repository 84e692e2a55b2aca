/** Every date expression in prose, resolved against the day of publication. Rules are tried in order at each token. */

import type { DateExpression } from '../../domain/findings.ts';
import type { Day } from '../../domain/time.ts';
import { wordSet } from '../../domain/word-set.ts';
import type { Extractor, Reading } from '../reading.ts';
import { PerWord } from '../word.ts';
import { dayAfterMonth, dayThenMonth, digitsOnly, monthThenDay, yearFirst } from './dates/absolute.ts';
import { type Clock, clockBeside } from './dates/clock.ts';
import { ago, dayOfAnchor, later, pastUnits, within } from './dates/counted.ts';
import { type Context, type Match, near, type Rule } from './dates/grammar.ts';
import { edgeDay, month, part, quarterOrHalf, season, year } from './dates/periods.ts';
import {
  bareWeekend,
  dayBeside,
  deictic,
  partOfDay,
  weekBeside,
  weekday,
  whichUnit,
} from './dates/relative.ts';
import {
  compact,
  dayOfMonth,
  decade,
  fiscalYear,
  holiday,
  monthRange,
  overnight,
  patchTuesday,
  theSeason,
  yearEnd,
} from './dates/spans.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from './dates/words.ts';

/** Longer forms come before the shorter ones that they begin with. */
const fromNumber: Rule[] = [
  yearFirst,
  dayThenMonth,
  dayAfterMonth,
  digitsOnly,
  compact,
  decade,
  dayOfMonth,
  quarterOrHalf,
  later,
  ago,
  pastUnits,
  year,
];
const fromWord: Rule[] = [
  edgeDay,
  patchTuesday,
  monthThenDay,
  monthRange,
  holiday,
  dayBeside,
  pastUnits,
  dayOfAnchor,
  weekday,
  weekBeside,
  part,
  quarterOrHalf,
  season,
  theSeason,
  month,
  fiscalYear,
  yearEnd,
  partOfDay,
  whichUnit,
  bareWeekend,
  deictic,
  overnight,
  later,
  ago,
  within,
];

/** What a number in words can begin. */
const fromCount: Rule[] = [pastUnits, later, ago];
/** What these begin where they are no words of the vocabulary. */
const fromOther = new Map<string, Rule[]>([
  ['in', [within]],
  ['within', [within]],
  ['same', [dayOfAnchor]],
  ['following', [dayOfAnchor]],
  ['overnight', [overnight]],
  ['fiscal', [fiscalYear]],
  ['financial', [fiscalYear]],
  ['fy', [fiscalYear]],
  ['thanksgiving', [holiday]],
  ['black', [holiday]],
  ['cyber', [holiday]],
  ['christmas', [holiday]],
  ['boxing', [holiday]],
  ['patch', [patchTuesday]],
]);

/** Words with which a date of any form can begin: the gate that keeps most words from being tried at all. */
function startersOf(words: Vocabulary): Set<string> {
  const { months, shortMonths, weekdays, shortWeekdays, deictic: days, which, units, parts } = words;
  const maps = [months, shortMonths, weekdays, shortWeekdays, days, which, units, parts];
  const others = 'earlier later final new avant après q1 q2 q3 q4 h1 h2';
  const first = (phrase: string): string => phrase.split(/[ -]/)[0]!;
  return new Set([
    ...[...maps, words.seasons, words.ordinals].flatMap((map) => [...map.keys()].map(first)),
    ...words.agoBefore.map(first),
    ...others.split(' '),
  ]);
}

const none: readonly Rule[] = [];
const fiscal = /^fy(?:20)?\d{2}$/;

/** By vocabulary: the rules for what a date can begin with. */
const rules = new Map(
  [...vocabularies.values()].map((words) => {
    const starters = startersOf(words);
    const rulesOf = new PerWord(({ kind, lower }) => {
      if (kind === 'number' || kind === 'mixed') return fromNumber;
      if (kind !== 'word') return none;
      if (starters.has(lower)) return fromWord;
      if (words.numbers.has(lower)) return fromCount;
      return fromOther.get(lower) ?? (fiscal.test(lower) ? [fiscalYear] : none);
    });
    return [words, rulesOf] as const;
  }),
);

const prepositions = wordSet(
  'on in by since until from before after during am im seit bis le en depuis desde el il op',
);
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `18 Nov 2025`. */
const show = (day: Day): string =>
  `${Number(day.slice(8))} ${shortMonths[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** For people: the words as they stand, and the publication date where it decided. */
function basisOf(reading: Reading, context: Context, found: Match, clock: Clock | null): string {
  const before = near(context, found.from, found.from - 1);
  const first = before && prepositions.has(before.lower) ? before : context.tokens[found.from]!;
  const words = reading.text.slice(
    Math.min(first.start, clock?.from ?? first.start),
    Math.max(context.tokens[found.to]!.end, clock?.to ?? 0),
  );
  return found.whole ? `“${words}”` : `“${words}” in an article of ${show(context.day)}`;
}

export const dates: Extractor<DateExpression> = {
  name: 'dates',
  find(reading) {
    const { tokens, day, article } = reading;
    const words = vocabularyOf(article.language);
    const context: Context = {
      text: article.text,
      tokens,
      day,
      words,
      language: article.language,
      last: null,
      dayFirst: undefined,
      yearless: new Map(),
    };
    const rulesOf = rules.get(words)!;
    const found: DateExpression[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const own = rulesOf.of(token.word);
      if (own === none) continue;
      const hit = firstMatch(own, context, i);
      if (!hit) continue;
      const end = tokens[hit.to]!.end;
      const { span } = hit;
      context.last = { span, sentence: token.sentence };
      const clock = span.precision === 'day' ? clockBeside(article.text, token.start, end, span.start) : null;
      const told = clock === null ? span : { ...span, precision: clock.precision, time: clock.time };
      found.push({
        start: token.start,
        end,
        when: { ...told, basis: basisOf(reading, context, hit, clock) },
      });
      i = hit.to;
    }
    return found;
  },
};

function firstMatch(rules: readonly Rule[], context: Context, i: number): Match | null {
  for (const rule of rules) {
    const hit = rule(context, i);
    if (hit) return hit;
  }
  return null;
}
