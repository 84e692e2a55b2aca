/**
 * Raw articles between collecting and reading. A row is acknowledged work and its own job: claimed by a lease that
 * runs out if the worker dies, and deleted in the transaction that stores the article.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawArticle } from '../domain/article.ts';
import type { Dropped } from '../domain/page.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, json, storable } from './connect.ts';

/** An entry's name within its source: its guid, or else its address. */
const entryKey = (raw: RawArticle): string => storable(raw.entry?.guid ?? raw.url).slice(0, 500);

/** Changes when the entry says something else: title, text or update time. */
function entryHash(raw: RawArticle): string {
  const { entry } = raw;
  const said = [raw.html, entry?.title, entry?.content ?? entry?.summary, entry?.updated];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}

/**
 * Takes in what is new or changed since the source was last seen, at most `most` of it, in the order given; the rest
 * counts as seen. Gives how many were taken. One transaction with the caller's.
 */
export async function takeIn(
  trx: Db,
  articles: RawArticle[],
  now: Instant,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  let taken = 0;
  for (const raw of articles) {
    const fresh = await trx
      .insertInto('entry')
      .values({ source_id: raw.sourceId, key: entryKey(raw), hash: entryHash(raw), seen_at: now })
      .onConflict((conflict) =>
        conflict
          .columns(['source_id', 'key'])
          .doUpdateSet((set) => ({ hash: set.ref('excluded.hash'), seen_at: set.ref('excluded.seen_at') }))
          .whereRef('entry.hash', '<>', sql.ref('excluded.hash')),
      )
      .returning('key')
      .executeTakeFirst();
    if (!fresh || taken === most) continue;
    await trx
      .insertInto('incoming')
      .values({
        source_id: raw.sourceId,
        url: storable(raw.url),
        raw: json(raw),
        received_at: now,
        not_before: now,
      })
      .execute();
    taken += 1;
  }
  return taken;
}

export interface Incoming {
  id: number;
  attempts: number;
  raw: RawArticle;
}

/**
 * Takes up to `limit` waiting rows, leased until `leasedUntil`; in turns over the sources, so that one slow site
 * does not hold up the others.
 */
export async function claimIncoming(
  db: Db,
  now: Instant,
  leasedUntil: Instant,
  limit: number,
): Promise<Incoming[]> {
  const claimed = await sql<{ id: number; attempts: number; raw: RawArticle }>`
    update incoming set not_before = ${leasedUntil}, leased = true, attempts = attempts + 1
     where id in (
       select id from incoming
        where id in (
          select id from (
            select id, row_number() over (partition by source_id order by id) as turn
              from incoming where not_before <= ${now}
          ) due order by turn, id limit ${limit}
        )
        for update skip locked
     )
    returning id, attempts, raw`.execute(db);
  return claimed.rows.sort((a, b) => a.id - b.id);
}

export async function postponeIncoming(db: Db, id: number, notBefore: Instant): Promise<void> {
  await db
    .updateTable('incoming')
    .set({ not_before: notBefore, leased: false })
    .where('id', '=', id)
    .execute();
}

/** Ends the job: the article is stored, or was dropped for a recorded reason. */
export async function finishIncoming(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('incoming').where('id', '=', id).execute();
}

/** Counts one article that was not taken, and keeps the newest example. */
export async function countDropped(
  trx: Db,
  dropped: { sourceId: string; step: string; reason: string; url: string; detail: string },
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('dropped')
    .values({
      source_id: dropped.sourceId,
      step: dropped.step,
      reason: dropped.reason,
      last_url: storable(dropped.url).slice(0, 2000),
      last_detail: storable(dropped.detail).slice(0, 1000),
      last_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'step', 'reason']).doUpdateSet((set) => ({
        count: set('dropped.count', '+', 1),
        last_url: set.ref('excluded.last_url'),
        last_detail: set.ref('excluded.last_detail'),
        last_at: set.ref('excluded.last_at'),
      })),
    )
    .execute();
}

/** What was not taken of each source, most often first. */
export async function droppedBySource(db: Db): Promise<Map<string, Dropped[]>> {
  const rows = await db.selectFrom('dropped').selectAll().orderBy('count', 'desc').execute();
  const bySource = new Map<string, Dropped[]>();
  for (const { source_id, step, reason, count, last_url, last_detail, last_at } of rows) {
    const dropped = { step, reason, count, lastUrl: last_url, lastDetail: last_detail, lastAt: last_at };
    bySource.set(source_id, [...(bySource.get(source_id) ?? []), dropped]);
  }
  return bySource;
}

/** Takes in one article that a person waits for, already claimed: nobody else reads it unless this process dies. */
export async function takeInByHand(trx: Db, raw: RawArticle, now: Instant): Promise<Incoming> {
  const lease = new Date(Date.parse(now) + 60_000).toISOString();
  const row = await trx
    .insertInto('incoming')
    .values({
      source_id: raw.sourceId,
      url: storable(raw.url),
      raw: json(raw),
      received_at: now,
      not_before: lease,
      leased: true,
      attempts: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, attempts: 1, raw };
}

/** Whether an entry that says it was published before `publishedBefore` is being read, or waits to be and was not put off beyond `dueBy`. */
export async function waitsToBeRead(db: Db, dueBy: Instant, publishedBefore: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('incoming')
    .select('id')
    .where(({ eb, or }) => or([eb('not_before', '<=', dueBy), eb('leased', '=', true)]))
    .where(sql<Instant>`raw -> 'entry' ->> 'published'`, '<', publishedBefore)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many raw articles wait to be read; `dueBy`: of those, the ones not put off for later. */
export async function countIncoming(db: Db, dueBy: Instant | null): Promise<number> {
  let query = db.selectFrom('incoming').select((select) => select.fn.countAll<number>().as('n'));
  if (dueBy !== null) query = query.where('not_before', '<=', dueBy);
  return (await query.executeTakeFirstOrThrow()).n;
}
