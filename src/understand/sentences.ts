/**
 * Sentences of prose blocks. Own rules over tokens rather than Intl.Segmenter, which breaks after "U.S.", "Inc." and
 * "22. 2Tbps" and cannot be told otherwise. The title is one sentence whatever marks it holds.
 */

import type { Article } from '../domain/article.ts';
import type { Sentence } from '../domain/findings.ts';
import { wordSet } from '../domain/word-set.ts';
import type { Token } from './tokens.ts';

/** A full stop after these never ends a sentence: a name or number follows. */
const leading = wordSet(
  'mr mrs ms mx dr prof rev hon sen rep gov gen col lt sgt capt cmdr maj st mt ft approx cf eg ie vs viz incl resp dept bzw vgl bspw mme mlle sra srta',
);

/** A full stop after these does not end a sentence where a number follows: "No. 7", "Sept. 12". */
const numbered = wordSet(
  'no nos nr vol fig sec art ver ref ca est tel ext jan feb mar apr jun jul aug sep sept oct nov dec p pp ch',
);

/** A full stop after these may end a sentence: it does where a typical beginning follows. */
const trailing = wordSet(
  'inc ltd corp co llc plc gmbh bros jr sr etc am pm us uk eu un dc bv nv sa spa pty ag kg ave blvd rd intl assn',
);

/** Words that begin a sentence after "Inc." or "U.S." far more often than they continue a name. */
const beginners = wordSet(
  'the a an this that these those it its he she they we you i in on at by for from with after before during as but and or so if when while since because although however meanwhile according there here his her their our no not one some many most all both each such also then now today yesterday der die das ein eine es er sie wir im am und aber le la les un une il elle ils nous en dans',
);

const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '}', '“', '›', '」', '』', '）']);
const openers = new Set([
  '"',
  '“',
  '‘',
  "'",
  '«',
  '(',
  '[',
  '{',
  '„',
  '‹',
  '「',
  '『',
  '¿',
  '¡',
  '#',
  '@',
  '$',
  '€',
  '£',
]);
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '．', '؟', '।']);
const wideStops = new Set(['。', '！', '？', '．']);
const months =
  /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[cz]|janvier|f[ée]vrier|avril|juin|juillet|ao[uû]t)/;
/** What follows a number whose decimal point was torn off: "22. 2Tbps", "42. 4 million". */
const scale =
  /^(?:%|million|billion|trillion|thousand|m|bn|b|k|tn|percent|per|gb|tb|mb|[tgmk]bps|pps|[mb]n)$/;

/** Sentences in order, within prose blocks; sets `sentence` on every token. */
export function splitSentences(article: Pick<Article, 'blocks' | 'language'>, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const block = tokens[first]!.block;
    for (let i = first; i <= last; i++) tokens[i]!.sentence = sentences.length;
    sentences.push({ start: tokens[first]!.start, end: tokens[last]!.end, block });
    first = last + 1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (!next || next.block !== token.block) {
      close(i);
    } else if (
      token.kind === 'mark' &&
      stops.has(token.text) &&
      article.blocks[token.block]!.kind !== 'title'
    ) {
      const last = endOfStop(tokens, i);
      if (ends(tokens, i, last, article.language)) {
        close(last);
        i = last;
      }
    }
  }
  return sentences;
}

/** The last token of a run of stops and closing quotes that begins at `i`. */
function endOfStop(tokens: Token[], i: number): number {
  const block = tokens[i]!.block;
  let last = i;
  for (let j = i + 1; j < tokens.length && j < i + 12; j++) {
    const token = tokens[j]!;
    if (token.block !== block || token.spaced || token.kind !== 'mark') break;
    if (!stops.has(token.text) && !closers.has(token.text)) break;
    last = j;
  }
  return last;
}

/** Whether the stop at `i` (with closing marks up to `last`) ends a sentence. */
function ends(tokens: Token[], i: number, last: number, language: string): boolean {
  const stop = tokens[i]!;
  let at = last + 1;
  const next = tokens[at];
  if (!next || next.block !== stop.block) return true;
  if (wideStops.has(stop.text)) return true;
  if (!next.spaced) return false;
  // A quotation mark or bracket before the next word says nothing; look through it.
  while (tokens[at + 1] && openers.has(tokens[at]!.text) && !tokens[at + 1]!.spaced) at++;
  const word = tokens[at]!;
  if (word.kind === 'word' && !word.capital && word.lower !== word.text.toUpperCase()) {
    // Lower case goes on, unless the script has no cases or a brand such as "iPhone" begins.
    return word.text !== word.lower;
  }
  if (word.kind === 'mark' && at === last + 1 && !'-–—•*'.includes(word.text)) return false;
  return stop.text !== '.' || last > i || endsAtFullStop(tokens, i, word, tokens[at + 1], language);
}

/** Abbreviations, initials, ordinals and torn numbers: a single full stop with a beginning after it. */
function endsAtFullStop(
  tokens: Token[],
  i: number,
  next: Token,
  afterNext: Token | undefined,
  language: string,
): boolean {
  const before = tokens[i - 1];
  if (!before || tokens[i]!.spaced || before.block !== next.block) return true;
  if (before.kind === 'number') {
    if (before.text.length <= 3 && (next.kind === 'number' || next.kind === 'mixed')) {
      const torn = next.kind === 'mixed' || (afterNext !== undefined && scale.test(afterNext.lower));
      if (torn) return false;
    }
    // "Bis 4.2.1. Version 4.2.2 behebt …": the last number of three is no ordinal.
    const isVersion = !before.spaced && tokens[i - 2]?.text === '.' && tokens[i - 4]?.text === '.';
    const ordinal = before.text.length <= 2 && !isVersion;
    return !(ordinal && (months.test(next.lower) || (language === 'de' && next.kind === 'word')));
  }
  if (before.kind !== 'word') return true;
  const dotted = tokens[i - 2]?.text === '.' && !before.spaced;
  if (before.text.length === 1 && before.capital) {
    // "U.S. The …" ends, "U.S. Treasury" and "J. Smith" go on; "said on X. Analysts …" and "on drive D. The …" end.
    return dotted ? beginners.has(next.lower) : isNoInitial(tokens, i, next);
  }
  if (leading.has(before.lower)) return false;
  if (numbered.has(before.lower) && next.kind !== 'word') return false;
  if (dotted && before.text.length <= 2) return beginners.has(next.lower);
  if (trailing.has(before.lower)) return beginners.has(next.lower);
  return true;
}

/** Begins a sentence and is no surname: "J. The" is nobody, "Y. He" may be. */
const noSurname = wordSet(
  'the this that these those it they we in on at from after before however meanwhile',
);

/** Whether the single letter before the stop at `i` is a thing of that name, and no initial of whoever is named next. */
const isNoInitial = (tokens: Token[], i: number, next: Token): boolean =>
  noSurname.has(next.lower) ||
  (tokens[i - 1]!.text === 'X' && /^(?:on|to|via|over)$/.test(tokens[i - 2]?.text ?? ''));
