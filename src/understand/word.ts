/**
 * Words: a spelling, and what extractors have made of it. Texts share most of their words, so that each is found once, when
 * the text is cut, and all that is asked of it later lies at its number.
 */
import type { TokenKind } from './tokens.ts';

const maximumWords = 20_000;
/** Longer ones are rare: addresses, hashes. */
const longestWord = 32;

/** The same for the same word of the next token or text, as long as it is remembered. */
export interface Word {
  /** No two words that are remembered have one number; -1 for what is never remembered. */
  number: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** The first letter is upper case. */
  capital: boolean;
}

/** A power of two, so large that it stays two fifths empty. */
const places = 32_768;
/** A word stands at its own place or one of the next: where strangers fill those, further ones are not remembered. */
const mostProbes = 64;
/** Words by their hashes, each at the first free place from its own on. */
const words: (Word | undefined)[] = new Array(places).fill(undefined);
let count = 0;
/** The number of the first word that is remembered: those of words that were forgotten are less. */
let first = 0;

/** A hash of letters one after the other, from `seed` on (FNV-1a; Fowler, Noll and Vo 1991). */
export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const seed = 0x811c9dc5 | 0;

/**
 * The word that stands in a text from `start` to `end`; `hash` is that of its characters, of one with two code units by the
 * first. To look letters up where they stand costs half of cutting them out first. It is bounded what is remembered: words
 * hold only what can be made again.
 */
export function wordAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  kind: TokenKind,
  capital: boolean,
): Word {
  if (end - start > longestWord) return newWord(-1, text.slice(start, end), kind, capital);
  const place = freeOrKnown(text, start, end, hash);
  const known = words[place];
  if (known) return known;
  const spelling = copied(text.slice(start, end));
  if (place < 0) return newWord(-1, spelling, kind, capital);
  const word = newWord(first + count++, spelling, kind, capital);
  words[place] = word;
  if (count === maximumWords) {
    words.fill(undefined);
    first += maximumWords;
    count = 0;
  }
  return word;
}

const newWord = (number: number, text: string, kind: TokenKind, capital: boolean): Word => ({
  number,
  text,
  lower: text.toLowerCase(),
  kind,
  capital,
});

/** Where the word stands or may stand; -1 where all its places are taken. */
function freeOrKnown(text: string, start: number, end: number, hash: number): number {
  const own = hash ^ (hash >>> 15);
  for (let probe = 0; probe < mostProbes; probe++) {
    const place = (own + probe) & (places - 1);
    const word = words[place];
    if (word === undefined || stands(word.text, text, start, end)) return place;
  }
  return -1;
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let n = 0; n < spelling.length; n++)
    if (spelling.charCodeAt(n) !== text.charCodeAt(start + n)) return false;
  return true;
}

/** The same letters by themselves: of a part of a text V8 would keep the whole text, if it has more than 12 letters. */
const copied = (part: string): string =>
  part.length > 12 ? Buffer.from(part, 'utf16le').toString('utf16le') : part;

/** Something that follows from a word alone, made when first asked for. It must not be undefined or null. */
export class PerWord<Value extends {}> {
  private readonly make: (word: Word) => Value;
  /** By the number of a word, from that of the first on. */
  private readonly values: (Value | undefined)[] = new Array(maximumWords).fill(undefined);
  private first = first;

  constructor(make: (word: Word) => Value) {
    this.make = make;
  }

  of(word: Word): Value {
    if (this.first !== first) {
      this.values.fill(undefined);
      this.first = first;
    }
    const at = word.number - first;
    if (at < 0) return this.make(word);
    const known = this.values[at];
    if (known !== undefined) return known;
    const made = this.make(word);
    this.values[at] = made;
    return made;
  }
}
