/** Where a name ends or begins among words that headlines, and what repeats them, write with capitals. */
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Token } from '../../tokens.ts';
import { headlineVerbs } from './lexicon.ts';
import type { RoleWord } from './words.ts';

const deeds =
  /^(?:breach(?:es)?|hacks?|attacks?|cyberattacks?|incidents?|leaks?|lawsuits?|settlements?|intrusions?)$/;
const beforeDeeds = /^(?:data|cyber|security|ransomware|email|privacy|phishing|cybersecurity)$/;
const afterDeeds =
  /^(?:a|an|the|after|at|by|for|from|hits?|exposed|impacted|affected|risks|class|notice|impacts|alert)$/;

/**
 * The last token of a name that runs on into what happened or what it does: "Acme Dismantles Botnet", "Acme Data Breach A
 * Notice". A house may be called by a deed ("Acme Data Breach Observatory").
 */
export function beforeDeed(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    if (headlineVerbs.has(lower) || apart.has(lower)) return i - 1;
    if (!deeds.test(lower) || i === last) continue;
    const next = tokens[i + 1]!.lower;
    if (!afterDeeds.test(next) && !headlineVerbs.has(next)) continue;
    return beforeDeeds.test(tokens[i - 1]!.lower) ? i - 2 : i - 1;
  }
  return last;
}

/** With a capital in headlines alone, and in no name. */
const apart = wordSet('against after over amid amidst following during via through into without despite');

/** The first token of a name after what somebody does: "Unseals Elmwick Warrants". */
export function afterVerb(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at <= last && headlineVerbs.has(tokens[at]!.lower)) at++;
  return at;
}

const nameTails = new Set(['data', 'cyber', 'security', 'cybersecurity', 'privacy', 'news']);

/** "Harbour Public Data is back", "Quill Security said": what a headline adds is a part of the name in a sentence of small words. */
export function endsFirm(
  tokens: readonly Token[],
  words: readonly RoleWord[],
  first: number,
  last: number,
): boolean {
  if (
    last === first ||
    !nameTails.has(tokens[last]!.lower) ||
    words[last - 1]!.isTail ||
    !tokens[last - 1]!.capital
  )
    return false;
  const { sentence } = tokens[last]!;
  const next = tokens[last + 1];
  if (tokens[last - 1]!.lower === 'social' || (next?.sentence === sentence && next.capital)) return false;
  return isPlainBeside(tokens, first, last);
}

/** Whether the words beside a name are written small, so that its capitals tell something. */
export function isPlainBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const { sentence } = tokens[first]!;
  let small = 0;
  let capitals = 0;
  for (let i = Math.max(0, first - 8); i < Math.min(tokens.length, last + 9); i++) {
    if (i >= first && i <= last) continue;
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.kind !== 'word' || token.text.length < 4) continue;
    if (token.capital) capitals++;
    else small++;
  }
  return small >= 2 && small > capitals;
}

/** Whether a word is neither ordinary nor a form of an ordinary one that we know. */
export const isRare = ({ lower }: Token): boolean => !commonWords.has(lower);
