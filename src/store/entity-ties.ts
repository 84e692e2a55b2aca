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

/** The articles in which an entity acts. */
export interface Acts {
  /** One each, as JSON; `itsArticles` makes a table of them. */
  articles: string;
  /** Whether it acts in more of them. */
  more: boolean;
}

/** An article in which an entity acts. Starts are of sentences. */
interface Act {
  article_id: string;
  /** Whether the article asserts that it acts, or only supposes it. */
  asserted: boolean;
  /** Whether the article tells of it alone. */
  own: boolean;
  /** Whether it is of a story in which somebody is harmed. */
  harmful: boolean;
  /** Where the entity is named, a rival of it, and an attacker or another of its kind. */
  named: number[];
  rivals: number[];
  attackers: number[];
}

/** `newest`: of so many roles of it at most; null for all. */
export async function actsOf(db: Db, { type, id }: EntityRef, newest: number | null): Promise<Acts> {
  const starts = (whom: RawBuilder<unknown>) =>
    sql`coalesce(array_agg(distinct sentence.start) filter (where ${whom}), '{}')`;
  const { rows } = await sql<Act & { more: boolean }>`
    with acting as materialized (
      select article_id, type, entity, role, certainty, row_number() over (order by published_at desc) as place
        from entity_role
       where type = ${type} and entity = ${id} and role = any(${ACTING}) and certainty <> 'denied' and not copy
       order by published_at desc limit ${newest === null ? null : newest + 1}
    ), acts as materialized (
      select r.article_id, bool_or(r.certainty = 'asserted') as asserted, bool_or(${isOwn}) as own,
             bool_or(${isOfKind(HARMFUL)}) as harmful, (select count(*) from acting) > ${newest}::int as more
        from acting r where ${newest}::int is null or place <= ${newest}::int group by r.article_id
    )
    select acts.*, its.* from acts, lateral (
      select ${starts(sql`other.type = ${type} and other.entity = ${id}`)} as named,
             ${starts(rivals(sql`${type}::text`, sql`${id}::text`))} as rivals,
             ${starts(sql`(other.type in ('actor', ${type}) or ${isGang}) and not (other.type = ${type} and other.entity = ${id})`)} as attackers
        from ${ofArticle('entity_mention', sql`acts.article_id`)} other, unnest(other.sentence_starts) as sentence(start)
    ) its`.execute(db);
  return { articles: JSON.stringify(rows.map(({ more: _, ...act }) => act)), more: rows[0]?.more ?? false };
}

/** The rows of a table `its`, with the columns of `Act`. */
export const itsArticles = ({ articles }: Acts): RawBuilder<unknown> => sql`
  select * from jsonb_to_recordset(${articles}::jsonb) as acts(
    article_id text, asserted boolean, own boolean, harmful boolean, named int[], rivals int[], attackers int[])`;

/**
 * The rows of one article, found by the article. The fence (`offset 0`) keeps an index by entity out of it: for one that is in
 * thousands of articles all of its rows would be read for each of them.
 */
export const ofArticle = (table: string, article: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select * from ${sql.table(table)} where article_id = ${article} offset 0)`;

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
      from ${ofArticle('entity_mention', sql`r.article_id`)} m, unnest(m.sentence_starts) as named(start)
     where m.type = r.type and m.entity = r.entity
  )
  and not exists (
    select from ${ofArticle('entity_role', sql`r.article_id`)} other
     where other.entity <> r.entity and other.certainty <> 'denied'
       and (other.role = r.role or other.type = r.type and other.role = any(${ACTING}))
  )
  and not exists (
    select from ${ofArticle('entity_relation', sql`r.article_id`)} said
     where said.certainty <> 'denied'
       and (said.subject_type = r.type and said.subject <> r.entity or said.object_type = r.type and said.object <> r.entity)
  )
  and (
    select count(distinct other.entity) < 2 from ${ofArticle('entity_role', sql`r.article_id`)} other
     where other.role = 'actor' and other.certainty = 'asserted'
  ))`;

/** Whether a mention `other` is of a malware that its article takes for the attacker. */
const isGang: RawBuilder<unknown> = sql`(other.type = 'malware' and exists (
  select from ${ofArticle('entity_role', sql`other.article_id`)} gang
   where gang.type = other.type and gang.entity = other.entity and gang.role = 'actor'
))`;

/**
 * Whether a mention `other` is of one whose doing a sentence may tell instead of that of an entity of this type: an attacker
 * besides an attacker, a malware besides a malware. One flaw or tool besides another shares what is told.
 */
export const rivals = (type: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  other.entity <> ${id} and ${type} in ('actor', 'malware', 'campaign')
  and (other.type = ${type} or ${type} = 'actor' and ${isGang}))`;
