import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import type { SourceDefinition } from '../domain/source.ts';
import { silentLog } from '../log.ts';
import { connectPool, type Db, database } from './connect.ts';
import { knownMigrations, migrate } from './migrate.ts';
import { addFirstSources, addSources, listSources, removeSource, sourceId } from './sources.ts';

const NOW = '2025-11-20T09:42:00.000Z';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const source = (name: string, kind: SourceDefinition['kind'] = 'feed'): SourceDefinition => ({
  url: kind === 'manual' ? `manual:${name}` : `https://${name}.example/feed`,
  kind,
  name,
  publisher: { id: name, name, family: name, category: 'journalism' },
  language: 'en',
});
const first = [source('one'), source('two')];

async function withStore(use: (db: Db) => Promise<void>, upTo = 'zzz'): Promise<void> {
  const pool = connectPool(await server.emptyDatabase(), () => {});
  const db = database(pool);
  const known = await knownMigrations();
  await migrate(
    db,
    silentLog,
    known.filter(({ name }) => name < upTo),
  );
  await use(db);
  await pool.end();
}

const names = async (db: Db) => (await listSources(db)).map(({ name }) => name);

test('the first sources are followed once, and not again after a person removed them all', () =>
  withStore(async (db) => {
    // Reading one article by hand is no start.
    await addSources(db, [source('hand', 'manual')], NOW);
    expect(await addFirstSources(db, first, NOW)).toBe(2);
    for (const { url } of first) await removeSource(db, sourceId(url));
    expect(await addFirstSources(db, first, NOW)).toBe(0);
    expect(await names(db)).toEqual(['hand']);
  }));

test('the first sources are left out where a person has chosen some before, now and later', () =>
  withStore(async (db) => {
    await addSources(db, [source('mine')], NOW);
    expect(await addFirstSources(db, first, NOW)).toBe(0);
    await removeSource(db, sourceId(source('mine').url));
    expect(await addFirstSources(db, first, NOW)).toBe(0);
    expect(await names(db)).toEqual([]);
  }));

test('a database from before this was remembered has begun if it follows any source', () =>
  withStore(async (db) => {
    await addSources(db, first, NOW);
    await migrate(db, silentLog);
    for (const { url } of first) await removeSource(db, sourceId(url));
    expect(await addFirstSources(db, first, NOW)).toBe(0);
  }, '009'));
