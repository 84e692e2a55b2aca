/** Writing stories as telling leaves them: their content, revisions and events, and which articles they hold. */
import { sql } from 'kysely';
import type { Category } from '../domain/source.ts';
import type { Change, Placement, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, json, storable } from './connect.ts';

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

/**
 * Writes stories, each once, and of those in which something changed the next revision, in the order given; gives the newest
 * revision's cursor in the stream of changes, null where there is none.
 */
export async function writeStories(trx: Db, stories: StoryWrite[], now: Instant): Promise<number | null> {
  const written = stories.map((story) => ({ ...story, json: json(story.content) }));
  const [changed, unchanged] = [true, false].map((is) =>
    written.filter((one) => one.changes.length > 0 === is),
  );
  const revisions = await upsert(trx, changed!, now, true);
  await upsert(trx, unchanged!, now, false);
  await writeEvents(trx, stories);
  if (changed!.length === 0) return null;
  const cursors = await trx
    .insertInto('story_revision')
    .values(
      changed!.map((story) => ({
        story_id: story.id,
        revision: revisions.get(story.id)!,
        at: now,
        badge: story.badge,
        content: story.json,
        changes: json(story.changes),
        article_ids: story.articleIds,
      })),
    )
    .returning('cursor')
    .execute();
  return Math.max(...cursors.map(({ cursor }) => cursor));
}

/** Gives the revision of each. */
async function upsert(
  trx: Db,
  stories: (StoryWrite & { json: string })[],
  now: Instant,
  isNew: boolean,
): Promise<Map<string, number>> {
  if (stories.length === 0) return new Map();
  const rows = await trx
    .insertInto('story')
    .values(
      stories.map((story) => ({
        id: story.id,
        title: storable(story.content.title),
        kind: story.content.kind,
        categories: story.categories,
        content: story.json,
        revision: 1,
        publishers: story.content.publishers.length,
        articles: story.articleIds.length,
        first_seen_at: now,
        first_reported_at: story.firstReportedAt,
        updated_at: story.updatedAt,
        revised_at: now,
        moved_to: null,
        // Its names may be others now.
        shelved: false,
        // And its summary may be another.
        worded: false,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({
        title: set.ref('excluded.title'),
        kind: set.ref('excluded.kind'),
        categories: set.ref('excluded.categories'),
        content: set.ref('excluded.content'),
        publishers: set.ref('excluded.publishers'),
        articles: set.ref('excluded.articles'),
        first_reported_at: set.ref('excluded.first_reported_at'),
        updated_at: set.ref('excluded.updated_at'),
        moved_to: set.ref('excluded.moved_to'),
        shelved: set.ref('excluded.shelved'),
        worded: set.ref('excluded.worded'),
        ...(isNew ? { revision: set('story.revision', '+', 1), revised_at: now } : {}),
      })),
    )
    .returning(['id', 'revision'])
    .execute();
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

async function writeEvents(trx: Db, stories: StoryWrite[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  await sql`delete from story_event where story_id = any(${ids})`.execute(trx);
  const rows = stories.flatMap(({ id, content }) =>
    content.events.map((event) => ({
      story_id: id,
      id: event.id,
      happened_start: event.happened?.start ?? null,
      happened_end: event.happened?.end ?? null,
      reported_at: event.reportedAt,
      status: event.status,
      headline: event.headline,
    })),
  );
  if (rows.length === 0) return;
  // One value, however many events there are.
  await sql`
    insert into story_event
    select * from jsonb_populate_recordset(null::story_event, ${json(rows)}::jsonb)
    on conflict do nothing`.execute(trx);
}

/** An article with the story that it is in, and why. */
export interface ArticleEntry {
  articleId: string;
  storyId: string;
  placement: Placement;
  memory: unknown;
  publishedAt: Instant;
}

/** Puts articles, each once, in stories, or moves them there. */
export async function putArticles(trx: Db, entries: ArticleEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto('story_article')
    .values(
      entries.map((entry) => ({
        article_id: entry.articleId,
        story_id: entry.storyId,
        placement: json(entry.placement),
        memory: json(entry.memory),
        published_at: entry.publishedAt,
      })),
    )
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

/** Puts what placing remembers of a stored article in the place of what it remembered. */
export async function rememberArticle(trx: Db, articleId: string, memory: unknown): Promise<void> {
  await trx
    .updateTable('story_article')
    .set({ memory: json(memory) })
    .where('article_id', '=', articleId)
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

/** An article's row was written, and nothing that it says changed: its row versions (see `articleStates`) before and after. */
export interface Rewritten {
  id: string;
  was: string;
  is: string;
}

/** Ends the waiting of these articles: their story tells them. */
export async function markTold(trx: Db, articleIds: string[]): Promise<Rewritten[]> {
  if (articleIds.length === 0) return [];
  const { rows } = await sql<Rewritten>`
    update article set waiting = false
      from (select id, xmin, ctid from article where id = any(${articleIds}) for update) before
     where article.id = before.id
    returning article.id, concat_ws(' ', before.xmin, before.ctid) as was, concat_ws(' ', article.xmin, article.ctid) as is`.execute(
    trx,
  );
  return rows;
}
