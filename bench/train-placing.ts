/**
 * Trains the scorer of placing on the labelled sets: `node bench/train-placing.ts [--data FOLDER]` writes
 * src/story/placing/model.json. The benchmark uses the same functions to cross-validate.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import backgroundFile from '../src/story/placing/background.json' with { type: 'json' };
import { readBackground } from '../src/story/placing/background.ts';
import { createCandidateIndex } from '../src/story/placing/candidates.ts';
import { featureNames, featuresOf } from '../src/story/placing/features.ts';
import type { Model } from '../src/story/placing/model.ts';
import { profileOf } from '../src/story/placing/profile.ts';
import { Story } from '../src/story/placing/story.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { StoryItem } from './stories-data.ts';
import { type LabelledSet, labelledSets } from './stories-sets.ts';

/** One pair of article and story, and the folds that it may not be used for. */
export interface Pair extends Example {
  folds: number[];
}

export const foldCount = 5;

const committed = readBackground(backgroundFile);

/**
 * Probabilities from which on articles join and stories merge, by cross-validation over all sets (docs/quality.md): those with
 * the best mean of F1, macro F1 and precision.
 */
export const thresholds = { join: 0.3, merge: 0.4 };

/** The penalty on the square of each weight: few stories to learn from, so that it is strong. */
const penalty = 2;
/** Sets of short items alone hold next to no long articles: what they say about those must not count beyond measure. */
const leastDeviation = 0.1;

/** The fold of a story; stories of one ECB+ topic, which are alike on purpose, share a fold. */
export function foldOf(item: StoryItem): number {
  const key = item.topic === undefined ? item.story : `topic ${item.topic}`;
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % foldCount;
}

/** Every article against its candidates, the stories so far being the gold ones. The pairs of a set weigh what it does. */
export function pairsOf({ items, articles, background, weight }: LabelledSet): Pair[] {
  const stories = new Map<string, { story: Story; fold: number }>();
  const index = createCandidateIndex();
  const pairs: Pair[] = [];
  items.forEach((item, i) => {
    const profile = profileOf(articles[i]!, background ?? committed, i);
    for (const { id } of index.find(profile, 12)) {
      const { story, fold } = stories.get(id)!;
      const features = featuresOf(profile, story);
      pairs.push({
        x: featureNames.map((name) => features[name]),
        y: id === item.story ? 1 : 0,
        weight: 1,
        folds: [foldOf(item), fold],
      });
    }
    const own = stories.get(item.story) ?? { story: new Story(item.story), fold: foldOf(item) };
    stories.set(item.story, own);
    own.story.add(profile);
    index.put(own.story);
  });
  return pairs.map((pair) => ({ ...pair, weight: (1000 * weight) / pairs.length }));
}

/** The model from pairs, with the thresholds that were chosen. */
export function trainModel(pairs: Pair[]): Model {
  const fitted = fitLogistic(pairs, penalty, leastDeviation);
  const features = {} as Model['features'];
  featureNames.forEach((name, j) => {
    features[name] = {
      mean: round(fitted.mean[j]!),
      deviation: round(fitted.deviation[j]!),
      weight: round(fitted.weights[j]!),
    };
  });
  return { features, bias: round(fitted.bias), ...thresholds };
}

const round = (value: number): number => Number(value.toPrecision(6));

if (import.meta.main) {
  // Imported here: the benchmarks import this file, and bench.ts them.
  const { dataFolder } = await import('./bench.ts');
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const data = dataFolder(values.data ?? null);
  if (data === null) throw new Error('The folder with benchmark data is missing.');
  const pairs = labelledSets(data).flatMap(pairsOf);
  const model = trainModel(pairs);
  writeFileSync(
    new URL('../src/story/placing/model.json', import.meta.url),
    `${JSON.stringify(model, null, 2)}\n`,
  );
  process.stdout.write(`${pairs.length} pairs\n`);
  for (const name of featureNames) process.stdout.write(`${name} ${model.features[name].weight}\n`);
}
