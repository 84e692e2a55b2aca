/** Catalogues as they were loaded. What their facts are like is the business of `knowledge/`; here they are JSON. */
import type { Transaction } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { type Db, json, storable } from './connect.ts';
import type { Schema } from './schema.ts';

export interface LoadedCatalogue {
  name: string;
  title: string;
  version: string;
  /** SHA-256 of the file as it came. */
  hash: string;
  /** Of the facts: those in another form than the program's are not used. */
  form: number;
  /** Address or folder. */
  loadedFrom: string;
  loadedAt: Instant;
  /** How many things it tells of. */
  entries: number;
}

/** All that were loaded, without their facts. */
export async function listCatalogues(db: Db): Promise<LoadedCatalogue[]> {
  const rows = await db
    .selectFrom('catalogue')
    .select(['name', 'title', 'version', 'hash', 'form', 'loaded_from', 'loaded_at', 'entries'])
    .orderBy('name')
    .execute();
  return rows.map(({ loaded_from, loaded_at, ...row }) => ({
    ...row,
    loadedFrom: loaded_from,
    loadedAt: loaded_at,
  }));
}

/** The facts of all catalogues that were loaded in this form. */
export async function readFacts(db: Db, form: number): Promise<unknown[]> {
  const rows = await db
    .selectFrom('catalogue')
    .select('facts')
    .where('form', '=', form)
    .where('facts', 'is not', null)
    .execute();
  return rows.map(({ facts }) => facts);
}

/** Puts a catalogue in the place of the one of its name. `facts`: null where they are kept as rows. */
export async function saveCatalogue(
  db: Db | Transaction<Schema>,
  catalogue: LoadedCatalogue,
  facts: object | null,
): Promise<void> {
  const row = {
    title: storable(catalogue.title),
    version: storable(catalogue.version),
    hash: catalogue.hash,
    form: catalogue.form,
    loaded_from: storable(catalogue.loadedFrom),
    loaded_at: catalogue.loadedAt,
    entries: catalogue.entries,
    facts: facts && json(facts),
  };
  await db
    .insertInto('catalogue')
    .values({ name: catalogue.name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
