/**
 * Which articles tell the same development. Within one story all articles share its names, so what tells events apart
 * are the words that only some of them use, the day that they speak of, and how far apart they were published.
 */
import { type Day, millis } from '../../domain/time.ts';
import type { Statement, Voice } from './voices.ts';

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
}

/** Set on cyber-news-dev and cyber-news-dev-2 together; see docs/quality.md. */
export const tuning = {
  join: 0.17,
  decayDays: 2.5,
  lead: 3,
  titleWeight: 2,
  base: 1,
  sameDay: 0.1,
  members: 12,
  otherDay: 0,
};

/** Groups the voices (oldest first) of one story by development: average link, in order of publication. */
export function groupByEvent(voices: readonly Voice[]): Group[] {
  const profiles = profile(voices);
  const groups: Profile[][] = [];
  for (const next of profiles) {
    let best: Profile[] | null = null;
    let bestScore = tuning.join;
    for (const group of groups) {
      const members = group.slice(-tuning.members);
      let sum = 0;
      let top = 0;
      for (const member of members) {
        const a = alike(next, member);
        sum += a;
        top = Math.max(top, a);
      }
      const score = (sum / members.length + top) / 2;
      if (score >= bestScore) {
        best = group;
        bestScore = score;
      }
    }
    if (best) best.push(next);
    else groups.push([next]);
  }
  return groups.map((group) => ({ voices: group.map(({ voice }) => voice) }));
}

function profile(voices: readonly Voice[]): Profile[] {
  const counts = new Map<string, number>();
  const leads = voices.map(({ statements }) => statements.slice(0, tuning.lead));
  for (const lead of leads) {
    for (const word of new Set(lead.flatMap(({ stems }) => [...stems])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return voices.map((voice, i) => {
    const vector = new Map<string, number>();
    for (const statement of leads[i]!) {
      for (const word of statement.stems) {
        const rarity = tuning.base + Math.log((voices.length + 1) / (counts.get(word)! + 0.5));
        vector.set(word, (vector.get(word) ?? 0) + rarity * (statement.place === 0 ? tuning.titleWeight : 1));
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
  let dot = 0;
  const [small, large] = a.vector.size <= b.vector.size ? [a, b] : [b, a];
  for (const [word, value] of small.vector) dot += value * (large.vector.get(word) ?? 0);
  const cosine = a.norm === 0 || b.norm === 0 ? 0 : dot / (a.norm * b.norm);
  const gap = Math.abs(a.at - b.at) / 86_400_000;
  let shared = 0;
  for (const day of a.days) if (b.days.has(day)) shared++;
  const days = a.days.size > 0 && b.days.size > 0 ? (shared > 0 ? tuning.sameDay : -tuning.otherDay) : 0;
  return (cosine + days) * Math.exp(-gap / tuning.decayDays);
}
