/**
 * Entities of all catalogues, made one where they are the same. What a catalogue keeps apart stays apart, and an entry
 * joins at most one other of each earlier catalogue, so that synonyms that go in circles cannot pull everything together.
 */
import { type EntityType, entityId, nameKey } from '../domain/entity.ts';
import type { EntityFact, Facts } from './facts.ts';

/** What one catalogue says of an entity. */
export interface Part {
  facts: Facts;
  fact: EntityFact;
}

export interface Merged {
  type: EntityType;
  /** Its part of an address: `scattered-spider`. */
  id: string;
  name: string;
  parts: Part[];
}

/** The address that a name leads to; null where nothing of it is left. "The Dukes" and "Dukes (Group)" → `dukes`. */
export function nameId(name: string): string | null {
  const bare = name.replace(/ ?\([^()]*\)$/, '');
  return entityId(nameKey(bare === '' ? name : bare)) || null;
}

/**
 * What all spellings of a name have in common: "Black Basta", "BlackBasta" and "black-basta" are one. Short names keep
 * their separators; null where nothing of the name is left.
 */
export function spellingKey(name: string): string | null {
  const id = nameId(name);
  const bare = id?.replace(/[-.]/g, '') ?? '';
  return bare.length < SHORT ? id : bare;
}

const SHORT = 5;

/** Every name that a catalogue has for an entity, its own first. */
export function namesOf({ name, aliases = [], formerly = [] }: EntityFact): string[] {
  return [
    name,
    ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias[0])),
    ...formerly.map((former) => former.name),
  ];
}

/** A fact's own name, with the dollar sign that another of its names has in the same place: it is a letter of the name. */
function fullSpelling(fact: EntityFact): string {
  const key = nameKey(fact.name);
  const isFuller = (name: string): boolean => name.includes('$') && nameKey(name) === key;
  return fact.name.includes('$') ? fact.name : (namesOf(fact).find(isFuller) ?? fact.name);
}

const ids = new WeakMap<EntityFact, string[]>();

/** The ids of all names of a fact, its own first. Kept, for they are asked for again and again while catalogues are merged. */
export function idsOf(fact: EntityFact): string[] {
  const known = ids.get(fact);
  if (known) return known;
  const made = [...new Set(namesOf(fact).flatMap((name) => nameId(name) ?? []))];
  ids.set(fact, made);
  return made;
}

/** One catalogue calls malware what another calls a tool; an actor is never the same thing as its malware. */
const familyOf = (type: EntityType): string => (type === 'tool' ? 'malware' : type);

const isAttack = (facts: Facts): boolean => facts.catalogue === 'attack';

/** Merges in the order of `all`: earlier catalogues give the name. */
export function mergeFacts(all: Facts[]): Merged[] {
  const merger = new Merger();
  for (const facts of all) merger.take(facts);
  return merger.merged;
}

class Merger {
  readonly merged: Merged[] = [];
  private readonly byMain = new Map<string, Merged>();
  private readonly byAlias = new Map<string, Set<Merged>>();
  private readonly byAttackId = new Map<string, Merged>();

  take(facts: Facts): void {
    const taken: [Merged, EntityFact][] = [];
    const left: [EntityType, EntityFact][] = [];
    // The sure ones first, so that what is merely alike does not take their place.
    for (const [type, entities] of Object.entries(facts.entities ?? {}) as [EntityType, EntityFact[]][]) {
      for (const fact of entities) {
        const same = this.surelySame(type, fact);
        if (same === null) left.push([type, fact]);
        else taken.push([same, fact]);
      }
    }
    for (const [merged, fact] of taken) merged.parts.push({ facts, fact });
    for (const [type, fact] of left) {
      const alike = this.surelySame(type, fact) ?? this.alike(type, facts, fact);
      alike?.parts.push({ facts, fact });
      const merged = alike ?? this.add(type, { facts, fact });
      if (merged) taken.push([merged, fact]);
    }
    // Aliases only now: entries of one catalogue do not join by alias.
    for (const [merged, fact] of taken) this.index(merged, fact);
  }

  /** The same by its ATT&CK id, by its very name, or, for an actor, because ATT&CK has its name for one group alone. */
  private surelySame(type: EntityType, fact: EntityFact): Merged | null {
    const family = familyOf(type);
    const stated = new Set(
      (fact.attack ?? [])
        .map((id) => this.byAttackId.get(id))
        .filter((found) => found !== undefined && familyOf(found.type) === family),
    );
    if (stated.size === 1) return [...stated][0]!;
    const key = spellingKey(fact.name);
    if (key === null) return null;
    const same = this.byMain.get(`${family}/${key}`);
    if (same || type !== 'actor') return same ?? null;
    const id = idsOf(fact)[0]!;
    const groups = [...(this.byAlias.get(`${family}/${id}`) ?? [])].filter((each) =>
      each.parts.some(({ facts, fact }) => isAttack(facts) && idsOf(fact).includes(id)),
    );
    return groups.length === 1 ? groups[0]! : null;
  }

  /**
   * Of the entities that have the fact's name, or whose name it has, the one with which it shares most names; null where
   * two are as near, and for one that this catalogue has an entry for already.
   */
  private alike(type: EntityType, facts: Facts, fact: EntityFact): Merged | null {
    const family = familyOf(type);
    const own = new Set(idsOf(fact));
    const named = new Set([...own].flatMap((id) => this.byMain.get(`${family}/${spellingKey(id)}`) ?? []));
    const naming = this.byAlias.get(`${family}/${idsOf(fact)[0]}`) ?? [];
    const near = [...new Set([...named, ...naming])].map((found) => {
      const shared = new Set(found.parts.flatMap((part) => idsOf(part.fact)).filter((id) => own.has(id)));
      return { found, nearness: shared.size * 2 + (named.has(found) ? 1 : 0) };
    });
    const [best, second] = near.sort((a, b) => b.nearness - a.nearness);
    if (!best || best.nearness === second?.nearness) return null;
    return best.found.parts.every((part) => part.facts !== facts) ? best.found : null;
  }

  private add(type: EntityType, part: Part): Merged | null {
    const id = nameId(part.fact.name);
    if (id === null) return null;
    const merged: Merged = { type, id, name: fullSpelling(part.fact), parts: [part] };
    this.merged.push(merged);
    this.byMain.set(`${familyOf(type)}/${spellingKey(part.fact.name)}`, merged);
    if (isAttack(part.facts)) this.byAttackId.set(part.fact.id, merged);
    return merged;
  }

  private index(merged: Merged, fact: EntityFact): void {
    for (const id of idsOf(fact)) {
      const key = `${familyOf(merged.type)}/${id}`;
      this.byAlias.set(key, (this.byAlias.get(key) ?? new Set()).add(merged));
    }
  }
}
