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

const words = new Map<string, Word>();
/** The number of the first word that is remembered: those of words that were forgotten are less. */
let first = 0;

/** The word with this spelling. It is bounded what is remembered: words hold only what can be made again. */
export function wordOf(spelling: string, kind: TokenKind, capital: boolean): Word {
  const known = words.get(spelling);
  if (known) return known;
  if (spelling.length > longestWord)
    return { number: -1, text: spelling, lower: spelling.toLowerCase(), kind, capital };
  if (words.size >= maximumWords) {
    words.clear();
    first += maximumWords;
  }
  const text = copied(spelling);
  const word = { number: first + words.size, text, lower: text.toLowerCase(), kind, capital };
  words.set(text, word);
  return word;
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
