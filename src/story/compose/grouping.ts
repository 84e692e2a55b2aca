/**
 * Which articles tell the same development. Within one story all articles share its names, so what tells events apart
 * are the words that only some of them use, the day that they speak of, and how far apart they were published.
 */
import { type Day, millis } from '../../domain/time.ts';
import { takesBack } from './retraction.ts';
import { compareText, type Statement, type Voice } from './voices.ts';

/** Articles that tell one development, oldest first, and the day that their texts give for it. */
export interface Group {
  voices: Voice[];
}

interface Profile {
  voice: Voice;
  at: number;
  vector: Map<string, number>;
  norm: number;
  days: Set<Day>;
  /** Whether it withdraws or corrects what others told: that is a development of its own. A cause is ruled out by many, in many words. */
  back: boolean;
}

/**
 * Chosen on cyber-news-dev and cyber-news-dev-2 together, in the middle of a plateau: event F1 moves by less than .01
 * for a tenth more or less of any of them.
 */
const JOIN = 0.165;
const DECAY_DAYS = 1.5;
/** Added to every word's rarity, so that words that all articles share still count a little. */
const BASE_RARITY = 1.25;
const TITLE_WEIGHT = 2;
/** Raises the likeness of two reports that speak of the same day. */
const SAME_DAY = 0.1;
/** Sentences of a report that count, title included. */
const LEAD = 3;
/** The latest members of a group that an article is compared with. */
const MEMBERS = 12;
/** Beyond this many days the decay leaves nothing. */
const FAR_DAYS = 10;

/** Groups the voices (oldest first) of one story by development: in order of publication, then each article once more against all groups. */
export function groupByEvent(voices: readonly Voice[]): Group[] {
  const groups: Profile[][] = [];
  const profiles = profile(voices);
  for (const each of profiles) profiled.set(each.voice, each);
  for (const next of profiles) join(next, groups);
  for (const each of profiles) {
    const own = groups.findIndex((group) => group.includes(each));
    const left = groups[own]!.filter((other) => other !== each);
    if (left.length > 0) groups[own] = left;
    else groups.splice(own, 1);
    join(each, groups);
  }
  return groups
    .map((group) => ({ voices: group.map(({ voice }) => voice).sort(byTime) }))
    .sort((a, b) => byTime(a.voices[0]!, b.voices[0]!));
}

/** What two groups of one day must have in common to be one line of a timeline. */
const SAME_LINE = 0.1;

/** The profiles that `groupByEvent` made last: a story's groups are merged right after they were made. */
const profiled = new WeakMap<Voice, Profile>();

/** The groups (of `groupByEvent`) with those of one day put together that read alike: a timeline tells a day's development once. */
export function mergedByDay(groups: readonly Group[], dayOf: (group: Group) => Day): Group[] {
  if (groups.length < 2) return [...groups];
  const merged: { day: Day; group: Group; members: Profile[] }[] = [];
  for (const group of groups) {
    const day = dayOf(group);
    const own = group.voices.map((voice) => profiled.get(voice)!);
    const same = merged.find(
      (other) =>
        other.day === day &&
        other.members[0]!.back === own[0]!.back &&
        mean(own.map((each) => closeness(each, other.members))) >= SAME_LINE,
    );
    if (same) {
      same.members.push(...own);
      same.group = { voices: same.members.map(({ voice }) => voice).sort(byTime) };
    } else merged.push({ day, group, members: [...own] });
  }
  return merged.map(({ group }) => group);
}

/** Share of the words of a title, of those that tell events of a story apart, that earlier reports have: then it tells nothing new. */
const RETOLD = 0.75;

/** The groups with each lone report that only tells again what an earlier group told put into that group. */
export function withRetellings(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const title = group.voices[0]!.statements[0];
    const at =
      group.voices.length > 1 || title === undefined || takesBack(group.voices[0]!) !== null
        ? -1
        : kept.findIndex(({ voices }) => isRetold(title, voices));
    if (at < 0) kept.push(group);
    else kept[at] = { voices: [...kept[at]!.voices, ...group.voices] };
  }
  return kept;
}

function isRetold({ stems }: Statement, voices: readonly Voice[]): boolean {
  if (voices.length < 2 || stems.size === 0) return false;
  const told = new Set(
    voices.flatMap(({ statements }) => statements.slice(0, 2).flatMap((each) => [...each.stems])),
  );
  let held = 0;
  for (const word of stems) if (told.has(word)) held++;
  return held >= RETOLD * stems.size;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const byTime = (a: Voice, b: Voice): number =>
  compareText(a.source.article.published.at, b.source.article.published.at) || compareText(a.id, b.id);

/** Puts a profile into the group that it is most like, or into one of its own. */
function join(next: Profile, groups: Profile[][]): void {
  let best: Profile[] | null = null;
  let bestScore = JOIN;
  for (const group of groups) {
    if (group[0]!.back !== next.back) continue;
    const score = closeness(next, group);
    if (score >= bestScore) {
      best = group;
      bestScore = score;
    }
  }
  if (best) best.push(next);
  else groups.push([next]);
}

/** Half the mean and half the nearest: a chain of reports drifts, but not from one development into another. */
function closeness(next: Profile, group: readonly Profile[]): number {
  let sum = 0;
  let nearest = 0;
  const members = group.slice(-MEMBERS);
  for (const member of members) {
    const value = alike(next, member);
    sum += value;
    nearest = Math.max(nearest, value);
  }
  return (sum / members.length + nearest) / 2;
}

function profile(voices: readonly Voice[]): Profile[] {
  const counts = new Map<string, number>();
  const leads = voices.map(({ statements }) => statements.slice(0, LEAD));
  for (const lead of leads) {
    for (const word of new Set(lead.flatMap(({ stems }) => [...stems])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return voices.map((voice, i) => {
    const vector = new Map<string, number>();
    for (const statement of leads[i]!) {
      for (const word of statement.stems) {
        const rarity = BASE_RARITY + Math.log((voices.length + 1) / (counts.get(word)! + 0.5));
        vector.set(word, (vector.get(word) ?? 0) + rarity * (statement.place === 0 ? TITLE_WEIGHT : 1));
      }
    }
    let square = 0;
    for (const value of vector.values()) square += value * value;
    return {
      voice,
      at: millis(voice.source.article.published.at),
      vector,
      norm: Math.sqrt(square),
      days: daysOf(leads[i]!),
      back: i > 0 && ['claim', 'detail'].includes(takesBack(voice) ?? ''),
    };
  });
}

function daysOf(lead: Statement[]): Set<Day> {
  return new Set(
    lead.flatMap(({ dates }) =>
      dates.filter(({ when }) => when.start === when.end).map(({ when }) => when.start),
    ),
  );
}

/** Cosine of the words, faded by the days between, raised where both speak of the same day. */
function alike(a: Profile, b: Profile): number {
  const gap = Math.abs(a.at - b.at) / 86_400_000;
  if (gap > FAR_DAYS) return 0;
  let dot = 0;
  const [small, large] = a.vector.size <= b.vector.size ? [a, b] : [b, a];
  for (const [word, value] of small.vector) dot += value * (large.vector.get(word) ?? 0);
  const cosine = a.norm === 0 || b.norm === 0 ? 0 : dot / (a.norm * b.norm);
  const sameDay = [...a.days].some((day) => b.days.has(day)) ? SAME_DAY : 0;
  return (cosine + sameDay) * Math.exp(-gap / DECAY_DAYS);
}
