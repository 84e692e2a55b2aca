/**
 * What the tagger sees of a token: the word and its form, its neighbours, what the catalogue says of it, and how the
 * same word is used elsewhere in the article (context aggregation, Chieu and Ng 2003; Ratinov and Roth 2009).
 */
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { KnownType } from '../../../knowledge/names/known.ts';
import { commandTools, dualUseTools } from '../../../knowledge/names/tools.ts';
import { SeenWords } from '../../seen-words.ts';
import type { Token } from '../../tokens.ts';
import type { KnownHit } from '../known.ts';
import { chunksOf } from './chunks.ts';
import { hashText, mix } from './hashing.ts';
import { wordClasses } from './word-classes.ts';

/** Places of the same word elsewhere that are looked at. */
const maximumElsewhere = 6;

/** What is known of every token before features are put together; arrays run parallel to the tokens. */
export interface View {
  tokens: Token[];
  looks: Look[];
  /** Hash of the lower-case word; all numbers of one length are one. */
  word: Uint32Array;
  /** Hash of the form: `Xxx9` → `Xx9`. */
  form: Uint32Array;
  /** What a catalogue name covers the token: 0 none, else type, whether ATT&CK lists it, doubt and place in the name. */
  listed: Uint8Array;
  /** What kind of name the word tells of (`word-classes.ts`), or that it is a tool of administrators. */
  kind: Uint8Array;
  /** What the characters between two spaces look like: an address, a hash, a file name. */
  chunk: Uint8Array;
  /** 1 an ordinary word, 2 capitalised, 4 in a sentence of capitals, 8 first in its sentence, 16 seen small elsewhere. */
  signs: Uint8Array;
  /** Other places of a word that could be a name. */
  elsewhere: Map<string, number[]>;
}

const listedTypes: KnownType[] = [
  'actor',
  'malware',
  'tool',
  'campaign',
  'organisation',
  'product',
  'place',
  'law',
  'sector',
];

/** The form of a word: capitals X, small letters x, digits 9, each run once with its length where it is one. */
function formOf(text: string): number {
  let hash = 17;
  let run = 0;
  let last = 0;
  const end = Math.min(text.length, 24);
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : -1;
    let kind = 5;
    if (code >= 97 && code <= 122) kind = 1;
    else if (code >= 65 && code <= 90) kind = 2;
    else if (code >= 48 && code <= 57) kind = 3;
    else if (code > 127) kind = 4;
    else if (code < 0) kind = 0;
    if (kind === last) run++;
    else {
      if (last) hash = mix(hash, last * 4 + (kind === 5 || last === 5 ? last : Math.min(run, 2)));
      last = kind;
      run = 1;
    }
  }
  return hash;
}

function wordHash({ kind, lower }: Token): number {
  return kind === 'number' ? 1000 + lower.length : hashText(lower);
}

/** Whether a word could be a name or a part of one: its other places are worth looking at. */
const isNamelike = ({ kind, lower, capital }: Token): boolean =>
  kind === 'mixed' || (kind === 'word' && (capital ? lower.length > 1 : !commonWords.has(lower)));

const [dualUse, command] = [62, 63];

const kindOf = (word: string): number => {
  if (dualUseTools.has(word)) return dualUse;
  return commandTools.has(word) ? command : (wordClasses.get(word) ?? 0);
};

/** What is seen of a word whatever stands beside it. */
interface Look {
  word: number;
  form: number;
  kind: number;
  /** An ordinary word. */
  common: boolean;
  namelike: boolean;
  /** Features of how it begins and ends. */
  affixes: number[];
  /** The feature of its very letters, capitals too. */
  letters: number;
}

const looks = new SeenWords<Look>();

const lookOf = (token: Token): Look => looks.get(token.text) ?? looks.keep(token.text, newLook(token));

function newLook(token: Token): Look {
  const { kind, text, lower } = token;
  const word = wordHash(token);
  const { length } = lower;
  const isMark = kind === 'mark';
  return {
    word,
    form: isMark ? word : formOf(text),
    kind: kindOf(lower),
    common: commonWords.has(lower),
    namelike: isNamelike(token),
    affixes: isMark
      ? []
      : [
          mix(25, hashText(lower, 0, Math.min(3, length))),
          mix(26, hashText(lower, Math.max(0, length - 3), length)),
          mix(27, hashText(lower, Math.max(0, length - 2), length)),
          mix(28, hashText(lower, Math.max(0, length - 4), length)),
          mix(29, hashText(lower, 0, Math.min(4, length))),
        ],
    letters: mix(30, hashText(text)),
  };
}

/** Looks at every token once. `hits` are all names of the catalogue in the tokens, doubtful ones too; `sure` holds where those begin that are borne out. */
export function viewOf(tokens: Token[], hits: KnownHit[], sure: ReadonlySet<number>): View {
  const size = tokens.length;
  const view: View = {
    tokens,
    looks: tokens.map(lookOf),
    word: new Uint32Array(size),
    form: new Uint32Array(size),
    listed: new Uint8Array(size),
    kind: new Uint8Array(size),
    chunk: chunksOf(tokens),
    signs: new Uint8Array(size),
    elsewhere: new Map(),
  };
  const small = new Set<string>();
  for (let i = 0; i < size; i++) {
    const [token, look] = [tokens[i]!, view.looks[i]!];
    view.word[i] = look.word;
    view.form[i] = look.form;
    view.kind[i] = look.kind;
    if (token.kind === 'word' && !token.capital) small.add(token.lower);
    if (!look.namelike) continue;
    const places = view.elsewhere.get(token.lower);
    if (!places) view.elsewhere.set(token.lower, [i]);
    else if (places.length < maximumElsewhere) places.push(i);
  }
  for (const hit of hits) {
    const type = 1 + listedTypes.indexOf(hit.known.type);
    const value = type * 8 + (hit.known.id ? 4 : 0) + (sure.has(hit.from) ? 2 : 0);
    for (let i = hit.from; i <= hit.to; i++) view.listed[i] = value + (i === hit.from ? 1 : 0);
  }
  setSigns(view, small);
  return view;
}

function setSigns({ tokens, looks, signs }: View, small: ReadonlySet<string>): void {
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence) continue;
    let words = 0;
    let capitals = 0;
    for (let j = from + 1; j < i; j++) {
      if (tokens[j]!.kind !== 'word' || tokens[j]!.lower.length < 4) continue;
      words++;
      if (tokens[j]!.capital) capitals++;
    }
    const headline = words > 2 && capitals > words * 0.6;
    for (let j = from; j < i; j++) {
      const { kind, lower, capital } = tokens[j]!;
      if (kind === 'mark') continue;
      signs[j] =
        (looks[j]!.common ? 1 : 0) |
        (capital ? 2 : 0) |
        (headline ? 4 : 0) |
        (j === from ? 8 : 0) |
        (capital && small.has(lower) ? 16 : 0);
    }
    from = i;
  }
}

/** Whether a name could stand at token `i`: a capital that does not merely begin a sentence, digits, an address, a listed name. */
export function couldBeName({ tokens, listed, kind, chunk, signs }: View, i: number): boolean {
  if (listed[i] || chunk[i] || kind[i]! >= dualUse || tokens[i]!.kind === 'mixed') return true;
  const sign = signs[i]!;
  return (sign & 2) !== 0 && (sign & 9) !== 9;
}

const outside = 7;

/** The most features that a token can have. */
export const maximumFeatures = 80;

/** Templates of features of one value and of two. Their values are gathered first and mixed in one loop, which is faster. */
const singleTemplates = Uint8Array.of(1, 2, 3, 4, 5, 8, 15, 24, 41);
const pairTemplates = Uint8Array.of(
  ...[6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 35, 36, 37, 38, 39, 40, 42, 43, 44],
);
const single = new Uint32Array(singleTemplates.length);
const left = new Uint32Array(pairTemplates.length);
const right = new Uint32Array(pairTemplates.length);

function pair(n: number, a: number, b: number): void {
  left[n] = a;
  right[n] = b;
}

/** Writes the hashes of the features of token `i` into `out`; gives their number. `first` and `last` bound its sentence. */
export function featuresAt(view: View, i: number, first: number, last: number, out: Uint32Array): number {
  const { tokens, looks, word, form, listed, kind, chunk, signs } = view;
  const at = (values: Uint32Array | Uint8Array, j: number): number =>
    j < first || j > last ? outside : values[j]!;
  const token = tokens[i]!;
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
  single[7] = (token.spaced ? 1 : 0) | (tokens[i + 1]?.spaced ? 2 : 0);
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
  let n = 0;
  for (let t = 0; t < single.length; t++) out[n++] = mix(singleTemplates[t]!, single[t]!);
  for (let t = 0; t < left.length; t++) out[n++] = mix(pairTemplates[t]!, mix(left[t]!, right[t]!));
  if (token.kind === 'mark') return n;
  const { affixes, namelike, letters } = looks[i]!;
  for (const affix of affixes) out[n++] = affix;
  const places = namelike ? view.elsewhere.get(token.lower) : undefined;
  if (!places) return n;
  out[n++] = letters;
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
