/**
 * Where sources disagree: a figure given in two ways, a date, a culprit, a state of affairs, a claim that is denied.
 * Precision before recall: what may be told of two things, of two days, or in two roundings is no disagreement.
 */
import type { Disagreement } from '../../domain/story.ts';
import { attributionConflicts } from './attributions.ts';
import { holds } from './carry.ts';
import { confirmations, deadlines, denials } from './claims.ts';
import type { Desk } from './desk.ts';
import { beginnings, lengthConflicts } from './durations.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { ownCorrections } from './own-corrections.ts';
import { statusConflicts } from './statuses.ts';
import type { Voice } from './voices.ts';

/** How many sentences of a voice are compared. */
const FROM_EACH = 12;
const MOST = 16;

/** The disagreements of a story's voices (oldest first), each side cited. */
export function findDisagreements(voices: readonly Voice[], { carry, reading }: Desk): Disagreement[] {
  const english = voices.filter((voice) => voice.english);
  const statements = english.flatMap((voice) => voice.statements.slice(0, FROM_EACH));
  const found = [
    ...figureConflicts(statements),
    ...deadlines(statements),
    ...denials(statements, reading),
    ...confirmations(statements, reading),
    ...attributionConflicts(statements, reading),
    ...statusConflicts(statements, reading),
    ...beginnings(statements),
    ...lengthConflicts(statements),
  ];
  const seen = new Set<string>();
  const corrected = ownCorrections(english);
  for (const { question } of corrected) seen.add(question);
  const others = found
    .filter(({ question }) => !seen.has(question) && seen.add(question) !== undefined)
    .filter(({ sides }) =>
      sides.every((side) => holds({ text: side.says, citations: side.citations }, carry)),
    );
  return [...corrected, ...others].slice(0, MOST);
}
