/** The whole program, until it is told to stop: the store, the pipeline's thread, the server. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { isLoopback } from './api/security.ts';
import { createServer } from './api/server.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { Fatal } from './domain/errors.ts';
import type { SourceDefinition } from './domain/source.ts';
import { defaultSources } from './knowledge/default-sources.ts';
import { stderrLog } from './log.ts';
import { releaseLeases } from './store/leases.ts';
import { folderInUse } from './store/lock.ts';
import { copiedPrograms, dataFolder } from './store/server.ts';
import { addFirstSources, countFollowed } from './store/sources.ts';
import { openProgram, type Program } from './wiring.ts';

/** The person at the start: told what happens, and asked for a new password where one is needed and they can be asked. */
export interface Person {
  say(line: string): void;
  newPassword: (() => Promise<string>) | null;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const project = resolve(import.meta.dirname, '..');
/** The sample wire changes by the second, so it is asked more often than any real source. */
const DEMO_PACE_MS = 5_000;

/** Follows the sources and serves the pages. */
export async function start(config: Config, person: Person): Promise<void> {
  await runUntilStopped(person, async (gone, closing) => {
    const folder = config.databaseUrl === null ? dataFolder('data', config.data) : null;
    // Who has the folder most likely has the port too, and is named when the folder is opened.
    if (folder === null || !folderInUse(folder)) await requirePort(config);
    const program = await openProgram(config, stderrLog, { join: false, onGone: gone });
    closing.defer(program.close);
    if (folder !== null) tellFolder(folder, '', person);
    // The folder is ours alone, so whoever was at work when the last program ended is gone.
    if (config.databaseUrl === null)
      await releaseLeases(program.store.db, new Date(systemClock.now()).toISOString());
    await followFirst(program, defaultSources(), person, !config.offline);
    if (config.offline)
      person.say('THROUGHLINE_OFFLINE is set: no source is followed, what is stored is served.');
    return { config, program, follow: !config.offline, notice: null };
  });
}

/** The same on the sample wire: no network, a data folder of its own, afresh each time, for its times are of today. */
export async function demo(given: Config, person: Person): Promise<void> {
  await runUntilStopped(person, async (gone, closing) => {
    const { startSampleWire } = await import('../sample/server.ts');
    const wire = await startSampleWire({ clock: systemClock, startedAt: systemClock.now() });
    closing.defer(wire.stop);
    const trustedHosts = [...given.trustedHosts, new URL(wire.url).host];
    const config = { ...given, databaseUrl: null, trustedHosts };
    // Never the folder of what is kept, for it is emptied.
    const folder = dataFolder('demo', config.data);
    if (!folderInUse(folder)) await requirePort(config);
    const program = await openProgram(config, stderrLog, {
      folder,
      fresh: true,
      join: false,
      onGone: gone,
      everyMs: DEMO_PACE_MS,
    });
    closing.defer(program.close);
    person.say(`The sample wire: invented publishers on ${wire.url}. Nothing is fetched from anywhere else.`);
    tellFolder(folder, ', emptied at each start', person);
    await followFirst(program, wire.sources, person, true);
    return { config, program, follow: true, notice: wire.notice };
  });
}

/** Where everything lies that a start has made. */
function tellFolder(folder: string, how: string, person: Person): void {
  person.say(`What is kept lies in ${folder}${how}.`);
  const copied = copiedPrograms();
  if (copied !== null)
    person.say(`As root, the database server runs as "nobody"; its programs are copied to ${copied}.`);
}

async function followFirst(
  { store, ground }: Program,
  definitions: SourceDefinition[],
  person: Person,
  follow: boolean,
): Promise<void> {
  const followed = await addFirstSources(store.db, definitions, new Date(ground.clock.now()).toISOString());
  if (followed > 0 && follow)
    person.say(`Following ${followed} sources. The first stories appear within a minute or two.`);
}

interface Running {
  config: Config;
  program: Program;
  /** Whether sources are; what is stored is seen to in any case. */
  follow: boolean;
  /** Said at the head of every page. */
  notice: string | null;
}

/** Opens, serves, follows; then waits for a signal, or for the database to be gone for good, and closes in good order. */
async function runUntilStopped(
  person: Person,
  open: (gone: (why: Fatal) => void, closing: AsyncDisposableStack) => Promise<Running>,
): Promise<void> {
  const stopped = Promise.withResolvers<Fatal | null>();
  for (const signal of SIGNALS) process.on(signal, () => stopped.resolve(null));
  await using closing = new AsyncDisposableStack();
  const running = await open(stopped.resolve, closing);
  const { program, follow } = running;
  const { server, url } = await listen(running, person);
  closing.defer(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  closing.defer(program.follow(!follow));
  if (follow) closing.defer(tellIfBlind(program, url, person));
  const why = await stopped.promise;
  person.say('Stopping.');
  if (why) throw why;
}

/** How often, and how many times, it is looked whether every source was asked. */
const LOOKS = { everyMs: 5_000, most: 36 };

/** Says, once every source was asked, that most could not be reached, if so; gives what ends the waiting. */
function tellIfBlind({ store }: Program, url: string, person: Person): () => void {
  let looks = 0;
  const timer = setInterval(async () => {
    looks += 1;
    // While the database is away, or closes, there is nothing to tell.
    const now = await countFollowed(store.db).catch(() => null);
    if (looks >= LOOKS.most || (now !== null && now.asked >= now.followed)) clearInterval(timer);
    if (now === null || now.asked < now.followed || now.failing * 2 <= now.followed) return;
    person.say(`${now.failing} of ${now.followed} sources could not be reached: see ${url}/sources`);
  }, LOOKS.everyMs);
  return () => clearInterval(timer);
}

async function listen({ config, program, notice }: Running, person: Person) {
  if (!isLoopback(config.host)) await requirePassword(program, person);
  const app = createServer({
    ...program,
    clock: systemClock,
    log: stderrLog,
    host: config.host,
    allowedHosts: config.allowedHosts,
    user: config.user,
    version: (JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as { version: string })
      .version,
    notice,
    pages: await builtPages(),
  });
  return new Promise<{ server: ReturnType<typeof serve>; url: string }>((done, failed) => {
    const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
      const name = config.host.includes(':') ? `[${config.host}]` : config.host;
      const url = `http://${name === '127.0.0.1' ? 'localhost' : name}:${port}`;
      person.say(`Throughline is ready: ${url}`);
      done({ server, url });
    });
    server.once('error', (error) => failed(cannotServe(config, error)));
  });
}

/** Ends a start whose port cannot be had before anything is made: it is taken for a moment and given back. */
async function requirePort({ host, port }: Config): Promise<void> {
  const trial = serve({ fetch: () => new Response(null, { status: 503 }), hostname: host, port });
  await once(trial, 'listening').catch((error) => {
    throw cannotServe({ host, port }, error);
  });
  trial.close();
  await once(trial, 'close');
}

function cannotServe({ host, port }: Pick<Config, 'host' | 'port'>, error: NodeJS.ErrnoException): Fatal {
  const taken = error.code === 'EADDRINUSE';
  const why = taken ? 'it is taken: stop what uses it, or set THROUGHLINE_PORT' : error.message;
  return new Fatal(`Cannot serve on port ${port} of ${host}: ${why}.`);
}

/** The pages as built; their door is one file, and their style sheet and icon are for the pages that are not React's. */
export async function builtPages() {
  const entry = resolve(project, 'build/server/index.js');
  if (!existsSync(entry))
    throw new Fatal('The pages are not built: "npm start" and "npm run demo" build them.');
  const { handle } = (await import(entry)) as typeof import('./web/handler.ts');
  const client = resolve(project, 'build/client');
  const assets = readdirSync(resolve(client, 'assets'));
  const asset = (ending: string) => {
    const file = assets.find((name) => name.endsWith(ending));
    return file === undefined ? null : `/assets/${file}`;
  };
  return { client, styleSheet: asset('.css'), icon: asset('.svg'), handle };
}

/** Beyond loopback nobody comes in without the password: it is asked for at the first start, or made and shown once. */
async function requirePassword({ access }: Program, person: Person): Promise<void> {
  if (await access.hasPassword()) return;
  if (person.newPassword) {
    person.say('Serving beyond this machine needs a password.');
    return access.setPassword(await person.newPassword());
  }
  const made = randomBytes(12).toString('base64url');
  await access.setPassword(made);
  person.say(`A password was made, shown this once: ${made}  ("throughline password" sets another)`);
}
