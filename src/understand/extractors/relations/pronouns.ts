/**
 * What stands at the head of a sentence for what one before named: "Mustang Panda is back. The group uses PlugX", "Its emails
 * deliver PlugX". Only where the last sentence that names any of its kind names one, so that nobody is given another's deeds.
 */
import type { EntityType, RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';
import { suspects } from './certainty.ts';
import { acts, verbs } from './verbs.ts';
import { isAround } from './voice.ts';

/** A mention, or what stands for one. */
export interface Standing extends Placed {
  /** Where the name itself stands, it is only suspected: so is what is said of whoever it stands for. */
  isSuspected?: true;
}

const nouns: [types: EntityType[], words: ReadonlySet<string>][] = [
  [['actor'], wordSet('group gang actor crew hackers attackers operators collective')],
  [['vulnerability'], wordSet('flaw bug vulnerability hole issue')],
  [
    ['malware', 'tool'],
    wordSet(
      'malware backdoor loader trojan stealer infostealer botnet worm wiper ransomware dropper downloader implant spyware rat keylogger',
    ),
  ],
  [['campaign'], wordSet('campaign operation')],
  // Who sends what does it.
  [
    ['actor', 'campaign'],
    wordSet('email emails message messages lure lures attachment attachments archive archives'),
  ],
];
const people: EntityType[] = ['actor', 'campaign'];
const malware: EntityType[] = ['malware', 'tool'];
/** What people do rather than their malware. */
const ofPeople: ReadonlySet<RelationType> = new Set(['uses', 'exploits', 'attributed-to']);
const determiners = wordSet('the this these its their');
const states = wordSet('is was affects has exists');
/** Words between the determiner and its noun: "the second-stage loader". */
const mostBetween = 4;
/** Sentences back that the name is looked for in. */
export const furthestBack = 3;

/** The mentions of a sentence, with what its first words stand for; `before`: those of the sentences before, the nearest first. */
export function withPronoun(
  reading: Reading,
  placed: readonly Placed[],
  before: readonly (readonly Placed[])[],
): Standing[] {
  const { tokens } = reading;
  const { sentence } = tokens[placed[0]!.from]!;
  let first = placed[0]!.from;
  while (tokens[first - 1]?.sentence === sentence) first--;
  const found = standIn(tokens, afterPhrase(tokens, first, placed[0]!.from), placed);
  if (!found) return [...placed];
  const one = onlyOne(before, found.types);
  if (!one) return [...placed];
  const { start, end } = tokens[found.at]!;
  const standing: Standing = { mention: { ...one.mention, start, end }, from: found.at, to: found.at };
  if (isOnlySuspected(reading, one)) standing.isSuspected = true;
  return [...placed, standing].sort((a, b) => a.from - b.from);
}

const fronting = wordSet(
  'after in on at during since by from until before within for over then later earlier meanwhile recently additionally finally today instead',
);
/** Tokens of a phrase that is set before its sentence. */
const longestPhrase = 8;

/** Where a sentence goes on that begins with a phrase that names nobody: "After ten days, |the operators". `until`: its first name. */
function afterPhrase(tokens: readonly Token[], first: number, until: number): number {
  if (!fronting.has(tokens[first]!.lower)) return first;
  for (let at = first + 1; at < Math.min(until - 1, first + longestPhrase); at++)
    if (tokens[at]!.text === ',') return at + 1;
  return first;
}

/** The one that the nearest sentence with any of these types names, of the first types that it names. */
function onlyOne(before: readonly (readonly Placed[])[], groups: readonly EntityType[][]): Placed | null {
  const any = before.find((its) => its.some(({ mention }) => groups.flat().includes(mention.type)));
  const named = groups
    .map((types) => any?.filter(({ mention }) => types.includes(mention.type)) ?? [])
    .find((its) => its.length > 0);
  const one = named?.[0];
  return one && named.every(({ mention }) => mention.key === one.mention.key) ? one : null;
}

/** The noun or "it" that begins a sentence, and what it may stand for; none where its name stands beside it. */
function standIn(
  tokens: readonly Token[],
  first: number,
  placed: readonly Placed[],
): { at: number; types: EntityType[][] } | null {
  const { lower, sentence } = tokens[first]!;
  const isNamed = (at: number) =>
    placed.some(({ from, to, mention }) => from <= at && at <= to && mention.type !== 'place');
  if (lower === 'it' || lower === 'they') {
    const types = isNamed(first + 1) ? [] : pronounTypes(tokens, first);
    return types.length > 0 ? { at: first, types } : null;
  }
  if (!determiners.has(lower)) return null;
  for (let at = first + 1; at <= first + 1 + mostBetween && tokens[at]?.sentence === sentence; at++) {
    if (isNamed(at)) return null;
    // Of "ransomware gang" the last.
    if (nouns.some(([, words]) => words.has(wordAt(tokens, at, 1)))) continue;
    const types = nouns.find(([, words]) => words.has(tokens[at]!.lower))?.[0];
    // "The ransomware gang", "the ransomware attacks hit": the last noun says what it is.
    if (types) return isNamed(at + 1) || !isSubject(tokens, at) ? null : { at, types: [types] };
  }
  return null;
}

/** What "it" or "they" at `at` stands for, by its verb: who uses and exploits is rather the group than the malware named beside it. */
function pronounTypes(tokens: readonly Token[], at: number): EntityType[][] {
  let n = 1;
  while (n <= mostBetween && (isAround(wordAt(tokens, at, n)) || wordAt(tokens, at, n) === 'not')) n++;
  const does = (verbs.get(wordAt(tokens, at, n)) ?? []).map(({ relation }) => relation);
  const isDoing = does.some((relation) => acts.has(relation) || relation === 'attributed-to');
  if (wordAt(tokens, at, 0) === 'they') return isDoing ? [people] : [];
  const isOfFlaw = states.has(wordAt(tokens, at, 1)) || does.includes('affects');
  if (!isDoing) return isOfFlaw ? [['vulnerability']] : [];
  const isOfPeople = does.some((relation) => ofPeople.has(relation));
  const groups = isOfPeople ? [people, malware] : [[...people, ...malware]];
  // "It was exploited", "it is used by": a flaw, a tool, unless what was named is a group.
  return isOfFlaw ? [['vulnerability'], ...groups] : groups;
}

/** Whether what the noun at `at` stands for does something: a verb follows, and no noun that looks like one. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [next, beyond] = [wordAt(tokens, at, 1), wordAt(tokens, at, 2)];
  if (isAround(next) || /^[^\p{L}]/u.test(next)) return true;
  return verbs.has(next) && !/^(?:of|on|against)$/.test(beyond) && !isAround(beyond) && !verbs.has(beyond);
}

/** Whether the sentence that names it only suspects it. */
function isOnlySuspected({ tokens, sentences, text }: Reading, { from, mention }: Placed): boolean {
  const { start, end } = sentences[tokens[from]!.sentence]!;
  return suspects(text.slice(start, mention.start), text.slice(mention.end, end));
}
