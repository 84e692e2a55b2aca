/**
 * The sample wire's time. Its articles are written as of 20 November 2025; served with `mapped` dates they move, all
 * together and in feeds, pages and text alike, so that the newest is minutes old. docs/decisions/0002-sample-time.md
 * says why it is done this way.
 */
import { addDays, type Day, dayOf, type Instant } from '../src/domain/time.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** When the sample's last ordinary article has just come out; articles that arrive live follow it. */
export const ORIGINAL_START = Date.parse('2025-11-20T17:00:00Z');

/** The newest ordinary article is this old at the start. */
const NEWEST_AGE = 3 * MINUTE;
/** A day that has lasted less than this has no room for a day's articles: the last day is then the one before. */
const SHORTEST_DAY = 2 * 60 * MINUTE;

export interface TimeMap {
  /** Whole days by which dates are moved. */
  shiftDays: number;
  /** The instant at which something of this original instant is said to have been published, in ms. */
  at(original: Instant): number;
  /** Where a day of the original lies now. */
  day(original: Day): Day;
}

/** No mapping: every date is the one that was written. */
export const originalDates: TimeMap = {
  shiftDays: 0,
  at: (original) => Date.parse(original),
  day: (original) => original,
};

/**
 * Moves all dates by the same number of whole days, so that 20 November 2025 falls on the day of `startedAt` (ms).
 * Times of day stay, save on that last day: its articles, the newest written at `newest`, are spread evenly between
 * midnight and some minutes before `startedAt`, in their order, so that nothing lies in the future. Shortly after midnight
 * the last day is the one that has just ended.
 */
export function mappedDates(startedAt: number, newest: Instant): TimeMap {
  const until = startedAt % DAY < SHORTEST_DAY ? startedAt - (startedAt % DAY) - 1 : startedAt;
  const today = Math.floor(until / DAY) * DAY;
  const lastDay = Math.floor(ORIGINAL_START / DAY) * DAY;
  const shiftDays = (today - lastDay) / DAY;
  const room = until - today - NEWEST_AGE;
  const written = Date.parse(newest) - lastDay;
  return {
    shiftDays,
    at: (original) => {
      const at = Date.parse(original);
      if (at < lastDay) return at + shiftDays * DAY;
      return today + Math.floor(((at - lastDay) / written) * room);
    },
    day: (original) => addDays(original, shiftDays),
  };
}

// ---- dates in the text ----

/** A date in an article's text: `{{2025-11-18|weekday}}`. */
const marker = /\{\{(\d{4}-\d{2}-\d{2})\|([a-z-]{1,20})\}\}/g;

const format = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day: Day) => formatter.format(Date.parse(day));
};

const forms: Record<string, (day: Day, articleDay: Day) => string> = {
  iso: (day) => day,
  year: (day) => day.slice(0, 4),
  day: format('en-GB', { day: 'numeric', month: 'long' }),
  long: format('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  us: format('en-US', { day: 'numeric', month: 'long' }),
  'us-long': format('en-US', { day: 'numeric', month: 'long', year: 'numeric' }),
  short: format('en-GB', { day: 'numeric', month: 'short' }),
  weekday: format('en-GB', { weekday: 'long' }),
  month: format('en-GB', { month: 'long' }),
  'month-year': format('en-GB', { month: 'long', year: 'numeric' }),
  part: (day) => `${partOfMonth(Number(day.slice(8)))}${forms.month!(day, day)}`,
  week: (day, articleDay) => weekOf(day, articleDay),
  'de-day': format('de-DE', { day: 'numeric', month: 'long' }),
  'de-long': format('de-DE', { day: 'numeric', month: 'long', year: 'numeric' }),
  'de-weekday': format('de-DE', { weekday: 'long' }),
  'de-month': format('de-DE', { month: 'long', year: 'numeric' }),
  'fr-day': format('fr-FR', { day: 'numeric', month: 'long' }),
  'fr-long': format('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' }),
  'fr-weekday': format('fr-FR', { weekday: 'long' }),
};

/** "early October", "mid-October" or "late October", by the day of the month. */
function partOfMonth(day: number): string {
  if (day <= 10) return 'early ';
  return day <= 20 ? 'mid-' : 'late ';
}

/** "this week" and "last week" depend on where the week begins, which moves when dates are moved by days. */
function weekOf(day: Day, articleDay: Day): string {
  const monday = (of: Day) => Math.floor((Date.parse(of) / DAY + 3) / 7);
  const weeks = monday(articleDay) - monday(day);
  if (weeks === 0) return 'this week';
  return weeks === 1 ? 'last week' : `in the week of ${forms.day!(day, articleDay)}`;
}

/**
 * Writes the dates of a text. `published` is the article's publication (ms) under the same `map`. An unknown form of
 * date is an error of the article's author and throws.
 */
export function writeDates(text: string, map: TimeMap, published: number): string {
  const articleDay = dayOf(new Date(published).toISOString());
  return text.replace(marker, (whole, day: string, form: string) => {
    const write = forms[form];
    if (write === undefined) throw new Error(`${whole}: the sample wire has no date form "${form}".`);
    return write(map.day(day), articleDay);
  });
}
