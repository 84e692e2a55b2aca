/** From an element of a page to blocks of plain text: prose, items, quotes, code and tables, each with its links. */
import type { Block, BlockKind, Link } from '../domain/article.ts';
import { cleanCharacters } from './scan.ts';

/** A block before it has its place in the article's text; links count from the block's own start. */
export interface Draft {
  kind: BlockKind;
  text: string;
  links: Link[];
}

/** Everything that an element holds, in reading order. Image addresses are absolute, http or https. */
export interface Drafts {
  drafts: Draft[];
  images: string[];
}

const breaking = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const ELEMENT = 1;
const TEXT = 3;

/** Walks `root` and gives its blocks. Addresses are resolved against `base`. */
export function toDrafts(root: Element, base: string): Drafts {
  const walk = new Walk(base);
  walk.children(root);
  walk.flush();
  return { drafts: walk.drafts, images: [...walk.images] };
}

/** Joins drafts with blank lines and gives every block and link its offset. */
export function joinDrafts(drafts: readonly Draft[]): { text: string; blocks: Block[]; links: Link[] } {
  let text = '';
  const blocks: Block[] = [];
  const links: Link[] = [];
  for (const draft of drafts) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += draft.text;
    blocks.push({ kind: draft.kind, start, end: text.length });
    for (const link of draft.links) {
      links.push({ start: start + link.start, end: start + link.end, url: link.url });
    }
  }
  return { text, blocks, links };
}

/** An absolute http or https address without credentials, or null. */
export function absoluteUrl(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim();
  // A jump within the page is no link to another thing.
  if (!trimmed || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** One line of text: white space collapsed, invisible characters gone. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}

/** Without soft hyphens, zero-width characters and controls; they hide words from every later step. */
function visible(text: string): string {
  return cleanCharacters(text.replace(/[\u00ad\u200b\u2060]/gu, ''));
}

/** Text that grows by pieces, in linear time: no look at what was written but for its last character. */
class Line {
  length = 0;
  readonly #parts: string[] = [];
  #last = '';

  /** Adds a piece, without its white space where some stands already; gives what was added. */
  append(raw: string): string {
    const piece = this.#last === '' || this.#last === ' ' || this.#last === '\n' ? raw.trimStart() : raw;
    if (piece !== '') this.#push(piece);
    return piece;
  }

  newLine(): void {
    if (this.#last === ' ') this.#trimLast();
    if (this.#last !== '' && this.#last !== '\n') this.#push('\n');
  }

  #trimLast(): void {
    const piece = this.#parts.pop()!;
    this.length -= piece.length;
    const trimmed = piece.trimEnd();
    if (trimmed !== '') this.#push(trimmed);
    else this.#last = this.#parts.at(-1)?.at(-1) ?? '';
  }

  text(): string {
    return this.#parts.join('').trimEnd();
  }

  #push(piece: string): void {
    this.#parts.push(piece);
    this.length += piece.length;
    this.#last = piece.at(-1)!;
  }
}

class Walk {
  readonly drafts: Draft[] = [];
  readonly images = new Set<string>();
  readonly #base: string;
  #kind: BlockKind = 'paragraph';
  #line = new Line();
  #links: Link[] = [];
  /** The link that text now belongs to. */
  #url: string | null = null;
  #breaks = 0;

  constructor(base: string) {
    this.#base = base;
  }

  children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.#node(node);
  }

  /** Ends the block that is being written. */
  flush(): void {
    const text = this.#line.text();
    if (/[\p{L}\p{N}]/u.test(text)) {
      const links = this.#links.flatMap((link) => trimLink(link, text));
      this.drafts.push({ kind: this.#kind, text, links });
    }
    this.#line = new Line();
    this.#links = [];
    this.#breaks = 0;
  }

  #node(node: Node): void {
    if (node.nodeType === TEXT) this.#append(node.textContent ?? '');
    else if (node.nodeType === ELEMENT) this.#element(node as Element);
  }

  #element(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.#lineBreak();
    else if (name === 'img') this.#image(element);
    else if (name === 'a') this.#anchor(element);
    else if (name === 'pre' || isCodeBlock(element)) this.#code(element);
    else if (name === 'table' && isDataTable(element)) this.#table(element);
    else if (breaking.has(name)) this.#block(element, name);
    else this.children(element);
  }

  #block(element: Element, name: string): void {
    const outer = this.#kind;
    this.flush();
    if (/^h[1-6]$/.test(name)) this.#kind = 'heading';
    else if (name === 'li') this.#kind = 'item';
    else if (name === 'blockquote') this.#kind = 'quote';
    this.children(element);
    this.flush();
    this.#kind = outer;
  }

  #anchor(element: Element): void {
    const outer = this.#url;
    this.#url = absoluteUrl(element.getAttribute('href'), this.#base) ?? outer;
    this.children(element);
    this.#url = outer;
  }

  #append(raw: string): void {
    const start = this.#line.length;
    const piece = this.#line.append(visible(raw).replace(/\s+/gu, ' '));
    if (piece === '') return;
    if (piece !== ' ') this.#breaks = 0;
    if (this.#url === null) return;
    const last = this.#links.at(-1);
    if (last && last.url === this.#url && last.end === start) last.end = this.#line.length;
    else this.#links.push({ start, end: this.#line.length, url: this.#url });
  }

  /** One break is a new line, two are a new block: pages without paragraphs write so. */
  #lineBreak(): void {
    if (++this.#breaks >= 2) this.flush();
    else this.#line.newLine();
  }

  #image(element: Element): void {
    const source = element.getAttribute('data-src') ?? element.getAttribute('src');
    const url = absoluteUrl(source, this.#base);
    if (url !== null && this.images.size < 100) this.images.add(url);
  }

  #code(element: Element): void {
    this.flush();
    const lines = cleanCharacters(verbatim(element)).replaceAll('\r\n', '\n').split('\n');
    while (lines.length > 0 && lines[0]!.trim() === '') lines.shift();
    const text = lines.join('\n').trimEnd();
    if (text.trim() !== '') this.drafts.push({ kind: 'code', text, links: [] });
  }

  /** A row is a line, cells are apart by ` | `; the links of the cells are kept. */
  #table(element: Element): void {
    this.flush();
    const draft: Draft = { kind: 'table', text: '', links: [] };
    for (const row of Array.from(element.querySelectorAll('tr'))) {
      const cells = Array.from(row.children).filter(
        (cell) => cell.localName === 'td' || cell.localName === 'th',
      );
      if (!cells.some((cell) => oneLine(cell.textContent ?? '') !== '')) continue;
      if (draft.text !== '') draft.text += '\n';
      cells.forEach((cell, index) => {
        if (index > 0) draft.text += ' | ';
        this.#cell(cell, draft);
      });
    }
    if (draft.text.trim() !== '') this.drafts.push(draft);
  }

  #cell(cell: Element, draft: Draft): void {
    const inner = toDrafts(cell, this.#base);
    for (const image of inner.images) if (this.images.size < 100) this.images.add(image);
    inner.drafts.forEach((part, index) => {
      if (index > 0) draft.text += ' ';
      const start = draft.text.length;
      draft.text += part.text.replaceAll('\n', ' ');
      for (const link of part.links) {
        draft.links.push({ start: start + link.start, end: start + link.end, url: link.url });
      }
    });
  }
}

/** Narrows a link to its visible anchor; drops it where nothing is left. */
function trimLink(link: Link, text: string): Link[] {
  let start = link.start;
  let end = Math.min(link.end, text.length);
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return end > start ? [{ start, end, url: link.url }] : [];
}

/** `code` that stands as a block: it spans lines, outside a paragraph's running text. */
function isCodeBlock(element: Element): boolean {
  if (element.localName !== 'code' && element.localName !== 'samp') return false;
  return element.querySelector('br') !== null || (element.textContent ?? '').trim().includes('\n');
}

/** Text as it stands; elements that begin a line of their own (highlighters write each line as one) end it. */
function verbatim(element: Element): string {
  let out = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) out += node.textContent ?? '';
    else if (node.nodeType === ELEMENT) {
      const child = node as Element;
      if (child.localName === 'br') out += '\n';
      else if (!isGutter(child)) {
        out += verbatim(child);
        if (breaking.has(child.localName) && !out.endsWith('\n')) out += '\n';
      }
    }
  }
  return out;
}

/** Line numbers beside code. */
function isGutter(element: Element): boolean {
  return /(?:^|[\s_-])(?:gutter|lineno|line-?numbers?|linenos|lnt)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );
}

/** A table of data; one that only lays out a page, or wraps code, is walked as if it were not there. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table, pre, h1, h2')) return false;
  const rows = Array.from(table.querySelectorAll('tr'));
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (rows.length < 2 || widest < 2) return false;
  if (table.querySelector('th')) return true;
  const paragraphs = Array.from(table.querySelectorAll('p'));
  return !paragraphs.some((paragraph) => (paragraph.textContent ?? '').length > 400);
}
