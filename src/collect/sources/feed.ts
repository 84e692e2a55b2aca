/** Feeds: RSS, Atom, RDF, CDF and JSON Feed. */
import { parseAside } from '../aside.ts';
import { asSentence, type Collector, collectedFrom, toArticles } from './collected.ts';

export const ACCEPT_FEED =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

export const collectFeed: Collector = async (source, fetcher, now) => {
  const { etag, lastModified } = source;
  const fetched = await fetcher.get(source.url, { etag, lastModified, accept: ACCEPT_FEED });
  if (fetched.notModified) return { ...collectedFrom(fetched, source), articles: [], warnings: [] };
  const feed = await parseAside('feed', fetched.body, { contentType: fetched.contentType, url: fetched.url });
  const { articles, warnings } = toArticles(feed.entries, source, feed.language, now);
  const empty = feed.entries.length === 0 ? ['the feed has no entries'] : [];
  const notes = [...feed.warnings, ...empty, ...warnings];
  return { ...collectedFrom(fetched, source), articles, warnings: notes.map(asSentence) };
};
