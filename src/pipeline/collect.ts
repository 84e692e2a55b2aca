/** Following the sources: what is due is fetched, what is new is taken in, and the source's health says how it went. */

import { instant } from '../clock.ts';
import { FetchError } from '../collect/fetch.ts';
import { nextFetchAt, publicationPace, type ScheduleInput } from '../collect/schedule.ts';
import type { Collected } from '../collect/sources/collected.ts';
import { collectSource } from '../collect/sources/sources.ts';
import type { RawArticle } from '../domain/article.ts';
import type { Source } from '../domain/source.ts';
import type { Instant } from '../domain/time.ts';
import { takeIn } from '../store/incoming.ts';
import { claimDueSources, type FetchOutcome, recordFetch } from '../store/sources.ts';
import type { Ground } from './ground.ts';
import { allEnded } from './run.ts';

/** The first time, a source may hand over its whole archive; so many of its newest articles are news. */
const FIRST_TIME = 60;

/** Fetches up to `limit` sources that are due, leased until `leasedUntil`, at the same time; gives how many there were. */
export async function collectDue(ground: Ground, limit: number, leasedUntil: Instant): Promise<number> {
  const due = await claimDueSources(ground.db, instant(ground.clock), leasedUntil, limit);
  await allEnded(due.map((source) => collectOne(source, ground)));
  return due.length;
}

/** Fetches one source. What goes wrong with it is recorded on it; what goes wrong with the store is thrown. */
export async function collectOne(source: Source, ground: Ground): Promise<void> {
  const started = instant(ground.clock);
  let collected: Collected;
  try {
    collected = await collectSource(source, ground.fetcher, started);
  } catch (error) {
    return recordFailure(source, error as Error, ground);
  }
  const times = publicationTimes(collected.articles);
  const { etag, lastModified, retryAfterMs, movedTo, notModified } = collected;
  const { lastArticleAt, lastSuccessAt } = source.health;
  const firstTime = lastSuccessAt === null;
  const pace = notModified ? null : publicationPace(times);
  const usualIntervalMinutes = pace?.usual ?? source.health.usualIntervalMinutes;
  const gaps = [pace?.longest, source.health.longestGapMinutes].filter((gap) => gap != null);
  const longestGapMinutes = gaps.length > 0 ? Math.max(...gaps) : null;
  const newestAt =
    [lastArticleAt, times.at(-1) ?? null]
      .filter((time) => time !== null)
      .toSorted()
      .at(-1) ?? null;
  const warnings = notModified ? source.health.warnings : notesOn(collected, firstTime);
  await ground.db.transaction().execute(async (trx) => {
    const most = firstTime ? FIRST_TIME : undefined;
    const taken = await takeIn(trx, newestFirst(collected.articles), started, most);
    // A source without dates: what is new came when we found it.
    const lastNewAt = times.length === 0 && taken > 0 ? started : newestAt;
    const outcome: FetchOutcome = {
      ok: true,
      etag,
      lastModified,
      movedTo,
      newestAt: lastNewAt,
      usualIntervalMinutes,
      longestGapMinutes,
      warnings,
    };
    const next = nextFetch(ground, {
      usualIntervalMinutes,
      lastArticleAt: lastNewAt,
      failuresInRow: 0,
      retryAfterMs,
    });
    await recordFetch(trx, source.id, outcome, instant(ground.clock), next);
  });
}

/** What is not as it should be, and what was left out because the source was asked for the first time. */
function notesOn({ articles, warnings }: Collected, firstTime: boolean): string[] {
  if (!firstTime || articles.length <= FIRST_TIME) return warnings;
  return [...warnings, `Asked for the first time: the newest ${FIRST_TIME} were taken, older ones were not.`];
}

async function recordFailure(source: Source, error: Error, ground: Ground): Promise<void> {
  const known = error instanceof FetchError ? error : null;
  if (!known) ground.log.warn(`source ${source.name} (${source.url}): ${error.stack ?? error.message}`);
  const { usualIntervalMinutes, lastArticleAt, failuresInRow } = source.health;
  const next = nextFetch(ground, {
    usualIntervalMinutes,
    lastArticleAt,
    failuresInRow: failuresInRow + 1,
    retryAfterMs: known?.retryAfterMs ?? null,
  });
  const outcome: FetchOutcome = {
    ok: false,
    failure: known?.failure ?? 'broken-feed',
    detail: error.message,
  };
  await recordFetch(ground.db, source.id, outcome, instant(ground.clock), next);
}

function nextFetch(ground: Ground, known: Omit<ScheduleInput, 'now' | 'random'>): string {
  if (ground.everyMs !== null) return instant(ground.clock, ground.everyMs);
  return nextFetchAt({ ...known, now: instant(ground.clock), random: ground.random() });
}

const timeOf = ({ entry }: RawArticle): string => entry?.published ?? entry?.updated ?? '';

/** Those without a date stay in the feed's order, at the end. */
const newestFirst = (articles: RawArticle[]): RawArticle[] =>
  articles.toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)));

/** The publication times of a feed's entries, oldest first. */
function publicationTimes(articles: RawArticle[]): string[] {
  return articles
    .map(timeOf)
    .filter((time) => time !== '')
    .sort();
}
