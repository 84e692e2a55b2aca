/** The pipeline's thread of the benchmark of throughput: works like src/pipeline/thread.ts, and stores articles at a steady pace. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { silentLog } from '../src/log.ts';
import { work } from '../src/pipeline/worker.ts';
import { bandKeys, signature } from '../src/read/copies.ts';
import { type ReadArticle, saveArticle } from '../src/store/articles.ts';
import { understand } from '../src/understand/understand.ts';
import { makeGround, openPool } from '../src/wiring.ts';
import type { Arrivals, Stored } from './live.ts';

/** As many as the pipeline reads at once. */
const STORED_AT_ONCE = 12;

const { connection, clock, articles, everyMs } = workerData as Arrivals;
const { pool, db } = openPool(connection, silentLog);
// Others may read as well, each with connections of its own: storing takes none from telling.
const reader = openPool(connection, silentLog).db;
const now = () => clock.from + Date.now() - clock.startedAt;
const ground = {
  ...makeGround(db, silentLog, { trustedHosts: [], contact: null, everyMs: null, model: null }),
  clock: { now },
};

// Reading is not measured here, and is done by as many processes as one likes.
const read = articles.map((given, number): ReadArticle => {
  // News: published as it arrives.
  const at = new Date(now() + number * everyMs).toISOString();
  const article = { ...given, published: { ...given.published, at } };
  const own = signature(article);
  return {
    article,
    urls: [article.url],
    findings: understand(article),
    signature: own,
    bands: bandKeys(own),
  };
});
const stored: Stored = new Map();

async function store(one: ReadArticle): Promise<void> {
  const at = new Date(now()).toISOString();
  const article = { ...one.article, learnedAt: at };
  await reader.transaction().execute((trx) => saveArticle(trx, { ...one, article }, at));
  stored.set(article.id, performance.timeOrigin + performance.now());
}

const working = work(ground, pool, new AbortController().signal);
await store(read[0]!);
await once(parentPort!, 'message');
const started = performance.now();
const storing = new Set<Promise<void>>();
for (const [number, one] of read.slice(1).entries()) {
  await delay(Math.max(0, started + number * everyMs - performance.now()));
  // A machine that cannot keep the pace stores more slowly, and the figures say so.
  while (storing.size >= STORED_AT_ONCE) await Promise.race(storing);
  const stores = store(one).finally(() => storing.delete(stores));
  storing.add(stores);
}
await Promise.all(storing);
parentPort!.postMessage(stored);
// Until it is ended with the benchmark.
await working;
