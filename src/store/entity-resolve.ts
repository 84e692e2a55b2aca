/** Whom a name means, by what people decided: pure rules over their decisions. */
import type { EntityDecision, EntityRef, EntityType, RelatedRef } from '../domain/entity.ts';

/** An entity as an article has it: whom the text seemed to mean, and the name that it wrote. */
export interface Found extends EntityRef {
  alias: string;
  /** Which article writes it; none where somebody asks by a name alone. */
  article?: string;
}

export const refKey = ({ type, id }: RelatedRef): string => `${type}/${id}`;

type Decided = Pick<EntityDecision, 'kind' | 'type' | 'entity' | 'alias' | 'into' | 'articles'>;

/** Any of its names; no name has this key. */
const ANY = '*';

/** Of which names a split tells, by their keys: of one everywhere, or in some articles alone of one or of all. */
const namesSplit = ({ alias, articles }: Decided): string[] =>
  articles === null ? [alias ?? ''] : articles.map((article) => `${alias ?? ANY} ${article}`);

/** From whom the text seemed to mean to whom it means, over all between them; at least the first. */
export type Way = (found: Found) => EntityRef[];

export const endOf =
  (way: Way) =>
  (found: Found): EntityRef =>
    way(found).at(-1)!;

/** Resolves what articles say by the decisions that stand, `decisions` in the order in which they were made. */
export const resolver = (decisions: Decided[]): ((found: Found) => EntityRef) => endOf(wayOf(decisions));

/** The same with all whom it passes. What is said of an article goes before what is said of all. */
export function wayOf(decisions: Decided[]): Way {
  const merges = new Map<string, EntityRef>();
  const splits = new Map<string, EntityRef>();
  for (const one of decisions) {
    if (one.into === null) continue;
    const key = refKey({ type: one.type, id: one.entity });
    if (one.kind === 'merge') merges.set(key, one.into);
    if (one.kind === 'split') for (const name of namesSplit(one)) splits.set(`${key} ${name}`, one.into);
  }
  return ({ type, id, alias, article }) => {
    const passed: EntityRef[] = [{ type, id }];
    const inArticle = article === undefined ? [] : [`${alias} ${article}`, `${ANY} ${article}`];
    const names = [...inArticle, alias];
    // Circles are refused when they are asked for; the bound only keeps a broken table from holding us up.
    for (let steps = merges.size + splits.size; steps > 0; steps -= 1) {
      const key = refKey(passed.at(-1)!);
      const split = names.find((name) => splits.has(`${key} ${name}`));
      const next = split === undefined ? merges.get(key) : splits.get(`${key} ${split}`);
      if (!next) break;
      passed.push(next);
    }
    return passed;
  };
}

/** The articles in which a name may mean another than elsewhere. */
export const articlesDecided = (decisions: Decided[]): string[] => [
  ...new Set(decisions.flatMap(({ kind, articles }) => (kind === 'split' ? (articles ?? []) : []))),
];

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

/** Whether two decisions can both have to do with one name in one article. */
const canMeet = (one: Decided, other: Decided): boolean =>
  one.kind !== 'split' ||
  other.kind !== 'split' ||
  (isSameOrAny(one.alias, other.alias, (a, b) => a === b) &&
    isSameOrAny(one.articles, other.articles, (a, b) => a.some((article) => b.includes(article))));

const isSameOrAny = <T>(one: T | null, other: T | null, isSame: (one: T, other: T) => boolean): boolean =>
  one === null || other === null || isSame(one, other);

/** Whether the decision would lead in a circle with those that stand. A split leads on only what is written as its alias, where it tells of some articles only there. */
export function leadsInCircle(asked: Decided, standing: Decided[]): boolean {
  if (asked.into === null) return false;
  const relevant = standing.filter((one) => canMeet(asked, one));
  const before = leadingTo({ type: asked.type, id: asked.entity }, relevant);
  return before.some((ref) => refKey(ref) === refKey(asked.into!));
}

/** A reference out of two columns; null where there is none. */
export const refOf = (type: EntityType | null, id: string | null): EntityRef | null =>
  type === null || id === null ? null : { type, id };
