/** Words that are one typing slip away. */

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words are one slip away from too many others. */
const SHORTEST = 4;
const LONGEST = 40;

/**
 * Everything that a word may have been meant to be, one letter left out, put in, replaced or two swapped; without the word
 * itself. Letters are those of the word's own and Latin ones. Digits stay: another number names another thing (APT28 and
 * APT29, one CVE and the next). Empty for words that are too short or too long to guess.
 */
export function oneSlipAway(word: string): string[] {
  const own = [...word];
  if (own.length < SHORTEST || own.length > LONGEST) return [];
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
