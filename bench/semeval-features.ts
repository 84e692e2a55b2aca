/** What speaks for and against a word as an event of an entity: how both stand to each other in the sentence and the document. */
import { stem } from '../src/story/compose/words.ts';
import type { EntityIn, Span } from './semeval-entity.ts';
import { roleOf } from './semeval-grammar.ts';
import type { EntityType } from './semeval-names.ts';
import type { ReadSentence } from './semeval-reading.ts';
import { BE, type EventWord, HAVE, MODALS } from './semeval-words.ts';

/** Where a date comes from: tied to the word, elsewhere in its sentence, or from the report. */
export type Basis = 'tied' | 'sentence' | 'report';

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

const isVerb = (word: EventWord | null): boolean => word !== null && word.form !== 'noun';
const lowerAt = ({ sentence }: Seen, at: number): string => sentence.lower[at] ?? '';
const beforeOf = ({ mentions, i }: Seen): Span | undefined => mentions.findLast(({ end }) => end <= i);

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

/** The closest of the roles of the entity's mentions, and whether a pronoun or the like has it. */
function closestRole({ i, mentions, sentence }: Seen): { role: string; mention: Span | null } {
  const roles = mentions.map((mention) => ({ role: roleOf(i, mention, sentence.grammar), mention }));
  const distance = ({ role }: { role: string }): number =>
    role === 'none' ? 3 : role.includes(' of verb') ? 2 : /part|owner/.test(role) ? 1 : 0;
  const [closest] = roles.sort((a, b) => distance(a) - distance(b));
  if (closest === undefined) return { role: 'not named', mention: null };
  return closest.role === 'none' ? { role: 'none', mention: null } : closest;
}

/** Roles in few classes, for what is rare. */
function classOf(role: string): string {
  if (role === 'none' || role === 'not named') return role;
  const [whose, more] = role.split(': ') as [string, string | undefined];
  if (more !== undefined) return /^subject|by head/.test(more) ? 'agent of its verb' : 'at its verb';
  if (whose.startsWith('noun')) return 'of the noun';
  if (/ (?:part|owner)/.test(whose)) return 'inside';
  if (/^(?:subject|by head)/.test(whose)) return 'agent';
  return /^(?:patient|object)/.test(whose) ? 'patient' : 'oblique';
}

/** How the noun phrase of a word begins; a verb has none. */
function determinerOf({ sentence, i }: Seen): string {
  const phrase = sentence.grammar.phraseAt[i];
  if (!phrase) return 'verb';
  const first = sentence.lower[phrase.start]!;
  if (/^(?:the|this|its|his|her|their|a|an)$/.test(first)) return first;
  return sentence.lower.slice(phrase.start, i).includes("'s") ? 'owned' : 'bare';
}

/** The features that hold for a word, each a phrase; most are two properties together. */
export function featuresOf(seen: Seen): string[] {
  const { number, sentence, i, word, entityIn, type, basis, length, repeated } = seen;
  const { tokens, words, grammar } = sentence;
  const { role, mention } = closestRole(seen);
  const part = classOf(role);
  const tense = tenseOf(seen);
  const { distance, other, joint } = between(seen);
  const kind = word.reporting ? 'reporting' : word.form === 'noun' ? 'noun' : 'verb';
  const quoted = tokens.slice(0, i).filter((token) => /^(?:"|``|''|“|”)$/.test(token)).length % 2 === 1;
  const place = number === 0 ? 'title' : number === 2 ? 'lead' : number <= 4 ? 'early' : 'late';
  const share = entityIn.mentions.size / Math.max(1, length - 1);
  const salience = share < 0.2 ? 'little' : share < 0.5 ? 'somewhat' : 'much';
  const count = words.filter((each) => each !== null).length;
  const crowd = count === 1 ? 'alone' : count <= 3 ? 'few' : 'many';
  const root = stem(word.lemma);
  const told = repeated.has(`0 ${root}`) ? 'in title' : repeated.has(root) ? 'repeated' : 'once';
  const link = grammar.groupAt[i]?.link ?? 'noun';
  const how = mention === null ? 'none' : mention.pronoun ? 'pronoun' : 'name';
  const negated = [1, 2, 3].some((k) => /^(?:not|n't|never)$/.test(lowerAt(seen, i - k)));
  const phrase = grammar.phraseAt[i];
  const head = !phrase ? 'verb' : phrase.end === i + 1 ? 'head' : 'inside';
  const single = { tense, kind, place, type, distance, joint, salience, crowd, told, basis, how };
  return [
    ...Object.entries(single).map(([name, value]) => `${name} ${value}`),
    ...[told, joint, salience, basis, type, String(quoted)].map((each) => `${each} ${kind}`),
    ...[basis, place, tense, kind, type, told, salience, crowd].flatMap((each) => [`part ${part} ${each}`]),
    ...[basis, link].map((each) => `${tense} ${each}`),
    ...[link, how, `${salience} ${type}`, `other ${other}`].map((each) => `part ${part} ${each}`),
    `role ${role}`,
    `role ${role} ${how}`,
    `lemma ${root}`,
    `noun ${determinerOf(seen)}`,
    `noun ${head} ${part}`,
    `${basis} ${place}`,
    `${tense} ${place}`,
    `${kind} ${distance} ${beforeOf(seen) ? 'after' : 'before'}`,
    `${type} ${entityIn.mentions.has(0) ? 'in title' : 'not in title'}`,
    `named ${Math.min(4, entityIn.count)}`,
    `other name ${other}`,
    `quoted ${quoted}`,
    `negated ${negated}`,
    `first verb ${words.findIndex(isVerb) === i}`,
  ];
}
