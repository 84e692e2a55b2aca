/** Which articles name an entity. */
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
