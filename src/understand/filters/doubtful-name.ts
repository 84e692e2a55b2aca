/**
 * Known names that are ordinary words too (Play, Royal, Snake), or that mean several things (Cuba, Medusa): believed
 * only where the words beside them, or other names of the article that ATT&CK relates to them, bear them out.
 */
import { commonWords } from '../../knowledge/names/common-words.ts';
import { homeOf } from '../../knowledge/names/home-of.ts';
import type { KnownHit, Sense } from '../extractors/known.ts';
import { countryOf } from '../extractors/roles/gazetteer.ts';
import type { Token } from '../tokens.ts';
import { endsName, isByAuthor, isElse, isHalf, namesAnother } from './another-name.ts';
import { isBusiness } from './business.ts';
import { attacksHere } from './deeds.ts';
import { beside, isCalledThreat, isThreatsName, some, spelling, standsAlone, threats } from './hit-around.ts';
import { begunIn, isOfLongerBody, withNext } from './longer-name.ts';
import { isOfWords, mayTellOfThreats, workWords } from './other-things.ts';
import { equatedSense, isAmongSure, isPlainWord, relatedSense, senseBeside } from './sense-meant.ts';
import { isOfThreats, tellsOfThreats } from './threat-words.ts';

const isSure = ({ known }: KnownHit): boolean => threats.has(known.type) && !known.doubtful && !known.faint;

/** "APT29", "NotPetya": no word of any language, so that the article tells of threats. */
const isSureForm = (tokens: Token[], hit: KnownHit): boolean => isSure(hit) && !isOfWords(tokens, hit);

/** So few letters of a malware's name are a word of some language. */
const SHORT = 5;

/** "Lazarus", "Cozy Bear", "Clop": in an opera or a zoo as much as among attackers. */
const isOpenWord = (tokens: Token[], hit: KnownHit): boolean =>
  isSure(hit) &&
  (hit.known.type === 'actor' || (hit.known.type === 'malware' && hit.known.name.length <= SHORT)) &&
  isOfWords(tokens, hit) &&
  !attacksHere(tokens, hit);

/** "Norway's National Cyber Security Centre": bodies that another country has under the name that we know of one. */
function foreignBodies(tokens: Token[], hits: readonly KnownHit[]): ReadonlySet<string> {
  const foreign = new Set<string>();
  hits.forEach(({ from, key, known: { type } }, n) => {
    const before = hits[n - 1];
    if (type !== 'organisation' || before?.known.type !== 'place') return;
    if (tokens[before.from]!.sentence !== tokens[from]!.sentence) return;
    const isOwner = /^['’]$/.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]!.lower === 's';
    if (before.to !== from - 1 && !(isOwner && before.to === from - 3)) return;
    const home = homeOf(key)?.country;
    if (home !== undefined && home !== before.key && countryOf(before.key) === before.key) foreign.add(key);
  });
  return foreign;
}

/** The known names of one article, and what it says as a whole. */
interface Names {
  tokens: Token[];
  hits: readonly KnownHit[];
  byStart: ReadonlyMap<number, KnownHit>;
  byEdge: ReadonlyMap<number, KnownHit>;
  /** The last tokens of all. */
  listed: ReadonlySet<number>;
  /** The tokens of doubtful ones of one word. */
  doubtful: ReadonlySet<number>;
  businesses: ReadonlySet<string>;
  /** Names and the next words, with which they begin longer names here. */
  begun: ReadonlySet<string>;
  /** Whether it tells of threats for sure, and whether it may. */
  tells: boolean;
  mayTell: boolean;
}

/** What a name means in one place: a sense, or the work, family or business that has the name, too. */
interface Told {
  sense: Sense | null;
  isWork: boolean;
  /** The words beside it say that it is a work, or whose it is. */
  isCalledWork: boolean;
  isAuthored: boolean;
}

const nothing: Told = { sense: null, isWork: false, isCalledWork: false, isAuthored: false };

/** What names mean in the article, by the places that say so. */
interface Meant {
  sure: Set<string>;
  ids: Set<string>;
  /** Keys of what is a work here throughout. */
  works: Set<string>;
  bySpelling: Map<string, Sense>;
}

/**
 * Known names as the article means them; doubtful ones that nothing bears out are dropped. Once one is borne out, the
 * other places of the same key are believed too where they are capitalised, and common words where they begin no sentence:
 * one sense per article.
 */
export function believed(tokens: Token[], found: KnownHit[]): KnownHit[] {
  const names = namesIn(tokens, found);
  const told = names.hits.map((hit) => toldIn(names, hit));
  const meant = meantIn(names, told);
  return names.hits.flatMap((hit, n) => {
    const sense = kept(names, hit, told[n]!, meant);
    return sense ? [sense === hit ? hit : { ...hit, ...sense }] : [];
  });
}

function namesIn(tokens: Token[], found: KnownHit[]): Names {
  const foreign = foreignBodies(tokens, found);
  const hits = found
    .filter((hit) => !foreign.has(hit.key) && !isOfLongerBody(tokens, hit))
    .map((hit) => (isPlainWord(tokens, hit) ? { ...hit, known: { ...hit.known, doubtful: true } } : hit));
  const byEdge = new Map(hits.flatMap((hit) => [[hit.from, hit] as const, [hit.to, hit] as const]));
  return {
    tokens,
    hits,
    byStart: new Map(hits.map((hit) => [hit.from, hit])),
    byEdge,
    listed: new Set(hits.map(({ to }) => to)),
    doubtful: new Set(hits.flatMap(({ from, to, known }) => (known.doubtful && from === to ? [from] : []))),
    businesses: businessesIn(tokens, hits),
    begun: begunIn(tokens, hits),
    tells: hits.some(({ known }) => known.faint) && tellsOf(tokens, hits, byEdge),
    mayTell:
      mayTellOfThreats(tokens) ||
      hits.some((hit) => isSureForm(tokens, hit)) ||
      new Set(hits.flatMap((hit) => (isSure(hit) ? [hit.key] : []))).size > 1,
  };
}

/** What the words beside one place say. */
function toldIn(names: Names, hit: KnownHit): Told {
  const { tokens, listed, doubtful, businesses, begun, byStart, byEdge } = names;
  if (!names.mayTell && isOpenWord(tokens, hit)) return { ...nothing, isWork: true };
  if (hit.known.faint && !names.tells && !attacksHere(tokens, hit)) return nothing;
  const isWork =
    threats.has(hit.known.type) &&
    ((businesses.has(spelling(tokens, hit)) && !isCalledThreat(tokens, hit)) ||
      (begun.size > 0 && begun.has(withNext(tokens, hit))) ||
      namesAnother(tokens, hit, listed) ||
      (doubtful.has(hit.from) && isHalf(tokens, hit, doubtful)));
  if (!isWork)
    return { ...nothing, sense: equatedSense(tokens, hit, byStart) ?? senseBeside(tokens, hit, byEdge) };
  const isAuthored = isByAuthor(tokens, hit, listed) || isElse(tokens, hit);
  return {
    ...nothing,
    isWork,
    isAuthored,
    isCalledWork: isAuthored || some(beside(tokens, hit, 3), workWords),
  };
}

/** What all places together say. */
function meantIn({ tokens, hits }: Names, told: readonly Told[]): Meant {
  const meant: Meant = { sure: new Set(), ids: new Set(), works: new Set(), bySpelling: new Map() };
  const authored = new Set<string>();
  told.forEach(({ sense, isCalledWork, isAuthored }, n) => {
    const hit = hits[n]!;
    if (sense?.known.doubtful || sense?.known.faint) {
      meant.sure.add(sense.key);
      const own = spelling(tokens, hit);
      if (threats.has(sense.known.type) && !meant.bySpelling.has(own)) meant.bySpelling.set(own, sense);
    }
    if (sense?.known.id) meant.ids.add(sense.known.id);
    if (isAuthored) authored.add(hit.key);
    if (isCalledWork) meant.works.add(hit.key);
  });
  for (const key of meant.works)
    if (isThreatHere(tokens, key, hits, told, authored.has(key))) meant.works.delete(key);
  return meant;
}

/** The sense that a place keeps in the article, or null where it is none of a known name. */
function kept(names: Names, hit: KnownHit, { sense, isWork }: Told, meant: Meant): Sense | null {
  const { tokens, listed, byEdge } = names;
  const isThreat = threats.has(hit.known.type);
  if (isThreat && meant.works.has(hit.key)) return null;
  const token = tokens[hit.from]!;
  const begins = tokens[hit.from - 1]?.sentence !== token.sentence;
  // "Signal", "Meta": at the beginning of a sentence an ordinary word stays one.
  const isWord = hit.from === hit.to && commonWords.has(token.lower) && !hit.known.anyCase;
  const isOrdinary = isWord && (begins || endsName(tokens, hit, listed));
  if (sense) return !isOrdinary || sense.known.doubtful ? sense : null;
  if (isWork) return null;
  // "Snake, an implant": where it stands alone it means the same as there.
  const here = meant.bySpelling.get(spelling(tokens, hit)) ?? (meant.sure.has(hit.key) ? hit : null);
  if (here) return token.capital && !(begins && commonWords.has(token.lower)) ? pick(here) : null;
  if (isThreat && isAmongSure(tokens, hit, byEdge, meant.sure)) return hit;
  return standsAlone(tokens, hit) ? relatedSense(tokens, hit, meant.ids) : null;
}

const pick = ({ key, known }: Sense): Sense => ({ key, known });

/** One place in so many must show it, lest a stray word beside a threat make it a business throughout. */
const BUSINESS_SHARE = 4;

/** Spellings of threats that businesses have here: where one is called a threat anywhere, it is no business. */
function businessesIn(tokens: Token[], hits: readonly KnownHit[]): ReadonlySet<string> {
  const open = hits.filter(isThreatsName);
  const shown = new Map<string, number>();
  for (const hit of open) {
    if (!isBusiness(tokens, hit)) continue;
    const own = spelling(tokens, hit);
    shown.set(own, (shown.get(own) ?? 0) + 1);
  }
  if (shown.size === 0) return new Set();
  const places = new Map<string, number>();
  for (const hit of open) {
    const own = spelling(tokens, hit);
    places.set(own, (places.get(own) ?? 0) + 1);
    if (isCalledThreat(tokens, hit)) shown.delete(own);
  }
  return new Set([...shown].flatMap(([own, n]) => (n * BUSINESS_SHARE >= places.get(own)! ? [own] : [])));
}

/** Whether the article tells of threats: by its words, or by a name that can be no other. */
const tellsOf = (
  tokens: Token[],
  hits: readonly KnownHit[],
  byEdge: ReadonlyMap<number, KnownHit>,
): boolean =>
  tellsOfThreats(tokens) ||
  hits.some(
    (hit) =>
      threats.has(hit.known.type) &&
      !hit.known.faint &&
      (!hit.known.doubtful || senseBeside(tokens, hit, byEdge) !== null),
  );

/**
 * Whether an article that calls a name that of a work tells of the threat as well: a word for threats stands beside one
 * of its places, or another threat is named. A review of "Sandworm" has neither, and means the book throughout.
 */
const isThreatHere = (
  tokens: Token[],
  key: string,
  hits: readonly KnownHit[],
  told: readonly { sense: Sense | null }[],
  isAuthored: boolean,
): boolean =>
  told.some(({ sense }, n) => {
    if (!sense || !threats.has(sense.known.type)) return false;
    // A book about threats names others too.
    if (sense.key !== key) return !isAuthored;
    return [...beside(tokens, hits[n]!, 2)].some(isOfThreats);
  });
