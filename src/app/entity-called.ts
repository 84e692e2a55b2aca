/** Whom a person means by a name alone: what is not exactly one that is known is asked about. */
import type { EntityRef } from '../domain/entity.ts';
import { Doubtful, NotFound } from '../domain/errors.ts';
import type { Db } from '../store/connect.ts';
import { refKey } from '../store/entity-resolve.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { entityAt } from './entity-names.ts';
import { entityRows, findEntities } from './entity-search.ts';
import { cveIn } from './search-query.ts';

const MOST_OFFERED = 8;

/**
 * The one that is called so, of whatever type: among several the only one that articles name. Throws `Doubtful` with those that can be meant where several are, or where
 * names only begin so or are a slip away; `NotFound` where there is none.
 */
export async function entityCalled(db: Db, catalogues: Catalogues, name: string): Promise<EntityRef> {
  // An identifier names one thing, and catalogues know many that no article names.
  const cve = cveIn(name);
  const flaw = cve === null ? null : await entityAt(db, catalogues, 'vulnerability', cve);
  if (flaw !== null) return flaw;
  const knowledge = await catalogues.knowledge();
  const { rows, slipped } = await findEntities(db, knowledge, null, name, MOST_OFFERED);
  const exact = slipped ? [] : rows.filter((row) => row.exact);
  // Of several that are called so, the only one that articles name is meant.
  const told = exact.filter(({ articles }) => articles > 0);
  const only = exact.length === 1 ? exact : told;
  if (only.length === 1) return { type: only[0]!.type, id: only[0]!.id };
  if (rows.length === 0) throw new NotFound(`No entity is called “${name.slice(0, 120)}”.`);
  const others = (await entityRows(db, knowledge, exact.length > 0 ? exact : rows)).map(
    ({ type, id, name }) => ({ type, id, name }),
  );
  const list = others.map(refKey).join(', ');
  throw new Doubtful(
    exact.length > 0
      ? `Several are called “${name}”: ${list}. Write the one that is meant so.`
      : `No entity is called exactly “${name}”. Is one of these meant: ${list}?`,
    others,
  );
}
