/** Where names begin and end among the capitals of headlines and behind what a catalogue hides. */
import type { Token } from '../../tokens.ts';
import { prepositions } from './lexicon.ts';
import type { RoleWord } from './words.ts';

/** "Business Secretary Peter Kyle": the office before a person's name is no part of it. */
export function overOffice(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  from: number,
  to: number,
): number {
  for (let i = Math.min(to - 1, from + 3); i >= from; i--)
    if (words[i]!.isOffice && tokens[i + 1]!.kind === 'word') return i + 1;
  return from;
}

/** "The city of Harbour": the town as a body. */
export function overTown(tokens: readonly Token[], first: number): number {
  const [town, of] = [tokens[first - 2], tokens[first - 1]];
  return of?.lower === 'of' && town?.sentence === tokens[first]!.sentence && towns.test(town.lower)
    ? first - 2
    : first;
}
const towns = /^(?:city|town|village|borough|county)$/;

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
const houses = new Set(
  'health healthcare hospital hospitals clinic clinics medical physicians surgery dental dentistry pediatrics paediatrics orthopedics orthopaedics university college school schools academy airport airlines airways casino hotel hotels council bank insurance foundation museum'.split(
    ' ',
  ),
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
