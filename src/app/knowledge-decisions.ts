/** What people decided about an entity goes on to tell of it when a catalogue gives it another name, and so another address. */
import type { EntityRef } from '../domain/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { lockDecisions, moveDecisions, standingDecisions } from '../store/entity-decisions.ts';
import { refKey } from '../store/entity-resolve.ts';
import { catalogued } from './entity-knowledge.ts';

/** `before` and `after`: the catalogues as they were and as they are. Articles follow as they are understood anew. */
export async function followRenames(db: Db, before: Knowledge, after: Knowledge): Promise<void> {
  if (before === after) return;
  await db.transaction().execute(async (trx) => {
    await lockDecisions(trx, 'exclusive');
    const told = (await standingDecisions(trx)).flatMap(({ type, entity, into }) => [
      { type, id: entity },
      ...(into === null ? [] : [into]),
    ]);
    for (const ref of new Map(told.map((one) => [refKey(one), one])).values()) {
      const to = renamedTo(ref, before, after);
      if (to !== null) await moveDecisions(trx, ref.type, ref.id, to);
    }
  });
}

/** Null for one that keeps its name, that no catalogue had under this one, or that none has any more. */
function renamedTo(ref: EntityRef, before: Knowledge, after: Knowledge): string | null {
  if (catalogued(before, ref) === null) return null;
  const now = after.find(ref.type, ref.id);
  return now === null || now.id === ref.id ? null : now.id;
}
