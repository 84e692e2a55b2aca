/**
 * The feed libraries that `bench feeds` compares with, each as it comes out of the box. Their titles are HTML by design
 * and are made text as ours are, so that the figures differ by what is read of the feed alone.
 */
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import { FetchError } from '../src/collect/failure.ts';
import { titleText } from '../src/collect/plain-text.ts';
import type { JudgedEntry } from './feeds-statement.ts';

interface Input {
  bytes: Uint8Array;
  url: string;
}

type Loose = Record<string, unknown>;

/** feedsmith on the bytes as UTF-8. */
export function readWithFeedsmith(input: Input): JudgedEntry[] {
  const { feed } = orderly(() => parseFeed(new TextDecoder().decode(input.bytes))) as { feed: Loose };
  const items = (feed.entries ?? feed.items ?? []) as Loose[];
  return items.map((item) => {
    const links = (item.links ?? []) as Loose[];
    const alternate = links.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? links[0];
    const dc = (item.dc ?? {}) as Loose;
    const dcterms = (item.dcterms ?? {}) as Loose;
    return {
      title: titleText(firstText(item.title, dc.title, dc.titles) ?? ''),
      link: firstText(item.link, item.url, alternate?.href, (item.guid as Loose | undefined)?.value),
      published: firstText(
        item.pubDate,
        item.published,
        item.date_published,
        dcterms.issued,
        dcterms.created,
        dc.date,
        dc.dates,
      ),
      updated: firstText(item.updated, item.date_modified, dcterms.modified),
    };
  });
}

/** feedparser on the bytes, which it takes for UTF-8, going on after XML errors as it does by default. */
export async function readWithFeedparser(input: Input): Promise<JudgedEntry[]> {
  const parser = new FeedParser({ feedurl: input.url });
  const entries: JudgedEntry[] = [];
  await new Promise<void>((resolve, reject) => {
    parser.on('error', (error) => reject(new FetchError('broken-feed', error.message)));
    parser.on('end', resolve);
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) {
        entries.push({
          title: titleText(item.title ?? ''),
          link: item.link,
          published: iso(item.pubdate),
          updated: iso(item.date),
        });
      }
    });
    Readable.from([Buffer.from(input.bytes)]).pipe(parser);
  });
  return entries;
}

/** feedsmith says that it cannot read something by these errors; others are crashes. */
function orderly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const known = ['DetectError', 'MalformedError', 'ParseError'];
    if (error instanceof Error && known.includes(error.name))
      throw new FetchError('broken-feed', error.message);
    throw error;
  }
}

const iso = (date: Date | null): string | null =>
  date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();

/** The first text among values that may be texts, lists of texts, or objects around one. */
function firstText(...values: unknown[]): string | null {
  for (const value of values) {
    if (typeof value === 'string') return value;
    if (Array.isArray(value) && value.length > 0) return firstText(...value);
    if (typeof value === 'object' && value !== null && 'value' in value) return firstText(value.value);
  }
  return null;
}
