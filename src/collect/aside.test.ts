import { describe, expect, it } from 'vitest';
import { parseAside } from './aside.ts';

const from = { contentType: null, url: 'https://news.example/feed.xml' };
const bytes = (text: string) => new TextEncoder().encode(text);
const limits = { timeoutMs: 20_000, memoryMb: 512 };
const padded = (text: string) => bytes(`${text}<!-- ${'x'.repeat(1024 * 1024)} -->`);
const feed = '<rss><channel><item><title>One</title><link>/1</link></item></channel></rss>';

describe('parsing aside', () => {
  it.each([
    ['small', bytes(feed)],
    ['large', padded(feed)],
  ])('gives the same for a %s document', async (_, document) => {
    const { entries } = await parseAside('feed', document, from);
    expect(entries).toMatchObject([{ url: 'https://news.example/1', entry: { title: 'One' } }]);
  });

  it('gives the same error for a large document', async () => {
    const page = padded('<html><head><title>No</title></head></html>');
    await expect(parseAside('feed', page, from)).rejects.toMatchObject({
      name: 'FetchError',
      failure: 'not-a-feed',
    });
  });

  it('does not hold up anything else', async () => {
    const item =
      '<item><title>A title</title><link>/1</link><description>Some words about it</description></item>';
    const document = bytes(`<rss><channel>${item.repeat(100_000)}</channel></rss>`);
    // Turns of this thread's event loop while the other one parses; parsed here, there would be none.
    let turns = 0;
    const count = () => {
      turns += 1;
      running = setImmediate(count);
    };
    let running = setImmediate(count);
    const parsed = await parseAside('feed', document, from);
    clearImmediate(running);
    expect(parsed.entries.length).toBe(5_000);
    expect(turns).toBeGreaterThan(10);
  });

  it.each([
    ['time', { ...limits, timeoutMs: 1 }, 'longer than'],
    ['memory', { ...limits, memoryMb: 8 }, 'memory'],
  ])('is ended when it takes too much %s', async (_, tight, why) => {
    const document = bytes(
      `<rss><channel>${'<item><title>x</title></item>'.repeat(300_000)}</channel></rss>`,
    );
    await expect(parseAside('feed', document, from, tight)).rejects.toMatchObject({
      failure: 'broken-feed',
      message: expect.stringContaining(why),
    });
  });
});
