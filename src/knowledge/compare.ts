/** Two states of a catalogue: what changed, what must not be lost, and whether the new one can be believed. */
import { BrokenCatalogue } from './catalogues/broken.ts';
import type { EntityFact, Facts } from './facts.ts';

/** Ids with names: "G0082 APT38". */
export interface Changes {
  added: string[];
  /** "G0001 Old name → New name". */
  renamed: string[];
  /** "G0058 Charming Kitten → G0059 Magic Hound". */
  revoked: string[];
  removed: string[];
  /** The same id and name, with other aliases, relations or dates. */
  changed: string[];
}

interface Entry {
  id: string;
  name: string;
  content: string;
  formerly: string[];
}

/** What ships has none of them, and other words are no other facts. */
const texts = new Set(['description', 'action']);

/** Without texts, and with the keys in one order: the database gives them back in its own. */
const comparable = (key: string, value: unknown): unknown => {
  if (texts.has(key)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Everything a catalogue tells of, by id. */
function entriesOf(facts: Facts): Map<string, Entry> {
  const found: Entry[] = [];
  const add = (list: { id: string; formerly?: unknown }[], nameOf: (item: never) => string) => {
    for (const item of list) {
      const formerly = ((item.formerly ?? []) as (string | { id: string | null })[]).flatMap((former) =>
        typeof former === 'string' ? former : (former.id ?? []),
      );
      const content = JSON.stringify(item, comparable);
      found.push({ id: item.id, name: nameOf(item as never), content, formerly });
    }
  };
  const named = ({ name }: { name: string }) => name;
  for (const entities of Object.values(facts.entities ?? {})) add(entities, named);
  add(facts.techniques ?? [], named);
  add(facts.mitigations ?? [], named);
  add(facts.terms ?? [], named);
  add(
    facts.exploited ?? [],
    ({ vendor, product }: { vendor: string; product: string }) => `${vendor} ${product}`,
  );
  add(
    Object.entries(facts.weaknesses ?? {}).map(([id, name]) => ({ id, name })),
    named,
  );
  return new Map(found.map((entry) => [entry.id, entry]));
}

/** How many things a catalogue tells of. */
export const countEntries = (facts: Facts): number => entriesOf(facts).size;

/** How many relations between those things it states. */
export function countRelations({ entities, mitigations }: Facts): number {
  const ofEntities = Object.values(entities ?? {})
    .flat()
    .map(({ uses, attributedTo, techniques }) =>
      [uses, attributedTo, techniques].map((list) => list?.length ?? 0),
    );
  const ofMitigations = (mitigations ?? []).map(({ techniques }) => techniques.length);
  return [...ofEntities.flat(), ...ofMitigations].reduce((sum, count) => sum + count, 0);
}

/** What changed from `before` to `after`. */
export function compareFacts(before: Facts, after: Facts): Changes {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const successors = new Map([...now.values()].flatMap((entry) => entry.formerly.map((id) => [id, entry])));
  const changes: Changes = { added: [], renamed: [], revoked: [], removed: [], changed: [] };
  for (const { id, name, content } of now.values()) {
    const was = old.get(id);
    if (!was) changes.added.push(`${id} ${name}`);
    else if (was.name !== name) changes.renamed.push(`${id} ${was.name} → ${name}`);
    else if (was.content !== content) changes.changed.push(`${id} ${name}`);
  }
  for (const { id, name } of old.values()) {
    if (now.has(id)) continue;
    const successor = successors.get(id);
    if (successor) changes.revoked.push(`${id} ${name} → ${successor.id} ${successor.name}`);
    else changes.removed.push(`${id} ${name}`);
  }
  return changes;
}

/** A new state with less than this share of the old one is not believed. */
const LEAST_SHARE = 0.5;

/** @throws BrokenCatalogue where the new state holds so much less than the one before that the file must be a part of it */
export function refuseShrunken(file: string, before: number, after: number): void {
  if (after === 0) throw new BrokenCatalogue(`${file} holds nothing.`);
  refusePart(file, 'entries', before, after);
}

/** The same of what a catalogue tells: its file names all it knows first, and a part of it may lack what ties them. */
export function refuseShrunkenFacts(file: string, before: Facts | undefined, after: Facts): void {
  refuseShrunken(file, before ? countEntries(before) : 0, countEntries(after));
  refusePart(file, 'relations', before ? countRelations(before) : 0, countRelations(after));
}

function refusePart(file: string, what: string, before: number, after: number): void {
  if (after >= before * LEAST_SHARE) return;
  throw new BrokenCatalogue(
    `${file} holds ${after} ${what} where there were ${before}: it seems to be a part only. ` +
      'Fetch it again; --force takes it all the same.',
  );
}

/** The new state, in which entities that were renamed keep the names that they had, so that old addresses lead to them. */
export function keepFormerNames(before: Facts, after: Facts): Facts {
  const old = new Map(
    Object.values(before.entities ?? {}).flatMap((list) => list.map((fact) => [fact.id, fact] as const)),
  );
  const entities = Object.fromEntries(
    Object.entries(after.entities ?? {}).map(([type, list]) => [
      type,
      list.map((fact) => withFormerNames(old.get(fact.id), fact)),
    ]),
  );
  return after.entities ? { ...after, entities } : after;
}

function withFormerNames(before: EntityFact | undefined, fact: EntityFact): EntityFact {
  if (!before) return fact;
  const names = new Set([
    fact.name,
    ...(fact.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias[0])),
    ...(fact.formerly ?? []).map(({ name }) => name),
  ]);
  const lost = [{ id: null, name: before.name }, ...(before.formerly ?? [])].filter(
    ({ name }) => !names.has(name),
  );
  return lost.length === 0 ? fact : { ...fact, formerly: [...(fact.formerly ?? []), ...lost] };
}
