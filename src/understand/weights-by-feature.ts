/** Weights of linear models by the names of their features. */

const known = new WeakMap<object, ReadonlyMap<string, readonly number[]>>();

/**
 * The mark of what is read in a whole article, itself a feature. There each other feature weighs, besides what it does
 * everywhere, what it does with the mark before it (Daumé, "Frustratingly easy domain adaptation", ACL 2007).
 */
export const inWhole = '~';

/** All features of a whole article, by name: those that bear the mark, too. */
export const expanded = (features: ReadonlySet<string>): string[] =>
  features.has(inWhole)
    ? [...features, ...[...features].flatMap((one) => (one === inWhole ? [] : [inWhole + one]))]
    : [...features];

const knownOfWholes = new WeakMap<object, ReadonlyMap<string, readonly number[]>>();

/** As `weightsByFeature`, for features of whole articles: each with what it weighs there added, so that it is looked up once. */
export function weightsInWholes(weights: Record<string, number[]>): ReadonlyMap<string, readonly number[]> {
  let made = knownOfWholes.get(weights);
  if (!made) {
    const sums = new Map<string, readonly number[]>();
    for (const [name, row] of Object.entries(weights)) {
      const feature = name !== inWhole && name.startsWith(inWhole) ? name.slice(inWhole.length) : name;
      const other = sums.get(feature);
      sums.set(feature, other ? row.map((weight, n) => weight + other[n]!) : row);
    }
    made = sums;
    knownOfWholes.set(weights, made);
  }
  return made;
}

/** A model's weights as a map: names that are put together anew for each article are found in it sooner than in an object. */
export function weightsByFeature(weights: Record<string, number[]>): ReadonlyMap<string, readonly number[]> {
  let made = known.get(weights);
  if (!made) {
    made = new Map(Object.entries(weights));
    known.set(weights, made);
  }
  return made;
}
