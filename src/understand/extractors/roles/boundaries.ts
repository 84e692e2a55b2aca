/** Where names begin and end among the capitals of headlines and behind what a catalogue hides. */

import { wordSet } from '../../../domain/word-set.ts';
import { isMaker } from '../../../knowledge/makers.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { givenNames } from '../../../knowledge/names/given-names.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { isOffice } from '../names/persons.ts';
import { countryOf, isPlaceName } from './gazetteer.ts';
import { isPlainBeside } from './headlines.ts';
import { auxiliaries, bodyWords, headlineTails, prepositions, wordClasses } from './lexicon.ts';
import type { RoleWord } from './words.ts';

/** "Business Secretary Peter Kyle": the office before a person's name is no part of it. */
export function overOffice(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  from: number,
  to: number,
): number {
  for (let i = Math.min(to - 1, from + 3); i >= from; i--)
    if (words[i]!.isOffice && tokens[i + 1]!.kind === 'word' && tokens[i + 1]!.text !== 'of') return i + 1;
  return from;
}

/** "The city of Harbour": the town as a body. */
export function overTown(tokens: readonly Token[], first: number): number {
  const [town, of] = [tokens[first - 2], tokens[first - 1]];
  return of?.lower === 'of' && town?.sentence === tokens[first]!.sentence && towns.test(town.lower)
    ? first - 2
    : first;
}
const towns = /^(?:city|town|village|borough|county|state|municipality|commune|parish|canton|port)$/;

/** What somebody is, which a sentence's beginning or German writes with a capital before the name. */
const kinds = wordSet(
  `broker carmaker automaker retailer lender insurer brewer operator carrier chain manufacturer wholesaler distributor charity startup vendor provider supplier utility
  verein gruppe firma konzern spedition hersteller anbieter dienstleister händler versicherer betreiber maschinenbauer zulieferer autozulieferer softwarehersteller softwareanbieter systemhaus netzbetreiber mobilfunkanbieter onlinehändler finanzdienstleister handelskette modekette einzelhändler logistiker tochter tochterfirma
  leverancier administratiekantoor bedrijf softwareleverancier webwinkel keten aanbieder
  éditeur opérateur fournisseur prestataire enseigne groupe assureur proveedor operador empresa fornitore gruppo`,
);
/** Offices in German, each of many with its own beginning: "Landesinnenminister". */
const germanOffice =
  /(?:minister|präsident|anwalt|anwält|sprecher|richter|chef|leiter|direktor|kanzler|meister|beauftragte|kommissar|vorsitzende|kollege|kollegin|senator|rätin)(?:in|r|n|s)?$/;

/** "Broker Elmdirect" at the beginning of a sentence, "Verein Elmhilfe", "Innenministerin Ada Elm": the name without what it is of. */
export function overKind({ tokens, article }: Reading, first: number, last: number): number {
  const [kind, next] = [tokens[first]!, tokens[first + 1]];
  if (first === last || !next!.spaced || bodyWords.has(next!.lower) || commonWords.has(next!.lower))
    return first;
  const isGerman = article.language === 'de';
  const isFirst = tokens[first - 1]?.sentence !== kind.sentence;
  if ((isGerman || isFirst) && kinds.has(kind.lower)) return first + 1;
  return isGerman && germanOffice.test(kind.lower) ? first + 1 : first;
}

/** What a land has one of, before the name of the land: "Air Elmland", "Police Elmland". */
const ofLand = wordSet(
  'air telecom police services transport tourism post water airports radio airways customs',
);

/** Where a body begins that a land ends, of an ordinary word with a capital and nothing after it that goes on in capitals. */
export function overService(tokens: readonly Token[], from: number, to: number): number {
  const [service, land, before, next] = [tokens[from - 1], tokens[to]!, tokens[from - 2], tokens[to + 1]];
  if (service?.sentence !== land.sentence || !service.capital || !ofLand.has(service.lower)) return from;
  if (!land.spaced || !isPlaceName(land.lower)) return from;
  const isPart = before?.sentence === land.sentence && before.capital && before.kind === 'word';
  return isPart || (next?.sentence === land.sentence && next.text === '-') ? from : from - 1;
}

/**
 * "New York Blood Center", and "Digital Charging Solutions (DCS)", `Friends of Harbours ("FOH")`: first words that a catalogue,
 * a sentence's beginning or a little word hides.
 */
export function overFirstWords(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1];
  if (before?.sentence !== tokens[first]!.sentence || !tokens[first]!.spaced) return first;
  if (before.text === 'New') return first - 1;
  const acronym = inBrackets(tokens, last);
  if (!acronym) return first;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at]!;
    if (token.sentence !== before.sentence || token.kind !== 'word') return first;
    if (!token.capital) continue;
    const words = tokens.slice(at, last + 1).filter(({ kind }) => kind === 'word');
    if (initials(words) === acronym || initials(words.filter(({ capital }) => capital)) === acronym)
      return at;
  }
  return first;
}

const initials = (words: readonly Token[]): string =>
  words.map(({ text }) => text[0]!.toUpperCase()).join('');

/** The acronym in brackets right after a name, in quotation marks or not. */
function inBrackets(tokens: readonly Token[], last: number): string | null {
  if (tokens[last + 1]?.text !== '(') return null;
  const quoted = /^["“”]$/.test(tokens[last + 2]?.text ?? '');
  const acronym = tokens[last + (quoted ? 3 : 2)]?.text;
  return acronym && acronym.length > 1 && acronym === acronym.toUpperCase() ? acronym : null;
}

/** What a house is, as the last word of its name. */
const houses = wordSet(
  'health healthcare hospital hospitals clinic clinics medical physicians surgery dental dentistry pediatrics paediatrics orthopedics orthopaedics university college school schools academy airport airlines airways casino hotel hotels council bank insurance foundation museum',
);

/** "Harbour Plastic Surgery Data Breach": ordinary words of a name among a headline's capitals, up to what the house is. */
export function overHouse(tokens: readonly Token[], words: readonly RoleWord[], last: number): number {
  for (let at = last + 1; at <= last + 3; at++) {
    const token = tokens[at];
    if (token?.sentence !== tokens[last]!.sentence || token.kind !== 'word') return last;
    if (!token.capital || !token.spaced || words[at]!.isTail) return last;
    if (houses.has(token.lower)) return at;
    // A verb, or what stands in relation to it: "Acme Buys Harbour Hospital".
    if (/(?:[^s]s|ed|ing)$/.test(token.lower) || prepositions.has(token.lower) || token.lower === 'and')
      return last;
  }
  return last;
}

/** "Acme Acme": the end of a headline and the beginning of its text, run together. */
export function withoutRepeat(tokens: readonly Token[], first: number, last: number): number {
  const half = (last - first + 1) / 2;
  if (!Number.isInteger(half)) return last;
  for (let i = 0; i < half; i++)
    if (tokens[first + i]!.lower !== tokens[first + half + i]!.lower) return last;
  return first + half - 1;
}

/** Said of persons before their names, besides their offices. */
const callings = wordSet(
  'democrat republican conservative partner editor correspondent cm adviser advisor deputy magistrate marshal captain lieutenant sergeant commander major corporal constable officer activist influencer actor actress singer rapper star hacker developer principal counsel spokesperson rep cllr baron owner',
);

/**
 * "County Democrat Jane Roe", "Special Agent Jane Roe", "Director of National Safety Jane Roe Vows": the person under what she is,
 * where a first name or rare words alone follow it. Null where it names none so.
 */
export function overTitles(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  const first = afterOfficeOf(tokens, from, to);
  if (first > 0) return { from: first, to };
  for (let at = to - 1; at > from; at--) {
    const title = tokens[at - 1]!;
    if (!(isOffice(title) || callings.has(title.lower) || words[at - 1]!.isOffice)) continue;
    const end = personAt(tokens, at, to);
    return end < 0 ? null : { from: at, to: end };
  }
  return null;
}

/**
 * "Director of National Safety Jane Orbell": where the person begins in the last two or three words behind an office "of"
 * something, of which more words stand before; else 0.
 */
function afterOfficeOf(tokens: readonly Token[], from: number, to: number): number {
  let of = from - 1;
  while (of < to && !(tokens[of]?.text === 'of' && isOffice(tokens[of - 1]))) of++;
  for (const first of [to - 2, to - 1]) {
    if (first < of + 2) continue;
    const isGiven = givenNames.has(tokens[first]!.lower);
    const isRare =
      first === to - 1 && !commonWords.has(tokens[first]!.lower) && !commonWords.has(tokens[to]!.lower);
    if ((isGiven || isRare) && personAt(tokens, first, to) === to) return first;
  }
  return 0;
}

/** The last word of a person's name from `at` to `to`, or -1: two words or three, the first a first name or all rare. */
function personAt(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  for (; end <= to && end - at < 4; end++) {
    const { kind, text, lower } = tokens[end]!;
    const isInitial = kind === 'word' && text.length === 1 && end > at;
    if (kind === 'mark' && /^[.'’-]$/.test(text)) continue;
    if (kind !== 'word' || bodyWords.has(lower) || headlineTails.has(lower)) break;
    if (end > at && !isInitial && commonWords.has(lower) && !givenNames.has(lower)) break;
  }
  const isNamed = givenNames.has(tokens[at]!.lower) || !commonWords.has(tokens[at]!.lower);
  return isNamed && end - at > 1 && (end > to || givenNames.has(tokens[at]!.lower)) ? end - 1 : -1;
}

/** Where a firm's part is, after its name; those that are also said of what is there ("US customers") come before no noun. */
const lands = new Set(['uk', 'us', 'usa', 'uae', 'eu', 'america', 'europe', 'africa', 'asia']);
const adjectives = new Set(['uk', 'us', 'eu']);

/** "Harbour Bank Spain", "Quill America": the land of a part of a firm ends its name in a sentence of small words. */
export function overLand(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  first: number,
  last: number,
): number {
  let at = last + 1;
  const { sentence } = tokens[last]!;
  if (tokens[at]?.sentence !== sentence || tokens[last]!.kind !== 'word' || words[last]!.isTail) return last;
  const [one, two] = [tokens[at]!, tokens[at + 1]];
  const isOfTwo = two?.sentence === sentence && two.capital && isPlaceName(`${one.lower} ${two.lower}`);
  if (isOfTwo || (/^(?:north|south|latin|central)$/.test(one.lower) && two?.text === 'America')) at++;
  const land = tokens[at]!;
  if (!land.capital || !land.spaced || tokens[at]!.sentence !== sentence) return last;
  const isName = isOfTwo || lands.has(land.lower) || isPlaceName(land.lower);
  if (!isName || (tokens[last]!.text !== 'Us' && countryOf(tokens[last]!.text) !== null)) return last;
  const next = tokens[at + 1];
  if (next?.sentence === sentence && ((next.capital && next.spaced) || next.text === '-')) return last;
  if (adjectives.has(land.lower) && next?.kind === 'word' && !goesOn(next)) return last;
  return isPlainBeside(tokens, first, at) ? at : last;
}

/** A word that goes on after a whole name: "said", "in", "was". */
const goesOn = ({ lower }: Token): boolean =>
  auxiliaries.has(lower) ||
  prepositions.has(lower) ||
  lower === 'and' ||
  (wordClasses.get(lower) ?? []).some((name) => name === 'says' || name === 'suffers' || name === 'hit');

const longestDivision = 3;
const product = new Set(['platform', 'edition', 'ceo', 'cfo', 'app', 'store', 'cloud', 'pro']);

/**
 * "Elmcar Design Studio": a part of a firm that the catalogue knows, where the text has the words after its name twice or
 * they end as a body does. Makers of software and devices are left alone: what follows their names are products.
 */
export function overDivision(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  key: string,
  first: number,
  last: number,
): number {
  if (isHouseOfMaker(tokens, words, last + 1)) return last + 1;
  let end = last;
  while (end - last < longestDivision && isPart(tokens, words, last, end + 1)) end++;
  if (end === last || isMaker(key) || words[first]!.isRuler || !isPlainBeside(tokens, first, end))
    return last;
  const isPerson = givenNames.has(tokens[last + 1]!.lower) && end > last + 1;
  if (isPerson || product.has(tokens[end]!.lower)) return last;
  // "Elmcar Group Holdings" is what the catalogue calls Elmcar.
  if (tokens.slice(last + 1, end + 1).every(({ lower }) => bodyWords.has(lower))) return last;
  return bodyWords.has(tokens[end]!.lower) || stands(tokens, first, end) > 1 ? end : last;
}

/** "Elmsoft Health": what even a maker of software has as a firm of its own, and no beginning of a product's name. */
function isHouseOfMaker(tokens: readonly Token[], words: readonly RoleWord[], at: number): boolean {
  const [house, next] = [tokens[at], tokens[at + 1]];
  if (house?.sentence !== tokens[at - 1]!.sentence || !house.capital || !house.spaced) return false;
  if (!/^(?:health|bank|insurance|motors|energy|financial|healthcare)$/.test(house.lower)) return false;
  return (
    next?.sentence !== house.sentence ||
    !next.capital ||
    words[at + 1]!.classes.length > 0 ||
    words[at + 1]!.isTail
  );
}

const isPart = (tokens: readonly Token[], words: readonly RoleWord[], last: number, at: number): boolean => {
  const token = tokens[at];
  return (
    token?.sentence === tokens[last]!.sentence &&
    token.kind === 'word' &&
    token.capital &&
    token.spaced &&
    !words[at]!.isTail &&
    !words[at]!.isOffice &&
    !isOffice(token)
  );
};

/** A report names early and again whom it is about; no more is looked through for each name. */
const early = 400;

/** How often the words of tokens `first` to `last` stand in the beginning of the text, and there. */
function stands(tokens: readonly Token[], first: number, last: number): number {
  let times = first < early ? 0 : 1;
  for (let i = 0; i < early && i + last - first < tokens.length; i++) {
    let n = 0;
    while (n <= last - first && tokens[i + n]!.text === tokens[first + n]!.text) n++;
    if (n > last - first) times++;
  }
  return times;
}
