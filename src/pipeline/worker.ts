/**
 * The pipeline at work: four loops (collect, read, understand again, tell) that sleep while there is nothing to do; telling is
 * woken by each article that was read. Any number of
 * processes may collect and read; one at a time tells stories, under an advisory lock.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { instant } from '../clock.ts';
import type { Article } from '../domain/article.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { isOrdinaryWord } from '../knowledge/names/common-words.ts';
import { listenForWaiting } from '../store/announce.ts';
import { waitingArticles } from '../store/articles.ts';
import { databaseAway } from '../store/connect.ts';
import { nextDecision } from '../store/decisions.ts';
import { joinNames } from '../store/entity-decisions.ts';
import { claimIncoming, countDropped, waitsToBeRead } from '../store/incoming.ts';
import { releaseLeases } from '../store/leases.ts';
import { placingMemories } from '../store/stories.ts';
import { markTold } from '../store/story-writes.ts';
import type { PlacingMemory } from '../story/placing/placing.ts';
import { createPlacing } from '../story/placing/placing.ts';
import { retellStories, understandAgain } from './again.ts';
import { collectDue } from './collect.ts';
import { carryOutDecisions, pinDecided } from './decide.ts';
import type { Ground, StoryGround } from './ground.ts';
import { holdArticles } from './held.ts';
import { ACTIVE_MS, shelveStories } from './look-back.ts';
import { allEnded, type Costs, runArticle, runStories } from './run.ts';
import { articleSteps, storySteps } from './steps.ts';
import { emptyBatch } from './story.ts';
import { createWording } from './wording.ts';

const COLLECT_AT_ONCE = 12;
const READ_AT_ONCE = 12;
const READ_LEASE_MS = 180_000;
/** A fetch that takes longer than this has died with its worker, and another may try. */
const COLLECT_LEASE_MS = 120_000;
const TELL_AT_ONCE = 100;
/**
 * Older articles are placed first, for where one belongs depends on those before it: what waits to be told waits for older
 * entries that are still to be read, as long as one article after the other is read, and never longer than the patience.
 */
const SETTLE_MS = 5_000;
const PATIENCE_MS = 30_000;
/** Feeds bring what was published minutes apart in any order, and so do stories. */
const OLDER_BY_MS = 600_000;
const FORGET_EVERY_MS = 3_600_000;
const IDLE_MS = 1_000;

/** Reads up to one batch of what came in, leased until `leasedUntil`; gives how many there were. */
export async function readWaiting(
  ground: Ground,
  costs: Costs,
  leasedUntil: Instant = instant(ground.clock, READ_LEASE_MS),
): Promise<number> {
  const batch = await claimIncoming(ground.db, instant(ground.clock), leasedUntil, READ_AT_ONCE);
  await allEnded(batch.map((incoming) => runArticle(articleSteps, incoming, ground, costs)));
  return batch.length;
}

/** How many articles are told at once. */
export interface Pace {
  most: number;
}

/**
 * Tells the stories of up to one batch of waiting articles; gives how many there were. An error is thrown: nothing of the
 * batch is written. Then `pace` has the next ones told one by one, and the article that fails alone is set aside, so that
 * no article holds up the others.
 */
export async function tellWaiting(
  ground: StoryGround,
  costs: Costs,
  pace: Pace = { most: TELL_AT_ONCE },
): Promise<number> {
  const waiting = await waitingArticles(ground.db, pace.most);
  if (waiting.length === 0) {
    pace.most = TELL_AT_ONCE;
    return 0;
  }
  if (waiting.length < pace.most && (await areToWait(waiting, ground))) return 0;
  try {
    await runStories(storySteps, emptyBatch(waiting), ground, costs);
  } catch (error) {
    if (databaseAway(error) !== null) throw error;
    if (waiting.length === 1) await setAside(waiting[0]!.article, error as Error, ground);
    pace.most = waiting.length === 1 ? TELL_AT_ONCE : 1;
    throw error;
  }
  await joinNamesOf(ground, waiting);
  return waiting.length;
}

/** Whether something older than the newest of them is still to be read, and worth waiting for. */
async function areToWait(waiting: StoryArticle[], { db, clock }: Ground): Promise<boolean> {
  const learned = waiting.map(({ article }) => Date.parse(article.learnedAt));
  const now = clock.now();
  if (now - Math.max(...learned) >= SETTLE_MS || now - Math.min(...learned) >= PATIENCE_MS) return false;
  const newest = Math.max(...waiting.map(({ article }) => Date.parse(article.published.at)));
  return waitsToBeRead(db, instant(clock), new Date(newest - OLDER_BY_MS).toISOString());
}

/** Keeps an article out of the stories, with the reason. It is tried again when it changes. */
async function setAside({ id, sourceId, url }: Article, error: Error, ground: Ground): Promise<void> {
  ground.log.warn(`${url} cannot be placed in a story and is set aside: ${error.stack ?? error.message}`);
  await ground.db.transaction().execute(async (trx) => {
    const dropped = { sourceId, step: 'tell', reason: 'error', url, detail: error.message };
    await countDropped(trx, dropped, instant(ground.clock));
    await markTold(trx, [id]);
  });
}

/** The memory of what was placed where, as the database has it. */
export async function rememberPlacing(ground: Ground): Promise<StoryGround> {
  const placing = createPlacing();
  const entries: { storyId: string; memory: PlacingMemory }[] = [];
  for await (const entry of placingMemories(ground.db, instant(ground.clock, -ACTIVE_MS))) {
    entries.push(entry as { storyId: string; memory: PlacingMemory });
  }
  placing.restore(entries);
  const storyGround = { ...ground, placing, articles: holdArticles() };
  await pinDecided(storyGround);
  return storyGround;
}

/**
 * Runs the loops until `signal`; resolves when the last one has finished what it was doing. `offline`: those alone that ask
 * nobody else, for what is stored and what people decide about it.
 */
export async function work(
  ground: Ground,
  pool: pg.Pool,
  signal: AbortSignal,
  offline = false,
): Promise<void> {
  const costs: Costs = new Map();
  const ownLoops = [
    loop('again', () => understandAgain(ground), ground, signal),
    tellWhileHolding(ground, pool, signal, costs),
  ];
  if (offline) {
    await Promise.all(ownLoops);
    return;
  }
  await Promise.all([
    ...ownLoops,
    loop(
      'collect',
      leasing(COLLECT_LEASE_MS, (until) => collectDue(ground, COLLECT_AT_ONCE, until), ground),
      ground,
      signal,
    ),
    loop(
      'read',
      leasing(READ_LEASE_MS, (until) => readWaiting(ground, costs, until), ground),
      ground,
      signal,
    ),
    ...(ground.model === null
      ? []
      : [loop('word', createWording(ground, ground.model, signal), ground, signal)]),
  ]);
}

/**
 * Gives each turn a lease's end. When the store fails during a turn, what was leased may not be given back by then: the
 * next turn does that first.
 */
function leasing(
  leaseMs: number,
  turn: (leasedUntil: Instant) => Promise<number>,
  ground: Ground,
): () => Promise<number> {
  let held: Instant | null = null;
  return async () => {
    if (held !== null) await releaseLeases(ground.db, instant(ground.clock), held);
    held = instant(ground.clock, leaseMs);
    const found = await turn(held);
    held = null;
    return found;
  };
}

/** Repeats `turn` as long as it finds something to do, else sleeps a little; after an error sleeps longer each time. */
async function loop(
  name: string,
  turn: () => Promise<number>,
  ground: Ground,
  signal: AbortSignal,
): Promise<void> {
  let pause = IDLE_MS;
  while (!signal.aborted) {
    try {
      const found = await turn();
      pause = IDLE_MS;
      if (found > 0) continue;
    } catch (error) {
      if (signal.aborted) return;
      pause = Math.min(pause * 2, 30_000);
      const why = databaseAway(error) ?? (error as Error).message;
      ground.log.warn(`${name}: ${why} Next try in ${pause / 1000} s.`);
    }
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** For a loop that others wake: what rings while it works is heard afterwards, once. */
function bell() {
  let rung = Promise.withResolvers<void>();
  return {
    ring: () => rung.resolve(),
    /** Resolves when it was rung since the last time, else after `ms`, or by the signal. */
    async heard(ms: number, signal: AbortSignal): Promise<void> {
      const over = new AbortController();
      const late = sleep(ms, undefined, { signal: AbortSignal.any([signal, over.signal]) }).catch(() => {});
      await Promise.race([rung.promise, late]);
      over.abort();
      rung = Promise.withResolvers();
    },
  };
}

const TELLING_LOCK = 7_717_003;

/** Waits for the lock, then tells stories for as long as its connection lives; a lost connection starts over with a fresh memory. */
async function tellWhileHolding(
  ground: Ground,
  pool: pg.Pool,
  signal: AbortSignal,
  costs: Costs,
): Promise<void> {
  const pace: Pace = { most: TELL_AT_ONCE };
  await loop(
    'tell',
    async () => {
      const holder = await pool.connect();
      const lost = new AbortController();
      holder.on('error', () => lost.abort());
      try {
        const { rows } = await holder.query('select pg_try_advisory_lock($1) as held', [TELLING_LOCK]);
        if (!rows[0].held) return 0;
        const news = bell();
        await listenForWaiting(holder, news.ring);
        const storyGround = await rememberPlacing(ground);
        const until = AbortSignal.any([signal, lost.signal]);
        let forgotten = ground.clock.now();
        while (!until.aborted) {
          if (ground.clock.now() - forgotten > FORGET_EVERY_MS) {
            forgotten = ground.clock.now();
            storyGround.placing.forget(instant(ground.clock, -ACTIVE_MS));
          }
          // An error leaves the memory ahead of the database: it ends the holding, and the next turn remembers anew.
          const decided = await carryOutDecisions(storyGround);
          const told = decided + (await tellWaiting(storyGround, costs, pace));
          if (told > 0 || (await retellStories(storyGround)) > 0) continue;
          if ((await shelveStories(storyGround)) > 0) continue;
          await news.heard(IDLE_MS, until);
        }
        return 0;
      } finally {
        holder.release(true);
      }
    },
    ground,
    signal,
  );
}

/** Reads until nothing waits that can be done now, and tells it: for tests and benchmarks, where no worker runs. */
export async function drain(ground: Ground, costs: Costs = new Map()): Promise<void> {
  while ((await readWaiting(ground, costs)) > 0);
  await tellAll(await rememberPlacing(ground), costs);
}

/**
 * Tells what waits and carries out what was decided, now: by ourselves where nobody is telling, else by waiting for whoever does, at most 20 s.
 * True: everything is told.
 */
export async function tellNow(ground: Ground, pool: pg.Pool): Promise<boolean> {
  for (let patience = 20; patience > 0; patience -= 1) {
    const holder = await pool.connect();
    try {
      const { rows } = await holder.query('select pg_try_advisory_lock($1) as held', [TELLING_LOCK]);
      if (rows[0].held) {
        await tellAll(await rememberPlacing(ground), new Map());
        return true;
      }
    } finally {
      holder.release(true);
    }
    const isAllTold = (await waitingArticles(ground.db, 1)).length === 0;
    if (isAllTold && (await nextDecision(ground.db)) === null) return true;
    await sleep(IDLE_MS);
  }
  return false;
}

async function tellAll(ground: StoryGround, costs: Costs): Promise<void> {
  await carryOutDecisions(ground);
  for (;;) {
    const waiting = await waitingArticles(ground.db, TELL_AT_ONCE);
    if (waiting.length === 0) return;
    await runStories(storySteps, emptyBatch(waiting), ground, costs);
    await joinNamesOf(ground, waiting);
  }
}

/** After they are told: it hurries less. */
const joinNamesOf = ({ db }: Ground, articles: StoryArticle[]): Promise<void> =>
  joinNames(
    db,
    articles.map(({ article }) => article.id),
    isOrdinaryWord,
  );
