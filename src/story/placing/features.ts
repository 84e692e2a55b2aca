/** The readable features by which an article and a story are compared. */
import type { Background } from './background.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { covered, dot } from './vector.ts';

export const featureNames = [
  'words',
  'nearest',
  'nearestThree',
  'title',
  'titleCovered',
  'sharedNames',
  'sharedWords',
  'titleNamesFound',
  'titleNamesOther',
  'coreNamesMissing',
  'conflict',
  'numbers',
  'otherNumbers',
  'gap',
  'gapSize',
  'size',
  'length',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

const day = 86_400_000;

/** How rare a word is, 0 (as common as "police") to 1 (unknown to the background). */
export function rarity(term: string, background: Background): number {
  const common = 4;
  return Math.max(0, (background.idf(term) - common) / (background.rarest - common));
}

export function featuresOf(article: Profile, story: Story, background: Background): Features {
  const near: number[] = [];
  let title = 0;
  const numbers = new Set<string>();
  for (const other of story.profiles) {
    near.push(dot(article.terms, other.terms));
    title = Math.max(title, dot(article.title, other.title));
    for (const number of other.numbers) numbers.add(number);
  }
  near.sort((a, b) => b - a);
  let sharedNames = 0;
  let sharedWords = 0;
  for (const [term, weight] of article.terms) {
    const other = story.centroid.get(term);
    if (other === undefined) continue;
    const rare = rarity(term, background) * Math.min(1, 6 * weight) * Math.min(1, 6 * other);
    if (article.names.has(term) || story.names.has(term)) sharedNames += rare;
    else sharedWords += rare;
  }
  const sharedNumbers = article.numbers.filter((number) => numbers.has(number)).length;
  const core = [...story.names].slice(0, 6);
  let coreAll = 0;
  let coreMissing = 0;
  for (const [term, weight] of core) {
    const mass = weight * weight * rarity(term, background);
    coreAll += mass;
    if (!article.terms.has(term)) coreMissing += mass;
  }
  let found = 0;
  let other = 0;
  for (const term of article.title.keys()) {
    if (!article.names.has(term)) continue;
    if (story.centroid.has(term)) found += rarity(term, background);
    else other += rarity(term, background);
  }
  const coreNamesMissing = coreAll === 0 ? 0 : coreMissing / coreAll;
  const gap =
    article.at === null || story.lastAt === null ? 1 : Math.log1p(Math.abs(article.at - story.lastAt) / day);
  const size = Math.log(story.size);
  return {
    words: dot(article.terms, story.centroid),
    nearest: near[0] ?? 0,
    nearestThree: ((near[0] ?? 0) + (near[1] ?? near[0] ?? 0) + (near[2] ?? near[1] ?? near[0] ?? 0)) / 3,
    title,
    titleCovered: covered(article.title, story.centroid),
    sharedNames: Math.log1p(sharedNames),
    sharedWords: Math.log1p(sharedWords),
    titleNamesFound: Math.min(2, found),
    titleNamesOther: Math.min(2, other),
    coreNamesMissing,
    conflict: Math.min(1, other) * coreNamesMissing,
    numbers: Math.min(2, sharedNumbers),
    otherNumbers: sharedNumbers === 0 && article.numbers.length > 0 && numbers.size > 0 ? 1 : 0,
    gap,
    gapSize: gap * size,
    size,
    length: Math.log(article.terms.size),
  };
}
