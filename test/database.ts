/** A PostgreSQL for the tests of one file: its own server, in a folder that goes when the tests are done. */
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { silentLog } from '../src/log.ts';
import { connectPool, database } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';
import { type Server, startServer } from '../src/store/server.ts';

export interface TestServer {
  /** How to reach a new database with the tables of the program, and nothing in them. */
  newDatabase(): Promise<Server['connection']>;
  /** How to reach a new database without any tables. */
  emptyDatabase(): Promise<Server['connection']>;
  stop(): Promise<void>;
}

/** Of memory that is free, so much that the databases of every worker are no burden there. */
const roomBytes = 8 * 1024 ** 3;

/**
 * A new folder that the server may enter when it runs as nobody; the caller removes it. In memory where there is room:
 * a database is hundreds of files, and some disks take longer to remove those than the tests take.
 */
export function makeTestFolder(prefix: string): string {
  const memory = '/dev/shm';
  const free = () => {
    const { bavail, bsize } = statfsSync(memory);
    return Math.min(bavail * bsize, freemem());
  };
  const folder = mkdtempSync(join(existsSync(memory) && free() > roomBytes ? memory : tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/** Takes about a second; call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startTestServer(): Promise<TestServer> {
  const folder = makeTestFolder('throughline-test-');
  const server = await startServer({ folder: join(folder, 'data'), log: silentLog }).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  let made = 0;
  const create = async (template: string) => {
    const database = `test_${++made}`;
    const client = new pg.Client(server.connection);
    await client.connect();
    await client.query(`create database ${database} template ${template}`);
    await client.end();
    return { ...server.connection, database };
  };
  /** Tables are made once: to copy a database takes a fifth of the time. */
  let withTables: Promise<string> | null = null;
  const makeTables = async () => {
    const connection = await create('template1');
    const db = database(connectPool(connection, () => {}));
    await migrate(db, silentLog);
    await db.destroy();
    return connection.database;
  };
  return {
    async newDatabase() {
      withTables ??= makeTables();
      return create(await withTables);
    },
    emptyDatabase: () => create('template1'),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
