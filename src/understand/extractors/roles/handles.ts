/**
 * Those who go by a handle in quotation marks: 'a seller named "x"', 'a forum user who calls himself "x"', 'signed "x"'. Who
 * calls himself so is an attacker or a seller of what was taken, whose name no list has. Linear: walked to from the few
 * words that open such a phrase, each pattern over a bounded stretch.
 */
import { nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
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
  /\b(?:under|using|by|with|goes by|signed(?: by| as| with)?|sous) (?:the |le )?(?:forum )?(?:name|alias|handle|nick(?:name)?|moniker|pseudonym|pseudonyme|username) (?:of |de )?$/iu,
  /\b(?:is|was|post(?:ed)?|letters?|note|message) signed $/iu,
  /\b(?:se faisant appeler|qui se fait appeler|se présentant comme|sous le (?:nom|pseudonyme) (?:de )?|der sich|die sich|que se hace llamar|che si fa chiamare|die zich) $/iu,
];
/** The word before the mark, asked first. */
const opens =
  /(?:named?|called|itself|themselves|(?:him|her)self|as|by|with|alias|handle|nick(?:name)?|moniker|pseudonyme?|username|appelée?|nommée?|namens?|llamado|apodado|chiamato|genaamd|of|de|signed|appeler|appelle|comme|sich|llamar|chiamare|zich) $/iu;
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
    if (!opens.test(before.slice(-16)) || !opening.some((pattern) => pattern.test(before))) continue;
    let to = at + 1;
    while (to - at < longest && tokens[to + 1] && !closing.test(tokens[to + 1]!.text)) to++;
    if (!closing.test(tokens[to + 1]?.text ?? '') || tokens[to]!.sentence !== first.sentence) continue;
    found.push({ from: at + 1, to, key: nameKey(text.slice(first.start, tokens[to]!.end)) });
    if (found.length >= 10) break;
  }
  return found;
}
