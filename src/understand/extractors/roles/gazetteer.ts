/** Countries in text: their names, nationalities, parts, cities and telling words. */
import { gazetteer } from '../../../knowledge/names/gazetteer.ts';
import { places } from '../../../knowledge/names/places.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type PhraseHit, Phrases } from './phrases.ts';
import { Beginning, type RoleWord } from './words.ts';

const parts = new Set(['england', 'scotland', 'wales', 'northern ireland']);
/** In `places`, and no country. */
const noCountry = new Set(
  'european union,europe,asia,africa,latin america,middle east,london,paris,berlin,brussels,moscow,beijing,kyiv,washington,new york,las vegas,california,texas,nevada,tokyo,seoul'.split(
    ',',
  ),
);

const phrases = new Phrases<string>();
for (const line of places.trim().split('\n')) {
  const [name, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  if (noCountry.has(name)) continue;
  const country = parts.has(name) ? 'united kingdom' : name;
  for (const spelling of [name, ...others]) phrases.add(spelling, country, false);
}
for (const line of gazetteer.trim().split('\n')) {
  const [country, ...words] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  for (const word of words) phrases.add(word, country, word === word.toLowerCase());
}

const beginning = new Beginning(phrases.firstWords());

/** Every word for a country in an article, in order; `meaning` is the key of the country. */
export const countriesIn = (reading: Reading): PhraseHit<string>[] =>
  phrases.find(reading.tokens, beginning.in(reading));

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
