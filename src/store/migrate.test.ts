import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { silentLog } from '../log.ts';
import { connectPool, database } from './connect.ts';
import { type AnyDb, knownMigrations, type Migration, migrate } from './migrate.ts';

let server: TestServer;
const open: Kysely<never>[] = [];
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  for (const db of open) await db.destroy();
  await server.stop();
});

async function newDatabase(): Promise<AnyDb> {
  const db = database(connectPool(await server.emptyDatabase(), () => {}));
  open.push(db as unknown as Kysely<never>);
  return db;
}

const step = (name: string, ...statements: string[]): Migration => ({
  name,
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});
const first = step('001-first', 'create table thing (id int primary key)');
const second = step('002-second', 'alter table thing add column name text');

const names = async (db: AnyDb) =>
  (await sql<{ name: string }>`select name from migration order by name`.execute(db)).rows.map(
    ({ name }) => name,
  );

test('brings an empty database up to date, and again does nothing', async () => {
  const db = await newDatabase();
  await migrate(db, silentLog, [first]);
  await migrate(db, silentLog, [first, second]);
  await migrate(db, silentLog, [first, second]);
  expect(await names(db)).toEqual(['001-first', '002-second']);
  await sql`insert into thing values (1, 'one')`.execute(db);
});

test('programs that start at once apply each step once', async () => {
  const db = await newDatabase();
  await Promise.all([1, 2, 3, 4].map(() => migrate(db, silentLog, [first, second])));
  expect(await names(db)).toEqual(['001-first', '002-second']);
});

test('a step that fails leaves nothing of itself', async () => {
  const db = await newDatabase();
  const broken = step('002-broken', 'create table half (id int)', 'select no_such_column');
  await expect(migrate(db, silentLog, [first, broken])).rejects.toThrow('no_such_column');
  expect(await names(db)).toEqual(['001-first']);
  await expect(sql`select * from half`.execute(db)).rejects.toThrow('does not exist');
});

test('a database of a newer program is refused', async () => {
  const db = await newDatabase();
  await migrate(db, silentLog, [first, second]);
  await expect(migrate(db, silentLog, [first])).rejects.toThrow(/newer Throughline \(002-second\)/);
});

test("the program's own steps apply, and are numbered without gaps", async () => {
  const known = await knownMigrations();
  expect(known.map(({ name }) => Number(name.slice(0, 3)))).toEqual(known.map((_, at) => at + 1));
  await migrate(await newDatabase(), silentLog);
});

test('decisions of two series are numbered in one, none by a number of another, and in the order in which they were made', async () => {
  const all = await knownMigrations();
  const db = await newDatabase();
  await migrate(
    db,
    silentLog,
    all.filter(({ name }) => name < '021'),
  );
  for (const title of ['a', 'b', 'c'])
    await sql`insert into story_decision (kind, story_id, article_ids, title, why, by, at)
      values ('rename', 's', '{}', ${title}, 'w', 'ada', now())`.execute(db);
  for (const name of ['d', 'e'])
    await sql`insert into entity_decision (kind, type, entity, name, why, by_whom, at)
      values ('rename', 'name', 'x', ${name}, 'w', 'ada', now())`.execute(db);
  await migrate(db, silentLog, all);
  const { rows } = await sql<{ id: number; name: string }>`
    select id, title as name from story_decision union all select id, name from entity_decision order by id`.execute(
    db,
  );
  expect(rows.map(({ name }) => name).join('')).toBe('abcde');
  expect(rows.map(({ id }) => Number(id))).toEqual([1, 2, 3, 4, 5]);
  const next = await sql<{
    id: number;
  }>`insert into story_decision (kind, story_id, article_ids, word, why, by, at)
    values ('kind', 's', '{}', 'policy', 'w', 'ada', now()) returning id`.execute(db);
  expect(Number(next.rows[0]!.id)).toBe(6);
});
