/** Names that stand in one list: what is said of one of them is said of each. */
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate, Place } from './candidates.ts';
import { type RoleWord, wordsOf } from './words.ts';

/** Where the candidates stand. */
export interface Others {
  /** By the first token of each its last. */
  ends: ReadonlyMap<number, number>;
  /** By the last token of each its first. */
  starts: ReadonlyMap<number, number>;
  /** Where the products stand: the first token of each. */
  products: ReadonlySet<number>;
  /** Keys with which the key of a product of the report begins: "oracle" of "oracle e-business suite". */
  makers: ReadonlySet<string>;
}

export function othersOf(candidates: readonly Candidate[]): Others {
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  const products = new Set<number>();
  const makers = new Set<string>();
  for (const { type, key, places } of candidates) {
    for (const { from, to } of places) {
      ends.set(from, to);
      starts.set(to, from);
      if (type === 'product') products.add(from);
    }
    if (type === 'product' && key.includes(' ')) makers.add(key.slice(0, key.indexOf(' ')));
  }
  return { ends, starts, products, makers };
}

/** The sentence around a place, and the list that it stands in. */
export interface Around {
  tokens: readonly Token[];
  text: string;
  /** Where its sentence begins and ends in the text. */
  bounds: { start: number; end: number };
  /** By token. */
  words: readonly RoleWord[];
  sentence: number;
  /** The reading's. */
  telltales: Int32Array;
  place: Place;
  /** The first and last token of its list: its own where it stands alone. */
  first: number;
  last: number;
}

export function aroundOf(reading: Reading, place: Place, { starts, ends }: Others): Around {
  const { tokens } = reading;
  const around = {
    tokens,
    text: reading.text,
    bounds: reading.sentences[tokens[place.from]!.sentence] ?? { start: 0, end: 0 },
    words: wordsOf(reading),
    sentence: tokens[place.from]!.sentence,
    telltales: reading.telltales,
    place,
    first: place.from,
    last: place.to,
  };
  around.first = overList(around, place.from, -1, starts);
  around.last = overList(around, place.to, 1, ends);
  return around;
}

/** A token of the sentence, or undefined outside it. */
export function inside({ tokens, sentence }: Around, at: number): Token | undefined {
  if (at < 0 || at >= tokens.length) return undefined;
  const token = tokens[at]!;
  return token.sentence === sentence ? token : undefined;
}

const isConjunction = (token: Token | undefined): boolean =>
  token?.lower === 'and' || token?.lower === 'or' || token?.text === '&';

/** The list in which it stands with others, by its first and last token, or null. */
export function listOf({ tokens, first, last }: Around): string | null {
  // Without a conjunction it is an apposition: "Acme, a unit of Belkorp, …".
  for (let at = first; at < last; at++) if (isConjunction(tokens[at])) return `${first} ${last}`;
  return null;
}

const overArticle = (around: Around, at: number, step: 1 | -1): number =>
  inside(around, at)?.lower === 'the' ? at + step : at;

/** "Gucci, Prada and Dior were hacked": what is said of one in a list is said of each. The far end of the list. */
function overList(around: Around, edge: number, step: 1 | -1, others: ReadonlyMap<number, number>): number {
  let at = edge;
  let [commas, joined] = [0, 0];
  for (let n = 0; n < 6; n++) {
    let next = at + step;
    if (step < 0) next = overArticle(around, next, step);
    const mark = next;
    if (inside(around, next)?.text === ',') next += step;
    // "Adidas and Qantas, Google said": a list ends with its conjunction.
    const isLast = isConjunction(inside(around, next));
    if (step > 0 ? joined > 0 : isLast && commas > 0) return at;
    if (isLast) {
      next += step;
      joined++;
    } else commas++;
    if (inside(around, next)?.text === ',') next += step;
    // "Acme The Harbour Centre": without a mark between them the article is of a name.
    if (next === mark) return at;
    if (step > 0) next = overArticle(around, next, step);
    const far = others.get(next);
    if (far === undefined || !inside(around, far)) return at;
    at = far;
  }
  return at;
}
