/** What articles state of a flaw where the catalogues at hand do not: its score, and that CISA lists it as exploited. */
import type { Article, Citation } from '../../domain/article.ts';
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
  /\bCISA\b[^.;]{0,80}\b(?:added|adds|entered|enters|put|puts|placed|lists|listed|includes|included)\b|\bon CISA['’]s (?:[\p{Ll}-]+ ){0,3}list\b|\b(?:added|entered|listed) (?:to|in|into|by) (?:the )?CISA\b|\bKEV (?:entry|listing) (?:for|of)\b/iu;
const LIST = /\b(?:list\w*|catalogue|catalog|KEV)\b/i;
/** "CVE-2025-58034 and CVE-2025-64446": several of which the same is said. */
const TOGETHER = /\bCVE-\d{4}-\d{4,7}(?:(?:,| and|, and| &) CVE-\d{4}-\d{4,7})+\b/i;
const CVE = /\bCVE-\d{4}-\d{4,7}\b/gi;

/** The score that a sentence gives a flaw, 0 to 10; null where it gives none. */
export function scoreIn(sentence: string): number | null {
  const found = SCORED.exec(sentence) ?? RATED.exec(sentence);
  return found ? Number(found[1]) : null;
}

/** Whether a sentence says that CISA lists a flaw as exploited. */
export const isListed = (sentence: string): boolean =>
  LISTS.test(sentence) && LIST.test(sentence) && readCues(sentence).negations.length === 0;

/**
 * Which flaws passages of an article speak of, by id: those that they name; else the one that the title names, else the only
 * one that was named before, else the only one of the article. Where several could be meant, none.
 */
export function flawsSpokenOf({
  title,
  text,
}: Pick<Article, 'title' | 'text'>): (passage: { start: number; end: number }) => string[] {
  const inTitle = flawsIn(title);
  const all = [...text.matchAll(CVE)].map((match) => ({ id: match[0].toLowerCase(), at: match.index }));
  const first = all[0];
  const second = all.find(({ id }) => id !== first?.id);
  const isOnlyOne = (start: number) => second === undefined || (first!.at < start && second.at >= start);
  return ({ start, end }) => {
    const named = flawsIn(text.slice(start, end));
    if (named.length > 0) return named;
    if (inTitle.length === 1) return inTitle;
    return first !== undefined && isOnlyOne(start) ? [first.id] : [];
  };
}

/** By id, `cve-2025-58034`; by the sentences that speak of one flaw alone, or list several together. Copies add no voice. */
export function statedOfFlaws(articles: readonly StoryArticle[]): Map<string, StatedOfFlaw> {
  const found = new Map<string, StatedOfFlaw>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    const spokenOf = flawsSpokenOf(article);
    for (const { start, end } of findings.sentences) {
      const sentence = article.text.slice(start, end);
      const score = scoreIn(sentence);
      const listed = isListed(sentence);
      if (score === null && !listed) continue;
      const flaws = spokenOf({ start, end });
      const citation = { articleId: article.id, start, end };
      for (const flaw of flaws.length === 1 || (listed && areTogether(flaws, sentence)) ? flaws : []) {
        const stated = found.get(flaw) ?? { scores: [], listed: [] };
        // A score is of one, also where several are listed.
        if (score !== null && flaws.length === 1 && !stated.scores.some((one) => one.score === score))
          stated.scores.push({ score, citation });
        if (listed) stated.listed.push(citation);
        found.set(flaw, stated);
      }
    }
  }
  return found;
}

const areTogether = (flaws: string[], sentence: string): boolean =>
  flawsIn(TOGETHER.exec(sentence)?.[0] ?? '').length === flaws.length;

/** By id, each once. */
export const flawsIn = (text: string): string[] => [
  ...new Set(text.match(CVE)?.map((id) => id.toLowerCase()) ?? []),
];
