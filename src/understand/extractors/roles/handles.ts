/**
 * Those who go by a handle in quotation marks: 'a seller named "x"', 'a forum user who calls himself "x"', 'signed "x"'. Who
 * calls himself so is an attacker or a seller of what was taken, whose name no list has. Linear: walked to from the few
 * words that open such a phrase, each pattern over a bounded stretch.
 */
import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { startingWords } from '../../../knowledge/names/starting-words.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { Beginning } from './words.ts';

export interface Handle {
  from: number;
  to: number;
  key: string;
}

/** How far before the first quotation mark such a phrase may begin. */
const reach = 90;
const who =
  '(?:user|seller|vendor|hacker|actor|attacker|individual|person|poster|member|broker|leaker|extortionist|criminal|account|utilisateur|individu|pirate|vendeur|Nutzer|Verkäufer|Hacker|Täter|Unbekannter|usuario|vendedor|utente|gebruiker|verkoper|hackers|group|gang|collective|groupe|Gruppe|grupo|gruppo)';
const opening = [
  // 'a seller named "x"', 'the threat actor known as "x"', 'a group calling itself "x"'
  new RegExp(
    `\\b${who},? (?:that |who |which )?(?:is |was )?(?:(?:nick)?named|called|calling (?:itself|themselves|himself|herself)|calls? (?:itself|themselves|himself|herself)|known as|going by|goes by|operating as|posting as|self-described as|appelé|nommé|namens|mit dem Namen|unter dem Namen|llamado|apodado|chiamato|genaamd)(?: the)?(?: (?:name|names|alias|handle|nick(?:name)?|moniker|pseudonym|pseudonyme?|username|Pseudonym))?(?: of)? $`,
    'iu',
  ),
  /\b(?:under|using|uses?|used|by|with|goes by|signed(?: by| as| with)?|sous|con|bajo|onder|unter) (?:the |le |l['’]|el |il |de |dem )?(?:forum )?(?:name|alias|handle|nick(?:name)?|moniker|pseudonym|pseudonyme|pseudónimo|username|nome|naam|Namen) (?:of |de )?$/iu,
  /\b(?:is|was|post(?:ed)?|letters?|note|message) signed $/iu,
  /\b(?:se faisant appeler|qui se fait appeler|se présentant comme|sous le (?:nom|pseudonyme) (?:de )?|der sich|die sich|que se hace llamar|che si fa chiamare|die zich) $/iu,
];
/** The word before the mark, asked first. */
const opens =
  /(?:named?|called|itself|themselves|(?:him|her)self|as|by|with|alias|handle|nick(?:name)?|moniker|pseudonyme?|username|appelée?|nommée?|namens?|llamado|apodado|chiamato|genaamd|of|de|signed|appeler|appelle|comme|sich|llamar|chiamare|zich) $/iu;
/** "uses the handle Rey": a name with a capital, and no mark around it. */
const nouns = new Beginning(['handle', 'alias', 'nickname', 'moniker', 'pseudonym', 'username']);
const openNoun = /\b(?:us(?:es|ed|ing|e)|under|by|with) (?:the |an? )?(?:online |forum |hacker )?$/iu;
const marks = new Beginning(['"', '“', '„', '«', '»', '‘', "'"]);
const closing = /^["”“»«’']$/;
const longest = 4;

/** In order; at most ten. */
export function findHandles(reading: Reading): Handle[] {
  const { tokens, text } = reading;
  const found: Handle[] = [];
  for (const at of marks.in(reading)) {
    const first = tokens[at + 1];
    if (!first || first.kind === 'mark' || first.sentence !== tokens[at]!.sentence) continue;
    const { start } = tokens[at]!;
    const before = text.slice(Math.max(reading.sentences[first.sentence]?.start ?? 0, start - reach), start);
    const isOpened = opens.test(before.slice(-16)) && opening.some((pattern) => pattern.test(before));
    let to = at + 1;
    while (to - at < longest + 1 && tokens[to + 1] && !closing.test(tokens[to + 1]!.text)) to++;
    if (!closing.test(tokens[to + 1]?.text ?? '') || tokens[to]!.sentence !== first.sentence) continue;
    const end = tokens[to]!.text === ',' ? to - 1 : to;
    if (!(isOpened && end - at <= longest) && !isMadeUp(tokens, at + 1, end, to + 2)) continue;
    found.push({ from: at + 1, to: end, key: nameKey(text.slice(first.start, tokens[end]!.end)) });
    if (found.length >= 10) break;
  }
  found.push(...named(reading, naming.in(reading)), ...capitalised(reading));
  return found.sort((a, b) => a.from - b.from);
}

/** "uses the handle Rey". */
const capitalised = (reading: Reading): Handle[] => {
  const { tokens, text, sentences } = reading;
  return nouns.in(reading).flatMap((at) => {
    const next = tokens[at + 1];
    if (!next?.capital || next.kind !== 'word' || next.sentence !== tokens[at]!.sentence) return [];
    const { start } = tokens[at]!;
    const before = text.slice(Math.max(sentences[next.sentence]?.start ?? 0, start - 40), start);
    return openNoun.test(before) ? [{ from: at + 1, to: at + 1, key: nameKey(next.text) }] : [];
  });
};

/** Who goes by a handle. */
const persons = wordSet(
  'user seller vendor hacker hackers actor attacker attackers broker leaker person poster member intruder account utilisateur vendeur pirate nutzer verkäufer usuario vendedor utente venditore gebruiker verkoper',
);
/** So many words stand between a handle and what says that it is one. */
const near = 8;

/** `"kestrel_99", a seller`, `Two hackers, "Wren" and "k3strel"`: what no language has, beside somebody who goes by a handle. */
function isMadeUp(tokens: readonly Token[], from: number, to: number, after: number): boolean {
  const { sentence } = tokens[from]!;
  let isOdd = false;
  for (let at = from; at <= to; at++) {
    const { text, kind, spaced } = tokens[at]!;
    if (at > from && spaced) return false;
    if (kind === 'mark' ? text !== '_' : text !== tokens[at]!.lower) return false;
    isOdd ||= text === '_' || /\p{Ll}\d+\p{Ll}|^\p{Ll}{4,}\d{2,}$/u.test(text);
  }
  if (!isOdd) return false;
  for (let at = Math.max(0, from - near); at < after + 4; at++)
    if ((at < from || at > to) && tokens[at]?.sentence === sentence && persons.has(tokens[at]!.lower))
      return true;
  return false;
}

const naming = new Beginning(['named', 'alias', 'nicknamed', 'handle', 'moniker', 'user']);

/** "A person named kestrelx is", "the user kestrel77": a word written small that no language has, without quotation marks. */
function named({ article, tokens, text }: Reading, at: readonly number[]): Handle[] {
  return article.language === 'en' ? at.flatMap((one) => namedAt(tokens, text, one) ?? []) : [];
}

function namedAt(tokens: readonly Token[], text: string, at: number): Handle | null {
  const from = at + 1;
  const [word, first] = [tokens[at]!, tokens[from]];
  if (
    first?.sentence !== word.sentence ||
    first.kind !== 'word' ||
    first.text !== first.lower ||
    !first.spaced
  )
    return null;
  let to = from;
  while (
    to < from + 4 &&
    tokens[to + 1]?.text === '_' &&
    !tokens[to + 1]!.spaced &&
    tokens[to + 2]?.spaced === false
  )
    to += 2;
  const isNumbered = /\p{Ll}{3}\d{2}/u.test(first.text);
  if (word.lower === 'user' ? !isNumbered : !isOfPerson(tokens, at)) return null;
  if (to === from && !isNumbered && (first.text.length < 6 || isOrdinary(first.lower))) return null;
  const next = tokens[to + 1];
  if (next && !next.spaced && /^[./@:(=[-]$/.test(next.text) && tokens[to + 2]?.spaced === false) return null;
  return { from, to, key: nameKey(text.slice(first.start, tokens[to]!.end)) };
}

/** Whether a word that says who stands close before: "a seller on the forum named". */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 5); i < at; i++)
    if (tokens[i]!.sentence === tokens[at]!.sentence && persons.has(tokens[i]!.lower)) return true;
  return false;
}

/** A word of the language or a form of one. */
const isOrdinary = (word: string): boolean =>
  commonWords.has(word) ||
  startingWords.has(word) ||
  /(?:ing|ed|ly|ies|[^aeiou]s|ers?|ions?|ments?)$/.test(word);
