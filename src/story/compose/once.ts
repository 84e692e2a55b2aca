/**
 * What depends on one article, voice or sentence alone is made once for it, however many stories and sentences ask. As
 * long as the caller keeps an article at hand, what was made of it is kept with it; nothing is kept beyond that.
 */

/** `make`, called once for each object. The object must never change. */
export function once<Of extends object, Made extends object | string | number | boolean | null>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
