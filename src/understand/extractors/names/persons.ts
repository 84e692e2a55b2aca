/** Persons: two to four capitalised words beside an office ("FBI director Jane Roe", "Jane Roe, CISO of …") or after a title. */

import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { givenNames } from '../../../knowledge/names/given-names.ts';
import { businessEnds } from '../../filters/business.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { tokenAt } from './token-at.ts';

/** Said of persons only, before their names or after them. */
const offices = wordSet(
  `director minister president chancellor secretary commissioner senator congressman congresswoman representative governor mayor
  ceo ciso cto cio cfo coo chairman chairwoman chair founder cofounder co-founder executive officer chief head manager
  spokesperson spokesman spokeswoman professor researcher analyst engineer attorney prosecutor judge lawyer journalist
  reporter author lawmaker activist dissident politician columnist blogger ambassador general admiral colonel sheriff superintendent detective inspector agent councillor mp mep
  direktor direktorin ministerin präsident präsidentin sprecher sprecherin ministre directeur directrice président
  présidente porte-parole`,
);
const titles = wordSet(
  'mr mrs ms dr prof sir dame lord lady herr frau monsieur madame judge senator sen rep',
);
/** A word of these makes it something else: "Research Director Group". */
const notNames = wordSet(
  `security cyber national group university institute agency department ministry office council bank court police
  committee commission intelligence technology technologies systems software network networks labs research microsoft
  google windows data cloud digital threat house street city county state states united center centre team project
  operation act bill order report`,
);

/** Whether the mention names a person. */
export function isPerson({ tokens, text }: Reading, { start, end }: Mention): boolean {
  const from = tokenAt(tokens, start);
  if (from < 0) return false;
  let to = from;
  while (to + 1 < tokens.length && tokens[to + 1]!.end <= end) to++;
  let first = from;
  while (first < to && isOffice(tokens[first]!)) first++;
  const under =
    isTried(tokens, from, to) ||
    first > from ||
    titles.has(tokens[from]!.lower) ||
    isOffice(tokens[from - 1]) ||
    isTitled(tokens, from);
  if (!namelike(tokens, first, to)) return false;
  const given = givenNames.has(tokens[first]!.lower);
  return under
    ? first > from || given || to > first
    : given && to > first && !text.slice(start, end).includes('&');
}

/** "Minister", "CEO": said of persons only. */
export const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && offices.has(token.lower);

/** "Dr. Roe", "Mr Roe", "its CISO, Jane Roe". */
function isTitled(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.sentence !== tokens[from]!.sentence) return followedByOffice(tokens, from);
  if (titles.has(before.lower)) return true;
  if (before.text === '.' && titles.has(tokens[from - 2]?.lower ?? '')) return true;
  if (before.text === ',' && isOffice(tokens[from - 2])) return true;
  return followedByOffice(tokens, from);
}

/** What courts and the police do to persons, and to no firm. */
const tried = wordSet('arrested sentenced extradited jailed detained imprisoned');
const triedWith = wordSet(
  'conspirator conspirators defendant defendants accomplice accomplices fugitive fugitives suspect suspects hacker hackers',
);
const auxiliaries = wordSet('was were is are has have had been be later also now since both then');
/** So many tokens of a list of persons are gone over. */
const PERSONS = 9;

/** "Roe was extradited", "Jane Roe and |John Doe| pleaded guilty", "two co-conspirators, |Jane Roe| and John Doe, are at large". */
function isTried(tokens: Token[], from: number, to: number): boolean {
  // A single word, or a firm's name, says too little: "Acme was indicted".
  if (to - from < 1 || to - from > 2 || businessEnds.has(tokens[to]!.lower)) return false;
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  const isListed = (at: number): boolean =>
    tokens[at]?.sentence === sentence && (tokens[at]!.capital || /^(?:,|and)$/.test(tokens[at]!.lower));
  let after = to + 1;
  while (after < to + PERSONS && isListed(after)) after++;
  const isAtLarge = /^remains?$/.test(word(after)) && word(after + 1) === 'at' && word(after + 2) === 'large';
  const isGiven = givenNames.has(tokens[from]!.lower);
  if (isAtLarge || (isGiven && /^plead(?:ed|s)?$/.test(word(after)) && word(after + 1) === 'guilty'))
    return true;
  if (auxiliaries.has(word(after))) {
    while (after < to + 2 * PERSONS && auxiliaries.has(word(after))) after++;
    if (tried.has(word(after)) || (isGiven && /^(?:convicted|indicted)$/.test(word(after)))) return true;
  }
  let before = from - 1;
  while (before > from - PERSONS && isListed(before)) before--;
  return before < from - 1 && triedWith.has(word(before));
}

/** ", chief information security officer at": an office within four words after the comma that follows the name. */
function followedByOffice(tokens: Token[], from: number): boolean {
  const { sentence } = tokens[from]!;
  let at = from;
  while (tokens[at]?.sentence === sentence && tokens[at]!.capital && at - from < 4) at++;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return false;
  // "Jane Roe, 34, was": who has an age is a person.
  const age = tokens[at + 1];
  if (age?.sentence === sentence && /^[1-9]\d$/.test(age.text) && /^[,.)]$/.test(tokens[at + 2]?.text ?? ''))
    return true;
  for (let n = at + 1; n <= at + 5; n++) {
    const token = tokens[n];
    if (token?.sentence !== sentence || token.text === ',') return false;
    if (isOffice(token)) return true;
  }
  return false;
}

/** One to four words with plain letters, none that speaks against a person. */
function namelike(tokens: Token[], first: number, to: number): boolean {
  let count = 0;
  for (let i = first; i <= to; i++) {
    const { kind, text, lower, capital } = tokens[i]!;
    if (kind === 'mark') {
      if (!"'’-.".includes(text)) return false;
      continue;
    }
    if (kind !== 'word' || notNames.has(lower)) return false;
    if (capital && text.length > 2 && text === text.toUpperCase()) return false;
    count++;
  }
  return count >= 1 && count <= 4;
}
