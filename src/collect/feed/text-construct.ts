/**
 * Titles and bodies in feeds: one element may hold plain text, escaped HTML, inline XHTML or base64, and say so in
 * three different ways (Atom 1.0, RFC 4287 section 3.1; Atom 0.3's `mode`; RSS not at all).
 */
import { Buffer } from 'node:buffer';
import { baseOf, type Element, escapeHtml, innerHtml, textOf } from '../element.ts';
import { plainTitle, titleText, withoutControls } from '../plain-text.ts';

/** In Atom a text without type is plain; in RSS it is whatever the publisher thought, mostly HTML. */
export type Dialect = 'atom' | 'rss';

type Form = 'text' | 'html' | 'markup' | 'base64' | 'other';

/** The title in plain text, or null where there is none. */
export function readTitle(element: Element, dialect: Dialect): string | null {
  const raw = textOf(element);
  const form = formOf(element, dialect);
  if (form === 'other') return null;
  if (form === 'base64') return titleText(fromBase64(raw)) || null;
  // Inline markup is parsed already, but in RSS its text is often HTML once more.
  return (form === 'html' || dialect === 'rss' ? titleText(raw) : plainTitle(raw)) || null;
}

/** The body as HTML, not sanitised, or null where there is none. */
export function readHtml(element: Element, dialect: Dialect, documentUrl: string): string | null {
  const form = formOf(element, dialect);
  if (form === 'other') return null;
  const html = {
    text: () => escapeHtml(textOf(element)),
    html: () => textOf(element),
    markup: () => innerHtml(element, baseOf(element, documentUrl)),
    base64: () => fromBase64(textOf(element)),
  }[form]();
  return withoutControls(html).trim() || null;
}

function formOf(element: Element, dialect: Dialect): Form {
  const type = (element.attributes.type ?? '').trim().toLowerCase();
  const mode = element.attributes.mode?.toLowerCase();
  const hasMarkup = element.children.some((child) => typeof child !== 'string');
  if (mode === 'base64') return 'base64';
  if (hasMarkup) return 'markup';
  if (type === 'html' || type === 'text/html' || dialect === 'rss') return 'html';
  if (type === '' || type.startsWith('text')) return 'text';
  if (type === 'xhtml' || /[+/]xml$/.test(type)) return mode === 'escaped' ? 'html' : 'markup';
  // RFC 4287, section 4.1.3.3: any other media type is base64. Titles may not be, but are.
  return type === 'application/octet-stream' ? 'base64' : 'other';
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
