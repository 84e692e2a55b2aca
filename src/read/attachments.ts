/**
 * Files of indicators that articles link to, or that a person gives to be read: a STIX 2.x bundle, a MISP event, a table
 * of comma-separated values. Each becomes a page of our own: what it is about, and its observables as lines of code,
 * defanged where the file calls them signs of an attack, so that they are read like those of any article.
 */
import { defang } from '../domain/defang.ts';
import { csvLines } from './attachments/csv.ts';
import { mispEvent } from './attachments/misp.ts';
import { stixBundle } from './attachments/stix.ts';

/** One observable of a file. `malicious`: the file holds it for a sign of an attack. */
export interface AttachedValue {
  type: string;
  value: string;
  malicious: boolean;
  /** What the file says of it, or an empty string. */
  note: string;
}

export interface Attachment {
  title: string;
  /** Paragraphs. */
  about: string[];
  /** Day or instant of publication as the file writes it; null where it says none. */
  published: string | null;
  values: AttachedValue[];
}

/** What a file may hold. More is no list that anybody reads; depth bounds what JSON may cost. */
export const attachmentLimits = { characters: 10_000_000, values: 100_000, depth: 40, note: 200 } as const;

/** The page that a file of indicators makes; null where `content` is no such file. `refused` says why one cannot be read. */
export function attachmentPage(content: string, name: string): { html: string } | { refused: string } | null {
  const found = attachmentIn(content);
  return found === null || 'refused' in found ? found : { html: pageOf(found, name) };
}

/** The observables of a file of indicators, one a line; null where `content` is no such file, or cannot be read. */
export function attachmentLines(content: string): string[] | null {
  const found = attachmentIn(content);
  return found === null || 'refused' in found ? null : found.values.map(lineOf);
}

function attachmentIn(content: string): Attachment | { refused: string } | null {
  const text = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  const first = /\S/.exec(text.slice(0, 1000))?.[0];
  if (first === '<' || first === undefined) return null;
  if (text.length > attachmentLimits.characters) return null;
  const found = first === '{' || first === '[' ? fromJson(text) : csvLines(text);
  if (found === null || 'refused' in found) return found;
  const { values } = found;
  if (values.length > attachmentLimits.values)
    return { refused: `a file of ${values.length} indicators, more than ${attachmentLimits.values}` };
  return found;
}

function fromJson(text: string): Attachment | { refused: string } | null {
  // Only what says that it is one of these is parsed.
  const bundle = /"type"\s{0,20}:\s{0,20}"bundle"/.test(text);
  const event = /"Event"\s{0,20}:/.test(text);
  if (!bundle && !event)
    return /^\s*(?:\{|\[\s*\{)\s*"/.test(text)
      ? { refused: 'JSON that is no STIX bundle and no MISP event' }
      : null;
  if (depthOf(text) > attachmentLimits.depth)
    return { refused: `JSON that is nested deeper than ${attachmentLimits.depth}` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { refused: `JSON that cannot be parsed: ${(error as Error).message.slice(0, 200)}` };
  }
  const found = bundle ? stixBundle(value) : mispEvent(value);
  return found ?? { refused: `JSON that is no ${bundle ? 'STIX bundle' : 'MISP event'}` };
}

/** How deep brackets are nested, strings aside. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 && quoted) i++;
    else if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 123 || code === 91)) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (code === 125 || code === 93)) depth--;
  }
  return deepest;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Said of network values that the file does not hold against anyone: in a list of indicators they would be taken for one. */
const merelySeen = 'no sign of an attack by itself';
const network = new Set(['ipv4', 'ipv6', 'cidr', 'domain', 'url', 'email']);

/** A value in one line, with a label where only that tells an imphash from an MD5, and a mutex from a word. */
function lineOf({ type, value, malicious, note }: AttachedValue): string {
  const one = value.replace(/\s+/g, ' ').trim();
  const said = note.replace(/\s+/g, ' ').trim().slice(0, attachmentLimits.note);
  const seen = malicious || !network.has(type) ? '' : merelySeen;
  return [labelled(type, malicious ? defang(one, type) : one), said, seen].filter(Boolean).join('  ');
}

function labelled(type: string, value: string): string {
  if (type === 'imphash') return `imphash: ${value}`;
  if (type === 'mutex' || type === 'user-agent') return `${type}: "${value}"`;
  return type === 'file-name' && value.includes(' ') ? `File name: ${value}` : value;
}

function pageOf({ title, about, published, values }: Attachment, name: string): string {
  const lines = values.map(lineOf);
  const head = escaped(title || `Indicators from ${name.replace(/\.[a-z0-9]{1,5}$/i, '') || 'a file'}`);
  const day =
    published === null ? '' : `<meta property="article:published_time" content="${escaped(published)}">`;
  // No more of our own words than this: they would make all files alike.
  return `<!doctype html><html><head><title>${head}</title>${day}</head><body><article><h1>${head}</h1>${about
    .map((paragraph) => `<p>${escaped(paragraph.slice(0, 5000))}</p>`)
    .join('')}<h2>Indicators</h2><pre>${escaped(lines.join('\n'))}</pre></article></body></html>`;
}
