/** What people decided about entities: kept for good, also where it was undone. */

import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { EntityDecision, EntityRef } from '../domain/entity.ts';
import type { AskedDecision } from '../domain/entity-page.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, storable } from './connect.ts';
import { recount } from './entity-counts.ts';
import { leadingTo, refKey, refOf, resolver } from './entity-resolve.ts';
import type { EntityDecisionTable } from './schema.ts';

const DECIDING = 7_717_004;

/** Articles are stored (`shared`) and decisions made (`exclusive`) apart, so that no article misses a decision. Until the transaction ends. */
export async function lockDecisions(trx: Db, how: 'shared' | 'exclusive'): Promise<void> {
  const take = how === 'shared' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`;
  await sql`select ${take}(${DECIDING})`.execute(trx);
}

const toDecision = (row: Selectable<EntityDecisionTable>): EntityDecision => ({
  id: row.id,
  kind: row.kind,
  type: row.type,
  entity: row.entity,
  alias: row.alias,
  into: refOf(row.into_type, row.into_id),
  name: row.name,
  why: row.why,
  by: row.by_whom,
  at: row.at,
  undoneAt: row.undone_at,
});

/** Those that were not undone, in the order in which they were made. */
export async function standingDecisions(db: Db): Promise<EntityDecision[]> {
  const rows = await db
    .selectFrom('entity_decision')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
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
  return rows.map(toDecision);
}

export async function findDecision(db: Db, id: number): Promise<EntityDecision | null> {
  const row = await db.selectFrom('entity_decision').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** Records a decision and has every stored row follow it. In a transaction that holds the lock. */
export async function recordDecision(
  trx: Db,
  asked: AskedDecision,
  by: string,
  now: Instant,
): Promise<EntityDecision> {
  const row = await trx
    .insertInto('entity_decision')
    .values({
      kind: asked.kind,
      type: asked.type,
      entity: storable(asked.entity),
      alias: asked.alias,
      into_type: asked.into?.type ?? null,
      into_id: asked.into?.id ?? null,
      name: asked.name === null ? null : storable(asked.name),
      why: storable(asked.why),
      by_whom: by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const decision = toDecision(row);
  await follow(trx, decision);
  return decision;
}

/** Takes a decision back; its record stays. In a transaction that holds the lock. */
export async function recordUndone(trx: Db, id: number, by: string, now: Instant): Promise<EntityDecision> {
  const row = await trx
    .updateTable('entity_decision')
    .set({ undone_at: now, undone_by: by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const decision = toDecision(row);
  await follow(trx, decision);
  return decision;
}

/** In each table: the columns of what was found, and of whom it means. */
const resolved = [
  {
    table: 'entity_mention',
    type: 'found_type',
    id: 'found_id',
    alias: 'alias',
    toType: 'type',
    to: 'entity',
  },
  { table: 'entity_role', type: 'found_type', id: 'found_id', alias: 'alias', toType: 'type', to: 'entity' },
  {
    table: 'entity_relation',
    type: 'subject_found_type',
    id: 'subject_found_id',
    alias: 'subject_alias',
    toType: 'subject_type',
    to: 'subject',
  },
  {
    table: 'entity_relation',
    type: 'object_found_type',
    id: 'object_found_id',
    alias: 'object_alias',
    toType: 'object_type',
    to: 'object',
  },
] as const;

/** Resolves anew what a changed decision may have to do with: all that leads to its entity, with it or without it. */
async function follow(trx: Db, changed: EntityDecision): Promise<void> {
  if (changed.kind === 'rename') return;
  const standing = await standingDecisions(trx);
  const sources = leadingTo({ type: changed.type, id: changed.entity }, [...standing, changed]);
  const resolve = resolver(standing);
  const touched = new Map<string, EntityRef>();
  for (const source of sources) {
    for (const at of resolved) {
      const { rows } = await sql<{ alias: string; type: EntityRef['type']; id: string }>`
        select distinct ${sql.ref(at.alias)} as alias, ${sql.ref(at.toType)} as type, ${sql.ref(at.to)} as id
          from ${sql.table(at.table)}
         where ${sql.ref(at.type)} = ${source.type} and ${sql.ref(at.id)} = ${source.id}`.execute(trx);
      for (const { alias, ...was } of rows) {
        const is = resolve({ ...source, alias });
        touched.set(refKey(was), was).set(refKey(is), is);
        if (refKey(is) === refKey(was)) continue;
        await sql`
          update ${sql.table(at.table)} set ${sql.ref(at.toType)} = ${is.type}, ${sql.ref(at.to)} = ${is.id}
           where ${sql.ref(at.type)} = ${source.type} and ${sql.ref(at.id)} = ${source.id}
             and ${sql.ref(at.alias)} = ${alias}`.execute(trx);
      }
    }
  }
  await recount(trx, [...touched.values()]);
}
