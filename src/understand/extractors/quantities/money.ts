/** Currencies beside a number: `$`, `US$`, `USD 5`, `80 million euros`, `5 million Swiss francs`. Units are ISO 4217 codes. */
import { wordSet } from '../../../domain/word-set.ts';
import { together } from '../../reading.ts';
import type { Token } from '../../tokens.ts';

const symbols = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₿', 'BTC'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
]);
const codes = wordSet(
  'USD EUR GBP CHF JPY CNY INR KRW AUD CAD SGD HKD BTC ETH XMR SEK NOK DKK PLN BRL ZAR KES',
);
const prefixes = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['mx', 'MXN'],
]);
const named = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['reais', 'BRL'],
  ['real', 'BRL'],
  ['kronor', 'SEK'],
  ['złoty', 'PLN'],
  ['zloty', 'PLN'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['naira', 'NGN'],
  ['libras', 'GBP'],
  ['dólares', 'USD'],
  ['dollari', 'USD'],
  ['won', 'KRW'],
  ['francs', 'CHF'],
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
]);

/** Whose money it is, where its name alone is another's: "5 million Australian dollars", "Swiss francs". */
const peoples = new Map([
  ['australian', new Map([['dollars', 'AUD']])],
  ['canadian', new Map([['dollars', 'CAD']])],
  ['singapore', new Map([['dollars', 'SGD']])],
  ['american', new Map([['dollars', 'USD']])],
  [
    'swiss',
    new Map([
      ['francs', 'CHF'],
      ['franc', 'CHF'],
    ]),
  ],
  ['schweizer', new Map([['franken', 'CHF']])],
  [
    'swedish',
    new Map([
      ['kronor', 'SEK'],
      ['krona', 'SEK'],
    ]),
  ],
  [
    'danish',
    new Map([
      ['kroner', 'DKK'],
      ['krone', 'DKK'],
    ]),
  ],
  [
    'norwegian',
    new Map([
      ['kroner', 'NOK'],
      ['krone', 'NOK'],
    ]),
  ],
  ['indian', new Map([['rupees', 'INR']])],
]);

/** The currency before a number: `$`, `US$`, `USD `; `from` is its first token. */
export function currencyBefore(tokens: Token[], i: number): { unit: string; from: number } | null {
  // The full stop of "Rs. 500" may have ended the sentence.
  const [stop, rupees] = [tokens[i - 1], tokens[i - 2]];
  if (stop?.text === '.' && rupees?.text === 'Rs' && rupees.block === tokens[i]!.block)
    return { unit: 'INR', from: i - 2 };
  if (!together(tokens, i, i - 1)) return null;
  const before = tokens[i - 1]!;
  const unit = symbols.get(before.text);
  if (unit) {
    const letters =
      !before.spaced && together(tokens, i, i - 2) ? prefixes.get(tokens[i - 2]!.lower) : undefined;
    return letters ? { unit: letters, from: i - 2 } : { unit, from: i - 1 };
  }
  if (before.text === 'Rs') return { unit: 'INR', from: i - 1 };
  return codes.has(before.text) ? { unit: before.text, from: i - 1 } : null;
}

/** The currency after a number: `80 million euros`, `12 BTC`, `5 €`. */
export function currencyAfter(tokens: Token[], i: number): { unit: string; to: number } | null {
  if (!together(tokens, i, i + 1)) return null;
  const next = tokens[i + 1]!;
  // "1,2 Mio. Euro", "5 million US dollars", "40 millions d'euros".
  const money = peoples.get(next.lower)?.get(together(tokens, i, i + 2) ? tokens[i + 2]!.lower : '');
  if (money) return { unit: money, to: i + 2 };
  let to = i + 1;
  if (
    (next.text === '.' && !next.spaced) ||
    next.lower === 'd' ||
    next.lower === 'de' ||
    next.lower === 'di'
  ) {
    const far = next.lower === 'd' ? i + 3 : i + 2;
    // The full stop of "Mio." may have ended the sentence.
    const noun = tokens[far]?.block === next.block ? named.get(tokens[far]!.lower) : undefined;
    return noun ? { unit: noun, to: far } : null;
  }
  const us = (next.lower === 'us' || next.lower === 'u') && together(tokens, i, i + 2);
  if (us && tokens[i + 2]!.lower.startsWith('dollar')) to = i + 2;
  const symbol =
    tokens[i + 2]?.kind === 'number' && !tokens[i + 2]!.spaced ? undefined : symbols.get(next.text);
  const unit = symbol ?? named.get(tokens[to]!.lower) ?? (codes.has(next.text) ? next.text : undefined);
  return unit ? { unit, to } : null;
}
