/** What is read of two neighbouring lists of mentions, and what it is that they state. */
import type { RelationType } from '../../../domain/entity.ts';
import type { Token } from '../../tokens.ts';
import type { List } from './lists.ts';
import { holds } from './verbs.ts';

export interface Stated {
  relation: RelationType;
  subject: List;
  object: List;
  /** Said by nouns alone, so that no verb of the sentence denies it: "no evidence that CVE-2025-1 in FortiWeb was exploited". */
  byNouns?: true;
}

/** Two neighbours in a chain, and the words between them. */
export interface Between {
  tokens: readonly Token[];
  left: List;
  right: List;
  words: readonly Token[];
  /** The text after `right`, some words of it. */
  following: string;
  /** What stands before `left` in the chain: "Acme, which |Belkorp| tied to Ciel". */
  prior: List | null;
  /** The subject of the verb before: "used X to deploy Y". */
  carried: List | null;
  /** Whoever heads the sentence and does something there. */
  main: List | null;
}

/** The relation, where it holds between things of these types. */
export const stating = (relation: RelationType, subject: List, object: List): Stated | null =>
  holds(relation, subject[0]!.mention, object[0]!.mention) ? { relation, subject, object } : null;

/** The word `n` tokens before or after the token at `at`, in its sentence; else "". */
export const wordAt = (tokens: readonly Token[], at: number, n: number): string => {
  const token = tokens[at + n];
  return token?.sentence === tokens[at]!.sentence ? token.lower : '';
};
