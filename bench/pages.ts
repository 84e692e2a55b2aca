/**
 * How fast the pages are with 20,000 articles stored: first byte of the story page, of an entity's page and of the wire, the scripts that the
 * wire loads, and how long an article takes from being stored to standing on an open page. The real server, the real
 * build, the embedded database; the articles are invented, the same on every run.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { createServer } from '../src/api/server.ts';
import { createAccess } from '../src/app/access.ts';
import { createApp } from '../src/app/create.ts';
import { startLive } from '../src/app/live.ts';
import { silentLog } from '../src/log.ts';
import type { Ground } from '../src/pipeline/ground.ts';
import { builtPages } from '../src/serving.ts';
import { openStore } from '../src/store/open.ts';
import { makeGround } from '../src/wiring.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { type Archive, actor, fillArchive } from './pages-archive.ts';
import { livePace, type Visible, visibleDelays } from './pages-live.ts';

const ARTICLES = 20_000;
const REQUESTS = 50;
const client = resolve(import.meta.dirname, '../build/client');

export async function run(_options: BenchOptions): Promise<BenchResult> {
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
      const archive = await fillArchive(store.db, ARTICLES);
      const settings = { trustedHosts: [], contact: null, everyMs: null };
      // The archive ends now, and time goes on from there.
      const startedAt = Date.now();
      const clock = { now: () => archive.end + Date.now() - startedAt };
      const ground = { ...makeGround(store.db, silentLog, settings), clock };
      return await measure(ground, store, archive, startedAt);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Store = Awaited<ReturnType<typeof openStore>>;

async function measure(
  ground: Ground,
  store: Store,
  archive: Archive,
  startedAt: number,
): Promise<BenchResult> {
  const live = startLive(store.db, store.connection, silentLog);
  const app = createApp(ground, live);
  const { fetch } = createServer({
    app,
    access: createAccess(store.db, ground.clock),
    clock: ground.clock,
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
    const spread = Array.from(
      { length: REQUESTS },
      (_, n) => archive.stories[Math.floor((n * archive.stories.length) / REQUESTS)]!,
    );
    const story = await firstBytes(spread.map(({ id }) => `${url}/stories/${id}`));
    const entity = await firstBytes(
      Array.from({ length: REQUESTS }, () => `${url}/entities/${actor.type}/${actor.id}`),
    );
    const wire = await firstBytes(Array.from({ length: REQUESTS }, () => `${url}/`));
    const scripts = eagerScripts((await ask(`${url}/`)).body);
    const arrivals = { connection: store.connection, clock: { from: archive.end, startedAt } };
    const visible = await visibleDelays(url, store.db, arrivals, archive);
    return report({ story, entity, wire, scripts, visible, archive });
  } finally {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
    await live.close();
  }
}

/** Milliseconds to the first byte of the body, one request after the other; the first five warm up and do not count. */
async function firstBytes(urls: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const url of [...urls.slice(0, 5), ...urls]) times.push((await ask(url)).firstByteMs);
  return times.slice(5);
}

function ask(url: string): Promise<{ firstByteMs: number; body: string }> {
  const started = performance.now();
  return new Promise((done, failed) => {
    const request = get(url, { agent: false }, (response) => {
      let firstByteMs = 0;
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        firstByteMs ||= performance.now() - started;
        body += text;
      });
      response.once('end', () => {
        if (response.statusCode === 200) done({ firstByteMs, body });
        else failed(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    request.once('error', failed);
  });
}

/** The scripts that a page names, and those that they import before they run; each with its size in bytes, gzipped. */
export function eagerScripts(html: string): Map<string, number> {
  const sizes = new Map<string, number>();
  const waiting = [...html.matchAll(/["'(]\/assets\/([\w.-]+\.js)["')]/g)].map((match) => match[1]!);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sizes.has(name)) continue;
    const script = readFileSync(join(client, 'assets', name));
    sizes.set(name, gzipSync(script).length);
    const imports = script.toString('utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g);
    for (const [, imported] of imports) waiting.push(imported!);
  }
  return sizes;
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function report(measured: {
  story: number[];
  entity: number[];
  wire: number[];
  scripts: Map<string, number>;
  visible: Visible;
  archive: Archive;
}): BenchResult {
  const { story, entity, wire, scripts, visible, archive } = measured;
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  const figures = {
    story_first_byte_ms: tenth(at(story, 0.5)),
    story_first_byte_p95_ms: tenth(at(story, 0.95)),
    entity_first_byte_ms: tenth(at(entity, 0.5)),
    entity_first_byte_p95_ms: tenth(at(entity, 0.95)),
    wire_first_byte_ms: tenth(at(wire, 0.5)),
    script_kb: tenth(bytes / 1000),
    visible_p99_s: Math.round(at(visible.delays, 0.99) * 100) / 100,
    stored_per_s: tenth(visible.storedPerSecond),
  };
  const line = (what: string, values: number[], unit: string) =>
    `${what.padEnd(34)} median ${tenth(at(values, 0.5))} ${unit}, p95 ${tenth(at(values, 0.95))} ${unit}, slowest ${tenth(at(values, 1))} ${unit}`;
  return {
    figures,
    table: [
      line('story page, first byte', story, 'ms'),
      line('entity page, first byte', entity, 'ms'),
      line('wire, first byte', wire, 'ms'),
      `${line('stored to on the live stream', visible.delays, 's')}, at ${figures.stored_per_s} articles/s`,
      `scripts of the wire, gzipped        ${figures.script_kb} kB in ${scripts.size} files (bar: 130 kB)`,
    ].join('\n'),
    data: `${ARTICLES} invented articles in ${archive.stories.length} stories, the largest of ${archive.stories[0]!.articles} articles; one actor in every second article`,
    method:
      `The real server and the built pages in one process with the embedded database. ${REQUESTS} requests one after the other on new ` +
      'connections; the stories are spread evenly over all, ordered by size. Scripts: what the page names and what that ' +
      `imports before it runs. Live stream: further articles, ${livePace}, stored by the pipeline's thread, which tells their stories ` +
      'at the same time; from the commit that stores each to the arrival, over HTTP, of the change that shows it on an open page. ' +
      'What a browser then takes to draw it is not in it, and neither is reading: that runs in as many processes as one likes.',
  };
}
