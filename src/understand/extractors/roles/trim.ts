/** A name without the words of a headline around it, and with those of its own that a headline or the tagger hides. */

import { type EntityType, nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { places } from '../../../knowledge/names/places.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { PerWord } from '../../word.ts';
import {
  overDivision,
  overFirstWords,
  overHouse,
  overKind,
  overLand,
  overOffice,
  overTitles,
  overTown,
  withoutRepeat,
} from './boundaries.ts';
import type { Place } from './candidates.ts';
import { countryOf, isPlaceName, mayBeginCountry, namedCountries } from './gazetteer.ts';
import { afterVerb, beforeDeed, endsFirm, isPlainBeside } from './headlines.ts';
import { authorityWords, bodyWords } from './lexicon.ts';
import { gluedLetters } from './lost-marks.ts';
import type { RoleWord } from './words.ts';

/** A name that nobody listed, without the words of a headline around it; null where nothing is left. */
export function trim(
  reading: Reading,
  words: readonly RoleWord[],
  given: EntityType,
  key: string,
  from: number,
  to: number,
): { type: EntityType; key: string; place: Place } | null {
  const { tokens, text } = reading;
  let type = given;
  // "The city of Elmwick": a town as a body, where the town alone is only a place.
  const town = type === 'name' ? overTown(tokens, from) : from;
  if (
    town < from &&
    !/^(?:in|near|outside|around|from|across)$/.test(
      tokens[town - (tokens[town - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '',
    )
  )
    return {
      type,
      key: nameKey(text.slice(tokens[town]!.start, tokens[to]!.end)),
      place: { from: town, to },
    };
  if (from === to && type !== 'product' && isAbbreviation.of(tokens[from]!.word)) return null;
  if (type !== 'name' && type !== 'organisation' && type !== 'person')
    return { type, key, place: { from, to } };
  let [first, last] = [overOffice(tokens, words, from, to), to];
  const person = from < to ? overTitles(tokens, words, from, to) : null;
  if (person) {
    type = 'person';
    [first, last] = [person.from, person.to];
  }
  const isListed = type === 'organisation' && isKnown(reading, from, to);
  if (!isListed && type !== 'person') {
    if (!endsPlace(tokens, first, last)) last = beforeDeed(tokens, first, last);
    first = afterVerb(tokens, first, last);
    const whole = last;
    while (last >= first && words[last]!.isTail) {
      if (endsInstitution(tokens, first, last) || endsFirm(tokens, words, first, last)) break;
      last--;
    }
    // "Elm Leaks": an ordinary word and what headlines add are a name where neither has another reason for its capital.
    if (
      first === last &&
      whole === last + 1 &&
      endsName.test(tokens[whole]!.lower) &&
      commonWords.has(tokens[last]!.lower) &&
      isPlainBeside(tokens, first, whole)
    )
      last = whole;
    first = overKind(reading, first, last);
  }
  while (first < last && words[first]!.isHead && !isListed) first++;
  if (
    last < first ||
    placeKeys.has(key) ||
    (first === last && (words[first]!.isHead || isAbbreviation.of(tokens[first]!.word))) ||
    (type === 'name' &&
      (isPlace(tokens, words, first, last) || (first === last && isPeople.of(tokens[last]!.word)))) ||
    (compass.has(tokens[first]!.lower) && isPlace(tokens, words, first + 1, last))
  )
    return null;
  first = overFirstWords(tokens, first, last);
  if (type === 'name') last = overHouse(tokens, words, last);
  last = withoutRepeat(tokens, first, last);
  first = overTown(tokens, first);
  if (isListed) last = overDivision(tokens, words, key, first, last);
  if (type !== 'person') {
    const land = overLand(tokens, words, first, last);
    // "Southeast Asia", "Sub-Saharan Africa"
    if (land > last && (regions.test(tokens[first]!.lower) || tokens[first + 1]?.text === '-')) return null;
    last = land;
  }
  if (
    type === 'name' &&
    first + 2 === last &&
    tokens[first + 1]!.text === '-' &&
    qualifies.has(tokens[first]!.lower)
  )
    return null;
  // "Third-Party Incident Details": the end of a word, and no beginning of a name.
  if (type === 'name' && tokens[first - 1]?.text === '-' && !tokens[first]!.spaced) return null;
  // "Gen 7 firewalls": which of them, and no name.
  if (first === last && generations.test(tokens[first]!.lower) && isCounted(tokens[first + 1])) return null;
  if (type === 'name' && saysOnlyWhat(tokens, words, first, last)) return null;
  const glued = isListed ? 0 : gluedLetters(tokens, first);
  if (glued > 0 && first === last && commonWords.has(tokens[first]!.lower.slice(glued))) return null;
  if (first === from && last === to && glued === 0) return { type, key, place: { from, to } };
  const rest = nameKey(text.slice(tokens[first]!.start + glued, tokens[last]!.end));
  return rest.length < 2 || placeKeys.has(rest)
    ? null
    : { type, key: rest, place: { from: first, to: last } };
}

/** "The City of Elmwick Falls said": what headlines have a firm do ends the name of a place in a sentence of small words. */
const endsPlace = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]!.text === 'Falls' && isPlainBeside(tokens, first, last);

/** What headlines add to names, and what names of ordinary words end with as well. */
const endsName = /^(?:leaks|news|alert|notice|claims|offers)$/;

/** Whether it is just a name of the catalogue. */
const isKnown = ({ known }: Reading, from: number, to: number): boolean => {
  let [low, high] = [0, known.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.from === from) return known[middle]!.to === to;
    if (known[middle]!.from < from) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};

/** "Hyper-Volumetric", "State-Sponsored", "Record-Breaking" in a headline of capitals: what something is like. */
const qualifies = wordSet(
  'hyper ultra multi cross large small high low record state self third zero one two so well ever ai human machine double triple long short full mass nation government',
);

const generations =
  /^(?:gen|generation|phase|version|tier|category|stage|type|class|series|wave|step|batch|round)$/;
const isCounted = (token: Token | undefined): boolean => token?.kind === 'number' || token?.kind === 'mixed';

/** "Hacking Group", "Ransomware Gang": what they are, and not who. "Read Full Article" is no name at all. */
function saysOnlyWhat(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  first: number,
  last: number,
): boolean {
  for (let at = first; at <= last; at++) {
    const says = words[at]!.classes.some(({ name }) => name === 'gang' || name === 'malware');
    if (!says && !trades.has(tokens[at]!.lower)) return false;
  }
  return true;
}

/** What gangs and their programs do, before what they are, and what pages say of themselves. */
const trades = wordSet(
  'hacking threat cyber cybercrime criminal extortion espionage cyberespionage read full article story more here click watch video',
);

/** Terms that everybody shortens, and the plural of any acronym: they name nobody. */
const abbreviations =
  /^(?:VPN|CRM|ERP|EDR|XDR|MDR|SIEM|SOC|IoT|OT|ICS|IT|AI|ML|LLM|SaaS|RaaS|DDoS|DoS|MFA|2FA|SMS|SIM|ID|PIN|OTP|DNS|IP|PII|PHI|HR|PR|API|SDK|USB|GPS|QR|NFT|ATM|EV|IPO|VIP|IVF|DNA|HVAC|APT|CVE|RAT|C2|CISO|CEO|FAQ|EBS|MFT|ATO|KYC|LLC|LLP|Inc|Ltd|Limited|PLC|Plc|plc|Corp|GmbH|[A-Z]{2,4}s)$/;
const isAbbreviation = new PerWord(({ text }) => abbreviations.test(text));

const regions = /^(?:(?:north|south|east|west|central|middle)\w*|latin)$/;

/** "West Sussex" is a place like Sussex; "Western Harbour University" is none. */
const compass = wordSet('north south east west northern southern eastern western');

/** "Department of Harbour Security", "Office of Criminal Investigation": what it is for ends its name. */
function endsInstitution(tokens: readonly Token[], first: number, last: number): boolean {
  if (!purposes.has(tokens[last]!.lower)) return false;
  for (let i = Math.max(first + 1, last - 4); i < last; i++)
    if (joins.has(tokens[i]!.lower))
      return (
        authorityWords.has(tokens[first]!.lower) ||
        bodyWords.has(tokens[first]!.lower) ||
        authorityWords.has(tokens[i - 1]!.lower)
      );
  return false;
}

const purposes = wordSet(
  'data security notice investigation cybersecurity privacy customer users news protection',
);
const joins = new Set(['of', 'for', 'and']);

const placesInShort = /^(?:NYC|NSW|USA|UAE|KSA|DRC|PRC|UAE|ACT|NCR)$/;

/** Parts and cities of countries, which no list of names of ours holds. */
const isPlace = (
  tokens: readonly Token[],
  words: readonly RoleWord[],
  first: number,
  last: number,
): boolean => {
  if (first > last || !mayBeginCountry(words[first]!)) return false;
  // A body that tells of its land by an acronym is no place: only a few places go by one.
  if (first === last && /^[A-Z]{3,6}$/.test(tokens[first]!.text) && !placesInShort.test(tokens[first]!.text))
    return false;
  const hits = namedCountries(tokens.slice(first, last + 1));
  return hits.length === 1 && hits[0]!.from === 0 && hits[0]!.to === last - first;
};

/** "Harlanders": the people of a country, by the plural of its nationality. */
const isPeople = new PerWord(
  ({ lower }) =>
    lower.endsWith('s') && (countryOf(lower.slice(0, -1)) !== null || isPlaceName(lower.slice(0, -1))),
);

const placeKeys = new Set(
  places
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' | ').map((name) => nameKey(name))),
);
