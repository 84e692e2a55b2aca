/** Words before a number that say how it is meant. */
import type { Quantity } from '../../../domain/findings.ts';
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

type Qualifier = Quantity['qualifier'];

const phrases: [string, Qualifier][] = [
  ...'not less than|not fewer than|más de|al menos|più di|almeno|mais de|pelo menos|meer dan|minstens|more than|greater than|higher than|upwards of|in excess of|no fewer than|no less than|at least|well over|at minimum of|over|above|exceeding|topping|surpassing|beyond|mehr als|über|mindestens|plus de|au moins'
    .split('|')
    .map((words): [string, Qualifier] => [words, 'more-than']),
  ...'menos de|meno di|minder dan|less than|fewer than|lower than|below|under|weniger als|unter|moins de'
    .split('|')
    .map((words): [string, Qualifier] => [words, 'less-than']),
  ...'not more than|hasta|fino a|até|tot|jusqu ’ à|maximum of|up to|as many as|as much as|as high as|no more than|at most|a maximum of|bis zu|jusqu à'
    .split('|')
    .map((words): [string, Qualifier] => [words, 'up-to']),
  ["jusqu ' à", 'up-to'],
  ...'casi|unos|unas|alrededor de|cerca de|circa|quasi|ongeveer|bijna|about|around|roughly|approximately|approx|some|nearly|almost|an estimated|estimated|close to|circa|just over|just under|rund|etwa|fast|environ|près de|quelque'
    .split('|')
    .map((words): [string, Qualifier] => [words, 'about']),
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
  ['genau', 'exactly'],
];

/** Phrases by their last word, longest first. */
const byLast = new Map<string, { words: string[]; qualifier: Qualifier }[]>();
for (const [phrase, qualifier] of phrases.sort((a, b) => b[0].split(' ').length - a[0].split(' ').length)) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  byLast.set(last, [...(byLast.get(last) ?? []), { words, qualifier }]);
}
byLast.set('~', [{ words: ['~'], qualifier: 'about' }]);
byLast.set('>', [{ words: ['>'], qualifier: 'more-than' }]);
byLast.set('<', [{ words: ['<'], qualifier: 'less-than' }]);

/** The qualifier that ends just before token `i`, with its first token; an article or "the" may stand between. */
export function qualifierBefore(tokens: Token[], i: number): { qualifier: Qualifier; from: number } | null {
  const at = together(tokens, i, i - 1) && ['a', 'the'].includes(tokens[i - 1]!.lower) ? i - 2 : i - 1;
  if (!together(tokens, i, at)) return null;
  for (const { words, qualifier } of byLast.get(tokens[at]!.lower) ?? []) {
    const from = at - words.length + 1;
    if (together(tokens, i, from) && words.every((word, n) => tokens[from + n]!.lower === word)) {
      return { qualifier, from };
    }
  }
  return null;
}

/** "40-plus sites", "40 or more", "40 or so": the words behind a number. */
export function qualifierAfter(tokens: Token[], i: number): Qualifier | null {
  const at = together(tokens, i, i + 1) && tokens[i + 1]!.text === '-' ? i + 2 : i + 1;
  if (!together(tokens, i, at)) return null;
  if (tokens[at]!.lower === 'plus') return 'more-than';
  if (tokens[at]!.lower !== 'or' || !together(tokens, i, at + 1)) return null;
  const said = tokens[at + 1]!.lower;
  return said === 'more'
    ? 'more-than'
    : said === 'so'
      ? 'about'
      : said === 'fewer' || said === 'less'
        ? 'up-to'
        : null;
}
