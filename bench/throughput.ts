/**
 * Throughput on one core: understanding, placing with composing, and whether the cost of placing stays flat as the archive
 * grows; and how long an article takes from being stored to standing on an open page. Speeds are measured on the sample
 * wire's whole articles; the others on an invented stream, since they need many.
 */
import type { StoryArticle } from '../src/domain/story.ts';
import { compose } from '../src/story/compose/compose.ts';
import { createPlacing, type Placing } from '../src/story/placing/placing.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { livePace, visibleDelays } from './live.ts';
import { processorMs, timeRounds } from './processor-time.ts';
import { servingArchive } from './served-archive.ts';
import { readSample } from './stories-sample.ts';
import { inventedStream } from './stream.ts';

/** Stored before articles arrive on an open page. */
const archived = 5_000;
const few = 1_000;
const many = 50_000;
/** Articles that are placed before the stories which they touched are composed. */
const batch = 50;
/** Articles placed to measure the cost: few enough that the small archive stays small. */
const blocks = 20;
const perBlock = 50;

export async function run(_options: BenchOptions): Promise<BenchResult> {
  const { articles } = readSample();
  /** What comes out of the store: nothing is at hand that an earlier round found in it. */
  const fresh = (): StoryArticle[] => structuredClone(articles);
  const understanding = timeRounds(fresh, (items) => {
    for (const { article } of items) understand(article);
  });
  const inBatches = timeRounds(fresh, (items) => placeAndCompose(items, batch));
  const oneByOne = timeRounds(fresh, (items) => placeAndCompose(items, 1));
  const perSecond = (ms: number): number => Math.round((articles.length * 1000) / ms);
  const { atFew, atMany, stories } = growth();
  const { delays, storedPerSecond } = await servingArchive(archived, visibleDelays);
  const delayAt = (share: number): number =>
    round(delays.toSorted((a, b) => a - b)[Math.floor((delays.length - 1) * share)]!);
  const figures = {
    understand_per_s: perSecond(understanding.fastest),
    place_per_s: perSecond(inBatches.fastest),
    place_median_per_s: perSecond(inBatches.median),
    place_one_by_one_per_s: perSecond(oneByOne.fastest),
    growth: Number((atMany / atFew).toFixed(3)),
    visible_p99_s: delayAt(0.99),
    stored_per_s: Math.round(storedPerSecond),
  };
  const table = [
    `understand          ${figures.understand_per_s} articles/s`,
    `place and compose   ${figures.place_per_s} articles/s in batches of ${batch} (${figures.place_median_per_s} in the round of the middle), ${figures.place_one_by_one_per_s} one by one`,
    `placing one article ${atFew.toFixed(3)} ms at ${few} active stories, ${atMany.toFixed(3)} ms at ${stories}: × ${figures.growth}`,
  ].join('\n');
  return {
    figures,
    table,
    data: `sample wire: ${articles.length} whole articles; an invented stream of about ${many} stories; ${archived} articles of it in a database`,
    method:
      'One core, one process. The articles of the sample wire are placed one after the other, and every story that a batch ' +
      'touched is composed anew as a whole, as the pipeline does with what waits: fifty at a time is what it finds each second ' +
      'while fifty a second arrive, and one at a time on a quiet day. Every round begins with fresh copies of the articles, of ' +
      'which nothing is known yet. Growth: the cost of placing the same ' +
      '1,000 articles at each number of active stories, fifty at a time in turn, by the fifty of the middle. Times are processor time. Speeds are those of the fastest of many ' +
      'rounds, after eight seconds of the same work, in which the runtime compiles it: what else runs on the machine slows a core ' +
      `up to twofold, and the fastest round is the least disturbed. Stored to visible: the embedded database, the program's own pipeline in a thread and ` +
      `its server in another; ${livePace}; from the commit that stores each article to the arrival, over HTTP, of the change that ` +
      'shows it on an open page. What a browser then takes to draw it is not in it, and neither is reading: that runs in as many ' +
      'processes as one likes.',
  };
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Places articles one after the other, and after each `size` of them composes the stories that they touched. */
function placeAndCompose(articles: StoryArticle[], size: number): void {
  const placing = createPlacing();
  const stories = new Map<string, Set<StoryArticle>>();
  const storyAt = (id: string): Set<StoryArticle> => {
    const story = stories.get(id) ?? new Set<StoryArticle>();
    stories.set(id, story);
    return story;
  };
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const touched = new Set<string>();
  for (const [i, item] of articles.entries()) {
    const { storyId, moves } = placing.place(item);
    storyAt(storyId).add(item);
    touched.add(storyId);
    for (const { from, to, articleIds } of moves) {
      touched.add(from).add(to);
      for (const id of articleIds) {
        storyAt(from).delete(byId.get(id)!);
        storyAt(to).add(byId.get(id)!);
      }
    }
    if ((i + 1) % size !== 0 && i + 1 < articles.length) continue;
    for (const id of touched) if (storyAt(id).size > 0) compose([...storyAt(id)]);
    touched.clear();
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
  const atFew: number[] = [];
  const atMany: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const articles = Array.from({ length: perBlock }, () => stream.next().value);
    atFew.push(cost(small, articles));
    atMany.push(cost(large, articles));
  }
  const ofOne = (costs: number[]): number => middle(costs) / perBlock;
  return { atFew: ofOne(atFew), atMany: ofOne(atMany), stories: stories.size };
}

const middle = (costs: number[]): number => costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!;

/** Processor time in milliseconds, garbage collection included. */
function cost(placing: Placing, articles: StoryArticle[]): number {
  const start = processorMs();
  for (const article of articles) placing.place(article);
  return processorMs() - start;
}
