/** How bad it is, for the kinds where something is at risk, each level with its reasons out of the text. */
import type { Kind } from '../../domain/kind.ts';
import type { Severity } from '../../domain/story.ts';
import { cvssInTables, cvssScores } from './cvss.ts';
import { isExploited } from './exploitation.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { isRoundUpVoice } from './roles.ts';
import { harmfulDownloads, isDenied, type Scale, scaleOf, stolenMoney } from './severity-counts.ts';
import {
  harmsOf,
  headOf,
  isDisrupted,
  leftWithout,
  listing,
  saysDestroyed,
  saysEncrypted,
  saysItSpreads,
  saysRansomware,
  saysTheft,
} from './severity-signs.ts';
import { scoreIn } from './stated.ts';
import type { Statement, Voice } from './voices.ts';

const AT_RISK: ReadonlySet<Kind> = new Set(['incident', 'vulnerability', 'malware-campaign']);
const LEVELS: Severity['level'][] = ['low', 'medium', 'high', 'critical'];

/** That a source calls it so itself. */
const CALLED_CRITICAL =
  /\bcritical(?:-severity)? (?:\p{L}+[ -]){0,3}(?:flaw|bug|hole|vulnerabilit|zero-day|injection|overflow|bypass)|\b(?:rate[sd]?|severity|as) (?:is |of |as |at )?critical\b/iu;

interface Reason {
  /** Index in `LEVELS`. */
  level: number;
  words: string;
}

/** The severity, or null where the kind of story puts nothing at risk or the text gives no ground for one. */
export function severityOf(kind: Kind, reading: Reading): Severity | null {
  if (!AT_RISK.has(kind) || reading.voices.every(isRoundUpVoice)) return null;
  const reasons = [...ofFlaw(kind, reading), ...ofHarm(kind, reading)];
  if (reasons.length === 0) return null;
  const level = LEVELS[Math.max(...reasons.map((reason) => reason.level))]!;
  return { level, reasons: reasons.map(({ words }) => words) };
}

/** How bad the flaw is: attacks on it, its place on CISA's list, its score. */
function ofFlaw(kind: Kind, { voices }: Reading): Reason[] {
  const statements = voices.flatMap(headOf);
  const score = Math.max(
    ...(kind === 'incident' ? statements.map(cvss) : [...statements.map(rated), ...voices.map(inTables)]),
    0,
  );
  const scored = score >= 9 ? 3 : score >= 7 ? 2 : score >= 4 ? 1 : 0;
  const stated = score > 0 ? [{ level: scored, words: `CVSS ${score.toFixed(1)}` }] : [];
  if (kind === 'incident') return stated;
  const isKnown = isExploited(voices);
  const listed = listing(voices);
  // Attacks make a flaw worse than its score, and grave where none is known; critical is what a source calls so, or what attacks and CISA's list say of one that scores high.
  const raised = statements.some(isCalledCritical)
    ? 3
    : score > 0
      ? Math.max(scored, Math.min(isKnown && listed !== null ? 3 : 2, scored + 1))
      : 2;
  const attacked = [...(isKnown ? ['exploited in attacks'] : []), ...(listed === null ? [] : [listed])];
  const reasons = [...attacked.map((words) => ({ level: raised, words })), ...stated];
  // A word is less than a score or an attack.
  const isCalled = kind === 'vulnerability' && reasons.length === 0 && statements.some(isCalledCritical);
  return isCalled ? [{ level: 2, words: 'called critical' }] : reasons;
}

/** What came of it: how many it harms, what is gone, what stood still. */
function ofHarm(kind: Kind, { voices, core }: Reading): Reason[] {
  if (kind === 'vulnerability') return [];
  const statements = voices.flatMap(harmsOf);
  const own = statements.filter((statement) => isOfCore(statement, core));
  const count = scaleOf(own);
  const isUnderDenial = statements.some(isDenied);
  const money = stolenMoney(own);
  const reasons: Reason[] = [];
  if (count !== null) reasons.push(reasonOf(count, isUnderDenial));
  if (money !== null) reasons.push({ level: money.value >= 10_000_000 ? 2 : 1, words: money.words });
  const lack = voices.map(leftWithout).find((word) => word !== null);
  if (lack) reasons.push({ level: 2, words: `people were without ${lack}` });
  if (voices.some(saysDestroyed)) reasons.push({ level: 2, words: 'data was destroyed' });
  if (kind === 'malware-campaign') {
    if (voices.some(saysEncrypted)) reasons.push({ level: 2, words: 'ransomware' });
    const downloads = harmfulDownloads(voices.flatMap(headOf));
    if (downloads !== null)
      reasons.push({ level: downloads.value >= 1_000_000 ? 2 : 1, words: downloads.words });
    if (voices.some(saysItSpreads)) reasons.push({ level: 2, words: 'spreads by itself and steals' });
    return reasons;
  }
  if (isDisrupted(voices)) reasons.push({ level: 2, words: 'operations were disrupted' });
  if (voices.some(saysRansomware)) reasons.push({ level: 2, words: 'ransomware' });
  if (reasons.length === 0 && !isUnderDenial && voices.some(saysTheft))
    reasons.push({ level: 1, words: 'data was taken' });
  return reasons;
}

/** A claim is less than what is known, and one that is denied is less than that. */
function reasonOf({ value, noun, claimed, isOfBodies, said }: Scale, isUnderDenial: boolean): Reason {
  const [many, most] = isOfBodies ? [100, 1000] : [100_000, 10_000_000];
  const words =
    said === undefined
      ? `${value.toLocaleString('en-GB')} ${noun}`
      : `${said}${said.endsWith('s') ? ' of' : ''} ${noun}`;
  if (claimed && isUnderDenial) return { level: 1, words: `${words}, as claimed and denied` };
  const level = value >= most && !claimed ? 3 : value >= many ? 2 : 1;
  return { level, words: claimed ? `${words}, as claimed` : words };
}

/** How many of the story's names a sentence may be about. */
const CHIEF_NAMES = 6;

/** A sentence that names others, and nobody whom the story is about, counts what befell them. */
function isOfCore({ voice, start, end, stems, place }: Statement, core: readonly string[]): boolean {
  if (isRoundUpVoice(voice)) return false;
  if (core.slice(0, CHIEF_NAMES).some((word) => stems.has(word))) return true;
  const others = voice.source.findings.mentions.some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      (mention.type === 'organisation' || mention.type === 'name'),
  );
  return !others && place <= 4;
}

const cvss = once(({ text }: Statement): number =>
  Math.max(0, ...cvssScores(text).map(({ score }) => score)),
);

const inTables = once(({ source }: Voice): number =>
  Math.max(0, ...cvssInTables(source.article).map(({ score }) => score)),
);

/** A score in other words than CVSS: in the report of an incident it may be of anything. */
const rated = once((statement: Statement): number => cvss(statement) || (scoreIn(statement.text) ?? 0));

const isCalledCritical = once(({ text }: Statement): boolean => CALLED_CRITICAL.test(text));
