/** Sitemaps, for sites without a feed: the pages that changed last are its articles. */
import { parseAside } from '../aside.ts';
import { implausible } from '../dates.ts';
import { FetchError } from '../failure.ts';
import type { ParsedSitemap, SitemapPage } from '../feed/parse-sitemap.ts';
import type { ParsedEntry } from '../feed/parsed-feed.ts';
import { isGzip, unpack } from '../fetch/unpack.ts';
import type { Fetched, Fetcher, GetOptions } from '../fetch.ts';
import { asSentence, type Collector, collectedFrom, MAX_ARTICLES, toArticles } from './collected.ts';

/** Sitemaps of an index that are read: those that changed last. Enough for a month of any publisher. */
const MAX_SITEMAPS = 3;
const MAX_UNPACKED = 10 * 1024 * 1024;
const ACCEPT_SITEMAP = 'application/xml, text/xml;q=0.9, */*;q=0.5';

export const collectSitemap: Collector = async (source, fetcher, now) => {
  const { etag, lastModified } = source;
  const fetched = await fetcher.get(source.url, { etag, lastModified, accept: ACCEPT_SITEMAP });
  if (fetched.notModified) return { ...collectedFrom(fetched, source), articles: [], warnings: [] };
  const top = await read(fetched);
  const below = await readChildren(top, fetched.url, fetcher);
  const pages = [...top.pages, ...below.pages];
  const { entries, undated } = newestFirst(pages, now);
  const { articles, warnings } = toArticles(entries, source, null, now);
  if (undated > 0)
    warnings.push(
      `${undated} ${undated === 1 ? 'page without a date was' : 'pages without a date were'} left out`,
    );
  // An index stays the same while the sitemaps that it names change, so it must be read anew each time.
  const unconditional = top.sitemaps.length > 0 ? { etag: null, lastModified: null } : {};
  return {
    ...collectedFrom(fetched, source),
    ...unconditional,
    articles,
    warnings: [...top.warnings, ...below.warnings, ...warnings].map(asSentence),
  };
};

async function read(fetched: Fetched): Promise<ParsedSitemap> {
  // Often the file itself is compressed, on top of what HTTP does.
  const bytes = isGzip(fetched.body) ? await unpack(fetched.body, 'gzip', MAX_UNPACKED) : fetched.body;
  return parseAside('sitemap', bytes, { contentType: fetched.contentType, url: fetched.url });
}

async function readChildren(
  top: ParsedSitemap,
  topUrl: string,
  fetcher: Fetcher,
): Promise<{ pages: SitemapPage[]; warnings: string[] }> {
  const host = new URL(topUrl).host;
  // The protocol lets a sitemap name only its own site; others would make us ask whomever it likes.
  const own = top.sitemaps.filter((sitemap) => new URL(sitemap.url).host === host);
  const chosen = own.toSorted((a, b) => rank(b).localeCompare(rank(a))).slice(0, MAX_SITEMAPS);
  const warnings =
    own.length < top.sitemaps.length ? ['it names sitemaps of other hosts, which are not read'] : [];
  const pages: SitemapPage[] = [];
  for (const { url } of chosen) {
    try {
      const options: GetOptions = { accept: ACCEPT_SITEMAP };
      const child = await read(await fetcher.get(url, options));
      pages.push(...child.pages);
      warnings.push(...child.warnings);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      warnings.push(error.message);
    }
  }
  if (pages.length === 0 && chosen.length > 0 && warnings.length >= chosen.length) {
    throw new FetchError('broken-feed', `None of its sitemaps could be read: ${warnings[0]}`);
  }
  return { pages, warnings };
}

/** News first, then what changed last; an undated one after all dated ones. */
const rank = (sitemap: { url: string; changed: string | null }): string =>
  `${/news/i.test(new URL(sitemap.url).pathname) ? 1 : 0}${sitemap.changed ?? ''}`;

/**
 * The newest pages as entries. A page without a date cannot be told from the imprint, so that it counts only where
 * nothing is dated.
 */
function newestFirst(pages: SitemapPage[], now: string): { entries: ParsedEntry[]; undated: number } {
  const time = (page: SitemapPage) =>
    [page.published, page.changed].find((at) => at !== null && implausible(at, now) === null) ?? '';
  const dated = pages.filter((page) => time(page) !== '');
  const taken = dated.length > 0 ? dated : pages;
  const sorted = taken
    .toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
    .slice(0, MAX_ARTICLES);
  return { entries: sorted.map(toEntry), undated: pages.length - taken.length };
}

function toEntry({ url, title, published, changed, language }: SitemapPage): ParsedEntry {
  const none = { summary: null, content: null, authors: [], guid: null };
  return { url, entry: { ...none, title, published, updated: changed, language } };
}
