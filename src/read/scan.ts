/**
 * The first look at a page, before any parser sees it: one linear pass that bounds what a hostile page can cost, and
 * throws away what can never be text (script, style, comments, drawings, unknown attributes).
 */

import { foldLongLists, plainLines } from './long-list.ts';

/**
 * What a page may cost. Of a thousand real article pages the largest have 2 MB, 10,000 elements and 50 levels. What lies
 * deeper than `depth`, or behind so many elements, is kept as text without its elements.
 */
export const limits = { characters: 10_000_000, elements: 30_000, depth: 80, attribute: 4_000 } as const;

/** A page made harmless: a head and a body without html, head and body tags, and the JSON-LD it carried. */
export interface Scanned {
  language: string | null;
  head: string;
  body: string;
  jsonLd: string[];
}

/** Why a page was not parsed at all. */
export interface Refused {
  refused: 'too-large';
  detail: string;
}

/** Their content is not text for readers; skipped up to their end tag. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'textarea',
  'select',
  'noembed',
  'noframes',
]);
const inHead = new Set(['meta', 'link', 'title', 'base']);
const dropped = new Set([
  'html',
  'head',
  'body',
  'frameset',
  'frame',
  'param',
  'embed',
  'source',
  'track',
  'input',
]);
const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr', 'base']);
/** An opening tag of the key ends an open element of these names (HTML Living Standard, 13.1.2.4, the common cases). */
const implied: Record<string, Set<string>> = {
  p: new Set(['p']),
  li: new Set(['li', 'p']),
  dt: new Set(['dt', 'dd', 'p']),
  dd: new Set(['dt', 'dd', 'p']),
  tr: new Set(['tr', 'td', 'th', 'p']),
  td: new Set(['td', 'th', 'p']),
  th: new Set(['td', 'th', 'p']),
  option: new Set(['option']),
};
/** What the reader looks at; everything else, event handlers among it, is gone. */
const attributes = new Set([
  'id',
  'class',
  'href',
  'src',
  'rel',
  'name',
  'property',
  'content',
  'itemprop',
  'itemtype',
  'datetime',
  'pubdate',
  'lang',
  'hreflang',
  'media',
  'role',
  'hidden',
  'aria-hidden',
  'aria-label',
  'style',
  'title',
  'alt',
  'data-src',
  'data-component',
  'data-testid',
  'colspan',
]);

/** State of one pass. */
interface Pass {
  html: string;
  head: string[];
  body: string[];
  jsonLd: string[];
  language: string | null;
  /** Open elements, outermost first; never deeper than `limits.depth`. */
  open: string[];
  /** Opening tags left out because they lay too deep; as many end tags are left out. */
  tooDeep: number;
  elements: number;
}

/** Scans `html`. Linear in its length; never throws. A page over the limits is refused with the reason. */
export function scanHtml(html: string): Scanned | Refused {
  if (html.length > limits.characters) {
    return { refused: 'too-large', detail: `${html.length} characters, more than ${limits.characters}` };
  }
  const pass: Pass = {
    html: cleanCharacters(foldLongLists(html)),
    head: [],
    body: [],
    jsonLd: [],
    language: null,
    open: [],
    tooDeep: 0,
    elements: 0,
  };
  let at = 0;
  while (at < pass.html.length) {
    const next = pass.html.indexOf('<', at);
    if (next < 0) break;
    pass.body.push(pass.html.slice(at, next));
    at = markup(pass, next);
    if (pass.elements >= limits.elements) {
      pass.body.push(...closing(pass.open), '<pre>', plainLines(pass.html.slice(at)), '</pre>');
      at = pass.html.length;
    }
  }
  if (at < pass.html.length) pass.body.push(pass.html.slice(at));
  return { language: pass.language, head: pass.head.join(''), body: pass.body.join(''), jsonLd: pass.jsonLd };
}

/** What may hold a `pre`; tables, lists and paragraphs are closed before one. */
const holders = new Set(['div', 'article', 'main', 'section']);

/** The end tags down to the innermost element that may hold a `pre`. */
function closing(open: readonly string[]): string[] {
  const from = open.findLastIndex((name) => holders.has(name)) + 1;
  return open
    .slice(from)
    .reverse()
    .map((name) => `</${name}>`);
}

/** Removes control characters other than tab and line ends, and the byte order mark. */
export function cleanCharacters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '').toWellFormed();
}

/** Handles what begins with the `<` at `at`; gives where to go on. */
function markup(pass: Pass, at: number): number {
  const { html } = pass;
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 2);
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at);
  tagName.lastIndex = at;
  const match = tagName.exec(html);
  if (!match) {
    pass.body.push('&lt;');
    return at + 1;
  }
  const name = match[2]!.toLowerCase();
  if (match[1] === '/') {
    closeTag(pass, name);
    return after(html, '>', at);
  }
  return openTag(pass, name, at, tagName.lastIndex);
}

const tagName = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/y;

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found + what.length;
}

function closeTag(pass: Pass, name: string): void {
  if (dropped.has(name) || skipped.has(name) || voids.has(name) || name === 'title') {
    if (name === 'br') pass.body.push('<br>');
    return;
  }
  if (pass.tooDeep > 0) {
    pass.tooDeep--;
    return;
  }
  const index = pass.open.lastIndexOf(name);
  if (index < 0) return;
  pass.open.length = index;
  pass.body.push(`</${name}>`);
}

function openTag(pass: Pass, name: string, at: number, from: number): number {
  pass.elements++;
  const tag = readAttributes(pass.html, from);
  if (skipped.has(name)) return skip(pass, name, at, tag.end);
  if (name === 'html') pass.language ??= tag.kept.get('lang') ?? null;
  if (dropped.has(name)) return tag.end;
  if (inHead.has(name)) return headTag(pass, name, tag);
  if (!voids.has(name)) {
    const ends = implied[name];
    while (ends?.has(pass.open.at(-1) ?? '')) pass.open.pop();
    if (pass.open.length >= limits.depth) {
      pass.tooDeep++;
      pass.body.push(' ');
      return tag.end;
    }
    pass.open.push(name);
  }
  pass.body.push(write(name, tag.kept));
  return tag.end;
}

/** Goes past an element whose content is not read; keeps JSON-LD. */
function skip(pass: Pass, name: string, at: number, from: number): number {
  const end = endOf(pass.html, name, from);
  if (name === 'script' && /ld\+json/i.test(pass.html.slice(at, from)) && pass.jsonLd.length < 50) {
    pass.jsonLd.push(pass.html.slice(from, end));
  }
  pass.body.push(' ');
  return after(pass.html, '>', end);
}

/** Where the end tag of `name` begins; where there is none, nothing is skipped for elements that browsers would go on reading. */
function endOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?![a-z0-9-])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function headTag(pass: Pass, name: string, tag: Tag): number {
  if (name !== 'title') {
    pass.head.push(write(name, tag.kept));
    return tag.end;
  }
  const end = endOf(pass.html, 'title', tag.end);
  // Only the first is the page's; a later one belongs to a drawing.
  if (!pass.head.some((part) => part.startsWith('<title>'))) {
    const text = pass.html.slice(tag.end, Math.min(end, tag.end + limits.attribute));
    pass.head.push(`<title>${text.replaceAll('<', '&lt;')}</title>`);
  }
  return after(pass.html, '>', end);
}

interface Tag {
  kept: Map<string, string>;
  /** The offset behind the tag. */
  end: number;
}

const attribute = /[\s/]*([^\s=>"'/]+|["'])(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

/** Reads the attributes from `at` up to the tag's end. A quote that never closes ends the page, as in a browser. */
function readAttributes(html: string, at: number): Tag {
  const kept = new Map<string, string>();
  let end = at;
  for (;;) {
    attribute.lastIndex = end;
    const match = attribute.exec(html);
    if (!match || match[0].length === 0) break;
    end = attribute.lastIndex;
    const name = match[1]!.toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (attributes.has(name) && !kept.has(name) && value.length <= limits.attribute) kept.set(name, value);
  }
  return { kept, end: after(html, '>', end) };
}

function write(name: string, kept: Map<string, string>): string {
  let out = `<${name}`;
  for (const [key, value] of kept)
    out += ` ${key}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  return `${out}>`;
}
