/** Whether what stands in the catalogues is here only a part of a longer name: "LINE VIPER" is no "VIPER". */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { isMedium } from '../../knowledge/names/media-of-programs.ts';
import type { KnownHit } from '../extractors/known.ts';
import { isPlainBeside } from '../extractors/roles/headlines.ts';
import { bodyWords } from '../extractors/roles/lexicon.ts';
import type { Token } from '../tokens.ts';
import { threats } from './hit-around.ts';
import { isOfThreats } from './threat-words.ts';

/** Names in capitals that belong together have at least so many letters; shorter ones are acronyms of anything. */
const shouted = /^\p{Lu}{4,}$/u;

/** So far on both sides it is asked whether a whole line is in capitals. */
const NEAR = 6;

/** Words that are written with a capital inside a sentence and belong to no name. */
const capitalised = wordSet(
  'i january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday internet english',
);

/** `listed`: where known names end or begin, `isHeadline`: whether the capitals around it say nothing. */
export function isPartOfLonger(
  tokens: readonly Token[],
  hit: KnownHit,
  listed: ReadonlySet<number>,
  isHeadline: boolean,
): boolean {
  return isShoutedPair(tokens, hit, listed) || (!isHeadline && followsName(tokens, hit, listed));
}

/** "LINE VIPER" in a sentence that is not in capitals throughout. */
function isShoutedPair(
  tokens: readonly Token[],
  { from, to }: KnownHit,
  listed: ReadonlySet<number>,
): boolean {
  if (from !== to || !shouted.test(tokens[from]!.text)) return false;
  const { sentence } = tokens[from]!;
  const joins = (at: number, right: number): boolean =>
    tokens[at]?.sentence === sentence &&
    tokens[right]!.spaced &&
    shouted.test(tokens[at].text) &&
    !listed.has(at) &&
    !isOfThreats(tokens[at].lower) &&
    !isMedium(tokens[at].lower);
  if (!joins(from - 1, from) && !joins(to + 1, to + 1)) return false;
  let [words, inCapitals] = [0, 0];
  for (let at = Math.max(0, from - NEAR); at <= to + NEAR; at++) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token.kind !== 'word') continue;
    words++;
    if (token.text === token.text.toUpperCase()) inCapitals++;
  }
  return inCapitals * 2 <= words || words === 2;
}

/** "Brute Ratel", after a word in small letters: an ordinary word has no other reason for its capital than to be of the name. */
function followsName(tokens: readonly Token[], { from }: KnownHit, listed: ReadonlySet<number>): boolean {
  const [lead, before, token] = [tokens[from - 2], tokens[from - 1], tokens[from]!];
  if (before?.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(before.text) || !token.spaced || !token.capital)
    return false;
  if (lead?.sentence !== token.sentence || lead.kind !== 'word' || lead.capital || !before.spaced)
    return false;
  if (listed.has(from - 1) || !commonWords.has(before.lower) || capitalised.has(before.lower)) return false;
  return !isOfThreats(before.lower) && !isMedium(before.lower);
}

/** So many words with a capital may follow a known name in that of a body. */
const LONGEST = 4;

/** What firms, houses and places are, besides `bodyWords`, as the last word of their names. */
const houses = wordSet(
  'mail air arms energy store stores shop market foods food farm farms dairy bakery brewery winery cafe café coffee restaurant inn lodge spa resort records music studio studios social media press books tires tyres motors cars cycles shipping shipyard ferries lines airline rail railway freight logistics courier mining steel timber paper textiles chemicals plastics pharma pharmacy dental surgery pediatrics hospice ministries mission church cathedral temple chapel parish academy seminary theatre theater cinema stadium arena library gallery exhibit exhibition zoo prison jail correctional court courthouse county district township street road avenue lane square plaza river valley mountain mountains mount hill hills lake creek falls springs heights beach bay harbour harbor port island islands canyon forest park gardens building buildings tower towers bridge house houses yard mill mills mall outlet partners capital ventures equity brothers sons consulting advisors realty properties estate construction engineering electric electronics robotics gaming games entertainment pictures films',
);
/** Where a name of a body goes on, so does what attackers have: "Lazarus Group", "Emotet Network". */
const ofEither = wordSet('group holdings network networks board center union');
/** What a headline's sentence has a gang do, or its page say. */
const verbs =
  /^(?:hits?|hacks?|says?|claims?|leaks?|lists?|targets?|strikes?|attacks?|breach(?:es)?|steals?|posts?|names?|threatens?|demands?|uses?|returns?|shuts?)$/;

/** "Clop Foods", "Turla Valley Hospital": the beginning of what a firm, a house or a place is called in a sentence of small letters. */
function beginsBody(tokens: readonly Token[], hit: KnownHit): boolean {
  const last = endOfRun(tokens, hit);
  if (last === hit.to || isOfThreats(tokens[last + 1]?.lower ?? '')) return false;
  return (
    tokens.slice(hit.to + 1, last + 1).some(({ lower }) => isHouse(lower)) &&
    isInPlain(tokens, hit.from, last)
  );
}

/** Whether a word says that the name it is in is that of a firm, a house or a place. */
export const isHouse = (word: string): boolean =>
  houses.has(word) || (bodyWords.has(word) && !ofEither.has(word));

/** In a headline of capitals only small words go on after a name. */
const ofHeadlines = wordSet('the and for from with after over via into amid who that its');

/** Whether the capitals of tokens `from` to `to` say something: small letters stand around, or go on. */
function isInPlain(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  const goesOn =
    next?.sentence === tokens[from]!.sentence &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !ofHeadlines.has(next.text);
  return goesOn || isPlainBeside(tokens, from, to);
}

/** "Lynx Air", "Royal Mail": an ordinary word that a catalogue lists, before any other with a capital in a sentence of small letters. */
const goesOnPlainly = (tokens: readonly Token[], hit: KnownHit): boolean =>
  hit.from === hit.to &&
  commonWords.has(tokens[hit.from]!.lower) &&
  endOfRun(tokens, hit) > hit.to &&
  isInPlain(tokens, hit.from, endOfRun(tokens, hit));

/** The last of the words with a capital that follow a name, up to what is said of threats. */
function endOfRun(tokens: readonly Token[], { to }: KnownHit): number {
  const { sentence } = tokens[to]!;
  let last = to;
  while (last - to < LONGEST) {
    const next = tokens[last + 1];
    if (next?.sentence !== sentence || next.kind !== 'word' || !next.capital || !next.spaced) break;
    if (isOfThreats(next.lower) || isMedium(next.lower) || capitalised.has(next.lower)) break;
    if (last === to && verbs.test(next.lower)) break;
    last++;
  }
  return last;
}

/** With which houses are called after a body: "FBI Federal Credit Union", "Europol Street School". */
const ownHouses = wordSet(
  'school hospital clinic stadium arena museum street road avenue hotel cafe café coffee church theatre theater park brewery restaurant',
);

/** Before "Bank of Canada" where another bank begins. */
const otherBank =
  /^(?:royal|national|first|second|third|commercial|industrial|agricultural|development|people['’]?s|merchants?|savings|cooperative|union|united|islamic|citizens|trade|export|mutual|popular|community|private|postal)$/;

/** "Royal |Bank of Canada", "|Bank of England Museum": whether a body's name is here a part of that of another. */
export function isOfLongerBody(tokens: readonly Token[], hit: KnownHit): boolean {
  const { from, to, known } = hit;
  if (known.type !== 'organisation') return false;
  const [before, first] = [tokens[from - 1], tokens[from]!];
  if (first.lower === 'bank' && tokens[from + 1]?.lower === 'of' && before?.sentence === first.sentence)
    if (before.capital && first.spaced && otherBank.test(before.lower)) return true;
  const last = endOfRun(tokens, hit);
  if (last === to || !isInPlain(tokens, from, last)) return false;
  const isUnion = tokens[last]!.lower === 'union' && tokens[last - 1]!.lower === 'credit';
  return isUnion || ownHouses.has(tokens[last]!.lower);
}

/** The words of a known name and the next: what is one name in a sentence is one in a headline. */
export const withNext = (tokens: readonly Token[], { from, to }: KnownHit): string =>
  tokens
    .slice(from, to + 2)
    .map(({ lower }) => lower)
    .join(' ');

/** The beginnings of longer names that sentences of small letters show. */
export const begunIn = (tokens: readonly Token[], hits: readonly KnownHit[]): ReadonlySet<string> =>
  new Set(
    hits.flatMap((hit) =>
      threats.has(hit.known.type) &&
      (beginsBody(tokens, hit) || (hit.known.doubtful && goesOnPlainly(tokens, hit)))
        ? [withNext(tokens, hit)]
        : [],
    ),
  );
