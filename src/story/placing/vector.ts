/** Sparse vectors of words. */

/** Word → weight, heaviest first as made by `unit`; squares sum to 1. */
export type Vector = Map<string, number>;

/** The heaviest `keep` entries, scaled to length 1. Ties go by the word, so that the result does not depend on order. */
export function unit(weights: Vector, keep: number): Vector {
  const heaviest = [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, keep);
  const length = Math.sqrt(heaviest.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(heaviest.map(([word, weight]) => [word, weight / length]));
}

/** Sum of products: the cosine of two vectors of length 1. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** The share of `a`'s squared length that lies on words of `b`. */
export function covered(a: Vector, b: { has(word: string): boolean }): number {
  let sum = 0;
  for (const [word, weight] of a) if (b.has(word)) sum += weight * weight;
  return sum;
}
