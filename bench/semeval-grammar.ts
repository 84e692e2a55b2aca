/**
 * A shallow grammar of English sentences: noun phrases, verb groups with their subjects, and from both what a name is to a
 * word. Phrases are runs of words between verbs, prepositions and punctuation; a subject is the phrase before its verb, or the
 * one that it shares with the verb before ("sold and delivered", "plans to sell"). No attempt at more.
 */
import { AUXILIARY, BE, type EventWord, isParticle } from './semeval-words.ts';

/** From its first to its last word, `end` excluded; the last is its head. */
export interface Phrase {
  start: number;
  end: number;
}

export interface Group {
  start: number;
  end: number;
  passive: boolean;
  /** The phrases of its subject: the first is the head, the others hang on it by prepositions. */
  subject: Phrase[];
  /** How it comes to its subject: its own, or that of another verb. */
  link: 'own' | 'relative' | 'to' | 'and' | 'participle';
}

export interface Grammar {
  tokens: readonly string[];
  /** The phrase of each token; none for verbs, prepositions and punctuation. */
  phraseAt: (Phrase | null)[];
  groupAt: (Group | null)[];
}

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

const PREPOSITIONS =
  list(`of in on at by for from to with without into onto over under after before between among through during against about around
  as than per via since until within despite because while when where if although though whether so toward towards upon across behind beyond near like unlike including following amid along`);
const RELATIVE = list('that which who whom whose');
const JOINTS = list('and or but nor &');
const ADVERBS =
  list(`not n't also then now already still just only even never ever once again soon later earlier currently recently yesterday today tomorrow
  here there thus however instead first both always often yet far more most well`);
const PUNCTUATION = /^(?:[^\p{L}\p{N}$%&']+|'')$/u;
const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || /^[a-z]{3,}ly$/.test(lower);
const BEFORE_A_NOUN =
  /^(?:a|an|the|this|these|those|its|his|her|their|our|my|your|'s|no|some|any|each|every|another|\d.*)$/;

type Class = 'verb' | 'auxiliary' | 'adverb' | 'preposition' | 'relative' | 'joint' | 'stop' | 'word';

function classesOf(tokens: readonly string[], words: readonly (EventWord | null)[]): Class[] {
  const lower = tokens.map((token) => token.toLowerCase());
  return lower.map((word, i) => {
    const event = words[i];
    if (PUNCTUATION.test(word)) return 'stop';
    if (event && event.form !== 'noun') return isAdjective(i, lower, words) ? 'word' : 'verb';
    if (word === "'s" && i > 0 && words[i + 1]?.form !== 'past' && words[i + 1]?.form !== 'ing')
      return 'word';
    if (AUXILIARY.has(word)) return 'auxiliary';
    if (word === 'that' && /^[a-z]/.test(lower[i + 1] ?? '') && BEFORE_A_NOUN.test(lower[i - 1] ?? ''))
      return 'word';
    if (RELATIVE.has(word)) return 'relative';
    if (PREPOSITIONS.has(word)) return 'preposition';
    if (JOINTS.has(word)) return 'joint';
    return isAdverb(word) ? 'adverb' : 'word';
  });
}

/** "the delayed tour", "its leading role": a participle after a determiner and before a noun. */
function isAdjective(i: number, lower: readonly string[], words: readonly (EventWord | null)[]): boolean {
  const { form } = words[i]!;
  if (form !== 'past' && form !== 'ing') return false;
  const next = lower[i + 1] ?? '';
  const before = isAdverb(lower[i - 1] ?? '') ? lower[i - 2] : lower[i - 1];
  return (
    BEFORE_A_NOUN.test(before ?? '') &&
    /^[a-z\d]/.test(next) &&
    !PREPOSITIONS.has(next) &&
    !BEFORE_A_NOUN.test(next) &&
    !JOINTS.has(next)
  );
}

/** The grammar of one sentence; `words` are its verbs and nouns of events, by token. */
export function grammarOf(tokens: readonly string[], words: readonly (EventWord | null)[]): Grammar {
  const classes = classesOf(tokens, words);
  const phraseAt = phrasesOf(classes);
  const groupAt: (Group | null)[] = tokens.map(() => null);
  const groups: Group[] = [];
  const openings: Group[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (classes[i] !== 'verb' && classes[i] !== 'auxiliary') continue;
    const group = groupFrom(i, tokens, classes, words);
    const { subject, link } = subjectOf(group, groups, { tokens, phraseAt, groupAt }, classes);
    Object.assign(group, { subject, link });
    if (subject.length === 0 && link === 'participle') openings.push(group);
    // "While introducing it, she said": the subject comes with the verb after.
    if (link === 'own' && subject.length > 0) for (const open of openings.splice(0)) open.subject = subject;
    for (let at = group.start; at < group.end; at++) groupAt[at] = group;
    groups.push(group);
    i = group.end - 1;
  }
  return { tokens, phraseAt, groupAt };
}

function phrasesOf(classes: readonly Class[]): (Phrase | null)[] {
  const phraseAt: (Phrase | null)[] = classes.map(() => null);
  for (let i = 0; i < classes.length; i++) {
    if (classes[i] !== 'word') continue;
    const phrase = { start: i, end: i + 1 };
    while (classes[phrase.end] === 'word') phrase.end++;
    for (; i < phrase.end; i++) phraseAt[i] = phrase;
  }
  return phraseAt;
}

/** A verb group: helpers, adverbs, "to", and the verb itself. */
function groupFrom(
  i: number,
  tokens: readonly string[],
  classes: readonly Class[],
  words: readonly (EventWord | null)[],
): Group {
  let end = i;
  while (
    classes[end] === 'auxiliary' ||
    (end > i && classes[end] === 'adverb' && classes[end - 1] !== 'verb')
  )
    end++;
  if (classes[end] === 'verb') end++;
  else while (end > i + 1 && classes[end - 1] === 'adverb') end--;
  const main = end - 1;
  const helper =
    tokens
      .slice(i, main)
      .findLast((_, k) => classes[i + k] === 'auxiliary')
      ?.toLowerCase() ?? '';
  const passive = words[main]?.form === 'past' && BE.has(helper);
  if (isParticle(tokens[end]?.toLowerCase() ?? '')) end++;
  return { start: i, end, passive, subject: [], link: 'own' };
}

/** Phrases that end before `at`, the first the head: "the owner | of the ship | in the port". */
function chainBefore(at: number, { phraseAt }: Grammar, classes: readonly Class[]): Phrase[] {
  const chain: Phrase[] = [];
  for (let phrase = phraseAt[at]; phrase; ) {
    chain.unshift(phrase);
    const joint = classes[phrase.start - 1];
    phrase = joint === 'preposition' || joint === 'joint' ? (phraseAt[phrase.start - 2] ?? null) : null;
  }
  return chain;
}

/** The subject of a verb group, by what stands before it; `groups` are the verbs before. */
function subjectOf(
  group: Group,
  groups: readonly Group[],
  grammar: Grammar,
  classes: readonly Class[],
): Pick<Group, 'subject' | 'link'> {
  const { tokens, phraseAt } = grammar;
  const lastOwn = groups.at(-1);
  let at = group.start - 1;
  while (classes[at] === 'adverb') at--;
  const before = tokens[at]?.toLowerCase() ?? '';
  const shared = (link: Group['link']): Pick<Group, 'subject' | 'link'> => ({
    subject: lastOwn?.subject ?? [],
    link,
  });
  if (phraseAt[at]) return { subject: chainBefore(at, grammar, classes), link: 'own' };
  if (classes[at] === 'relative') {
    const antecedent = tokens[at - 1] === ',' ? at - 2 : at - 1;
    return { subject: chainBefore(antecedent, grammar, classes).slice(-1), link: 'relative' };
  }
  if (before === 'to' && lastOwn === undefined)
    return { subject: chainBefore(at - 1, grammar, classes), link: 'to' };
  if (before === 'to') return shared('to');
  if (classes[at] === 'joint') return shared('and');
  if (before !== ',' && before !== ')') return shared('participle');
  const beside = chainBefore(at - 1, grammar, classes);
  // "X , born in Y ," and "X ( Y ) , the maker of it , said": what stands in between is X too.
  const finite = !/ing$/.test(tokens[group.start] ?? '');
  const opening = before === ')' ? tokens.lastIndexOf('(', at) : tokens.lastIndexOf(',', at - 1);
  const outer = opening > 0 ? chainBefore(opening - 1, grammar, classes) : [];
  if (finite && outer.length > 0) return { subject: [...outer, ...beside.slice(0, 1)], link: 'own' };
  return finite && lastOwn === undefined ? { subject: beside, link: 'relative' } : shared('participle');
}

export interface Mention {
  start: number;
  end: number;
}

const within = ({ start, end }: Mention, phrase: Phrase): boolean =>
  start >= phrase.start && end <= phrase.end;

/** What a mention is inside a phrase: its head, its owner ("X 's tour"), or something that stands before the head. */
function placeIn(mention: Mention, phrase: Phrase, tokens: readonly string[]): string | null {
  if (!within(mention, phrase)) return null;
  if (mention.end === phrase.end) return 'head';
  return /^'s?$/.test(tokens[mention.end] ?? '') ? 'owner' : 'part';
}

/** What a mention is to a verb group: subject, patient, object, what comes after a preposition; null where it is none. */
function roleInGroup(group: Group, mention: Mention, { tokens, phraseAt, groupAt }: Grammar): string | null {
  for (const [i, phrase] of group.subject.entries()) {
    const place = placeIn(mention, phrase, tokens);
    if (place === null) continue;
    const name = group.passive ? 'patient' : 'subject';
    const joined = i > 0 && /^(?:and|&|,|\()$/.test(tokens[phrase.start - 1] ?? '');
    const told = place === 'head' ? (i === 0 || joined ? name : `${name} of`) : `${name} ${place}`;
    return group.link === 'own' || group.link === 'relative' ? told : `${told} by ${group.link}`;
  }
  let preposition = '';
  for (let at = group.end; at < tokens.length && groupAt[at] === null; at++) {
    const lower = tokens[at]!.toLowerCase();
    if (PREPOSITIONS.has(lower)) preposition = lower;
    else if (/^[;:.]$/.test(lower)) return null;
    const phrase = phraseAt[at];
    if (!phrase) continue;
    const place = placeIn(mention, phrase, tokens);
    if (place !== null) return `${preposition || 'object'} ${place}`;
    at = phrase.end - 1;
  }
  return null;
}

/** What a mention is to a noun: its owner, what stands before it, or after "of" and the like; null where it is none. */
function roleAtNoun(i: number, mention: Mention, grammar: Grammar): string | null {
  const { tokens, phraseAt } = grammar;
  const phrase = phraseAt[i];
  if (!phrase) return null;
  if (mention.end <= i && within(mention, phrase)) {
    const owner =
      /^(?:its|his|her|their)$/i.test(tokens[mention.start]!) || /^'s?$/.test(tokens[mention.end] ?? '');
    return `noun ${owner ? 'owner' : 'part'}`;
  }
  if (i < phrase.end - 1) return null;
  for (let at = phrase.end; PREPOSITIONS.has(tokens[at]?.toLowerCase() ?? ''); ) {
    const hung = phraseAt[at + 1];
    if (!hung) return null;
    const place = placeIn(mention, hung, tokens);
    if (place !== null) return `noun ${tokens[at]!.toLowerCase()} ${place}`;
    at = hung.end;
  }
  return null;
}

/** What a mention is to the word at `i`; "none" where the grammar does not join them. */
export function roleOf(i: number, mention: Mention, grammar: Grammar): string {
  const { tokens, phraseAt, groupAt } = grammar;
  const group = groupAt[i];
  if (group) return roleInGroup(group, mention, grammar) ?? 'none';
  const own = roleAtNoun(i, mention, grammar);
  if (own !== null) return own;
  const phrase = phraseAt[i];
  if (!phrase) return 'none';
  const before = groupAt.findLast((each, at) => each !== null && at < phrase.start);
  const after = groupAt.find((each, at) => each !== null && at >= phrase.end);
  for (const verb of [before, after]) {
    if (!verb) continue;
    const asSubject = verb.subject.some(({ start }) => start === phrase.start);
    if (verb === after && !asSubject) continue;
    const role = roleInGroup(verb, mention, { tokens, phraseAt, groupAt });
    if (role !== null) return `${asSubject ? 'subject' : 'object'} of verb: ${role}`;
  }
  return 'none';
}
