import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, type Page, serve } from '../fetch/loopback.ts';
import type { Asked } from './collected.ts';
import { collectSource } from './sources.ts';

const NOW = '2025-11-18T12:00:00.000Z';
let server: Loopback;
afterEach(() => server?.close());

const source = (path: string, more: Partial<Asked> = {}): Asked => ({
  id: 's1',
  url: server.url + path,
  kind: 'feed',
  language: 'en',
  etag: null,
  lastModified: null,
  ...more,
});
const feed = (items: string) => `<rss><channel>${items}</channel></rss>`;
const item = (n: number, more = '') => `<item><title>Title ${n}</title><link>/a/${n}</link>${more}</item>`;

describe('a feed', () => {
  const collect = (path: string, more: Partial<Asked> = {}) =>
    collectSource(source(path, more), server.fetcher, NOW);

  it('gives raw articles', async () => {
    server = await serve({
      '/f': {
        headers: { etag: '"v1"', 'last-modified': 'Mon, 17 Nov 2025 08:00:00 GMT' },
        body: feed(item(1, '<pubDate>Tue, 18 Nov 2025 09:42:00 GMT</pubDate>')),
      },
    });
    expect(await collect('/f')).toEqual({
      notModified: false,
      etag: '"v1"',
      lastModified: 'Mon, 17 Nov 2025 08:00:00 GMT',
      retryAfterMs: null,
      movedTo: null,
      warnings: [],
      articles: [
        {
          url: `${server.url}/a/1`,
          sourceId: 's1',
          fetchedAt: NOW,
          html: null,
          entry: {
            title: 'Title 1',
            summary: null,
            content: null,
            published: '2025-11-18T09:42:00.000Z',
            updated: null,
            authors: [],
            guid: null,
            language: 'en',
          },
        },
      ],
    });
  });

  it('that did not change gives none', async () => {
    server = await serve({
      '/f': (request, response) => {
        response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end(feed(item(1)));
      },
    });
    expect(await collect('/f', { etag: '"v1"' })).toMatchObject({
      notModified: true,
      articles: [],
      etag: '"v1"',
    });
    expect(await collect('/f', { etag: '"v0"' })).toMatchObject({ notModified: false });
  });

  it('that moved for good says where; one that moved for now does not', async () => {
    const to = (status: number): Page => ({ status, headers: { location: '/f' } });
    server = await serve({ '/f': feed(item(1)), '/301': to(301), '/302': to(302) });
    expect((await collect('/301')).movedTo).toBe(`${server.url}/f`);
    expect((await collect('/302')).movedTo).toBeNull();
  });

  it.each<[string, string, string[], string[]]>([
    ['repeated addresses', item(1) + item(1), ['/a/1'], ['1 entry repeated an earlier one.']],
    [
      'repeated identifiers',
      item(1, '<guid>g</guid>') + item(2, '<guid>g</guid>'),
      ['/a/1'],
      ['1 entry repeated an earlier one.'],
    ],
    [
      'no address',
      `<item><title>x</title></item>${item(2)}`,
      ['/a/2'],
      ['1 entry had no address, and could not be taken.'],
    ],
    [
      'dates in 1970 and next year',
      item(1, '<pubDate>1970-01-01</pubDate>') +
        item(2, '<pubDate>2026-11-18</pubDate>') +
        item(3, '<pubDate>2025-11-19T11:00:00Z</pubDate>'),
      ['/a/1', '/a/2', '/a/3'],
      [
        '1 entry had a date that we do not believe: the date 1970-01-01 is before 1990.',
        '1 entry had a date that we do not believe: the date 2026-11-18 lies ahead.',
      ],
    ],
    ['no entries', '', [], ['The feed has no entries.']],
  ])('with %s', async (_, items, paths, warnings) => {
    server = await serve({ '/f': feed(items) });
    const collected = await collect('/f');
    expect(collected.articles.map((article) => article.url)).toEqual(paths.map((path) => server.url + path));
    expect(collected.warnings).toEqual(warnings);
  });

  it('drops dates that it does not believe, and nothing else', async () => {
    server = await serve({
      '/f': feed(item(1, '<pubDate>1970-01-01</pubDate><updated>2025-11-17</updated>')),
    });
    const [article] = (await collect('/f')).articles;
    expect(article!.entry).toMatchObject({
      title: 'Title 1',
      published: null,
      updated: '2025-11-17T00:00:00.000Z',
    });
  });

  it('with very many entries gives the newest 500, in its order', async () => {
    const days = Array.from({ length: 600 }, (_, n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString());
    server = await serve({ '/f': feed(days.map((day, n) => item(n, `<pubDate>${day}</pubDate>`)).join('')) });
    const { articles, warnings } = await collect('/f');
    expect(articles.length).toBe(500);
    expect(articles[0]!.url).toBe(`${server.url}/a/100`);
    expect(warnings).toEqual(['It has 600 entries, of which only the newest 500 are looked at.']);
  });

  it.each<[string, Page, string]>([
    ['an empty answer', '', 'empty'],
    ['a page', '<html><title>No</title></html>', 'not-a-feed'],
    ['an error', { status: 500 }, 'http-error'],
    ['a wish to be left alone', { status: 429, headers: { 'retry-after': '60' } }, 'retry-later'],
    ['ten megabytes and more', { body: Buffer.alloc(11 * 1024 * 1024, 'x') }, 'too-large'],
    ['ten million bytes of nested tags', { body: '<rss>'.repeat(2_000_000) }, 'broken-feed'],
  ])('that answers with %s is a failure with a reason', async (_, page, failure) => {
    server = await serve({ '/f': page });
    await expect(collect('/f')).rejects.toMatchObject({ name: 'FetchError', failure });
  });
});

describe('a sitemap', () => {
  const collect = (path: string, more: Partial<Asked> = {}) =>
    collectSource(source(path, { kind: 'sitemap', ...more }), server.fetcher, NOW);
  const urlset = (urls: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`;
  const url = (path: string, more = '') => `<url><loc>${path}</loc>${more}</url>`;
  const index = (...maps: [string, string][]) =>
    `<sitemapindex>${maps.map(([loc, mod]) => `<sitemap><loc>${loc}</loc><lastmod>${mod}</lastmod></sitemap>`).join('')}</sitemapindex>`;

  it('of news gives title, language and date', async () => {
    const news =
      '<n:news><n:publication><n:name>N</n:name><n:language>de</n:language></n:publication><n:publication_date>2025-11-18T09:00:00Z</n:publication_date><n:title>Router &amp; Lücke</n:title></n:news>';
    server = await serve({ '/s': urlset(url('/a', news)) });
    const [article] = (await collect('/s')).articles;
    expect(article).toMatchObject({
      url: `${server.url}/a`,
      entry: { title: 'Router & Lücke', language: 'de', published: '2025-11-18T09:00:00.000Z' },
    });
  });

  it('gives the newest pages first, and leaves undated ones out', async () => {
    const pages =
      url('/old', '<lastmod>2024-01-01</lastmod>') +
      url('/about') +
      url('/new', '<lastmod>2025-11-01</lastmod>');
    server = await serve({ '/s': urlset(pages) });
    const { articles, warnings } = await collect('/s');
    expect(articles.map((article) => new URL(article.url).pathname)).toEqual(['/new', '/old']);
    expect(warnings).toEqual(['1 page without a date was left out.']);
  });

  it('in an index: the newest three of its own host are read, compressed or not', async () => {
    const pages: Record<string, Page> = {};
    server = await serve(pages);
    pages['/i'] = {
      headers: { etag: '"i"' },
      body: index(
        ['/s1', '2025-01-01'],
        ['/s2', '2025-02-01'],
        ['/s3', '2025-03-01'],
        ['/s4', '2025-04-01'],
        ['https://elsewhere.example/s', '2025-05-01'],
      ),
    };
    pages['/s2'] = { body: gzipSync(urlset(url('/2', '<lastmod>2025-02-01</lastmod>'))) };
    pages['/s4'] = urlset(url('/4', '<lastmod>2025-04-01</lastmod>'));
    const { articles, warnings, etag } = await collect('/i');
    expect(articles.map((article) => new URL(article.url).pathname)).toEqual(['/4', '/2']);
    expect(warnings).toEqual([
      'It names sitemaps of other hosts, which are not read.',
      `${server.url}/s3 answered 404 Not Found.`,
    ]);
    expect(server.asked).toEqual(['/i', '/s4', '/s3', '/s2']);
    // What it names changes without it.
    expect(etag).toBeNull();
  });

  it.each<[string, string, string]>([
    ['that is empty', '', 'empty'],
    ['that is a feed', feed(item(1)), 'not-a-feed'],
    ['that is cut', '<urlset><url><loc>/a', 'broken-feed'],
    ['that names itself for ever', index(['/s', '2025-01-01']), ''],
    ['whose parts are all missing', index(['/x', '2025-01-01']), 'broken-feed'],
  ])('%s', async (_, body, failure) => {
    server = await serve({ '/s': body });
    if (failure === '') expect((await collect('/s')).articles).toEqual([]);
    else await expect(collect('/s')).rejects.toMatchObject({ failure });
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });
});

describe('addresses by hand', () => {
  it('are no source that can be asked', async () => {
    server = await serve({});
    const collected = await collectSource(source('/', { kind: 'manual' }), server.fetcher, NOW);
    expect(collected).toMatchObject({ notModified: true, articles: [] });
    expect(server.asked).toEqual([]);
  });
});
