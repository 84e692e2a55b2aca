/** CVE records: all of a file, or, from the CVE Program itself, those that articles mention. */
import { BrokenCatalogue, parseJson } from '../knowledge/catalogues/broken.ts';
import { type ReadRecord, readCveRecord } from '../knowledge/catalogues/cve-record.ts';
import { publishedCve } from '../knowledge/catalogues/published.ts';
import { unpackText } from '../knowledge/catalogues/unpack.ts';
import { FACTS_FORM } from '../knowledge/facts.ts';
import { mentionedWithoutRecord, saveRecords } from '../store/vulnerabilities.ts';
import { type Outcome, readNew, type Update } from './knowledge-files.ts';

/** A record that was asked for is asked for again after this time. */
const AGAIN_AFTER_MS = 7 * 86_400_000;
/** Records asked for at one go. */
const AT_ONCE = 1_000;
/** Failures in a row after which the address is left alone. */
const GIVE_UP_AFTER = 3;

export function updateCve(update: Update): Promise<Outcome> {
  return update.files.official ? fetchMentioned(update) : loadFile(update);
}

/** One record to a line. A line that cannot be read refuses the file. */
async function loadFile(update: Update): Promise<Outcome> {
  const file = await readNew(update, 'cve', { ...publishedCve });
  if ('outcome' in file) return file;
  const lines = file.text.split('\n');
  const read = lines.flatMap((line, index) => {
    const place = `${file.name}, line ${index + 1}`;
    return line.trim() === '' ? [] : [readCveRecord(parseJson(line, place), place)];
  });
  return save(update, file, read);
}

async function fetchMentioned(update: Update): Promise<Outcome> {
  const before = new Date(Date.parse(update.now) - AGAIN_AFTER_MS).toISOString();
  const { ids, left } = await mentionedWithoutRecord(update.db, before, AT_ONCE);
  if (ids.length === 0) return { outcome: 'unchanged', why: 'Every record that articles mention is there.' };
  const read: (ReadRecord | null)[] = [];
  const failures: string[] = [];
  let missing = 0;
  for (const id of ids) {
    const record = await fetchRecord(update, id).catch((error: unknown) => {
      if (error instanceof BrokenCatalogue) return error;
      throw error;
    });
    if (record === 'missing') missing++;
    else if (record instanceof BrokenCatalogue) failures.push(record.message);
    else read.push(record);
    if (read.length + missing === 0 && failures.length >= GIVE_UP_AFTER)
      throw new BrokenCatalogue(failures[0]!);
  }
  const outcome = await save(update, { name: publishedCve.address, hash: '' }, read);
  const said = [
    missing > 0 && `${missing} not published`,
    failures.length > 0 && `${failures.length} failed, the first: ${failures[0]}`,
    left > 0 && `${left} more next time`,
  ].filter((part) => part !== false);
  return { ...outcome, why: said.length > 0 ? said.join('; ') : null };
}

async function fetchRecord({ files }: Update, id: string): Promise<ReadRecord | null | 'missing'> {
  const limit = publishedCve.maxRecordBytes;
  const found = await files.ask(publishedCve.address + id, limit);
  if (found === null) return 'missing';
  const record = readCveRecord(parseJson(unpackText(found.bytes, found.name, limit), found.name), found.name);
  if (record !== null && record.vulnerability.id !== id)
    throw new BrokenCatalogue(`${found.name} answers with ${record.vulnerability.id}.`);
  return record;
}

async function save(
  { db, now }: Update,
  { name, hash }: { name: string; hash: string },
  read: (ReadRecord | null)[],
): Promise<Outcome> {
  const records = read.filter((record) => record !== null).map(({ vulnerability }) => vulnerability);
  const rejected = read.length - records.length;
  if (read.length === 0) throw new BrokenCatalogue(`${name} holds no record.`);
  const newest =
    records
      .map(({ published }) => published ?? '')
      .sort()
      .at(-1) ?? '';
  const version = newest === '' ? 'no date' : `up to ${newest.slice(0, 10)}`;
  const noted = { name: 'cve', title: publishedCve.title, version, hash, form: FACTS_FORM };
  const { added, changed } = await saveRecords(db, records, {
    ...noted,
    loadedFrom: name,
    loadedAt: now,
    entries: records.length,
  });
  return {
    outcome: added.length + changed.length > 0 ? 'loaded' : 'unchanged',
    version,
    entries: records.length,
    changes: { added, changed, renamed: [], revoked: [], removed: [] },
    skipped: rejected > 0 ? { rejected } : {},
  };
}
