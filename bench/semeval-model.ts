/** Which candidate words are events of an entity's time line: a logistic model over what speaks for them. */
import type { Corpus, TimeLine } from './semeval.ts';
import { partsOf, type Row } from './semeval.ts';
import { typeOf } from './semeval-entity.ts';
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

const ROUNDS = 60;
const STEP = 0.3;
const L2 = 0.003;
/** A feature that speaks in fewer candidates is left out. */
const SEEN = 5;

/** Fits the weights by gradient descent with an L2 penalty, and the threshold that gives the best F1 on these sets. */
export function train(sets: readonly Labelled[]): Model {
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
  for (let round = 0; round < ROUNDS * 10; round++) {
    const gradient = new Float64Array(names.length);
    let slope = 0;
    for (const { at, y } of rows) {
      let sum = bias;
      for (const j of at) sum += weights[j]!;
      const error = y - 1 / (1 + Math.exp(-sum));
      slope += error;
      for (const j of at) gradient[j]! += error;
    }
    bias += (STEP * slope) / rows.length;
    for (let j = 0; j < names.length; j++) {
      const step = gradient[j]! / rows.length - L2 * weights[j]!;
      squares[j]! += step * step;
      weights[j]! += (STEP * step) / Math.sqrt(squares[j]!) / 3;
    }
  }
  const model = {
    bias,
    weights: Object.fromEntries(names.map((name, j) => [name, weights[j]!])),
    least: 0.5,
  };
  return { ...model, least: bestLeast(model, sets) };
}

function bestLeast(model: Model, sets: readonly Labelled[]): number {
  const all = sets.flatMap(({ candidates, gold }) =>
    candidates.map((candidate) => ({ p: probability(model, candidate), y: gold.has(candidate.mention) })),
  );
  const total = sets.reduce((sum, { gold }) => sum + gold.size, 0);
  let best = { f1: -1, least: 0.5 };
  for (let least = 0.05; least < 0.8; least += 0.025) {
    const kept = all.filter(({ p }) => p >= least);
    const right = kept.filter(({ y }) => y).length;
    const f1 = (2 * right) / (kept.length + total);
    if (f1 > best.f1) best = { f1, least };
  }
  return best.least;
}

export function probability({ bias, weights }: Model, { features }: Candidate): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights[name] ?? 0), bias)));
}

/** The time line: the candidates that the model keeps, in the order of their dates. */
export function timelineOf(candidates: readonly Candidate[], model: Model): Row[] {
  const kept = candidates.filter((candidate) => probability(model, candidate) >= model.least);
  const dates = [...new Set(kept.map(({ date }) => date))].sort();
  return kept.map(({ date, mention }) => ({ order: dates.indexOf(date) + 1, date, events: [mention] }));
}
