/** The headline, and who wrote it. */
import { oneLine } from './blocks.ts';
import { openFragment, type Page } from './page.ts';
import { byline } from './text.ts';

const longest = 300;

/**
 * The headline of an article: what the feed calls it, else what the page does, without the site's name. Feeds cut long
 * titles off; then the page's own, if it begins the same, is taken. Null where neither has one.
 */
export function headline(entryTitle: string | null, page: Page | null): string | null {
  const own = entryTitle === null ? null : plainLine(entryTitle);
  const pages = page ? pageHeadline(page) : null;
  if (own === null || own === '') return pages;
  const cut = /(?:…|\.\.\.)$/.exec(own);
  if (cut && pages && same(pages).startsWith(same(own.slice(0, cut.index)))) return pages;
  return shorten(own);
}

function pageHeadline(page: Page): string | null {
  const heads = Array.from(page.document.querySelectorAll('h1'))
    .map((each) => oneLine(each.textContent ?? ''))
    .filter((each) => each !== '');
  const site = page.meta.get('og:site_name') ?? page.schema?.site ?? null;
  const stated = [
    page.meta.get('og:title'),
    page.schema?.headline,
    page.meta.get('twitter:title'),
    page.title,
  ]
    .filter((each) => typeof each === 'string')
    .map((each) => withoutSite(plainLine(each), heads, site, page.base))
    .filter((each) => each !== '');
  // A first-level heading that the page's own statements repeat is the headline as readers see it.
  const seen = heads.find((head) => stated.some((each) => same(each) === same(head)));
  const title = seen ?? stated[0] ?? heads[0] ?? null;
  return title === null ? null : shorten(title);
}

/** "Headline | Site" → "Headline": where a heading says so, or where the last part is the site's name. */
function withoutSite(title: string, heads: string[], site: string | null, base: string): string {
  const parts = title.split(/\s+[|–—·•»:]+\s+|\s+-+\s+/u);
  if (parts.length < 2) return title;
  const head = heads.find((each) => each.length >= 10 && same(title).startsWith(`${same(each)} `));
  if (head) return head;
  const last = parts.at(-1)!;
  const host = new URL(base).hostname.replace(/^www\./, '').split('.')[0]!;
  const squeezed = same(last).replaceAll(' ', '');
  const isSite =
    (site !== null && same(last) === same(site)) || squeezed.startsWith(host) || host === squeezed;
  if (!isSite) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/u, '');
}

/** Text of a line that may hold markup or doubly escaped entities. */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const fragment = openFragment(html.slice(0, 5000));
  if (!fragment) return '';
  return oneLine(fragment.textContent ?? '');
}

const same = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Cuts at a word. A title longer than this is a text. */
export function shorten(title: string, most = longest): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most).replace(/\s+\S*$/u, '');
  return `${cut}…`.toWellFormed();
}

/**
 * The names of the authors, as feed, JSON-LD or meta give them, each once; at most twenty. `head`: the first lines under
 * the title of what is no page but plain text.
 */
export function authorNames(
  entryAuthors: readonly string[],
  page: Page | null,
  head: readonly string[],
): string[] {
  const lists = [
    entryAuthors,
    page?.schema?.authors ?? [],
    [page?.meta.get('author') ?? page?.meta.get('article:author') ?? page?.meta.get('dc.creator') ?? ''],
    page ? bylines(page.document) : head.flatMap((line) => byline(line)?.names ?? []).slice(0, 1),
  ];
  for (const list of lists) {
    const names = list.flatMap(toNames);
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}

function bylines(document: Document): string[] {
  const marks = '[rel~="author"], [itemprop~="author"], .byline, .author-name, .author, .post-author';
  const found = Array.from(document.querySelectorAll(marks)).slice(0, 5);
  return found
    .map((each) => oneLine(each.textContent ?? ''))
    .filter((each) => each.length <= 80)
    .slice(0, 1);
}

/** "By Jane Doe and John Roe, Reuters (jane@example.com)" → the names. */
function toNames(raw: string): string[] {
  const line = plainLine(raw)
    .replace(/^\s*(?:posted |written )?(?:by|von|par|por|da|door)[:\s]+/iu, '')
    .replace(/[\w.+-]{1,64}@[\w.-]{1,100}/g, ' ');
  return line
    .split(/\s*(?:,|;|\||\band\b|\bund\b|\bet\b|&)\s*/u)
    .map((name) => name.replace(/^[\s(]+|[\s)]+$/g, ''))
    .filter((name) => name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name))
    .filter(
      (name) =>
        !/^(?:https?:|view all|posted|updated|published|admin$|administrator$|editor$|staff$|guest$|unknown$|no-?reply)/i.test(
          name,
        ) && !/\d{3,}/.test(name),
    );
}

/** A title for a text that has none: its first sentence. */
export function titleFromText(text: string): string {
  const line = oneLine(text.slice(0, 400));
  const sentence = /^.{20,160}?[.!?。！？](?=\s|$)/u.exec(line);
  return shorten(sentence ? sentence[0] : line, 120);
}
