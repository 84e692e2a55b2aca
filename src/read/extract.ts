/**
 * The article out of a page: what Readability scores highest, joined with what the page itself marks as its body.
 *
 * Method: furniture goes first (furniture.ts). Then two opinions are taken: @mozilla/readability (Arc90 scoring) and the
 * element that the page names as the article's body. Readability is careful and loses leads, lists and lone paragraphs;
 * the marked body is complete and carries promotions. What both hold is kept, and of what only one holds, prose.
 */
import { Readability } from '@mozilla/readability';
import { leadsToFile } from './attached.ts';
import { type Draft, type Drafts, toDrafts } from './blocks.ts';
import { removeFurniture } from './furniture.ts';
import { isBareValue } from './long-list.ts';
import { linkShare, trimDrafts } from './trim.ts';

/** Where pages keep the article, the surest first. */
const marked = [
  '[itemprop~="articleBody"], [property~="articleBody"]',
  '.entry-content, .post-content, .article-content, .article-body, .article__body, .post-body, .story-body, ' +
    '.td-post-content, #article-body, .articleBody, .content-body, .article-text, .entry',
  'article',
  'main, [role="main"], #content, .content',
];
/** Scoring takes time that grows with the square of the elements: a second at about this number. */
const mostScored = 5000;
/** Fewer characters are a teaser or a stub, not a body. */
const leastBody = 250;
/** From this many characters on, an article found is taken for whole. */
const severalArticles = 1500;

/**
 * Extracts the article from a parsed page, which is spent by it. `title` is what the page calls itself, so that a
 * repeated headline can be left out. An empty list means that the page has no text.
 */
export function extract(document: Document, title: string | null, base: string): Drafts {
  removeFurniture(document.body);
  const body = markedBody(document.body);
  const stated = body ? toDrafts(body, base) : null;
  const whole = toDrafts(document.body, base);
  const scored = readability(document, base, whole);
  const drafts = stated ? combine(scored.drafts, stated.drafts) : scored.drafts;
  const trimmed = trimDrafts(drafts, title);
  const images = [...new Set([...(stated?.images ?? []), ...scored.images])];
  if (size(trimmed) > 0) return { drafts: trimmed, images };
  const rest = trimDrafts(whole.drafts, title);
  return { drafts: rest.length > 0 ? rest : scored.drafts, images: whole.images };
}

/** The element with the most prose among those that the surest mark gives. */
function markedBody(root: Element): Element | null {
  for (const selector of marked) {
    let best: Element | null = null;
    let most = leastBody;
    for (const element of Array.from(root.querySelectorAll(selector)).slice(0, 30)) {
      const length = proseLength(element);
      if (length <= most) continue;
      best = element;
      most = length;
    }
    if (best) return best;
  }
  return null;
}

/** Characters in paragraphs; where a page has none, half of all characters. */
function proseLength(element: Element): number {
  let sum = 0;
  for (const paragraph of Array.from(element.querySelectorAll('p')))
    sum += (paragraph.textContent ?? '').length;
  return sum || (element.textContent ?? '').trim().length / 2;
}

function readability(document: Document, base: string, whole: Drafts): Drafts {
  if (document.body.querySelectorAll('*').length > mostScored) return whole;
  // The head's metadata is read elsewhere.
  const reader = new Readability<Node>(document, { disableJSONLD: true, serializer: (node) => node });
  const content = reader.parse()?.content;
  return content ? toDrafts(content as Element, base) : { drafts: [], images: [] };
}

/** Joins the two opinions in the page's order; where they hardly overlap, the longer one stands alone. */
function combine(scored: Draft[], stated: Draft[]): Draft[] {
  const inScored = new Set(scored.map((draft) => draft.text));
  const inStated = new Set(stated.map((draft) => draft.text));
  const common = scored.filter((draft) => inStated.has(draft.text));
  if (size(common) < 0.3 * size(scored)) {
    return size(stated) < 0.5 * size(scored) ? scored : stated;
  }
  const first = scored.findIndex((draft) => inStated.has(draft.text));
  const joined = stated.filter((draft) => inScored.has(draft.text) || isProse(draft));
  // A body mark around twice what was found holds several articles (endless scrolling), unless little was found.
  if (size(common) >= severalArticles && size(joined) > 2 * size(common)) return scored;
  return [
    ...scored.slice(0, first),
    ...joined,
    ...scored.slice(first).filter((draft) => !inStated.has(draft.text)),
  ];
}

/** A block that reads as the article's own, although only the page's marking speaks for it. */
function isProse(draft: Draft): boolean {
  if (draft.kind === 'code' || draft.kind === 'table' || isBareValue(draft.text)) return true;
  if (leadsToFile(draft.links)) return true;
  if (draft.kind === 'heading' || draft.text.length < 60 || linkShare(draft) >= 0.3) return false;
  return /[.!?:;…”"»)。！？]$/u.test(draft.text);
}

const size = (drafts: readonly Draft[]): number => drafts.reduce((sum, draft) => sum + draft.text.length, 0);
