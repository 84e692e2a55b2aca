/** Deadlines that an authority sets: who must act by the day, and about what. */
import type { Citation } from '../../domain/article.ts';
import { citationOf, type Statement } from './voices.ts';

/** Whom such deadlines bind. */
const WHO =
  /\b((?:(?:US|American|British|German|French|EU|UK) )?(?:federal|civilian|government|public) (?:civilian |executive |sector )?(?:agencies|bodies|departments|institutions|organi[sz]ations|authorities))\b/i;
const LIMIT = /\b(?:until|by|before|deadlines?|due|no later than)\b/i;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/g;
/** Whether a sentence sets public bodies a limit in time. */
export const setsDeadline = (text: string): boolean => WHO.test(text) && LIMIT.test(text);

/**
 * The headline of a deadline, and the one passage that carries it: "Deadline for US federal agencies to fix CVE-2025-1234", where
 * its sentence or the one before names the vulnerability. Null where no public bodies are bound.
 */
export function deadlineHeadline(statement: Statement): { text: string; citations: Citation[] } | null {
  const whole = statement.clause?.sentence ?? statement;
  const found = setsDeadline(statement.text) ? WHO.exec(statement.text)?.[1] : undefined;
  if (found === undefined) return null;
  const who = found.replace(/^[FCGP](?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const before = whole.voice.statements[whole.place - 1];
  const passages = before === undefined || before.place === 0 ? [whole] : [whole, before];
  for (const from of passages) {
    const named = new Set(from.text.match(CVE));
    if (named.size !== 1) continue;
    const citation = { ...citationOf(whole), start: from.start };
    return { text: `Deadline for ${who} to fix ${[...named][0]}`, citations: [citation] };
  }
  const matter = /\b(?:vulnerability|flaw)\b/.exec(whole.text)?.[0];
  const act = matter === undefined ? '' : ` to fix the ${matter}`;
  return { text: `Deadline for ${who}${act}`, citations: [citationOf(whole)] };
}
