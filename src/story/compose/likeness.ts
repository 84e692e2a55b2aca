/**
 * How likely two articles of one story tell the same development. Within a story all articles share its names, so what
 * tells developments apart are the words that only some of them use, the figures that they give, and the time between
 * them. A logistic regression over these, trained by bench/train-events.ts.
 */
import { millis } from '../../domain/time.ts';
import weights from './likeness.json' with { type: 'json' };
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import { takesBack } from './retraction.ts';
import type { Voice } from './voices.ts';

/** Sentences of a report that count, title included. */
const LEAD = 3;
/** Added to every word's rarity, so that words that all articles share still count a little. */
const BASE_RARITY = 1.25;
const TITLE_WEIGHT = 2;
/** In days: after so long a development is told by a third as many as at once. */
const DECAY_DAYS = 1.5;

/** What is compared, by name. `stories` terms stand for how large the story is: the more reports, the more developments. */
export const likenessNames = [
  /** Cosine of title and lead, words weighed by how rare they are in the story. */
  'lead',
  /** The same of the titles alone. */
  'title',
  /** 1 at the same moment, falling with the days between. */
  'near',
  /** 1 where both give figures and share none. */
  'otherFigures',
  /** Natural logarithm of the number of articles. */
  'size',
  /** `lead` times `size`: the more articles, the more the rarity of a word says. */
  'leadBySize',
] as const;

/** The weight of each and of none, in log-odds. */
export type Likeness = Record<(typeof likenessNames)[number] | 'bias', number>;

/** The committed weights. */
export const trained: Likeness = weights;

interface Weighed {
  values: Map<string, number>;
  norm: number;
}

/** What is compared of an article. */
export interface Profile {
  voice: Voice;
  at: number;
  lead: Weighed;
  title: Weighed;
  figures: Set<number>;
  /** Whether it withdraws or corrects what others told: that is a development of its own. A cause is ruled out by many, in many words. */
  back: boolean;
  /** Whether it says itself that it tells what came some time after a development: "a day after the bill was presented". */
  follows: boolean;
}

const FOLLOWS =
  /^(?:after|following|in the wake of) |(?:^|[.,:;] )(?:(?:a|an|one|two|three|four|five|six|seven|several|just|\d{1,2}) (?:[\p{L}\d]+ ){0,2})?(?:hours?|days?|weeks?|months?|years?) after /iu;

const figuresOf = once(
  ({ statements }: Voice): Set<number> =>
    new Set(statements.slice(0, LEAD).flatMap(({ text }) => numbersIn(text).map(({ value }) => value))),
);

const follows = once(({ statements }: Voice): boolean =>
  statements.slice(0, LEAD).some(({ text }) => FOLLOWS.test(text)),
);

/** The profiles of all voices of one story, in their order (oldest first). */
export function profilesOf(voices: readonly Voice[]): Profile[] {
  const leads = voices.map(({ statements }) => statements.slice(0, LEAD));
  const counts = new Map<string, number>();
  for (const lead of leads) {
    for (const word of new Set(lead.flatMap(({ stems }) => [...stems])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rarities = new Map<string, number>();
  for (const [word, count] of counts)
    rarities.set(word, BASE_RARITY + Math.log((voices.length + 1) / (count + 0.5)));
  return voices.map((voice, i) => {
    const lead = new Map<string, number>();
    const title = new Map<string, number>();
    for (const { stems, place } of leads[i]!) {
      for (const word of stems) {
        const rarity = rarities.get(word)!;
        lead.set(word, (lead.get(word) ?? 0) + rarity * (place === 0 ? TITLE_WEIGHT : 1));
        if (place === 0) title.set(word, rarity);
      }
    }
    return {
      voice,
      at: millis(voice.source.article.published.at),
      lead: weighed(lead),
      title: weighed(title),
      figures: figuresOf(voice),
      back: i > 0 && ['claim', 'detail'].includes(takesBack(voice) ?? ''),
      follows: follows(voice),
    };
  });
}

function weighed(values: Map<string, number>): Weighed {
  let square = 0;
  for (const value of values.values()) square += value * value;
  return { values, norm: Math.sqrt(square) };
}

/** The values of `likenessNames` for two articles of a story of `articles`. */
export function compared(a: Profile, b: Profile, articles: number): number[] {
  const lead = cosine(a.lead, b.lead);
  const size = Math.log(articles);
  const near = Math.exp(-Math.abs(a.at - b.at) / 86_400_000 / DECAY_DAYS);
  return [lead, cosine(a.title, b.title), near, otherFigures(a, b), size, lead * size];
}

/** The log-odds that two articles of a story of `articles` tell the same development. */
export function likeness(a: Profile, b: Profile, articles: number, weights: Likeness): number {
  const values = compared(a, b, articles);
  let sum = weights.bias;
  for (let i = 0; i < values.length; i++) sum += weights[likenessNames[i]!] * values[i]!;
  return sum;
}

function cosine(a: Weighed, b: Weighed): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [small, large] = a.values.size <= b.values.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, value] of small.values) dot += value * (large.values.get(word) ?? 0);
  return dot / (a.norm * b.norm);
}

function otherFigures(a: Profile, b: Profile): number {
  if (a.figures.size === 0 || b.figures.size === 0) return 0;
  for (const value of a.figures) if (b.figures.has(value)) return 0;
  return 1;
}
