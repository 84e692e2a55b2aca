import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, type Page, serve } from './fetch/loopback.ts';
import { createRobots } from './robots.ts';

let server: Loopback;
afterEach(() => server?.close());
const HOUR = 3_600_000;
const midnight = { now: () => 0 };

describe('robots.txt', () => {
  it.each<[string, Page, string, boolean]>([
    ['nothing forbidden', 'User-agent: *\nDisallow:', '/a', true],
    ['all forbidden', 'User-agent: *\nDisallow: /', '/a', false],
    [
      'we are forbidden by name',
      'User-agent: Throughline\nDisallow: /\n\nUser-agent: *\nAllow: /',
      '/a',
      false,
    ],
    ['we are allowed by name', 'User-agent: *\nDisallow: /\n\nUser-agent: throughline\nAllow: /', '/a', true],
    ['another is forbidden', 'User-agent: otherbot\nDisallow: /', '/a', true],
    ['a folder is forbidden', 'User-agent: *\nDisallow: /private/', '/private/a', false],
    ['another folder is forbidden', 'User-agent: *\nDisallow: /private/', '/public/a', true],
    ['a pattern', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['the longer rule wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['not there', { status: 404 }, '/a', true],
    ['not for us to see', { status: 403 }, '/a', true],
    ['empty', '', '/a', true],
    ['nonsense', '<html>\0\0 not robots</html>', '/a', true],
    ['broken server', { status: 500 }, '/a', false],
    ['busy server', { status: 429 }, '/a', false],
    ['too large', { body: Buffer.alloc(2 * 1024 * 1024, '#') }, '/a', false],
  ])('%s', async (_, page, path, allowed) => {
    server = await serve({ '/robots.txt': page });
    const checked = createRobots(server.fetcher, midnight).check(server.url + path);
    if (allowed) await expect(checked).resolves.toBeUndefined();
    else await expect(checked).rejects.toMatchObject({ failure: 'robots' });
  });

  it('is asked for once, and again after a day', async () => {
    server = await serve({ '/robots.txt': 'User-agent: *\nDisallow: /no' });
    let time = 0;
    const clock = { now: () => time };
    const robots = createRobots(server.fetcher, clock);
    await Promise.all(['/1', '/2', '/3'].map((path) => robots.check(server.url + path)));
    expect(server.asked).toEqual(['/robots.txt']);
    time = 23 * HOUR;
    await robots.check(`${server.url}/4`);
    expect(server.asked.length).toBe(1);
    time = 25 * HOUR;
    await robots.check(`${server.url}/5`);
    expect(server.asked.length).toBe(2);
  });

  it('that could not be had is asked for again after an hour', async () => {
    const pages: Record<string, Page> = { '/robots.txt': { status: 503 } };
    server = await serve(pages);
    let time = 0;
    const clock = { now: () => time };
    const robots = createRobots(server.fetcher, clock);
    await expect(robots.check(`${server.url}/a`)).rejects.toThrow(/robots\.txt cannot be/);
    pages['/robots.txt'] = { status: 404 };
    time = 2 * HOUR;
    await expect(robots.check(`${server.url}/a`)).resolves.toBeUndefined();
  });

  it('names sitemaps', async () => {
    server = await serve({ '/robots.txt': 'Sitemap: https://a.example/s.xml\nUser-agent: *\nDisallow:' });
    expect(await createRobots(server.fetcher, midnight).sitemaps(`${server.url}/x`)).toEqual([
      'https://a.example/s.xml',
    ]);
  });
});
