import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { silentLog } from '../log.ts';
import { backup, restore } from './backup.ts';
import { connectPool, database } from './connect.ts';
import { type AnyDb, type Migration, migrate } from './migrate.ts';

let server: TestServer;
let folder: string;
/** A database with every kind of thing in it, and a backup of it. */
let source: { db: AnyDb; file: string };
const open: AnyDb[] = [];
beforeAll(async () => {
  server = await startTestServer();
  folder = mkdtempSync(join(tmpdir(), 'throughline-backup-'));
  source = await filled();
});
afterAll(async () => {
  for (const db of open) await db.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function newDatabase(): Promise<AnyDb> {
  const db = database(connectPool(await server.emptyDatabase(), () => {}));
  open.push(db);
  return db;
}

let files = 0;
const newFile = () => join(folder, `${++files}.backup`);

const step = (name: string, ...statements: string[]): Migration => ({
  name,
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});

// Tables that point at each other and at themselves, every kind of column, and a row that a migration puts in.
const first = step(
  '001-first',
  `create table parent (
     id bigint generated always as identity primary key,
     "odd name" text,
     favourite bigint,
     above bigint references parent,
     doubled bigint generated always as (id * 2) stored)`,
  `create table child (
     key text primary key, parent_id bigint not null references parent,
     at timestamptz, day date, long interval, data jsonb, raw bytea, words text[], search tsvector, ratio double precision,
     exact numeric, flag boolean)`,
  'alter table parent add foreign key (favourite) references child_number deferrable'.replace(
    'child_number',
    'parent',
  ),
  'create table serial_one (id serial primary key, label text)',
  "insert into serial_one (label) values ('from the migration')",
  `create function stamp() returns trigger language plpgsql as $$ begin new.label := new.label || '!'; return new; end $$`,
  'create trigger stamp before insert on serial_one for each row execute function stamp()',
);
const second = step(
  '002-second',
  'alter table child add column later text',
  "update child set later = 'was ' || key",
);

async function fill(db: AnyDb): Promise<void> {
  await sql`insert into parent ("odd name", above) values ('one', null), ('two', 1), (null, 2)`.execute(db);
  await sql`update parent set favourite = 3 where id = 1`.execute(db);
  await sql`insert into child values ('plain', 1, '2025-11-18 09:30:00.123456+01', '2025-11-18', '1 day 02:00', '{"a": [1, null, "é\\n"]}',
    '\\x00ff10', array['a,b', null, '"q"', 'NULL', ''], to_tsvector('english', 'Two letters were published'), 0.1, 12345678901234567890.5, true)`.execute(
    db,
  );
  await sql`insert into child (key, parent_id) values ('', 2)`.execute(db);
  await sql`insert into child (key, parent_id, data) select 'row ' || n, 3, to_jsonb(repeat('x', 1000)) from generate_series(1, 1500) n`.execute(
    db,
  );
  await sql`insert into serial_one (label) values ('second')`.execute(db);
}

async function content(db: AnyDb, tables = ['parent', 'child', 'serial_one']): Promise<string> {
  const hash = createHash('sha256');
  for (const table of tables) {
    const rows = await sql<{
      row: string;
    }>`select t::text as row from ${sql.id(table)} t order by t::text`.execute(db);
    for (const { row } of rows.rows) hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}

async function filled(): Promise<{ db: AnyDb; file: string }> {
  const db = await newDatabase();
  await migrate(db, silentLog, [first]);
  await fill(db);
  const file = newFile();
  await backup(db, file, silentLog);
  return { db, file };
}

test('what was backed up comes back exactly, sequences and constraints too', async () => {
  const { db, file } = source;
  const back = await newDatabase();
  await restore(back, file, silentLog, [first]);
  expect(await content(back)).toBe(await content(db));
  const added = await sql<{ id: number }>`insert into parent default values returning id`.execute(back);
  expect(added.rows[0]!.id).toBe(4);
  const labelled = await sql<{
    id: number;
    label: string;
  }>`insert into serial_one (label) values ('third') returning *`.execute(back);
  expect(labelled.rows[0]).toEqual({ id: 3, label: 'third!' });
  await expect(sql`insert into child (key, parent_id) values ('lost', 99)`.execute(back)).rejects.toThrow(
    'foreign key',
  );
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('it is of one moment, whatever is written meanwhile', async () => {
  const { db } = await filled();
  const before = await content(db);
  const file = newFile();
  const log = { ...silentLog, info: () => void sql`delete from child where key = 'row 7'`.execute(db) };
  await backup(db, file, log);
  const back = await newDatabase();
  await restore(back, file, silentLog, [first]);
  expect(await content(back)).toBe(before);
});

test('an older backup is brought up to the tables of today', async () => {
  const { file } = source;
  const back = await newDatabase();
  await restore(back, file, silentLog, [first, second]);
  const rows = await sql<{ later: string }>`select later from child where key = 'row 7'`.execute(back);
  expect(rows.rows[0]!.later).toBe('was row 7');
  await migrate(back, silentLog, [first, second]);
});

test('a backup of a newer program, and a database that is not empty, are refused', async () => {
  const { db, file } = source;
  await expect(restore(await newDatabase(), file, silentLog, [second])).rejects.toThrow(/newer Throughline/);
  await expect(restore(db, file, silentLog, [first])).rejects.toThrow(/not empty/);
  await expect(backup(db, file, silentLog)).rejects.toThrow(/there already/);
});

test('an older backup goes into the empty tables of today', async () => {
  const back = await newDatabase();
  await migrate(back, silentLog, [first, second]);
  await sql`delete from serial_one`.execute(back);
  await restore(back, source.file, silentLog, [first, second]);
  const rows = await sql<{ later: string }>`select later from child where key = 'row 7'`.execute(back);
  expect(rows.rows[0]!.later).toBe('was row 7');
});

test('into tables that were made but never filled', async () => {
  const { db, file } = source;
  const back = await newDatabase();
  await migrate(back, silentLog, [first]);
  await sql`delete from serial_one`.execute(back);
  await restore(back, file, silentLog, [first]);
  expect(await content(back)).toBe(await content(db));
});

const damages: [string, (whole: Buffer) => Buffer, RegExp][] = [
  ['cut short', (whole) => whole.subarray(0, whole.length / 2), /cut short/],
  ['nothing', () => Buffer.alloc(0), /cut short/],
  ['another file', () => Buffer.from('hello, this is a text'), /damaged, or no backup/],
  ['other JSON', () => gzipSync('{"format": "other"}\n'), /not a backup/],
  [
    'without its end',
    (whole) => gzipSync(gunzipSync(whole).toString().split('\n').slice(0, -2).join('\n').concat('\n')),
    /cut short/,
  ],
  [
    'a changed row',
    (whole) => gzipSync(gunzipSync(whole).toString().replace('row 700', 'row 7OO')),
    /checksum/,
  ],
  [
    'a lost row',
    (whole) =>
      gzipSync(
        gunzipSync(whole)
          .toString()
          .replace(/\["row 700".*\n/, ''),
      ),
    /checksum/,
  ],
  [
    'flipped bits',
    (whole) => Buffer.from(whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 0x55 : byte))),
    /damaged|cut short|checksum|wrong/,
  ],
];
test.each(damages)('a file with %s changes nothing', async (_, damage, reason) => {
  const file = newFile();
  writeFileSync(file, damage(readFileSync(source.file)));
  const back = await newDatabase();
  await expect(restore(back, file, silentLog, [first])).rejects.toThrow(reason);
  expect((await sql`select 1 from pg_tables where schemaname = 'public'`.execute(back)).rows).toEqual([]);
});

test('no such file, and a folder that is not there', async () => {
  await expect(restore(await newDatabase(), join(folder, 'none'), silentLog, [first])).rejects.toThrow(
    'no such file',
  );
  const { db } = source;
  await expect(backup(db, join(folder, 'none/x'), silentLog)).rejects.toThrow('cannot be written');
});

test("the program's own tables come back", async () => {
  const db = await newDatabase();
  await migrate(db, silentLog);
  const file = newFile();
  await backup(db, file, silentLog);
  await restore(await newDatabase(), file, silentLog);
});
