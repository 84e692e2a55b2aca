/**
 * Where sources disagree: a figure given in two ways, a deadline that moved, a claim that is denied. Precision before
 * recall: what may be told of two things, of two days, or in two roundings is no disagreement.
 */
import type { Disagreement } from '../../domain/story.ts';
import { holds } from './carry.ts';
import { confirmations, deadlines, denials } from './claims.ts';
import { type Conflict, sideOf } from './conflict.ts';
import type { Desk } from './desk.ts';
import { contradict, countSame, FARTHEST, type Figure, figuresOf } from './figures.ts';
import { mendNumbers } from './numbers.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { plain } from './words.ts';

/** How many sentences of a voice are compared, and how many figures of a story. */
const FROM_EACH = 12;
const MOST_FIGURES = 120;
const MOST = 6;

/** The disagreements of a story's voices (oldest first), each side cited. */
export function findDisagreements(voices: readonly Voice[], { carry, reading }: Desk): Disagreement[] {
  const english = voices.filter((voice) => voice.english);
  const statements = english.flatMap((voice) => voice.statements.slice(0, FROM_EACH));
  const found = [
    ...figureConflicts(statements),
    ...deadlines(statements),
    ...denials(statements, reading),
    ...confirmations(statements, reading),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ question }) => !seen.has(question) && seen.add(question) !== undefined)
    .filter(({ sides }) =>
      sides.every((side) => holds({ text: side.says, citations: side.citations }, carry)),
    )
    .slice(0, MOST);
}

/**
 * A later text that corrects itself or another names both figures: the old one as an earlier report has it (its own
 * publisher's before another's), and the new one.
 */
function corrections(figures: readonly Figure[]): Conflict[] {
  for (const later of figures) {
    if (!CORRECTION.test(later.statement.text)) continue;
    const { voice } = later.statement;
    const inIt = figures.filter(({ statement, unit }) => statement.voice === voice && unit === later.unit);
    const earlier = figures
      .filter(
        ({ statement, unit, quantity }) =>
          byTime(statement, later.statement) < 0 &&
          unit === later.unit &&
          inIt.some((figure) => figure.quantity.value === quantity.value),
      )
      .sort(
        (a, b) =>
          Number(b.statement.voice.family === voice.family) -
          Number(a.statement.voice.family === voice.family),
      )[0];
    const fresh = inIt.find(
      ({ quantity }) =>
        earlier !== undefined &&
        quantity.value !== earlier.quantity.value &&
        ratioOf(quantity.value, earlier.quantity.value) <= FARTHEST,
    );
    if (earlier && fresh) return [{ ...conflictOf(earlier, fresh, figures), status: 'corrected' }];
  }
  return [];
}

const ratioOf = (a: number, b: number): number => Math.max(a / b, b / a);

function figureConflicts(statements: readonly Statement[]): Conflict[] {
  const figures = statements.flatMap(figuresOf).slice(0, MOST_FIGURES);
  const found: Conflict[] = corrections(figures);
  for (const [i, one] of figures.entries()) {
    for (const other of figures.slice(i + 1)) {
      if (one.statement.voice === other.statement.voice) continue;
      if (!countSame(one, other) || !contradict(one, other)) continue;
      found.push(conflictOf(one, other, figures));
    }
  }
  return found;
}

const CORRECTION =
  /\b(?:correct(?:s|ed|ion)|earlier version|revis(?:es|ed)|updated (?:its|the) (?:figure|number|tally|estimate)|up from|previously (?:said|reported|stated|put|estimated)|initially (?:said|reported|put|estimated)|now says?)\b/i;

function conflictOf(one: Figure, other: Figure, figures: readonly Figure[]): Conflict {
  const [earlier, later] = byTime(one.statement, other.statement) <= 0 ? [one, other] : [other, one];
  const corrected = later.statement.voice.statements.some(
    ({ text }) => CORRECTION.test(text) && /\d/.test(text),
  );
  return {
    question: questionOf(earlier, later),
    status: corrected ? 'corrected' : isReplaced(earlier, later, figures) ? 'updated' : 'open',
    sides: [sideOf(earlier.statement, figureInWords(earlier)), sideOf(later.statement, figureInWords(later))],
  };
}

const figureInWords = ({ surface }: Figure): string => mendNumbers(plain(surface));

/** The earlier figure is replaced where nobody gives it any more once the later one is out, a day on or by the same publisher. */
function isReplaced(earlier: Figure, later: Figure, figures: readonly Figure[]): boolean {
  const since = later.statement.voice.source.article.published.at;
  const persists = figures.some(
    (figure) =>
      figure.quantity.value === earlier.quantity.value &&
      figure.unit === earlier.unit &&
      figure.statement.voice.source.article.published.at > since,
  );
  if (persists) return false;
  const gap = Date.parse(since) - Date.parse(earlier.statement.voice.source.article.published.at);
  return earlier.statement.voice.family === later.statement.voice.family || gap >= 20 * 3_600_000;
}

function byTime(a: Statement, b: Statement): number {
  return (
    compareText(a.voice.source.article.published.at, b.voice.source.article.published.at) ||
    compareText(a.voice.id, b.voice.id)
  );
}

/** "How many people were affected?" from the unit and what both sentences say was done. */
function questionOf(a: Figure, b: Figure): string {
  if (/^[A-Z]{3}$/.test(a.unit)) return 'How much money?';
  if (a.unit === 'percent') return 'What share?';
  const noun = a.unit === 'people' ? 'people' : plural(a.unit);
  const done = DONE.find(([word]) => a.near.has(word) && b.near.has(word))?.[1];
  return done === undefined ? `How many ${noun}?` : `How many ${noun} ${done}?`;
}

const DONE: [string, string][] = [
  ['affect', 'are affected'],
  ['steal', 'were stolen from'],
  ['expos', 'were exposed'],
  ['compromis', 'were compromised'],
  ['leak', 'were leaked'],
  ['sign', 'signed'],
  ['arrest', 'were arrested'],
  ['kill', 'were killed'],
  ['cancel', 'were cancelled'],
];

const plural = (noun: string): string =>
  /s$/.test(noun) ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
