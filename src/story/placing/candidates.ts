/**
 * The inverted index over active stories: rare word → the stories that hold it. Finding candidates costs the same
 * however many stories there are, because an article asks with few words and each word's list is bounded.
 */
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { Vector } from './vector.ts';

/** Words by which a story is found: the heaviest of its centroid. */
const wordsPerStory = 24;
/** Words with which an article asks. */
const wordsPerQuery = 16;
/** Stories kept per word, the last touched stay: a word of more stories than this tells little. */
const storiesPerWord = 200;

export interface CandidateIndex {
  /** Enters a story, or brings its words up to date. */
  put(story: Story): void;
  remove(storyId: string): void;
  /** Ids of the `count` stories that share most with the article, best first. */
  find(article: Profile, count: number): string[];
}

export function createCandidateIndex(): CandidateIndex {
  const stories = new Map<string, Map<string, number>>();
  const indexed = new Map<string, string[]>();

  function remove(storyId: string): void {
    for (const word of indexed.get(storyId) ?? []) {
      const list = stories.get(word);
      list?.delete(storyId);
      if (list?.size === 0) stories.delete(word);
    }
    indexed.delete(storyId);
  }

  return {
    remove,
    put(story) {
      remove(story.id);
      const words = heaviest(story.centroid, wordsPerStory);
      indexed.set(story.id, words);
      for (const word of words) {
        const list = stories.get(word) ?? new Map<string, number>();
        list.set(story.id, story.centroid.get(word)!);
        if (list.size > storiesPerWord) list.delete(list.keys().next().value!);
        stories.set(word, list);
      }
    },
    find(article, count) {
      const sums = new Map<string, number>();
      for (const word of heaviest(article.terms, wordsPerQuery)) {
        const weight = article.terms.get(word)!;
        for (const [id, other] of stories.get(word) ?? []) sums.set(id, (sums.get(id) ?? 0) + weight * other);
      }
      return [...sums]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, count)
        .map(([id]) => id);
    },
  };
}

/** The first entries: vectors are ordered by weight. */
function heaviest(vector: Vector, count: number): string[] {
  const words: string[] = [];
  for (const word of vector.keys()) {
    if (words.length === count) break;
    words.push(word);
  }
  return words;
}
