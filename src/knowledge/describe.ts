/** One entity as the catalogues together have it: every name with who says so, what it uses, whom it targets. */
import type { AliasClaim, CatalogueEntity } from '../domain/entity.ts';
import { relationFields } from './facts.ts';
import { type Merged, nameId, type Part, spellingKey } from './merge.ts';
import { places } from './names/places.ts';
import { sectors } from './names/sectors.ts';

/** What describing an entity looks up: others by ATT&CK id, namesakes by the key of a name, countries by code. */
export interface Register {
  byAttackId: Map<string, Merged>;
  byName: Map<string, Merged[]>;
  countries: Map<string, string>;
}

/** The entity for pages and API. Its main name is none of its aliases. */
export function describe(entity: Merged, register: Register): CatalogueEntity {
  const described = entity.parts.find(({ fact }) => fact.description !== undefined);
  const code = entity.parts.map(({ fact }) => fact.country).find((country) => country !== undefined);
  return {
    type: entity.type,
    id: entity.id,
    name: entity.name,
    aliases: aliasesOf(entity, register),
    references: unique(entity.parts.flatMap(referencesOf), ({ catalogue, id }) => `${catalogue} ${id}`),
    description: described?.fact.description ?? null,
    describedBy: described ? referencesOf(described)[0]!.catalogue : null,
    country: code === undefined ? null : (register.countries.get(code) ?? code),
    relations: relationsOf(entity, register),
    techniques: [...new Set(entity.parts.flatMap(({ fact }) => fact.techniques ?? []))].sort(),
  };
}

function aliasesOf(entity: Merged, register: Register): AliasClaim[] {
  const claims = entity.parts
    .flatMap(claimsOf)
    .filter(({ name }) => name.toLowerCase() !== entity.name.toLowerCase());
  return unique(claims, ({ name, by }) => `${spellingKey(name)} ${by}`).map((claim) => ({
    ...claim,
    fit: claim.fit ?? sharedWith(claim.name, entity, register),
  }));
}

function claimsOf({ facts, fact }: Part): AliasClaim[] {
  const claim = (name: string, by: string, fit: string | null = null) => ({ name, by, fit });
  return [
    claim(fact.name, facts.by),
    ...(fact.aliases ?? []).flatMap((alias) => {
      const [name, ...others] = typeof alias === 'string' ? [alias] : alias;
      return [facts.by, ...others].map((by) => claim(name, by));
    }),
    ...(fact.formerly ?? []).map(({ id, name }) =>
      claim(name, facts.by, id === null ? 'its name before' : `${id} until that was merged into this one`),
    ),
  ];
}

/** Says where the same name is used for others of its type too; null where it is not. */
function sharedWith(name: string, entity: Merged, register: Register): string | null {
  const others = (register.byName.get(spellingKey(name) ?? '') ?? []).filter(
    (other) => other !== entity && other.type === entity.type,
  );
  if (others.length === 0) return null;
  const shown = others.slice(0, 3).map((other) => other.name);
  return `also used for ${shown.join(', ')}${others.length > 3 ? ' and others' : ''}`;
}

const attackPages: Record<string, string> = { G: 'groups', S: 'software', C: 'campaigns' };

function referencesOf({ facts, fact }: Part): CatalogueEntity['references'] {
  if (facts.catalogue === 'attack') {
    const ids = [fact.id, ...(fact.formerly ?? []).flatMap(({ id }) => id ?? [])];
    return ids.map((id) => {
      const page = attackPages[id[0]!];
      return { catalogue: facts.by, id, url: page ? `https://attack.mitre.org/${page}/${id}` : null };
    });
  }
  const url =
    facts.catalogue === 'misp-malpedia'
      ? `https://malpedia.caad.fkie.fraunhofer.de/details/${fact.id}`
      : null;
  return [{ catalogue: url ? 'Malpedia' : facts.title, id: fact.id, url }];
}

function relationsOf(entity: Merged, register: Register): CatalogueEntity['relations'] {
  const found = entity.parts.flatMap(({ facts: { by }, fact }) => {
    const stated = relationFields.flatMap(([field, relation]) =>
      (fact[field] ?? []).flatMap((attackId) => {
        const other = register.byAttackId.get(attackId);
        return other ? [{ relation, type: other.type, id: other.id, name: other.name, by }] : [];
      }),
    );
    const { places: states = [], sectors: branches = [] } = fact.targets ?? {};
    const home = fact.country && register.countries.get(fact.country);
    return [
      ...stated,
      ...states.map((name) => ({ relation: 'targets' as const, type: 'place' as const, ...term(name), by })),
      ...branches.map((name) => ({
        relation: 'targets' as const,
        type: 'sector' as const,
        ...term(name),
        by,
      })),
      ...(home ? [{ relation: 'located-in' as const, type: 'place' as const, ...term(home), by }] : []),
    ];
  });
  return unique(found, ({ relation, type, id }) => `${relation} ${type} ${id}`);
}

/** The spellings of places and sectors that the extractors use, so that both lead to one page. */
const spellings = new Map(
  [places, sectors].flatMap((table) =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [main, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
        return [main, ...others].map((name) => [name.toLowerCase(), main] as const);
      }),
  ),
);

function term(name: string): { id: string; name: string } {
  const main = spellings.get(name.toLowerCase()) ?? name;
  return { id: nameId(main) ?? main, name };
}

function unique<T>(all: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(all.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
