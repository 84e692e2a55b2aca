/** Names that stand in one list: what is said of one of them is said of each. */
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate, Place } from './candidates.ts';
import { type RoleWord, wordsOf } from './words.ts';

/** The sentence around a place. */
export interface Around {
  tokens: readonly Token[];
  /** By token. */
  words: readonly RoleWord[];
  sentence: number;
}

export const aroundIn = (reading: Reading, { from }: Place): Around => ({
  tokens: reading.tokens,
  words: wordsOf(reading),
  sentence: reading.tokens[from]!.sentence,
});

/** A token of the sentence, or undefined outside it. */
export function inside({ tokens, sentence }: Around, at: number): Token | undefined {
  if (at < 0 || at >= tokens.length) return undefined;
  const token = tokens[at]!;
  return token.sentence === sentence ? token : undefined;
}

/** Where the candidates stand: the last token of each by its first, and the first by its last. */
export interface Others {
  ends: ReadonlyMap<number, number>;
  starts: ReadonlyMap<number, number>;
  /** Where the products stand: the first token of each. */
  products: ReadonlySet<number>;
  /** Keys with which the key of a product of the report begins: "oracle" of "oracle e-business suite". */
  makers: ReadonlySet<string>;
}

const isConjunction = (token: Token | undefined): boolean =>
  token?.lower === 'and' || token?.lower === 'or' || token?.text === '&';

/** The lists in which a candidate stands with others: each by its first and last token. */
export function listsOf(reading: Reading, { places }: Candidate, others: Others): string[] {
  return places.flatMap((place) => {
    const around = aroundIn(reading, place);
    const first = overList(around, place.from, -1, others.starts);
    const last = overList(around, place.to, 1, others.ends);
    // Without a conjunction it is an apposition: "Acme, a unit of Belkorp, …".
    for (let at = first; at < last; at++) if (isConjunction(reading.tokens[at])) return [`${first} ${last}`];
    return [];
  });
}

/** "Gucci, Prada and Dior were hacked": what is said of one in a list is said of each. The far end of the list. */
export function overList(
  around: Around,
  edge: number,
  step: 1 | -1,
  others: ReadonlyMap<number, number>,
): number {
  let at = edge;
  for (let n = 0; n < 6; n++) {
    let next = at + step;
    if (inside(around, next)?.text === ',') next += step;
    if (isConjunction(inside(around, next))) next += step;
    if (inside(around, next)?.text === ',') next += step;
    const far = next === at + step ? undefined : others.get(next);
    if (far === undefined || !inside(around, far)) return at;
    at = far;
  }
  return at;
}
