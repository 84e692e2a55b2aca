/** What lies between several entities: relations, articles that name both, stories that name all. */
import { sql } from 'kysely';
import type { EntityRef, EntityType, RelatedRef, RelationType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { isOfRoundUp, NEWEST_ARTICLES } from './entity-reads.ts';
import { refKey } from './entity-resolve.ts';

/** So many of the newest articles that name both are looked through. */
export const PAIRS = 2_000;

export interface Between {
  from: RelatedRef;
  to: RelatedRef;
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

/** As the database gives a pair. */
export interface PairRow {
  article_id: string;
  published_at: Instant;
  starts: number[];
  ends: number[];
  other_starts: number[];
  other_ends: number[];
}

export const toPair = (row: PairRow): Pair => ({
  articleId: row.article_id,
  publishedAt: row.published_at,
  one: { starts: row.starts, ends: row.ends },
  other: { starts: row.other_starts, ends: row.other_ends },
});

/** Articles that name both, newest first; of round-ups, those in which one sentence does. */
export async function articlesNamingBoth(db: Db, one: EntityRef, other: EntityRef): Promise<Pair[]> {
  const { rows } = await sql<PairRow>`
    select a.article_id, a.published_at, a.sentence_starts as starts, a.sentence_ends as ends,
           b.sentence_starts as other_starts, b.sentence_ends as other_ends
      from entity_mention a join entity_mention b using (article_id)
     where a.type = ${one.type} and a.entity = ${one.id} and b.type = ${other.type} and b.entity = ${other.id} and not a.copy
       and (a.sentence_starts && b.sentence_starts or not ${isOfRoundUp(sql.ref('a.article_id'))})
     order by a.published_at desc, a.article_id, a.alias, b.alias limit ${PAIRS}`.execute(db);
  return rows.map(toPair);
}

/** What stands behind a tie of one entity to several others. */
export interface Shared {
  /** Sentences that relate it to any of them, as stated or supposed; one that relates it to two is one. */
  sentences: number;
  /** Articles that name it beside any of them, and those of them that name it beside all; each article once. */
  articles: number;
  naming: number;
}

/**
 * How each of `others` is tied to several: by key (`refKey`), each sentence and each article once. Copies and round-ups are
 * left out of the articles, and of each of the several its newest articles are looked through.
 */
export async function sharedWith(
  db: Db,
  several: EntityRef[],
  others: EntityRef[],
): Promise<Map<string, Shared>> {
  const list = (refs: EntityRef[]) =>
    sql`select * from unnest(${refs.map(({ type }) => type)}::text[], ${refs.map(({ id }) => id)}::text[]) as asked(type, id)`;
  const { rows } = await sql<EntityRef & Shared>`
    with several as (${list(several)}),
    other as (${list(others)}),
    said as (
      select other.type, other.id, r.article_id, r.span_start
        from several one join entity_relation r on r.subject_type = one.type and r.subject = one.id
        join other on r.object_type = other.type and r.object = other.id
       where r.certainty <> 'denied' and not r.copy
      union
      select other.type, other.id, r.article_id, r.span_start
        from several one join entity_relation r on r.object_type = one.type and r.object = one.id
        join other on r.subject_type = other.type and r.subject = other.id
       where r.certainty <> 'denied' and not r.copy
    ),
    its as materialized (
      select article_id, count(*) as named
        from several one cross join lateral (
          select distinct article_id from (
            select article_id from entity_mention
             where type = one.type and entity = one.id and not copy
             order by published_at desc limit ${NEWEST_ARTICLES}
          ) newest
        ) an_article
       where not ${isOfRoundUp(sql.ref('an_article.article_id'))}
       group by article_id
    ),
    beside as (
      select distinct m.type, m.entity as id, its.article_id, its.named
        from its join entity_mention m using (article_id)
        join other on m.type = other.type and m.entity = other.id
    )
    select other.type, other.id,
           (select count(*)::int from said where said.type = other.type and said.id = other.id) as sentences,
           count(beside.article_id)::int as articles,
           (count(*) filter (where beside.named = ${several.length}))::int as naming
      from other left join beside on beside.type = other.type and beside.id = other.id
     group by other.type, other.id`.execute(db);
  return new Map(
    rows.map(({ sentences, articles, naming, ...ref }) => [refKey(ref), { sentences, articles, naming }]),
  );
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
