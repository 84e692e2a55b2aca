/** Whom an attacker, a malware or a flaw struck, by the stories in which it acts. */
import { sql } from 'kysely';
import type { EntityRef, Role } from '../domain/entity.ts';
import type { Kind } from '../domain/kind.ts';
import type { Db } from './connect.ts';
import { ACTING } from './entity-reads.ts';

const NEWEST_STORIES = 200;
/** So many of the articles in which it acts are asked for their stories. */
const NEWEST_ACTS = 400;
/** Kinds of stories in which somebody is harmed, named or not. */
const HARMFUL: Kind[] = ['incident', 'malware-campaign'];

/**
 * Whom the newest stories in which it acts name as victims, sectors and countries, by how many stories do. Sectors and
 * countries count where somebody was harmed: a flaw's article names those whom an authority tells to act, too. A victim that
 * one article knows by its name alone is the one of that name that another knows the type of.
 */
export async function struckBy(db: Db, { type, id }: EntityRef, limit: number) {
  const { rows } = await sql<EntityRef & { role: Role; count: number; asserted: boolean }>`
    with acts as materialized (
        select article_id, published_at from entity_role
         where type = ${type} and entity = ${id} and role = any(${ACTING}) and certainty <> 'denied' and not copy
         order by published_at desc limit ${NEWEST_ACTS}
    ), its as (
      select story_id from acts join story_article using (article_id) join story on story.id = story_id
       -- A round-up is of no kind.
       where story.kind is not null
       group by story_id order by max(acts.published_at) desc limit ${NEWEST_STORIES}
    ), struck as (
      select r.role, coalesce(min(r.type) filter (where r.type <> 'name'), 'name') as type, r.entity as id,
             count(distinct told.story_id) as count, bool_or(r.certainty = 'asserted') as asserted
        from its join story_article told using (story_id) join story on story.id = told.story_id join entity_role r using (article_id)
       -- Of the very articles in which it acts: what others tell in the same story may be another's doing.
       where told.article_id in (select article_id from acts)
         and r.certainty <> 'denied' and not r.copy and not (r.type = ${type} and r.entity = ${id})
         and (r.role = 'victim' or r.role in ('sector', 'country') and (story.kind = any(${HARMFUL}) or exists (
           select from story_article other join entity_role hit using (article_id)
            where other.story_id = told.story_id and hit.role = 'victim' and hit.certainty <> 'denied' and not hit.copy
         )))
       group by r.role, r.entity
    )
    select * from (
      select *, row_number() over (partition by role order by count desc, type, id) as place from struck
    ) ranked where place <= ${limit} order by role, place`.execute(db);
  return rows;
}
