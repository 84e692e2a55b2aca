/** Figures that sources give for the same thing, and whether they can both be true. */
import type { Quantity } from '../../domain/findings.ts';
import { readCues } from './cues.ts';
import { once } from './once.ts';
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
  'people person individual customer user passenger patient member shopper client resident citizen consumer subscriber employee student victim hongkonger man woman teenager teen boy girl suspect'.split(
    ' ',
  ),
);
/** Nouns for those who work, and for their work. */
const JOBS = new Set('job worker staff'.split(' '));
const MONEY: Record<string, string> = { pound: 'GBP', dollar: 'USD', euro: 'EUR', 'us dollar': 'USD' };

/** One word for the nouns that sources use freely for one another. */
const unitOf = (unit: string): string =>
  PEOPLE.has(unit) ? 'people' : JOBS.has(unit) ? 'job' : (MONEY[unit] ?? unit);
/** "7-Zip", "25.00": digits that name a thing or a version of it. */
const NAME_OR_VERSION = /^\d+-\p{L}|^\d+\.\d\d(?!\d*\s?(?:million|billion|bn|m)\b)/u;
const BEFORE = 60;
const AFTER = 60;
/** A figure that only serves to compare: of another case, or of another time. */
const COMPARED =
  /\b(?:after|than|compared (?:with|to)|previous(?:ly)?|record(?: of)?|(?:up|down|rose|fell|grew) from|unlike|similar to) (?:the |a |an |its )?(?:previous |record |earlier )?(?:of )?[£$€¥₩]?$/i;

/** The figures of a statement that count things or money. */
export const figuresOf = once((statement: Statement): Figure[] => {
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
    .filter(
      ({ start, end }) =>
        !NAME_OR_VERSION.test(article.text.slice(start, end)) &&
        !COMPARED.test(article.text.slice(Math.max(statement.start, start - 30), start)),
    )
    .map((quantity) => {
      const from = Math.max(statement.start, quantity.start - BEFORE);
      const around = `${article.text.slice(from, quantity.start)} ${article.text.slice(quantity.end, Math.min(statement.end, quantity.end + AFTER))}`;
      const words = tokens(around);
      return {
        statement,
        quantity,
        unit: unitOf(quantity.unit),
        near: new Set(contentStems(words)),
        names: new Set(
          words
            .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !STOP.has(lower))
            .map(({ lower }) => stem(lower)),
        ),
        surface: article.text.slice(quantity.start, quantity.end),
      };
    });
});

/** What two sentences must share around their figures to count the same thing. */
const SAME_CONTEXT = 0.4;
/** A rare noun says by itself what is counted. */
const SAME_CONTEXT_OF_RARE = 0.3;
const LEAST_SHARED = 2;

/** Whether two figures count the same thing: unit, words around, and nothing that sets them apart (another day, another act). */
export function countSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || ratio(a, b) > FARTHEST || isHedgedApart(a, b) || isOtherDay(a, b)) return false;
  if (isMoney(a)) return isSameMoney(a, b);
  const shared = [...a.near].filter((word) => b.near.has(word));
  if (isOtherAct(a, b)) return false;
  if (WORK.has(a.unit)) return hasSameScope(a, b);
  if (isOfVictims(a) && isOfVictims(b)) return !hasOwnScope(a, b);
  const context = COMMON.has(a.unit) ? SAME_CONTEXT : SAME_CONTEXT_OF_RARE;
  if (shared.length < LEAST_SHARED || overlap(a.near, b.near) < context) return false;
  return !COMMON.has(a.unit) || ACTS.some((act) => shared.includes(act));
}

const isMoney = ({ unit }: Figure): boolean => /^[A-Z]{3}$/.test(unit);

function isOtherAct(a: Figure, b: Figure): boolean {
  return a.near.size > 0 && ACTS.some((act) => EXCLUSIVE.has(act) && a.near.has(act) !== b.near.has(act));
}

function isOtherDay(a: Figure, b: Figure): boolean {
  const [one, other] = [days(a), days(b)];
  return one.some((day) => !other.includes(day)) && other.some((day) => !one.includes(day));
}

/** Whom a breach hit: counted once for a story, whatever verb a source takes for it. */
const VICTIMS = new Set(['people', 'account', 'record', 'organisation', 'organization', 'company']);
const HIT = [
  'affect',
  'steal',
  'expos',
  'compromis',
  'leak',
  'impact',
  'access',
  'involv',
  'obtain',
  'breach',
].map(stem);
/** A part of those who were hit, or more than those. */
const PART =
  /\b(?:sample|among|some of|part of|additional(?:ly)?|further|more (?!than)|another|other|each|every|total of all|including|so far|at least|out of|worldwide|uk|us|in (?:the )?\p{Lu}\w+)\b/iu;

const isOfVictims = ({ unit, near }: Figure): boolean =>
  VICTIMS.has(unit) && HIT.some((act) => near.has(act));

/** Whether one of two counts of victims is of a part of them: of a place, of a sample, of another time. */
function hasOwnScope(a: Figure, b: Figure): boolean {
  const own = (figure: Figure, other: Figure) =>
    [...figure.names].filter((name) => !other.statement.stems.has(name)).length > 1;
  const partOf = (figure: Figure) => PART.test(around(figure));
  return partOf(a) || partOf(b) || (own(a, b) && own(b, a));
}

/** Jobs are counted at a company, in its supply chain, in a region: where the words for it differ, so may the numbers. */
const WORK = new Set(['job']);
const SCOPES = ['supply', 'supplier', 'chain', 'region', 'plant', 'factory', 'dealer', 'industry', 'sector'];

function hasSameScope(a: Figure, b: Figure): boolean {
  const scopes = ({ statement }: Figure) => SCOPES.filter((scope) => statement.stems.has(scope));
  const [one, other] = [scopes(a), scopes(b)];
  return one.length > 0 && one.some((scope) => other.includes(scope));
}

/** Figures farther apart than this count two things that are told in the same words. */
export const FARTHEST = 8;
const ratio = ({ quantity: a }: Figure, { quantity: b }: Figure): number =>
  Math.max(a.value / b.value, b.value / a.value);

/** What a sum is for: profit is no sale, a fine no loss. The first that is told decides. */
const SUMS: [string, RegExp][] = [
  ['loan', /\b(?:loans?|guarantees?|bail-?outs?|lifeline|credit|lend(?:s|ing)?|aid|support package)\b/i],
  ['fine', /\b(?:fine[sd]?|penalt(?:y|ies)|sanction(?:s|ed)?)\b/i],
  ['settlement', /\b(?:settle(?:s|d|ment)?|compensation|payouts?)\b/i],
  ['ransom', /\b(?:ransoms?|extort(?:s|ed|ion)?|demand(?:s|ed|ing)?)\b/i],
  ['funding', /\b(?:fund(?:s|ing|ed)?|invest(?:s|ed|ment)?|rais(?:es|ed|ing)|round|budget)\b/i],
  ['deal', /\b(?:deal|acqui(?:re[sd]?|ring|sition)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|merger)\b/i],
  [
    'stolen',
    /\b(?:stol(?:e|en)|steal(?:s|ing)?|theft|heist|laundered|siphon(?:s|ed)?|drain(?:s|ed)?|fraud|scam)\b/i,
  ],
  ['profit', /\b(?:profits?|earnings|earn(?:s|ed))\b/i],
  ['cost', /\b(?:cost(?:s|ing)?|bill|lost|los(?:s|ses|es|ing)|damages?|hit)\b/i],
  ['sales', /\b(?:sales|revenues?|turnover|worth|valued?|market)\b/i],
];
/** Dollars and sums that were converted differ with the rate and the kind of dollar. */
const CONVERTED =
  /\b(?:won|yen|rupees?|ringgit|pesos?|rand|yuan|kroner|kronor|francs?|euros?)\b|(?:US|AU|A|S|C|HK|NZ)\$/i;
/** A sum for each day or each one of many is no total. */
const RATE =
  /\b(?:a|per|each|every) (?:day|week|month|year|hour|person|customer|user|record|quarter)\b|\b(?:daily|weekly|monthly|annual(?:ly)?|last year)\b/i;

function isSameMoney(a: Figure, b: Figure): boolean {
  if (CONVERTED.test(a.statement.text) || CONVERTED.test(b.statement.text)) return false;
  const [one, other] = [sumOf(a), sumOf(b)];
  return one !== null && one === other && RATE.test(around(a)) === RATE.test(around(b));
}

const around = ({ statement, quantity }: Figure): string =>
  statement.voice.source.article.text.slice(
    Math.max(statement.start, quantity.start - BEFORE),
    Math.min(statement.end, quantity.end + AFTER),
  );

const sumOf = (figure: Figure): string | null =>
  SUMS.find(([, words]) => words.test(around(figure)))?.[0] ?? null;

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

/** The days that stand near the figure: those further off date something else. */
const days = ({ statement, quantity }: Figure): string[] =>
  statement.dates
    .filter(({ start, end }) => start <= quantity.end + AFTER && end >= quantity.start - BEFORE)
    .map(({ when }) => when.start);

/** A claim of the attackers and a statement of the victim may differ without one replacing the other; that is a dispute only where both are flat. */
function isHedgedApart(a: Figure, b: Figure): boolean {
  return isClaim(a.statement) !== isClaim(b.statement);
}

const isClaim = once(({ text }: Statement): boolean =>
  readCues(text).hedges.some(({ cue }) =>
    /^(?:may|might|could|if|potential|possib|would|set|expect|likely|plan)/.test(cue),
  ),
);

/** The values that a figure may mean, as a closed range. Rounding to its last digit is no contradiction. */
export function rangeOf({ value, qualifier }: Quantity): { low: number; high: number } {
  const half = Math.min(roundingOf(value) / 2, value * MOST_ROUNDED);
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

/** "1 billion" may be 1.15, not 1.5. */
const MOST_ROUNDED = 0.15;

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
