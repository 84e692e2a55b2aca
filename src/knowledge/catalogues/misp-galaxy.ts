/**
 * Clusters of MISP galaxy (github.com/MISP/misp-galaxy): each file is one cluster, whose values are actors, malware,
 * tools, sectors or countries, with synonyms and references in `meta`.
 * https://www.misp-standard.org/rfc/misp-standard-galaxy-format.html
 */
import { z } from 'zod';
import type { EntityType } from '../../domain/entity.ts';
import type { AliasFact, CatalogueName, EntityFact, Facts, TermFact } from '../facts.ts';
import type { ReadOptions } from './attack.ts';
import { checked, cleanName, counter, parseJson } from './broken.ts';
import { plainText } from './text.ts';
import { vendorOfProducer } from './vendors.ts';

/** The clusters that are read: the catalogue's name, the type of its values, and who speaks in it. */
export const clusters = {
  'threat-actor': { type: 'actor', by: 'MISP galaxy' },
  'microsoft-activity-group': { type: 'actor', by: 'Microsoft' },
  malpedia: { type: 'malware', by: 'Malpedia' },
  ransomware: { type: 'malware', by: 'MISP galaxy' },
  tool: { type: 'tool', by: 'MISP galaxy' },
  sector: { type: 'sector', by: 'MISP galaxy' },
  country: { type: 'place', by: 'MISP galaxy' },
} as const satisfies Record<string, { type: EntityType; by: string }>;
export type ClusterName = keyof typeof clusters;

const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])]).catch([]);

const Cluster = z.object({
  type: z.string(),
  version: z.union([z.number(), z.string()]),
  values: z.array(z.unknown()),
});

const Value = z.object({
  value: z.string(),
  uuid: z.string(),
  description: z.string().catch(''),
  meta: z
    .object({
      synonyms: texts,
      refs: texts,
      links: texts,
      country: z.string().optional().catch(undefined),
      ISO: z.string().optional().catch(undefined),
      'name-attribution': texts,
      'cfr-suspected-victims': texts,
      'targeted-sector': texts,
    })
    .partial()
    .optional(),
});
type Value = z.infer<typeof Value>;

/** Reads one cluster. @throws BrokenCatalogue */
export function readCluster(text: string, cluster: ClusterName, file: string, options: ReadOptions): Facts {
  const { version, type, values } = checked(
    Cluster.extend({ type: z.literal(cluster) }),
    parseJson(text, file),
    file,
  );
  const skipped = counter();
  const read = values.map((given, index) => {
    const { uuid, value } = (given ?? {}) as { uuid?: unknown; value?: unknown };
    const which = [uuid, value].find((part) => typeof part === 'string') ?? `value ${index + 1}`;
    return checked(Value, given, file, String(which));
  });
  const facts: Facts = {
    catalogue: `misp-${type}` satisfies CatalogueName,
    title: `MISP galaxy ${type}`,
    by: clusters[cluster].by,
    version: String(version).slice(0, 20),
    attribution:
      type === 'malpedia'
        ? 'Malpedia, Fraunhofer FKIE, by way of MISP galaxy (MISP Project, CC0 or BSD-2-Clause)'
        : 'MISP Project, CC0 or BSD-2-Clause',
    skipped: skipped.counts,
  };
  if (type === 'sector' || type === 'country') return { ...facts, terms: read.flatMap(toTerm) };
  const entities = read.flatMap((value) => toEntity(value, cluster, skipped.add, options));
  return { ...facts, entities: { [clusters[cluster].type]: entities } };
}

/** Countries are named in small letters, and spelt for people in the description. */
function toTerm({ value, uuid, description, meta }: Value): TermFact[] {
  const code = meta?.ISO;
  const name = cleanName(code && description !== '' ? description : value);
  return name === null ? [] : [{ id: uuid, name, ...(code && { code }) }];
}

function toEntity(
  { value, uuid, description, meta = {} }: Value,
  cluster: ClusterName,
  skip: (reason: string) => void,
  options: ReadOptions,
): EntityFact[] {
  const name = cleanName(cluster === 'ransomware' ? value.replace(/ ransomware$/i, '') : value);
  if (name === null) {
    skip('no usable name');
    return [];
  }
  const country = /^[A-Z]{2}$/.test(meta.country ?? '') ? meta.country : undefined;
  const { aliases, attack } = namesOf(meta, name, skip);
  const text = options.descriptions ? plainText(description) : '';
  const targets = targetsOf(meta);
  return [
    {
      id: (cluster === 'malpedia' && malpediaId(meta.refs)) || uuid,
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(country && { country }),
      ...(targets && { targets }),
      ...(attack.length > 0 && { attack }),
      ...(meta.links?.some((link) => /\.onion\b/.test(link)) && { onion: true as const }),
      ...(text !== '' && { description: text }),
    },
  ];
}

/** Malpedia's own identifier stands in the address of its page: `apk.cerberus`. */
function malpediaId(refs: string[] = []): string | null {
  const own = refs.find((ref) => ref.startsWith('https://malpedia.caad.fkie.fraunhofer.de/details/'));
  const id = own?.split('/').at(-1) ?? '';
  return /^[\w.-]{1,80}$/.test(id) ? id : null;
}

/**
 * Synonyms with their producers. ATT&CK ids among them are references, not names. Some synonyms are lists in one
 * string ("Gh0stRat, GhostRat").
 */
function namesOf(meta: NonNullable<Value['meta']>, name: string, skip: (reason: string) => void) {
  const producers = new Map<string, string[]>();
  for (const stated of meta['name-attribution'] ?? []) {
    const colon = stated.lastIndexOf(':');
    const vendor = vendorOfProducer(stated.slice(colon + 1));
    const key = stated.slice(0, colon).toLowerCase();
    if (vendor !== null) producers.set(key, [...(producers.get(key) ?? []), vendor]);
  }
  const attack = new Set<string>();
  const aliases = new Map<string, AliasFact>();
  for (const synonym of (meta.synonyms ?? []).flatMap((given) => given.split(/, | \/ /))) {
    if (/^[GSC]\d{4}$/.test(synonym.trim())) attack.add(synonym.trim());
    else {
      const alias = cleanName(synonym.replace(/ ransomware$/i, ''));
      if (alias === null) skip('no usable name');
      if (alias === null || alias === name) continue;
      const by = producers.get(synonym.toLowerCase()) ?? [];
      aliases.set(alias, by.length > 0 ? [alias, ...new Set(by)] : alias);
    }
  }
  const pages = (meta.refs ?? []).flatMap(
    (ref) =>
      /^https?:\/\/attack\.mitre\.org\/(?:wiki\/)?(?:groups|software|Group|Software)\/([GS]\d{4})\/?$/.exec(
        ref,
      )?.[1] ?? [],
  );
  // A page that links several groups is about none of them in particular.
  if (attack.size === 0 && new Set(pages).size === 1) attack.add(pages[0]!);
  return { aliases: [...aliases.values()], attack: [...attack] };
}

function targetsOf(meta: NonNullable<Value['meta']>): EntityFact['targets'] {
  const clean = (names: string[] = []) => [...new Set(names.flatMap((name) => cleanName(name) ?? []))];
  const places = clean(meta['cfr-suspected-victims']);
  const sectors = clean(meta['targeted-sector']);
  if (places.length + sectors.length === 0) return undefined;
  return { ...(places.length > 0 && { places }), ...(sectors.length > 0 && { sectors }) };
}
