/** Trains the model of `src/understand/extractors/roles/model.ts`. */

import type { StoryArticle } from '../src/domain/story.ts';
import { type Placed, placedIn } from '../src/understand/extractors/placed.ts';
import { type Featured, featuredIn } from '../src/understand/extractors/roles/featured.ts';
import {
  type LearnedRole,
  learnedRoles,
  type RoleModel,
  roleProbabilities,
} from '../src/understand/extractors/roles/model.ts';
import { prepare, type Reading } from '../src/understand/reading.ts';
import { expanded } from '../src/understand/weights-by-feature.ts';
import { type GoldName, type GoldStory, isSame } from './roles-data.ts';
import { startingBias, startingWeights } from './roles-start.ts';

/** L2 penalty towards the starting weights, steps and rate of Adagrad. The first values that did well, not searched. */
const penalty = 10;
const steps = 120;
const rate = 0.15;
const leastStories = 3;

/** An article with the entities that may have a role in it. */
export interface RoleArticle {
  read: StoryArticle;
  reading: Reading;
  placed: Placed[];
  entities: Featured[];
}

export interface RoleStory extends GoldStory {
  read: RoleArticle[];
}

export const withEntities = (stories: GoldStory[]): RoleStory[] =>
  stories.map((story) => ({
    ...story,
    read: story.articles.map((read) => {
      const reading = prepare(read.article);
      const placed = placedIn(reading, read.findings.mentions);
      const { kind, relations } = read.findings;
      return { read, reading, placed, entities: featuredIn(reading, placed, kind?.kind, relations) };
    }),
  }));

const goldOf: Partial<Record<LearnedRole, keyof GoldStory['names']>> = {
  victim: 'victims',
  actor: 'actors',
  authority: 'authorities',
  supplier: 'suppliers',
  product: 'products',
};

interface Example {
  features: number[];
  roles: boolean[];
  weight: number;
}

/** Five stories have suppliers in the development set: what is written by hand stands all but alone. */
const supplierPenalty = 10;
/** Parts of the training stories that are held out in turn to choose from which probability on a role is told. */
const innerFolds = 4;
const thresholds = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
/** Whole articles of others hold more that is no victim than those that were written for us: to tell a role less surely would suit ours alone. */
const surer = thresholds.filter((one) => one >= 0.3);

/**
 * Logistic regression for each role by full-batch gradient descent with steps by Adagrad. Its penalty pulls towards the
 * starting weights, which is a Gaussian prior with that mean. A story counts by the root of its size.
 */
export function trainRoles(stories: readonly RoleStory[], strength = penalty): RoleModel {
  return { ...learn(stories, strength), ...leastOf(stories, strength) };
}

/** For each role the threshold with the best F1 over the entities of stories that the weights had not seen, of briefs and of whole articles. */
function leastOf(stories: readonly RoleStory[], strength: number): Pick<RoleModel, 'least' | 'leastInWhole'> {
  const [inBriefs, inWholes] = [0, 1].map(() => learnedRoles.map((): Judged[] => [])) as [
    Judged[][],
    Judged[][],
  ];
  for (let fold = 0; fold < innerFolds; fold++) {
    const model = learn(
      stories.filter((_, n) => n % innerFolds !== fold),
      strength,
    );
    for (const story of stories.filter((_, n) => n % innerFolds === fold))
      learnedRoles.forEach((role, r) => {
        if (story.whole) inWholes[r]!.push(...judgedIn(story, model, r));
        // How sure to be of news, news alone can say; of suppliers it has too few.
        else if (!story.written || role === 'supplier') inBriefs[r]!.push(...judgedIn(story, model, r));
      });
  }
  const least = inBriefs.map((all) => bestThreshold(all, thresholds));
  // Without whole articles to learn from they are read as briefs.
  const hasWholes = stories.some(({ whole }) => whole);
  return { least, leastInWhole: hasWholes ? inWholes.map((all) => bestThreshold(all, surer)) : least };
}

function bestThreshold(all: Judged[], thresholds: readonly number[]): number {
  const f1 = (least: number) => {
    const said = all.filter(({ probability }) => probability >= least);
    return (
      (2 * said.filter(({ isGold }) => isGold).length) /
      (said.length + all.filter(({ isGold }) => isGold).length)
    );
  };
  // The mean with its neighbours: the best of a jagged curve is chance.
  const values = thresholds.map(f1);
  const smooth = values.map((own, n) => ((values[n - 1] ?? own) + own + (values[n + 1] ?? own)) / 3);
  return thresholds[smooth.indexOf(Math.max(...smooth))]!;
}

interface Judged {
  probability: number;
  isGold: boolean;
}

/**
 * Each entity of a story with the probability that decides whether the story tells it: that of its likeliest article,
 * or of the second, where a story of many articles asks for two.
 */
function judgedIn(story: RoleStory, model: RoleModel, r: number): Judged[] {
  const byKey = new Map<string, { probabilities: number[]; isGold: boolean }>();
  for (const { entities } of story.read)
    for (const { key, features } of entities) {
      const probability = roleProbabilities(model, features)[r]!;
      const known = byKey.get(key);
      if (known) known.probabilities.push(probability);
      else byKey.set(key, { probabilities: [probability], isGold: goldRoles(story, key)[r]! });
    }
  const nth = learnedRoles[r] === 'victim' && story.read.length > 2 ? 1 : 0;
  return [...byKey.values()].map(({ probabilities, isGold }) => ({
    probability: probabilities.sort((a, b) => b - a)[nth] ?? 0,
    isGold,
  }));
}

function learn(stories: readonly RoleStory[], strength: number): RoleModel {
  const names = featureNames(stories);
  const index = new Map(names.map((name, n) => [name, n]));
  const examples = stories.flatMap((story) =>
    examplesOf(story).map(({ features, ...one }) => ({
      ...one,
      features: features.map((name) => index.get(name)).filter((n) => n !== undefined),
    })),
  );
  const model: RoleModel = {
    bias: [],
    least: [],
    leastInWhole: [],
    weights: Object.fromEntries(names.map((name) => [name, []])),
  };
  learnedRoles.forEach((role, r) => {
    const { bias, weights } = trainOne(
      examples,
      r,
      role,
      names,
      role === 'supplier' ? supplierPenalty : strength,
    );
    model.bias.push(bias);
    names.forEach((name, n) => {
      model.weights[name]!.push(weights[n]!);
    });
  });
  return model;
}

function featureNames(stories: readonly RoleStory[]): string[] {
  const seen = new Map<string, number>();
  for (const { read } of stories) {
    const its = new Set(
      read.flatMap(({ entities }) => entities.flatMap(({ features }) => expanded(features))),
    );
    for (const feature of its) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  for (const feature of Object.keys(startingWeights)) seen.set(feature, leastStories);
  return [...seen]
    .filter(([, n]) => n >= leastStories)
    .map(([name]) => name)
    .sort();
}

function examplesOf(story: RoleStory) {
  const weight = 1 / Math.sqrt(story.read.length);
  return story.read.flatMap(({ entities }) =>
    entities.map(({ key, features }) => ({
      features: expanded(features),
      roles: goldRoles(story, key),
      weight,
    })),
  );
}

const known = new WeakMap<RoleStory, Map<string, boolean[]>>();

const isGold = (key: string, gold: readonly GoldName[]): boolean => gold.some((name) => isSame(key, name));

function goldRoles(story: RoleStory, key: string): boolean[] {
  const its = known.get(story) ?? new Map<string, boolean[]>();
  known.set(story, its);
  let roles = its.get(key);
  if (!roles) {
    roles = learnedRoles.map((role) => {
      const list = goldOf[role];
      return isGold(key, list ? story.names[list] : story.researchers.map((name) => [name]));
    });
    its.set(key, roles);
  }
  return roles;
}

function trainOne(
  examples: readonly Example[],
  r: number,
  role: LearnedRole,
  names: readonly string[],
  strength: number,
) {
  const start = names.map((name) => startingWeights[name]?.[role] ?? 0);
  const weights = [...start];
  let bias = startingBias[role];
  const squares = names.map(() => 1e-6);
  let biasSquare = 1e-6;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, n) => (strength * (weight - start[n]!)) / total);
    let biasGradient = 0;
    for (const { features, roles, weight } of examples) {
      let sum = bias;
      for (const n of features) sum += weights[n]!;
      const error = ((1 / (1 + Math.exp(-sum)) - (roles[r] ? 1 : 0)) * weight) / total;
      biasGradient += error;
      for (const n of features) gradient[n]! += error;
    }
    for (let n = 0; n < weights.length; n++) {
      squares[n]! += gradient[n]! ** 2;
      weights[n]! -= (rate * gradient[n]!) / Math.sqrt(squares[n]!);
    }
    biasSquare += biasGradient ** 2;
    bias -= (rate * biasGradient) / Math.sqrt(biasSquare);
  }
  return { bias, weights };
}
