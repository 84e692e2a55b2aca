/** Makes the knowledge that the program asks out of the facts of the catalogues. */
import type { CatalogueEntity, EntityRef, EntityType, Technique } from '../domain/entity.ts';
import type { Day } from '../domain/time.ts';
import { describe, type Register } from './describe.ts';
import { catalogueNames, type Facts, relationFields } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { idsOf, type Merged, mergeFacts, spellingKey } from './merge.ts';

/** `facts`: at most one of each catalogue, in any order; `merged`: where they were merged already. */
export function createKnowledge(facts: Facts[], merged = mergeFacts(inOrder(facts))): Knowledge {
  const all = inOrder(facts);
  const register = makeRegister(all, merged);
  const byAddress = addresses(merged);
  const pointing = relationsBackwards(merged, register);
  const techniques = readTechniques(all);
  const mitigations = all.flatMap((each) => each.mitigations ?? []);
  const exploited = new Map(all.flatMap((each) => each.exploited ?? []).map((entry) => [entry.id, entry]));
  const weaknesses = new Map(all.flatMap((each) => Object.entries(each.weaknesses ?? {})));

  const findMerged = (type: EntityType, id: string) =>
    byAddress.get(`${type}/${spellingKey(id) ?? ''}`) ?? null;
  return {
    find(type, id) {
      const found = findMerged(type, id);
      return found && describe(found, register);
    },
    named(name): EntityRef[] {
      const found = register.byName.get(spellingKey(name) ?? '') ?? [];
      return found.map(({ type, id }) => ({ type, id }));
    },
    describes: all.some(({ entities = {} }) =>
      Object.values(entities).some((list) => list.some((fact) => fact.description !== undefined)),
    ),
    relationsTo(type, id) {
      const found = findMerged(type, id);
      return (found && pointing.get(found)) ?? [];
    },
    technique: (id) => techniques.get(id) ?? null,
    mitigations(technique) {
      const id = techniques.get(technique)?.id;
      return mitigations
        .filter((each) => id !== undefined && each.techniques.includes(id))
        .map(({ id, name }) => ({ id, name, url: `https://attack.mitre.org/mitigations/${id}` }));
    },
    tactics: all.flatMap((each) => each.tactics ?? []),
    weakness: (id) => weaknesses.get(id) ?? null,
    exploited: (id) => exploited.get(id) ?? null,
    exploitedAsOf: dayOfVersion(all.find(({ catalogue }) => catalogue === 'kev')?.version ?? ''),
    sources: all.map(({ title, version, attribution }) => ({ name: title, version, attribution })),
  };
}

/** CISA numbers its list by the day: "2025.08.25". */
const dayOfVersion = (version: string): Day | null =>
  /^\d{4}\.\d\d\.\d\d$/.test(version) ? version.replaceAll('.', '-') : null;

/** ATT&CK first: it gives the names. */
export const inOrder = (facts: Facts[]): Facts[] =>
  facts.toSorted((a, b) => catalogueNames.indexOf(a.catalogue) - catalogueNames.indexOf(b.catalogue));

function makeRegister(all: Facts[], merged: Merged[]): Register {
  const byAttackId = new Map<string, Merged>();
  const byName = new Map<string, Merged[]>();
  for (const entity of merged) {
    for (const name of new Set(everyKey(entity))) {
      const having = byName.get(name);
      if (having) having.push(entity);
      else byName.set(name, [entity]);
    }
    for (const { facts, fact } of entity.parts)
      if (facts.catalogue === 'attack') byAttackId.set(fact.id, entity);
  }
  const countries = new Map(
    all.flatMap(({ terms = [] }) => terms.flatMap(({ code, name }) => (code ? [[code, name] as const] : []))),
  );
  return { byAttackId, byName, countries };
}

/** The keys of all names of an entity, and of its identifiers in ATT&CK. */
const everyKey = ({ parts }: Merged): string[] =>
  parts.flatMap(({ facts, fact }) => {
    const isAttack = facts.catalogue === 'attack';
    const identifiers = isAttack ? [fact.id, ...(fact.formerly ?? []).flatMap(({ id }) => id ?? [])] : [];
    return [...idsOf(fact), ...identifiers].flatMap((id) => spellingKey(id) ?? []);
  });

/** Entities by type and the key of any name: an entity's own name goes before another's alias, earlier catalogues before later. */
function addresses(merged: Merged[]): Map<string, Merged> {
  const found = new Map(merged.map((entity) => [`${entity.type}/${spellingKey(entity.id)}`, entity]));
  for (const entity of merged) {
    for (const key of everyKey(entity)) {
      const address = `${entity.type}/${key}`;
      if (!found.has(address)) found.set(address, entity);
    }
  }
  return found;
}

function relationsBackwards(merged: Merged[], register: Register): Map<Merged, CatalogueEntity['relations']> {
  const found = new Map<Merged, CatalogueEntity['relations']>();
  for (const { type, id, name, parts } of merged) {
    for (const { facts, fact } of parts) {
      for (const [field, relation] of relationFields) {
        for (const other of fact[field] ?? []) {
          const object = register.byAttackId.get(other);
          if (!object) continue;
          found.set(object, [...(found.get(object) ?? []), { relation, type, id, name, by: facts.by }]);
        }
      }
    }
  }
  return found;
}

/** By id, revoked ids too. */
function readTechniques(all: Facts[]): Map<string, Technique> {
  const found = new Map<string, Technique>();
  for (const { id, name, tactics, formerly = [] } of all.flatMap((each) => each.techniques ?? [])) {
    const dot = id.indexOf('.');
    const technique = {
      id,
      name,
      tactics,
      parent: dot < 0 ? null : id.slice(0, dot),
      url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}`,
    };
    for (const each of [id, ...formerly]) if (each === id || !found.has(each)) found.set(each, technique);
  }
  return found;
}
