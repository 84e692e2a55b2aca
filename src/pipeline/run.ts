/** Runs the steps: times each, counts what is dropped and why, and puts off what may work later. */

import { instant } from '../clock.ts';
import type { Article, RawArticle } from '../domain/article.ts';
import { TryLater } from '../domain/errors.ts';
import type { Findings } from '../domain/findings.ts';
import { databaseAway } from '../store/connect.ts';
import { countDropped, finishIncoming, type Incoming, postponeIncoming } from '../store/incoming.ts';
import type { Ground, StoryGround } from './ground.ts';
import type { StoryBatch } from './story.ts';

/** An article on its way: each step adds its part. */
export interface ArticleWork {
  incomingId: number;
  /** How often reading it was begun, this time included. */
  attempts: number;
  raw: RawArticle;
  article: Article | null;
  /** Every address that it is known under. */
  urls: string[];
  findings: Findings | null;
  signature: unknown;
  bands: string[];
}

/** An article that goes no further. `unchanged` is no loss and is not counted; its detail is the known article's id. */
export interface Drop {
  drop: string;
  detail: string;
}

export interface ArticleStep {
  name: string;
  run(work: ArticleWork, ground: Ground): Promise<ArticleWork | Drop>;
}

export interface StoryStep {
  name: string;
  run(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch>;
}

/** What each step has cost in this process: milliseconds and runs. */
export type Costs = Map<string, { ms: number; runs: number }>;

const MAX_ATTEMPTS = 4;
/** Begun more often than this, and never ended: whoever reads it dies of it. */
const MAX_BEGUN = 10;

/** How the walk of one article ended. */
export type Outcome = { articleId: string } | Drop | { putOff: string };

/** Walks one article through its steps. What goes wrong is recorded with its step, and ends this article only. */
export async function runArticle(
  steps: ArticleStep[],
  incoming: Incoming,
  ground: Ground,
  costs: Costs,
): Promise<Outcome> {
  const { id, raw } = incoming;
  let work: ArticleWork = {
    incomingId: id,
    attempts: incoming.attempts,
    raw,
    article: null,
    urls: [],
    findings: null,
    signature: null,
    bands: [],
  };
  if (incoming.attempts > MAX_BEGUN) {
    const given = { drop: 'never-ends', detail: `reading it was begun ${MAX_BEGUN} times and never ended` };
    ground.log.warn(`${raw.url} is given up: ${given.detail}`);
    await drop(incoming, 'read', given, ground);
    return given;
  }
  for (const step of steps) {
    try {
      const next = await timed(costs, step.name, () => step.run(work, ground));
      if ('drop' in next) {
        await drop(incoming, step.name, next, ground);
        return next;
      }
      work = next;
    } catch (error) {
      return fail(incoming, step.name, error, ground);
    }
  }
  return { articleId: work.article!.id };
}

/** Runs a batch through the steps of telling stories. Throws what goes wrong: nothing is written then. */
export async function runStories(
  steps: StoryStep[],
  batch: StoryBatch,
  ground: StoryGround,
  costs: Costs,
): Promise<StoryBatch> {
  let current = batch;
  for (const step of steps) current = await timed(costs, step.name, () => step.run(current, ground));
  return current;
}

/** Waits until every one has ended, and only then throws the first error: nothing goes on unseen. */
export async function allEnded(running: Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(running)).find((ended) => ended.status === 'rejected');
  if (failed) throw failed.reason;
}

async function drop(incoming: Incoming, step: string, why: Drop, ground: Ground): Promise<void> {
  const { raw } = incoming;
  await ground.db.transaction().execute(async (trx) => {
    if (why.drop !== 'unchanged') {
      const dropped = { sourceId: raw.sourceId, step, reason: why.drop, url: raw.url, detail: why.detail };
      await countDropped(trx, dropped, instant(ground.clock));
    }
    await finishIncoming(trx, incoming.id);
  });
}

async function fail(incoming: Incoming, step: string, error: unknown, ground: Ground): Promise<Outcome> {
  // The store's trouble is not the article's: whoever leased it gives it back.
  if (databaseAway(error) !== null) throw error;
  const detail = error instanceof Error ? error.message : String(error);
  if (incoming.attempts < MAX_ATTEMPTS) {
    const expected = error instanceof TryLater;
    const after = expected ? error.after : 10_000 * 2 ** incoming.attempts;
    if (!expected) ground.log.warn(`${step} of ${incoming.raw.url} failed, will be tried again: ${detail}`);
    await postponeIncoming(ground.db, incoming.id, instant(ground.clock, after));
    return { putOff: detail };
  }
  ground.log.warn(`${step} of ${incoming.raw.url} failed ${MAX_ATTEMPTS} times and is given up: ${detail}`);
  const given = { drop: 'error', detail };
  await drop(incoming, step, given, ground);
  return given;
}

async function timed<T>(costs: Costs, name: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } finally {
    const cost = costs.get(name) ?? { ms: 0, runs: 0 };
    costs.set(name, { ms: cost.ms + performance.now() - start, runs: cost.runs + 1 });
  }
}
