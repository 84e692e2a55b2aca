/**
 * Authorities that are described rather than named ("the science ministry", "UK government", "City of London police"),
 * and persons under the title of an office ("President Lee Jae Myung"). Linear: each token is walked to from the few
 * head words only.
 */

import { type EntityType, nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { authorities } from '../../../knowledge/names/authorities.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { homeOf } from '../../../knowledge/names/home-of.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOf, isPlaceName, namedCountries } from './gazetteer.ts';
import { isTitleCased } from './title-case.ts';
import { Beginning } from './words.ts';

export interface Institution {
  from: number;
  to: number;
  type: EntityType;
  key: string;
  /** It is all of the name, whatever a longer run of capitals says. */
  isWhole?: boolean;
}

/** The noun that makes it an authority. */
const heads = wordSet(
  'government governments police ministry parliament court agency authority authorities commission department office regulator committee directorate constabulary treasury bureau administration prosecutors senate centre center squad watchdog',
);
/** In lower case these before a head make it one: "science ministry". A head with none of them is any court, any office. */
const modifiers = wordSet(
  'federal national state science financial presidential prosecution intelligence cybersecurity cyber security defence defense interior justice finance foreign health transport data protection privacy communications information crime spy magistrates metropolitan supreme constitutional high appeal district crown election electoral trade consumer telecom telecoms telecommunications banking markets competition antitrust energy aviation media',
);
/** These heads are authorities by themselves only under a name: "Department of Justice", "Office of the Registrar". */
const namedOnly = wordSet(
  'office centre center department bureau committee administration court commission authority agency squad',
);
/** A centre is an authority only by what it is for: "the federal cybersecurity centre", and no data centre. */
const centres = wordSet('centre center');
const ofSecurity = wordSet('cybersecurity security crime cybercrime intelligence national federal');
const joiners = wordSet('of for and the &');
const longest = 7;

const offices = wordSet(
  'president minister secretary chancellor mayor senator congressman congresswoman commissioner governor premier councillor sheriff',
);

/** "Elmland Attorney General", "Elmland auditor general": an office that is a body. */
const generals = wordSet('general generals');
const ofGenerals = wordSet('attorney auditor solicitor comptroller inspector advocate');

const beginning = new Beginning([...heads, ...offices, ...generals]);

/** In order, without overlaps. `country`: the one that the report is about. */
export function findInstitutions(reading: Reading, country: () => string | null): Institution[] {
  const { tokens } = reading;
  const found: Institution[] = [];
  let last = -1;
  for (const i of beginning.in(reading)) {
    const token = tokens[i]!;
    if (i <= last || token.kind !== 'word') continue;
    // "Police Department" is one: the last of the heads in a row.
    const next = tokens[i + 1];
    if (next && heads.has(token.lower) && heads.has(next.lower) && next.sentence === token.sentence) continue;
    const one = heads.has(token.lower)
      ? (government(reading, i, country) ?? institution(reading, i, last))
      : offices.has(token.lower)
        ? officer(reading, i)
        : general(reading, i);
    if (!one || one.from <= last) continue;
    const all = apart(reading, one);
    found.push(...all);
    last = all.at(-1)!.to;
  }
  return found;
}

/** "Department of the Treasurys Office of Harbour Affairs": two, where an apostrophe was lost. */
function apart(reading: Reading, one: Institution): Institution[] {
  const { tokens } = reading;
  for (let i = one.from + 1; i < one.to - 1; i++) {
    if (!/^\p{Lu}\p{Ll}+ys$/u.test(tokens[i]!.text) || !heads.has(tokens[i + 1]!.lower)) continue;
    const key = nameKey(
      `${reading.text.slice(tokens[one.from]!.start, tokens[i]!.start)}${tokens[i]!.text.slice(0, -1)}`,
    );
    return [
      { ...one, to: i, key: knownAuthority(key), isWhole: true },
      { ...made(reading, i + 1, overRest(tokens, i + 1), 'organisation'), isWhole: true },
    ];
  }
  return [one];
}

const governments = wordSet('government govt');
/** Where an apostrophe was lost: "the UK governments proposal". Those of a union are many. */
const lostApostrophe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'governments' &&
  tokens[at + 1]?.kind === 'word' &&
  /^(?:proposals?|plans?|response|decision|offer|announcement|policy|own|bid|attempt)$/.test(
    tokens[at + 1]!.lower,
  );
/** Not the government itself: "government data", "government agencies", "local government". */
const notItself = wordSet(
  'agency agencies data accounts systems networks officials minister ministers department departments websites employees workers survey services bodies body organisation organisations organization organizations entity entities employee official server servers network site sites shutdown figures id website email emails contracts contractors computers customers institutions',
);

/** "The government" is that of the country that the report is about, unless it says whose it is. */
function government({ tokens, text }: Reading, at: number, country: () => string | null): Institution | null {
  if (!governments.has(tokens[at]!.lower) && !lostApostrophe(tokens, at)) return null;
  const next = tokens[at + 1];
  if (next && next.sentence === tokens[at]!.sentence && (next.text === '-' || notItself.has(next.lower)))
    return null;
  const end = tokens[at - 1]?.lower === 'federal' ? at - 1 : at;
  let from = end;
  while (
    from > 0 &&
    at - from < 4 &&
    tokens[from - 1]!.capital &&
    tokens[from - 1]!.sentence === tokens[at]!.sentence &&
    tokens[from - 1]!.kind === 'word'
  )
    from--;
  while (from > 0 && at - from < 6 && /^[.’']$|^s$/.test(tokens[from - 1]!.text) && tokens[from - 2]?.capital)
    from -= 2;
  // "The government", not "Swedish government".
  while (from < end && starters.has(tokens[from]!.lower)) from++;
  const owner = from < end ? countryOf(text.slice(tokens[from]!.start, tokens[end]!.start)) : null;
  const before = tokens[from - 1];
  if (
    before &&
    before.sentence === tokens[at]!.sentence &&
    /^(?:local|state|city|foreign|other|provincial|regional|and|-)$/.test(before.lower)
  )
    return null;
  const whose = owner ?? (from === end ? country() : null);
  return whose ? { from, to: at, type: 'organisation', key: `${whose} government` } : null;
}

/** The office under the land that it is of, with its "Office" and without: "Elmland Attorney General's Office". */
function general({ tokens, text }: Reading, at: number): Institution | null {
  const office = tokens[at - 1];
  const { sentence } = tokens[at]!;
  if (!office || office.sentence !== sentence || !ofGenerals.has(office.lower)) return null;
  // "Elmland's auditor general"
  const isOwned = tokens[at - 2]?.lower === 's' && /^['’]$/.test(tokens[at - 3]?.text ?? '');
  const before = isOwned ? at - 4 : at - 2;
  let from = before + 1;
  for (let i = before; i > before - 2 && i >= 0; i--) {
    const { kind, capital, lower, sentence: its } = tokens[i]!;
    if (its !== sentence || kind !== 'word' || !capital) break;
    const isLand = countryOf(lower) !== null || namedCountries([tokens[i]!]).length > 0 || compass.has(lower);
    if (!isLand && (commonWords.has(lower) || i < before)) break;
    from = i;
  }
  if (from > before) return null;
  let to = at;
  if (/^['’]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.lower === 's') to += 2;
  const house = tokens[to + 1];
  if (house?.sentence === sentence && /^offices?$/.test(house.lower)) to++;
  const land = text.slice(tokens[from]!.start, tokens[before]!.end);
  return { from, to, type: 'organisation', key: nameKey(`${land} ${office.lower} general`), isWhole: true };
}

const compass = wordSet('new north south east west northern southern eastern western');

function institution(reading: Reading, head: number, last: number): Institution | null {
  const { tokens } = reading;
  if (tokens[head]!.lower === 'governments') return null;
  const titled = isInTitleCase(reading, head);
  let from = head;
  while (from - 1 > last && head - from < longest && goesLeft(tokens, from - 1, head)) from--;
  while (from < head && joiners.has(tokens[from]!.lower)) from++;
  while (from < head && tokens[from]!.kind === 'mark') from++;
  from = afterOther(tokens, afterOwner(tokens, from, head), head);
  const to = tokens[head]!.capital && !titled ? overRest(tokens, head) : head;
  if (from === head && to === head && overPurpose(tokens, head) === head) return null;
  const before = tokens.slice(from, head);
  // "The Labour government" is no name; "the NSW government" is.
  if (governments.has(tokens[head]!.lower) && namedCountries(before).length === 0) return null;
  // "Center 16" is a unit of those who attack.
  if (
    centres.has(tokens[head]!.lower) &&
    (tokens[head + 1]?.kind === 'number' || !before.some(({ lower }) => ofSecurity.has(lower)))
  )
    return null;
  const isNamed = tokens[head]!.capital && !titled;
  const capitals = before.some(({ capital, kind }) => capital && kind === 'word');
  const modified = before.some(({ lower }) => modifiers.has(lower));
  const purpose = to === head && !capitals ? overPurpose(tokens, head) : head;
  if (purpose > head) return made(reading, from, purpose, 'organisation');
  if (to === head && !capitals && !modified) return null;
  if (
    to === head &&
    !isNamed &&
    namedOnly.has(tokens[head]!.lower) &&
    !modified &&
    !isOf(before, tokens[head]!)
  )
    return null;
  return made(reading, from, to, 'organisation');
}

/** "A Harland court", "the Roe administration": whose it is says which. */
const isOf = (before: readonly Token[], { lower }: Token): boolean =>
  lower === 'court'
    ? namedCountries(before).length > 0 && countryOf(before.map(({ text }) => text).join(' ')) === null
    : lower === 'administration' && before.length === 1 && !commonWords.has(before[0]!.lower);

/** "The ministry of state security": what it is for, in small letters. */
function overPurpose(tokens: readonly Token[], head: number): number {
  const { sentence, lower } = tokens[head]!;
  if (!/^(?:ministry|department)$/.test(lower) || tokens[head + 1]?.lower !== 'of') return head;
  let to = head + 1;
  while (to - head < 4 && tokens[to + 1]?.sentence === sentence && modifiers.has(tokens[to + 1]!.lower)) to++;
  return to > head + 1 ? to : head;
}

/** "The Interior Office and Elmshire Police" are two. */
function afterOther(tokens: readonly Token[], from: number, head: number): number {
  for (let i = head - 1; i > from; i--)
    if (tokens[i]!.lower === 'and' && heads.has(tokens[i - 1]!.lower) && i + 1 < head) return i + 1;
  return from;
}

/** "Kenya's Office of …": whose it is is no part of its name. */
function afterOwner(tokens: Token[], from: number, head: number): number {
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i]!.lower === 's' && /^['’]$/.test(tokens[i - 1]?.text ?? '')) return i + 1;
  }
  const after =
    /^european$/i.test(tokens[from]!.text) && tokens[from + 1]?.lower === 'unions' ? from + 1 : from;
  const owner = tokens[after]!;
  if (after >= head || !/[a-zA-Z]s$/.test(owner.text)) return from;
  const land = owner.text.slice(0, -1);
  return after > from || isPlaceName(land) || countryOf(land) !== null ? after + 1 : from;
}

function goesLeft(tokens: Token[], at: number, head: number): boolean {
  const token = tokens[at]!;
  if (token.sentence !== tokens[head]!.sentence) return false;
  if (token.kind === 'mark')
    return (
      (token.text === "'" || token.text === '’' || token.text === '&') &&
      tokens[at + 1]!.sentence === token.sentence
    );
  if (token.lower === 's' && /^['’]$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (modifiers.has(token.lower)) return true;
  if (joiners.has(token.lower) && token.lower !== 'the')
    return (
      at > 0 &&
      // "Accuses Elmland of Electoral Commission hack": what a land does is no part of the name.
      (token.lower !== 'of' || countryOf(tokens[at - 1]!.text) === null) &&
      tokens[at - 1]!.capital &&
      (token.lower === 'of' ? tokens[at + 1]!.capital : tokens[head]!.capital && tokens[at + 1]!.capital)
    );
  return token.kind === 'word' && token.capital && !starters.has(token.lower);
}

const starters = wordSet(
  'the a an this that these its his her their our after as in on at when while but and if for by with from what why how new two three several many some all both each according despite since before during',
);

/** "of Justice", "for Business and Trade": capitals go on after a named head. */
function overRest(tokens: Token[], head: number): number {
  let to = head;
  while (to - head < longest) {
    const next = tokens[to + 1];
    if (!next || next.sentence !== tokens[head]!.sentence || next.kind === 'mark') break;
    if (next.capital && to > head) to++;
    else if (
      (next.lower === 'of' || next.lower === 'for' || (next.lower === 'and' && to > head)) &&
      tokens[to + 2]?.capital
    )
      to += 2;
    else if (next.lower === 'of' && tokens[to + 2]?.lower === 'the' && tokens[to + 3]?.capital) to += 3;
    else break;
  }
  return to;
}

/** "President Lee Jae Myung": the two or three capitals after an office. */
function officer(reading: Reading, at: number): Institution | null {
  const { tokens } = reading;
  let to = at;
  while (to - at < 3) {
    const next = tokens[to + 1];
    if (next?.kind !== 'word' || !next.capital || next.sentence !== tokens[at]!.sentence) break;
    if (offices.has(next.lower) || heads.has(next.lower)) break;
    to++;
    if (tokens[to + 1]?.text === '-' && tokens[to + 2]?.kind === 'word') to += 2;
  }
  if (to - at < 2 || isInTitleCase(reading, at)) return null;
  return made(reading, at + 1, to, 'person');
}

function made({ text, tokens }: Reading, from: number, to: number, type: EntityType): Institution {
  const key = nameKey(text.slice(tokens[from]!.start, tokens[to]!.end).replace(/[’']s\b/g, ''));
  return { from, to, type, key: type === 'organisation' ? knownAuthority(key) : key };
}

/** The key under which the catalogue knows an authority: "us securities and exchange commission" is that commission. */
export function knownAuthority(key: string): string {
  const known = authorityOf.get(key);
  if (known) return known;
  const words = key.split(' ');
  for (let n = 1; n <= Math.min(3, words.length - 2); n++) {
    const land = countryOf(words.slice(0, n).join(' '));
    const its = land && authorityOf.get(words.slice(n).join(' '));
    // "The Ukrainian Ministry of Defence" is not the British one that goes without its land.
    if (its) return (homeOf(its)?.country ?? land) === land ? its : key;
  }
  return key;
}

const authorityOf = new Map<string, string>();
for (const line of authorities.trim().split('\n')) {
  const names = line.split(' | ').map((name) => nameKey(name));
  for (const name of names) if (name.includes(' ') || name.length > 3) authorityOf.set(name, names[0]!);
}

/** Whether most words of the sentence are capitalised, so that a capital says nothing. */
function isInTitleCase({ tokens, sentences, article }: Reading, at: number): boolean {
  const own = tokens[at]!.sentence;
  const sentence = sentences[own];
  return (
    sentence !== undefined &&
    article.blocks[sentence.block]?.kind === 'title' &&
    isTitleCased(tokens, own, { from: at - 6, to: at + 7, least: 0 })
  );
}
