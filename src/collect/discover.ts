/** From a site's address to where its articles can be followed. */

import { Parser } from 'htmlparser2';
import { parseAside } from './aside.ts';
import { decodeBytes } from './charset.ts';
import { FetchError } from './failure.ts';
import { articleUrl } from './feed/parsed-feed.ts';
import type { Fetched, Fetcher } from './fetch.ts';
import { plainTitle } from './plain-text.ts';
import type { Robots } from './robots.ts';
import { ACCEPT_FEED } from './sources/feed.ts';

export interface Discovered {
  kind: 'feed' | 'sitemap';
  url: string;
  /** The feed's own title, else the site's; null where there is none. */
  title: string | null;
  language: string | null;
}

/** Where feeds mostly are, beside the page and at the root of its site. */
const USUAL_PATHS = [
  'feed',
  'feed/',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'blog/feed/',
];
const SITEMAP_PATHS = ['/news-sitemap.xml', '/sitemap_index.xml', '/sitemap.xml'];
/** Feeds that are looked at of those a page names; most have two or three. */
const MAX_NAMED = 6;
const FEED_TYPE =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/json$|^text\/(?:rss\+)?xml$/i;
const DEEPEST = 500;
/** The feeds that come with the wanted one: comments, single tags. */
const LESSER = /comment|kommentar|commentaire|\/tags?\/|\/author\//i;

/**
 * Finds the feeds of a site, best first. In order: the address is a feed itself; the feeds that its page names; the
 * paths where feeds mostly are; and last a sitemap. Each was fetched and read before it is given.
 * @throws FetchError where the address cannot be fetched, and `not-a-feed` where nothing was found
 */
export async function discoverSources(
  url: string,
  from: { fetcher: Fetcher; robots: Robots },
): Promise<Discovered[]> {
  const { fetcher } = from;
  const first = await fetcher.get(url, { accept: `${ACCEPT_FEED}, text/html` });
  const itself = await asSource(first);
  if (itself !== null) return [itself];
  const page = readHead(first);
  const named = await tryAll(page.feeds, fetcher, MAX_NAMED);
  if (named.length > 0) return named;
  const bases = [...new Set([new URL('.', first.url).href, new URL('/', first.url).href])];
  const usual = bases.flatMap((base) => USUAL_PATHS.map((path) => new URL(path, base).href));
  const guessed = await tryAll([...new Set(usual)], fetcher, 1);
  if (guessed.length > 0) return guessed;
  const told = await from.robots.sitemaps(first.url);
  const sitemaps = [...told, ...SITEMAP_PATHS.map((path) => new URL(path, first.url).href)];
  const maps = await tryAll([...new Set(sitemaps)].slice(0, 10), fetcher, 1);
  if (maps.length > 0)
    return maps.map((map) => ({
      ...map,
      title: map.title ?? page.title,
      language: map.language ?? page.language,
    }));
  throw new FetchError('not-a-feed', `No feed and no sitemap was found at ${first.url}.`);
}

/** Those of the addresses that are sources, until there are `enough`; each address once, in order. */
async function tryAll(urls: string[], fetcher: Fetcher, enough: number): Promise<Discovered[]> {
  const found: Discovered[] = [];
  for (const url of urls) {
    if (found.length >= enough) break;
    try {
      const source = await asSource(await fetcher.get(url, { accept: ACCEPT_FEED }));
      if (source !== null && !found.some((other) => other.url === source.url)) found.push(source);
    } catch (error) {
      // Most of these addresses do not exist. But what is true of the whole site is worth no further try.
      if (!(error instanceof FetchError)) throw error;
      if (['dns', 'connect', 'tls', 'timeout', 'retry-later'].includes(error.failure)) break;
    }
  }
  return found;
}

/** The answer as a source, or null where it is neither feed nor sitemap. */
async function asSource(fetched: Fetched): Promise<Discovered | null> {
  const from = { contentType: fetched.contentType, url: fetched.url };
  const failed = (error: unknown) => {
    if (error instanceof FetchError) return null;
    throw error;
  };
  const feed = await parseAside('feed', fetched.body, from).catch(failed);
  if (feed !== null) return { kind: 'feed', url: fetched.url, title: feed.title, language: feed.language };
  const sitemap = await parseAside('sitemap', fetched.body, from).catch(failed);
  return sitemap === null ? null : { kind: 'sitemap', url: fetched.url, title: null, language: null };
}

interface Head {
  title: string | null;
  language: string | null;
  /** Addresses that the page names as feeds: by `link rel=alternate` first, then by plain links that look like feeds. */
  feeds: string[];
}

function readHead(fetched: Fetched): Head {
  const { text } = decodeBytes(fetched.body, fetched.contentType);
  const alternates: string[] = [];
  const anchors: string[] = [];
  let base = fetched.url;
  let title = '';
  let language: string | null = null;
  let inTitle = false;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href, lang }) {
      // The parser's time grows with the depth. No site nests so deep, and its feeds are named before.
      if (++depth > DEEPEST) parser.pause();
      if (name === 'html' && lang) language = lang.slice(0, 10);
      if (name === 'base') base = articleUrl(href, fetched.url) ?? base;
      const isAlternate =
        name === 'link' && /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) && FEED_TYPE.test(type);
      const looksLikeFeed =
        name === 'a' && href !== undefined && /(?:rss|atom|feed)(?:\.xml|\.json|\/)?$/i.test(href);
      const url = isAlternate || looksLikeFeed ? articleUrl(href, base) : null;
      if (url !== null && alternates.length + anchors.length < 100)
        (isAlternate ? alternates : anchors).push(url);
      inTitle = name === 'title' && title === '';
    },
    ontext(words) {
      if (inTitle) title += words;
    },
    onclosetag() {
      depth--;
      inTitle = false;
    },
  });
  // The head and the usual footer link; a page of megabytes is not read for its feed.
  parser.end(text.slice(0, 1_000_000));
  const feeds = [...new Set([...alternates, ...anchors])];
  return {
    title: plainTitle(title) || null,
    language,
    feeds: feeds.toSorted((a, b) => Number(LESSER.test(a)) - Number(LESSER.test(b))).slice(0, 2 * MAX_NAMED),
  };
}
