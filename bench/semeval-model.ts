/** Which candidate words are events of an entity's time line: a logistic model over what speaks for them. */
import type { Corpus, TimeLine } from './semeval.ts';
import { partsOf, type Row } from './semeval.ts';
import { typeOf } from './semeval-entity.ts';
import { addTo, awareness, f1Of, none } from './semeval-score.ts';
import { type Candidate, candidatesOf } from './semeval-timeline.ts';

export interface Model {
  bias: number;
  weights: Record<string, number>;
  /** The least probability at which a candidate stands on a time line. */
  least: number;
}

export interface Labelled {
  corpus: string;
  timeline: TimeLine;
  candidates: Candidate[];
  /** The mentions that stand on the gold time line with an order. */
  gold: Set<string>;
}

/** Every time line of a corpus with its candidates. */
export function labelled({ name, documents, timelines }: Corpus): Labelled[] {
  const known = new Set(documents.map(({ id }) => id));
  return timelines.map((timeline) => {
    const type = typeOf(timeline.entity, documents);
    const rows = timeline.rows.filter(({ events }) =>
      events.some((event) => known.has(partsOf(event)?.document ?? '')),
    );
    return {
      corpus: name,
      timeline: { ...timeline, rows },
      candidates: documents.flatMap((document) => candidatesOf(document, timeline.entity, type)),
      gold: new Set(rows.filter(({ order }) => order > 0).flatMap(({ events }) => events)),
    };
  });
}

const ROUNDS = 600;
const STEP = 0.1;
const L2 = 0.001;
/** A feature that speaks in fewer candidates is left out. */
const SEEN = 5;
/** Folds of documents: in the measured cross-validation, and inside each training for the threshold. */
const FOLDS = 10;
const INNER_FOLDS = 5;
const THRESHOLDS = Array.from({ length: 14 }, (_, i) => 0.06 + 0.03 * i);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Weights, and the threshold that does best on documents that the weights were not learnt on. */
export function train(sets: readonly Labelled[]): Model {
  const rated = sets.map(() => new Map<Candidate, number>());
  for (const { rest, held } of folds(sets, INNER_FOLDS)) {
    const model = learn(rest);
    for (const [i, { candidates }] of held.entries())
      for (const candidate of candidates) rated[i]!.set(candidate, probability(model, candidate));
  }
  const f1s = THRESHOLDS.map((least) => {
    const sum = none();
    for (const [i, { timeline, candidates }] of sets.entries()) {
      const kept = candidates.filter((candidate) => rated[i]!.get(candidate)! >= least);
      addTo(sum, awareness(inOrder(kept), timeline.rows));
    }
    return f1Of(sum);
  });
  // The middle of a plateau, not the highest of chance peaks.
  const smooth = f1s.map((_, i) => mean(f1s.slice(Math.max(0, i - 2), i + 3)));
  const least = THRESHOLDS[smooth.indexOf(Math.max(...smooth))]!;
  return { ...learn(sets), least };
}

/** Logistic regression by gradient descent with a step for each weight (Adagrad) and an L2 penalty. */
function learn(sets: readonly Labelled[]): Model {
  const examples = sets.flatMap(({ candidates, gold }) =>
    candidates.map(({ features, mention }) => ({ features, y: gold.has(mention) ? 1 : 0 })),
  );
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, y }) => ({
    y,
    at: features.flatMap((name) => index.get(name) ?? []),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let bias = -1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    let slope = 0;
    for (const { at, y } of rows) {
      let sum = bias;
      for (const j of at) sum += weights[j]!;
      const error = y - 1 / (1 + Math.exp(-sum));
      slope += error;
      for (const j of at) gradient[j]! += error;
    }
    bias += (3 * STEP * slope) / rows.length;
    for (let j = 0; j < names.length; j++) {
      const step = gradient[j]! / rows.length - L2 * weights[j]!;
      squares[j]! += step * step;
      weights[j]! += (STEP * step) / Math.sqrt(squares[j]!);
    }
  }
  return { bias, weights: Object.fromEntries(names.map((name, j) => [name, weights[j]!])), least: 0.5 };
}

export function probability({ bias, weights }: Model, { features }: Candidate): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights[name] ?? 0), bias)));
}

/** Sets cut by documents: each fold's documents held, the others the rest. */
function folds(sets: readonly Labelled[], count: number): { rest: Labelled[]; held: Labelled[] }[] {
  const ids = [
    ...new Set(sets.flatMap(({ candidates }) => candidates.map(({ document }) => document.id))),
  ].sort();
  const fold = new Map(ids.map((id, i) => [id, i % count]));
  const cut = (isIn: (document: string) => boolean): Labelled[] =>
    sets.map((set) => ({
      ...set,
      timeline: { ...set.timeline, rows: only(set.timeline.rows, isIn) },
      candidates: set.candidates.filter(({ document }) => isIn(document.id)),
    }));
  return Array.from({ length: count }, (_, k) => ({
    rest: cut((id) => fold.get(id) !== k),
    held: cut((id) => fold.get(id) === k),
  }));
}

const only = (rows: readonly Row[], isIn: (document: string) => boolean): Row[] =>
  rows.flatMap((row) => {
    const events = row.events.filter((event) => isIn(partsOf(event)?.document ?? ''));
    return events.length === 0 ? [] : [{ ...row, events }];
  });

/** The time lines of sets, each document read with a model that was learnt on other documents of the same sets. */
export function crossValidated(sets: readonly Labelled[]): Row[][] {
  const kept = sets.map((): Candidate[] => []);
  for (const { rest, held } of folds(sets, FOLDS)) {
    const model = train(rest);
    for (const [i, { candidates }] of held.entries()) kept[i]!.push(...chosen(candidates, model));
  }
  return kept.map(inOrder);
}

const chosen = (candidates: readonly Candidate[], model: Model): Candidate[] =>
  candidates.filter((candidate) => probability(model, candidate) >= model.least);

/** The time line: the candidates that the model keeps, in the order of their dates. */
export const timelineOf = (candidates: readonly Candidate[], model: Model): Row[] =>
  inOrder(chosen(candidates, model));

function inOrder(kept: readonly Candidate[]): Row[] {
  const dates = [...new Set(kept.map(({ date }) => date))].sort();
  return kept.map(({ date, mention }) => ({ order: dates.indexOf(date) + 1, date, events: [mention] }));
}
