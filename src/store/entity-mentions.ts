/** Which articles name an entity, and when. */
import { sql } from 'kysely';
import type { EntityRef, EntityType, Role } from '../domain/entity.ts';
import type { Db } from './connect.ts';
import { articlesGiven } from './finds-held.ts';

/** The ids of the newest articles that name it, copies left out. */
export async function newestNaming(db: Db, { type, id }: EntityRef, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select article_id as id from entity_mention
     where type = ${type} and entity = ${id} and not copy
     order by published_at desc limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}

/** Articles a day, as `2025-11-18`, copies and days without any left out, oldest first. For one that was first named not long ago. */
export async function articlesByDay(
  db: Db,
  { type, id }: EntityRef,
): Promise<{ day: string; articles: number }[]> {
  const { rows } = await sql<{ day: string; articles: number }>`
    select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(distinct article_id) as articles
      from entity_mention where type = ${type} and entity = ${id} and not copy
     group by day order by day`.execute(db);
  return rows;
}

/**
 * Those of these articles, and of the articles that these stories hold now, that call it so (null: by any name). `unknown`: what
 * is neither an article nor a story; `orType`: also those that name one of this type and id.
 */
export async function articlesCalling(
  db: Db,
  { type, id }: EntityRef,
  alias: string | null,
  given: string[],
  orType: EntityType = type,
): Promise<{ articles: string[]; unknown: string[] }> {
  const { articles, unknown } = await articlesGiven(db, given);
  const { rows } = await sql<{ id: string }>`
    select distinct article_id as id from entity_mention
     where article_id = any(${articles}::text[]) and type in (${type}, ${orType}) and entity = ${id}
       and (${alias}::text is null or alias = ${alias})
     order by id`.execute(db);
  return { articles: rows.map((row) => row.id), unknown };
}

/** Those of these articles, and of the articles that these stories hold now, that name it; all of them where none does. */
export async function articlesNamingOrAll(
  db: Db,
  ref: EntityRef,
  given: string[],
): Promise<{ articles: string[]; unknown: string[] }> {
  const naming = await articlesCalling(db, ref, null, given, 'name');
  return naming.articles.length > 0 ? naming : articlesGiven(db, given);
}

/** Whether one of these articles gives it this part, or a story that holds one tells of it so. */
export async function isGivenPart(
  db: Db,
  { type, id }: EntityRef,
  role: Role,
  articles: string[],
): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select exists (
      select from entity_role
       where article_id = any(${articles}::text[]) and role = ${role} and entity = ${id} and type in (${type}, 'name')
    ) or exists (
      select from story_article told join story on story.id = told.story_id
       where told.article_id = any(${articles}::text[])
         and story.content -> 'about' @> jsonb_build_array(jsonb_build_object('role', ${role}::text, 'id', ${id}::text))
    ) as given`.execute(db);
  return rows[0]!.given;
}
