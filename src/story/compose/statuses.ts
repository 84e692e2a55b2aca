/** What was told of a state of affairs, and is told differently: by later reports, or by others at the same time. */
import type { Attribute, State } from './attributes.ts';
import { ofBreaches } from './attributes-breach.ts';
import { ofEffects } from './attributes-effect.ts';
import { type Answer, byTime, type Conflict, setAgainst, timeOf, wordsOf } from './conflict.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './voices.ts';
import { STOP } from './words.ts';

/** Further down, background is told: how other cases stood. */
const LEAD = 6;
const attributes = [...ofBreaches, ...ofEffects];
/** Reports further apart than this tell of two times, and need not agree. */
const SAME_TIME = 30 * 3_600_000;

/** The conflicts of the table of attributes, at most one for each. */
export function statusConflicts(statements: readonly Statement[], reading: Reading): Conflict[] {
  const lead = statements.filter(({ place }) => place <= LEAD);
  return attributes.flatMap((attribute) => {
    const answers = lead.flatMap((statement) => answerOf(statement, attribute, reading));
    const found = attribute.how === 'progress' ? progress(attribute, answers) : opposed(attribute, answers);
    return found ?? [];
  });
}

/** The furthest state that a statement tells. */
function answerOf(statement: Statement, { states }: Attribute, reading: Reading): Answer[] {
  for (const state of states.toReversed()) {
    const at = placeOf(statement.text, state);
    if (at >= 0) return [{ statement, value: state.name, says: () => wordsOf(statement, reading, at) }];
  }
  return [];
}

function placeOf(text: string, { test, not }: State): number {
  const match = test.exec(text);
  if (match === null) return -1;
  return not?.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length))
    ? -1
    : match.index;
}

/** The states in order, each first told after the one before it. */
function progress({ question, states, status }: Attribute, answers: readonly Answer[]): Conflict | null {
  const rank = (value: string): number => states.findIndex(({ name }) => name === value);
  const furthest = new Map<object, number>();
  for (const { statement, value } of answers)
    furthest.set(statement.voice, Math.max(furthest.get(statement.voice) ?? 0, rank(value)));
  const own = answers
    .filter(({ statement, value }) => rank(value) === furthest.get(statement.voice))
    .toSorted((a, b) => byTime(a.statement, b.statement));
  const kept: Answer[] = [];
  let highest = -1;
  for (const answer of own) {
    if (rank(answer.value) < highest) continue;
    highest = rank(answer.value);
    kept.push(answer);
  }
  return setAgainst(question, kept, status ?? 'updated');
}

/** Two states that cannot both be; where the attribute asks for it, told of one name at one time. */
function opposed({ question, ofName }: Attribute, answers: readonly Answer[]): Conflict | null {
  for (const one of answers) {
    const against = answers.filter(
      (other) =>
        other.value !== one.value &&
        other.statement.voice !== one.statement.voice &&
        (!ofName ||
          (isSameTime(one.statement, other.statement) && shareName(one.statement, other.statement))),
    );
    if (against.length === 0) continue;
    const same = answers.filter(
      (other) =>
        other.value === one.value &&
        (!ofName || against.some(({ statement }) => shareName(other.statement, statement))),
    );
    return setAgainst(question, [...same, ...against.filter(({ value }) => value === against[0]!.value)]);
  }
  return null;
}

const isSameTime = (a: Statement, b: Statement): boolean =>
  Math.abs(Date.parse(timeOf(a)) - Date.parse(timeOf(b))) <= SAME_TIME;

/** Whether both articles name the same place or organisation in these sentences or their titles. */
function shareName(a: Statement, b: Statement): boolean {
  const names = namesOf(b);
  return [...namesOf(a)].some((name) => names.has(name));
}

const namesOf = ({ tokens, voice }: Statement): Set<string> =>
  new Set(
    [...tokens.slice(1), ...(voice.statements[0]?.tokens ?? [])]
      .filter(({ text, lower }) => /^\p{Lu}\p{Ll}{2}/u.test(text) && !STOP.has(lower))
      .map(({ lower }) => lower),
  );
