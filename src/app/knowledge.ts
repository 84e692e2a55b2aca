/** What the catalogues know: those that ship, with the loaded ones in their places. */
import { unknownVulnerability, type Vulnerability } from '../domain/entity.ts';
import { publishedCatalogues, publishedCve, publishedEpss } from '../knowledge/catalogues/published.ts';
import { countEntries } from '../knowledge/compare.ts';
import { createKnowledge, inOrder } from '../knowledge/create.ts';
import { type CatalogueName, FACTS_FORM, type Facts } from '../knowledge/facts.ts';
import { mergeFacts } from '../knowledge/merge.ts';
import { knownNames } from '../knowledge/names/known.ts';
import { shippedFacts, shippedKnowledge } from '../knowledge/shipped.ts';
import { listCatalogues, readFacts } from '../store/catalogues.ts';
import type { Db } from '../store/connect.ts';
import { readVulnerabilities } from '../store/vulnerabilities.ts';
import { readNames, shippedNames } from '../understand/extractors/known.ts';

/** The same object until a catalogue is loaded, by this program or another: asking costs one small query. */
export const loadKnowledge = madeOfCatalogues(shippedKnowledge, (facts) => createKnowledge(facts));

/** The names that articles are understood with; the same object until a catalogue is loaded, likewise. */
export const loadNames = madeOfCatalogues(shippedNames, (facts) =>
  readNames(knownNames(mergeFacts(inOrder(facts)))),
);

/** Keeps what is made out of the catalogues until one is loaded. `shipped`: what is made of those that ship. */
function madeOfCatalogues<Made>(
  shipped: () => Made,
  make: (facts: Facts[]) => Made,
): (db: Db) => Promise<Made> {
  const cache = new WeakMap<Db, { state: string; made: Promise<Made> }>();
  return async (db) => {
    const loaded = (await listCatalogues(db)).filter(({ form }) => form === FACTS_FORM);
    const state = loaded.map(({ name, hash, loadedAt }) => `${name} ${hash} ${loadedAt}`).join('\n');
    const cached = cache.get(db);
    if (cached?.state === state) return cached.made;
    const made = loaded.length === 0 ? Promise.resolve(shipped()) : currentFacts(db).then(make);
    cache.set(db, { state, made });
    // What failed is tried again.
    made.catch(() => cache.delete(db));
    return made;
  };
}

/** The facts of each catalogue: as it was loaded, else as it ships. */
export async function currentFacts(db: Db): Promise<Facts[]> {
  const facts = new Map<CatalogueName, Facts>(shippedFacts().map((each) => [each.catalogue, each]));
  for (const each of (await readFacts(db, FACTS_FORM)) as Facts[]) facts.set(each.catalogue, each);
  return [...facts.values()];
}

/**
 * What is known of vulnerabilities, by the ids as they are given (`CVE-2025-12345`, in any case): the CVE record, CISA's
 * list, EPSS and the names of weaknesses, made one. Those of which nothing is known are left out.
 */
export async function findVulnerabilities(db: Db, ids: string[]): Promise<Map<string, Vulnerability>> {
  const knowledge = await loadKnowledge(db);
  const asked = ids.map((given) => [given, given.toUpperCase()] as const);
  const stored = await readVulnerabilities(db, [...new Set(asked.map(([, id]) => id))]);
  const found = new Map<string, Vulnerability>();
  for (const [given, id] of asked) {
    const { record = null, epss = null } = stored.get(id) ?? {};
    const listed = knowledge.exploited(id);
    if (record === null && epss === null && listed === null) continue;
    const product =
      listed &&
      (listed.product.startsWith(listed.vendor) ? listed.product : `${listed.vendor} ${listed.product}`);
    found.set(given, {
      ...(record ?? unknownVulnerability(id)),
      products: productsOf(record, product),
      id,
      epss,
      kev: listed && {
        added: listed.added,
        due: listed.due,
        ransomware: listed.ransomware,
        action: listed.action ?? null,
      },
      cwe: (record?.cwe ?? []).map((weakness) => ({
        id: weakness.id,
        name: knowledge.weakness(weakness.id) ?? weakness.name,
      })),
      from: [...(record?.from ?? []), ...(listed ? ['CISA KEV'] : []), ...(epss ? ['EPSS'] : [])],
    });
  }
  return found;
}

/** As the record has them; one that it has in small letters, as identifiers are, as CISA writes it. */
function productsOf(record: Vulnerability | null, listed: string | null): string[] {
  if (listed === null) return record?.products ?? [];
  if (record === null) return [listed];
  const written = listed.toLowerCase();
  const isListed = (name: string) =>
    written.startsWith(name) && !/[\p{L}\p{N}]/u.test(written.charAt(name.length));
  return [...new Set(record.products.map((name) => (isListed(name.replaceAll('_', ' ')) ? listed : name)))];
}

/** One catalogue as it is in use. `version` is null for one that does not ship and was not loaded, `loadedAt` also for one that ships. */
export interface CatalogueState {
  name: string;
  title: string;
  publisher: string;
  version: string | null;
  loadedAt: string | null;
  loadedFrom: string | null;
  entries: number;
}

/** Every catalogue that there can be, with who publishes it, its version and where it is from. */
export async function listKnowledge(db: Db): Promise<CatalogueState[]> {
  const used = (await listCatalogues(db)).filter(({ form }) => form === FACTS_FORM);
  const loaded = new Map(used.map((one) => [one.name, one]));
  const shipped = new Map(shippedFacts().map((facts) => [facts.catalogue as string, facts]));
  const all = [...publishedCatalogues, { ...publishedEpss, name: 'epss' }, { ...publishedCve, name: 'cve' }];
  return all
    .map(({ name, title, publisher }) => {
      const facts = shipped.get(name);
      const { version, loadedAt, loadedFrom, entries }: Omit<CatalogueState, 'name' | 'title' | 'publisher'> =
        loaded.get(name) ?? {
          version: facts?.version ?? null,
          loadedAt: null,
          loadedFrom: null,
          entries: facts ? countEntries(facts) : 0,
        };
      return { name, title, publisher, version, loadedAt, loadedFrom, entries };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
