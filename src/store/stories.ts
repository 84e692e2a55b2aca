/** Stories as they are read: what they say now, every revision of it, which articles they hold and why. */
import type { Change, Placement, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';

/** A story as it stands. */
export interface StoredStory {
  id: string;
  content: StoryContent;
  revision: number;
  firstSeenAt: Instant;
  firstReportedAt: Instant;
  updatedAt: Instant;
  revisedAt: Instant;
  movedTo: string | null;
}

export async function findStory(db: Db, id: string): Promise<StoredStory | null> {
  return (await findStories(db, [id])).get(id) ?? null;
}

/** Those of these stories that there are, by id. */
export async function findStories(db: Db, ids: string[]): Promise<Map<string, StoredStory>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('story')
    .select([
      'id',
      'content',
      'revision',
      'first_seen_at',
      'first_reported_at',
      'updated_at',
      'revised_at',
      'moved_to',
    ])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        content: row.content,
        revision: row.revision,
        firstSeenAt: row.first_seen_at,
        firstReportedAt: row.first_reported_at,
        updatedAt: row.updated_at,
        revisedAt: row.revised_at,
        movedTo: row.moved_to,
      },
    ]),
  );
}

/** Which story each of these articles belongs to. */
export async function storiesOfArticles(db: Db, articleIds: string[]): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('story_article')
    .select(['article_id', 'story_id'])
    .where('article_id', 'in', articleIds)
    .execute();
  return new Map(rows.map((row) => [row.article_id, row.story_id]));
}

/** The articles of each of these stories. */
export async function articlesOfStories(db: Db, storyIds: string[]): Promise<Map<string, string[]>> {
  const articles = new Map<string, string[]>(storyIds.map((id) => [id, []]));
  if (storyIds.length === 0) return articles;
  const rows = await db
    .selectFrom('story_article')
    .select(['article_id', 'story_id'])
    .where('story_id', 'in', storyIds)
    .execute();
  for (const row of rows) articles.get(row.story_id)!.push(row.article_id);
  return articles;
}

/** Why each article of a story is in it. */
export async function placementsOf(
  db: Db,
  storyId: string,
): Promise<{ articleId: string; placement: Placement }[]> {
  const rows = await db
    .selectFrom('story_article')
    .select(['article_id', 'placement'])
    .where('story_id', '=', storyId)
    .orderBy('published_at')
    .orderBy('article_id')
    .execute();
  return rows.map((row) => ({ articleId: row.article_id, placement: row.placement }));
}

/** The placing memory of every article published since, in the order of placing; read in pages, so that memory stays bounded. */
export async function* placingMemories(
  db: Db,
  since: Instant,
): AsyncGenerator<{ storyId: string; memory: unknown }> {
  let after = { published_at: since, article_id: '' };
  for (;;) {
    const rows = await db
      .selectFrom('story_article')
      .select(['story_id', 'memory', 'published_at', 'article_id'])
      .where((where) =>
        where(
          where.refTuple('published_at', 'article_id'),
          '>',
          where.tuple(after.published_at, after.article_id),
        ),
      )
      .orderBy('published_at')
      .orderBy('article_id')
      .limit(1000)
      .execute();
    for (const row of rows) yield { storyId: row.story_id, memory: row.memory };
    const last = rows.at(-1);
    if (!last || rows.length < 1000) return;
    after = last;
  }
}

/** The titles of those stories that still stand. */
export async function titlesOf(db: Db, storyIds: string[]): Promise<Map<string, string>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('story')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(storyIds)])
    .where('moved_to', 'is', null)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

export async function revisionsOf(
  db: Db,
  storyId: string,
): Promise<{ revision: number; at: Instant; changes: Change[] }[]> {
  return db
    .selectFrom('story_revision')
    .select(['revision', 'at', 'changes'])
    .where('story_id', '=', storyId)
    .orderBy('revision', 'desc')
    .limit(100)
    .execute();
}

/** The story as it stood at `at`: its last revision made by then. */
export async function revisionAt(db: Db, storyId: string, at: Instant) {
  return (
    (await db
      .selectFrom('story_revision')
      .select(['revision', 'at', 'content', 'article_ids', 'changes'])
      .where('story_id', '=', storyId)
      .where('at', '<=', at)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? null
  );
}

/** One revision by number, or null. */
export async function revisionNumber(
  db: Db,
  storyId: string,
  revision: number,
): Promise<{ at: Instant; content: StoryContent; article_ids: string[] } | null> {
  const row = await db
    .selectFrom('story_revision')
    .select(['at', 'content', 'article_ids'])
    .where('story_id', '=', storyId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row ?? null;
}
