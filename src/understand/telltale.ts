/**
 * Words without which whole families of patterns have nothing to find. Which of them stand in a sentence is known from one
 * look at each token, for all families at once; a pattern would read the sentence letter by letter to find none.
 */
import type { Sentence } from '../domain/findings.ts';
import type { Token } from './tokens.ts';
import { PerWord } from './word.ts';

const families: RegExp[] = [];
const mostFamilies = 31;

/** The words of one family: asked of a sentence before its patterns are. */
export class Telltale {
  private readonly bit = 1 << families.length;

  /** `words` tells of one word in lower case whether it is of the family. */
  constructor(words: RegExp) {
    if (families.length === mostFamilies) throw new Error('more telltales than bits');
    families.push(words);
  }

  isIn({ telltales }: { telltales: Int32Array }, sentence: number): boolean {
    return (telltales[sentence]! & this.bit) !== 0;
  }
}

const familiesOf = new PerWord(({ lower }) =>
  families.reduce((bits, words, n) => (words.test(lower) ? bits | (1 << n) : bits), 0),
);

/** By sentence, a bit for each family that has a word in it. */
export function telltalesIn(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const telltales = new Int32Array(sentences.length);
  for (const { word, sentence } of tokens) telltales[sentence]! |= familiesOf.of(word);
  return telltales;
}
