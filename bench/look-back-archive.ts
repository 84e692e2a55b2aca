/** Old stories in memory, found by their names as src/store/old-stories.ts finds them, for the benchmark of the look back. */
import {
  askedNamesOf,
  goesBackTo,
  leastShared,
  type OldStory,
  oldNamesOf,
} from '../src/story/placing/look-back.ts';
import type { Model } from '../src/story/placing/model.ts';
import type { PlacingMemory } from '../src/story/placing/placing.ts';

/** Old stories that are scored, as in src/pipeline/look-back.ts. */
const scored = 5;

export class Archive {
  private readonly stories = new Map<string, OldStory>();
  private readonly byTerm = new Map<number, string[]>();

  add(story: OldStory): void {
    this.stories.set(story.storyId, story);
    for (const term of oldNamesOf(story.memories))
      this.byTerm.set(term, [...(this.byTerm.get(term) ?? []), story.storyId]);
  }

  has(storyId: string): boolean {
    return this.stories.has(storyId);
  }

  /** The old stories that share most names with an article; `except` is none of them. */
  find(memory: PlacingMemory, except?: string): OldStory[] {
    const sums = new Map<string, number>();
    for (const { term, counts } of askedNamesOf(memory)) {
      for (const id of this.byTerm.get(term) ?? [])
        if (id !== except) sums.set(id, (sums.get(id) ?? 0) + counts);
    }
    return [...sums]
      .filter(([, sum]) => sum >= leastShared)
      .sort(([, a], [, b]) => b - a)
      .slice(0, scored)
      .map(([id]) => this.stories.get(id)!);
  }

  /** Those that the article's story goes back to. */
  ask(memory: PlacingMemory, model?: Model, except?: string): string[] {
    return goesBackTo(memory, this.find(memory, except), model).map(({ storyId }) => storyId);
  }
}
