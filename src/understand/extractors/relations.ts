/**
 * Relations that a sentence asserts between two entities: "Akira exploited CVE-2024-40766" → exploits. By patterns over
 * typed mentions: a verb of the lexicon between two neighbouring mentions, active or passive, whose types suit it.
 * Mentions in a list ("Qilin, Akira and Play") share what is said of one. Linear in the text.
 */
import type { Certainty, RelationType } from '../../domain/entity.ts';
import type { Relation } from '../../domain/findings.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Placed } from './placed.ts';
import { certaintyOf, clauseStart } from './relations/certainty.ts';
import { type List, listsOf } from './relations/lists.ts';
import { withPronoun } from './relations/pronouns.ts';
import { type Stated, statedBetween } from './relations/stated.ts';
import { suits, verbs } from './relations/verbs.ts';
import { isPeoples, isUnits } from './roles/others.ts';

const mostMentions = 24;

/** Relations whose subject does something, and may do the next thing in the sentence. */
const acts: ReadonlySet<RelationType> = new Set([
  'uses',
  'targets',
  'exploits',
  'delivers',
  'communicates-with',
]);

export function findRelations(reading: Reading, mentions: readonly Placed[]): Relation[] {
  const found = new Map<string, Relation>();
  for (const placed of bySentence(reading, mentions)) {
    const lists = listsOf(reading.tokens, placed);
    let subject: List | null = null;
    for (let i = 0; i + 1 < lists.length; i++) {
      const stated = statedBetween(reading, lists[i]!, lists[i + 1]!, subject);
      // "Acme used Belkorp ransomware against …": whoever uses what is not known to be used does what comes next.
      if (!stated && !subject && usesNext(reading.tokens, lists[i]!, lists[i + 1]!)) subject = lists[i]!;
      if (!stated || (stated.relation === 'targets' && isOthersOf(reading, stated.object))) continue;
      if (acts.has(stated.relation) || isAside(reading.tokens, stated)) subject = stated.subject;
      for (const relation of relationsOf(reading, stated)) keep(found, relation);
    }
    for (const relation of basedIn(reading, placed)) keep(found, relation);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** "Acme, attributed to Belkorp, used …": what is said between commas leaves the subject as it was. */
function isAside(tokens: readonly Token[], { relation, subject, object }: Stated): boolean {
  const [after, beyond] = [1, 2].map((n) => tokens[object.at(-1)!.to + n]?.lower ?? '');
  const opens = tokens[subject.at(-1)!.to + 1]?.text === ',';
  return relation === 'attributed-to' && opens && after === ',' && !/^(?:which|who|whose|and)$/.test(beyond!);
}

const usesNext = (tokens: readonly Token[], left: List, right: List): boolean =>
  left[0]!.mention.type === 'actor' &&
  right[0]!.from - left.at(-1)!.to === 2 &&
  (verbs.get(tokens[left.at(-1)!.to + 1]!.lower) ?? []).some(({ relation }) => relation === 'uses');

/** "A supplier of Acme was hit", "Acme customers were hit": not Acme. */
function isOthersOf(reading: Reading, list: List): boolean {
  const [first, last] = [list[0]!.from, list.at(-1)!.to];
  const where = { tokens: reading.tokens, sentence: reading.tokens[first]!.sentence, first, last };
  return isPeoples(reading, where) || isUnits(reading, where);
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

/** The mentions of each sentence that has two or more, with what its first words stand for. */
function* bySentence({ tokens }: Reading, mentions: readonly Placed[]): Generator<Placed[]> {
  let first = 0;
  let before: Placed[] = [];
  for (let next = 1; next <= mentions.length; next++) {
    const sentence = tokens[mentions[first]!.from]!.sentence;
    if (next < mentions.length && tokens[mentions[next]!.from]!.sentence === sentence) continue;
    const its = mentions.slice(first, Math.min(next, first + mostMentions));
    const isNext = before.length > 0 && tokens[before[0]!.from]!.sentence === sentence - 1;
    const all = withPronoun(tokens, its, isNext ? before : []);
    if (all.length > 1) yield withoutMakers(all);
    [before, first] = [all, next];
  }
}

/** "Fortinet FortiOS": where a product follows its maker, it is the product that is meant. */
const withoutMakers = (placed: Placed[]): Placed[] =>
  placed.filter(({ mention, to }, i) => {
    const next = placed[i + 1];
    const isMaker = mention.type === 'organisation' && next?.from === to + 1;
    return !(isMaker && (next.mention.type === 'product' || next.mention.type === 'name'));
  });

/** "Dublin-based Acme". */
function basedIn(reading: Reading, placed: readonly Placed[]): Relation[] {
  const { tokens } = reading;
  return placed.flatMap((place, i) => {
    const next = placed[i + 1];
    if (!next || !suits('located-in', next.mention.type, place.mention.type)) return [];
    const based = tokens[place.to + 1]?.text === '-' && tokens[place.to + 2]?.lower === 'based';
    const few = next.from - place.to <= 5;
    return based && few ? [relationOf(reading, 'located-in', next, place)] : [];
  });
}

const relationsOf = (reading: Reading, { relation, subject, object, byNouns }: Stated): Relation[] =>
  subject.flatMap((one) =>
    object
      .filter((other) => suits(relation, one.mention.type, other.mention.type))
      .map((other) => relationOf(reading, relation, one, other, byNouns)),
  );

function relationOf(
  { tokens, sentences, text }: Reading,
  relation: RelationType,
  subject: Placed,
  object: Placed,
  byNouns = false,
): Relation {
  const { start, end } = sentences[tokens[subject.from]!.sentence]!;
  const first = Math.min(subject.mention.start, object.mention.start);
  const last = Math.max(subject.mention.end, object.mention.end);
  const clause = start + clauseStart(text.slice(start, first));
  return {
    start,
    end,
    subject: { type: subject.mention.type, key: subject.mention.key },
    relation,
    object: { type: object.mention.type, key: object.mention.key },
    certainty: byNouns
      ? certaintyOf(text.slice(first, last), '')
      : certaintyOf(text.slice(clause, last), text.slice(last, Math.min(end, last + 200))),
  };
}
