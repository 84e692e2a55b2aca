/**
 * Dates as feeds write them: RFC 822 and its many misspellings, ISO 8601 in full and in part, Unix times, month names
 * in the languages of our sources. A date without a zone is taken as UTC; one without a time, as midnight.
 */

const DAY = 86_400_000;

/** Months by their first letters, accents taken off: English, German, French, Spanish, Portuguese, Italian, Dutch. */
const MONTHS: [RegExp, number][] = [
  [/^(?:jan|gen|ene)/, 1],
  [/^(?:feb|fev)/, 2],
  [/^(?:mar|maer|maa|mrt|mrz)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|mag|mei)/, 5],
  [/^(?:jun|juin|giu)/, 6],
  [/^(?:jul|juil|lug)/, 7],
  [/^(?:aug|aou|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|ott|out)/, 10],
  [/^nov/, 11],
  [/^(?:dec|dez|dic)/, 12],
];

/** Minutes east of UTC. RFC 822, section 5.1, and the names most seen in feeds. */
const ZONES: Record<string, number> = {
  ...{
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    bst: 60,
    ist: 330,
    jst: 540,
    kst: 540,
    cet: 60,
    cest: 120,
    mez: 60,
  },
  ...{
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
  },
  ...{ pst: -480, pdt: -420, et: -300, pt: -480, sgt: 480, aest: 600, aedt: 660, nzst: 720, nzdt: 780 },
};

/** The instant that a date in a feed means (ISO 8601 in UTC), or null where it means none. */
export function parseFeedDate(text: string): string | null {
  const source = text.slice(0, 100).trim();
  const millis = unixTime(source) ?? iso8601(source) ?? wordy(source);
  if (millis === null || !Number.isFinite(millis)) return null;
  const date = new Date(millis);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString() : null;
}

/**
 * Why a date cannot be when an article was published, or null where it can. Before 1990 there is no web, and 1 January
 * 1970 is a lost date; more than a day ahead is a slip or an attempt to stay on top.
 */
export function implausible(date: string, now: string): string | null {
  if (date < '1990') return `the date ${date.slice(0, 10)} is before 1990`;
  const ahead = Date.parse(date) - Date.parse(now);
  return ahead > DAY ? `the date ${date.slice(0, 10)} lies ahead` : null;
}

/** Seconds or milliseconds since 1970: nine to thirteen digits. */
function unixTime(text: string): number | null {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return null;
  const value = Number.parseFloat(text);
  return value >= 1e11 ? value : value * 1000;
}

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[a-z]{1,5})?$/i;

function iso8601(text: string): number | null {
  const match = ISO.exec(text.replaceAll('/', '-'));
  if (match === null) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone = ''] =
    match;
  const offset = zoneMinutes(zone);
  if (offset === null) return null;
  return instant([year, month, day, hour, minute, second].map(Number), Number(`0.${fraction}`), offset);
}

/** "Tue, 18 Nov 2025 09:42:00 GMT" and everything that resembles it, the parts in any order. */
function wordy(text: string): number | null {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const time = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am\b|pm\b|a\.m\.|p\.m\.)?/.exec(plain);
  const offset = zoneAfter(time === null ? plain : plain.slice(time.index + time[0].length));
  const date =
    time === null
      ? plain
      : plain.slice(0, time.index) +
        plain.slice(time.index + time[0].length).replace(/[+-]\d{2}:?\d{2}/, ' ');
  const day = calendarDay(date);
  if (day === null) return null;
  let hour = Number(time?.[1] ?? 0);
  if (time?.[4]?.startsWith('p') && hour < 12) hour += 12;
  if (time?.[4]?.startsWith('a') && hour === 12) hour = 0;
  return instant([...day, hour, Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)], 0, offset);
}

/** Year, month and day out of words and numbers; the month must be a word, or all three numbers with points (day first). */
function calendarDay(text: string): [number, number, number] | null {
  const points = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (points !== null) return [Number(points[3]), Number(points[2]), Number(points[1])];
  // The last word that may be a month: before it may stand a weekday that looks like one ("mar., 18 nov.").
  const month = (text.match(/[a-z]{3,}/g) ?? []).map(monthOf).findLast((found) => found !== undefined);
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4) ?? numbers[1];
  const day = numbers.find((digits) => digits.length <= 2 && Number(digits) <= 31);
  if (month === undefined || year === undefined || day === undefined) return null;
  return [fullYear(year), month, Number(day)];
}

/** Two-digit years as RFC 2822, section 4.3, has them; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

const monthOf = (word: string): number | undefined => MONTHS.find(([start]) => start.test(word))?.[1];

function zoneAfter(text: string): number {
  const numeric = /[+-]\d{2}:?\d{2}/.exec(text)?.[0];
  if (numeric !== undefined) return zoneMinutes(numeric) ?? 0;
  const named = (text.match(/[a-z]{1,5}/g) ?? []).find((word) => word in ZONES);
  return named === undefined ? 0 : ZONES[named]!;
}

/** Minutes east of UTC; null for what is no zone. */
function zoneMinutes(zone: string): number | null {
  if (zone === '') return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return ZONES[zone.toLowerCase()] ?? null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function instant(parts: number[], fraction: number, offsetMinutes: number): number | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // 31 April is a slip, not 1 May.
  if (date.getUTCMonth() !== month - 1) return null;
  date.setUTCHours(hour, minute - offsetMinutes, second, Math.round(fraction * 1000));
  return date.getTime();
}
