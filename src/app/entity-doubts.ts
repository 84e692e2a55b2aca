/** What a person is asked before a decision about entities stands: whether two of a kind that differ are one, whether a name that is taken is meant. */
import { type EntityRef, type EntityType, entityId } from '../domain/entity.ts';
import { BadInput, Doubtful, type OtherEntity } from '../domain/errors.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { bearersOf } from '../store/entity-names.ts';
import { refKey, resolver } from '../store/entity-resolve.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { naming } from './entity-names.ts';

const MOST_OFFERED = 6;

/** Types that articles take for one another; a name of no type can be anything. */
const confused: ReadonlySet<string> = new Set(
  [
    ['actor', 'campaign'],
    ['actor', 'malware'],
    ['actor', 'tool'],
    ['actor', 'organisation'],
    ['actor', 'person'],
    ['campaign', 'malware'],
    ['malware', 'tool'],
    ['malware', 'product'],
    ['tool', 'product'],
    ['organisation', 'tool'],
    ['organisation', 'product'],
    ['organisation', 'person'],
    ['organisation', 'place'],
  ].flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

export const typeWords: Record<EntityType, string> = {
  actor: 'an actor',
  malware: 'malware',
  tool: 'a tool',
  campaign: 'a campaign',
  vulnerability: 'a vulnerability',
  product: 'a product',
  organisation: 'an organisation',
  person: 'a person',
  place: 'a place',
  sector: 'a sector',
  law: 'a law',
  name: 'a name of no known type',
};

const isSureOf = (own: EntityRef, into: EntityRef): boolean =>
  own.type === into.type || own.type === 'name' || into.type === 'name';

const mayBeOne = (own: EntityRef, into: EntityRef): boolean =>
  isSureOf(own, into) || confused.has(`${own.type} ${into.type}`);

/**
 * Whether one can be merged into another. Throws `BadInput` where their types cannot be one thing, `Doubtful` where they
 * are often taken for one another but differ.
 */
export function checkTypes(own: EntityRef, into: EntityRef, anyway: boolean): void {
  if (isSureOf(own, into)) return;
  const differ = `${refKey(own)} is ${typeWords[own.type]}, ${refKey(into)} is ${typeWords[into.type]}`;
  if (!mayBeOne(own, into))
    throw new BadInput(`${differ}: these cannot be one thing. Split off the name that is meant otherwise.`);
  if (!anyway) throw new Doubtful(`${differ}. Are they one thing all the same?`, []);
}

/** Throws `Doubtful` where another entity is called so already; it offers those that it can be merged into. */
export async function checkNameIsFree(
  db: Db,
  catalogues: Catalogues,
  own: EntityRef,
  name: string,
): Promise<void> {
  const others = await bearers(db, catalogues, own, name);
  if (others.length === 0) return;
  const list = others.map((one) => `${one.name} (${refKey(one)})`).join(', ');
  const same = others.filter((one) => mayBeOne(own, one));
  const ask =
    same.length > 0
      ? 'Is it the same? Then merge this one into it. Or are they two that are called alike?'
      : 'Are they two that are called alike?';
  throw new Doubtful(`“${name}” is a name already of ${list}. ${ask}`, same);
}

/** Whom else the name means: by articles, by catalogues, and by what people renamed. */
async function bearers(db: Db, catalogues: Catalogues, own: EntityRef, name: string): Promise<OtherEntity[]> {
  const [decisions, knowledge] = await Promise.all([standingDecisions(db), catalogues.knowledge()]);
  const resolve = resolver(decisions);
  const alias = entityId(name);
  const renamed = decisions.filter(
    (one) => one.kind === 'rename' && one.name !== null && entityId(one.name) === alias,
  );
  const named = alias === '' ? [] : [...(await bearersOf(db, alias)), ...knowledge.named(name)];
  const meant = [...named, ...renamed.map(({ type, entity }) => ({ type, id: entity }))].map(({ type, id }) =>
    resolve({ type, id, alias }),
  );
  const unique = [...new Map(meant.map((ref) => [refKey(ref), ref])).values()];
  const others = unique.filter((ref) => refKey(ref) !== refKey(resolve({ ...own, alias: own.id })));
  const nameOf = await naming(db, knowledge, others);
  return others.slice(0, MOST_OFFERED).map(({ type, id }) => ({ type, id, name: nameOf({ type, id }) }));
}
