/** Which addresses we ask at all, before anything is connected. */
import { isIP } from 'node:net';
import { FetchError } from '../failure.ts';
import { notPublic } from './address.ts';

/** The address as a URL that we may ask at all. */
export function checkedUrl(text: string, base: URL | null): URL {
  const from = base === null ? '' : ` (${base.href} redirects there)`;
  const shown = text.slice(0, 200);
  if (text.length > 8_000) throw new FetchError('bad-url', `The address is too long: ${shown}…${from}.`);
  if (!URL.canParse(text, base?.href))
    throw new FetchError('bad-url', `This is not an address: ${shown}${from}.`);
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('bad-url', `Only http and https addresses are fetched, not ${url.protocol}${from}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('bad-url', `An address may not hold a user name or password${from}.`);
  }
  url.hash = '';
  return url;
}

/** The URL parser has made every notation of an IP address (decimal, octal, hexadecimal, short) plain by now. */
export function refuseInward(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Loopback wherever it is asked, without a look-up: RFC 6761, section 6.3.
  if (/(?:^|\.)localhost\.?$/.test(host)) throw inwardError(host, '127.0.0.1');
  if (isIP(host) !== 0 && notPublic(host) !== null) throw inwardError(url.hostname, host);
}

export function inwardError(host: string, address: string): FetchError {
  const which = host.replace(/^\[|\]$/g, '') === address ? host : `${host} (${address})`;
  return new FetchError(
    'refused-address',
    `${which} is not on the public internet: ${notPublic(address)}. THROUGHLINE_TRUSTED_HOSTS may name it.`,
  );
}

export const hostAndPort = (url: URL): string =>
  `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
