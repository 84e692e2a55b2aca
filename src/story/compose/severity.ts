/** How bad it is, for the kinds where something is at risk, each level with its reasons out of the text. */
import type { Kind, Severity } from '../../domain/story.ts';
import { readCues } from './cues.ts';
import { numbersIn } from './numbers.ts';
import type { Statement, Voice } from './voices.ts';

const AT_RISK: ReadonlySet<Kind> = new Set(['incident', 'vulnerability', 'malware-campaign']);
const LEVELS: Severity['level'][] = ['low', 'medium', 'high', 'critical'];

const EXPLOITED =
  /\b(?:(?:is|are|being|been|actively|already) exploit(?:ed|ing)|exploiting (?:a|an|the|this)|exploited (?:in|by|to|for|as|\(CVE)|CVE-\d{4}-\d{4,7}(?:,| was| is| has been|) (?:exploited|used|abused)|(?:exploits|used|abused|abusing|using) CVE-\d{4}|under active exploitation|used in attacks|known exploited vulnerabilit)/i;
/** A report of exploitation that was taken back, or that the source itself does not share. */
const WITHDRAWN = /\b(?:withdr\w+|not aware of|no evidence of|no reports? of|not seen)\b[^.]{0,80}\bexploit/i;
const SCORE = /\bCVSS\b[^.]{0,40}?\b(10(?:\.0)?|\d\.\d)\b|\b(10(?:\.0)?|\d\.\d)\b[^.]{0,20}\bCVSS\b/i;
const PEOPLE =
  /\b(?:people|customers|users|individuals|passengers|patients|members|accounts|records|residents|citizens|students|shoppers|employees|subscribers|addresses)\b/i;
const STOPPED =
  /\b(?:halt(?:s|ed)?|shut ?down|suspend(?:s|ed)?|stopp(?:ed|age)|paralys|crippl|outage|cancel|offline|disrupt)/i;

/** The severity, or null where the kind of story puts nothing at risk or the text gives no ground for one. */
export function severityOf(kind: Kind, voices: readonly Voice[]): Severity | null {
  if (!AT_RISK.has(kind)) return null;
  const statements = voices.flatMap((voice) => voice.statements.slice(0, 10));
  const reasons: { level: number; words: string }[] = [];
  const withdrawn = statements.some(({ text }) => WITHDRAWN.test(text));
  if (kind !== 'incident' && !withdrawn && says(statements, EXPLOITED))
    reasons.push({ level: 3, words: 'exploited in attacks' });
  const score = Math.max(0, ...statements.map(({ text }) => cvss(text)));
  if (score > 0)
    reasons.push({
      level: score >= 9 ? 3 : score >= 7 ? 2 : score >= 4 ? 1 : 0,
      words: `CVSS ${score.toFixed(1)}`,
    });
  const { value: people, claimed } = scale(statements);
  if (kind !== 'vulnerability' && people >= 1000) reasons.push(peopleReason(people, claimed));
  if (kind === 'incident' && says(statements, STOPPED))
    reasons.push({ level: 2, words: 'operations were disrupted' });
  if (kind === 'incident' && says(statements, /\bransomware\b/i))
    reasons.push({ level: 2, words: 'ransomware' });
  if (reasons.length === 0) return null;
  const level = LEVELS[Math.max(...reasons.map((reason) => reason.level))]!;
  return { level, reasons: reasons.map(({ words }) => words) };
}

function peopleReason(people: number, claimed: boolean): { level: number; words: string } {
  const level = people >= 10_000_000 && !claimed ? 3 : people >= 100_000 ? 2 : 1;
  const count = people.toLocaleString('en-GB');
  return { level, words: claimed ? `${count} people or records, as claimed` : `${count} people or records` };
}

/** Whether a sentence says it flatly: neither negated nor hedged. */
function says(statements: readonly Statement[], pattern: RegExp): boolean {
  return statements.some(({ text }) => {
    if (!pattern.test(text)) return false;
    const cues = readCues(text);
    return (
      cues.negations.length === 0 &&
      !cues.hedges.some(({ cue }) => /^(?:may|might|could|possibl|potential|if)/.test(cue))
    );
  });
}

function cvss(text: string): number {
  const match = SCORE.exec(text);
  return match ? Number(match[1] ?? match[2]) : 0;
}

const CLAIMED = /^(?:claim|alleg|may|might|could|potential|possib|reported)/;

/** The largest number of people or records that at least one sentence counts, flatly; a claim counts only where nothing else does. */
function scale(statements: readonly Statement[]): { value: number; claimed: boolean } {
  const most = { stated: 0, claimed: 0 };
  for (const { text } of statements) {
    if (!PEOPLE.test(text)) continue;
    const kind = readCues(text).hedges.some(({ cue }) => CLAIMED.test(cue)) ? 'claimed' : 'stated';
    for (const { value, end } of numbersIn(text)) {
      if (
        value < 8e9 &&
        PEOPLE.test(
          text
            .slice(end, end + 45)
            .split(/[,;.]/)[0]!
            .split(' ')
            .slice(0, 4)
            .join(' '),
        )
      )
        most[kind] = Math.max(most[kind], value);
    }
  }
  return most.stated > 0 ? { value: most.stated, claimed: false } : { value: most.claimed, claimed: true };
}
