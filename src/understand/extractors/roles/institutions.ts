/**
 * Authorities that are described rather than named ("the science ministry", "UK government", "City of London police"),
 * and persons under the title of an office ("President Lee Jae Myung"). Linear: each token is walked to from the few
 * head words only.
 */
import { type EntityType, nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOf } from './gazetteer.ts';

export interface Institution {
  from: number;
  to: number;
  type: EntityType;
  key: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The noun that makes it an authority. */
const heads = set(
  'government police ministry parliament court agency authority authorities commission department office regulator committee directorate constabulary treasury bureau administration prosecutors senate',
);
/** In lower case these before a head make it one: "science ministry". A head with none of them is any court, any office. */
const modifiers = set(
  'federal national state science financial presidential prosecution intelligence cybersecurity cyber security defence defense interior justice finance foreign health transport data protection privacy communications information crime spy magistrates metropolitan supreme constitutional high appeal district crown election electoral trade consumer',
);
/** These heads are authorities by themselves only under a name: "Department of Justice", "Office of the Registrar". */
const namedOnly = set(
  'office centre center department bureau committee administration court commission authority agency',
);
const joiners = set('of for and the &');
const longest = 7;

const offices = set(
  'president minister secretary chancellor mayor senator congressman congresswoman commissioner governor premier councillor sheriff',
);

/** In order, without overlaps. */
export function findInstitutions(reading: Reading, country: string | null): Institution[] {
  const { tokens } = reading;
  const found: Institution[] = [];
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
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
    i = Math.max(i, one.to);
  }
  return found;
}

const governments = set('government govt');
/** Not the government itself: "government data", "government agencies", "local government". */
const notItself = set(
  'agency agencies data accounts systems networks officials minister ministers department departments websites employees workers survey services bodies shutdown figures id website email emails contracts contractors computers customers institutions',
);

/** "The government" is that of the country that the report is about, unless it says whose it is. */
function government({ tokens, text }: Reading, at: number, country: string | null): Institution | null {
  if (!governments.has(tokens[at]!.lower)) return null;
  const next = tokens[at + 1];
  if (next && next.sentence === tokens[at]!.sentence && (next.text === '-' || notItself.has(next.lower)))
    return null;
  let from = at;
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
  while (from < at && starters.has(tokens[from]!.lower)) from++;
  const owner = from < at ? countryOf(text.slice(tokens[from]!.start, tokens[at]!.start)) : null;
  const before = tokens[from - 1];
  if (
    before &&
    before.sentence === tokens[at]!.sentence &&
    /^(?:local|state|city|foreign|other|federal|provincial|regional|and|-)$/.test(before.lower)
  )
    return null;
  const whose = owner ?? (from === at ? country : null);
  return whose ? { from, to: at, type: 'organisation', key: `${whose} government` } : null;
}

function institution(reading: Reading, head: number, last: number): Institution | null {
  const { tokens } = reading;
  const titled = isTitleCased(reading, head);
  let from = head;
  while (from - 1 > last && head - from < longest && goesLeft(tokens, from - 1, head)) from--;
  while (from < head && joiners.has(tokens[from]!.lower)) from++;
  while (from < head && tokens[from]!.kind === 'mark') from++;
  from = afterOwner(tokens, from, head);
  const to = tokens[head]!.capital && !titled ? overRest(tokens, head) : head;
  if (from === head && to === head) return null;
  const before = tokens.slice(from, head);
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
  return {
    from,
    to,
    type,
    key: nameKey(text.slice(tokens[from]!.start, tokens[to]!.end).replace(/[’']s\b/g, '')),
  };
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
