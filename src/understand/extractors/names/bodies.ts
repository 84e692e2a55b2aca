/** Bodies whose names hold little words and commas: what they are for, their wings, the places that share them. */
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Token } from '../../tokens.ts';
import { authorityWords } from '../roles/lexicon.ts';

/** "X for Y" is one name only where X is such an institution. */
const institutions = wordSet(
  'agency centre center office institute department ministry council association organisation organization committee foundation court bureau authority board society fund school bank alliance coalition network initiative union secretary commissioner cooperation',
);
const mostParts = 4;
const mostWords = 3;

/**
 * "Department for Harbours, Fish and Salt": what a body is for, in a list of ordinary words that ends in "and". Another body
 * in the list is another body.
 */
export function overList(
  tokens: Token[],
  first: number,
  last: number,
  goes: (at: number) => boolean,
): number {
  const head = headBeforeOf(tokens, first, last);
  if (head < 0) return 0;
  const isFor = tokens[head + 1]!.text === 'for';
  let at = last + 1;
  for (let part = 0; part < mostParts; part++) {
    if (tokens[at]?.text === ',') at++;
    const isLast = tokens[at]?.text === 'and';
    if (isLast) at++;
    let words = 0;
    while (words < mostWords && isPurpose(tokens, at + words, isFor, goes)) words++;
    if (words === 0) return 0;
    at += words;
    if (isLast) return at - 1;
    if (tokens[at]?.text !== ',' && tokens[at]?.text !== 'and') return 0;
  }
  return 0;
}

/** The token that says what body it is, before "of" or "for", or -1. */
function headBeforeOf(tokens: Token[], first: number, last: number): number {
  for (let i = first; i + 1 < last; i++)
    if ((tokens[i + 1]!.text === 'of' || tokens[i + 1]!.text === 'for') && heads.has(tokens[i]!.lower))
      return i;
  return -1;
}

export const heads = new Set([
  ...institutions,
  'administration',
  'directorate',
  'faculty',
  'division',
  'college',
]);

/** An ordinary word, or one that only says what is looked after: "Veterinary". Behind "for" it may be any. */
const isPurpose = (tokens: Token[], at: number, isFor: boolean, goes: (at: number) => boolean): boolean =>
  goes(at) &&
  (isFor ||
    commonWords.has(tokens[at]!.lower) ||
    /(?:ary|al|ure|ing|ion|ment|ries|ies)$/.test(tokens[at]!.lower)) &&
  !heads.has(tokens[at]!.lower) &&
  !authorityWords.has(tokens[at]!.lower);

/**
 * Whether the names before and after an "and" are one: "Department of Information and Communications Technology", "Harbour
 * Hospital and Clinics", "Elmwick and Larkway Council", but "Microsoft and Google".
 */
export function isOneWith(tokens: Token[], first: number, last: number): boolean {
  if (tokens[first + 1]?.text === 'of' && anyInstitution(tokens, first, first)) return true;
  if (headBeforeOf(tokens, first, last) >= 0 && commonWords.has(tokens[last]!.lower)) return true;
  const [next, after] = [tokens[last + 2]!, tokens[last + 3]];
  if (last > first && houses.has(tokens[last]!.lower) && wings.has(next.lower)) return true;
  if (after?.sentence !== next.sentence || !after.capital || !after.spaced) return false;
  return last - first < 2 && shared.has(after.lower) && !commonWords.has(next.lower);
}

/** What a house is, and what it is as well: "Hospital and Clinics". */
const houses = wordSet(
  'hospital hospitals clinic health healthcare hotel resort museum school university college zoo casino inn',
);
const wings = wordSet(
  'clinic clinics manor care health healthcare rehabilitation wellness spa casino casinos resort resorts hotel gardens garden library archives medical surgery nursing hospital hospitals academy schools',
);
/** The body of two places: "Elmwick and Larkway Council". */
const shared = wordSet(
  'council constabulary borough county district partnership trust police fire ambulance diocese nhs',
);

export function anyInstitution(tokens: Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (institutions.has(tokens[i]!.lower)) return true;
  return false;
}
