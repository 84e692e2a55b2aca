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
import { fixes, suits, verbs } from './relations/verbs.ts';
import { isPeoples, isUnits } from './roles/others.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words between two mentions beyond which they are not read as subject and object. */
const reach = 12;
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
      if (acts.has(stated.relation)) subject = stated.subject;
      for (const relation of relationsOf(reading, stated)) keep(found, relation);
    }
    for (const relation of basedIn(reading, placed)) keep(found, relation);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
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

interface Stated {
  relation: RelationType;
  subject: List;
  object: List;
  /** Said by nouns alone, so that no verb of the sentence denies it: "no evidence that CVE-2025-1 in FortiWeb was exploited". */
  byNouns?: true;
}

/** What the words between two lists state. `carried` is the subject of the verb before: "used X to deploy Y". */
function statedBetween({ tokens }: Reading, left: List, right: List, carried: List | null): Stated | null {
  const from = left.at(-1)!.to + 1;
  const to = right[0]!.from - 1;
  if (to - from >= reach) return null;
  const words = tokens.slice(from, to + 1);
  const types = (subject: List, object: List) => [subject[0]!.mention.type, object[0]!.mention.type] as const;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.lower;
    for (const { relation, particle } of verbs.get(word) ?? []) {
      const rest = words.slice(i + 1);
      if (particle ? !particle.has(rest[0]?.lower ?? '') : false) continue;
      if (isBroken(rest) || (!particle && isNoun(words, i)) || isFurther(relation, rest)) continue;
      if (!particle && rest.some(({ lower }) => lower === 'by')) {
        if (suits(relation, ...types(right, left))) return { relation, subject: right, object: left };
        continue;
      }
      // "which Conti used, dropped Ryuk", "uses PlugX and targets Myanmar": who stands beside the verb is not its subject.
      if (!carried && isAnothers(tokens, left, words, i)) continue;
      const goesOn = carried && isCarried(words.slice(0, i));
      if (goesOn && suits(relation, ...types(carried, right)))
        return { relation, subject: carried, object: right };
      if (suits(relation, ...types(left, right)) && !isPassive(words, i, relation))
        return { relation, subject: left, object: right };
    }
    if (fixes.has(word) && !isBroken(words.slice(i + 1)) && suits('fixed-in', ...types(right, left)))
      return { relation: 'fixed-in', subject: right, object: left };
  }
  return (
    statedAround(words, left, right, carried) ??
    statedBefore(tokens, words, left, right, carried) ??
    statedByNouns(words, left, right)
  );
}

/** "stole 20 GB of data from Acme", "used a backdoor against Acme": the verb, and the word right before whom it happens to. */
const doneTo: [verbs: ReadonlySet<string>, to: ReadonlySet<string>][] = [
  [
    set(
      'steal steals stole stolen stealing exfiltrate exfiltrates exfiltrated exfiltrating siphoned leak leaks leaked leaking',
    ),
    set('from of'),
  ],
  [set('use uses used using deploy deploys deployed deploying employ employs employed'), set('against')],
];

/** Who takes what is somebody's, or turns something against somebody, has that one for a target. */
function statedAround(words: readonly Token[], left: List, right: List, carried: List | null): Stated | null {
  const last = words.at(-1)?.lower ?? '';
  for (const [verbs, to] of doneTo) {
    if (!to.has(last)) continue;
    const at = words.findIndex(({ lower }) => verbs.has(lower));
    if (at < 0 || isBroken(words.slice(at + 1, -1)) || isPassive(words, at, 'targets')) continue;
    const subject = carried && isCarried(words.slice(0, at)) ? carried : left;
    if (suits('targets', subject[0]!.mention.type, right[0]!.mention.type))
      return { relation: 'targets', subject, object: right };
  }
  return null;
}

const attributes = set('attributed attributes attribute linked links link tied ties blamed blames connected');

const deeds = set('exploitation abuse attacks exploits');

/** The verb stands before both: "attributed WannaCry to North Korea", "fixed CVE-2025-1 in iOS"; or has its object: "attacked Ukraine with Industroyer". */
function statedBefore(
  tokens: readonly Token[],
  words: readonly Token[],
  left: List,
  right: List,
  carried: List | null,
): Stated | null {
  if (words.length === 0 || words.length > 3) return null;
  const types = [left[0]!.mention.type, right[0]!.mention.type] as const;
  const word = words[0]!.lower;
  const first = left[0]!.from;
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .filter(({ sentence }) => sentence === tokens[first]!.sentence);
  const has = (verbs: ReadonlySet<string>) => before.some(({ lower }) => verbs.has(lower));
  // "linked exploitation of CVE-2025-1 to Acme": who exploits it.
  const ofDeed = tokens[first - 1]?.lower === 'of' && deeds.has(tokens[first - 2]?.lower ?? '');
  if (word === 'to' && ofDeed && has(attributes) && suits('exploits', types[1], types[0]))
    return { relation: 'exploits', subject: right, object: left };
  if (/^(?:to|on|with)$/.test(word) && has(attributes) && suits('attributed-to', ...types))
    return { relation: 'attributed-to', subject: left, object: right };
  if (word === 'in' && has(fixes) && suits('fixed-in', ...types))
    return { relation: 'fixed-in', subject: left, object: right };
  // "used the ToneShell backdoor against Acme".
  if (words.at(-1)!.lower === 'against' && carried && suits('targets', carried[0]!.mention.type, types[1]))
    return { relation: 'targets', subject: carried, object: right };
  if (/^(?:with|using)$/.test(word) && carried && suits('uses', carried[0]!.mention.type, types[1]))
    return { relation: 'uses', subject: carried, object: right };
  return null;
}

/** "CVE-2025-1 in FortiWeb", "the FortiWeb flaw CVE-2025-1". */
function statedByNouns(words: readonly Token[], left: List, right: List): Stated | null {
  const plain = words.every(({ lower }) => nouns.has(lower));
  if (!plain || words.length === 0 || words.length > 6) return null;
  if (
    suits('affects', left[0]!.mention.type, right[0]!.mention.type) &&
    words.some(({ lower }) => lower === 'in')
  )
    return { relation: 'affects', subject: left, object: right, byNouns: true };
  if (
    suits('affects', right[0]!.mention.type, left[0]!.mention.type) &&
    words.some(({ lower }) => flaws.has(lower))
  )
    return { relation: 'affects', subject: right, object: left, byNouns: true };
  return null;
}

const flaws = set('flaw vulnerability bug flaws vulnerabilities zero-day zero day');
const nouns = set(
  'a an the in of , ( ) - critical severe new flaw vulnerability bug flaws vulnerabilities zero day zero-day tracked as known',
);

/** "data breach", "a cyber attack": no verb, whatever follows. */
function isNoun(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  // "from a compromised mailbox"
  if (
    /^(?:compromised|hacked|infected|breached|targeted|stolen|encrypted|exploited|attacked)$/.test(
      words[at]!.lower,
    )
  )
    return (
      at + 1 < words.length && /^(?:a|an|the|from|via|through|of|its|their|other|many|several)$/.test(before)
    );
  if (
    !/^(?:attacks?|breach(?:es)?|hacks?|hits?|compromise|exploits?|use|uses|downloads?|patch(?:es)?|abuse)$/.test(
      words[at]!.lower,
    )
  )
    return false;
  return /^(?:data|cyber|security|ransomware|ddos|privacy|hacking|phishing|the|a|an|of|in|its|their|zero|day|supply|chain|s|major|massive)$/.test(
    before,
  );
}

/** A clause that begins between verb and object, with a subject of its own. */
const isBroken = (rest: readonly Token[]): boolean =>
  rest.some(({ lower }) =>
    /^[;:]$|^(?:but|while|whereas|because|although|after|before|since|who|which|when|if|said|says|than|unlike|like|from|without)$/.test(
      lower,
    ),
  );

/** "a flaw in the AI Engine plugin for WordPress", "communicates with 1.2.3.4 and Acme": what is meant stands before. */
const isFurther = (relation: RelationType, rest: readonly Token[]): boolean =>
  relation === 'affects'
    ? rest.some(({ lower }) => /^(?:for|plugins?|modules?|extensions?|themes?)$/.test(lower))
    : relation === 'communicates-with' && rest.some(({ lower }) => lower === 'and');

/** Whether the verb after `left` has another subject, that stands before it in the sentence. */
function isAnothers(tokens: readonly Token[], left: List, words: readonly Token[], at: number): boolean {
  const { sentence } = tokens[left[0]!.from]!;
  const before = (n: number): string => {
    const token = tokens[left[0]!.from - n];
    return token?.sentence === sentence ? token.lower : '';
  };
  if (/^(?:which|that|whom)$/.test(before(1)) && words.some(({ text }) => text === ',')) return true;
  const goesOn = /^(?:and|then|to)$/.test(words[at - 1]?.lower ?? '');
  return goesOn && [1, 2, 3].some((n) => verbs.has(before(n)));
}

/** "… to deploy", "… and exploited", "…, then installs": the same one does the next thing. */
const isCarried = (before: readonly Token[]): boolean => {
  const joint = before.findLast(({ lower }) => /^(?:to|and|then|before|,)$/.test(lower));
  return joint !== undefined && before.length <= 4;
};

/** "X was exploited" has its object before it, whoever stands after. */
function isPassive(words: readonly Token[], at: number, relation: RelationType): boolean {
  if (
    relation === 'attributed-to' ||
    relation === 'fixed-in' ||
    relation === 'located-in' ||
    relation === 'affects'
  )
    return false;
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:was|were|been|being|is|are)$/.test(word)) &&
    /(?:ed|en|ck|it)$/.test(words[at]!.lower)
  );
}

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
