/**
 * Times, dates with their precision, and counts, in words. All in UTC and in English, without `Intl` and without a
 * clock: the server and the browser must write the same.
 */
import type { StatedTime } from '../domain/article.ts';
import type { Dated, Day, Instant } from '../domain/time.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
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
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayLength = 86_400_000;

const year = (time: Instant | Day): string => time.slice(0, 4);
const month = (time: Instant | Day): string => months[Number(time.slice(5, 7)) - 1] ?? '';
const dayOfMonth = (time: Instant | Day): number => Number(time.slice(8, 10));
const sameDay = (a: Instant | Day, b: Instant | Day): boolean => a.slice(0, 10) === b.slice(0, 10);
const days = (time: Instant | Day): number => Math.floor(Date.parse(time.slice(0, 10)) / dayLength);

/** " 2024", or nothing inside the current year. */
const yearUnlessNow = (time: Instant | Day, now: Instant): string =>
  year(time) === year(now) ? '' : ` ${year(time)}`;

/** 12,345 */
export const count = (n: number): string => String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 article", "2 articles"; `many` where an s does not do. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : many}`;

/** "3 publishers"; of what nobody is known to have published, that it is so. */
export const countedPublishers = (n: number, one = 'publisher'): string =>
  n === 0 ? 'no known publisher' : counted(n, one);

/** "09:31" */
export const clock = (at: Instant): string => at.slice(11, 16);

/** "19 Nov", "19 Nov 2024" outside the current year. */
export const date = (at: Instant | Day, now: Instant): string =>
  `${dayOfMonth(at)} ${month(at)}${yearUnlessNow(at, now)}`;

/** "19 November 2025", always whole: for headings and print. */
export const longDate = (at: Instant | Day): string =>
  `${dayOfMonth(at)} ${longMonths[Number(at.slice(5, 7)) - 1] ?? ''} ${year(at)}`;

const weekdayName = (day: Day): string => weekdays[(days(day) + 4) % 7] ?? '';

/** "Thursday 20 November 2025" */
export const weekday = (day: Day): string => `${weekdayName(day)} ${longDate(day)}`;

/** "09:31" today, "19 Nov" before: the shortest that says when. */
export const moment = (at: Instant, now: Instant): string => (sameDay(at, now) ? clock(at) : date(at, now));

/** "09:31 today", "19 Nov at 16:40". */
export const stamp = (at: Instant, now: Instant): string =>
  sameDay(at, now) ? `${clock(at)} today` : `${date(at, now)} at ${clock(at)}`;

/** "Today", "Yesterday", "Tomorrow", the weekday for the last six days, else the whole date: no two days have one name. */
export function dayName(day: Day, now: Instant): string {
  const away = days(day) - days(now);
  if (away === 0) return 'Today';
  if (away === -1) return 'Yesterday';
  if (away === 1) return 'Tomorrow';
  return away < 0 && away > -7 ? weekdayName(day) : weekday(day);
}

/** "40 s ago", "4 min ago", "9 h ago", "6 days ago". What lies ahead (clocks differ) is "just now". */
export function ago(at: Instant, now: Instant): string {
  const seconds = Math.floor((Date.parse(now) - Date.parse(at)) / 1000);
  if (seconds < 5) return 'just now';
  if (seconds < 90) return `${seconds} s ago`;
  return `${interval(seconds / 60)} ago`;
}

/** Minutes in the largest unit that keeps a meaning: "50 min", "2 h", "3 days". */
export function interval(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} h`;
  return counted(Math.round(minutes / 1440), 'day');
}

/** How far a day lies ahead: "today", "tomorrow", "in 5 days"; for past days "5 days ago". */
export function distance(day: Day, now: Instant): string {
  const away = days(day) - days(now);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  return away > 0 ? `in ${counted(away, 'day')}` : `${counted(-away, 'day')} ago`;
}

/** That CISA's list of exploited vulnerabilities, as it is at hand, lacks one. */
export const notListed = (asOf: Day | null, now: Instant): string =>
  asOf === null ? 'not in the KEV list at hand' : `not in the KEV list of ${date(asOf, now)}`;

/** A date, and what must be said of it where it is not a plain day. */
export interface DatedWords {
  text: string;
  note: string | null;
}

/** A date with its precision: "14 Nov", "14 Nov, 08:15 UTC", "~28 Oct", "10–14 Nov", "week of 10 Nov", "mid-Sep", "Q3 2025", "2024". */
export function dated(when: Dated, now: Instant): DatedWords {
  const { start, end, precision, approximate } = when;
  const late = yearUnlessNow(end, now);
  const about = approximate ? '~' : '';
  switch (precision) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      if (!sameDay(start, end)) return { text: span(start, end, now), note: 'day not certain' };
      return {
        text: `${about}${date(start, now)}${timeOfDay(when.time)}`,
        note: approximate ? 'day not certain' : null,
      };
    case 'range':
      if (approximate) return { text: partOfMonth(start, end, now), note: 'days not certain' };
      return { text: span(start, end, now), note: null };
    case 'week':
      if (approximate) return { text: partOfMonth(start, end, now), note: 'week not certain' };
      return { text: span(start, end, now), note: 'week known, not the day' };
    case 'month':
      return { text: `${about}${month(start)}${late}`, note: 'month known, not the day' };
    case 'quarter':
      return {
        text: `${about}Q${Math.ceil(Number(start.slice(5, 7)) / 3)} ${year(start)}`,
        note: 'quarter known, not the day',
      };
    case 'year':
      return { text: `${about}${year(start)}`, note: 'year known, not the day' };
  }
}

/** ", 08:15 UTC", ", 15:00 UTC-05:00", ", 14:30 local time": as stated; nothing where none is. */
const timeOfDay = (time = ''): string =>
  time &&
  `, ${time.replace(/Z|[+-].*|$/, (zone) => (zone === '' ? ' local time' : ` UTC${zone.replace('Z', '')}`))}`;

/** "10–14 Nov", "28 Oct–3 Nov", "30 Dec 2024–2 Jan 2025". */
export function span(start: Instant | Day, end: Instant | Day, now: Instant): string {
  if (sameDay(start, end)) return date(start, now);
  if (year(start) !== year(end)) return `${date(start, '')}–${date(end, '')}`;
  const last = date(end, now);
  return month(start) === month(end)
    ? `${dayOfMonth(start)}–${last}`
    : `${dayOfMonth(start)} ${month(start)}–${last}`;
}

/** "early Sep", "mid-Sep", "late Sep", by the middle day; longer than a month, the plain span with a tilde. */
function partOfMonth(start: Day, end: Day, now: Instant): string {
  const middle = new Date(((days(start) + days(end)) / 2) * dayLength).toISOString();
  if (days(end) - days(start) > 15) return `~${span(start, end, now)}`;
  const day = dayOfMonth(middle);
  const part = day <= 10 ? 'early ' : day <= 20 ? 'mid-' : 'late ';
  return `${part}${month(middle)}${yearUnlessNow(middle, now)}`;
}

/** When an article was published, as precisely as its page said: "14 Nov, 17:02", "18 Nov", "Nov 2024". */
export function published(time: StatedTime, now: Instant): string {
  switch (time.precision) {
    case 'minute':
      return `${date(time.at, now)}, ${clock(time.at)}`;
    case 'month':
    case 'quarter':
      return `${month(time.at)} ${year(time.at)}`;
    case 'year':
      return year(time.at);
    default:
      return date(time.at, now);
  }
}

/** " (87 %)": how alike a copy is, which is an estimate; nothing where it would say that every word is the same. */
export function likeness(similarity: number): string {
  const share = Math.round(similarity * 100);
  return share < 100 ? ` (${share} %)` : '';
}

/** Common languages by name; the code itself for others. */
const languages: Record<string, string> = {
  ar: 'Arabic',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
};

/** "German" for `de`; null where the language is unknown. */
export const language = (code: string | null): string | null =>
  code === null || code === 'und' ? null : (languages[code] ?? code);

/** "Nov 2025" for `2025-11`. */
export const monthYear = (yearAndMonth: string): string => `${month(yearAndMonth)} ${year(yearAndMonth)}`;

/** Whether a sentence says nothing beside a title: it is empty, or the title once more. */
export const isSaid = (sentence: string, title: string): boolean =>
  sentence === '' || sentence.replace(/\.$/, '') === title;
