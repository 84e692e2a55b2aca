import { expect, test } from 'vitest';
import type { Access } from '../app/access.ts';
import type { App } from '../app/app.ts';
import { fixedClock } from '../clock.ts';
import type { EntityRef } from '../domain/entity.ts';
import { Doubtful } from '../domain/errors.ts';
import { silentLog } from '../log.ts';
import { createServer } from './server.ts';

/** What the use cases were asked. */
const asked: unknown[] = [];
const note =
  (answer: unknown) =>
  async (_who: unknown, ...given: unknown[]) => {
    asked.push(given);
    return answer;
  };
const app = {
  entity: note({ id: 'x', observables: { shown: [], total: 0, malicious: 0, newest: null, beside: 0 } }),
  entityGraph: note({ nodes: [], edges: [], total: 0 }),
  entityEdge: note({}),
  entitiesInCommon: note({}),
  entities: note({ entities: [] }),
  decideEntity: note({ id: 7 }),
  decideFind: note({ id: 7 }),
  undoEntityDecision: note({ id: 7 }),
  observablesFile: note({
    name: 'медведь "x"\r\n-observables.csv',
    type: 'text/csv; charset=utf-8',
    body: 'type\r\n',
  }),
} as unknown as App;

const serving = {
  access: {} as Access,
  clock: fixedClock('2025-11-20T09:42:00Z'),
  log: silentLog,
  host: '127.0.0.1',
  allowedHosts: [],
  version: '0.0.0',
  pages: null,
};
const server = createServer({ ...serving, app });

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  server.request(`http://x/api/v1${path}`, { ...init, headers: { host: 'localhost:7717', ...init.headers } });

const kestrel: EntityRef = { type: 'actor', id: 'gray-kestrel' };

test.each([
  ['/entities?q=gray&type=actor&limit=5', [{ text: 'gray', type: 'actor', limit: 5 }]],
  ['/entities/actor/gray-kestrel', ['actor', 'gray-kestrel']],
  ['/entities/actor/%D0%BC%D0%B5%D0%B4%2F%3Cb%3E', ['actor', 'мед/<b>']],
  ['/entities/actor/gray-kestrel/observables', ['actor', 'gray-kestrel']],
  [
    '/entities/actor/gray-kestrel/graph?expanded=malware/mudlark',
    [kestrel, [{ type: 'malware', id: 'mudlark' }]],
  ],
  ['/entities/actor/gray-kestrel/edge?to=malware/mudlark', [kestrel, { type: 'malware', id: 'mudlark' }]],
  ['/entities/common?of=actor/gray-kestrel,place/a%2Fb', [[kestrel, { type: 'place', id: 'a/b' }]]],
  ['/entities/actor/gray-kestrel/observables.stix', [{ entity: kestrel }, 'stix']],
  ['/stories/one/observables.csv', [{ story: 'one' }, 'csv']],
])('GET %s asks for what it says', async (path, given) => {
  asked.length = 0;
  expect((await ask(path)).status).toBe(200);
  expect(asked).toEqual([given]);
});

test.each([
  '/entities/gang/x',
  '/entities/gang/x/observables.csv',
  '/entities?type=gang',
  '/entities?limit=1000',
  '/entities/common?of=gang/x',
  '/entities/decisions/x',
])('%s is refused with a reason', async (path) => {
  const answer = await ask(path, path.includes('decisions') ? { method: 'DELETE' } : {});
  expect(answer.status).toBe(400);
  expect(((await answer.json()) as { error: string }).error.length).toBeGreaterThan(10);
});

test('a file is kept, not shown, and its name breaks no header', async () => {
  const answer = await ask('/stories/one/observables.csv');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="-x--observables\.csv"; filename\*=UTF-8''[\w%.-]+$/,
  );
});

test('decisions come from our own pages and from programs only', async () => {
  const decision = {
    kind: 'merge',
    type: 'actor',
    entity: 'a',
    alias: null,
    into: kestrel,
    name: null,
    why: 'w',
  };
  const send = (headers: Record<string, string>) =>
    ask('/entities/decisions', {
      method: 'POST',
      body: JSON.stringify(decision),
      headers: { 'content-type': 'application/json', ...headers },
    });
  expect((await send({})).status).toBe(200);
  expect((await send({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask('/entities/decisions/7', { method: 'DELETE' })).status).toBe(200);
  expect(
    (await ask('/entities/decisions/7', { method: 'DELETE', headers: { origin: 'https://evil.example' } }))
      .status,
  ).toBe(403);
});

test('a part is corrected with its role, what it is instead, and the articles; a role that is none is refused', async () => {
  const send = (more: object) =>
    ask('/entities/decisions', {
      method: 'POST',
      body: JSON.stringify({
        ...{ kind: 'part', type: 'organisation', entity: 'quay-soft', alias: null, into: null, name: null },
        ...{ role: 'victim', articles: ['one'], why: 'the supplier', by: 'Ada' },
        ...more,
      }),
      headers: { 'content-type': 'application/json' },
    });
  asked.length = 0;
  expect((await send({ becomes: 'supplier' })).status).toBe(200);
  expect((await send({})).status).toBe(200);
  expect(asked).toMatchObject([
    [{ kind: 'part', role: 'victim', becomes: 'supplier', articles: ['one'] }],
    [{ kind: 'part', role: 'victim' }],
  ]);
  expect((await send({ role: 'villain' })).status).toBe(400);
  const { paths } = await (await ask('/openapi.json')).json();
  const { schema } = paths['/entities/decisions'].post.requestBody.content['application/json'];
  expect(schema.properties.kind.enum).toContain('part');
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['role', 'becomes']));
  expect(schema.required).not.toContain('role');
});

test('an observable and a technique are corrected; what neither can be is refused', async () => {
  const send = (more: object) =>
    ask('/entities/findings', {
      method: 'POST',
      body: JSON.stringify({ kind: 'verdict', entity: 'evil[.]example', why: 'ours', by: 'Ada', ...more }),
      headers: { 'content-type': 'application/json' },
    });
  asked.length = 0;
  expect((await send({ becomes: 'benign' })).status).toBe(200);
  expect((await send({ kind: 'technique', entity: 'T1566', articles: ['one'] })).status).toBe(200);
  expect(asked).toMatchObject([
    [{ kind: 'verdict', entity: 'evil[.]example', becomes: 'benign', why: 'ours' }],
    [{ kind: 'technique', entity: 'T1566', becomes: null, articles: ['one'] }],
  ]);
  expect((await send({ becomes: 'villain' })).status).toBe(400);
  expect((await send({ kind: 'part' })).status).toBe(400);
});

test('what may not be meant is refused with what to send where it is', async () => {
  const doubt = createServer({
    ...serving,
    app: {
      ...app,
      decideEntity: async () => {
        throw new Doubtful('Are they one thing all the same?', []);
      },
    },
  });
  const answer = await doubt.request('http://x/api/v1/entities/decisions', {
    method: 'POST',
    body: JSON.stringify({
      kind: 'merge',
      type: 'actor',
      entity: 'a',
      alias: null,
      into: kestrel,
      name: null,
      why: 'w',
    }),
    headers: { host: 'localhost', 'content-type': 'application/json' },
  });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({
      error: 'Are they one thing all the same? With "anyway": true it is done all the same.',
    }),
  ]);
});

test('every route stands in the OpenAPI document', async () => {
  const { paths } = (await (await ask('/openapi.json')).json()) as { paths: object };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/entities',
      '/entities/{type}/{id}',
      '/entities/{type}/{id}/graph',
      '/entities/{type}/{id}/observables.csv',
      '/stories/{id}/observables.stix',
      '/stories/{id}/techniques',
    ]),
  );
});
