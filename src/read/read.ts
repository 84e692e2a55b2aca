/** Reading: from what a feed and a page say to one clean article. */
import { type Article, articleId, type RawArticle } from '../domain/article.ts';
import type { Instant } from '../domain/time.ts';
import { chooseAddress } from './address.ts';
import { type Draft, type Drafts, joinDrafts, toDrafts } from './blocks.ts';
import { extract } from './extract.ts';
import { authorNames, headline, titleFromText } from './headline.ts';
import { detectLanguage } from './language.ts';
import { openFragment, openPage, type Page } from './page.ts';
import { cleanCharacters } from './scan.ts';
import { isPlainText, textDrafts } from './text.ts';
import { articleTimes } from './times.ts';
import { trimDrafts } from './trim.ts';

/**
 * Why there is no article. `bad-url`: not http or https. `no-text`: neither feed nor page has a word to read.
 * `too-large`: over the limits of scan.ts, and the feed has no text either. `not-an-article`: an error page, a robot
 * check, a consent wall.
 */
export type DropReason = 'bad-url' | 'no-text' | 'too-large' | 'not-an-article';

export interface Dropped {
  dropped: DropReason;
  /** For people: what was seen. */
  detail: string;
}

/** An article, and every address it is known under, the canonical one first. */
export interface ReadArticle {
  article: Article;
  urls: string[];
}

/** What reading must know besides the article. `language` is the source's (BCP 47), `now` the time of reading. */
export interface About {
  publisherId: string;
  language: string | null;
  now: Instant;
}

/** A longer text is a book or an attack. In UTF-16 code units. */
const longestText = 500_000;

/**
 * Reads an article out of its feed entry, its page, or both. Deterministic, without network; its cost is bounded by the
 * limits of scan.ts whatever the input. Never throws on input.
 */
export function readArticle(raw: RawArticle, about: About): ReadArticle | Dropped {
  const html = raw.html ?? '';
  const opened = html.trim() === '' || isPlainText(html) ? null : openPage(html, raw.url);
  const refused = opened && 'refused' in opened ? opened : null;
  const page = opened && !('refused' in opened) ? opened : null;
  const addresses = chooseAddress(raw.url, {
    canonical: page?.canonical ?? null,
    ogUrl: page?.meta.get('og:url') ?? null,
    jsonLd: page?.schema?.url ?? null,
  });
  if (!addresses) return { dropped: 'bad-url', detail: `not a web address: ${raw.url.slice(0, 200)}` };

  // What the page says of itself is read first: extraction takes the document apart.
  const language = page?.language ?? page?.meta.get('og:locale') ?? page?.schema?.language ?? null;
  const said = headline(raw.entry?.title ?? null, page);
  const authors = authorNames(raw.entry?.authors ?? [], page);
  const times = articleTimes(raw.entry, page, { url: raw.url, fetchedAt: raw.fetchedAt, language });
  const wall = page && isWall(page) ? (page.title ?? 'a robot check') : null;

  const found = bestBody(feedBody(raw, said), wall === null ? pageBody(raw, page, said) : nothing);
  const text = settle(found, said);
  if (text === null) {
    if (wall !== null) return { dropped: 'not-an-article', detail: `the page is “${wall.slice(0, 100)}”` };
    if (refused) return { dropped: refused.refused, detail: `the page has ${refused.detail}` };
    return { dropped: 'no-text', detail: 'neither the feed nor the page has text' };
  }
  const { title, drafts } = text;
  const joined = joinDrafts([{ kind: 'title', text: title, links: [] }, ...drafts]);
  if (joined.text.length > longestText) {
    return {
      dropped: 'too-large',
      detail: `${joined.text.length} characters of text, more than ${longestText}`,
    };
  }
  const article: Article = {
    id: articleId(addresses.key),
    url: addresses.url,
    sourceId: raw.sourceId,
    publisherId: about.publisherId,
    title,
    authors,
    ...times,
    learnedAt: about.now,
    language: detectLanguage(joined.text, [language, raw.entry?.language ?? null, about.language]),
    ...joined,
    images: found.images,
  };
  return { article, urls: addresses.urls };
}

const nothing: Drafts = { drafts: [], images: [] };

/** Title and blocks that make an article, or null. An entry that is only a headline is one, if it says something. */
function settle(found: Drafts, said: string | null): { title: string; drafts: Draft[] } | null {
  if (found.drafts.length === 0)
    return said !== null && said.length >= 20 ? { title: said, drafts: [] } : null;
  if (said !== null && /[\p{L}\p{N}]/u.test(said)) return { title: said, drafts: found.drafts };
  const [first, ...rest] = found.drafts;
  const isTitle =
    first!.kind !== 'code' &&
    first!.kind !== 'table' &&
    first!.text.length <= 160 &&
    !first!.text.includes('\n');
  if (isTitle) return { title: first!.text, drafts: rest };
  return { title: titleFromText(first!.text), drafts: found.drafts };
}

/** What the feed carries: full content, else the summary. */
function feedBody(raw: RawArticle, title: string | null): Drafts {
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

function pageBody(raw: RawArticle, page: Page | null, title: string | null): Drafts {
  if (!page) return raw.html === null ? nothing : { drafts: textDrafts(raw.html), images: [] };
  const schemaBody = page.schema?.body ? schemaDrafts(page.schema.body, page.base, title) : nothing;
  const found = extract(page.document, title, page.base);
  // Pages that are written by script carry their text only in the data for search engines.
  return size(schemaBody) > 2 * size(found) ? { ...schemaBody, images: found.images } : found;
}

function schemaDrafts(body: string, base: string, title: string | null): Drafts {
  const plain = isPlainText(body) ? textDrafts(cleanCharacters(body)) : null;
  if (plain) return { drafts: trimDrafts(plain, title), images: [] };
  const fragment = openFragment(body);
  return fragment ? { ...toDrafts(fragment, base) } : nothing;
}

/**
 * Feed or page. A feed's full text is free of furniture and wins over a page that is not longer by a quarter; a
 * teaser loses. A page that shares few words with a sizeable feed text is something else, such as a consent wall.
 */
function bestBody(feed: Drafts, page: Drafts): Drafts {
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

/** Titles of pages that stand before or instead of an article. */
const wallTitle =
  /^(?:just a moment|attention required|access denied|are you a robot|robot check|please wait|one moment, please|verifying you are human|checking your browser|security check|403\b|404\b|error \d{3}|\d{3} (?:error|forbidden|not found)|page not found|not found|site maintenance|service unavailable|before you continue|your privacy choices|log ?in\b.{0,20}$|sign in\b.{0,20}$)/i;

/** A page that is a check, an error or a gate: by its title, and by having little text. */
function isWall(page: Page): boolean {
  if (!wallTitle.test(page.title ?? '')) return false;
  return (page.document.body.textContent ?? '').replace(/\s+/g, ' ').length < 4000;
}
