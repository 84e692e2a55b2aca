/** What a sentence says of a list of hosts: who reaches or uses them, by verbs before or after them and by nouns. */
import { wordSet } from '../../../domain/word-set.ts';
import { type Meant, nameAt, type Subject, subjectOf } from './subject.ts';
import { isPeople, type Unit } from './units.ts';
import {
  aroundVerbs,
  asWords,
  breakers,
  copulas,
  doneToHosts,
  type HostVerb,
  hostVerbs,
  hostWords,
  ownWords,
  people,
} from './words.ts';

export interface HostStated {
  subject: Subject;
  /** Where what says it stands. */
  at: number;
}

const reach = 18;

/** Who reaches or uses the hosts at `host`; null where the sentence says nothing of it. */
export const statedOf = (units: readonly Unit[], host: number, meant: Meant): HostStated | null =>
  byVerb(units, host, meant) ??
  byPassive(units, host, meant) ??
  byTraffic(units, host) ??
  byFlow(units, host, meant) ??
  byNouns(units, host, meant);

/** "Emotet connects to a[.]com", "downloads TrickBot from", "uses the domain". */
function byVerb(units: readonly Unit[], host: number, meant: Meant): HostStated | null {
  for (let at = host - 1; at >= Math.max(0, host - reach); at--) {
    const { word, hosts } = units[at]!;
    if (hosts) return null;
    const verb = hostVerbs.get(word);
    if (!verb || !isObject(units, at, host, verb) || isNoun(units, at)) continue;
    if (isPassive(units, at)) {
      const by = nameAfterBy(units, host + 1);
      if (by && verb.of !== 'use') return { subject: by, at };
      continue;
    }
    const subject = subjectOf(units, at, meant);
    if (subject && suits(verb, subject)) return { subject, at };
  }
  return null;
}

/** People reach what they like; what they take from a host or send there, they use. */
const suits = ({ of }: HostVerb, { names }: Subject): boolean => of !== 'malware' || !isPeople(names[0]!);

/** Whether the hosts are what the verb is about, by the words from it to them. */
function isObject(units: readonly Unit[], at: number, host: number, verb: HostVerb): boolean {
  const words = units.slice(at + 1, host);
  if (verb.particles === null) {
    if (verb.of === 'use') return words.every(({ word, names }) => !names && hostWords.has(word));
    return isPlace(words);
  }
  const particle = words.findLastIndex(({ word }) => verb.particles!.has(word));
  if (particle < 0 || !isPlace(words.slice(particle + 1))) return false;
  const between = words.slice(0, particle);
  if (verb.between !== 'anything')
    return between.every(({ word }) => (verb.between as ReadonlySet<string>).has(word));
  // "the payload downloaded from": who does it is not said.
  if (between.length === 0 && /(?:ed|sent)$/.test(units[at]!.word)) return false;
  return between.every(
    ({ word, hosts }) => !hosts && !people.has(word) && !/^[;:]$|^(?:which|who|that|but|while)$/.test(word),
  );
}

/** "a remote server, located in Russia, at": no other clause, no other doer, and nobody who lives there. */
const isPlace = (words: readonly Unit[]): boolean =>
  words.length <= 14 &&
  words.every(
    ({ word, names }, i) =>
      (!names || /^(?:’|'|s|c2)$/.test(words[i + 1]?.word ?? '')) &&
      !people.has(word) &&
      (!breakers.has(word) ||
        (word === 'of' && /^(?:one|list|set|number|pair|series)$/.test(words[i - 1]?.word ?? ''))),
  );

/** "the download", "a query": no verb. */
const isNoun = (units: readonly Unit[], at: number): boolean =>
  /^(?:a|an|the|this|its|their|of|no|every|each)$/.test(units[at - 1]?.word ?? '');

function isPassive(units: readonly Unit[], verb: number): boolean {
  if (!/(?:ed|en|sent)$/.test(units[verb]!.word)) return false;
  let at = verb - 1;
  while (at >= 0 && (aroundVerbs.has(units[at]!.word) || units[at]!.word.endsWith('ly'))) {
    if (/^(?:is|was|are|were|be|been|being)$/.test(units[at]!.word)) return true;
    at--;
  }
  return false;
}

/** The name after "by" at `at`: "by the Emotet operators". */
function nameAfterBy(units: readonly Unit[], at: number): Subject | null {
  return units[at]?.word === 'by' ? nameFrom(units, at + 1) : null;
}

/** A name with its article and adjectives before it. */
function nameFrom(units: readonly Unit[], at: number): Subject | null {
  for (let i = at; i < at + 5; i++) {
    const { names, word } = units[i] ?? { word: ';' };
    if (names) return { names, at: i, from: null };
    if (!/^(?:\p{L}+|-)$/u.test(word) || breakers.has(word) || copulas.has(word)) return null;
  }
  return null;
}

/** "a[.]com gives orders to Emotet". */
const ordering = wordSet('gives gave sends sent issues issued pushes pushed passes passed');

/** "a[.]com, a domain registered by APT28", "was contacted by Emotet". */
function byPassive(units: readonly Unit[], host: number, meant: Meant): HostStated | null {
  const to = units.findIndex(({ word }, i) => i > host && word === 'to');
  const isOrder = ordering.has(units[host + 1]?.word ?? '') && to > 0 && to < host + 5;
  if (isOrder && goods.has(units[to - 1]!.word)) {
    const subject = nameFrom(units, to + 1);
    if (subject) return { subject, at: host + 1 };
  }
  for (let at = host + 1; at < Math.min(units.length, host + 12); at++) {
    const { word } = units[at]!;
    if (doneToHosts.has(word)) {
      let by = at + 1;
      while (
        by < at + 7 &&
        (hostWords.has(units[by]?.word ?? ';') || /^(?:as|c2)$/.test(units[by]?.word ?? ''))
      )
        by++;
      const subject =
        nameAfterBy(units, by) ?? (units[by]?.word === 'by' ? standingAfter(units, by + 1, meant) : null);
      if (subject) return { subject, at };
    }
    if (
      !hostWords.has(word) &&
      !aroundVerbs.has(word) &&
      !/^(?:which|that|\))$/.test(word) &&
      !doneToHosts.has(word)
    )
      return null;
  }
  return null;
}

/** "by the group", which was named before. */
const standingAfter = (units: readonly Unit[], at: number, meant: Meant): Subject | null =>
  units[at]?.word === 'the' && units[at + 1] ? nameAt(units, at + 1, meant) : null;

const traffic = wordSet(
  'traffic communication communications connection connections requests beacons callbacks',
);
const goes = wordSet('to and went goes sent was is seen observed directed');

/** "traffic from Emotet to", "Emotet traffic went to", "communication between Emotet and". */
function byTraffic(units: readonly Unit[], host: number): HostStated | null {
  let at = host - 1;
  let [isTo, isTraffic] = [false, false];
  for (; at >= Math.max(0, host - 9) && !units[at]!.names; at--) {
    const { word } = units[at]!;
    isTo ||= word === 'to' || word === 'and';
    isTraffic ||= traffic.has(word);
    if (!hostWords.has(word) && !goes.has(word) && !traffic.has(word)) return null;
  }
  const names = units[at]?.names;
  if (!names || !isTo || isPeople(names[0]!)) return null;
  const before = units[at - 1]?.word === 'the' ? at - 2 : at - 1;
  const isFrom = /^(?:from|by|of|between)$/.test(units[before]?.word ?? '');
  const isOf = isFrom && traffic.has(units[before - 1]?.word ?? '');
  return isTraffic || isOf ? { subject: { names, at, from: null }, at } : null;
}

const goods = wordSet(
  'results result data output files passwords credentials loot catch reports screenshots commands command orders instructions tasks payloads updates',
);
const flows = wordSet('go goes went come comes came sent is are was were being be arrive arrives');

/** "Results go to a[.]com and commands come from": what comes and goes is of the malware that was named before. */
function byFlow(units: readonly Unit[], host: number, meant: Meant): HostStated | null {
  let at = host - 1;
  let way = -1;
  for (; at >= Math.max(0, host - 12) && !goods.has(units[at]!.word); at--) {
    const { word, names, hosts } = units[at]!;
    if (names || hosts || !(hostWords.has(word) || flows.has(word) || /^(?:to|from)$/.test(word)))
      return null;
    if (/^(?:to|from)$/.test(word)) way = at;
  }
  if (way < 0 || at < 0 || !goods.has(units[at]!.word)) return null;
  // "The data of victims", "stolen from": of whom it is, or who sends it, is said.
  if (!units.slice(at + 1, way).some(({ word }) => flows.has(word))) return null;
  const names = meant(['malware', 'tool'], at);
  return names && { subject: { names, at, from: null }, at };
}

/** "Emotet's C2 servers are", "the C2 servers of Emotet at", "is an Emotet C2 server", "the C2 server of Emotet". */
const byNouns = (units: readonly Unit[], host: number, meant: Meant): HostStated | null =>
  nounsBefore(units, host, meant) ?? nounsAfter(units, host);

const isControl = (word: string): boolean => word === 'c2' || word === 'exfiltration';
const isAbout = (word: string): boolean =>
  hostWords.has(word) || isControl(word) || ownWords.has(word) || asWords.has(word);

function nounsBefore(units: readonly Unit[], host: number, meant: Meant): HostStated | null {
  let control = false;
  for (let at = host - 1; at >= Math.max(0, host - reach); at--) {
    const { word, names } = units[at]!;
    if (names) return control || isOfControl(units, at) ? { subject: { names, at, from: null }, at } : null;
    control ||= isControl(word);
    // "Its C2 server is", "the malware's C2 server".
    if (control && /^its$/.test(word)) {
      const found = meant(['malware', 'tool'], at);
      return found && { subject: { names: found, at, from: null }, at };
    }
    if (!isAbout(word) && !/^(?:contains?|embeds?|includes?|uses|using)$/.test(word)) return null;
  }
  return null;
}

/** "the C2 servers of |Emotet", "C2 domains used by |the Emotet". */
function isOfControl(units: readonly Unit[], name: number): boolean {
  let at = name - 1;
  while (at > name - 5 && /^(?:the|a|new|banking|-)$/.test(units[at]?.word ?? '')) at--;
  if (!/^(?:of|for|by|behind)$/.test(units[at]?.word ?? '')) return false;
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const { word } = units[i]!;
    if (isControl(word)) return true;
    if (!hostWords.has(word) && word !== 'used') return false;
  }
  return false;
}

function nounsAfter(units: readonly Unit[], host: number): HostStated | null {
  let control = false;
  for (let at = host + 1; at < Math.min(units.length, host + 12); at++) {
    const { word, names } = units[at]!;
    if (names) {
      const after = units.slice(at + 1, at + 6);
      const end = after.findIndex((one) => !ownWords.has(one.word) && !isControl(one.word));
      const its = (end < 0 ? after : after.slice(0, end)).some((one) => isControl(one.word));
      const of = control && /^(?:of|for|by|behind)$/.test(beforeName(units, at));
      return its || of ? { subject: { names, at, from: null }, at } : null;
    }
    control ||= isControl(word);
    if (!isAbout(word) && !/^(?:of|for|by|behind)$/.test(word)) return null;
  }
  return null;
}

const beforeName = (units: readonly Unit[], name: number): string => {
  let at = name - 1;
  while (at > name - 4 && /^(?:the|a|an|new)$/.test(units[at]?.word ?? '')) at--;
  return units[at]?.word ?? '';
};
