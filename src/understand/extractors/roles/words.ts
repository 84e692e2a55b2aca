/**
 * What the words of an article are to the extractors of roles. Most are nothing to any of them: each is looked up once, in one
 * table of all words that are something, and what can begin with a word is walked to from where such words stand.
 */
import type { Reading } from '../../reading.ts';
import { PerWord } from '../../word.ts';
import {
  noPreposition,
  type Preposition,
  prepositionOf,
  type WordClass,
  wordClass,
} from './class-features.ts';
import {
  authorityWords,
  auxiliaries,
  beforeHarm,
  beforeName,
  bodyWords,
  headlineHeads,
  headlineTails,
  prepositions,
  wordClasses,
} from './lexicon.ts';
import { authorityKeys } from './listed.ts';

export interface RoleWord {
  classes: readonly WordClass[];
  preposition: Preposition;
  /** May stand between a preposition and a name. */
  isBeforeName: boolean;
  isAuxiliary: boolean;
  isBeforeHarm: boolean;
  isHarm: boolean;
  isOffice: boolean;
  /** What headlines capitalise after a name and before it. */
  isTail: boolean;
  isHead: boolean;
  /** In the name of an authority, or its acronym. */
  isRuler: boolean;
  isAuthorityWord: boolean;
  isBodyWord: boolean;
  /** A bit for each `Beginning` that it is one of. */
  begins: number;
}

const made = (word: string): RoleWord => {
  const classes = wordClasses.get(word) ?? [];
  return {
    classes: classes.map(wordClass),
    preposition: prepositions.has(word) ? prepositionOf(word) : noPreposition,
    isBeforeName: beforeName.has(word),
    isAuxiliary: auxiliaries.has(word),
    isBeforeHarm: beforeHarm.has(word),
    isHarm: classes.includes('harm'),
    isOffice: classes.includes('office'),
    isTail: headlineTails.has(word),
    isHead: headlineHeads.has(word),
    isRuler: authorityWords.has(word) || authorityKeys.has(word),
    isAuthorityWord: authorityWords.has(word),
    isBodyWord: bodyWords.has(word),
    begins: 0,
  };
};

const nothing = made('');
const table = new Map<string, RoleWord>();
for (const words of [
  wordClasses.keys(),
  prepositions,
  auxiliaries,
  beforeHarm,
  beforeName,
  authorityWords,
  authorityKeys,
  bodyWords,
  headlineTails,
  headlineHeads,
])
  for (const word of words) table.set(word, made(word));

/** What a word in lower case is. */
export const roleWord = (lower: string): RoleWord => table.get(lower) ?? nothing;

let beginnings = 0;

/** The words with which something begins, or beside which it stands: a country's name, an authority's. */
export class Beginning {
  readonly index = beginnings++;
  readonly bit = 1 << this.index;

  /** In lower case, each as one token. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!table.has(word)) table.set(word, made(word));
      table.get(word)!.begins |= this.bit;
    }
  }

  /** The tokens that are one of its words. */
  in(reading: Reading): readonly number[] {
    return wordsIn(reading).beginnings[this.index]!;
  }
}

interface Words {
  /** By token. */
  words: RoleWord[];
  /** By the index of a `Beginning`. */
  beginnings: number[][];
}

const ofWord = new PerWord(({ lower }) => roleWord(lower));

const known = new WeakMap<Reading, Words>();

function wordsIn(reading: Reading): Words {
  let words = known.get(reading);
  if (!words) {
    words = lookUp(reading);
    known.set(reading, words);
  }
  return words;
}

/** What each token of an article is. */
export const wordsOf = (reading: Reading): readonly RoleWord[] => wordsIn(reading).words;

function lookUp({ tokens }: Reading): Words {
  const found: number[][] = Array.from({ length: beginnings }, () => []);
  const words = new Array<RoleWord>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const word = ofWord.of(tokens[at]!.word);
    words[at] = word;
    for (let bits = word.begins; bits !== 0; bits &= bits - 1) found[31 - Math.clz32(bits & -bits)]!.push(at);
  }
  return { words, beginnings: found };
}
