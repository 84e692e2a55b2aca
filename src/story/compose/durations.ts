/** How long something has lasted, as articles tell it differently; and the ages of those who were caught. */
import { type Answer, type Conflict, inEach, setAgainst, timeOf } from './conflict.ts';
import type { Statement, Voice } from './voices.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NTH = new RegExp(
  `\\b(${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))\\s(?:consecutive |straight |successive |full )?(day|week|month)\\b(?=[^.;]{0,20}\\b(?:disrupt|delay|outage|shutdown|chaos|strike|hell|closure|trial|protest|stoppage)|$|[,.]|\\s(?:amid|after|of|as|since))`,
  'i',
);
/** What lasts; without it a number of weeks may be anything. */
const LASTS =
  /\b(?:shut ?downs?|shut|halt(?:s|ed|ing)?|paus(?:e|es|ed)|stoppages?|outages?|disrupt(?:s|ed|ion|ions)|offline|clos(?:ed|ure|ures)|standstill|suspen(?:ded|sion)|stretch(?:es)?|down(?:time)?)\b/i;
/** Those who are in a network without being seen. */
const INSIDE =
  /\b(?:access(?:ed)?|inside|undetected|unnoticed|dwell\w*|lurk\w*|persist\w*|in (?:the|its|their) (?:\w+ )?(?:networks?|systems?))\b/i;
/** A span that is no length of what happened. */
const OTHER_SPAN =
  /\b(?:another|further|next|(?<!\b(?:to|will) )last|past|previous|first|every|within|in|under|over|after|least|coming|than|between) (?:the )?(?:\w+ )?$/i;
const DAYS_IN: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };
/** Counted in other units or to the nearest, lengths within this ratio are one. */
const SAME_LENGTH = 1.2;

/** "second day of disruption" here, "third" there; "two weeks", then "four". */
export function lengthConflicts(voices: readonly Voice[]): Conflict[] {
  return [
    nthDays(voices),
    lengths('How long does it last?', lastingIn(voices)),
    lengths('How long were they inside?', insideIn(voices)),
    setAgainst('How long is the sentence?', sentencesIn(voices)),
    ages(voices),
  ].filter((conflict) => conflict !== null);
}

const nthDaysIn = inEach((statement): Answer[] => {
  const match = NTH.exec(statement.text);
  if (match === null) return [];
  const nth = ORDINALS.indexOf(match[1]!.toLowerCase()) + 1 || Number.parseInt(match[1]!, 10);
  return [{ statement, value: `${match[2]!.toLowerCase()} ${nth}`, says: () => match[0] }];
});

function nthDays(voices: readonly Voice[]): Conflict | null {
  const answers = nthDaysIn(voices);
  const unit = answers[0]?.value.split(' ')[0] ?? '';
  return setAgainst(
    'How long has it lasted?',
    answers.filter(({ value }) => value.startsWith(unit)),
  );
}

/** A length as it is written, and in days. */
interface Length {
  statement: Statement;
  says: string;
  days: number;
}

const lastingIn = inEach((statement) => lengthsOf(LASTS, statement));
const insideIn = inEach((statement) => lengthsOf(INSIDE, statement));

function lengthsOf(of: RegExp, statement: Statement): Length[] {
  const { article, findings } = statement.voice.source;
  const told = findings.quantities.filter(
    ({ start, end, unit, qualifier }) =>
      start >= statement.start &&
      end <= statement.end &&
      unit in DAYS_IN &&
      qualifier !== 'vague' &&
      qualifier !== 'up-to' &&
      of.test(statement.text) &&
      !OTHER_SPAN.test(article.text.slice(Math.max(statement.start, start - 25), start)) &&
      !/^\s(?:ago|earlier|later|before|old|since|notice)\b/.test(article.text.slice(end, end + 9)),
  );
  return told.map(({ start, end, unit, value }) => ({
    statement,
    says: article.text.slice(start, end),
    days: value * DAYS_IN[unit]!,
  }));
}

function lengths(question: string, found: readonly Length[]): Conflict | null {
  const told: { answer: Answer; days: number }[] = [];
  for (const { statement, says, days } of found) {
    const known = told.find((other) => ratio(other.days, days) <= SAME_LENGTH);
    told.push({
      answer: { statement, value: known?.answer.value ?? says, says: () => says },
      days: known?.days ?? days,
    });
  }
  const status = isGrowing(told) ? 'updated' : undefined;
  return setAgainst(
    question,
    told.map(({ answer }) => answer),
    status,
  );
}

const ratio = (a: number, b: number): number => Math.max(a / b, b / a);

const PRISON =
  /\b(?:years?|months?)(?:['’])? (?:and \w+ months? )?(?:in |of |behind )?(?:prison|jail|bars|custody|imprisonment|detention)\b|\b(?:sentenced|jailed)\b/i;

/** Lengths of prison sentences. What one faces at most is none. */
const sentencesIn = inEach((statement): Answer[] => {
  if (!PRISON.test(statement.text) || /\b(?:up to|maximum|faces?|could|suspended)\b/i.test(statement.text))
    return [];
  const { article, findings } = statement.voice.source;
  const terms = findings.quantities.filter(
    ({ start, end, unit }) =>
      start >= statement.start &&
      end <= statement.end &&
      (unit === 'year' || unit === 'month') &&
      /^(?:['’])? (?:in |of |behind )?(?:prison|jail|bars|custody|imprisonment)/i.test(
        article.text.slice(end, end + 20),
      ),
  );
  const [term] = terms;
  if (term === undefined || terms.length > 1) return [];
  const months = term.unit === 'year' ? term.value * 12 : term.value;
  return [{ statement, value: `${months}`, says: () => article.text.slice(term.start, term.end) }];
});

const AGE =
  /\b(?:aged? (\d{2})(?: and (\d{2}))?|(\d{2})[- ]years?[- ]old|(?:man|woman|boy|girl|teen|teenager|both men|suspect), (\d{2})(?=[,. ]|$))/gi;
const CASE =
  /\b(?:arrest\w*|charg\w*|detain\w*|suspect\w*|sentenc\w*|court|jail\w*|hacker|man|men|boy|teen\w*|custody)\b/i;

const agesIn = inEach((statement): Answer[] => {
  if (!CASE.test(statement.text)) return [];
  const found = [...statement.text.matchAll(AGE)];
  const years = new Set(found.flatMap((match) => match.slice(1).filter((age) => age !== undefined)));
  if (years.size === 0) return [];
  return [
    {
      statement,
      value: isBoth(statement.text, years)
        ? [...years, ...years].join(' and ')
        : [...years].sort().join(' and '),
      says: () => found.map(([words]) => words).join(' … '),
    },
  ];
});

/** The ages of those who were arrested or tried, where two texts give as many and not the same. */
function ages(voices: readonly Voice[]): Conflict | null {
  const answers = agesIn(voices);
  // One of two is no contradiction.
  const apart = answers.filter(({ value }) =>
    answers.every((other) => other.value === value || !isPart(value, other.value)),
  );
  return setAgainst('How old are they?', apart.length > 1 ? apart : []);
}

/** "Both men, 17": two of one age. */
const isBoth = (text: string, years: ReadonlySet<string>): boolean =>
  years.size === 1 && /\bboth\b/i.test(text);

const isPart = (a: string, b: string): boolean => {
  const [one, other] = [a.split(' and '), b.split(' and ')];
  if (one.length === other.length) return false;
  if (new Set(one).size < one.length || new Set(other).size < other.length) return false;
  return one.every((age) => other.includes(age)) || other.every((age) => one.includes(age));
};

/** Whether each later report tells a longer time than those before it. */
function isGrowing(told: readonly { answer: Answer; days: number }[]): boolean {
  const inTime = told.toSorted((a, b) => (timeOf(a.answer.statement) < timeOf(b.answer.statement) ? -1 : 1));
  return inTime.every(({ days }, i) => i === 0 || days >= inTime[i - 1]!.days);
}
