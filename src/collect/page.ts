/** The page of an article, or a file that it links to. */
import { decodeBytes, withoutC1 } from './charset.ts';
import { escapeHtml } from './element.ts';
import { FetchError } from './failure.ts';
import type { Fetcher } from './fetch.ts';
import { withoutControls } from './plain-text.ts';
import type { Robots } from './robots.ts';

export interface FetchedPage {
  /** Where the page was in the end, after redirects. */
  url: string;
  /** As it came, not sanitised; control characters taken out. */
  html: string;
}

/**
 * Fetches the page of an article where its site lets robots read it; every redirect is asked about too.
 * @throws FetchError with the reason
 */
export async function fetchPage(
  url: string,
  from: { fetcher: Fetcher; robots: Robots },
  signal?: AbortSignal,
): Promise<FetchedPage> {
  const fetched = await from.fetcher.get(url, {
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, application/json;q=0.5, */*;q=0.1',
    mayFetch: (hop) => from.robots.check(hop),
    ...(signal === undefined ? {} : { signal }),
  });
  const type = /^[^;\s]*/.exec(fetched.contentType ?? '')![0].toLowerCase();
  if (type !== '' && !/^text\/|[/+](?:xml|json)$|html/.test(type)) {
    throw new FetchError('http-error', `${fetched.url} is not a page but ${type.slice(0, 60)}.`);
  }
  const text = withoutControls(withoutC1(decodeBytes(fetched.body, fetched.contentType).text));
  if (text.trim() === '') throw new FetchError('empty', `${fetched.url} is empty.`);
  // A file of indicators is often served as plain text; what it is, reading it tells.
  const isData = /^\s*[{[]/.test(text) || /\.csv$/i.test(new URL(fetched.url).pathname);
  const isText = type === 'text/plain' && !isData;
  return { url: fetched.url, html: isText ? `<pre>${escapeHtml(text)}</pre>` : text };
}
