/** Reading the wire: stories by what is new, filtered, counted, and what each reader has seen of them. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { Category } from '../domain/source.ts';
import type { Change, Kind } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import type { Schema } from './schema.ts';

/** What to list. `since`: instant or null for all time. An empty list of kinds or categories filters nothing. */
export interface WireFilter {
  since: Instant | null;
  kinds: Kind[];
  categories: Category[];
  text: string;
}

/** The conditions of a filter, without the part that is being counted. */
function conditions(where: ExpressionBuilder<Schema, 'story'>, filter: WireFilter, without: 'kinds' | null) {
  const all: Expression<SqlBool>[] = [where('story.moved_to', 'is', null)];
  if (filter.since !== null) all.push(where('story.updated_at', '>=', filter.since));
  if (filter.kinds.length > 0 && without !== 'kinds') all.push(where('story.kind', 'in', filter.kinds));
  if (filter.categories.length > 0) all.push(sql<SqlBool>`story.categories && ${filter.categories}::text[]`);
  if (filter.text !== '')
    all.push(sql<SqlBool>`story.search @@ websearch_to_tsquery('simple', ${filter.text})`);
  return where.and(all);
}

/** A page of stories, newest first, after the story named by `before`. */
export async function listWire(
  db: Db,
  filter: WireFilter,
  before: { updatedAt: Instant; id: string } | null,
  limit: number,
) {
  let query = db
    .selectFrom('story')
    .select([
      'id',
      'title',
      'kind',
      'content',
      'revision',
      'publishers',
      'articles',
      'first_seen_at',
      'updated_at',
      'revised_at',
      'first_reported_at',
    ])
    .where((where) => conditions(where, filter, null));
  if (before)
    query = query.where((where) =>
      where(where.refTuple('updated_at', 'id'), '<', where.tuple(before.updatedAt, before.id)),
    );
  return query.orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export async function countWire(db: Db, filter: WireFilter): Promise<number> {
  const row = await db
    .selectFrom('story')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where((where) => conditions(where, filter, null))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** How many stories each value of each filter would give, the other filters standing. `windows`: name → since. */
export async function countFilters(db: Db, filter: WireFilter, windows: Record<string, Instant | null>) {
  const kinds = await db
    .selectFrom('story')
    .select((select) => ['kind', select.fn.countAll<number>().as('n')])
    .where((where) => conditions(where, filter, 'kinds'))
    .groupBy('kind')
    .execute();
  const categories: Record<string, number> = {};
  for (const category of Category.options)
    categories[category] = await countWire(db, { ...filter, categories: [category] });
  const since: Record<string, number> = {};
  for (const [name, at] of Object.entries(windows))
    since[name] = await countWire(db, { ...filter, since: at });
  return {
    since,
    kinds: Object.fromEntries(kinds.map((row) => [row.kind, row.n])),
    categories,
  };
}

/** When the articles of these stories were published, since `since`: for the sparklines. */
export async function publicationTimes(
  db: Db,
  storyIds: string[],
  since: Instant,
): Promise<{ story_id: string; published_at: Instant }[]> {
  if (storyIds.length === 0) return [];
  return db
    .selectFrom('story_article')
    .select(['story_id', 'published_at'])
    .where('story_id', 'in', storyIds)
    .where('published_at', '>=', since)
    .execute();
}

/** What a reader has read of these stories: story → revision and when. */
export async function readingsOf(
  db: Db,
  principal: string,
  storyIds: string[],
): Promise<Map<string, { revision: number; at: Instant }>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('reading')
    .selectAll()
    .where('principal', '=', principal)
    .where('story_id', 'in', storyIds)
    .execute();
  return new Map(rows.map((row) => [row.story_id, { revision: row.revision, at: row.at }]));
}

/** The reader has seen this revision, at `now`. */
export async function recordReading(
  db: Db,
  principal: string,
  storyId: string,
  revision: number,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('reading')
    .values({ principal, story_id: storyId, revision, at: now })
    .onConflict((conflict) => conflict.columns(['principal', 'story_id']).doUpdateSet({ revision, at: now }))
    .execute();
}

/** The reader has seen every story as it stands. */
export async function recordAllRead(db: Db, principal: string, now: Instant): Promise<void> {
  await db
    .insertInto('reading')
    .columns(['principal', 'story_id', 'revision', 'at'])
    .expression((from) =>
      from
        .selectFrom('story')
        .select([
          sql<string>`${principal}`.as('principal'),
          'id',
          'revision',
          sql<Instant>`${now}::timestamptz`.as('at'),
        ])
        .where('moved_to', 'is', null),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['principal', 'story_id'])
        .doUpdateSet((set) => ({ revision: set.ref('excluded.revision'), at: set.ref('excluded.at') })),
    )
    .execute();
}

/** The changes of these stories after the given revisions (0: all), newest revision first. */
export async function changesSince(
  db: Db,
  after: Map<string, number>,
): Promise<Map<string, { badge: string; changes: Change[]; at: Instant }[]>> {
  const found = new Map<string, { badge: string; changes: Change[]; at: Instant }[]>();
  if (after.size === 0) return found;
  const ids = [...after.keys()];
  const revisions = [...after.values()];
  const rows = await sql<{ story_id: string; badge: string; changes: Change[]; at: Instant }>`
    select r.story_id, r.badge, r.changes, r.at
      from unnest(${ids}::text[], ${revisions}::int[]) as seen(story_id, revision)
      join lateral (
        select story_id, badge, changes, at, revision from story_revision
         where story_id = seen.story_id and revision > seen.revision order by revision desc limit 8
      ) r on true
     order by r.story_id, r.revision desc`.execute(db);
  for (const row of rows.rows) {
    const list = found.get(row.story_id) ?? [];
    list.push(row);
    found.set(row.story_id, list);
  }
  return found;
}

/** The newest point in the stream of changes. */
export async function latestCursor(db: Db): Promise<number> {
  const row = await db
    .selectFrom('story_revision')
    .select((select) => select.fn.max('cursor').as('cursor'))
    .executeTakeFirstOrThrow();
  return row.cursor ?? 0;
}

/** Changes after a cursor, in order; at most `limit`. */
export async function streamChanges(db: Db, after: number, limit: number) {
  return db
    .selectFrom('story_revision')
    .innerJoin('story', 'story.id', 'story_revision.story_id')
    .select([
      'story_revision.cursor',
      'story_revision.at',
      'story_revision.story_id',
      'story_revision.badge',
      'story_revision.revision',
      'story_revision.changes',
      'story.title',
      'story.kind',
      'story.categories',
    ])
    .where('story_revision.cursor', '>', after)
    .orderBy('story_revision.cursor')
    .limit(limit)
    .execute();
}

export async function countStories(db: Db): Promise<number> {
  const row = await db
    .selectFrom('story')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('moved_to', 'is', null)
    .executeTakeFirstOrThrow();
  return row.n;
}
