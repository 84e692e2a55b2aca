/** The versions of a product that articles name, and what they say of each. */
import type { Citation } from '../domain/article.ts';
import { type EntityRef, entityId } from '../domain/entity.ts';
import type { ProductVersion } from '../domain/entity-page.ts';
import { sentenceOfSpan } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import { rangeWords, type VersionRange } from '../domain/version.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { newestNaming } from '../store/entity-mentions.ts';

const NEWEST = 20;
const MOST = 40;
const MOST_CITED = 3;

export type VersionTold = Omit<ProductVersion, 'citations'> & { citations: Citation[] };

/** By its newest articles, those named in most first. `names`: ids of what it is called. */
export async function versionsOfProduct(
  db: Db,
  ref: EntityRef,
  names: readonly string[],
): Promise<VersionTold[]> {
  return versionsTold(
    await loadArticles(db, await newestNaming(db, ref, NEWEST)),
    new Set([ref.id, ...names]),
  );
}

function versionsTold(articles: readonly StoryArticle[], ids: ReadonlySet<string>): VersionTold[] {
  const found = new Map<string, VersionTold>();
  for (const { article, findings } of articles) {
    const here = new Set<VersionTold>();
    const rowOf = (range: VersionRange, start: number, end: number): VersionTold => {
      const words = rangeWords(range);
      const row = found.get(words) ?? { words, range, states: [], flaws: [], articles: 0, citations: [] };
      found.set(words, row);
      if (here.has(row)) return row;
      here.add(row);
      row.articles++;
      if (row.citations.length < MOST_CITED) row.citations.push({ articleId: article.id, start, end });
      return row;
    };
    for (const { product, ranges, state, flaws, start, end } of findings.versions) {
      if (!ids.has(entityId(product.key))) continue;
      for (const range of ranges) {
        const row = rowOf(range, start, end);
        row.states = [...new Set([...row.states, state])];
        row.flaws = [...new Set([...row.flaws, ...flaws.map(entityId)])];
      }
    }
    for (const { type, key, versions = [], start, end } of findings.mentions) {
      if (type !== 'product' || versions.length === 0 || !ids.has(entityId(key))) continue;
      const sentence = sentenceOfSpan(findings.sentences, start, end);
      for (const range of versions) rowOf(range, sentence.start, sentence.end);
    }
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles).slice(0, MOST);
}
