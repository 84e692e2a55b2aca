/** Weights of linear models by the names of their features. */

const known = new WeakMap<object, ReadonlyMap<string, readonly number[]>>();

/** A model's weights as a map: names that are put together anew for each article are found in it sooner than in an object. */
export function weightsByFeature(weights: Record<string, number[]>): ReadonlyMap<string, readonly number[]> {
  let made = known.get(weights);
  if (!made) {
    made = new Map(Object.entries(weights));
    known.set(weights, made);
  }
  return made;
}
