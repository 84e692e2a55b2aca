/** How bad it is, for the kinds where something is at risk, each level with its reasons out of the text. */
import type { Kind } from '../../domain/kind.ts';
import type { Severity } from '../../domain/story.ts';
import { readCues } from './cues.ts';
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { isRoundUpVoice } from './roles.ts';
import { scoreIn } from './stated.ts';
import type { Statement, Voice } from './voices.ts';

const AT_RISK: ReadonlySet<Kind> = new Set(['incident', 'vulnerability', 'malware-campaign']);
const LEVELS: Severity['level'][] = ['low', 'medium', 'high', 'critical'];

const EXPLOITED =
  /\b(?:(?:is|are|being|been|actively|already) exploit(?:ed|ing)|exploiting (?:a|an|the|this)|exploited (?:in|by|to|for|as|\(CVE)|CVE-\d{4}-\d{4,7}(?:,| was| is| has been|) (?:exploited|used|abused)|(?:exploits|used|abused|abusing|using) CVE-\d{4}|under active exploitation|exploitation of CVE-\d{4}|used in attacks|known exploited vulnerabilit)/i;
/** A report of exploitation that was taken back, or that the source itself does not share. */
const WITHDRAWN = /\b(?:withdr\w+|not aware of|no evidence of|no reports? of|not seen)\b[^.]{0,80}\bexploit/i;
const SCORE = /\bCVSS\b[^.]{0,40}?\b(10(?:\.0)?|\d\.\d)\b|\b(10(?:\.0)?|\d\.\d)\b[^.]{0,20}\bCVSS\b/i;
/** That a source calls it so itself. */
const CALLED_CRITICAL =
  /\bcritical(?:-severity)? (?:\p{L}+[ -]){0,3}(?:flaw|bug|hole|vulnerabilit|zero-day|injection|overflow|bypass)|\b(?:rate[sd]?|severity|as) (?:is |of |as |at )?critical\b/iu;
/** People and what is theirs, and devices; what is counted is said in the source's word. */
const COUNTED =
  /\b(?:routers|devices|computers|machines|servers|cameras|phones|websites|instances|people|customers|users|individuals|passengers|patients|members|accounts|records|residents|citizens|students|shoppers|employees|subscribers|addresses)\b/i;
const STOPPED =
  /\b(?:halt(?:s|ed)?|shut ?down|suspend(?:s|ed)?|stopp(?:ed|age)|paralys|crippl|outage|cancel(?:s|l?ed|l?ing|l?ations?)\b|offline|disrupt)/i;

/** What others did to be safe, and a tool or a key that was taken out of use, are no work that stood still. */
const PRECAUTION =
  /\b(?:precaution\w*|to be (?:safe|on the safe side)|(?:suspend|cut|disabl|revok|stopp|cancel)\w*(?: off)? (?:[\w'’-]+ ){0,4}?(?:access|tokens?|accounts?|apps?|applications?|connectors?|integrations?|connections?|keys?|plug-?ins?|extensions?))\b/i;
/** That the files are locked, not that the gang is one which does so elsewhere. */
const RANSOMWARE =
  /\bransomware(?:[- ](?:attack|incident|infection|strike|outbreak)s?| (?:on|in|at|hit|encrypted|locked|struck|forced)\b)|\b(?:by|with|was|is) ransomware(?! (?:gang|group|crew|actor|operat|affiliat))|\b(?:encrypted|locked) (?:[\w'’-]+ ){0,4}?(?:files|systems|servers|data|computers)\b/i;

/** The severity, or null where the kind of story puts nothing at risk or the text gives no ground for one. */
export function severityOf(kind: Kind, { voices, core }: Reading): Severity | null {
  if (!AT_RISK.has(kind) || voices.every(isRoundUpVoice)) return null;
  const statements = voices.flatMap(headOf);
  const reasons: { level: number; words: string }[] = [];
  const withdrawn = voices.some(isWithdrawn);
  const score = Math.max(0, ...statements.map(kind === 'incident' ? cvss : rated));
  const scored = score >= 9 ? 3 : score >= 7 ? 2 : score >= 4 ? 1 : 0;
  // Attacks make a flaw worse than its score, but what all sources score below critical is not called that.
  const raised =
    score > 0 && !statements.some(isCalledCritical) ? Math.max(scored, Math.min(2, scored + 1)) : 3;
  if (kind !== 'incident' && !withdrawn && voices.some(saysExploited))
    reasons.push({ level: raised, words: 'exploited in attacks' });
  if (score > 0) reasons.push({ level: scored, words: `CVSS ${score.toFixed(1)}` });
  // A word is less than a score or an attack.
  else if (kind === 'vulnerability' && reasons.length === 0 && statements.some(isCalledCritical))
    reasons.push({ level: 2, words: 'called critical' });
  const count = scale(statements.filter((statement) => isOfCore(statement, core)));
  if (kind !== 'vulnerability' && count.value >= 1000) reasons.push(reasonOf(count));
  if (kind === 'incident' && voices.some(saysStopped))
    reasons.push({ level: 2, words: 'operations were disrupted' });
  if (kind === 'incident' && voices.some(saysRansomware)) reasons.push({ level: 2, words: 'ransomware' });
  if (reasons.length === 0) return null;
  const level = LEVELS[Math.max(...reasons.map((reason) => reason.level))]!;
  return { level, reasons: reasons.map(({ words }) => words) };
}

function reasonOf({ value, noun, claimed }: Scale): { level: number; words: string } {
  const level = value >= 10_000_000 && !claimed ? 3 : value >= 100_000 ? 2 : 1;
  const words = `${value.toLocaleString('en-GB')} ${noun}`;
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

const headOf = ({ statements }: Voice): Statement[] => statements.slice(0, 10);

const isWithdrawn = once((voice: Voice) => headOf(voice).some(({ text }) => WITHDRAWN.test(text)));

/** Whether a voice says it flatly in one sentence: neither negated nor hedged, and not what `but` has. */
const says = (pattern: RegExp, but?: RegExp) =>
  once((voice: Voice) =>
    headOf(voice).some(({ text }) => {
      if (!pattern.test(text) || but?.test(text)) return false;
      const cues = readCues(text);
      return (
        cues.negations.length === 0 &&
        !cues.hedges.some(({ cue }) => /^(?:may|might|could|possibl|potential|if)/.test(cue))
      );
    }),
  );
const saysExploited = says(EXPLOITED);
const saysStopped = says(STOPPED, PRECAUTION);
const saysRansomware = says(RANSOMWARE);

const cvss = once(({ text }: Statement): number => {
  const match = SCORE.exec(text);
  return match ? Number(match[1] ?? match[2]) : 0;
});

/** A score in other words than CVSS: in the report of an incident it may be of anything. */
const rated = once((statement: Statement): number => cvss(statement) || (scoreIn(statement.text) ?? 0));

const isCalledCritical = once(({ text }: Statement): boolean => CALLED_CRITICAL.test(text));

const CLAIMED = /^(?:claim|alleg|may|might|could|potential|possib|reported)/;

/** "sent to a club with 140,000 members": how large a body is, not how many were harmed. */
const SIZE_OF_BODY =
  /\b(?:airline|carrier|retailer|chain|club|compan(?:y|ies)|firm|group|bank|network|platform|app|service|union|university|school|hospital|site|provider|community|organi[sz]ation|town|city|country)s?,? (?:with|of|that (?:has|serves)|which (?:has|serves)|serving) (?:more than |over |about |around |almost |nearly |some )?$/i;
/** "20 million passengers a year": how much a body does, not whom an attack harmed. */
const RATE =
  /^[^.,;]{0,40}?\b(?:(?:a|an|per|each|every) (?:year|month|week|day|hour)|annually|yearly|monthly|daily)\b/i;
/** "In 2021 employees learned": a year, not a count. */
const YEAR = /^(?:19[89]|20[0-4])\d$/;

interface Scale {
  value: number;
  /** What is counted, in the source's word. */
  noun: string;
  claimed: boolean;
}

/** The largest number of people, records or devices that a sentence counts, flatly; a claim counts only where nothing else does. */
function scale(statements: readonly Statement[]): Scale {
  let stated: Scale = { value: 0, noun: '', claimed: false };
  let claim: Scale = { value: 0, noun: '', claimed: true };
  for (const count of statements.flatMap(countsIn)) {
    if (count.claimed && count.value > claim.value) claim = count;
    if (!count.claimed && count.value > stated.value) stated = count;
  }
  return stated.value > 0 ? stated : claim;
}

/** What a sentence counts of people, records or devices. */
const countsIn = once(({ text }: Statement): Scale[] => {
  if (!COUNTED.test(text)) return [];
  const claimed = readCues(text).hedges.some(({ cue }) => CLAIMED.test(cue));
  return numbersIn(text).flatMap(({ value, start, end }) => {
    const next = text
      .slice(end, end + 45)
      .split(/[,;.]/)[0]!
      .split(' ')
      .slice(0, 4)
      .join(' ');
    const noun = COUNTED.exec(next)?.[0].toLowerCase();
    const isOther =
      YEAR.test(text.slice(start, end)) ||
      SIZE_OF_BODY.test(text.slice(0, start)) ||
      RATE.test(text.slice(end));
    return value < 8e9 && noun !== undefined && !isOther ? [{ value, noun, claimed }] : [];
  });
});
