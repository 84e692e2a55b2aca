/** What was told of a state of affairs, and is told differently: by later reports, or by others at the same time. */
import type { Attribute, State } from './attributes.ts';
import { ofBreaches } from './attributes-breach.ts';
import { ofEffects } from './attributes-effect.ts';
import { type Answer, byTime, type Conflict, setAgainst, timeOf, wordsOf } from './conflict.ts';
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
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
  return attributes.flatMap((attribute, i) => {
    const answers = lead.flatMap((statement) => answerOf(statement, statesOf(statement)[i]!, reading));
    return attribute.how === 'progress' ? (progress(attribute, answers) ?? []) : opposed(attribute, answers);
  });
}

function answerOf(statement: Statement, told: Told | null, reading: Reading): Answer[] {
  if (told === null) return [];
  return [{ statement, value: told.state, says: () => wordsOf(statement, reading, told.at) }];
}

/** A state, and where in the sentence it is told. */
interface Told {
  state: string;
  at: number;
}

/** For each attribute of the table the furthest state that a statement tells. */
const statesOf = once(({ text }: Statement): (Told | null)[] =>
  attributes.map(({ states }) => furthestOf(text, states)),
);

function furthestOf(text: string, states: readonly State[]): Told | null {
  for (const state of states.toReversed()) {
    const at = placeOf(text, state);
    if (at >= 0) return { state: state.name, at };
  }
  return null;
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

/** Two states that cannot both be. */
function opposed({ question, ofName }: Attribute, answers: readonly Answer[]): Conflict[] {
  if (ofName) return opposedByName(question, answers);
  const [first] = answers;
  const other = first && answers.find(({ value }) => value !== first.value);
  const conflict =
    other &&
    setAgainst(
      question,
      answers.filter(({ value }) => value === first.value || value === other.value),
    );
  return conflict ? [conflict] : [];
}

const MOST_NAMES = 3;

/** The same, told of one name at one time; a conflict for each name, and no answer in two of them. */
function opposedByName(question: string, answers: readonly Answer[]): Conflict[] {
  const found: Conflict[] = [];
  const used = new Set<Answer>();
  for (const one of answers) {
    if (used.has(one) || one.value !== answers[0]!.value || found.length === MOST_NAMES) continue;
    const against = answers.find(
      (other) =>
        !used.has(other) &&
        other.value !== one.value &&
        isSameTime(one.statement, other.statement) &&
        sharedName(one.statement, other.statement, answers) !== null,
    );
    if (against === undefined) continue;
    const name = sharedName(one.statement, against.statement, answers)!;
    const both = answers.filter(
      (answer) =>
        !used.has(answer) &&
        isSameTime(one.statement, answer.statement) &&
        namesOf(answer.statement).has(name),
    );
    const conflict = setAgainst(`${question.slice(0, -1)} for ${name}?`, both);
    if (conflict === null) continue;
    for (const answer of both) used.add(answer);
    found.push(conflict);
  }
  return found;
}

const isSameTime = (a: Statement, b: Statement): boolean =>
  Math.abs(Date.parse(timeOf(a)) - Date.parse(timeOf(b))) <= SAME_TIME;

/** The name that both articles have in these sentences or their titles and the fewest others; null where there is none. */
function sharedName(a: Statement, b: Statement, answers: readonly Answer[]): string | null {
  const names = namesOf(b);
  const uses = (name: string) => answers.filter(({ statement }) => namesOf(statement).has(name)).length;
  const shared = [...namesOf(a)].filter((name) => names.has(name));
  return shared.toSorted((one, other) => uses(one) - uses(other))[0] ?? null;
}

/** Names as they are written: those of the title first, then those of the sentence. */
const namesOf = ({ tokens, voice }: Statement): Set<string> =>
  new Set(
    [...(voice.statements[0]?.tokens ?? []), ...tokens.slice(1)]
      .filter(({ text, lower }) => /^\p{Lu}\p{Ll}{2}/u.test(text) && !STOP.has(lower) && !isOrdinary(lower))
      .map(({ text }) => text.replace(/['’]s$/, '')),
  );
