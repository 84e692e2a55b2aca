/**
 * Words without which whole families of patterns have nothing to find. Which of them stand in a sentence is known from one
 * look at each token, for all families at once; a pattern would read the sentence letter by letter to find none.
 */
import type { Sentence } from '../domain/findings.ts';
import type { Token } from './tokens.ts';
import { PerWord } from './word.ts';

const families: RegExp[] = [];
/** Numbers that hold a bit for each family: so many for each sentence. */
const width = (): number => (families.length + 31) >> 5;

/** The words of one family: asked of a sentence before its patterns are. */
export class Telltale {
  private readonly part = families.length >> 5;
  private readonly bit = 1 << families.length;

  /** `words` tells of one word in lower case whether it is of the family. */
  constructor(words: RegExp) {
    families.push(words);
  }

  isIn({ telltales }: { telltales: Int32Array }, sentence: number): boolean {
    return (telltales[sentence * width() + this.part]! & this.bit) !== 0;
  }
}

const none: readonly number[] = [];
/** Bits of the families that a word is of: none of most. */
const familiesOf = new PerWord(({ lower }): readonly number[] => {
  const bits = new Array<number>(width()).fill(0);
  families.forEach((words, n) => {
    if (words.test(lower)) bits[n >> 5]! |= 1 << n;
  });
  return bits.some((part) => part !== 0) ? bits : none;
});

/** By sentence, a bit for each family that has a word in it. */
export function telltalesIn(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const telltales = new Int32Array(sentences.length * width());
  for (const { word, sentence } of tokens) {
    const bits = familiesOf.of(word);
    for (let part = 0; part < bits.length; part++) telltales[sentence * width() + part]! |= bits[part]!;
  }
  return telltales;
}
