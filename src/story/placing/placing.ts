/** Placing: which story an article belongs to, why, and second thoughts. The public door of this folder. */
import type { Candidate, Move, Placement, StoryArticle } from '../../domain/story.ts';
import { type Instant, millis } from '../../domain/time.ts';
import backgroundFile from './background.json' with { type: 'json' };
import { type Background, readBackground } from './background.ts';
import { type CandidateIndex, createCandidateIndex } from './candidates.ts';
import { differencesOf, vetoOf } from './differences.ts';
import { type Features, featuresOf } from './features.ts';
import { type PlacingMemory, profileFrom, memoryOf as toMemory } from './memory.ts';
import modelFile from './model.json' with { type: 'json' };
import { type Model, probability } from './model.ts';
import { type Profile, profileOf } from './profile.ts';
import { reasonsFor } from './reasons.ts';
import { tellsManyStories } from './roundup.ts';
import { sameStory } from './second-thoughts.ts';
import { profilesKept, Story } from './story.ts';
import { twoGroups } from './two-groups.ts';

export type { PlacingMemory } from './memory.ts';

export interface Placing {
  /** Decides where an article belongs, remembers it, and may have second thoughts about others (moves). */
  place(a: StoryArticle): Placement;
  /**
   * Compact JSON-able memory of an article as placed. It may change when a person assigns the article.
   * Throws for an article that is not remembered: forgotten, or not among the newest 40 of its story.
   */
  memoryOf(articleId: string): PlacingMemory;
  /** Takes memories back after a restart, in any order, so that no text is read again. */
  restore(entries: Iterable<{ storyId: string; memory: PlacingMemory }>): void;
  /** A person's or the database's word: puts an article in a story, without scoring. Second thoughts leave it there. */
  assign(articleId: string, storyId: string): void;
  /** Drops stories whose newest article was learned of before `olderThan`: nothing joins them any more. */
  forget(olderThan: Instant): void;
}

export interface PlacingOptions {
  /** The scorer; by article where a benchmark cross-validates. Default: the committed one. */
  model?: Model | ((articleId: string) => Model);
  /** Default: the committed counts. */
  background?: Background;
}

/** Stories that are scored per article. */
const candidatesScored = 12;
const keptApartShown = 5;
/** Candidates that a touched story may be merged with. */
const mergesTried = 4;

interface Scored {
  story: Story;
  score: number;
  features: Features;
  veto: string | null;
}

export function createPlacing(options: PlacingOptions = {}): Placing {
  const background = options.background ?? shippedBackground();
  const given = options.model ?? (modelFile as Model);
  const modelFor = typeof given === 'function' ? given : () => given;
  return new Places(background, modelFor);
}

let shipped: Background | null = null;
function shippedBackground(): Background {
  shipped ??= readBackground(backgroundFile);
  return shipped;
}

class Places implements Placing {
  private readonly background: Background;
  private readonly modelFor: (articleId: string) => Model;
  private readonly index: CandidateIndex = createCandidateIndex();
  private readonly stories = new Map<string, Story>();
  /** Where each article is, copies too. */
  private readonly storyOf = new Map<string, string>();
  private readonly copies = new Map<string, PlacingMemory>();
  private nextOrder = 0;

  constructor(background: Background, modelFor: (articleId: string) => Model) {
    this.background = background;
    this.modelFor = modelFor;
  }

  place(a: StoryArticle): Placement {
    const { id } = a.article;
    const original = a.copyOf && this.storyOf.get(a.copyOf.originalId);
    if (a.copyOf && original) return this.placeCopy(id, original, a.copyOf.originalId, a.copyOf.similarity);
    const profile = profileOf(a, this.background, this.nextOrder++);
    const model = this.modelFor(id);
    const near = this.index.find(profile, candidatesScored).map((other) => this.stories.get(other)!);
    profile.roundup ||= tellsManyStories(profile, near, this.background);
    const scored = profile.roundup ? [] : this.score(profile, near, model);
    const best = scored.find((other) => other.veto === null);
    const joined = best !== undefined && best.score >= model.join;
    const story = joined ? best.story : this.found(id);
    const reasons = joined ? reasonsFor(profile, best.story, best.features, model, this.background) : [];
    const keptApart = scored
      .filter((other) => other !== best || !joined)
      .slice(0, keptApartShown)
      .map((other) => this.candidateOf(profile, other, model));
    this.enter(profile, story);
    const moves = profile.roundup ? [] : this.secondThoughts(story, scored, model);
    return {
      articleId: id,
      storyId: this.storyOf.get(id)!,
      joined,
      score: best?.score ?? 0,
      reasons,
      keptApart: keptApart.filter((other) => this.stories.has(other.storyId)),
      moves,
    };
  }

  private placeCopy(id: string, storyId: string, originalId: string, similarity: number): Placement {
    this.storyOf.set(id, storyId);
    this.copies.set(id, { articleId: id, copyOf: originalId });
    const words = `a copy of an article of this story (${Math.round(similarity * 100)} % the same text)`;
    const reasons = [{ feature: 'copy', value: similarity, weight: 1, words }];
    return { articleId: id, storyId, joined: true, score: 1, reasons, keptApart: [], moves: [] };
  }

  /** The candidate stories with their probabilities, best first. */
  private score(profile: Profile, near: Story[], model: Model): Scored[] {
    return near
      .map((story) => {
        const features = featuresOf(profile, story, this.background);
        const veto = vetoOf(profile, story, this.background);
        return { story, features, veto, score: probability(model, features) };
      })
      .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  }

  /** A story that was kept apart: what tells it from the article, then what is alike. */
  private candidateOf(profile: Profile, { story, score, features, veto }: Scored, model: Model): Candidate {
    const apart = differencesOf(profile, story, this.background).map(({ feature, words }) => ({
      feature,
      value: 1,
      weight: -1,
      words,
    }));
    const alike = reasonsFor(profile, story, features, model, this.background);
    return { storyId: story.id, score, reasons: [...apart, ...alike].slice(0, 4), veto };
  }

  private found(id: string): Story {
    const story = new Story(id);
    this.stories.set(id, story);
    return story;
  }

  private enter(profile: Profile, story: Story): void {
    story.add(profile);
    this.storyOf.set(profile.articleId, story.id);
    if (!story.alone) this.index.put(story);
  }

  /** The story that was just touched may turn out to be one with another candidate. */
  private secondThoughts(touched: Story, scored: Scored[], model: Model): Move[] {
    const moves: Move[] = [];
    let story = touched;
    for (const { story: other, veto } of scored.slice(0, mergesTried)) {
      if (veto !== null || other === story || other.pinned || story.pinned) continue;
      const score = sameStory(story, other, model, this.background);
      if (score < model.merge) continue;
      if (twoGroups([...story.profiles, ...other.profiles].slice(-profilesKept), this.background)) continue;
      const [to, from] = story.size >= other.size ? [story, other] : [other, story];
      moves.push(this.merge(from, to, score));
      story = to;
    }
    const split = this.split(story);
    return split ? [...moves, split] : moves;
  }

  /** Takes a story apart whose articles tell of two things: the group without the founding article leaves. */
  private split(story: Story): Move | null {
    if (story.pinned || story.size !== story.profiles.length) return null;
    const two = twoGroups(story.profiles, this.background);
    if (two === null) return null;
    const stays = two.groups[0].some((profile) => profile.articleId === story.id) ? 0 : 1;
    const leaving = two.groups[1 - stays]!;
    const articleIds = leaving.map((profile) => profile.articleId);
    const to = this.found(articleIds[0]!);
    story.remove(articleIds);
    to.add(...leaving);
    for (const id of articleIds) this.storyOf.set(id, to.id);
    this.index.put(story);
    this.index.put(to);
    const why = `some tell of ${two.names[stays]}, the others of ${two.names[1 - stays]}`;
    return { kind: 'split', from: story.id, to: to.id, articleIds, why };
  }

  private merge(from: Story, to: Story, score: number): Move {
    const articleIds: string[] = [];
    for (const [articleId, storyId] of this.storyOf) if (storyId === from.id) articleIds.push(articleId);
    for (const articleId of articleIds) this.storyOf.set(articleId, to.id);
    const why = `both tell of one thing (${Math.round(score * 100)} %)`;
    this.stories.delete(from.id);
    this.index.remove(from.id);
    to.absorb(from);
    this.index.put(to);
    return { kind: 'merge', from: from.id, to: to.id, articleIds, why };
  }

  memoryOf(articleId: string): PlacingMemory {
    const copy = this.copies.get(articleId);
    if (copy) return copy;
    const story = this.stories.get(this.storyOf.get(articleId) ?? '');
    const profile = story?.profiles.find((other) => other.articleId === articleId);
    if (!profile) throw new Error(`Placing does not remember article ${articleId}.`);
    return toMemory(profile);
  }

  restore(entries: Iterable<{ storyId: string; memory: PlacingMemory }>): void {
    const byStory = new Map<string, Profile[]>();
    for (const { storyId, memory } of entries) {
      this.storyOf.set(memory.articleId, storyId);
      if ('copyOf' in memory) {
        this.copies.set(memory.articleId, memory);
        continue;
      }
      const profile = profileFrom(memory);
      this.nextOrder = Math.max(this.nextOrder, profile.order + 1);
      byStory.set(storyId, [...(byStory.get(storyId) ?? []), profile]);
    }
    // The index remembers which stories were touched last, so they are entered in that order.
    const last = (profiles: Profile[]): number => Math.max(...profiles.map((profile) => profile.order));
    for (const [storyId, profiles] of [...byStory].sort(([, a], [, b]) => last(a) - last(b))) {
      const story = this.stories.get(storyId) ?? this.found(storyId);
      story.add(...profiles);
      if (!story.alone) this.index.put(story);
    }
  }

  assign(articleId: string, storyId: string): void {
    const from = this.stories.get(this.storyOf.get(articleId) ?? '');
    const profile = from?.profiles.find((other) => other.articleId === articleId);
    this.storyOf.set(articleId, storyId);
    if (!profile || from === undefined) return;
    from.remove([articleId]);
    this.settle(from);
    this.enter({ ...profile, pinned: true }, this.stories.get(storyId) ?? this.found(storyId));
  }

  /** Brings the index up to date after a story lost articles; an empty one goes. */
  private settle(story: Story): void {
    if (story.size > 0) return this.index.put(story);
    this.stories.delete(story.id);
    this.index.remove(story.id);
  }

  forget(olderThan: Instant): void {
    const limit = millis(olderThan);
    const gone = new Set<string>();
    for (const story of this.stories.values()) {
      if (story.learnedAt >= limit) continue;
      gone.add(story.id);
      this.stories.delete(story.id);
      this.index.remove(story.id);
    }
    for (const [articleId, storyId] of this.storyOf) {
      if (!gone.has(storyId)) continue;
      this.storyOf.delete(articleId);
      this.copies.delete(articleId);
    }
  }
}
