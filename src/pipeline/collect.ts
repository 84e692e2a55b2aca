/** Following the sources: what is due is fetched, what is new is taken in, and the source's health says how it went. */
import { collectSource } from '../collect/collect.ts';
import { FetchError } from '../collect/fetch.ts';
import { nextFetch, usualInterval } from '../collect/schedule.ts';
import type { RawArticle } from '../domain/article.ts';
import type { Source } from '../domain/source.ts';
import { takeIn } from '../store/incoming.ts';
import { claimDueSources, type FetchOutcome, recordFetch } from '../store/sources.ts';
import type { Ground } from './ground.ts';
import { instant } from './ground.ts';

/** A fetch that takes longer than this has died with its worker, and another may try. */
const LEASE_MS = 120_000;

/** Fetches up to `limit` sources that are due, at the same time; gives how many there were. */
export async function collectDue(ground: Ground, limit: number): Promise<number> {
  const due = await claimDueSources(ground.db, instant(ground.clock), instant(ground.clock, LEASE_MS), limit);
  await Promise.all(due.map((source) => collectOne(source, ground)));
  return due.length;
}

/** Fetches one source. What goes wrong is recorded on the source; everything else goes on. */
export async function collectOne(source: Source, ground: Ground): Promise<void> {
  const started = instant(ground.clock);
  try {
    const collected = await collectSource(source, ground.fetcher, started);
    const times = publicationTimes(collected.articles);
    const interval = collected.notModified ? source.health.usualIntervalMinutes : usualInterval(times);
    const outcome: FetchOutcome = {
      ok: true,
      etag: collected.etag,
      lastModified: collected.lastModified,
      newestAt: times.at(-1) ?? null,
      usualIntervalMinutes: interval,
    };
    await ground.db.transaction().execute(async (trx) => {
      await takeIn(trx, collected.articles, started);
      await record(trx, source, outcome, interval, null, ground);
    });
  } catch (error) {
    if (!(error instanceof FetchError))
      ground.log.warn(`source ${source.name} (${source.url}): ${(error as Error).message}`);
    const failed = error instanceof FetchError ? error : null;
    const outcome: FetchOutcome = {
      ok: false,
      failure: failed?.failure ?? 'broken-feed',
      detail: (error as Error).message,
    };
    await record(
      ground.db,
      source,
      outcome,
      source.health.usualIntervalMinutes,
      failed?.retryAfterMs ?? null,
      ground,
    );
  }
}

async function record(
  db: Ground['db'],
  source: Source,
  outcome: FetchOutcome,
  interval: number | null,
  retryAfterMs: number | null,
  ground: Ground,
) {
  const failuresInRow = outcome.ok ? 0 : source.health.failuresInRow + 1;
  const now = instant(ground.clock);
  const next =
    ground.everyMs !== null
      ? instant(ground.clock, ground.everyMs)
      : nextFetch({ now, usualIntervalMinutes: interval, failuresInRow, retryAfterMs }, ground.random);
  await recordFetch(db, source.id, outcome, now, next);
}

/** The publication times of a feed's entries, oldest first. */
function publicationTimes(articles: RawArticle[]): string[] {
  return articles.flatMap((raw) => raw.entry?.published ?? raw.entry?.updated ?? []).sort();
}
