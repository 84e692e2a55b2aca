/** Observables as STIX 2.1 has them (OASIS, 10 June 2021, section 6): the objects of each type, and the pattern that detects it. */
import { uuidV5 } from './stix-ids.ts';

/** Of the ids of SCOs (section 2.9). */
export const SCO_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** A cyber-observable object with the properties that make its id, and no others. */
export interface Sco {
  type: string;
  spec_version: '2.1';
  id: string;
  [property: string]: unknown;
}

export interface InStix {
  /** What was seen, before what refers to it. None where STIX knows it in patterns alone. */
  scos: Sco[];
  pattern: string;
  /** Of the vocabulary of pattern types (section 10.18). */
  language: 'stix' | 'yara' | 'sigma' | 'suricata' | 'snort';
}

/** Null where STIX has nothing for this type: wallets, packages, weaknesses, and hashes of a part of a file. */
export function inStix(type: string, value: string): InStix | null {
  return byType[type]?.(value) ?? null;
}

function stix(pattern: string, ...scos: Sco[]): InStix {
  return { scos, pattern: `[${pattern}]`, language: 'stix' };
}

/** Objects that are their value: addresses and names. */
const valued = (type: string) => (value: string) =>
  stix(`${type}:value = ${quoted(value)}`, sco(type, { value }));

/** Section 6.7; the names of the algorithms are those of section 10.7. */
const hashed = (algorithm: string) => (value: string) =>
  stix(`file:hashes.'${algorithm}' = ${quoted(value)}`, sco('file', { hashes: { [algorithm]: value } }));

const named = (name: string) => stix(`file:name = ${quoted(name)}`, sco('file', { name }));

const rule = (language: InStix['language']) => (value: string) => ({ scos: [], pattern: value, language });

const byType: Record<string, (value: string) => InStix | null> = {
  ipv4: valued('ipv4-addr'),
  ipv6: valued('ipv6-addr'),
  // Both address objects hold whole networks too (sections 6.9 and 6.10).
  cidr: (value) => valued(value.includes(':') ? 'ipv6-addr' : 'ipv4-addr')(value),
  domain: valued('domain-name'),
  onion: valued('domain-name'),
  url: valued('url'),
  email: valued('email-addr'),
  md5: hashed('MD5'),
  sha1: hashed('SHA-1'),
  sha256: hashed('SHA-256'),
  sha512: hashed('SHA-512'),
  ssdeep: hashed('SSDEEP'),
  tlsh: hashed('TLSH'),
  'file-name': named,
  'file-path': atPath,
  'registry-key': registryKey,
  mutex: (name) => stix(`mutex:name = ${quoted(name)}`, sco('mutex', { name })),
  asn: autonomousSystem,
  // An object of it would have to name who talked to whom (section 6.12).
  'user-agent': (value) =>
    stix(`network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = ${quoted(value)}`),
  'yara-rule': rule('yara'),
  'sigma-rule': rule('sigma'),
  'suricata-rule': rule('suricata'),
  'snort-rule': rule('snort'),
};

/** A file in its directory; a directory alone where the path ends in a separator. */
function atPath(path: string): InStix {
  const cut = Math.max(path.lastIndexOf('/'), path.includes('\\') ? path.lastIndexOf('\\') : -1);
  if (cut < 0) return named(path);
  const name = path.slice(cut + 1);
  const before = path.slice(0, cut);
  // The root keeps its separator: "C:" alone is no directory.
  const directory = sco('directory', {
    path: before === '' || /^[a-z]:$/i.test(before) ? path.slice(0, cut + 1) : before,
  });
  if (name === '') return stix(`directory:path = ${quoted(directory.path as string)}`, directory);
  const file = sco('file', { name, parent_directory_ref: directory.id });
  const pattern = `file:name = ${quoted(name)} AND file:parent_directory_ref.path = ${quoted(directory.path as string)}`;
  return stix(pattern, directory, file);
}

const hives: Record<string, string> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
};

/** The hive must be written in full (section 6.17). */
function registryKey(value: string): InStix {
  const key = value.replace(
    /^(HK(?:LM|CU|CR|U|CC)):?(?=\\|$)/i,
    (_, hive: string) => hives[hive.toUpperCase()]!,
  );
  return stix(`windows-registry-key:key = ${quoted(key)}`, sco('windows-registry-key', { key }));
}

function autonomousSystem(value: string): InStix | null {
  const digits = /^(?:AS)?(\d{1,10})$/i.exec(value)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  return stix(`autonomous-system:number = ${number}`, sco('autonomous-system', { number }));
}

/** `properties`: all of them make the id. */
export function sco(type: string, properties: Record<string, unknown>): Sco {
  return {
    type,
    spec_version: '2.1',
    id: `${type}--${uuidV5(canonical(properties), SCO_NAMESPACE)}`,
    ...properties,
  };
}

/** A string literal of the STIX patterning language: backslash and apostrophe are escaped. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** JSON as RFC 8785 has it, for the few flat properties that make an id. */
const canonical = (properties: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
