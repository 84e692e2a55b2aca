/**
 * The floor: plain incremental TF-IDF clustering by centroid with one threshold. The document frequencies are those of the
 * whole stream, its future included: more than a live system could know, so that the floor is not too low.
 */
import { bcubed } from './bcubed.ts';
import type { StoryItem } from './stories-data.ts';

type Weights = Map<string, number>;

/** One threshold for every set, fixed in advance. */
export const fixedThreshold = 0.2;

/** The best BCubed F1 over thresholds 0.02 to 0.6, and that at the fixed one. */
export function floorScores(items: StoryItem[]): { best: number; bestThreshold: number; fixed: number } {
  const gold = items.map((item) => item.story);
  let best = 0;
  let bestThreshold = 0;
  for (let step = 1; step <= 30; step++) {
    const threshold = step / 50;
    const { f1 } = bcubed(gold, cluster(items, threshold));
    if (f1 > best) [best, bestThreshold] = [f1, threshold];
  }
  return { best, bestThreshold, fixed: bcubed(gold, cluster(items, fixedThreshold)).f1 };
}

/** Each item joins the story with the nearest centroid from the threshold on, or founds one. */
export function cluster(items: StoryItem[], threshold: number): string[] {
  const counted = items.map((item) =>
    countsOf([item.title, item.description, ...(item.sentences ?? [])].join(' ')),
  );
  const documents = new Map<string, number>();
  for (const counts of counted) {
    for (const term of counts.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  const stories: { id: string; sum: Weights; length: number }[] = [];
  return items.map((item, i) => {
    const counts = counted[i]!;
    const vector: Weights = new Map();
    for (const [term, count] of counts)
      vector.set(term, (1 + Math.log(count)) * Math.log((items.length + 1) / documents.get(term)!));
    scale(vector, 1 / (lengthOf(vector) || 1));
    let best = { id: '', cosine: -1, story: stories[0] };
    for (const story of stories) {
      let cosine = 0;
      for (const [term, weight] of vector) cosine += weight * (story.sum.get(term) ?? 0);
      cosine /= story.length || 1;
      if (cosine > best.cosine) best = { id: story.id, cosine, story };
    }
    const story = best.cosine >= threshold ? best.story! : { id: item.id, sum: new Map(), length: 0 };
    if (story.length === 0) stories.push(story);
    for (const [term, weight] of vector) story.sum.set(term, (story.sum.get(term) ?? 0) + weight);
    story.length = lengthOf(story.sum);
    return story.id;
  });
}

function countsOf(text: string): Weights {
  const counts: Weights = new Map();
  for (const [term] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

const lengthOf = (vector: Weights): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));

function scale(vector: Weights, factor: number): void {
  for (const [term, weight] of vector) vector.set(term, weight * factor);
}
