import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, type Page, serve } from './fetch/loopback.ts';
import { fetchPage } from './page.ts';
import { createRobots } from './robots.ts';

let server: Loopback;
afterEach(() => server?.close());
const get = (path: string) =>
  fetchPage(server.url + path, {
    fetcher: server.fetcher,
    robots: createRobots(server.fetcher, { now: () => 0 }),
  });
const typed = (type: string, body: string | Uint8Array): Page => ({
  headers: { 'content-type': type },
  body,
});

describe('the page of an article', () => {
  it.each<[string, Page, string]>([
    ['in UTF-8', typed('text/html; charset=utf-8', '<p>Größe</p>'), '<p>Größe</p>'],
    [
      'in what HTTP says',
      typed('text/html; charset=iso-8859-1', Buffer.from('<p>Größe</p>', 'latin1')),
      '<p>Größe</p>',
    ],
    [
      'in what its meta says',
      typed('text/html', Buffer.from('<meta charset=latin1>é', 'latin1')),
      '<meta charset=latin1>é',
    ],
    ['without a type', '<p>x</p>', '<p>x</p>'],
    ['as XHTML', typed('application/xhtml+xml', '<p>x</p>'), '<p>x</p>'],
    ['as plain text', typed('text/plain', 'a < b'), '<pre>a &lt; b</pre>'],
    ['with NUL bytes', typed('text/html', 'a\0b'), 'ab'],
  ])('%s', async (_, page, html) => {
    server = await serve({ '/a': page });
    expect(await get('/a')).toEqual({ url: `${server.url}/a`, html });
  });

  it.each<[string, Page, string]>([
    ['an image', typed('image/png', 'x'), 'http-error'],
    ['a PDF', typed('application/pdf', '%PDF-1.7'), 'http-error'],
    ['nothing', typed('text/html', ' '), 'empty'],
    ['not found', { status: 404 }, 'http-error'],
  ])('%s is a failure with a reason', async (_, page, failure) => {
    server = await serve({ '/a': page });
    await expect(get('/a')).rejects.toMatchObject({ failure });
  });

  it('is not read where robots are not wanted, nor where a redirect leads there', async () => {
    server = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /private/',
      '/private/a': 'secret',
      '/b': { status: 302, headers: { location: '/private/a' } },
    });
    await expect(get('/private/a')).rejects.toMatchObject({ failure: 'robots' });
    await expect(get('/b')).rejects.toMatchObject({ failure: 'robots' });
    expect(server.asked).not.toContain('/private/a');
  });
});
