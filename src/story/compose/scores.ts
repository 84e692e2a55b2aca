/** The severity score of a flaw, as articles give it differently. */
import { type Conflict, inEach, setAgainst } from './conflict.ts';
import type { Voice } from './voices.ts';

/** "a CVSS score of 9.8", "rated 9.8 out of 10", "severity 7.5": CVSS scores have one decimal, 0.0 to 10.0. */
const SCORE =
  /\b(?:cvss(?: v?\d(?:\.\d)?)?(?: base)?(?: scores?)?|severity(?: scores?| ratings?)?|scored?|scores|rated)(?: is| of| at|:)?(?: an? )?(?: ?\()? ?(10(?:\.0)?|\d\.\d)\b(?!\.)(?! ?%| ?(?:million|billion|stars?))/i;
const FLAW = /\b(?:flaws?|vulnerabilit\w+|bugs?|zero-days?|holes?|CVE-\d{4}-\d{4,7})\b/i;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/gi;

/** The scores and whose they are. A sentence that names several flaws or scores says nothing certain of one. */
const scoresIn = inEach((statement) => {
  const score = FLAW.test(statement.text) ? SCORE.exec(statement.text) : null;
  if (score === null) return [];
  const flaws = new Set(statement.text.match(CVE)?.map((id) => id.toUpperCase()) ?? []);
  if (flaws.size > 1) return [];
  const value = Number(score[1]).toFixed(1);
  return [{ flaw: [...flaws][0] ?? null, answer: { statement, value, says: () => score[0] } }];
});

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
        own.map(({ answer }) => answer),
      ) ?? []
    );
  });
}
