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

/** Templates of features of one value and of two. Their values are gathered first and mixed in one loop, which is faster. */
const singleTemplates = Uint8Array.of(1, 2, 3, 4, 5, 8, 15, 24, 41);
const pairTemplates = Uint8Array.of(
  ...[6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 35, 36, 37, 38, 39, 40, 42, 43, 44],
);

/** Templates by their places in these lists. */
interface Group {
  singles: Uint8Array;
  pairs: Uint8Array;
}

const everything: Group = {
  singles: singleTemplates.map((_, t) => t),
  pairs: pairTemplates.map((_, t) => t),
};
const ofFigures: Group = {
  singles: Uint8Array.of(6, 7, 8),
  pairs: Uint8Array.of(6, 7, 8, 9, 16, 17, 18, 19, 20, 21, 23, 24),
};
const besides: Group = {
  singles: Uint8Array.of(1, 2, 3, 4),
  pairs: everything.pairs.filter((t) => !ofFigures.pairs.includes(t)),
};

const single = new Uint32Array(singleTemplates.length);
const left = new Uint32Array(pairTemplates.length);
const right = new Uint32Array(pairTemplates.length);

function pair(n: number, a: number, b: number): void {
  left[n] = a;
  right[n] = b;
}

/** Gathers the values of token `i` for all templates. `first` and `last` bound its sentence. */
function gather(view: View, i: number, first: number, last: number): void {
  const { tokens, word, form, listed, kind, chunk, signs } = view;
  const at = (values: Uint32Array | Uint8Array, j: number): number =>
    j < first || j > last ? outside : values[j]!;
  const [w0, w1, w2, b1, b2] = [word[i]!, at(word, i + 1), at(word, i + 2), at(word, i - 1), at(word, i - 2)];
  const [f0, f1, fb] = [form[i]!, at(form, i + 1), at(form, i - 1)];
  const [k0, k1, kb] = [listed[i]!, at(listed, i + 1), at(listed, i - 1)];
  const [c0, c1, cb] = [kind[i]!, at(kind, i + 1), at(kind, i - 1)];
  const [c2, cb2] = [at(kind, i + 2), at(kind, i - 2)];
  const [s0, s1, sb] = [signs[i]!, at(signs, i + 1), at(signs, i - 1)];
  const [h0, hb, h1] = [chunk[i]!, at(chunk, i - 1), at(chunk, i + 1)];
  single[0] = w0;
  single[1] = w1;
  single[2] = b1;
  single[3] = w2;
  single[4] = b2;
  single[5] = f0;
  single[6] = k0;
  single[7] = spacesAt(tokens, i);
  single[8] = h0;
  pair(0, w0, w1);
  pair(1, b1, w0);
  pair(2, fb, f0);
  pair(3, f0, f1);
  pair(4, f0, w1);
  pair(5, b1, f0);
  pair(6, s0, k0);
  pair(7, mix(sb, s0), s1);
  pair(8, kb, k0);
  pair(9, k0, k1);
  pair(10, k0, w1);
  pair(11, b1, k0);
  pair(12, s0, w1);
  pair(13, b1, s0);
  pair(14, w1, w2);
  pair(15, b2, b1);
  pair(16, c0, s0);
  pair(17, s0, c1);
  pair(18, cb, s0);
  pair(19, mix(cb, k0), c1);
  pair(20, s0, c2);
  pair(21, cb2, s0);
  pair(22, h0, f0);
  pair(23, hb, h1);
  pair(24, k0, mix(c0, h0));
}

/** Writes the hashes of what was gathered for a group; gives their number. */
function write({ singles, pairs }: Group, out: Uint32Array): number {
  let n = 0;
  for (let g = 0; g < singles.length; g++) {
    const t = singles[g]!;
    out[n++] = mix(singleTemplates[t]!, single[t]!);
  }
  for (let g = 0; g < pairs.length; g++) {
    const t = pairs[g]!;
    out[n++] = mix(pairTemplates[t]!, mix(left[t]!, right[t]!));
  }
  return n;
}

/** Writes the hashes of all features of token `i` into `out`; gives their number. `first` and `last` bound its sentence. */
export function featuresAt(view: View, i: number, first: number, last: number, out: Uint32Array): number {
  gather(view, i, first, last);
  let n = write(everything, out);
  for (const feature of view.looks[i]!.spelling) out[n++] = feature;
  return writePlaces(view, i, first, last, out, n);
}

/** As `featuresAt`, those of figures. */
export function figuresAt(view: View, i: number, first: number, last: number, out: Uint32Array): number {
  gather(view, i, first, last);
  return write(ofFigures, out);
}

/** As `featuresAt`, those of words side by side. */
export function besidesAt(view: View, i: number, first: number, last: number, out: Uint32Array): number {
  gather(view, i, first, last);
  return writePlaces(view, i, first, last, out, write(besides, out));
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
  const places = looks[i]!.namelike ? view.elsewhere.get(tokens[i]!.lower) : undefined;
  if (!places) return count;
  let n = count;
  for (let j = Math.max(first, i - 5); j <= Math.min(last, i + 5); j++) {
    if (j !== i && signs[j]! & 1 && tokens[j]!.lower.length > 2) out[n++] = mix(31, word[j]!);
  }
  for (const place of places) {
    if (place === i) continue;
    const { sentence } = tokens[place]!;
    out[n++] = mix(32, tokens[place + 1]?.sentence === sentence ? word[place + 1]! : outside);
    out[n++] = mix(33, tokens[place - 1]?.sentence === sentence ? word[place - 1]! : outside);
    out[n++] = mix(34, listed[place]!);
  }
  return n;
}
