/** Numbers with what they count: "more than 60 organisations", "dozens of countries", "$2.5bn", "80 percent". */
import type { Quantity } from '../../domain/findings.ts';
import { isInName, isOtherNumber } from '../filters/not-a-quantity.ts';
import type { Extractor } from '../reading.ts';
import { together } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';
import { currencyAfter, currencyBefore } from './quantities/money.ts';
import { countedNoun, isMeasure } from './quantities/nouns.ts';
import { type Amount, amountAt, beginsAmount, hasDottedThousands } from './quantities/numbers.ts';
import { qualifierAfter, qualifierBefore } from './quantities/qualifiers.ts';
import { beginsFraction, fractionAt, ratioAt, type Share } from './quantities/shares.ts';

/** Most words begin nothing of the kind. */
const begins = new PerWord((word) => beginsAmount(word) || beginsFraction(word));

export const quantities: Extractor<Quantity> = {
  name: 'quantities',
  find({ tokens, article }) {
    const found: Quantity[] = [];
    const thousands = hasDottedThousands(article.language);
    const read = (i: number): Amount | null => amountAt(tokens, i, thousands);
    for (let i = 0; i < tokens.length; i++) {
      if (!begins.of(tokens[i]!.word)) continue;
      const amount = read(i);
      const share = fractionAt(tokens, i, amount) ?? (amount && ratioAt(tokens, amount, read));
      if (share) found.push(shareOf(tokens, share));
      if (share || !amount) {
        i = share?.to ?? i;
        continue;
      }
      const upper = upperBound(tokens, amount, read);
      const quantity = (upper && between(tokens, amount, upper)) ?? quantityOf(tokens, amount);
      if (quantity) found.push(quantity);
      i = quantity?.most === undefined ? amount.to : upper!.to;
    }
    return found;
  },
};

function shareOf(tokens: Token[], { from, to, percent }: Share): Quantity {
  const said = qualifierBefore(tokens, from);
  return {
    start: tokens[said?.from ?? from]!.start,
    end: tokens[to]!.end,
    value: Number(percent.toPrecision(3)),
    unit: 'percent',
    qualifier: said?.qualifier ?? 'exactly',
  };
}

/** What a number counts, and over which tokens it goes with that. */
interface Counted {
  unit: string;
  from: number;
  to: number;
}

function countedBy(tokens: Token[], amount: Amount): Counted | null {
  if (amount.measure !== undefined) return { unit: amount.measure, from: amount.from, to: amount.to };
  const symbol = currencyBefore(tokens, amount.from);
  if (symbol) return { unit: symbol.unit, from: symbol.from, to: amount.to };
  const named = currencyAfter(tokens, amount.to) ?? percentAfter(tokens, amount.to);
  if (named) return { ...named, from: amount.from };
  const noun = countedNoun(tokens, amount.to);
  // Nobody counts "5.0 victims": it is the version of what was named before.
  if (!noun || (amount.broken && !isMeasure(noun.unit)) || isInName(tokens, amount, noun.to)) return null;
  return { ...noun, from: amount.from };
}

function quantityOf(tokens: Token[], amount: Amount): Quantity | null {
  const counted = isOtherNumber(tokens, amount) ? null : countedBy(tokens, amount);
  if (!counted) return null;
  const said = qualifierBefore(tokens, counted.from);
  const after = said ? null : qualifierAfter(tokens, amount.to);
  return {
    start: tokens[said?.from ?? counted.from]!.start,
    end: tokens[counted.to]!.end,
    value: amount.value,
    unit: counted.unit,
    qualifier: amount.vague
      ? 'vague'
      : (said?.qualifier ?? after ?? (amount.orMore ? 'more-than' : 'exactly')),
  };
}

const rangeWords = new Set(['to', '-', '–', '—', 'and', 'bis', 'und', 'à', 'et', 'y', 'a']);
/** Words for "and" bound a range only after "between". */
const ands = new Set(['and', 'und', 'et', 'y']);
const betweens = new Set(['between', 'zwischen', 'entre']);
const ranging = new Set(['ranging', 'range', 'ranges', 'ranged', 'anywhere']);

/** The number behind `amount` that bounds a range with it: `10,000–15,000`, `10 to 15 million`, `between $10m and $15m`. */
function upperBound(tokens: Token[], amount: Amount, read: (i: number) => Amount | null): Amount | null {
  let at = amount.to + 1;
  const own = currencyAfter(tokens, amount.to) ?? percentAfter(tokens, amount.to);
  if (own) at = own.to + 1;
  if (!together(tokens, amount.from, at) || !rangeWords.has(tokens[at]!.lower)) return null;
  const first = currencyBefore(tokens, amount.from)?.from ?? amount.from;
  const before = together(tokens, first, first - 1) ? tokens[first - 1]!.lower : '';
  if (ands.has(tokens[at]!.lower) && !betweens.has(before)) return null;
  // "Rose from 10,000 to 15,000 users" tells of a change.
  if (before === 'from' && !ranging.has(tokens[first - 2]?.lower ?? '')) return null;
  for (let place = at + 1; place <= at + 3 && together(tokens, amount.from, place); place++) {
    const upper =
      tokens[place]!.kind === 'number' || tokens[place]!.kind === 'mixed' || place === at + 1
        ? read(place)
        : null;
    if (upper) return place === at + 1 || currencyBefore(tokens, place) ? upper : null;
  }
  return null;
}

/** Both bounds as one quantity; null where they are not of one thing, or not in order. */
function between(tokens: Token[], amount: Amount, upper: Amount): Quantity | null {
  if (amount.vague || upper.vague || isOtherNumber(tokens, amount)) return null;
  const lower = currencyBefore(tokens, amount.from);
  const own = lower?.unit ?? (currencyAfter(tokens, amount.to) ?? percentAfter(tokens, amount.to))?.unit;
  const counted = countedBy(tokens, upper) ?? (lower && { unit: lower.unit, from: upper.from, to: upper.to });
  if (!counted) return null;
  // "$10-15 million": the sign before the first is that of both.
  const unit = lower && counted.from === upper.from ? lower.unit : counted.unit;
  if (own !== undefined && own !== unit) return null;
  const shared = amount.scale === undefined && upper.scale !== undefined && amount.value < 1000;
  const value = shared ? amount.value * upper.scale! : amount.value;
  if (value >= upper.value) return null;
  const from = lower?.from ?? amount.from;
  const said = qualifierBefore(tokens, from);
  return {
    start: tokens[said?.from ?? from]!.start,
    end: tokens[lower && counted.from === upper.from ? upper.to : counted.to]!.end,
    value,
    most: upper.value,
    unit,
    qualifier: said?.qualifier ?? 'exactly',
  };
}

function percentAfter(tokens: Token[], i: number): { unit: string; to: number } | null {
  if (!together(tokens, i, i + 1)) return null;
  const next = tokens[i + 1]!;
  if (
    next.text === '%' ||
    next.lower === 'percent' ||
    next.lower === 'pct' ||
    next.lower === 'prozent' ||
    next.lower === 'procent'
  ) {
    return { unit: 'percent', to: i + 1 };
  }
  const per =
    (next.lower === 'per' || next.lower === 'pour' || next.lower === 'por') &&
    together(tokens, i, i + 2) &&
    ['cent', 'ciento', 'cento'].includes(tokens[i + 2]!.lower);
  return per ? { unit: 'percent', to: i + 2 } : null;
}
