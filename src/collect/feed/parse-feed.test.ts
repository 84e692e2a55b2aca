import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../domain/article.ts';
import { FetchError } from '../failure.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';

const from = { contentType: null, url: 'https://news.example/feed.xml' };
const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string): ParsedFeed => parseFeed(bytes(text), from);
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${channel}${items}</channel></rss>`;
const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Wire</title>${entries}</feed>`;

function failureOf(text: string | Uint8Array): FetchError {
  try {
    parseFeed(typeof text === 'string' ? bytes(text) : text, from);
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  }
  throw new Error('it could be read');
}

describe('formats', () => {
  const expected = {
    url: 'https://news.example/1',
    entry: expect.objectContaining({ title: 'Router flaw exploited', published: '2025-11-18T09:42:00.000Z' }),
  };

  it.each<[string, ParsedFeed['format'], string]>([
    [
      'RSS 2.0',
      'rss',
      rss(
        '<item><title>Router flaw exploited</title><link>https://news.example/1</link><pubDate>Tue, 18 Nov 2025 09:42:00 GMT</pubDate></item>',
      ),
    ],
    [
      'RSS 0.91',
      'rss',
      '<rss version="0.91"><channel><item><title>Router flaw exploited</title><link>https://news.example/1</link><pubDate>18 Nov 2025 09:42:00 GMT</pubDate></item></channel></rss>',
    ],
    [
      'RSS 1.0 (RDF)',
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Wire</title></channel><item rdf:about="https://news.example/1"><title>Router flaw exploited</title><link>https://news.example/1</link><d:date>2025-11-18T09:42:00Z</d:date></item></rdf:RDF>',
    ],
    [
      'RSS 0.90',
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>Router flaw exploited</title><link>https://news.example/1</link><dc:date>2025-11-18T09:42:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'RSS 1.0 with a prefix',
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><r:item><r:title>Router flaw exploited</r:title><r:link>https://news.example/1</r:link><dc:date>2025-11-18T09:42:00Z</dc:date></r:item></rdf:RDF>',
    ],
    [
      'Atom 1.0',
      'atom',
      atom(
        '<entry><title>Router flaw exploited</title><link href="https://news.example/1"/><published>2025-11-18T09:42:00Z</published></entry>',
      ),
    ],
    [
      'Atom 0.3',
      'atom',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">Router flaw &lt;b&gt;exploited&lt;/b&gt;</title><link rel="alternate" type="text/html" href="https://news.example/1"/><issued>2025-11-18T09:42:00Z</issued></entry></feed>',
    ],
    [
      'Atom with a prefix',
      'atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Router flaw exploited</a:title><a:link href="https://news.example/1"/><a:published>2025-11-18T09:42:00Z</a:published></a:entry></a:feed>',
    ],
    [
      'CDF',
      'cdf',
      '<CHANNEL><ITEM HREF="https://news.example/1"><TITLE>Router flaw exploited</TITLE><pubDate>2025-11-18T09:42:00Z</pubDate></ITEM></CHANNEL>',
    ],
    [
      'JSON Feed',
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Wire","items":[{"id":"1","url":"https://news.example/1","title":"Router flaw exploited","date_published":"2025-11-18T09:42:00Z"}]}',
    ],
  ])('%s', (_, format, text) => {
    const feed = parse(text);
    expect(feed.format).toBe(format);
    expect(feed.entries).toEqual([expected]);
    expect(feed.warnings).toEqual([]);
  });
});

describe('what an entry says', () => {
  const entryOf = (text: string): FeedEntry => parse(text).entries[0]!.entry;

  it('in RSS', () => {
    const feed = parse(
      rss(
        `<item>
          <title>Bank <![CDATA[<em>says</em>]]> sorry</title>
          <link> https://news.example/1 </link>
          <guid isPermaLink="false">tag:1</guid>
          <description>&lt;p&gt;Short&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>Long &amp; full</p>]]></content:encoded>
          <dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator>
          <dc:language>de</dc:language>
        </item>`,
        '<link>https://news.example/</link><language>en-GB</language>',
      ),
    );
    expect(feed).toMatchObject({ title: 'Wire', siteUrl: 'https://news.example/', language: 'en-gb' });
    expect(feed.entries[0]).toEqual({
      url: 'https://news.example/1',
      entry: {
        title: 'Bank says sorry',
        summary: '<p>Short</p>',
        content: '<p>Long &amp; full</p>',
        published: null,
        updated: null,
        authors: ['Ann Lee', 'Bo Ek'],
        guid: 'tag:1',
        language: 'de',
      },
    });
  });

  it('in Atom, with every type of text', () => {
    const entry = entryOf(
      atom(
        `<entry xml:lang="fr">
          <title type="html">Q&amp;amp;A: &lt;i&gt;why&lt;/i&gt;</title>
          <summary>1 &lt; 2</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="/more">more</a><br/></p></div></content>
          <author><name>Ann Lee</name><email>ann@news.example</email></author>
          <id>tag:1</id><updated>2025-11-18T09:42:00Z</updated>
        </entry>`,
      ),
    );
    expect(entry).toEqual({
      title: 'Q&A: why',
      summary: '1 &lt; 2',
      content: '<div><p>See <a href="https://news.example/more">more</a><br></p></div>',
      published: null,
      updated: '2025-11-18T09:42:00.000Z',
      authors: ['Ann Lee'],
      guid: 'tag:1',
      language: 'fr',
    });
  });

  it.each([
    ['RSS, escaped', rss('<item><title>A &lt;b&gt;bold&lt;/b&gt; title</title></item>'), 'A bold title'],
    ['RSS, bare markup', rss('<item><title>A <b>bold</b> title</title></item>'), 'A bold title'],
    [
      'RSS, a bare &',
      rss('<item><title>AT&T & friends &bogus; &eacute;</title></item>'),
      'AT&T & friends &bogus; é',
    ],
    ['RSS, escaped twice', rss('<item><title>AT&amp;amp;T</title></item>'), 'AT&T'],
    [
      'RSS, a tag that is text',
      rss('<item><title>XSS in &lt;script&gt; tag</title></item>'),
      'XSS in <script> tag',
    ],
    ['RSS, script', rss('<item><title>Hi&lt;script&gt;alert(1)&lt;/script&gt;</title></item>'), 'Hi'],
    ['RSS, none, but Dublin Core', rss('<item><dc:title>Core</dc:title></item>'), 'Core'],
    ['RSS, of its image', rss('<item><image><title>No</title></image><title>Yes</title></item>'), 'Yes'],
    [
      'Atom, plain by default',
      atom('<entry><title>The &lt;b&gt; tag &amp;amp; you</title></entry>'),
      'The <b> tag &amp; you',
    ],
    [
      'Atom, xhtml',
      atom('<entry><title type="xhtml"><div>A <b>bold</b> title</div></title></entry>'),
      'A bold title',
    ],
    [
      'Atom, base64',
      atom('<entry><title type="application/octet-stream">SGVsbG8gd29ybGQ=</title></entry>'),
      'Hello world',
    ],
    ['none', rss('<item><link>https://news.example/1</link></item>'), null],
  ])('the title: %s', (_, text, title) => {
    expect(entryOf(text).title).toBe(title);
  });

  it.each([
    ['RSS author', rss('<item><author>ann@news.example (Ann Lee)</author></item>'), ['Ann Lee']],
    [
      'RSS author, other way round',
      rss('<item><author>Ann Lee &lt;ann@news.example&gt;</author></item>'),
      ['Ann Lee'],
    ],
    ['repeated', rss('<item><dc:creator>Ann</dc:creator><author>Ann</author></item>'), ['Ann']],
    ['none', rss('<item/>'), []],
  ])('the authors: %s', (_, text, authors) => {
    expect(entryOf(text).authors).toEqual(authors);
  });

  it.each([
    ['both', '<published>2025-11-17</published><updated>2025-11-18</updated>', '2025-11-17', '2025-11-18'],
    [
      'published over created',
      '<dcterms:created>2025-11-01</dcterms:created><pubDate>2025-11-17</pubDate>',
      '2025-11-17',
      null,
    ],
    ['the last of several', '<updated>2025-11-17</updated><updated>2025-11-18</updated>', null, '2025-11-18'],
    ['nonsense', '<pubDate>soon</pubDate>', null, null],
  ])('the dates: %s', (_, dates, published, updated) => {
    const entry = entryOf(rss(`<item>${dates}</item>`));
    expect([entry.published?.slice(0, 10) ?? null, entry.updated?.slice(0, 10) ?? null]).toEqual([
      published,
      updated,
    ]);
  });
});

describe('the address of an entry', () => {
  const urlOf = (text: string): string | null => parse(text).entries[0]!.url;
  it.each([
    ['relative', rss('<item><link>/a?b=1&c=2</link></item>'), 'https://news.example/a?b=1&c=2'],
    [
      'escaped &',
      rss('<item><link>https://e.example/?a=1&amp;b=2</link></item>'),
      'https://e.example/?a=1&b=2',
    ],
    [
      'bare & before an entity name',
      rss('<item><link>https://e.example/?a=1&copy=2</link></item>'),
      'https://e.example/?a=1&copy=2',
    ],
    [
      'in CDATA',
      rss('<item><link><![CDATA[https://e.example/?a=1&b=2]]></link></item>'),
      'https://e.example/?a=1&b=2',
    ],
    [
      'xml:base',
      atom('<entry xml:base="sub/"><link href="a"/></entry>', 'xml:base="https://b.example/x/"'),
      'https://b.example/x/sub/a',
    ],
    [
      'xml:base that is no address',
      atom('<entry xml:base="javascript:1"><link href="a"/></entry>'),
      'https://news.example/a',
    ],
    [
      'alternate among others',
      atom(
        '<entry><link rel="self" href="s"/><link rel="enclosure" href="e"/><link rel="alternate" href="a"/></entry>',
      ),
      'https://news.example/a',
    ],
    [
      'the page among alternates',
      atom(
        '<entry><link rel="alternate" type="application/json" href="j"/><link rel="alternate" type="text/html" href="h"/></entry>',
      ),
      'https://news.example/h',
    ],
    [
      'behind a redirecting service',
      rss(
        '<item xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><link>https://r.example/1</link><feedburner:origLink>https://o.example/1</feedburner:origLink></item>',
      ),
      'https://o.example/1',
    ],
    ['a guid that is one', rss('<item><guid>https://e.example/1</guid></item>'), 'https://e.example/1'],
    [
      'a guid that says it is none',
      rss('<item><guid isPermaLink="false">https://e.example/1</guid></item>'),
      null,
    ],
    [
      'a link over a guid',
      rss('<item><guid>https://e.example/1</guid><link>https://e.example/2</link></item>'),
      'https://e.example/2',
    ],
    ['not the image’s', rss('<item><image><link>https://e.example/i</link></image></item>'), null],
    ['script', rss('<item><link>javascript:alert(1)</link></item>'), null],
    ['a file', rss('<item><link>file:///etc/passwd</link></item>'), null],
    ['with credentials', rss('<item><link>https://a:b@e.example/</link></item>'), null],
    ['only a licence', atom('<entry><link rel="license" href="https://l.example/"/></entry>'), null],
    ['JSON, relative', '{"items":[{"url":"/a"}]}', 'https://news.example/a'],
    ['JSON, by its id', '{"items":[{"id":"https://e.example/1"}]}', 'https://e.example/1'],
  ])('%s', (_, text, url) => {
    expect(urlOf(text)).toBe(url);
  });
});

describe('bad input that can be read around', () => {
  const good = '<item><title>Good</title><link>https://news.example/good</link></item>';
  it.each<[string, string, (string | null)[], string[]]>([
    ['nothing wrong', rss(good), ['Good'], []],
    [
      'an entry cut in the middle',
      rss(good).replace('</channel></rss>', '<item><title>Ba'),
      ['Good'],
      ['the feed breaks off in the middle; 1 entry was incomplete and left out'],
    ],
    ['no end tags', `<rss><channel>${good}`, ['Good'], ['the feed breaks off in the middle']],
    ['an entry without end tag', rss(`<item><title>Open</title>${good}`), ['Good', 'Open'], []],
    ['junk before it', `Warning: <b>oops</b> on line 3<br />\n${rss(good)}`, ['Good'], []],
    ['white space before it', `\n\n  ${rss(good)}`, ['Good'], []],
    [
      'undeclared prefixes',
      '<rss><channel><item><dc:title>Good</dc:title><media:x/></item></channel></rss>',
      ['Good'],
      [],
    ],
    [
      'NUL bytes',
      rss(good).replace('Good', 'G\0oo\0d'),
      ['Good'],
      ['it holds NUL bytes, which were taken out'],
    ],
    ['control characters', rss(good).replace('Good', 'G\x1b\x08ood'), ['Good'], []],
    [
      'a billion laughs',
      `<!DOCTYPE lolz [<!ENTITY lol "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<!ENTITY lol${n} "${`&lol${n - 1 || ''};`.repeat(10)}">`).join('')}]>${rss('<item><title>&lol9;</title></item>')}`,
      ['&lol9;'],
      ['it declares entities in a DTD, which are not expanded'],
    ],
    [
      'a DTD that names a file',
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&f;</title></item>')}`,
      ['&f;'],
      ['it declares entities in a DTD, which are not expanded'],
    ],
    [
      'an article about one',
      rss(
        '<item><title>XXE</title><description><![CDATA[<!DOCTYPE x [<!ENTITY f SYSTEM "x">]> more]]></description></item>',
      ),
      ['XXE'],
      [],
    ],
    [
      'deep nesting after good entries',
      `<rss><channel>${good}${'<a>'.repeat(10_000)}`,
      ['Good'],
      ['reading stopped early: elements are nested more than 200 deep'],
    ],
    [
      'JSON with wrong types',
      '{"items":[{"title":["x"],"url":{}},null,{"title":"Good","authors":"x"},7]}',
      [null, 'Good'],
      [],
    ],
  ])('%s', (_, text, titles, warnings) => {
    const feed = parse(text);
    expect(feed.entries.map(({ entry }) => entry.title)).toEqual(titles);
    expect(feed.warnings).toEqual(warnings);
  });

  it('keeps what an article about an attack quotes', () => {
    const quoted = '<!DOCTYPE x [<!ENTITY f SYSTEM "x">]> more';
    const feed = parse(rss(`<item><description><![CDATA[${quoted}]]></description></item>`));
    expect(feed.entries[0]!.entry.summary).toBe(quoted);
  });

  it('reads at most 5,000 entries', () => {
    expect(parse(rss('<item/>'.repeat(6_000))).entries.length).toBe(5_000);
  });
});

describe('what is no feed', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['nothing', '', 'empty', 'The answer is empty.'],
    ['white space', ' \n\t ', 'empty', 'The answer is empty.'],
    ['NUL bytes', '\0\0\0', 'empty', 'The answer is empty.'],
    ['plain text', 'hello there', 'not-a-feed', 'This is not a feed: there is no markup in it.'],
    [
      'a page',
      '<!doctype html><html><head><title>Just a moment</title></head></html>',
      'not-a-feed',
      'This is not a feed but a web page (“Just a moment”).',
    ],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      'not-a-feed',
      'This is not a feed but a sitemap.',
    ],
    [
      'other XML',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'not-a-feed',
      'This is not a feed: its outermost element is <svg>.',
    ],
    [
      'other JSON',
      '{"error":"no"}',
      'not-a-feed',
      'This is JSON, but not a JSON Feed: it has no list of items.',
    ],
    ['cut JSON', '{"items":[{"id":"1"', 'broken-feed', 'The feed is JSON that cannot be read'],
    [
      'an image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]),
      'not-a-feed',
      'no markup',
    ],
    [
      'a feed cut in its head',
      '<rss><channel><title>Wi',
      'broken-feed',
      'The feed cannot be read: it ends in the middle.',
    ],
    [
      'a million nested tags',
      `<rss><channel>${'<a>'.repeat(1_000_000)}`,
      'broken-feed',
      'nested more than 200 deep',
    ],
    [
      'a million tags side by side',
      `<rss><channel>${'<a/>'.repeat(1_000_000)}`,
      'broken-feed',
      'more than 50,000 elements',
    ],
  ])('%s', (_, text, failure, detail) => {
    const error = failureOf(text);
    expect(error.failure).toBe(failure);
    expect(error.message).toContain(detail);
  });
});

describe('any damage', () => {
  const samples = [
    rss(
      '<item xmlns:x="urn:x"><title>A &amp; <![CDATA[B]]></title><link>/1</link><!-- c --><x:y z="1"/><pubDate>Tue, 18 Nov 2025 09:42:00 GMT</pubDate></item>',
    ),
    atom(
      '<entry xml:base="b/"><title type="xhtml"><div>T <b>u</b></div></title><link href="1"/><content type="html">&lt;p&gt;x</content></entry>',
    ),
    '<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","url":"/1","title":"T","tags":["a"]}]}',
  ];

  /** What a reading ended in: entries, or a recorded reason. Anything else throws. */
  function outcome(document: Uint8Array): number | string {
    try {
      return parseFeed(document, from).entries.length;
    } catch (error) {
      if (error instanceof FetchError) return error.failure;
      throw error;
    }
  }

  it('gives entries or a reason wherever the text is cut', () => {
    for (const sample of samples) {
      const whole = bytes(sample);
      for (let end = 0; end <= whole.length; end += 1) outcome(whole.subarray(0, end));
      expect(outcome(whole)).toBe(1);
    }
  });

  it('gives entries or a reason whatever byte is changed', () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const nasty = [...'<>&;"\'[]!/?-: \0'].map((char) => char.charCodeAt(0)).concat(0xff, 0xfe, 0xc3, 0x80);
    for (const sample of samples) {
      for (let round = 0; round < 1_000; round += 1) {
        const document = bytes(sample);
        for (let n = 0; n <= random(5); n += 1)
          document[random(document.length)] = nasty[random(nasty.length)]!;
        outcome(document);
      }
    }
  });
});
