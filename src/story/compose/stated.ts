/** What articles state of a flaw where the catalogues at hand do not: its score, that CISA lists it as exploited, and until when it is to be fixed. */
import type { Citation } from '../../domain/article.ts';
import type { StoryArticle } from '../../domain/story.ts';
import type { Day } from '../../domain/time.ts';
import { readCues } from './cues.ts';
import { cvssInTables, cvssScore } from './cvss.ts';
import { lastDaysIn, setsDeadline } from './deadlines.ts';
import { saysExploited } from './exploitation.ts';
import { flawsIn, flawsSpokenOf } from './flaws.ts';

export interface StatedOfFlaw {
  /** CVSS base scores as sentences give them, `6.7`; each with the first sentence that does. */
  scores: { score: number; citation: Citation }[];
  /** Sentences that say that CISA has put it on its list of exploited vulnerabilities. */
  listed: Citation[];
  /** Sentences that say flatly that it is exploited in attacks. */
  exploited: Citation[];
  /** The days by which US federal agencies must have fixed it; each with the first sentence that says so. */
  due: { day: Day; citation: Citation }[];
}

/** "a score of 9.8", "severity score: 7.5". Scores have one decimal, 0.0 to 10.0. */
const SCORED =
  /\b(?:severity scores?|scores?|scored)(?: is| of| at|:)?(?: an?)? ?\(?(10(?:\.0)?|\d\.\d)\b(?!\.\d)(?! ?%| ?(?:million|billion|stars?))/i;
/** "rates it as medium, 6.7 of 10", "rated 9.8". */
const RATED =
  /\brate[sd](?: it| this| the (?:flaw|bug|hole|vulnerability))?(?: as| at)?(?: an?)?(?: (?:low|medium|moderate|high|important|severe|critical))?,?(?: with| at)? (10(?:\.0)?|\d\.\d)\b(?!\.\d)(?! ?%| ?(?:million|billion|stars?))/i;
/** "CISA entered CVE-2025-13223 into its list", "was on CISA's list". */
const LISTS =
  /\bCISA\b[^.;]{0,80}\b(?:added|adds|entered|enters|put|puts|placed|lists|listed|includes|included)\b|\bon CISA['’]s (?:[\p{Ll}-]+ ){0,3}list\b|\b(?:added|entered|listed) (?:to|in|into|by) (?:the )?CISA\b|\bKEV (?:entry|listing) (?:for|of)\b/iu;
const LIST = /\b(?:list\w*|catalogue|catalog|KEV)\b/i;
/** "CVE-2025-58034 and CVE-2025-64446": several of which the same is said. */
const TOGETHER = /\bCVE-\d{4}-\d{4,7}(?:(?:,| and|, and| &) CVE-\d{4}-\d{4,7})+\b/i;
/** The score that a sentence gives a flaw, 0 to 10; null where it gives none. */
export function scoreIn(sentence: string): number | null {
  const stated = cvssScore(sentence);
  if (stated !== null) return stated.score;
  const found = SCORED.exec(sentence) ?? RATED.exec(sentence);
  return found ? Number(found[1]) : null;
}

/** Whether a sentence says that CISA lists a flaw as exploited. */
export const isListed = (sentence: string): boolean =>
  LISTS.test(sentence) && LIST.test(sentence) && readCues(sentence).negations.length === 0;

/** CISA's list binds the civilian agencies of the United States alone. */
const OF_CISA = /\bCISA\b|\bCybersecurity and Infrastructure Security Agency\b/;
const BOUND = /(?<!\bGerman )\bfederal\b|\bcivilian\b/i;

/** By id, `cve-2025-58034`; by the sentences that speak of one flaw alone, or list several together. Copies add no voice. */
export function statedOfFlaws(articles: readonly StoryArticle[]): Map<string, StatedOfFlaw> {
  const found = new Map<string, StatedOfFlaw>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    const spokenOf = flawsSpokenOf(article);
    const ofCisa = OF_CISA.test(article.text);
    for (const { start, end } of findings.sentences) {
      const sentence = article.text.slice(start, end);
      const score = scoreIn(sentence);
      const listed = isListed(sentence);
      const due =
        ofCisa && setsDeadline(sentence) && BOUND.test(sentence)
          ? lastDaysIn(
              article.text,
              start,
              findings.dates.filter((date) => date.start >= start && date.end <= end),
            )
          : [];
      const isAttacked = saysExploited(article.language, sentence);
      if (score === null && !listed && !isAttacked && due.length === 0) continue;
      const flaws = spokenOf({ start, end });
      const citation = { articleId: article.id, start, end };
      for (const flaw of flaws.length === 1 || areTogether(flaws, sentence) ? flaws : []) {
        const stated = found.get(flaw) ?? { scores: [], listed: [], exploited: [], due: [] };
        // A score is of one, also where several are listed.
        if (score !== null && flaws.length === 1 && !stated.scores.some((one) => one.score === score))
          stated.scores.push({ score, citation });
        if (listed) stated.listed.push(citation);
        if (isAttacked) stated.exploited.push(citation);
        for (const day of due)
          if (!stated.due.some((one) => one.day === day)) stated.due.push({ day, citation });
        found.set(flaw, stated);
      }
    }
    for (const { score, row } of cvssInTables(article)) {
      const named = flawsIn(article.text.slice(row.start, row.end));
      const [flaw, ...others] = named.length > 0 ? named : spokenOf(row);
      if (flaw === undefined || others.length > 0) continue;
      const stated = found.get(flaw) ?? { scores: [], listed: [], exploited: [], due: [] };
      if (!stated.scores.some((one) => one.score === score))
        stated.scores.push({ score, citation: { articleId: article.id, ...row } });
      found.set(flaw, stated);
    }
  }
  return found;
}

const areTogether = (flaws: string[], sentence: string): boolean =>
  flawsIn(TOGETHER.exec(sentence)?.[0] ?? '').length === flaws.length;
