/**
 * Training of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): forward-backward for the
 * gradient, AdaGrad with the L1-regularised dual average of Duchi, Hazan and Singer (2011), which leaves most weights
 * at zero. Same input, same weights: chance comes from a seed.
 */

export interface CrfSentence {
  /** For each token the indices of its features. */
  features: Uint32Array[];
  labels: Uint8Array;
}

export interface CrfOptions {
  labels: number;
  features: number;
  /** Whether label `to` may follow label `from`; `from` is -1 at the beginning. */
  allowed: (from: number, to: number) => boolean;
  epochs: number;
  /** A feature must pull this many tokens' worth before it counts. */
  l1: number;
  rate: number;
  /** Share of features left out at random at each visit of a token, so that no single one is relied on. */
  dropout?: number;
}

export interface Crf {
  /** `[feature * labels + label]`. */
  weights: Float32Array;
  /** `[from * labels + to]`; the last row is the beginning. Forbidden steps are `-Infinity`. */
  transitions: Float64Array;
}

/** A seeded source of chance (mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function trainCrf(sentences: CrfSentence[], options: CrfOptions): Crf {
  const trainer = new Trainer(sentences.length, options);
  const order = sentences.map((_, n) => n);
  const random = seeded(7);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other]!, order[n]!];
    }
    for (const n of order) trainer.learn(thinned(sentences[n]!, options.dropout ?? 0, random));
  }
  return { weights: trainer.weights.values, transitions: trainer.transitions() };
}

function thinned(sentence: CrfSentence, share: number, random: () => number): CrfSentence {
  if (share === 0) return sentence;
  return { ...sentence, features: sentence.features.map((own) => own.filter(() => random() >= share)) };
}

/** Weights under AdaGrad's regularised dual averaging. */
class Weights {
  values: Float32Array;
  private sums: Float32Array;
  private squares: Float32Array;
  private rate: number;
  private penalty: number;

  constructor(size: number, rate: number, penalty: number) {
    this.values = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.rate = rate;
    this.penalty = penalty;
  }

  /** Adds the gradient of the log-likelihood at one weight; `steps` is the number of sentences seen. */
  add(index: number, gradient: number, steps: number): void {
    const sum = this.sums[index]! + gradient;
    const square = this.squares[index]! + gradient * gradient;
    this.sums[index] = sum;
    this.squares[index] = square;
    const beyond = Math.abs(sum) - this.penalty * steps;
    this.values[index] = beyond <= 0 ? 0 : (Math.sign(sum) * this.rate * beyond) / (1 + Math.sqrt(square));
  }
}

class Trainer {
  weights: Weights;
  private steps = 0;
  private between: Weights;
  private size: number;
  private options: CrfOptions;

  constructor(sentences: number, options: CrfOptions) {
    this.options = options;
    this.size = options.labels;
    this.weights = new Weights(options.features * this.size, options.rate, options.l1 / sentences);
    this.between = new Weights((this.size + 1) * this.size, options.rate, 0);
  }

  transitions(): Float64Array {
    const { size } = this;
    return Float64Array.from({ length: (size + 1) * size }, (_, at) => {
      const from = Math.floor(at / size);
      return this.options.allowed(from === size ? -1 : from, at % size)
        ? this.between.values[at]!
        : Number.NEGATIVE_INFINITY;
    });
  }

  learn({ features, labels }: CrfSentence): void {
    const { size } = this;
    const length = features.length;
    this.steps++;
    const scores = new Float64Array(length * size);
    const { values } = this.weights;
    features.forEach((own, i) => {
      const row = scores.subarray(i * size, (i + 1) * size);
      for (const f of own) {
        const at = f * size;
        for (let y = 0; y < size; y++) row[y]! += values[at + y]!;
      }
      const most = row.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY);
      for (let y = 0; y < size; y++) row[y] = Math.exp(row[y]! - most);
    });
    const step = this.transitions().map(Math.exp);
    const { forward, backward } = passes(scores, step, length, size);
    for (let i = 0; i < length; i++) this.learnToken(i, features, labels, forward, backward);
    this.learnSteps(scores, step, labels, forward, backward);
  }

  private learnToken(
    i: number,
    features: Uint32Array[],
    labels: Uint8Array,
    forward: Float64Array,
    backward: Float64Array,
  ): void {
    const { size } = this;
    let total = 0;
    for (let y = 0; y < size; y++) total += forward[i * size + y]! * backward[i * size + y]!;
    for (let y = 0; y < size; y++) {
      const probability = (forward[i * size + y]! * backward[i * size + y]!) / total;
      const gradient = (labels[i] === y ? 1 : 0) - probability;
      if (Math.abs(gradient) < 1e-4) continue;
      for (const f of features[i]!) this.weights.add(f * size + y, gradient, this.steps);
    }
  }

  private learnSteps(
    scores: Float64Array,
    step: Float64Array,
    labels: Uint8Array,
    forward: Float64Array,
    backward: Float64Array,
  ): void {
    const { size } = this;
    const expected = new Float64Array(step.length);
    for (let i = 0; i < labels.length; i++) {
      const own = new Float64Array(step.length);
      let total = 0;
      for (let from = i === 0 ? size : 0; from < (i === 0 ? size + 1 : size); from++) {
        const before = i === 0 ? 1 : forward[(i - 1) * size + from]!;
        for (let to = 0; to < size; to++) {
          const mass = before * step[from * size + to]! * scores[i * size + to]! * backward[i * size + to]!;
          own[from * size + to] = mass;
          total += mass;
        }
      }
      for (let at = 0; at < own.length; at++) if (own[at]) expected[at]! += own[at]! / total;
      expected[(i === 0 ? size : labels[i - 1]!) * size + labels[i]!]! -= 1;
    }
    expected.forEach((value, at) => {
      if (value !== 0) this.between.add(at, -value, this.steps);
    });
  }
}

/** Forward and backward sums, each token scaled to one. */
function passes(scores: Float64Array, step: Float64Array, length: number, size: number) {
  const forward = new Float64Array(length * size);
  const backward = new Float64Array(length * size);
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let to = 0; to < size; to++) {
      let sum = 0;
      if (i === 0) sum = step[size * size + to]!;
      else
        for (let from = 0; from < size; from++)
          sum += forward[(i - 1) * size + from]! * step[from * size + to]!;
      total += forward[i * size + to] = sum * scores[i * size + to]!;
    }
    for (let to = 0; to < size; to++) forward[i * size + to]! /= total;
  }
  for (let i = length - 1; i >= 0; i--) {
    let total = 0;
    for (let from = 0; from < size; from++) {
      let sum = i === length - 1 ? 1 : 0;
      if (i < length - 1) {
        const at = (i + 1) * size;
        for (let to = 0; to < size; to++)
          sum += step[from * size + to]! * scores[at + to]! * backward[at + to]!;
      }
      total += backward[i * size + from] = sum;
    }
    for (let from = 0; from < size; from++) backward[i * size + from]! /= total;
  }
  return { forward, backward };
}
