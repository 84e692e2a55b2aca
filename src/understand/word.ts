/**
 * Words: a spelling, and what extractors have made of it. Texts share most of their words, so that each is found once, when
 * the text is cut, and all that is asked of it later lies with it.
 */
import type { TokenKind } from './tokens.ts';

const maximumWords = 20_000;
/** Longer words are rare, and V8 would keep the whole text that one is a part of. */
const longestWord = 12;

/** The same for the same word of the next token or text, as long as it is remembered. */
export interface Word {
  text: string;
  lower: string;
  kind: TokenKind;
  /** The first letter is upper case. */
  capital: boolean;
  /** By the slot of a `PerWord`. */
  made: unknown[];
}

const words = new Map<string, Word>();

/** The word with this spelling. It is bounded what is remembered: words hold only what can be made again. */
export function wordOf(text: string, kind: TokenKind, capital: boolean): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = {
    text,
    lower: text.toLowerCase(),
    kind,
    capital,
    made: new Array(slots).fill(undefined),
  };
  if (text.length <= longestWord) {
    if (words.size >= maximumWords) words.clear();
    words.set(text, word);
  }
  return word;
}

let slots = 0;

/** Something that follows from a word alone, made when first asked for. It must not be undefined or null. */
export class PerWord<Value extends {}> {
  private readonly slot = slots++;
  private readonly make: (word: Word) => Value;

  constructor(make: (word: Word) => Value) {
    this.make = make;
  }

  of(word: Word): Value {
    const known = word.made[this.slot] as Value | undefined;
    if (known !== undefined) return known;
    const made = this.make(word);
    word.made[this.slot] = made;
    return made;
  }
}
