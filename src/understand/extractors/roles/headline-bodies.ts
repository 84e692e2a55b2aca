/**
 * Bodies whose names are ordinary words, in headlines that write every word with a capital: "Elm Print Association Reports
 * Breach". Such a name begins where the headline, or what stands in relation to something in it, begins.
 */

import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOf } from './gazetteer.ts';
import type { Institution } from './institutions.ts';
import { bodyWords, headlineVerbs } from './lexicon.ts';
import { Beginning, type RoleWord, wordsOf } from './words.ts';

/** What a body is, as the last word of its name. */
const ends = wordSet(
  'association council office foundation institute university college hospital commission federation society museum library academy authority agency bureau financial insurance airlines airways cooperative',
);
/** Alone before these they describe any body: "City Council", "National Agency". */
const general = wordSet(
  'a an the city county town state local federal national us uk school district public high supreme regional major large another top leading private global international new two three european british american canadian australian indian government police health cyber cybersecurity security data privacy protection student medical community big tech insurance car life lawyers medical teaching main second cross world',
);
/** More than one of them: they are no name. */
const many = /(?:[^su]s|ies)$/;
const relations = wordSet(
  'at of in on from by for with against to after over hits hit targets breaches strikes and',
);
const longest = 4;
/** No headline names more. */
const most = 12;

const beginning = new Beginning(ends);

export function headlineBodies(reading: Reading): Institution[] {
  const { tokens, article, sentences } = reading;
  const words = wordsOf(reading);
  const found: Institution[] = [];
  for (const at of beginning.in(reading)) {
    const sentence = sentences[tokens[at]!.sentence];
    if (!tokens[at]!.capital || !sentence || article.blocks[sentence.block]?.kind !== 'title') continue;
    const one = bodyAt(reading, words, at);
    if (one) found.push(one);
    if (found.length === most) break;
  }
  return found;
}

function bodyAt({ tokens, text }: Reading, words: readonly RoleWord[], end: number): Institution | null {
  const { sentence } = tokens[end]!;
  let from = end;
  while (from > 0 && end - from < longest && isPart(tokens, words, from - 1, sentence)) from--;
  if (from === end || end - from >= longest || !begins(tokens, from)) return null;
  const before = tokens.slice(from, end);
  if (
    before.every(({ lower }) => general.has(lower)) ||
    (before.length === 1 && commonWords.has(before[0]!.lower))
  )
    return null;
  // "Swedish Tax Office" says what it is.
  if (tokens[end]!.lower === 'office' && countryOf(before[0]!.text) !== null) return null;
  let to = end;
  while (isPart(tokens, words, to + 1, sentence) && bodyWords.has(tokens[to + 1]!.lower)) to++;
  const next = tokens[to + 1];
  if (next?.sentence === sentence && (next.lower === 'of' || next.lower === 'for')) return null;
  const key = nameKey(text.slice(tokens[from]!.start, tokens[to]!.end));
  return { from, to, type: 'organisation', key, isWhole: true };
}

function isPart(tokens: readonly Token[], words: readonly RoleWord[], at: number, sentence: number): boolean {
  const token = tokens[at];
  if (token?.sentence !== sentence || token.kind !== 'word' || !token.capital || !token.spaced) return false;
  const { isTail, isHead, classes } = words[at]!;
  if (isTail || isHead || relations.has(token.lower) || headlineVerbs.has(token.lower)) return false;
  if (many.test(token.lower) && commonWords.has(token.lower) && !bodyWords.has(token.lower)) return false;
  return !classes.some(({ name }) => name === 'gang' || name === 'malware' || name === 'many');
}

/** Whether a name may begin there: the headline does, or a word written small or one of relation stands before it. */
function begins(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.sentence !== tokens[from]!.sentence) return true;
  return (
    before.text === ':' ||
    relations.has(before.lower) ||
    (before.kind === 'word' && before.text === before.lower)
  );
}
