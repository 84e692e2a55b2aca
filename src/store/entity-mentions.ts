/** Which articles name an entity, and when. */
import { sql } from 'kysely';
import type { EntityRef } from '../domain/entity.ts';
import type { Db } from './connect.ts';

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
