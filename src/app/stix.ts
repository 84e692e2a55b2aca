/** A STIX 2.1 bundle (OASIS, 10 June 2021): observables as SCOs, malicious ones as indicators too, and a report that holds them. */
import { createHash } from 'node:crypto';
import type { Instant } from '../domain/time.ts';
import type { Exported } from './observables.ts';

/** Of the ids of SCOs (STIX 2.1, section 2.9). */
const SCO_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';
/** Of our own objects: the UUIDv5 of this project's name in the namespace of SCOs. */
const OWN_NAMESPACE = uuidV5('throughline', SCO_NAMESPACE);

type Properties = Record<string, unknown>;

/** An SCO: its type, the properties that make its id, and the pattern that detects it. */
interface Sco {
  type: string;
  properties: Properties;
  pattern: string;
}

export interface About {
  id: string;
  title: string;
  at: Instant;
}

/** The same observables give the same bundle, ids included. */
export function stixBundle(about: About, rows: Exported[]): object {
  const objects = new Map<string, Properties>();
  const unmapped = new Map<string, number>();
  for (const row of rows) {
    const sco = scoOf(row.type, row.value);
    if (sco === null) {
      unmapped.set(row.type, (unmapped.get(row.type) ?? 0) + 1);
      continue;
    }
    const id = `${sco.type}--${uuidV5(canonical(sco.properties), SCO_NAMESPACE)}`;
    objects.set(id, { type: sco.type, spec_version: '2.1', id, ...sco.properties });
    if (row.role === 'malicious') {
      const indicator = indicatorOf(row, sco);
      objects.set(indicator.id, indicator);
    }
  }
  const refs = [...objects.keys()];
  if (refs.length > 0) objects.set('report', reportOf(about, refs, unmapped));
  return {
    type: 'bundle',
    id: `bundle--${uuidV5(`${about.id} ${about.at} ${refs.join(' ')}`, OWN_NAMESPACE)}`,
    ...(objects.size > 0 ? { objects: [...objects.values()] } : {}),
  };
}

function indicatorOf(row: Exported, { pattern }: Sco): Properties & { id: string } {
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuidV5(pattern, OWN_NAMESPACE)}`,
    created: row.publishedAt,
    modified: row.publishedAt,
    name: `${row.type} ${row.value}`.slice(0, 250),
    ...(row.why ? { description: row.why } : {}),
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: row.publishedAt,
    external_references: [{ source_name: 'article', url: row.source }],
  };
}

function reportOf(about: About, refs: string[], unmapped: Map<string, number>): Properties {
  const left = [...unmapped].map(([type, count]) => `${count} of type ${type}`).join(', ');
  return {
    type: 'report',
    spec_version: '2.1',
    id: `report--${uuidV5(about.id, OWN_NAMESPACE)}`,
    created: about.at,
    modified: about.at,
    name: about.title,
    ...(left ? { description: `STIX has no object for these, which are left out: ${left}.` } : {}),
    report_types: ['threat-report'],
    published: about.at,
    object_refs: refs,
  };
}

const HASHES: Record<string, string> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  ssdeep: 'SSDEEP',
  tlsh: 'TLSH',
};

const VALUES: Record<string, string> = {
  ipv4: 'ipv4-addr',
  ipv6: 'ipv6-addr',
  domain: 'domain-name',
  onion: 'domain-name',
  url: 'url',
  email: 'email-addr',
};

function scoOf(type: string, value: string): Sco | null {
  if (type === 'cidr') return byValue(value.includes(':') ? 'ipv6-addr' : 'ipv4-addr', value);
  if (VALUES[type]) return byValue(VALUES[type], value);
  if (HASHES[type]) {
    const hash = HASHES[type];
    return {
      type: 'file',
      properties: { hashes: { [hash]: value } },
      pattern: `[file:hashes.'${hash}' = ${quoted(value)}]`,
    };
  }
  if (type === 'file-name' || type === 'file-path') {
    const name = value.split(/[\\/]/).at(-1) || value;
    return { type: 'file', properties: { name }, pattern: `[file:name = ${quoted(name)}]` };
  }
  if (type === 'registry-key')
    return {
      type: 'windows-registry-key',
      properties: { key: value },
      pattern: `[windows-registry-key:key = ${quoted(value)}]`,
    };
  if (type === 'mutex')
    return { type: 'mutex', properties: { name: value }, pattern: `[mutex:name = ${quoted(value)}]` };
  const number = type === 'asn' ? /^(?:AS)?(\d{1,10})$/i.exec(value)?.[1] : undefined;
  if (number !== undefined)
    return {
      type: 'autonomous-system',
      properties: { number: Number(number) },
      pattern: `[autonomous-system:number = ${Number(number)}]`,
    };
  return null;
}

const byValue = (type: string, value: string): Sco => ({
  type,
  properties: { value },
  pattern: `[${type}:value = ${quoted(value)}]`,
});

/** A string literal of the STIX patterning language: backslash and apostrophe are escaped. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** JSON as RFC 8785 has it, for the few flat properties that make an id. */
const canonical = (properties: Properties): string =>
  JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));

/** RFC 9562, section 5.5. */
function uuidV5(name: string, namespace: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
