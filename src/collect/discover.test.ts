import { afterEach, describe, expect, it } from 'vitest';
import { discoverSources } from './discover.ts';
import { type Loopback, type Page, serve } from './fetch/loopback.ts';
import { createRobots } from './robots.ts';

let server: Loopback;
afterEach(() => server?.close());

const feed = (title: string) =>
  `<rss><channel><title>${title}</title><language>en</language></channel></rss>`;
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>The Site</title>${head}</head><body>${body}</body></html>`;
const link = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

async function found(path: string, pages: Record<string, Page>): Promise<string[]> {
  server = await serve(pages);
  const robots = createRobots(server.fetcher, { now: () => 0 });
  const sources = await discoverSources(server.url + path, { fetcher: server.fetcher, robots });
  return sources.map(({ kind, url, title }) => `${kind} ${url.slice(server.url.length)} ${title}`);
}

describe('discovery', () => {
  it('reads the head of a page that nests without end, and what it names', async () => {
    const nested = page(link('/f.xml'), '<a>'.repeat(1_000_000));
    const before = process.cpuUsage();
    expect(await found('/', { '/': nested, '/f.xml': feed('Wire') })).toEqual(['feed /f.xml Wire']);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });

  it.each<[string, Record<string, Page>, string[]]>([
    ['a feed is itself', { '/': feed('Wire') }, ['feed / Wire']],
    [
      'a feed that the page names',
      { '/': page(link('/f.xml')), '/f.xml': feed('Wire') },
      ['feed /f.xml Wire'],
    ],
    [
      'Atom and JSON Feed',
      {
        '/': page(link('a', 'application/atom+xml') + link('j', 'application/feed+json')),
        '/a': '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>',
        '/j': '{"title":"J","items":[]}',
      },
      ['feed /a A', 'feed /j J'],
    ],
    [
      'comments last',
      {
        '/': page(link('/comments/feed') + link('/f')),
        '/f': feed('Wire'),
        '/comments/feed': feed('Comments'),
      },
      ['feed /f Wire', 'feed /comments/feed Comments'],
    ],
    [
      'named, but a page',
      { '/': page(link('/f.xml')), '/f.xml': page(''), '/feed': feed('Guessed') },
      ['feed /feed Guessed'],
    ],
    [
      'a plain link',
      { '/': page('', '<a href="/blog/rss.xml">RSS</a>'), '/blog/rss.xml': feed('Wire') },
      ['feed /blog/rss.xml Wire'],
    ],
    [
      'base href',
      { '/': page(`<base href="/sub/">${link('f')}`), '/sub/f': feed('Wire') },
      ['feed /sub/f Wire'],
    ],
    ['a usual place', { '/': page(''), '/atom.xml': feed('Wire') }, ['feed /atom.xml Wire']],
    [
      'a sitemap that robots.txt names',
      { '/': page(''), '/robots.txt': 'Sitemap: /x', '/sitemap.xml': '<urlset></urlset>' },
      ['sitemap /sitemap.xml The Site'],
    ],
    ['one address once', { '/': page(link('/f') + link('/f#x')), '/f': feed('Wire') }, ['feed /f Wire']],
  ])('%s', async (_, pages, sources) => {
    expect(await found('/', pages)).toEqual(sources);
  });

  it('looks beside the page before the root', async () => {
    expect(
      await found('/blog/', { '/blog/': page(''), '/blog/feed': feed('Blog'), '/feed': feed('Root') }),
    ).toEqual(['feed /blog/feed Blog']);
  });

  it.each<[string, string, Record<string, Page>, string]>([
    ['nothing to follow', '/', { '/': page('') }, 'not-a-feed'],
    ['no such page', '/', {}, 'http-error'],
    [
      'links that lead inward',
      '/',
      { '/': page(link('http://169.254.169.254/') + link('http://[::1]/')) },
      'not-a-feed',
    ],
  ])('%s is said', async (_, path, pages, failure) => {
    await expect(found(path, pages)).rejects.toMatchObject({ failure });
  });

  it('asks a hostile page’s host only so often', async () => {
    const links = Array.from({ length: 10_000 }, (_, i) => link(`/f${i}`)).join('');
    await expect(found('/', { '/': page(links) })).rejects.toMatchObject({ failure: 'not-a-feed' });
    expect(server.asked.length).toBeLessThan(40);
  });
});
