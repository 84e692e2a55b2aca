/** The sample wire over HTTP, as a reader meets it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../src/clock.ts';
import { parseFeed } from '../src/collect/feed/parse-feed.ts';
import { feedFile, publishers } from './publishers.ts';
import { type SampleWire, startSampleWire } from './server.ts';
import { ORIGINAL_START } from './time.ts';

const clock = fixedClock(ORIGINAL_START);
let wire: SampleWire;
beforeAll(async () => {
  wire = await startSampleWire({ clock, dates: 'original', slowMs: 30 });
});
afterAll(() => wire.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : wire.url + path, { headers });

describe('feeds', () => {
  const withFeed = publishers.filter((publisher) => publisher.feed !== 'sitemap');

  it.each(withFeed.map((publisher) => [publisher.feed, publisher.slug, publisher] as const))(
    '%s of %s is read with titles, links and dates',
    async (_, slug, publisher) => {
      const answer = await get(`/${slug}/${feedFile(publisher.feed)}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const feed = parseFeed(bytes, { contentType: answer.headers.get('content-type'), url: answer.url });
      const due = wire.articles
        .filter((article) => article.publisher.slug === slug && article.source.arrives === null)
        .reverse();
      const whole = publisher.feed === 'broken' ? due.slice(0, -1) : due;
      expect(feed.entries.length).toBeGreaterThanOrEqual(whole.length);
      whole.forEach((article, i) => {
        const { url, entry } = feed.entries[i]!;
        expect(url?.split('?')[0]).toBe(article.url);
        expect(entry.title).toBe(article.title);
        const date = publisher.feed === 'rss-0.92' ? null : new Date(article.published).toISOString();
        expect(entry.published).toBe(date);
      });
    },
  );

  it('has every form', () => {
    expect(new Set(publishers.map((publisher) => publisher.feed)).size).toBe(9);
  });

  it('lists the articles of the site without a feed in its sitemap, which robots.txt names', async () => {
    const robots = await (await get('/robots.txt')).text();
    const address = /Sitemap: (\S+)/.exec(robots)![1]!;
    const sitemap = await (await get(address)).text();
    for (const article of wire.articles.filter((one) => one.publisher.feed === 'sitemap')) {
      expect(sitemap).toContain(`<loc>${article.url}</loc>`);
    }
  });

  it('answers 304 where nothing changed, by ETag and by date', async () => {
    const first = await get('/civic-signal/atom.xml');
    const again = await get('/civic-signal/atom.xml', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    const since = { 'if-modified-since': first.headers.get('last-modified')! };
    expect((await get('/civic-signal/atom.xml', since)).status).toBe(304);
    expect((await get('/civic-signal/atom.xml', { 'if-none-match': '"else"' })).status).toBe(200);
  });
});

describe('pages', () => {
  it('serves every article that is out, with its title, its canonical address and the notice', async () => {
    for (const article of wire.articles.filter((one) => one.source.arrives === null)) {
      const answer = await get(article.url);
      const page = await answer.text();
      expect(answer.status, article.url).toBe(200);
      expect(page).toContain(`<link rel="canonical" href="${article.url}">`);
      expect(page).toContain('is an invented publisher of the Throughline sample wire');
      // A layout may leave out the end of a paragraph, as HTML allows.
      for (const block of article.blocks) expect(page).toContain(block.replace(/<\/p>$/, ''));
      expect(page).not.toMatch(/copyOf|mentions: /);
    }
  });

  it('leads from a front page to its feed', async () => {
    const page = await (await get('/harrow/')).text();
    expect(page).toContain(
      `type="application/feed+json" title="Harrow Labs" href="${wire.url}/harrow/feed.json"`,
    );
    expect((await get('/stonebridge/').then((answer) => answer.text())).includes('rel="alternate"')).toBe(
      false,
    );
  });

  it('says no to what is not there and to what changes things', async () => {
    expect((await get('/nobody/')).status).toBe(404);
    expect((await get('/harrow/rss.xml')).status).toBe(404);
    expect((await fetch(`${wire.url}/`, { method: 'POST' })).status).toBe(405);
  });
});

describe('articles that arrive', () => {
  it('are served and listed only from their time on', async () => {
    const now = fixedClock('2026-05-06T09:00:00Z');
    const live = await startSampleWire({ clock: now, slowMs: 0 });
    try {
      const [first] = live.articles.filter((article) => article.source.arrives !== null);
      const source = `${live.url}/${first!.publisher.slug}/${feedFile(first!.publisher.feed)}`;
      const before = await fetch(source);
      expect((await before.text()).includes(first!.slug)).toBe(false);
      expect((await fetch(first!.url)).status).toBe(404);
      now.set(first!.visibleFrom);
      const after = await fetch(source, { headers: { 'if-none-match': before.headers.get('etag')! } });
      expect(after.status).toBe(200);
      expect((await after.text()).includes(first!.slug)).toBe(true);
      const page = await fetch(first!.url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('All dates were moved together, by 167 days');
    } finally {
      await live.stop();
    }
  });
});
