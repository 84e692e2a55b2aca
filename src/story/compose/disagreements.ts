/**
 * Where sources disagree: a figure given in two ways, a date, a culprit, a state of affairs, a claim that is denied.
 * Precision before recall: what may be told of two things, of two days, or in two roundings is no disagreement.
 */
import type { Disagreement } from '../../domain/story.ts';
import { standAlone } from './alone.ts';
import { attributionConflicts } from './attributions.ts';
import { beginnings } from './beginnings.ts';
import { type Carry, holds } from './carry.ts';
import { ANY_CLAIM, denials } from './claims.ts';
import { type Conflict, wordsOf } from './conflict.ts';
import type { Desk } from './desk.ts';
import { lengthConflicts } from './durations.ts';
import { deniedFigures, extentConflicts } from './extents.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { ownCorrections } from './own-corrections.ts';
import { deadlines } from './prolonged.ts';
import type { Reading } from './reading.ts';
import { scoreConflicts } from './scores.ts';
import { statusConflicts } from './statuses.ts';
import type { Voice } from './voices.ts';

const MOST = 16;

/** Questions that ask for one thing in several ways: the first that is answered stands for all. */
const OF_ONE_MATTER = [
  /^(?:Was there a breach|Was data taken|Is it confirmed|Was (?:customer|staff) data taken|Did the attack succeed)/,
  /^(?:Until when|When does it resume)/,
  /^(?:Are the systems working|Is it running again|What has stopped)/,
];

/** The disagreements of a story's voices (oldest first), each side cited. */
export function findDisagreements(voices: readonly Voice[], { carry, reading }: Desk): Disagreement[] {
  const english = voices.filter((voice) => voice.english);
  const found = withdrawnAsDenied([
    ...deniedFigures(english, reading),
    ...figureConflicts(english),
    ...extentConflicts(english, reading),
    ...deadlines(english),
    ...denials(english, reading),
    ...attributionConflicts(english, reading),
    ...statusConflicts(english, reading),
    ...beginnings(english),
    ...lengthConflicts(english),
    ...scoreConflicts(english),
  ]);
  const seen = new Set<string>();
  const corrected = ownCorrections(english);
  for (const { question } of corrected) seen.add(question);
  const others = found.flatMap((conflict) => {
    const { question } = conflict;
    const isAsked = [...seen].some((other) => other === question || isOneMatter(other, question));
    const shown = isAsked ? null : carried(conflict, carry, reading);
    if (shown !== null) seen.add(question);
    return shown ?? [];
  });
  return [...corrected, ...others].slice(0, MOST);
}

/** What one article withdraws and denies is one matter: the question that says what is denied, answered by a correction. */
function withdrawnAsDenied(found: readonly Conflict[]): Conflict[] {
  const answerer = ({ sides }: Conflict): Voice | undefined => sides.at(-1)!.statement?.voice;
  const withdrawn = found.find(({ question }) => question === ANY_CLAIM);
  const denied = found.find(
    (one) => withdrawn && one.status === 'denied' && answerer(one) === answerer(withdrawn),
  );
  if (denied === undefined) return [...found];
  return found.flatMap((one) =>
    one === withdrawn ? [] : one === denied ? { ...one, status: 'corrected' } : one,
  );
}

const isOneMatter = (a: string, b: string): boolean =>
  OF_ONE_MATTER.some((matter) => matter.test(a) && matter.test(b));

/** "It attributes …", "In a report of 13 November it attributes …". */
const SAYS_IT = /^(?:(?:In|On|At|After) [^,.;]{1,80}?,? )?it\b/i;

/**
 * The conflict as it may be shown: each side in words that its passages carry, or else in the words of the statement; one
 * that opens with "it" with the name that the sentence before gives. Null where a side has none.
 */
function carried({ question, status, sides }: Conflict, carry: Carry, reading: Reading): Disagreement | null {
  const shown = sides.flatMap(({ says, answer, at, citations, statement }) => {
    const named = statement && SAYS_IT.test(says) ? standAlone(statement, reading) : null;
    const ways = [
      ...(named
        ? [() => ({ text: named.text, citations: [...citations, ...named.citations.slice(1)] })]
        : []),
      () => ({ text: says, citations }),
      ...(statement ? [() => ({ text: wordsOf(statement, reading, 0), citations })] : []),
    ];
    const found = ways.find((way) => holds(way(), carry))?.();
    if (found === undefined) return [];
    const short = answer === undefined ? {} : { answer };
    return [{ says: found.text, ...short, at, citations: found.citations }];
  });
  // Two reports that have one sentence of an agency disagree in nothing.
  const isOneText = new Set(shown.map(({ says }) => says)).size < shown.length;
  return shown.length === sides.length && !isOneText ? { question, status, sides: shown } : null;
}
