/** Adjectives made of a place: "Dublin-based Acme", "the China-linked group Belkorp", "Ciel, an Iranian state-backed group". */
import type { Certainty, RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { countryOf, placeNamed } from '../roles/gazetteer.ts';
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
const spokenElsewhere: ReadonlySet<string> = new Set([
  'portugal',
  'spain',
  'france',
  'england',
  'united kingdom',
]);
/** Tokens between the adjective and whom it describes. */
const reach = 6;
const between = wordSet(
  'a an the and , - cyber espionage cyberespionage advanced persistent threat apt hacking hacker hackers ransomware extortion group groups gang actor actors crew collective cluster team operators spies known as tracked called dubbed named also is was remains new notorious prolific infamous suspected allegedly ( ) " \' “ ” ‘ ’ state sponsored backed',
);

/** What somebody of a place may be: "a Genoa freight forwarder", "the Berlin company". */
export const bodies = wordSet(
  'company firm startup start-up maker manufacturer retailer provider producer vendor bank insurer carrier airline hospital clinic university developer operator supplier forwarder outsourcer publisher distributor wholesaler house agency charity school group conglomerate brewer automaker carmaker exchange broker fintech site shop seller reseller agent fund bureau office start-ups chain union cooperative integrator contractor consultancy studio brewery dairy foundation practice shipyard builder yard leverancier bedrijf fabrikant ziekenhuis anbieter hersteller',
);
/** Between a place and what it has no longer describes it: "economists at the University of Split". */
const parting = wordSet('at in on of for by to from with and or that which who as is was has had will');
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
      after && isFirm(after) && (isNamedAfter(tokens, place, after) || isInBefore(tokens, place, after))
        ? after
        : before && isFirm(before) && (isOf(tokens, before, place) || isDescribedBy(tokens, before, place))
          ? before
          : isOfList(tokens, placed, i)
            ? placed[i - 2]!
            : null;
    return subject
      ? [{ relation: 'located-in' as const, subject, place, certainty: 'asserted' as const }]
      : [];
  });
}

/** What is no known place and may be one, by its form: not "EU", "HR", "MPs". */
const isTown = (tokens: readonly Token[], place: Placed): boolean => {
  const { from, to, mention } = place;
  if (mention.type !== 'name') return false;
  // "Prime contractor Acme": what begins a sentence has a capital anyway.
  // "St. Edwin"
  const isSaint = to === from + 2 && /^st$/i.test(tokens[from]!.text) && tokens[from + 1]!.text === '.';
  const isFormed =
    isSaint ||
    (from === to && wordAt(tokens, from, -1) !== '' && /^\p{Lu}\p{Ll}{3,}$/u.test(tokens[from]!.text));
  return isFormed || isListed(place);
};

/** A place that the lists of the world have, and no country, where people of many firms are. */
const isListed = ({ mention: { type, key } }: Placed): boolean =>
  (type === 'name' || type === 'place') && placeNamed(key) !== null && countryOf(key) === null;

/** "Acme of Bergen", "Acme in Bergen", "Acme uit Bergen"; "Acme, Ohio" says where Acme itself lies. */
function isOf(tokens: readonly Token[], one: Placed, place: Placed): boolean {
  const isKnown = isListed(place);
  if (place.from !== one.to + 2 || isListed(one) || !(isKnown || isTown(tokens, place))) return false;
  const joint = tokens[one.to + 1]!.lower;
  // "the supplier Acme in Bergen": of somebody that is called a firm, it is a place that nobody knows.
  if (!isKnown && !isBody(tokens, one) && !(joint === 'of' && isEnded(tokens, place))) return false;
  // What is known all over the world is in many towns.
  if (one.mention.type !== 'name' && joint === 'in') return false;
  // "three employees of Acme in Bergen": it is they who are there.
  const isPart = /^(?:of|at|for|from|by)$/.test(wordAt(tokens, one.from, -1)) && joint === 'in';
  return /^(?:of|in|from|uit)$/.test(joint) && !(isPart && counted.test(wordAt(tokens, one.from, -2)));
}
/** "the supplier |Acme|", "a supplier, |Acme|" */
const isBody = (tokens: readonly Token[], { from }: Placed): boolean =>
  bodies.has(wordAt(tokens, from, wordAt(tokens, from, -1) === ',' ? -2 : -1));

/** "Acme Dairy of |Elmwick| lost": whoever speaks for Elmwick does not lose money, and a firm there does. */
const isEnded = (tokens: readonly Token[], { to }: Placed): boolean =>
  /^(?:lost|paid|shut|closed|suffered|restored|stopped|halted)$/.test(wordAt(tokens, to, 1));

const counted =
  /^(?:(?:custom|us|work|memb|partn|subscrib|own)ers?|workers?|clients?|employees?|staff|offices?|branch(?:es)?|stores?|servers?|plants?|sites?|users?|subsidiar\w+|units?|arms?|conference|spokes\w+)$/;

/** "a firmware supplier in |Bergen|, Acme". */
function isInBefore(tokens: readonly Token[], place: Placed, one: Placed): boolean {
  const [noun, joint] = [wordAt(tokens, place.from, -2), wordAt(tokens, place.from, -1)];
  const isNext = one.from === place.to + 2 && tokens[place.to + 1]!.text === ',';
  const end = wordAt(tokens, one.to, 1);
  return (
    isNext &&
    isListed(place) &&
    /^(?:in|from|of)$/.test(joint) &&
    bodies.has(noun) &&
    /^(?:[,.)]|)$/.test(end)
  );
}

/** "Acme, a chain in Arizona and |Ohio". */
function isOfList(tokens: readonly Token[], placed: readonly Placed[], i: number): boolean {
  const [one, first, place] = [placed[i - 2], placed[i - 1], placed[i]!];
  if (!one || !first || !isFirm(one) || !isListed(first) || !isListed(place)) return false;
  const isJoined = place.from === first.to + 2 && tokens[first.to + 1]!.lower === 'and';
  return isJoined && isDescribedBy(tokens, one, first);
}

const isFirm = ({ mention: { type } }: Placed): boolean => type === 'organisation' || type === 'name';

/** "Bergen firm |Acme": one to three small words, the last of them what it is. "the Berlin |company": what stands for it. */
function isNamedAfter(tokens: readonly Token[], place: Placed, one: Placed): boolean {
  const { to, mention } = place;
  const between = tokens.slice(to + 1, one.from);
  // "the Bergen fund, Acme"
  const words = between.at(-1)?.text === ',' ? between.slice(0, -1) : between;
  if (
    one.mention.start === tokens[one.from]!.start &&
    bodies.has(tokens[one.from]!.lower) &&
    words.length < 3
  )
    return words.every(isPlain) && !words.some(({ lower }) => parting.has(lower));
  const noun = words.at(-1)?.lower ?? '';
  // "Solana exchange Acme": of what it deals in.
  const isOf =
    mention.type === 'place' ||
    isListed(place) ||
    !/^(?:exchange|broker|group|agency|developer|vendor|school)$/.test(noun);
  const isParted = words.some(({ lower }) => parting.has(lower));
  return words.length < 4 && words.every(isPlain) && !isParted && bodies.has(noun) && isOf;
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
    (place.mention.type === 'place' || words.at(-1) === 'from' || isListed(place)) &&
    words.slice(2, -1).every((word) => /^[\p{L}-]+$/u.test(word) && !parts.test(word)) &&
    (bodies.has(noun) || (isListed(place) && isMadeOf(words.slice(2, -1))))
  );
}

/** "provider of hosted telephone systems": what it is, and of what. */
const isMadeOf = (words: readonly string[]): boolean => {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return (
    bodies.has(words[of - 1] ?? '') && !words.some((word) => /^(?:that|which|who|and|in|at)$/.test(word))
  );
};

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
  // "a Bergen-based analyst for Acme": where he is.
  const isAny = relation === 'located-in' && isNext && !words.some(({ lower }) => parting.has(lower));
  if (!words.every(({ lower, kind }) => between.has(lower) || (isAny && kind === 'word'))) return false;
  // "Acme, a Belk-linked group", and not "Acme and Belk-linked Ciel": an article opens the description.
  return isNext || words.some(({ lower }) => /^(?:an?|the)$/.test(lower));
}
