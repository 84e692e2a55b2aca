/**
 * Does a sentence that a language model worded say what ours says, no more and no less? The citation check decides; the rest
 * of the rules are about what a model may be talked into by the text that it reads.
 */
import type { WordingOutcome } from '../../domain/wording.ts';
import { type CheckedPassage, checkCited, type Fault } from './citations.ts';
import { readCues } from './cues.ts';
import { relativeSpans } from './days.ts';

/** Why a wording is dropped: the outcome that counts it, and words for people. */
export interface WordingFault {
  outcome: Exclude<WordingOutcome, 'kept' | 'left' | 'answer'>;
  words: string;
}

/** A paraphrase may be a little longer, and short where ours was wordy. */
const LONGEST = { times: 1.3, plus: 20 };
const SHORTEST = 0.4;
/** Share of its words that our sentence has. New words are synonyms, and few are needed. */
const KNOWN_WORDS = 0.7;
/** So many new words beyond those that stand for one of ours: "made public" says "disclosed", a new clause says more. */
const SPARE_WORDS = 1;

/** Checks a wording of `own`, whose citations are `passages`; no fault: it may stand in its place. */
export function checkWording(
  own: string,
  worded: string,
  passages: readonly CheckedPassage[],
): WordingFault[] {
  const form = formFault(own, worded);
  // What is no plain sentence need not be read.
  if (form !== null) return [{ outcome: 'form', words: form }];
  return [
    ...checkCited(worded, passages).faults.map(faultOf),
    ...beyond(own, worded),
    // The passages may be bolder than the sentence that was chosen from them with care.
    ...checkCited(worded, [{ text: own }]).faults.map(faultOf),
    ...lost(own, worded),
  ];
}

const faultOf = ({ kind, words }: Fault): WordingFault => ({ outcome: kind, words });

/** Letters, digits and what prose is pointed with. Anything else must stand in our sentence. */
const PLAIN = /[\p{Script=Latin}\p{Nd} .,;:'’‘"“”()–—%£$€-]/u;
const ADDRESS = /(?:\p{L}|\d)\.\p{L}{2}|\b(?:https?|www)\b/iu;
const TO_READERS = /^(?:you|your|yours|yourself|please|click|visit|download|install|subscribe|ignore)$/;
const STOPS = /[.!?]['’"”)]?$/;
const SENTENCE_END = /[.!?]['”")]? +(?=[\p{Lu}\d“"(])/gu;

/** Why it is no plain sentence like ours; null where it is one. */
function formFault(own: string, worded: string): string | null {
  if (worded.length > own.length * LONGEST.times + LONGEST.plus) return 'it is much longer than ours';
  if (worded.length < own.length * SHORTEST) return 'it is much shorter than ours';
  const odd = [...worded].find((character) => !PLAIN.test(character) && !own.includes(character));
  if (odd !== undefined)
    return `it holds the character U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (!/^["“'‘(]?[\p{L}\p{Nd}$£€]/u.test(worded) || (STOPS.test(own) && !STOPS.test(worded)))
    return 'it is no whole sentence';
  if (count(worded, SENTENCE_END) > count(own, SENTENCE_END)) return 'it is more than one sentence';
  const address = worded
    .split(/\s+/)
    .find((word) => ADDRESS.test(word) && !own.includes(word.replace(/^[("“'‘]+|[)"”'’.,;:!?]+$/g, '')));
  if (address !== undefined) return 'it holds an address';
  const ours = new Set(wordsOf(own));
  const toReaders = wordsOf(worded).find((word) => TO_READERS.test(word) && !ours.has(word));
  return toReaders === undefined ? null : `it speaks to the reader (“${toReaders}”)`;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What it says beyond our sentence: words of its own, or of the passages, and days that only make sense today. */
function beyond(own: string, worded: string): WordingFault[] {
  const faults: WordingFault[] = [];
  const [ours, theirs] = [readCues(own).stems, readCues(worded).stems];
  const foreign = [...theirs].filter((stem) => !ours.has(stem));
  const missing = [...ours].filter((stem) => !theirs.has(stem)).length;
  if (foreign.length > theirs.size * (1 - KNOWN_WORDS) || foreign.length > missing + SPARE_WORDS)
    faults.push({ outcome: 'support', words: `it brings words of its own (${foreign.join(', ')})` });
  // Any day will do: it is only asked how many there are.
  const relative = (text: string) => relativeSpans(text, '2000-01-01').length;
  if (relative(worded) > relative(own))
    faults.push({ outcome: 'date', words: 'it names a day by how far away it is' });
  return faults;
}

/** Lends no date its year: what ours dates with one may not lose it. */
const NO_YEAR = '1000-01-01T00:00:00.000Z';

/** What ours says and it does not: a number, date or name, most of its words, or who says it. */
function lost(own: string, worded: string): WordingFault[] {
  const missing = checkCited(own, [{ text: worded, published: NO_YEAR }]).faults.find(({ kind }) =>
    ['number', 'date', 'name', 'support'].includes(kind),
  );
  const faults: WordingFault[] =
    missing === undefined
      ? []
      : [{ outcome: 'lost', words: missing.words.replace('in no cited passage', 'missing') }];
  if (readCues(own).speakers.length > 0 && readCues(worded).speakers.length === 0)
    faults.push({ outcome: 'attribution', words: 'it does not say who says so' });
  return faults;
}
