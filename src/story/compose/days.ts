/** Dates as a sentence writes them, for checking one text against another. Findings have the full resolution; this is the second opinion. */
import { addDays, type Dated, type Day, dayOf } from '../../domain/time.ts';

/** What a written date says; what it leaves open is null. Offsets are into the text. */
export interface WrittenDate {
  year: number | null;
  month: number | null;
  day: number | null;
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PATTERNS: { pattern: RegExp; parts: ('day' | 'month' | 'year')[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, parts: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?(?:,? (\\d{4})\\b)?`, 'gi'),
    parts: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d)(?:,? (\\d{4})\\b)?`, 'gi'),
    parts: ['month', 'day', 'year'],
  },
  { pattern: new RegExp(`\\b${MONTH}\\.?,? (\\d{4})\\b`, 'gi'), parts: ['month', 'year'] },
  { pattern: /\b((?:19|20)\d{2})\b(?!-\d)/g, parts: ['year'] },
  {
    pattern: new RegExp(`\\b(?:in|since|last|this|early|late|mid|of|until|from|by|during) ${MONTH}\\b`, 'gi'),
    parts: ['month'],
  },
];

/** A year or the name of a month: without one there is no date. */
const HINT = new RegExp(`\\d{4}|${MONTH}`, 'i');
const WITHOUT_DIGITS = PATTERNS.slice(-1);

/** The written dates of `text`, the fullest reading of each place, in order. */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!HINT.test(text)) return found;
  for (const { pattern, parts } of /\d/.test(text) ? PATTERNS : WITHOUT_DIGITS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && end > other.start)) continue;
      const range = /\b\d{1,2}(?:st|nd|rd|th)?(?:–|-| to | and )$/.exec(
        text.slice(Math.max(0, match.index - 12), match.index),
      );
      const start = match.index - (range?.[0].length ?? 0);
      const date: WrittenDate = { year: null, month: null, day: null, start, end };
      for (const [i, part] of parts.entries())
        if (match[i + 1] !== undefined) date[part] = partValue(part, match[i + 1]!);
      found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function partValue(part: 'day' | 'month' | 'year', words: string): number {
  const month = MONTHS.indexOf(words.slice(0, 3).toLowerCase());
  return part === 'month' && month >= 0 ? month + 1 : Number(words);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const RELATIVE =
  /\b(today|tonight|yesterday|tomorrow|(?:sun|mon|tues|wednes|thurs|fri|satur)day|weekend|this week|last week|this month|last month|this year|last year|(?:sun|mon|tues?|wed|thurs?|fri|sat)\b\.?)/gi;

/** The days that the relative expressions in a text of `published` may mean, as spans; each weekday the nearest before and after. */
export function relativeSpans(text: string, published: Day): { start: Day; end: Day }[] {
  const spans: { start: Day; end: Day }[] = [];
  const today = dayOf(published);
  for (const match of text.matchAll(RELATIVE)) {
    const word = match[0].toLowerCase();
    const weekday = WEEKDAYS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3));
    const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word];
    if (shift !== undefined) spans.push(oneDay(addDays(today, shift)));
    else if (weekday >= 0) {
      for (let n = -6; n <= 6; n++) {
        const day = addDays(today, n);
        if (new Date(day).getUTCDay() === weekday) spans.push(oneDay(day));
      }
    } else spans.push(...periodSpans(word, today));
  }
  return spans;
}

const oneDay = (day: Day) => ({ start: day, end: day });

function periodSpans(word: string, today: Day): { start: Day; end: Day }[] {
  const year = Number(today.slice(0, 4));
  if (word.endsWith('week') || word === 'weekend')
    return [{ start: addDays(today, -13), end: addDays(today, 6) }];
  if (word.endsWith('year')) return word.startsWith('this') ? [yearSpan(year)] : [yearSpan(year - 1)];
  const month = word.startsWith('this') ? today : addDays(`${today.slice(0, 7)}-01`, -1);
  return [{ start: `${month.slice(0, 7)}-01`, end: `${month.slice(0, 7)}-31` }];
}

const yearSpan = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

const LONGEST_RANGE = 10;

/** Whether `span` (a resolved date) carries the written date: the same day, or the month or year that is said. */
export function carriesDate(written: WrittenDate, span: Pick<Dated, 'start' | 'end'>): boolean {
  if (written.day === null) return [span.start, span.end].some((day) => agrees(written, partsOf(day)));
  // The ends of a short range are days that were said; those of a month were not.
  if (addDays(span.start, LONGEST_RANGE) < span.end) return false;
  return [span.start, span.end].some((day) => agrees(written, partsOf(day)));
}

/** Whether nothing that both say differs, and everything that `written` says is said (a missing year aside). */
export function agrees(written: WrittenDate, other: Pick<WrittenDate, 'year' | 'month' | 'day'>): boolean {
  if (written.day !== null && written.day !== other.day) return false;
  if (written.month !== null && written.month !== other.month) return false;
  return written.year === null || other.year === null || written.year === other.year;
}

function partsOf(day: Day): Pick<WrittenDate, 'year' | 'month' | 'day'> {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "18 November 2025". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthInWords(day)}`;
}

/** "November 2025". */
export function monthInWords(day: Day): string {
  return `${LONG_MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
