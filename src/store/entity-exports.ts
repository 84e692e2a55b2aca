/** What a file of an entity or a story holds of who and what: of an entity the same, whatever the file is of. */
import { type RawBuilder, sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import { BELOW } from '../domain/below.ts';
import type { Certainty, EntityRef, EntityType, RelationType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';

/** So many pairs of entities, in most sentences first; and so many sentences of each, the oldest, which stay the same. */
export const MOST_PAIRS = 250;
export const SENTENCES = 3;

const columns = (refs: EntityRef[]) =>
  sql`unnest(${refs.map(({ type }) => type)}::text[], ${refs.map(({ id }) => id)}::text[])`;

/** When the first source was added here; null where none ever was. */
export async function installedAt(db: Db): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant | null }>`
    select coalesce((select min(added_at) from first_sources), (select min(added_at) from source)) as at`.execute(
    db,
  );
  return rows[0]!.at;
}

export interface RelationSaid {
  subject: EntityRef;
  relation: RelationType;
  object: EntityRef;
  certainty: Certainty;
  citations: Citation[];
}

/** What sentences say between pairs that articles, or sentences about an entity, relate: by all articles, copies left out. */
export async function relationsSaid(
  db: Db,
  of: { articles: string[] } | { entity: EntityRef },
): Promise<RelationSaid[]> {
  const its =
    'articles' in of
      ? sql`article_id = any(${of.articles})`
      : sql`(subject_type = ${of.entity.type} and subject = ${of.entity.id}
             or object_type = ${of.entity.type} and object = ${of.entity.id})`;
  const pair = sql.raw('r.subject_type, r.subject, r.relation, r.object_type, r.object');
  const { rows } = await sql<{
    subject_type: EntityType;
    subject: string;
    relation: RelationType;
    object_type: EntityType;
    object: string;
    certainty: Certainty;
    cites: [string, number, number][];
  }>`
    with pairs as (
      select ${pair} from entity_relation r where ${its} and not copy
       group by ${pair} order by count(*) desc, ${pair} limit ${MOST_PAIRS}
    ), said as (
      select r.*, row_number() over (
               partition by ${pair}, r.certainty order by r.published_at, r.article_id, r.span_start
             ) as place
        from pairs p join entity_relation r
          on r.subject_type = p.subject_type and r.subject = p.subject and r.relation = p.relation
         and r.object_type = p.object_type and r.object = p.object
       where not r.copy
    )
    select ${pair}, r.certainty,
           jsonb_agg(jsonb_build_array(article_id, span_start, span_end) order by place) as cites
      from said r where place <= ${SENTENCES}
     group by ${pair}, r.certainty order by ${pair}, r.certainty`.execute(db);
  return rows.map(({ subject_type, subject, relation, object_type, object, certainty, cites }) => ({
    subject: { type: subject_type, id: subject },
    relation,
    object: { type: object_type, id: object },
    certainty,
    citations: cites.map(([articleId, start, end]) => ({ articleId, start, end })),
  }));
}

/** Every name of these entities as articles write it, and since when it is known here; oldest first. */
export async function namesKnown(
  db: Db,
  refs: EntityRef[],
): Promise<(EntityRef & { name: string; since: Instant })[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql<EntityRef & { name: string; since: Instant }>`
    select m.type, m.entity as id, min(m.name) as name, min(a.learned_at) as since
      from ${columns(refs)} as asked(type, id)
      join entity_mention m on m.type = asked.type and m.entity = asked.id
      join article a on a.id = m.article_id
     group by m.type, m.entity, m.alias order by since, m.alias`.execute(db);
  return rows;
}

/** The sectors of those whom articles name as their only victim, and since when. */
export async function sectorsStruck(
  db: Db,
  refs: EntityRef[],
): Promise<(EntityRef & { sector: string; since: Instant })[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql<EntityRef & { sector: string; since: Instant }>`
    select hit.type, hit.entity as id, s.entity as sector, min(a.learned_at) as since
      from ${columns(refs)} as asked(type, id)
      join entity_role hit on hit.type = asked.type and hit.entity = asked.id
      join entity_role s on s.article_id = hit.article_id and s.role = 'sector' and s.type = 'sector'
      join article a on a.id = hit.article_id
     where hit.role = 'victim' and hit.certainty = 'asserted' and s.certainty = 'asserted' and not hit.copy
       and not exists (
         select from entity_role other
          where other.article_id = hit.article_id and other.role = 'victim'
            and not (other.type = hit.type and other.entity = hit.entity)
       )
     group by hit.type, hit.entity, s.entity order by sector`.execute(db);
  return rows;
}

/** When people last decided about these, by type and id as `actor/x`. */
export async function decidedAt(db: Db, refs: EntityRef[]): Promise<Map<string, Instant>> {
  const asked = columns(refs);
  const touched = (type: RawBuilder<unknown>, id: RawBuilder<unknown>) => sql`
    select asked.type || '/' || asked.id as key, greatest(d.at, d.undone_at) as at
      from ${asked} as asked(type, id) join entity_decision d on ${type} = asked.type and ${id} = asked.id`;
  const { rows } = await sql<{ key: string; at: Instant }>`
    select key, max(at) as at from (
      ${touched(sql`d.type`, sql`d.entity`)} union all ${touched(sql`d.into_type`, sql`d.into_id`)}
    ) decided group by key`.execute(db);
  return new Map(rows.map(({ key, at }) => [key, at]));
}

/** When people last decided whom these articles mean and what they tell of; null where nobody did. */
export async function decidedIn(db: Db, articles: string[]): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant | null }>`
    select max(greatest(at, undone_at)) as at from entity_decision
     where article_ids && ${articles}::text[] or kind = 'verdict' and article_ids is null and exists (
       select from observable where article_id = any(${articles}::text[])
          and (value = entity or entity like ${`${BELOW}%`} and right('.' || observable_host(type, value), length(entity) - 1) = substr(entity, 2))
     )`.execute(db);
  return rows[0]!.at;
}

/** When a technique was first told of here, by its id. */
export async function techniquesKnown(db: Db, ids: string[]): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ id: string; since: Instant }>`
    select t.technique as id, min(a.learned_at) as since
      from technique_find t join article a on a.id = t.article_id
     where t.technique = any(${ids}) group by t.technique`.execute(db);
  return new Map(rows.map(({ id, since }) => [id, since]));
}
