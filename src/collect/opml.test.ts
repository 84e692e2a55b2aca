import { describe, expect, it } from 'vitest';
import type { SourceDefinition } from '../domain/source.ts';
import { parseOpml, writeOpml } from './opml.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;

describe('reading OPML', () => {
  it('takes outlines in folders, each address once', () => {
    const { sources, refused, warnings } = parseOpml(
      opml(`
        <outline text="News"><outline text="Inner">
          <outline type="rss" text="Ignored" title="The &amp; Wire" xmlUrl="https://a.example/feed" language="de"/>
        </outline></outline>
        <outline type="rss" XMLURL="https://b.example/feed"/>
        <outline type="rss" text="Again" xmlUrl="https://a.example/feed"/>
        <outline type="sitemap" text="Map" xmlUrl="https://c.example/s.xml" category="/policy"/>
        <outline text="A link" htmlUrl="https://d.example/"/>`),
    );
    expect(sources).toEqual([
      { url: 'https://a.example/feed', name: 'The & Wire', kind: 'feed', language: 'de', category: null },
      { url: 'https://b.example/feed', name: 'b.example', kind: 'feed', language: null, category: null },
      { url: 'https://c.example/s.xml', name: 'Map', kind: 'sitemap', language: null, category: 'policy' },
    ]);
    expect([refused, warnings]).toEqual([[], []]);
  });

  it('refuses what cannot be followed, with the reason', () => {
    const bad = [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a:b@c.example/',
      '/relative',
      'feed.xml',
    ];
    const { sources, refused } = parseOpml(opml(bad.map((url) => `<outline xmlUrl="${url}"/>`).join('')));
    expect(sources).toEqual([]);
    expect(refused.map(({ url }) => url)).toEqual(bad);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a feed', '<rss><channel/></rss>', 'not-a-feed'],
    ['plain text', 'https://a.example/feed', 'not-a-feed'],
    ['deep nesting', `<opml><body>${'<outline text="x">'.repeat(100_000)}`, 'broken-feed'],
    ['a file cut at once', '<opml><body><outline text="x"', 'broken-feed'],
  ])('%s is a failure with a reason', (_, text, failure) => {
    expect(() => parseOpml(text)).toThrow(expect.objectContaining({ name: 'FetchError', failure }));
  });

  it('reads what it can of a broken file', () => {
    const { sources, warnings } = parseOpml(
      '<opml><body><outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/><outline xml',
    );
    expect(sources.map(({ url, name }) => [url, name])).toEqual([['https://a.example/?x=1&y=2', 'A & B']]);
    expect(warnings).toEqual([
      'The file cannot be read to its end (it ends in the middle): only what stands before that was taken.',
    ]);
  });

  it('takes at most 2,000 sources, expands no entities, and is quick about it', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, i) => `<outline text="&x;" xmlUrl="https://e${i}.example/"/>`,
    ).join('');
    const start = performance.now();
    const { sources, warnings } = parseOpml(`<!DOCTYPE o [<!ENTITY x "boom">]>${opml(many)}`);
    expect(sources.length).toBe(2_000);
    expect(sources[0]!.name).toBe('&x;');
    expect(warnings).toEqual(['98000 sources beyond the first 2000 were left out.']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('writing OPML', () => {
  const source = (
    name: string,
    category: SourceDefinition['publisher']['category'],
    more: Partial<SourceDefinition> = {},
  ): SourceDefinition => ({
    url: `https://${name.toLowerCase().replace(/\W/g, '')}.example/feed?a=1&b=2`,
    kind: 'feed',
    name,
    publisher: { id: name, name, family: name, category },
    language: 'en',
    ...more,
  });

  it('can be read back', () => {
    const sources = [
      source('B & "C" <d>', 'journalism'),
      source('Agency', 'authority', { language: null }),
      source('Map', 'policy', { kind: 'sitemap' }),
      source('Hand', 'policy', { kind: 'manual' }),
    ];
    const text = writeOpml(sources, '2025-11-18T12:00:00.000Z');
    expect(text).toContain('<dateCreated>Tue, 18 Nov 2025 12:00:00 GMT</dateCreated>');
    const back = parseOpml(text).sources;
    expect(back.map((entry) => [entry.name, entry.url, entry.kind, entry.category, entry.language])).toEqual(
      [sources[1]!, sources[0]!, sources[2]!].map((one) => [
        one.name,
        one.url,
        one.kind,
        one.publisher.category,
        one.language,
      ]),
    );
  });
});
