/** The observables of an entity: those that are tied to it. */
import { sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import type { EntityRef } from '../domain/entity.ts';
import type { ObservableRole } from '../domain/findings.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { type Acts, itsArticles } from './entity-ties.ts';

export interface ObservableRow {
  type: string;
  value: string;
  role: ObservableRole | null;
  why: string | null;
  /** What an article notes beside it. */
  remark: string | null;
  articles: number;
  citations: Citation[];
}

export interface Observables {
  rows: ObservableRow[];
  /** How many are tied to it in the articles that were looked through, and how many of these are malicious. */
  total: number;
  malicious: number;
  /** Malicious ones that merely stand in the same articles. */
  beside: number;
}

const namedBeside = 'in a sentence that names it';

/**
 * Up to `limit` of those that are tied to it, malicious ones first, and of these such as a sentence names beside it. Tied are those that a
 * sentence says it communicates with or uses, those of sentences that name it and none of its rivals where it is asserted that
 * it acts, and of an article that tells of it alone all but those whose sentence names a rival.
 */
export async function observablesOfEntity(
  db: Db,
  { type, id }: EntityRef,
  acts: Acts,
  limit: number,
): Promise<Observables> {
  const { rows } = await sql<{
    total: number;
    malicious: number;
    beside: number;
    shown: (Omit<ObservableRow, 'citations'> & { named: boolean; cite: [string, string, string] })[];
  }>`
    with acts as materialized (${itsArticles(acts)}), said as materialized (
      select distinct article_id, value from observable_relation
       where subject_type = ${type} and subject = ${id} and certainty = 'asserted' and not copy
    ), its as (
      select article_id, own, asserted, named, rivals from acts
      union all
      select distinct article_id, false, false, '{}'::int[], '{}'::int[] from said
       where article_id not in (select article_id from acts)
    ), held as (
      select o.*, (o.sentence_start = any(its.named)) is true or said.value is not null as named,
             said.value is not null or (o.sentence_start = any(its.rivals)) is not true
               and (its.own or its.asserted and (o.sentence_start = any(its.named)) is true) as tied
        from its join observable o using (article_id)
        left join said on said.article_id = o.article_id and said.value = o.value
    ), seen as materialized (
      select type, value, bool_or(named) as named, bool_or(role = 'malicious') as malicious,
             bool_or(role = 'victim') as victim, bool_or(role = 'benign') as benign, count(distinct article_id) as articles, max(published_at) as last,
             min(why) filter (where role = 'malicious') as harm,
             min(why) filter (where role = 'victim') as suffered, min(why) as why,
             (array_agg(remark order by not named, published_at, article_id, span_start) filter (where remark is not null))[1] as remark,
             (array_agg(array[article_id, span_start::text, span_end::text] order by not named, article_id, span_start))[1:1] as cite
        from held where tied group by type, value
    )
    select (select count(*) from seen) as total, (select count(*) from seen where malicious) as malicious, (
        select count(*) from (
          select type, value from held where role = 'malicious' and not tied except select type, value from seen
        ) untied
      ) as beside, (
        select coalesce(jsonb_agg(to_jsonb(first) order by place), '[]') from (
          select type, value, case when malicious then 'malicious' when victim then 'victim' when benign then 'benign' end as role,
                 coalesce(harm, suffered, why) as why, remark, articles, named, to_jsonb(cite)->0 as cite,
                 row_number() over (order by malicious desc nulls last, named desc, articles desc, last desc, type, value) as place
            from seen order by place limit ${limit}
        ) first
      ) as shown`.execute(db);
  const { shown, ...counted } = rows[0]!;
  return {
    ...counted,
    rows: shown.map(({ type, value, role, named, why, remark, articles, cite: [articleId, start, end] }) => ({
      type,
      value,
      role,
      why: named && role === 'malicious' ? [why, namedBeside].filter(Boolean).join(', ') : why,
      remark,
      articles,
      citations: [{ articleId, start: Number(start), end: Number(end) }],
    })),
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
