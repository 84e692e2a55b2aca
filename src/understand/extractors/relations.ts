/**
 * Relations that a sentence asserts between two entities: "Akira exploited CVE-2024-40766" → exploits. By patterns over
 * typed mentions: a verb of the lexicon between two neighbouring mentions, active or passive, whose types suit it.
 * Mentions in a list ("Qilin, Akira and Play") share what is said of one. Linear in the text.
 */
import type { Certainty, EntityType, RelationType } from '../../domain/entity.ts';
import type { Relation } from '../../domain/findings.ts';
import { wordSet } from '../../domain/word-set.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Placed } from './placed.ts';
import {
  type Antecedents,
  antecedentsIn,
  furthestBack,
  isNeverAside,
  mayBeMeant,
} from './relations/antecedents.ts';
import { type Chain, chainsOf } from './relations/asides.ts';
import { type Stated, wordAt } from './relations/between.ts';
import { certaintyOf, clauseStart } from './relations/certainty.ts';
import { withoutCompared } from './relations/compared.ts';
import { withFlawsExploited } from './relations/flaws.ts';
import { isPeople, withGangs } from './relations/gangs.ts';
import { affectedInContext } from './relations/in-context.ts';
import { type List, listsOf } from './relations/lists.ts';
import { bodies, originsIn } from './relations/origins.ts';
import { isTopic, type Standing, withStandIns } from './relations/pronouns.ts';
import { statedBetween } from './relations/stated.ts';
import { sparedIn } from './relations/unaffected.ts';
import { acts, holds, verbs } from './relations/verbs.ts';
import { isBroken } from './relations/voice.ts';
import { isDevices, isPeoples, isUnits } from './roles/others.ts';
import { isClearedAt, isFirstTheoryAt, isOpenAt } from './roles/standing.ts';

const mostMentions = 24;

/** What is done to somebody. */
const harms: ReadonlySet<RelationType> = new Set(['targets', 'exploits']);

export function findRelations(reading: Reading, placed: readonly Placed[]): Relation[] {
  const found = new Map<string, Relation>();
  const mentions = withGangs(reading.tokens, placed);
  for (const placed of bySentence(reading, mentions)) {
    for (const chain of chainsOf(reading.tokens, listsOf(reading.tokens, placed)))
      for (const stated of statedIn(reading, chain))
        for (const relation of relationsOf(reading, stated)) keep(found, relation);
    for (const { relation, subject, place, certainty } of originsIn(reading.tokens, placed)) {
      const said = relationOf(reading, relation, subject, place, true);
      keep(found, certainty === 'asserted' ? said : { ...said, certainty });
    }
  }
  for (const relation of sparedIn(reading, mentions)) keep(found, relation);
  for (const relation of affectedInContext(reading, mentions)) keep(found, relation);
  const all = withFlawsExploited(reading, [...found.values()]);
  return all.sort((a, b) => a.start - b.start);
}

/** What a chain states, one neighbour after another: who did one thing may do the next. */
function statedIn(reading: Reading, chain: Chain): Stated[] {
  const all: Stated[] = [];
  const { lists } = chain;
  let subject: List | null = null;
  for (let i = 0; i + 1 < lists.length; i++) {
    const stated: Stated | null =
      statedBetween(reading, chain, i, subject) ??
      statedOver(reading, chain, i) ??
      statedWhere(reading.tokens, lists[i + 1]!, all.at(-1), chain.ends[i]!);
    // "Acme used Belkorp ransomware against …": whoever uses what is not known to be used does what comes next.
    if (!stated && !subject && usesNext(reading.tokens, lists[i]!, lists[i + 1]!)) subject = lists[i]!;
    if (!stated || (stated.relation === 'targets' && isOthersOf(reading, stated.object))) continue;
    const meant = stated.relation === 'targets' ? namedAfter(reading.tokens, chain, i + 1) : null;
    if (meant && stated.object === lists[i + 1]) {
      all.push({ ...stated, object: meant });
      continue;
    }
    if (acts.has(stated.relation) || isAttributed(stated, lists[i]!))
      subject = isUsedProgram(stated, lists[i]!) ? lists[i]! : stated.subject;
    all.push(stated);
  }
  return all;
}

/** "an attack on a |Ruritanian| mail supplier, |Acme|": the firm, and not its country, is who was hit. */
function namedAfter(tokens: readonly Token[], { lists, ends }: Chain, i: number): List | null {
  const [place, next] = [lists[i]!, lists[i + 1]];
  if (!next || place.length > 1 || next.length > 1 || ends[i] !== place[0]!.to) return null;
  const words = tokens.slice(place[0]!.to + 1, next[0]!.from);
  const { type } = next[0]!.mention;
  const isFirm = type === 'organisation' || type === 'name';
  const isNamed = words.at(-1)?.text === ',' && bodies.has(words.at(-2)?.lower ?? '') && words.length < 6;
  const isPlain = words.slice(0, -1).every(({ kind }) => kind === 'word');
  const isOne = /^an?$/.test(wordAt(tokens, place[0]!.from, -1));
  return isFirm && isNamed && isPlain && isOne && /^(?:[,.)]|)$/.test(wordAt(tokens, next[0]!.to, 1))
    ? next
    : null;
}

/** "Acme targets universities and diplomats in Ruritania", "the ministries of Elmland": whoever is attacked there, the country is. `end`: the token before. */
function statedWhere(
  tokens: readonly Token[],
  place: List,
  before: Stated | undefined,
  end: number,
): Stated | null {
  const [{ from, mention }] = place as [Placed];
  if (before?.relation !== 'targets' || mention.type !== 'place' || from - end > 6) return null;
  const isThere = /^(?:in|of|across|throughout)$/.test(
    wordAt(tokens, from, wordAt(tokens, from, -1) === 'the' ? -2 : -1),
  );
  const isOfMany = before.object.at(-1)!.mention.type === 'sector' && before.object.at(-1)!.to === end;
  // Who attacks no hospitals in Ruritania may attack others there.
  const said = tokens.slice(before.subject[0]!.to + 1, from);
  const isOpen = isBroken(said) || said.some(({ lower }) => negations.test(lower));
  return isThere && isOfMany && !isOpen ? { ...before, object: place } : null;
}

const negations = /^(?:not|never|no|neither|nor|t)$/;

/** "The loader Acme is used by Belkorp and delivers Ciel": it is the loader that does. */
const isUsedProgram = ({ relation, object }: Stated, left: List): boolean =>
  relation === 'uses' && object === left && left.every(({ mention }) => mention.type === 'malware');

/** "Acme answers to Belkorp and targets Ciel". */
const isAttributed = ({ relation, subject }: Stated, left: List): boolean =>
  relation === 'attributed-to' && subject === left;

/** "Acme of Ruritania uses Belkorp", "the exploitation of CVE-2025-1 in Ciel by Acme": over what only says where or whose. */
function statedOver(reading: Reading, { lists, ends }: Chain, i: number): Stated | null {
  const [before, over, right] = [lists[i - 1], lists[i]!, lists[i + 1]!];
  const { from, mention } = over[0]!;
  if (!before || !besides.has(mention.type) || from - ends[i - 1]! > 4) return null;
  const [first, second] = [1, 2].map((n) => reading.tokens[ends[i - 1]! + n]!.lower) as [string, string];
  // "is a Ruritanian group that", "of Ruritania".
  const isSaid = /^(?:is|was|,)$/.test(first) && /^an?$/.test(second) && adjectives.has(mention.type);
  if (!isSaid && !/^(?:of|in|from|within|on)$/.test(first)) return null;
  const stated = statedBetween(
    reading,
    { lists: [before, right], ends: [ends[i]!, 0], tellers: [] },
    0,
    null,
  );
  if (!stated) return null;
  // "attacks on banks in Ruritania by Acme": there, too.
  const isThere = stated.relation === 'targets' && stated.object === before && mention.type === 'place';
  if (isThere) return { ...stated, object: [...before, ...over] };
  return stated.subject === before || stated.relation === 'exploits' ? stated : null;
}
const adjectives: ReadonlySet<EntityType> = new Set(['place', 'sector']);
const besides: ReadonlySet<EntityType> = new Set(['place', 'product', 'organisation', 'name', 'sector']);

const usesNext = (tokens: readonly Token[], left: List, right: List): boolean =>
  left[0]!.mention.type === 'actor' &&
  right[0]!.from - left.at(-1)!.to === 2 &&
  (verbs.get(tokens[left.at(-1)!.to + 1]!.lower) ?? []).some(({ relation }) => relation === 'uses');

const served = wordSet('customers users clients subscribers followers fans');

const madeDevices = wordSet('routers cameras firewalls appliances recorders modems gateways switches dvrs');

/** "A supplier of Acme was hit", "Acme customers were hit", "Acme routers": not Acme. */
function isOthersOf(reading: Reading, list: List): boolean {
  const [first, last] = [list[0]!.from, list.at(-1)!.to];
  const where = { tokens: reading.tokens, sentence: reading.tokens[first]!.sentence, first, last };
  const word = (n: number): string => wordAt(reading.tokens, first, n);
  const isServed = word(-1) === 'of' && served.has(word(-2));
  return (
    isServed ||
    isPeoples(reading, where) ||
    isUnits(reading, where) ||
    isDevices(reading.tokens, last) ||
    (madeDevices.has(word(-2)) && /^(?:of|by)$/.test(word(-1)))
  );
}

const firmness: Record<Certainty, number> = { asserted: 2, hedged: 1, denied: 0 };

/** Each relation once in an article, from the sentence that says it most firmly. */
function keep(found: Map<string, Relation>, relation: Relation): void {
  const { subject, object } = relation;
  if (subject.key === object.key) return;
  const key = `${relation.relation} ${subject.type} ${subject.key} ${object.type} ${object.key}`;
  const known = found.get(key);
  if (!known || firmness[relation.certainty] > firmness[known.certainty]) found.set(key, relation);
}

/** Without any of these nothing is said that a stand-in could have a part in. */
const doers: ReadonlySet<EntityType> = new Set(['actor', 'malware', 'tool', 'campaign', 'vulnerability']);
const isOfDoers = ({ mention }: Placed): boolean => doers.has(mention.type);
/** Those of whom an article names none of their kind beside, "the group", wherever it says so, and whom its title is about. */
function onlyOnes(reading: Reading, mentions: readonly Placed[], antecedents: Antecedents): Placed[] {
  const [first] = mentions;
  const isHead =
    first !== undefined && isBody(first) && isInTitle(reading, first) && isTopic(reading.tokens, first);
  const all = [...withoutRivals(mentions), ...(isHead ? [first] : [])];
  return all.filter(({ mention: { key } }) => isNeverAside(antecedents, key));
}

const isBody = ({ mention: { type } }: Placed): boolean => type === 'organisation' || type === 'name';
const isInTitle = ({ article, tokens }: Reading, { from }: Placed): boolean =>
  article.blocks[tokens[from]!.block]?.kind === 'title';

function withoutRivals(mentions: readonly Placed[]): Placed[] {
  const kinds: ((one: Placed) => boolean)[] = [isPeople, ({ mention: { type } }) => type === 'vulnerability'];
  return kinds.flatMap((isOf) => {
    const all = mentions.filter(isOf);
    const isOnly = all.length > 1 && all.every(({ mention }) => mention.key === all[0]!.mention.key);
    return isOnly ? [all[0]!] : [];
  });
}

const isOfPlace = ({ mention }: Placed): boolean => mention.type === 'place';

/** The mentions of each sentence that has two or more, with what its words stand for. */
function* bySentence(reading: Reading, mentions: readonly Placed[]): Generator<Standing[]> {
  const { tokens } = reading;
  const antecedents = antecedentsIn(reading, mentions);
  const only = onlyOnes(reading, mentions, antecedents);
  /** The nearest first, each with its sentence. */
  let before: { its: Standing[]; sentence: number }[] = [];
  let at = 0;
  for (let next = 0; ; ) {
    before = before.filter((one) => one.sentence >= (tokens[at]?.sentence ?? 0) - furthestBack);
    // Sentences that name nothing may go on with what one before named.
    const mention = mentions[next];
    const isQuiet =
      tokens[at] !== undefined &&
      tokens[at]!.sentence !== tokens[mention?.from ?? -1]?.sentence &&
      before.some(({ its }) => its.some(isOfDoers));
    if (!isQuiet) {
      if (!mention) return;
      at = mention.from;
      while (tokens[at - 1]?.sentence === tokens[at]!.sentence) at--;
    }
    const { sentence } = tokens[at]!;
    const first = next;
    while (mentions[next] && tokens[mentions[next]!.from]!.sentence === sentence) next++;
    const its = withoutCompared(tokens, mentions.slice(first, Math.min(next, first + mostMentions)));
    const isMeant = ({ mention: { key } }: Placed) => mayBeMeant(antecedents, sentence, key);
    const near = before.filter((one) => one.sentence >= sentence - furthestBack).map((one) => one.its);
    const nearest = near.map((one) => one.filter(isMeant));
    const isTold =
      its.some((one) => isOfDoers(one) || isOfPlace(one)) || nearest.some((one) => one.some(isOfDoers));
    const all =
      isTold || only.length > 0
        ? withStandIns(reading, { first: at, placed: its, meant: its.filter(isMeant), before: nearest, only })
        : its;
    if (all.length > 1) yield withoutMakers(tokens, all);
    if (all.length > 0) before.unshift({ its: all, sentence });
    at = its.at(-1)?.to ?? at;
    while (tokens[at]?.sentence === sentence) at++;
  }
}

/** "Fortinet FortiOS", "Fortra's GoAnywhere": where a product follows its maker, it is the product that is meant. */
const withoutMakers = (tokens: readonly Token[], placed: Standing[]): Standing[] =>
  placed.flatMap((one, i) => {
    const [maker, next] = [placed[i - 1], placed[i + 1]];
    if (next && isMakerOf(tokens, one, next)) return [];
    return [maker && isMakerOf(tokens, maker, one) ? { ...one, from: maker.from } : one];
  });

function isMakerOf(tokens: readonly Token[], { mention: { type }, to }: Placed, next: Placed): boolean {
  const isOwner = next.from === to + 3 && wordAt(tokens, to, 2) === 's';
  if (next.mention.type === 'product')
    return (
      (type === 'organisation' || type === 'name') &&
      (isOwner || isOwnerOf(tokens, to, next) || next.from === to + 1)
    );
  // "Fortra's CVE-2025-1"
  if (next.mention.type === 'vulnerability') return (type === 'organisation' || type === 'name') && isOwner;
  return next.mention.type === 'name' && type === 'organisation' && next.from === to + 1;
}

/** "Acme's scanner Belkorp" */
const isOwnerOf = (tokens: readonly Token[], to: number, { from }: Placed): boolean =>
  from === to + 4 &&
  wordAt(tokens, to, 2) === 's' &&
  tokens[to + 3]!.kind === 'word' &&
  !tokens[to + 3]!.capital;

function relationsOf(reading: Reading, { relation, subject, object, byNouns }: Stated): Relation[] {
  // "Initially blamed on Acme, it was the work of Belkorp": Acme is nobody's work.
  const isNobodys = (one: Placed): boolean =>
    relation === 'attributed-to' && isPeople(one) && isFirstTheoryAt(reading, one);
  return subject
    .filter((one) => !isNobodys(one))
    .flatMap((one) =>
      object
        .filter((other) => holds(relation, one.mention, other.mention))
        .map((other) => relationOf(reading, relation, one, other, byNouns)),
    );
}

const onSite = /^on (?:its|their) (?:[\w-]+ ){0,3}(?:site|blog|portal)\b/i;

function relationOf(
  reading: Reading,
  relation: RelationType,
  subject: Standing,
  object: Placed,
  byNouns = false,
): Relation {
  const { tokens, sentences, text } = reading;
  const { start, end } = sentences[tokens[subject.from]!.sentence]!;
  const first = Math.min(subject.mention.start, object.mention.start);
  const last = Math.max(subject.mention.end, object.mention.end);
  const clause = start + clauseStart(text.slice(start, first));
  const certainty = byNouns
    ? certaintyOf(text.slice(first, last), '')
    : certaintyOf(text.slice(clause, last), text.slice(last, Math.min(end, last + 200)));
  // Who is only suspected, where named, is only suspected of what "the group" did; what stands on a gang's site it claims.
  const isOpen =
    (harms.has(relation) && (subject.isSuspected || (isPeople(subject) && isOpenAt(reading, subject)))) ||
    (relation === 'targets' && onSite.test(text.slice(start, last)));
  return {
    start,
    end,
    subject: { type: subject.mention.type, key: subject.mention.key },
    relation,
    object: { type: object.mention.type, key: object.mention.key },
    certainty: isHeldAgainst(reading, relation, subject, object)
      ? certainty === 'asserted' && isOpen
        ? 'hedged'
        : certainty
      : 'denied',
  };
}

/** Whether nothing clears whoever is said to be behind it: what they use and exploit elsewhere is still theirs. */
const isHeldAgainst = (reading: Reading, relation: RelationType, subject: Placed, object: Placed): boolean =>
  relation === 'targets'
    ? !isPeople(subject) || !isClearedAt(reading, subject)
    : relation !== 'attributed-to' || !isPeople(object) || !isClearedAt(reading, object);
