/** Numbers that look like years and are none: products, versions, counts, identifiers. */

import { wordSet } from '../../domain/word-set.ts';
import {
  type Context,
  continuesNumber,
  isDash,
  isGlued,
  isPlausibleYear,
  near,
  yearNumber,
} from '../extractors/dates/grammar.ts';

const beforeYear = wordSet(
  'in since by until till from during of through before after around circa early late mid to for between and throughout fy im seit ab bis en depuis entre vs year back',
);

/** "the trialIn 2011": feeds lose the blank between two paragraphs. */
const lostBlank = /[\p{Ll}\d](?:In|Since|By|During)$/u;

/** German for products whose versions are years; elsewhere a capital before the year tells as much. */
const yearlyProducts = wordSet(
  'server windows office exchange sharepoint studio sql outlook word excel access project visio autocad photoshop acrobat reader dynamics edition version build coldfusion mac norton',
);

/** What names that begin with a year end in: "the 2025 Data Breach Investigations Report". */
const titles = wordSet(
  'report index survey study review outlook forecast guide award awards edition barometer benchmark trends predictions ranking',
);

/** "The 2025 Verizon DBIR", "the 2024 Acme Threat Report": the year is a part of the name; in "the 2017 Acme breach" it is a date. */
function opensName(context: Context, i: number): boolean {
  let last = 0;
  for (let at = i + 1; at <= i + 10; at++) {
    const token = near(context, i, at);
    if (!token || (token.kind === 'word' && !token.capital && !joins.has(token.lower))) break;
    if (token.kind === 'mark' && !['&', '-', '’', "'"].includes(token.text)) break;
    if (token.kind === 'word' && token.capital) last = at;
  }
  if (last === 0) return false;
  const { lower, text } = context.tokens[last]!;
  const next = near(context, i, last + 1);
  // A title spelled small: "the 2025 Acme report".
  if (next?.kind === 'word' && titles.has(next.lower)) return true;
  return titles.has(lower) || (last > i + 1 && /^[A-Z]{3,}$/.test(text) && !isDeed(next?.lower));
}

const joins = new Set(['of', 'and', 'on', 'the', 'for']);
const isDeed = (noun: string | undefined): boolean => noun !== undefined && deeds.has(noun);
const deeds = wordSet(
  'breach breaches hack hacks attack attacks incident intrusion outage leak law act deal investigation inquiry lawsuit scandal raid hearing theft election elections case trial campaign arrest ban merger data ransomware compromise',
);

const determiners = wordSet(
  'a an the this that these those his her its our their my your one some all another each every',
);

/** Before a year, a word with a capital that is no preposition: "Pwn2Own 2025", "Gartner 2025". German writes all nouns so. */
function endsName(context: Context, i: number): boolean {
  const before = near(context, i, i - 1);
  if (before?.kind !== 'word' || !before.capital || determiners.has(before.lower)) return false;
  // "Acme's 2011 investigation", "the Acme 2017 breach": the year is of the deed.
  if (isDeed(near(context, i, i + 1)?.lower)) return false;
  return (
    context.language !== 'de' ||
    yearlyProducts.has(before.lower) ||
    /\d|[a-z][A-Z]|[A-Z]{2}/.test(before.text)
  );
}

/** Nouns that a number counts and that no year stands before. */
const counted =
  /^(?:organi[sz]ations|users|customers|people|companies|employees|records|accounts|devices|servers|victims|domains|km|miles|bytes|points|times|hours|minutes|seconds|days|weeks|months|years|dollars|euros)$/;

/**
 * Whether the number of four digits at token `i` is a year. `led` says that a word such as "early" or "Q3" has
 * introduced it already.
 */
export function isYear(context: Context, i: number, led: boolean): boolean {
  const { tokens } = context;
  const year = yearNumber(tokens[i]);
  if (!year || !isPlausibleYear(context, year) || continuesNumber(context, i)) return false;
  const before = near(context, i, i - 1);
  const after = near(context, i, i + 1);
  if (!led && isGlued(context, i) && !isRangeOfYears(context, i)) return false;
  if (after && !after.spaced && /^[/:_@%+=$€£]$/.test(after.text)) return false;
  if (after && !after.spaced && isDash(after) && !isLooseAfter(context, i)) return false;
  if (after?.kind === 'word' && counted.test(after.lower)) return false;
  if (led) return true;
  if (!before) return !opensName(context, i);
  if (beforeYear.has(before.lower) || lostBlank.test(before.text)) return true;
  if (endsName(context, i) || opensName(context, i)) return false;
  return (
    before.text !== '#' &&
    before.text !== '№' &&
    before.text !== '$' &&
    before.lower !== 'port' &&
    before.lower !== 'error' &&
    before.lower !== 'unit'
  );
}

/** `2019-2021`, `2019/2020` after a year. */
function isRangeOfYears(context: Context, i: number): boolean {
  return isDash(context.tokens[i - 1]) && yearNumber(context.tokens[i - 2]) > 0;
}

/** `2020-based` and `2019–2021` keep the year; `2021-44228` and `2021-A1` do not. */
function isLooseAfter(context: Context, i: number): boolean {
  const next = near(context, i, i + 2);
  if (!next || next.spaced) return true;
  return next.kind === 'word' ? !next.capital : yearNumber(next) > 0;
}
