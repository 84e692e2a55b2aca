/** Sentences that look back at what happened before what the report tells of: "In April, …", "Last year, …", "In 2017 …". */
import { perSentence } from '../../per-sentence.ts';
import type { Reading } from '../../reading.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const lookingBack = new RegExp(
  `^(?:[“"'‘(])?(?:In (?:early |mid-|late )?(${months})\\b|(?:In|Back in|Since) (?:early |mid-|late )?((?:19|20)\\d\\d)\\b|Last (?:year|month|spring|summer|autumn|fall|winter)\\b|Earlier (?:this|last) (?:year|month)\\b|(?:A|Two|Three|Several|Some) (?:years?|months?) (?:ago|earlier)\\b|(?:Previously|In the past|In an? (?:earlier|previous|similar))\\b)`,
);

/** Whether a sentence begins with a time well before the report's: this and the last month are its own. */
export const looksBack = perSentence(({ sentences, text, article }, sentence) => {
  const { start, end } = sentences[sentence]!;
  return isEarlier(text.slice(start, Math.min(end, start + 60)), article.published?.at);
});

/** Whether a year is over when the report is published. */
export const isPastYear = ({ article }: Reading, year: string): boolean =>
  article.published !== null && Number(year) < new Date(article.published.at).getUTCFullYear();

function isEarlier(beginning: string, published: string | undefined): boolean {
  const match = lookingBack.exec(beginning);
  if (!match) return false;
  const [, month, year] = match;
  if (published === undefined) return month === undefined && year === undefined;
  const date = new Date(published);
  if (year !== undefined) return Number(year) < date.getUTCFullYear();
  if (month === undefined) return true;
  const ago = (date.getUTCMonth() - months.split('|').indexOf(month) + 12) % 12;
  return ago > 1;
}

const harmOf =
  /\b(?:((?:19|20)\d\d)|last year['’]s|an? earlier|a previous) (?:[\w-]+ ){0,2}?(?:attack|cyberattack|breach|hack|intrusion|theft|leak|incident|compromise) (?:on|at|of|against|targeting) (?:the )?$/i;
const since = /^[^.;,]{0,40} (?:in|back in) ((?:19|20)\d\d)\b/;
const harmBefore =
  /\b(?:attack|cyberattack|breach|hack|intrusion|theft|leak|incident)s? (?:on|at|of|against|targeting) (?:the )?$/i;

/** Whether it was hit in a year before the report's: "the 2024 attack on Acme", "the breach at Acme in 2019". */
export function wasHitEarlier(before: string, after: string, published: string | undefined): boolean {
  const named = harmOf.exec(before);
  const year = named ? named[1] : harmBefore.test(before) ? since.exec(after)?.[1] : undefined;
  if (named && year === undefined) return true;
  if (year === undefined || published === undefined) return false;
  const date = new Date(published);
  // In January last year's attack may well be the report's.
  return Number(year) < date.getUTCFullYear() - (date.getUTCMonth() < 2 ? 1 : 0);
}
