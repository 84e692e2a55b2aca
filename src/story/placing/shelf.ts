/** The active stories, where each article is, and the index over them; kept in step with each other. */
import { createCandidateIndex } from './candidates.ts';
import type { Profile } from './profile.ts';
import { profilesKept, Story } from './story.ts';

export class Shelf {
  private readonly index = createCandidateIndex();
  private readonly stories = new Map<string, Story>();
  /** Where each article is, copies too. */
  private readonly homes = new Map<string, Story>();
  /** Copies and their originals. */
  private readonly originals = new Map<string, string>();

  has(storyId: string): boolean {
    return this.stories.has(storyId);
  }

  pin(storyId: string, pinned: boolean): void {
    const story = this.stories.get(storyId);
    if (story) story.pinned = pinned;
  }

  homeOf(articleId: string): Story | undefined {
    return this.homes.get(articleId);
  }

  originalOf(copyId: string): string | undefined {
    return this.originals.get(copyId);
  }

  profileOf(articleId: string): Profile | undefined {
    return this.homes.get(articleId)?.profiles.find((profile) => profile.articleId === articleId);
  }

  /** The stories that share most rare words with the article, best first. */
  near(profile: Profile, count: number): Story[] {
    return this.index.find(profile, count);
  }

  /** Puts articles into a story, which is made where there is none of that id. */
  enter(profiles: Profile[], storyId: string): Story {
    const story = this.storyAt(storyId);
    for (const { articleId } of profiles) {
      this.homes.set(articleId, story);
      story.articleIds.add(articleId);
    }
    story.add(...profiles);
    this.settle(story);
    return story;
  }

  /** A copy adds nothing to what its story is compared by. */
  enterCopy(articleId: string, originalId: string, storyId: string): void {
    const story = this.storyAt(storyId);
    this.homes.get(articleId)?.articleIds.delete(articleId);
    this.originals.set(articleId, originalId);
    this.homes.set(articleId, story);
    story.articleIds.add(articleId);
  }

  private storyAt(storyId: string): Story {
    const story = this.stories.get(storyId) ?? new Story(storyId);
    this.stories.set(storyId, story);
    return story;
  }

  /** Takes articles out of their story; an empty story goes. */
  leave(profiles: Profile[], story: Story): void {
    for (const { articleId } of profiles) {
      this.homes.delete(articleId);
      story.articleIds.delete(articleId);
    }
    story.remove(profiles);
    this.settle(story);
  }

  /** Moves an article whose profile is no longer kept: known by its id alone. */
  rehome(articleId: string, from: Story, storyId: string): void {
    const to = this.storyAt(storyId);
    from.articleIds.delete(articleId);
    from.size -= 1;
    this.homes.set(articleId, to);
    to.articleIds.add(articleId);
    to.size += 1;
    this.settle(from);
    this.settle(to);
  }

  /** Moves everything from one story to another; gives the articles that moved, copies too. */
  merge(from: Story, to: Story): string[] {
    const moved = [...from.articleIds];
    this.drop(from);
    for (const articleId of moved) {
      this.homes.set(articleId, to);
      to.articleIds.add(articleId);
    }
    to.absorb(from);
    this.settle(to);
    return moved;
  }

  /**
   * Moves some articles, and their copies with them, to a story of their own; gives those that moved. It is named after the first
   * of them, as far as the story that they leave does not keep that name.
   */
  splitOff(profiles: Profile[], from: Story): { to: Story; moved: string[] } {
    const leaving = new Set(profiles.map(({ articleId }) => articleId));
    const copies = [...from.articleIds].filter((id) => leaving.has(this.originals.get(id) ?? ''));
    this.leave(profiles, from);
    const own = profiles.find(({ articleId }) => articleId !== from.id)?.articleId ?? `${from.id}-alone`;
    const to = this.enter(profiles, own);
    for (const copy of copies) {
      from.articleIds.delete(copy);
      this.enterCopy(copy, this.originals.get(copy)!, to.id);
    }
    return { to, moved: [...to.articleIds] };
  }

  /** Drops the stories whose newest article was learned of before an instant (milliseconds). */
  forget(before: number): void {
    for (const story of this.stories.values()) {
      if (story.learnedAt >= before) continue;
      for (const articleId of story.articleIds) {
        this.homes.delete(articleId);
        this.originals.delete(articleId);
      }
      this.drop(story);
    }
  }

  private drop(story: Story): void {
    this.stories.delete(story.id);
    this.index.remove(story);
  }

  /** Brings the index up to date with a story. Nothing joins a round-up, so it is not indexed. */
  private settle(story: Story): void {
    if (story.size === 0) this.drop(story);
    else if (story.alone) this.index.remove(story);
    else this.index.put(story);
  }
}

/** Whether all profiles of a story are at hand, so that it can be taken apart. */
export const isWhole = (story: Story): boolean => story.size <= profilesKept;
