/** What was found in an article as rows of each table, with whom it means by what people decided. */
import { sql } from 'kysely';
import type { EntityRef, EntityType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, json } from './connect.ts';
import type { Finds } from './entity-finds.ts';
import type { Found } from './entity-resolve.ts';

export const findTables = [
  'entity_mention',
  'entity_role',
  'entity_relation',
  'observable_relation',
  'technique_find',
  'observable',
] as const;
export type FindTable = (typeof findTables)[number];

/** What every row of an article has. */
interface OfArticle {
  article_id: string;
  published_at: Instant;
  copy: boolean;
}

/** The rows of an article; `resolve` says whom it means by what was found in it. */
export function rowsOf(finds: Finds, base: OfArticle, resolve: (found: Found) => EntityRef) {
  const meant = (type: EntityType, id: string, alias: string) => {
    const ref = resolve({ type, id, alias, article: base.article_id });
    return { type: ref.type, entity: ref.id };
  };
  return {
    entity_mention: finds.mentions.map((row) => ({
      ...base,
      ...row,
      ...meant(row.found_type, row.found_id, row.alias),
    })),
    entity_role: finds.roles.map((row) => ({
      ...base,
      ...row,
      ...meant(row.found_type, row.found_id, row.alias),
    })),
    entity_relation: finds.relations.map((row) => {
      const subject = meant(row.subject_found_type, row.subject_found_id, row.subject_alias);
      const object = meant(row.object_found_type, row.object_found_id, row.object_alias);
      return {
        ...base,
        ...row,
        subject_type: subject.type,
        subject: subject.entity,
        object_type: object.type,
        object: object.entity,
      };
    }),
    observable_relation: finds.observableRelations.map((row) => {
      const subject = meant(row.subject_found_type, row.subject_found_id, row.subject_alias);
      return { ...base, ...row, subject_type: subject.type, subject: subject.entity };
    }),
    technique_find: finds.techniques.map((row) => ({ ...base, ...row })),
    observable: finds.observables.map((row) => ({ ...base, ...row })),
  };
}

/**
 * Rows as each table has its columns, all in one statement. One value a table, however many rows: a report may name
 * 50,000 hashes.
 */
export async function insertRows(trx: Db, rows: Partial<Record<FindTable, object[]>>): Promise<void> {
  const inserts = findTables
    .filter((table) => (rows[table]?.length ?? 0) > 0)
    .map((table) => {
      const own = sql.table(table);
      return sql`${sql.id(`into_${table}`)} as (insert into ${own}
        select * from jsonb_populate_recordset(null::${own}, ${json(rows[table])}::jsonb))`;
    });
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(trx);
}

/** Has an article these rows of some tables, instead of those that it has. */
export async function replaceRows(
  trx: Db,
  articleId: string,
  rows: Record<FindTable, object[]>,
  tables: FindTable[],
): Promise<void> {
  for (const table of tables) await trx.deleteFrom(table).where('article_id', '=', articleId).execute();
  await insertRows(trx, Object.fromEntries(tables.map((table) => [table, rows[table]])));
}
