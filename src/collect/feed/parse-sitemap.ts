/** Sitemaps (https://www.sitemaps.org/protocol.html), sitemap indexes and news sitemaps, to addresses. */
import { decodeBytes } from '../charset.ts';
import { parseFeedDate } from '../dates.ts';
import { childrenOf, type Element, textOf } from '../element.ts';
import { FetchError } from '../failure.ts';
import { readMarkup } from '../markup.ts';
import { plainTitle } from '../plain-text.ts';
import { articleUrl, languageTag } from './parsed-feed.ts';

/** Addresses read of one sitemap: the protocol's own limit. */
const MAX_PAGES = 50_000;
const MAX_CHILDREN = 5_000;

export interface SitemapPage {
  url: string;
  changed: string | null;
  /** From the news extension; null without it. */
  title: string | null;
  published: string | null;
  language: string | null;
}

export interface ParsedSitemap {
  pages: SitemapPage[];
  /** Of an index: the sitemaps it names. */
  sitemaps: { url: string; changed: string | null }[];
  warnings: string[];
}

/** @throws FetchError `empty`, `not-a-feed` or `broken-feed`, with the reason; nothing else */
export function parseSitemap(
  bytes: Uint8Array,
  from: { contentType: string | null; url: string },
): ParsedSitemap {
  const { text } = decodeBytes(bytes, from.contentType);
  if (text.replaceAll('\0', '').trim() === '') throw new FetchError('empty', 'The answer is empty.');
  const parsed: ParsedSitemap = { pages: [], sitemaps: [], warnings: [] };
  const markup = readMarkup(text, (element, cut) => {
    const parent = element.parent?.name;
    if (element.name === 'url' && parent === 'urlset') {
      if (!cut && parsed.pages.length < MAX_PAGES) parsed.pages.push(...readPage(element, from.url));
      return true;
    }
    if (element.name === 'sitemap' && parent === 'sitemapindex') {
      if (!cut && parsed.sitemaps.length < MAX_CHILDREN)
        parsed.sitemaps.push(...readChild(element, from.url));
      return true;
    }
    return false;
  });
  const found = parsed.pages.length + parsed.sitemaps.length;
  if (!markup.roots.some((root) => root.name === 'urlset' || root.name === 'sitemapindex')) {
    const name = markup.roots[0]?.name.slice(0, 40);
    throw new FetchError(
      'not-a-feed',
      `This is not a sitemap${name ? `: its outermost element is <${name}>` : ''}.`,
    );
  }
  const broken = markup.stopped ?? (markup.truncated ? 'it ends in the middle' : null);
  if (broken !== null && found === 0)
    throw new FetchError('broken-feed', `The sitemap cannot be read: ${broken}.`);
  if (broken !== null)
    parsed.warnings.push(
      markup.truncated ? 'the sitemap breaks off in the middle' : `reading stopped early: ${broken}`,
    );
  return parsed;
}

function readPage(element: Element, documentUrl: string): SitemapPage[] {
  const url = articleUrl(textIn(element, 'loc'), documentUrl);
  if (url === null) return [];
  const news = childrenOf(element, 'news:news')[0];
  const publication = news && childrenOf(news, 'news:publication')[0];
  return [
    {
      url,
      changed: parseFeedDate(textIn(element, 'lastmod') ?? ''),
      title: plainTitle((news && textIn(news, 'news:title')) ?? '') || null,
      published: parseFeedDate((news && textIn(news, 'news:publication_date')) ?? ''),
      language: languageTag(publication && textIn(publication, 'news:language')),
    },
  ];
}

function readChild(element: Element, documentUrl: string): ParsedSitemap['sitemaps'] {
  const url = articleUrl(textIn(element, 'loc'), documentUrl);
  return url === null ? [] : [{ url, changed: parseFeedDate(textIn(element, 'lastmod') ?? '') }];
}

function textIn(element: Element, name: string): string | null {
  const child = childrenOf(element, name)[0];
  return child === undefined ? null : textOf(child).trim();
}
