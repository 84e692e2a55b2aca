/** What the tagger knows of every token of an article before features are put together. */
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { KnownType } from '../../../knowledge/names/known.ts';
import { commandTools, dualUseTools } from '../../../knowledge/names/tools.ts';
import type { Token } from '../../tokens.ts';
import { PerWord, type Word } from '../../word.ts';
import type { KnownHit } from '../known.ts';
import { chunksOf } from './chunks.ts';
import { hashText, mix } from './hashing.ts';
import { wordClasses } from './word-classes.ts';

/** Arrays run parallel to the tokens. */
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
  /** `listed`, `kind`, `chunk` and `signs` in one number of 24 bits. */
  figure: Uint32Array;
  /** The first place of each word that could be a name, in lower case. */
  first: Map<string, number>;
  /** By token that could be a name, the next of the same word; -1 behind the last. */
  next: Int32Array;
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

function wordHash({ kind, lower }: Word): number {
  return kind === 'number' ? 1000 + lower.length : hashText(lower);
}

/** Whether a word could be a name or a part of one: its other places are worth looking at. */
const isNamelike = ({ kind, lower, capital }: Word): boolean =>
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
  /** Features of how it begins and ends, and of its very letters, capitals too. */
  spelling: number[];
  /** All features of the word alone: the word, its form, its spelling. */
  alone: number[];
}

const looks = new PerWord(newLook);

function newLook(spelt: Word): Look {
  const { kind, text, lower } = spelt;
  const word = wordHash(spelt);
  const isMark = kind === 'mark';
  const namelike = isNamelike(spelt);
  const form = isMark ? word : formOf(text);
  const spelling = isMark ? [] : spellingOf(lower);
  if (namelike) spelling.push(mix(30, hashText(text)));
  return {
    word,
    form,
    kind: kindOf(lower),
    common: commonWords.has(lower),
    namelike,
    spelling,
    alone: [mix(1, word), mix(8, form), ...spelling],
  };
}

function spellingOf(lower: string): number[] {
  const { length } = lower;
  return [
    mix(25, hashText(lower, 0, Math.min(3, length))),
    mix(26, hashText(lower, Math.max(0, length - 3), length)),
    mix(27, hashText(lower, Math.max(0, length - 2), length)),
    mix(28, hashText(lower, Math.max(0, length - 4), length)),
    mix(29, hashText(lower, 0, Math.min(4, length))),
  ];
}

/** Looks at every token once. `hits` are all names of the catalogue in the tokens, doubtful ones too; `sure` holds where those begin that are borne out. */
export function viewOf(tokens: Token[], hits: KnownHit[], sure: ReadonlySet<number>): View {
  const size = tokens.length;
  const view: View = {
    tokens,
    looks: tokens.map(({ word }) => looks.of(word)),
    word: new Uint32Array(size),
    form: new Uint32Array(size),
    listed: new Uint8Array(size),
    kind: new Uint8Array(size),
    chunk: chunksOf(tokens),
    signs: new Uint8Array(size),
    figure: new Uint32Array(size),
    first: new Map(),
    next: new Int32Array(size),
  };
  const small = new Set<string>();
  for (let i = size - 1; i >= 0; i--) {
    const [token, look] = [tokens[i]!, view.looks[i]!];
    view.word[i] = look.word;
    view.form[i] = look.form;
    view.kind[i] = look.kind;
    if (token.kind === 'word' && !token.capital) small.add(token.lower);
    if (!look.namelike) continue;
    view.next[i] = view.first.get(token.lower) ?? -1;
    view.first.set(token.lower, i);
  }
  for (const hit of hits) {
    const type = 1 + listedTypes.indexOf(hit.known.type);
    const value = type * 8 + (hit.known.id ? 4 : 0) + (sure.has(hit.from) ? 2 : 0);
    for (let i = hit.from; i <= hit.to; i++) view.listed[i] = value + (i === hit.from ? 1 : 0);
  }
  setSigns(view, small);
  for (let i = 0; i < size; i++)
    view.figure[i] = figureOf(view.listed[i]!, view.kind[i]!, view.chunk[i]!, view.signs[i]!);
  return view;
}

/** `listed` takes 7 bits, `kind` and `chunk` 6, `signs` 5. */
export const figureOf = (listed: number, kind: number, chunk: number, signs: number): number =>
  (listed << 17) | (kind << 11) | (chunk << 5) | signs;

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

/** Whether token `i` is the name of a tool of administrators, or the first word of one. */
export const isToolWord = ({ kind }: View, i: number): boolean => kind[i]! >= dualUse;

/** Whether a name could stand at token `i`: a capital that does not merely begin a sentence, digits, an address, a listed name. */
export function couldBeName({ tokens, listed, kind, chunk, signs }: View, i: number): boolean {
  if (listed[i] || chunk[i] || kind[i]! >= dualUse || tokens[i]!.kind === 'mixed') return true;
  const sign = signs[i]!;
  return (sign & 2) !== 0 && (sign & 9) !== 9;
}
