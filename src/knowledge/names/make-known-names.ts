/**
 * Makes `known-names.json`: names and aliases of threat actors, malware, tools, and campaigns with their ATT&CK ids.
 * `node src/knowledge/names/make-known-names.ts FOLDER`, where FOLDER holds `enterprise-attack.json.gz` (MITRE ATT&CK,
 * a STIX 2.1 bundle) and `misp-galaxy/*.json.gz` (MISP galaxy clusters). Facts alone are kept, no descriptions.
 *
 * Entries of different sources are one where a source's name or synonym is the name of an earlier one; an alias that
 * an earlier entry has taken stays with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Entry {
  type: 'actor' | 'malware' | 'tool' | 'campaign';
  name: string;
  id: string | null;
  aliases: string[];
}

interface StixObject {
  type: string;
  name?: string;
  aliases?: string[];
  x_mitre_aliases?: string[];
  revoked?: boolean;
  x_mitre_deprecated?: boolean;
  modified?: string;
  external_references?: { source_name: string; external_id?: string }[];
}

interface Cluster {
  version: number;
  values: { value: string; meta?: { synonyms?: string[] } }[];
}

const folder = process.argv[2] ?? '';
const load = <T>(file: string): T =>
  JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')) as T;

const types: Record<string, Entry['type']> = {
  'intrusion-set': 'actor',
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
};

const entries: Entry[] = [];
/** By lower-case name or alias. */
const taken = new Map<string, Entry>();

/** A name without what MISP adds in brackets, or null where it is a sentence, an address or a bare number. */
function tidy(name: string): string | null {
  const bare = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length < 2 || bare.length > 50 || bare.split(' ').length > 5) return null;
  if (!/\p{L}/u.test(bare) || /[/\\:@?,]/.test(bare)) return null;
  return bare;
}

function add(type: Entry['type'], id: string | null, given: string[]): void {
  const names = given.map(tidy).filter((name) => name !== null);
  const first = names[0];
  if (!first) return;
  const owner = names
    .map((name) => taken.get(name.toLowerCase()))
    .find((entry) => entry && isNamed(entry, names) && alike(entry.type, type));
  const entry = owner ?? { type, name: first, id, aliases: [] };
  if (!owner) {
    if (taken.has(first.toLowerCase())) return;
    entries.push(entry);
  }
  for (const name of names) {
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.set(key, entry);
    if (name !== entry.name) entry.aliases.push(name);
  }
}

/** One of `names` is the entry's own name, not merely an alias of it. */
const isNamed = (entry: Entry, names: string[]): boolean =>
  names.some((name) => name.toLowerCase() === entry.name.toLowerCase());

const alike = (a: Entry['type'], b: Entry['type']): boolean => a === b || (a !== 'actor' && b !== 'actor');

const attack = load<{ objects: StixObject[] }>('enterprise-attack.json.gz');
let newest = '';
for (const object of attack.objects) {
  if ((object.modified ?? '') > newest) newest = object.modified!;
  const type = types[object.type];
  if (!type || object.revoked || object.x_mitre_deprecated || !object.name) continue;
  const id =
    object.external_references?.find((ref) => ref.source_name === 'mitre-attack')?.external_id ?? null;
  add(type, id, [object.name, ...(object.aliases ?? []), ...(object.x_mitre_aliases ?? [])]);
}
const galaxies: [string, Entry['type']][] = [
  ['threat-actor', 'actor'],
  ['microsoft-activity-group', 'actor'],
  ['ransomware', 'malware'],
  ['malpedia', 'malware'],
  ['tool', 'tool'],
];
const sources = [
  {
    name: 'MITRE ATT&CK Enterprise',
    version: `modified ${newest.slice(0, 10)}`,
    attribution:
      '© The MITRE Corporation. Reproduced and distributed with the permission of The MITRE Corporation.',
  },
];
for (const [name, type] of galaxies) {
  const cluster = load<Cluster>(`misp-galaxy/${name}.json.gz`);
  sources.push({
    name: `MISP galaxy ${name}`,
    version: String(cluster.version),
    attribution: 'MISP Project, CC0 or BSD-2-Clause',
  });
  for (const { value, meta } of cluster.values) {
    add(type, null, [value.replace(/ ransomware$/i, ''), ...(meta?.synonyms ?? [])]);
  }
}

const lines = entries.map((entry) => JSON.stringify([entry.type, entry.id, entry.name, ...entry.aliases]));
writeFileSync(
  join(import.meta.dirname, 'known-names.json'),
  `{"sources":${JSON.stringify(sources, null, 1)},\n"names":[\n${lines.join(',\n')}\n]}\n`,
);
process.stdout.write(`${entries.length} entries, ${taken.size} names\n`);
