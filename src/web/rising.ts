/** Which stories on the wire go faster than they used to. */
import type { WireRow } from '../domain/page.ts';
import type { Instant } from '../domain/time.ts';

const stretch = 6 * 3_600_000;
const least = 3;

/** The newest six hours hold at least three articles, and twice as many as the story's six hours do on average since we first saw it. */
export function isRising(
  { spark, articles, firstSeenAt }: Pick<WireRow, 'spark' | 'articles' | 'firstSeenAt'>,
  now: Instant,
): boolean {
  // Twelve bars for 24 hours: the last three are six.
  const newest = spark.slice(-3).reduce((sum, n) => sum + n, 0);
  const stretches = Math.max(1, (Date.parse(now) - Date.parse(firstSeenAt)) / stretch);
  return newest >= least && newest >= (2 * articles) / stretches;
}
