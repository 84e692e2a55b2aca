/** Lists of sources as other readers exchange them: OPML 2.0 (http://opml.org/spec2.opml). */
import { Category, type SourceDefinition } from '../domain/source.ts';
import { decodeBytes } from './charset.ts';
import { escapeHtml } from './element.ts';
import { FetchError } from './failure.ts';
import { articleUrl, languageTag } from './feed/parsed-feed.ts';
import { readMarkup } from './markup.ts';
import { plainTitle } from './plain-text.ts';

export interface OpmlSource {
  url: string;
  kind: 'feed' | 'sitemap';
  /** What the list calls it, or the host where it has no name. */
  name: string;
  language: string | null;
  /** Where the list carries a category of ours; null otherwise. */
  category: Category | null;
}

export interface ParsedOpml {
  /** Each address once. */
  sources: OpmlSource[];
  /** Entries that are no source, with the reason; the address as it stood. */
  refused: { url: string; reason: string }[];
  /** Why this may not be all of the list, a sentence each. */
  warnings: string[];
}

/** Sources taken from one list; nobody follows more. */
const MAX_SOURCES = 2_000;

/** @throws FetchError `empty`, `not-a-feed` or `broken-feed`, with the reason */
export function parseOpml(file: string | Uint8Array): ParsedOpml {
  const text = typeof file === 'string' ? file : decodeBytes(file, null).text;
  if (text.trim() === '') throw new FetchError('empty', 'The file is empty.');
  const sources = new Map<string, OpmlSource>();
  const refused: ParsedOpml['refused'] = [];
  let beyond = 0;
  const markup = readMarkup(text, (element) => {
    if (element.name !== 'outline') return false;
    const { xmlurl, title, text: words, type, language, category } = element.attributes;
    // An outline without address is a folder.
    if (xmlurl === undefined || xmlurl.trim() === '') return true;
    const url = articleUrl(xmlurl, 'about:blank');
    if (sources.size + refused.length >= MAX_SOURCES) beyond += 1;
    else if (url === null)
      refused.push({
        url: xmlurl.slice(0, 200),
        reason: 'Only http and https addresses without a password can be followed.',
      });
    else if (!sources.has(url)) {
      const name = plainTitle(title || words || '').slice(0, 200) || new URL(url).hostname;
      const ours = Category.safeParse(category?.replace(/^\//, ''));
      sources.set(url, {
        url,
        name,
        kind: type === 'sitemap' ? 'sitemap' : 'feed',
        language: languageTag(language),
        category: ours.success ? ours.data : null,
      });
    }
    return true;
  });
  if (!markup.roots.some((root) => root.name === 'opml' || root.name === 'outline' || root.name === 'body')) {
    const name = markup.roots[0]?.name.slice(0, 40);
    throw new FetchError(
      'not-a-feed',
      `This is not an OPML file${name ? `: its outermost element is <${name}>` : ''}.`,
    );
  }
  const broken = markup.stopped ?? (markup.truncated ? 'it ends in the middle' : null);
  if (broken !== null && sources.size === 0)
    throw new FetchError('broken-feed', `The OPML file cannot be read: ${broken}.`);
  const warnings =
    broken === null
      ? []
      : [`The file cannot be read to its end (${broken}): only what stands before that was taken.`];
  if (beyond > 0) warnings.push(`${beyond} sources beyond the first ${MAX_SOURCES} were left out.`);
  return { sources: [...sources.values()], refused, warnings };
}

/** All sources as OPML, in folders by category. What `parseOpml` reads back is the same but for publisher families. */
export function writeOpml(sources: SourceDefinition[], now: string): string {
  const folders = Category.options.flatMap((category) => {
    const outlines = sources
      .filter((source) => source.publisher.category === category && source.kind !== 'manual')
      .map((source) => `      <outline ${attributes(outlineOf(source))}/>`);
    if (outlines.length === 0) return [];
    return [
      `    <outline ${attributes({ text: category, title: category })}>`,
      ...outlines,
      '    </outline>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Throughline sources</title><dateCreated>${new Date(now).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...folders,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outlineOf(source: SourceDefinition): Record<string, string> {
  return {
    type: source.kind === 'sitemap' ? 'sitemap' : 'rss',
    text: source.name,
    title: source.name,
    xmlUrl: source.url,
    category: `/${source.publisher.category}`,
    ...(source.language === null ? {} : { language: source.language }),
  };
}

const attributes = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
