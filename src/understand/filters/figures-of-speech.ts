/** Figures of speech that hold the name of a country, a people or a trade, and say nothing of it: "a Swiss army knife", "snake oil". */

import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';

const figures =
  'swiss army knife|swiss army knives|swiss cheese|chinese wall|chinese walls|chinese whispers|russian roulette|russian doll|russian dolls|dutch courage|mexican standoff|indian summer|snake oil|midnight oil|break the bank|food for thought';

/** By their first words, the others. */
const byFirst = new Map<string, string[][]>();
for (const figure of figures.split('|')) {
  const [first, ...others] = figure.split(' ');
  byFirst.set(first!, [...(byFirst.get(first!) ?? []), others]);
}
const none: string[][] = [];
const others = new PerWord(({ lower }) => byFirst.get(lower) ?? none);

/** The last token of the figure that begins at token `i`, or -1; hyphens may join its words. */
export function endOfFigure(tokens: readonly Token[], i: number): number {
  for (const words of others.of(tokens[i]!.word)) {
    let at = i;
    const stands = words.every((word) => {
      at += tokens[at + 1]?.text === '-' ? 2 : 1;
      return tokens[at]?.lower === word && tokens[at]!.sentence === tokens[i]!.sentence;
    });
    if (stands) return at;
  }
  return -1;
}

/** Further back no figure begins that goes on here: two words, each with a hyphen. */
const BACK = 4;

/** Whether token `at` is a word of such a figure. */
export function isInFigure(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - BACK); i--) if (endOfFigure(tokens, i) >= at) return true;
  return false;
}
