/**
 * Keeps the tables of who and what in step with the articles: written in the transaction that stores an article, replaced
 * when it changes, marked when it turns out to be a copy.
 */
import { sql } from 'kysely';
import type { Article } from '../domain/article.ts';
import type { Findings } from '../domain/findings.ts';
import type { Db } from './connect.ts';
import { count, type NameCount } from './entity-counts.ts';
import { allStanding, lockDecisions } from './entity-decisions.ts';
import { findsOf } from './entity-finds.ts';
import { findsAsDecided } from './entity-parts.ts';
import { endOf, wayOf } from './entity-resolve.ts';
import { findTables, insertRows, rowsOf } from './entity-rows.ts';
import { findingsDecided } from './findings-decided.ts';

/** Replaces what is stored of an article's finds; `isNew`: nothing is yet. In the transaction that stores the article. */
export async function saveFinds(
  trx: Db,
  article: Article,
  findings: Findings,
  isNew: boolean,
): Promise<void> {
  await lockDecisions(trx, 'shared');
  const { onEntities: standing, onFinds } = await allStanding(trx);
  const way = wayOf(standing);
  const copy = !isNew && (await isCopy(trx, article.id));
  const told = findingsDecided(onFinds)(article.id, findings);
  const finds = findsAsDecided(findsOf(article, told), article.id, way, standing);
  const rows = rowsOf(
    finds,
    { article_id: article.id, published_at: article.published.at, copy },
    endOf(way),
  );
  const before = isNew ? [] : await forget(trx, article.id);
  await insertRows(trx, rows);
  const now = rows.entity_mention.map(({ type, entity, alias, name }) => ({
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
