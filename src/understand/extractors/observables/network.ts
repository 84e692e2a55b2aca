/** Addresses of the network: URLs, e-mail addresses, IPv4 and IPv6, domains. Searches run over refanged text. */
import { isDomain, isFileLike } from '../../filters/not-a-domain.ts';
import { type Chunk, matches } from './chunks.ts';
import { hostTeller } from './host-or-file.ts';

/** A find in the refanged text. `value` is as it would be used. */
export interface Seen {
  start: number;
  end: number;
  type: string;
  value: string;
}

const host = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,62})(?:\\.[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]{0,62}){1,10}';
const url = /\b(?:https?|ftps?|sftp|wss?|tcp|ldaps?|smb):\/\/[^\s<>"`{}|\\^“”„»«]{3,2000}/giu;
const email = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+-]{0,63}@(?:${host})`,
  'gu',
);
const dotted = new RegExp(`(?<![\\p{L}\\p{N}_@.-])${host}(?![\\p{L}\\p{N}_@-])`, 'gu');
const path = /^(?::\d{1,5})?\/[^\s<>"`{}|\\^“”„»«[\]]{0,2000}/u;
const colons = /(?<![\w:.])[0-9a-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])/gi;

/** A mark that no host holds, tied to a word before it; quotation marks open nothing there. */
const tying = /[\p{L}\p{N}_][\p{So}\p{Sk}'’‘ʼ´!$%&+~*#"“”„«»]{1,4}$/u;
/** "l'evil.example", "dell'evil.example", and a string of Python's: what may stand before an apostrophe all the same. */
const elided = /(?:^|[^\p{L}\p{N}_])(?:[bcdfjlmnrstu]|qu|un|(?:d|n|da|su)?[ae]?ll)['’ʼ]$/iu;
const quotations: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’' };

/** Whether what begins at `start` is the rest of something else: "evil'quote.com" holds no host "quote.com". */
export function isRest(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (!tying.test(before) || elided.test(before)) return false;
  const closing = quotations[before.at(-1)!];
  return closing === undefined || text[end] !== closing;
}

/** Cuts what punctuation and brackets of the sentence have added to an address. */
export function trimUrl(raw: string): string {
  let end = raw.length;
  // A bracket that the address did not open ends it: "[recipient's address]", "(see https://…)".
  const open = raw.indexOf('[');
  if (open > 0 && !/^[a-z]+:\/\/\[/i.test(raw)) end = open;
  for (;;) {
    const last = raw[end - 1];
    if (last === undefined) break;
    if (".,;:!?'’‘*…-".includes(last)) end--;
    else if (last === ')' && count(raw, '(', end) < count(raw, ')', end)) end--;
    else if (last === ']' && count(raw, '[', end) < count(raw, ']', end)) end--;
    else break;
  }
  return raw.slice(0, end);
}

function count(text: string, char: string, end: number): number {
  let n = 0;
  for (let i = 0; i < end; i++) if (text[i] === char) n++;
  return n;
}

/** Scheme and host in lower case; the rest as it is. */
const tidyUrl = (value: string): string =>
  value.replace(/^[a-z]+:\/\/[^/?#]*/i, (front) => front.toLowerCase());

const brokenLine = /^[ \t]*\r?\n[ \t]{1,12}([\w%.~+-]{1,80}[=&][^\s<>"`{}|\\^“”„»«]{0,400})/u;

/** A query that was broken after `&` or `=` goes on in the next, indented line. */
function continuation(text: string, at: number, before: string): string {
  let joined = '';
  for (let lines = 0; lines < 8 && /[&=?]$/.test(before + joined); lines++) {
    const rest = text.slice(at + joined.length, at + joined.length + 500);
    const hit = brokenLine.exec(rest);
    if (!hit) break;
    joined += hit[0];
  }
  return joined;
}

/** Between apostrophes, and between the commas of a table, an address ends at the next of them. */
function untilMark(raw: string, before: string | undefined): string {
  const end = before === "'" || before === ',' ? raw.indexOf(before) : -1;
  return end < 0 ? raw : raw.slice(0, end);
}

/** URLs with a scheme. */
export function urls(text: string, chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  for (const { start, value: hit } of matches(chunks, url)) {
    const raw = untilMark(hit, text[start - 1]);
    const whole = raw + continuation(text, start + raw.length, raw);
    const value = trimUrl(whole.replace(/\s+/g, ''));
    const place = /^[a-z]+:\/\/(?:[^/@]*@)?(\[[0-9a-f:.]+\]|[^/:?#]*)/i.exec(value)?.[1] ?? '';
    if (!place.includes('.') && !place.startsWith('[') && place !== 'localhost') continue;
    const broken = whole.length > raw.length ? whole.length - whole.replace(/\s+/g, '').length : 0;
    found.push({
      start,
      end: start + value.length + broken,
      type: 'url',
      value: tidyUrl(value),
    });
  }
  return found;
}

export function emails(chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  for (const { start, value: raw } of matches(chunks, email)) {
    const value = raw.toLowerCase();
    if (!isDomain(value.slice(value.lastIndexOf('@') + 1), true)) continue;
    found.push({ start, end: start + raw.length, type: 'email', value });
  }
  return found;
}

/**
 * Dotted names and numbers: IPv4, domains, and URLs without a scheme (`203.0.113.7/bins/x`). `wasUndone` tells of defanged
 * ones; `followsProduct`, where four bare numbers are a version ("Connect Secure 22.7.2.5").
 */
export function dottedNames(
  text: string,
  chunks: Chunk[],
  wasUndone: (start: number, end: number) => boolean,
  followsProduct: (start: number) => boolean,
): Seen[] {
  const found: Seen[] = [];
  const isHost = hostTeller(text);
  let versionEnd = -1;
  const majors = new Set<string>();
  for (const { start, value: raw } of matches(chunks, dotted)) {
    const end = start + raw.length;
    const name = raw.toLowerCase();
    const defanged = wasUndone(start, end);
    const numbers = isIPv4(name) && !/^0\./.test(name);
    const version =
      numbers &&
      !defanged &&
      (followsProduct(start) ||
        isVersion(text, start, end, name) ||
        goesOn(text, versionEnd, start) ||
        majors.has(majorOf(name)));
    if (version) versionEnd = end;
    // Where "12.7.0.0 and prior" are versions "12.8.0.0" is one; but those of private networks begin with 10.
    if (version && Number(majorOf(name)) !== 10 && Number(majorOf(name)) <= mostMajor)
      majors.add(majorOf(name));
    const address = numbers && !version;
    if (!address && (isFileLike(raw, () => defanged || isHost(start, end)) || !isDomain(raw, defanged)))
      continue;
    if (isRest(text, start, end)) continue;
    // A file name or path may hold a dotted name: "C:\\evil.com\\x", "/etc/x.conf".
    if (/[\\/]/.test(text[start - 1] ?? '') && !isRelative(text, start)) continue;
    if (text[end] === '\\') continue;
    const prefix = address ? /^\/(\d{1,2})(?![\w/]|\.\w)/.exec(text.slice(end, end + 6))?.[1] : undefined;
    if (prefix !== undefined && Number(prefix) >= 8 && Number(prefix) <= 32) {
      found.push({ start, end: end + prefix.length + 1, type: 'cidr', value: `${name}/${prefix}` });
      continue;
    }
    const rest = path.exec(text.slice(end, end + 2100))?.[0];
    if (rest && !/^(?::\d+)?\/\d{1,2}(?!\S)/.test(rest)) {
      const value = trimUrl(raw + rest);
      if (value.length > raw.length + 1) {
        found.push({ start, end: start + value.length, type: 'url', value: name + value.slice(name.length) });
        continue;
      }
    }
    found.push({ start, end, type: address ? 'ipv4' : 'domain', value: name });
  }
  return found;
}

/** "//evil.example/x.js" takes the scheme of the page that it stands in (RFC 3986, 4.2). */
const isRelative = (text: string, start: number): boolean =>
  /(?:^|[\s"'“‘`(=])\/\/$/.test(text.slice(Math.max(0, start - 3), start));

const isIPv4 = (value: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) && value.split('.').every((part) => Number(part) <= 255);

/** Eight groups, or fewer with one `::`; the last two may be written as IPv4 (RFC 4291, section 2.2). */
function isIPv6(value: string): boolean {
  const halves = value.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const embedded = groups.at(-1)?.includes('.') ?? false;
  const plain = embedded ? groups.slice(0, -1) : groups;
  if (embedded && !isIPv4(groups.at(-1)!)) return false;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return false;
  const length = plain.length + (embedded ? 2 : 0);
  return halves.length === 2 ? length < 8 : length === 8;
}

const beforeVersion =
  /(?:\b(?:versions?|releases?|builds?|affected|affects|firmware|before|v|section|chapter|update|prior to|through|os|(?:updat|upgrad)(?:e|es|ed|ing) to|(?:fix|fixed|patched|addressed|resolved) (?:is )?in|earlier than)|§)[\s:]*$/;
const afterVersion =
  /^(?:\.\d| (?:is|are) (?:affected|vulnerable)\b|,? (?:and|or) (?:later|earlier|newer|older|below|prior|above|lower|higher|before)\b(?! (?:from|to|by|on|at|the|an?)\b))/;

/** Four numbers that are a version ("version 8.0.2.1", "9.1.16.9 or later"), a section (of one digit each) or a part of a longer row. */
function isVersion(text: string, start: number, end: number, value: string): boolean {
  if (/^(?:\d\.){3}\d$/.test(value) && !/^(\d)(?:\.\1){3}$/.test(value)) return true;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  return beforeVersion.test(before) || afterVersion.test(text.slice(end, end + 16));
}

/** Versions seldom begin with more; most addresses do. */
const mostMajor = 31;

const majorOf = (numbers: string): string => numbers.slice(0, numbers.indexOf('.'));

/** Whether a list of versions goes on from one to the next: "7.2.0.13, 7.4.55.3 and 8.0.12.6". */
const goesOn = (text: string, versionEnd: number, start: number): boolean =>
  versionEnd >= 0 &&
  Number.parseInt(text.slice(start, start + 3), 10) <= mostMajor &&
  start - versionEnd <= 6 &&
  /^(?:[,;/] ?|,? (?:and|or|to|replaces) | ?[-–] ?)$/.test(text.slice(versionEnd, start));

export function ipv6(text: string, chunks: Chunk[]): Seen[] {
  const found: Seen[] = [];
  for (const { start, value: raw } of matches(chunks, colons)) {
    const value = raw.toLowerCase().replace(/(?<!:):$/, '');
    // "::" alone and clock times are none; two colons at least.
    if (value.length < 6 || value.split(':').length < 4 || !isIPv6(value)) continue;
    const prefix = /^\/(\d{1,3})(?![\w/])/.exec(
      text.slice(start + value.length, start + value.length + 5),
    )?.[1];
    if (prefix !== undefined && Number(prefix) <= 128) {
      const end = start + value.length + prefix.length + 1;
      found.push({ start, end, type: 'cidr', value: `${value}/${prefix}` });
    } else found.push({ start, end: start + value.length, type: 'ipv6', value });
  }
  return found;
}
