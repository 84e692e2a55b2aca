/** Tokens: the one cutting of prose that sentences, dates, quantities and names all work on. Linear in the text. */
import type { Article } from '../domain/article.ts';
import { mixed, seed, type Word, wordAt } from './word.ts';

/** `word` begins with a letter, `number` is digits alone, `mixed` begins with a digit (`14th`, `2Tbps`), `mark` is one other character. */
export type TokenKind = 'word' | 'number' | 'mixed' | 'mark';

/** A token is `article.text.slice(start, end)`. */
export interface Token {
  start: number;
  end: number;
  /** What it is as a word: of the same spelling, always the same; the next four are its. */
  word: Word;
  text: string;
  lower: string;
  kind: TokenKind;
  /** The first letter is upper case. */
  capital: boolean;
  /** White space, or the beginning of a block, stands before it. */
  spaced: boolean;
  /** Index in `article.blocks`. */
  block: number;
  /** Index in the sentences; set by `splitSentences`. */
  sentence: number;
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const upper = /\p{Lu}/u;
const digit = /\p{Nd}/u;

/** For the first 128 characters: 0 mark, 1 space, 2 digit, 3 lower-case letter, 4 upper-case letter. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code >= 97 && code <= 122) return 3;
  return code >= 65 && code <= 90 ? 4 : 0;
});

/** `code`: the code unit at `at`. */
function classOf(text: string, at: number, code: number): number {
  if (code < 128) return ascii[code]!;
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000 || code === 0xfeff) return 1;
  // An accent in general punctuation (dashes, quotes) is by far the most common case beyond ASCII.
  if (code >= 0x2010 && code <= 0x2027) return 0;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  if (!letterOrDigit.test(char)) return 0;
  if (digit.test(char)) return 2;
  return upper.test(char) ? 4 : 3;
}

/** Length in code units of the character that begins with `code`. */
const width = (code: number): number => ((code & 0xfc00) === 0xd800 ? 2 : 1);

/** Blocks that hold prose: sentences are found here alone. */
export const isProse = (kind: string): boolean => kind !== 'code' && kind !== 'table';

/** The tokens of all prose blocks, in order. */
export function tokenize(article: Pick<Article, 'text' | 'blocks'>): Token[] {
  const tokens: Token[] = [];
  article.blocks.forEach((block, index) => {
    if (isProse(block.kind)) tokenizeInto(tokens, article.text, block.start, block.end, index);
  });
  return tokens;
}

function tokenizeInto(tokens: Token[], text: string, from: number, to: number, block: number): void {
  let at = from;
  let spaced = true;
  while (at < to) {
    let code = text.charCodeAt(at);
    const kind = classOf(text, at, code);
    if (kind === 1) {
      at++;
      spaced = true;
      continue;
    }
    const start = at;
    at += width(code);
    let digitsOnly = kind === 2;
    let hash = mixed(seed, code);
    while (kind !== 0 && at < to) {
      code = text.charCodeAt(at);
      const next = classOf(text, at, code);
      if (next < 2) break;
      if (next !== 2) digitsOnly = false;
      hash = mixed(hash, code);
      at += width(code);
    }
    const word = wordAt(
      text,
      start,
      at,
      hash,
      kind === 0 ? 'mark' : kind !== 2 ? 'word' : digitsOnly ? 'number' : 'mixed',
      kind === 4,
    );
    tokens.push({
      start,
      end: at,
      word,
      text: word.text,
      lower: word.lower,
      kind: word.kind,
      capital: word.capital,
      spaced,
      block,
      sentence: -1,
    });
    spaced = false;
  }
}
