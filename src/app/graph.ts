/** The graph around an entity: whom and what it is related to, whom it is mentioned with, what several have in common. */
import { type Clock, instant } from '../clock.ts';
import { defang } from '../domain/defang.ts';
import { type EntityRef, isEntity, type RelatedRef, type RelationType } from '../domain/entity.ts';
import type { CommonPage, EntityGraph } from '../domain/entity-page.ts';
import { BadInput } from '../domain/errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { listedEntities } from '../store/entity-names.ts';
import { listStories } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import { relationsBetween, sharedWith, storiesNamingAll } from '../store/graph.ts';
import { observablesBetween, observablesKnown, observablesSharedBy } from '../store/observable-relations.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { entityAt, knownEntity, naming } from './entity-names.ts';
import {
  type Around,
  aroundOf,
  othersIn,
  statedOf,
  withCatalogue,
  withoutCatalogue,
} from './entity-relations.ts';
import { storyRow } from './entity-shown.ts';
import { layOut } from './graph-layout.ts';

const MOST_NODES = 150;
const MOST_EXPANDED = 12;
const MOST_SELECTED = 8;
const MOST_COMMON = 100;
const STORIES = 30;
/** Of one node, those of sentences and those that only catalogues state. */
const MOST_RELATIONS = 800;

interface Edge {
  from: RelatedRef;
  to: RelatedRef;
  kind: 'asserted' | 'mentioned';
  relations: RelationType[];
  count: number;
}

/** An entity or observable next to another, and what leads to it. `weight` orders: what is asserted most, then what is mentioned most. */
interface Neighbour extends Edge {
  other: RelatedRef;
  /** Of an observable, defanged. */
  name: string | null;
  weight: number;
}

/** The entity, its neighbours, and those of the expanded ones; asserted most first. */
export async function entityGraph(
  db: Db,
  catalogues: Catalogues,
  asked: EntityRef,
  expanded: RelatedRef[],
): Promise<EntityGraph> {
  const of = await knownEntity(db, catalogues, asked);
  return graphAround(db, catalogues, of, await aroundOf(db, of), expanded, MOST_NODES);
}

/** The same of an entity that is known, with what lies around it; at most `most` nodes. */
export async function graphAround(
  db: Db,
  catalogues: Catalogues,
  of: EntityRef,
  its: Around,
  expanded: RelatedRef[],
  most: number,
): Promise<EntityGraph> {
  const opened: RelatedRef[] = [of];
  for (const ref of expanded.slice(0, MOST_EXPANDED)) {
    const at = await nodeAt(db, catalogues, ref);
    if (at && !opened.some((one) => refKey(one) === refKey(at))) opened.push(at);
  }
  const knowledge = await catalogues.knowledge();
  const around = await Promise.all(
    opened.map(async (ref) => neighbours(knowledge, ref, ref === of ? its : await aroundOf(db, ref))),
  );
  const nodes = chosen(opened, around, Math.min(most, MOST_NODES));
  const edges = new Map<string, Edge>();
  for (const { from, to, kind, relations, count } of around.flat()) {
    if (nodes.has(refKey(from)) && nodes.has(refKey(to)))
      addEdge(edges, { from, to, kind, relations, count });
  }
  const all = [...nodes.values()].map(({ ref }) => ref);
  const refs = all.filter(isEntity);
  const values = all.flatMap((ref) => (isEntity(ref) ? [] : [ref.id]));
  const others = refs.slice(isTold(opened, edges) ? 1 : 0);
  const between = await Promise.all([relationsBetween(db, others), observablesBetween(db, others, values)]);
  for (const { from, to, relations, asserted } of between.flat()) {
    if (refKey(from) !== refKey(to))
      addEdge(edges, { from, to, kind: 'asserted', relations, count: asserted });
  }
  const [nameOf, counts, known] = await Promise.all([
    naming(db, knowledge, refs),
    listedEntities(db, refs).then((rows) => new Map(rows.map((row) => [refKey(row), row.articles]))),
    observablesKnown(db, values),
  ]);
  const about = (ref: RelatedRef) => {
    if (isEntity(ref)) return { name: nameOf(ref), articles: counts.get(refKey(ref)) ?? 0 };
    const { seen = '', articles = 0 } = known.get(ref.id) ?? {};
    return { name: defang(ref.id, seen), articles };
  };
  const shown = [...edges.values()];
  const places = layOut({
    nodes: [...nodes.keys()],
    edges: shown.map(({ from, to }) => [refKey(from), refKey(to)]),
  });
  return {
    nodes: [...nodes.values()].map(({ ref, distance }, place) => ({
      ...ref,
      ...about(ref),
      ...places[place]!,
      distance,
      expanded: opened.some((one) => refKey(one) === refKey(ref)),
    })),
    edges: shown,
    total: new Set(around.flat().map(({ other }) => refKey(other))).size + its.more,
  };
}

/**
 * Whether all that is asserted of the entity at the centre and the others is told by its neighbours: then it need not be
 * looked for once more, which takes longest where it has most sentences.
 */
const isTold = (opened: RelatedRef[], edges: Map<string, Edge>): boolean =>
  opened.length === 1 && [...edges.values()].every(({ kind }) => kind === 'asserted');

/** Of as many sentences each, entities come before observables. */
function neighbours(knowledge: Knowledge, of: RelatedRef, { said, seen, together }: Around): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const stated = isEntity(of) ? statedOf(knowledge, of, catalogued(knowledge, of)) : [];
  const related = [...withCatalogue(said, stated, MOST_RELATIONS), ...withoutCatalogue(seen)];
  for (const { other, name, direction, relation, asserted, hedged, by } of related) {
    if (refKey(other) === refKey(of) || (asserted + hedged === 0 && by === null)) continue;
    const [from, to] = direction === 'out' ? [of, other] : [other, of];
    const before = found.get(refKey(other));
    const solid = asserted > 0 || by !== null || before?.kind === 'asserted';
    found.set(refKey(other), {
      other,
      name,
      from: before?.from ?? from,
      to: before?.to ?? to,
      kind: solid ? 'asserted' : 'mentioned',
      relations: [...new Set([...(before?.relations ?? []), relation])],
      count: (before?.count ?? 0) + asserted + hedged,
      weight: (before?.weight ?? 0) + (asserted > 0 ? 1e6 + asserted : by !== null ? 1e5 : hedged),
    });
  }
  for (const { count, ...other } of together) {
    if (!found.has(refKey(other)))
      found.set(refKey(other), {
        other,
        name: null,
        from: of,
        to: other,
        kind: 'mentioned',
        relations: [],
        count,
        weight: count,
      });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(isEntity(b.other)) - Number(isEntity(a.other)) ||
      (refKey(a.other) < refKey(b.other) ? -1 : 1),
  );
}

/** The nodes that fit: those opened, then the heaviest neighbours of each in turn, so that every one opened shows some. */
function chosen(
  opened: RelatedRef[],
  around: Neighbour[][],
  most: number,
): Map<string, { ref: RelatedRef; distance: number }> {
  const nodes = new Map<string, { ref: RelatedRef; distance: number }>([
    [refKey(opened[0]!), { ref: opened[0]!, distance: 0 }],
  ]);
  for (const ref of opened.slice(1)) nodes.set(refKey(ref), { ref, distance: 1 });
  const longest = Math.max(...around.map((list) => list.length));
  for (let place = 0; place < longest; place += 1) {
    for (const [index, list] of around.entries()) {
      const other = list[place]?.other;
      if (!other) continue;
      const known = nodes.get(refKey(other));
      const distance = (nodes.get(refKey(opened[index]!))?.distance ?? 0) + 1;
      if (known) known.distance = Math.min(known.distance, distance);
      else if (nodes.size < most) nodes.set(refKey(other), { ref: other, distance });
    }
  }
  return nodes;
}

/** What a node of an address is; null where nobody knows it. */
async function nodeAt(db: Db, catalogues: Catalogues, { type, id }: RelatedRef): Promise<RelatedRef | null> {
  if (type !== 'observable') return entityAt(db, catalogues, type, id);
  return (await observablesKnown(db, [id])).has(id) ? { type, id } : null;
}

/** One edge for two nodes, whichever way it was found. */
function addEdge(edges: Map<string, Edge>, edge: Edge): void {
  const [one, other] = [refKey(edge.from), refKey(edge.to)];
  const key = one < other ? `${one} ${other}` : `${other} ${one}`;
  const before = edges.get(key);
  if (!before || (before.kind === 'mentioned' && edge.kind === 'asserted')) edges.set(key, edge);
  else if (before.kind === edge.kind)
    before.relations = [...new Set([...before.relations, ...edge.relations])];
}

/** Neighbours of all of several entities, and stories that name them all. */
export async function entitiesInCommon(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  asked: EntityRef[],
): Promise<CommonPage> {
  if (asked.length > MOST_SELECTED) throw new BadInput(`At most ${MOST_SELECTED} can be compared.`);
  const found = await Promise.all(asked.map((ref) => knownEntity(db, catalogues, ref)));
  const refs = [...new Map(found.map((ref) => [refKey(ref), ref])).values()];
  if (refs.length < 2)
    throw new BadInput('Select two or more: one alone has nothing in common with another.');
  const [around, stories, knowledge] = await Promise.all([
    Promise.all(refs.map((ref) => aroundOf(db, ref))),
    storiesNamingAll(db, refs, STORIES).then((ids) => listStories(db, ids)),
    catalogues.knowledge(),
  ]);
  const near = around.map((its, place) => neighbours(knowledge, refs[place]!, its));
  const lists = near.map((list) => new Map(list.map((one) => [refKey(one.other), one])));
  const common = near[0]!
    .filter(({ other }) => lists.every((list) => list.has(refKey(other))))
    .map(({ other, name }) => {
      const edges = lists.map((list) => list.get(refKey(other))!);
      return { other, name, relations: [...new Set(edges.flatMap((edge) => edge.relations))] };
    })
    .slice(0, MOST_COMMON);
  const seen = common.flatMap(({ other }) => (isEntity(other) ? [] : [other.id]));
  const [nameOf, ...counts] = await Promise.all([
    naming(db, knowledge, [...refs, ...othersIn(common)]),
    sharedWith(db, refs, othersIn(common)),
    observablesSharedBy(db, refs, seen),
  ]);
  const shared = new Map(counts.flatMap((each) => [...each]));
  return {
    now: instant(clock),
    selected: refs.map((ref) => ({ ...ref, name: nameOf(ref) })),
    neighbours: common.map(({ other, name, relations }) => ({
      ...other,
      name: isEntity(other) ? nameOf(other) : (name ?? other.id),
      relations,
      ...shared.get(refKey(other))!,
    })),
    stories: stories.map((row) => storyRow(row, [])),
  };
}
