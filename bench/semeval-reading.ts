/** Documents read into what time lines are made of: the words of events, the grammar, and the dates of each sentence. */
import type { DateExpression } from '../src/domain/findings.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';
import type { Document } from './semeval.ts';
import { type Grammar, grammarOf } from './semeval-grammar.ts';
import { type EventWord, eventWord } from './semeval-words.ts';

export interface ReadSentence {
  tokens: string[];
  /** The tokens in lower case. */
  lower: string[];
  /** For each token, the word of an event that it is. */
  words: (EventWord | null)[];
  grammar: Grammar;
  /** Dates by their tokens, `end` excluded, as the time lines write them. */
  dates: { at: number; end: number; value: string }[];
}

const read = new WeakMap<Document, Map<number, ReadSentence>>();

/** Words and dates of a document's sentences; a document is read once. */
export function sentencesOf(document: Document): Map<number, ReadSentence> {
  const known = read.get(document);
  if (known) return known;
  const made = new Map<number, ReadSentence>();
  for (const [number, tokens] of document.sentences) {
    const words = tokens.map((token, i) => eventWord(token, tokens[i - 1] ?? '', tokens[i + 1] ?? ''));
    made.set(number, {
      tokens,
      lower: tokens.map((token) => token.toLowerCase()),
      words,
      grammar: grammarOf(tokens, words),
      dates: datesIn(tokens, document.day),
    });
  }
  read.set(document, made);
  return made;
}

/** Tokens as running text, with the place of each. */
function joined(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  const starts = tokens.map((token) => {
    if (text !== '' && !/^(?:[.,;:!?)%]|'s|'')$/.test(token) && !text.endsWith('(')) text += ' ';
    const start = text.length;
    text += token;
    return start;
  });
  return { text, starts };
}

/** A bare year beside a noun names the noun: "the 1991 agreement". */
const NAMES_A_THING = /^\d{4}$/;

function datesIn(tokens: readonly string[], day: string): ReadSentence['dates'] {
  const { text, starts } = joined(tokens);
  const article = articleOf({ title: '', body: [text], day });
  const shift = article.blocks[1]!.start;
  return understand(article).dates.flatMap(({ start, end, when }) => {
    const value = asWritten(when, day);
    const at = starts.findLastIndex((place) => place <= start - shift);
    const last = starts.findLastIndex((place) => place < end - shift);
    const said = tokens.slice(at, last + 1).join(' ');
    const bare =
      NAMES_A_THING.test(said) &&
      !/^(?:in|since|of|by|until|from|during|,|early|late)$/i.test(tokens[at - 1] ?? '');
    const names = bare || tokens[last + 1] === "'s";
    return value === null || names ? [] : [{ at, end: last + 1, value }];
  });
}

/** A span of days as the time lines write it: a day, else the month or the year that holds it. */
function asWritten({ start, end, precision }: DateExpression['when'], day: string): string | null {
  if (start === end) return start;
  if (precision === 'week') return `${(start <= day && day <= end ? day : start).slice(0, 7)}-XX`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${start.slice(0, 7)}-XX`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${start.slice(0, 4)}-XX-XX` : null;
}
