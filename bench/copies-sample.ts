/**
 * Copies among the articles of the sample wire, whose authors say which repeats which: written by hand, where the other
 * copies are planted by script. Two of its articles tell in German and French what others tell in English; they are
 * reports of their own, and translations cannot be planted without a model.
 */
import { goldCopies } from '../sample/truth.ts';
import { bandKeys, compareCopies, signature } from '../src/read/copies.ts';
import { readSample } from './stories-sample.ts';

export interface SampleCopies {
  copies: number;
  found: number;
  /** Pairs that are called copies and are none. */
  wrong: string[];
  /** Articles in another language than English, and those of them that are called a copy. */
  otherLanguage: { articles: number; called: number };
}

/** Compares all articles that share an index key, as the pipeline does. */
export function sampleCopies(): SampleCopies {
  const gold = new Map(goldCopies().map(({ copy, original }) => [copy, original]));
  const articles = readSample().articles.map(({ article }) => {
    const own = signature(article);
    return { id: article.id, language: article.language, own, bands: new Set(bandKeys(own)) };
  });
  const originalOf = (id: string): string => gold.get(id) ?? id;
  const found = new Set<string>();
  const wrong: string[] = [];
  const foreign = articles.filter(({ language }) => language !== 'en');
  const called = new Set<string>();
  for (const [i, one] of articles.entries()) {
    for (const other of articles.slice(i + 1)) {
      if (![...one.bands].some((band) => other.bands.has(band))) continue;
      if (compareCopies(one.own, other.own) === null) continue;
      for (const { id } of [one, other]) called.add(id);
      if (originalOf(one.id) !== originalOf(other.id)) wrong.push(`${one.id} = ${other.id}`);
      for (const [copy, original] of [
        [one.id, other.id],
        [other.id, one.id],
      ])
        if (gold.get(copy!) === original) found.add(copy!);
    }
  }
  return {
    copies: gold.size,
    found: found.size,
    wrong,
    otherLanguage: { articles: foreign.length, called: foreign.filter(({ id }) => called.has(id)).length },
  };
}
