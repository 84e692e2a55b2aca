/** Names that stand in one list: what is said of one of them is said of each. */
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from './candidates.ts';

/** A token of the sentence, or undefined outside it. */
export type Look = (at: number) => Token | undefined;

/** Where the candidates stand: the last token of each by its first, and the first by its last. */
export interface Others {
  ends: ReadonlyMap<number, number>;
  starts: ReadonlyMap<number, number>;
  /** Where the products stand: the first token of each. */
  products: ReadonlySet<number>;
  /** Keys with which the key of a product of the report begins: "oracle" of "oracle e-business suite". */
  makers: ReadonlySet<string>;
}

const conjunction = /^(?:and|or|&)$/;

/** The lists in which a candidate stands with others: each by its first and last token. */
export function listsOf({ tokens }: Reading, { places }: Candidate, others: Others): string[] {
  return places.flatMap(({ from, to }) => {
    const inside = (at: number): Token | undefined =>
      at >= 0 && tokens[at]?.sentence === tokens[from]!.sentence ? tokens[at] : undefined;
    const [first, last] = [overList(inside, from, -1, others.starts), overList(inside, to, 1, others.ends)];
    // Without a conjunction it is an apposition: "Acme, a unit of Belkorp, …".
    for (let at = first; at < last; at++)
      if (conjunction.test(tokens[at]!.lower)) return [`${first} ${last}`];
    return [];
  });
}

/** "Gucci, Prada and Dior were hacked": what is said of one in a list is said of each. The far end of the list. */
export function overList(
  inside: Look,
  edge: number,
  step: 1 | -1,
  others: ReadonlyMap<number, number>,
): number {
  let at = edge;
  for (let n = 0; n < 6; n++) {
    let next = at + step;
    if (inside(next)?.text === ',') next += step;
    if (conjunction.test(inside(next)?.lower ?? '')) next += step;
    if (inside(next)?.text === ',') next += step;
    const far = next === at + step ? undefined : others.get(next);
    if (far === undefined || !inside(far)) return at;
    at = far;
  }
  return at;
}
