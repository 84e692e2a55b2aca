/** Looking up phrases of up to four words in tokens: places of a gazetteer, words of a sector. */
import type { Token } from '../../tokens.ts';

interface Phrase<Meaning> {
  words: string[];
  /** As it must be written, or null where case says nothing. */
  exact: string | null;
  meaning: Meaning;
}

export interface PhraseHit<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
}

/** A table of phrases; the longest at a place is found. */
export class Phrases<Meaning> {
  private readonly byFirst = new Map<string, Phrase<Meaning>[]>();

  /** `anyCase`: lower case is as good. Otherwise the first letter must be a capital, and acronyms stand as they are. */
  add(name: string, meaning: Meaning, anyCase: boolean): void {
    const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu);
    if (!words) return;
    const acronym = name.length <= 5 && name === name.toUpperCase();
    const list = this.byFirst.get(words[0]!) ?? [];
    list.push({ words, exact: anyCase ? null : acronym ? name : '', meaning });
    list.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(words[0]!, list);
  }

  /** The words with which phrases begin, in lower case. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /**
   * Hits in order, without overlaps. `at`: the tokens that are one of the first words, or all. `holds`: whether what a
   * phrase means holds where it stands; if not, the next one is asked.
   */
  find(
    tokens: readonly Token[],
    at: Iterable<number> = tokens.keys(),
    holds: (hit: PhraseHit<Meaning>) => boolean = () => true,
  ): PhraseHit<Meaning>[] {
    const hits: PhraseHit<Meaning>[] = [];
    let last = -1;
    for (const from of at) {
      if (from <= last) continue;
      for (const phrase of this.byFirst.get(tokens[from]!.lower) ?? []) {
        if (!stands(tokens, from, phrase)) continue;
        const hit = { from, to: from + phrase.words.length - 1, meaning: phrase.meaning };
        if (!holds(hit)) continue;
        last = hit.to;
        hits.push(hit);
        break;
      }
    }
    return hits;
  }
}

function stands(tokens: readonly Token[], at: number, { words, exact }: Phrase<unknown>): boolean {
  for (let n = 1; n < words.length; n++) {
    if (tokens[at + n]?.lower !== words[n] || tokens[at + n]!.block !== tokens[at]!.block) return false;
  }
  if (exact === null) return true;
  if (exact === '') return tokens[at]!.capital;
  return words.length > 1 ? tokens[at]!.capital : tokens[at]!.text === exact;
}
