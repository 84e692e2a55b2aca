/** Names in text that lost marks on its way here: apostrophes ("Elmtons plan"), and the space between two sentences. */

import type { EntityType } from '../../../domain/entity.ts';
import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { givenNames } from '../../../knowledge/names/given-names.ts';
import { knownNames } from '../../../knowledge/names/known.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Candidate, mostPlaces, type Place } from './candidates.ts';
import { auxiliaries, bodyWords, prepositions, wordClasses } from './lexicon.ts';
import { Beginning } from './words.ts';

const apostrophes = new Beginning(["'", '’']);

/**
 * "Elmtons plan", "Jane Orbells crime": the name without the lost genitive where the text has it so too, where a catalogue
 * does, or where it is a person's in a text without any apostrophe.
 */
export function withoutLostGenitives(reading: Reading, candidates: Candidate[]): Candidate[] {
  const { tokens } = reading;
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const lasts = new Set(candidates.map(({ key }) => key.slice(key.lastIndexOf(' ') + 1)));
  const gone = new Set<Candidate>();
  for (const candidate of candidates) {
    const { key, type, places } = candidate;
    if (!/[^su]s$/.test(key) || key.length < 5 || !bare.has(type)) continue;
    if (!places.every((place) => owns(tokens, place))) continue;
    const stem = key.slice(0, -1);
    if (bodyWords.has(key.slice(key.lastIndexOf(' ') + 1))) continue;
    const isTold = byKey.has(stem) || lasts.has(stem.slice(stem.lastIndexOf(' ') + 1));
    const listed = isTold || commonWords.has(key) ? undefined : listedTypes().get(stem);
    if (!isTold && !listed && !isPerson(reading, stem)) continue;
    const whole = byKey.get(stem);
    if (whole) {
      whole.places = [...whole.places, ...places].sort((a, b) => a.from - b.from).slice(0, mostPlaces);
      gone.add(candidate);
      continue;
    }
    candidate.key = stem;
    if (listed) candidate.type = listed;
    byKey.set(stem, candidate);
  }
  return gone.size === 0 ? candidates : candidates.filter((candidate) => !gone.has(candidate));
}

const bare: ReadonlySet<EntityType> = new Set<EntityType>(['name', 'organisation', 'person']);

/** Whether something that it may own stands after it, and nothing that it does or that goes on about it. */
function owns(tokens: readonly Token[], { to }: Place): boolean {
  const [name, next] = [tokens[to]!, tokens[to + 1]];
  if (next?.sentence !== name.sentence || next.kind !== 'word' || !next.spaced) return false;
  if (auxiliaries.has(next.lower) || prepositions.has(next.lower) || /(?:ed|ing|ly)$/.test(next.lower))
    return false;
  return !notOwned.has(next.lower) && !(wordClasses.get(next.lower) ?? []).includes('says');
}

const notOwned = wordSet(
  'and or but that which who whose when where as is than will would can could may might must should do does did not also then so if while before since because about among amid',
);

/** A first name and a rare last one that is no name of this form: no "Holmes", "Williams", "Brooks". */
function isPerson(reading: Reading, stem: string): boolean {
  const words = stem.split(' ');
  const last = words.at(-1)!;
  return (
    words.length > 1 &&
    words.length < 4 &&
    givenNames.has(words[0]!) &&
    !/[ei]$/.test(last) &&
    !givenNames.has(last) &&
    !commonWords.has(last) &&
    !apostrophes.in(reading).some((at) => reading.tokens[at + 1]?.lower === 's')
  );
}

let listed: Map<string, EntityType> | null = null;

/** What names of one word are that a catalogue has and that are no ordinary words. */
function listedTypes(): ReadonlyMap<string, EntityType> {
  if (listed) return listed;
  listed = new Map();
  for (const { name, type } of knownNames()) {
    const key = nameKey(name);
    if (type !== 'actor' && type !== 'malware' && type !== 'organisation') continue;
    if (key.length > 5 && !commonWords.has(key) && !listed.has(key)) listed.set(key, type);
  }
  return listed;
}

const run = /^(\p{Ll}{4,})\p{Lu}\p{Ll}{2,}$/u;

/** How many letters at the beginning of a token are the end of the sentence before: "journeysElmcar" has eight. */
export function gluedLetters(tokens: readonly Token[], at: number): number {
  const { text, sentence } = tokens[at]!;
  const word = run.exec(text)?.[1];
  if (!word || tokens[at - 1]?.sentence !== sentence || isRepeated(tokens, text)) return 0;
  return commonWords.has(word) || commonWords.has(word.replace(/(?:es|s|ed|ing)$/, '')) ? word.length : 0;
}

/** So much of an article is looked through. */
const early = 400;

/** "quickElm … quickElm": no two sentences end and begin alike. */
function isRepeated(tokens: readonly Token[], text: string): boolean {
  let times = 0;
  for (let i = 0; i < tokens.length && i < early; i++) if (tokens[i]!.text === text) times++;
  return times > 1;
}
