/** What articles said before their publishers changed them. */
import type { Block } from '../domain/article.ts';
import { noFindings } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { loadArticles } from './articles.ts';
import type { Db } from './connect.ts';

/** So many earlier texts of one article are compared; an article that changes hourly is a live page. */
const MOST = 5;

/** The articles, each that its publisher changed with its earlier texts, oldest first. */
export async function withEarlierTexts(db: Db, articles: StoryArticle[]): Promise<StoryArticle[]> {
  if (articles.length === 0) return articles;
  const versions = await db
    .selectFrom('article_version')
    .select(['article_id', 'until', 'text'])
    .where(
      'article_id',
      'in',
      articles.map(({ article }) => article.id),
    )
    .orderBy('until')
    .execute();
  if (versions.length === 0) return articles;
  const earlier = Map.groupBy(versions, ({ article_id }) => article_id);
  return articles.map((item) => {
    const texts = earlier.get(item.article.id)?.slice(-MOST);
    return texts ? { ...item, earlier: texts.map(({ until, text }) => ({ until, text })) } : item;
  });
}

/** Articles by id as they stood at `at`: what they said before a later change, where there was one. */
export async function loadArticlesAsOf(db: Db, ids: string[], at: Instant): Promise<StoryArticle[]> {
  const articles = await loadArticles(db, ids);
  if (ids.length === 0) return articles;
  const versions = await db
    .selectFrom('article_version')
    .distinctOn('article_id')
    .select(['article_id', 'text', 'blocks'])
    .where('article_id', 'in', ids)
    .where('until', '>', at)
    .orderBy('article_id')
    .orderBy('until')
    .execute();
  const then = new Map(versions.map(({ article_id, text, blocks }) => [article_id, { text, blocks }]));
  // What was found in it since lies elsewhere in the text.
  return articles.map((item) => {
    const before = then.get(item.article.id);
    return before ? { ...item, article: { ...item.article, ...before }, findings: noFindings } : item;
  });
}

/** What an article said before its publisher changed it, each until when, oldest first. */
export async function articleVersions(
  db: Db,
  id: string,
): Promise<{ until: Instant; text: string; blocks: Block[] }[]> {
  return db
    .selectFrom('article_version')
    .select(['until', 'text', 'blocks'])
    .where('article_id', '=', id)
    .orderBy('until')
    .execute();
}
