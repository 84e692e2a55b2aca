/** Deadlines that an authority sets: who must act by the day, and about what. */
import type { Citation } from '../../domain/article.ts';
import type { DateExpression } from '../../domain/findings.ts';
import type { Day } from '../../domain/time.ts';
import { flawsSpokenOf } from './flaws.ts';
import { citationOf, type Statement } from './voices.ts';

/** Whom such deadlines bind. */
const WHO =
  /\b((?:(?:US|American|British|German|French|EU|UK) )?(?:federal|civilian|government|public) (?:civilian |executive |sector )?(?:agencies|bodies|departments|institutions|organi[sz]ations|authorities))\b/i;
const LIMIT = /\b(?:until|by|before|deadlines?|due|no later than)\b/i;
/** "CISA ordered agencies to act by": its list binds those of the United States. */
const ORDERED =
  /\bCISA\b[^.;]{0,160}\b(?:order|direct|tell|told|require|instruct|giv|gave)\p{Ll}* (?:all |US )?(agencies)\b/iu;
const whoIn = (text: string): string | undefined =>
  WHO.exec(text)?.[1] ?? (ORDERED.test(text) ? 'agencies' : undefined);
/** Whether a sentence sets public bodies a limit in time. */
export const setsDeadline = (text: string): boolean => whoIn(text) !== undefined && LIMIT.test(text);

/** What stands before the last day, and what after it: "until 6 May", "set 6 May as the date by which". */
const UNTIL =
  /\b(?:due(?: date)?(?: of| by| on)?|by|until|before|deadline(?: of| is)?|no later than) (?:the )?$/i;
const AS_LIMIT = /^ as (?:the|its|their) (?:last |due )?(?:date|day|deadline|limit)\b/i;

/** The days that a passage of `text` from `start` on gives as the last ones; `dates` are those in it. */
export const lastDaysIn = (text: string, start: number, dates: readonly DateExpression[]): Day[] =>
  dates
    .filter((date) => UNTIL.test(text.slice(start, date.start)) || AS_LIMIT.test(text.slice(date.end)))
    .map(({ when }) => when.end);

/**
 * The headline of a deadline, and what carries it: "Deadline for US federal agencies to fix CVE-2025-1234", where it
 * or what stands shortly before names the one vulnerability that is meant. Null where no public bodies are bound.
 */
export function deadlineHeadline(statement: Statement): { text: string; citations: Citation[] } | null {
  const whole = statement.clause?.sentence ?? statement;
  const found = setsDeadline(statement.text) ? whoIn(statement.text) : undefined;
  if (found === undefined) return null;
  const who = found.replace(/^[FCGP](?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const own = citationOf(whole);
  const [flaw, another] = flawsSpokenOf(whole.voice.source.article)(whole);
  const from = flaw !== undefined && another === undefined ? namedNear(whole, flaw) : undefined;
  if (from !== undefined)
    return {
      text: `Deadline for ${who} to fix ${flaw!.toUpperCase()}`,
      citations: [{ ...own, start: from.start }],
    };
  const matter = /\b(?:vulnerability|flaw)\b/.exec(whole.text)?.[0];
  const act = matter === undefined ? '' : ` to fix the ${matter}`;
  return { text: `Deadline for ${who}${act}`, citations: [own] };
}

/** In characters: a reader is shown one passage of an article. */
const LONGEST_PASSAGE = 450;

/** The last sentence up to this one that names the flaw, where both make one passage. */
const namedNear = (whole: Statement, flaw: string): Statement | undefined =>
  whole.voice.statements
    .slice(1, whole.place + 1)
    .findLast(({ text, start }) => whole.end - start <= LONGEST_PASSAGE && text.toLowerCase().includes(flaw));
