/**
 * Throughput on one core: understanding, placing with composing, and whether the cost of placing stays flat as the archive
 * grows. Speeds are measured on the sample wire's whole articles; growth on an invented stream, since it needs many stories.
 */
import type { StoryArticle } from '../src/domain/story.ts';
import { compose } from '../src/story/compose/compose.ts';
import { createPlacing, type Placing } from '../src/story/placing/placing.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { processorMs, warmUp } from './processor-time.ts';
import { readSample } from './stories-sample.ts';
import { inventedStream } from './stream.ts';

/** Each speed is measured for at least this much processor time. */
const measureMs = 3000;
const few = 1_000;
const many = 50_000;
/** Articles placed to measure the cost: few enough that the small archive stays small. */
const blocks = 20;
const perBlock = 50;

export async function run(_options: BenchOptions): Promise<BenchResult> {
  const { articles } = readSample();
  const understandRate = rate(articles.length, () => {
    for (const { article } of articles) understand(article);
  });
  const placeRate = rate(articles.length, () => placeAndCompose(articles));
  const { atFew, atMany, stories } = growth();
  const figures = {
    understand_per_s: Math.round(understandRate),
    place_per_s: Math.round(placeRate),
    growth: Number((atMany / atFew).toFixed(3)),
  };
  const table = [
    `understand          ${figures.understand_per_s} articles/s`,
    `place and compose   ${figures.place_per_s} articles/s`,
    `placing one article ${atFew.toFixed(3)} ms at ${few} active stories, ${atMany.toFixed(3)} ms at ${stories}: × ${figures.growth}`,
  ].join('\n');
  return {
    figures,
    table,
    data: `sample wire: ${articles.length} whole articles; an invented stream of about ${many} stories`,
    method:
      'One core, one process. Each article of the sample wire is placed and its whole story composed anew; every round ' +
      'begins with fresh copies of the articles, of which nothing is known yet. Growth: the mean cost of placing the same ' +
      '1,000 articles at each number of active stories, in turn. Times are processor time, speeds after eight seconds of the same ' +
      'work, in which the runtime compiles it.',
  };
}

/** Items per second of one core, for a task that handles `count` items; runs it until the time is up. */
function rate(count: number, task: () => void): number {
  warmUp(task);
  const start = processorMs();
  let done = 0;
  while (processorMs() - start < measureMs) {
    task();
    done += count;
  }
  return done / ((processorMs() - start) / 1000);
}

/** The articles as they come out of the store, so that nothing is at hand that an earlier round found in them. */
function placeAndCompose(known: StoryArticle[]): void {
  const articles = structuredClone(known);
  const placing = createPlacing();
  const members = new Map<string, Map<string, StoryArticle>>();
  const storyAt = (id: string): Map<string, StoryArticle> => {
    const story = members.get(id) ?? new Map<string, StoryArticle>();
    members.set(id, story);
    return story;
  };
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  for (const item of articles) {
    const { storyId, moves } = placing.place(item);
    const touched = new Set([storyId]);
    for (const { from, to, articleIds } of moves) {
      touched.add(from).add(to);
      for (const id of articleIds) {
        storyAt(from).delete(id);
        storyAt(to).set(id, byId.get(id)!);
      }
    }
    storyAt(storyId).set(item.article.id, item);
    for (const id of touched) if (storyAt(id).size > 0) compose([...storyAt(id).values()]);
  }
}

/**
 * Cost in milliseconds of placing one article at few and at many active stories. Two archives of these sizes get the same
 * articles in turn, a block each, so that whatever else the machine does meets both alike.
 */
function growth(): { atFew: number; atMany: number; stories: number } {
  const stream = inventedStream();
  const small = createPlacing();
  const large = createPlacing();
  const stories = new Set<string>();
  while (stories.size < many) {
    const article = stream.next().value;
    if (stories.size >= many - few) small.place(article);
    stories.add(large.place(article).storyId);
  }
  let atFew = 0;
  let atMany = 0;
  for (let block = 0; block < blocks; block++) {
    const articles = Array.from({ length: perBlock }, () => stream.next().value);
    atFew += cost(small, articles);
    atMany += cost(large, articles);
  }
  return { atFew: atFew / (blocks * perBlock), atMany: atMany / (blocks * perBlock), stories: stories.size };
}

/** Processor time in milliseconds, garbage collection included. */
function cost(placing: Placing, articles: StoryArticle[]): number {
  const start = processorMs();
  for (const article of articles) placing.place(article);
  return processorMs() - start;
}
