/** The real server and the built pages over the fixture's app, on a port of its own. */
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { createServer } from '../../src/api/server.ts';
import type { Access } from '../../src/app/access.ts';
import { silentLog } from '../../src/log.ts';
import { type FixtureApp, fixtureApp } from './fixture-app.ts';
import { NOW } from './fixture-article.ts';

const build = resolve(import.meta.dirname, '../../build');

/** The pages as built. `npm test` builds them before it runs the tests. */
async function builtPages() {
  const entry = resolve(build, 'server/index.js');
  if (!existsSync(entry)) throw new Error('The pages are not built: run "npm run build" first.');
  const { handle } = (await import(entry)) as typeof import('../../src/web/handler.ts');
  const client = resolve(build, 'client');
  const assets = readdirSync(resolve(client, 'assets'));
  const asset = (ending: string) => `/assets/${assets.find((name) => name.endsWith(ending))!}`;
  return { client, styleSheet: asset('.css'), icon: asset('.svg'), handle };
}

export interface Served {
  url: string;
  app: FixtureApp;
  /** Lines that the program logged. */
  logged: string[];
  close(): Promise<void>;
}

/** The clock starts at the fixture's present and goes on. `notice` stands at the head of every page. */
export async function servePages(port = 0, notice: string | null = null): Promise<Served> {
  const started = Date.now();
  const app = fixtureApp();
  const logged: string[] = [];
  const server = createServer({
    app,
    access: {} as Access,
    clock: { now: () => Date.parse(NOW) + Date.now() - started },
    log: { ...silentLog, warn: (line) => logged.push(line) },
    host: '127.0.0.1',
    allowedHosts: [],
    version: 'test',
    notice,
    pages: await builtPages(),
  });
  const listening = serve({ fetch: server.fetch, hostname: '127.0.0.1', port });
  await new Promise((ready) => listening.once('listening', ready));
  const address = listening.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    app,
    logged,
    async close() {
      if ('closeAllConnections' in listening) listening.closeAllConnections();
      await new Promise((closed) => listening.close(closed));
    },
  };
}
