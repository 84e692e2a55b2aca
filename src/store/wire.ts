/** Reading the wire: stories by what is new, filtered, counted, and what each reader has seen of them. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { StoryKind } from '../domain/kind.ts';
import { Category } from '../domain/source.ts';
import type { Change } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import type { Schema } from './schema.ts';
import { kindOf, type Search, storyConditions } from './search.ts';

/** What to list. `since`: instant or null for all time. An empty list of kinds or categories filters nothing. */
export interface WireFilter {
  since: Instant | null;
  kinds: StoryKind[];
  categories: Category[];
  /** Null filters nothing. */
  text: Search | null;
}

type StoryWhere = ExpressionBuilder<Schema, 'story'>;

/** What each part of a filter asks of a story; true where it asks nothing. */
const asks = {
  since: (where: StoryWhere, since: Instant | null): Expression<SqlBool> =>
    since === null ? where.lit(true) : where('story.updated_at', '>=', since),
  kinds: (where: StoryWhere, kinds: StoryKind[]): Expression<SqlBool> =>
    kinds.length === 0 ? where.lit(true) : where(kindOf(sql.ref('story.kind')), 'in', kinds),
  categories: (where: StoryWhere, categories: Category[]): Expression<SqlBool> =>
    categories.length === 0 ? where.lit(true) : sql<SqlBool>`story.categories && ${categories}::text[]`,
  text: (where: StoryWhere, text: Search | null): Expression<SqlBool> =>
    text === null ? where.lit(true) : storyConditions(text),
};

function conditions(where: StoryWhere, filter: WireFilter): Expression<SqlBool> {
  return where.and([
    where('story.moved_to', 'is', null),
    asks.since(where, filter.since),
    asks.kinds(where, filter.kinds),
    asks.categories(where, filter.categories),
    asks.text(where, filter.text),
  ]);
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
    .where((where) => conditions(where, filter));
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
    .where((where) => conditions(where, filter))
    .executeTakeFirstOrThrow();
  return row.n;
}

/**
 * How many stories each value of each filter would give, the other filters standing. `windows`: name → since. Counted in
 * one pass over the stories that hold the text.
 */
export async function countFilters(db: Db, filter: WireFilter, windows: Record<string, Instant | null>) {
  const row = await db
    .selectFrom('story')
    .where('story.moved_to', 'is', null)
    .where((where) => asks.text(where, filter.text))
    .select((where) => {
      const count = (name: string, part: Partial<WireFilter>) => {
        const wanted = { ...filter, ...part };
        const holds = where.and([
          asks.since(where, wanted.since),
          asks.kinds(where, wanted.kinds),
          asks.categories(where, wanted.categories),
        ]);
        return where.fn.countAll<number>().filterWhere(holds).as(name);
      };
      return [
        ...Object.entries(windows).map(([name, since]) => count(`since ${name}`, { since })),
        ...StoryKind.options.map((kind) => count(`kind ${kind}`, { kinds: [kind] })),
        ...Category.options.map((category) => count(`category ${category}`, { categories: [category] })),
      ];
    })
    .executeTakeFirstOrThrow();
  const counts = (what: string, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, (row as Record<string, number>)[`${what} ${name}`] ?? 0]));
  const kinds = counts('kind', StoryKind.options);
  return {
    since: counts('since', Object.keys(windows)),
    kinds: Object.fromEntries(Object.entries(kinds).filter(([, n]) => n > 0)),
    categories: counts('category', Category.options),
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

const changes = (db: Db, after: number) =>
  db
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
    .where('story_revision.cursor', '>', after);

/** The first changes after a cursor, in order; at most `limit`. */
export async function streamChanges(db: Db, after: number, limit: number) {
  return changes(db, after).orderBy('story_revision.cursor').limit(limit).execute();
}

/** The newest changes after a cursor, in order; at most `limit`. */
export async function newestChanges(db: Db, after: number, limit: number) {
  const newestFirst = changes(db, after).orderBy('story_revision.cursor', 'desc');
  return (await newestFirst.limit(limit).execute()).reverse();
}

export async function countStories(db: Db): Promise<number> {
  const row = await db
    .selectFrom('story')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('moved_to', 'is', null)
    .executeTakeFirstOrThrow();
  return row.n;
}
