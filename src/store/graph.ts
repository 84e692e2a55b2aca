/** What lies between several entities: relations, articles that name both, stories that name all. */
import { sql } from 'kysely';
import type { EntityRef, EntityType, RelationType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { isOfRoundUp } from './entity-reads.ts';

/** So many of the newest articles that name both are looked through. */
const PAIRS = 2_000;

export interface Between {
  from: EntityRef;
  to: EntityRef;
  relations: RelationType[];
  asserted: number;
}

/** What sentences assert between any two of these. */
export async function relationsBetween(db: Db, refs: EntityRef[]): Promise<Between[]> {
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  const { rows } = await sql<{
    subject_type: EntityType;
    subject: string;
    object_type: EntityType;
    object: string;
    relations: RelationType[];
    asserted: number;
  }>`
    with asked as (select * from unnest(${types}::text[], ${ids}::text[]) as asked(type, id))
    select r.subject_type, r.subject, r.object_type, r.object,
           array_agg(distinct r.relation order by r.relation) as relations, count(*) as asserted
      from asked one
      join entity_relation r on r.subject_type = one.type and r.subject = one.id
      join asked other on r.object_type = other.type and r.object = other.id
     where r.certainty = 'asserted' and not r.copy
     group by 1, 2, 3, 4 order by asserted desc, 1, 2, 3, 4 limit 1000`.execute(db);
  return rows.map((row) => ({
    from: { type: row.subject_type, id: row.subject },
    to: { type: row.object_type, id: row.object },
    relations: row.relations,
    asserted: row.asserted,
  }));
}

/** The sentences of an article that hold each of two entities. */
export interface Pair {
  articleId: string;
  publishedAt: Instant;
  one: { starts: number[]; ends: number[] };
  other: { starts: number[]; ends: number[] };
}

/** Articles that name both, newest first; of round-ups, those in which one sentence does. */
export async function articlesNamingBoth(db: Db, one: EntityRef, other: EntityRef): Promise<Pair[]> {
  const { rows } = await sql<{
    article_id: string;
    published_at: Instant;
    starts: number[];
    ends: number[];
    other_starts: number[];
    other_ends: number[];
  }>`
    select a.article_id, a.published_at, a.sentence_starts as starts, a.sentence_ends as ends,
           b.sentence_starts as other_starts, b.sentence_ends as other_ends
      from entity_mention a join entity_mention b using (article_id)
     where a.type = ${one.type} and a.entity = ${one.id} and b.type = ${other.type} and b.entity = ${other.id} and not a.copy
       and (a.sentence_starts && b.sentence_starts or not ${isOfRoundUp(sql.ref('a.article_id'))})
     order by a.published_at desc, a.article_id, a.alias, b.alias limit ${PAIRS}`.execute(db);
  return rows.map((row) => ({
    articleId: row.article_id,
    publishedAt: row.published_at,
    one: { starts: row.starts, ends: row.ends },
    other: { starts: row.other_starts, ends: row.other_ends },
  }));
}

/** The newest stories that name all of these. */
export async function storiesNamingAll(db: Db, refs: EntityRef[], limit: number): Promise<string[]> {
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  const { rows } = await sql<{ id: string }>`
    with asked as (select * from unnest(${types}::text[], ${ids}::text[]) as asked(type, id)),
    named as (
      select distinct sa.story_id, m.type, m.entity
        from asked join entity_mention m on m.type = asked.type and m.entity = asked.id
        join story_article sa using (article_id)
    )
    select story.id from story
     where id in (select story_id from named group by story_id having count(*) = ${refs.length})
     order by updated_at desc, id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
