/** What CVE records and EPSS say of vulnerabilities, by CVE id. */
import { sql } from 'kysely';
import type { Vulnerability } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import { type LoadedCatalogue, saveCatalogue } from './catalogues.ts';
import { type Db, json } from './connect.ts';

/** Rows to a statement. */
const BATCH = 5_000;

export interface StoredVulnerability {
  record: Vulnerability | null;
  epss: Vulnerability['epss'];
}

/** By id; ids of which nothing is stored are left out. */
export async function readVulnerabilities(db: Db, ids: string[]): Promise<Map<string, StoredVulnerability>> {
  const { rows } = await sql<{
    id: string;
    record: Vulnerability | null;
    score: number | null;
    percentile: number | null;
    date: string | null;
  }>`
    select asked.id, v.record, p.score, p.percentile, c.version as date
    from unnest(${ids}::text[]) as asked(id)
    left join vulnerability v on v.id = asked.id
    left join exploit_prediction p on p.id = asked.id
    left join catalogue c on c.name = 'epss'
    where v.id is not null or p.id is not null`.execute(db);
  return new Map(
    rows.map(({ id, record, score, percentile, date }) => {
      const isScored = score !== null && percentile !== null && date !== null;
      return [id, { record, epss: isScored ? { score, percentile, date } : null }];
    }),
  );
}

/** Stores records, all or none, with what is noted of the catalogue; gives the ids that are new and those that changed. */
export async function saveRecords(
  db: Db,
  records: Vulnerability[],
  catalogue: LoadedCatalogue,
): Promise<{ added: string[]; changed: string[] }> {
  // One statement cannot touch a row twice: of two records with one id the last counts.
  const all = [...new Map(records.map((record) => [record.id, record])).values()];
  return db.transaction().execute(async (transaction) => {
    await sql`lock table vulnerability in exclusive mode`.execute(transaction);
    const [added, changed]: [string[], string[]] = [[], []];
    for (let at = 0; at < all.length; at += BATCH) {
      const rows = all.slice(at, at + BATCH).map(({ id, ...rest }) => ({ id, record: { id, ...rest } }));
      const { rows: written } = await sql<{ id: string; before: boolean; same: boolean }>`
        with given as (
          select * from jsonb_to_recordset(${json(rows)}::jsonb) as given(id text, record jsonb)
        ), old as (
          select v.id, v.record from vulnerability v join given using (id)
        ), put as (
          insert into vulnerability (id, record, asked_at)
          select id, record, ${catalogue.loadedAt}::timestamptz from given
          on conflict (id) do update set record = excluded.record, asked_at = excluded.asked_at
        )
        select given.id, old.id is not null as before, coalesce(old.record = given.record, false) as same
        from given left join old using (id)`.execute(transaction);
      for (const { id, before, same } of written) if (!same) (before ? changed : added).push(id);
    }
    const { rows } = await sql<{ count: number }>`select count(*) as count from vulnerability`.execute(
      transaction,
    );
    await saveCatalogue(transaction, { ...catalogue, entries: rows[0]!.count }, null);
    return { added, changed };
  });
}

export interface Prediction {
  id: string;
  score: number;
  percentile: number;
}

/** Puts today's scores in the place of all earlier ones, in one transaction. Readers see the old ones until it is done. */
export async function replacePredictions(
  db: Db,
  predictions: Prediction[],
  catalogue: LoadedCatalogue,
): Promise<void> {
  const all = [...new Map(predictions.map((each) => [each.id, each])).values()];
  await db.transaction().execute(async (transaction) => {
    // One at a time, for another would add the same rows; readers go on.
    await sql`lock table exploit_prediction in exclusive mode`.execute(transaction);
    await transaction.deleteFrom('exploit_prediction').execute();
    for (let at = 0; at < all.length; at += BATCH) {
      const batch = all.slice(at, at + BATCH);
      await sql`
        insert into exploit_prediction (id, score, percentile)
        select * from unnest(${batch.map(({ id }) => id)}::text[],
                             ${batch.map(({ score }) => score)}::float8[],
                             ${batch.map(({ percentile }) => percentile)}::float8[])`.execute(transaction);
    }
    await saveCatalogue(transaction, catalogue, null);
  });
}

/**
 * CVE ids that articles mention and whose record was not asked for since `before`, those mentioned last first.
 * `left` counts those beyond `limit`.
 */
export async function mentionedWithoutRecord(
  db: Db,
  before: Instant,
  limit: number,
): Promise<{ ids: string[]; left: number }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select id, count(*) over () as total
    from (
      select upper(m ->> 'key') as id, max(a.learned_at) as learned_at
      from article a
      cross join jsonb_array_elements(a.findings -> 'mentions') m
      where m ->> 'type' = 'vulnerability' and m ->> 'key' ~ '^cve-[0-9]{4}-[0-9]{4,19}$'
      group by 1
    ) mentioned
    where not exists (select from vulnerability v where v.id = mentioned.id and v.asked_at > ${before}::timestamptz)
    order by learned_at desc, id
    limit ${limit}`.execute(db);
  return { ids: rows.map(({ id }) => id), left: Math.max(0, (rows[0]?.total ?? 0) - rows.length) };
}
