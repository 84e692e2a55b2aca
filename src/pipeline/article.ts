/** The steps of one article: its page, its clean text, what it says, and keeping it. */

import { instant } from '../clock.ts';
import { FetchError } from '../collect/fetch.ts';
import { fetchPage } from '../collect/page.ts';
import { TryLater } from '../domain/errors.ts';
import { attachmentLinks, withAttachment } from '../read/attached.ts';
import { bandKeys, signature } from '../read/copies.ts';
import { fileName, readArticle } from '../read/read.ts';
import { findByUrl, saveArticle } from '../store/articles.ts';
import { databaseAway } from '../store/connect.ts';
import { countDropped, finishIncoming } from '../store/incoming.ts';
import { findSource } from '../store/sources.ts';
import { understand } from '../understand/understand.ts';
import type { Ground } from './ground.ts';
import type { ArticleWork, Drop } from './run.ts';

/** A feed entry with at least this much text is the article itself; less is a teaser, and its page is opened. */
const TEASER_CHARACTERS = 1500;
/** Pages of entries older than this are not opened: a feed's archive is not news. */
const PAGE_MAX_AGE_MS = 45 * 86_400_000;

/** A site that asks for more patience than this gets none: the feed's words are read. */
const LONGEST_WAIT_MS = 120_000;
const LONGEST_PUT_OFF_MS = 3_600_000;

/** Characters outside tags: a picture with forty addresses is no text. */
function textLength(html: string): number {
  let length = 0;
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    length += (tag < 0 ? html.length : tag) - at;
    const end = tag < 0 ? -1 : html.indexOf('>', tag);
    if (end < 0) break;
    at = end + 1;
  }
  return length;
}

/** Opens the article's page where the feed gave only a teaser. A page that cannot be had leaves the feed's words, and its reason. */
export async function openPage(work: ArticleWork, ground: Ground): Promise<ArticleWork | Drop> {
  const { raw } = work;
  const { entry } = raw;
  if (raw.html !== null || !/^https?:/.test(raw.url)) return work;
  if (entry && textLength(entry.content ?? '') > TEASER_CHARACTERS) return work;
  const published = entry?.published ?? entry?.updated ?? null;
  if (published !== null && ground.clock.now() - Date.parse(published) > PAGE_MAX_AGE_MS) return work;
  try {
    const page = await fetchPage(raw.url, ground);
    return { ...work, raw: { ...raw, url: page.url, html: page.html }, urls: [raw.url] };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const later = error.failure === 'retry-later' ? (error.retryAfterMs ?? 60_000) : Number.POSITIVE_INFINITY;
    // Worth a short wait, once; then the feed's words are better than nothing. Without them the page is all there is.
    if (entry === null ? later < Number.POSITIVE_INFINITY : work.attempts < 2 && later <= LONGEST_WAIT_MS)
      throw new TryLater(error.message, Math.min(later, LONGEST_PUT_OFF_MS));
    if (entry === null) return { drop: error.failure, detail: error.message };
    const { sourceId, url } = raw;
    const dropped = { sourceId, step: 'page', reason: error.failure, url, detail: error.message };
    await countDropped(ground.db, dropped, instant(ground.clock));
    return work;
  }
}

export async function read(work: ArticleWork, ground: Ground): Promise<ArticleWork | Drop> {
  const source = await findSource(ground.db, work.raw.sourceId);
  if (!source)
    return { drop: 'source-removed', detail: 'the source was removed before this article was read' };
  const about = { publisherId: source.publisher.id, language: source.language, now: instant(ground.clock) };
  const result = readArticle(work.raw, about);
  if ('dropped' in result) return { drop: result.dropped, detail: result.detail };
  const urls = [...new Set([...work.urls, work.raw.url, ...result.urls, result.article.url])];
  return { ...work, article: result.article, urls };
}

/** Takes in the files of indicators that the article links to. One that cannot be had is counted with its reason, and the article goes on. */
export async function attach(work: ArticleWork, ground: Ground): Promise<ArticleWork> {
  let article = work.article!;
  for (const url of attachmentLinks(article)) {
    try {
      const file = await fetchPage(url, ground);
      article = withAttachment(article, fileName(file.url), file.html) ?? article;
    } catch (error) {
      if (databaseAway(error) !== null) throw error;
      const { sourceId } = work.raw;
      const reason = error instanceof FetchError ? error.failure : 'unreadable';
      const dropped = { sourceId, step: 'attach', reason, url, detail: (error as Error).message };
      await countDropped(ground.db, dropped, instant(ground.clock));
    }
  }
  return { ...work, article };
}

/** Goes on with what is new: an article that we know and that says the same ends here. */
export async function compareWithKnown(work: ArticleWork, ground: Ground): Promise<ArticleWork | Drop> {
  const article = work.article!;
  const known = await findByUrl(ground.db, work.urls);
  if (known && known.text === article.text) return { drop: 'unchanged', detail: known.id };
  return known ? { ...work, article: { ...article, id: known.id, url: known.url } } : work;
}

export async function understandArticle(work: ArticleWork, ground: Ground): Promise<ArticleWork> {
  return { ...work, findings: understand(work.article!, await ground.names()) };
}

/** What finding copies will compare: later, when articles are placed one after the other. */
export async function sign(work: ArticleWork): Promise<ArticleWork> {
  const own = signature(work.article!);
  return { ...work, signature: own, bands: bandKeys(own) };
}

/** Stores the article and ends its job, in one transaction: it is either still waiting or kept, never neither. */
export async function keep(work: ArticleWork, ground: Ground): Promise<ArticleWork> {
  const { urls, bands } = work;
  await ground.db.transaction().execute(async (trx) => {
    await saveArticle(
      trx,
      {
        article: work.article!,
        findings: work.findings!,
        urls,
        signature: work.signature,
        bands,
      },
      instant(ground.clock),
    );
    await finishIncoming(trx, work.incomingId);
  });
  return work;
}
