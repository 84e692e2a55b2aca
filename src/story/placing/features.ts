/** The readable features by which an article and a story are compared. */
import { titleNamesMissing } from './other-names.ts';
import { comparedParties } from './parties.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { covered, dot, holds, positionOf, rarityAt, sizeOf, type Vector, weightAt } from './vector.ts';

export const featureNames = [
  'words',
  'nearest',
  'nearestThree',
  'names',
  'nearestNames',
  'namesCovered',
  'title',
  'titleCovered',
  'topCovered',
  'coreCovered',
  'otherNames',
  'conflict',
  'numbers',
  'otherNumbers',
  'gap',
  'gapSize',
  'size',
  'length',
  'wordsLong',
  'nearestLong',
  'titleLong',
  'namesLong',
  'coreLong',
  'sizeLong',
  'sameParty',
  'otherParty',
  'otherCountry',
  'ownTitleMissing',
  'theirTitleMissing',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Record<FeatureName, number>;

const day = 86_400_000;

const topWords = 10;

const topNames = 5;

/** Compares an article with a story; at most 40 of its articles are looked at. */
export function featuresOf(article: Profile, story: Story): Features {
  const near: number[] = [];
  let title = 0;
  let nearestNames = 0;
  for (const other of story.profiles) {
    near.push(dot(article.terms, other.terms));
    title = Math.max(title, dot(article.title, other.title));
    nearestNames = Math.max(nearestNames, dot(article.names, other.names));
  }
  near.sort((a, b) => b - a);
  const sharedNumbers = article.numbers.filter((number) =>
    story.profiles.some(({ numbers }) => numbers.includes(number)),
  ).length;
  const bothNumbered = article.numbers.length > 0 && story.profiles.some(({ numbers }) => numbers.length > 0);
  const otherNames = missing(article.names, story.centroid);
  const namesMissing = missing(story.names, article.terms);
  const gap =
    article.at === null || story.lastAt === null
      ? Number.NaN
      : Math.log1p(Math.abs(article.at - story.lastAt) / day);
  const size = Math.log(story.size);
  const long = Math.max(0, Math.min(1, (Math.min(sizeOf(article.terms), story.meanTerms) - 20) / 60));
  const words = dot(article.terms, story.centroid);
  const nearest = near[0] ?? 0;
  const second = near[1] ?? nearest;
  const titleCovered = covered(article.title, story.centroid);
  const coreCovered = topCovered(story.centroid, article.terms);
  return {
    words,
    nearest,
    nearestThree: (nearest + second + (near[2] ?? second)) / 3,
    names: dot(article.names, story.names),
    nearestNames,
    namesCovered: covered(article.names, story.centroid),
    title,
    titleCovered,
    topCovered: topCovered(article.terms, story.centroid),
    coreCovered,
    otherNames,
    conflict: Math.min(otherNames, namesMissing),
    numbers: Math.min(2, sharedNumbers),
    otherNumbers: bothNumbered && sharedNumbers === 0 ? 1 : 0,
    gap,
    gapSize: gap * size,
    size,
    length: long,
    wordsLong: words * long,
    nearestLong: nearest * long,
    titleLong: titleCovered * long,
    namesLong: nearestNames * long,
    coreLong: coreCovered * long,
    sizeLong: size * long,
    ...comparedParties(article, story),
    ownTitleMissing: titleNamesMissing(article, story.centroid),
    theirTitleMissing: Math.min(...story.profiles.map((other) => titleNamesMissing(other, article.terms))),
  };
}

/** The share of the heaviest words' squared weight that the other holds. */
function topCovered(of: Vector, by: Vector): number {
  let all = 0;
  let found = 0;
  for (let rank = 0; rank < topWords && rank < sizeOf(of); rank++) {
    const position = positionOf(of, rank);
    const mass = weightAt(of, position) ** 2;
    all += mass;
    if (holds(by, of[position]!)) found += mass;
  }
  return all === 0 ? 0 : found / all;
}

/** The share of the heaviest names, by rarity, that the other does not hold. */
function missing(names: Vector, by: Vector): number {
  let all = 0;
  let not = 0;
  for (let rank = 0; rank < topNames && rank < sizeOf(names); rank++) {
    const position = positionOf(names, rank);
    const mass = weightAt(names, position) * rarityAt(names, position);
    all += mass;
    if (!holds(by, names[position]!)) not += mass;
  }
  return all === 0 ? 0 : not / all;
}
