/**
 * Reading who and what: what is counted, listed and cited of one entity. Each answer is bounded; where an entity is in more
 * articles than are looked at, the newest are.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Citation } from '../domain/article.ts';
import type { Certainty, EntityRef, EntityType, RelatedRef, RelationType, Role } from '../domain/entity.ts';
import { noFindings } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { NOWHERE } from './entity-parts.ts';
import { type Acts, itsArticles } from './entity-ties.ts';

/** So many of an entity's newest articles are looked through for what they name beside it. */
export const NEWEST_ARTICLES = 300;
/** Citations of one relation, and how many relations have them. */
const CITED = 2;
const CITED_RELATIONS = 100;

/** Whether an article is a round-up: its story is of no kind. */
export const isOfRoundUp = (articleId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from story_article told join story on story.id = told.story_id
      where told.article_id = ${articleId} and story.kind is null)`;

/** A citation as the database gathers it: article, start, end. */
type CiteRow = [string, number, number];
const toCitations = (rows: CiteRow[] | null): Citation[] =>
  (rows ?? []).map(([articleId, start, end]) => ({ articleId, start, end }));

export interface EntityMentions {
  /** Null where no article mentions it. */
  summary: { articles: number; mentions: number; firstSeenAt: Instant; lastSeenAt: Instant } | null;
  /** How many stories mention it, how many by an article published since `since`, and those that did so last. */
  stories: { total: number; recent: number; ids: string[] };
  /** Articles a month, as `2025-11`, months without any left out; the newest 240. */
  activity: { month: string; articles: number }[];
}

/**
 * Where and when it is mentioned, asked at once. Each goes through all its mentions, which is what takes time of one in many
 * articles: one statement for all of them takes longer than all together, since rows that it keeps have no statistics.
 */
export async function mentionsOfEntity(
  db: Db,
  ref: EntityRef,
  since: Instant,
  limit: number,
): Promise<EntityMentions> {
  const [summary, stories, activity] = await Promise.all([
    summaryOf(db, ref),
    storiesOf(db, ref, since, limit),
    activityOf(db, ref),
  ]);
  return { summary, stories, activity };
}

/** Its articles are counted as they are stored: to count them here would sort them all. */
async function summaryOf(db: Db, { type, id }: EntityRef): Promise<EntityMentions['summary']> {
  const { rows } = await sql<{
    articles: number;
    mentions: number;
    firstSeenAt: Instant | null;
    lastSeenAt: Instant | null;
  }>`
    select coalesce((select articles from entity where type = ${type} and id = ${id}), 0) as articles,
           coalesce(sum(count) filter (where not copy), 0)::int as mentions,
           min(published_at) as "firstSeenAt", max(published_at) as "lastSeenAt"
      from entity_mention where type = ${type} and entity = ${id}`.execute(db);
  const { articles, mentions, firstSeenAt, lastSeenAt } = rows[0]!;
  return firstSeenAt === null || lastSeenAt === null ? null : { articles, mentions, firstSeenAt, lastSeenAt };
}

async function storiesOf(
  db: Db,
  { type, id }: EntityRef,
  since: Instant,
  limit: number,
): Promise<EntityMentions['stories']> {
  const { rows } = await sql<EntityMentions['stories']>`
    with told as materialized (
      select sa.story_id, max(m.published_at) as last
        from entity_mention m join story_article sa using (article_id)
       where m.type = ${type} and m.entity = ${id} group by sa.story_id
    )
    select count(*) as total, count(*) filter (where last >= ${since}) as recent,
           array(select story_id from told order by last desc, story_id limit ${limit}) as ids
      from told`.execute(db);
  return rows[0]!;
}

/**
 * One that an article calls by two names is in it once. Month by month of the index: to work out the month of each mention
 * takes twice as long.
 */
async function activityOf(db: Db, { type, id }: EntityRef): Promise<EntityMentions['activity']> {
  const its = sql`entity_mention where type = ${type} and entity = ${id} and not copy`;
  const { rows } = await sql<{ month: string; articles: number }>`
    with reach as (
      select date_trunc('month', min(published_at) at time zone 'UTC') as first,
             date_trunc('month', max(published_at) at time zone 'UTC') as last from ${its}
    )
    select to_char(month, 'YYYY-MM') as month, articles
      from reach, generate_series(greatest(first, last - interval '239 months'), last, interval '1 month') as month, lateral (
        select count(*) as articles from (
          select from ${its} and published_at >= month at time zone 'UTC'
             and published_at < (month + interval '1 month') at time zone 'UTC'
           group by published_at, article_id
        ) those
      ) counted
     where articles > 0 order by 1`.execute(db);
  return rows;
}

/** Stories for lists, newest first. */
export async function listStories(db: Db, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('story')
    .select(['id', 'title', 'content', 'kind', 'updated_at', 'publishers', 'articles'])
    .where('id', 'in', ids)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
}

/** What an entity is to each of these stories, by any article that is no copy; `by`: who says so, where a sentence does not. */
export async function rolesInStories(
  db: Db,
  { type, id }: EntityRef,
  storyIds: string[],
): Promise<{ story_id: string; role: Role; certainty: Certainty; by: string | null }[]> {
  if (storyIds.length === 0) return [];
  const { rows } = await sql<{ story_id: string; role: Role; certainty: Certainty; by: string | null }>`
    select distinct story_id, r.role, certainty, case when span_start = ${NOWHERE} then (
             select d.by_whom from entity_decision d
              where d.kind = 'part' and d.role is null and d.becomes = r.role and d.undone_at is null
                and d.type = r.found_type and d.entity = r.found_id and r.article_id = any(d.article_ids)
              order by d.id limit 1
           ) end as by
      from story_article join entity_role r using (article_id)
     where story_id = any(${storyIds}) and type = ${type} and entity = ${id} and not copy`.execute(db);
  return rows;
}

/** Its names as articles write them, used most first, each with the sentence that used it first. */
export async function namesOfEntity(db: Db, { type, id }: EntityRef, limit: number) {
  const { rows } = await sql<{
    alias: string;
    name: string;
    articles: number;
    first_seen_at: Instant;
    article_id: string;
    starts: number[];
    ends: number[];
  }>`
    with first as (
      select alias, min(published_at) as published_at from entity_mention
       where type = ${type} and entity = ${id} group by alias
    ), often as (
      select alias, name, articles from entity_name where type = ${type} and entity = ${id}
       order by articles desc, alias limit ${limit}
    )
    select often.alias, often.name, often.articles, first.published_at as first_seen_at, used.*
      from often join first using (alias), lateral (
        select article_id, sentence_starts[1:1] as starts, sentence_ends[1:1] as ends from entity_mention m
         where m.type = ${type} and m.entity = ${id} and m.published_at = first.published_at and m.alias = often.alias
         order by article_id limit 1
      ) used
     order by often.articles desc, often.alias`.execute(db);
  return rows.map((row) => ({
    alias: row.alias,
    name: row.name,
    articles: row.articles,
    firstSeenAt: row.first_seen_at,
    citations: row.starts.map((start, n) => ({ articleId: row.article_id, start, end: row.ends[n]! })),
  }));
}

export interface RelationRow {
  relation: RelationType;
  direction: 'out' | 'in';
  other: RelatedRef;
  asserted: number;
  hedged: number;
  denied: number;
  lastAt: Instant;
  citations: Citation[];
}

/** What sentences say of it and others, asserted most often first; the first 100 with citations. `only`: of it and this other one. */
export async function relationsOfEntity(
  db: Db,
  { type, id }: EntityRef,
  limit: number,
  only: EntityRef | null = null,
): Promise<RelationRow[]> {
  const outward = only ? sql`and object_type = ${only.type} and object = ${only.id}` : sql``;
  const inward = only ? sql`and subject_type = ${only.type} and subject = ${only.id}` : sql``;
  const counts = sql`count(*) filter (where certainty = 'asserted') as asserted, count(*) filter (where certainty = 'hedged') as hedged,
             count(*) filter (where certainty = 'denied') as denied, max(published_at) as "lastAt"`;
  const newest = sql`order by certainty, published_at desc, article_id, span_start limit ${CITED}`;
  const { rows } = await sql<
    Omit<RelationRow, 'other' | 'citations'> & {
      type: EntityType;
      id: string;
      cites: CiteRow[] | null;
      place: number;
    }
  >`
    with counted as (
      select 'out' as direction, relation, object_type as type, object as id, ${counts}
        from entity_relation where subject_type = ${type} and subject = ${id} and not copy ${outward}
       group by object_type, object, relation
      union all
      select 'in', relation, subject_type, subject, ${counts}
        from entity_relation where object_type = ${type} and object = ${id} and not copy ${inward}
       group by subject_type, subject, relation
    ), shown as (
      select *, row_number() over (order by asserted desc, hedged desc, "lastAt" desc, direction, relation, type, id) as place
        from counted order by place limit ${limit}
    )
    select shown.*, case when place <= ${CITED_RELATIONS} then array(
      select jsonb_build_array(article_id, span_start, span_end) from (
        (select article_id, span_start, span_end, certainty, published_at from entity_relation
          where direction = 'out' and subject_type = ${type} and subject = ${id} and object_type = shown.type
            and object = shown.id and relation = shown.relation and not copy ${newest})
        union all
        (select article_id, span_start, span_end, certainty, published_at from entity_relation
          where direction = 'in' and object_type = ${type} and object = ${id} and subject_type = shown.type
            and subject = shown.id and relation = shown.relation and not copy ${newest})
      ) cited
    ) end as cites from shown order by place`.execute(db);
  return rows.map(({ type: otherType, id: otherId, cites, place: _, ...row }) => ({
    ...row,
    other: { type: otherType, id: otherId },
    citations: toCitations(cites),
  }));
}

/**
 * Whom its newest articles name beside it, most often first; proper names of no known type left out. A round-up, whose story
 * is of no kind, names many who have nothing to do with each other. `total` counts those beyond `limit` too.
 */
export async function mentionedWith(
  db: Db,
  { type, id }: EntityRef,
  limit: number,
): Promise<{ together: (EntityRef & { count: number })[]; total: number }> {
  const { rows } = await sql<EntityRef & { count: number; total: number }>`
    with newest as (
      select distinct article_id from (
        select article_id from entity_mention where type = ${type} and entity = ${id} and not copy
         order by published_at desc limit ${NEWEST_ARTICLES}
      ) its
       where not ${isOfRoundUp(sql.ref('its.article_id'))}
    )
    select m.type, m.entity as id, count(distinct m.article_id) as count, count(*) over () as total
      from newest join entity_mention m using (article_id)
     where m.type <> 'name' and not (m.type = ${type} and m.entity = ${id})
     group by m.type, m.entity order by count desc, m.type, m.entity limit ${limit}`.execute(db);
  return { together: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/**
 * Techniques that sentences of the articles in which it acts tell of it, told most often first. A sentence tells of whom it names, and
 * one that names no attacker of the one that was named last: "Acme sent mails. They held a link." Before it is named it is told
 * of where the article tells of it alone. Of a flaw only what names it: what intruders do after they came in by it is theirs.
 */
export async function techniquesOfEntity(db: Db, { type }: EntityRef, acts: Acts, limit: number) {
  const { rows } = await sql<{ technique: string; sentences: number; hedged: number; cites: CiteRow[] }>`
    with its as materialized (${itsArticles(acts)}), told as (
      select t.*, its.own, its.rivals, t.certainty = 'hedged' or not its.asserted as supposed,
             (select max(start) from unnest(its.named) as start where start <= t.span_start) as named,
             (select max(start) from unnest(its.attackers) as start where start <= t.span_start) as attacked,
             t.span_start = any(its.named) as naming
        from its join technique_find t using (article_id)
    )
    select t.technique, count(*) as sentences, count(*) filter (where t.supposed) as hedged,
           to_jsonb((array_agg(jsonb_build_array(t.article_id, t.span_start, t.span_end)
             order by t.supposed, t.score desc, t.published_at desc))[1:2]) as cites
      from told t
     where (t.named is not null or t.own) and coalesce(t.attacked <= coalesce(t.named, -1), true)
       and (t.named is null or not t.named = any(t.rivals)) and (t.naming or ${type} <> 'vulnerability')
     group by t.technique order by sentences desc, t.technique limit ${limit}`.execute(db);
  return rows.map(({ technique, sentences, hedged, cites }) => ({
    technique,
    sentences,
    hedged,
    citations: toCitations(cites),
  }));
}

/** Other entities that an article calls by one of these names, or that have one of these ids; in most articles first. */
export async function namesakesOf(db: Db, ref: EntityRef, aliases: string[]): Promise<EntityRef[]> {
  const { rows } = await sql<EntityRef>`
    select n.type, n.entity as id, sum(n.articles) as articles
      from entity_name n
     where n.alias = any(${[...aliases, ref.id]}) and n.articles > 0 and not (n.type = ${ref.type} and n.entity = ${ref.id})
     group by n.type, n.entity order by articles desc, n.type, n.entity limit 12`.execute(db);
  return rows.map(({ type, id }) => ({ type, id }));
}

/** Articles as citations need them: text and publisher, nothing that was found in them. */
export async function articlesToCite(db: Db, ids: string[]): Promise<StoryArticle[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('article')
    .innerJoin('publisher', 'publisher.id', 'article.publisher_id')
    .select(['article.id', 'article.url', 'article.source_id', 'article.publisher_id', 'article.title'])
    .select(['article.published', 'article.learned_at', 'article.language', 'article.text', 'article.blocks'])
    .select(['publisher.name', 'publisher.family', 'publisher.category'])
    .where('article.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    article: {
      id: row.id,
      url: row.url,
      sourceId: row.source_id,
      publisherId: row.publisher_id,
      title: row.title,
      authors: [],
      published: row.published,
      updated: null,
      learnedAt: row.learned_at,
      language: row.language,
      text: row.text,
      blocks: row.blocks,
      links: [],
      images: [],
    },
    findings: noFindings,
    publisher: { id: row.publisher_id, name: row.name, family: row.family, category: row.category },
    copyOf: null,
  }));
}
