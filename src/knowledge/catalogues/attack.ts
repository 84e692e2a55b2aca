/**
 * MITRE ATT&CK as it is published: one STIX 2.1 bundle a domain (github.com/mitre-attack/attack-stix-data). Groups,
 * software, campaigns, techniques, tactics and mitigations are its objects, and relationships tie them by STIX id.
 * https://github.com/mitre-attack/attack-stix-data/blob/master/USAGE.md
 */
import { z } from 'zod';
import type { EntityType } from '../../domain/entity.ts';
import type { AliasFact, EntityFact, Facts, MitigationFact, TechniqueFact } from '../facts.ts';
import { BrokenCatalogue, checked, cleanName, counter, parseJson } from './broken.ts';
import { plainText } from './text.ts';
import { citedVendors } from './vendors.ts';

const Bundle = z.object({ type: z.literal('bundle'), objects: z.array(z.unknown()) });

const StixObject = z.object({
  type: z.string(),
  id: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  modified: z.string().optional(),
  revoked: z.boolean().optional(),
  x_mitre_deprecated: z.boolean().optional(),
  aliases: z.array(z.string()).optional(),
  x_mitre_aliases: z.array(z.string()).optional(),
  x_mitre_shortname: z.string().optional(),
  x_mitre_version: z.string().optional(),
  tactic_refs: z.array(z.string()).optional(),
  kill_chain_phases: z.array(z.object({ kill_chain_name: z.string(), phase_name: z.string() })).optional(),
  relationship_type: z.string().optional(),
  source_ref: z.string().optional(),
  target_ref: z.string().optional(),
  external_references: z
    .array(
      z.object({
        source_name: z.string(),
        external_id: z.string().optional(),
        description: z.string().optional(),
      }),
    )
    .optional(),
});
type StixObject = z.infer<typeof StixObject>;

const entityTypes: Record<string, EntityType> = {
  'intrusion-set': 'actor',
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
};
const MATRIX = 'mitre-attack';
/** A chain of "revoked by" that is longer than this goes in a circle. */
const LONGEST_CHAIN = 10;

export interface ReadOptions {
  /** Keep descriptions too; the catalogue that ships holds facts alone. */
  descriptions: boolean;
}

/** Reads the bundle. Objects that are named and not there are left out and counted. @throws BrokenCatalogue */
export function readAttack(text: string, file: string, options: ReadOptions): Facts {
  const { objects } = checked(Bundle, parseJson(text, file), file);
  return new AttackReader(objects, file, options).read();
}

class AttackReader {
  private readonly byId = new Map<string, StixObject>();
  private readonly relationships: StixObject[] = [];
  private readonly successors = new Map<string, string>();
  private readonly skipped = counter();
  private readonly options: ReadOptions;

  constructor(objects: unknown[], file: string, options: ReadOptions) {
    this.options = options;
    objects.forEach((given, index) => {
      const id = (given as { id?: unknown } | null)?.id;
      const object = checked(StixObject, given, file, typeof id === 'string' ? id : `object ${index + 1}`);
      if (object.type === 'relationship') this.relationships.push(object);
      else this.byId.set(object.id, object);
    });
    if (![...this.byId.values()].some(({ type }) => type === 'attack-pattern'))
      throw new BrokenCatalogue(`${file} holds no technique: it is no ATT&CK bundle.`);
    for (const { relationship_type, source_ref, target_ref } of this.relationships)
      if (relationship_type === 'revoked-by' && source_ref && target_ref)
        this.successors.set(source_ref, target_ref);
  }

  read(): Facts {
    const entities = this.entities();
    const techniques = this.techniques();
    const mitigations = this.mitigations();
    this.relate(entities, mitigations);
    for (const fact of [...entities.values(), ...mitigations.values()]) fact.techniques?.sort();
    return {
      catalogue: 'attack',
      title: 'MITRE ATT&CK Enterprise',
      by: 'MITRE ATT&CK',
      version: this.version(),
      attribution:
        '© The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.',
      entities: this.byType(entities),
      techniques,
      tactics: this.tactics(),
      mitigations: [...mitigations.values()],
      skipped: this.skipped.counts,
    };
  }

  /** Objects of these types that are in force, by STIX id. */
  private inForce(types: string[]): StixObject[] {
    return [...this.byId.values()].filter(
      ({ type, revoked, x_mitre_deprecated }) => types.includes(type) && !revoked && !x_mitre_deprecated,
    );
  }

  private externalId(object: StixObject): string | null {
    return object.external_references?.find(({ source_name }) => source_name === MATRIX)?.external_id ?? null;
  }

  private entities(): Map<string, EntityFact> {
    const found = new Map<string, EntityFact>();
    for (const object of this.inForce(Object.keys(entityTypes))) {
      const [id, name] = [this.externalId(object), cleanName(object.name)];
      if (id === null || name === null) {
        this.skipped.add(id === null ? 'no ATT&CK id' : 'no usable name');
        continue;
      }
      const aliases = this.aliases(object, name);
      const description = this.options.descriptions ? plainText(object.description ?? '') : '';
      found.set(object.id, {
        id,
        name,
        ...(aliases.length > 0 && { aliases }),
        ...(description !== '' && { description }),
      });
    }
    for (const object of this.byId.values()) {
      if (!(object.type in entityTypes)) continue;
      const successor = object.revoked ? found.get(this.successorOf(object.id) ?? '') : undefined;
      if (successor) this.takeOver(successor, object);
      else if (object.revoked) this.skipped.add('revoked by nothing');
      else if (object.x_mitre_deprecated) this.skipped.add('deprecated');
    }
    return found;
  }

  /** The names of a revoked object go to what replaced it. */
  private takeOver(successor: EntityFact, revoked: StixObject): void {
    const names = [revoked.name, ...(revoked.aliases ?? revoked.x_mitre_aliases ?? [])]
      .map(cleanName)
      .filter((name) => name !== null);
    successor.formerly ??= [];
    for (const name of new Set(names)) successor.formerly.push({ id: this.externalId(revoked), name });
  }

  private aliases(object: StixObject, name: string): AliasFact[] {
    const cited = new Map(
      (object.external_references ?? []).map((ref) => [ref.source_name.toLowerCase(), ref.description ?? '']),
    );
    const aliases = new Map<string, AliasFact>();
    for (const given of object.aliases ?? object.x_mitre_aliases ?? []) {
      const alias = cleanName(given);
      if (alias === null) this.skipped.add('no usable name');
      if (alias === null || alias === name) continue;
      const vendors = citedVendors(cited.get(given.toLowerCase()) ?? '');
      aliases.set(alias, vendors.length > 0 ? [alias, ...vendors] : alias);
    }
    return [...aliases.values()];
  }

  /** What stands in the place of a revoked object in the end; null where the chain breaks off or goes in a circle. */
  private successorOf(id: string): string | null {
    let at = id;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const next = this.successors.get(at);
      if (next === undefined) return null;
      if (!this.byId.get(next)?.revoked) return next;
      at = next;
    }
    return null;
  }

  private techniques(): TechniqueFact[] {
    const order = this.tactics().map(({ shortName }) => shortName);
    const found = new Map<string, TechniqueFact>();
    for (const object of this.byId.values()) {
      if (object.type !== 'attack-pattern' || object.revoked) continue;
      const [id, name] = [this.externalId(object), cleanName(object.name)];
      if (id === null || name === null) {
        this.skipped.add(id === null ? 'no ATT&CK id' : 'no usable name');
        continue;
      }
      const phases = (object.kill_chain_phases ?? []).map(({ phase_name }) => phase_name);
      const tactics = order.filter((tactic) => phases.includes(tactic));
      found.set(object.id, { id, name, tactics, ...(object.x_mitre_deprecated && { deprecated: true }) });
    }
    for (const object of this.byId.values()) {
      if (object.type !== 'attack-pattern' || !object.revoked) continue;
      const successor = found.get(this.successorOf(object.id) ?? '');
      const id = this.externalId(object);
      if (successor === undefined || id === null) this.skipped.add('revoked by nothing');
      else if (id !== successor.id) successor.formerly = [...(successor.formerly ?? []), id];
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** In the order of the matrix, or as they stand in the file where it has none. */
  private tactics(): NonNullable<Facts['tactics']> {
    const matrix = [...this.byId.values()].find(({ type }) => type === 'x-mitre-matrix');
    const all = this.inForce(['x-mitre-tactic']);
    const order = matrix?.tactic_refs ?? [];
    const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
    return all
      .sort((a, b) => place(a.id) - place(b.id))
      .flatMap((object) => {
        const [id, name] = [this.externalId(object), cleanName(object.name)];
        const shortName = object.x_mitre_shortname;
        return id && name && shortName ? [{ id, shortName, name }] : [];
      });
  }

  private mitigations(): Map<string, MitigationFact> {
    return new Map(
      this.inForce(['course-of-action']).flatMap((object) => {
        const [id, name] = [this.externalId(object), cleanName(object.name)];
        return id && name ? [[object.id, { id, name, techniques: [] }] as const] : [];
      }),
    );
  }

  /** Hangs what relationships say on their subjects. */
  private relate(entities: Map<string, EntityFact>, mitigations: Map<string, MitigationFact>): void {
    for (const { relationship_type, source_ref, target_ref, revoked, x_mitre_deprecated } of this
      .relationships) {
      if (relationship_type === 'revoked-by' || revoked || x_mitre_deprecated) continue;
      const [source, target] = [this.ends(source_ref), this.ends(target_ref)];
      if (source === null || target === null) {
        this.skipped.add('relationship with a missing object');
        continue;
      }
      const technique = target.type === 'attack-pattern' ? this.externalId(target) : null;
      const subject = entities.get(source.id);
      const object = entities.get(target.id);
      if (relationship_type === 'mitigates' && technique)
        mitigations.get(source.id)?.techniques.push(technique);
      else if (!subject) continue;
      else if (relationship_type === 'uses' && technique) append(subject, 'techniques', technique);
      else if (relationship_type === 'uses' && object) append(subject, 'uses', object.id);
      else if (relationship_type === 'attributed-to' && object) append(subject, 'attributedTo', object.id);
    }
  }

  /** An end of a relationship, or what replaced it. */
  private ends(id: string | undefined): StixObject | null {
    const object = this.byId.get(id ?? '');
    if (!object?.revoked) return object ?? null;
    return this.byId.get(this.successorOf(object.id) ?? '') ?? null;
  }

  private byType(entities: Map<string, EntityFact>): NonNullable<Facts['entities']> {
    const found: NonNullable<Facts['entities']> = {};
    for (const [stixId, fact] of entities) {
      const type = entityTypes[this.byId.get(stixId)!.type]!;
      found[type] = [...(found[type] ?? []), fact];
    }
    for (const facts of Object.values(found)) facts.sort((a, b) => (a.id < b.id ? -1 : 1));
    return found;
  }

  /** As the collection states it ("17.1"), else the day of the newest object. */
  private version(): string {
    const objects = [...this.byId.values()];
    const stated = objects.find(({ type }) => type === 'x-mitre-collection')?.x_mitre_version;
    if (stated !== undefined) return stated.slice(0, 20);
    const newest = objects.reduce((latest, { modified = '' }) => (modified > latest ? modified : latest), '');
    return `as of ${newest.slice(0, 10)}`;
  }
}

function append(fact: EntityFact, field: 'uses' | 'attributedTo' | 'techniques', id: string): void {
  fact[field] ??= [];
  if (!fact[field].includes(id)) fact[field].push(id);
}
