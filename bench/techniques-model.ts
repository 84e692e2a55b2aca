/** Trains the model of `src/understand/extractors/techniques/model.ts`. */
import { techniqueFeatures } from '../src/understand/extractors/techniques/features.ts';
import {
  readied,
  softmax,
  type TechniqueModel,
  type TechniqueWeights,
  type Trained,
  techniqueProbabilities,
} from '../src/understand/extractors/techniques/model.ts';
import type { TechniqueSentence } from './techniques-data.ts';

/** Steps, rate (Adagrad), the least sentences of a feature and of a class. The first values that did well, not searched. */
const epochs = 6;
const rate = 0.5;
const leastOfFeature = 3;
const leastOfClass = 5;
/** Weights nearer to nothing than this are left out. */
const leastWeight = 1.2;
/** An error nearer to nothing than this teaches nothing: most classes of most sentences. */
const leastError = 0.0005;
/** How sure it must be that a sentence tells of no technique to be taught as such. */
const leastOfNone = 0.5;

interface Vector {
  ids: number[];
  values: number[];
  class: number;
}

/** Softmax regression by stochastic gradient descent; the order of the sentences is shuffled by a fixed seed. */
export function trainTechniques(sentences: TechniqueSentence[]): TechniqueModel {
  const texts = sentences.map(({ text }) => techniqueFeatures(text));
  const classes = classesOf(sentences);
  const { features, rarity } = vocabularyOf(texts);
  const vectors = texts.flatMap((words, n): Vector[] => {
    const label = classes.indexOf(sentences[n]!.label);
    const ids = words.map((word) => features.get(word)).filter((id) => id !== undefined);
    const norm = Math.hypot(...ids.map((id) => rarity[id]!)) || 1;
    return label < 0 ? [] : [{ ids, values: ids.map((id) => rarity[id]! / norm), class: label }];
  });
  const size = classes.length;
  const weights = new Float32Array(features.size * size);
  const squares = new Float32Array(features.size * size).fill(0.01);
  const bias = new Float32Array(size);
  const next = random(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { ids, values, class: right } of shuffled(vectors, next)) {
      const sums = Float32Array.from(bias);
      ids.forEach((id, j) => {
        const [offset, value] = [id * size, values[j]!];
        for (let k = 0; k < size; k++) sums[k]! += weights[offset + k]! * value;
      });
      const errors = softmax(sums);
      errors[right]! -= 1;
      const wrong: number[] = [];
      for (let k = 0; k < size; k++) if (Math.abs(errors[k]!) > leastError) wrong.push(k);
      for (const k of wrong) bias[k]! -= 0.01 * errors[k]!;
      ids.forEach((id, j) => {
        for (const k of wrong) {
          const slope = errors[k]! * values[j]!;
          squares[id * size + k]! += slope * slope;
          weights[id * size + k]! -= (rate * slope) / Math.sqrt(squares[id * size + k]!);
        }
      });
    }
  }
  return prune(weights, { classes, bias, features, rarity });
}

/** Techniques with enough sentences, and `none` last. */
function classesOf(sentences: TechniqueSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { label } of sentences) counts.set(label, (counts.get(label) ?? 0) + 1);
  const ids = [...counts].filter(([id, n]) => id !== 'none' && n >= leastOfClass).map(([id]) => id);
  return [...ids.sort(), 'none'];
}

function vocabularyOf(texts: string[][]) {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= leastOfFeature).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: new Map(kept.map(([word], id) => [word, id])),
    rarity: Float32Array.from(kept, ([, n]) => Math.log(1 + texts.length / n)),
  };
}

function prune(
  weights: Float32Array,
  model: Pick<Trained, 'classes' | 'bias' | 'features' | 'rarity'>,
): TechniqueModel {
  const size = model.classes.length;
  const [starts, classOf, weight] = [[0], [] as number[], [] as number[]];
  const step = weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
  for (let f = 0; f < model.features.size; f++) {
    for (let k = 0; k < size; k++) {
      const value = weights[f * size + k]!;
      if (Math.abs(value) < leastWeight) continue;
      classOf.push(k);
      weight.push(Math.round(value / step));
    }
    starts.push(classOf.length);
  }
  return readied({
    ...model,
    step,
    starts: Uint32Array.from(starts),
    classOf: Uint16Array.from(classOf),
    weight: Int8Array.from(weight),
  });
}

/** Numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<Value>(values: Value[], next: () => number): Value[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

const base64 = (array: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** The form of the file. */
export function pack(model: TechniqueModel): TechniqueWeights {
  const counts = Uint16Array.from(
    { length: model.features.size },
    (_, f) => model.starts[f + 1]! - model.starts[f]!,
  );
  return {
    classes: model.classes.join(' '),
    bias: base64(model.bias),
    features: [...model.features.keys()].join(' '),
    rarity: base64(model.rarity),
    counts: base64(counts),
    classOf: base64(model.classOf),
    weight: base64(model.weight),
    step: Number(model.step.toFixed(6)),
  };
}

/** Techniques of a sentence, the likeliest first; only those `among`, where given. */
export function ranked(model: TechniqueModel, text: string, among?: ReadonlySet<string>): string[] {
  const probabilities = techniqueProbabilities(model, text);
  return model.classes
    .map((id, k) => ({ id, p: probabilities[k]! }))
    .filter(({ id }) => id !== 'none' && (!among || among.has(id)))
    .sort((a, b) => b.p - a.p)
    .map(({ id }) => id);
}

/**
 * Those of `none` that do tell of none: nobody has read them, and some tell of a technique after all. Each half is
 * judged by a model that was trained with the other, on sentences known to tell of a technique.
 */
export function sureOfNone(known: TechniqueSentence[], none: string[]): TechniqueSentence[] {
  const rough = none.map((text) => ({ text, label: 'none', document: 'none' }));
  const half = (n: number) => rough.filter((_, index) => index % 2 === n);
  return [0, 1].flatMap((n) => {
    const model = trainTechniques([...known, ...half(1 - n)]);
    return half(n).filter(({ text }) => techniqueProbabilities(model, text).at(-1)! > leastOfNone);
  });
}
