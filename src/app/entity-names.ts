/** What entities are called on pages, and where an address of one leads. */
import { type EntityDecision, type EntityRef, type EntityType, entityId } from '../domain/entity.ts';
import { NotFound } from '../domain/errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { shownName, withoutBuild } from '../knowledge/names/shown.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { bearersOf, isMentioned, meantBy, shownNames } from '../store/entity-names.ts';
import { refKey, resolver, splitOffAs } from '../store/entity-resolve.ts';
import { isAnother } from '../story/compose/names-used.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';

export type NameOf = (ref: EntityRef) => string;

/**
 * As a person renamed it, else as a catalogue has it, else as articles write it most. Where a person calls it as another is
 * called, with a word behind it that tells the two apart. `used`: what the articles of a story call threats, by `refKey`; it
 * goes before what catalogues call them otherwise.
 */
export async function naming(
  db: Db,
  knowledge: Knowledge,
  refs: EntityRef[],
  used: ReadonlyMap<string, string> = new Map(),
): Promise<NameOf> {
  const decisions = await standingDecisions(db);
  const names = await bareNaming(db, knowledge, refs, decisions, used);
  const renamed = liveRenames(decisions);
  if (renamed.length === 0) return names.of;
  const isTaken = new Set(renamed.map(({ name }) => entityId(name)));
  const told = new Map<string, string>();
  for (const ref of uniqueRefs(refs)) {
    const name = names.of(ref);
    const key = entityId(name);
    if (key === '' || !isTaken.has(key)) continue;
    const alike = await calledAlike(db, knowledge, ref, name, renamed, decisions);
    const word = tellingWord(ref, names.own(ref), key, alike);
    if (word !== null) told.set(refKey(ref), `${name} (${word})`);
  }
  return (ref) => told.get(refKey(ref)) ?? names.of(ref);
}

const uniqueRefs = (refs: EntityRef[]): EntityRef[] => [
  ...new Map(refs.map(({ type, id }) => [refKey({ type, id }), { type, id }])).values(),
];

/** What each is called, and what it would be if nobody had renamed it. */
async function bareNaming(
  db: Db,
  knowledge: Knowledge,
  refs: EntityRef[],
  decisions: EntityDecision[],
  inStory: ReadonlyMap<string, string> = new Map(),
): Promise<{ of: NameOf; own: NameOf }> {
  const shown = await shownNames(db, uniqueRefs(refs));
  const made = namesMade(decisions);
  const own: NameOf = (ref) => {
    const known = catalogued(knowledge, ref)?.name;
    const told = inStory.get(refKey(ref));
    if (known && told !== undefined && isAnother(told, known)) return told;
    const used = shown.get(refKey(ref))?.used;
    return (
      shownName(ref) ??
      // Some catalogues have names in small letters that articles write with capitals.
      (known && known === used?.toLowerCase() ? used : known && withoutBuild(known)) ??
      identifier(ref) ??
      made.get(refKey(ref)) ??
      used ??
      catalogueSpelling(knowledge, ref) ??
      ref.id.replaceAll('-', ' ')
    );
  };
  return { own, of: (ref) => shown.get(refKey(ref))?.renamed ?? own(ref) };
}

/** What people called those whom they were the first to tell of: whom a name means in some articles. By `refKey`. */
export const namesMade = (decisions: EntityDecision[]): Map<string, string> =>
  new Map(
    decisions.flatMap(({ kind, into, name }) =>
      kind === 'split' && into !== null && name !== null ? [[refKey(into), name] as const] : [],
    ),
  );

/** How a catalogue writes a name that it has as another's: of one that was split off and stands in no article. */
function catalogueSpelling(knowledge: Knowledge, { id }: EntityRef): string | null {
  const spelled = knowledge
    .named(id.replaceAll('-', ' '))
    .flatMap((ref) => knowledge.find(ref.type, ref.id)?.aliases ?? [])
    .find(({ name }) => entityId(name) === id);
  return spelled?.name ?? null;
}

/** Whom people call otherwise, of those that were not merged away; the last name counts. */
export function liveRenames(decisions: EntityDecision[]): (EntityRef & { name: string })[] {
  const resolve = resolver(decisions);
  const found = new Map<string, EntityRef & { name: string }>();
  for (const { kind, type, entity: id, name } of decisions) {
    const ref = { type, id };
    if (kind === 'rename' && name !== null && refKey(resolve({ ...ref, alias: id })) === refKey(ref))
      found.set(refKey(ref), { ...ref, name });
  }
  return [...found.values()];
}

/** The others that stand under the same name on pages: by a person's word, or by that of articles and catalogues. */
async function calledAlike(
  db: Db,
  knowledge: Knowledge,
  own: EntityRef,
  name: string,
  renamed: (EntityRef & { name: string })[],
  decisions: EntityDecision[],
): Promise<EntityRef[]> {
  const key = entityId(name);
  const bearers = uniqueRefs([
    ...renamed.filter((one) => entityId(one.name) === key),
    ...(await bearersOf(db, key)),
    ...knowledge.named(name),
  ]).filter((ref) => refKey(ref) !== refKey(own));
  const names = await bareNaming(db, knowledge, bearers, decisions);
  return bearers.filter((ref) => entityId(names.of(ref)) === key);
}

/** Its type, where the others are of another; else what it was called before. Null where nothing is needed, or tells more. */
function tellingWord(ref: EntityRef, own: string, key: string, alike: EntityRef[]): string | null {
  if (alike.length === 0) return null;
  if (alike.every(({ type }) => type !== ref.type)) return ref.type;
  return entityId(own) === key ? null : own;
}

/** Identifiers are written in one way, whatever an article does. */
const identifier = ({ id }: EntityRef): string | null =>
  /^cve-\d{4}-\d{4,7}$/.test(id) ? id.toUpperCase() : null;

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
  const decisions = await standingDecisions(db);
  const resolve = resolver(decisions);
  const decided = resolve({ type, id, alias: id });
  if (splitOffAs(decided, decisions) || (await isMentioned(db, decided))) return decided;
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
