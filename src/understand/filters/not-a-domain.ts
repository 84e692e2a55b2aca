/** Dotted words that are no domains: files, abbreviations, versions, sentences that lost a space. */
import { parse } from 'tldts';
import { fileAndDomain, fileExtensions, techNames } from '../../knowledge/names/files.ts';

/** Names of one letter that do exist. */
const shortNames = new Set(['x.com', 't.me', 't.co', 'g.co', 'u.to', 'x.ai', 'v.gd']);

/** Hosts of a name under the public suffix list's ICANN part; null where there is none. */
function registered(name: string): string | null {
  const { domain, isIcann } = parse(name, { validateHostname: false, extractHostname: false });
  return isIcann ? domain : null;
}

/** A file's name rather than a host's. `isMeantAsHost` is asked where it could be both: what was defanged is. */
export function isFileLike(name: string, isMeantAsHost: () => boolean): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!fileExtensions.has(ending)) return false;
  if (ending === 'com') return /^command\.com$/i.test(name);
  if (registered(name.toLowerCase()) === null) return true;
  return fileAndDomain.has(ending) && !isMeantAsHost();
}

/** Names that nobody can register (RFC 2606, RFC 6761). */
export const isReservedName = (name: string): boolean => /\.(?:example|test|invalid|localhost)$/.test(name);

/** The names that RFC 2606 keeps for texts, and what lies below them: whatever is written there, nobody owns it. */
export const isForDocumentation = (name: string): boolean =>
  isReservedName(name) || /(?:^|\.)example\.(?:com|net|org|edu)$/.test(name);

/** Whether a dotted name is a domain under a public suffix, or reserved. `sure`: it was defanged or stands after an at sign. */
export function isDomain(name: string, sure: boolean): boolean {
  const lower = name.toLowerCase();
  if (lower.length > 253 || lower.endsWith('-')) return false;
  if (/(?:^|\.)[a-z2-7]{16}(?:[a-z2-7]{40})?\.onion$/.test(lower)) return true;
  // Not "config.example" and "settings.test", which are files and functions.
  if (isReservedName(lower)) return sure || /\..*\.example$/.test(lower);
  const domain = registered(lower);
  if (!domain) return false;
  if (sure) return true;
  // Java and Android write names of packages from the end: "com.acme.bank".
  if (/^(?:com|org|net)\.[^.]+\.[^.]+/.test(lower)) return false;
  const label = domain.slice(0, domain.indexOf('.'));
  if (techNames.test(name) || (label.length < 2 && !shortNames.has(domain))) return false;
  // "4.1.118.Final" is a version.
  if (/^[\d.]+$/.test(lower.slice(0, lower.lastIndexOf('.')))) return false;
  return !joinsSentences(name);
}

/** "attack.The": a capital shows that two sentences met. */
const joinsSentences = (name: string): boolean => /\p{Ll}\.\p{Lu}\p{Ll}/u.test(name);
