/** The sample's articles as they are served: with their addresses, their dates moved, their bodies as HTML. */
import { readArticles, type SampleArticle } from './article.ts';
import { renderBlocks } from './markdown.ts';
import { publisherBySlug, type SamplePublisher } from './publishers.ts';
import { mappedDates, ORIGINAL_START, originalDates, type TimeMap, writeDates } from './time.ts';

/** An article ready to serve. Times are in ms; texts are final; `blocks` is HTML, a block a string. */
export interface ServedArticle {
  slug: string;
  publisher: SamplePublisher;
  /** Canonical address. */
  url: string;
  title: string;
  summary: string;
  authors: string[];
  published: number;
  updated: number | null;
  /** From when on it is served at all. */
  visibleFrom: number;
  blocks: string[];
  /** The file it came from. */
  source: SampleArticle;
}

/** `mapped` moves all dates so that the newest article is minutes old; `original` leaves November 2025. */
export type Dates = 'mapped' | 'original';

/** The path of an article below the wire's address. */
export const articlePath = (article: Pick<SampleArticle, 'publisher' | 'slug'>): string =>
  `/${article.publisher}/${article.slug}/`;

/** The time map for articles served from `startedAt` (ms) on. */
export function timeMap(articles: SampleArticle[], dates: Dates, startedAt: number): TimeMap {
  if (dates === 'original') return originalDates;
  const newest = articles.filter((article) => article.arrives === null).at(-1)!;
  return mappedDates(startedAt, newest.at);
}

/** All articles, ready to serve below `base` (no slash at the end), oldest first. `startedAt` in ms. */
export function serveArticles(
  base: string,
  dates: Dates,
  startedAt: number,
  articles: SampleArticle[] = readArticles(),
): ServedArticle[] {
  const map = timeMap(articles, dates, startedAt);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const resolve = (address: string): string => {
    if (!address.startsWith('sample:')) return address;
    const target = bySlug.get(address.slice(7));
    if (target === undefined) throw new Error(`No article of the sample wire is called "${address}".`);
    return base + articlePath(target);
  };
  return articles.map((article) => {
    const begin = dates === 'original' ? ORIGINAL_START : startedAt;
    const published = article.arrives === null ? map.at(article.at) : begin + article.arrives * 1000;
    const write = (text: string) => writeDates(text, map, published);
    return {
      slug: article.slug,
      publisher: publisherBySlug(article.publisher),
      url: base + articlePath(article),
      title: write(article.title),
      summary: write(article.summary),
      authors: article.authors,
      published,
      updated: article.updated === null ? null : map.at(article.updated),
      visibleFrom: article.arrives === null ? Number.NEGATIVE_INFINITY : startedAt + article.arrives * 1000,
      blocks: renderBlocks(write(article.body), resolve),
      source: article,
    };
  });
}
