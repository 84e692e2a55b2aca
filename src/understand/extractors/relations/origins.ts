/** Adjectives made of a place: "Dublin-based Acme", "the China-linked group Belkorp", "Ciel, an Iranian state-backed group". */
import type { Certainty, RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';
import { holds } from './verbs.ts';

export interface Origin {
  relation: RelationType;
  subject: Placed;
  place: Placed;
  /** How firmly the adjective itself says it: that hackers speak Russian makes them no Russians. */
  certainty: Certainty;
}

/** The second part of the adjective, what it says, and how firmly. */
const seconds: [RelationType, ReadonlySet<string>, Certainty][] = [
  ['located-in', wordSet('based headquartered'), 'asserted'],
  ['attributed-to', wordSet('linked backed nexus sponsored affiliated tied directed controlled'), 'asserted'],
  ['attributed-to', wordSet('aligned'), 'hedged'],
  ['located-in', wordSet('speaking'), 'hedged'],
];
const supposed = wordSet(
  'suspected likely possible possibly alleged allegedly apparently reportedly probably',
);
/** Whose language is spoken in many other countries. */
const spokenElsewhere = wordSet('portugal spain france');
/** Tokens between the adjective and whom it describes. */
const reach = 6;
const between = wordSet(
  'a an the and , - cyber espionage cyberespionage advanced persistent threat apt hacking hacker hackers ransomware extortion group groups gang actor actors crew collective cluster team operators spies known as tracked called dubbed named also is was remains new notorious prolific infamous suspected allegedly ( ) " \' “ ” ‘ ’ state sponsored backed',
);

/** What somebody of a place may be: "a Genoa freight forwarder", "the Berlin company". */
const bodies = wordSet(
  'company firm startup start-up maker manufacturer retailer provider producer vendor bank insurer carrier airline hospital clinic university developer operator supplier forwarder outsourcer publisher distributor wholesaler house agency charity school group conglomerate brewer automaker carmaker exchange broker fintech',
);
/** Nothing that a firm is: whose part another is. */
const parts =
  /^(?:spin|spin-off|spinoff|subsidiary|unit|arm|division|brand|product|part|export|import|refugee)$/;

/** "Acme, a cork producer from Ruritania", "Bergen firm Acme", "Acme, the Berlin company that", "the Berlin company". */
function homesIn(tokens: readonly Token[], placed: readonly Placed[]): Origin[] {
  return placed.flatMap((place, i) => {
    if (place.mention.type !== 'place' && !isTown(tokens, place)) return [];
    // "the Genoa freight forwarder Acme": the line of business is a part of what it is.
    const after = placed[placed[i + 1]?.mention.type === 'sector' ? i + 2 : i + 1];
    const before = placed[i - 1];
    const subject =
      after && isFirm(after) && isNamedAfter(tokens, place, after)
        ? after
        : before && isFirm(before) && isDescribedBy(tokens, before, place)
          ? before
          : null;
    return subject
      ? [{ relation: 'located-in' as const, subject, place, certainty: 'asserted' as const }]
      : [];
  });
}

/** What is no known place and may be one, by its form: not "EU", "HR", "MPs". */
const isTown = (tokens: readonly Token[], { from, to, mention: { type } }: Placed): boolean =>
  type === 'name' && from === to && /^\p{Lu}\p{Ll}{3,}$/u.test(tokens[from]!.text);

const isFirm = ({ mention: { type } }: Placed): boolean => type === 'organisation' || type === 'name';

/** "Bergen firm |Acme": one to three small words, the last of them what it is. "the Berlin |company": what stands for it. */
function isNamedAfter(tokens: readonly Token[], { to, mention }: Placed, one: Placed): boolean {
  const words = tokens.slice(to + 1, one.from);
  if (
    one.mention.start === tokens[one.from]!.start &&
    bodies.has(tokens[one.from]!.lower) &&
    words.length < 3
  )
    return words.every(isPlain);
  const noun = words.at(-1)?.lower ?? '';
  // "Solana exchange Acme": of what it deals in.
  const isOf =
    mention.type === 'place' || !/^(?:exchange|broker|group|agency|developer|vendor|school)$/.test(noun);
  return words.length < 4 && words.every(isPlain) && bodies.has(noun) && isOf;
}

/** ", a cork producer from |Santarém", ", an |Ontario| software house". */
function isDescribedBy(tokens: readonly Token[], one: Placed, place: Placed): boolean {
  const words = tokens.slice(one.to + 1, place.from).map(({ lower }) => lower);
  if (!/^[,(–—]$/.test(words[0] ?? '') || !/^(?:an?|the)$/.test(words[1] ?? '') || words.length > 8)
    return false;
  if (words.length === 2) {
    for (let n = 1; n < 4; n++) {
      const next = tokens[place.to + n];
      if (!next || !isPlain(next)) return false;
      if (bodies.has(next.lower)) return true;
    }
    return false;
  }
  const noun = words.at(-2)!;
  return (
    /^(?:from|in|of)$/.test(words.at(-1)!) &&
    (place.mention.type === 'place' || words.at(-1) === 'from') &&
    words.slice(2, -1).every((word) => /^[\p{L}-]+$/u.test(word) && !parts.test(word)) &&
    bodies.has(noun)
  );
}

const isPlain = ({ kind, capital, lower }: Token): boolean => (kind === 'word' && !capital) || lower === '-';

/** What adjectives say of whom, in the order of their places. */
export const originsIn = (tokens: readonly Token[], placed: readonly Placed[]): Origin[] => [
  ...homesIn(tokens, placed),
  ...adjectivesIn(tokens, placed),
];

function adjectivesIn(tokens: readonly Token[], placed: readonly Placed[]): Origin[] {
  return placed.flatMap((place, i) => {
    if (place.mention.type !== 'place') return [];
    const second = secondPart(tokens, place);
    if (!second) return [];
    const [relation, , certainty] = second.row;
    const isOf = (one: Placed | undefined): one is Placed =>
      one !== undefined &&
      holds(relation, one.mention, place.mention) &&
      isDescribed(tokens, place, second.end, one, relation);
    const subject = [placed[i + 1], placed[i - 1]].find(isOf);
    if (!subject) return [];
    const isSupposed = supposed.has(wordAt(tokens, place.from, -1));
    return [{ relation, subject, place, certainty: isSupposed ? 'hedged' : certainty }];
  });
}

/** "-linked", " state-sponsored", "-nexus": which, and its last token. */
function secondPart(tokens: readonly Token[], { to, mention: { key } }: Placed) {
  const isState = /^(?:state|government)$/.test(wordAt(tokens, to, 1));
  const end = isState ? to + 3 : to + 2;
  if (tokens[end - 1]?.text !== '-') return null;
  const word = wordAt(tokens, to, end - to);
  if (word === 'speaking' && spokenElsewhere.has(key)) return null;
  const row = seconds.find(([, words]) => words.has(word));
  return row ? { row, end } : null;
}

/** Whether nothing but what such groups are called stands between the adjective and the one. */
function isDescribed(
  tokens: readonly Token[],
  place: Placed,
  end: number,
  one: Placed,
  relation: RelationType,
): boolean {
  const isNext = one.from > end;
  const words = isNext ? tokens.slice(end + 1, one.from) : tokens.slice(one.to + 1, place.from);
  if (words.length > reach) return false;
  // "US-based cybersecurity provider Acme": a firm is called anything.
  const isAny = relation === 'located-in' && isNext;
  if (!words.every(({ lower, kind }) => between.has(lower) || (isAny && kind === 'word'))) return false;
  // "Acme, a Belk-linked group", and not "Acme and Belk-linked Ciel": an article opens the description.
  return isNext || words.some(({ lower }) => /^(?:an?|the)$/.test(lower));
}
