/** Figures that sources give for the same thing, and whether they can both be true. */
import type { Quantity } from '../../domain/findings.ts';
import { readCues } from './cues.ts';
import type { Statement } from './voices.ts';
import { contentStems, overlap, STOP, stem, tokens } from './words.ts';

/** A figure in its sentence. `near` are the stems around it, `names` those of them that have a capital. */
export interface Figure {
  statement: Statement;
  quantity: Quantity;
  unit: string;
  near: ReadonlySet<string>;
  names: ReadonlySet<string>;
  surface: string;
}

/** Units that measure time or ages, or that number things instead of counting them. */
const NOT_COUNTED =
  /^(?:year|month|week|day|hour|minute|second|time|part|episode|step|version|page|way|st|nd|rd|th|percent(?:age)? point|bit|am|pm|thing|reason|area|level|number|point|stage|side|series|season|quarter|decade)s?$/;
/** Nouns for people whose data or lives are counted: sources use them freely for one another. */
const PEOPLE = new Set(
  'people person individual customer user passenger patient member shopper client resident citizen consumer subscriber employee student victim hongkonger'.split(
    ' ',
  ),
);
/** "7-Zip", "25.00": digits that name a thing or a version of it. */
const NAME_OR_VERSION = /^\d+-\p{L}|^\d+\.\d\d(?!\d*\s?(?:million|billion|bn|m)\b)/u;
const BEFORE = 60;
const AFTER = 60;

/** The figures of a statement that count things or money. */
export function figuresOf(statement: Statement): Figure[] {
  const { findings, article } = statement.voice.source;
  return findings.quantities
    .filter(
      ({ start, end, unit, value }) =>
        start >= statement.start &&
        end <= statement.end &&
        !NOT_COUNTED.test(unit) &&
        unit !== '' &&
        value > 1,
    )
    .filter(({ start, end }) => !NAME_OR_VERSION.test(article.text.slice(start, end)))
    .map((quantity) => {
      const from = Math.max(statement.start, quantity.start - BEFORE);
      const around = `${article.text.slice(from, quantity.start)} ${article.text.slice(quantity.end, Math.min(statement.end, quantity.end + AFTER))}`;
      const words = tokens(around);
      return {
        statement,
        quantity,
        unit: PEOPLE.has(quantity.unit) ? 'people' : quantity.unit,
        near: new Set(contentStems(words)),
        names: new Set(
          words
            .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !STOP.has(lower))
            .map(({ lower }) => stem(lower)),
        ),
        surface: article.text.slice(quantity.start, quantity.end),
      };
    });
}

/** What two sentences must share around their figures to count the same thing. */
const SAME_CONTEXT = 0.4;
const LEAST_SHARED = 2;

/** Whether two figures count the same thing: unit, words around, and nothing that sets them apart (another day, another act). */
export function countSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const shared = [...a.near].filter((word) => b.near.has(word));
  if (shared.length < LEAST_SHARED || overlap(a.near, b.near) < SAME_CONTEXT) return false;
  if (COMMON.has(a.unit) && !ACTS.some((act) => shared.includes(act))) return false;
  if (ACTS.some((act) => a.near.has(act) !== b.near.has(act) && a.near.size > 0 && EXCLUSIVE.has(act)))
    return false;
  if (days(a).some((day) => !days(b).includes(day)) && days(b).some((day) => !days(a).includes(day)))
    return false;
  if (/^[A-Z]{3}$/.test(a.unit) && !isSameMoney(a, b)) return false;
  return ratio(a, b) <= FARTHEST && !isHedgedApart(a, b);
}

/** Figures farther apart than this count two things that are told in the same words. */
export const FARTHEST = 8;
const ratio = ({ quantity: a }: Figure, { quantity: b }: Figure): number =>
  Math.max(a.value / b.value, b.value / a.value);

/** Kinds of sums: profit is not sales, a fine is not a loss. */
const SUMS =
  'profit sal revenue fin settlement loan ransom damag earn payout support tax share output fund invest budget pric penalty compensat'.split(
    ' ',
  );
/** Dollars and sums that were converted differ with the rate and the kind of dollar. */
const CONVERTED =
  /\b(?:won|yen|rupees?|ringgit|pesos?|rand|yuan|kroner|kronor|francs?|euros?|pounds?)\b|(?:US|AU|A|S|C|HK|NZ)\$/i;

function isSameMoney(a: Figure, b: Figure): boolean {
  if (CONVERTED.test(a.statement.text) !== CONVERTED.test(b.statement.text)) return false;
  if (/^USD$/.test(a.unit) && CONVERTED.test(a.statement.text)) return false;
  const sums = (figure: Figure) =>
    SUMS.filter((sum) => [...figure.near].some((word) => word.startsWith(sum)));
  return sums(a).join() === sums(b).join();
}

/** Units that a story may count for many reasons; a rarer noun says by itself what is counted. */
const COMMON: ReadonlySet<string> = new Set(
  'people company organisation organization business country file record device system group firm site website account job attack incident vulnerability flaw flight airport school hour article agency USD GBP EUR percent'.split(
    ' ',
  ),
);

/** What is done to the counted: a figure without a shared act may count anything. */
const ACTS =
  'switch seiz hijack flood infest number total found find put affect steal expos compromis leak hit los cost lose cancel kill arrest sign breach access impact fin pay demand pos take disrupt infect attack delay inform sell worth post publish'
    .split(' ')
    .map((word) => (word.length > 4 ? stem(word) : word));
/** Acts that make another count: those arrested are not those charged, a sample posted is not all that was taken. */
const EXCLUSIVE = new Set(['arrest', 'post', 'cancel', 'kill', 'demand', 'sample', 'fin', 'delay'].map(stem));

const days = ({ statement }: Figure): string[] => statement.dates.map(({ when }) => when.start);

/** A claim of the attackers and a statement of the victim may differ without one replacing the other; that is a dispute only where both are flat. */
function isHedgedApart(a: Figure, b: Figure): boolean {
  const claims = (figure: Figure) =>
    readCues(figure.statement.text).hedges.some(({ cue }) =>
      /^(?:may|might|could|if|potential|possib|would|set|expect|likely|plan|threat)/.test(cue),
    );
  return claims(a) !== claims(b);
}

/** The values that a figure may mean, as a closed range. Rounding to its last digit is no contradiction. */
export function rangeOf({ value, qualifier }: Quantity): { low: number; high: number } {
  const half = roundingOf(value) / 2;
  switch (qualifier) {
    case 'more-than':
      return { low: value, high: value * 2 };
    case 'less-than':
    case 'up-to':
      return { low: value * 0.5, high: value };
    case 'vague':
      return { low: value / 3, high: value * 100 };
    case 'about':
      return { low: Math.min(value * 0.85, value - half), high: Math.max(value * 1.15, value + half) };
    default:
      return { low: value - half, high: value + half };
  }
}

/** The unit of the last digit that is not zero, where the number looks rounded: 430,000 → 10,000; 69,461 → 0. */
function roundingOf(value: number): number {
  if (value < 20 || !Number.isInteger(value)) return Number.isInteger(value) ? 0 : value * 0.1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}

/** Whether no value fits both figures. */
export function contradict(a: Figure, b: Figure): boolean {
  const one = rangeOf(a.quantity);
  const other = rangeOf(b.quantity);
  return one.high < other.low || other.high < one.low;
}
