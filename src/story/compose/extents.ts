/** How many were hit, told in words that make it few, against a number that does not; and numbers that a text says are wrong. */
import {
  A_DAY_ON,
  type Answer,
  type Conflict,
  inEach,
  setAgainst,
  sideOf,
  timeOf,
  wordsOf,
} from './conflict.ts';
import { isVictim } from './counted.ts';
import { type Figure, figureInWords, figuresOf, questionOf } from './figures.ts';
import type { Reading } from './reading.ts';
import type { Statement, Voice } from './voices.ts';

const OF_WHOM =
  '(?:of )?(?:its |their |the |our |his )?(?:\\p{L}[\\p{L}.-]* ){0,2}?(?:customers?|users?|clients?|members?|people|individuals?|patients?|passengers?|employees?|staff|students?|subscribers?|guests?|accounts?|records?|citizens?|residents?|organi[sz]ations|companies)';
/** Some, and nobody knows yet how many. */
const SOME = new RegExp(`\\b(?:some|certain|several|a number) ${OF_WHOM}\\b`, 'iu');
/** Few, as somebody says who would know. */
const FEW = new RegExp(
  `\\b(?:(?:very )?(?:small|limited|tiny) (?:number|group|portion|subset|fraction|percentage|amount|set|proportion)|a few|a handful|few) ${OF_WHOM}\\b|\\b(?:limited|small|minor) (?:customer |personal |user )?(?:data|breach|leak|incident|information)\\b`,
  'iu',
);
const HARM =
  /\b(?:affect|impact|steal|stole|taken|took|expos|compromis|leaked|leaking|accessed|notif|obtained|suffer)/i;
/** Of these and more nobody says "a few". */
const MANY = 10_000;
const LEAD = 6;

/** Those hit, counted in the lead. */
const countsIn = inEach((statement) =>
  statement.place > LEAD
    ? []
    : figuresOf(statement).filter(
        ({ kind, act, quantity, isPart }) =>
          isVictim(kind) && act === 'hit' && quantity.value >= MANY && !isPart,
      ),
);

/** "some customers" first and a number a day later; "a limited number" here and a large number there. */
export function extentConflicts(voices: readonly Voice[], reading: Reading): Conflict[] {
  const counts = countsIn(voices);
  const largest = counts.toSorted((a, b) => b.quantity.value - a.quantity.value)[0];
  if (largest === undefined) return [];
  const number = counts.filter(({ kind }) => kind === largest.kind);
  const counting = new Set(counts.map(({ statement }) => statement.voice));
  const words = voices
    .filter((voice) => !counting.has(voice))
    .flatMap(({ statements }) => statements.slice(0, LEAD + 1));
  const conflict =
    setAgainst(questionOf(largest), [...toldAs(FEW, words, reading), ...number.map(answerOf)]) ??
    firstSome(words, number, reading);
  return conflict === null ? [] : [conflict];
}

const answerOf = (figure: Figure): Answer => ({
  statement: figure.statement,
  value: 'a number',
  says: () => figureInWords(figure),
});

function toldAs(pattern: RegExp, statements: readonly Statement[], reading: Reading): Answer[] {
  return statements.flatMap((statement) => {
    const match = pattern.exec(statement.text);
    return match === null || /\d/.test(match[0])
      ? []
      : [{ statement, value: 'in words', says: () => wordsOf(statement, reading, match.index) }];
  });
}

/** Those who were first "some", where the exact number came a day later. */
function firstSome(
  words: readonly Statement[],
  numbers: readonly Figure[],
  reading: Reading,
): Conflict | null {
  const exact = numbers.filter(({ quantity }) => quantity.qualifier !== 'vague');
  const since = Math.min(...numbers.map(({ statement }) => Date.parse(timeOf(statement))));
  const before = words.filter(
    (statement) => HARM.test(statement.text) && since - Date.parse(timeOf(statement)) >= A_DAY_ON,
  );
  if (exact.length === 0) return null;
  const [first] = exact;
  return setAgainst(
    questionOf(first!),
    [...toldAs(SOME, before, reading), ...exact.map(answerOf)],
    'updated',
  );
}

const NOT_SO =
  /\b(?:not|not (?:affect|expose|involve|compromise|leak|steal|include)|rather than|instead of|as opposed to|far from)(?: the| all| an?| some| about| nearly){0,2} ["'‘’“]?$/i;
const CLAIM_IS_FALSE =
  /\b(?:false|untrue|inaccurate|incorrect|misleading|unfounded|baseless|exaggerated|overstated|debunk\w*|misinformation)\b/i;

/** The figures that texts give and do not call wrong. */
const statedIn = inEach((statement) =>
  CLAIM_IS_FALSE.test(statement.text) ? [] : figuresOf(statement).filter(({ kind }) => isVictim(kind)),
);

/** The numbers that a text says are wrong. */
const deniedIn = inEach((denial) => {
  const { article, findings } = denial.voice.source;
  const isFalse = CLAIM_IS_FALSE.test(denial.text);
  const denied = findings.quantities.filter(
    ({ start, end, value }) =>
      start >= denial.start &&
      end <= denial.end &&
      value >= MANY &&
      (isFalse || NOT_SO.test(article.text.slice(Math.max(denial.start, start - 40), start))),
  );
  return denied.length === 0 ? [] : [{ denial, values: denied.map(({ value }) => value) }];
});

/** A number that one text gives and another says is wrong. */
export function deniedFigures(voices: readonly Voice[], reading: Reading): Conflict[] {
  for (const { denial, values } of deniedIn(voices)) {
    const claim = statedIn(voices).find(
      ({ statement, quantity }) => statement.voice !== denial.voice && values.includes(quantity.value),
    );
    if (claim === undefined) continue;
    const sides = [
      sideOf(claim.statement, figureInWords(claim)),
      sideOf(denial, wordsOf(denial, reading, 0)),
    ];
    return [{ question: questionOf(claim), status: 'denied', sides }];
  }
  return [];
}
