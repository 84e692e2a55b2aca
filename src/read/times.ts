/** When an article was published and updated, out of statements that are missing, vague, or contradict each other. */
import * as chrono from 'chrono-node';
import type { FeedEntry, StatedTime } from '../domain/article.ts';
import type { Instant, Precision } from '../domain/time.ts';
import { oneLine } from './blocks.ts';
import type { Page } from './page.ts';
import { byline } from './text.ts';

const DAY = 86_400_000;
/** Nothing on the web is older; 1970 is a clock at zero. */
const earliest = Date.parse('1990-08-06');

/**
 * Finds both times. `published` always has one: at last, when we fetched it. `head`: the first lines under the title of
 * what is no page but plain text, where a date stands in a line of its own.
 */
export function articleTimes(
  entry: FeedEntry | null,
  page: Page | null,
  head: readonly string[],
  at: { url: string; fetchedAt: Instant; language: string | null },
): { published: StatedTime; updated: StatedTime | null } {
  const now = Date.parse(at.fetchedAt);
  const sure = strongStatements(entry, page, now);
  const url = urlDate(at.url, now);
  const published =
    decide(sure, url) ??
    timeElement(page, now) ??
    visibleDate(page ? [...dateLines(page), ...firstLines(page)] : datesOfLines(head), at.language, now) ??
    url ??
    stated(entry?.updated, 'feed', now) ??
    ({ at: at.fetchedAt, precision: 'minute', from: 'fetched' } as const);
  return { published, updated: updatedTime(entry, page, published, now) };
}

/** Feed, JSON-LD and meta, in the order of trust. */
function strongStatements(entry: FeedEntry | null, page: Page | null, now: number): StatedTime[] {
  const meta = (...names: string[]) => names.map((name) => page?.meta.get(name)).find((value) => value);
  const candidates = [
    stated(entry?.published, 'feed', now),
    stated(page?.schema?.published, 'json-ld', now),
    stated(
      meta(
        'article:published_time',
        'datepublished',
        'og:published_time',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'date',
      ),
      'meta',
      now,
    ),
  ];
  return candidates.filter((each) => each !== null);
}

/**
 * One of the strong statements. The date in the URL, written when the page was made, decides where it can; else the
 * earlier of two that lie more than 36 hours apart wins, for feeds restamp entries and pages do not lie backwards by
 * years. A bare day gives way to a time on that day.
 */
function decide(statements: StatedTime[], url: StatedTime | null): StatedTime | null {
  const first = statements[0];
  if (!first) return null;
  const agreeing = url?.precision === 'day' ? statements.filter((each) => apart(each, url) <= 1.5 * DAY) : [];
  const pool = agreeing.length > 0 ? agreeing : statements;
  let best = pool[0]!;
  for (const each of pool) {
    const gap = Date.parse(best.at) - Date.parse(each.at);
    if (gap > 1.5 * DAY && gap < 3 * 365 * DAY) best = each;
    else if (Math.abs(gap) <= 1.5 * DAY && best.precision === 'day' && each.precision === 'minute')
      best = each;
  }
  return best;
}

const apart = (a: StatedTime, b: StatedTime): number => Math.abs(Date.parse(a.at) - Date.parse(b.at));

/** The latest change that is told, if it is later than publication by a minute and not in the future. */
function updatedTime(
  entry: FeedEntry | null,
  page: Page | null,
  published: StatedTime,
  now: number,
): StatedTime | null {
  const candidates = [
    stated(entry?.updated, 'feed', now),
    stated(page?.schema?.modified, 'json-ld', now),
    stated(
      page?.meta.get('article:modified_time') ??
        page?.meta.get('og:updated_time') ??
        page?.meta.get('datemodified'),
      'meta',
      now,
    ),
  ].filter((each) => each !== null);
  const later = candidates.filter((each) => Date.parse(each.at) - Date.parse(published.at) >= 60_000);
  return later.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0] ?? null;
}

/** A machine-readable statement as a time; null where it is none, lies before the web, or more than a day ahead. */
function stated(text: string | null | undefined, from: StatedTime['from'], now: number): StatedTime | null {
  const parsed = text ? parseMachineTime(text.trim().slice(0, 60)) : null;
  return parsed ? plausible(parsed.millis, parsed.precision, from, now) : null;
}

/** Up to a day ahead is a wrong zone and becomes now; further is an untruth. */
function plausible(
  millis: number,
  precision: Precision,
  from: StatedTime['from'],
  now: number,
): StatedTime | null {
  if (!Number.isFinite(millis) || millis < earliest || millis > now + DAY) return null;
  return { at: new Date(Math.min(millis, now)).toISOString(), precision, from };
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

/**
 * ISO 8601, RFC 2822 or Unix time. Without a zone the hour is not known: the time is read as UTC and its precision is
 * the day.
 */
export function parseMachineTime(text: string): { millis: number; precision: Precision } | null {
  const match = iso.exec(text);
  if (match) return isoTime(match);
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    return { millis: Number(text) * (text.length === 10 ? 1000 : 1), precision: 'minute' };
  }
  if (!/^(?:[A-Za-z]{3,9},? )?(?:\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2},? \d{4})/.test(text))
    return null;
  const zoned = /(?:[+-]\d{4}|GMT|UTC|Z|[ECMP][SD]T)\)?$/.test(text);
  const millis = Date.parse(zoned ? text : `${text} UTC`);
  return Number.isNaN(millis) ? null : { millis, precision: zoned && /\d:\d/.test(text) ? 'minute' : 'day' };
}

function isoTime(match: RegExpExecArray): { millis: number; precision: Precision } | null {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const offset =
    !zone || /^(?:Z|UTC|GMT)$/i.test(zone)
      ? 'Z'
      : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const millis = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(millis)) return null;
  return { millis, precision: match[4] !== undefined && zone ? 'minute' : 'day' };
}

/** The first `time` element that is not inside a comment, a list of other articles, or furniture. */
function timeElement(page: Page | null, now: number): StatedTime | null {
  if (!page) return null;
  const elements = Array.from(page.document.querySelectorAll('time[datetime]')).slice(0, 50);
  const own = elements.filter(
    (each) => !each.closest('aside, nav, footer, li, [class*="related"], [class*="comment"]'),
  );
  own.sort((a, b) => Number(b.hasAttribute('pubdate')) - Number(a.hasAttribute('pubdate')));
  for (const element of own) {
    const found = stated(element.getAttribute('datetime'), 'time-element', now);
    if (found) return found;
  }
  return null;
}

const languages = {
  de: chrono.de,
  fr: chrono.fr,
  es: chrono.es,
  pt: chrono.pt,
  nl: chrono.nl,
  it: chrono.it,
  ja: chrono.ja,
  ru: chrono.ru,
  uk: chrono.uk,
  sv: chrono.sv,
  fi: chrono.fi,
} as Record<string, { strict: chrono.Chrono } | undefined>;

/** The lines of a page that are made for a date, or near it. */
function dateLines(page: Page): string[] {
  const marks =
    '[class*="date"], [class*="Date"], [class*="publish"], [class*="posted"], [class*="byline"], [class*="meta"], [id*="date"], [itemprop~="datePublished"], time';
  return Array.from(page.document.querySelectorAll(marks))
    .slice(0, 60)
    .map((each) => oneLine(each.textContent ?? ''))
    .filter((line) => line.length >= 6 && line.length <= 120 && /\d/.test(line));
}

/** "28 November 2025", "Published: 2025-11-28", "By A. Writer, 28 Nov 2025": the date, at most a few words, and no sentence. */
const isDateLine = (line: string): boolean =>
  line.length >= 6 &&
  line.length <= 60 &&
  /\d/.test(line) &&
  !/[.!?]$/.test(line) &&
  line.split(' ').length <= 6;

const numbered = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}`;
const named = String.raw`\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
const dayOf = String.raw`(${numbered}|${named}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})(?![\d-])`;
const placeWord = String.raw`\p{Lu}[\p{L}.'’-]{1,24}`;
const place = `${placeWord}(?: (?:(?:de|del|la|les|am|an|der|upon|sur) )?${placeWord}){0,3}`;
const agency = String.raw`(?: ?(?:\([^()]{2,30}\)|\/\p{L}[\p{L} ]{1,20}\/))?`;

/** "BRUSSELS, 26 November 2026 - The committee voted", "Lyon, le 3 mars 2026. La ville": where and when, before a report's first sentence. */
const dateline = new RegExp(
  String.raw`^(?:${place}(?:, ${place}){0,2}${agency}(?:,| ?[–—|-]+|(?<=[\p{Lu})])(?= )) ?(?:(?:le|den|am|el|op|il) )?|(?:Published|Posted|Issued|Released)(?: on)?:? )${dayOf}${agency}(?: ?[-–—|/:]|\.(?= \p{Lu})|$)`,
  'u',
);
/** "26 November 2026. The committee voted": only when. */
const dayFirst = new RegExp(String.raw`^${dayOf}${agency}(?: ?[-–—|/]|\.(?= \p{Lu}))`, 'u');

const dateOfLine = (line: string): string[] => {
  const own = byline(line)?.rest ?? line;
  if (isDateLine(own)) return [own];
  const found = dateline.exec(line.slice(0, 160));
  return found ? [found[1]!] : [];
};

/** The days that lines are made for, and that of the one paragraph which opens with a day: several that do are a list of what happened when. */
function datesOfLines(lines: readonly string[]): string[] {
  const made = lines.flatMap(dateOfLine);
  const opening = lines.flatMap((line) => dayFirst.exec(line.slice(0, 160))?.[1] ?? []);
  return opening.length === 1 ? [...made, opening[0]!] : made;
}

/** Of the first paragraphs of a page, those that are a date, and the dateline of one. */
const firstLines = (page: Page): string[] =>
  datesOfLines(
    Array.from(page.document.querySelectorAll('p:not(aside p, nav p, footer p, li p)'))
      .slice(0, 5)
      .map((each) => oneLine((each.textContent ?? '').slice(0, 400))),
  );

/** A date that readers see in a line made for it, near the top: "Published 18 November 2025". */
function visibleDate(lines: readonly string[], language: string | null, now: number): StatedTime | null {
  const primary = language?.slice(0, 2).toLowerCase() ?? 'en';
  const readers = [
    languages[primary]?.strict,
    /en-(?:GB|AU|IE|NZ|IN|ZA)/i.test(language ?? '') ? chrono.en.GB : chrono.en.strict,
  ];
  for (const line of lines.slice(0, 12)) {
    for (const reader of readers) {
      const found = reader?.parse(line, { instant: new Date(now), timezone: 0 })[0]?.start;
      if (!found?.isCertain('day') || !found.isCertain('month') || !found.isCertain('year')) continue;
      const exact = found.isCertain('hour') && found.isCertain('timezoneOffset');
      const midnight = Date.UTC(found.get('year')!, found.get('month')! - 1, found.get('day')!);
      const time = plausible(
        exact ? found.date().getTime() : midnight,
        exact ? 'minute' : 'day',
        'visible-text',
        now,
      );
      if (time) return time;
    }
  }
  return null;
}

/** `/2025/11/18/`, `/2025-11-18-`, `/20251118/`, or only `/2025/11/`. */
function urlDate(address: string, now: number): StatedTime | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const day = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (day) return plausible(Date.parse(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`), 'day', 'url', now);
  const month = /\/(20\d{2})[/-](0[1-9]|1[0-2])\//.exec(path);
  return month ? plausible(Date.parse(`${month[1]}-${month[2]}-01T00:00:00Z`), 'month', 'url', now) : null;
}
