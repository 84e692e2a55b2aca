/**
 * `throughline knowledge update`: loads each catalogue, one transaction each. What is broken, cut off or much smaller
 * than before changes nothing and says why; the others go on. The same file again is "unchanged".
 */
import { type Clock, instant } from '../clock.ts';
import type { Fetcher } from '../collect/fetch.ts';
import { BrokenCatalogue } from '../knowledge/catalogues/broken.ts';
import { readEpss } from '../knowledge/catalogues/epss.ts';
import {
  type PublishedCatalogue,
  publishedCatalogues,
  publishedEpss,
} from '../knowledge/catalogues/published.ts';
import {
  compareFacts,
  countEntries,
  keepFormerNames,
  refuseShrunken,
  refuseShrunkenFacts,
} from '../knowledge/compare.ts';
import { FACTS_FORM } from '../knowledge/facts.ts';
import { listCatalogues, saveCatalogue } from '../store/catalogues.ts';
import type { Db } from '../store/connect.ts';
import { replacePredictions } from '../store/vulnerabilities.ts';
import { currentFacts, loadKnowledge } from './knowledge.ts';
import { updateCve } from './knowledge-cve.ts';
import { followRenames } from './knowledge-decisions.ts';
import {
  type CatalogueReport,
  knowledgeFiles,
  type Outcome,
  readNew,
  type Update,
  type UpdateOptions,
} from './knowledge-files.ts';

/** Loads every catalogue, and tells `report` of each as it is done. */
export async function updateKnowledge(
  { db, fetcher, clock }: { db: Db; fetcher: Fetcher; clock: Clock },
  options: UpdateOptions,
  report: (report: CatalogueReport) => void,
): Promise<CatalogueReport[]> {
  const files = await knowledgeFiles(options.from, fetcher);
  const loaded = new Map((await listCatalogues(db)).map((each) => [each.name, each]));
  const before = await loadKnowledge(db);
  const update: Update = { ...options, db, files, loaded, now: instant(clock) };
  const all = [
    ...publishedCatalogues.map((one) => ({ ...one, run: () => updateFacts(update, one) })),
    { ...publishedEpss, name: 'epss', run: () => updateEpss(update) },
    { name: 'cve', title: 'CVE records', run: () => updateCve(update) },
  ];
  const reports: CatalogueReport[] = [];
  for (const { name, title, run } of all) {
    const done = { name, title, ...nothingDone, ...(await run().catch(refusal)) };
    reports.push(done);
    report(done);
  }
  await followRenames(db, before, await loadKnowledge(db));
  return reports;
}

const nothingDone = { version: null, why: null, entries: 0, changes: null, skipped: {} };

/** A broken catalogue is reported; anything else is our fault, or the database's, and ends the update. */
function refusal(error: unknown): Outcome {
  if (error instanceof BrokenCatalogue) return { outcome: 'refused', why: error.message };
  throw error;
}

async function updateFacts(update: Update, catalogue: PublishedCatalogue): Promise<Outcome> {
  const { db, loaded, now, force } = update;
  const { name, title } = catalogue;
  const file = await readNew(update, name, catalogue);
  if ('outcome' in file) return file;
  const before = (await currentFacts(db)).find((facts) => facts.catalogue === name);
  const read = catalogue.read(file.text, file.name, { descriptions: true });
  const facts = before ? keepFormerNames(before, read) : read;
  const entries = countEntries(facts);
  if (!force) refuseShrunkenFacts(file.name, before, facts);
  const { version, skipped } = facts;
  const noted = {
    name,
    title,
    version,
    hash: file.hash,
    form: FACTS_FORM,
    loadedFrom: file.name,
    loadedAt: now,
  };
  await saveCatalogue(db, { ...noted, entries }, facts);
  const changes = before ? compareFacts(before, facts) : null;
  const isSame =
    loaded.has(name) && changes !== null && Object.values(changes).every((list) => list.length === 0);
  return { outcome: isSame ? 'unchanged' : 'loaded', version, entries, changes, skipped };
}

async function updateEpss(update: Update): Promise<Outcome> {
  const { db, loaded, now, force } = update;
  const file = await readNew(update, 'epss', publishedEpss);
  if ('outcome' in file) return file;
  const { date, model, scores } = readEpss(file.text, file.name);
  if (!force) refuseShrunken(file.name, loaded.get('epss')?.entries ?? 0, scores.length);
  await replacePredictions(db, scores, {
    name: 'epss',
    title: publishedEpss.title,
    version: date,
    hash: file.hash,
    form: FACTS_FORM,
    loadedFrom: file.name,
    loadedAt: now,
    entries: scores.length,
  });
  return { outcome: 'loaded', version: date, entries: scores.length, why: `model ${model}` };
}
