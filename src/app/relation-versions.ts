/** The versions that sentences give where they say that a flaw affects a product, or is fixed in it. */
import { type EntityRef, entityId, type RelationType } from '../domain/entity.ts';
import type { StoryArticle } from '../domain/story.ts';
import { rangeWords, together, type VersionRange } from '../domain/version.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import type { RelationRow } from '../store/entity-reads.ts';

const ofVersions: ReadonlySet<RelationType> = new Set(['affects', 'fixed-in']);
/** A row shows so many: the sentences have all. */
const MOST = 8;
/** Of so many rows: a product has flaws without end, and its own table of versions. */
const MOST_ROWS = 20;

/** For each of these rows that has some, the words for its versions, by the sentences that it cites. */
export async function versionsOfRelations(
  db: Db,
  ref: EntityRef,
  rows: readonly RelationRow[],
): Promise<Map<RelationRow, string[]>> {
  const of = rows
    .filter(({ relation, citations }) => ofVersions.has(relation) && citations.length > 0)
    .slice(0, MOST_ROWS);
  if (of.length === 0) return new Map();
  const ids = new Set(of.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)));
  const articles = new Map((await loadArticles(db, [...ids])).map((one) => [one.article.id, one]));
  return new Map(of.map((row) => [row, wordsOf(ref, row, articles)]));
}

function wordsOf(
  ref: EntityRef,
  { relation, direction, other, citations }: RelationRow,
  articles: ReadonlyMap<string, StoryArticle>,
): string[] {
  const product = direction === 'out' ? other.id : ref.id;
  const ranges = citations.reduce<VersionRange[]>((all, { articleId, start }) => {
    const said = (articles.get(articleId)?.findings.relations ?? []).filter(
      (one) => one.relation === relation && one.start === start && one.versions,
    );
    const own = said.filter(({ object }) => entityId(object.key) === product);
    // By another name than its own it is told apart only where the sentence has no second.
    const meant = own.length > 0 ? own : new Set(said.map(({ object }) => object.key)).size === 1 ? said : [];
    return meant.reduce((some, { versions }) => together(some, versions ?? []), all);
  }, []);
  return ranges.slice(0, MOST).map(rangeWords);
}
