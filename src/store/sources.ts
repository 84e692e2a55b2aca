/** Sources and their publishers: definitions, schedule and health. */
import { sql } from 'kysely';
import { articleId } from '../domain/article.ts';
import type { FetchFailure, Publisher, Source, SourceDefinition } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, storable } from './connect.ts';

/** The identifier of a source: the same address gives the same on every machine. */
export const sourceId = (url: string): string => articleId(url);

function selectSources(db: Db) {
  return db
    .selectFrom('source')
    .innerJoin('publisher', 'publisher.id', 'source.publisher_id')
    .selectAll('source')
    .select(['publisher.name as publisher_name', 'publisher.family', 'publisher.category']);
}

type SourceRow = Awaited<ReturnType<ReturnType<typeof selectSources>['execute']>>[number];

const toSource = (row: SourceRow): Source => ({
  id: row.id,
  url: row.url,
  kind: row.kind,
  // What was read by hand is listed under who published it.
  name: row.kind === 'manual' ? row.publisher_name : row.name,
  publisher: { id: row.publisher_id, name: row.publisher_name, family: row.family, category: row.category },
  language: row.language,
  paused: row.paused,
  addedAt: row.added_at,
  etag: row.etag,
  lastModified: row.last_modified,
  health: {
    lastFetchAt: row.last_fetch_at,
    lastSuccessAt: row.last_success_at,
    lastArticleAt: row.last_article_at,
    nextFetchAt: row.next_fetch_at,
    failuresInRow: row.failures_in_row,
    failure: row.failure,
    failureDetail: row.failure_detail,
    usualIntervalMinutes: row.usual_interval_minutes,
    longestGapMinutes: row.longest_gap_minutes,
    articles: row.articles,
    warnings: row.warnings,
  },
});

export async function listSources(db: Db): Promise<Source[]> {
  return (await selectSources(db).orderBy('source.name').orderBy('source.id').execute()).map(toSource);
}

export async function findSource(db: Db, id: string): Promise<Source | null> {
  const row = await selectSources(db).where('source.id', '=', id).executeTakeFirst();
  return row ? toSource(row) : null;
}

/** How many sources are followed; how many of them were asked at least once; how many failed or were refused at the last time. */
export async function countFollowed(db: Db): Promise<{ followed: number; asked: number; failing: number }> {
  const { rows } = await sql<{ followed: number; asked: number; failing: number }>`
    select count(*)::int as followed,
           count(last_fetch_at)::int as asked,
           (count(*) filter (where failures_in_row > 0))::int as failing
      from source where not paused and kind <> 'manual'`.execute(db);
  return rows[0]!;
}

/** Keeps a publisher; the first word on its name, family and category stands, but that any name is better than its host. */
async function savePublisher(db: Db, publisher: Publisher): Promise<void> {
  const isHost = sql<boolean>`(publisher.name = publisher.id
    or right(publisher.name, length(publisher.id) + 1) = '.' || publisher.id)`;
  await db
    .insertInto('publisher')
    .values({ ...publisher, name: storable(publisher.name) })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((set) => ({ name: set.ref('excluded.name') }))
        .where(isHost),
    )
    .execute();
}

/** Adds sources that are not there yet, due at once; gives the ids of those added. */
export async function addSources(db: Db, definitions: SourceDefinition[], now: Instant): Promise<string[]> {
  const added: string[] = [];
  await db.transaction().execute(async (trx) => {
    for (const definition of definitions) {
      await savePublisher(trx, definition.publisher);
      const row = await trx
        .insertInto('source')
        .values({
          id: sourceId(definition.url),
          url: definition.url,
          kind: definition.kind,
          name: storable(definition.name),
          publisher_id: definition.publisher.id,
          language: definition.language,
          added_at: now,
          next_fetch_at: definition.kind === 'manual' ? null : now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row) added.push(row.id);
    }
  });
  return added;
}

/** Forgets a source; its articles stay, for stories cite them. False: there was none. */
export async function removeSource(db: Db, id: string): Promise<boolean> {
  const result = await db.deleteFrom('source').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function pauseSource(db: Db, id: string, paused: boolean): Promise<boolean> {
  const result = await db.updateTable('source').set({ paused }).where('id', '=', id).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Follows the sources that a new store begins with: never again once any were followed, though all were removed since,
 * and none where a person has chosen sources before. Gives how many there are to follow; 0: it was no first time.
 */
export async function addFirstSources(
  db: Db,
  definitions: SourceDefinition[],
  now: Instant,
): Promise<number> {
  const begun = await db.selectFrom('first_sources').select('added_at').executeTakeFirst();
  if (begun) return 0;
  const { followed } = await countFollowed(db);
  const first = followed === 0 ? definitions : [];
  await addSources(db, first, now);
  // Last: a start that is broken off before finds them followed, or does all of it.
  await db.insertInto('first_sources').values({ added_at: now }).execute();
  return first.length;
}

/** Makes a source due now; false where there is none, or none that is ever asked. */
export async function hurrySource(db: Db, id: string, now: Instant): Promise<boolean> {
  const result = await db
    .updateTable('source')
    .set({ next_fetch_at: now })
    .where('id', '=', id)
    .where('kind', '<>', 'manual')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Takes up to `limit` sources that are due, and leases them until `leasedUntil`, so that no other worker takes
 * them; a worker that dies gives them back by the lease running out.
 */
export async function claimDueSources(
  db: Db,
  now: Instant,
  leasedUntil: Instant,
  limit: number,
): Promise<Source[]> {
  const claimed = await db
    .updateTable('source')
    .set({ next_fetch_at: leasedUntil, leased: true })
    .where('id', 'in', (query) =>
      query
        .selectFrom('source')
        .select('id')
        .where('paused', '=', false)
        .where('next_fetch_at', '<=', now)
        .orderBy('next_fetch_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  if (claimed.length === 0) return [];
  const ids = claimed.map((row) => row.id);
  return (await selectSources(db).where('source.id', 'in', ids).execute()).map(toSource);
}

/** What came of one fetch of a source. */
export type FetchOutcome =
  | {
      ok: true;
      etag: string | null;
      lastModified: string | null;
      /** Where the source moved for good. */
      movedTo: string | null;
      newestAt: Instant | null;
      usualIntervalMinutes: number | null;
      longestGapMinutes: number | null;
      warnings: string[];
    }
  | { ok: false; failure: FetchFailure; detail: string };

/** Records the outcome on the source's health, and when to fetch next. */
export async function recordFetch(
  db: Db,
  id: string,
  outcome: FetchOutcome,
  now: Instant,
  next: Instant,
): Promise<void> {
  if (!outcome.ok) {
    await db
      .updateTable('source')
      .set((set) => ({
        last_fetch_at: now,
        next_fetch_at: next,
        leased: false,
        failures_in_row: set('failures_in_row', '+', 1),
        failure: outcome.failure,
        failure_detail: storable(outcome.detail).slice(0, 1000),
      }))
      .where('id', '=', id)
      .execute();
    return;
  }
  await db
    .updateTable('source')
    .set({
      last_fetch_at: now,
      last_success_at: now,
      next_fetch_at: next,
      leased: false,
      failures_in_row: 0,
      failure: null,
      failure_detail: null,
      etag: outcome.etag,
      last_modified: outcome.lastModified,
      last_article_at: outcome.newestAt,
      usual_interval_minutes: outcome.usualIntervalMinutes,
      longest_gap_minutes: outcome.longestGapMinutes,
      warnings: outcome.warnings.map((line) => storable(line).slice(0, 300)),
    })
    .where('id', '=', id)
    .execute();
  if (outcome.movedTo !== null) await moveSource(db, id, outcome.movedTo);
}

/** Asks at the new address from now on, unless another source is there already. */
async function moveSource(db: Db, id: string, url: string): Promise<void> {
  await db
    .updateTable('source')
    .set({ url })
    .where('id', '=', id)
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('source as other').select('other.id').where('other.url', '=', url)),
      ),
    )
    .execute();
}
