/**
 * What stands in a sentence for what one before named: "Mustang Panda is back. The group uses PlugX", "Akira has abused the
 * flaw since May", "Its emails deliver PlugX". Only where the last sentence that names any of its kind names one, so that
 * nobody is given another's deeds.
 */
import type { EntityType, RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';
import { suspects } from './certainty.ts';
import { isPeople } from './gangs.ts';
import { acts, verbs } from './verbs.ts';
import { isAround, isCompared, tells } from './voice.ts';

/** A mention, or what stands for one. */
export interface Standing extends Placed {
  /** Where the name itself stands, it is only suspected: so is what is said of whoever it stands for. */
  isSuspected?: true;
}

/** A word that stands for what was named, and the types that it may stand for: of the first that were named. */
interface StandIn {
  at: number;
  types: readonly (readonly EntityType[])[];
  /** "The two flaws": all that the sentence names. */
  isMany: boolean;
}

const people: EntityType[] = ['actor', 'campaign'];
const malware: EntityType[] = ['malware', 'tool'];
const flaws: EntityType[] = ['vulnerability'];
const bodies: EntityType[] = ['organisation', 'name'];
/** What a noun stands for; of attacks the flaw that they use, where that is said to be used. */
interface Meaning {
  types: EntityType[];
  isMany: boolean;
  isDeed: boolean;
}
const meanings = new Map<string, Meaning>();
const means = (words: string, types: EntityType[], isMany = false, isDeed = false): void => {
  for (const word of words.split(' ')) meanings.set(word, { types, isMany, isDeed });
};
means('group gang actor crew hackers attackers intruders spies operators collective', ['actor']);
means('flaw bug vulnerability hole issue weakness zero-day', flaws);
means('flaws bugs vulnerabilities holes issues weaknesses', flaws, true);
means('attacks exploitation', flaws, false, true);
means(
  'malware backdoor loader trojan stealer infostealer botnet worm wiper ransomware dropper downloader implant spyware rat keylogger rootkit',
  malware,
);
means('campaign operation', ['campaign']);
means('company firm retailer bank manufacturer maker university hospital airline insurer carrier', bodies);
// Who sends what does it.
means('email emails message messages lure lures attachment attachments archive archives', people);
const isAbused = /\b(?:exploit|abus|attack|in the wild)/i;
/** Whose they are did what is said of them. */
const owned = wordSet('victims targets tools arsenal toolkit toolset malware attacks campaign campaigns');
/** What people do rather than their malware. */
const ofPeople: ReadonlySet<RelationType> = new Set(['uses', 'exploits', 'attributed-to']);
const determiners = wordSet('the this these its their both');
/** What may open what stands for something. */
const openers = new Set([...determiners, 'it', 'victims']);
const states = wordSet('is was affects has exists');
/** Words between the determiner and its noun: "the second-stage loader". */
const mostBetween = 4;
/** Tokens of a sentence in which anything is looked for. */
const longest = 80;
/** Of "the flaws" so many. */
const mostMeant = 4;

/** A sentence, and what its words may stand for. */
interface Looked {
  /** The token that it begins with. */
  first: number;
  /** Its mentions. */
  placed: readonly Placed[];
  /** Those of them that a word after them in it may stand for. */
  meant: readonly Placed[];
  /** Those of the sentences before, the nearest first. */
  before: readonly (readonly Placed[])[];
  /** Those of whose kind the article names no other. */
  only: readonly Placed[];
}

/** The mentions of a sentence, with what its words stand for. */
export function withStandIns(
  reading: Reading,
  { first, placed, meant: here, before, only }: Looked,
): Standing[] {
  const { tokens } = reading;
  const head = standIn(tokens, afterPhrase(tokens, first, placed[0]?.from ?? first + longest), placed);
  const found = [...(head ? [head] : []), ...within(tokens, first, placed, head?.at ?? first)];
  if (found.length === 0) return [...placed];
  const standing = found.flatMap((one): Standing[] => {
    const { start, end } = tokens[one.at]!;
    const isNoun = !/^(?:it|they|its|their)$/.test(tokens[one.at]!.lower);
    const isOfBodies = one.types.includes(bodies);
    const farther = isNoun || isOfBodies ? onlyAt(only, first) : [];
    const all = meantBy(tokens, one, first, here, [...before, ...farther]);
    const isDeed = meanings.get(tokens[one.at]!.lower)?.isDeed;
    return (isDeed ? all.filter((meant) => isExploited(reading, meant)) : all).map((meant) => ({
      mention: { ...meant.mention, start, end },
      from: one.at,
      to: one.at,
      ...(meant.isGang ? { isGang: meant.isGang } : {}),
      ...(isOnlySuspected(reading, meant) ? { isSuspected: true as const } : {}),
    }));
  });
  return [...placed, ...standing].sort((a, b) => a.from - b.from);
}

/** Those that stand before, each as the sentence that one looks back to. */
const onlyAt = (only: readonly Placed[], first: number): Placed[][] =>
  only.filter(({ to }) => to < first).map((one) => [one]);

const fronting = wordSet(
  'after in on at during since by from until before within for over then later earlier meanwhile recently additionally finally today instead once',
);
/** Tokens of a phrase that is set before its sentence. */
const longestPhrase = 8;

/** Where a sentence goes on that begins with a phrase that names nobody: "After ten days, |the operators". `until`: its first name. */
function afterPhrase(tokens: readonly Token[], first: number, until: number): number {
  const { lower, sentence } = tokens[first]!;
  if (!fronting.has(lower)) return first;
  for (let at = first + 1; at < Math.min(until - 1, first + longestPhrase); at++) {
    if (tokens[at + 1]?.sentence !== sentence) return first;
    if (tokens[at]!.text === ',') return at + 1;
    // "In 2019 it used".
    if (/^(?:it|they)$/.test(tokens[at]!.lower)) return at;
  }
  return first;
}

const subordinating = wordSet('after before when while once until since though although as');
const another = wordSet(
  'another other others different second third rival unknown unnamed unidentified separate',
);

/** What a stand-in means: the only one of its kind so far in its sentence, or in the nearest before that names any. */
function meantBy(
  tokens: readonly Token[],
  { at, types, isMany }: StandIn,
  first: number,
  placed: readonly Placed[],
  before: readonly (readonly Placed[])[],
): readonly Placed[] {
  const suits = (one: Placed, some: readonly EntityType[]): boolean =>
    some.includes(one.mention.type) || (one.isGang === true && some.includes('actor'));
  const isOf = (one: Placed): boolean => types.some((some) => suits(one, some));
  const here = placed.filter((one) => one.to < at && isOf(one));
  // "After Acme left, the group used": which group that is, nobody knows.
  if (here.length > 0 && types[0]!.includes('actor') && subordinating.has(tokens[first]!.lower)) return [];
  // Firms and agencies are many: only where none but the one was named of late. "Its Acme servers" are things.
  const isBody = types.includes(bodies);
  const nearest = before.find((its) => its.some(isOf)) ?? [];
  const isThing = ({ from }: Placed): boolean => /^(?:its|their|our|his|her)$/.test(wordAt(tokens, from, -1));
  const all = isBody
    ? [...here, ...before.flat()].filter((one) => !isThing(one))
    : here.length > 0
      ? here
      : nearest;
  const named = types.map((some) => all.filter((one) => suits(one, some))).find((its) => its.length > 0);
  if (!named) return [];
  // "They got into its Acme servers. A gang listed it": whom the sentences are about, and not whoever was named last.
  if (
    isBody &&
    named.some(({ mention: { type } }) => bodies.includes(type)) &&
    !named.some((one) => isTopic(tokens, one))
  )
    return [];
  // "worse than the flaw", "the attacks" of what nobody exploits.
  if (here.length > 0 && isCompared(tokens.slice(here[0]!.to + 1, at))) return [];
  // "Acme, which makes Belkorp, had argued. It used": that is Acme.
  const isMade = tokens[at]!.lower === 'it' && types.length > 1 && !named.some(isPeople);
  if (isMade && here.length === 0 && bodies.includes(all[0]!.mention.type) && types[0] === people) return [];
  const each = [...new Map(named.map((one) => [one.mention.key, one])).values()];
  if (isMany ? each.length < 2 || each.length > mostMeant : each.length > 1) return [];
  return isAnothers(tokens, named.at(-1)!.to, at) ? [] : each;
}

const whose = wordSet('its their our his her of to for with by from at in on into via through s');
/** Words that may stand before a subject: "Norwegian food wholesaler Acme". */
const mostAhead = 5;

/** Whether a name is what its sentence is about: it stands at the head, before a verb or a comma. */
export function isTopic(tokens: readonly Token[], { from, to }: Placed): boolean {
  const { sentence } = tokens[from]!;
  for (let at = from - 1; tokens[at]?.sentence === sentence; at--)
    if (from - at > mostAhead || whose.has(tokens[at]!.lower) || verbs.has(tokens[at]!.lower)) return false;
  const [next, beyond] = [wordAt(tokens, to, 1), wordAt(tokens, to, 2)];
  if (/^[,(–—]$/.test(next) || isAround(next) || tells.has(next) || next === 'and') return true;
  return (verbs.has(next) || /(?:ed|s)$/.test(next)) && !isAround(beyond) && !verbs.has(beyond);
}

/** Whether the sentence of a flaw says that it is exploited. */
function isExploited({ tokens, sentences, text }: Reading, { from }: Placed): boolean {
  const { start, end } = sentences[tokens[from]!.sentence]!;
  return isAbused.test(text.slice(start, end));
}

/** "Acme is back. Another group hit Belkorp. The group …": one that has no name came between. */
function isAnothers(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = Math.max(from, until - 3 * longest); at < until; at++)
    if (another.has(tokens[at]!.lower))
      for (let n = at + 1; n <= at + 3 && n < until; n++)
        if (meanings.has(tokens[n]!.lower) || meanings.has(`${tokens[n]!.lower}s`)) return true;
  return false;
}

/** The noun or "it" that begins a sentence, and what it may stand for; none where its name stands beside it. */
function standIn(tokens: readonly Token[], first: number, placed: readonly Placed[]): StandIn | null {
  const { lower } = tokens[first]!;
  if (lower === 'it' || lower === 'they') {
    const types = isNamed(placed, first + 1) ? [] : pronounTypes(tokens, first);
    return types.length > 0 ? { at: first, types, isMany: false } : null;
  }
  // "The targets were ministries in": of whoever the article tells.
  if (/^(?:the|most|all|known)$/.test(lower) && /^(?:targets|victims)$/.test(wordAt(tokens, first, 1)))
    if (/^(?:are|were|include|included)$/.test(wordAt(tokens, first, 2)))
      return { at: first, types: [people], isMany: false };
  return nounPhrase(tokens, first, placed, isSubject);
}

const others: ReadonlySet<EntityType> = new Set([...people, ...malware, ...bodies, 'person']);

/** Those further on in a sentence: "the flaw" and "it" that something is done to, "by the group", "its victims". */
function within(tokens: readonly Token[], first: number, placed: readonly Placed[], from: number): StandIn[] {
  const { sentence } = tokens[first]!;
  const found: StandIn[] = [];
  for (let at = from; at < first + longest && tokens[at]?.sentence === sentence; at++) {
    const { lower } = tokens[at]!;
    if (lower.length > 7 || !openers.has(lower)) continue;
    // "ESET has seen victims in Ruritania": of whom the article tells.
    if (lower === 'victims' && /^(?:in|across|throughout|include|included)$/.test(wordAt(tokens, at, 1)))
      if (!/^(?:of|its|their|other|no|few|whose)$/.test(wordAt(tokens, at, -1)) && at > first)
        found.push({ at: at - 1, types: [people], isMany: false });
    if (lower === 'it' && at > first) {
      const does = verbs.get(tokens[at - 1]!.lower) ?? [];
      const isFlaw = does.some(({ relation }) => relation === 'exploits' || relation === 'uses');
      const isHarmed =
        !/^encrypt/.test(tokens[at - 1]!.lower) && does.some(({ relation }) => relation === 'targets');
      const types = [...(isFlaw ? [['vulnerability' as const], malware] : []), ...(isHarmed ? [bodies] : [])];
      // "ties it to Ruritania"
      if (/^(?:ties|tied|links|linked|attributes|attributed|traces|traced)$/.test(tokens[at - 1]!.lower))
        types.push(people, malware);
      // "On iOS 18 it installs Acme": where nobody else in the sentence could be meant.
      const isAlone = !placed.some(({ from: one, mention }) => one < at && others.has(mention.type));
      if (types.length === 0 && at !== from && isAlone) types.push(...pronounTypes(tokens, at));
      if (types.length > 0) found.push({ at, types, isMany: false });
    }
    if (!determiners.has(lower) || (at === from && from > first)) continue;
    const phrase = nounPhrase(tokens, at, placed, isObject);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.at;
  }
  return found;
}

const isNamed = (placed: readonly Placed[], at: number): boolean =>
  placed.some(({ from, to, mention }) => from <= at && at <= to && mention.type !== 'place');

/** "The second-stage loader", "its victims": the noun of the phrase that the determiner at `first` opens, where `fits` has it. */
function nounPhrase(
  tokens: readonly Token[],
  first: number,
  placed: readonly Placed[],
  fits: (tokens: readonly Token[], noun: number) => boolean,
): StandIn | null {
  const { lower } = tokens[first]!;
  if (!determiners.has(lower)) return null;
  if (/^(?:its|their)$/.test(lower) && owned.has(wordAt(tokens, first, 1)))
    return isNamed(placed, first + 2) ? null : { at: first, types: [people, malware], isMany: false };
  let n = 1;
  while (n <= mostBetween && !meanings.has(wordAt(tokens, first, n))) n++;
  // Of "ransomware gang" the last.
  while (meanings.has(wordAt(tokens, first, n + 1))) n++;
  const at = first + n;
  const meaning = meanings.get(wordAt(tokens, first, n));
  if (!meaning || (meaning.isDeed && !/^the/.test(lower)) || isNamed(placed, at + 1) || !fits(tokens, at))
    return null;
  for (let i = first + 1; i <= at; i++) {
    const word = tokens[i]!.lower;
    if (isNamed(placed, i) || another.has(word) || /^[^\p{L}\d“”"-]/u.test(word)) return null;
  }
  return { at, types: [meaning.types], isMany: meaning.isMany };
}

/** What "it" or "they" at `at` stands for, by its verb: who uses and exploits is rather the group than the malware named beside it. */
function pronounTypes(tokens: readonly Token[], at: number): EntityType[][] {
  let n = 1;
  while (n <= mostBetween && (isAround(wordAt(tokens, at, n)) || wordAt(tokens, at, n) === 'not')) n++;
  const does = (verbs.get(wordAt(tokens, at, n)) ?? [])
    .filter(({ objects }) => !objects?.includes('vulnerability'))
    .map(({ relation }) => relation);
  const isDoing = does.some((relation) => acts.has(relation) || relation === 'attributed-to');
  if (wordAt(tokens, at, 0) === 'they') return isDoing ? [people] : [];
  const next = wordAt(tokens, at, 1);
  // "It has also exploited" is said of no flaw.
  const isOfFlaw = (states.has(next) && !(next === 'has' && isDoing)) || does.includes('affects');
  if (!isDoing) return isOfFlaw ? [['vulnerability']] : [];
  // What installs is either.
  const isOfPeople = !does.includes('delivers') && does.some((relation) => ofPeople.has(relation));
  const groups = isOfPeople ? [people, malware] : [[...people, ...malware]];
  // "It was exploited", "it is used by": a flaw, a tool, unless what was named is a group.
  return isOfFlaw ? [['vulnerability'], ...groups] : groups;
}

/** Whether what the noun at `at` stands for does something: a verb follows, and no noun that looks like one. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [next, beyond] = [wordAt(tokens, at, 1), wordAt(tokens, at, 2)];
  if (/^['’]$/.test(next)) return owned.has(wordAt(tokens, at, 3));
  if (isAround(next) || /^[^\p{L}]/u.test(next)) return true;
  return verbs.has(next) && !/^(?:of|on|against)$/.test(beyond) && !isAround(beyond) && !verbs.has(beyond);
}

const follows = wordSet(
  'in to on at by with from for since after before during as and or but while when until against within over via through again too also then itself first last this of has have had is was are were will can could may',
);

/** Whether the phrase ends with the noun at `at`: "the flaw to get in", and not "the malware analysis". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at, 1);
  if (/^['’]$/.test(next)) return owned.has(wordAt(tokens, at, 3));
  return (
    next === '' ||
    /^[.,;:!?)–—]/u.test(next) ||
    follows.has(next) ||
    tells.has(next) ||
    isAround(next) ||
    verbs.has(next)
  );
}

/** Whether the sentence that names it only suspects it. */
function isOnlySuspected({ tokens, sentences, text }: Reading, { from, mention }: Placed): boolean {
  const { start, end } = sentences[tokens[from]!.sentence]!;
  return suspects(text.slice(start, mention.start), text.slice(mention.end, end));
}
