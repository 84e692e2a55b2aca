/** When to ask a source next. Pure: the time and the dice are handed in. */
import type { Instant } from '../domain/time.ts';

const MINUTE = 60_000;
/** The bounds of every wait, in minutes. */
export const SHORTEST = 5;
export const LONGEST = 24 * 60;
/** Where nothing is known of a source yet, in minutes. */
const UNKNOWN = 60;
/** Asked this many times per usual interval, an article is seen after an eighth of it on average. */
const PER_INTERVAL = 4;

export interface ScheduleInput {
  now: Instant;
  /** The median gap between the source's articles, or null where it is not known. */
  usualIntervalMinutes: number | null;
  lastArticleAt: Instant | null;
  /** 0 after a success. */
  failuresInRow: number;
  /** What the server asked for, in milliseconds. */
  retryAfterMs: number | null;
  /** A number from 0 to 1, as `Math.random` gives. */
  random: number;
}

/**
 * The instant of the next fetch: 5 minutes to 24 hours from now. A source that publishes often is asked often; one that
 * has been quiet for longer than usual, less and less. Failures double the wait each time. What the server asks for is
 * granted, up to a day. Some dice keep sources from being asked all at once, and all again after an outage.
 */
export function nextFetchAt(input: ScheduleInput): Instant {
  const wait = input.failuresInRow > 0 ? afterFailure(input) : afterSuccess(input);
  const asked = (input.retryAfterMs ?? 0) / MINUTE;
  const minutes = Math.min(Math.max(wait, asked, SHORTEST), LONGEST);
  return new Date(Date.parse(input.now) + Math.round(minutes * MINUTE)).toISOString();
}

function afterSuccess({ now, usualIntervalMinutes, lastArticleAt, random }: ScheduleInput): number {
  const jitter = 0.9 + 0.2 * random;
  if (usualIntervalMinutes === null) return UNKNOWN * jitter;
  const quiet = lastArticleAt === null ? 0 : (Date.parse(now) - Date.parse(lastArticleAt)) / MINUTE;
  return (Math.max(usualIntervalMinutes, quiet) / PER_INTERVAL) * jitter;
}

/** Doubling from ten minutes, between half and all of it ("equal jitter"). */
function afterFailure({ failuresInRow, random }: ScheduleInput): number {
  const full = Math.min(2 * SHORTEST * 2 ** Math.min(failuresInRow - 1, 20), LONGEST);
  return full * (0.5 + 0.5 * random);
}

/**
 * How often a source publishes: the median gap in minutes between its newest articles (50 at most), and the longest of
 * those gaps; null where fewer than three distinct times are known. Articles published in one go count as one.
 */
export function publicationPace(publishedTimes: Instant[]): { usual: number; longest: number } | null {
  const times = [
    ...new Set(publishedTimes.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time))),
  ];
  const newest = times.sort((a, b) => b - a).slice(0, 50);
  if (newest.length < 3) return null;
  const gaps = newest.slice(1).map((time, i) => (newest[i]! - time) / MINUTE);
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const usual = gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
  return { usual, longest: gaps.at(-1)! };
}
