/**
 * Proper names whose kind nobody has told us: runs of capitalised words with the particles and acronyms inside them.
 * Words that merely begin a sentence, and the capitals of a headline, are told apart in `filters/not-a-name.ts`.
 */

import { nameKey } from '../../domain/entity.ts';
import type { Mention } from '../../domain/findings.ts';
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import type { KnownName } from '../../knowledge/names/known.ts';
import { endOfFigure } from '../filters/figures-of-speech.ts';
import {
  isNamePhrase,
  isNameWord,
  type NameEvidence,
  nameEvidence,
  opensShouted,
} from '../filters/not-a-name.ts';
import type { Extractor, Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { anyInstitution, heads, isOneWith, overList } from './names/bodies.ts';
import { withoutKinds } from './names/german.ts';
import { acronymKeys, typeOfName } from './names/keys.ts';
import { isOffice } from './names/persons.ts';
import { bodyWords } from './roles/lexicon.ts';

/** Lower-case words that may stand inside a name, between two capitalised ones. */
const particles = wordSet(
  'of de la le du des del der den van von di da dos al el bin ibn for the and und e y',
);
/** "Director of CISA" is two names. */
const roles = wordSet(
  'head director chief minister president ceo cto ciso chair chairman member secretary-general spokesperson spokesman vice manager professor founder senior',
);

const maximumTokens = 14;

/** Ids of ATT&CK, whose tactics, data sources, mitigations and software nobody calls by a name of this form. */
const attackIds = /^(?:TA00\d\d|DS00\d\d|G[01]\d{3}|S[01]\d{3}|C00\d\d|M1\d{3}|DET\d{4})$/;

export const names: Extractor<Mention> = {
  name: 'names',
  find(reading) {
    const { tokens, text, article } = reading;
    const evidence = nameEvidence(reading);
    const closed = closedTokens(reading, evidence);
    const spans: { from: number; to: number }[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (closed[i] === known || closed[i] === place) continue;
      const isShouted = tokens[i]!.capital && closed[i + 1] === 0 && opensShouted(tokens, i);
      if (closed[i] !== opening && !isShouted && !isNameWord(tokens, i, evidence)) continue;
      const figure = endOfFigure(tokens, i);
      if (figure >= 0) {
        i = figure;
        continue;
      }
      const to = endOfName(tokens, i, evidence, closed);
      if (isNamePhrase(tokens, i, to, evidence) && !isGermanNoun(reading, i, to))
        spans.push(
          ...(article.language === 'de' ? withoutKinds(tokens, { from: i, to }) : [{ from: i, to }]),
        );
      i = to;
    }
    const tied = acronymKeys(tokens, spans, text);
    const short = shortMalware(reading);
    return spans.flatMap(({ from, to }): Mention[] => {
      if (from === to && region.test(tokens[from]!.lower) && closed[to + 1] === place) return [];
      if (from === to && adjectives.has(tokens[from]!.lower)) return [];

      const [start, end] = [tokens[from]!.start, tokens[to]!.end];
      const words = text.slice(start, end);
      const key = nameKey(words);
      const malware = short.get(key);
      if (malware !== undefined) return [{ start, end, type: 'malware', key: malware }];
      return key.length < 2 || attackIds.test(words)
        ? []
        : [{ start, end, type: typeOfName(words), key: tied.get(key) ?? key }];
    });
  },
};

/** "Central Europe": where, and no name of its own. */
const region =
  /^(?:central|greater|(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?)$/;

/** "Nordic shipbuilders": where from. */
const adjectives = wordSet(
  'nordic baltic balkan scandinavian eurasian arab caucasian andean iberian caribbean nordics balkans',
);

const kindsOfMalware =
  /^(?:stealer|rat|loader|ransomware|bot|botnet|backdoor|trojan|locker|spyware|worm|wiper|malware|keylogger)$/;

/** "Lumma", where the text has "Lumma Stealer": the first word of a known malware that is no word of the language, by its key. */
function shortMalware({ tokens, known: hits }: Reading): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  for (const { from, to, key, known: name } of hits) {
    if (name.type !== 'malware' || to !== from + 1 || !kindsOfMalware.test(tokens[to]!.lower)) continue;
    const first = tokens[from]!.lower;
    if (!commonWords.has(first)) short.set(first, key);
  }
  return short;
}

/** German writes every noun with a capital: one such word alone names nothing that we could tell. */
const isGermanNoun = ({ tokens, article }: Reading, from: number, to: number): boolean =>
  article.language === 'de' && from === to && /^\p{Lu}\p{Ll}+$/u.test(tokens[from]!.text);

const known = 1;
const place = 2;
/** Of the catalogue, and the beginning of a longer name. */
const opening = 3;
const compass = /^(?:north|south|east|west)(?:ern)?$/;

/** By token: where another name of the catalogue stands. A place may yet be inside a name: "Bank of Ireland". */
function closedTokens({ tokens, known: hits }: Reading, evidence: NameEvidence): Uint8Array {
  const closed = new Uint8Array(tokens.length);
  for (const { from, to, known: name } of hits) {
    if (name.type === 'sector') continue;
    if (beginsName(tokens, from, to, name, evidence)) closed[from] = opening;
    else closed.fill(name.type === 'place' ? place : known, from, to + 1);
  }
  return closed;
}

/**
 * "Vietnam Airlines": the name of a country right before another capitalised word; its people or acronym only before an
 * ordinary word, which has no other reason for its capital ("UK Export Finance"), or one that never stands without it.
 */
function beginsName(
  tokens: Token[],
  from: number,
  to: number,
  { type, name, main }: KnownName,
  { titleCase, always }: NameEvidence,
): boolean {
  const next = tokens[to + 1];
  if (next?.kind !== 'word' || !next.capital || !next.spaced) return false;
  if (next.sentence !== tokens[from]!.sentence) return false;
  const isPart = (): boolean => always().get(next.lower) === tokens[to]!.lower;
  if (type !== 'place')
    return (
      type === 'organisation' &&
      ((houses.has(next.lower) && !titleCase[next.sentence]) || (!commonWords.has(next.lower) && isPart()))
    );
  if (name.toLowerCase() === main) return true;
  if ((titleCase[next.sentence] || !saysWhat(tokens, to + 1)) && !isPart()) return false;
  for (let i = to + 1; i <= to + 3 && tokens[i]?.capital; i++) if (isOffice(tokens[i])) return false;
  return true;
}

/** "Elmwick NHS Foundation Trust": after whose it is, what makes it a body of its own. */
const houses = wordSet('foundation trust hospital hospitals university college airport museum');

/** "Elmish Airways": what it is, right after whose. */
const isHouse = (word: string): boolean =>
  (bodyWords.has(word) && word !== 'group') ||
  /^(?:railways?|post|broadcasting|lines|telecommunications)$/.test(word);

/** Whether the capitalised words at `at` say what a body is: an ordinary word first, or "Clinic", "Trust" second. */
function saysWhat(tokens: Token[], at: number): boolean {
  if (commonWords.has(tokens[at]!.lower) || isHouse(tokens[at]!.lower)) return true;
  const second = tokens[at + 1];
  return (
    second?.sentence === tokens[at]!.sentence &&
    second.capital &&
    second.lower !== 'group' &&
    bodyWords.has(second.lower)
  );
}

/** The last token of the name that begins at token `i`. */
function endOfName(tokens: Token[], i: number, evidence: NameEvidence, closed: Uint8Array): number {
  let last = i;
  while (last - i < maximumTokens) {
    const next = nextInName(tokens, i, last, evidence, closed);
    if (!next) break;
    last = next;
  }
  return last;
}

/** The token that continues the name after `last`, or 0. */
function nextInName(
  tokens: Token[],
  first: number,
  last: number,
  evidence: NameEvidence,
  closed: Uint8Array,
): number {
  const token = tokens[last + 1];
  if (!token || token.sentence !== tokens[first]!.sentence) return 0;
  // "Church of Southern Africa"
  if (closed[last + 1] === known || closed[last + 1] === place)
    return first === last && isSystem(tokens, last, evidence)
      ? last + 1
      : closed[last + 1] === place && last > first && compass.test(tokens[last]!.lower)
        ? last + 1
        : 0;
  if (isServiceOfIt(tokens, last + 1)) return last + 1;
  const goes = (at: number): boolean =>
    tokens[at]?.sentence === token.sentence && closed[at] !== known && isNameWord(tokens, at, evidence, true);
  if (token.kind === 'mark') {
    const after = tokens[last + 2];
    if (!after || after.sentence !== token.sentence) return 0;
    if (token.text === ',') return overList(tokens, first, last, goes);
    if (isQuotedLetter(tokens, last) && goes(last + 4)) return last + 4;
    const tight = !token.spaced && !after.spaced;
    if (tight && ['-', '‑', '&', '/', '.', '’', "'", '+', '_'].includes(token.text))
      return (
        joinsTight(tokens, last + 2, token.text) ||
        overSyllable(tokens, first, last) ||
        overGenitive(tokens, last, goes)
      );
    if (token.text === '&' && goes(last + 2)) return last + 2;
    // "J. Smith", "St. Helens"
    if (token.text === '.' && !token.spaced && tokens[last]!.text.length <= 2 && goes(last + 2))
      return last + 2;
    return 0;
  }
  if (!token.spaced) return 0;
  if (isSlashed(tokens, last + 1)) return last + 3;
  // "Macy's Inc", "Lloyd's of Hull", but "Macy's Chief Executive".
  const isGenitive = tokens[last]!.lower === 's' && !tokens[last]!.spaced && last > first;
  if (
    isGenitive &&
    genitives.has(tokens[last - 2]!.lower) &&
    !bodyWords.has(token.lower) &&
    token.text !== 'of'
  )
    return 0;
  if (token.kind === 'number' || token.kind === 'mixed') return isVersion(tokens, last + 1) ? last + 1 : 0;
  if (goes(last + 1)) return last + 1;
  if (token.text === 'at') return isAt(tokens, first, last) ? last + 2 : 0;
  return particles.has(token.text) ? overParticles(tokens, first, last, goes) : 0;
}

/** "Harbour IT of Elmwick", "Larkway IT, which": a firm that is called so, and no "Harbour IT staff". */
function isServiceOfIt(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.text !== 'IT' || !token.spaced || !/^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]!.text)) return false;
  return (
    next?.sentence !== token.sentence || /^(?:[,;)]|of|which|who|has|had|was|is|said|says)$/.test(next.lower)
  );
}

/** "Elm Linux": a system that is built on another. */
const isSystem = (tokens: Token[], last: number, { titleCase }: NameEvidence): boolean =>
  tokens[last + 1]!.text === 'Linux' &&
  tokens[last + 1]!.spaced &&
  (!commonWords.has(tokens[last]!.lower) || !titleCase[tokens[last]!.sentence]);

/** "Harbour I/O" */
const isSlashed = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.text === '/' &&
  /^[A-Z]$/.test(tokens[at]!.text) &&
  !tokens[at + 1]!.spaced &&
  /^[A-Z]$/.test(tokens[at + 2]?.text ?? '') &&
  !tokens[at + 2]!.spaced;

/** "Quills 'R' Ours", "Salt 'n' Tide": a letter in quotation marks between the words of a name. */
const isQuotedLetter = (tokens: Token[], last: number): boolean =>
  tokens[last + 1]!.spaced &&
  /^['‘’"“]$/.test(tokens[last + 1]!.text) &&
  /^(?:[A-Z]|n)$/.test(tokens[last + 2]!.text) &&
  /^['’"”]$/.test(tokens[last + 3]?.text ?? '') &&
  !tokens[last + 3]!.spaced &&
  tokens[last + 4]?.spaced === true;

/** "Sergeant at Arms", "University of Elmwick at Northmere" */
function isAt(tokens: Token[], first: number, last: number): boolean {
  const next = tokens[last + 2];
  if (!next?.capital || next.sentence !== tokens[first]!.sentence) return false;
  if (/^(?:sergeant|serjeant)$/.test(tokens[last]!.lower)) return next.text === 'Arms';
  return tokens[first]!.text === 'University' && tokens[first + 1]!.text === 'of';
}

/** After a mark without spaces: `F5`, `X-Force`, `AT&T`, `O'Brien`, `Node.js`; a possessive or a domain does not join. */
function joinsTight(tokens: Token[], at: number, mark: string): number {
  const token = tokens[at]!;
  if (token.kind === 'mark') return 0;
  if (mark === '’' || mark === "'") return token.capital && token.text.length > 1 ? at : 0;
  if (mark === '/') return 0;
  if (mark === '_') return token.capital && /^\p{Lu}{2,4}$/u.test(tokens[at - 2]!.text) ? at : 0;
  if (mark === '.')
    return token.capital || token.kind === 'number' || token.lower === 'js' || token.lower === 'net' ? at : 0;
  if (mark === '-') return token.capital || token.kind === 'number' || token.kind === 'mixed' ? at : 0;
  return at;
}

/** Family names before whose first names' second syllable a hyphen and a small letter stand. */
const koreans = wordSet(
  'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon yang bae baek nam noh roh son ryu woo cha',
);

/** "Kim Dae-jung" */
const overSyllable = (tokens: Token[], first: number, last: number): number =>
  last > first &&
  tokens[last + 1]!.text === '-' &&
  koreans.has(tokens[last - 1]!.lower) &&
  /^\p{Ll}{2,6}$/u.test(tokens[last + 2]!.text) &&
  !/^(?:based|born|led|owned|backed|linked|made|run|style|like)$/.test(tokens[last + 2]!.text)
    ? last + 2
    : 0;

/** For whom a house is: "Harbour Children's Hospital". */
const kinOf = wordSet('children women men veteran people king queen prince mother player');
/** Businesses whose names are genitives. */
const genitives = wordSet(
  'sotheby christie mcdonald wendy domino lloyd kohl macy bloomingdale sainsbury lowe levi moody kellogg hershey denny chili carl arby zaxby freddy claire dick',
);

/** "St. Odo's Hospital", "St Bede's College" */
const isSaint = (tokens: Token[], at: number): boolean =>
  /^(?:st|saint)$/.test(tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]?.lower ?? '');

/** "its pub The Tinker's Goat": a capital article inside a sentence, and whose the house is in an ordinary word. */
function isInn(tokens: Token[], at: number): boolean {
  const [the, before, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 3]];
  if (the?.text !== 'The' || before?.sentence !== the.sentence || before.kind !== 'word') return false;
  const owner = tokens[at]!.lower;
  return (
    before.text === before.lower &&
    (commonWords.has(owner) || /(?:er|man|herd|smith)$/.test(owner)) &&
    next !== undefined &&
    !isOffice(next)
  );
}

/** A genitive inside the name of a house; any other says whose the next thing is ("Microsoft's Exchange"). */
function overGenitive(tokens: Token[], last: number, goes: (at: number) => boolean): number {
  if (tokens[last + 2]!.lower !== 's') return 0;
  const name = tokens[last]!.lower;
  if (genitives.has(name)) return last + 2;
  const isKin = kinOf.has(name) || isSaint(tokens, last) || isInn(tokens, last);
  const next = tokens[last + 3];
  return isKin && next?.spaced && next.capital && goes(last + 3) ? last + 3 : 0;
}

/** "Ida Solberg of Fjellsec": two words that the language has not, before "of", are a person of somewhere. */
const isPersons = (tokens: Token[], first: number, last: number): boolean =>
  last > first &&
  (last === first + 1 || (isOffice(tokens[last - 2]) && last < first + 4)) &&
  [last - 1, last].every((at) => {
    const { text, lower } = tokens[at]!;
    return (
      /^\p{Lu}\p{Ll}+$/u.test(text) && !commonWords.has(lower) && !bodyWords.has(lower) && !heads.has(lower)
    );
  });

/** What only a business is, as the last word of its name. */
const firmEnds = wordSet(
  'services mills systems solutions software logistics partners technologies holdings ltd limited inc corp llc llp plc gmbh ag brothers sons motors foods supplies stores breweries brewery clinics dental pediatrics paediatrics studio studios hosting networks consulting',
);
/** Rare words before "of" that are no firm: "Sultanate of", "Knights of", "Consulate General of". */
const ofSomething =
  /(?:dom|ate|cese|cy|ty|ship|ion|ment|ry|hood|age|al|ers?|ic|ia|tor|ights|ords|ness|ance|ence|ism|ure|phy|gy|my|bishop|duke|duchess|earl|lords?|sultan|emir|prince|princess|count|baron|archdeacon|dean|abbot)$/;

/** "Brightnode of Elmwick", "Elm Cloud Services of Larkway": a firm, and the town that it is of, which ends the name. */
function isFirmOf(tokens: Token[], first: number, last: number): boolean {
  const [{ lower, text }, town, after] = [tokens[last]!, tokens[last + 2], tokens[last + 3]];
  if (town?.kind !== 'word' || !town.capital || (after?.sentence === town.sentence && after.lower === 'and'))
    return false;
  if (lower === 'union' && tokens[last - 1]!.lower === 'credit') return last > first + 1;
  if (anyInstitution(tokens, first, last)) return false;
  if (firmEnds.has(lower) || text === 'IT') return last > first;
  return (
    /^\p{Lu}\p{L}{4,}$/u.test(text) &&
    !commonWords.has(lower) &&
    !bodyWords.has(lower) &&
    !heads.has(lower) &&
    !/s$/.test(lower) &&
    !ofSomething.test(lower)
  );
}

/** Before "y" or "e", what the bodies of a state are called. */
const ofState = wordSet(
  'ministerio ministério ministero secretaría secretaria departamento consejería dirección instituto agencia agência agenzia comisión comissão comune cámara câmara camera',
);

/** "Bodegas Elm y Mercado 24", "Hospital Elm y el Hospital Lar": two names of two words each, where "Ramón y Cajal" is one. */
function isApart(tokens: Token[], first: number, last: number): boolean {
  const [next, after] = [tokens[last + 2], tokens[last + 3]];
  if (next && /^(?:el|la|los|las|o|a|os|as|il|lo|gli|i|le)$/.test(next.text)) return true;
  // "Elmluz y de Telelar"
  if (next && /^del?$/.test(next.text)) return !ofState.has(tokens[first]!.lower);
  if (last === first || after?.sentence !== tokens[first]!.sentence || !after.spaced) return false;
  if (!after.capital && after.kind !== 'number') return false;
  for (let at = first; at <= last; at++) if (ofState.has(tokens[at]!.lower)) return false;
  return true;
}

/** "Elm & Soci di Larona": the town that partners are in. */
function hasPartner(tokens: Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === '&') return true;
  return false;
}

/** `of the`, `van der`: at most two particles, and then the name goes on. */
function overParticles(tokens: Token[], first: number, last: number, goes: (at: number) => boolean): number {
  const before = tokens[last]!.lower;
  const particle = tokens[last + 1]!.text;
  if (particle === 'the') return 0;
  if ((particle === 'y' || particle === 'e') && isApart(tokens, first, last)) return 0;
  if ((particle === 'di' || particle === 'de') && hasPartner(tokens, first, last)) return 0;
  if (particle === 'for' && !anyInstitution(tokens, first, last) && !heads.has(before)) return 0;
  if (
    particle === 'of' &&
    (roles.has(before) || isPersons(tokens, first, last) || isFirmOf(tokens, first, last))
  )
    return 0;
  if (particle === 'and') return goes(last + 2) && isOneWith(tokens, first, last) ? last + 2 : 0;
  if (goes(last + 2)) return last + 2;
  // "Office of the Registrar", but "Smith of the Treasury" is two.
  const institutional = anyInstitution(tokens, first, last) || particle !== 'of' || before === 'news';
  return institutional && particles.has(tokens[last + 2]?.text ?? '') && goes(last + 3) ? last + 3 : 0;
}

/** "Windows 11", "Unit 42": a short number right after a name, unless it counts what follows. */
function isVersion(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (tokens[at - 1]!.text === 'Unit' && /^\d{4,5}$/.test(token.text)) return true;
  if (token.kind === 'number' && token.text.length > 2) return false;
  if (token.kind === 'mixed' && !/^\d{1,3}[A-Z]/.test(token.text)) return false;
  if (!next || next.sentence !== token.sentence) return true;
  if (next.kind === 'word')
    return (
      !next.lower.endsWith('s') && !['million', 'billion', 'percent', 'per', 'people'].includes(next.lower)
    );
  return (
    next.text !== '%' && (next.spaced || !'.,:/'.includes(next.text) || tokens[at + 2]?.kind !== 'number')
  );
}
