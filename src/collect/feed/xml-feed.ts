/** RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and CDF: their many names for the same few things. */
import type { FeedEntry } from '../../domain/article.ts';
import { parseFeedDate } from '../dates.ts';
import { baseOf, childrenOf, type Element, textOf } from '../element.ts';
import { FetchError } from '../failure.ts';
import { type Markup, readMarkup } from '../markup.ts';
import { plainTitle, squeeze, titleText, withoutControls } from '../plain-text.ts';
import { articleUrl, languageTag, MAX_READ, type ParsedEntry, type ParsedFeed } from './parsed-feed.ts';
import { type Dialect, readHtml, readTitle } from './text-construct.ts';

const FORMATS: Record<string, ParsedFeed['format']> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'cdf',
};

/** Elements of an entry by meaning, the best first. Where one name stands several times, the last has the newest value. */
const PUBLISHED = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'dc:date',
  'date',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastmod'];
const TITLES = ['title', 'dc:title', 'media:title'];
const SUMMARIES = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
];
const CONTENTS = ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body'];

/**
 * Reads a feed in XML. `documentUrl` is where it was fetched: relative addresses refer to it.
 * @throws FetchError `not-a-feed` or `broken-feed`, with the reason
 */
export function readXmlFeed(text: string, documentUrl: string): ParsedFeed {
  const read: ParsedEntry[] = [];
  let cutOff = 0;
  const markup = readMarkup(text, (element, cut) => {
    if (!isEntry(element)) return false;
    if (cut) cutOff += 1;
    else if (read.length < MAX_READ) read.push(readEntry(element, documentUrl));
    return true;
  });
  const root = markup.roots.find((candidate) => candidate.name in FORMATS);
  if (root === undefined) throw new FetchError(...whyNoFeed(markup));
  const warnings = warningsOf(markup, cutOff);
  if (read.length === 0 && (markup.stopped !== null || markup.truncated)) {
    throw new FetchError(
      'broken-feed',
      `The feed cannot be read: ${markup.stopped ?? 'it ends in the middle'}.`,
    );
  }
  const head = childrenOf(root, 'channel')[0] ?? root;
  return {
    format: FORMATS[root.name]!,
    title: firstTitle(head),
    siteUrl: chooseLink(head, documentUrl),
    language: languageOf(head) ?? languageOf(root),
    entries: read,
    warnings,
  };
}

/** An entry stands in a feed or channel; an element of that name deep in some content is none. */
function isEntry(element: Element): boolean {
  if (element.name !== 'item' && element.name !== 'entry') return false;
  const parent = element.parent?.name ?? '';
  // An entry in an entry: the end tag of the outer one is missing.
  return parent in FORMATS || parent === 'items' || parent === 'item' || parent === 'entry';
}

function whyNoFeed(markup: Markup): ['not-a-feed' | 'broken-feed', string] {
  const outermost = markup.roots[0];
  if (outermost === undefined) return ['not-a-feed', 'This is not a feed: there is no markup in it.'];
  const name = outermost.name.replace(/^xhtml:/, '');
  if (name === 'html' || name === 'head' || name === 'body') {
    const title = descendant(outermost, 'title', 3);
    const called = title === null ? '' : ` (“${plainTitle(textOf(title)).slice(0, 80)}”)`;
    return ['not-a-feed', `This is not a feed but a web page${called}.`];
  }
  if (name === 'urlset' || name === 'sitemapindex')
    return ['not-a-feed', 'This is not a feed but a sitemap.'];
  if (markup.stopped !== null) return ['broken-feed', `The feed cannot be read: ${markup.stopped}.`];
  return ['not-a-feed', `This is not a feed: its outermost element is <${name.slice(0, 40)}>.`];
}

function descendant(element: Element, name: string, depth: number): Element | null {
  if (element.name.replace(/^xhtml:/, '') === name) return element;
  if (depth === 0) return null;
  for (const child of element.children) {
    const found = typeof child === 'string' ? null : descendant(child, name, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function warningsOf(markup: Markup, cutOff: number): string[] {
  const warnings: string[] = [];
  if (markup.hasDtd) warnings.push('it declares entities in a DTD, which are not expanded');
  if (markup.stopped !== null) warnings.push(`reading stopped early: ${markup.stopped}`);
  const incomplete = `${cutOff} ${cutOff === 1 ? 'entry was' : 'entries were'} incomplete and left out`;
  const left = cutOff > 0 ? [incomplete] : [];
  if (markup.truncated) warnings.push(['the feed breaks off in the middle', ...left].join('; '));
  else warnings.push(...left);
  return warnings;
}

function readEntry(element: Element, documentUrl: string): ParsedEntry {
  const dialect: Dialect = element.name === 'entry' ? 'atom' : 'rss';
  const guid = firstText(element, 'guid', 'id') ?? element.attributes['rdf:about'] ?? null;
  const entry: FeedEntry = {
    title: firstTitle(element),
    summary: firstHtml(element, SUMMARIES, dialect, documentUrl),
    content: firstHtml(element, CONTENTS, dialect, documentUrl),
    published: firstDate(element, PUBLISHED),
    updated: firstDate(element, UPDATED),
    authors: authorsOf(element),
    guid: guid === null ? null : guid.slice(0, 2_000),
    language: languageOf(element),
  };
  return { url: chooseLink(element, documentUrl), entry };
}

function firstTitle(element: Element): string | null {
  const dialect: Dialect = element.name === 'entry' || element.name === 'feed' ? 'atom' : 'rss';
  for (const name of TITLES) {
    for (const child of childrenOf(element, name)) {
      const title = readTitle(child, dialect);
      if (title !== null) return title;
    }
  }
  return null;
}

function firstHtml(element: Element, names: string[], dialect: Dialect, documentUrl: string): string | null {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      // "content" and "summary" may stand in RSS with Atom's types; RSS's own names have none.
      const html = readHtml(child, child.attributes.type === undefined ? dialect : 'atom', documentUrl);
      if (html !== null) return html;
    }
  }
  return null;
}

function firstDate(element: Element, names: string[]): string | null {
  for (const name of names) {
    const texts = childrenOf(element, name).map(textOf);
    const attribute = element.attributes[name];
    if (attribute !== undefined) texts.push(attribute);
    const date = texts.map(parseFeedDate).findLast((parsed) => parsed !== null);
    if (date !== undefined && date !== null) return date;
  }
  return null;
}

function firstText(element: Element, ...names: string[]): string | null {
  for (const name of names) {
    const text = childrenOf(element, name)
      .map((child) => squeeze(withoutControls(textOf(child))))
      .find((found) => found !== '');
    if (text !== undefined) return text;
  }
  return null;
}

/**
 * The address of the article (or site): the link to it; else the address behind a redirecting service; else an
 * identifier that is an address. Links to other things (comments, enclosures, the feed itself) are none.
 */
function chooseLink(element: Element, documentUrl: string): string | null {
  const links = childrenOf(element, 'link').map((link) => ({
    href: link.attributes.href ?? textOf(link),
    alternate: /^(?:|alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(
      link.attributes.rel?.trim() ?? '',
    ),
    page: /^(?:|text\/html|application\/xhtml\+xml)$/i.test(link.attributes.type?.trim() ?? ''),
    base: baseOf(link, documentUrl),
  }));
  const alternates = links.filter((link) => link.alternate);
  const base = baseOf(element, documentUrl);
  const original = firstText(element, 'feedburner:origlink');
  const candidates = [
    articleUrl(original, base),
    ...[...alternates.filter((link) => link.page), ...alternates].map((link) =>
      articleUrl(link.href, link.base),
    ),
    articleUrl(element.attributes.href, base),
    ...identifiers(element).map((id) => (/^https?:/i.test(id) ? articleUrl(id, base) : null)),
  ];
  return candidates.find((url) => url !== null) ?? null;
}

/** Identifiers that may be addresses. A guid is one unless it says that it is none. */
function identifiers(element: Element): string[] {
  const ids = childrenOf(element, 'guid', 'id')
    .filter((id) => id.attributes.ispermalink?.toLowerCase() !== 'false')
    .map((id) => textOf(id).trim());
  const about = element.attributes['rdf:about'];
  return about === undefined ? ids : [...ids, about];
}

function languageOf(element: Element): string | null {
  const own = languageTag(firstText(element, 'dc:language', 'language'));
  if (own !== null) return own;
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const tag = languageTag(at.attributes['xml:lang']);
    if (tag !== null) return tag;
  }
  return null;
}

function authorsOf(element: Element): string[] {
  const people = childrenOf(element, 'author', 'dc:creator', 'dc:author').map((person) => {
    const name = childrenOf(person, 'name', 'email')[0];
    return authorName(textOf(name ?? person));
  });
  if (people.length === 0)
    people.push(...childrenOf(element, 'itunes:author').map((el) => authorName(textOf(el))));
  return [...new Set(people.filter((name) => name !== ''))].slice(0, 20);
}

/** "ann@example.org (Ann Lee)" and "Ann Lee <ann@example.org>" to "Ann Lee". */
function authorName(text: string): string {
  const name = titleText(text.replace(/<[^<>\s]+@[^<>\s]+>/, ' ')).slice(0, 200);
  return /^\S+@\S+\s*\(([^()]+)\)$/.exec(name)?.[1]?.trim() ?? name;
}
