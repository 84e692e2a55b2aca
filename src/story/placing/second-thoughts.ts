/**
 * Second thoughts: with each article that comes, the story that it touched may turn out to be one with another, or two.
 * Bounded: few stories, few profiles each.
 */
import { probabilityWords } from '../../domain/probability.ts';
import type { Move } from '../../domain/story.ts';
import { vetoOf } from './differences.ts';
import { featuresOf } from './features.ts';
import { type Model, probability } from './model.ts';
import { comparedParties } from './parties.ts';
import type { Profile } from './profile.ts';
import { manyStories, tellsManyStories, unrelated } from './roundup.ts';
import { isWhole, type Shelf } from './shelf.ts';
import { profilesKept, type Story } from './story.ts';
import { twoGroups } from './two-groups.ts';
import { dot } from './vector.ts';

/** Profiles of each story that are asked. */
const asked = 5;
/** Other stories that the touched one is compared with. */
const mergesTried = 4;
/** Stories of which an article may tell beside its own. */
const roundupCandidates = 12;
/** A round-up is at least this share as like each of them as it is like the one that it is in. */
const equalPart = 0.5;
/**
 * What the same victims and persons add to the probability: two stories of one victim in the same days are sooner one story in two
 * pieces than two. With 0.3 to 0.6 it is the same on every dated set.
 */
const samePartyWeight = 0.5;

/** Merges the touched story with others of the nearest, then takes it apart if it tells of two things. */
export function secondThoughts(touched: Story, nearest: Story[], shelf: Shelf, model: Model): Move[] {
  const moves: Move[] = [];
  let story = touched;
  for (const other of nearest.filter((near) => near !== touched).slice(0, mergesTried)) {
    if (other.pinned || story.pinned) continue;
    const parties = samePartyWeight * sameParties(story, other);
    const score = Math.min(1, sameStory(story, other, model, model.merge - parties) + parties);
    if (score < model.merge || tellsOfTwo(story, other)) continue;
    const [to, from] = story.size >= other.size ? [story, other] : [other, story];
    const why = `both tell of one thing (probability ${probabilityWords(score)})`;
    moves.push({ kind: 'merge', from: from.id, to: to.id, articleIds: shelf.merge(from, to), why });
    story = to;
  }
  const scattered = scatter(story, shelf);
  if (scattered.length > 0) return [...moves, ...scattered];
  const split = takeOut(story, shelf) ?? takeApart(story, shelf);
  return split ? [...moves, split] : moves;
}

/**
 * The mean probability that the articles of each story that are most like the other belong to it; 0 for those that must not.
 * Once it cannot reach `least` any more, what it has come to.
 */
function sameStory(a: Story, b: Story, model: Model, least: number): number {
  let sum = 0;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const profiles = nearestTo(to, from);
    for (const profile of profiles) {
      if (vetoOf(profile, to) !== null) continue;
      sum += probability(model, featuresOf(profile, to)) / profiles.length / 2;
    }
    if (sum + 0.5 < least) return sum;
  }
  return sum;
}

/** The articles of `from` that are most like `to`: those of a long story that tell of its other sides have no say. */
const nearestTo = (to: Story, from: Story): Profile[] =>
  from.profiles.length <= asked
    ? from.profiles
    : from.profiles
        .map((profile) => ({ profile, likeness: dot(profile.terms, to.centroid) }))
        .sort((a, b) => b.likeness - a.likeness || b.profile.order - a.profile.order)
        .slice(0, asked)
        .map(({ profile }) => profile);

/**
 * The mean share of the one story's newest articles that tell of a victim or person of the other's, 0 to 1. Where days are
 * not known it says nothing: much happens to one person in a life.
 */
function sameParties(a: Story, b: Story): number {
  if (a.lastAt === null || b.lastAt === null) return 0;
  const shares = [
    ...a.profiles.slice(-asked).map((profile) => comparedParties(profile, b).sameParty),
    ...b.profiles.slice(-asked).map((profile) => comparedParties(profile, a).sameParty),
  ];
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

/** Whether the two stories together would be taken apart again. */
const tellsOfTwo = (a: Story, b: Story): boolean =>
  twoGroups([...a.profiles, ...b.profiles].slice(-profilesKept)) !== null;

/** Takes out an article that was read before the stories that it tells of, so that nobody could know it for a round-up. */
function takeOut(story: Story, shelf: Shelf): Move | null {
  if (story.pinned || !isWhole(story) || story.size < 2) return null;
  const roundup = leastAtHome(story).find((profile) => tellsOfOthersToo(profile, story, shelf));
  if (!roundup) return null;
  roundup.roundup = true;
  const { to, moved } = shelf.splitOff([roundup], story);
  const why = 'one article tells of many stories, so it stands alone';
  return { kind: 'split', from: story.id, to: to.id, articleIds: moved, why };
}

/**
 * Takes a story apart whose first article is a round-up that came before all that it tells of: three others have joined it
 * that have nothing to do with each other. It stands alone, and so does each matter.
 */
function scatter(story: Story, shelf: Shelf): Move[] {
  if (story.pinned || !isWhole(story) || story.size > scatteredSize || story.size <= manyStories) return [];
  const founder = story.profiles.find(({ articleId }) => articleId === story.id);
  if (founder === undefined) return [];
  const matters = mattersOf(story.profiles.filter((profile) => profile !== founder));
  if (matters.length < manyStories) return [];
  const shares = matters.map((profiles) => {
    const { terms } = founder;
    return profiles.reduce((sum, profile) => sum + dot(terms, profile.terms), 0) / profiles.length;
  });
  // A report that the story is about is more like some than like others.
  const least = equalPart * Math.max(...shares);
  if (shares.filter((share) => share >= least).length < manyStories) return [];
  founder.roundup = true;
  const why = 'one article tells of many stories, so it stands alone';
  const apart = 'only an article that tells of many stories held them together';
  return [founder, ...matters.slice(1)].map((leaving) => {
    const isFounder = leaving === founder;
    const { to, moved } = shelf.splitOff([leaving].flat(), story);
    return { kind: 'split', from: story.id, to: to.id, articleIds: moved, why: isFounder ? why : apart };
  });
}

/** A story that grew so far without being taken apart is held together by more than one article. */
const scatteredSize = 8;

/** Articles by what they have to do with each other: each with one of its group at least. */
function mattersOf(profiles: readonly Profile[]): Profile[][] {
  let matters: Profile[][] = [];
  for (const profile of profiles) {
    const isOf = (matter: Profile[]) => matter.some(({ terms }) => dot(profile.terms, terms) >= unrelated);
    const own = matters.filter(isOf);
    matters = [...matters.filter((matter) => !own.includes(matter)), [...own.flat(), profile]];
  }
  return matters;
}

/** The articles that are least like their story. */
const leastAtHome = (story: Story): Profile[] =>
  story.profiles
    .map((profile) => ({ profile, likeness: dot(profile.terms, story.centroid) }))
    .sort((a, b) => a.likeness - b.likeness)
    .slice(0, asked)
    .map(({ profile }) => profile);

/** Whether an article tells of many stories, and about as much of the others as of its own: a report that mentions some stays. */
function tellsOfOthersToo(profile: Profile, story: Story, shelf: Shelf): boolean {
  const others = shelf
    .near(profile, roundupCandidates)
    .map((near) => ({ near, likeness: dot(profile.terms, near.centroid) }))
    .filter(({ near, likeness }) => near !== story && likeness >= unrelated);
  if (others.length < manyStories - 1) return false;
  const own = { centroid: story.centroidWithout(profile) };
  const least = equalPart * dot(profile.terms, own.centroid);
  return tellsManyStories(profile, [
    own,
    ...others.filter(({ likeness }) => likeness >= least).map(({ near }) => near),
  ]);
}

/** Takes a story apart whose articles tell of two things: the group without the founding article leaves. */
function takeApart(story: Story, shelf: Shelf): Move | null {
  if (story.pinned || !isWhole(story)) return null;
  const two = twoGroups(story.profiles);
  if (two === null) return null;
  const stays = two.groups[0].some(({ articleId }) => articleId === story.id) ? 0 : 1;
  const leaves = 1 - stays;
  const { to, moved } = shelf.splitOff(two.groups[leaves]!, story);
  const [one, other] = [two.names[stays]?.name, two.names[leaves]?.name];
  const why =
    one && other
      ? `some tell of ${one}, the others of ${other}`
      : `some tell of ${one ?? other}, the others do not`;
  return { kind: 'split', from: story.id, to: to.id, articleIds: moved, why };
}
