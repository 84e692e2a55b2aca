/** Full-text search. Hits are limited before they are ranked: ranking many hits is the cost (newest first stands in for rank beyond the limit). */
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db } from './connect.ts';

/** So many of the newest hits are ranked. */
const RANKED = 500;

/** Every word as a prefix, so that a search while typing finds; anything with quotes, minus or "or" as websearch reads it. */
function query(text: string): Expression<unknown> {
  if (/["-]|\bor\b/i.test(text)) return sql`websearch_to_tsquery('simple', ${text})`;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
}

export async function searchStories(db: Db, text: string, limit: number) {
  const asked = query(text);
  return db
    .with('hit', (cte) =>
      cte
        .selectFrom('story')
        .select(['id', 'title', 'kind', 'content', 'updated_at', 'publishers', 'articles', 'search'])
        .where('moved_to', 'is', null)
        .where(sql<SqlBool>`search @@ ${asked}`)
        .orderBy('updated_at', 'desc')
        .limit(RANKED),
    )
    .selectFrom('hit')
    .select(['id', 'title', 'kind', 'content', 'updated_at', 'publishers', 'articles'])
    .orderBy(sql`ts_rank(search, ${asked})`, 'desc')
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
}

export async function searchArticles(db: Db, text: string, limit: number) {
  const asked = query(text);
  return db
    .with('hit', (cte) =>
      cte
        .selectFrom('article')
        .select(['id', 'title', 'publisher_id', 'published', 'published_at', 'text', 'search'])
        .where(sql<SqlBool>`search @@ ${asked}`)
        .orderBy('published_at', 'desc')
        .limit(RANKED),
    )
    .selectFrom('hit')
    .innerJoin('publisher', 'publisher.id', 'hit.publisher_id')
    .leftJoin('story_article', 'story_article.article_id', 'hit.id')
    .select(['hit.id', 'hit.title', 'hit.published', 'publisher.name as publisher', 'story_article.story_id'])
    .select(
      sql<string>`ts_headline('simple', left(hit.text, 20000), ${asked}, 'StartSel="", StopSel="", MaxWords=30, MinWords=12')`.as(
        'snippet',
      ),
    )
    .orderBy(sql`ts_rank(hit.search, ${asked})`, 'desc')
    .orderBy('hit.published_at', 'desc')
    .limit(limit)
    .execute();
}
