import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { lockDatabase, lockFolder } from './lock.ts';

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('one holder at a time, named to the next', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
  lock.release();
  lock.release();
  lockFolder(folder).release();
});

test('a holder that is killed holds nothing', async () => {
  const program = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockFolder(folder).release();
});

test('a folder that is not there', () => {
  expect(() => lockFolder(join(folder, 'none'))).toThrow(/cannot be used/);
});

async function databaseUrl(): Promise<string> {
  const { host, port, user, password, database } = await server.newDatabase();
  return `postgres://${user}:${password}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

test('one program per database, and the loss of its lock is told', async () => {
  const url = await databaseUrl();
  const told = Promise.withResolvers<Error>();
  const lock = await lockDatabase(url, told.resolve);
  await expect(lockDatabase(url, () => {})).rejects.toThrow(`process ${process.pid}`);
  await (await lockDatabase(await databaseUrl(), () => {})).release();
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  expect((await told.promise).message).toMatch(/was lost/);
  await client.end();
  await lock.release();
  await (await lockDatabase(url, () => {})).release();
});

test('a database that cannot be reached', async () => {
  await expect(lockDatabase('postgres://user:secret@127.0.0.1:9/none', () => {})).rejects.toThrow(
    /cannot be reached/,
  );
});
