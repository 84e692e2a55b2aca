/** An endless invented stream of news: words as frequent as in the shipped background, names of its own for each story. */

import type { Sentence } from '../src/domain/findings.ts';
import { noFindings } from '../src/domain/findings.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import background from '../src/story/placing/background.json' with { type: 'json' };
import { articleOf } from './stories-data.ts';

interface Told {
  names: string[];
  topic: string[];
  left: number;
}

/** Stories that are running at a time, and the most articles of one. */
const running = 200;
const longest = 5;
const topicWords = 20;
const minutesApart = 5;
const start = Date.parse('2025-01-01T00:00:00Z');

/** The same stream on every run: about 2 articles a story, 60 to 180 words each, one every 5 minutes. */
export function* inventedStream(): Generator<StoryArticle, never> {
  const random = generator(7);
  const word = wordSource(random);
  const stories: Told[] = [];
  for (let number = 0; ; number++) {
    const at = Math.floor(random() * running);
    let story = stories[at];
    if (!story || story.left === 0) {
      story = newStory(random, word);
      stories[at] = story;
    }
    story.left -= 1;
    yield articleAbout(story, number, random, word);
  }
}

function newStory(random: () => number, word: () => string): Told {
  const names = Array.from({ length: 4 }, () => inventName(random));
  const topic = Array.from({ length: topicWords }, word);
  // Most stories have one article, few have many.
  return { names, topic, left: Math.ceil(longest * random() ** 3) };
}

function articleAbout(
  { names, topic }: Told,
  number: number,
  random: () => number,
  word: () => string,
): StoryArticle {
  const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)]!;
  const sentence = (length: number): string =>
    Array.from({ length }, () => {
      const kind = random();
      return kind < 0.1 ? pick(names) : kind < 0.35 ? pick(topic) : word();
    }).join(' ');
  const title = `${pick(names)} ${sentence(8)}`;
  const lines = Array.from({ length: 3 + Math.floor(random() * 7) }, () => `The ${sentence(20)}.`);
  const published = new Date(start + number * minutesApart * 60_000).toISOString();
  const item = { id: `invented-${number}`, published, title, sentences: lines, story: '' };
  const article = { ...articleOf(item), language: 'en' };
  const sentences: Sentence[] = article.blocks.map(({ start, end }, block) => ({ start, end, block }));
  return {
    article,
    findings: { ...noFindings, sentences },
    publisher: { id: 'invented', name: 'Invented', family: 'invented', category: 'journalism' },
    copyOf: null,
  };
}

/** Words of the background, each as often as its count says. */
function wordSource(random: () => number): () => string {
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [count, list] of Object.entries(background.counts)) {
    for (const one of list.split(' ')) {
      sum += Number(count);
      words.push(one);
      sums.push(sum);
    }
  }
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
}

const syllables =
  'ba be bo da de do fa fi ga gi ka ko la lo ma me mi na no pa pe ra ri ro sa se ta te va vo za zu'.split(
    ' ',
  );

/** One of about a million names. */
function inventName(random: () => number): string {
  const parts = Array.from({ length: 4 }, () => syllables[Math.floor(random() * syllables.length)]!);
  const name = parts.join('');
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Mulberry32: small, seeded, good enough to invent news. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
