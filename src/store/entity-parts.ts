/** What part an entity has in an article, by what people decided: pure rules over their decisions. */
import type { EntityDecision, EntityRef, Role } from '../domain/entity.ts';
import type { Finds } from './entity-finds.ts';
import { leadingTo, refKey, type Way } from './entity-resolve.ts';
import { ACTING } from './entity-ties.ts';

/** The part that one has in an article which gives it `role`, `passed` being its way; null for none. */
export type PartOf = (article: string, role: Role, passed: EntityRef[]) => Role | null;

/** Those of the decisions that tell of parts. */
export const partsDecided = (decisions: EntityDecision[]): EntityDecision[] =>
  decisions.filter(({ kind }) => kind === 'part');

/** A part that a person says one has in `articles`, which do not give it. */
export interface PartAdded extends EntityRef {
  role: Role;
  name: string;
  by: string;
  articles: string[];
  /** The number of the decision. */
  decision: number;
}

export const partsAdded = (decisions: EntityDecision[]): PartAdded[] =>
  partsDecided(decisions).flatMap(({ id, role, becomes, type, entity, name, by, articles }) =>
    role !== null || becomes === null
      ? []
      : [
          {
            type,
            id: entity,
            role: becomes,
            name: name ?? entity,
            by,
            articles: articles ?? [],
            decision: id,
          },
        ],
  );

/** Where a part stands that no sentence gives. */
export const NOWHERE = -1;

/**
 * By the decisions that stand, in the order in which they were made: each tells of whom articles mean by way of its entity, however
 * they are called now.
 */
export function partOf(decisions: EntityDecision[]): PartOf {
  const inArticle = new Map<string, EntityDecision[]>();
  for (const one of partsDecided(decisions).filter(({ role }) => role !== null))
    for (const article of one.articles ?? [])
      inArticle.set(article, [...(inArticle.get(article) ?? []), one]);
  return (article, role, passed) => {
    let is: Role | null = role;
    for (const one of inArticle.get(article) ?? [])
      if (one.role === is && passed.some((ref) => isOne(ref, { type: one.type, id: one.entity })))
        is = one.becomes;
    return is;
  };
}

/** In one article a name of no known type is the one that is called so. */
const isOne = (one: EntityRef, other: EntityRef): boolean =>
  one.id === other.id && (one.type === other.type || one.type === 'name' || other.type === 'name');

/** The articles of standing decisions about parts on whose way to their entities a `changed` decision lies. */
export const articlesBehind = (changed: EntityDecision, standing: EntityDecision[]): string[] => {
  const from = refKey({ type: changed.type, id: changed.entity });
  return partsDecided(standing).flatMap(({ type, entity, articles }) =>
    leadingTo({ type, id: entity }, [...standing, changed]).some((ref) => refKey(ref) === from)
      ? (articles ?? [])
      : [],
  );
};

/** What an attacker does, and what is a sign of it. */
const doing: ReadonlySet<string> = new Set([
  'uses',
  'targets',
  'exploits',
  'delivers',
  'communicates-with',
  'indicated-by',
  'attributed-to',
]);
/** As what one is struck. */
const struck: readonly Role[] = ['victim', 'sector', 'country'];

/**
 * What was found in an article, each in the part that it has, and who has one by the word of a person. What says that somebody strikes one that was not struck, or what an
 * attacker does that is none, is left out. Whoever has a part by the article's own words has it no second time, and what a person
 * decided is certain.
 */
export function findsAsDecided(finds: Finds, article: string, way: Way, decisions: EntityDecision[]): Finds {
  const part = partOf(decisions);
  const passed = (type: Finds['roles'][number]['found_type'], id: string, alias: string) =>
    way({ type, id, alias, article });
  const rows = finds.roles.map((row) => ({
    row,
    is: part(article, row.role, passed(row.found_type, row.found_id, row.alias)),
  }));
  const roles = new Map(rows.flatMap(({ row, is }) => (is === row.role ? [[partKey(row), row]] : [])));
  for (const { row, is } of rows) {
    if (is === row.role || is === null) continue;
    const key = partKey({ ...row, role: is });
    roles.set(key, { ...(roles.get(key) ?? row), role: is, certainty: 'asserted' });
  }
  const acts = (ends: EntityRef[]): boolean => {
    const is = part(article, 'actor', ends);
    return is !== null && ACTING.includes(is);
  };
  const isStruck = (ends: EntityRef[]): boolean => struck.every((role) => part(article, role, ends) === role);
  const subjectOf = (
    row: Pick<Finds['relations'][number], `subject_${'found_type' | 'found_id' | 'alias'}`>,
  ) => passed(row.subject_found_type, row.subject_found_id, row.subject_alias);
  const added = partsAdded(decisions).filter(({ articles }) => articles.includes(article));
  const mentions = [...finds.mentions];
  for (const one of added) {
    const found = { found_type: one.type, found_id: one.id, alias: one.id };
    const row = { ...found, role: one.role, certainty: 'asserted' as const };
    const key = partKey(row);
    if (!roles.has(key)) roles.set(key, { ...row, span_start: NOWHERE, span_end: NOWHERE });
    // Whoever has a part is there, though the article does not name it.
    const meant = refKey(passed(one.type, one.id, one.id).at(-1)!);
    if (!mentions.some((at) => refKey(passed(at.found_type, at.found_id, at.alias).at(-1)!) === meant))
      mentions.push({
        ...found,
        name: one.name,
        count: 0,
        spans: [],
        sentence_starts: [],
        sentence_ends: [],
      });
  }
  return {
    ...finds,
    mentions,
    roles: [...roles.values()],
    relations: finds.relations.filter((row) => {
      const object = passed(row.object_found_type, row.object_found_id, row.object_alias);
      if (row.relation === 'targets' && !isStruck(object)) return false;
      if (row.relation === 'attributed-to' && !acts(object)) return false;
      return !doing.has(row.relation) || acts(subjectOf(row));
    }),
    observableRelations: finds.observableRelations.filter(
      (row) => !doing.has(row.relation) || acts(subjectOf(row)),
    ),
  };
}

const partKey = ({
  role,
  found_type,
  found_id,
}: Pick<Finds['roles'][number], 'role' | 'found_type' | 'found_id'>): string =>
  `${role} ${found_type} ${found_id}`;
