/** Whom a report may be about: each entity with all its places in the text. */
import type { EntityType } from '../../../domain/entity.ts';
import { nameKey } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { homeOf } from '../../../knowledge/names/home-of.ts';
import { knownNames } from '../../../knowledge/names/known.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { isBodyHere, isTechnique } from '../names/campaigns.ts';
import { toldByForm } from '../names/telling.ts';
import type { Placed } from '../placed.ts';
import { bodiesByHead } from './bodies-by-head.ts';
import { overService, overTown } from './boundaries.ts';
import { chiefCountry } from './countries.ts';
import { describedBodies } from './described-bodies.ts';
import { countryOf } from './gazetteer.ts';
import { findHandles } from './handles.ts';
import { headlineBodies } from './headline-bodies.ts';
import { findInstitutions, type Institution } from './institutions.ts';
import { joinAcronyms, joinShortForms } from './joining.ts';
import { authorityWords, bodyWords } from './lexicon.ts';
import { authorityKeys } from './listed.ts';
import { withoutLostGenitives } from './lost-marks.ts';
import { findProducts } from './products.ts';
import { isTitleCased } from './title-case.ts';
import { trim } from './trim.ts';
import { Beginning, wordsOf } from './words.ts';

/** Tokens `from` to `to`, both included. */
export interface Place {
  from: number;
  to: number;
}

export interface Candidate {
  type: EntityType;
  key: string;
  places: Place[];
  /** How it was found where no mention gives it. */
  form?: string;
}

/** States that reports name as attackers. Only the name of the state counts: "Russian hackers" are anybody. */
const states: ReadonlyMap<string, string> = new Map([
  ['russia', 'Russia'],
  ['china', 'China'],
  ['iran', 'Iran'],
  ['north korea', 'North Korea'],
]);
const isState = ({ key, start, end }: Mention, text: string): boolean => {
  const name = states.get(key);
  return (
    name !== undefined && name.length === end - start && text.startsWith(name, start) && text[end] !== '-'
  );
};

/** How many entities and places of each are looked at: what comes later in a report is rarely what it is about. */
const mostCandidates = 80;
export const mostPlaces = 12;

const ruledOut = new Set<EntityType>(['place', 'sector', 'vulnerability']);

/** "In Elmwick, police said", "in Elm County": a name of one word, or of a part of a land, that only says where it was. */
function isWhere(tokens: readonly Token[], { type, key, places }: Candidate): boolean {
  if (type !== 'name' || (key.includes(' ') && !lands.test(key))) return false;
  const isBody = key.includes(' ');
  return places.every(
    ({ from, to }) =>
      saysWhere(tokens, from, to) &&
      !(isBody && /(?:attack|hack|outage|incident)$/.test(tokens[from - 2]?.lower ?? '')),
  );
}

/** "Nadie ha reivindicado el ataque": the word for nobody is nobody's name. */
const nobody = wordSet(
  'nadie niemand keiner personne aucun aucune nobody noone none ninguno ninguna nessuno ninguém',
);

/** The last word of what is a place and a body: "an attack in Elm County" hit the county. */
const lands = / (?:county|city|township|valley|province|village|heights|springs)$/;

function saysWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const { sentence, text } = tokens[from]!;
  const [before, word, after] = [tokens[from - 1], tokens[from - 2], tokens[to + 1]];
  if (before?.sentence !== sentence || !/^(?:in|near|outside)$/i.test(before.text)) return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return false;
  // "A flaw in Quillon", "a stake in Quillon", "stored in Quillon"
  if (word?.sentence === sentence && inThings.test(word.lower)) return false;
  if (after?.sentence !== sentence || after.kind === 'mark')
    return after?.text !== "'" && after?.text !== '’';
  return afterPlace.test(after.lower);
}

const inThings =
  /^(?:flaws?|bugs?|vulnerabilit(?:y|ies)|holes?|breach(?:es)?|stakes?|shares?|invest(?:ed|ment|ments|s)?|interests?|trust|confidence|weakness(?:es)?|issues?|data|stored|zero-days?|features?|embedded|built|found|fixed|patched|exploited|backdoors?|malware|code|files?|records?|information|documents?|hosted|saved|discovered|rce|xss|overflow|bypass)$/;
const afterPlace =
  /^(?:on|after|for|where|when|by|who|over|during|was|were|last|this|with|and|to|have|has|had|said)$/;

/** The candidates in the order in which they first stand. Short forms count for the long form that the text also has. */
export function candidatesOf(reading: Reading, mentions: readonly Placed[]): Candidate[] {
  const { tokens } = reading;
  const institutions = withBodies(
    withBodies(
      findInstitutions(reading, () => chiefCountry(reading)),
      headlineBodies(reading),
    ),
    [...bodiesByHead(reading), ...describedBodies(reading)],
  );
  const found = new Map<string, Candidate>();
  const add = (type: EntityType, key: string, place: Place): void => {
    if (nobody.has(key)) return;
    const known = found.get(key);
    if (!known) {
      if (found.size < mostCandidates) found.set(key, { type, key, places: [place] });
    } else {
      if (known.places.length < mostPlaces) known.places.push(place);
      if (known.type === 'name') known.type = type;
    }
  };
  const addInstitution = ({ from, to, key, type }: Institution): void => add(type, key, { from, to });
  const words = wordsOf(reading);
  let next = 0;
  for (const { mention, from: at, to } of mentions) {
    const town = mention.type === 'place' ? overTown(tokens, at) : at;
    if (town < at && !/^(?:in|near|outside|around|from|across)$/.test(wordBefore(tokens, town))) {
      add('organisation', nameKey(reading.text.slice(tokens[town]!.start, tokens[to]!.end)), {
        from: town,
        to,
      });
      continue;
    }
    const service = mention.type === 'place' ? overService(tokens, at, to) : at;
    if (service < at) {
      add('organisation', nameKey(reading.text.slice(tokens[service]!.start, tokens[to]!.end)), {
        from: service,
        to,
      });
      continue;
    }
    if (ruledOut.has(mention.type) && !isState(mention, reading.text)) continue;
    while (next < institutions.length && institutions[next]!.to < at) addInstitution(institutions[next++]!);
    if (isInWhole(institutions, next, at, to)) continue;
    const over = institutions[next];
    // A name inside the longer name of an institution or under a title is that institution's or person's.
    if (
      over &&
      over.from <= to &&
      over.to >= at &&
      over.from <= at &&
      over.to >= to &&
      mention.type !== 'actor'
    ) {
      if (over.from < at || over.to > to) continue;
      next++;
    }
    // "Nordic Authority for Harbour Safety": the longer name has it all.
    while (
      next < institutions.length &&
      institutions[next]!.from >= at &&
      institutions[next]!.to <= to &&
      mention.type === 'organisation'
    )
      next++;
    // "Windows+R": keys to press.
    if (tokens[to + 1]?.text === '+' && !tokens[to + 1]!.spaced) continue;
    if (isPublisher(tokens, at)) continue;
    const type = borneOut(reading, mention);
    const foreign = underLand(reading, mention.key, at);
    if (foreign) {
      add('organisation', foreign, { from: at, to });
      continue;
    }
    const trimmed = trim(reading, words, type, mention.key, at, to);
    if (trimmed) add(trimmed.type, trimmed.key, trimmed.place);
  }
  for (; next < institutions.length; next++) addInstitution(institutions[next]!);
  for (const { key, from, to } of dottedNames(reading)) add('name', key, { from, to });
  for (const { key, from, to, form } of findProducts(reading, mentions)) {
    if (key.length < 2) continue;
    const known = found.get(key);
    if (known?.type === 'name') known.type = 'product';
    else if (!known) add('product', key, { from, to });
    const one = found.get(key);
    if (one) one.form = form;
  }
  for (const { key, from, to } of findHandles(reading)) {
    if (!found.get(key)?.places.some((place) => place.from === from)) add('name', key, { from, to });
    const one = found.get(key);
    if (one) one.form = 'handle';
  }
  for (const key of nobodies(reading, [...found.values()])) if (isUntold(found.get(key))) found.delete(key);
  const named = [...found.values()].filter(
    (one) =>
      !isWhere(tokens, one) && !isTerm(tokens, one) && !isHeading(tokens, one) && !isHeadlines(tokens, one),
  );
  const whole = withoutLostGenitives(reading, named);
  return joinShortForms(reading, joinAcronyms(reading, whole));
}

/** The word before a body, over its article. */
const wordBefore = (tokens: readonly Token[], at: number): string => {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'the' ? (tokens[at - 2]?.lower ?? '') : before;
};

/** "New Zealand's NCSC", "the Irish NCSC": the body of another land than that whose name goes without it, or null. */
function underLand({ tokens, text }: Reading, key: string, at: number): string | null {
  const home = authorityKeys.has(key) ? homeOf(key)?.country : undefined;
  if (!home) return null;
  let end = at - 1;
  if (tokens[end]?.lower === 's' && /^['’]$/.test(tokens[end - 1]?.text ?? '')) end -= 2;
  for (let from = end; from > end - 2 && from >= 0; from--) {
    if (tokens[from]!.sentence !== tokens[at]!.sentence || !tokens[from]!.capital) break;
    const land = countryOf(text.slice(tokens[from]!.start, tokens[end]!.end));
    if (land) return land === home ? null : `${land} ${key}`;
  }
  return null;
}

/** Those that are described or named by what they are, and those that headlines hide; in order, without overlaps. */
function withBodies(institutions: readonly Institution[], bodies: readonly Institution[]): Institution[] {
  if (bodies.length === 0) return [...institutions];
  const isSame = (body: Institution): boolean =>
    institutions.some(({ from, to }) => from <= body.from && to >= body.to);
  const others = bodies.filter((body) => !isSame(body));
  const isFree = ({ from, to }: Institution): boolean =>
    others.every((body) => body.to < from || body.from > to);
  return [...institutions.filter(isFree), ...others].sort((a, b) => a.from - b.from);
}

/** Whether a mention lies over an institution that is all of the name there. */
function isInWhole(institutions: readonly Institution[], next: number, from: number, to: number): boolean {
  for (let i = next; i < institutions.length && institutions[i]!.from <= to; i++)
    if (institutions[i]!.isWhole && institutions[i]!.to >= from) return true;
  return false;
}

/** "unified endpoint management (UEM)": what small words are shortened to is a term and nobody's name, but a body's. */
function isTerm(tokens: readonly Token[], { type, key, places }: Candidate): boolean {
  if (type !== 'name' || !/^\p{L}{2,6}$/u.test(key)) return false;
  return places.some(({ from, to }) => {
    if (tokens[from - 1]?.text !== '(' || tokens[to + 1]?.text !== ')' || from !== to) return false;
    const words = tokens.slice(Math.max(0, from - 1 - key.length), from - 1);
    return (
      words.length === key.length &&
      words.every((word, n) => !word.capital && word.lower[0] === key[n]) &&
      !authorityWords.has(words.at(-1)!.lower) &&
      !bodyWords.has(words.at(-1)!.lower)
    );
  });
}

/** A title or a heading of one word, which nothing else names: "Rentrée". */
const isHeading = (tokens: readonly Token[], { type, places }: Candidate): boolean =>
  type === 'name' &&
  places.every(({ from, to }) => {
    const { sentence } = tokens[from]!;
    return from === to && tokens[from - 1]?.sentence !== sentence && tokens[to + 1]?.sentence !== sentence;
  });

/** "New Benchmark", "HVAC Systems": ordinary words, which the headline alone has, and where each has a capital. */
const isHeadlines = (tokens: readonly Token[], { type, places, form }: Candidate): boolean =>
  type === 'name' &&
  form === undefined &&
  places.every(
    ({ from, to }) =>
      to > from &&
      tokens[from]!.block === 0 &&
      tokens.slice(from, to + 1).every(isOrdinary) &&
      isTitleCased(tokens, tokens[from]!.sentence, { from: 0, to: tokens.length, least: 3 }),
  );

const isOrdinary = ({ lower, text }: Token): boolean => commonWords.has(lower) || /^\p{Lu}{2,}$/u.test(text);

const isUntold = (one: Candidate | undefined): boolean =>
  one?.type === 'name' || one?.type === 'organisation';

const operation = new Beginning(['operation']);

/**
 * What is nobody: "Operation Nightfall", and "Nightfall" where the text also has that, as a raid or a campaign is called,
 * unless it speaks; and "ClickFix", as all attackers do it.
 */
function nobodies(reading: Reading, candidates: readonly Candidate[]): Set<string> {
  const { tokens } = reading;
  const named = candidates.filter(({ key }) => key.startsWith(prefix));
  const isBody = ({ places }: Candidate): boolean =>
    places.some(({ from, to }) => isBodyHere({ tokens, first: from, last: to }));
  const keys = new Set(named.flatMap(({ key }) => [key, key.slice(prefix.length)]));
  for (const { key } of candidates) if (isTechnique(key)) keys.add(key);
  for (const i of operation.in(reading)) {
    const name = tokens[i + 1];
    if (name?.capital) keys.add(name.lower).add(`${prefix}${name.lower}`);
  }
  for (const one of named) if (isBody(one)) keys.delete(one.key);
  return keys;
}

const prefix = 'operation ';

/** "The post … appeared first on Elmwick Times": whose page it is. */
const isPublisher = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'on' && /^(?:first|appeared)$/.test(tokens[at - 2]?.lower ?? '');

/**
 * A malware that no catalogue lists and that nothing calls one is a name like any other here: the tagger takes new
 * products and firms for malware, and only a malware can be no victim.
 */
function borneOut(reading: Reading, mention: Mention): EntityType {
  if (mention.type !== 'malware' || malwareKeys().has(mention.key)) return mention.type;
  return toldByForm(reading, mention) === 'malware' ? 'malware' : 'name';
}

let listedMalware: Set<string> | null = null;
function malwareKeys(): ReadonlySet<string> {
  listedMalware ??= new Set(
    [...knownNames()].flatMap(({ type, main }) => (type === 'malware' ? [nameKey(main)] : [])),
  );
  return listedMalware;
}

const domainEnds =
  /^(?:com|net|org|io|ai|app|co|cloud|dev|health|bank|tv|me|eu|uk|de|fr|nl|gov|live|online|finance|fi|xyz|se|ch|it|es|pl|in|jp|kr|ca|au|nz|br|za|ly|gg|so|sh|fm|to)$/;

const dots = new Beginning(['.']);

/** Firms that go by their domain: "Monday.com". Written small it is the address. */
function dottedNames(reading: Reading): { key: string; from: number; to: number }[] {
  const { tokens, text } = reading;
  const found: { key: string; from: number; to: number }[] = [];
  for (const dot of dots.in(reading)) {
    const i = dot - 1;
    if (i < 0 || i + 2 >= tokens.length || tokens[dot]!.spaced) continue;
    const [name, end, after] = [tokens[i]!, tokens[i + 2]!, tokens[i + 3]];
    if (end.spaced || !name.capital || name.kind !== 'word') continue;
    if (!domainEnds.test(end.text) || /^[./@_]$/.test(tokens[i - 1]?.text ?? '')) continue;
    if (after && !after.spaced && /^[./@_]$/.test(after.text) && tokens[i + 4]?.spaced === false) continue;
    found.push({ key: nameKey(text.slice(name.start, end.end)), from: i, to: i + 2 });
  }
  return found;
}
