/** Title Case into sentence case, with the articles' own running text to tell names from ordinary words. */
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import type { Statement, Voice } from './voices.ts';
import { STOP, type Token, tokens } from './words.ts';

/** How each word is written in running text: the spelling seen most, by its lower-case form. */
export type Spellings = ReadonlyMap<string, string>;

/** Collects the spellings of all words that Title Case titles use, from sentences, first words left out. */
export function spellingsOf(voices: readonly Voice[]): Spellings {
  const seen = new Map<string, Map<string, number>>();
  for (const { statements } of voices) {
    const title = statements[0]?.tokens ?? [];
    if (isTitleCase(title)) for (const { lower } of title) seen.set(lower, new Map());
  }
  if (seen.size === 0) return new Map();
  for (const { statements } of voices) {
    for (const statement of statements.slice(1))
      if (!isMostlyCapital(statement.tokens)) countForms(statement, seen);
  }
  return new Map(
    [...seen].flatMap(([lower, forms]): [string, string][] => {
      const most = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      return most === undefined ? [] : [[lower, most[0]]];
    }),
  );
}

/** A sentence of names, or a heading that was taken for one. */
function isMostlyCapital(words: readonly Token[]): boolean {
  let capital = 0;
  for (const { text } of words) if (text[0] !== text[0]!.toLowerCase()) capital++;
  return capital * 2 > words.length;
}

function countForms(
  { tokens: words, text }: Statement,
  seen: ReadonlyMap<string, Map<string, number>>,
): void {
  for (const [i, token] of words.entries()) {
    const forms = seen.get(token.lower);
    if (forms === undefined || i === 0 || endsBefore(text, token.start)) continue;
    const word = token.text.replace(/['’]s$/, '');
    forms.set(word, (forms.get(word) ?? 0) + 1);
  }
}

/** Whether a colon, stop or opening quote stands before a word, so that its capital says nothing. */
function endsBefore(text: string, start: number): boolean {
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  return before !== undefined && '.:;“"‘!?'.includes(before);
}

/** Whether nearly every longer word has a capital, so that capitals say nothing. */
export const isTitleCase = once((words: readonly Token[]): boolean => {
  const longer = words
    .slice(1)
    .filter(({ text, lower }) => text.length >= 4 && /^\p{L}/u.test(text) && !STOP.has(lower));
  const ordinary = longer.filter(({ lower }) => isOrdinary(lower));
  const counted = ordinary.length >= 2 ? ordinary : longer;
  return (
    counted.length >= 2 && counted.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.6 * counted.length
  );
});

/** `title` in sentence case. Words in sentence case already, acronyms and mixed case stay as they are. */
export function sentenceCase(title: string, spellings: Spellings): string {
  const words = tokens(title);
  if (!isTitleCase(words)) return capitalised(withoutShouting(title));
  let out = '';
  let last = 0;
  for (const [i, token] of words.entries()) {
    out +=
      title.slice(last, token.start) + (i === 0 ? token.text : inRunningText(token, words, i, spellings));
    last = token.end;
  }
  return capitalised(out + title.slice(last));
}

/** "183 MILLION passwords" → "183 million passwords": an ordinary word in capitals only shouts. */
const withoutShouting = (title: string): string =>
  title.replace(/(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/gu, (word) =>
    isOrdinary(word.toLowerCase()) ? word.toLowerCase() : word,
  );

function inRunningText(
  { text, lower }: Token,
  words: readonly Token[],
  i: number,
  spellings: Spellings,
): string {
  // "AI-Powered" in a title is "AI-powered" in a sentence.
  const compound = /^(\p{Lu}{2,}-)(\p{Lu}\p{Ll}+)$/u.exec(text);
  if (compound !== null && isOrdinary(compound[2]!.toLowerCase()))
    return compound[1]! + compound[2]!.toLowerCase();
  if (!/^\p{Lu}\p{Ll}/u.test(text) || /\p{Ll}\p{Lu}/u.test(text))
    return text.length > 1 || lower !== 'a' ? text : 'a';
  const ending = /['’]s$/.exec(text)?.[0] ?? '';
  const seen = spellings.get(lower);
  if (seen !== undefined && !STOP.has(lower)) {
    // A word of a longer name keeps its capital beside another name ("National Crime Agency").
    return /^\p{Lu}/u.test(seen) && isOrdinary(lower) && !besideName(words, i, spellings)
      ? lower + ending
      : seen + ending;
  }
  return isOrdinary(lower) || STOP.has(lower) ? lower + ending : text;
}

function besideName(words: readonly Token[], i: number, spellings: Spellings): boolean {
  return [words[i - 1], words[i + 1]].some((near) => {
    const seen = near && spellings.get(near.lower);
    return near !== undefined && (seen === undefined ? !isOrdinary(near.lower) : /^\p{Lu}/u.test(seen));
  });
}

const capitalised = (text: string): string =>
  text.replace(
    /^(["“'‘]?)(\p{Ll})(?![\p{L}]*\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
