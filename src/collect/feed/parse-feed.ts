/** Bytes of a feed, of any format and in any state, to entries. Pure; bounded in time and memory for 10 MB of anything. */
import { decodeBytes, withoutC1 } from '../charset.ts';
import { FetchError } from '../failure.ts';
import { readJsonFeed } from './json-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { readXmlFeed } from './xml-feed.ts';

/**
 * Reads a feed. `url` is where it was fetched, for relative addresses.
 * What is wrong but could be read around is in `warnings`.
 * @throws FetchError `empty`, `not-a-feed` or `broken-feed`, with the reason; nothing else
 */
export function parseFeed(bytes: Uint8Array, from: { contentType: string | null; url: string }): ParsedFeed {
  const { text, mismatch } = decodeBytes(bytes, from.contentType);
  const document = withoutC1(text).trimStart();
  if (document.replaceAll('\0', '').trim() === '') throw new FetchError('empty', 'The answer is empty.');
  const feed = document.startsWith('{') ? readJsonFeed(document, from.url) : readXmlFeed(document, from.url);
  if (mismatch !== null) feed.warnings.unshift(mismatch);
  if (document.includes('\0')) feed.warnings.unshift('it holds NUL bytes, which were taken out');
  return feed;
}
