/** What placing remembers of a story: its newest articles' profiles, and what they have in common. */
import { type Profile, shownIn } from './profile.ts';
import { meanOf, sizeOf, unit, type Vector } from './vector.ts';

/**
 * Profiles kept per story; an older article is remembered by id alone. What a story is compared by depends on the kept
 * profiles only, so that a story rebuilt from memory is the same story.
 */
export const profilesKept = 40;
const centroidKept = 160;
const namesKept = 40;

export class Story {
  readonly id: string;
  /** All its articles, copies and those whose profile is no longer kept too. */
  readonly articleIds = new Set<string>();
  /** Articles in all, copies not counted. */
  size = 0;
  /** The newest profiles, in the order of placing. */
  profiles: Profile[] = [];
  /** The last day of publication, in milliseconds; null where none is known. */
  lastAt: number | null = null;
  /** When we learned of its newest article, in milliseconds. */
  learnedAt = 0;
  /** Mean direction of the profiles. */
  centroid: Vector = unit([], 0);
  names: Vector = unit([], 0);
  /** How many terms its profiles hold, on average. */
  meanTerms = 0;
  /** A round-up stands alone: nothing joins it. */
  alone = false;
  /** A person decided about it: the machine merges it with nothing and does not take it apart. */
  pinned = false;

  constructor(id: string) {
    this.id = id;
  }

  add(...added: Profile[]): void {
    this.size += added.length;
    this.profiles = [...this.profiles, ...added].sort((a, b) => a.order - b.order).slice(-profilesKept);
    this.refresh();
  }

  /** Takes over all articles of another story. */
  absorb(other: Story): void {
    const size = this.size + other.size;
    this.add(...other.profiles);
    this.size = size;
  }

  /** Takes articles out. */
  remove(profiles: Profile[]): void {
    const leaving = new Set(profiles.map(({ articleId }) => articleId));
    this.size -= leaving.size;
    this.profiles = this.profiles.filter(({ articleId }) => !leaving.has(articleId));
    this.refresh();
  }

  /** How its articles write a word, or null where it is not among their heaviest. */
  shown(id: number): string | null {
    for (const profile of this.profiles) {
      const written = shownIn(profile, id);
      if (written !== null) return written;
    }
    return null;
  }

  /** The mean direction of its other profiles. */
  centroidWithout(profile: Profile): Vector {
    const others = this.profiles.filter((other) => other !== profile);
    return meanOf(
      others.map(({ terms }) => terms),
      centroidKept,
    );
  }

  private refresh(): void {
    this.lastAt = null;
    this.learnedAt = 0;
    for (const profile of this.profiles) {
      if (profile.at !== null) this.lastAt = Math.max(this.lastAt ?? profile.at, profile.at);
      this.learnedAt = Math.max(this.learnedAt, profile.learnedAt);
    }
    const terms = this.profiles.map((profile) => profile.terms);
    this.meanTerms = terms.reduce((sum, vector) => sum + sizeOf(vector), 0) / Math.max(1, terms.length);
    this.centroid = meanOf(terms, centroidKept);
    this.names = meanOf(
      this.profiles.map((profile) => profile.names),
      namesKept,
    );
    this.alone = this.profiles.some((profile) => profile.roundup);
  }
}
