/** Who stands behind an address that a person gave. */
import type { Category, Publisher } from '../domain/source.ts';
import { publisherOf } from '../knowledge/default-sources.ts';
import { siteName } from '../read/page.ts';

/** Saved files that name no address (a name that resolves nowhere, RFC 6761): nobody stands behind them, and a family of no name adds no voice. */
export const NOBODY: Publisher = {
  id: 'file.invalid',
  name: 'Saved file',
  family: '',
  category: 'journalism',
};

const FILES = `https://${NOBODY.id}/`;

/** The address under which a file is kept that was saved without one; the same content under the same name has the same. */
export const fileAddress = (hash: string, name: string): string =>
  `${FILES}${hash}/${encodeURIComponent(name)}`;

/** The name of the file that such an address stands for; null for every other address. */
export const fileAt = (url: string): string | null =>
  url.startsWith(FILES) ? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)) : null;

/** Sites on which many people publish under one host, each in a folder of their own. */
const SHARED =
  /^(?:(?:www\.)?medium\.com|feeds?\.feedburner\.com|dev\.to|(?:www\.)?linkedin\.com|(?:\d+\.){3}\d+|localhost)$/;

/** The publisher that we know by the address; else a new one, its own family, named as given. */
export function publisherAt(url: string, name: string, category: Category | null): Publisher {
  const { host, hostname, pathname } = new URL(url);
  if (!SHARED.test(hostname)) return publisherOf(url, name, category ?? undefined);
  const folder = pathname.split('/').find((part) => part !== '' && part !== 'feed') ?? '';
  const id = `${host}/${folder}`;
  return { id, name, family: id, category: category ?? 'journalism' };
}

/** Who published a page that was read by hand: one that we know, else as its site calls itself, else its domain. */
export function publisherOfPage(url: string, html: string): Publisher {
  const { hostname } = new URL(url);
  if (hostname === NOBODY.id) return NOBODY;
  const publisher = publisherAt(url, hostname, null);
  if (publisher.name !== hostname) return publisher;
  // What is one of many on its site is not called like it.
  const site = SHARED.test(hostname) ? null : siteName(html, url);
  return { ...publisher, name: site ?? publisher.id };
}
