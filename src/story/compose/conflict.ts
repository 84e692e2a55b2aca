/** Two statements that do not fit. */
import type { Citation } from '../../domain/article.ts';
import type { Disagreement } from '../../domain/story.ts';
import { citationOf, type Statement } from './voices.ts';

/** What one side says, when, and the passages that carry it. */
export interface Side {
  says: string;
  at: string;
  citations: Citation[];
}

/** The earlier side stands first. */
export interface Conflict {
  question: string;
  status: Disagreement['status'];
  sides: [Side, Side];
}

/** The side of a statement, in given words. */
export function sideOf(statement: Statement, says: string): Side {
  return { says, at: statement.voice.source.article.published.at, citations: [citationOf(statement)] };
}
