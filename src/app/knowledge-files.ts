/** An update's files: from their official addresses, a folder, or an address that has them all; and what is reported of each. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FetchError, type Fetcher } from '../collect/fetch.ts';
import { BadInput } from '../domain/errors.ts';
import { BrokenCatalogue } from '../knowledge/catalogues/broken.ts';
import { unpackText } from '../knowledge/catalogues/unpack.ts';
import type { Changes } from '../knowledge/compare.ts';
import { FACTS_FORM } from '../knowledge/facts.ts';
import type { LoadedCatalogue } from '../store/catalogues.ts';
import type { Db } from '../store/connect.ts';

export interface WantedFile {
  file: string;
  address: string;
  maxBytes: number;
}

export interface FoundFile {
  /** For people: the path or address. */
  name: string;
  bytes: Uint8Array;
}

export interface KnowledgeFiles {
  /** Whether everything comes from its official address. */
  official: boolean;
  /** Null where it is not there. @throws BrokenCatalogue where it cannot be read or fetched */
  get(wanted: WantedFile): Promise<FoundFile | null>;
  /** What one address answers. */
  ask(address: string, maxBytes: number): Promise<FoundFile | null>;
}

/** What became of one catalogue. */
export interface CatalogueReport {
  name: string;
  title: string;
  outcome: 'loaded' | 'unchanged' | 'refused' | 'missing';
  version: string | null;
  /** Why it was refused or is missing; what else is to be said of a loaded one. */
  why: string | null;
  entries: number;
  changes: Changes | null;
  /** What was left out of the file, by reason. */
  skipped: Record<string, number>;
}

export interface UpdateOptions {
  /** A folder or an address that has the files; null for their official addresses. */
  from: string | null;
  /** Take a file that holds much less than before. */
  force: boolean;
}

/** What one catalogue's update works with. */
export interface Update extends UpdateOptions {
  db: Db;
  files: KnowledgeFiles;
  now: string;
  loaded: Map<string, LoadedCatalogue>;
}

/** A catalogue's file, and what is noted of it. */
export interface ReadFile {
  name: string;
  text: string;
  hash: string;
}

/** What became of it, without what is the same for all. */
export type Outcome = Partial<CatalogueReport> & Pick<CatalogueReport, 'outcome'>;

/** `from`: a folder or an address; null for the official addresses. @throws BadInput where there is no such folder */
export async function knowledgeFiles(from: string | null, fetcher: Fetcher): Promise<KnowledgeFiles> {
  const ask = (address: string, maxBytes: number) => askFor(fetcher, address, maxBytes);
  if (from === null) return { official: true, ask, get: ({ address, maxBytes }) => ask(address, maxBytes) };
  if (/^https?:\/\//i.test(from)) {
    const base = from.replace(/\/+$/, '');
    return {
      official: false,
      ask,
      get: (wanted) => firstOf(namesOf(wanted.file), (name) => ask(`${base}/${name}`, wanted.maxBytes)),
    };
  }
  const folder = await stat(from).catch(() => null);
  if (!folder?.isDirectory()) throw new BadInput(`There is no folder ${from}.`);
  return {
    official: false,
    ask,
    get: (wanted) => firstOf(namesOf(wanted.file), (name) => readLocal(join(from, name), wanted.maxBytes)),
  };
}

/** The names under which a file may lie: in its folder or beside the others, plain or packed. */
function namesOf(file: string): string[] {
  const places = [...new Set([file, basename(file)])];
  return places.flatMap((place) => [place, `${place}.gz`, `${place}.zip`]);
}

async function firstOf(
  names: string[],
  get: (name: string) => Promise<FoundFile | null>,
): Promise<FoundFile | null> {
  for (const name of names) {
    const found = await get(name);
    if (found !== null) return found;
  }
  return null;
}

async function readLocal(path: string, maxBytes: number): Promise<FoundFile | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > maxBytes) throw tooLarge(path, maxBytes);
  const bytes = await readFile(path).catch((error: Error) => {
    throw new BrokenCatalogue(`${path} cannot be read: ${error.message}`);
  });
  return { name: path, bytes };
}

async function askFor(fetcher: Fetcher, address: string, maxBytes: number): Promise<FoundFile | null> {
  try {
    const { body } = await fetcher.get(address, { maxBytes });
    return { name: address, bytes: body };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.status === 404 || error.status === 410) return null;
    throw new BrokenCatalogue(error.message);
  }
}

const tooLarge = (name: string, maxBytes: number) =>
  new BrokenCatalogue(`${name} is larger than ${Math.round(maxBytes / 1024 ** 2)} MB.`);

/** The file of a catalogue; or what to report where it is not there, or the same as before. */
export async function readNew(
  { files, loaded }: Update,
  name: string,
  wanted: WantedFile,
): Promise<ReadFile | Outcome> {
  const found = await files.get(wanted);
  if (found === null)
    return { outcome: 'missing', why: `There is no ${files.official ? wanted.address : wanted.file}.` };
  const text = unpackText(found.bytes, found.name, wanted.maxBytes);
  const hash = createHash('sha256').update(text).digest('hex');
  const before = loaded.get(name);
  if (before?.hash === hash && before.form === FACTS_FORM)
    return { outcome: 'unchanged', version: before.version, entries: before.entries };
  return { name: found.name, text, hash };
}
