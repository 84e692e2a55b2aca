/** What a source gives when it is asked, and what all kinds of source do with what they find. */
import type { RawArticle } from '../../domain/article.ts';
import type { Source } from '../../domain/source.ts';
import type { Instant } from '../../domain/time.ts';
import { implausible } from '../dates.ts';
import type { ParsedEntry } from '../feed/parsed-feed.ts';
import type { Fetched, Fetcher } from '../fetch.ts';

/** What a collector needs to know of a source. */
export type Asked = Pick<Source, 'id' | 'url' | 'kind' | 'language' | 'etag' | 'lastModified'>;

export interface Collected {
  /** The source says that nothing changed; `articles` is empty. */
  notModified: boolean;
  /** In the source's order, each address once, at most `MAX_ARTICLES`; `html` is null. */
  articles: RawArticle[];
  /** To be sent with the next request. */
  etag: string | null;
  lastModified: string | null;
  /** How long the source asks us to stay away although it answered, in milliseconds. */
  retryAfterMs: number | null;
  /** Where the source has moved for good, and should be asked from now on. */
  movedTo: string | null;
  /** What was not as it should be, for people; one line each. */
  warnings: string[];
}

/** One kind of source. Throws `FetchError` where the source gave nothing. */
export type Collector = (source: Asked, fetcher: Fetcher, now: Instant) => Promise<Collected>;

/** Articles taken of a source at one time: the newest where there are more. */
export const MAX_ARTICLES = 500;

/** The part of the result that comes from the answer itself. */
export function collectedFrom(fetched: Fetched, source: Asked): Omit<Collected, 'articles' | 'warnings'> {
  const permanent =
    fetched.redirects.length > 0 && fetched.redirects.every(({ status }) => status === 301 || status === 308);
  // An answer that nothing changed need not repeat what we know.
  const same = fetched.notModified ? source : { etag: null, lastModified: null };
  return {
    notModified: fetched.notModified,
    etag: fetched.etag?.slice(0, 500) ?? same.etag,
    lastModified: fetched.lastModified?.slice(0, 100) ?? same.lastModified,
    retryAfterMs: fetched.retryAfterMs,
    movedTo: permanent ? fetched.url : null,
  };
}

/** A note as a sentence; one that begins with an address keeps it as it is. */
export const asSentence = (note: string): string => {
  const first = /^https?:/.test(note) ? note.slice(0, 1) : note.slice(0, 1).toUpperCase();
  return `${first}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`;
};

/** Entries to articles: without address or repeated ones are left out, impossible dates are dropped; all is told. */
export function toArticles(
  entries: ParsedEntry[],
  source: Asked,
  language: string | null,
  now: Instant,
): { articles: RawArticle[]; warnings: string[] } {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const seen = new Set<string>();
  const articles: RawArticle[] = [];
  for (const { url, entry } of entries) {
    if (url === null) {
      count('had no address, and could not be taken');
      continue;
    }
    const keys = entry.guid === null ? [url] : [url, entry.guid];
    if (keys.some((key) => seen.has(key))) {
      count('repeated an earlier one');
      continue;
    }
    for (const key of keys) seen.add(key);
    const dated = { ...entry, language: entry.language ?? language ?? source.language };
    for (const field of ['published', 'updated'] as const) {
      const why = dated[field] === null ? null : implausible(dated[field], now);
      if (why !== null) {
        dated[field] = null;
        count(`had a date that we do not believe: ${why}`);
      }
    }
    articles.push({ url, sourceId: source.id, fetchedAt: now, entry: dated, html: null });
  }
  return { articles: newest(articles), warnings: linesOf(counts, articles.length) };
}

function newest(articles: RawArticle[]): RawArticle[] {
  if (articles.length <= MAX_ARTICLES) return articles;
  const time = (article: RawArticle) => article.entry?.published ?? article.entry?.updated ?? '';
  const taken = new Set(
    articles.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)).slice(0, MAX_ARTICLES),
  );
  return articles.filter((article) => taken.has(article));
}

/** At most ten lines: a feed may have a bad date of its own in every entry. */
function linesOf(counts: Map<string, number>, articles: number): string[] {
  const lines = [...counts].slice(0, 10).map(([what, n]) => `${n} ${n === 1 ? 'entry' : 'entries'} ${what}`);
  if (counts.size > 10) lines.push(`and ${counts.size - 10} more notes of the kind`);
  if (articles > MAX_ARTICLES)
    lines.push(`it has ${articles} entries, of which only the newest ${MAX_ARTICLES} are looked at`);
  return lines;
}
