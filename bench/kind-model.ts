/** Trains the model of `src/understand/kind.ts`. */
import { classes, featureScale, type KindModel, kindFeatures, softmax } from '../src/understand/kind.ts';
import { cues } from '../src/understand/kind-cues.ts';
import { expanded, inWhole } from '../src/understand/weights-by-feature.ts';
import type { KindStory } from './kind-data.ts';

/** L2 penalty (towards the weights that the signs start from), steps and rate. The first values that did well, not searched. */
const penalty = 0.005;
/** Of what whole articles add: twenty times as much, chosen with the labelled windows in view, so that long briefs are read as before. */
const wholePenalty = 0.1;
/** What a story in brief weighs that was written for us. Chosen with the labelled windows in view, whose kinds have other shares. */
const ofWrittenBrief = 0.05;
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

const nothing: KindModel = { bias: classes.map(() => 0), weights: {} };

interface Example {
  features: string[];
  class: number;
  weight: number;
  whole: boolean;
}

const classOf = (kind: string): number => {
  const index = (classes as readonly string[]).indexOf(kind);
  return index < 0 ? classes.length - 1 : index;
};

/** Articles with their own kind; the only one of a story has the story's. Each story counts once, whatever its size. */
const examplesOf = (stories: KindStory[]): Example[] =>
  stories.flatMap(({ kind, articles, whole = false, writtenBrief = false }) =>
    articles.map(({ read, kind: own }) => ({
      whole,
      features: expanded(kindFeatures(read.article, read.findings.mentions)),
      class: classOf(articles.length === 1 ? kind : own),
      weight: (writtenBrief ? ofWrittenBrief : 1) / articles.length,
    })),
  );

/**
 * The news in brief first, then on top of it what features weigh more or less in whole articles: those are few, were written
 * for us, and are to change nothing of what briefs have taught.
 */
export function trainKind(stories: KindStory[]): KindModel {
  const examples = examplesOf(stories);
  const isOfWhole = (feature: string): boolean => feature.startsWith(inWhole);
  const briefs = learn(
    examples.filter(({ whole }) => !whole),
    (feature) => !isOfWhole(feature),
    nothing,
  );
  const { weights } = learn(
    examples.filter(({ whole }) => whole),
    isOfWhole,
    briefs,
  );
  return { bias: briefs.bias, weights: { ...briefs.weights, ...weights } };
}

/**
 * Softmax regression by full-batch gradient descent with steps by Adagrad, on top of what `base` says. Its penalty pulls
 * towards the starting weights, which is a Gaussian prior with that mean. A class counts by its size to the power of 0.7, so
 * that incidents do not drown the rest.
 */
function learn(examples: Example[], isWanted: (feature: string) => boolean, base: KindModel): KindModel {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([feature, n]) => n >= leastArticles && isWanted(feature))
    .map(([feature]) => feature);
  const index = new Map(names.map((feature, n) => [feature, n]));
  const rows = examples.map(({ features }) =>
    features.map((feature) => index.get(feature)).filter((n) => n !== undefined),
  );
  const said = examples.map(({ features }) => {
    const scale = featureScale(features.length);
    return base.bias.map(
      (b, k) => b + scale * features.reduce((sum, one) => sum + (base.weights[one]?.[k] ?? 0), 0),
    );
  });
  const start = names.map(startOf);
  const weights = start.map((row) => [...row]);
  const seen = start.map((row) => row.map(() => 1e-8));
  const bias = classes.map(() => 0);
  const seenBias = classes.map(() => 1e-8);
  const mass = massesOf(examples);
  const strength = base === nothing ? penalty : wholePenalty;
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((row, f) => row.map((weight, k) => strength * (weight - start[f]![k]!)));
    const shift = classes.map(() => 0);
    rows.forEach((row, n) => {
      const example = examples[n]!;
      const scale = featureScale(example.features.length);
      const p = softmax(
        bias.map((b, k) => said[n]![k]! + b + scale * row.reduce((sum, f) => sum + weights[f]![k]!, 0)),
      );
      p.forEach((probability, k) => {
        const error = (probability - (example.class === k ? 1 : 0)) * mass[n]!;
        shift[k]! += error;
        for (const f of row) gradient[f]![k]! += error * scale;
      });
    });
    if (base === nothing) descend(bias, shift, seenBias);
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
