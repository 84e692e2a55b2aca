/**
 * What is kept of an article to find its copies without its text: samples of its word runs, and the names and numbers
 * that tell one filled-in template from another.
 *
 * Samples are scaled MinHash (Broder 1997, "On the resemblance and containment of documents"; the scaled form as in
 * Irber et al. 2022, FracMinHash): all hashes below a bound, so that containment can be told as well as resemblance.
 */
import type { Article } from '../domain/article.ts';
import type { Instant } from '../domain/time.ts';
import { hashWord, mix } from './hash.ts';
import { type Sentence, sentencesOf } from './words.ts';

/** A sample of a set of 32-bit hashes: those below 2^(32 − bits), in base 64 of little-endian words, ascending. */
export interface Sample {
  bits: number;
  hashes: string;
}

/** JSON; about 3 kB for a long article. Compared by `compareCopies`. */
export interface CopySignature {
  version: 1;
  id: string;
  published: Instant;
  /** Hash of the title's words; 0 where it has fewer than four: such titles recur. */
  title: number;
  /** Number of words below the title. */
  words: number;
  /** Runs of four words. */
  runs: Sample;
  /** Neighbouring content words, either way round. */
  pairs: Sample;
  /** The first runs of the text, unsampled. */
  lead: string;
  /** The first pairs of the text, unsampled. */
  leadPairs: string;
  /** Names and numbers, unsampled, the most frequent first. */
  keys: string;
  /** Words with a capital that only begin sentences: perhaps names. */
  starts: string;
  /** What the article is about: names and numbers of the title that the text repeats, and the text's most frequent. */
  subject: string;
  /** Identifiers such as CVE numbers in title and first sentences. */
  ids: string;
  /** For sentences with names or numbers: hash of the sentence without them, how many they are, and their hashes. */
  frames: string;
  /** Three neighbouring content words, the smallest hashes: what `bandKeys` looks others up by. */
  bands: string;
}

const sampleSize = 160;
/** Names and numbers that are kept; a text with more is no template. */
export const mostKeys = 250;

/** Makes the signature of an article. Linear in its text. */
export function signature(article: Article): CopySignature {
  const sentences = sentencesIn(article);
  const title = sentencesOf(article.title.replace(/[.!?]+(?=\s)/g, ''))[0] ?? {
    words: [],
    content: [],
    keys: [],
    start: null,
    frame: [],
  };
  const words = sentences.flatMap((sentence) => sentence.words);
  const keys = sentences.flatMap((sentence) => sentence.keys);
  const names = new Set(keys);
  // Headlines may be in capitals throughout: there, a name is what the text shows to be one.
  const titleKeys = title.words.filter((word) => names.has(word));
  return {
    version: 1,
    id: article.id,
    published: article.published.at,
    title: title.words.length >= 4 ? hashAll(title.words) : 0,
    words: words.length,
    runs: sample(runsOf(words, 4)),
    pairs: sample(new Set(sentences.flatMap((sentence) => windows(sentence.content, 2)))),
    lead: pack([...runsOf(words.slice(0, 16), 4)]),
    leadPairs: pack(sentences.flatMap((sentence) => windows(sentence.content, 2)).slice(0, 5)),
    keys: pack(frequent(keys, 1).map(hashWord)),
    starts: pack(startsOf(sentences, names).map(hashWord)),
    subject: pack(subjectOf(keys, titleKeys).map(hashWord)),
    ids: pack([...identifiers([title, ...sentences.slice(0, 4)])]),
    frames: pack(frames(sentences)),
    bands: pack(smallest(bandHashes(title, sentences), bandCount(words.length))),
  };
}

/** With fewer words beside it, a list is the article. */
const leastProse = 12;
/** Characters of lists that are compared. */
const mostListed = 100_000;

/** The sentences of the prose below the title; of what is a list and little else, its lines too. */
function sentencesIn({ text, blocks }: Article): Sentence[] {
  const read = (code: boolean) =>
    blocks
      .slice(1)
      .flatMap(({ kind, start, end }) => ((kind === 'code') === code ? text.slice(start, end) : []));
  const prose = read(false).flatMap(sentencesOf);
  if (prose.reduce((sum, { words }) => sum + words.length, 0) >= leastProse) return prose;
  return [...prose, ...sentencesOf(read(true).join('\n').slice(0, mostListed))];
}

/** Runs of `length` words as hashes; a shorter text is one run. */
function runsOf(words: string[], length: number): Set<number> {
  const hashes = words.map(hashWord);
  const runs = new Set<number>();
  if (hashes.length > 0 && hashes.length < length) runs.add(combine(hashes));
  for (let at = 0; at + length <= hashes.length; at++) runs.add(combine(hashes.slice(at, at + length)));
  return runs;
}

/** Neighbouring words as sets: sorted, so that turning a phrase around changes nothing. */
function windows(content: string[], length: number): number[] {
  const hashes = content.map(hashWord);
  const out: number[] = [];
  for (let at = 0; at + length <= hashes.length; at++) {
    out.push(combine(hashes.slice(at, at + length).sort((a, b) => a - b)));
  }
  return out;
}

function bandHashes(title: Sentence, sentences: Sentence[]): Set<number> {
  const body = sentences.flatMap((sentence) => windows(sentence.content, 3));
  return new Set(body.length >= 3 ? body : [...body, ...windows(title.content, 3)]);
}

const combine = (hashes: number[]): number => hashes.reduce((sum, hash) => mix(sum ^ hash), hashes.length);

const hashAll = (words: string[]): number => (words.length === 0 ? 0 : combine(words.map(hashWord)));

/** The headline's names, and of the rest the eight most frequent that occur twice. */
function subjectOf(keys: string[], titleKeys: string[]): string[] {
  const all = [...titleKeys, ...frequent(keys, 2).slice(0, 8)];
  // A plain number may be a figure that one of two copies corrects or rounds.
  return [...new Set(all)].filter((word) => !/^\d+$/.test(word));
}

function startsOf(sentences: Sentence[], names: Set<string>): string[] {
  const starts = new Set(sentences.map((sentence) => sentence.start).filter((word) => word !== null));
  return [...starts].filter((word) => !names.has(word)).slice(0, 60);
}

/** For each sentence that could be a template's: what stays and what was filled in. */
function frames(sentences: Sentence[]): number[] {
  return sentences
    .filter((sentence) => sentence.keys.length > 0 && sentence.frame.length >= 4)
    .slice(0, 40)
    .flatMap((sentence) => {
      const keys = [...new Set(sentence.keys)].slice(0, 6).map(hashWord);
      return [hashAll(sentence.frame), keys.length, ...keys];
    });
}

/** Distinct words that occur `least` times or more, the most frequent first; at most `mostKeys`. */
function frequent(words: string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostKeys)
    .map(([word]) => word);
}

/** Words such as cve-2025-1234, ghsa-…, icsa-25-123-01: letters, then digits after a dash. */
function identifiers(sentences: Sentence[]): Set<number> {
  const words = sentences.flatMap((sentence) => sentence.words);
  return new Set(words.filter((word) => /^[a-z]{2,8}-[\da-z-]*\d[\da-z-]{2,}$/.test(word)).map(hashWord));
}

function sample(hashes: Set<number>): Sample {
  let kept = [...hashes];
  let bits = 0;
  while (kept.length > sampleSize) {
    bits++;
    kept = kept.filter((hash) => hash < 2 ** (32 - bits));
  }
  return { bits, hashes: pack(kept.sort((a, b) => a - b)) };
}

/** Excerpts of long texts are found by keys that lie as densely as in short ones, up to a limit. */
const bandCount = (words: number): number => Math.min(100, Math.max(24, Math.ceil(words / 16)));

const smallest = (hashes: Set<number>, count: number): number[] =>
  [...hashes].sort((a, b) => a - b).slice(0, count);

/** 32-bit numbers as base 64. */
export function pack(numbers: number[]): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, value] of numbers.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes.toString('base64');
}

/** The reverse of `pack`. */
export function unpack(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}
