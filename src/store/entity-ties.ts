/**
 * What ties a victim, an observable or a technique to an entity: a relation that a sentence states, a sentence that names both,
 * or an article that tells of this one alone. Whatever else stands in the same articles may be another's.
 */
import { type RawBuilder, sql } from 'kysely';
import type { EntityRef, Role } from '../domain/entity.ts';
import type { Kind } from '../domain/kind.ts';
import type { Db } from './connect.ts';

/** What an entity is in an article that tells what it does. */
export const ACTING: Role[] = ['actor', 'malware', 'tool', 'campaign', 'vulnerability'];
/** Kinds of stories in which somebody is harmed. */
export const HARMFUL: Kind[] = ['incident', 'malware-campaign'];
/**
 * Kinds of stories of which all that an article tells can be one's own. The police tell of a malware's customers too, and
 * policy of everybody's.
 */
const TELLING: Kind[] = [...HARMFUL, 'vulnerability', 'research'];

/** Characters of an article that say what it is about: its headline and the sentence below. */
const OPENING = 300;

/** The newest articles in which an entity acts, one each. Arrays of the same length, as `unnest` takes them. */
export interface Acts {
  articles: string[];
  /** Whether the article asserts that it acts, or only supposes it. */
  asserted: boolean[];
  /** Whether the article tells of it alone. */
  own: boolean[];
  /** Whether it is of a story in which somebody is harmed. */
  harmful: boolean[];
  /** Whether it acts in more of them. */
  more: boolean;
}

/** `newest`: of so many roles of it at most; null for all. */
export async function actsOf(db: Db, { type, id }: EntityRef, newest: number | null): Promise<Acts> {
  const { rows } = await sql<{
    article_id: string;
    asserted: boolean;
    own: boolean;
    harmful: boolean;
    more: boolean;
  }>`
    with acting as materialized (
      select article_id, type, entity, role, certainty, row_number() over (order by published_at desc) as place
        from entity_role
       where type = ${type} and entity = ${id} and role = any(${ACTING}) and certainty <> 'denied' and not copy
       order by published_at desc limit ${newest === null ? null : newest + 1}
    )
    select r.article_id, bool_or(r.certainty = 'asserted') as asserted, bool_or(${isOwn}) as own,
           bool_or(${isOfKind(HARMFUL)}) as harmful, (select count(*) from acting) > ${newest}::int as more
      from acting r where ${newest}::int is null or place <= ${newest}::int group by r.article_id`.execute(
    db,
  );
  return {
    articles: rows.map((row) => row.article_id),
    asserted: rows.map((row) => row.asserted),
    own: rows.map((row) => row.own),
    harmful: rows.map((row) => row.harmful),
    more: rows[0]?.more ?? false,
  };
}

/**
 * The rows of a table `its`: each article with where the sentences start that name the entity (`named`), a rival of it
 * (`rivals`), and an attacker or another of its kind (`attackers`). Looked up article by article, since a join would go through all mentions.
 */
export function itsArticles(acts: Acts, { type, id }: EntityRef): RawBuilder<unknown> {
  const { articles, asserted, own, harmful } = acts;
  const starts = (whom: RawBuilder<unknown>) => sql`array(
    select distinct sentence.start from entity_mention other, unnest(other.sentence_starts) as sentence(start)
     where other.article_id = acts.article_id and ${whom})`;
  return sql`
    select acts.*, ${starts(sql`other.type = ${type} and other.entity = ${id}`)} as named,
           ${starts(rivals(sql`${type}::text`, sql`${id}::text`))} as rivals,
           ${starts(sql`(other.type in ('actor', ${type}) or ${isGang}) and not (other.type = ${type} and other.entity = ${id})`)} as attackers
      from unnest(${articles}::text[], ${asserted}::boolean[], ${own}::boolean[], ${harmful}::boolean[])
           as acts(article_id, asserted, own, harmful)`;
}

const isOfKind = (kinds: Kind[]): RawBuilder<unknown> =>
  sql`exists (select from story_article told join story on story.id = told.story_id
       where told.article_id = r.article_id and story.kind = any(${kinds}))`;

/**
 * Whether the article of a row `r` of `entity_role` tells of that entity alone: it asserts that it acts, names it where it
 * opens or more than once, says of no other of its kind that it has a part, and of no two attackers that they act.
 * A tool is used by many, for much else.
 */
export const isOwn: RawBuilder<unknown> = sql`(
  r.certainty = 'asserted' and r.role <> 'tool' and ${isOfKind(TELLING)}
  and (
    select min(named.start) < ${OPENING} or count(distinct named.start) > 1
      from entity_mention m, unnest(m.sentence_starts) as named(start)
     where m.article_id = r.article_id and m.type = r.type and m.entity = r.entity
  )
  and not exists (
    select from entity_role other
     where other.article_id = r.article_id and other.entity <> r.entity and other.certainty <> 'denied'
       and (other.role = r.role or other.type = r.type and other.role = any(${ACTING}))
  )
  and not exists (
    select from entity_relation said
     where said.article_id = r.article_id and said.certainty <> 'denied'
       and (said.subject_type = r.type and said.subject <> r.entity or said.object_type = r.type and said.object <> r.entity)
  )
  and (
    select count(distinct other.entity) < 2 from entity_role other
     where other.article_id = r.article_id and other.role = 'actor' and other.certainty = 'asserted'
  ))`;

/** Whether a mention `other` is of a malware that its article takes for the attacker. */
const isGang: RawBuilder<unknown> = sql`(other.type = 'malware' and exists (
  select from entity_role gang
   where gang.article_id = other.article_id and gang.type = other.type and gang.entity = other.entity and gang.role = 'actor'
))`;

/**
 * Whether a mention `other` is of one whose doing a sentence may tell instead of that of an entity of this type: an attacker
 * besides an attacker, a malware besides a malware. One flaw or tool besides another shares what is told.
 */
export const rivals = (type: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  other.entity <> ${id} and ${type} in ('actor', 'malware', 'campaign')
  and (other.type = ${type} or ${type} = 'actor' and ${isGang}))`;
