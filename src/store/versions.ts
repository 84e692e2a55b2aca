/** What articles said before their publishers changed them. */
import type { StoryArticle } from '../domain/story.ts';
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
