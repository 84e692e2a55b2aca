/** Whom a name means, by what people decided: pure rules over their decisions. */
import type { EntityDecision, EntityRef, EntityType, RelatedRef } from '../domain/entity.ts';

/** An entity as an article has it: whom the text seemed to mean, and the name that it wrote. */
export interface Found extends EntityRef {
  alias: string;
}

export const refKey = ({ type, id }: RelatedRef): string => `${type}/${id}`;

type Decided = Pick<EntityDecision, 'kind' | 'type' | 'entity' | 'alias' | 'into'>;

/** Resolves what articles say by the decisions that stand, `decisions` in the order in which they were made. */
export function resolver(decisions: Decided[]): (found: Found) => EntityRef {
  const merges = new Map<string, EntityRef>();
  const splits = new Map<string, EntityRef>();
  for (const { kind, type, entity, alias, into } of decisions) {
    if (into === null) continue;
    const key = refKey({ type, id: entity });
    if (kind === 'merge') merges.set(key, into);
    if (kind === 'split' && alias !== null) splits.set(`${key} ${alias}`, into);
  }
  return ({ type, id, alias }) => {
    let at: EntityRef = { type, id };
    // Circles are refused when they are asked for; the bound only keeps a broken table from holding us up.
    for (let steps = merges.size + splits.size; steps > 0; steps -= 1) {
      const key = refKey(at);
      const next = splits.get(`${key} ${alias}`) ?? merges.get(key);
      if (!next) break;
      at = next;
    }
    return at;
  };
}

/** The decision that made this entity, one that stands: a name that was split off is somebody of its own from then on. */
export const splitOffAs = <Decision extends Decided>(
  ref: EntityRef,
  decisions: Decision[],
): Decision | undefined =>
  decisions.find(({ kind, into }) => kind === 'split' && into !== null && refKey(into) === refKey(ref));

/** Everything from which `to` can be reached over these decisions, itself included. */
export function leadingTo(to: EntityRef, decisions: Decided[]): EntityRef[] {
  const found = new Map([[refKey(to), to]]);
  const waiting = [to];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { type, entity, into } of decisions) {
      const from = { type, id: entity };
      if (into === null || refKey(into) !== refKey(at) || found.has(refKey(from))) continue;
      found.set(refKey(from), from);
      waiting.push(from);
    }
  }
  return [...found.values()];
}

/** Whether the decision would lead in a circle with those that stand. A split leads on only what is written as its alias. */
export function leadsInCircle(asked: Decided, standing: Decided[]): boolean {
  if (asked.into === null) return false;
  const relevant = standing.filter(
    (one) => asked.kind !== 'split' || one.kind !== 'split' || one.alias === asked.alias,
  );
  const before = leadingTo({ type: asked.type, id: asked.entity }, relevant);
  return before.some((ref) => refKey(ref) === refKey(asked.into!));
}

/** A reference out of two columns; null where there is none. */
export const refOf = (type: EntityType | null, id: string | null): EntityRef | null =>
  type === null || id === null ? null : { type, id };
