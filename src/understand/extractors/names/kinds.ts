/**
 * What unlisted names are: malware, actors, tools, organisations, products by the tagger; persons by their offices and
 * first names. A name means one thing in one article: its places vote. Where the catalogue knows several meanings and
 * nothing decides, the name stays open and says what it could be.
 */
import { type EntityType, entityId } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { isAtHome } from '../../../knowledge/names/home-of.ts';
import { isMedium } from '../../../knowledge/names/media-of-programs.ts';
import { businessEnds } from '../../filters/business.ts';
import { isHouse } from '../../filters/longer-name.ts';
import { isThing, mayTellOfThreats } from '../../filters/other-things.ts';
import type { Reading } from '../../reading.ts';
import type { KnownHit } from '../known.ts';
import { namedCountries } from '../roles/gazetteer.ts';
import { type Tagged, tag } from '../tagger.ts';
import {
  isBodyHere,
  isCoined,
  isOneOfMany,
  isTechnique,
  placeOf,
  saidCampaign,
  sentenceTold,
  tellsOfCampaigns,
} from './campaigns.ts';
import { isOperationName, type OperationKind, operationsIn } from './operations.ts';
import { isPerson } from './persons.ts';
import { toldByForm } from './telling.ts';
import { tokenAt } from './token-at.ts';

/** What a label of either annotation scheme is to us. */
const typeOfLabel: Record<string, EntityType> = {
  MALWARE: 'malware',
  GROUP: 'actor',
  TOOL: 'tool',
  ORG: 'organisation',
  Malware: 'malware',
  Organization: 'organisation',
  System: 'product',
};

/** A vote of the head that learnt from reports about threats of all kinds counts more than that of the one on Android. */
const votes: Record<string, number> = { annoctr: 2, cyner: 1 };

/** What a name's form or next word says outweighs what the tagger makes of one place. */
const formVote = 6;

/** The mentions, those of type `name` with the type that the article shows. In order of their start, as they come. */
export function withKinds(reading: Reading, mentions: Mention[]): Mention[] {
  const open = mentions.filter(({ type }) => type === 'name');
  if (open.length === 0) return mentions;
  const persons = new Set(open.filter((mention) => isPerson(reading, mention)).map(({ key }) => key));
  const others = open.filter(({ key }) => !persons.has(key));
  const unresolved = unresolvedHits(reading);
  const told = toldOf(reading, others, unresolved);
  const places = new Map<string, number>();
  for (const { key } of others) places.set(key, (places.get(key) ?? 0) + 1);
  const operations = operationsIn(reading, mentions);
  // "The malware, called Kazu, …": what one place says holds for the bare name elsewhere.
  const formed = new Map<string, EntityType>();
  for (const mention of others) {
    if (!unresolved.has(mention.start) || formed.has(mention.key)) continue;
    const type = toldByForm(reading, mention, isMalwares(unresolved.get(mention.start)));
    if (type) formed.set(mention.key, type);
  }
  // "The campaign, known as BadBox", where the article has the malware as well: that.
  const resolved = new Set(reading.known.map(({ key }) => key));
  const typed = mentions.map((mention): Mention => {
    const operation =
      mention.type === 'name' || mention.type === 'organisation' ? operations.get(mention.key) : null;
    if (operation && operation !== 'body') return { ...mention, type: typeOfOperation[operation] };
    if (mention.type !== 'name') return mention;
    const hit = unresolved.get(mention.start);
    if (hit && reading.tokens[hit.to]!.end === mention.end) {
      // "a group calling itself Kazu": the words beside it say which it is.
      const said =
        toldByForm(reading, mention, isMalwares(hit)) ??
        campaignOf(told.get(mention.key)) ??
        (commonWords.has(mention.key) ? null : (formed.get(mention.key) ?? null));
      const sense =
        said === 'campaign'
          ? hit.senses.find(({ key, known: { type } }) => type === said || resolved.has(key))
          : said && hit.senses.find(({ known: { type } }) => type === said);
      if (sense) return { ...mention, type: sense.known.type, key: sense.key };
      if (said && threats.has(said)) return { ...mention, type: said };
      return { ...mention, candidates: candidatesOf(hit) };
    }
    if (persons.has(mention.key)) return { ...mention, type: 'person' };
    const type = elected(told.get(mention.key), places.get(mention.key)!);
    return type ? { ...mention, type } : mention;
  });
  return withOperations(reading, typed, operations);
}

type Votes = Map<EntityType, number>;

/** By key, how strongly the article shows each type. */
function toldOf(
  reading: Reading,
  others: readonly Mention[],
  unresolved: ReadonlyMap<number, KnownHit>,
): Map<string, Votes> {
  const told = new Map<string, Votes>();
  const vote = (key: string, type: EntityType, weight: number): void => {
    const own = told.get(key) ?? new Map();
    own.set(type, (own.get(type) ?? 0) + weight);
    told.set(key, own);
  };
  const isWords = ordinaryNames(reading, unresolved);
  const mayTell = mayTellOfThreats(reading.tokens);
  for (const [scheme, found] of tag(reading, wordsUnder(reading, others))) {
    eachUnder(reading, found, others, (mention, label) => {
      const type = typeOfLabel[label];
      const isNone =
        !mayTell ||
        isWords(mention) ||
        isHit(reading, mention) ||
        isTechnique(mention.key) ||
        isMedium(mention.key);
      if (type === 'product' && (isLand(mention.key) || isFirmOrPlace(reading, mention))) return;
      if (type && !(threats.has(type) && isNone)) vote(mention.key, type, votes[scheme] ?? 1);
    });
  }
  const shown = new Set<string>();
  for (const mention of others) {
    const type = toldByForm(reading, mention);
    if (!type) continue;
    vote(mention.key, type, formVote);
    shown.add(mention.key);
  }
  // "The WrtHug botnet", as often as "the WrtHug campaign": the malware. What is called nothing else is no guess.
  for (const [key, times] of campaignsIn(reading, others))
    vote(key, 'campaign', shown.has(key) ? formVote * times - 1 : Number.POSITIVE_INFINITY);
  return told;
}

/** "Hollis County": where people live, and nothing that runs. */
const isLand = (key: string): boolean =>
  / (?:county|township|parish|borough|province|municipality|city|village)$/.test(key);

/** What is listed as a firm or a town by another table is no product, whatever the tagger makes of its place in a list. */
function isFirmOrPlace({ tokens }: Reading, { start, end, key }: Mention): boolean {
  if (isAtHome(key)) return true;
  const from = tokenAt(tokens, start);
  let to = from;
  while (tokens[to + 1] && tokens[to + 1]!.end <= end) to++;
  return namedCountries(tokens.slice(from, to + 1)).some((hit) => hit.from === 0 && hit.to === to - from);
}

const typeOfOperation: Record<Exclude<OperationKind, 'body'>, EntityType> = {
  campaign: 'campaign',
  other: 'name',
};

/**
 * "WrtHug", where the article has Operation WrtHug, is that, unless it is the malware that is called so. A coined name needs no
 * "Operation" to be known again in other articles.
 */
function withOperations(
  { text, known }: Reading,
  mentions: Mention[],
  operations: ReadonlyMap<string, OperationKind>,
): Mention[] {
  const keys = new Map<string, string>();
  for (const [key, kind] of operations) if (kind === 'campaign') keys.set(restOf(key), key);
  if (keys.size === 0) return mentions;
  for (const { type, key } of mentions) if (type === 'malware') keys.delete(key);
  for (const { start, end, key } of mentions) {
    const rest = restOf(key);
    if (rest !== key && keys.has(rest) && isCoined(text.slice(start, end).split(' ').at(-1)!))
      keys.set(rest, rest);
  }
  const listed = new Set(known.map((hit) => hit.key));
  return mentions.map((mention) => {
    const { key, candidates } = mention;
    const its = listed.has(key) ? undefined : keys.get(restOf(key));
    return its && !candidates ? { ...mention, type: 'campaign', key: its } : mention;
  });
}

const restOf = (key: string): string => (key.startsWith('operation ') ? key.slice('operation '.length) : key);

/** How often the article says of each key that a campaign is called so; none where it is a body, or what many campaigns do. */
function campaignsIn(reading: Reading, mentions: readonly Mention[]): Map<string, number> {
  const told = new Map<string, number>();
  const others = new Set<string>();
  const open = mentions.filter(({ start, end }) => !isOperationName(reading.text.slice(start, end)));
  for (const mention of open) {
    const place = placeOf(reading, mention);
    const sentence = place ? place.tokens[place.first]!.sentence : -1;
    if (!place || !tellsOfCampaigns.isIn(reading, sentence)) continue;
    const said = saidCampaign(place, sentenceTold(reading, sentence));
    if (said === 'attack') told.set(mention.key, (told.get(mention.key) ?? 0) + 1);
    if (said === 'peaceful') others.add(mention.key);
  }
  if (told.size === 0) return told;
  for (const mention of open) {
    const place = told.has(mention.key) ? placeOf(reading, mention) : null;
    if (place && (isBodyHere(place) || isOneOfMany(place) || isTechnique(mention.key)))
      others.add(mention.key);
  }
  for (const key of others) told.delete(key);
  return told;
}

const campaignOf = (own: Votes | undefined): EntityType | null =>
  elected(own, 1) === 'campaign' ? 'campaign' : null;

/** "Its parent, Elmwick Group, were hit": whom it happened to did not do it. */
const isHit = ({ text }: Reading, { end }: Mention): boolean =>
  /^,? (?:was|were|has been|have been) (?:also )?(?:hit|hacked|attacked|breached|targeted|affected|compromised)\b/.test(
    text.slice(end, end + 60),
  );

const threats: ReadonlySet<EntityType> = new Set(['malware', 'actor', 'tool', 'campaign']);

/**
 * "Royal Mail", "Royal Navy": whether a mention begins with a name that is a word too and that nothing bore out, and goes
 * on in ordinary words. The tagger, which sees that the first is listed, would take it for that threat.
 */
const ordinaryNames =
  ({ tokens, text }: Reading, unresolved: ReadonlyMap<number, KnownHit>) =>
  ({ start, end }: Mention): boolean => {
    const hit = unresolved.get(start);
    if (!hit || tokens[hit.to]!.end >= end) return false;
    const rest = text.slice(tokens[hit.to]!.end, end).trim().toLowerCase();
    return rest
      .split(/\s+/)
      .every((word) => commonWords.has(word) || businessEnds.has(word) || isThing(word) || isHouse(word));
  };

/** The words of mentions with a capital, as they are written; mentions are in order. */
function wordsUnder({ tokens }: Reading, mentions: readonly Mention[]): Set<string> {
  const words = new Set<string>();
  let at = 0;
  for (const { start, end } of mentions) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++) {
      const { text, lower } = tokens[at]!;
      if (text !== lower) words.add(text);
    }
  }
  return words;
}

/** The type with most votes, where at least a third of its places bear it out. */
function elected(own: Votes | undefined, places: number): EntityType | null {
  if (!own) return null;
  const [type, count] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  return count * 3 >= places ? type : null;
}

/** Calls `see` for each tagged span that covers the most of a mention. Both lists are in order. */
function eachUnder(
  { tokens }: Reading,
  found: readonly Tagged[],
  open: readonly Mention[],
  see: (mention: Mention, label: string) => void,
): void {
  let at = 0;
  for (const { from, to, label } of found) {
    const [start, end] = [tokens[from]!.start, tokens[to]!.end];
    while (at < open.length && open[at]!.end <= start) at++;
    for (let n = at; n < open.length && open[n]!.start < end; n++) {
      const mention = open[n]!;
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
      if (shared * 2 >= mention.end - mention.start && shared * 2 >= end - start) see(mention, label);
    }
  }
}

const isMalwares = (hit: KnownHit | undefined): boolean =>
  hit?.senses.some(({ known: { type } }) => type === 'malware') === true;

/** Names of the catalogue that nothing bore out here, by where they begin. */
function unresolvedHits({ tokens, listed, known }: Reading): Map<number, KnownHit> {
  const resolved = new Set(known.map(({ from }) => from));
  return new Map(
    listed.filter(({ from }) => !resolved.has(from)).map((hit) => [tokens[hit.from]!.start, hit]),
  );
}

const candidatesOf = ({ senses }: KnownHit): NonNullable<Mention['candidates']> =>
  senses.map(({ key, known: { type } }) => ({ type, id: entityId(key) }));
