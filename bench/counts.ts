/** How many of some things that were said are right: counts, and the figures out of them. */

export interface Count {
  right: number;
  said: number;
  gold: number;
}

/** What is said against the gold, each of which answers one. */
export function count<Said, Gold>(
  said: readonly Said[],
  gold: readonly Gold[],
  isSame: (said: Said, gold: Gold) => boolean,
): Count {
  const left = new Set(gold);
  let right = 0;
  for (const one of said) {
    const match = [...left].find((other) => isSame(one, other));
    if (match === undefined) continue;
    left.delete(match);
    right++;
  }
  return { right, said: said.length, gold: gold.length };
}

/** All of these as one, for a micro-average. */
export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { right, said, gold }) => ({
      right: sum.right + right,
      said: sum.said + said,
      gold: sum.gold + gold,
    }),
    { right: 0, said: 0, gold: 0 },
  );

/** 0 to 1; 0 where nothing is said and nothing was to say. */
export const f1 = ({ right, said, gold }: Count): number =>
  said + gold === 0 ? 0 : (2 * right) / (said + gold);

/** To three digits, as figures are shown. */
export const round = (value: number): number => Number(value.toFixed(3));
