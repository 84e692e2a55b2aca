/** Comma-separated values (RFC 4180; semicolons and tabs too) with a column of observables. */
import type { AttachedValue, Attachment } from '../attachments.ts';
import { notesIn } from './fields.ts';

/** Headings of columns that hold the value, its type, and words about it. */
const valueColumn =
  /^(?:indicator|indicators|ioc|iocs|value|observable|indicator[_ ]value|ioc[_ ]value|attribute value|data|domain|domains|ip|ips|ip[_ ]address|url|urls|hash|hashes|sha-?256|sha-?1|md5|email|filename|file[_ ]name|host|hostname)$/i;
const typeColumn = /^(?:type|indicator[_ ]type|ioc[_ ]type|attribute type|kind|category)$/i;
const noteColumn =
  /^(?:comment|comments|description|note|notes|context|malware|malware[_ ]family|family|tags?|threat|details)$/i;
const harmless = /\b(?:benign|legitimate|clean|whitelist(?:ed)?|allowlist(?:ed)?|false positive)\b/i;

/** The table; null where the text is no table whose heading names a column of observables. */
export function csvLines(text: string): Attachment | null {
  const headEnd = text.search(/\r?\n/);
  const head = headEnd < 0 ? '' : text.slice(0, headEnd);
  if (head.length > 2000) return null;
  const separator = [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ',';
  const columns = cells(head, separator).map((cell) => cell.trim().replace(/^#\s*/, ''));
  const valued = columns.flatMap((name, n) => (valueColumn.test(name) ? [n] : []));
  if (valued.length === 0) return null;
  const typed = columns.findIndex((name) => typeColumn.test(name));
  const noted = columns.flatMap((name, n) => (noteColumn.test(name) ? [n] : []));
  const values: AttachedValue[] = [];
  for (const row of rows(text.slice(headEnd), separator)) {
    const note = notesIn(noted.map((n) => row[n] ?? ''));
    for (const n of valued) {
      const value = (row[n] ?? '').trim();
      if (value === '') continue;
      const said = (typed < 0 ? columns[n]! : (row[typed] ?? '')).toLowerCase();
      values.push({ type: typeOf(said, value), value, malicious: !harmless.test(row.join(' ')), note });
    }
  }
  return values.length === 0 ? null : { title: '', about: [], published: null, values };
}

/** Our word for what a column says, or for what the value looks like. */
function typeOf(said: string, value: string): string {
  if (/imphash/.test(said)) return 'imphash';
  if (/mutex/.test(said)) return 'mutex';
  if (/user.?agent/.test(said)) return 'user-agent';
  if (/^[a-z]+:\/\//i.test(value)) return 'url';
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return 'email';
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)) return 'ipv4';
  if (/^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/.test(value)) return 'cidr';
  if (/file/.test(said)) return 'file-name';
  return /domain|host|fqdn/.test(said) && /^[\w.-]+$/.test(value) ? 'domain' : 'other';
}

/** Rows of cells; a quoted cell may hold the separator, line breaks and doubled quotes. One pass. */
function rows(text: string, separator: string): string[][] {
  const found: string[][] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    // A quote that is still open takes in the next line, up to a bound: one that is never closed must not eat the rest.
    for (let more = 0; more < 20 && end < text.length && openQuote(text, at, end); more++) {
      const next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length : next;
    }
    const line = text.slice(at, end).replace(/\r$/, '');
    if (line.trim() !== '' && !line.startsWith('#')) found.push(cells(line, separator));
    at = end + 1;
  }
  return found;
}

function openQuote(text: string, start: number, end: number): boolean {
  let quotes = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 34) quotes++;
  return quotes % 2 === 1;
}

function cells(line: string, separator: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at <= line.length && found.length < 100) {
    if (line[at] === '"') {
      let end = at + 1;
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"'))
        end += line[end] === '"' ? 2 : 1;
      found.push(line.slice(at + 1, end).replaceAll('""', '"'));
      const next = line.indexOf(separator, end);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(separator, at);
      found.push(line.slice(at, next < 0 ? line.length : next));
      at = next < 0 ? line.length + 1 : next + 1;
    }
  }
  return found;
}
