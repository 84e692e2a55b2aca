/** Where a document names an entity or points at it. */
import { type EntityType, type Names, occurrences, type Place } from './semeval-names.ts';
import type { ReadSentence } from './semeval-reading.ts';

export interface Span extends Place {
  /** A pronoun, or a noun phrase as "the company". */
  pronoun: boolean;
}

export interface EntityIn {
  /** By sentence number. */
  mentions: Map<number, Span[]>;
  /** Number of named mentions. */
  count: number;
}

export interface Entity {
  names: Names;
  type: EntityType;
  /** The nouns that the documents say it is. */
  classes: ReadonlySet<string>;
}

const PRONOUN: Record<EntityType, RegExp> = {
  person: /^(?:he|she|his|her|him|himself|herself)$/,
  thing: /^(?:it|its)$/,
  body: /^(?:it|its|they|their|them|itself)$/,
};
/** Nouns that stand for a thing or a body with a name. */
const CLASSES: Record<EntityType, RegExp> = {
  person: /^$/,
  thing:
    /^(?:aircraft|plane|airplane|jet|airliner|device|phone|product|model|vehicle|car|truck|software|system|player|service|store|machine|computer|game|index|ship|bridge|drug)$/,
  body: /^(?:company|firm|airline|manufacturer|maker|carrier|group|corporation|bank|agency|organization|organisation|union|party|team|club|retailer|automaker|carmaker|exchange|lender|insurer|index)$/,
};
/** In sentences: how far a pronoun may stand from the name. */
const FAR = 5;

/** The places where a document names the entity or, soon after a sentence that does, points at it. */
export function mentionsIn(sentences: ReadonlyMap<number, ReadSentence>, entity: Entity): EntityIn {
  const forms = formsIn(sentences, entity.names);
  const mentions = new Map<number, Span[]>();
  let count = 0;
  let since = FAR;
  for (const [number, sentence] of sentences) {
    const named = occurrences(sentence.lower, forms).filter((place) => isMeant(place, sentence, entity.type));
    since = named.length > 0 ? 0 : since + 1;
    const pointing = since < FAR ? pointers(sentence, entity) : [];
    const free = pointing.filter(
      (each) => !named.some(({ start, end }) => each.start < end && start < each.end),
    );
    const all = [
      ...named.map((place) => ({ ...place, pronoun: false })),
      ...free.map((place) => ({ ...place, pronoun: true })),
    ];
    if (all.length > 0)
      mentions.set(
        number,
        all.sort((a, b) => a.start - b.start),
      );
    count += named.length;
  }
  return { mentions, count };
}

/** The forms that count in a document: the short ones only beside a whole one. */
function formsIn(sentences: ReadonlyMap<number, ReadSentence>, { whole, short }: Names): string[][] {
  const given = [...whole, ...ownForms(sentences, whole)];
  const isThere = [...sentences.values()].some(({ lower }) => occurrences(lower, given).length > 0);
  return isThere ? [...given, ...short].sort((a, b) => b.length - a.length) : given;
}

/** "Northern Star Lines ( NSL )": a short form that the document gives. */
function ownForms(sentences: ReadonlyMap<number, ReadSentence>, whole: string[][]): string[][] {
  for (const { tokens, lower } of sentences.values()) {
    for (const { end } of occurrences(lower, whole)) {
      if (tokens[end] === '(' && tokens[end + 2] === ')' && /^[A-Z]{2,6}$/.test(tokens[end + 1]!))
        return [[lower[end + 1]!]];
    }
  }
  return [];
}

const COUNTED = /^(?:[a-z]+s|per|percent|%|million|billion|trillion)$/;

/** A body's name before a number names a product of it; a number alone may just count. */
function isMeant({ start, end }: Place, { tokens }: ReadSentence, type: EntityType): boolean {
  const next = tokens[end] ?? '';
  if (type === 'body' && /\d/.test(next)) return false;
  const isNumber = end === start + 1 && /^\d+$/.test(tokens[start]!);
  return !isNumber || !(COUNTED.test(next) || /^[$#€£]$/.test(tokens[start - 1] ?? ''));
}

/** Pronouns, and phrases as "the new carrier" with no other name in them. */
function pointers({ lower, tokens, grammar }: ReadSentence, { type, classes }: Entity): Place[] {
  const found: Place[] = [];
  for (const [i, word] of lower.entries()) {
    if (PRONOUN[type].test(word)) found.push({ start: i, end: i + 1 });
    const phrase = grammar.phraseAt[i];
    if (!phrase || phrase.start !== i || !/^(?:the|this)$/.test(word)) continue;
    const head = lower[phrase.end - 1]!;
    const named = tokens.slice(i + 1, phrase.end).some((token) => /^[A-Z]/.test(token));
    if (!named && (CLASSES[type].test(head) || classes.has(head))) found.push({ ...phrase });
  }
  return found;
}
