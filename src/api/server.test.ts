import { beforeEach, describe, expect, test } from 'vitest';
import type { Access } from '../app/access.ts';
import type { App } from '../app/app.ts';
import { LOCAL } from '../app/principal.ts';
import { fixedClock } from '../clock.ts';
import { BadInput, NotFound } from '../domain/errors.ts';
import { silentLog } from '../log.ts';
import { createServer } from './server.ts';

/** An app that knows one search and refuses the rest; what it was asked is kept. */
const asked: string[] = [];
const app = {
  search: async (who: { id: string }, text: string) => {
    asked.push(`${who.id} ${text}`);
    return { now: '2025-11-20T09:42:00.000Z', text, stories: [], articles: [] };
  },
  story: async () => {
    throw new NotFound('There is no such story.');
  },
  storyMovedTo: async (_who: unknown, id: string) => (id === 'merged' ? 'where it is now' : null),
  addSource: async (_who: unknown, url: string) => {
    if (url === 'bad') throw new BadInput('That is no address.');
    return { added: [], refused: [] };
  },
  articles: async () => {
    throw new Error('a secret detail of the database');
  },
} as unknown as App;

const access: Access = {
  hasPassword: async () => true,
  setPassword: async () => {},
  signIn: async (password) => (password === 'correct horse battery' ? 'session-secret-of-the-test' : null),
  signOut: async () => {},
  makeToken: async () => 'token',
  principalOf: async (secret, kind) => {
    const known = { session: 'session-secret-of-the-test', token: 'token-secret-of-the-test' };
    return secret === known[kind] ? LOCAL : null;
  },
};

const clock = fixedClock('2025-11-20T09:42:00Z');
const serverOn = (host: string, allowedHosts: string[] = []) =>
  createServer({ app, access, clock, log: silentLog, host, allowedHosts, version: '0.0.0', pages: null });

let local = serverOn('127.0.0.1');
let open = serverOn('0.0.0.0', ['wire.example.org']);
beforeEach(() => {
  local = serverOn('127.0.0.1');
  open = serverOn('0.0.0.0', ['wire.example.org']);
});

const ask = (
  server: typeof local,
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
) => server.request(`http://x${path}`, { ...init, headers: { host: 'localhost:7717', ...init.headers } });

describe('the Host header', () => {
  test.each([
    ['localhost', 200],
    ['localhost:7717', 200],
    ['127.0.0.1:7717', 200],
    ['[::1]:7717', 200],
    ['LOCALHOST', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.nip.example', 421],
    ['192.0.2.7', 421],
    ['localhost:7717@evil.example', 421],
    ['', 421],
  ])('on loopback, %s gives %i', async (host, status) => {
    expect((await ask(local, '/api/v1/search?q=a', { headers: { host } })).status).toBe(status);
  });

  test.each([
    ['wire.example.org', 200],
    ['192.0.2.7:7717', 200],
    ['evil.example', 421],
  ])('beyond loopback, %s gives %i', async (host, status) => {
    const headers = { host, authorization: 'Bearer token-secret-of-the-test' };
    expect((await ask(open, '/api/v1/search?q=a', { headers })).status).toBe(status);
  });
});

test.each([
  ['/api/v1/stories/merged?asOf=2025-11-18', '/api/v1/stories/where%20it%20is%20now?asOf=2025-11-18'],
  ['/api/v1/stories/merged/events', '/api/v1/stories/where%20it%20is%20now/events'],
  ['/api/v1/stories/unknown', null],
])('a story that became part of another leads there: %s', async (path, where) => {
  const answer = await ask(local, path);
  expect([answer.status, answer.headers.get('location')]).toEqual([where === null ? 404 : 302, where]);
});

describe('changing something', () => {
  const post = (headers: Record<string, string>) =>
    ask(local, '/api/v1/sources', {
      method: 'POST',
      body: '{"url":"https://feeds.example"}',
      headers: { 'content-type': 'application/json', ...headers },
    });

  test.each([
    [{ origin: 'http://localhost:7717' }, 200],
    [{ origin: 'http://localhost:7718' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{}, 200],
  ] as [Record<string, string>, number][])('from %o gives %i', async (headers, status) => {
    expect((await post(headers)).status).toBe(status);
  });

  test('a body over 10 MB is not taken', async () => {
    const body = JSON.stringify({ url: 'x'.repeat(11 * 2 ** 20) });
    const answer = await ask(local, '/api/v1/sources', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
    });
    expect(answer.status).toBe(413);
  });
});

describe('headers', () => {
  test('a page may load nothing but our own files, and run no script of its own text', async () => {
    const one = await ask(local, '/api/v1');
    const policy = one.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    expect(policy).not.toMatch(/unsafe|nonce|sha256/);
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one.headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('beyond loopback', () => {
  test('programs are asked for a token and browsers for the password', async () => {
    expect((await ask(open, '/api/v1/search?q=a')).status).toBe(401);
    expect((await ask(open, '/live')).status).toBe(401);
    const page = await ask(open, '/stories/abc');
    expect([page.status, page.headers.get('location')]).toEqual([302, '/login?to=%2Fstories%2Fabc']);
  });

  test.each([
    ['Bearer token-secret-of-the-test', 200],
    ['Bearer another-secret-of-someone', 401],
    ['Bearer ', 401],
    ['Basic dG9rZW4=', 401],
  ])('%s gives %i', async (authorization, status) => {
    expect((await ask(open, '/api/v1/search?q=a', { headers: { authorization } })).status).toBe(status);
  });

  test('the right password gives a cookie that no script can read, and leads where one wanted to go', async () => {
    const signIn = (password: string, to: string) =>
      ask(open, '/login', {
        method: 'POST',
        body: new URLSearchParams({ password, to }),
        headers: { origin: 'http://localhost:7717' },
      });
    const right = await signIn('correct horse battery', '/stories/abc');
    expect([right.status, right.headers.get('location')]).toEqual([303, '/stories/abc']);
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await signIn('correct horse battery', '//evil.example')).headers.get('location')).toBe('/');
    const wrong = await signIn('wrong', '/');
    expect(wrong.headers.get('location')).toContain('/login?failed=1');
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  test('guessing is slowed down', async () => {
    const answers: (string | null)[] = [];
    for (let i = 0; i < 8; i += 1) {
      const answer = await ask(open, '/login', {
        method: 'POST',
        body: new URLSearchParams({ password: `guess ${i}` }),
      });
      answers.push(answer.headers.get('location'));
    }
    expect(answers.at(-1)).toBe('/login?failed=often');
  });
});

describe('too many requests', () => {
  test('get 429 with the time to wait', async () => {
    let answer = await ask(local, '/api/v1/search?q=a');
    for (let i = 0; i < 300 && answer.status === 200; i += 1) answer = await ask(local, '/api/v1/search?q=a');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
  });
});

describe('the API', () => {
  test.each([
    ['/api/v1/search?q=omnibus', 200, ''],
    ['/api/v1/stories/none', 404, 'There is no such story.'],
    ['/api/v1/stories?since=yesterday', 400, 'since'],
    ['/api/v1/stories?kind=gossip', 400, 'kind'],
    ['/api/v1/search?q=a&limit=100000', 400, 'limit'],
    ['/api/v1/nothing', 404, 'There is nothing at this address'],
    ['/api/v1/articles', 500, 'Something broke on our side'],
  ])('%s gives %i', async (path, status, words) => {
    const answer = await ask(local, path);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as { error?: string };
    expect(body.error ?? '').toContain(words);
    expect(JSON.stringify(body)).not.toContain('secret detail');
  });

  test('says what was wrong with what was sent', async () => {
    const send = (body: string) =>
      ask(local, '/api/v1/sources', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
    expect([(await send('{"url":"bad"}')).status, await (await send('{"url":"bad"}')).json()]).toEqual([
      400,
      expect.objectContaining({ error: 'That is no address.' }),
    ]);
    expect((await send('{"address":1}')).status).toBe(400);
    expect((await send('{not json')).status).toBe(400);
  });

  test('describes every route in an OpenAPI 3.1 document and on a page', async () => {
    const document = (await (await ask(local, '/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/articles',
      '/articles/{id}',
      '/decisions/{number}',
      '/entities',
      '/entities/common',
      '/entities/decisions',
      '/entities/decisions/{id}',
      '/entities/findings',
      '/entities/{type}/{id}',
      '/entities/{type}/{id}/edge',
      '/entities/{type}/{id}/graph',
      '/entities/{type}/{id}/observables',
      '/entities/{type}/{id}/observables.csv',
      '/entities/{type}/{id}/observables.stix',
      '/events',
      '/search',
      '/sources',
      '/sources/{id}',
      '/stories',
      '/stories/{id}',
      '/stories/{id}/compare',
      '/stories/{id}/decisions',
      '/stories/{id}/events',
      '/stories/{id}/observables',
      '/stories/{id}/observables.csv',
      '/stories/{id}/observables.stix',
      '/stories/{id}/techniques',
    ]);
    const page = await (await ask(local, '/api/v1')).text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(`/api/v1${path}`);
    for (const group of ['Stories', 'Events', 'Articles', 'Search', 'Entities', 'Sources'])
      expect(page).toContain(`<h2 id="${group.toLowerCase()}">${group}</h2>`);
  });
});
