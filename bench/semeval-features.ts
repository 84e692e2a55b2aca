/** What speaks for and against a word as an event of an entity: how both stand to each other in the sentence and the document. */
import { stem } from '../src/story/compose/words.ts';
import type { EntityIn, EntityType, Span } from './semeval-entity.ts';
import { BE, type EventWord, HAVE, MODALS } from './semeval-words.ts';

export interface ReadSentence {
  tokens: string[];
  words: (EventWord | null)[];
  dates: { at: number; end: number; value: string }[];
}

/** Where a date comes from: tied to the word, elsewhere in its sentence, from the same word elsewhere, or from the report. */
export type Basis = 'tied' | 'sentence' | 'same word' | 'report';

export interface Seen {
  number: number;
  sentence: ReadSentence;
  /** The place of `word` in the sentence. */
  i: number;
  word: EventWord;
  /** The entity's mentions in this sentence, and in all. */
  mentions: readonly Span[];
  entityIn: EntityIn;
  type: EntityType;
  basis: Basis;
  /** Sentences of the document. */
  length: number;
  /** Stems of words that the document tells twice; with "0 " before them those of its title. */
  repeated: ReadonlySet<string>;
}

/** In tokens: how far a subject or object may stand from its verb. */
const SUBJECT_WITHIN = 12;
const OBJECT_WITHIN = 6;

const isVerb = (word: EventWord | null): boolean => word !== null && word.form !== 'noun';
const lowerAt = ({ sentence }: Seen, at: number): string => sentence.tokens[at]?.toLowerCase() ?? '';
const beforeOf = ({ mentions, i }: Seen): Span | undefined => mentions.findLast(({ end }) => end <= i);

/** What the entity is to the word, as far as their places tell. */
function relationOf(seen: Seen): string {
  const { sentence, i, word, mentions } = seen;
  const { tokens, words } = sentence;
  const verbs = (from: number, to: number): number => words.slice(from, to).filter(isVerb).length;
  const before = beforeOf(seen);
  const after = mentions.find(({ start }) => start > i);
  if (before && i - before.end <= SUBJECT_WITHIN && verbs(before.end, i) === 0) {
    if (word.form === 'noun' && lowerAt(seen, before.end) === "'s") return 'owner';
    return before.pronoun ? 'subject-pronoun' : 'subject';
  }
  if (after && after.start - i <= OBJECT_WITHIN && verbs(i + 1, after.start) === 0) {
    const between = tokens.slice(i + 1, after.start);
    return `object-${between.find((token) => /^(?:by|with|from|against|to|of|for|on)$/.test(token)) ?? 'bare'}`;
  }
  if (before && verbs(before.end, i) === 1 && tokens.slice(before.end, i).some((t) => /^(?:and|to)$/.test(t)))
    return 'chained';
  if (before) return mentions[0]!.start <= 4 ? 'far-subject' : 'far-before';
  return after ? 'far-after' : 'none';
}

function tenseOf(seen: Seen): string {
  const { i, word } = seen;
  const helpers = [1, 2, 3].map((k) => lowerAt(seen, i - k));
  if (word.form === 'noun') return 'noun';
  if (helpers.some((each) => MODALS.has(each))) return 'modal';
  if (helpers[0] === 'to' || helpers[1] === 'to') return 'to';
  if (word.form !== 'past') return word.form;
  if (helpers.some((each) => HAVE.has(each))) return 'perfect';
  return helpers.slice(0, 2).some((each) => BE.has(each)) ? 'passive' : 'past';
}

/** What stands between the entity and the word. */
function between(seen: Seen): { distance: string; other: boolean; joint: string } {
  const { sentence, i, mentions } = seen;
  const before = beforeOf(seen);
  const beside = before ?? mentions.find(({ start }) => start > i);
  const gap = beside === undefined ? Number.POSITIVE_INFINITY : before ? i - before.end : beside.start - i;
  const from = before?.end ?? 0;
  const near = Math.max(from, i - 8, 1);
  const joint = sentence.tokens
    .slice(from, i)
    .map((token) => token.toLowerCase())
    .findLast((token) =>
      /^(?:that|which|who|when|after|before|if|as|while|because|where|but|and|than|,)$/.test(token),
    );
  return {
    distance: gap === 0 ? 'next' : gap <= 2 ? 'near' : gap <= 6 ? 'some way' : gap < 99 ? 'far' : 'none',
    other: sentence.tokens
      .slice(near, i)
      .some((token) => /^[A-Z]/.test(token) && !/^(?:CEO|The|I)$/.test(token)),
    joint: joint ?? 'none',
  };
}

/** The features that hold for a word, each a phrase; most are two properties together. */
export function featuresOf(seen: Seen): string[] {
  const { number, sentence, i, word, entityIn, type, basis, length, repeated } = seen;
  const { tokens, words } = sentence;
  const relation = relationOf(seen);
  const tense = tenseOf(seen);
  const { distance, other, joint } = between(seen);
  const kind = word.reporting ? 'reporting' : word.form === 'noun' ? 'noun' : 'verb';
  const quoted = tokens.slice(0, i).filter((token) => /^(?:"|``|''|“|”)$/.test(token)).length % 2 === 1;
  const place = number === 0 ? 'title' : number === 2 ? 'lead' : number <= 4 ? 'early' : 'late';
  const inTitle = entityIn.mentions.has(0);
  const share = entityIn.mentions.size / Math.max(1, length - 1);
  const salience = share < 0.2 ? 'little' : share < 0.5 ? 'somewhat' : 'much';
  const count = words.filter((each) => each !== null).length;
  const crowd = count === 1 ? 'alone' : count <= 3 ? 'few' : 'many';
  const root = stem(word.lemma);
  const told = repeated.has(`0 ${root}`) ? 'in title' : repeated.has(root) ? 'repeated' : 'once';
  const single = { relation, tense, kind, place, type, distance, joint, salience, crowd, told, basis };
  const negated = [1, 2, 3].some((k) => /^(?:not|n't|never)$/.test(lowerAt(seen, i - k)));
  return [
    ...Object.entries(single).map(([name, value]) => `${name} ${value}`),
    ...[basis, place, tense, kind, type, told, crowd, `${salience} ${type}`, String(other)].map(
      (each) => `${each} ${relation}`,
    ),
    ...[told, joint, salience, basis, type, String(quoted)].map((each) => `${each} ${kind}`),
    ...[basis, tense].map((each) => `${each} ${place}`),
    `${tense} ${basis}`,
    `${kind} ${distance} ${beforeOf(seen) ? 'after' : 'before'}`,
    `${type} ${inTitle ? 'in title' : 'not in title'}`,
    `named ${Math.min(4, entityIn.count)}`,
    `other name ${other}`,
    `quoted ${quoted}`,
    `negated ${negated}`,
    `first verb ${words.findIndex(isVerb) === i}`,
  ];
}
