/** Countries in text: their names, nationalities, parts, cities and telling words. */
import {
  doubtfulPlaces,
  gazetteer,
  regions,
  statesInShort,
  tellingWords,
  towns,
} from '../../../knowledge/names/gazetteer.ts';
import { places } from '../../../knowledge/names/places.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type PhraseHit, Phrases } from './phrases.ts';
import { Beginning, type RoleWord } from './words.ts';

/** What a word says of a country: that it is named, that one of its places is, or something that is its own. */
type Sign = 'none' | 'name' | 'region' | 'place' | 'short' | 'doubtful' | 'telling';

interface Meaning {
  sign: Sign;
  country: string;
}

/** A word for a country in a text. */
export interface CountryHit {
  from: number;
  to: number;
  /** The key of the country. */
  meaning: string;
  /** Less than 1 where it only points to the country. */
  weight: number;
}

const tellingWeight = 0.4;

const parts = new Set(['england', 'scotland', 'wales', 'northern ireland']);
/** In `places`, and no country. */
const noCountry = new Set(
  'european union,europe,asia,africa,latin america,middle east,london,paris,berlin,brussels,moscow,beijing,kyiv,washington,new york,las vegas,california,texas,nevada,tokyo,seoul'.split(
    ',',
  ),
);

/** Named after a country, a town or a part of the world, and in no one country. */
const noCountrys = [
  'South America,South American,South Americans,Central America,Central American,Central Americans,Latin America,Latin American,Latin Americans,Pan American',
  'South China Sea,East China Sea,Sea of Japan,Indian Ocean,Gulf of Mexico',
  'Budapest Convention,Hanoi Convention,Geneva Convention,Geneva Conventions,Vienna Convention,Tallinn Manual,Paris Call,Paris Agreement',
  'Bank of America,Voice of America',
].join();

/** The names of countries and of what lies in them alone. */
const phrases = new Phrases<string>();
/** Those, and all that needs a second sign or counts less. */
const signs = new Phrases<Meaning>();

const rows = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((part) => part.trim()))
    .map(([first, ...others]) => [first!, others]);

for (const [name, others] of rows(places)) {
  if (noCountry.has(name)) continue;
  const country = parts.has(name) ? 'united kingdom' : name;
  for (const spelling of [name, ...others]) {
    phrases.add(spelling, country, false);
    signs.add(spelling, { sign: parts.has(name) ? 'region' : 'name', country }, false);
  }
}
const doubtful = new Set(
  rows(doubtfulPlaces).flatMap(([country, words]) => words.map((word) => `${country} ${word}`)),
);

/** `isKnown`: it is of that country alone, and no name of anybody. */
const add = (table: string, sign: Sign, isKnown = false): void => {
  for (const [country, words] of rows(table))
    for (const word of words) {
      if (sign === 'doubtful' || !doubtful.has(`${country} ${word}`))
        signs.add(word, { sign, country }, word === word.toLowerCase());
      if (isKnown) phrases.add(word, country, word === word.toLowerCase());
    }
};
for (const name of noCountrys.split(',')) signs.add(name, { sign: 'none', country: '' }, false);
add(regions, 'region', true);
add(gazetteer, 'place', true);
add(towns, 'place');
add(statesInShort, 'short');
add(doubtfulPlaces, 'doubtful');
add(tellingWords, 'telling');

const beginning = new Beginning(phrases.firstWords());
const anyBeginning = new Beginning(signs.firstWords());

/** Every word for a country in an article, in order. */
export function countriesIn(reading: Reading): CountryHit[] {
  const { tokens } = reading;
  const hits: CountryHit[] = [];
  for (const { from, to, meaning } of signs.find(tokens, anyBeginning.in(reading), (hit) =>
    holds(tokens, hit),
  )) {
    const { sign, country } = meaning;
    if (sign === 'none') continue;
    const last = hits.at(-1);
    if (sign === 'place' && isAnothers(tokens, from, to, country, last)) continue;
    if ((sign === 'region' || sign === 'short') && last && isTownOf(tokens, last.to, from, to))
      last.meaning = country;
    hits.push({ from, to, meaning: country, weight: sign === 'telling' ? tellingWeight : 1 });
  }
  return hits;
}

/** "The Irish NCSC", "New Zealand's NCSC", "NCSC-NZ": another land's body under the acronym that we know of one. */
function isAnothers(
  tokens: readonly Token[],
  from: number,
  to: number,
  country: string,
  last: CountryHit | undefined,
): boolean {
  if (from !== to || !/^[A-Z]{3,6}$/.test(tokens[from]!.text)) return false;
  const [mark, code] = [tokens[to + 1], tokens[to + 2]];
  if (mark?.text === '-' && code && !code.spaced && /^[A-Z]{2}$/.test(code.text)) return true;
  if (!last || last.meaning === country || tokens[last.to]!.sentence !== tokens[from]!.sentence) return false;
  const isOwner = tokens[from - 1]!.lower === 's' && /^['’]$/.test(tokens[from - 2]?.text ?? '');
  return last.to === from - (isOwner ? 3 : 1);
}

/** "Paris, Texas": the first lies in the second. "Paris, Texas and Rome" is a list. */
const isTownOf = (tokens: readonly Token[], town: number, from: number, to: number): boolean =>
  town === from - 2 && tokens[from - 1]!.text === ',' && !/^(?:and|or|&)$/.test(tokens[to + 1]?.lower ?? '');

function holds(
  tokens: readonly Token[],
  { from, to, meaning: { sign, country } }: PhraseHit<Meaning>,
): boolean {
  if (sign === 'short') return isShortState(tokens, from, to, country);
  return sign !== 'doubtful' || isPlaceBeside(tokens, from, to);
}

/** "Canton, Mass.", "Albany, NY": after a name and a comma. */
function isShortState(tokens: readonly Token[], from: number, to: number, country: string): boolean {
  const [name, comma] = [tokens[from - 2], tokens[from - 1]];
  if (comma?.text !== ',' || !name?.capital || name.block !== tokens[to]!.block) return false;
  const { text } = tokens[to]!;
  // "Elmwick, Miss Smith said": what is no capitals is a word in one country's.
  const isWord = country === 'united states' && text !== text.toUpperCase() && text !== 'Georgia';
  return !isWord || tokens[to + 1]?.text === '.';
}

/** "In Reading", "the City of Reading", "Reading Borough Council", "Reading, Pa.". */
function isPlaceBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (next && next.block === tokens[to]!.block && ofPlace.test(next.lower)) return true;
  if (before?.block !== tokens[from]!.block) return false;
  return inPlace.test(before.lower) || (before.lower === 'of' && bodyOf.test(tokens[from - 2]?.lower ?? ''));
}
const inPlace = /^(?:in|near|across|outside|around|throughout)$/;
const bodyOf = /^(?:city|town|university|county|borough|port|bishop|village|suburb|district)$/;
const ofPlace =
  /^(?:city|county|borough|council|university|college|police|airport|hospital|hospitals|crown|magistrates|residents|district|airport)$/;

/** As `countriesIn`, in a few tokens. */
export const namedCountries = (tokens: readonly Token[]): PhraseHit<string>[] => phrases.find(tokens);

/** Whether a word for a country may begin with this one. */
export const mayBeginCountry = ({ begins }: RoleWord): boolean => (begins & beginning.bit) !== 0;

const byName = new Map<string, string>();
for (const line of places.trim().split('\n')) {
  const [name, ...others] = line.split(' | ').map((part) => part.trim().toLowerCase()) as [
    string,
    ...string[],
  ];
  if (!noCountry.has(name) && !parts.has(name)) for (const one of [name, ...others]) byName.set(one, name);
}

/** The key of the country that a name or nationality stands for, or null. */
export const countryOf = (name: string): string | null =>
  byName.get(
    name
      .toLowerCase()
      .replace(/[’']s?\s*$/, '')
      .replace(/^the /, '')
      .replace(/\.\s*$/, '')
      .replace(/\. (?=[a-z])/g, '.')
      .trim(),
  ) ?? null;

/** Whether it is the name of a place on our lists itself, and not of its people: a country, a union, a much-named city. */
export const isPlaceName = (name: string): boolean => placeNames.has(name.toLowerCase());

/** The names of places and their acronyms; those of people are adjectives or plurals of them. */
const placeNames = new Set(
  places
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
      return [
        name,
        ...others.filter((other) => other === other.toUpperCase()).map((other) => other.toLowerCase()),
      ];
    }),
);

const sectionNames = new Map<string, string>();
for (const [name, others] of rows(places))
  if (!noCountry.has(name))
    for (const one of [name, ...others])
      sectionNames.set(one.toLowerCase(), parts.has(name) ? 'united kingdom' : name);
for (const table of [regions, gazetteer, towns])
  for (const [country, words] of rows(table))
    for (const word of words)
      if (/^\p{Lu}\p{Ll}{3}/u.test(word) && !doubtful.has(`${country} ${word}`))
        sectionNames.set(word.toLowerCase(), country);

/** The key of the country that a section of a newspaper is called by, in lower case: "uk", "telangana". */
export const placeNamed = (section: string): string | null => sectionNames.get(section) ?? null;
