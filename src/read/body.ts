/** The article's body: out of the feed, out of the page, and which of the two. */
import type { RawArticle } from '../domain/article.ts';
import { type Drafts, toDrafts } from './blocks.ts';
import { extract } from './extract.ts';
import { openFragment, type Page } from './page.ts';
import { cleanCharacters } from './scan.ts';
import { isPlainText, textDrafts } from './text.ts';
import { trimDrafts } from './trim.ts';

export const nothing: Drafts = { drafts: [], images: [] };

/** What the feed carries: full content, else the summary. */
export function feedBody(raw: RawArticle, title: string | null): Drafts {
  const content = fragmentDrafts(raw.entry?.content ?? null, raw.url, title);
  const summary = fragmentDrafts(raw.entry?.summary ?? null, raw.url, title);
  return size(content) >= size(summary) ? content : summary;
}

function fragmentDrafts(html: string | null, base: string, title: string | null): Drafts {
  if (html === null) return nothing;
  if (isPlainText(html) && !/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(html)) {
    return { drafts: trimDrafts(textDrafts(html), title), images: [] };
  }
  const fragment = openFragment(html);
  if (!fragment) return nothing;
  const { drafts, images } = toDrafts(fragment, base);
  return { drafts: trimDrafts(drafts, title).filter((draft) => !feedTail.test(draft.text)), images };
}

/** Lines that feed generators add. */
const feedTail =
  /^(?:the post .{1,300} (?:appeared first on|first appeared on) .{1,100}|(?:continue reading|read the full (?:article|story)|read more).{0,300}|\[(?:link|comments)\].{0,40}|(?:article url|comments url|points|# comments):.{0,300}|submitted by .{0,60})$/iu;

/** What the page carries. The page is spent by it. */
export function pageBody(page: Page, title: string | null): Drafts {
  const schemaBody = page.schema?.body ? schemaDrafts(page.schema.body, page.base, title) : nothing;
  const found = extract(page.document, title, page.base);
  // Pages that are written by script carry their text only in the data for search engines.
  return size(schemaBody) > 2 * size(found) ? { ...schemaBody, images: found.images } : found;
}

function schemaDrafts(body: string, base: string, title: string | null): Drafts {
  const plain = isPlainText(body) ? textDrafts(cleanCharacters(body)) : null;
  if (plain) return { drafts: trimDrafts(plain, title), images: [] };
  const fragment = openFragment(body);
  return fragment ? toDrafts(fragment, base) : nothing;
}

/**
 * Feed or page. A feed's full text is free of furniture and wins over a page that is not longer by a quarter; a
 * teaser loses. A page that shares few words with a sizeable feed text is something else, such as a consent wall.
 */
export function bestBody(feed: Drafts, page: Drafts): Drafts {
  const [inFeed, inPage] = [size(feed), size(page)];
  if (inPage === 0) return feed;
  if (inFeed === 0) return page;
  const images = [...new Set([...page.images, ...feed.images])];
  if (inFeed >= 200 && sharedWords(feed, page) < 0.35) return feed;
  const full =
    inFeed >= 600 &&
    inFeed * 1.25 >= inPage &&
    !/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(feed.drafts.at(-1)!.text);
  if (full || inFeed > 1.5 * inPage) return { drafts: feed.drafts, images };
  return { drafts: page.drafts, images };
}

/** Share of the feed's words that the page has too. */
function sharedWords(feed: Drafts, page: Drafts): number {
  const there = new Set(words(page));
  const here = words(feed);
  return here.filter((word) => there.has(word)).length / Math.max(1, here.length);
}

const words = ({ drafts }: Drafts): string[] =>
  drafts.flatMap((draft) => draft.text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).slice(0, 5000);

const size = ({ drafts }: Drafts): number => drafts.reduce((sum, draft) => sum + draft.text.length, 0);
