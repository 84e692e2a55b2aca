/** The kinds of source, and the one function that asks any of them. A new kind is a file beside this and a line here. */
import type { SourceKind } from '../../domain/source.ts';
import type { Instant } from '../../domain/time.ts';
import type { Fetcher } from '../fetch.ts';
import type { Asked, Collected, Collector } from './collected.ts';
import { collectFeed } from './feed.ts';
import { collectSitemap } from './sitemap.ts';

/** Addresses and files given by hand: there is nothing to ask. */
const collectNothing: Collector = async (source) => ({
  notModified: true,
  articles: [],
  etag: source.etag,
  lastModified: source.lastModified,
  retryAfterMs: null,
  movedTo: null,
  warnings: [],
});

export const collectors: Record<SourceKind, Collector> = {
  feed: collectFeed,
  sitemap: collectSitemap,
  manual: collectNothing,
};

/**
 * Asks a source for its articles; nothing is written.
 * @throws FetchError with the reason, which belongs on the source
 */
export function collectSource(source: Asked, fetcher: Fetcher, now: Instant): Promise<Collected> {
  return collectors[source.kind](source, fetcher, now);
}
