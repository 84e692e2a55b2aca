/** The graph around an entity: whom it is related to or mentioned with, the sentences behind each edge, what several have in common. */
import { type Clock, instant } from '../clock.ts';
import type { Citation } from '../domain/article.ts';
import type { EntityRef, RelationType } from '../domain/entity.ts';
import type { CommonPage, EdgePage, EntityGraph } from '../domain/entity-page.ts';
import { BadInput } from '../domain/errors.ts';
import type { Cited } from '../domain/story.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { listedEntities } from '../store/entity-names.ts';
import { listStories, relationsOfEntity } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import {
  articlesNamingBoth,
  type Pair,
  relationsBetween,
  sharedWith,
  storiesNamingAll,
} from '../store/graph.ts';
import { citerOf } from './entity.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { entityAt, knownEntity, naming } from './entity-names.ts';
import {
  type Around,
  aroundOf,
  othersIn,
  relationView,
  statedOf,
  withCatalogue,
} from './entity-relations.ts';
import { storyRow } from './entity-shown.ts';
import { layOut } from './graph-layout.ts';

const MOST_NODES = 150;
const MOST_EXPANDED = 12;
const MOST_SELECTED = 8;
const MOST_COMMON = 100;
const SENTENCES = 30;
/** Of one node, those of sentences and those that only catalogues state. */
const MOST_RELATIONS = 800;

interface Edge {
  from: EntityRef;
  to: EntityRef;
  kind: 'asserted' | 'mentioned';
  relations: RelationType[];
  count: number;
}

/** An entity next to another, and what leads to it. `weight` orders: what is asserted most, then what is mentioned most. */
interface Neighbour extends Edge {
  other: EntityRef;
  weight: number;
}

/** The entity, its neighbours, and those of the expanded ones; asserted most first. */
export async function entityGraph(
  db: Db,
  catalogues: Catalogues,
  asked: EntityRef,
  expanded: EntityRef[],
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
  expanded: EntityRef[],
  most: number,
): Promise<EntityGraph> {
  const opened = [of];
  for (const ref of expanded.slice(0, MOST_EXPANDED)) {
    const at = await entityAt(db, catalogues, ref.type, ref.id);
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
  const refs = [...nodes.values()].map(({ ref }) => ref);
  const between = await relationsBetween(db, refs.slice(isTold(opened, edges) ? 1 : 0));
  for (const { from, to, relations, asserted } of between) {
    if (refKey(from) !== refKey(to))
      addEdge(edges, { from, to, kind: 'asserted', relations, count: asserted });
  }
  const [nameOf, counts] = await Promise.all([
    naming(db, knowledge, refs),
    listedEntities(db, refs).then((rows) => new Map(rows.map((row) => [refKey(row), row.articles]))),
  ]);
  const shown = [...edges.values()];
  const places = layOut({
    nodes: [...nodes.keys()],
    edges: shown.map(({ from, to }) => [refKey(from), refKey(to)]),
  });
  return {
    nodes: [...nodes.values()].map(({ ref, distance }, place) => ({
      ...ref,
      name: nameOf(ref),
      ...places[place]!,
      distance,
      articles: counts.get(refKey(ref)) ?? 0,
      expanded: opened.some((one) => refKey(one) === refKey(ref)),
    })),
    edges: shown,
    total: new Set(around.flat().map(({ other }) => refKey(other))).size,
  };
}

/**
 * Whether all that is asserted of the entity at the centre and the others is told by its neighbours: then it need not be
 * looked for once more, which takes longest where it has most sentences.
 */
const isTold = (opened: EntityRef[], edges: Map<string, Edge>): boolean =>
  opened.length === 1 && [...edges.values()].every(({ kind }) => kind === 'asserted');

function neighbours(knowledge: Knowledge, of: EntityRef, { said, together }: Around): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const stated = statedOf(knowledge, of, catalogued(knowledge, of));
  const related = withCatalogue(said, stated, MOST_RELATIONS);
  for (const { other, direction, relation, asserted, hedged, by } of related) {
    if (refKey(other) === refKey(of) || (asserted + hedged === 0 && by === null)) continue;
    const [from, to] = direction === 'out' ? [of, other] : [other, of];
    const before = found.get(refKey(other));
    const solid = asserted > 0 || by !== null || before?.kind === 'asserted';
    found.set(refKey(other), {
      other,
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
        from: of,
        to: other,
        kind: 'mentioned',
        relations: [],
        count,
        weight: count,
      });
  }
  return [...found.values()].sort(
    (a, b) => b.weight - a.weight || (refKey(a.other) < refKey(b.other) ? -1 : 1),
  );
}

/** The nodes that fit: those opened, then the heaviest neighbours of each in turn, so that every one opened shows some. */
function chosen(
  opened: EntityRef[],
  around: Neighbour[][],
  most: number,
): Map<string, { ref: EntityRef; distance: number }> {
  const nodes = new Map([[refKey(opened[0]!), { ref: opened[0]!, distance: 0 }]]);
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

/** One edge for two nodes, whichever way it was found. */
function addEdge(edges: Map<string, Edge>, edge: Edge): void {
  const [one, other] = [refKey(edge.from), refKey(edge.to)];
  const key = one < other ? `${one} ${other}` : `${other} ${one}`;
  const before = edges.get(key);
  if (!before || (before.kind === 'mentioned' && edge.kind === 'asserted')) edges.set(key, edge);
  else if (before.kind === edge.kind)
    before.relations = [...new Set([...before.relations, ...edge.relations])];
}

/** What relates two entities: the sentences that say so, and those that name both. */
export async function entityEdge(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  fromAsked: EntityRef,
  toAsked: EntityRef,
): Promise<EdgePage> {
  const [from, to, knowledge] = await Promise.all([
    knownEntity(db, catalogues, fromAsked),
    knownEntity(db, catalogues, toAsked),
    catalogues.knowledge(),
  ]);
  const [said, pairs, nameOf] = await Promise.all([
    relationsOfEntity(db, from, SENTENCES, to),
    articlesNamingBoth(db, from, to),
    naming(db, knowledge, [from, to]),
  ]);
  const stated = statedOf(knowledge, from, catalogued(knowledge, from)).filter(
    (one) => refKey(one) === refKey(to),
  );
  const related = withCatalogue(said, stated, 2 * SENTENCES);
  const together = sentencesTogether(pairs);
  const shown = together.slice(0, SENTENCES);
  const citer = await citerOf(db, [...related.flatMap(({ citations }) => citations), ...shown.flat()]);
  const named = (ref: EntityRef) => ({ ...ref, name: nameOf(ref) });
  return {
    now: instant(clock),
    from: named(from),
    to: named(to),
    relations: related.map((one) => relationView(one, nameOf, citer.views)),
    together: shown.map((citations) => {
      const passages = citations.flatMap((citation) => citer.view(citation) ?? []);
      return { text: passages.map(({ passage }) => passage).join(' … '), citations: passages, isNew: false };
    }),
    togetherTotal: together.length,
  };
}

/** Sentences that name both, newest first; then, of articles with none, the first sentence that names each. */
function sentencesTogether(pairs: Pair[]): Cited['citations'][] {
  const shared = new Map<string, Citation[]>();
  const apart = new Map<string, Citation[]>();
  for (const { articleId, one, other } of pairs) {
    const starts = new Set(other.starts);
    for (const [place, start] of one.starts.entries()) {
      if (starts.has(start))
        shared.set(`${articleId} ${start}`, [{ articleId, start, end: one.ends[place]! }]);
    }
    const firsts = [one, other].flatMap(({ starts, ends }) =>
      starts.length > 0 ? [{ articleId, start: starts[0]!, end: ends[0]! }] : [],
    );
    if (!apart.has(articleId)) apart.set(articleId, firsts);
  }
  for (const [citation] of shared.values()) apart.delete(citation!.articleId);
  return [...shared.values(), ...[...apart.values()].filter((citations) => citations.length > 0)];
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
    storiesNamingAll(db, refs, SENTENCES).then((ids) => listStories(db, ids)),
    catalogues.knowledge(),
  ]);
  const near = around.map((its, place) => neighbours(knowledge, refs[place]!, its));
  const lists = near.map((list) => new Map(list.map((one) => [refKey(one.other), one])));
  const common = near[0]!
    .filter(({ other }) => lists.every((list) => list.has(refKey(other))))
    .map(({ other }) => {
      const edges = lists.map((list) => list.get(refKey(other))!);
      return { other, relations: [...new Set(edges.flatMap((edge) => edge.relations))] };
    })
    .slice(0, MOST_COMMON);
  const [nameOf, shared] = await Promise.all([
    naming(db, knowledge, [...refs, ...othersIn(common)]),
    sharedWith(db, refs, othersIn(common)),
  ]);
  return {
    now: instant(clock),
    selected: refs.map((ref) => ({ ...ref, name: nameOf(ref) })),
    neighbours: common.map(({ other, relations }) => ({
      ...other,
      name: nameOf(other),
      relations,
      ...shared.get(refKey(other))!,
    })),
    stories: stories.map((row) => storyRow(row, [])),
  };
}
