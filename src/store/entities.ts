/**
 * Keeps the tables of who and what in step with the articles: written in the transaction that stores an article, replaced
 * when it changes, marked when it turns out to be a copy.
 */
import { sql } from 'kysely';
import type { Article } from '../domain/article.ts';
import type { EntityType } from '../domain/entity.ts';
import type { Findings } from '../domain/findings.ts';
import { type Db, json } from './connect.ts';
import { count, type NameCount } from './entity-counts.ts';
import { lockDecisions, standingDecisions } from './entity-decisions.ts';
import { findsOf } from './entity-finds.ts';
import { resolver } from './entity-resolve.ts';

const findTables = [
  'entity_mention',
  'entity_role',
  'entity_relation',
  'observable_relation',
  'technique_find',
  'observable',
] as const;

/** Replaces what is stored of an article's finds; `isNew`: nothing is yet. In the transaction that stores the article. */
export async function saveFinds(
  trx: Db,
  article: Article,
  findings: Findings,
  isNew: boolean,
): Promise<void> {
  await lockDecisions(trx, 'shared');
  const resolve = resolver(await standingDecisions(trx));
  const copy = !isNew && (await isCopy(trx, article.id));
  const finds = findsOf(article, findings);
  const base = { article_id: article.id, published_at: article.published.at, copy };
  const meant = (type: EntityType, id: string, alias: string) => {
    const ref = resolve({ type, id, alias, article: article.id });
    return { type: ref.type, entity: ref.id };
  };
  const mentions = finds.mentions.map((row) => ({
    ...base,
    ...row,
    ...meant(row.found_type, row.found_id, row.alias),
  }));
  const before = isNew ? [] : await forget(trx, article.id);
  await insertRows(trx, {
    entity_mention: mentions,
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
  });
  const now = mentions.map(({ type, entity, alias, name }) => ({
    type,
    entity,
    alias,
    name,
    articles: copy ? 0 : 1,
  }));
  await count(trx, now, before, article.published.at);
}

/** These articles are copies: counts leave them out from now on. */
export async function markCopies(trx: Db, articleIds: string[]): Promise<void> {
  if (articleIds.length === 0) return;
  // Whom names mean stays as it is meanwhile: what is counted no more must be who was counted.
  await lockDecisions(trx, 'shared');
  const counted = await trx
    .selectFrom('entity_mention')
    .select(['article_id', 'type', 'entity', 'alias', 'name', 'published_at'])
    .where('article_id', 'in', articleIds)
    .where('copy', '=', false)
    .execute();
  for (const table of findTables)
    await sql`update ${sql.table(table)} set copy = true where article_id = any(${articleIds}) and not copy`.execute(
      trx,
    );
  for (const id of articleIds) {
    const of = counted.filter((row) => row.article_id === id);
    if (of.length > 0)
      await count(
        trx,
        [],
        of.map((row) => ({ ...row, articles: 1 })),
        of[0]!.published_at,
      );
  }
}

async function isCopy(trx: Db, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('article')
    .select('original_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.original_id !== null;
}

/** Takes an article's rows away, and gives whom it named and counted for. */
async function forget(trx: Db, articleId: string): Promise<NameCount[]> {
  const gone = await trx
    .deleteFrom('entity_mention')
    .where('article_id', '=', articleId)
    .returning(['type', 'entity', 'alias', 'name', 'copy'])
    .execute();
  for (const table of findTables.slice(1))
    await trx.deleteFrom(table).where('article_id', '=', articleId).execute();
  return gone.map(({ copy, ...row }) => ({ ...row, articles: copy ? 0 : 1 }));
}

/**
 * Rows as each table has its columns, all in one statement. One value a table, however many rows: a report may name
 * 50,000 hashes.
 */
async function insertRows(trx: Db, rows: Record<(typeof findTables)[number], object[]>): Promise<void> {
  const inserts = findTables
    .filter((table) => rows[table].length > 0)
    .map((table) => {
      const own = sql.table(table);
      return sql`${sql.id(`into_${table}`)} as (insert into ${own}
        select * from jsonb_populate_recordset(null::${own}, ${json(rows[table])}::jsonb))`;
    });
  if (inserts.length > 0) await sql`with ${sql.join(inserts)} select`.execute(trx);
}
