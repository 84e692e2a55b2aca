/** What was told of a state of affairs, and is told differently: by later reports, or by others at the same time. */
import type { Attribute } from './attributes.ts';
import { ofBreaches } from './attributes-breach.ts';
import { ofEffects } from './attributes-effect.ts';
import { A_DAY_ON, type Answer, type Conflict, type Side, setAgainst, timeOf, wordsOf } from './conflict.ts';
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { readerOf, type Told } from './states.ts';
import type { Statement, Voice } from './voices.ts';
import { STOP } from './words.ts';

/** Further down, background is told: how other cases stood. */
const LEAD = 6;
const attributes = [...ofBreaches, ...ofEffects];
const read = readerOf(attributes);
/** Reports closer than this tell one piece of news, each as much of it as it has. */
const SAME_NEWS = 3 * 3_600_000;
/** Reports further apart than this tell of two times, and need not agree. */
const SAME_TIME = 30 * 3_600_000;

/** The conflicts of the table of attributes, at most one for each. */
export function statusConflicts(voices: readonly Voice[], reading: Reading): Conflict[] {
  if (voices.length < 2) return [];
  const told = Map.groupBy(voices.flatMap(statesTold), ({ attribute }) => attribute);
  return attributes.flatMap((attribute) => {
    const answers = (told.get(attribute) ?? []).map(
      ({ statement, state, at }): Answer => ({
        statement,
        value: state,
        short: state,
        says: () => wordsOf(statement, reading, at),
      }),
    );
    if (answers.length < 2) return [];
    return attribute.how === 'progress' ? (progress(attribute, answers) ?? []) : opposed(attribute, answers);
  });
}

/** The states of attributes that each statement of a voice's lead tells. */
const statesTold = once(({ statements }: Voice): (Told & { statement: Statement })[] => {
  const rank = ({ attribute: { states }, state }: Told): number =>
    states.findIndex(({ name }) => name === state);
  return statements.slice(0, LEAD + 1).flatMap((statement) => {
    const told = read(statement.text).filter(({ attribute }) => statement.place === 0 || !attribute.news);
    // Where states follow one another, the furthest says the others too.
    const furthest = Map.groupBy(told, ({ attribute, state }) =>
      attribute.how === 'progress' ? attribute : `${attribute.question} ${state}`,
    ).values();
    return [...furthest].map((same) => ({ ...same.sort((a, b) => rank(b) - rank(a))[0]!, statement }));
  });
});

/** The states in order, each first told after the one before it, or on the same day. */
function progress(
  { question, states, status, deniable, soon }: Attribute,
  answers: readonly Answer[],
): Conflict | null {
  const rank = (value: string): number => states.findIndex(({ name }) => name === value);
  const furthest = new Map<object, number>();
  for (const { statement, value } of answers)
    furthest.set(statement.voice, Math.max(furthest.get(statement.voice) ?? 0, rank(value)));
  const own = answers.filter(({ statement, value }) => rank(value) === furthest.get(statement.voice));
  const at = ({ statement }: Answer): number => Date.parse(timeOf(statement));
  const since = states.map((_, i) => Math.min(...own.filter(({ value }) => rank(value) > i).map(at)));
  const kept = own.filter((answer) => {
    const i = rank(answer.value);
    return at(answer) < since[i]! + (states[i]!.open ? -A_DAY_ON : A_DAY_ON);
  });
  const first = (i: number): number => Math.min(...kept.filter(({ value }) => rank(value) === i).map(at));
  const times = states.map((_, i) => first(i)).filter(Number.isFinite);
  const isSoon = kept.some(({ value }) => soon?.includes(value));
  const isSameNews = !isSoon && times.length > 1 && times.at(-1)! - times[0]! < SAME_NEWS;
  const conflict = isSameNews ? null : setAgainst(question, kept, status ?? 'updated');
  if (conflict === null) return deniable ? deniedLater(question, states[0]!.name, answers) : null;
  const rankOf = (side: Side): number =>
    rank(kept.find(({ statement }) => statement === side.statement)?.value ?? '');
  return { ...conflict, sides: conflict.sides.toSorted((a, b) => rankOf(a) - rankOf(b)) };
}

/** What is told and denied afterwards. */
function deniedLater(question: string, denial: string, answers: readonly Answer[]): Conflict | null {
  const firm = answers.filter(({ value }) => value !== denial);
  const since = Math.min(...firm.map(({ statement }) => Date.parse(timeOf(statement))));
  const denied = answers.filter(
    ({ statement, value }) => value === denial && Date.parse(timeOf(statement)) >= since,
  );
  const told = firm.filter(({ value }) => value === firm[0]!.value);
  return denied.length === 0 ? null : setAgainst(question, [...told, ...denied], 'denied');
}

/** Two states that cannot both be. */
function opposed({ question, ofName, apart, status }: Attribute, answers: readonly Answer[]): Conflict[] {
  if (ofName) return opposedByName(question, answers);
  const own = apart ? answers.filter((answer) => !knowsBoth(answer, answers)) : plainer(answers);
  const [first] = own;
  const other = first && own.find(({ value }) => value !== first.value);
  const conflict =
    other &&
    setAgainst(
      question,
      own.filter(({ value }) => value === first.value || value === other.value),
      status,
    );
  return conflict ? [conflict] : [];
}

/** Whether its text gives another answer too: it tells two things apart. */
const knowsBoth = ({ statement: { voice }, value }: Answer, answers: readonly Answer[]): boolean =>
  answers.some((other) => other.statement.voice === voice && other.value !== value);

/** Without the sentences that give both answers, where others give one of them plainly. */
function plainer(answers: readonly Answer[]): readonly Answer[] {
  const isTorn = ({ statement, value }: Answer): boolean =>
    answers.some((other) => other.statement === statement && other.value !== value);
  const plain = new Set(answers.filter((answer) => !isTorn(answer)).map(({ value }) => value));
  return answers.filter((answer) => !plain.has(answer.value) || !isTorn(answer));
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

/** "European", "British": what is so called is no one place. */
const IS_ADJECTIVE = /(?:ian|ean|ish|ese)$/;

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
      .filter(
        ({ text, lower }) =>
          /^\p{Lu}\p{Ll}{2}/u.test(text) &&
          !STOP.has(lower) &&
          !isOrdinary(lower) &&
          !IS_ADJECTIVE.test(lower),
      )
      .map(({ text }) => text.replace(/['’]s$/, '')),
  );
