/** Statements that do not fit together. */
import type { Citation } from '../../domain/article.ts';
import type { Disagreement } from '../../domain/story.ts';
import { standAlone } from './alone.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { hasVerb } from './verbs.ts';
import { citationOf, compareText, type Statement, type Voice } from './voices.ts';
import { tokens } from './words.ts';

/** What one side says, when it was first said, the passages that carry it, and the statement that said it first. */
export interface Side {
  says: string;
  /** The answer in a word or two. */
  answer?: string;
  at: string;
  citations: Citation[];
  statement?: Statement;
}

/** The earliest side stands first; there are at least two. */
export interface Conflict {
  question: string;
  status: Disagreement['status'];
  sides: Side[];
}

/** What one statement answers to a question. Answers with the same `value` say the same; `says` gives what the reader sees. */
export interface Answer {
  statement: Statement;
  value: string;
  /** The answer in a word or two, where there are only so many. */
  short?: string;
  says: () => string;
}

/** How many sentences of a voice are compared. */
const FROM_EACH = 12;

/** What `find` finds in the compared sentences of voices. A story grows by voices: each of them is read once. */
export function inEach<Found>(
  find: (statement: Statement) => Found[],
): (voices: readonly Voice[]) => Found[] {
  const inVoice = once(({ statements }: Voice) => statements.slice(0, FROM_EACH).flatMap(find));
  return (voices) => voices.flatMap(inVoice);
}

const MOST_SIDES = 4;
const MOST_CITATIONS = 4;
/** After so long, an answer that nobody gives any more was replaced. */
export const A_DAY_ON = 16 * 3_600_000;

/** The side of a statement, in given words. */
export function sideOf(statement: Statement, says: string): Side {
  return { says, at: timeOf(statement), citations: [citationOf(statement)], statement };
}

/** When a statement's article was published. */
export const timeOf = ({ voice }: Statement): string => voice.source.article.published.at;

/** By publication, then by article. */
export const byTime = (a: Statement, b: Statement): number =>
  compareText(timeOf(a), timeOf(b)) || compareText(a.voice.id, b.voice.id) || a.place - b.place;

/**
 * Sets different answers against each other, the earliest first, each with up to four passages of different publishers.
 * Null where all say the same or only one voice speaks. `status`, where not given: updated where the last answer came a
 * day after the others and nobody gives those any more, else open.
 */
export function setAgainst(
  question: string,
  answers: readonly Answer[],
  status?: Conflict['status'],
): Conflict | null {
  if (answers.length < 2) return null;
  const sides = new Map<string, Answer[]>();
  for (const answer of answers.toSorted((a, b) => byTime(a.statement, b.statement))) {
    const same = sides.get(answer.value) ?? [];
    if (sides.size < MOST_SIDES || sides.has(answer.value)) sides.set(answer.value, same);
    const known = same.findIndex(({ statement }) => statement.voice === answer.statement.voice);
    // The sentence rather than the title above it: it says more.
    if (known < 0) same.push(answer);
    else if (same[known]!.statement.place === 0) same[known] = answer;
  }
  if (sides.size < 2 || new Set([...sides.values()].flat().map(({ statement }) => statement.voice)).size < 2)
    return null;
  return {
    question,
    status: status ?? (isReplaced([...sides.values()]) ? 'updated' : 'open'),
    sides: [...sides.values()].map((same) => ({
      ...sideOf(same[0]!.statement, same[0]!.says()),
      ...(same[0]!.short !== undefined && { answer: same[0]!.short }),
      citations: ofDifferentFamilies(same).map(({ statement }) => citationOf(statement)),
    })),
  };
}

function ofDifferentFamilies(same: readonly Answer[]): Answer[] {
  const families = new Set<string>();
  return same
    .filter(({ statement: { voice } }) => !families.has(voice.family) && families.add(voice.family))
    .slice(0, MOST_CITATIONS);
}

/** Whether the last answer replaced the others. `sides` stand in the order in which they were first given. */
function isReplaced(sides: readonly Answer[][]): boolean {
  const since = timeOf(sides.at(-1)![0]!.statement);
  return sides
    .slice(0, -1)
    .every((same) =>
      same.every(({ statement }) => Date.parse(since) - Date.parse(timeOf(statement)) >= A_DAY_ON),
    );
}

/** What begins so leans on the words before it, or is no clause of its own. */
const LEANS =
  /^(?:it|its|they|them|their|he|his|she|her|that|this|these|those|which|who|whose|where|to|both|was|were|is|are|has|have|had|will|would|may|could|leading|including|\p{L}+ing (?:to|in|its|their|the))\b/iu;
/** In characters; a longer sentence is no side of a dispute. */
const LONGEST_SIDE = 300;

/**
 * A statement as a side shows it: a title, a sentence that can stand alone, or else the clause around `at`; the whole
 * sentence where that clause leans on the rest of it.
 */
export function wordsOf(statement: Statement, reading: Reading, at: number): string {
  if (statement.place === 0) return statement.text;
  const alone = standAlone(statement, reading);
  if (alone !== null && alone.citations.length === 1) return alone.text;
  const clause = clauseAround(statement, at);
  const leans = LEANS.test(clause) || clause.split('"').length % 2 === 0 || !hasVerb(tokens(clause), clause);
  return leans && !leansOn(statement.text) ? statement.text : clause;
}

/** Whether a sentence leans on another one, or is too long to be shown. */
const leansOn = (text: string): boolean => text.length > LONGEST_SIDE || LEANS.test(text);

function clauseAround({ text }: Statement, at: number): string {
  const from = Math.max(...[...'.;:,'].map((mark) => text.lastIndexOf(`${mark} `, at) + 2), 0);
  const ends = [...'.;:,'].map((mark) => text.indexOf(`${mark} `, at)).filter((end) => end > at);
  const clause = text
    .slice(from === 1 ? 0 : from, Math.min(...ends, text.length))
    .replace(/[.;:,]$/, '')
    .replace(/^(?:and|but|so|while|as|though|although) (?:then )?/i, '')
    .trim();
  return clause.slice(0, 1).toUpperCase() + clause.slice(1);
}
