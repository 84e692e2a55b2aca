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

/** Those ranges, each once, as they first come. */
export const eachOnce = (ranges: readonly VersionRange[]): VersionRange[] => [
  ...new Map(ranges.map((range) => [rangeWords(range), range])).values(),
];
