/** Observables by their value: in which articles they stand, and who acts there. */
import { type RawBuilder, sql } from 'kysely';
import type { EntityRef } from '../domain/entity.ts';
import type { ObservableRole } from '../domain/findings.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { ACTING, isOwn, rivals } from './entity-ties.ts';

/** So many places where one stands are looked at for whose it is. */
const NEWEST_PLACES = 1_000;

/** One of these values, in any case; or what lies on this host or below it. */
export interface AskedObservable {
  values: string[];
  host: string | null;
}

/** A value as the index on observables has it: any other form of it would read the whole table. */
export const indexed = (value: RawBuilder<unknown>): RawBuilder<unknown> => sql`left(lower(${value}), 300)`;

/** Of a table named `o`. */
function matching({ values, host }: AskedObservable): RawBuilder<unknown> {
  const byValue = sql`${indexed(sql`o.value`)} = any(array(select ${indexed(sql`given`)} from unnest(${values}::text[]) as given))`;
  if (host === null) return byValue;
  const backwards = sql`reverse(observable_host(o.type, o.value))`;
  // "/" is what comes after "." where letters are ordered by their code.
  return sql`(${byValue} or ${backwards} = reverse(${host}::text)
    or (${backwards} ~>=~ reverse('.' || ${host}::text) and ${backwards} ~<~ reverse('/' || ${host}::text)))`;
}

/** The articles in which one stands. */
export const articlesHolding = (asked: AskedObservable): RawBuilder<unknown> =>
  sql`select o.article_id from observable o where ${matching(asked)}`;

export interface FoundObservable {
  type: string;
  value: string;
  role: ObservableRole | null;
  why: string | null;
  /** What an article notes beside it, of those in the role that counts before others. */
  remark: string | null;
  /** Copies add none, unless there are only copies. */
  articles: number;
  lastSeenAt: Instant;
  /** Where it stands in the newest article that holds it in the role that counts. */
  cite: { articleId: string; start: number; end: number };
}

/**
 * Up to `limit` of those, exactly that value before what lies below, malicious ones before others. Where articles differ, a
 * sign of the attack stays one.
 */
export async function observablesCalled(
  db: Db,
  asked: AskedObservable,
  limit: number,
): Promise<{ rows: FoundObservable[]; total: number }> {
  const { rows } = await sql<
    Omit<FoundObservable, 'cite'> & { cite: [string, string, string]; total: number }
  >`
    with seen as (
      select o.*, case role when 'malicious' then 3 when 'victim' then 2 when 'benign' then 1 else 0 end as firmness
        from observable o where ${matching(asked)}
    )
    select type, value,
           case max(firmness) when 3 then 'malicious' when 2 then 'victim' when 1 then 'benign' end as role,
           (array_agg(why order by firmness desc, why))[1] as why,
           (array_agg(remark order by firmness desc, published_at, article_id, number) filter (where remark is not null))[1] as remark,
           coalesce(nullif(count(distinct article_id) filter (where not copy), 0), count(distinct article_id)) as articles,
           max(published_at) as "lastSeenAt",
           (array_agg(array[article_id, span_start::text, span_end::text] order by firmness desc, copy, published_at desc, article_id, number))[1:1] as cite,
           count(*) over () as total
      from seen group by type, value
     order by lower(value) = any(array(select lower(given) from unnest(${asked.values}::text[]) as given)) desc,
              max(firmness) = 3 desc, articles desc, max(published_at) desc, type, value
     limit ${limit}`.execute(db);
  return {
    rows: rows.map(({ cite, total: _, ...row }) => {
      const [articleId, start, end] = cite.flat() as [string, string, string];
      return { ...row, cite: { articleId, start: Number(start), end: Number(end) } };
    }),
    total: rows[0]?.total ?? 0,
  };
}

/**
 * Whose observable one is, by the newest places where it stands: whom a sentence says that it communicates with it or uses it, then whom it is tied to otherwise in most
 * articles, as on the pages of these.
 */
export async function actingWhereHeld(db: Db, asked: AskedObservable, limit: number): Promise<EntityRef[]> {
  const { rows } = await sql<EntityRef>`
    with tied as (
      select subject_type as type, subject as id, true as said, article_id
        from observable_relation o where certainty = 'asserted' and not copy and (${matching(asked)})
      union all
      select r.type, r.entity, false, r.article_id
        from (
          select distinct article_id, sentence_start from (
            select article_id, sentence_start from observable o
             where ${matching(asked)} and o.role is distinct from 'benign'
             order by published_at desc, article_id, number limit ${NEWEST_PLACES}
          ) newest
        ) held join entity_role r using (article_id)
       where r.role = any(${ACTING}) and r.certainty = 'asserted' and not r.copy
         and not exists (
           select from entity_mention other
            where other.article_id = r.article_id and held.sentence_start = any(other.sentence_starts)
              and ${rivals(sql.ref('r.type'), sql.ref('r.entity'))}
         )
         and (exists (
           select from entity_mention m
            where m.article_id = r.article_id and m.type = r.type and m.entity = r.entity
              and held.sentence_start = any(m.sentence_starts)
         ) or ${isOwn})
    )
    select type, id from tied group by type, id
     order by bool_or(said) desc, count(distinct article_id) desc, type, id limit ${limit}`.execute(db);
  return rows;
}

/** Where in these articles one of these stands, the first of each article. */
export async function placesHeld(
  db: Db,
  asked: AskedObservable[],
  articles: string[],
): Promise<{ articleId: string; type: string; value: string; start: number; end: number }[]> {
  if (asked.length === 0 || articles.length === 0) return [];
  const { rows } = await sql<{
    articleId: string;
    type: string;
    value: string;
    start: number;
    end: number;
  }>`
    select distinct on (o.article_id) o.article_id as "articleId", o.type, o.value, o.span_start as start, o.span_end as "end"
      from observable o
     where o.article_id = any(${articles}) and (${sql.join(asked.map(matching), sql` or `)})
     order by o.article_id, o.span_start, o.number`.execute(db);
  return rows;
}
