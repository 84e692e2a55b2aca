/** Shares of a whole, in percent: `one in five users`, `two out of three firms`, `two thirds of the servers`, `half of`. */
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Word } from '../../word.ts';
import type { Amount } from './numbers.ts';

/** In percent, at tokens `from` to `to`. */
export interface Share {
  from: number;
  to: number;
  percent: number;
}

const parts = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    tenth: 10,
    tenths: 10,
    drittel: 3,
    viertel: 4,
  }),
);
const fractions = new Map([
  ['½', 50],
  ['⅓', 100 / 3],
  ['⅔', 200 / 3],
  ['¼', 25],
  ['¾', 75],
]);

const lowerAt = (tokens: Token[], from: number, i: number): string =>
  together(tokens, from, i) ? tokens[i]!.lower : '';

/** `1 in 5`, `two out of three`, `nine in every ten`: the share that begins with `amount`; `next` reads the number at a token. */
export function ratioAt(tokens: Token[], amount: Amount, next: (i: number) => Amount | null): Share | null {
  let at = amount.to + 1;
  if (lowerAt(tokens, amount.from, at) === 'out' && lowerAt(tokens, amount.from, at + 1) === 'of') at += 2;
  else if (lowerAt(tokens, amount.from, at) === 'in') at++;
  else return null;
  if (lowerAt(tokens, amount.from, at) === 'every') at++;
  if (!together(tokens, amount.from, at)) return null;
  const whole = next(at);
  // "Two in 2024" and "three in 12,000 places" are no shares; nor is more than the whole.
  if (!whole || whole.value > 100 || whole.value <= amount.value || !Number.isInteger(amount.value))
    return null;
  return { from: amount.from, to: whole.to, percent: (100 * amount.value) / whole.value };
}

/** Whether a fraction can begin with a word that is no number. */
export const beginsFraction = ({ text, lower }: Word): boolean =>
  fractions.has(text) || lower === 'half' || lower === 'a';

/** `two thirds of`, `three-quarters`, `a third of`, `half of the users`: of something, or it is a time or a place. */
export function fractionAt(tokens: Token[], i: number, amount: Amount | null): Share | null {
  const sign = fractions.get(tokens[i]!.text);
  if (sign !== undefined) return isOf(tokens, i, i + 1) ? { from: i, to: i, percent: sign } : null;
  if (tokens[i]!.lower === 'half') return isOf(tokens, i, i + 1) ? { from: i, to: i, percent: 50 } : null;
  const count = amount?.value ?? (tokens[i]!.lower === 'a' ? 1 : 0);
  if (!count) return null;
  let at = (amount?.to ?? i) + 1;
  if (together(tokens, i, at) && tokens[at]!.text === '-') at++;
  const part = parts.get(lowerAt(tokens, i, at));
  if (part === undefined || count >= part || !isOf(tokens, i, at + 1)) return null;
  return { from: i, to: at, percent: (100 * count) / part };
}

const isOf = (tokens: Token[], from: number, i: number): boolean =>
  ['of', 'der', 'des', 'aller'].includes(lowerAt(tokens, from, i));
