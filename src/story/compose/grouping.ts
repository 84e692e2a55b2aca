/** Which articles tell the same development: each joins the group that it is most likely of, or founds one. */
import type { Day } from '../../domain/time.ts';
import { type Likeness, likeness, type Profile, profilesOf, trained } from './likeness.ts';
import { takesBack } from './retraction.ts';
import { compareText, type Voice } from './voices.ts';

/** Articles that tell one development, oldest first, and the day that their texts give for it. */
export interface Group {
  voices: Voice[];
}

/** From which log-odds on a report joins: a little more likely than not, for a development too many is seen, one too few is not. */
const JOIN = 0.2;
/** The latest members of a group that an article is compared with. */
const MEMBERS = 12;

/** Groups the voices (oldest first) of one story by development: in order of publication, then each article once more against all groups. */
export function groupByEvent(voices: readonly Voice[], weights: Likeness = trained): Group[] {
  const groups: Profile[][] = [];
  const profiles = profilesOf(voices);
  const alike = remembered((a, b) => likeness(a, b, voices.length, weights));
  for (const each of profiles) profiled.set(each.voice, each);
  for (const next of profiles) join(next, groups, alike);
  for (const each of profiles) {
    const own = groups.findIndex((group) => group.includes(each));
    const left = groups[own]!.filter((other) => other !== each);
    if (left.length > 0) groups[own] = left;
    else groups.splice(own, 1);
    join(each, groups, alike);
  }
  return groups
    .map((group) => ({ voices: group.map(({ voice }) => voice).sort(byTime) }))
    .sort((a, b) => byTime(a.voices[0]!, b.voices[0]!));
}

/** From which log-odds on two groups of one day are one line of a timeline. */
const SAME_LINE = -0.5;

/** The profiles that `groupByEvent` made last: a story's groups are merged right after they were made. */
const profiled = new WeakMap<Voice, Profile>();

/** The groups (of `groupByEvent`) with those of one day put together that read alike: a timeline tells a day's development once. */
export function mergedByDay(groups: readonly Group[], dayOf: (group: Group) => Day): Group[] {
  if (groups.length < 2) return [...groups];
  const count = groups.reduce((sum, { voices }) => sum + voices.length, 0);
  const alike = (a: Profile, b: Profile) => likeness(a, b, count, trained);
  const merged: { day: Day; group: Group; members: Profile[] }[] = [];
  for (const group of groups) {
    const day = dayOf(group);
    const own = group.voices.map((voice) => profiled.get(voice)!);
    const same = merged.find(
      (other) =>
        other.day === day &&
        other.members[0]!.back === own[0]!.back &&
        mean(own.map((each) => closeness(each, other.members, alike))) >= SAME_LINE,
    );
    if (same) {
      same.members.push(...own);
      same.group = { voices: same.members.map(({ voice }) => voice).sort(byTime) };
    } else merged.push({ day, group, members: [...own] });
  }
  return merged.map(({ group }) => group);
}

/** Share of a title, its words weighed by how rare they are in the story, that earlier reports have: then it tells nothing new. */
const RETOLD = 0.7;

/** The groups with each lone report that only tells again what an earlier group told put into that group. */
export function withRetellings(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const [only, ...others] = group.voices;
    const told = others.length > 0 || takesBack(only!) !== null ? null : retoldIn(only!, kept);
    if (told === null) kept.push(group);
    else kept[kept.indexOf(told)] = { voices: [...told.voices, only!] };
  }
  return kept;
}

/** The group of two reports or more that has told the most of a report's title, and enough of it. */
function retoldIn(voice: Voice, groups: readonly Group[]): Group | null {
  const { values } = profiled.get(voice)!.title;
  const whole = [...values.values()].reduce((sum, value) => sum + value, 0);
  let best: Group | null = null;
  let most = RETOLD * whole;
  for (const group of groups) {
    if (group.voices.length < 2) continue;
    const told = new Set(
      group.voices.flatMap(({ statements }) => statements.slice(0, 2).flatMap(({ stems }) => [...stems])),
    );
    let held = 0;
    for (const [word, value] of values) if (told.has(word)) held += value;
    if (held > 0 && held >= most) [best, most] = [group, held];
  }
  return best;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const byTime = (a: Voice, b: Voice): number =>
  compareText(a.source.article.published.at, b.source.article.published.at) || compareText(a.id, b.id);

type Alike = (a: Profile, b: Profile) => number;

/** Both passes ask for the same pairs. */
function remembered(alike: Alike): Alike {
  const known = new Map<Profile, Map<Profile, number>>();
  return (a, b) => {
    const before = known.get(a)?.get(b) ?? known.get(b)?.get(a);
    if (before !== undefined) return before;
    const value = alike(a, b);
    const ofA = known.get(a) ?? new Map<Profile, number>();
    known.set(a, ofA.set(b, value));
    return value;
  };
}

/** Puts a profile into the group that it is most like, or into one of its own. */
function join(next: Profile, groups: Profile[][], alike: Alike): void {
  let best: Profile[] | null = null;
  let bestScore = JOIN;
  for (const group of groups) {
    if (group[0]!.back !== next.back || cameAfter(group, next)) continue;
    const score = closeness(next, group, alike);
    if (score >= bestScore) {
      best = group;
      bestScore = score;
    }
  }
  if (best) best.push(next);
  else groups.push([next]);
}

/** Whether one says that it tells what came after, and the other is of an earlier day and does not: that one tells what it came after. */
function cameAfter([first]: readonly Profile[], next: Profile): boolean {
  const [early, late] = first!.at <= next.at ? [first!, next] : [next, first!];
  return late.follows && !early.follows && early.voice.day < late.voice.day;
}

/** Half the mean and half the nearest: a chain of reports drifts, but not from one development into another. */
function closeness(next: Profile, group: readonly Profile[], alike: Alike): number {
  let sum = 0;
  let nearest = Number.NEGATIVE_INFINITY;
  const members = group.slice(-MEMBERS);
  for (const member of members) {
    const value = alike(next, member);
    sum += value;
    nearest = Math.max(nearest, value);
  }
  return (sum / members.length + nearest) / 2;
}
