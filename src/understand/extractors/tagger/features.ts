/**
 * What the tagger sees of a token: the word and its form, its neighbours, what the catalogue says of it, and how the
 * same word is used elsewhere in the article (context aggregation, Chieu and Ng 2003; Ratinov and Roth 2009).
 *
 * A feature is a hash. Three groups of them are told apart, since what the first two are worth can be remembered: those of
 * the word alone (`View.looks`), those of figures (what lists, classes and signs say of a token and its neighbours), and
 * the others, of words side by side.
 */
import { mix } from './hashing.ts';
import { figureOf, type View } from './view.ts';

const outside = 7;

/** The most features that a token can have. */
export const maximumFeatures = 80;

/** Places of the same word elsewhere that are looked at. */
const maximumElsewhere = 6;

/** A feature of two values: template, then both. */
const pair = (template: number, a: number, b: number): number => mix(template, mix(a, b));

/** The value at `j`, where that is inside the sentence. */
const at = (values: Uint32Array | Uint8Array, j: number, first: number, last: number): number =>
  j < first || j > last ? outside : values[j]!;

/**
 * Writes the hashes of all features of token `i` into `out`; gives their number. `first` and `last` bound its sentence.
 */
export function featuresAt(view: View, i: number, first: number, last: number, out: Uint32Array): number {
  const { alone } = view.looks[i]!;
  out.set(alone);
  return besidesAt(view, i, first, last, out, figuresAt(view, i, first, last, out, alone.length));
}

/** As `featuresAt`, those of figures, after the `count` that `out` holds. */
export function figuresAt(
  { tokens, listed, kind, chunk, signs }: View,
  i: number,
  first: number,
  last: number,
  out: Uint32Array,
  count = 0,
): number {
  const k0 = listed[i]!;
  const k1 = at(listed, i + 1, first, last);
  const kb = at(listed, i - 1, first, last);
  const c0 = kind[i]!;
  const c1 = at(kind, i + 1, first, last);
  const cb = at(kind, i - 1, first, last);
  const s0 = signs[i]!;
  const h0 = chunk[i]!;
  let n = count;
  out[n++] = mix(15, k0);
  out[n++] = mix(24, spacesAt(tokens, i));
  out[n++] = mix(41, h0);
  out[n++] = pair(13, s0, k0);
  out[n++] = pair(14, mix(at(signs, i - 1, first, last), s0), at(signs, i + 1, first, last));
  out[n++] = pair(16, kb, k0);
  out[n++] = pair(17, k0, k1);
  out[n++] = pair(35, c0, s0);
  out[n++] = pair(36, s0, c1);
  out[n++] = pair(37, cb, s0);
  out[n++] = pair(38, mix(cb, k0), c1);
  out[n++] = pair(39, s0, at(kind, i + 2, first, last));
  out[n++] = pair(40, at(kind, i - 2, first, last), s0);
  out[n++] = pair(43, at(chunk, i - 1, first, last), at(chunk, i + 1, first, last));
  out[n++] = pair(44, k0, mix(c0, h0));
  return n;
}

/** As `figuresAt`, those of words side by side. */
export function besidesAt(
  view: View,
  i: number,
  first: number,
  last: number,
  out: Uint32Array,
  count = 0,
): number {
  const { word, form, listed, chunk, signs } = view;
  const w0 = word[i]!;
  const w1 = at(word, i + 1, first, last);
  const w2 = at(word, i + 2, first, last);
  const b1 = at(word, i - 1, first, last);
  const b2 = at(word, i - 2, first, last);
  const f0 = form[i]!;
  const k0 = listed[i]!;
  const s0 = signs[i]!;
  let n = count;
  out[n++] = mix(2, w1);
  out[n++] = mix(3, b1);
  out[n++] = mix(4, w2);
  out[n++] = mix(5, b2);
  out[n++] = pair(6, w0, w1);
  out[n++] = pair(7, b1, w0);
  out[n++] = pair(9, at(form, i - 1, first, last), f0);
  out[n++] = pair(10, f0, at(form, i + 1, first, last));
  out[n++] = pair(11, f0, w1);
  out[n++] = pair(12, b1, f0);
  out[n++] = pair(18, k0, w1);
  out[n++] = pair(19, b1, k0);
  out[n++] = pair(20, s0, w1);
  out[n++] = pair(21, b1, s0);
  out[n++] = pair(22, w1, w2);
  out[n++] = pair(23, b2, b1);
  out[n++] = pair(42, chunk[i]!, f0);
  return writePlaces(view, i, first, last, out, n);
}

const figureOutside = figureOf(outside, outside, outside, outside);

/** Two numbers that all features of figures of token `i` follow from, into `key`. */
export function figureKey(view: View, i: number, first: number, last: number, key: Float64Array): void {
  const { tokens, figure, kind } = view;
  const before = i > first ? figure[i - 1]! : figureOutside;
  const after = i < last ? figure[i + 1]! : figureOutside;
  const kinds = (i - 2 < first ? outside : kind[i - 2]!) * 64 + (i + 2 > last ? outside : kind[i + 2]!);
  key[0] = before * 0x1000000 + figure[i]!;
  key[1] = (after * 4096 + kinds) * 4 + spacesAt(tokens, i);
}

const spacesAt = (tokens: View['tokens'], i: number): number =>
  (tokens[i]!.spaced ? 1 : 0) | (tokens[i + 1]?.spaced ? 2 : 0);

/** Adds what a word that could be a name has about it and at its other places to the `n` features in `out`. */
function writePlaces(
  view: View,
  i: number,
  first: number,
  last: number,
  out: Uint32Array,
  count: number,
): number {
  const { tokens, looks, word, listed, signs } = view;
  if (!looks[i]!.namelike) return count;
  let n = count;
  for (let j = Math.max(first, i - 5); j <= Math.min(last, i + 5); j++) {
    if (j !== i && signs[j]! & 1 && tokens[j]!.lower.length > 2) out[n++] = mix(31, word[j]!);
  }
  let place = view.first.get(tokens[i]!.lower)!;
  for (let seen = 0; place >= 0 && seen < maximumElsewhere; place = view.next[place]!, seen++) {
    if (place === i) continue;
    const { sentence } = tokens[place]!;
    out[n++] = mix(32, tokens[place + 1]?.sentence === sentence ? word[place + 1]! : outside);
    out[n++] = mix(33, tokens[place - 1]?.sentence === sentence ? word[place - 1]! : outside);
    out[n++] = mix(34, listed[place]!);
  }
  return n;
}
