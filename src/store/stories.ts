/** Stories: what they say now, every revision of it, which articles they hold and why. */
import type { Category } from '../domain/source.ts';
import type { Change, Placement, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, json, storable } from './connect.ts';

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
  const row = await db
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
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    content: row.content,
    revision: row.revision,
    firstSeenAt: row.first_seen_at,
    firstReportedAt: row.first_reported_at,
    updatedAt: row.updated_at,
    revisedAt: row.revised_at,
    movedTo: row.moved_to,
  };
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

/** One story as a batch of placing leaves it. */
export interface StoryWrite {
  id: string;
  content: StoryContent;
  categories: Category[];
  articleIds: string[];
  firstReportedAt: Instant;
  updatedAt: Instant;
  badge: 'new' | 'updated' | 'corrected';
  /** Empty: nothing that a reader would notice changed, and no revision is made. */
  changes: Change[];
}

/** Writes a story and, where something changed, its next revision; gives the revision's cursor in the stream of changes. */
export async function writeStory(trx: Db, story: StoryWrite, now: Instant): Promise<number | null> {
  const { content } = story;
  const values = {
    title: storable(content.title),
    kind: content.kind,
    categories: story.categories,
    content: json(content),
    publishers: content.publishers.length,
    articles: story.articleIds.length,
    first_reported_at: story.firstReportedAt,
    updated_at: story.updatedAt,
    moved_to: null,
    // Its names may be others now.
    shelved: false,
  };
  const isNew = story.changes.length > 0;
  const row = await trx
    .insertInto('story')
    .values({ id: story.id, ...values, revision: 1, first_seen_at: now, revised_at: now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({
        ...values,
        ...(isNew ? { revision: set('story.revision', '+', 1), revised_at: now } : {}),
      })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  await writeEvents(trx, story.id, content);
  if (!isNew) return null;
  const revision = await trx
    .insertInto('story_revision')
    .values({
      story_id: story.id,
      revision: row.revision,
      at: now,
      badge: story.badge,
      content: json(content),
      changes: json(story.changes),
      article_ids: story.articleIds,
    })
    .returning('cursor')
    .executeTakeFirstOrThrow();
  return revision.cursor;
}

async function writeEvents(trx: Db, storyId: string, content: StoryContent): Promise<void> {
  await trx.deleteFrom('story_event').where('story_id', '=', storyId).execute();
  if (content.events.length === 0) return;
  await trx
    .insertInto('story_event')
    .values(
      content.events.map((event) => ({
        story_id: storyId,
        id: event.id,
        happened_start: event.happened?.start ?? null,
        happened_end: event.happened?.end ?? null,
        reported_at: event.reportedAt,
        status: event.status,
        headline: storable(event.headline),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts an article in a story, or moves it there. */
export async function putArticle(
  trx: Db,
  entry: { articleId: string; storyId: string; placement: Placement; memory: unknown; publishedAt: Instant },
): Promise<void> {
  await trx
    .insertInto('story_article')
    .values({
      article_id: entry.articleId,
      story_id: entry.storyId,
      placement: json(entry.placement),
      memory: json(entry.memory),
      published_at: entry.publishedAt,
    })
    .onConflict((conflict) =>
      conflict.column('article_id').doUpdateSet((set) => ({
        story_id: set.ref('excluded.story_id'),
        placement: set.ref('excluded.placement'),
        memory: set.ref('excluded.memory'),
      })),
    )
    .execute();
}

/** Moves articles that are stored already; what decided about each stays with it. */
export async function moveArticles(trx: Db, articleIds: string[], to: string): Promise<void> {
  if (articleIds.length === 0) return;
  await trx
    .updateTable('story_article')
    .set({ story_id: to })
    .where('article_id', 'in', articleIds)
    .execute();
}

/** A story that lost all its articles leads to the one that took them; older addresses follow. */
export async function leadTo(trx: Db, from: string, to: string): Promise<void> {
  await trx
    .updateTable('story')
    .set({ moved_to: to })
    .where((where) => where.or([where('id', '=', from), where('moved_to', '=', from)]))
    .where('id', '<>', to)
    .execute();
  await trx.deleteFrom('old_story_name').where('story_id', '=', from).execute();
}

/** Ends the waiting of these articles: their story tells them. */
export async function markTold(trx: Db, articleIds: string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await trx.updateTable('article').set({ waiting: false }).where('id', 'in', articleIds).execute();
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
