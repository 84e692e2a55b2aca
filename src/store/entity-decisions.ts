/** What people decided about entities: kept for good, also where it was undone. */

import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Decision, EntityDecision, EntityRef, EntityType, FindDecision } from '../domain/entity.ts';
import { noFindings } from '../domain/findings.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, storable } from './connect.ts';
import { recount } from './entity-counts.ts';
import { findsOf } from './entity-finds.ts';
import { type IsWord, meaning, namesToJoin, resolveAnew } from './entity-joins.ts';
import { articlesBehind, findsAsDecided, partsDecided } from './entity-parts.ts';
import { articlesDecided, endOf, leadingTo, refKey, refOf, wayOf } from './entity-resolve.ts';
import { type FindTable, replaceRows, rowsOf } from './entity-rows.ts';
import { findingsDecided } from './findings-decided.ts';
import { articlesWith } from './finds-held.ts';
import type { EntityDecisionTable } from './schema.ts';

const DECIDING = 7_717_004;

/** Articles are stored (`shared`) and decisions made (`exclusive`) apart, so that no article misses a decision. Until the transaction ends. */
export async function lockDecisions(trx: Db, how: 'shared' | 'exclusive'): Promise<void> {
  const take = how === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
  await sql`select ${take}(${DECIDING})`.execute(trx);
}

const toDecision = (row: Selectable<EntityDecisionTable>): Decision =>
  ({
    id: row.id,
    kind: row.kind,
    type: row.type,
    entity: row.entity,
    alias: row.alias,
    into: refOf(row.into_type, row.into_id),
    name: row.name,
    articles: row.article_ids,
    role: row.role,
    becomes: row.becomes,
    why: row.why,
    by: row.by_whom,
    at: row.at,
    undoneAt: row.undone_at,
    undoneBy: row.undone_by,
    // Each kind is written with what belongs to it.
  }) as Decision;

const isOnFinds = (decision: Decision): decision is FindDecision =>
  decision.kind === 'verdict' || decision.kind === 'technique';

/** Those that were not undone, about entities and about observables and techniques, each in the order in which they were made. */
export async function allStanding(
  db: Db,
): Promise<{ onEntities: EntityDecision[]; onFinds: FindDecision[] }> {
  const rows = await db
    .selectFrom('entity_decision')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  const all = rows.map(toDecision);
  return { onEntities: all.filter((one) => !isOnFinds(one)), onFinds: all.filter(isOnFinds) };
}

/** Those about entities alone. */
export const standingDecisions = async (db: Db): Promise<EntityDecision[]> =>
  (await allStanding(db)).onEntities;

/** Undone ones too, newest first; at most 200. */
export async function newestDecisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('entity_decision').selectAll().orderBy('id', 'desc').limit(200).execute();
  return rows.map(toDecision);
}

/** Every decision that touches an entity, undone ones too, newest first; at most 200. */
export async function decisionsOn(db: Db, { type, id }: EntityRef): Promise<EntityDecision[]> {
  const rows = await db
    .selectFrom('entity_decision')
    .selectAll()
    .where((where) =>
      where.or([
        where.and([where('type', '=', type), where('entity', '=', id)]),
        where.and([where('into_type', '=', type), where('into_id', '=', id)]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(toDecision).filter((one) => !isOnFinds(one));
}

export async function findDecision(db: Db, id: number): Promise<Decision | null> {
  const row = await db.selectFrom('entity_decision').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** A decision before it has its number; what its kind does not need may be left out. */
type Made<Of extends Decision> = Pick<Of, 'kind' | 'type' | 'entity' | 'why'> & {
  [Field in 'alias' | 'into' | 'name' | 'articles' | 'role' | 'becomes']?: Of[Field] | undefined;
};

/** Records a decision and has every stored row follow it. In a transaction that holds the lock. */
export async function recordDecision<Of extends Decision>(
  trx: Db,
  asked: Made<Of>,
  by: string,
  now: Instant,
  isWord: IsWord,
): Promise<Of> {
  const row = await trx
    .insertInto('entity_decision')
    .values({
      kind: asked.kind,
      type: asked.type,
      entity: storable(asked.entity),
      alias: asked.alias ?? null,
      into_type: asked.into?.type ?? null,
      into_id: asked.into?.id ?? null,
      name: asked.name == null ? null : storable(asked.name),
      article_ids: asked.articles ?? null,
      role: asked.role ?? null,
      becomes: asked.becomes ?? null,
      why: storable(asked.why),
      by_whom: by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const decision = toDecision(row);
  await follow(trx, decision, isWord);
  return decision as Of;
}

/** Takes a decision back; its record stays. In a transaction that holds the lock. */
export async function recordUndone(
  trx: Db,
  id: number,
  by: string,
  now: Instant,
  isWord: IsWord,
): Promise<Decision> {
  const row = await trx
    .updateTable('entity_decision')
    .set({ undone_at: now, undone_by: by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const decision = toDecision(row);
  await follow(trx, decision, isWord);
  return decision;
}

/** Has decisions tell of an entity under its new id, undone ones too. In a transaction that holds the lock. */
export async function moveDecisions(trx: Db, type: EntityType, from: string, to: string): Promise<void> {
  await trx
    .updateTable('entity_decision')
    .set({ entity: to })
    .where('type', '=', type)
    .where('entity', '=', from)
    .execute();
  await trx
    .updateTable('entity_decision')
    .set({ into_id: to })
    .where('into_type', '=', type)
    .where('into_id', '=', from)
    .execute();
}

/** What a decision about finds changes. */
const settledBy: Record<FindDecision['kind'], FindTable[]> = {
  verdict: ['observable', 'observable_relation'],
  technique: ['technique_find'],
};

/** Resolves anew what a changed decision may have to do with: all that leads to its entity, with it or without it. */
async function follow(trx: Db, changed: Decision, isWord: IsWord): Promise<void> {
  if (changed.kind === 'rename') return;
  const standing = await standingDecisions(trx);
  if (changed.kind === 'part') {
    await settle(trx, changed.articles ?? [], standing, isWord, partTables(changed));
    return changed.role === null ? recountAdded(trx, changed, standing) : undefined;
  }
  if (isOnFinds(changed)) {
    const articles = changed.articles ?? (await articlesWith(trx, changed.entity));
    return settle(trx, articles, standing, isWord, settledBy[changed.kind]);
  }
  const sources = leadingTo({ type: changed.type, id: changed.entity }, [...standing, changed]);
  // Names of no known type that mean one of these follow it.
  const names = sources.map(({ id }) => ({ type: 'name' as const, id }));
  const all = [...new Map([...sources, ...names].map((ref) => [refKey(ref), ref])).values()];
  await resolveAnew(
    trx,
    all,
    articlesDecided([...standing, changed]),
    endOf(
      await meaning(
        trx,
        standing,
        all.map(({ id }) => id),
        isWord,
      ),
    ),
  );
  await settle(trx, articlesBehind(changed, standing), standing, isWord);
}

/** What a decision about a part changes. Whoever has one that no article gives is there by it alone. */
const partTables = ({ role }: EntityDecision): FindTable[] =>
  role === null ? ['entity_mention', ...ofParts] : ofParts;

/** Counts anew who has a part by a decision, or has it no more. */
async function recountAdded(
  trx: Db,
  { type, entity, articles }: EntityDecision,
  standing: EntityDecision[],
): Promise<void> {
  const resolve = endOf(wayOf(standing));
  const meant = (articles ?? []).map((article) => resolve({ type, id: entity, alias: entity, article }));
  await recount(trx, [...new Map(meant.map((ref) => [refKey(ref), ref])).values()]);
}

/**
 * After these articles were stored: has names of no known type that stand in them, there and elsewhere, mean what articles
 * call so, now that they say what it is, or no longer say one thing alone.
 */
export async function joinNames(db: Db, articleIds: string[], isWord: IsWord): Promise<void> {
  if (articleIds.length === 0) return;
  const ids = await namesToJoin(db, articleIds, isWord);
  // Mostly there is nothing to do, and nobody has to wait.
  if (ids.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await lockDecisions(trx, 'exclusive');
    const names = ids.map((id) => ({ type: 'name' as const, id }));
    const standing = await standingDecisions(trx);
    await resolveAnew(
      trx,
      names,
      articlesDecided(standing),
      endOf(await meaning(trx, standing, ids, isWord)),
    );
    await settle(trx, await articlesNaming(trx, ids, standing), standing, isWord);
  });
}

/** Articles in which people decided about parts and one of these stands as a name of no known type. */
async function articlesNaming(trx: Db, ids: string[], standing: EntityDecision[]): Promise<string[]> {
  const decided = partsDecided(standing).flatMap(({ articles }) => articles ?? []);
  if (decided.length === 0) return [];
  const rows = await trx
    .selectFrom('entity_mention')
    .select('article_id')
    .distinct()
    .where('article_id', 'in', decided)
    .where('found_type', '=', 'name')
    .where('found_id', 'in', ids)
    .execute();
  return rows.map((row) => row.article_id);
}

const ofParts: FindTable[] = ['entity_role', 'entity_relation', 'observable_relation'];

/** So many articles are settled at a time: each is read with all that was found in it. */
const AT_ONCE = 20;

/**
 * Stores anew what was found in these articles, as it is decided: at first which part whom has there and what relates them. In a
 * transaction that holds the lock.
 */
async function settle(
  trx: Db,
  articleIds: string[],
  standing: EntityDecision[],
  isWord: IsWord,
  tables: FindTable[] = ofParts,
): Promise<void> {
  const told = findingsDecided((await allStanding(trx)).onFinds);
  const ids = [...new Set(articleIds)];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const articles = await trx
      .selectFrom('article')
      .select(['id', 'text', 'published_at', 'original_id', 'findings'])
      .where('id', 'in', ids.slice(at, at + AT_ONCE))
      .execute();
    const found = articles.map((article) =>
      findsOf(article, told(article.id, { ...noFindings, ...article.findings })),
    );
    const names = found.flatMap(({ mentions }) =>
      mentions.flatMap(({ found_type, found_id }) => (found_type === 'name' ? [found_id] : [])),
    );
    const way = await meaning(trx, standing, names, isWord);
    for (const [n, { id, published_at, original_id }] of articles.entries()) {
      const base = { article_id: id, published_at, copy: original_id !== null };
      const rows = rowsOf(findsAsDecided(found[n]!, id, way, standing), base, endOf(way));
      await replaceRows(trx, id, rows, tables);
    }
  }
}
