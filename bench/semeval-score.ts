/**
 * The score of SemEval-2015 Task 4, track A: temporal awareness (UzZaman and Allen, "Temporal Evaluation", ACL 2011, as in
 * TempEval-3) over the graph of a time line. Each event is simultaneous with its date; of two that follow each other the
 * first is before the second, or simultaneous with it where they share an order. A relation that the ones before it
 * imply is left out (the reduced graph). Precision is the share of our reduced relations that hold in the closure of the
 * gold graph, recall the reverse; sums over all time lines (micro-average). Rows of order 0 do not count.
 */
import { partsOf, type Row } from './semeval.ts';

interface Relation {
  a: string;
  b: string;
  before: boolean;
}

/** Nodes that are simultaneous, and what is before what. */
class Graph {
  readonly said = new Set<string>();
  readonly reduced: Relation[] = [];
  readonly #same = new Map<string, string>();
  readonly #after = new Map<string, Set<string>>();

  /** A relation that contradicts the graph counts as said and changes nothing. */
  add(relation: Relation): void {
    const { a, b, before } = relation;
    this.said.add(keyOf(relation));
    if (this.implies(relation)) return;
    this.reduced.push(relation);
    if (before && this.#root(a) !== this.#root(b) && !this.#reaches(b, a)) this.#follow(a).add(b);
    if (!before && !this.#reaches(a, b) && !this.#reaches(b, a)) this.#join(a, b);
  }

  implies({ a, b, before }: Relation): boolean {
    if (!this.#same.has(a) || !this.#same.has(b)) return false;
    return before ? this.#reaches(a, b) : this.#root(a) === this.#root(b);
  }

  holds(relation: Relation): boolean {
    return this.said.has(keyOf(relation)) || this.implies(relation);
  }

  #root(node: string): string {
    const parent = this.#same.get(node);
    if (parent === undefined) this.#same.set(node, node);
    return parent === undefined || parent === node ? node : this.#root(parent);
  }

  #follow(node: string): Set<string> {
    const root = this.#root(node);
    const known = this.#after.get(root) ?? new Set<string>();
    this.#after.set(root, known);
    return known;
  }

  #join(a: string, b: string): void {
    const [from, to] = [this.#root(a), this.#root(b)];
    if (from === to) return;
    const moved = this.#follow(from);
    this.#same.set(from, to);
    for (const node of moved) this.#follow(to).add(node);
  }

  #reaches(from: string, to: string): boolean {
    const goal = this.#root(to);
    const seen = new Set<string>();
    const open = [...this.#follow(from)];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const root = this.#root(node);
      if (root === goal) return true;
      if (seen.has(root)) continue;
      seen.add(root);
      open.push(...this.#follow(root));
    }
    return false;
  }
}

const keyOf = ({ a, b, before }: Relation): string => `${a} ${before ? '<' : '='} ${b}`;

/** Order first, then date, then the names of the events, numbers by their value. */
const byLine = (x: Row, y: Row): number =>
  x.order - y.order ||
  `${x.date}\t${x.events.join('\t')}`.localeCompare(`${y.date}\t${y.events.join('\t')}`, 'en', {
    numeric: true,
  });

function graphOf(rows: readonly Row[]): Graph {
  const graph = new Graph();
  const counts = new Map<string, number>();
  const events: { node: string; order: number; date: string }[] = [];
  for (const { order, date, events: mentions } of rows.filter((row) => row.order > 0).toSorted(byLine)) {
    for (const mention of mentions) {
      // A word that stands twice in its sentence makes two events of one name.
      const count = (counts.get(mention) ?? 0) + 1;
      counts.set(mention, count);
      events.push({ node: `${mention}#${count}`, order, date });
    }
  }
  for (const { node, date } of events) graph.add({ a: node, b: `@${date}`, before: false });
  for (const [i, event] of events.entries()) {
    const next = events[i + 1];
    if (next) graph.add({ a: event.node, b: next.node, before: event.order < next.order });
  }
  return graph;
}

export interface Counts {
  /** Of ours, how many hold in the gold; of the gold, how many hold in ours. */
  right: number;
  ours: number;
  found: number;
  gold: number;
}

/** Temporal awareness of one time line. */
export function awareness(ours: readonly Row[], gold: readonly Row[]): Counts {
  const [own, other] = [graphOf(ours), graphOf(gold)];
  return {
    right: own.reduced.filter((relation) => other.holds(relation)).length,
    ours: own.reduced.length,
    found: other.reduced.filter((relation) => own.holds(relation)).length,
    gold: other.reduced.length,
  };
}

/** How many distinct things both time lines have: `what` of each row's mentions. */
export function shared(
  ours: readonly Row[],
  gold: readonly Row[],
  what: (row: Row, mention: string) => string,
): Counts {
  const of = (rows: readonly Row[]) =>
    new Set(
      rows.filter(({ order }) => order > 0).flatMap((row) => row.events.map((mention) => what(row, mention))),
    );
  const [own, other] = [of(ours), of(gold)];
  const both = [...own].filter((item) => other.has(item)).length;
  return { right: both, ours: own.size, found: both, gold: other.size };
}

/** The sentence of a mention with its date: is the source sentence there, on its day? */
export const sentenceOf = (_: Row, mention: string): string => {
  const parts = partsOf(mention);
  return parts === null ? mention : `${parts.document}-${parts.sentence}`;
};

export const dateOf = ({ date }: Row): string => date;

export const none = (): Counts => ({ right: 0, ours: 0, found: 0, gold: 0 });

export function addTo(sum: Counts, more: Counts): void {
  for (const key of ['right', 'ours', 'found', 'gold'] as const) sum[key] += more[key];
}

export function f1Of({ right, ours, found, gold }: Counts): number {
  const [precision, recall] = [right / ours || 0, found / gold || 0];
  return (2 * precision * recall) / (precision + recall) || 0;
}
