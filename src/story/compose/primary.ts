/**
 * Primary documents: the advisory, the court filing, the open letter, the vendor's own post, the paper, as against reports
 * about them. Recognised by who publishes, and by how the document speaks.
 */
import type { StoryArticle } from '../../domain/story.ts';
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import { stem, tokens } from './words.ts';

export type PrimaryKind =
  | 'advisory'
  | 'court document'
  | 'letter'
  | 'vendor post'
  | 'research report'
  | 'paper'
  | 'announcement';

/** How far a document is read, in characters: it says at its beginning what it is. */
const OPENING = 3000;
const ADVISORY =
  /\b(?:advisor(?:y|ies)|alert|bulletin|warning notice|CVE-\d{4}-\d{4,7}|ICSA-\d|known exploited vulnerabilities|security (?:notice|update))\b/i;
const COURT =
  /\b(?:indict(?:s|ed|ment)|criminal complaint|plea agreement|court (?:filing|order|documents?)|litigation release|unsealed|docket|judg(?:e)?ment of|sentencing)\b/i;
const LETTER = /\b(?:open letter|joint (?:letter|statement|call)|letter to|statement (?:on|by|of))\b/i;
const UNDERSIGNED =
  /\b(?:we,? the undersigned|dear (?:mr|ms|president|commissioner|minister|members?|madam|sir)|we (?:call (?:on|upon)|urge|ask|write|demand))\b/i;
/** A maker or an observer that speaks of its own work; a quotation is no such thing. */
const OWN_WORK =
  /(?<!["“‘][^"”’]{0,80})\b(?:we|our (?:team|researchers|analysts|telemetry|investigation))\b[^.]{0,30}\b(?:identified|detected|discovered|fixed|patched|observed|analy[sz]ed|found|uncovered|tracked)\b/i;
const PAPER =
  /\b(?:abstract|in this paper|this paper (?:presents|shows)|we (?:present|propose|evaluate|measure)|arxiv|proceedings of)\b/i;

/** What kind of primary document an article is; null where it reports what others said. A copy is none. */
export const primaryKind = once(({ article, publisher, copyOf }: StoryArticle): PrimaryKind | null => {
  if (copyOf !== null) return null;
  const { title } = article;
  const opening = article.text.slice(0, OPENING);
  const head = `${title} ${article.url.slice(0, 300)}`;
  if (publisher.category === 'authority')
    return COURT.test(head) ? 'court document' : ADVISORY.test(head) ? 'advisory' : 'announcement';
  if (publisher.category !== 'journalism' && LETTER.test(title) && UNDERSIGNED.test(opening)) return 'letter';
  if (publisher.category === 'vendor')
    return namesItself(title, publisher.name) || OWN_WORK.test(opening) ? 'vendor post' : null;
  if (publisher.category === 'research')
    return PAPER.test(opening) ? 'paper' : OWN_WORK.test(opening) ? 'research report' : null;
  return null;
});

function namesItself(title: string, publisher: string): boolean {
  const own = new Set(
    tokens(publisher)
      .filter(({ lower }) => !isOrdinary(lower))
      .map(({ lower }) => stem(lower)),
  );
  return tokens(title).some(({ lower }) => own.has(stem(lower)));
}

/** The kinds of primary documents among the articles, each once, in the order of `ORDER`. */
export function primaryKinds(articles: readonly StoryArticle[]): PrimaryKind[] {
  const kinds = new Set(articles.map(primaryKind));
  return ORDER.filter((kind) => kinds.has(kind));
}

const ORDER: readonly PrimaryKind[] = [
  'court document',
  'advisory',
  'letter',
  'vendor post',
  'research report',
  'paper',
  'announcement',
];
