/** A PostgreSQL for the tests of one file: its own server, in a folder that goes when the tests are done. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { silentLog } from '../src/log.ts';
import { type Server, startServer } from '../src/store/server.ts';

export interface TestServer {
  /** How to reach a new, empty database. */
  newDatabase(): Promise<Server['connection']>;
  stop(): Promise<void>;
}

/** Takes about a second; call it in `beforeAll`, and `stop` in `afterAll`. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  // As root the server runs as nobody, who must be able to walk in.
  chmodSync(folder, 0o755);
  const server = await startServer({ folder: join(folder, 'data'), log: silentLog }).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  let made = 0;
  return {
    async newDatabase() {
      const database = `test_${++made}`;
      const client = new pg.Client(server.connection);
      await client.connect();
      await client.query(`create database ${database}`);
      await client.end();
      return { ...server.connection, database };
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
