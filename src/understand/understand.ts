/** An article in, findings out: sentences, names, dates, quantities, observables, and the kind of thing it tells of. */
import type { Article } from '../domain/article.ts';
import type { Findings } from '../domain/findings.ts';
import { located } from '../domain/towns.ts';
import { type KnownNames, shippedNames } from './extractors/known.ts';
import { townsIn } from './extractors/names/towns.ts';
import { findObservableRelations } from './extractors/observable-relations.ts';
import { placedIn } from './extractors/placed.ts';
import { agreed } from './extractors/relations/agreed.ts';
import { findRelations } from './extractors/relations.ts';
import { findRoles } from './extractors/roles.ts';
import { withVersions } from './extractors/versions/relate.ts';
import { findInTables } from './extractors/versions/tables.ts';
import { findVersions } from './extractors/versions.ts';
import { extractors } from './extractors.ts';
import { tellsOfAttacks } from './filters/not-a-technique.ts';
import { kindOf } from './kind.ts';
import { prepare } from './reading.ts';

/** Raise it with every change that makes other findings out of the same article. */
export const version = 35;

/**
 * What one article says, every find a span of `article.text`. Pure, and linear in the length of the text. Spans of
 * one list are in order of their start; mentions, dates, and quantities do not overlap within their list. `known`: those
 * of other catalogues than the ones that ship (`readNames`).
 */
export function understand(article: Article, known: KnownNames = shippedNames()): Findings {
  const reading = prepare(article, known);
  const dates = extractors.dates.find(reading);
  const observables = extractors.observables.find(reading);
  const names = apart(extractors.mentions(reading), dates);
  const { mentions, finds } = findVersions(reading, names, { observables, dates });
  const tables = findInTables(reading, mentions);
  const versions = inOrder(finds, tables.finds);
  const quantities = apart(extractors.quantities.find(reading), dates);
  const kind = kindOf(article, mentions);
  const placed = placedIn(reading, mentions);
  const towns = townsIn(reading.text, mentions);
  const stated = findRelations(
    reading,
    placed.map((one) => ({ ...one, mention: located(one.mention, towns) })),
  );
  const relations = withVersions(stated, versions);
  // Where somebody has his seat says nothing of the part that he has.
  const telling = relations.flatMap((one) => {
    if (one.object.type !== 'place' || !towns.has(one.object.key)) return [one];
    return one.relation === 'located-in'
      ? []
      : [{ ...one, object: { ...one.object, type: 'name' as const } }];
  });
  const roles = agreed(findRoles(reading, placed, kind.kind, telling), relations);
  // What an article takes for somebody, as a town that was hit, is no mere place in it.
  const somebody = new Set(roles.map(({ key }) => key));
  const places = [...towns].filter((key) => !somebody.has(key));
  return {
    version,
    catalogue: known.version,
    sentences: reading.sentences,
    mentions: inOrder(mentions, tables.mentions),
    dates,
    quantities,
    observables,
    roles,
    relations,
    observableRelations: findObservableRelations(reading, placed, observables),
    techniques: tellsOfAttacks(kind) ? extractors.techniques.find(reading) : [],
    versions,
    ...(places.length > 0 ? { towns: places } : {}),
    kind,
  };
}

/** Of two lists in order of their start one, the same as the first where the second has none. */
const inOrder = <Span extends { start: number }>(some: Span[], others: Span[]): Span[] =>
  others.length === 0 ? some : [...some, ...others].sort((a, b) => a.start - b.start);

/** Those of `finds` that lie over none of `others`; both in order. */
function apart<Span extends { start: number; end: number }>(
  finds: Span[],
  others: { start: number; end: number }[],
): Span[] {
  let at = 0;
  return finds.filter((find) => {
    while (at < others.length && others[at]!.end <= find.start) at++;
    return at >= others.length || others[at]!.start >= find.end;
  });
}
