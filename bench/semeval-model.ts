/** Which candidate words are events of an entity's time line: a logistic model over what speaks for them. */
import type { Corpus, TimeLine } from './semeval.ts';
import { partsOf, type Row } from './semeval.ts';
import { classesOf, namesOf, typeOf } from './semeval-names.ts';
import { sentencesOf } from './semeval-reading.ts';
import { addTo, awareness, f1Of, none } from './semeval-score.ts';
import { type Candidate, candidatesOf } from './semeval-timeline.ts';

interface Weights {
  bias: number;
  weights: Record<string, number>;
}

export interface Model extends Weights {
  /** How many candidates stand on time lines, as a share of those in sentences that name the entity. */
  share: number;
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
  const read = documents.map(sentencesOf);
  return timelines.map((timeline) => {
    const type = typeOf(timeline.entity, read);
    const names = namesOf(timeline.entity, type);
    const entity = { names, type, classes: type === 'person' ? new Set<string>() : classesOf(read, names) };
    const rows = timeline.rows.filter(({ events }) =>
      events.some((event) => known.has(partsOf(event)?.document ?? '')),
    );
    return {
      corpus: name,
      timeline: { ...timeline, rows },
      candidates: documents.flatMap((document) => candidatesOf(document, entity)),
      gold: new Set(rows.filter(({ order }) => order > 0).flatMap(({ events }) => events)),
    };
  });
}

const ROUNDS = 15;
const L2 = 16;
/** A feature that speaks in fewer candidates is left out. */
const SEEN = 5;
/** Folds of documents: in the measured cross-validation, and inside each training for the threshold. */
const FOLDS = 10;
const INNER_FOLDS = 5;
const SHARES = Array.from({ length: 14 }, (_, i) => 0.04 + 0.015 * i);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Rated = { candidate: Candidate; p: number }[];

/** Weights, and the share that does best on documents that the weights were not learnt on. */
export function train(sets: readonly Labelled[]): Model {
  const rated: Rated[] = sets.map(() => []);
  for (const { rest, held } of folds(sets, INNER_FOLDS)) {
    const weights = learn(rest);
    for (const [i, more] of rate(held, weights).entries()) rated[i]!.push(...more);
  }
  const f1s = SHARES.map((share) => {
    const sum = none();
    for (const [i, kept] of best(rated, share).entries())
      addTo(sum, awareness(inOrder(kept), sets[i]!.timeline.rows));
    return f1Of(sum);
  });
  // The middle of a plateau, not the highest of chance peaks.
  const smooth = f1s.map((_, i) => mean(f1s.slice(Math.max(0, i - 2), i + 3)));
  return { ...learn(sets), share: SHARES[smooth.indexOf(Math.max(...smooth))]! };
}

type Sets = readonly Pick<Labelled, 'candidates'>[];

const rate = (sets: Sets, weights: Weights): Rated[] =>
  sets.map(({ candidates }) =>
    candidates.map((candidate) => ({ candidate, p: probability(weights, candidate) })),
  );

/**
 * The most probable candidates of all time lines together. As many as the share says, and not all above some probability: on
 * subjects that were not learnt on all probabilities are low, but texts tell as many events as elsewhere.
 */
function best(rated: readonly Rated[], share: number): Candidate[][] {
  const all = rated.flat();
  const count = Math.round(share * all.filter(({ candidate }) => candidate.named).length);
  const least = all.map(({ p }) => p).sort((a, b) => b - a)[count - 1] ?? Number.POSITIVE_INFINITY;
  return rated.map((each) => each.filter(({ p }) => p >= least).map(({ candidate }) => candidate));
}

/** Logistic regression with an L2 penalty: each weight in turn by a step of Newton's method, some rounds over all. */
function learn(sets: readonly Labelled[]): Weights {
  const examples = sets.flatMap(({ candidates, gold }) =>
    candidates.map(({ features, mention }) => ({ features, y: gold.has(mention) ? 1 : 0 })),
  );
  const rowsOf = new Map<string, number[]>([['', examples.map((_, i) => i)]]);
  for (const [i, { features }] of examples.entries()) {
    for (const name of features) {
      const rows = rowsOf.get(name);
      if (rows) rows.push(i);
      else rowsOf.set(name, [i]);
    }
  }
  const sums = new Float64Array(examples.length);
  const weights: Record<string, number> = {};
  const columns = [...rowsOf].filter(([, rows]) => rows.length >= SEEN);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, rows] of columns) {
      const weight = weights[name] ?? 0;
      let slope = name === '' ? 0 : -L2 * weight;
      let curve = name === '' ? 1e-6 : L2;
      for (const i of rows) {
        const p = 1 / (1 + Math.exp(-sums[i]!));
        slope += examples[i]!.y - p;
        curve += p * (1 - p);
      }
      const step = Math.max(-1, Math.min(1, slope / curve));
      weights[name] = weight + step;
      for (const i of rows) sums[i]! += step;
    }
  }
  return { bias: weights['']!, weights };
}

function probability({ bias, weights }: Weights, { features }: Candidate): number {
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
    const made = best(rate(held, model), model.share);
    for (const [i, more] of made.entries()) kept[i]!.push(...more);
  }
  return kept.map(inOrder);
}

/** The time lines of sets, which are read together: the candidates that the model keeps, in the order of their dates. */
export const timelinesOf = (sets: Sets, model: Model): Row[][] =>
  best(rate(sets, model), model.share).map(inOrder);

function inOrder(kept: readonly Candidate[]): Row[] {
  const dates = [...new Set(kept.map(({ date }) => date))].sort();
  return kept.map(({ date, mention }) => ({ order: dates.indexOf(date) + 1, date, events: [mention] }));
}
