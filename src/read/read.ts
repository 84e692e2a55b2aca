/** Reading: from what a feed and a page say to one clean article. */
import { type Article, articleId, type RawArticle } from '../domain/article.ts';
import type { Instant } from '../domain/time.ts';
import { chooseAddress } from './address.ts';
import { attachmentPage } from './attachments.ts';
import { type Draft, type Drafts, joinDrafts } from './blocks.ts';
import { bestBody, feedBody, nothing, pageBody } from './body.ts';
import { bounded } from './bounded.ts';
import { authorNames, headline, titleFromText } from './headline.ts';
import { detectLanguage } from './language.ts';
import { openPage, type Page } from './page.ts';
import { isPlainText, textDrafts } from './text.ts';
import { articleTimes } from './times.ts';

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

/** Title, subtitle, where, who wrote it, and when. */
const headLines = 5;

/**
 * Reads an article out of its feed entry, its page, or both. Deterministic, without network; its cost is bounded by the
 * limits of scan.ts whatever the input. Never throws on input.
 */
export function readArticle(raw: RawArticle, about: About): ReadArticle | Dropped {
  const given = open(raw);
  const page = given.page;
  const addresses = chooseAddress(raw.url, {
    canonical: page?.canonical ?? null,
    ogUrl: page?.meta.get('og:url') ?? null,
    jsonLd: page?.schema?.url ?? null,
  });
  if (!addresses) return { dropped: 'bad-url', detail: `not a web address: ${raw.url.slice(0, 200)}` };

  // What the page says of itself is read first: extraction takes the document apart.
  const language = page?.language ?? page?.meta.get('og:locale') ?? page?.schema?.language ?? null;
  const said = headline(raw.entry?.title ?? null, page);
  const head = given.text.drafts
    .slice(1, headLines)
    .flatMap(({ kind, text }) => (kind === 'code' ? [] : text.split('\n')));
  const authors = authorNames(raw.entry?.authors ?? [], page, head);
  const hints = [raw.entry?.language ?? null, about.language];
  const opening = page ? (page.document.body.textContent ?? '') : head.join('\n');
  const times = articleTimes(raw.entry, page, head, {
    url: raw.url,
    fetchedAt: raw.fetchedAt,
    language: language ?? detectLanguage(opening.slice(0, 4000), hints),
  });

  const fromPage = page && !given.problem ? pageBody(page, said) : given.text;
  const found = bestBody(feedBody(raw, said), fromPage);
  const text = settle(found.drafts, said, raw.entry !== null);
  if (text === null) {
    return given.problem ?? { dropped: 'no-text', detail: 'neither the feed nor the page has text' };
  }
  const { drafts, cut } = bounded(text.drafts);
  const joined = joinDrafts([{ kind: 'title', text: text.title, links: [] }, ...drafts]);
  const article: Article = {
    id: articleId(addresses.key),
    url: addresses.url,
    sourceId: raw.sourceId,
    publisherId: about.publisherId,
    title: text.title,
    authors,
    ...times,
    learnedAt: about.now,
    language: detectLanguage(joined.text, [language, ...hints]),
    ...joined,
    images: found.images,
    ...(cut !== null && { cut }),
  };
  return { article, urls: addresses.urls };
}

/** What was fetched, opened: a page, or plain text as blocks; `problem` says why it cannot give the body. */
interface Opened {
  page: Page | null;
  text: Drafts;
  problem: Dropped | null;
}

function open(raw: RawArticle): Opened {
  const given = raw.html ?? '';
  if (given.trim() === '') return { page: null, text: nothing, problem: null };
  const attached = attachmentPage(given, fileName(raw.url));
  if (attached && 'refused' in attached) {
    const problem: Dropped = { dropped: 'not-an-article', detail: `it is ${attached.refused}` };
    return { page: null, text: nothing, problem };
  }
  const html = attached?.html ?? given;
  if (isPlainText(html)) return { page: null, text: { drafts: textDrafts(html), images: [] }, problem: null };
  const page = openPage(html, raw.url);
  if ('refused' in page) {
    const problem: Dropped = { dropped: page.refused, detail: `the page has ${page.detail}` };
    return { page: null, text: nothing, problem };
  }
  const wall = isWall(page) ? `the page is “${(page.title ?? '').slice(0, 100)}”` : null;
  return { page, text: nothing, problem: wall === null ? null : { dropped: 'not-an-article', detail: wall } };
}

/** The last part of an address, as people would write it. */
export function fileName(url: string): string {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
}

/** Title and blocks that make an article, or null. A feed's headline alone is one, if it says something. */
function settle(
  drafts: Draft[],
  said: string | null,
  inFeed: boolean,
): { title: string; drafts: Draft[] } | null {
  const title = said !== null && /[\p{L}\p{N}]/u.test(said) ? said : null;
  if (drafts.length === 0) return title !== null && inFeed && title.length >= 20 ? { title, drafts } : null;
  if (title !== null) return { title, drafts };
  const [first, ...rest] = drafts as [Draft, ...Draft[]];
  const isLine = first.text.length <= 160 && !first.text.includes('\n');
  if (isLine && first.kind !== 'code' && first.kind !== 'table') return { title: first.text, drafts: rest };
  return { title: titleFromText(first.text), drafts };
}

/** Titles of pages that stand before or instead of an article. */
const wallTitle =
  /^(?:just a moment|attention required|access denied|are you a robot|robot check|please wait|one moment, please|verifying you are human|checking your browser|security check|403\b|404\b|error \d{3}|\d{3} (?:error|forbidden|not found)|page not found|not found|site maintenance|service unavailable|before you continue|your privacy choices|log ?in\b.{0,20}$|sign in\b.{0,20}$)/i;

/** A page that is a check, an error or a gate: by its title, and by having little text. */
function isWall(page: Page): boolean {
  if (!wallTitle.test(page.title ?? '')) return false;
  return (page.document.body.textContent ?? '').replace(/\s+/g, ' ').length < 4000;
}
