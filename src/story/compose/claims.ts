/** Deadlines that moved, and claims that someone denies. */
import { standAlone } from './alone.ts';
import { type Conflict, type Side, sideOf } from './conflict.ts';
import { readCues } from './cues.ts';
import { dayInWords } from './days.ts';
import type { Reading } from './reading.ts';
import { compareText, type Statement } from './voices.ts';
import { overlap, stem } from './words.ts';

const UNTIL =
  /\b(?:until(?: at least)?|till|(?:extended|delayed|postponed|pushed back)(?: further)?(?: in)?to(?: at least)?|to at least|deadline (?:is|of))\s*$/i;
const SAME_END = 0.22;

/** A stop or deadline that one report ends on one day and a later report on a later day: an update, never a dispute. */
export function deadlines(statements: readonly Statement[]): Conflict[] {
  const ends = statements.flatMap((statement) => {
    const { source } = statement.voice;
    return statement.dates
      .filter(
        ({ start, when }) =>
          when.start === when.end && UNTIL.test(source.article.text.slice(Math.max(0, start - 30), start)),
      )
      .map(({ when }) => ({ statement, day: when.start }));
  });
  for (const later of ends.toSorted((a, b) => compareText(b.day, a.day))) {
    const earlier = ends.find(
      ({ statement, day }) =>
        day < later.day &&
        statement.voice.day < later.statement.voice.day &&
        sameEnd(statement, later.statement),
    );
    if (earlier === undefined) continue;
    const sides: Conflict['sides'] = [
      sideOf(earlier.statement, `until ${dayInWords(earlier.day)}`),
      sideOf(later.statement, `until ${dayInWords(later.day)}`),
    ];
    return [{ question: 'Until when?', status: 'updated', sides }];
  }
  return [];
}

function sameEnd(a: Statement, b: Statement): boolean {
  const shared = [...a.stems].filter((word) => b.stems.has(word) && !/^\d/.test(word));
  return shared.length >= 2 && overlap(a.stems, b.stems) >= SAME_END;
}

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed)|dismiss(?:es|ed)|rejects? (?:claims?|reports?|allegations?)|(?:is|are|was|were) (?:false|fake|untrue|not true|incorrect)|(?:was|were|is) not (?:caused by|the result of)|rule[sd]? out|not an? (?:cyber ?)?(?:attack|breach|hack)|no evidence (?:of|that))\b|['’‘"“]fake['’"”]/i;
const WITHDRAWAL =
  /\bwithdr(?:aws?|ew|awn)\b[^.]{0,40}\b(?:claim|alert|warning|report|statement|attribution)|\bnot aware of any\b|\bretract(?:s|ed)\b/i;
const CLAIM =
  /\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|ation|ations)|accus(?:e|es|ed|ing)|reports? (?:of|that)|said to|says|suspect(?:s|ed)|reportedly|breached|hacked|leaked)\b/i;
/** What a text says that shares the doubt; it is no claim. */
const DOUBT =
  /\bnot (?:seen|confirmed|aware)\b|\bno (?:evidence|reports?|sign|(?:data )?breach|leak|hack|attack)\b|\bwithdr\w+|\bcorrection\b|\brevised\b/i;
const SAME_CLAIM = 0.4;

/** A claim in one article's title or lead that another one denies, or that a later one takes back. */
export function denials(statements: readonly Statement[], reading: Reading): Conflict[] {
  const lead = statements.filter(({ place }) => place <= 2);
  for (const denial of lead) {
    const withdrawn = WITHDRAWAL.test(denial.text);
    if ((!withdrawn && !DENIAL.test(denial.text)) || NOT_A_DENIAL.test(denial.text)) continue;
    const claim = lead.find(
      (other) =>
        (withdrawn
          ? isBefore(other, denial)
          : CLAIM.test(other.text) && other.voice.family !== denial.voice.family) && isClaimed(other, denial),
    );
    const sides = claim && sidesOf(claim, denial, reading);
    if (!sides) continue;
    const status = withdrawn ? 'corrected' : 'denied';
    return [{ question: 'Is the claim true?', status, sides }];
  }
  return [];
}

const isBefore = (a: Statement, b: Statement): boolean =>
  a.voice.source.article.published.at < b.voice.source.article.published.at;

/** Both statements as a reader may see them, the earlier first; null where one of them cannot stand alone. */
function sidesOf(a: Statement, b: Statement, reading: Reading): Conflict['sides'] | null {
  const [one, other] = isBefore(b, a) ? [b, a] : [a, b];
  const first = shown(one, reading);
  const second = shown(other, reading);
  return first && second ? [first, second] : null;
}

function shown(statement: Statement, reading: Reading): Side | null {
  if (statement.place === 0) return sideOf(statement, statement.text);
  const alone = standAlone(statement, reading);
  return alone && { ...sideOf(statement, alone.text), citations: alone.citations };
}

/** Whether another voice states what is denied. */
function isClaimed(claim: Statement, denial: Statement): boolean {
  if (claim.voice === denial.voice || DENIAL.test(claim.text) || DOUBT.test(claim.text)) return false;
  return overlap(claim.stems, denial.stems) >= SAME_CLAIM;
}

const SUSPECTED =
  /^(?:suspected|alleged|allegedly|possible|possibly|may|might|claims?|claimed|reportedly|unconfirmed|potential|potentially|feared)$/;
const CONFIRMED = /\bconfirm(?:s|ed)\b/i;
const SAME_MATTER = 0.2;
/** What may be suspected first and confirmed later; other words say too little. */
const MATTERS = new Set(
  [
    'ransomware',
    'attack',
    'cyberattack',
    'breach',
    'steal',
    'compromise',
    'leak',
    'expose',
    'hack',
    'access',
  ].map(stem),
);

/** What was suspected or claimed first, and confirmed in a later report: an update. */
export function confirmations(statements: readonly Statement[], reading: Reading): Conflict[] {
  const lead = statements.filter(({ place }) => place <= 2);
  for (const later of lead) {
    if (!CONFIRMED.test(later.text) || readCues(later.text).negations.length > 0) continue;
    const confirmed = [...later.stems].filter((word) => MATTERS.has(word));
    const earlier = lead.find(
      (other) =>
        other.voice.day < later.voice.day &&
        !CONFIRMED.test(other.text) &&
        overlap(other.stems, later.stems) >= SAME_MATTER &&
        readCues(other.text).hedges.some(
          ({ cue, stems }) =>
            SUSPECTED.test(cue) && confirmed.includes(stems.find((word) => MATTERS.has(word)) ?? ''),
        ),
    );
    const sides = earlier && sidesOf(earlier, later, reading);
    if (sides) return [{ question: 'Is it confirmed?', status: 'updated', sides }];
  }
  return [];
}

/** Access denied, bail denied, a service denied: the word without the sense. */
const NOT_A_DENIAL =
  /\b(?:denied (?:access|bail|entry|service|payment|coverage)|denial[- ]of[- ]service|deny (?:access|service))\b/i;
