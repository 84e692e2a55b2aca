/** What articles state of a flaw where the catalogues at hand do not: its score, and that CISA lists it as exploited. */
import type { Citation } from '../../domain/article.ts';
import type { StoryArticle } from '../../domain/story.ts';
import { readCues } from './cues.ts';

export interface StatedOfFlaw {
  /** CVSS base scores as sentences give them, `6.7`; each with the first sentence that does. */
  scores: { score: number; citation: Citation }[];
  /** Sentences that say that CISA has put it on its list of exploited vulnerabilities. */
  listed: Citation[];
}

/** "a CVSS score of 9.8", "CVSS 9.8", "a score of 9.8". CVSS scores have one decimal, 0.0 to 10.0. */
const SCORED =
  /\b(?:cvss(?: v?[2-4](?:\.\d)?)?(?: base)?(?: scores?)?|severity scores?|scores?|scored)(?: is| of| at|:)?(?: an?)? ?\(?(10(?:\.0)?|\d\.\d)\b(?!\.\d)(?! ?%| ?(?:million|billion|stars?))/i;
/** "rates it as medium, 6.7 of 10", "rated 9.8". */
const RATED =
  /\brate[sd](?: it| this| the (?:flaw|bug|hole|vulnerability))?(?: as| at)?(?: an?)?(?: (?:low|medium|moderate|high|important|severe|critical))?,?(?: with| at)? (10(?:\.0)?|\d\.\d)\b(?!\.\d)(?! ?%| ?(?:million|billion|stars?))/i;
/** "CISA entered CVE-2025-13223 into its list", "was on CISA's list". */
const LISTS =
  /\bCISA\b[^.;]{0,80}\b(?:added|adds|entered|enters|put|puts|placed|lists|listed|includes|included)\b|\bon CISA['’]s (?:[\p{Ll}-]+ ){0,3}list\b|\b(?:added|entered|listed) (?:to|in|into|by) (?:the )?CISA\b/iu;
const LIST = /\b(?:list\w*|catalogue|catalog|KEV)\b/i;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/gi;

/** The score that a sentence gives a flaw, 0 to 10; null where it gives none. */
export function scoreIn(sentence: string): number | null {
  const found = SCORED.exec(sentence) ?? RATED.exec(sentence);
  return found ? Number(found[1]) : null;
}

const isListed = (sentence: string): boolean =>
  LISTS.test(sentence) && LIST.test(sentence) && readCues(sentence).negations.length === 0;

/**
 * By id, `cve-2025-58034`. A sentence that names no flaw speaks of the one that the title names, else of the only one that
 * was named before it, else of the only one of the article; where several could be meant, of none. Copies add no voice.
 */
export function statedOfFlaws(articles: readonly StoryArticle[]): Map<string, StatedOfFlaw> {
  const found = new Map<string, StatedOfFlaw>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    const inTitle = flawsIn(article.title);
    const inArticle = flawsIn(article.text);
    const before = new Set<string>();
    for (const { start, end } of findings.sentences) {
      const sentence = article.text.slice(start, end);
      const named = flawsIn(sentence);
      const flaw = onlyOne(named.length > 0 ? [named] : [inTitle, [...before], inArticle]);
      for (const one of named) before.add(one);
      const score = scoreIn(sentence);
      const listed = isListed(sentence);
      if (flaw === null || (score === null && !listed)) continue;
      const stated = found.get(flaw) ?? { scores: [], listed: [] };
      const citation = { articleId: article.id, start, end };
      if (score !== null && !stated.scores.some((one) => one.score === score))
        stated.scores.push({ score, citation });
      if (listed) stated.listed.push(citation);
      found.set(flaw, stated);
    }
  }
  return found;
}

/** The flaw of the first list that holds just one. */
const onlyOne = (lists: string[][]): string | null => lists.find(({ length }) => length === 1)?.[0] ?? null;

const flawsIn = (text: string): string[] => [
  ...new Set(text.match(CVE)?.map((id) => id.toLowerCase()) ?? []),
];
