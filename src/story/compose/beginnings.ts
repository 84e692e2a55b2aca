/** On which day it was, began, was noticed or goes on again, as articles tell it differently. */
import { nameOf } from './absolute.ts';
import { type Conflict, inEach, setAgainst } from './conflict.ts';
import { isOfOtherEvent } from './other-events.ts';
import type { Statement, Voice } from './voices.ts';

const ATTACK = '(?:cyber[ -]?)?(?:attacks?|hack|breach|intrusion|incident|compromise|leak)';
const ON = '(?:,? (?:on|in|at|from|late|early|earlier|the|last day of|end of|to))*';
const HAPPENED =
  '(?:began|begun|started|happened|occurred|took place|was carried out|hit|struck|dates? back|goes back|dated)';
const BEFORE_ATTACK_DAY = new RegExp(
  `\\b(?:${ATTACK}(?: (?:on|at|against|of) [^.;,]{2,40}?)?(?: that)?(?: ${HAPPENED})?|(?:struck|hacked|attacked|breached|compromised|targeted|hit)(?: by (?:\\w+ ){1,3})?|(?:hackers|attackers|intruders))${ON}\\s*$`,
  'i',
);
const AFTER_ATTACK_DAY = new RegExp(
  `^(?:['’]s)?,? (?:night |morning )?(?:a |an |the )?(?:(?!after|following|since|as|when|about|on|in|over|amid)\\w+ ){0,2}${ATTACK}\\b`,
  'i',
);
const BEFORE_BEGIN =
  /\b(?:began|begun|started|commenced|enforced from|halted|paused|shut down|since)(?: (?:on|in|from|at|late|early|the))*\s*$/i;
/** What lasts; without it a day on which something began may be of anything. */
const LASTS =
  /\b(?:shut ?downs?|shut|halt(?:s|ed|ing)?|paus(?:e|es|ed)|stoppages?|outages?|disrupt(?:s|ed|ion|ions)|offline|clos(?:ed|ure|ures)|standstill|suspen(?:ded|sion)|down(?:time)?)\b/i;
/** Said, found or told on that day: the day of the report. */
const REPORTED =
  /\b(?:emerged?|emerges|report(?:s|ed)|disclos(?:es|ed)|announc(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|said|says|claim(?:s|ed)|warn(?:s|ed)|told|discovered|detected|learned|found|notified|posted|alert(?:s|ed))\b/i;
/** The day on which those who were hit, or those who look for it, saw it. */
const NOTICED =
  /\b(?:discover(?:ed|s)|detected|noticed|learned of|became aware of|identified|spotted|uncovered|began exposing|broke the (?:news|story))\b[^.;]{0,60}?(?:,? (?:on|in|at|late|early|the))*\s*$/i;
const NOTICED_AFTER =
  /^,? (?:the |a |an )?(?:[\w'’-]+ ){0,4}(?:discovered|detected|noticed|uncovered|identified|spotted)\b/i;
/** Since when the intruders were inside. */
const INSIDE_SINCE =
  /\b(?:access|inside|in (?:the|its|their) (?:\w+ )?(?:networks?|systems?)|compromised)\b[^.;]{0,30}\bsince(?: (?:at least|late|early|the))*\s*$/i;
/** What lies ahead: when it runs again, when it begins. */
const RESUMES =
  /\b(?:reopen|restart|resum|go live|be back)\w*\b[^.;]{0,40}?(?:,? (?:on|from|in|at|by))*(?: (?:at least|late|early))?\s*$/i;

/** What may be told by its year; of what has lasted since a year, other things are told. */
const OF_YEARS: ReadonlySet<string> = new Set(['When was the attack?', 'When was it noticed?']);

const AHEAD = /\b(?:to|will|would|can|could|expects?|expected|hopes?|plans?|due)\b/i;

type When = { statement: Statement; start: string; end: string; says: string };

/** The days that answer a question. */
const daysIn = inEach((statement): { question: string; day: When }[] => {
  const { text } = statement.voice.source.article;
  return statement.dates.flatMap(({ start, end, when }) => {
    const question = questionOf(
      text.slice(Math.max(statement.start, start - 60), start),
      text.slice(end, Math.min(statement.end, end + 60)),
      when.start >= statement.voice.day,
      statement.text,
    );
    if (question === null || isOfOtherEvent(statement, start)) return [];
    if (when.precision === 'year' && !OF_YEARS.has(question)) return [];
    const says = nameOf(text.slice(start, end), when) ?? text.slice(start, end);
    return [{ question, day: { statement, start: when.start, end: when.end, says } }];
  });
});

/** On which day the attack was, when it was seen, since when it has its effects, and when these end. */
export function beginnings(voices: readonly Voice[]): Conflict[] {
  const told = Map.groupBy(daysIn(voices), ({ question }) => question);
  return [...told].flatMap(
    ([question, days]) =>
      onDifferentDays(
        question,
        days.map(({ day }) => day),
      ) ?? [],
  );
}

/** Which question a day answers, by the words before and after it. */
function questionOf(before: string, after: string, isAhead: boolean, sentence: string): string | null {
  if (isAhead && RESUMES.test(before) && AHEAD.test(before)) return 'When does it resume?';
  if (isAhead) return null;
  if (NOTICED.test(before) || NOTICED_AFTER.test(after)) return 'When was it noticed?';
  if (INSIDE_SINCE.test(before)) return 'Since when were they inside?';
  if (REPORTED.test(before.slice(-45)) || REPORTED.test(after.slice(0, 25))) return null;
  if (BEFORE_ATTACK_DAY.test(before) || AFTER_ATTACK_DAY.test(after)) return 'When was the attack?';
  return BEFORE_BEGIN.test(before) && LASTS.test(sentence) ? 'Since when?' : null;
}

/** The exact days, and the spans that hold none of them and are apart. */
function onDifferentDays(question: string, told: readonly When[]): Conflict | null {
  const days = told.filter(({ start, end }) => start === end);
  const spans = told.filter(
    (span) => span.start !== span.end && !days.some(({ start }) => start >= span.start && start <= span.end),
  );
  const apart: When[] = [];
  for (const span of spans)
    if (
      apart.every(
        ({ start, end }) =>
          (start === span.start && end === span.end) || start > span.end || end < span.start,
      )
    )
      apart.push(span);
  return setAgainst(question, [
    ...days.map(({ statement, start, says }) => ({ statement, value: start, says: () => says })),
    ...apart.map(({ statement, start, says }) => ({ statement, value: start, says: () => says })),
  ]);
}
