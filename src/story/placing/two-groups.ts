/**
 * The guard against over-merging: do a story's articles fall into two groups that tell of two things?
 *
 * What all articles of a story say ("Chargers", "arrested", "DUI") cannot tell two matters apart; what only some say
 * ("Jackson", "Williams") can. So words are weighed down by how many of the story's own articles hold them, articles are
 * clustered by average linkage, and two large groups that then share little are two stories.
 */
import { type Profile, shownIn } from './profile.ts';
import { dot, heaviestOf, holds, sizeOf, unit, type Vector } from './vector.ts';

export interface TwoGroups {
  groups: [Profile[], Profile[]];
  /** For each group, the name that it has most to itself; null where none is widely its own. At least one has. */
  names: [OwnName | null, OwnName | null];
}

interface OwnName {
  /** As written. */
  name: string;
  /** Of the group's articles, the share that holds it, less that of the other group's. */
  share: number;
}

/** Fewer articles in a group are no ground for splitting. */
const smallestGroup = 4;
/** A group holds at least this share of the articles. */
const smallestShare = 0.3;
/** The two groups hold at least this share; the rest are outliers. */
const coveredShare = 0.8;

/** Mean likeness across the groups over that within them, by all words and by names alone: from this on they are one. */
const mostAcross = 0.5;
const mostNamesAcross = 0.45;
/** Each group has a name that this share more of its articles hold than of the other's, */
const ownNameShare = 0.45;
/** or one group has a name nearly all to itself, and the groups share next to no names. */
const wholeNameShare = 0.9;
const fewNamesAcross = 0.25;
/** Articles this much alike are one text: that a group repeats itself tells nothing about what it is about. */
const sameText = 0.65;
/** What a word of one article alone counts: it tells nothing about groups, but much about the article. */
const onlyHolder = 0.5;
/** A name rarer than this can be a group's own: "UK" cannot. */
const ownNameRarity = 0.1;

/** The two groups that articles fall into, or null where there is one, or too few to tell. Cubic in at most 40 articles. */
export function twoGroups(profiles: Profile[]): TwoGroups | null {
  const count = profiles.length;
  const smallest = Math.max(smallestGroup, Math.ceil(smallestShare * count));
  if (count < 2 * smallest) return null;
  const likeness = likenesses(profiles.map(({ terms }) => terms));
  const pair = largestPair(likeness, smallest, coveredShare * count);
  if (pair === null) return null;
  const repeats = profiles.map((one) => profiles.map((other) => dot(one.terms, other.terms) >= sameText));
  if (!(sharedBy(pair, likeness, repeats) <= mostAcross)) return null;
  const namesShared = sharedBy(pair, likenesses(profiles.map(({ names }) => names)), repeats);
  if (!(namesShared <= mostNamesAcross)) return null;
  const [a, b] = pair.map((group) => group.map((i) => profiles[i]!)) as [Profile[], Profile[]];
  const names: TwoGroups['names'] = [ownName(a, b), ownName(b, a)];
  const [least, most] = names.map((name) => name?.share ?? 0).sort((x, y) => x - y) as [number, number];
  if (least < ownNameShare && (most < wholeNameShare || namesShared > fewNamesAcross)) return null;
  return { groups: withOutliers(profiles, likeness, pair), names };
}

/** Mean likeness across two groups over that within them, 0 to about 1; NaN where a group is one text. */
function sharedBy([a, b]: [number[], number[]], likeness: number[][], repeats: boolean[][]): number {
  const mean = (from: number[], to: number[]): number => {
    let sum = 0;
    let pairs = 0;
    for (const i of from) {
      for (const j of to) {
        if (repeats[i]![j]) continue;
        sum += likeness[i]![j]!;
        pairs++;
      }
    }
    return sum / pairs;
  };
  return mean(a, b) / ((mean(a, a) + mean(b, b)) / 2);
}

function ownName(group: Profile[], other: Profile[]): OwnName | null {
  const share = (profiles: Profile[], id: number): number =>
    profiles.filter(({ terms }) => holds(terms, id)).length / profiles.length;
  const rarities = new Map<number, number>();
  for (const { names } of group) {
    for (const { id, rarity } of heaviestOf(names)) rarities.set(id, rarity);
  }
  let best: OwnName | null = null;
  for (const [id, rarity] of rarities) {
    const more = rarity < ownNameRarity ? 0 : share(group, id) - share(other, id);
    if (more < ownNameShare || more <= (best?.share ?? 0)) continue;
    const name = group.map((profile) => shownIn(profile, id)).find((written) => written !== null);
    if (name) best = { name, share: more };
  }
  return best;
}

/** How like each two articles are, words weighed down by the share of these articles that hold them. */
function likenesses(vectors: Vector[]): number[][] {
  const holders = new Map<number, number>();
  for (const terms of vectors) {
    for (let i = 0; i < sizeOf(terms); i++) holders.set(terms[i]!, (holders.get(terms[i]!) ?? 0) + 1);
  }
  const local = vectors.map((terms) => {
    const weighed = heaviestOf(terms).map((word) => {
      const held = holders.get(word.id)!;
      return {
        ...word,
        weight: word.weight * (held === 1 ? onlyHolder : Math.log((vectors.length + 1) / held)),
      };
    });
    return unit(weighed, weighed.length);
  });
  return local.map((a) => local.map((b) => dot(a, b)));
}

/** Merges the two likest groups (average linkage) until the two largest are large enough. */
function largestPair(likeness: number[][], smallest: number, covered: number): [number[], number[]] | null {
  const groups = likeness.map((_, i) => [i]);
  const sums = likeness.map((row) => [...row]);
  let best: [number[], number[]] | null = null;
  while (groups.length > 1) {
    const [first, second] = [...groups].sort((a, b) => b.length - a.length) as [number[], number[]];
    if (second.length >= smallest && first.length + second.length >= covered)
      best = [[...first], [...second]];
    mergeLikest(groups, sums);
  }
  return best;
}

function mergeLikest(groups: number[][], sums: number[][]): void {
  let best = -1;
  let left = 0;
  let right = 1;
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const mean = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
      if (mean > best) [best, left, right] = [mean, a, b];
    }
  }
  groups[left]!.push(...groups[right]!);
  groups.splice(right, 1);
  for (const row of sums) row[left]! += row[right]!;
  sums[left] = sums[left]!.map((value, i) => value + sums[right]![i]!);
  for (const row of sums) row.splice(right, 1);
  sums.splice(right, 1);
}

/** Articles in neither group go to the one that they are more like. */
function withOutliers(
  profiles: Profile[],
  likeness: number[][],
  [a, b]: [number[], number[]],
): [Profile[], Profile[]] {
  const mean = (i: number, group: number[]): number =>
    group.reduce((sum, j) => sum + likeness[i]![j]!, 0) / group.length;
  const groups: [Profile[], Profile[]] = [[], []];
  profiles.forEach((profile, i) => {
    const inFirst = a.includes(i) || (!b.includes(i) && mean(i, a) >= mean(i, b));
    groups[inFirst ? 0 : 1].push(profile);
  });
  return groups;
}
