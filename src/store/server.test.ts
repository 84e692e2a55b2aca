import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../log.ts';
import { defaultDataFolder, runningServer, type Server, startServer } from './server.ts';

let base: string;
let running: Server[];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'throughline-server-'));
  chmodSync(base, 0o755);
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(base, { recursive: true, force: true });
});

async function start(folder: string, fresh = false): Promise<Server> {
  const server = await startServer({ folder, log: silentLog, fresh });
  running.push(server);
  return server;
}

async function ask(connection: Server['connection'], query: string): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows, fields } = await client.query({ text: query, rowMode: 'array' });
    return fields.length > 0 ? rows[0]?.[0] : null;
  } finally {
    await client.end();
  }
}

test('keeps data safely, opens no port, and lies as deep and as oddly named as one likes', async () => {
  const folder = join(base, 'a folder with spaces & ümlauts', 'deep '.repeat(20), 'deeper '.repeat(20));
  const server = await start(folder);
  expect(await ask(server.connection, 'show listen_addresses')).toBe('');
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
    expect([setting, await ask(server.connection, `show ${setting}`)]).toEqual([setting, 'on']);
  }
  expect(await ask(server.connection, "select lower('ÉÄŁ')")).toBe('éäł');
  expect(await ask(server.connection, 'show server_encoding')).toBe('UTF8');
  await expect(ask({ ...server.connection, password: 'guessed' }, 'select 1')).rejects.toThrow('password');
});

test('a second program is told which process holds the folder, and may look in', async () => {
  const server = await start(base);
  await expect(startServer({ folder: base, log: silentLog })).rejects.toThrow(`process ${process.pid}`);
  expect(await ask(runningServer(base)!, 'select 1')).toBe(1);
  await server.stop();
  expect(runningServer(base)).toBeNull();
});

test('a server that is killed comes back at the same address', async () => {
  const server = await start(base);
  await ask(server.connection, 'create table kept as select 7 as n');
  const back = new Promise((done) => server.onExit(done));
  const before = server.pid()!;
  process.kill(before, 'SIGKILL');
  expect(await back).toBeNull();
  expect(server.pid()).not.toBe(before);
  expect(await ask(server.connection, 'select n from kept')).toBe(7);
});

test('a pid file with the number of another process, and a broken-off beginning, are no hindrance', async () => {
  mkdirSync(join(base, 'postgres.new/postgres'), { recursive: true });
  const server = await start(base);
  await server.stop();
  const file = `${process.pid}\n${join(base, 'postgres')}\n1\n5432\n/tmp\n\n1 1\nready\n`;
  writeFileSync(join(base, 'postgres/postmaster.pid'), file);
  expect(runningServer(base)).toBeNull();
  const again = await start(base);
  expect(await ask(again.connection, 'select 1')).toBe(1);
});

test('the folder of another PostgreSQL is refused in words', async () => {
  const server = await start(base);
  await server.stop();
  const file = join(base, 'postgres/PG_VERSION');
  const made = Number(readFileSync(file, 'utf8'));
  writeFileSync(file, `${made - 1}\n`);
  await expect(startServer({ folder: base, log: silentLog })).rejects.toThrow(
    `made by PostgreSQL ${made - 1}`,
  );
  const anew = await start(base, true);
  expect(await ask(anew.connection, 'show server_version_num')).toMatch(new RegExp(`^${made}`));
});

test('fresh begins with an empty database', async () => {
  const server = await start(base);
  await ask(server.connection, 'create table gone (n int)');
  await server.stop();
  const anew = await start(base, true);
  expect(await ask(anew.connection, "select to_regclass('gone')")).toBeNull();
});

test('each project has data folders of its own', () => {
  const folders = (['data', 'demo'] as const).flatMap((name) => [
    defaultDataFolder(name, '/one'),
    defaultDataFolder(name, '/two'),
  ]);
  expect(new Set(folders).size).toBe(4);
});
