/** Whom an attacker, a malware or a flaw struck, each with the sentences that tie it to them. */
import { sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import type { EntityRef, Role } from '../domain/entity.ts';
import type { Db } from './connect.ts';
import { NOWHERE } from './entity-parts.ts';
import { NEWEST_ARTICLES } from './entity-reads.ts';
import { type Acts, itsArticles, ofArticle } from './entity-ties.ts';

/** Sentences that are cited of one victim: asserting ones before others, newest first. */
const CITED = 2;

export interface Struck extends EntityRef {
  role: Role;
  /** Stories that tell of it. */
  count: number;
  asserted: boolean;
  citations: Citation[];
}

/**
 * Of its newest articles the victims by name, sectors and countries, up to `limit` of each, by how many stories tell of them. Tied to it is whom a
 * sentence says that it targets, whom the sentence names that tells of it, and whom an article names that tells of it alone. Sectors and countries count
 * where the sentence names them and somebody was harmed: a flaw's article names those whom an authority tells to act, too. A victim that one article
 * knows by its name alone is the one of that name that another knows the type of.
 */
export async function struckBy(
  db: Db,
  { type, id }: EntityRef,
  acts: Acts,
  limit: number,
): Promise<Struck[]> {
  const { rows } = await sql<Omit<Struck, 'citations'> & { cites: [string, number, number][] }>`
    with its as materialized (${itsArticles(acts)}
    ), newest as materialized (
      select article_id from its
      union
      (select article_id from entity_mention where type = ${type} and entity = ${id} and not copy
        order by published_at desc limit ${NEWEST_ARTICLES})
    ), tied as (
      select r.role, r.type, r.entity, r.article_id, r.span_start, r.span_end, r.published_at,
             r.certainty = 'asserted' and its.asserted as asserted
        from its join entity_role r using (article_id)
       where r.role in ('victim', 'sector', 'country') and r.certainty <> 'denied' and not r.copy
         and not (r.type = ${type} and r.entity = ${id})
         and (r.span_start = any(its.named) or its.own and its.harmful) and not r.span_start = any(its.rivals)
         and (r.role = 'victim' or its.harmful and exists (
           select from ${ofArticle('entity_mention', sql`r.article_id`)} named
            where named.type = r.type and named.entity = r.entity
              and named.count > 0 and r.span_start = any(named.sentence_starts)
         ))
      union all
      select case object_type when 'sector' then 'sector' when 'place' then 'country' else 'victim' end,
             object_type, object, article_id, span_start, span_end, published_at, certainty = 'asserted'
        from newest join entity_relation said using (article_id)
       where subject_type = ${type} and subject = ${id} and relation = 'targets' and certainty <> 'denied' and not copy
         and (object_type in ('organisation', 'person', 'name', 'sector') or object_type = 'place' and exists (
           select from ${ofArticle('entity_role', sql`said.article_id`)} r where r.role = 'country' and r.entity = said.object
         ))
    ), told as (
      select role, entity, min(type) filter (where type <> 'name') as type, article_id, span_start, max(span_end) as span_end,
             max(published_at) as published_at, bool_or(asserted) as asserted
        from tied group by role, entity, article_id, span_start
    ), struck as (
      select role, coalesce(min(type), 'name') as type, entity as id,
             count(distinct coalesce(story_id, article_id)) as count, bool_or(asserted) as asserted,
             coalesce(to_jsonb((array_agg(jsonb_build_array(article_id, span_start, span_end)
               order by asserted desc, told.published_at desc, article_id, span_start)
               filter (where span_start <> ${NOWHERE}))[1:${sql.lit(CITED)}]), '[]') as cites
        from told left join story_article using (article_id) group by role, entity
    )
    select role, type, id, count, asserted, cites from (
      select *, row_number() over (partition by role order by asserted desc, count desc, type, id) as place from struck
    ) ranked where place <= ${limit} order by role, place`.execute(db);
  return rows.map(({ cites, ...row }) => ({
    ...row,
    citations: cites.map(([articleId, start, end]) => ({ articleId, start, end })),
  }));
}
