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

/** What adjectives say of whom, in the order of their places. */
export function originsIn(tokens: readonly Token[], placed: readonly Placed[]): Origin[] {
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
