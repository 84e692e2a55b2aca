/** Holds answers that say no against what the OpenAPI document says of them. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Access } from '../app/access.ts';
import type { App } from '../app/app.ts';
import { LOCAL } from '../app/principal.ts';
import { fixedClock } from '../clock.ts';
import { BadInput, Forbidden, NotFound, TryLater } from '../domain/errors.ts';
import { silentLog } from '../log.ts';
import { createServer } from './server.ts';

const throws = (error: Error) => async () => {
  throw error;
};
const away = throws(new TryLater('The database does not answer; it is being started again.', 1_000));

/** An app that refuses everything but a search, each in its way. */
const app = {
  search: async () => ({ now: '2025-11-20T09:42:00.000Z', text: '', stories: [], articles: [] }),
  story: throws(new NotFound('There is no such story.')),
  storyMovedTo: async (_who: unknown, id: string) => (id === 'merged' ? 'where it is now' : null),
  addSource: throws(new BadInput('That is no address.')),
  removeSource: throws(new Forbidden('You may read here, but not change anything.')),
  articles: throws(new Error('a secret detail of the database')),
  sources: away,
  entitiesInCommon: throws(new NotFound('Nothing here and no catalogue names such an entity.')),
} as unknown as App;

const clock = fixedClock('2025-11-20T09:42:00Z');
const serverOn = (host: string, principalOf: Access['principalOf']) =>
  createServer({
    app,
    access: { principalOf } as Access,
    clock,
    log: silentLog,
    host,
    allowedHosts: [],
    version: '0.0.0',
    pages: null,
  });

/** On loopback; beyond it; and beyond it with a database that cannot say who comes in. */
let local: ReturnType<typeof serverOn>;
let open: typeof local;
let blind: typeof local;
beforeEach(() => {
  local = serverOn('127.0.0.1', away);
  open = serverOn('0.0.0.0', async (secret) => (secret === 'token-secret-of-the-test' ? LOCAL : null));
  blind = serverOn('0.0.0.0', away);
});

const ask = (
  server: typeof local,
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
) => server.request(`http://x${path}`, { ...init, headers: { host: 'localhost:7717', ...init.headers } });

describe('an answer that says no', () => {
  interface Answer {
    $ref?: string;
    description?: string;
    content?: Record<string, { schema: { $ref?: string } }>;
  }
  interface OpenApi {
    paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
    components: {
      responses: Record<string, Answer>;
      schemas: Record<string, { required: string[]; properties: Record<string, { type: string }> }>;
      securitySchemes: Record<string, object>;
    };
    security: object[];
  }
  const documentOf = async (server: typeof local, headers: Record<string, string> = {}) =>
    (await (await ask(server, '/api/v1/openapi.json', { headers })).json()) as OpenApi;

  /** Asks so often that the next is one too many. */
  const hurry = async (path: string) => {
    for (let i = 0; i < 240; i += 1) await ask(local, '/api/v1/nothing');
    return ask(local, path);
  };
  const json = { 'content-type': 'application/json' };
  const token = { authorization: 'Bearer token-secret-of-the-test' };
  const post = (init: RequestInit & { headers?: Record<string, string> }) =>
    ask(local, '/api/v1/sources', { method: 'POST', ...init });
  const large = JSON.stringify({ url: 'x'.repeat(11 * 2 ** 20) });
  const streamed = () => ({ body: new Blob([large]).stream(), duplex: 'half' }) as RequestInit;

  test.each<[string, status: number, method: string, path: string, ask: () => Promise<Response> | Response]>([
    ['a moved story', 302, 'get', '/stories/{id}', () => ask(local, '/api/v1/stories/merged')],
    ['a bad parameter', 400, 'get', '/stories', () => ask(local, '/api/v1/stories?since=x')],
    ['what is no JSON', 400, 'post', '/sources', () => post({ body: '{no', headers: json })],
    [
      'input that cannot be used',
      400,
      'post',
      '/sources',
      () => post({ body: '{"url":"bad"}', headers: json }),
    ],
    ['no token', 401, 'get', '/search', () => ask(open, '/api/v1/search?q=a')],
    ['another site', 403, 'post', '/sources', () => post({ headers: { origin: 'https://evil.example' } })],
    [
      'who may only read',
      403,
      'delete',
      '/sources/{id}',
      () => ask(local, '/api/v1/sources/1', { method: 'DELETE' }),
    ],
    ['a story that is not', 404, 'get', '/stories/{id}', () => ask(local, '/api/v1/stories/none')],
    [
      'entities that are not',
      404,
      'get',
      '/entities/common',
      () => ask(local, '/api/v1/entities/common?of=actor/a,actor/b'),
    ],
    ['an unknown address', 404, '', '', () => ask(local, '/api/v1/nothing')],
    ['an unknown address above', 404, '', '', () => ask(local, '/api')],
    ['another method', 405, '', '', () => ask(local, '/api/v1/stories/none', { method: 'PUT' })],
    [
      'a large body',
      413,
      'post',
      '/sources',
      () => post({ body: large, headers: { ...json, 'content-length': String(large.length) } }),
    ],
    ['a large body of unknown length', 413, 'post', '/sources', () => post({ ...streamed(), headers: json })],
    [
      'a body that is no JSON',
      415,
      'post',
      '/sources',
      () => post({ body: 'url=bad', headers: { 'content-type': 'text/plain' } }),
    ],
    [
      'another host',
      421,
      'get',
      '/search',
      () => ask(local, '/api/v1/search?q=a', { headers: { host: 'evil.example' } }),
    ],
    ['haste', 429, 'get', '/search', () => hurry('/api/v1/search?q=a')],
    ['haste of the live stream', 429, '', '', () => hurry('/live')],
    ['what broke', 500, 'get', '/articles', () => ask(local, '/api/v1/articles')],
    ['a database that is away', 503, 'get', '/sources', () => ask(local, '/api/v1/sources')],
    [
      'a database that is away at the door',
      503,
      'get',
      '/search',
      () => ask(blind, '/api/v1/search?q=a', { headers: token }),
    ],
  ])('to %s is as the document has it', async (_what, status, method, path, run) => {
    const answer = await run();
    expect(answer.status).toBe(status);
    const { paths, components } = await documentOf(open, token);
    if (method !== '') {
      const name = paths[path]![method]!.responses[status]!.$ref!.split('/').at(-1)!;
      expect([name, components.responses[name]]).toEqual([String(status), expect.anything()]);
    }
    expect(answer.headers.get('retry-after')).toEqual(status === 429 || status === 503 ? '1' : null);
    if (status === 302) return;
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const { required, properties } = components.schemas.Problem!;
    expect(required).toEqual(['title', 'status', 'detail', 'error']);
    expect(Object.keys(properties)).toEqual(required);
    const told = (await answer.json()) as { detail: string };
    expect(told).toEqual({ title: expect.any(String), status, detail: told.detail, error: told.detail });
    expect(told.detail).toMatch(/^\S+ /);
  });

  test('leads to one form of problem, from every route', async () => {
    const { paths, components } = await documentOf(local);
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
      const { 200: right, ...others } = operation.responses;
      expect(right?.content).toBeDefined();
      expect(Object.keys(others)).toEqual(expect.arrayContaining(['401', '421', '429', '500', '503']));
      for (const [status, { $ref }] of Object.entries(others))
        expect($ref).toBe(`#/components/responses/${status}`);
    }
    for (const [status, { content }] of Object.entries(components.responses))
      expect([status, content?.['application/problem+json']?.schema.$ref]).toEqual([
        status,
        status === '302' ? undefined : '#/components/schemas/Problem',
      ]);
  });

  test('says with what one may ask, and how to sign in', async () => {
    const put = await ask(local, '/api/v1/sources', { method: 'PUT' });
    expect(put.headers.get('allow')).toBe('GET, POST, HEAD');
    expect((await ask(local, '/api/v1/sources', { method: 'HEAD' })).status).toBe(503);
    const stranger = await ask(open, '/api/v1/search?q=a');
    expect(stranger.headers.get('www-authenticate')).toBe('Bearer');
    const { components, security } = await documentOf(open, token);
    expect(components.securitySchemes).toMatchObject({
      token: { type: 'http', scheme: 'bearer' },
      session: { type: 'apiKey', in: 'cookie', name: 'throughline_session' },
    });
    expect(security).toEqual([{ token: [] }, { session: [] }]);
    expect((await documentOf(local)).security).toEqual([{}, { token: [] }, { session: [] }]);
  });

  test('is a line of text where a page was asked for', async () => {
    const answer = await ask(local, '/sources', { headers: { host: 'evil.example' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      421,
      expect.stringContaining('text/plain'),
    ]);
  });
});
