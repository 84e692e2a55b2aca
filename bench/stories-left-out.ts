/**
 * Each labelled set as if it had never been seen: weights trained on the other sets, and thresholds that are best on those,
 * where they in turn are cross-validated by story. What a set that is kept back may be expected to give.
 */
import type { Model } from '../src/story/placing/model.ts';
import { createPlacing } from '../src/story/placing/placing.ts';
import { bcubed } from './bcubed.ts';
import type { LabelledSet } from './stories-sets.ts';
import { foldCount, foldOf, type Pair, pairsOf, trainModel } from './train-placing.ts';

/** Thresholds to choose from. */
const joins = [0.15, 0.2, 0.25, 0.3];
const merges = [0.3, 0.35, 0.4, 0.45];
const grid = joins.flatMap((join) => merges.map((merge) => ({ join, merge })));

/** The sets with their training pairs, which are made once. */
export interface Trained {
  sets: LabelledSet[];
  pairs: Pair[][];
}

export function withPairs(sets: LabelledSet[]): Trained {
  return { sets, pairs: sets.map(pairsOf) };
}

/** Places a set in its order and gives the story of each item at the end. Without a model: the committed one. */
export function placed(set: LabelledSet, model?: Model | ((articleId: string) => Model)): string[] {
  const { background } = set;
  const placing = createPlacing({ ...(model && { model }), ...(background && { background }) });
  const storyOf = new Map<string, string>();
  for (const article of set.articles) {
    const placement = placing.place(article);
    for (const move of placement.moves) for (const id of move.articleIds) storyOf.set(id, move.to);
    storyOf.set(placement.articleId, placement.storyId);
  }
  return set.items.map((item) => storyOf.get(item.id)!);
}

export const goldOf = ({ items }: LabelledSet): string[] => items.map((item) => item.story);

/** A model per fold, trained on the pairs that touch no story of the fold. */
export function foldModels(pairs: Pair[]): Model[] {
  return Array.from({ length: foldCount }, (_, fold) =>
    trainModel(pairs.filter((pair) => !pair.folds.includes(fold))),
  );
}

/** Places a set, each article by the model of its fold. */
export function placedByFold(set: LabelledSet, models: Model[], changes: Partial<Model> = {}): string[] {
  const folds = new Map(set.items.map((item) => [item.id, foldOf(item)]));
  return placed(set, (id) => ({ ...models[folds.get(id)!]!, ...changes }));
}

/** The model for the sets of a group, from the other sets alone. */
export function modelWithout(group: string, { sets, pairs }: Trained): Model {
  const known = pairs.filter((_, i) => sets[i]!.group !== group).flat();
  const models = foldModels(known);
  const others = sets.filter((set) => set.group !== group);
  // Precision counts beside both F1: a story of two things is worse than two stories of one.
  const score = (thresholds: Partial<Model>): number =>
    others.reduce((sum, set) => {
      const { f1, macroF1, precision } = bcubed(goldOf(set), placedByFold(set, models, thresholds));
      return sum + set.weight * (f1 + macroF1 + precision);
    }, 0);
  const scores = grid.map(score);
  return { ...trainModel(known), ...grid[scores.indexOf(Math.max(...scores))]! };
}

/** Shares, 0 to 1, of pairs of articles and of pairs of incidents. */
export interface MergedIncidents {
  articles: number;
  incidents: number;
}

/**
 * Different incidents of one topic (ECB+ has two of a kind in each): the share of the pairs of their articles that stand in
 * one story, and the share of the pairs of incidents most of whose articles do. Null where there are no topics.
 */
export function mergedIncidents({ items }: LabelledSet, predicted: string[]): MergedIncidents | null {
  let pairs = 0;
  let merged = 0;
  const homes = new Map<string, Map<string, Map<string, number>>>();
  items.forEach((item, i) => {
    if (item.topic === undefined) return;
    for (let j = 0; j < i; j++) {
      if (items[j]!.topic !== item.topic || items[j]!.story === item.story) continue;
      pairs++;
      if (predicted[j] === predicted[i]) merged++;
    }
    const incidents = homes.get(`${item.topic}`) ?? new Map<string, Map<string, number>>();
    homes.set(`${item.topic}`, incidents);
    const stories = incidents.get(item.story) ?? new Map<string, number>();
    incidents.set(item.story, stories);
    stories.set(predicted[i]!, (stories.get(predicted[i]!) ?? 0) + 1);
  });
  if (pairs === 0) return null;
  const mains = [...homes.values()].map((incidents) =>
    [...incidents.values()].map((stories) => [...stories].reduce((a, b) => (b[1] > a[1] ? b : a))[0]),
  );
  const count = (main: string[]): number => (main.length * (main.length - 1)) / 2;
  const different = mains.reduce((sum, main) => sum + count(main), 0);
  const apart = mains.reduce((sum, main) => sum + pairsApart(main), 0);
  return { articles: merged / pairs, incidents: 1 - apart / different };
}

const pairsApart = (labels: string[]): number =>
  labels.reduce((sum, label, i) => sum + labels.slice(0, i).filter((other) => other !== label).length, 0);
