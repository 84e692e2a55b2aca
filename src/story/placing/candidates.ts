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

export function createCandidateIndex(): CandidateIndex {
  const lists = new Map<number, Map<Story, number>>();
  const indexed = new Map<Story, number[]>();

  function remove(story: Story): void {
    for (const word of indexed.get(story) ?? []) {
      const list = lists.get(word);
      list?.delete(story);
      if (list?.size === 0) lists.delete(word);
    }
    indexed.delete(story);
  }

  function put(story: Story): void {
    remove(story);
    const words = heaviestOf(story.centroid, wordsPerStory);
    for (const { id, weight } of words) {
      const list = lists.get(id) ?? new Map<Story, number>();
      list.set(story, weight);
      if (list.size > storiesPerWord) list.delete(list.keys().next().value!);
      lists.set(id, list);
    }
    indexed.set(
      story,
      words.map(({ id }) => id),
    );
  }

  function find(article: Profile, count: number): Story[] {
    const sums = new Map<Story, number>();
    for (const { id, weight } of heaviestOf(article.terms, wordsPerQuery)) {
      for (const [story, other] of lists.get(id) ?? [])
        sums.set(story, (sums.get(story) ?? 0) + weight * other);
    }
    return greatest(sums, count);
  }

  return { put, remove, find };
}

/** The stories with the greatest sums, best first; ties go by id. One pass: there may be a thousand. */
function greatest(sums: Map<Story, number>, count: number): Story[] {
  const best: [story: Story, sum: number][] = [];
  for (const [story, sum] of sums) {
    const last = best[count - 1];
    if (last && !isBefore(story, sum, last)) continue;
    let at = Math.min(best.length, count - 1);
    while (at > 0 && isBefore(story, sum, best[at - 1]!)) {
      best[at] = best[at - 1]!;
      at--;
    }
    best[at] = [story, sum];
  }
  return best.map(([story]) => story);
}

const isBefore = (story: Story, sum: number, [other, otherSum]: [Story, number]): boolean =>
  sum > otherSum || (sum === otherSum && story.id < other.id);
