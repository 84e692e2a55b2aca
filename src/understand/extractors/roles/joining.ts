/** Candidates that are one under two names: acronyms, short forms, and what a body is without its place. */
import { byHolder } from '../../../domain/bodies.ts';
import { nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Candidate, mostPlaces, type Place } from './candidates.ts';
import { countryOf } from './gazetteer.ts';
import { isPlainBeside } from './headlines.ts';
import { authorityWords, bodyWords } from './lexicon.ts';
import { Beginning, roleWord } from './words.ts';

/** "Harbour Student Fund (HSF)": an acronym in brackets right after a name, or one of its initials anywhere. */
export function joinAcronyms(reading: Reading, candidates: Candidate[]): Candidate[] {
  const bracketed = inBrackets(reading, candidates);
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const joined = new Set<Candidate>();
  for (const long of candidates) {
    if (joined.has(long) || !long.key.includes(' ')) continue;
    // "The Harbour Authoritys (HA) site": no plural ends so; an apostrophe was lost.
    if (long.key.endsWith('ys')) long.key = long.key.replace(/([^aeiou ]y)s$/, '$1');
    const shorts = bracketed.size === 0 ? [] : long.places.map(({ to }) => bracketed.get(to));
    for (const short of [...shorts, ...initialsOf(long.key).map((key) => byKey.get(key))]) {
      if (!short || short === long || joined.has(short) || short.key.length > 8 || !beginsAs(short.key, long))
        continue;
      joined.add(short);
      takePlaces(long, short.places);
    }
  }
  return candidates.filter((candidate) => !joined.has(candidate));
}

/** "Acme Storage Manager (SM)": a product's acronym goes without its maker. */
const beginsAs = (short: string, { type, key }: Candidate): boolean =>
  short[0] === key[0] || (type === 'product' && short[0] === key[key.indexOf(' ') + 1]);

function takePlaces(candidate: Candidate, places: readonly Place[]): void {
  candidate.places = [...candidate.places, ...places].sort((a, b) => a.from - b.from).slice(0, mostPlaces);
}

const brackets = new Beginning(['(']);

/**
 * What stands in brackets, by the last token of a name that they stand right after: `Harbour Fund No. 7 ("HF")`. Before
 * what is in quotation marks as well, three words may be more of the name.
 */
function inBrackets(reading: Reading, candidates: readonly Candidate[]): Map<number, Candidate> {
  const { tokens } = reading;
  const opened = brackets.in(reading);
  const found = new Map<number, Candidate>();
  if (opened.length === 0) return found;
  const at = new Map<number, Candidate>();
  for (const candidate of candidates) for (const { from } of candidate.places) at.set(from, candidate);
  for (const open of opened) {
    const quoted = isQuote(tokens[open + 1]);
    const inside = open + (quoted ? 2 : 1);
    const short = at.get(inside);
    const close = tokens[inside + 1];
    if (!short || (close?.text !== ')' && !isQuote(close))) continue;
    found.set(open - 1, short);
    for (let to = open - 2; quoted && to >= open - 4 && tokens[to + 1]?.text !== '('; to--)
      found.set(to, short);
  }
  return found;
}

const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '"' || token.text === '“' || token.text === '”');

const little = new Set(['of', 'the', 'and', 'for', '&']);

/** The initials of a name of three words or more, with and without its little words. */
function initialsOf(key: string): string[] {
  let [words, all] = ['', ''];
  for (const word of key.split(' ')) {
    all += word[0];
    if (!little.has(word)) words += word[0];
  }
  return words.length < 3 ? [] : [words, all];
}

/** "Belkorp" is "Belkorp Ag" where the report has both: the first words of just one longer name. */
export function joinShortForms(reading: Reading, all: Candidate[]): Candidate[] {
  const { tokens } = reading;
  const candidates = withoutRunOns(all);
  const byFirst = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const first = candidate.key.split(' ', 1)[0]!;
    const group = byFirst.get(first);
    if (group) group.push(candidate);
    else byFirst.set(first, [candidate]);
  }
  const joined = new Set<Candidate>();
  for (const group of byFirst.values()) {
    if (group.length < 2) continue;
    for (const short of group) {
      const longer = group.filter(
        (other) =>
          other !== short &&
          !joined.has(other) &&
          other.key.startsWith(`${short.key} `) &&
          // Who governs is not the government.
          other.key !== `${short.key} administration` &&
          isBody(short) &&
          isBody(other) &&
          !areApart(tokens, short, other),
      );
      const long = fullest(longer);
      if (!long) continue;
      const isRunOn = isOfHeadline(tokens, long, short);
      takePlaces(isRunOn ? short : long, isRunOn ? long.places.map(partOf(short)) : short.places);
      joined.add(isRunOn ? long : short);
    }
  }
  joinSurnames(candidates, joined);
  joinByEnd(reading, candidates, joined);
  return candidates.filter((candidate) => !joined.has(candidate) && !bodyWords.has(candidate.key));
}

/** "Elmwick says that the data is of Elmwick Travel, an agency": who is named in short, and in full only then and with what it is, is somebody else. */
const areApart = (tokens: readonly Token[], short: Candidate, long: Candidate): boolean =>
  short.places.some(({ from, to }) =>
    long.places.some(
      (place) =>
        place.from > to + 1 &&
        place.from - to < 40 &&
        tokens[place.from]!.sentence === tokens[from]!.sentence &&
        tokens[place.to + 1]?.text === ',' &&
        /^(?:an?|which|whose)$/.test(tokens[place.to + 2]?.lower ?? '') &&
        isPlainBeside(tokens, from, to),
    ),
  );

/** "Roe" after "Jonas Roe": the last word of just one person who is named in full before. */
function joinSurnames(candidates: readonly Candidate[], joined: Set<Candidate>): void {
  const bySurname = new Map<string, Candidate | null>();
  for (const one of candidates) {
    if (one.type !== 'person' || !one.key.includes(' ')) continue;
    const surname = one.key.slice(one.key.lastIndexOf(' ') + 1);
    bySurname.set(surname, bySurname.has(surname) ? null : one);
  }
  for (const short of bySurname.size === 0 ? [] : candidates) {
    if (short.type !== 'name' && short.type !== 'person') continue;
    const long = joined.has(short) ? null : bySurname.get(short.key);
    if (!long || long === short || long.places[0]!.from > short.places[0]!.from) continue;
    takePlaces(long, short.places);
    joined.add(short);
  }
}

/** The longest of names of which each begins the next: "Elmwick", "Elmwick Oncology", "Elmwick Oncology Group". */
function fullest(names: readonly Candidate[]): Candidate | null {
  const [long, ...others] = [...names].sort((a, b) => b.key.length - a.key.length);
  return long && others.every(({ key }) => long.key.startsWith(`${key} `)) ? long : null;
}

/** "Elmwick Mulls Sale", where the text tells of Elmwick: no sentence of small words has the longer name. */
function isOfHeadline(tokens: readonly Token[], long: Candidate, short: Candidate): boolean {
  const rest = long.key.slice(short.key.length + 1);
  if (!/^[^ ]+[^s]s$/.test(rest) || bodyWords.has(rest) || authorityWords.has(rest)) return false;
  const isObject = ({ to }: Place): boolean =>
    tokens[to + 1]?.capital === true && !roleWord(tokens[to + 1]!.lower).isTail;
  if (!long.places.every(isObject)) return false;
  const isPlain = ({ from, to }: Place): boolean => isPlainBeside(tokens, from, to);
  return !long.places.some(isPlain) && short.places.some(isPlain);
}

/** The place of the short name at the beginning of a place of a longer one. */
const partOf =
  ({ places: [first] }: Candidate) =>
  ({ from, to }: Place): Place => ({ from, to: Math.min(to, from + first!.to - first!.from) });

/** "Harbour Bank Elmwick Clinic", where a headline ran into its text and the report has both: the places are theirs. */
function withoutRunOns(candidates: Candidate[]): Candidate[] {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  return candidates.filter(({ key, places }) => {
    const words = key.split(' ');
    for (let n = 2; n + 2 <= words.length; n++) {
      const first = byKey.get(words.slice(0, n).join(' '));
      const second = byKey.get(words.slice(n).join(' '));
      if (!first || !second) continue;
      takePlaces(
        first,
        places.map(({ from }) => ({ from, to: from + n - 1 })),
      );
      takePlaces(
        second,
        places.map(({ from, to }) => ({ from: from + n, to })),
      );
      return false;
    }
    return true;
  });
}

/** "The council", "Air Force": the last words of just one longer name, which has its place or its nation before them. */
function joinByEnd(reading: Reading, candidates: readonly Candidate[], joined: Set<Candidate>): void {
  const { tokens } = reading;
  const bodies = candidates.filter(isBody);
  const long = bodies.flatMap((one) => (one.key.includes(' ') ? [{ one, holder: byHolder(one.key) }] : []));
  for (const short of bodies) {
    if (joined.has(short)) continue;
    const isHead = authorityWords.has(short.key) || bodyWords.has(short.key);
    const end = ` ${short.key}`;
    const said = spellingOf(reading, short);
    const whole = long.find(
      ({ one, holder }) =>
        one !== short &&
        (holder === short.key ||
          isShortOf(short.key, one.key) ||
          (said !== short.key && one.key.endsWith(` ${said}`))),
    )?.one;
    if (whole && !joined.has(whole)) {
      takePlaces(whole, short.places);
      joined.add(short);
      continue;
    }
    const longer = long.filter(
      ({ one }) =>
        one.key.endsWith(end) &&
        !joined.has(one) &&
        (isHead ||
          countryOf(one.key.slice(0, -end.length)) !== null ||
          isAfter(tokens, short, one.key.slice(0, -end.length))),
    );
    if (longer.length !== 1) continue;
    takePlaces(longer[0]!.one, short.places);
    joined.add(short);
  }
}

/** The key of a body as the report writes it: "The Supreme Court" is which one the report says, and by itself one that we know. */
const spellingOf = ({ tokens, text }: Reading, { type, key, places: [place] }: Candidate): string =>
  place && type === 'organisation' && key.includes(' ')
    ? nameKey(text.slice(tokens[place.from]!.start, tokens[place.to]!.end))
    : key;

/** "Elmw" of "University of Elmwick": the beginning of where it is. */
const isShortOf = (short: string, long: string): boolean =>
  short.length > 3 &&
  long.startsWith(`university of ${short}`) &&
  !long.includes(' ', 'university of '.length);

/** Whether the rest of a longer name stands before a place of its end, where a headline hides that it is of the name. */
const isAfter = (tokens: readonly Token[], { places }: Candidate, rest: string): boolean => {
  const words = rest.split(' ');
  return places.some(({ from }) => words.every((word, n) => tokens[from - words.length + n]?.lower === word));
};

/** A product is not its maker, and a malware not the gang of the same first word. */
const isBody = ({ type }: Candidate): boolean => type === 'name' || type === 'organisation';
