/** One address for one article: tracking, AMP, mobile and spelling variants brought together. */
import { getDomain } from 'tldts';
import { absoluteUrl } from './blocks.ts';

/** Parameters that say where the reader came from, never what the page is. */
const tracking =
  /^(?:utm_.*|mc_(?:cid|eid)|pk_.*|mtm_.*|hsa_.*|_hs(?:enc|mi)|at_(?:medium|campaign|link.*)|ns_.*|ga_.*|_ga|_gl|(?:fb|g|t|m)clid|gclsrc|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid|igshid|igsh|li_fat_id|vero_(?:id|conv)|oly_(?:anon|enc)_id|cmpid|cmp|ito|icid|ncid|ref_(?:src|url)|referrer|spm|scm|rss|feed|ftag|sh|smid|partner|via|xtor|wt[._].*|s_cid|cid_?src|share(?:id)?|output|amp)$/i;
/** The same, but only with a value that says so: `ref` and `source` may also choose the page. */
const origin = /^(?:ref|source|src|from|medium|campaign)$/i;
const originValue =
  /^(?:rss|feed|atom|twitter|facebook|linkedin|newsletter|email|mail|social|homepage|home|amp|mastodon|bluesky|telegram|google|news|feedburner.*)$/i;

/** Which addresses a page claims for itself. */
export interface ClaimedAddresses {
  canonical: string | null;
  ogUrl: string | null;
  jsonLd: string | null;
}

/** The address to keep, its key, and all others under which the article is known. */
export interface Addresses {
  /** Canonical, as a reader may open it. */
  url: string;
  /** The same for every variant; what an article's id is made of. */
  key: string;
  urls: string[];
}

/**
 * Chooses the canonical address. A claim of the page counts only on the same site, where it does not lead to the home
 * page or to a folder above the page: both are common mistakes of templates. Null where `address` is no web address.
 */
export function chooseAddress(address: string, claimed: ClaimedAddresses): Addresses | null {
  const own = cleanAddress(address);
  if (own === null) return null;
  const claim = [claimed.canonical, claimed.ogUrl, claimed.jsonLd]
    .map((each) => (each === null ? null : cleanAddress(absoluteUrl(each, address) ?? '')))
    .find((each) => each !== null && isSane(each, own));
  const url = claim ?? own;
  return { url, key: addressKey(url), urls: [...new Set([url, own])] };
}

/** Without fragment, credentials and tracking parameters. Null where it is no http or https address. */
export function cleanAddress(address: string): string | null {
  const absolute = absoluteUrl(address, address);
  if (absolute === null) return null;
  const url = new URL(absolute);
  url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    if (tracking.test(name) || (origin.test(name) && originValue.test(value))) url.searchParams.delete(name);
  }
  if (url.searchParams.size === 0) url.search = '';
  return url.href;
}

/**
 * What all spellings of one address share: host without `www.`, `m.` or `amp.`, path without an AMP or index part and
 * without a slash at its end, parameters in order. The scheme is left out. Not for opening.
 */
export function addressKey(address: string): string {
  const url = new URL(cleanAddress(address) ?? address);
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php|aspx?)$/i, '/')
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/(?:\.amp(?=\.html?$)|\/amp(?:\/|\.html?)?$)/i, '')
    .replace(/\/$/, '');
  url.searchParams.sort();
  return `${host}${path}${url.search}`;
}

function isSane(claim: string, own: string): boolean {
  const there = new URL(claim);
  const here = new URL(own);
  if (site(there) !== site(here)) return false;
  if (there.pathname === '/' && there.search === '' && here.pathname !== '/') return false;
  const above = there.pathname.endsWith('/') ? there.pathname : `${there.pathname}/`;
  const isFolder = here.pathname.startsWith(above) && here.pathname.length > above.length;
  return !isFolder || variantTail.test(here.pathname.slice(above.length));
}

/** What may stand behind the canonical path in a variant of the same page. */
const variantTail = /^(?:amp|print|full|all|single|\d{1,2}|index\.\w{2,5}|page\/\d{1,3})\/?$/i;

/** Registrable domain; for addresses without one (loopback, IP) the host. */
const site = (url: URL): string => getDomain(url.hostname) ?? url.host;
