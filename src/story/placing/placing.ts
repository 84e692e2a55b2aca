/** Placing: which story an article belongs to, why, and second thoughts. The public door of this folder. */
import type { Candidate, Placement, StoryArticle } from '../../domain/story.ts';
import { type Instant, millis } from '../../domain/time.ts';
import backgroundFile from './background.json' with { type: 'json' };
import { type Background, readBackground } from './background.ts';
import { differencesOf, vetoOf } from './differences.ts';
import { type Features, featuresOf } from './features.ts';
import { memoryFrom, type PlacingMemory, profileFrom } from './memory.ts';
import modelFile from './model.json' with { type: 'json' };
import { type Model, probability } from './model.ts';
import { toldInOtherLanguage } from './other-language.ts';
import { type Profile, profileOf } from './profile.ts';
import { reasonsFor } from './reasons.ts';
import { tellsManyStories } from './roundup.ts';
import { secondThoughts } from './second-thoughts.ts';
import { Shelf } from './shelf.ts';
import type { Story } from './story.ts';

export type { PlacingMemory } from './memory.ts';

export interface Placing {
  /**
   * Decides where an article belongs, remembers it, and may have second thoughts about others (moves). `originalHome` is the
   * story of the article that `a` is a copy of, for an original that is forgotten here.
   */
  place(a: StoryArticle, originalHome?: string): Placement;
  /**
   * Compact JSON-able memory of an article as placed.
   * Throws for an article that is not remembered: forgotten, or not among the newest 40 of its story.
   */
  memoryOf(articleId: string): PlacingMemory;
  /** Takes memories back after a restart, in any order, so that no text is read again. */
  restore(entries: Iterable<{ storyId: string; memory: PlacingMemory }>): void;
  /** A person's word: puts an article in a story, without scoring. */
  assign(articleId: string, storyId: string): void;
  /** Whether people decided about this story: then second thoughts leave it as it is, though further articles may join it. */
  pin(storyId: string, pinned: boolean): void;
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
/** Stories less likely than this and with fewer words in common have nothing to do with the article. */
const relatedScore = 0.05;
const relatedWords = 0.1;

interface Scored {
  story: Story;
  score: number;
  features: Features;
  veto: string | null;
}

/** Reasons that say what two have in common. */
const likeness = /in common|alike|the same/;

const isRelated = ({ score, features }: Scored): boolean =>
  score >= relatedScore || features.words >= relatedWords;

/** Placing with nothing remembered. Deterministic: the same articles in the same order give the same stories. */
export function createPlacing(options: PlacingOptions = {}): Placing {
  const given = options.model ?? (modelFile as Model);
  const model = typeof given === 'function' ? given : () => given;
  return new Places(options.background ?? shippedBackground(), model);
}

let shipped: Background | null = null;

/** The committed counts, read when they are first wanted. */
function shippedBackground(): Background {
  shipped ??= readBackground(backgroundFile);
  return shipped;
}

class Places implements Placing {
  private readonly background: Background;
  private readonly modelFor: (articleId: string) => Model;
  private readonly shelf = new Shelf();
  private nextOrder = 0;

  constructor(background: Background, modelFor: (articleId: string) => Model) {
    this.background = background;
    this.modelFor = modelFor;
  }

  place(a: StoryArticle, originalHome?: string): Placement {
    const { id } = a.article;
    if (a.copyOf) {
      const home = this.shelf.homeOf(a.copyOf.originalId)?.id ?? originalHome;
      if (home !== undefined) return this.placeCopy(id, a.copyOf.originalId, home, a.copyOf.similarity);
    }
    const profile = profileOf(a, this.background, this.nextOrder++);
    const model = this.modelFor(id);
    const near = this.shelf.near(profile, candidatesScored);
    profile.roundup ||= tellsManyStories(profile, near);
    const scored = profile.roundup ? [] : this.score(profile, near, model);
    const best = scored.find(({ veto, score }) => veto === null && score >= model.join) ?? null;
    // Told before the article is entered: afterwards its words are the story's.
    const reasons = best ? reasonsFor(profile, best.story, best.features, model) : [];
    const keptApart = scored
      .filter((other) => other !== best && isRelated(other))
      .slice(0, keptApartShown)
      .map((other) => this.candidateOf(profile, other, model));
    const story = this.shelf.enter([profile], best ? best.story.id : id);
    const nearest = scored.filter(({ veto }) => veto === null).map((other) => other.story);
    const moves = profile.roundup ? [] : secondThoughts(story, nearest, this.shelf, model);
    const storyId = this.shelf.homeOf(id)!.id;
    return {
      articleId: id,
      storyId,
      joined: best !== null,
      score: best?.score ?? scored[0]?.score ?? 0,
      reasons,
      keptApart: keptApart.filter(
        (other) => other.storyId !== storyId && other.reasons.length > 0 && this.shelf.has(other.storyId),
      ),
      moves,
    };
  }

  private placeCopy(id: string, originalId: string, storyId: string, similarity: number): Placement {
    this.shelf.enterCopy(id, originalId, storyId);
    // The likeness of two texts is an estimate: where it is all but whole, no figure says more than the words.
    const share = Math.round(similarity * 100);
    const words = `${share < 100 ? `${share} % ` : ''}the same text as an article of this story`;
    const reasons = [{ feature: 'copy', value: similarity, weight: 1, words }];
    return { articleId: id, storyId, joined: true, score: 1, reasons, keptApart: [], moves: [] };
  }

  /** Candidate stories with their probabilities, best first. */
  private score(profile: Profile, near: Story[], model: Model): Scored[] {
    return near
      .map((story) => {
        const features = featuresOf(profile, story);
        const veto = vetoOf(profile, story);
        const score = Math.max(probability(model, features), toldInOtherLanguage(profile, story));
        return { story, features, veto, score };
      })
      .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  }

  /** A story that was kept apart: what tells it from the article, then what is alike. */
  private candidateOf(profile: Profile, { story, score, features, veto }: Scored, model: Model): Candidate {
    const apart = differencesOf(profile, story).map(({ feature, words }) => ({
      feature,
      value: 1,
      weight: -1,
      words,
    }));
    const noName = apart.some(({ feature }) => feature === 'names');
    const alike = reasonsFor(profile, story, features, model).filter(
      ({ words }) => likeness.test(words) && !(noName && words.startsWith('names')),
    );
    return { storyId: story.id, score, reasons: [...apart, ...alike].slice(0, 4), veto };
  }

  memoryOf(articleId: string): PlacingMemory {
    const copyOf = this.shelf.originalOf(articleId);
    if (copyOf !== undefined) return { articleId, copyOf };
    const profile = this.shelf.profileOf(articleId);
    if (!profile) throw new Error(`Placing does not remember article ${articleId}.`);
    return memoryFrom(profile);
  }

  restore(entries: Iterable<{ storyId: string; memory: PlacingMemory }>): void {
    const stories = new Map<string, Profile[]>();
    const copies: (() => void)[] = [];
    for (const { storyId, memory } of entries) {
      if ('copyOf' in memory) {
        copies.push(() => this.shelf.enterCopy(memory.articleId, memory.copyOf, storyId));
        continue;
      }
      const profile = profileFrom(memory);
      this.nextOrder = Math.max(this.nextOrder, profile.order + 1);
      const story = stories.get(storyId);
      if (story) story.push(profile);
      else stories.set(storyId, [profile]);
    }
    // The index knows which stories were touched last, so they are entered in that order.
    const last = (profiles: Profile[]): number =>
      profiles.reduce((max, { order }) => Math.max(max, order), 0);
    for (const [storyId, profiles] of [...stories].sort(([, a], [, b]) => last(a) - last(b))) {
      this.shelf.enter(profiles, storyId);
    }
    for (const enter of copies) enter();
  }

  assign(articleId: string, storyId: string): void {
    const original = this.shelf.originalOf(articleId);
    if (original !== undefined) {
      this.shelf.enterCopy(articleId, original, storyId);
      return;
    }
    const from = this.shelf.homeOf(articleId);
    const profile = this.shelf.profileOf(articleId);
    if (!from) return;
    if (!profile) {
      this.shelf.rehome(articleId, from, storyId);
      return;
    }
    this.shelf.leave([profile], from);
    this.shelf.enter([profile], storyId);
  }

  pin(storyId: string, pinned: boolean): void {
    this.shelf.pin(storyId, pinned);
  }

  forget(olderThan: Instant): void {
    this.shelf.forget(millis(olderThan));
  }
}
