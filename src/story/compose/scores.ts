/** The severity score of a flaw, as articles give it differently. */
import { type Conflict, inEach, setAgainst } from './conflict.ts';
import { cvssScore } from './cvss.ts';
import type { Voice } from './voices.ts';

/** "rated 9.8 out of 10", "severity 7.5": scores have one decimal, 0.0 to 10.0. */
const SCORE =
  /\b(?:severity(?: scores?| ratings?)?|scored?|scores|rated)(?: is| of| at|:)?(?: an? )?(?: ?\()? ?(10(?:\.0)?|\d\.\d)\b(?!\.)(?! ?%| ?(?:million|billion|stars?))/i;
const FLAW = /\b(?:flaws?|vulnerabilit\w+|bugs?|zero-days?|holes?|CVE-\d{4}-\d{4,7})\b/i;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/gi;

/** The scores and whose they are. A sentence that names several flaws or scores says nothing certain of one. */
const scoresIn = inEach((statement) => {
  if (!FLAW.test(statement.text)) return [];
  const score = scoreOf(statement.text);
  if (score === null) return [];
  const flaws = new Set(statement.text.match(CVE)?.map((id) => id.toUpperCase()) ?? []);
  if (flaws.size > 1) return [];
  const { version, words } = score;
  return [
    {
      flaw: [...flaws][0] ?? null,
      version,
      answer: { statement, value: score.value.toFixed(1), says: () => words },
    },
  ];
});

function scoreOf(text: string): { value: number; version: string | null; words: string } | null {
  const first = cvssScore(text);
  if (first !== null) {
    const words = `CVSS ${first.score.toFixed(1)}`;
    return { value: first.score, version: first.version, words };
  }
  const found = SCORE.exec(text);
  return found && { value: Number(found[1]), version: null, words: found[0] };
}

/** What CVSS 3 and CVSS 4 make of a flaw differs by their making: only scores that may be of one version are held together. */
function ofOneVersion<Scored extends { version: string | null }>(scores: readonly Scored[]): Scored[] {
  const versions = [...new Set(scores.map(({ version }) => version).filter((version) => version !== null))];
  if (versions.length < 2) return [...scores];
  return scores.filter(({ version }) => version === versions[0]);
}

/** Two scores of one flaw. */
export function scoreConflicts(voices: readonly Voice[]): Conflict[] {
  const answers = scoresIn(voices);
  const named = new Set(answers.map(({ flaw }) => flaw).filter((flaw) => flaw !== null));
  // Where texts name several flaws, only those that name theirs can be held together.
  const groups = named.size === 0 ? [null] : [...named];
  return groups.flatMap((flaw) => {
    const own = answers.filter((one) => one.flaw === flaw || (named.size <= 1 && one.flaw === null));
    return (
      setAgainst(
        flaw === null ? 'How severe is the flaw?' : `How severe is ${flaw}?`,
        ofOneVersion(own).map(({ answer }) => answer),
      ) ?? []
    );
  });
}
