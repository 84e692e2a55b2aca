/** Numbers as people write them: `1,300`, `2.5bn`, `two million`, `hundreds of thousands`, `dozens`; and money. */
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

/** A number at tokens `from` to `to`. `vague`: "dozens". `orMore`: "60+". `broken`: "7.13", with no scale after it. */
export interface Amount {
  from: number;
  to: number;
  value: number;
  vague: boolean;
  orMore: boolean;
  broken?: boolean;
}

/** Whether a dot before three digits parts thousands in a language: "45.000 Kunden". */
export const hasDottedThousands = (language: string): boolean => dotted.has(language.slice(0, 2));

const dotted = new Set('de es it nl pt da nb no tr id ro hr sl el vi ca'.split(' '));

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
  ['mille', 1e3],
  ['millions', 1e6],
  ['milliards', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

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
  while (!suffix && !decimal && to < i + 12) {
    const [mark, next] = [tokens[to + 1], tokens[to + 2]];
    if (!mark || !next || mark.spaced || mark.kind !== 'mark' || !together(tokens, i, to + 2)) break;
    // "22. 4 million" and "65, 000": a space has come into the number.
    const torn =
      digits.length <= 3 &&
      ((mark.text === '.' && isTorn(tokens, to + 2)) ||
        (mark.text === ',' && (/^\d00$/.test(next.text) || isIndian(tokens, to + 2))));
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

function splitSuffix(text: string): [string, string] {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return [text.slice(0, at), text.slice(at).toLowerCase()];
}

/** Multiplies by the scale that is stuck to the digits (`80m`) or follows (`80 million`). Null for `14th`, `2Tbps`. */
function scaled(tokens: Token[], amount: Amount, suffix: string): Amount | null {
  if (suffix) {
    const scale = scales.get(suffix);
    return scale ? { ...amount, value: amount.value * scale, broken: false } : null;
  }
  let at = amount.to + 1;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  if (!together(tokens, amount.to, at)) return amount;
  const scale = tokens[at]!.kind === 'word' ? scales.get(tokens[at]!.lower) : undefined;
  if (!scale) return amount;
  return scaled(tokens, { ...amount, to: at, value: amount.value * scale, broken: false }, '');
}

/** `two`, `twenty-five`, `two hundred thousand`, `a dozen`, `half a million`. */
function wordsAt(tokens: Token[], i: number): Amount | null {
  const first = tokens[i]!;
  if ((first.lower === 'a' || first.lower === 'half') && together(tokens, i, i + 1))
    return articleAt(tokens, i);
  const value = small.get(first.lower);
  if (value === undefined) return null;
  const amount = { from: i, to: i, value, vague: false, orMore: false };
  const unit = value >= 20 && tokens[i + 1]?.text === '-' ? small.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (unit !== undefined && unit < 10)
    return scaled(tokens, { ...amount, to: i + 2, value: value + unit }, '');
  const dozen = together(tokens, i, i + 1) && tokens[i + 1]!.lower === 'dozen';
  return dozen ? { ...amount, to: i + 1, value: value * 12 } : scaled(tokens, amount, '');
}

function articleAt(tokens: Token[], i: number): Amount | null {
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

const symbols = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₿', 'BTC'],
  ['₩', 'KRW'],
]);
const codes = new Set(
  'USD EUR GBP CHF JPY CNY INR KRW AUD CAD SGD HKD BTC ETH XMR SEK NOK DKK PLN BRL ZAR KES'.split(' '),
);
const prefixes = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
]);
const named = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
  ['won', 'KRW'],
  ['francs', 'CHF'],
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
]);

/** The currency before a number: `$`, `US$`, `USD `; `from` is its first token. */
export function currencyBefore(tokens: Token[], i: number): { unit: string; from: number } | null {
  if (!together(tokens, i, i - 1)) return null;
  const before = tokens[i - 1]!;
  const unit = symbols.get(before.text);
  if (unit) {
    const letters =
      !before.spaced && together(tokens, i, i - 2) ? prefixes.get(tokens[i - 2]!.lower) : undefined;
    return letters ? { unit: letters, from: i - 2 } : { unit, from: i - 1 };
  }
  return codes.has(before.text) ? { unit: before.text, from: i - 1 } : null;
}

/** The currency after a number: `80 million euros`, `12 BTC`, `5 €`. */
export function currencyAfter(tokens: Token[], i: number): { unit: string; to: number } | null {
  if (!together(tokens, i, i + 1)) return null;
  const next = tokens[i + 1]!;
  const us = (next.lower === 'us' || next.lower === 'u') && together(tokens, i, i + 2);
  const to = us && tokens[i + 2]!.lower.startsWith('dollar') ? i + 2 : i + 1;
  const symbol =
    tokens[i + 2]?.kind === 'number' && !tokens[i + 2]!.spaced ? undefined : symbols.get(next.text);
  const unit = symbol ?? named.get(tokens[to]!.lower) ?? (codes.has(next.text) ? next.text : undefined);
  return unit ? { unit, to } : null;
}
