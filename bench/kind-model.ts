/** Trains the model of `src/understand/kind.ts`. */
import { classes, featureScale, type KindModel, kindFeatures, softmax } from '../src/understand/kind.ts';
import { cues } from '../src/understand/kind-cues.ts';
import type { KindStory } from './kind-data.ts';

/** L2 penalty (towards the weights that the signs start from), steps and rate. The first values that did well, not searched. */
const penalty = 0.005;
const steps = 150;
const rate = 0.1;
const leastArticles = 3;

/** What a sign weighs for its kind before anything is learned, by where it stands (see `kindFeatures`). */
const startingWeights: Record<string, number> = {
  head: 0.6,
  opening: 0.3,
  text: 0.2,
  'title only': 1,
  'title past-incident': 0.7,
  'head only': 0.5,
  'head past-incident': 0.4,
};

function startOf(feature: string): number[] {
  const [, where = '', kind = ''] =
    /^((?:head|title)(?: only| past-incident| beside)?|opening|text) ([a-z-]+)/.exec(feature) ?? [];
  return classes.map((name) => (name === kind && kind in cues ? (startingWeights[where] ?? 0) : 0));
}

interface Example {
  features: string[];
  class: number;
  weight: number;
}

const classOf = (kind: string): number => {
  const index = (classes as readonly string[]).indexOf(kind);
  return index < 0 ? classes.length - 1 : index;
};

/** Articles with their own kind; the only one of a story has the story's. Each story counts once, whatever its size. */
const examplesOf = (stories: KindStory[]): Example[] =>
  stories.flatMap(({ kind, articles }) =>
    articles.map(({ read, kind: own }) => ({
      features: [...kindFeatures(read.article, read.findings.mentions)],
      class: classOf(articles.length === 1 ? kind : own),
      weight: 1 / articles.length,
    })),
  );

/**
 * Softmax regression by full-batch gradient descent with steps by Adagrad. Its penalty pulls towards the starting
 * weights, which is a Gaussian prior with that mean. A class counts by its size to the power of 0.7, so that incidents
 * do not drown the rest.
 */
export function trainKind(stories: KindStory[]): KindModel {
  const examples = examplesOf(stories);
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= leastArticles).map(([feature]) => feature);
  const index = new Map(names.map((feature, n) => [feature, n]));
  const rows = examples.map(({ features }) =>
    features.map((feature) => index.get(feature)).filter((n) => n !== undefined),
  );
  const start = names.map(startOf);
  const weights = start.map((row) => [...row]);
  const seen = start.map((row) => row.map(() => 1e-8));
  const bias = classes.map(() => 0);
  const seenBias = classes.map(() => 1e-8);
  const mass = massesOf(examples);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((row, f) => row.map((weight, k) => penalty * (weight - start[f]![k]!)));
    const shift = classes.map(() => 0);
    rows.forEach((row, n) => {
      const example = examples[n]!;
      const scale = featureScale(example.features.length);
      const p = softmax(bias.map((b, k) => b + scale * row.reduce((sum, f) => sum + weights[f]![k]!, 0)));
      p.forEach((probability, k) => {
        const error = (probability - (example.class === k ? 1 : 0)) * mass[n]!;
        shift[k]! += error;
        for (const f of row) gradient[f]![k]! += error * scale;
      });
    });
    descend(bias, shift, seenBias);
    weights.forEach((row, f) => {
      descend(row, gradient[f]!, seen[f]!);
    });
  }
  return { bias, weights: Object.fromEntries(names.map((feature, f) => [feature, weights[f]!])) };
}

function descend(row: number[], gradient: number[], seen: number[]): void {
  gradient.forEach((slope, k) => {
    seen[k]! += slope * slope;
    row[k]! -= (rate * slope) / Math.sqrt(seen[k]!);
  });
}

/** How much each example counts; all together 1. */
function massesOf(examples: Example[]): number[] {
  const sizes = classes.map((_, k) =>
    examples.filter((example) => example.class === k).reduce((sum, { weight }) => sum + weight, 0),
  );
  const masses = examples.map((example) => example.weight / (sizes[example.class]! || 1) ** 0.3);
  const total = masses.reduce((a, b) => a + b, 0);
  return masses.map((mass) => mass / total);
}
