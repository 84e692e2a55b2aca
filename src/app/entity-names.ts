/** What entities are called on pages, and where an address of one leads. */
import { type EntityRef, type EntityType, entityId } from '../domain/entity.ts';
import { NotFound } from '../domain/errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { shownName, withoutBuild } from '../knowledge/names/shown.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { isMentioned, meantBy, shownNames } from '../store/entity-names.ts';
import { refKey, resolver } from '../store/entity-resolve.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';

export type NameOf = (ref: EntityRef) => string;

/** As a person renamed it, else as a catalogue has it, else as articles write it most. */
export async function naming(db: Db, knowledge: Knowledge, refs: EntityRef[]): Promise<NameOf> {
  const unique = [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
  const shown = await shownNames(db, unique);
  return (ref) => {
    const stored = shown.get(refKey(ref));
    if (stored?.renamed) return stored.name;
    const known = catalogued(knowledge, ref)?.name;
    return (
      shownName(ref) ??
      (known && withoutBuild(known)) ??
      identifier(ref) ??
      stored?.name ??
      ref.id.replaceAll('-', ' ')
    );
  };
}

/** Identifiers are written in one way, whatever an article does. */
const identifier = ({ id }: EntityRef): string | null =>
  /^(?:cve-\d{4}-\d{4,7}|cwe-\d{1,4})$/.test(id) ? id.toUpperCase() : null;

/**
 * The entity that an address means: itself, or whom people, catalogues or articles know by that name. Null where nobody
 * knows one.
 */
export async function entityAt(
  db: Db,
  { knowledge, vulnerabilities }: Catalogues,
  type: EntityType,
  given: string,
): Promise<EntityRef | null> {
  const id = entityId(given);
  if (id === '') return null;
  const resolve = resolver(await standingDecisions(db));
  const decided = resolve({ type, id, alias: id });
  if (await isMentioned(db, decided)) return decided;
  const known = (await knowledge()).find(decided.type, decided.id);
  if (known) return resolve({ type: known.type, id: known.id, alias: id });
  const meant = await meantBy(db, type, id);
  if (meant || type !== 'vulnerability') return meant;
  return (await vulnerabilities([id])).size > 0 ? { type, id } : null;
}

/** The same. Throws `NotFound` where nobody knows one. */
export async function knownEntity(
  db: Db,
  catalogues: Catalogues,
  { type, id }: EntityRef,
): Promise<EntityRef> {
  const ref = await entityAt(db, catalogues, type, id);
  if (ref === null) throw noSuchEntity();
  return ref;
}

export const noSuchEntity = (): NotFound =>
  new NotFound('Nothing here and no catalogue names such an entity.');

/** The main address of what an address means; null where it is that already, or means nobody. */
export async function entityMovedTo(
  db: Db,
  catalogues: Catalogues,
  type: EntityType,
  given: string,
): Promise<EntityRef | null> {
  const ref = await entityAt(db, catalogues, type, given);
  return ref === null || (ref.type === type && ref.id === given) ? null : ref;
}
