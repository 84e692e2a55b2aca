import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Access } from '../app/access.ts';
import type { App } from '../app/app.ts';
import { LOCAL } from '../app/principal.ts';
import { fixedClock } from '../clock.ts';
import { TryLater } from '../domain/errors.ts';
import type { LiveChange } from '../domain/page.ts';
import { silentLog } from '../log.ts';
import { createServer } from './server.ts';

const change = (cursor: string): LiveChange => ({
  cursor,
  at: '2025-11-20T09:42:00.000Z',
  storyId: 'a',
  title: 'A title',
  kind: 'policy',
  categories: [],
  badge: 'updated',
  revision: 1,
  changes: [],
});

/** Who follows, and whether the database is there. */
const listeners = new Set<(changes: LiveChange[]) => void>();
let away = false;
const app = {
  live: async (_who: unknown, _cursor: unknown, onChanges: (changes: LiveChange[]) => void) => {
    if (away) throw new TryLater('The database does not answer; it is being started again.', 1_000);
    listeners.add(onChanges);
    return () => listeners.delete(onChanges);
  },
} as unknown as App;

const signedIn = new Set<string>();
/** When the database has said who it is. */
let lookedUp = Promise.resolve();
const serverOn = (host: string) =>
  createServer({
    app,
    access: {
      principalOf: async (secret: string) => {
        await lookedUp;
        return signedIn.has(secret) ? LOCAL : null;
      },
    } as unknown as Access,
    clock: fixedClock('2025-11-20T09:42:00Z'),
    log: silentLog,
    host,
    allowedHosts: [],
    version: '0.0.0',
    pages: null,
  });
let server = serverOn('0.0.0.0');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = serverOn('0.0.0.0');
  listeners.clear();
  away = false;
  for (const secret of ['ada', 'grace']) signedIn.add(secret);
});
afterEach(() => {
  vi.useRealTimers();
});

const ask = async (session: string, method = 'GET') =>
  server.request('http://x/live', {
    method,
    headers: { host: 'localhost', cookie: `throughline_session=${session}` },
  });
/** Reads a stream piece by piece; null at its end. */
function reading(answer: Response) {
  const reader = answer.body!.getReader();
  return {
    next: async () => {
      const { value } = await reader.read();
      return value === undefined ? null : new TextDecoder().decode(value);
    },
    cancel: () => reader.cancel(),
  };
}
const ping = () => vi.advanceTimersByTimeAsync(15_000);

test('tells changes as they come, and is over when its session is', async () => {
  const stream = reading(await ask('ada'));
  expect(await stream.next()).toBe(': open\n\n');
  for (const listener of listeners) listener([change('1'), change('2')]);
  expect(await stream.next()).toMatch(/^id: 1\ndata: \{.*\}\n\nid: 2\ndata: \{.*\}\n\n$/);
  await ping();
  expect(await stream.next()).toBe(': ping\n\n');
  signedIn.delete('ada');
  await ping();
  expect(await stream.next()).toBeNull();
  expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('a page that takes nothing is hung up on', async () => {
  await ask('ada');
  const large = { ...change('1'), title: 'x'.repeat(2 ** 20) };
  for (const listener of listeners) listener([large]);
  expect(listeners.size).toBe(1);
  await ping();
  expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('a page that goes while its session is looked up leaves nothing behind', async () => {
  const answer = await ask('ada');
  const answered = Promise.withResolvers<void>();
  lookedUp = answered.promise;
  await ping();
  await answer.body!.cancel();
  answered.resolve();
  await ping();
  expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test('one who signed in has twenty at once, whoever else has some; each that ends makes room', async () => {
  const first = await ask('ada');
  for (let i = 1; i < 20; i += 1) expect((await ask('ada')).status).toBe(200);
  const refused = await ask('ada');
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    429,
    '30',
    expect.objectContaining({ error: '20 live streams are open, as many as may be at once: close one.' }),
  ]);
  expect((await ask('grace')).status).toBe(200);
  await first.body!.cancel();
  expect((await ask('ada')).status).toBe(200);
  expect((await ask('ada')).status).toBe(429);
  expect([listeners.size, vi.getTimerCount()]).toEqual([21, 21]);
});

test('what could not begin, and what asks for the headers alone, takes no place', async () => {
  away = true;
  for (let i = 0; i < 21; i += 1) expect((await ask('ada')).status).toBe(503);
  away = false;
  for (let i = 0; i < 21; i += 1) expect((await ask('ada', 'HEAD')).status).toBe(200);
  expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
  expect((await ask('ada')).status).toBe(200);
});

test('over a real connection, where nobody signs in, one address has a hundred; what is cut off makes room', async () => {
  const app = serverOn('127.0.0.1');
  const real = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(real, 'listening');
  const { port } = real.address() as AddressInfo;
  const open = async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const [head] = (await once(socket, 'data')) as [Buffer];
    return { socket, status: Number(head.toString().split(' ')[1]) };
  };
  try {
    const streams = await Promise.all(Array.from({ length: 100 }, open));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await open()).status).toBe(429);
    for (const { socket } of streams) socket.destroy();
    await vi.waitFor(() => expect(listeners.size).toBe(0));
    expect((await open()).status).toBe(200);
  } finally {
    real.close();
    if ('closeAllConnections' in real) real.closeAllConnections();
  }
  await vi.waitFor(() => expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]));
});
