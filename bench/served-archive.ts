/** An archive of invented articles as the program serves it: the real server, the built pages, and the embedded database. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createServer } from '../src/api/server.ts';
import { createAccess } from '../src/app/access.ts';
import { createApp } from '../src/app/create.ts';
import { startLive } from '../src/app/live.ts';
import { silentLog } from '../src/log.ts';
import { builtPages } from '../src/serving.ts';
import type { Db, PoolConfig } from '../src/store/connect.ts';
import { openStore } from '../src/store/open.ts';
import { makeGround } from '../src/wiring.ts';
import { type Archive, fillArchive } from './archive.ts';

export interface Served {
  archive: Archive;
  /** Where it is served, without a slash at the end. */
  url: string;
  db: Db;
  connection: PoolConfig;
  /** The archive ended when the clock was started, and time goes on from there; both in ms. */
  clock: { from: number; startedAt: number };
}

/** Stores `count` articles, serves them while `measure` runs, and leaves nothing behind. */
export async function servingArchive<Figures>(
  count: number,
  measure: (served: Served) => Promise<Figures>,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  // As root the server runs as nobody, who must be able to walk in.
  chmodSync(folder, 0o755);
  try {
    const store = await openStore({
      databaseUrl: null,
      folder: join(folder, 'data'),
      log: silentLog,
      join: false,
      onGone: (why) => {
        throw why;
      },
    });
    try {
      const archive = await fillArchive(store.db, count);
      return await serving(store, archive, measure);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serving<Figures>(
  { db, connection }: Awaited<ReturnType<typeof openStore>>,
  archive: Archive,
  measure: (served: Served) => Promise<Figures>,
): Promise<Figures> {
  const startedAt = Date.now();
  const settings = { trustedHosts: [], contact: null, everyMs: null, model: null };
  const clock = { now: () => archive.end + Date.now() - startedAt };
  const live = startLive(db, connection, silentLog);
  const { fetch } = createServer({
    app: createApp({ ...makeGround(db, silentLog, settings), clock }, live),
    access: createAccess(db, clock),
    clock,
    log: silentLog,
    host: '127.0.0.1',
    allowedHosts: [],
    version: 'bench',
    pages: await builtPages(),
  });
  const server = serve({ fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await measure({ archive, url, db, connection, clock: { from: archive.end, startedAt } });
  } finally {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
    await live.close();
  }
}
