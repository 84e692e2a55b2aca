/** Reading which hosts and URLs sentences tie to entities. Copies are left out. */
import { sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import type { Certainty, EntityRef, EntityType, RelatedRef } from '../domain/entity.ts';
import type { ObservableRelation } from '../domain/findings.ts';
import type { Db } from './connect.ts';
import { MOST_PAIRS, type RelationSaid, SENTENCES } from './entity-exports.ts';
import { isOfRoundUp, type RelationRow } from './entity-reads.ts';
import { refKey } from './entity-resolve.ts';
import { type Between, PAIRS, type Pair, type PairRow, type Shared, toPair } from './graph.ts';
import { indexed } from './observable-search.ts';

/** A relation of an entity and an observable, from the side of either. */
export interface ObservableRelationRow extends RelationRow {
  /** What the observable is: `ipv4`, `domain`, `url` … */
  seen: string;
}

type CiteRow = [string, number, number];
const toCitations = (rows: CiteRow[]): Citation[] =>
  rows.map(([articleId, start, end]) => ({ articleId, start, end }));
/** Sentences of one relation that are cited, asserting ones before others and newest first. */
const CITED = 2;

const summed = sql`count(*) filter (where certainty = 'asserted') as asserted, count(*) filter (where certainty = 'hedged') as hedged,
       count(*) filter (where certainty = 'denied') as denied, max(published_at) as "lastAt",
       to_jsonb((array_agg(jsonb_build_array(article_id, span_start, span_end)
         order by certainty <> 'asserted', certainty <> 'hedged', published_at desc, article_id, span_start))[1:${sql.lit(CITED)}]) as cites`;

interface Row extends Omit<RelationRow, 'other' | 'citations' | 'direction'> {
  type: RelatedRef['type'];
  id: string;
  seen: string;
  cites: CiteRow[];
}

const rowOf = (
  direction: RelationRow['direction'],
  { type, id, cites, ...row }: Row,
): ObservableRelationRow => ({
  ...row,
  direction,
  other: { type, id },
  citations: toCitations(cites),
});

/** Up to `limit` that it communicates with or uses, asserted most often first. `only`: of this one. */
export async function observablesTiedTo(
  db: Db,
  { type, id }: EntityRef,
  limit: number,
  only: string | null = null,
): Promise<ObservableRelationRow[]> {
  const { rows } = await sql<Row>`
    select relation, 'observable' as type, value as id, min(type) as seen, ${summed}
      from observable_relation
     where subject_type = ${type} and subject = ${id} and not copy ${only === null ? sql`` : sql`and value = ${only}`}
     group by relation, value order by asserted desc, hedged desc, "lastAt" desc, relation, value limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => rowOf('out', row));
}

/** Up to `limit` that communicate with or use an observable. */
export async function tiedToObservable(
  db: Db,
  value: string,
  limit: number,
): Promise<ObservableRelationRow[]> {
  const { rows } = await sql<Row>`
    select relation, subject_type as type, subject as id, min(type) as seen, ${summed}
      from observable_relation where value = ${value} and not copy
     group by relation, subject_type, subject order by asserted desc, hedged desc, "lastAt" desc, relation, subject_type, subject
     limit ${limit}`.execute(db);
  return rows.map((row) => rowOf('in', row));
}

/** What sentences assert between these entities and these observables. */
export async function observablesBetween(db: Db, refs: EntityRef[], values: string[]): Promise<Between[]> {
  if (refs.length === 0 || values.length === 0) return [];
  const { rows } = await sql<
    EntityRef & { value: string; relations: ObservableRelation['relation'][]; asserted: number }
  >`
    select subject_type as type, subject as id, value, array_agg(distinct relation order by relation) as relations, count(*) as asserted
      from observable_relation r
      join unnest(${refs.map(({ type }) => type)}::text[], ${refs.map(({ id }) => id)}::text[]) as asked(type, id)
        on r.subject_type = asked.type and r.subject = asked.id
     where value = any(${values}) and certainty = 'asserted' and not copy
     group by 1, 2, 3 order by asserted desc, 1, 2, 3 limit 1000`.execute(db);
  return rows.map(({ type, id, value, relations, asserted }) => ({
    from: { type, id },
    to: { type: 'observable', id: value },
    relations,
    asserted,
  }));
}

/** The same as `sharedWith` of observables: how each of these is tied to several entities. */
export async function observablesSharedBy(
  db: Db,
  several: EntityRef[],
  values: string[],
): Promise<Map<string, Shared>> {
  if (values.length === 0) return new Map();
  const { rows } = await sql<{ value: string } & Shared>`
    with several as (
      select * from unnest(${several.map(({ type }) => type)}::text[], ${several.map(({ id }) => id)}::text[]) as asked(type, id)
    ),
    beside as (
      select o.value, m.article_id, count(distinct (m.type, m.entity)) as named
        from observable o join entity_mention m using (article_id) join several one on m.type = one.type and m.entity = one.id
       where ${indexed(sql`o.value`)} in (select ${indexed(sql`given`)} from unnest(${values}::text[]) as given)
         and o.value = any(${values}) and not m.copy and not ${isOfRoundUp(sql.ref('m.article_id'))}
       group by o.value, m.article_id
    )
    select value, (
             select count(distinct (r.article_id, r.span_start))::int
               from observable_relation r join several one on r.subject_type = one.type and r.subject = one.id
              where r.value = asked.value and r.certainty <> 'denied' and not r.copy
           ) as sentences,
           (select count(*)::int from beside where beside.value = asked.value) as articles,
           (select count(*)::int from beside where beside.value = asked.value and named = ${several.length}) as naming
      from unnest(${values}::text[]) as asked(value)`.execute(db);
  return new Map(rows.map(({ value, ...row }) => [refKey({ type: 'observable', id: value }), row]));
}

/** Of these values, those that a sentence ties to somebody: what each is, and in how many articles it stands. */
export async function observablesKnown(
  db: Db,
  values: string[],
): Promise<Map<string, { seen: string; articles: number }>> {
  if (values.length === 0) return new Map();
  const { rows } = await sql<{ value: string; seen: string; articles: number }>`
    select value, min(type) as seen, (
        select count(distinct article_id) from observable o
         where ${indexed(sql`o.value`)} = ${indexed(sql`r.value`)} and o.value = r.value and not o.copy
      ) as articles
      from observable_relation r where value = any(${values}) group by value`.execute(db);
  return new Map(rows.map(({ value, ...row }) => [value, row]));
}

/** Articles that name an entity and hold an observable, newest first. */
export async function articlesHoldingBoth(db: Db, { type, id }: EntityRef, value: string): Promise<Pair[]> {
  const { rows } = await sql<PairRow>`
    select m.article_id, m.published_at, m.sentence_starts as starts, m.sentence_ends as ends,
           array_agg(coalesce(o.sentence_start, o.span_start) order by o.number) as other_starts,
           array_agg(o.span_end order by o.number) as other_ends
      from observable o join entity_mention m using (article_id)
     where ${indexed(sql`o.value`)} = ${indexed(sql`${value}::text`)} and o.value = ${value}
       and m.type = ${type} and m.entity = ${id} and not m.copy
     group by m.article_id, m.published_at, m.alias, starts, ends
     order by m.published_at desc, m.article_id, m.alias limit ${PAIRS}`.execute(db);
  return rows.map(toPair);
}

export interface ObservableRelationSaid extends Omit<RelationSaid, 'object'> {
  object: ObservableRelation['object'];
}

/** What sentences of these articles, or about an entity, tie to observables, for a file: by all articles, the oldest sentences of each. */
export async function observableRelationsSaid(
  db: Db,
  of: { articles: string[] } | { entity: EntityRef },
): Promise<ObservableRelationSaid[]> {
  const its =
    'articles' in of
      ? sql`article_id = any(${of.articles})`
      : sql`subject_type = ${of.entity.type} and subject = ${of.entity.id}`;
  const pair = sql.raw('r.subject_type, r.subject, r.relation, r.value');
  const { rows } = await sql<{
    subject_type: EntityType;
    subject: string;
    relation: ObservableRelation['relation'];
    type: string;
    value: string;
    certainty: Certainty;
    cites: CiteRow[];
  }>`
    with pairs as (
      select ${pair} from observable_relation r where ${its} and not copy
       group by ${pair} order by count(*) desc, ${pair} limit ${MOST_PAIRS}
    )
    select ${pair}, min(r.type) as type, r.certainty,
           to_jsonb((array_agg(jsonb_build_array(r.article_id, r.span_start, r.span_end)
             order by r.published_at, r.article_id, r.span_start))[1:${sql.lit(SENTENCES)}]) as cites
      from pairs p join observable_relation r
        on r.subject_type = p.subject_type and r.subject = p.subject and r.relation = p.relation and r.value = p.value
     where not r.copy group by ${pair}, r.certainty order by ${pair}, r.certainty`.execute(db);
  return rows.map(({ subject_type, subject, relation, type, value, certainty, cites }) => ({
    subject: { type: subject_type, id: subject },
    relation,
    object: { type, value },
    certainty,
    citations: toCitations(cites),
  }));
}
