/**
 * Authorities that are described rather than named ("the science ministry", "UK government", "City of London police"),
 * and persons under the title of an office ("President Lee Jae Myung"). Linear: each token is walked to from the few
 * head words only.
 */
import { type EntityType, nameKey } from '../../../domain/entity.ts';
import { authorities } from '../../../knowledge/names/organisations.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOf, namedCountries } from './gazetteer.ts';
import { Beginning } from './words.ts';

export interface Institution {
  from: number;
  to: number;
  type: EntityType;
  key: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The noun that makes it an authority. */
const heads = set(
  'government governments police ministry parliament court agency authority authorities commission department office regulator committee directorate constabulary treasury bureau administration prosecutors senate centre center squad',
);
/** In lower case these before a head make it one: "science ministry". A head with none of them is any court, any office. */
const modifiers = set(
  'federal national state science financial presidential prosecution intelligence cybersecurity cyber security defence defense interior justice finance foreign health transport data protection privacy communications information crime spy magistrates metropolitan supreme constitutional high appeal district crown election electoral trade consumer',
);
/** These heads are authorities by themselves only under a name: "Department of Justice", "Office of the Registrar". */
const namedOnly = set(
  'office centre center department bureau committee administration court commission authority agency squad',
);
/** A centre is an authority only by what it is for: "the federal cybersecurity centre", and no data centre. */
const centres = set('centre center');
const ofSecurity = set('cyber cybersecurity security crime intelligence');
const joiners = set('of for and the &');
const longest = 7;

const offices = set(
  'president minister secretary chancellor mayor senator congressman congresswoman commissioner governor premier councillor sheriff',
);

const beginning = new Beginning([...heads, ...offices]);

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
        : null;
    if (!one || one.from <= last) continue;
    found.push(one);
    last = one.to;
  }
  return found;
}

const governments = set('government govt');
/** Where an apostrophe was lost: "the UK governments proposal". Those of a union are many. */
const lostApostrophe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'governments' &&
  tokens[at + 1]?.kind === 'word' &&
  /^(?:proposals?|plans?|response|decision|offer|announcement|policy|own|bid|attempt)$/.test(
    tokens[at + 1]!.lower,
  );
/** Not the government itself: "government data", "government agencies", "local government". */
const notItself = set(
  'agency agencies data accounts systems networks officials minister ministers department departments websites employees workers survey services bodies shutdown figures id website email emails contracts contractors computers customers institutions',
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

function institution(reading: Reading, head: number, last: number): Institution | null {
  const { tokens } = reading;
  if (tokens[head]!.lower === 'governments') return null;
  const titled = isTitleCased(reading, head);
  let from = head;
  while (from - 1 > last && head - from < longest && goesLeft(tokens, from - 1, head)) from--;
  while (from < head && joiners.has(tokens[from]!.lower)) from++;
  while (from < head && tokens[from]!.kind === 'mark') from++;
  from = afterOwner(tokens, from, head);
  const to = tokens[head]!.capital && !titled ? overRest(tokens, head) : head;
  if (from === head && to === head) return null;
  const before = tokens.slice(from, head);
  // "The Labour government" is no name; "the NSW government" is.
  if (governments.has(tokens[head]!.lower) && namedCountries(before).length === 0) return null;
  if (centres.has(tokens[head]!.lower) && !before.some(({ lower }) => ofSecurity.has(lower))) return null;
  const isNamed = tokens[head]!.capital && !titled;
  const capitals = before.some(({ capital, kind }) => capital && kind === 'word');
  const modified = before.some(({ lower }) => modifiers.has(lower));
  if (to === head && !capitals && !modified) return null;
  if (to === head && !isNamed && namedOnly.has(tokens[head]!.lower) && !modified) return null;
  return made(reading, from, to, 'organisation');
}

/** "Kenya's Office of …": whose it is is no part of its name. */
function afterOwner(tokens: Token[], from: number, head: number): number {
  for (let i = head - 1; i > from; i--) {
    if (tokens[i]!.lower === 's' && /^['’]$/.test(tokens[i - 1]!.text)) return i + 1;
  }
  return countryOf(tokens[from]!.text.replace(/s$/, '')) &&
    /[a-zA-Z]s$/.test(tokens[from]!.text) &&
    from < head
    ? from + 1
    : from;
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
      tokens[at - 1]!.capital &&
      (token.lower === 'of' ? tokens[at + 1]!.capital : tokens[head]!.capital && tokens[at + 1]!.capital)
    );
  return token.kind === 'word' && token.capital && !starters.has(token.lower);
}

const starters = set(
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
  if (to - at < 2 || isTitleCased(reading, at)) return null;
  return made(reading, at + 1, to, 'person');
}

function made({ text, tokens }: Reading, from: number, to: number, type: EntityType): Institution {
  const key = nameKey(text.slice(tokens[from]!.start, tokens[to]!.end).replace(/[’']s\b/g, ''));
  return { from, to, type, key: type === 'organisation' ? knownAuthority(key) : key };
}

/** The key under which the catalogue knows an authority: "us securities and exchange commission" is that commission. */
function knownAuthority(key: string): string {
  const known = authorityOf.get(key);
  if (known) return known;
  const words = key.split(' ');
  for (let n = 1; n <= Math.min(3, words.length - 2); n++)
    if (countryOf(words.slice(0, n).join(' '))) return authorityOf.get(words.slice(n).join(' ')) ?? key;
  return key;
}

const authorityOf = new Map<string, string>();
for (const line of authorities.trim().split('\n')) {
  const names = line.split(' | ').map((name) => nameKey(name));
  for (const name of names) if (name.includes(' ') || name.length > 3) authorityOf.set(name, names[0]!);
}

/** Whether most words of the sentence are capitalised, so that a capital says nothing. */
function isTitleCased({ tokens, sentences, article }: Reading, at: number): boolean {
  const sentence = sentences[tokens[at]!.sentence];
  if (!sentence || article.blocks[sentence.block]?.kind !== 'title') return false;
  let words = 0;
  let capitals = 0;
  for (let i = Math.max(0, at - 6); i < Math.min(tokens.length, at + 7); i++) {
    if (
      tokens[i]!.sentence !== tokens[at]!.sentence ||
      tokens[i]!.text.length < 4 ||
      tokens[i]!.kind !== 'word'
    )
      continue;
    words++;
    if (tokens[i]!.capital) capitals++;
  }
  return words > 0 && capitals / words > 0.8;
}
