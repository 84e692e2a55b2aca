/** Plain lists for programs: events and articles by time. */
import type { ArticleList, ArticleQuery, EventList, EventQuery } from '../domain/page.ts';
import type { Db } from './connect.ts';

export async function listEvents(db: Db, query: EventQuery): Promise<EventList> {
  let rows = db
    .selectFrom('story_event')
    .innerJoin('story', 'story.id', 'story_event.story_id')
    .selectAll('story_event')
    .select('story.title')
    .where('story.moved_to', 'is', null);
  if (query.reportedSince) rows = rows.where('reported_at', '>=', query.reportedSince);
  if (query.reportedBefore) rows = rows.where('reported_at', '<', query.reportedBefore);
  if (query.status) rows = rows.where('status', '=', query.status);
  const found = await rows
    .orderBy('reported_at', 'desc')
    .orderBy('story_event.id')
    .limit(query.limit)
    .execute();
  return {
    events: found.map((row) => ({
      storyId: row.story_id,
      storyTitle: row.title,
      id: row.id,
      headline: row.headline,
      happened:
        row.happened_start && row.happened_end ? { start: row.happened_start, end: row.happened_end } : null,
      reportedAt: row.reported_at,
      status: row.status,
    })),
  };
}

export async function listArticles(db: Db, query: ArticleQuery): Promise<ArticleList> {
  let rows = db
    .selectFrom('article')
    .innerJoin('publisher', 'publisher.id', 'article.publisher_id')
    .leftJoin('story_article', 'story_article.article_id', 'article.id')
    .select([
      'article.id',
      'article.url',
      'article.title',
      'article.published',
      'article.language',
      'article.copy_of',
    ])
    .select(['publisher.name as publisher', 'story_article.story_id']);
  if (query.publishedSince) rows = rows.where('article.published_at', '>=', query.publishedSince);
  if (query.publishedBefore) rows = rows.where('article.published_at', '<', query.publishedBefore);
  const found = await rows
    .orderBy('article.published_at', 'desc')
    .orderBy('article.id')
    .limit(query.limit)
    .execute();
  return {
    articles: found.map((row) => ({
      id: row.id,
      url: row.url,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      language: row.language,
      storyId: row.story_id,
      copyOf: row.copy_of,
    })),
  };
}
