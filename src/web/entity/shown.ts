/** What an entity's page shows of all that is known: the rows of one tab, and no more than a page can hold. */
import type { EntityGraph, EntityPage, NameView, RelationView } from '../../domain/entity-page.ts';
import { relationLabels, relationTypes } from './related.ts';

export const firstRows = 30;
const mostRows = 500;
const firstNames = 20;
const citationsEach = 3;
const together = 'mentioned-with';
/** A picture that can be read at a glance; each node that is expanded brings some more. */
const firstNodes = 30;
const nodesExpanded = 15;
export const mostNodes = 150;

export interface Tab {
  /** As the address has it: `used-by`. */
  key: string;
  label: string;
  rows: number;
}

export interface Shown {
  page: Omit<EntityPage, 'relations' | 'mentionedWith' | 'mentionedWithTotal' | 'names'>;
  tabs: Tab[];
  /** The chosen tab; null where there is no relation. */
  tab: Tab | null;
  relations: RelationView[];
  mentionedWith: EntityPage['mentionedWith'];
  names: NameView[];
  namesTotal: number;
  graph: EntityGraph | null;
}

/** The relations of one kind and direction, strongest first. */
function grouped(relations: readonly RelationView[]): Map<string, { label: string; rows: RelationView[] }> {
  const groups = new Map<string, { label: string; rows: RelationView[] }>();
  for (const type of relationTypes)
    for (const direction of ['out', 'in'] as const) {
      const rows = relations.filter((one) => one.relation === type && one.direction === direction);
      if (rows.length === 0) continue;
      const label = relationLabels[type][direction];
      groups.set(label.toLowerCase().replaceAll(' ', '-'), { label, rows: rows.sort(strongestFirst) });
    }
  return groups;
}

const strongestFirst = (a: RelationView, b: RelationView): number =>
  b.asserted - a.asserted ||
  b.hedged - a.hedged ||
  b.denied - a.denied ||
  a.other.name.localeCompare(b.other.name, 'en');

/** How many nodes the graph has: `?all=nodes` shows as many as there can be. */
export const nodesShown = (query: URLSearchParams, expanded: number): number =>
  query.getAll('all').includes('nodes')
    ? mostNodes
    : Math.min(mostNodes, firstNodes + nodesExpanded * expanded);

/** `?relation=used-by` chooses the tab, `?all=relations` or `?all=names` shows all its rows. */
export function shownOf(
  { relations, mentionedWith, mentionedWithTotal, names, ...page }: EntityPage,
  graph: EntityGraph,
  query: URLSearchParams,
): Shown {
  const groups = grouped(relations);
  const tabs: Tab[] = [...groups].map(([key, { label, rows }]) => ({ key, label, rows: rows.length }));
  if (mentionedWith.length > 0)
    tabs.push({ key: together, label: 'Mentioned with', rows: mentionedWithTotal });
  const tab = tabs.find(({ key }) => key === query.get('relation')) ?? tabs[0] ?? null;
  const most = (of: string, few: number) => (query.getAll('all').includes(of) ? mostRows : few);
  const rows = groups.get(tab?.key ?? '')?.rows ?? [];
  return {
    page,
    tabs,
    tab,
    relations: rows
      .slice(0, most('relations', firstRows))
      .map((one) => ({ ...one, citations: one.citations.slice(0, citationsEach) })),
    mentionedWith: tab?.key === together ? mentionedWith : [],
    names: names.slice(0, most('names', firstNames)),
    namesTotal: names.length,
    graph: graph.nodes.length > 1 ? graph : null,
  };
}

/** "4, 1 hedged": sentences by how firmly they say it; null where only a catalogue does. */
export function sentenceWords({ asserted, hedged, denied }: RelationView): string | null {
  const parts = [
    asserted > 0 ? String(asserted) : null,
    hedged > 0 ? `${hedged} hedged` : null,
    denied > 0 ? `${denied} denied` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
