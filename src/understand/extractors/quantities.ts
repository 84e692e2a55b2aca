/** Numbers with what they count: "more than 60 organisations", "dozens of countries", "$2.5bn", "80 percent". */
import type { Quantity } from '../../domain/findings.ts';
import { isOtherNumber } from '../filters/not-a-quantity.ts';
import type { Extractor } from '../reading.ts';
import { together } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { countedNoun, isMeasure } from './quantities/nouns.ts';
import {
  type Amount,
  amountAt,
  currencyAfter,
  currencyBefore,
  hasDottedThousands,
} from './quantities/numbers.ts';
import { qualifierBefore } from './quantities/qualifiers.ts';

export const quantities: Extractor<Quantity> = {
  name: 'quantities',
  find({ tokens, article }) {
    const found: Quantity[] = [];
    const thousands = hasDottedThousands(article.language);
    for (let i = 0; i < tokens.length; i++) {
      const amount = amountAt(tokens, i, thousands);
      if (!amount) continue;
      const quantity = quantityOf(tokens, amount);
      if (quantity) found.push(quantity);
      i = amount.to;
    }
    return found;
  },
};

function quantityOf(tokens: Token[], amount: Amount): Quantity | null {
  if (isOtherNumber(tokens, amount)) return null;
  const symbol = currencyBefore(tokens, amount.from);
  const from = symbol ? symbol.from : amount.from;
  const money = symbol?.unit ?? currencyAfter(tokens, amount.to);
  const percent = money ? null : percentAfter(tokens, amount.to);
  const noun = money || percent ? null : countedNoun(tokens, amount.to);
  const unit = typeof money === 'string' ? money : (money?.unit ?? percent?.unit ?? noun?.unit);
  // Nobody counts "5.0 victims": it is the version of what was named before.
  if (!unit || (noun && amount.broken && !isMeasure(unit))) return null;
  const to = typeof money === 'string' ? amount.to : (money?.to ?? percent?.to ?? noun!.to);
  const said = qualifierBefore(tokens, from);
  return {
    start: tokens[said?.from ?? from]!.start,
    end: tokens[to]!.end,
    value: amount.value,
    unit,
    qualifier: amount.vague ? 'vague' : (said?.qualifier ?? (amount.orMore ? 'more-than' : 'exactly')),
  };
}

function percentAfter(tokens: Token[], i: number): { unit: string; to: number } | null {
  if (!together(tokens, i, i + 1)) return null;
  const next = tokens[i + 1]!;
  if (next.text === '%' || next.lower === 'percent' || next.lower === 'pct' || next.lower === 'prozent') {
    return { unit: 'percent', to: i + 1 };
  }
  const per = next.lower === 'per' && together(tokens, i, i + 2) && tokens[i + 2]!.lower === 'cent';
  return per ? { unit: 'percent', to: i + 2 } : null;
}
