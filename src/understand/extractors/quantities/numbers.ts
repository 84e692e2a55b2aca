/** Numbers as people write them: `1,300`, `2.5bn`, `two million`, `hundreds of thousands`, `dozens`. */
import { wordSet } from '../../../domain/word-set.ts';
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Word } from '../../word.ts';

/** A number at tokens `from` to `to`. `vague`: "dozens". `orMore`: "60+". `broken`: "7.13", with no scale after it. */
export interface Amount {
  from: number;
  to: number;
  value: number;
  vague: boolean;
  orMore: boolean;
  broken?: boolean;
  /** The scale that it was multiplied by: "15 million". */
  scale?: number;
  /** What stuck to the digits and is no scale: the "gb" of `340GB`. */
  measure?: string;
}

/** Whether a dot before three digits parts thousands in a language: "45.000 Kunden". */
export const hasDottedThousands = (language: string): boolean => dotted.has(language.slice(0, 2));

const dotted = wordSet('de es it nl pt da nb no tr id ro hr sl el vi ca');

const pairs = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

const small = new Map<string, number>([
  ...pairs('one two three four five six seven eight nine ten eleven twelve', 1),
  ...pairs('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...pairs('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...pairs('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2),
  ...pairs('deux trois quatre cinq six sept huit neuf dix onze douze', 2),
]);

const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['tausend', 1e3],
  ['millionen', 1e6],
  ['milliarden', 1e9],
  ['milliarde', 1e9],
  ['mrd', 1e9],
  ['md', 1e9],
  ['millones', 1e6],
  ['millón', 1e6],
  ['milioni', 1e6],
  ['miliardi', 1e9],
  ['milhões', 1e6],
  ['bilhões', 1e9],
  ['miljoen', 1e6],
  ['miljard', 1e9],
  ['mille', 1e3],
  ['millions', 1e6],
  ['milliards', 1e9],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['crore', 1e7],
]);

/** Measures that stick to their digits: `340GB`, `31.4Tbps`. */
const sizes = wordSet('kb mb gb tb pb kib mib gib tib kbps mbps gbps tbps mpps bpps rps pps');

/** Vague plurals, read as twice their unit ("dozens" is 24). */
const vague = new Map<string, number>([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12],
  ['dutzende', 24],
  ['hunderte', 200],
  ['tausende', 2e3],
  ['dizaines', 20],
  ['centaines', 200],
  ['milliers', 2e3],
]);

/** Whether a number can begin with the word. */
export const beginsAmount = ({ kind, lower }: Word): boolean =>
  kind === 'number' ||
  kind === 'mixed' ||
  (kind === 'word' && (articles.has(lower) || small.has(lower) || vague.has(lower) || lower === 'tens'));

/** The number that begins at token `i`, or null. `thousands`: a dot parts them. */
export function amountAt(tokens: Token[], i: number, thousands: boolean): Amount | null {
  const token = tokens[i]!;
  if (token.kind === 'mark') return null;
  const read =
    token.kind === 'number' || token.kind === 'mixed'
      ? digitsAt(tokens, i, thousands)
      : (wordsAt(tokens, i) ?? vagueAt(tokens, i));
  if (!read) return null;
  const plus = tokens[read.to + 1];
  if (plus?.text === '+' && !plus.spaced) return { ...read, to: read.to + 1, orMore: true };
  return read;
}

/** `1,300`, `42. 4 million`, `2.5bn`, `6,5` (decimal where not three digits follow). */
function digitsAt(tokens: Token[], i: number, thousands: boolean): Amount | null {
  let digits = tokens[i]!.text;
  let to = i;
  let suffix = '';
  if (tokens[i]!.kind === 'mixed') [digits, suffix] = splitSuffix(digits);
  let decimal = '';
  // "500 000 clients": groups of three after a space, where it is written so.
  while (!suffix && isSpacedGroup(tokens, i, to)) {
    digits += tokens[to + 1]!.text;
    to++;
  }
  while (!suffix && !decimal && to < i + 12) {
    const [mark, next] = [tokens[to + 1], tokens[to + 2]];
    if (!mark || !next || mark.spaced || mark.kind !== 'mark' || !together(tokens, i, to + 2)) break;
    // "22. 4 million" and "65, 000": a space has come into the number.
    const torn =
      digits.length <= 3 &&
      ((mark.text === '.' && isTorn(tokens, to + 2)) ||
        (mark.text === ',' && (isTornGroup(tokens, i, to + 2) || isIndian(tokens, to + 2))));
    if ((next.spaced && !torn) || !['.', ',', '’', "'"].includes(mark.text)) break;
    const [more, letters] = next.kind === 'mixed' ? splitSuffix(next.text) : [next.text, ''];
    if (next.kind !== 'number' && next.kind !== 'mixed') break;
    // A thousands mark is followed by exactly three digits; "8.0.2" is caught by the filter.
    if (mark.text === ',' && isIndian(tokens, to + 2)) digits += more;
    else if (
      more.length === 3 &&
      (mark.text !== '.' || thousands || digits.length > 3 || groupsOn(tokens, to + 2))
    )
      digits += more;
    else if (mark.text === '.' || mark.text === ',') decimal = more;
    else break;
    suffix = letters;
    to += 2;
  }
  const value = Number(decimal ? `${digits}.${decimal}` : digits);
  if (!Number.isFinite(value) || digits.length > 15) return null;
  const broken = decimal !== '';
  return scaled(tokens, { from: i, to, value, vague: false, orMore: false, broken }, suffix);
}

/** `500 000`, `1 200 000`: a group of exactly three behind one of three at most; not a list of numbers. */
function isSpacedGroup(tokens: Token[], from: number, to: number): boolean {
  const [own, next] = [tokens[to]!, tokens[to + 1]];
  if (own.kind !== 'number' || next?.kind !== 'number' || next.text.length !== 3) return false;
  if (!together(tokens, from, to + 1) || (to === from ? own.text.length > 3 : to > from + 3)) return false;
  return own.text !== '0' && next.end - own.end === 4;
}

/** `1.300.000`: another group of three follows. */
const groupsOn = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.text === '.' && tokens[i + 2]?.text.length === 3 && !tokens[i + 2]!.spaced;

/** `1,04,000`: a group of two, then others of two, then one of three. */
function isIndian(tokens: Token[], i: number): boolean {
  for (let at = i; at < i + 8; at += 2) {
    if (tokens[at]?.text.length !== 2 || !/^\d\d$/.test(tokens[at]!.text) || tokens[at + 1]?.text !== ',')
      return false;
    if (/^\d{3}$/.test(tokens[at + 2]?.text ?? '')) return true;
  }
  return false;
}

/** The digits after a torn decimal point: they are followed by a scale or carry one. */
function isTorn(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'mixed') return true;
  const next = tokens[i + 1];
  return token.kind === 'number' && next !== undefined && (scales.has(next.lower) || next.text === '%');
}

/** What leads to one number alone, not to a day or a list of them. */
const leading = wordSet(
  'of to than over for about nearly almost around some roughly approximately least affected affecting affects impacted impacting exposed exposing hit with the all by',
);

/** "65, 000", "of 4, 701 attacks": three digits that go on with the number before the comma, which begins at token `from`. */
function isTornGroup(tokens: Token[], from: number, i: number): boolean {
  const { text } = tokens[i]!;
  if (/^\d00$/.test(text)) return true;
  if (!/^\d{3}$/.test(text) || !together(tokens, i, i + 1) || tokens[i + 1]!.kind !== 'word') return false;
  if (/^(?:and|or)$/.test(tokens[i + 1]!.lower)) return false;
  return together(tokens, from, from - 1) && leading.has(tokens[from - 1]!.lower);
}

function splitSuffix(text: string): [string, string] {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return [text.slice(0, at), text.slice(at).toLowerCase()];
}

/** Multiplies by the scale that is stuck to the digits (`80m`) or follows (`80 million`). Null for `14th`, `2Tbps`. */
function scaled(tokens: Token[], amount: Amount, suffix: string): Amount | null {
  if (suffix) {
    const scale = scales.get(suffix);
    if (scale) return { ...amount, value: amount.value * scale, scale, broken: false };
    return sizes.has(suffix) ? { ...amount, measure: suffix } : null;
  }
  let at = amount.to + 1;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  if (!together(tokens, amount.to, at)) return amount;
  const scale = tokens[at]!.kind === 'word' ? scales.get(tokens[at]!.lower) : undefined;
  if (!scale) return amount;
  const by = scale * (amount.scale ?? 1);
  return scaled(tokens, { ...amount, to: at, value: amount.value * scale, scale: by, broken: false }, '');
}

const articles = new Set(['a', 'half', 'un', 'une', 'ein', 'eine']);

/** `two`, `twenty-five`, `two hundred thousand`, `a dozen`, `half a million`. */
function wordsAt(tokens: Token[], i: number): Amount | null {
  const first = tokens[i]!;
  if (articles.has(first.lower) && together(tokens, i, i + 1)) return articleAt(tokens, i);
  const value = small.get(first.lower);
  if (value === undefined) return null;
  const more = halfMore(tokens, i);
  if (more) return more;
  const amount = { from: i, to: i, value, vague: false, orMore: false };
  const unit = value >= 20 && tokens[i + 1]?.text === '-' ? small.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (unit !== undefined && unit < 10)
    return scaled(tokens, { ...amount, to: i + 2, value: value + unit }, '');
  const dozen = together(tokens, i, i + 1) && tokens[i + 1]!.lower === 'dozen';
  return dozen ? { ...amount, to: i + 1, value: value * 12 } : scaled(tokens, amount, '');
}

/** "one and a half million", "two and a half million". */
function halfMore(tokens: Token[], i: number): Amount | null {
  const words = ['and', 'a', 'half'];
  if (!words.every((word, n) => together(tokens, i, i + 1 + n) && tokens[i + 1 + n]!.lower === word))
    return null;
  const value = small.get(tokens[i]!.lower);
  if (value === undefined) return null;
  const amount = scaled(tokens, { from: i, to: i + 3, value: value + 0.5, vague: false, orMore: false }, '');
  return amount && amount.to > i + 3 ? amount : null;
}

/** "a quarter of a million". */
function quarterOf(tokens: Token[], i: number): Amount | null {
  if (tokens[i + 1]?.lower !== 'quarter') return null;
  const words = ['a', 'quarter', 'of', 'a'];
  if (!words.every((word, n) => together(tokens, i, i + n) && tokens[i + n]!.lower === word)) return null;
  const scale = together(tokens, i, i + 4) ? scales.get(tokens[i + 4]!.lower) : undefined;
  return scale && scale >= 1e6 ? { from: i, to: i + 4, value: scale / 4, vague: false, orMore: false } : null;
}

function articleAt(tokens: Token[], i: number): Amount | null {
  const quarter = quarterOf(tokens, i);
  if (quarter) return quarter;
  const half = tokens[i]!.lower === 'half';
  const at = half && tokens[i + 1]!.lower === 'a' ? i + 2 : i + 1;
  if (!together(tokens, i, at)) return null;
  const lower = tokens[at]!.lower;
  if (lower.length < 5) return null;
  const value = lower === 'dozen' ? 12 : scales.get(lower);
  return value ? { from: i, to: at, value: half ? value / 2 : value, vague: false, orMore: false } : null;
}

/** `dozens`, `hundreds of thousands`, `tens of millions`. */
function vagueAt(tokens: Token[], i: number): Amount | null {
  const first = tokens[i]!.lower;
  const value = first === 'tens' ? 20 : vague.get(first);
  if (value === undefined) return null;
  const of = together(tokens, i, i + 2) && tokens[i + 1]!.lower === 'of';
  const scale = of ? vague.get(tokens[i + 2]!.lower) : undefined;
  if (scale && scale >= 1000)
    return { from: i, to: i + 2, value: (value * scale) / 2, vague: true, orMore: false };
  return first === 'tens' ? null : { from: i, to: i, value, vague: true, orMore: false };
}
