/**
 * What depends on one article, voice or sentence alone is made once for it, however many stories and sentences ask. As
 * long as the caller keeps an article at hand, what was made of it is kept with it; nothing is kept beyond that.
 */

/** For each object what the makers made of it, by their numbers: one weak entry for an object, however many makers ask. */
const kept = new WeakMap<object, unknown[]>();
let makers = 0;

/** `make`, called once for each object. The object must never change. */
export function once<Of extends object, Made extends object | string | number | boolean | null>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const maker = makers++;
  return (of) => {
    let own = kept.get(of);
    if (own === undefined) {
      own = new Array(makers).fill(undefined);
      kept.set(of, own);
    }
    if (own[maker] === undefined) own[maker] = make(of);
    return own[maker] as Made;
  };
}
