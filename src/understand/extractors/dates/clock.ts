/** The time of day that stands beside a date: `08:15 UTC on 10 November`, `Tuesday at 5pm`, `10 Nov 2025 08:15 CET`. */
import type { Day } from '../../../domain/time.ts';
import { dayFrom, weekdayOf, yearOf } from './calendar.ts';

/** `time` as `Dated` has it; its words are `text.slice(from, to)`. */
export interface Clock {
  time: string;
  precision: 'hour' | 'minute' | 'second';
  from: number;
  to: number;
}

/** Minutes east of Greenwich. Letters that mean several zones (CST, IST) give none: a wrong hour is worse than none. */
const offsets = new Map(
  Object.entries({
    z: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    cet: 60,
    mez: 60,
    cest: 120,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    sgt: 480,
    hkt: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
  }),
);
/** American zones whose letters leave open whether it is summer: winter's offset. */
const american = new Map(
  Object.entries({ et: -300, eastern: -300, ct: -360, central: -360, mt: -420, pt: -480, pacific: -480 }),
);

const ZONES =
  'Z|UTC|GMT|WET|BST|CES?T|ME?S?Z|EES?T|MSK|SGT|HKT|JST|KST|AES?T|AEDT|[ECMP][SD]?T|IST|Eastern|Central|Pacific';
const TIME =
  '(?:(?<hour>\\d{1,2})(?:(?<mark>[:.h])(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?)?(?!\\d)' +
  '(?:\\s?(?<half>[apAP])\\.?[mM]\\b\\.?)?(?<unit>\\s?(?:Uhr|uur|hrs|hours|h)\\b)?(?<utc>Z\\b|\\s?[+-]\\d{2}:?\\d{2}\\b)?|(?<noon>noon|midday|midi|mezzogiorno|mediodía)\\b)' +
  `(?:,?\\s?\\(?(?<zone>${ZONES})\\b(?:\\s?(?<shift>[+-]\\d{1,2}(?::?\\d{2})?\\b))?(?: [Tt]ime)?\\)?)?`;
const TO = '(?:and|to|until|till|bis|und|à|y|a|-|–)';
const AT =
  '(?:\\s(?:early|late|morning|afternoon|evening|night))?[,\\s(@|–-]{1,3}(?:(?:at|by|from|um|ab|à|a las|alle|às|om|kl\\.?)\\s)?(?:(?:about|around|approximately|roughly|exactly|gegen|etwa|vers|just before|just after)\\s)?';
const ON =
  '(?:\\s(?:local time|in the (?:morning|afternoon|evening)))?[,\\s(]{1,3}(?:(?:on|am|le|el|il|op|em|of|den|vom)\\s)?(?:the (?:morning|afternoon|evening|night) of\\s)?$';

const after = new RegExp(`${AT}${TIME}(?!\\s?${TO}\\s?\\d)`, 'y');
const glued = new RegExp(`[T ]${TIME}`, 'y');
const before = new RegExp(`(?<![\\d:.$€£-])(?<!\\d\\s?${TO}\\s?)${TIME}${ON}`);
/** What every clock has: the gate before the search. */
const clockLike = /\d[:.h]\d\d|\d\s?[ap]\.?m\b|\d\s?(?:Uhr|uur|hrs|hours|h)\b|noon|mid(?:i|day)/;
/** How far back a time of day is sought, in characters. */
const BACK = 48;

/** The time of day that the text ties to the date at `start` to `end`, which means `day`; null where it states none, or two. */
export function clockBeside(text: string, start: number, end: number, day: Day): Clock | null {
  const iso = /^\d{4}-\d{2}-\d{2}T/.test(text.slice(start, start + 11)) ? start + 10 : end;
  const following = at(iso === end ? after : glued, text, iso, day);
  if (following || iso !== end) return following;
  const back = text.slice(Math.max(0, start - BACK), start);
  if (!clockLike.test(back)) return null;
  const hit = before.exec(back);
  if (!hit) return null;
  const from = start - back.length + hit.index;
  return clockOf(hit, day, from, from + hit[0].length);
}

function at(form: RegExp, text: string, index: number, day: Day): Clock | null {
  form.lastIndex = index;
  const hit = form.exec(text);
  return hit && clockOf(hit, day, index, index + hit[0].length);
}

const two = (n: number): string => String(n).padStart(2, '0');

function clockOf({ groups = {} }: RegExpExecArray, day: Day, from: number, to: number): Clock | null {
  const { hour: hour24, minute, second, half, unit, mark, noon } = groups;
  const stated = noon === undefined ? Number(hour24) : 12;
  // "Tuesday, 18" and "3.11" are no times of day; "8.15" is one where "p.m." or "Uhr" follows.
  if (noon === undefined && half === undefined && unit === undefined && (mark === undefined || mark === '.'))
    return null;
  if (half !== undefined && (stated < 1 || stated > 12)) return null;
  const hour = half === undefined ? stated : (stated % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const clock = `${two(hour)}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}`;
  const precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  return { time: clock + zoneOf(groups, day), precision, from, to };
}

/** `Z`, `+01:00`, or nothing where no zone is stated. */
function zoneOf({ utc, zone, shift }: Record<string, string | undefined>, day: Day): string {
  if (utc !== undefined) return utc === 'Z' ? 'Z' : isoOffset(minutesOf(utc.trim()));
  if (zone === undefined) return '';
  if (shift !== undefined) return isoOffset(minutesOf(shift));
  const letters = zone.toLowerCase();
  const winter = american.get(letters);
  const offset = winter === undefined ? offsets.get(letters) : winter + (isAmericanSummer(day) ? 60 : 0);
  return offset === undefined ? '' : isoOffset(offset);
}

/** Minutes in `+2`, `+0200`, `-05:30`. */
function minutesOf(shift: string): number {
  const digits = shift.slice(1).replace(':', '');
  const hours = Number(digits.slice(0, digits.length > 2 ? -2 : undefined));
  const minutes = hours * 60 + (digits.length > 2 ? Number(digits.slice(-2)) : 0);
  return shift.startsWith('-') ? -minutes : minutes;
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Since 2007: from the second Sunday of March to the first of November. */
function isAmericanSummer(day: Day): boolean {
  const sunday = (month: number, nth: number): Day => {
    const first = dayFrom(yearOf(day), month, 1)!;
    return dayFrom(yearOf(day), month, 8 - weekdayOf(first) + 7 * (nth - 1))!;
  };
  return day >= sunday(3, 2) && day < sunday(11, 1);
}
