/** Words that are one typing slip away. */

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words are one slip away from too many others. */
const SHORTEST = 4;
const LONGEST = 40;

/**
 * Everything that a word may have been meant to be, one letter left out, put in, replaced or two swapped; without the word
 * itself. Letters are those of the word's own and Latin ones. Digits stay: another number names another thing (APT28 and
 * APT29, one CVE and the next). Empty for words that are too long to guess, or shorter than `shortest`.
 */
export function oneSlipAway(word: string, shortest = SHORTEST): string[] {
  const own = [...word];
  if (own.length < shortest || own.length > LONGEST) return [];
  const alphabet = new Set([...letters, ...own.filter((letter) => !/\d/.test(letter))]);
  const number = digitsOf(word);
  const found = new Set<string>();
  for (let at = 0; at <= own.length; at += 1) {
    const [before, after] = [own.slice(0, at).join(''), own.slice(at)];
    const rest = after.slice(1).join('');
    if (after.length > 0) found.add(before + rest);
    if (after.length > 1) found.add(before + after[1] + after[0] + after.slice(2).join(''));
    for (const letter of alphabet) {
      found.add(before + letter + after.join(''));
      if (after.length > 0) found.add(before + letter + rest);
    }
  }
  found.delete(word);
  return [...found].filter((one) => digitsOf(one) === number);
}

const digitsOf = (word: string): string => word.replace(/\D/g, '');

/** Longer names are compared by their beginning. */
const LONGEST_COMPARED = 60;

/**
 * The one of these names that is written most like `word`, for asking whether it was meant: at most `most` of its letters
 * otherwise, or a third of them. Null where none is. In lower case.
 */
export function mostLike(word: string, names: Iterable<string>, most?: number): string | null {
  const wanted = [...word.toLowerCase()].slice(0, LONGEST_COMPARED);
  let best: string | null = null;
  let least = (most ?? Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const slips = slipsBetween(wanted, [...name.toLowerCase()].slice(0, LONGEST_COMPARED), least);
    if (slips < least) [best, least] = [name, slips];
  }
  return best;
}

/** A shorter name is two slips away from too many others. */
const SHORTEST_TWICE = 9;
/** What a name begins with, for finding what may be two slips from it. */
const BEGINNING = 3;

/**
 * How the names begin that may be two slips away from `word`, with one slip at most in the beginning itself. Empty for
 * words that are too short to be guessed at so, or too long.
 */
export function twoSlipsBegin(word: string): string[] {
  if (word.replace(/[^\p{L}]/gu, '').length < SHORTEST_TWICE || [...word].length > LONGEST) return [];
  const beginning = [...word].slice(0, BEGINNING).join('');
  return [beginning, ...oneSlipAway(beginning, BEGINNING)];
}

/** The one of these that is two slips away from `word` at most, with the same digits: another number names another thing. */
export const twoSlipsAway = (word: string, names: string[]): string | null =>
  mostLike(
    word,
    names.filter((name) => digitsOf(name) === digitsOf(word)),
    2,
  );

/** How many letters have to be left out, put in or replaced; `bound` stands for as many or more. */
function slipsBetween(one: string[], other: string[], bound: number): number {
  if (Math.abs(one.length - other.length) >= bound) return bound;
  let row = other.map((_, at) => at + 1);
  for (let i = 0; i < one.length; i++) {
    let [left, above] = [i + 1, i];
    const next: number[] = [];
    for (let j = 0; j < other.length; j++) {
      left = Math.min(left + 1, row[j]! + 1, above + (one[i] === other[j] ? 0 : 1));
      above = row[j]!;
      next.push(left);
    }
    row = next;
  }
  return Math.min(row.at(-1) ?? one.length, bound);
}
