/** Headlines in which each word has a capital, so that it tells no name from a word. */
import type { Token } from '../../tokens.ts';

const shortest = 4;
const mostly = 0.8;

/**
 * Whether most words of a sentence among tokens `from` to `to` (excluded) have a capital, and more than `least` of them stand there. Short
 * words say nothing; nor do those of `name`, about which it is asked.
 */
export function isTitleCased(
  tokens: readonly Token[],
  sentence: number,
  { from, to, least, name }: { from: number; to: number; least: number; name?: { from: number; to: number } },
): boolean {
  let [words, capitals] = [0, 0];
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    const { sentence: own, kind, text, capital } = tokens[i]!;
    if (own > sentence) break;
    if (own !== sentence || kind !== 'word' || text.length < shortest) continue;
    if (name && i >= name.from && i <= name.to) continue;
    words++;
    if (capital) capitals++;
  }
  return words > least && capitals / words > mostly;
}
