/** Figures that sources give for the same thing, and whether they can both be true. */
import type { Quantity } from '../../domain/findings.ts';
import {
  actAround,
  countsSeveral,
  isCurrency,
  isVictim,
  kindOfCounted,
  purposeOf,
  questionFor,
} from './counted.ts';
import { isOrdinary } from './lexicon.ts';
import { nationOf } from './nations.ts';
import { mendNumbers } from './numbers.ts';
import { once } from './once.ts';
import { isOfOtherEvent } from './other-events.ts';
import type { Statement } from './voices.ts';
import { contentStems, overlap, plain, stem, type Token, tokens } from './words.ts';

/**
 * A figure in its sentence. `kind` is the class of what is counted, `act` what was done to it, `purpose` what a sum
 * of money is for, `near` are the stems around
 * it, `names` those of them that have a capital, `nations` the countries that it is limited to.
 */
export interface Figure {
  statement: Statement;
  quantity: Quantity;
  kind: string;
  act: string | null;
  purpose: string | null;
  near: ReadonlySet<string>;
  names: ReadonlySet<string>;
  nations: ReadonlySet<string>;
  isPart: boolean;
  surface: string;
}

/** Units that measure time or ages, or that number things instead of counting them. */
const NOT_COUNTED =
  /^(?:year|month|week|day|hour|minute|second|time|part|episode|step|version|way|st|nd|rd|th|percent(?:age)? point|bit|am|pm|thing|reason|area|level|number|point|stage|side|series|season|quarter|decade|party)s?$/;
/** "7-Zip", "25.00": digits that name a thing or a version of it. */
const NAME_OR_VERSION = /^\d+-\p{L}|^\d+\.\d\d(?!\d*\s?(?:million|billion|bn|m)\b)/u;
const BEFORE = 60;
const AFTER = 60;
/** A figure that only serves to compare, of another case or of another time, or that the text says is not so. */
const NOT_STATED =
  /\b(?:after|than|compared (?:with|to)|previous(?:ly)?|record(?: of)?|(?:up|down|rose|fell|grew) from|unlike|similar to|not|out of|instead of|as opposed to|not (?:affect|expose|involve|compromise|leak|steal|include)) (?:the |a |an |its |all )?(?:previous |record |earlier )?(?:of |some |about )?["'‘’“]?[£$€¥₩]?$/i;
/** "2 million a day": no total. */
const EACH = /^ (?:a|per|each|every|in each) (?:day|week|month|year|hour|minute|person|customer|user)\b/i;
/** A figure of a part, or of more than was counted before. */
const PART =
  /\b(?:includ(?:es|ing)|of (?:them|whom|which|those)|among (?:them|those|others)|(?:sample|subset|part|some|half|most) of|(?:an )?(?:additional|extra|further|another|other|more)|every|each)(?: \p{L}+){0,2} $/iu;
/** "two of the three plants". */
const PART_WITHIN = /^\S+ (?:out )?of (?:the |its |their |all )?\S/i;
const PART_AFTER =
  /^(?: \p{L}+){0,2} (?:in the sample|out of|worldwide|so far|more\b(?! than)|of the|each)/iu;

/** The figures of a statement that count things or money. */
export const figuresOf = once((statement: Statement): Figure[] => {
  const { findings, article } = statement.voice.source;
  const stated = findings.quantities.filter(
    ({ start, end, unit, value }) =>
      start >= statement.start &&
      end <= statement.end &&
      !NOT_COUNTED.test(unit) &&
      unit !== '' &&
      value > 1 &&
      !NAME_OR_VERSION.test(article.text.slice(start, end)) &&
      !EACH.test(article.text.slice(end, end + 25)) &&
      !NOT_STATED.test(article.text.slice(Math.max(statement.start, start - 40), start)) &&
      !isOfOtherEvent(statement, start),
  );
  if (stated.length === 0) return [];
  const sentence = tokens(article.text.slice(statement.start, statement.end));
  return stated.map((quantity) => figureOf(statement, inBytes(quantity), sentence));
});

const BYTES = new Map(
  ['', 'kilo', 'mega', 'giga', 'tera', 'peta'].flatMap((prefix, i): [string, number][] => [
    [`${prefix}byte`, 1000 ** i],
    [`${prefix.slice(0, 1)}b`, 1000 ** i],
  ]),
);

/** The bytes in one of a unit ("GB", "terabytes"), however it is written; 1 for what is none of data. */
export const bytesIn = (unit: string): number =>
  BYTES.get(unit.toLowerCase().replace(/(?<=byte)s$/, '')) ?? 1;

/** "900 GB" and "1.5 terabytes" as bytes. */
function inBytes(quantity: Quantity): Quantity {
  const size = BYTES.get(quantity.unit);
  return size === undefined
    ? quantity
    : {
        ...quantity,
        value: quantity.value * size,
        most: quantity.most && quantity.most * size,
        unit: 'byte',
      };
}

function figureOf(statement: Statement, quantity: Quantity, sentence: readonly Token[]): Figure {
  const { text } = statement.voice.source.article;
  const [start, end] = [quantity.start - statement.start, quantity.end - statement.start];
  const outside = sentence.filter((token) => token.end <= start || token.start >= end);
  const near = outside.filter((token) => token.end > start - BEFORE && token.start < end + AFTER);
  const nations = sentence.flatMap((token) =>
    token.start > start - NATION_NEAR && token.end < end + NATION_NEAR ? (nationOf(token.text) ?? []) : [],
  );
  const act = actAround(sentence, start, end);
  const surface = text.slice(quantity.start, quantity.end);
  const isOfMail = quantity.unit === 'address' && /\be-?mail/i.test(surface);
  const kind = kindOfCounted(isOfMail ? 'account' : quantity.unit, act);
  return {
    statement,
    quantity,
    kind,
    purpose: isCurrency(kind) ? purposeIn(statement, quantity) : null,
    act,
    near: new Set(contentStems(near)),
    names: new Set(
      near
        .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !isOrdinary(lower))
        .map(({ lower }) => stem(lower)),
    ),
    nations: new Set(nations),
    isPart:
      PART_WITHIN.test(surface) ||
      PART.test(text.slice(Math.max(statement.start, quantity.start - 40), quantity.start)) ||
      PART_AFTER.test(text.slice(quantity.end, Math.min(statement.end, quantity.end + 40))),
    surface,
  };
}

function purposeIn({ voice, start, end }: Statement, quantity: Quantity): string | null {
  const from = Math.max(start, quantity.start - BEFORE);
  const around = voice.source.article.text.slice(from, Math.min(end, quantity.end + AFTER));
  return purposeOf(around, quantity.start - from, quantity.end - from);
}

/** "1.4 million Americans", "2 million customers in Japan". */
const NATION_NEAR = 25;

/** The figure as its text gives it, on one line. */
export const figureInWords = ({ surface }: Figure): string => mendNumbers(plain(surface));

/** The question that a figure answers. */
export const questionOf = ({ kind, act, purpose, quantity: { unit } }: Figure): string =>
  questionFor(kind, unit, act, purpose);

/** What two sentences must share around their figures to count the same thing. */
const SAME_CONTEXT = 0.4;
/** A rare noun says by itself what is counted. */
const SAME_CONTEXT_OF_RARE = 0.3;
const LEAST_SHARED = 2;
/** Figures farther apart than this count two things that are told in the same words; victims are first counted by the guilty. */
const FARTHEST = 8;
const FARTHEST_OF_VICTIMS = 100;

/** Whether two figures count the same thing: class, act, words around, and nothing that sets them apart (another day, another place, several campaigns). */
export function countSame(a: Figure, b: Figure): boolean {
  if (!isSameKind(a, b) || isOtherDay(a, b)) return false;
  if (countsSeveral(a.statement.text) !== countsSeveral(b.statement.text)) return false;
  if (isCurrency(a.kind)) return isSameMoney(a, b);
  if (a.kind === 'job') return isSameWork(a, b);
  if (a.act !== b.act && a.act !== null && b.act !== null) return false;
  if (a.act === 'hit' && b.act === 'hit' && isVictim(a.kind)) return isSameHarm(a, b);
  if (!areNear(a.quantity.value, b.quantity.value) || isHedgedApart(a, b) || isRestoredApart(a, b))
    return false;
  const shared = [...a.near].filter((word) => b.near.has(word));
  const isVague = a.act === null || b.act === null;
  const context = COMMON.has(a.kind) || isVague ? SAME_CONTEXT : SAME_CONTEXT_OF_RARE;
  if (shared.length < LEAST_SHARED || overlap(a.near, b.near) < context || a.isPart !== b.isPart)
    return false;
  return !isVague || !COMMON.has(a.kind);
}

const isSameKind = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind ||
  (isCurrency(a.kind) && isCurrency(b.kind) && (a.kind === 'money' || b.kind === 'money'));

/** Whether two numbers are of one order: those farther apart count two things. */
export const areNear = (a: number, b: number): boolean => Math.max(a / b, b / a) <= FARTHEST;

function isOtherDay(a: Figure, b: Figure): boolean {
  const [one, other] = [days(a), days(b)];
  return one.some((day) => !other.includes(day)) && other.some((day) => !one.includes(day));
}

/** Whom a breach hit is counted once for a story. A part may be smaller than the whole, and no larger. */
function isSameHarm(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity.value, b.quantity.value];
  if (Math.max(one / other, other / one) > FARTHEST_OF_VICTIMS || isOfOthers(a, b)) return false;
  const isWithin = (part: Figure, whole: Figure) =>
    part.isPart || [...part.nations].some((nation) => !whole.nations.has(nation));
  return !(isWithin(a, b) && one < other) && !(isWithin(b, a) && other < one);
}

/** Whether both name somebody of whom the other says nothing. */
function isOfOthers(a: Figure, b: Figure): boolean {
  const own = (figure: Figure, other: Figure) =>
    [...figure.names].filter((name) => !other.statement.stems.has(name)).length > 1;
  return own(a, b) && own(b, a);
}

/** Jobs are counted at a company, in its supply chain, in a region: where the words for it differ, so may the numbers. */
const SCOPES = ['supply', 'supplier', 'chain', 'region', 'plant', 'factory', 'dealer', 'industry', 'sector'];

function isSameWork(a: Figure, b: Figure): boolean {
  const scopes = ({ statement }: Figure) => SCOPES.filter((scope) => statement.stems.has(scope));
  const [one, other] = [scopes(a), scopes(b)];
  const areLost = (figure: Figure) => figure.act === 'laid off';
  return (
    areNear(a.quantity.value, b.quantity.value) &&
    areLost(a) === areLost(b) &&
    one.length > 0 &&
    one.some((scope) => other.includes(scope))
  );
}

/** Dollars and sums that were converted differ with the rate and the kind of dollar. */
const CONVERTED =
  /\b(?:won|yen|rupees?|ringgit|pesos?|rand|yuan|kroner|kronor|francs?|euros?)\b|(?:US|AU|A|S|C|HK|NZ)\$/i;
/** A sum for each day or each one of many is no total. */
const RATE =
  /\b(?:a|per|each|every) (?:day|week|month|year|hour|person|customer|user|record|quarter|victim|member)\b|\b(?:daily|weekly|monthly|annual(?:ly)?|last year|average)\b/i;

function isSameMoney(a: Figure, b: Figure): boolean {
  if (CONVERTED.test(a.statement.text) || CONVERTED.test(b.statement.text) || isOfOthers(a, b)) return false;
  if (!areNear(a.quantity.value, b.quantity.value) || isHedgedApart(a, b)) return false;
  if (UP_TO.has(a.quantity.qualifier) !== UP_TO.has(b.quantity.qualifier)) return false;
  return a.purpose !== null && a.purpose === b.purpose && RATE.test(around(a)) === RATE.test(around(b));
}

/** What one may get at most is no sum of all. */
const UP_TO: ReadonlySet<Quantity['qualifier']> = new Set(['up-to']);

const around = ({ statement, quantity }: Figure): string =>
  statement.voice.source.article.text.slice(
    Math.max(statement.start, quantity.start - BEFORE),
    Math.min(statement.end, quantity.end + AFTER),
  );

/** Units that a story may count for many reasons; a rarer noun says by itself what is counted. */
const COMMON: ReadonlySet<string> = new Set(
  'people organisations business country records group sites account job attack incident flaws flight airport school hour article percent councils messages'.split(
    ' ',
  ),
);

/** The days that stand near the figure: those further off date something else. */
const days = ({ statement, quantity }: Figure): string[] =>
  statement.dates
    .filter(({ start, end }) => start <= quantity.end + AFTER && end >= quantity.start - BEFORE)
    .map(({ when }) => when.start);

const OPEN =
  /\b(?:may|might|could|if|potential(?:ly)?|possibl[ey]|would|set to|expect(?:s|ed)?|likely|plans?|planned)\b/i;

/** What may come to pass and what has are no two answers to one question. */
const isHedgedApart = (a: Figure, b: Figure): boolean => OPEN.test(around(a)) !== OPEN.test(around(b));

/** What has come back was counted before, among what had stopped. */
const RESTORED =
  /\b(?:re-?open\w*|restart\w*|resum\w+|restor\w+|recover\w*|back (?:up|online|in|at)|(?:run\w*|work\w*|open) again)\b/i;
const isRestoredApart = (a: Figure, b: Figure): boolean =>
  RESTORED.test(around(a)) !== RESTORED.test(around(b));

/** The values that a figure may mean, as a closed range. Rounding to its last digit is no contradiction. */
export function rangeOf({ value, most, qualifier }: Quantity): { low: number; high: number } {
  if (most !== undefined) return { low: value, high: most };
  const half = Math.min(
    roundingOf(value) / 2,
    value * (mantissaOf(value) < 10 ? MOST_ROUNDED : LESS_ROUNDED),
  );
  switch (qualifier) {
    case 'more-than':
      return { low: value, high: value * 2 };
    case 'less-than':
    case 'up-to':
      return { low: value * 0.5, high: value };
    case 'vague':
      return { low: value / 3, high: endOf(value) };
    case 'about':
      return { low: Math.min(value * 0.85, value - half), high: Math.max(value * 1.15, value + half) };
    default:
      return { low: value - half, high: value + half };
  }
}

/** "1 billion" may be 1.15, not 1.5; "10 million" may be 10.4, not 11. */
const MOST_ROUNDED = 0.15;
const LESS_ROUNDED = 0.05;

/** How many thousands, millions or billions a number is. */
const mantissaOf = (value: number): number => value / 1000 ** Math.floor(Math.log10(value) / 3 + 1e-9);

/** Where a vague number ends: "hundreds" below the next thousand, "hundreds of millions" below a billion; "thousands" may be many. */
function endOf(value: number): number {
  const power = Math.floor(Math.log10(value));
  return power % 3 === 0 || value < 100 ? value * 400 : 10 ** (3 * Math.ceil((power + 0.5) / 3)) * 0.99;
}

/** The unit of the last digit that is not zero, where the number looks rounded: 430,000 → 10,000; 69,461 → 0. */
function roundingOf(value: number): number {
  if (value < 20 || !Number.isInteger(value)) return Number.isInteger(value) ? 0 : value * 0.1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}

/** "1 billion" beside "hundreds of millions" is the number itself: both were chosen for their order of magnitude. */
const rangeBeside = (own: Quantity, other: Quantity): { low: number; high: number } =>
  other.qualifier === 'vague' && own.qualifier === 'exactly'
    ? { low: own.value, high: own.value }
    : rangeOf(own);

/** Whether no value fits both figures. */
export function contradict(a: Figure, b: Figure): boolean {
  const one = rangeBeside(a.quantity, b.quantity);
  const other = rangeBeside(b.quantity, a.quantity);
  return one.high < other.low || other.high < one.low;
}
