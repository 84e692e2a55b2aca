/** Numbers in prose: their value, and the words that bound them ("more than", "about"). */
import { type Token, tokens } from './words.ts';

/** `bound` says which way the number is open; `null` states it flatly. */
export interface NumberFact {
  value: number;
  bound: 'more' | 'less' | 'about' | null;
  start: number;
  end: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 30 + i * 10]),
  ['dozen', 12],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['half', 0.5],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** "dozens", "thousands": numbers that only say an order of magnitude; kept as negative marks so that they equal only themselves. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', -12],
  ['scores', -20],
  ['hundreds', -100],
  ['thousands', -1e3],
  ['millions', -1e6],
  ['billions', -1e9],
]);
const BOUNDS: [RegExp, NumberFact['bound']][] = [
  [/\b(?:more than|over|at least|above|exceeding|upwards of|no fewer than)\s+[£$€¥₩]?$/i, 'more'],
  [
    /\b(?:up to|as many as|as much as|less than|fewer than|under|below|at most|nearly|almost|close to)\s+[£$€¥₩]?$/i,
    'less',
  ],
  [/\b(?:about|around|approximately|roughly|an estimated|estimated|circa)\s+[£$€¥₩]?$/i, 'about'],
];

/** Joins numbers that a scraper tore apart: "1. 5 million" and "8, 000", and "1, 04, 000" in groups of three. */
export function mendNumbers(text: string): string {
  if (!/\d[.,] \d/.test(text)) return text;
  return text
    .replace(
      /(?<![\d.,])(\d{1,3})\. (\d{1,2})(?=%|\s?(?:million|billion|trillion|bn|m|tn|percent|per cent|[TGM]bps|TB\/s)\b)/gi,
      '$1.$2',
    )
    .replace(/(?<![\d.,])(\d{1,2}), ?(\d{2}), (\d{3})(?![\d])/g, '$1$2,$3')
    .replace(/(?<![\d.,])(\d{1,3}), (\d{3})(?![\d])/g, '$1,$2');
}

/** "Sixty-one" as 61: a spelled-out number above twenty reads faster in figures, and is found by them. */
export function inFigures(text: string): string {
  return text.replace(
    /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(one|two|three|four|five|six|seven|eight|nine)\b(?![\w-]| (?:hundred|thousand|million|billion|per))/gi,
    (_, tens: string, ones: string) => `${WORDS.get(tens.toLowerCase())! + WORDS.get(ones.toLowerCase())!}`,
  );
}

/** Every number of `text`, digits or words, except inside `outside` (spans of dates). "One" says too little to count. */
export function numbersIn(
  text: string,
  outside: readonly { start: number; end: number }[] = [],
): NumberFact[] {
  const words = tokens(text);
  const found: NumberFact[] = [];
  for (let i = 0; i < words.length; i++) {
    const token = words[i]!;
    if (outside.some((span) => token.start < span.end && token.end > span.start)) continue;
    const base = baseValue(token);
    if (base === null) continue;
    const next = words[i + 1];
    const scale = next && base > 0 && next.start - token.end <= 1 ? SCALES.get(next.lower) : undefined;
    const value = scale === undefined ? base : base * scale;
    if (value === 1) continue;
    const end = scale === undefined ? token.end : next!.end;
    found.push({
      value: Number(value.toPrecision(12)),
      bound: boundBefore(text, token.start),
      start: token.start,
      end,
    });
    if (scale !== undefined) i++;
  }
  return found;
}

function baseValue({ lower }: Token): number | null {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return WORDS.get(lower) ?? VAGUE.get(lower) ?? hyphenated(lower);
  const match = /^(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|mn|bn|b|tn|million|billion)?$/.exec(lower);
  if (!match) return null;
  return Number(match[1]!.replaceAll(',', '')) * (SCALES.get(match[2] ?? '') ?? 1);
}

/** "sixty-one" is 61. */
function hyphenated(lower: string): number | null {
  const at = lower.indexOf('-');
  if (at < 0) return null;
  const tens = WORDS.get(lower.slice(0, at));
  const ones = WORDS.get(lower.slice(at + 1));
  const whole = tens !== undefined && tens >= 20 && ones !== undefined && ones >= 1 && ones < 10;
  return whole ? tens + ones : null;
}

function boundBefore(text: string, start: number): NumberFact['bound'] {
  const before = text.slice(Math.max(0, start - 20), start);
  for (const [pattern, bound] of BOUNDS) if (pattern.test(before)) return bound;
  return null;
}
