/** Relative dates made absolute: "on Tuesday" → "on 18 November 2025". Only what findings resolved; the rest is left for the caller to refuse. */
import type { DateExpression } from '../../domain/findings.ts';
import { type Dated, isOneDay } from '../../domain/time.ts';
import { dayInWords, monthInWords } from './days.ts';

const PREPOSITION =
  /\b(on|in|at|since|until|till|by|before|after|from|to|of|for|during|through|over|between|and|around|about|early|late|mid|earlier|later|approximately|or)\s+(?:at\s+least\s+|around\s+|about\s+|the\s+)?$/i;
const DETERMINER = /\b(?:the|this|that|its|their|his|her|our) $/i;
const MORE_OR_LESS = /\b(?:nearly|almost|roughly|just over|more than|less than|at least) $/i;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const NAMED_FOR = /\b(?:Patch|Black|Cyber|Giving|Exploit) $/;
/** Which one is meant, apart from the date that it belongs to. */
const WHICH = /\b(?:last|next|past|previous|coming) $/i;
const PART_OF_DAY = /^\s+(morning|afternoon|evening|night)\b/i;
const SUBJECT_VERB = /^\s+(?:is|was|has been|will be|may be|brought|saw|marked|marks)\b/;
const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/**
 * `raw` with each of `dates` (offsets from `offset`) written out in full. Null where a date cannot be written in place
 * without bending the sentence.
 */
export function absoluteDates(raw: string, dates: readonly DateExpression[], offset: number): string | null {
  let text = raw;
  for (const date of [...dates].sort((a, b) => b.start - a.start)) {
    const start = date.start - offset;
    const end = date.end - offset;
    const written = writeOut(text.slice(start, end), date.when, text.slice(0, start), text.slice(end));
    if (written === null) return null;
    text = written;
  }
  return text;
}

/** The whole text with one expression replaced; unchanged where the expression says its year already. */
function writeOut(words: string, when: Dated, before: string, after: string): string | null {
  if (/\d{4}/.test(words)) return before + words + after;
  // "The Friday Brief", "Patch Tuesday": a day that is part of a name.
  if (
    WEEKDAY.test(words) &&
    (NAMED_FOR.test(before) || (DETERMINER.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)))
  )
    return before + words + after;
  // "the weekend of 7 February" has its date already.
  if (/^ of \d{1,2} \p{Lu}/u.test(after)) return before + words + after;
  const absolute = MONTH_NAME.test(words) && !/\b(?:last|this|next)\b/i.test(words);
  const name = nameOf(words, when);
  if (name === null) return absolute ? before + words + after : null;
  // "nearly four weeks ago": no span says it; "the last two of September": nor what stands between.
  if (MORE_OR_LESS.test(before) || WHICH.test(before)) return null;
  if (/^['’]s\b/.test(after)) return possessive(name, when, before, after.slice(2));
  if (PART_OF_PERIOD.test(words)) return before.replace(/\bthe $/i, '') + name + after;
  const part = PART_OF_DAY.exec(after);
  if (part && isOneDay(when)) {
    return `${before.replace(/\b(?:on|over|during)\s+(?:the\s+)?$/i, '')}on the ${part[1]!.toLowerCase()} of ${name}${after.slice(part[0].length)}`;
  }
  // "…, Wednesday brought relief": there the day is the subject.
  if (!PREPOSITION.test(before) && SUBJECT_VERB.test(after)) return before + name + after;
  // "a Friday post": the day describes what follows.
  const article = /\ban? $/i.exec(before);
  if (article !== null)
    return isOneDay(when) && /^ \p{L}/u.test(after)
      ? `${before.slice(0, article.index)}${inFront(article[0], name)}${name}${after}`
      : null;
  // "behind the September attack": so does it here.
  if (DETERMINER.test(before) && /^ \p{Ll}/u.test(after)) return before + name + after;
  // "set 1 December as the date": the date is the object.
  if (/^ as (?:the|a|its|their) (?:\p{L}+ ){0,2}(?:date|day|deadline|limit|target|start|end)\b/u.test(after))
    return before + name + after;
  const preposition = PREPOSITION.test(before) || (before.trim() === '' && absolute);
  const lead = preposition
    ? before
    : `${before}${before.trim() === '' ? capital(defaultFor(when)) : defaultFor(when)} `;
  const open = mendEnds(lead, when);
  return (/^the /.test(name) ? open.replace(/\bthe $/i, '') : open) + name + after;
}

/** "a" or "an" in front of a day: an eighth, an eleventh, an eighteenth. */
function inFront(article: string, name: string): string {
  const an = /^(?:8|11|18) /.test(name) ? 'n ' : ' ';
  return `${article.slice(0, 1)}${an}`;
}

/** "on Sunday" keeps its "on"; "over the weekend" becomes "over the weekend of …" by its name. */
function mendEnds(lead: string, when: Dated): string {
  if (when.precision === 'week') return lead.replace(/\b(over|during|in)\s+(?:the\s+)?$/i, '$1 ');
  return lead;
}

const defaultFor = (when: Dated): string => (isOneDay(when) ? 'on' : 'in');
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The date that `words` give, in words that any reader understands on any day, without a preposition; null where there is no plain way to say it. */
export function nameOf(words: string, when: Dated): string | null {
  const { start, end, precision } = when;
  if (isOneDay(when)) return dayInWords(start);
  if (precision === 'month') return monthInWords(start);
  if (precision === 'year') return start.slice(0, 4);
  if (precision === 'week') return `the week of ${dayInWords(start)}`;
  if (/weekend/i.test(words)) return `the weekend of ${rangeInWords(start, end)}`;
  const part = /^(early|mid|late|end of|beginning of|start of)\b/i.exec(words);
  if (precision === 'range' && part && start.slice(0, 7) === end.slice(0, 7) && MONTH_NAME.test(words))
    return `${words.replace(/\.$/, '')} ${start.slice(0, 4)}`;
  const of = precision === 'range' ? PART_OF_PERIOD.exec(words) : null;
  if (of) return partOf(of[1]!.toLowerCase(), of[2]!.toLowerCase(), when);
  if (precision === 'range' && /\d/.test(words) && MONTH_NAME.test(words))
    return `${words.replace(/\.$/, '')} ${end.slice(0, 4)}`;
  return null;
}

/** "End of next week": a part of a week or a month that is counted from the day of the report. */
const PART_OF_PERIOD =
  /^(?:the )?(end|beginning|start) of (?:(?:the|this|next|last|that|following|coming) )?(week|month)$/i;

/** Such a part by its month, or by the days that are meant. */
function partOf(part: string, period: string, { start, end }: Dated): string {
  if (period === 'month') return `the ${part} of ${monthInWords(start)}`;
  return part === 'end' ? `the weekend of ${rangeInWords(start, end)}` : `the week of ${dayInWords(start)}`;
}

function rangeInWords(start: string, end: string): string {
  return start.slice(0, 7) === end.slice(0, 7) && start < end
    ? `${Number(start.slice(8, 10))}–${dayInWords(end)}`
    : `${dayInWords(start)} to ${dayInWords(end)}`;
}

/** "Tuesday's attack" → "the attack of 18 November 2025" would move words; "the 18 November 2025 attack" does not. */
function possessive(name: string, when: Dated, before: string, after: string): string | null {
  if (!isOneDay(when) && when.precision !== 'month' && when.precision !== 'year') return null;
  const lead = before.trim() === '' ? 'The ' : `${before.replace(/\bthe\s+$/i, '')}the `;
  return lead + name + after;
}
