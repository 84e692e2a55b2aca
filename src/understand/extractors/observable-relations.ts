/**
 * What sentences say of hosts and URLs: "Emotet connects to a[.]com" → communicates-with, "APT28 registered a[.]com" → uses.
 * Hosts in a list share what is said of one. What is noted beside an observable in a list ties it, too, and so does
 * the list of an article about one malware. Linear in the text;
 * an article without any of these costs nothing.
 */
import type { Certainty } from '../../domain/entity.ts';
import type { Mention, Observable, ObservableRelation, Sentence } from '../../domain/findings.ts';
import { hasNoReason } from '../filters/benign-observable.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { listedRelations } from './observable-relations/listed.ts';
import { notedRelations } from './observable-relations/noted.ts';
import { type HostStated, statedOf } from './observable-relations/stated.ts';
import type { Meant } from './observable-relations/subject.ts';
import { isPeople, type Unit, unitsOf } from './observable-relations/units.ts';
import { standsFor } from './observable-relations/words.ts';
import type { Placed } from './placed.ts';
import { antecedentsIn, furthestBack, mayBeMeant } from './relations/antecedents.ts';
import { certaintyOf, clauseStart } from './relations/certainty.ts';

const places: ReadonlySet<string> = new Set(['domain', 'onion', 'ipv4', 'ipv6', 'cidr', 'url']);
const doers: ReadonlySet<string> = new Set(['actor', 'malware', 'tool', 'campaign']);
const mostInSentence = 48;
const mostAround = 200;

export function findObservableRelations(
  reading: Reading,
  mentions: readonly Placed[],
  observables: readonly Observable[],
): ObservableRelation[] {
  if (observables.length === 0) return [];
  const found = new Map<string, ObservableRelation>();
  sentencesSay(found, reading, mentions, observables);
  for (const relation of notedRelations(reading, mentions, observables, { doers, places }))
    keep(found, relation);
  const tied = new Set([...found.values()].map(({ object }) => `${object.type} ${object.value}`));
  const isTied = ({ type, value }: Observable) => tied.has(`${type} ${value}`);
  for (const relation of listedRelations(reading, mentions, observables, { doers, isTied }))
    keep(found, relation);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function sentencesSay(
  found: Map<string, ObservableRelation>,
  reading: Reading,
  mentions: readonly Placed[],
  observables: readonly Observable[],
): void {
  const hosts = observables.filter(({ type }) => places.has(type));
  if (hosts.length === 0) return;
  const named = namesBySentence(reading.tokens, mentions);
  const antecedents = antecedentsIn(reading, mentions);
  for (const [first, its] of bySentence(reading.tokens, hosts)) {
    const { sentence } = reading.tokens[first]!;
    const units = unitsOf(reading.tokens, first, {
      names: named.get(sentence) ?? [],
      hosts: its.slice(0, mostInSentence),
    });
    const isMeant: IsMeant = ({ key }) => mayBeMeant(antecedents, sentence, key);
    const meant: Meant = (types, before) =>
      meantBy(reading.tokens, units.slice(0, before), { named, sentence, isMeant }, types);
    const firmness = howFirm(reading, reading.sentences[sentence]!, units);
    for (const [at, { hosts }] of units.entries()) {
      const stated = hosts ? statedOf(units, at, meant) : null;
      if (hosts && stated) {
        const { start, end } = reading.sentences[sentence]!;
        const certainty = firmness(stated, at);
        for (const relation of relationsOf(stated.subject.names, hosts))
          keep(found, { start, end, ...relation, certainty });
      }
    }
  }
}

const isHarmless = (host: Observable): boolean => host.role === 'benign' && !hasNoReason(host);

/**
 * Who and hosts, each with each. What is the victim's is reached in the attack, and is nobody's to use or to report to; what
 * everybody reaches tells of no malware that it does.
 */
const relationsOf = (names: Mention[], hosts: Observable[]) =>
  names.flatMap(({ type, key }) =>
    hosts
      .filter((host) => host.role !== 'victim' && (isPeople({ type }) || !isHarmless(host)))
      .map((host) => ({
        subject: { type, key },
        relation: isPeople({ type }) ? ('uses' as const) : ('communicates-with' as const),
        object: { type: host.type, value: host.value },
      })),
  );

const firmest: Record<Certainty, number> = { asserted: 2, hedged: 1, denied: 0 };

/** Each once in an article, from the sentence that says it most firmly. */
function keep(found: Map<string, ObservableRelation>, relation: ObservableRelation): void {
  const { subject, object } = relation;
  const key = `${relation.relation} ${subject.type} ${subject.key} ${object.type} ${object.value}`;
  const known = found.get(key);
  if (!known || firmest[relation.certainty] > firmest[known.certainty]) found.set(key, relation);
}

/** The hosts of each sentence, with its first token; those in code and tables are in none. */
function* bySentence(
  tokens: readonly Token[],
  hosts: readonly Observable[],
): Generator<[number, Observable[]]> {
  let at = 0;
  let first = 0;
  let its: Observable[] = [];
  for (const host of hosts) {
    while (at < tokens.length && tokens[at]!.end <= host.start) at++;
    const token = tokens[at];
    if (!token || token.start >= host.end) continue;
    if (its.length > 0 && tokens[first]!.sentence !== token.sentence) {
      yield [first, its];
      its = [];
    }
    if (its.length === 0) {
      first = at;
      while (tokens[first - 1]?.sentence === token.sentence) first--;
    }
    its.push(host);
  }
  if (its.length > 0) yield [first, its];
}

const namesBySentence = (tokens: readonly Token[], mentions: readonly Placed[]): Map<number, Placed[]> =>
  Map.groupBy(
    mentions.filter(({ mention }) => doers.has(mention.type)),
    ({ from }) => tokens[from]!.sentence,
  );

/** Whether a word of a sentence may stand for somebody. */
type IsMeant = (one: Mention) => boolean;

/** Where a name is looked for. */
interface LookingBack {
  named: ReadonlyMap<number, Placed[]>;
  sentence: number;
  isMeant: IsMeant;
}

/**
 * The one of these types that stands before in the sentence, or in the last that names any: of two nobody knows which. What
 * a sentence calls "it" beside the one that it names is another one, named further back.
 */
function meantBy(
  tokens: readonly Token[],
  before: readonly Unit[],
  { named, sentence, isMeant }: LookingBack,
  types: readonly string[],
): Mention[] | null {
  const inThese = (all: Mention[]) => all.filter((one) => types.includes(one.type) && isMeant(one));
  const meant = inThese(before.flatMap(({ names }) => names ?? []));
  let isWhole = meant.length > 0;
  for (let back = 1; !isWhole && back <= furthestBack; back++) {
    const placed = (named.get(sentence - back) ?? []).filter(
      ({ mention }) => types.includes(mention.type) && isMeant(mention),
    );
    meant.push(...placed.map(({ mention }) => mention));
    isWhole = placed.length > 0 && !hasStandIn(tokens, placed[0]!.from, types);
  }
  return meant.length > 0 && meant.every(({ key }) => key === meant[0]!.key) ? [meant[0]!] : null;
}

/** Whether the sentence around a token calls something of these types "it", "the malware" or the like. */
function hasStandIn(tokens: readonly Token[], around: number, types: readonly string[]): boolean {
  const { sentence } = tokens[around]!;
  const least = Math.max(0, around - mostAround);
  let at = around;
  while (at > least && tokens[at - 1]!.sentence === sentence) at--;
  for (; at < around + mostAround && tokens[at]?.sentence === sentence; at++) {
    const { lower } = tokens[at]!;
    const its = /^(?:the|this)$/.test(lower) ? standsFor(tokens[at + 1]?.lower ?? '') : undefined;
    if ((lower === 'it' && types.includes('malware')) || its?.some((type) => types.includes(type)))
      return true;
  }
  return false;
}

/** How firmly it is stated, by the words of its clause: those within a host are none. */
function howFirm({ text }: Reading, { start, end }: Sentence, units: readonly Unit[]) {
  let said = '';
  for (const { start: from, end: to, hosts } of units) {
    if (!hosts) continue;
    said += text.slice(start + said.length, from) + '_'.repeat(to - from);
  }
  said += text.slice(start + said.length, end);
  return ({ subject, at }: HostStated, host: number): Certainty => {
    const last = Math.max(units[subject.at]!.end, units[at]!.end, units[host]!.end) - start;
    const clause = Math.max(clauseStart(said.slice(0, units[at]!.start - start)), last - 1_000, 0);
    const after = said.slice(last, last + 200);
    const whole = certaintyOf(said.slice(clause, last), after);
    if (whole !== 'denied' || subject.from === null) return whole;
    // "does not encrypt files and connects to": only what is said of this verb denies it.
    return certaintyOf(said.slice(units[subject.from]!.start - start, last), after);
  };
}
