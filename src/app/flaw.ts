/** What articles say of a vulnerability, for a story's page and for its own. */
import type { Citation } from '../domain/article.ts';
import type { EntityRef, Vulnerability } from '../domain/entity.ts';
import type { FixView, StatedOfVulnerability } from '../domain/entity-page.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { newestNaming } from '../store/entity-mentions.ts';
import { type StatedOfFlaw, statedOfFlaws } from '../story/compose/stated.ts';
import type { Citer } from './citations.ts';
import { type FixTable, fixTablesIn } from './fix-table.ts';

const MOST_CITED = 3;
const NEWEST = 20;

export interface ToldOfFlaw {
  stated: StatedOfFlaw | undefined;
  fixes: FixTable[];
}

/** By the newest articles that name it; where such an article names others, too, by what speaks of this one. */
export async function toldOfFlaw(db: Db, ref: EntityRef): Promise<ToldOfFlaw> {
  const articles = await loadArticles(db, await newestNaming(db, ref, NEWEST));
  return { stated: statedOfFlaws(articles).get(ref.id), fixes: fixTablesIn(articles, ref.id) };
}

export const citedBy = ({ stated, fixes }: ToldOfFlaw): Citation[] => [
  ...(stated?.scores.map(({ citation }) => citation) ?? []),
  ...(stated?.listed ?? []),
  ...(stated?.exploited.slice(0, MOST_CITED) ?? []),
  ...(stated?.due.map(({ citation }) => citation) ?? []),
  ...fixes.flatMap(({ citations, rowCitations }) => [...citations, ...rowCitations.flat()]),
];

/** Of score and listing only what no catalogue at hand says: where one does, its word stands. */
export const statedView = (
  stated: StatedOfFlaw | undefined,
  { cvss, kev }: Vulnerability,
  views: Citer['views'],
): StatedOfVulnerability => ({
  scores:
    stated === undefined || cvss !== null
      ? []
      : stated.scores.map(({ score, citation }) => ({ score, citations: views([citation]) })),
  listed: stated === undefined || kev !== null ? [] : views(stated.listed.slice(0, MOST_CITED)),
  exploited: views(stated?.exploited.slice(0, MOST_CITED) ?? []),
  due:
    stated === undefined || kev !== null
      ? []
      : stated.due.map(({ day, citation }) => ({ day, citations: views([citation]) })),
});

export const fixViews = (tables: FixTable[], views: Citer['views']): FixView[] =>
  tables.map(({ citations, rowCitations, ...table }) => ({
    ...table,
    citations: views(citations),
    rowCitations: rowCitations.map(views),
  }));
