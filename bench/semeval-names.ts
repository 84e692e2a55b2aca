/** How an entity may be called: the forms of its name, what kind of thing it is, and the nouns that stand for it. */
import { isOrdinary } from '../src/story/compose/lexicon.ts';
import type { ReadSentence } from './semeval-reading.ts';

export type EntityType = 'person' | 'thing' | 'body';

/** Ways to name an entity, each a list of lower-case tokens, the longest first. */
export interface Names {
  /** Enough by themselves. */
  whole: string[][];
  /** Good only in a document that has a whole one: a last name, a first word, initials of two words, the family of a version. */
  short: string[][];
}

export interface Place {
  start: number;
  /** Excluded. */
  end: number;
}

/** Words at the end of a body's name that tell what it is; the first ones are often left out. */
const LEGAL = /^(?:inc|corp|corporation|company|group|ltd|plc|llc|co|holdings)$/;
const SUFFIX = /^(?:airlines|airways|corps)$/;
const ROLE =
  /^(?:ceo|cfo|chairman|president|chief|executive|mr|mrs|ms|dr|senator|minister|spokesman|spokeswoman|co-founder|founder|director|secretary|singer|actor)$/;
/** A code of a model ("A380", "777") is enough by itself; a version ("4", "3G") needs its family. */
const CODE = /^(?=.*\d)[a-z\d-]{3,}$/;
const VERSION = /^(?=.*\d)[a-z\d.]{1,2}$/;

const isSuffix = (word: string): boolean => LEGAL.test(word) || SUFFIX.test(word);
const isName = (word: string): boolean => /^[a-z-]{3,}$/.test(word) && !isOrdinary(word) && !isSuffix(word);
const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** The forms of a name, by its type. */
export function namesOf(entity: string, type: EntityType): Names {
  const full = entity.toLowerCase().split(/\s+/);
  const { whole, short } =
    full.length === 1 ? { whole: [], short: [] } : type === 'thing' ? ofThing(full) : ofOthers(full, type);
  const longest = (a: string[], b: string[]): number => b.length - a.length;
  return { whole: [full, ...whole].sort(longest), short: short.sort(longest) };
}

function ofThing(full: string[]): Names {
  const [first, last] = [full[0]!, full.at(-1)!];
  if (full.length === 2 && VERSION.test(last)) return { whole: [[last, first]], short: [[first]] };
  const codes = full.filter((word) => CODE.test(word)).map((word) => [word]);
  const words = full.slice(1).filter(isName);
  return {
    whole: full.length > 2 ? [...codes, full.slice(1)] : codes,
    short: words.map((word) => [word]),
  };
}

function ofOthers(full: string[], type: EntityType): Names {
  const [first, last] = [full[0]!, full.at(-1)!];
  const whole: string[][] = [];
  const short: string[][] = type === 'person' || isName(last) ? [[last]] : [];
  if (full.length > 2) whole.push(full.slice(1), [initials(full)]);
  if (isSuffix(last) && full.length > 2) whole.push(full.slice(0, -1));
  if (full[0] === 'united' && full[1] === 'states')
    whole.push(['u.s.', ...full.slice(2)], ['us', ...full.slice(2)], full.slice(2));
  if (type === 'person' || !isName(first)) return { whole, short };
  // "Rialto store", "Rialto Inc": the name alone, without the word for what it is.
  if (full.length === 2 && (LEGAL.test(last) || (isOrdinary(last) && !SUFFIX.test(last))))
    whole.push([first]);
  if (full.length === 2 && !isOrdinary(initials(full))) short.push([initials(full)]);
  if (!full.some((word) => SUFFIX.test(word) || word === 'of')) {
    short.push([first]);
    if (full.length > 3) short.push(full.slice(0, 2));
  }
  return { whole, short };
}

/** What kind of thing a name names: a person has a role beside it, a thing a number in it. */
export function typeOf(entity: string, documents: Iterable<ReadonlyMap<number, ReadSentence>>): EntityType {
  if (/\d/.test(entity)) return 'thing';
  const names = entity.toLowerCase().split(/\s+/);
  if (names.length < 2 || names.some(isSuffix) || names.slice(0, -1).some(isOrdinary)) return 'body';
  let roles = 0;
  let all = 0;
  for (const sentences of documents) {
    for (const { lower } of sentences.values()) {
      for (const { start, end } of occurrences(lower, [names])) {
        all++;
        const near = [...lower.slice(Math.max(0, start - 5), start), ...lower.slice(end, end + 5)];
        if (near.some((word) => ROLE.test(word))) roles++;
      }
    }
  }
  return all > 0 && roles * 3 >= all ? 'person' : 'body';
}

/** Where any of the forms stands, the first form that fits. */
export function occurrences(lower: readonly string[], forms: readonly string[][]): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < lower.length; i++) {
    const form = forms.find((words) => words.every((word, k) => lower[i + k] === word));
    if (form === undefined) continue;
    found.push({ start: i, end: i + form.length });
    i += form.length - 1;
  }
  return found;
}

/** The nouns that documents say the entity is: "X , the largest carrier", "X is a carrier", and the last word of "X store". */
export function classesOf(
  documents: Iterable<ReadonlyMap<number, ReadSentence>>,
  { whole, short }: Names,
): Set<string> {
  const last = whole[0]!.at(-1)!;
  const found = new Set(isOrdinary(last) ? [last] : []);
  for (const sentences of documents) {
    for (const { tokens, lower, grammar } of sentences.values()) {
      for (const { end } of occurrences(lower, [...whole, ...short])) {
        if (!/^(?:,|is|was|\()$/.test(lower[end] ?? '') || !/^(?:the|a|an|one)$/.test(lower[end + 1] ?? ''))
          continue;
        const phrase = grammar.phraseAt[end + 1];
        const noun = phrase ? tokens[phrase.end - 1]! : '';
        if (/^[a-z]{4,}$/.test(noun)) found.add(noun);
      }
    }
  }
  return found;
}
