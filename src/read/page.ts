/** A page opened: its document, bounded beforehand, and what it says of itself in meta elements and JSON-LD. */
import { parseHTML } from 'linkedom';
import { absoluteUrl, oneLine } from './blocks.ts';
import { cleanCharacters, type Refused, scanHtml } from './scan.ts';

/** What a page's JSON-LD says of its article (schema.org). */
export interface Schema {
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  url: string | null;
  language: string | null;
  body: string | null;
  site: string | null;
}

/** An opened page. `document` holds the body only; it is spent by extraction. */
export interface Page {
  document: Document;
  /** What relative addresses are resolved against. */
  base: string;
  /** The text of the title element. */
  title: string | null;
  language: string | null;
  canonical: string | null;
  /** First value by lower-case name, property or itemprop. */
  meta: Map<string, string>;
  schema: Schema | null;
}

/** Opens a page that was found at `url`. Bounded by `limits`; never throws; a page over them is refused. */
export function openPage(html: string, url: string): Page | Refused {
  const scanned = scanHtml(html);
  if ('refused' in scanned) return scanned;
  const { document } = parseHTML(
    `<!doctype html><html><head>${scanned.head}</head><body>${scanned.body}</body></html>`,
  );
  const meta = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta')).slice(0, 400)) {
    const content = element.getAttribute('content');
    const names = ['name', 'property', 'itemprop'].map((name) => element.getAttribute(name));
    for (const name of names.flatMap((each) => each?.toLowerCase().split(/\s+/) ?? [])) {
      if (content?.trim() && !meta.has(name)) meta.set(name, oneLine(content));
    }
  }
  const base = absoluteUrl(document.querySelector('base')?.getAttribute('href'), url) ?? url;
  const page: Page = {
    document,
    base,
    title: oneLine(document.querySelector('title')?.textContent ?? '') || null,
    language: scanned.language,
    canonical: canonicalLink(document, base),
    meta,
    schema: readSchema(scanned.jsonLd),
  };
  for (const element of Array.from(document.querySelectorAll('meta, link, base'))) element.remove();
  return page;
}

/** So far into a page its head reaches, and mostly its JSON-LD. */
const headCharacters = 200_000;
const longestSite = 80;

/** What the site of a page calls itself; null where it does not say, or says it at length. */
export function siteName(html: string, url: string): string | null {
  const page = openPage(html.slice(0, headCharacters), url);
  if ('refused' in page) return null;
  const name = page.meta.get('og:site_name') ?? page.schema?.site ?? '';
  return name.length <= longestSite && /\p{L}/u.test(name) ? name : null;
}

/** Parses a fragment: a feed's content, or a title with markup. Null where it is over the limits. */
export function openFragment(html: string): Element | null {
  const scanned = scanHtml(html);
  if ('refused' in scanned) return null;
  return parseHTML(`<!doctype html><html><head></head><body>${scanned.body}</body></html>`).document.body;
}

function canonicalLink(document: Document, base: string): string | null {
  for (const link of Array.from(document.querySelectorAll('link[rel]'))) {
    const rel = link.getAttribute('rel')!.toLowerCase().split(/\s+/);
    if (rel.includes('canonical')) return absoluteUrl(link.getAttribute('href'), base);
  }
  return null;
}

/** schema.org types that are articles; a page may carry many other things. */
const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|Review|AnalysisNewsArticle)$/;

/** Reads the first article in the JSON-LD scripts. Broken JSON and endless nesting are passed over. */
function readSchema(scripts: string[]): Schema | null {
  for (const script of scripts) {
    if (script.length > 1_000_000) continue;
    const budget = { nodes: 2000 };
    const node = findArticle(parseJson(script), 0, budget);
    if (node) return toSchema(node);
  }
  return null;
}

type Json = Record<string, unknown>;

function parseJson(script: string): unknown {
  const source = cleanCharacters(script).replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(source);
  } catch {
    try {
      // Line breaks inside strings are the commonest mistake.
      return JSON.parse(source.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function findArticle(value: unknown, depth: number, budget: { nodes: number }): Json | null {
  if (typeof value !== 'object' || value === null || depth > 5 || budget.nodes-- <= 0) return null;
  if (!Array.isArray(value)) {
    const node = value as Json;
    const types = [node['@type']].flat().filter((type) => typeof type === 'string');
    if (types.some((type) => articleTypes.test(type))) return node;
  }
  const within = Array.isArray(value)
    ? value
    : ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].map((key) => (value as Json)[key]);
  for (const each of within) {
    const found = findArticle(each, depth + 1, budget);
    if (found) return found;
  }
  return null;
}

function toSchema(node: Json): Schema {
  const main = node.mainEntityOfPage;
  const publisher = node.publisher;
  return {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished),
    modified: text(node.dateModified),
    authors: [node.author]
      .flat(1)
      .flatMap((author) => text(author) ?? text((author as Json | null)?.name) ?? []),
    url: text(node.url) ?? text(main) ?? text((main as Json | null)?.['@id']),
    language: text(node.inLanguage),
    body: typeof node.articleBody === 'string' ? node.articleBody : null,
    site: text((publisher as Json | null)?.name),
  };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? oneLine(value.slice(0, 2000)) : null;
