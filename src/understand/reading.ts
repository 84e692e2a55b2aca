/** What every extractor is given: one article, cut once into tokens and sentences. */
import type { Article } from '../domain/article.ts';
import type { Sentence } from '../domain/findings.ts';
import { type Day, dayOf } from '../domain/time.ts';
import { everyKnown, type KnownHit, type KnownNames, shippedNames } from './extractors/known.ts';
import { meantIn } from './filters/ambiguous-bodies.ts';
import { believed } from './filters/doubtful-name.ts';
import { splitSentences } from './sentences.ts';
import { telltalesIn } from './telltale.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Reading {
  article: Article;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** Which families of words stand in each sentence (`telltale.ts`). */
  telltales: Int32Array;
  /** The names of the catalogues. */
  catalogue: KnownNames;
  /** Every name of the catalogues in it, also those that mean something else here. */
  listed: KnownHit[];
  /** Those of them that the context bears out: they decide where other names begin and end. */
  known: KnownHit[];
  /** The day of publication: what relative dates are resolved against. */
  day: Day;
}

/** Finds of one kind in one article. An extractor is pure and takes time linear in the text. */
export interface Extractor<Find> {
  /** Named in tests and in messages. */
  name: string;
  find(reading: Reading): Find[];
}

/** Cuts an article once, for all extractors. */
export function prepare(article: Article, names: KnownNames = shippedNames()): Reading {
  const tokens = tokenize(article);
  const sentences = splitSentences(article, tokens);
  const listed = meantIn(article, everyKnown(tokens, names));
  return {
    article,
    text: article.text,
    tokens,
    sentences,
    telltales: telltalesIn(tokens, sentences),
    catalogue: names,
    listed,
    known: believed(tokens, listed),
    day: dayOf(article.published.at),
  };
}

/** Whether the tokens at `i` and `j` exist and stand in one sentence. */
export const together = (tokens: Token[], i: number, j: number): boolean =>
  i >= 0 && j >= 0 && tokens[i] !== undefined && tokens[i]?.sentence === tokens[j]?.sentence;

/** Whether a sentence is of the title. */
export const inTitle = ({ article, sentences }: Reading, sentence: number): boolean =>
  article.blocks[sentences[sentence]!.block]?.kind === 'title';
