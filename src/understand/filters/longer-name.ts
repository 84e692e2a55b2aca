/** Whether what stands in the catalogues is here only a part of a longer name: "LINE VIPER" is no "VIPER". */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { isMedium } from '../../knowledge/names/media-of-programs.ts';
import type { KnownHit } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';
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
