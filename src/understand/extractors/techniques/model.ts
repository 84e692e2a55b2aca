/**
 * Which technique a sentence tells of: multinomial logistic regression over TF-IDF of stems, with one class for each
 * ATT&CK technique that enough sentences are known for, and one for none. `bench/train-techniques.ts` makes the weights.
 */
import { readFileSync } from 'node:fs';
import { type Run, readRuns, signsOf } from './features.ts';

/** Weights as they are trained: feature f has `classOf[n]`, `weight[n]` for n from `starts[f]` to `starts[f + 1]`. */
export interface Trained {
  /** Ids of techniques; the last class is `none`. */
  classes: string[];
  bias: Float32Array;
  features: Map<string, number>;
  /** Inverse document frequency of each feature. */
  rarity: Float32Array;
  starts: Uint32Array;
  classOf: Uint16Array;
  weight: Int8Array;
  /** What one step of `weight` is. */
  step: number;
}

/** Weights as they are used. */
export interface TechniqueModel extends Trained {
  /** How much more each feature speaks for its likeliest technique than for none, in steps. */
  lift: Float32Array;
  /** The odds that all techniques together have by their biases alone. */
  odds: number;
}

/** The form of the file: arrays in base64, little-endian. */
export interface TechniqueWeights {
  classes: string;
  bias: string;
  features: string;
  rarity: string;
  counts: string;
  classOf: string;
  weight: string;
  step: number;
}

const bytes = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

export function unpack(packed: TechniqueWeights): TechniqueModel {
  const counts = new Uint16Array(bytes(packed.counts));
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, f) => {
    starts[f + 1] = starts[f]! + count;
  });
  return readied({
    classes: packed.classes.split(' '),
    bias: new Float32Array(bytes(packed.bias)),
    features: new Map(packed.features.split(' ').map((feature, f) => [feature, f])),
    rarity: new Float32Array(bytes(packed.rarity)),
    starts,
    classOf: new Uint16Array(bytes(packed.classOf)),
    weight: new Int8Array(bytes(packed.weight)),
    step: packed.step,
  });
}

/** The model with what follows from its weights. */
export function readied(trained: Trained): TechniqueModel {
  const { bias, rarity, starts, classOf, weight } = trained;
  const none = bias.length - 1;
  const lift = Float32Array.from(rarity, (_, f) => {
    let [most, against] = [0, 0];
    for (let n = starts[f]!; n < starts[f + 1]!; n++) {
      if (classOf[n] === none) against = weight[n]!;
      else most = Math.max(most, weight[n]!);
    }
    return most - against;
  });
  const odds = bias.subarray(0, none).reduce((sum, one) => sum + Math.exp(one - bias[none]!), 0);
  return { ...trained, lift, odds };
}

let shipped: TechniqueModel | null = null;

/** The weights that ship, read at the first use: a program that reads no article need not hold them. */
export function shippedModel(): TechniqueModel {
  if (shipped) return shipped;
  const file = new URL('../techniques.weights.json', import.meta.url);
  shipped = unpack(JSON.parse(readFileSync(file, 'utf8')) as TechniqueWeights);
  return shipped;
}

/** Numbers of the features of a sentence that the model knows, each once, in order. `runs`: its own, where at hand. */
export function knownFeatures(
  { features }: TechniqueModel,
  sentence: string,
  runs: readonly Run[] | null = null,
): number[] {
  const known = numbersOf(features, signsOf(sentence));
  if (isKnown.length < features.size) isKnown = new Uint8Array(features.size);
  for (const run of readRuns(sentence, runs)) {
    if (run.numbered?.of !== features)
      run.numbered = { of: features, numbers: numbersOf(features, run.features) };
    for (const number of run.numbered.numbers) {
      if (isKnown[number]) continue;
      isKnown[number] = 1;
      known.push(number);
    }
  }
  for (const number of known) isKnown[number] = 0;
  return known;
}

/** By the number of a feature, all 0 between sentences: kept, since most of a model's features are in none. */
let isKnown = new Uint8Array(0);

const numbersOf = (features: ReadonlyMap<string, number>, names: readonly string[]): number[] =>
  names.map((name) => features.get(name)).filter((number) => number !== undefined);

/** The probability of each class for a sentence, in their order. */
export const techniqueProbabilities = (model: TechniqueModel, sentence: string): Float32Array =>
  softmax(techniqueSums(model, knownFeatures(model, sentence)));

/**
 * What speaks for each class, in their order: natural logarithms of odds. `known` are numbers of features; `sums` is
 * filled and given back.
 */
export function techniqueSums(
  model: TechniqueModel,
  known: readonly number[],
  sums = new Float32Array(model.classes.length),
): Float32Array {
  const { bias, rarity, starts, classOf, weight, step } = model;
  let square = 0;
  for (const f of known) square += rarity[f]! ** 2;
  sums.set(bias);
  const scale = step / (Math.sqrt(square) || 1);
  for (const f of known) {
    const value = rarity[f]! * scale;
    const end = starts[f + 1]!;
    for (let n = starts[f]!; n < end; n++) sums[classOf[n]!]! += weight[n]! * value;
  }
  return sums;
}

/** The run that speaks most for a technique, by its number: where in the sentence it is told. A technique without a class counts by those below it. */
export function strongestRun(model: TechniqueModel, runs: readonly Run[], id: string): number {
  const { classes, rarity, starts, classOf, weight } = model;
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  runs.forEach((run, at) => {
    let sum = 0;
    for (const f of numbersOf(model.features, run.features))
      for (let n = starts[f]!; n < starts[f + 1]!; n++)
        if (classes[classOf[n]!]!.startsWith(id)) sum += weight[n]! * rarity[f]!;
    if (run.features.length > 0 && sum > most) [best, most] = [at, sum];
  });
  return best;
}

/**
 * Whether all techniques together have less than the probability `least`, even if every feature spoke for all of them as it
 * does for its likeliest: so far four in ten sentences need not be held against each technique.
 */
export function neverEnough(
  { rarity, lift, odds, step }: TechniqueModel,
  known: readonly number[],
  least: number,
): boolean {
  let square = 0;
  let most = 0;
  for (const f of known) {
    square += rarity[f]! ** 2;
    most += rarity[f]! * lift[f]!;
  }
  return odds * Math.exp((most * step) / (Math.sqrt(square) || 1)) < least / (1 - least);
}

/** `e` to the power of `-n / 4`. */
const powers = Float64Array.from({ length: 64 }, (_, n) => Math.exp(-n / 4));

/**
 * Whether all techniques together surely have less than the probability `least`: the case of most sentences, for whose
 * sums no powers are then taken. Each power is rounded up to one of a table, so that no doubtful sentence is lost.
 */
export function surelyNone(sums: Float32Array, least: number): boolean {
  const none = sums[sums.length - 1]!;
  const enough = least / (1 - least);
  let most = 0;
  for (let k = 0; k < sums.length - 1; k++) {
    const distance = none - sums[k]!;
    if (distance <= 0) return false;
    most += powers[distance < 16 ? Math.trunc(distance * 4) : 63]!;
  }
  return most < enough;
}

/** In place. */
export function softmax(sums: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  let total = 0;
  for (let k = 0; k < sums.length; k++) {
    const distance = sums[k]! - top;
    const power = distance < -12 ? 0 : Math.exp(distance);
    sums[k] = power;
    total += power;
  }
  for (let k = 0; k < sums.length; k++) sums[k]! /= total;
  return sums;
}
