/** What comes out of a feed document, whatever its format. */
import type { FeedEntry } from '../../domain/article.ts';

export interface ParsedEntry {
  /** Absolute, http or https; null where the entry names no address that can be fetched. */
  url: string | null;
  entry: FeedEntry;
}

export interface ParsedFeed {
  format: 'rss' | 'rdf' | 'atom' | 'cdf' | 'json';
  title: string | null;
  /** The site that the feed belongs to. */
  siteUrl: string | null;
  language: string | null;
  /** In the order of the document, as often as they stand there; at most `MAX_READ`. */
  entries: ParsedEntry[];
  /** What was not as it should be, for people; one line each. */
  warnings: string[];
}

/** Entries read of one feed. Those beyond are not looked at: no feed is read by anyone at that length. */
export const MAX_READ = 5_000;

/** An address in a feed made absolute; null for what cannot be an article: other schemes, credentials, nonsense. */
export function articleUrl(value: string | null | undefined, base: string): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > 4_000) return null;
  const url = URL.parse(text, base);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
    ? url.href
    : null;
}

/** A language tag as feeds give it, in lower case; null for what is none. */
export function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replaceAll('_', '-').toLowerCase() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(tag) ? tag : null;
}
