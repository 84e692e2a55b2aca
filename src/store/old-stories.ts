/** Stories that have been quiet for so long that placing has forgotten them, and the names by which they are found again. */
import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';

/** Stories looked at per name, the last quiet ones: a name of more stories than this tells little, and the cost stays bounded. */
const STORIES_PER_NAME = 200;

/** Stories whose newest article is older than `before` and whose names are not kept as they are now; the oldest first. */
export async function unshelvedStories(
  db: Db,
  before: Instant,
  most: number,
): Promise<{ id: string; quietSince: Instant }[]> {
  const rows = await db
    .selectFrom('story')
    .select(['id', 'updated_at'])
    .where('moved_to', 'is', null)
    .where('shelved', '=', false)
    .where('updated_at', '<', before)
    .orderBy('updated_at')
    .limit(most)
    .execute();
  return rows.map((row) => ({ id: row.id, quietSince: row.updated_at }));
}

/** Keeps the names (hashed, 32 bits) of a story that has become quiet, in place of those that were kept of it before. */
export async function shelveStory(trx: Db, id: string, quietSince: Instant, names: number[]): Promise<void> {
  await trx.deleteFrom('old_story_name').where('story_id', '=', id).execute();
  if (names.length > 0) {
    await trx
      .insertInto('old_story_name')
      .values(names.map((term) => ({ term, quiet_since: quietSince, story_id: id })))
      .execute();
  }
  await trx.updateTable('story').set({ shelved: true }).where('id', '=', id).execute();
}

/**
 * The stories quiet since before `before` that share most of these names, best first, at most `most`: those for which what
 * they share counts at least `least` together. One query by index; its cost does not grow with the number of stories.
 */
export async function oldStoriesNaming(
  db: Db,
  asked: { term: number; counts: number }[],
  least: number,
  before: Instant,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ story_id: string }>`
    select old.story_id
      from unnest(${asked.map(({ term }) => term)}::integer[], ${asked.map(({ counts }) => counts)}::integer[])
           as asked (term, counts)
     cross join lateral (
           select story_id, quiet_since from old_story_name
            where term = asked.term and quiet_since < ${before}
            order by quiet_since desc, story_id desc
            limit ${STORIES_PER_NAME}) old
     group by old.story_id
    having sum(asked.counts) >= ${least}
     order by sum(asked.counts) desc, max(old.quiet_since) desc, old.story_id
     limit ${most}`.execute(db);
  return rows.map((row) => row.story_id);
}

/** What placing remembered of the newest articles of each of these stories, at most `most` each. */
export async function memoriesOfStories(
  db: Db,
  storyIds: string[],
  most: number,
): Promise<{ storyId: string; memory: unknown }[]> {
  const { rows } = await sql<{ story_id: string; memory: unknown }>`
    select asked.story_id, newest.memory
      from unnest(${storyIds}::text[]) as asked (story_id)
     cross join lateral (
           select memory from story_article
            where story_id = asked.story_id
            order by published_at desc, article_id desc
            limit ${most}) newest`.execute(db);
  return rows.map((row) => ({ storyId: row.story_id, memory: row.memory }));
}
