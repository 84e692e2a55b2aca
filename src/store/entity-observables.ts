/** The observables of an entity: those of the articles in which it acts. */
import { type RawBuilder, sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import type { EntityRef } from '../domain/entity.ts';
import type { ObservableRole } from '../domain/findings.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { actingIn, NEWEST_ARTICLES } from './entity-reads.ts';

export interface ObservableRow {
  type: string;
  value: string;
  role: ObservableRole | null;
  why: string | null;
  articles: number;
  citations: Citation[];
}

export interface Observables {
  rows: ObservableRow[];
  /** How many there are in the articles that were looked through. */
  total: number;
  malicious: number;
}

/**
 * Those of its newest articles, up to `limit`, malicious ones first, and of these such as a sentence names beside it. `newest`: how many articles those are, null where it
 * acts in no others: what all of thousands hold is for files.
 */
export async function observablesOfEntity(
  db: Db,
  ref: EntityRef,
  limit: number,
): Promise<Observables & { newest: number | null }> {
  const older = sql`select from (${actingIn(ref, NEWEST_ARTICLES + 1)}) acts offset ${NEWEST_ARTICLES}`;
  const [found, more] = await Promise.all([
    observablesIn(db, ref, actingIn(ref, NEWEST_ARTICLES), limit),
    older.execute(db),
  ]);
  return { ...found, newest: more.rows.length > 0 ? NEWEST_ARTICLES : null };
}

const namedBeside = 'in a sentence that names it';

/** Up to `limit` of all its articles, in the same order. Slower: for files, not for pages. */
export const everyObservableOfEntity = (db: Db, ref: EntityRef, limit: number): Promise<Observables> =>
  observablesIn(db, ref, actingIn(ref, null), limit);

async function observablesIn(
  db: Db,
  { type, id }: EntityRef,
  its: RawBuilder<unknown>,
  limit: number,
): Promise<Observables> {
  const { rows } = await sql<
    Omit<ObservableRow, 'citations'> & {
      named: boolean;
      cite: [[string, string, string]];
      total: number;
      harmful: number;
    }
  >`
    with its as materialized (${its}), named as (
      select distinct m.article_id, told.start from entity_mention m, unnest(m.sentence_starts) told(start)
       where m.type = ${type} and m.entity = ${id} and m.article_id in (select article_id from its)
    ), seen as (
      select o.type, o.value, bool_or(named.start is not null) as named, bool_or(o.role = 'malicious') as malicious,
             bool_or(o.role = 'victim') as victim, bool_or(o.role = 'benign') as benign, count(distinct o.article_id) as articles, max(o.published_at) as last,
             min(o.why) filter (where o.role = 'malicious') as harm,
             min(o.why) filter (where o.role = 'victim') as suffered, min(o.why) as why,
             (array_agg(array[o.article_id, o.span_start::text, o.span_end::text]
               order by named.start is null, o.article_id, o.span_start))[1:1] as cite
        from observable o left join named on named.article_id = o.article_id and named.start = o.sentence_start
       where o.article_id in (select article_id from its) group by o.type, o.value
    )
    select type, value, case when malicious then 'malicious' when victim then 'victim' when benign then 'benign' end as role,
           coalesce(harm, suffered, why) as why, articles, named, cite,
           count(*) over () as total, count(*) filter (where malicious) over () as harmful
      from seen order by malicious desc nulls last, named desc, articles desc, last desc, type, value limit ${limit}`.execute(
    db,
  );
  return {
    rows: rows.map(({ named, why, cite: [[articleId, start, end]], total: _, harmful: __, ...row }) => ({
      ...row,
      why: named && row.role === 'malicious' ? [why, namedBeside].filter(Boolean).join(', ') : why,
      citations: [{ articleId, start: Number(start), end: Number(end) }],
    })),
    total: rows[0]?.total ?? 0,
    malicious: rows[0]?.harmful ?? 0,
  };
}

/** Where, by whom and when articles were published and learned of, by id; without their text, for there may be many. */
export async function publishedArticles(
  db: Db,
  ids: string[],
): Promise<Map<string, { url: string; publisher: string; publishedAt: Instant; learnedAt: Instant }>> {
  const { rows } = await sql<{
    id: string;
    url: string;
    publisher: string;
    publishedAt: Instant;
    learnedAt: Instant;
  }>`
    select a.id, a.url, p.name as publisher, a.published->>'at' as "publishedAt", a.learned_at as "learnedAt"
      from article a join publisher p on p.id = a.publisher_id where a.id = any(${ids})`.execute(db);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
