/**
 * Reads XML that strangers wrote: never throws, never expands a DTD, goes on after errors, in linear time and bounded
 * memory. Undeclared prefixes, HTML entities, bare `&` and missing end tags are all read as a person would mean them.
 */
import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import type { Element } from './element.ts';

export interface Markup {
  /** The outermost elements, at most 20; also those that were still open when reading stopped. */
  roots: Element[];
  /** Why reading stopped before the end of the text, for people; null where it did not. */
  stopped: string | null;
  /** The text ended inside an element. */
  truncated: boolean;
  /** There was a document type definition with declarations of its own; they are not used. */
  hasDtd: boolean;
}

export interface MarkupLimits {
  /** Elements inside each other. Feeds with XHTML in them reach 30 or so. */
  depth: number;
  /** Elements held at one time: those not yet taken by `onElement`. */
  held: number;
}

const LIMITS: MarkupLimits = { depth: 200, held: 50_000 };

/** Namespaces whose elements are known without prefix: the feed formats themselves, in every variant seen. */
const CORE = [
  'http://purl.org/rss/',
  'http://my.netscape.com/rdf/simple/',
  'http://channel.netscape.com/rdf/simple/',
  'http://backend.userland.com/rss',
  'http://blogs.law.harvard.edu/tech/rss',
  'http://www.w3.org/2005/atom',
  'http://purl.org/atom/',
  'http://www.sitemaps.org/schemas/sitemap/',
  'http://www.google.com/schemas/sitemap/',
];

/** Namespaces whose usual prefix we use whatever the document calls them. Without scheme, `www.` and final slash. */
const PREFIXES: Record<string, string> = {
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/link': 'l',
  'search.yahoo.com/mrss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'google.com/schemas/sitemap-news/0.9': 'news',
};

class Stop extends Error {}

/**
 * Reads `text`, calling `onElement` at the end of each element, innermost first. Where it answers true the element is
 * the caller's: it is dropped from its parent, so that a feed of any length is read in the memory of one entry.
 * `cut` tells that the element has no end tag because the text ended.
 */
export function readMarkup(
  text: string,
  onElement: (element: Element, cut: boolean) => boolean,
  limits: MarkupLimits = LIMITS,
): Markup {
  const { body, hasDtd } = withoutDtd(text);
  const tree = new Tree(onElement, limits);
  const parser = new Parser(tree.handler, { xmlMode: true, decodeEntities: false });
  try {
    parser.write(body);
    tree.atEnd = true;
    parser.end();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { roots: tree.roots, stopped: error.message, truncated: false, hasDtd };
  }
  return { roots: tree.roots, stopped: null, truncated: tree.truncated, hasDtd };
}

/** Builds the elements as the parser reports them. */
class Tree {
  atEnd = false;
  truncated = false;
  readonly roots: Element[] = [];
  private current: Element | null = null;
  private depth = 0;
  private held = 0;
  /** How many elements were held before each open one. */
  private readonly heldBefore: number[] = [];
  /** The open elements' names as written, innermost last. */
  private readonly rawNames: string[] = [];
  private inCdata = false;
  private readonly namespaces = new Namespaces();
  private readonly onElement: (element: Element, cut: boolean) => boolean;
  private readonly limits: MarkupLimits;

  constructor(onElement: (element: Element, cut: boolean) => boolean, limits: MarkupLimits) {
    this.onElement = onElement;
    this.limits = limits;
  }

  readonly handler = {
    onopentag: (name: string, attributes: Record<string, string>): void => this.open(name, attributes),
    onclosetag: (name: string): void => this.close(name),
    ontext: (data: string): void => this.text(this.inCdata ? data : decode(data)),
    oncdatastart: (): void => {
      this.inCdata = true;
    },
    oncdataend: (): void => {
      this.inCdata = false;
    },
  };

  private open(rawName: string, rawAttributes: Record<string, string>): void {
    if (this.depth >= this.limits.depth) {
      throw new Stop(`elements are nested more than ${this.limits.depth} deep`);
    }
    if (this.held >= this.limits.held) {
      throw new Stop(
        `more than ${this.limits.held.toLocaleString('en')} elements where one entry was expected`,
      );
    }
    const attributes: Record<string, string> = Object.create(null);
    for (const name in rawAttributes) attributes[name.toLowerCase()] = decode(rawAttributes[name]!);
    this.namespaces.enter(attributes);
    const element = { name: this.namespaces.nameOf(rawName), attributes, children: [], parent: this.current };
    if (this.current !== null) this.current.children.push(element);
    else if (this.roots.length < 20) this.roots.push(element);
    this.heldBefore.push(this.held);
    this.rawNames.push(rawName);
    this.current = element;
    this.depth += 1;
    this.held += 1;
  }

  private close(rawName: string): void {
    const element = this.current;
    // A tag that the end of the text cuts is closed without ever having been opened.
    if (element === null || this.rawNames.at(-1) !== rawName) return;
    this.rawNames.pop();
    this.truncated ||= this.atEnd;
    this.namespaces.leave();
    this.depth -= 1;
    this.current = element.parent;
    const before = this.heldBefore.pop()!;
    if (this.onElement(element, this.atEnd)) {
      // It is the last child: nothing was added to the parent while it was open.
      element.parent?.children.pop();
      this.held = before;
    }
  }

  private text(data: string): void {
    this.current?.children.push(data);
  }
}

/** The prefixes in scope. Looking one up is one step whatever the depth. */
class Namespaces {
  private readonly bound = new Map<string, string[]>();
  private readonly declared: string[][] = [];
  private readonly usual = new Map<string, string>();

  enter(attributes: Record<string, string>): void {
    const here: string[] = [];
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      const values = this.bound.get(prefix);
      if (values === undefined) this.bound.set(prefix, [attributes[name]!]);
      else values.push(attributes[name]!);
      here.push(prefix);
    }
    this.declared.push(here);
  }

  leave(): void {
    for (const prefix of this.declared.pop()!) this.bound.get(prefix)!.pop();
  }

  nameOf(rawName: string): string {
    const name = rawName.toLowerCase();
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const uri = this.bound.get(prefix)?.at(-1) ?? '';
    const key = `${prefix} ${uri}`;
    let usual = this.usual.get(key);
    if (usual === undefined) {
      usual = usualPrefix(uri, prefix);
      this.usual.set(key, usual);
    }
    return usual === '' ? local : `${usual}:${local}`;
  }
}

function usualPrefix(uri: string, prefix: string): string {
  const known = uri.toLowerCase();
  const usual = PREFIXES[known.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')];
  if (usual !== undefined) return usual;
  // Modules of RSS 1.0 live under its own address.
  if (!known.includes('/modules/') && CORE.some((core) => known.startsWith(core))) return '';
  return prefix === 'atom' || prefix === 'a10' ? '' : prefix;
}

/**
 * Takes out the document type declaration with all that it declares. Only what stands before the first element is one:
 * an article about XML attacks may well quote another.
 */
function withoutDtd(text: string): { body: string; hasDtd: boolean } {
  const skip: [RegExp, string][] = [
    [/<\?/y, '?>'],
    [/<!--/y, '-->'],
  ];
  let at = text.indexOf('<');
  while (at >= 0) {
    const over = skip.find(([start]) => matchesAt(start, text, at));
    if (over === undefined) break;
    const end = text.indexOf(over[1], at);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  if (at < 0 || !matchesAt(/<!DOCTYPE/iy, text, at)) return { body: text, hasDtd: false };
  const close = text.indexOf('>', at);
  const subset = text.slice(at, close).includes('[');
  if (close < 0 || !subset) return { body: text, hasDtd: false };
  const end = /\]\s*>/g;
  end.lastIndex = at;
  const found = end.exec(text);
  return { body: text.slice(0, at) + (found ? text.slice(end.lastIndex) : ''), hasDtd: true };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const decode = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);
