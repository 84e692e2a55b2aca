/**
 * What a sentence says, as words cut down to their stems: "decrypts", "decrypting" and "decrypted" are one feature.
 * Names of functions ("CreateRemoteThread") count as a whole and by their parts; digits count as one feature.
 */
import type { Token } from '../../tokens.ts';
import { PerWord } from '../../word.ts';

/** What is read of one sentence, in characters. */
const longest = 800;

const stopWords = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his how if in into is it its may more not of on or our
  she so such than that the their them then there these they this those to was we were what when where which who will with would you`.split(
    /\s+/,
  ),
);

const hexadecimal = /^(?=.*\d)[0-9a-f]{12,}$/i;
const hump = /[a-z][A-Z]/;
const humps = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** A run of letters and digits, with all that is asked of it. */
export interface Run {
  text: string;
  lower: string;
  /** Forms of one word have one: what phrases are compared by. */
  form: string;
  features: readonly string[];
  /** Its features as a model numbers them, from when one asked: `of` is the model's table. */
  numbered: { of: ReadonlyMap<string, number>; numbers: readonly number[] } | null;
  /** What can begin with it (`written.ts`), from when it was asked. */
  begins: Begun | null;
}

/** Names and phrases that begin with one word, the longest first. */
export interface Begun {
  named: readonly Named[];
  phrases: readonly Named[];
  company: readonly Company[];
  /** Numbers of the sets of words that it is in. */
  sets: ReadonlySet<number>;
}

export interface Named {
  words: string[];
  id: string;
  /** Whether it means the technique only where an attack is told. */
  loose: boolean;
}

/** Words that stand near one another, each any of a set of words. */
export interface Company {
  /** Numbers of the sets. */
  sets: readonly number[];
  id: string;
  /** How far they may stand apart, in words. */
  reach: number;
}

/** The runs of a text. */
export const runsIn = (text: string): Run[] => (text.match(/[A-Za-z0-9]+/g) ?? []).map(runOf);

function runOf(text: string): Run {
  const lower = text.toLowerCase();
  const features = featuresOfRun(text, lower);
  return {
    text,
    lower,
    form: formOf(lower),
    features,
    numbered: null,
    begins: null,
  };
}

/** A word with letters beyond ASCII is several runs, a mark none. */
const ofWord = new PerWord(({ text }) => runsIn(text));

/** The runs of a sentence, by its tokens. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const { word } of tokens) for (const run of ofWord.of(word)) runs.push(run);
  return runs;
}

/** The token that holds a run, by the number of the run in its sentence. */
export function tokenOfRun(tokens: readonly Token[], run: number): Token {
  let left = run;
  for (const token of tokens) {
    left -= ofWord.of(token.word).length;
    if (left < 0) return token;
  }
  return tokens.at(-1)!;
}

/** Distinct features of a sentence, in order. */
export const techniqueFeatures = (sentence: string): string[] => [
  ...new Set([...signsOf(sentence), ...readRuns(sentence, null).flatMap(({ features }) => features)]),
];

/** Features of a sentence as a whole. */
export function signsOf(sentence: string): string[] {
  const text = readText(sentence);
  const signs: string[] = [];
  if (text.includes('\\')) signs.push('§path');
  if (text.includes('%')) signs.push('§percent');
  if (text.includes('://')) signs.push('§url');
  return signs;
}

/** The runs of a sentence that are read. `runs`: all of them, where they are at hand. */
export const readRuns = (sentence: string, runs: readonly Run[] | null): readonly Run[] =>
  runs && sentence.length <= longest ? runs : runsIn(readText(sentence));

const readText = (sentence: string): string =>
  sentence.length > longest ? sentence.slice(0, longest) : sentence;

function featuresOfRun(word: string, lower: string): string[] {
  if (/^\d+$/.test(word)) return ['§number'];
  if (word.length >= 12 && hexadecimal.test(word)) return ['§hex'];
  if (word.length > 40 || stopWords.has(lower)) return [];
  const parts = hump.test(word) ? (word.match(humps) ?? []).filter(({ length }) => length > 1) : [];
  return [lower, ...parts.map((part) => part.toLowerCase())].map(stemOf);
}

/**
 * Endings that forms of one word differ in, by their last letter, in the order in which they are tried; with what stands
 * in their place. Not a linguist's stems: forms of one word need only fall together.
 */
const endings = new Map<string, [ending: string, instead: string][]>();
for (const line of [
  'ations at',
  'ation at',
  'ating at',
  'ated at',
  'ates at',
  'ate at',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'ed',
  'es',
  'er',
  's',
  'e',
]) {
  const [ending = '', instead = ''] = line.split(' ');
  const last = ending.at(-1)!;
  endings.set(last, [...(endings.get(last) ?? []), [ending, instead]]);
}

/** Short words have forms as well: "page", "pages", "kit", "kits". */
export const formOf = (lower: string): string =>
  lower.length === 4 && /[a-z][es]$/.test(lower) && !lower.endsWith('ss')
    ? lower.slice(0, -1)
    : stemOf(lower);

/** Few letters are left of many a word: "US" is no form of "uses", nor "on" of "onion". */
export function keyOf(lower: string): string {
  const stem = stemOf(lower);
  return stem.length < 4 ? lower : stem;
}

/** Forms of one word fall together: "spraying" → "spray". */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  let stem = word.endsWith('ies') || word.endsWith('ied') ? `${word.slice(0, -3)}y` : word;
  for (const [ending, instead] of endings.get(stem[stem.length - 1]!) ?? []) {
    if (!stem.endsWith(ending)) continue;
    if (instead !== '') return stem.slice(0, -ending.length) + instead;
    stem = stem.slice(0, -ending.length);
    break;
  }
  const last = stem.length - 1;
  return last > 2 && stem[last] === stem[last - 1] ? stem.slice(0, last) : stem;
}
