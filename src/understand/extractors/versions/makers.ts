/** Which makers a text names with which products: "Acme's HarborGate", "Acme HarborGate". */
import type { Mention } from '../../../domain/findings.ts';

/** By the key of a maker its products, as they were last named, by their keys. */
export type Makers = Map<string, Map<string, Mention>>;

const whose = /^(?:['’]s?)? $/;
const isMaker = ({ type }: Mention): boolean => type === 'organisation' || type === 'name';

/** Notes those of a sentence; `its`: the mentions in it, in order. */
export function noteMakers(
  makers: Makers,
  text: string,
  its: readonly Mention[],
  isProduct: (one: Mention) => boolean,
): void {
  its.forEach((product, n) => {
    const maker = its[n - 1];
    if (!isProduct(product) || maker === undefined || !isMaker(maker)) return;
    if (!whose.test(text.slice(maker.end, product.start))) return;
    const made = makers.get(maker.key) ?? new Map<string, Mention>();
    makers.set(maker.key, made.set(product.key, product));
  });
}

/** What a sentence that names a maker and no product can be about: of `earlier` only what is that maker's, else its one product. */
export function madeByIts(
  makers: Makers,
  its: readonly Mention[],
  earlier: readonly Mention[],
): readonly Mention[] {
  const named = new Set(its.filter((one) => isMaker(one) && makers.has(one.key)).map(({ key }) => key));
  if (named.size !== 1) return earlier;
  const made = makers.get([...named][0]!)!;
  const own = earlier.filter(({ key }) => made.has(key));
  return own.length > 0 ? own : [...made.values()];
}
