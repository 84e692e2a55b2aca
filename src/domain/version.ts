/** Versions of products as typed values: ranges, and what is said of them. */
import { z } from 'zod';

/**
 * Versions of one product, each as its maker writes it: "9.0.0-M1", "22.7R2.5", "KB5068861", "7.4.x". `from` null: since the
 * first; `to` null: up to the newest; both null: all. One version alone is both.
 */
export const VersionRange = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromIncluded: z.boolean(),
  toIncluded: z.boolean(),
});
export type VersionRange = z.infer<typeof VersionRange>;

/** What is said of versions. `no-fix`: they will get none, or have none yet. */
export const VersionState = z.enum(['affected', 'fixed', 'unaffected', 'no-fix']);
export type VersionState = z.infer<typeof VersionState>;

/** One way of writing each: "8.0.0 to 8.0.1", "14.1 before 14.1-43.56", "up to 7.12", "before 7.6.5", "4.2.8 and later", "all". */
export function rangeWords({ from, to, fromIncluded, toIncluded }: VersionRange): string {
  if (from === null) return to === null ? 'all' : `${toIncluded ? 'up to' : 'before'} ${to}`;
  if (from === to) return from;
  const first = fromIncluded ? from : `after ${from}`;
  if (to === null) return fromIncluded ? `${from} and later` : first;
  return `${first} ${toIncluded ? 'to' : 'before'} ${to}`;
}

/** Those ranges, each once, as they first come; not "25.00" beside "25.00 and later". */
export function eachOnce(ranges: readonly VersionRange[]): VersionRange[] {
  const bounds = new Set<string | null>();
  for (const { from, to, fromIncluded, toIncluded } of ranges) {
    if (from === to) continue;
    if (fromIncluded) bounds.add(from);
    if (toIncluded) bounds.add(to);
  }
  const some = ranges.filter((range) => !isOne(range) || !bounds.has(range.from));
  return [...new Map(some.map((range) => [rangeWords(range), range])).values()];
}

/** What is told in two places together: "146" of the one gives way to "146.0.7680.164" of the other. */
export const together = (some: readonly VersionRange[], others: readonly VersionRange[]): VersionRange[] =>
  eachOnce([...notFuller(some, others), ...notFuller(others, some)]);

function notFuller(ranges: readonly VersionRange[], others: readonly VersionRange[]): VersionRange[] {
  const ends = new Set(others.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null));
  const stems = new Set([...ends].flatMap(stemsOf));
  return ranges.filter((range) => !isOne(range) || ends.has(range.from!) || !stems.has(range.from!));
}

const isOne = ({ from, to }: VersionRange): boolean => from !== null && from === to;

const MOST_STEMS = 6;

/** "146", "146.0", and "146.0.7680" of "146.0.7680.164". */
const stemsOf = (version: string): string[] =>
  [...version.slice(0, 60).matchAll(/[.\- ](?=\w)/g)]
    .slice(0, MOST_STEMS)
    .map(({ index }) => version.slice(0, index));
