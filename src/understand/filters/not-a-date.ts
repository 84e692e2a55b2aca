/** Numbers that look like years and are none: products, versions, counts, identifiers. */
import {
  type Context,
  continuesNumber,
  isDash,
  isGlued,
  isPlausibleYear,
  near,
  yearNumber,
} from '../extractors/dates/grammar.ts';

const beforeYear = new Set(
  'in since by until till from during of through before after around circa early late mid to for between and throughout fy im seit ab bis en depuis entre vs year back'.split(
    ' ',
  ),
);

/** Products whose versions are years. */
const yearlyProducts = new Set(
  'server windows office exchange sharepoint studio sql outlook word excel access project visio autocad photoshop acrobat reader dynamics edition version build coldfusion mac norton'.split(
    ' ',
  ),
);

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
  if (led || !before) return true;
  if (beforeYear.has(before.lower)) return true;
  if (yearlyProducts.has(before.lower) && before.capital) return false;
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
