/**
 * How long an article takes from being stored to standing on an open page, while 50 articles a second arrive: the program's own
 * pipeline in a thread of its own, as always, and a page's live stream over HTTP.
 */
import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article } from '../src/domain/article.ts';
import type { Db, PoolConfig } from '../src/store/connect.ts';
import type { Served } from './served-archive.ts';

const PER_SECOND = 50;
const SECONDS = 25;
/** Arrive at the same pace before, and do not count: the runtime compiles what it runs. */
const WARM_SECONDS = 10;
/** So long without any news, and the rest will not come. */
const PATIENCE_MS = 180_000;
/** Between two looks at what has come. */
const LOOK_MS = 200;

/** What the thread is told: the articles to store, the clock's start and when it was started (ms since the epoch). */
export interface Arrivals {
  connection: PoolConfig;
  clock: { from: number; startedAt: number };
  articles: Article[];
  everyMs: number;
}

/** When each article was stored, in ms since the epoch: what the thread answers once all are. */
export type Stored = Map<string, number>;

export const livePace = `${PER_SECOND} a second for ${SECONDS} s after ${WARM_SECONDS} s of the same that do not count`;

export interface Visible {
  /** Seconds from the commit that stores an article to the arrival of the first change whose story holds it. */
  delays: number[];
  /** The pace at which the articles that count were stored: less than was meant where the machine cannot keep it. */
  storedPerSecond: number;
}

/** Has articles arrive, and sees when each comes onto the page that is open. */
export async function visibleDelays({ archive, url, db, connection, clock }: Served): Promise<Visible> {
  const articles = Array.from(
    { length: 1 + PER_SECOND * (WARM_SECONDS + SECONDS) },
    () => archive.next().article,
  );
  const ids = new Set(articles.map(({ id }) => id));
  const page = openStream(`${url}/live?cursor=${archive.cursor}`);
  const given: Arrivals = { connection, clock, articles, everyMs: 1000 / PER_SECOND };
  const pipeline = new Worker(new URL('./live-thread.ts', import.meta.url), { workerData: given });
  const failed = new Promise<never>((_, fail) => pipeline.once('error', fail));
  try {
    // The first waits for the memory of all that was placed, which a program reads once, at its start.
    await Promise.race([failed, shown(db, archive.cursor, page.arrived, new Set([articles[0]!.id]))]);
    const stored = new Promise<Stored>((done) => pipeline.once('message', done));
    pipeline.postMessage('go');
    const at = await Promise.race([failed, stored]);
    const seen = await Promise.race([failed, shown(db, archive.cursor, page.arrived, ids)]);
    const counted = articles.slice(1 + PER_SECOND * WARM_SECONDS).map(({ id }) => id);
    const times = counted.map((id) => at.get(id)!);
    return {
      delays: counted.map((id) => (seen.get(id)! - at.get(id)!) / 1000),
      storedPerSecond: (1000 * (times.length - 1)) / (Math.max(...times) - Math.min(...times)),
    };
  } finally {
    page.close();
    await pipeline.terminate();
  }
}

/** An open page, as the server sees it; `arrived`: cursor → when it came, in ms since the epoch. */
function openStream(url: string): { arrived: Map<number, number>; close(): void } {
  const arrived = new Map<number, number>();
  const request = get(url, (response) => {
    let rest = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      const now = performance.timeOrigin + performance.now();
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line.startsWith('id:')) arrived.set(Number(line.slice(3)), now);
    });
  });
  request.on('error', () => {});
  return { arrived, close: () => request.destroy() };
}

/** Waits until changes have arrived that show all these articles: article → when the first of them came. */
async function shown(
  db: Db,
  after: number,
  arrived: Map<number, number>,
  ids: Set<string>,
): Promise<Map<string, number>> {
  for (let quiet = 0, last = -1; quiet < PATIENCE_MS; quiet += LOOK_MS) {
    if (arrived.size !== last) quiet = 0;
    last = arrived.size;
    if (arrived.size > 0) {
      const seen = await firstSeen(db, after, arrived);
      if ([...ids].every((id) => seen.has(id))) return seen;
    }
    await delay(LOOK_MS);
  }
  throw new Error(`throughput: not all of ${ids.size} articles came onto the live stream`);
}

async function firstSeen(db: Db, after: number, arrived: Map<number, number>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('story_revision')
    .select(['cursor', 'article_ids'])
    .where('cursor', '>', after)
    .where('cursor', '<=', Math.max(...arrived.keys()))
    .orderBy('cursor', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ cursor, article_ids }) => article_ids.map((id) => [id, arrived.get(cursor)!] as const)),
  );
}
