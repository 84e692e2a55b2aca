import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { FetchFailure } from '../domain/source.ts';
import { type Loopback, type Page, serve } from './fetch/loopback.ts';
import {
  createFetcher,
  FetchError,
  type Fetched,
  type FetcherOptions,
  parseRetryAfter,
  userAgent,
} from './fetch.ts';

const MB = 1024 * 1024;
const clock = { now: () => Date.parse('2025-11-18T12:00:00Z') };
let server: Loopback;
afterEach(() => server?.close());

async function failureOf(fetched: Promise<Fetched>): Promise<FetchError> {
  const error = await fetched.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FetchError)) throw new Error(`no FetchError but ${String(error)}`);
  return error;
}

const text = (fetched: Fetched): string => Buffer.from(fetched.body).toString();

describe('addresses', () => {
  const resolved: Record<string, string[]> = {
    'inward.example': ['10.0.0.5'],
    'loop.example': ['127.0.0.1'],
    'metadata.example': ['169.254.169.254'],
    'six.example': ['::1'],
    'mapped.example': ['::ffff:192.168.0.1'],
    'half.example': ['93.184.216.34', '192.168.0.1'],
    'nat64.example': ['64:ff9b::a00:1'],
  };
  const connected: string[] = [];
  const fetcher = createFetcher({
    trustedHosts: [],
    contact: null,
    clock,
    lookup: async (host) => {
      connected.push(host);
      return (resolved[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    limits: { timeoutMs: 2_000 },
  });
  afterAll(() => fetcher.close());

  it.each<[string, FetchFailure]>([
    ['http://127.0.0.1/', 'refused-address'],
    ['http://127.0.0.1:5432/', 'refused-address'],
    ['https://127.0.0.1/', 'refused-address'],
    ['http://127.1/', 'refused-address'],
    ['http://127.0.0.1./', 'refused-address'],
    ['http://2130706433/', 'refused-address'],
    ['http://0177.0.0.1/', 'refused-address'],
    ['http://0x7f.0.0.1/', 'refused-address'],
    ['http://0x7f000001/', 'refused-address'],
    ['http://017700000001/', 'refused-address'],
    ['http://%31%32%37.0.0.1/', 'refused-address'],
    ['http://127。0。0。1/', 'refused-address'],
    ['http://①②⑦.0.0.1/', 'refused-address'],
    ['http://0/', 'refused-address'],
    ['http://localhost/', 'refused-address'],
    ['http://LOCALHOST.:7717/', 'refused-address'],
    ['http://intranet.localhost/', 'refused-address'],
    ['http://0.0.0.0:80/', 'refused-address'],
    ['http://10.1.2.3/', 'refused-address'],
    ['http://100.64.1.1/', 'refused-address'],
    ['http://169.254.169.254/latest/meta-data/', 'refused-address'],
    ['http://192.168.0.1/', 'refused-address'],
    ['http://224.0.0.1/', 'refused-address'],
    ['http://255.255.255.255/', 'refused-address'],
    ['http://[::1]/', 'refused-address'],
    ['http://[::]/', 'refused-address'],
    ['http://[0:0:0:0:0:0:0:1]/', 'refused-address'],
    ['http://[::ffff:127.0.0.1]/', 'refused-address'],
    ['http://[::ffff:7f00:1]/', 'refused-address'],
    ['http://[::127.0.0.1]/', 'refused-address'],
    ['http://[64:ff9b::7f00:1]/', 'refused-address'],
    ['http://[2002:7f00:1::]/', 'refused-address'],
    ['http://[fd00::1]/', 'refused-address'],
    ['http://[fe80::1]/', 'refused-address'],
    ['http://inward.example/', 'refused-address'],
    ['http://loop.example/', 'refused-address'],
    ['https://loop.example/', 'refused-address'],
    ['http://LOOP.example/', 'refused-address'],
    ['http://metadata.example/', 'refused-address'],
    ['http://six.example/', 'refused-address'],
    ['http://mapped.example/', 'refused-address'],
    ['http://half.example/', 'refused-address'],
    ['http://nat64.example/', 'refused-address'],
    ['http://nowhere.example/', 'dns'],
    ['http://user:secret@example.org/', 'bad-url'],
    ['http://user@example.org/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['ftp://example.org/', 'bad-url'],
    ['gopher://example.org/', 'bad-url'],
    ['data:text/html,hi', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
    ['http://', 'bad-url'],
    ['http://[::1%25lo]/', 'bad-url'],
    ['//example.org/', 'bad-url'],
    ['example.org', 'bad-url'],
    ['', 'bad-url'],
    [`http://example.org/${'a'.repeat(9_000)}`, 'bad-url'],
  ])('%s is refused', async (url, failure) => {
    expect((await failureOf(fetcher.get(url))).failure).toBe(failure);
  });

  it('says why, and never repeats a password', async () => {
    expect((await failureOf(fetcher.get('http://inward.example/'))).message).toBe(
      'inward.example (10.0.0.5) is not on the public internet: private. THROUGHLINE_TRUSTED_HOSTS may name it.',
    );
    expect((await failureOf(fetcher.get('http://user:secret@example.org/'))).message).not.toContain('secret');
  });

  it('checks the very look-up that it connects with, so that a name cannot change in between', async () => {
    let answers = 0;
    const rebinding = createFetcher({
      trustedHosts: [],
      contact: null,
      clock,
      // Public for whoever asks first, loopback for the second.
      lookup: async () => [{ address: ++answers === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }],
    });
    expect((await failureOf(rebinding.get('http://rebind.example/'))).message).toContain('192.0.2.1');
    expect((await failureOf(rebinding.get('http://rebind.example/'))).message).toContain('127.0.0.1');
    expect(answers).toBe(2);
    await rebinding.close();
  });

  it('fetches an inward host that is trusted by name and port, and no other port of it', async () => {
    server = await serve({ '/': 'hello' });
    expect(text(await server.fetcher.get(`${server.url}/`))).toBe('hello');
    expect((await failureOf(server.fetcher.get('http://127.0.0.1:1/'))).failure).toBe('refused-address');
    expect((await failureOf(server.fetcher.get('http://localhost:1/'))).failure).toBe('refused-address');
  });

  it('resolves a trusted name whatever it resolves to', async () => {
    server = await serve({ '/': 'hello' });
    const fetcher = createFetcher({
      trustedHosts: ['Intranet.example'],
      contact: null,
      clock,
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const port = new URL(server.url).port;
    expect(text(await fetcher.get(`http://intranet.example:${port}/`))).toBe('hello');
    await fetcher.close();
  });
});

describe('redirects', () => {
  const to = (location: string, status = 302): Page => ({ status, headers: { location } });

  it('are followed and told', async () => {
    server = await serve({ '/a': to('/b', 301), '/b': to('c?x=1#top', 307), '/c?x=1': 'there' });
    const fetched = await server.fetcher.get(`${server.url}/a`);
    expect(text(fetched)).toBe('there');
    expect(fetched.url).toBe(`${server.url}/c?x=1`);
    expect(fetched.redirects).toEqual([
      { url: `${server.url}/a`, status: 301 },
      { url: `${server.url}/b`, status: 307 },
    ]);
  });

  it.each<[string, string, FetchFailure]>([
    ['a loop', '/loop', 'too-many-redirects'],
    ['loopback by address', 'http://127.0.0.1:1/', 'refused-address'],
    ['loopback in decimal', 'http://2130706433:1/', 'refused-address'],
    ['cloud metadata', 'http://169.254.169.254/', 'refused-address'],
    ['IPv6 loopback', '//[::1]:1/', 'refused-address'],
    ['a name that leads inward', 'http://inward.example/', 'refused-address'],
    ['a file', 'file:///etc/passwd', 'bad-url'],
    ['credentials', 'http://a:b@example.org/', 'bad-url'],
    ['nonsense', 'http://[', 'bad-url'],
  ])('to %s are refused', async (_, location, failure) => {
    server = await serve(
      { '/loop': to(location) },
      { lookup: async () => [{ address: '10.0.0.1', family: 4 }] },
    );
    expect((await failureOf(server.fetcher.get(`${server.url}/loop`))).failure).toBe(failure);
  });

  it('are at most five', async () => {
    const pages = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, to(`/${n + 1}`)]));
    server = await serve({ '/0': to('/1'), ...pages, '/6': 'end' });
    expect(text(await server.fetcher.get(`${server.url}/1`))).toBe('end');
    expect((await failureOf(server.fetcher.get(`${server.url}/0`))).failure).toBe('too-many-redirects');
  });

  it('are asked about before each is followed', async () => {
    server = await serve({ '/a': to('/b'), '/b': 'no' });
    const asked: string[] = [];
    const mayFetch = async (url: string) => {
      asked.push(url);
      if (url.endsWith('/b')) throw new FetchError('robots', 'no');
    };
    expect((await failureOf(server.fetcher.get(`${server.url}/a`, { mayFetch }))).failure).toBe('robots');
    expect(asked).toEqual([`${server.url}/a`, `${server.url}/b`]);
    expect(server.asked).toEqual(['/a']);
  });
});

describe('answers', () => {
  it('asks conditionally and understands 304', async () => {
    server = await serve({
      '/feed': (request, response) => {
        const same = request.headers['if-none-match'] === '"v1"';
        response.writeHead(same ? 304 : 200, {
          etag: '"v1"',
          'last-modified': 'Mon, 17 Nov 2025 08:00:00 GMT',
        });
        response.end(same ? undefined : 'news');
      },
    });
    const first = await server.fetcher.get(`${server.url}/feed`);
    expect(first).toMatchObject({ status: 200, notModified: false, etag: '"v1"' });
    const { etag, lastModified } = first;
    const second = await server.fetcher.get(`${server.url}/feed`, { etag, lastModified });
    expect(second).toMatchObject({ status: 304, notModified: true, etag: '"v1"' });
    expect(second.body.length).toBe(0);
  });

  it('sends the earlier Last-Modified, an honest name, and what it accepts', async () => {
    let seen: Record<string, unknown> = {};
    server = await serve(
      {
        '/': (request, response) => {
          seen = request.headers;
          response.end();
        },
      },
      { contact: 'mailto:desk@example.org' },
    );
    await server.fetcher.get(`${server.url}/`, {
      lastModified: 'Mon, 17 Nov 2025 08:00:00 GMT',
      accept: 'application/rss+xml',
    });
    expect(seen).toMatchObject({
      'if-modified-since': 'Mon, 17 Nov 2025 08:00:00 GMT',
      accept: 'application/rss+xml',
      'user-agent': expect.stringMatching(
        /^Throughline\/[\d.]+ \(security news reader; mailto:desk@example\.org\)$/,
      ),
    });
    expect(userAgent('a\r\nX-Injected: 1)')).not.toMatch(/[\r\n]/);
  });

  it.each<[string, number, Record<string, string>, FetchFailure, number | null]>([
    ['404', 404, {}, 'http-error', null],
    ['403', 403, {}, 'http-error', null],
    ['500', 500, {}, 'http-error', null],
    ['302 without a place', 302, {}, 'http-error', null],
    ['429', 429, {}, 'retry-later', null],
    ['429 with seconds', 429, { 'retry-after': '120' }, 'retry-later', 120_000],
    ['503 with a date', 503, { 'retry-after': 'Tue, 18 Nov 2025 12:05:00 GMT' }, 'retry-later', 300_000],
    ['503 with nonsense', 503, { 'retry-after': 'soon' }, 'retry-later', null],
  ])('%s is a failure with its reason', async (_, status, headers, failure, retryAfterMs) => {
    server = await serve({ '/': { status, headers, body: 'x' } });
    const error = await failureOf(server.fetcher.get(`${server.url}/`));
    expect(error).toMatchObject({ failure, status, retryAfterMs });
    expect(error.message).toContain(`${server.url}/`);
  });

  it.each([
    ['0', 0],
    ['60', 60_000],
    ['99999999', 7 * 86_400_000],
    ['Tue, 18 Nov 2025 11:00:00 GMT', 0],
    ['-5', null],
    ['', null],
  ])('Retry-After %j means %j ms', (value, expected) => {
    expect(parseRetryAfter(value || null, clock.now())).toBe(expected);
  });

  const plain = 'a feed '.repeat(500);
  it.each([
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['identity', Buffer.from(plain)],
    ['gzip', Buffer.from(plain)],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
  ])('unpacks %s', async (encoding, body) => {
    server = await serve({ '/': { headers: { 'content-encoding': encoding }, body } });
    expect(text(await server.fetcher.get(`${server.url}/`))).toBe(plain);
  });

  it('reads what there is of a gzip body that was cut', async () => {
    const noise = Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(33 + ((i * i * 7919) % 90)),
    ).join('');
    const whole = gzipSync(noise);
    server = await serve({ '/': { headers: { 'content-encoding': 'gzip' }, body: whole.subarray(0, -20) } });
    const read = text(await server.fetcher.get(`${server.url}/`));
    expect(read.length).toBeGreaterThan(1_000);
    expect(noise.startsWith(read)).toBe(true);
  });
});

describe('limits', () => {
  const endless =
    (chunk: Buffer, everyMs: number): Page =>
    (_, response) => {
      const timer = setInterval(() => response.write(chunk), everyMs);
      response.on('close', () => clearInterval(timer));
      response.write(chunk);
    };
  const bomb = Buffer.alloc(64 * MB);
  const limited = (limits: FetcherOptions['limits']): Partial<FetcherOptions> => ({ limits: limits! });

  it.each<[string, Page, FetcherOptions['limits'], FetchFailure]>([
    ['a body that is said to be too large', { headers: { 'content-length': `${11 * MB}` } }, {}, 'too-large'],
    ['a body that never ends', endless(Buffer.alloc(MB), 1), {}, 'too-large'],
    ['a gzip bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(bomb) }, {}, 'too-large'],
    [
      'a brotli bomb',
      { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(bomb) },
      {},
      'too-large',
    ],
    [
      'a deflate bomb',
      { headers: { 'content-encoding': 'deflate' }, body: deflateSync(bomb) },
      {},
      'too-large',
    ],
    [
      'a bomb in a bomb',
      { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync(bomb)) },
      {},
      'too-large',
    ],
    ['a bomb in many bombs', { headers: { 'content-encoding': 'br, br, br' }, body: 'x' }, {}, 'http-error'],
    ['an unknown packing', { headers: { 'content-encoding': 'zz' }, body: 'x' }, {}, 'http-error'],
    ['a broken packing', { headers: { 'content-encoding': 'br' }, body: 'not brotli' }, {}, 'http-error'],
    [
      'headers without end',
      { headers: { 'x-large': 'a'.repeat(12_000) } },
      { headerBytes: 8_192 },
      'too-large',
    ],
    ['a server that says nothing', () => {}, { timeoutMs: 150 }, 'timeout'],
    ['a server that drips', endless(Buffer.from('x'), 20), { timeoutMs: 150 }, 'timeout'],
    ['a connection that is cut', (_, response) => response.socket!.destroy(), {}, 'connect'],
    [
      'a body that is cut',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.socket!.destroy());
      },
      {},
      'connect',
    ],
  ])('%s', async (_, page, limits, failure) => {
    server = await serve({ '/': page }, limited(limits));
    expect((await failureOf(server.fetcher.get(`${server.url}/`))).failure).toBe(failure);
  });

  it('holds for all redirects together', async () => {
    const slow: Page = (_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 60);
    };
    server = await serve({ '/': slow }, limited({ timeoutMs: 200, redirects: 50 }));
    expect((await failureOf(server.fetcher.get(`${server.url}/`))).failure).toBe('timeout');
  });

  it('a smaller size may be asked for', async () => {
    server = await serve({ '/': 'x'.repeat(2_000) });
    expect((await failureOf(server.fetcher.get(`${server.url}/`, { maxBytes: 1_000 }))).failure).toBe(
      'too-large',
    );
  });

  it.each<[string, string, string, FetchFailure]>([
    ['speaks no HTTP', 'http', 'SSH-2.0-OpenSSH_9.6\r\n', 'http-error'],
    ['speaks no TLS', 'https', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'tls'],
    ['hangs up', 'http', '', 'connect'],
    ['hangs up on TLS', 'https', '', 'connect'],
  ])('a server that %s', async (_, scheme, words, failure) => {
    const tcp = createTcpServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.end(words));
    });
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    const { port } = tcp.address() as { port: number };
    const fetcher = createFetcher({ trustedHosts: ['127.0.0.1'], contact: null, clock });
    const error = await failureOf(fetcher.get(`${scheme}://127.0.0.1:${port}/`));
    await fetcher.close();
    await new Promise((resolve) => tcp.close(resolve));
    expect(error.failure).toBe(failure);
  });

  it('a port where nobody listens', async () => {
    server = await serve({});
    const { url } = server;
    await server.close();
    const fetcher = createFetcher({ trustedHosts: ['127.0.0.1'], contact: null, clock });
    expect((await failureOf(fetcher.get(url))).failure).toBe('connect');
    await fetcher.close();
  });
});

describe('one connection per host at a time', () => {
  it('asks one after the other, and goes on after a failure', async () => {
    let now = 0;
    let most = 0;
    const page: Page = (request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(request.url === '/2' ? 500 : 200).end('x');
      }, 15);
    };
    server = await serve({ '/1': page, '/2': page, '/3': page, '/4': page });
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => server.fetcher.get(`${server.url}/${n}`)),
    );
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(most).toBe(1);
  });

  it('waiting for a turn can be given up', async () => {
    server = await serve({ '/slow': () => {}, '/next': 'x' }, { limits: { timeoutMs: 300 } });
    const slow = server.fetcher.get(`${server.url}/slow`);
    const stop = new AbortController();
    const next = server.fetcher.get(`${server.url}/next`, { signal: stop.signal });
    stop.abort();
    await expect(next).rejects.toHaveProperty('name', 'AbortError');
    expect((await failureOf(slow)).failure).toBe('timeout');
    expect(server.asked).toEqual(['/slow']);
  });
});
