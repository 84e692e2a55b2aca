/**
 * The inverted index over active stories: rare word → the stories that hold it. Finding candidates costs the same
 * however many stories there are, because an article asks with few words and each word's list is bounded.
 */
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { heaviestOf } from './vector.ts';

/** Words by which a story is found: the heaviest of its centroid. */
const wordsPerStory = 24;
/** Words with which an article asks. */
const wordsPerQuery = 16;
/** Stories kept per word, the last touched stay: a word of more stories than this tells little. */
const storiesPerWord = 64;

export interface CandidateIndex {
  /** Enters a story, or brings its words up to date. */
  put(story: Story): void;
  remove(story: Story): void;
  /** The `count` stories that share most with the article, best first. */
  find(article: Profile, count: number): Story[];
}

/** The stories that hold a word, by slot, and how heavy it is in each; the last touched come last. */
interface List {
  slots: number[];
  weights: number[];
}

export function createCandidateIndex(): CandidateIndex {
  const lists = new Map<number, List>();
  const indexed = new Map<Story, { slot: number; words: number[] }>();
  // Slots number the stories, so that summing is array access; those of removed stories are used again.
  const storyAt: (Story | null)[] = [];
  const free: number[] = [];
  let sums = new Float64Array(1024);

  function takeSlot(story: Story): number {
    const slot = free.pop() ?? storyAt.length;
    storyAt[slot] = story;
    if (slot >= sums.length) sums = new Float64Array(2 * sums.length);
    return slot;
  }

  function leaveLists(slot: number, words: number[]): void {
    for (const word of words) {
      const list = lists.get(word);
      const at = list ? list.slots.indexOf(slot) : -1;
      if (!list || at < 0) continue;
      list.slots.splice(at, 1);
      list.weights.splice(at, 1);
      if (list.slots.length === 0) lists.delete(word);
    }
  }

  function put(story: Story): void {
    const before = indexed.get(story);
    if (before) leaveLists(before.slot, before.words);
    const slot = before?.slot ?? takeSlot(story);
    const words = heaviestOf(story.centroid, wordsPerStory);
    for (const { id, weight } of words) {
      const list = lists.get(id) ?? { slots: [], weights: [] };
      list.slots.push(slot);
      list.weights.push(weight);
      if (list.slots.length > storiesPerWord) {
        list.slots.shift();
        list.weights.shift();
      }
      lists.set(id, list);
    }
    indexed.set(story, { slot, words: words.map(({ id }) => id) });
  }

  function remove(story: Story): void {
    const before = indexed.get(story);
    if (!before) return;
    leaveLists(before.slot, before.words);
    indexed.delete(story);
    storyAt[before.slot] = null;
    free.push(before.slot);
  }

  function find(article: Profile, count: number): Story[] {
    const touched: number[] = [];
    for (const { id, weight } of heaviestOf(article.terms, wordsPerQuery)) {
      const list = lists.get(id);
      if (!list) continue;
      for (let i = 0; i < list.slots.length; i++) {
        const slot = list.slots[i]!;
        if (sums[slot] === 0) touched.push(slot);
        sums[slot]! += weight * list.weights[i]!;
      }
    }
    const best = greatest(touched, sums, storyAt, count);
    for (const slot of touched) sums[slot] = 0;
    return best;
  }

  return { put, remove, find };
}

/** The stories with the greatest sums, best first; ties go by id. One pass: there may be a thousand. */
function greatest(slots: number[], sums: Float64Array, storyAt: (Story | null)[], count: number): Story[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean =>
    sums[a]! > sums[b]! || (sums[a] === sums[b] && storyAt[a]!.id < storyAt[b]!.id);
  for (const slot of slots) {
    if (best.length === count && !isBefore(slot, best[count - 1]!)) continue;
    let at = Math.min(best.length, count - 1);
    while (at > 0 && isBefore(slot, best[at - 1]!)) {
      best[at] = best[at - 1]!;
      at--;
    }
    best[at] = slot;
  }
  return best.map((slot) => storyAt[slot]!);
}
