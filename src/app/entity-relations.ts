/** What relates an entity to others: what sentences say, and what only a catalogue says. */
import { defang } from '../domain/defang.ts';
import { type CatalogueEntity, type EntityRef, isEntity, type RelatedRef } from '../domain/entity.ts';
import type { RelationView } from '../domain/entity-page.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { mentionedWith, type RelationRow, relationsOfEntity } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import {
  type ObservableRelationRow,
  observablesTiedTo,
  tiedToObservable,
} from '../store/observable-relations.ts';
import type { Citer } from './citations.ts';
import type { NameOf } from './entity-names.ts';

/** Whom and what sentences relate an entity to, and whom its articles name beside it. */
export interface Around {
  said: RelationRow[];
  /** Hosts and URLs that sentences relate it to. */
  seen: ObservableRelationRow[];
  together: (EntityRef & { count: number })[];
  /** How many there are beyond those. */
  more: number;
}

/** So many of each are looked at; a page shows the first of them, a graph all. */
const NEIGHBOURS = 400;

export async function aroundOf(db: Db, of: RelatedRef): Promise<Around> {
  if (!isEntity(of))
    return { said: [], seen: await tiedToObservable(db, of.id, NEIGHBOURS), together: [], more: 0 };
  const [said, seen, { together, total }] = await Promise.all([
    relationsOfEntity(db, of, NEIGHBOURS),
    observablesTiedTo(db, of, NEIGHBOURS),
    mentionedWith(db, of, NEIGHBOURS),
  ]);
  return { said, seen, together, more: total - together.length };
}

/** A relation with what stands behind it: sentences, or a catalogue (`by`). */
export interface Related extends Omit<RelationRow, 'lastAt'> {
  lastAt: string | null;
  by: string | null;
  /** As the catalogue has it; of an observable, defanged. */
  name: string | null;
  /** Of a flaw and a product, in words. */
  versions: string[];
}

type Stated = CatalogueEntity['relations'][number] & { direction: 'out' | 'in' };

/** What catalogues say of it, both ways. */
export function statedOf(knowledge: Knowledge, ref: EntityRef, catalogue: CatalogueEntity | null): Stated[] {
  return [
    ...(catalogue?.relations ?? []).map((one) => ({ ...one, direction: 'out' as const })),
    ...knowledge.relationsTo(ref.type, ref.id).map((one) => ({ ...one, direction: 'in' as const })),
  ];
}

/** Those of sentences, then those that only a catalogue states. */
export function withCatalogue(
  rows: RelationRow[],
  stated: Stated[],
  most: number,
  versions: ReadonlyMap<RelationRow, string[]> = new Map(),
): Related[] {
  const keyOf = (one: Pick<Related, 'direction' | 'relation'>, other: RelatedRef) =>
    `${one.direction} ${one.relation} ${refKey(other)}`;
  const told = new Set(rows.map((row) => keyOf(row, row.other)));
  const more = new Map<string, Related>();
  for (const one of stated) {
    const { relation, direction, type, id, name, by } = one;
    const key = keyOf(one, { type, id });
    if (told.has(key) || more.has(key)) continue;
    const unsaid = { asserted: 0, hedged: 0, denied: 0, lastAt: null, versions: [], citations: [] };
    more.set(key, { relation, direction, other: { type, id }, ...unsaid, by, name });
  }
  const said = rows.map((row) => ({ ...row, by: null, name: null, versions: versions.get(row) ?? [] }));
  return [...said, ...more.values()].slice(0, most);
}

/** Relations to observables, which no catalogue states. */
export const withoutCatalogue = (rows: ObservableRelationRow[]): Related[] =>
  rows.map(({ seen, ...row }) => ({
    ...row,
    by: null,
    versions: [],
    name: isEntity(row.other) ? null : defang(row.other.id, seen),
  }));

export const relationView = (
  { name, other, citations, ...row }: Related,
  nameOf: NameOf,
  views: Citer['views'],
): RelationView => ({
  ...row,
  other: { ...other, name: name ?? (isEntity(other) ? nameOf(other) : other.id) },
  citations: views(citations),
});

export const othersIn = (related: { other: RelatedRef }[]): EntityRef[] =>
  related.map(({ other }) => other).filter(isEntity);
