import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../domain/article.ts';
import { type ReadArticle, readArticle } from './read.ts';

const fetchedAt = '2025-11-20T12:00:00.000Z';
const about = { publisherId: 'example.com', language: null, now: fetchedAt };

const noEntry: FeedEntry = {
  title: null,
  summary: null,
  content: null,
  published: null,
  updated: null,
  authors: [],
  guid: null,
  language: null,
};

interface Given {
  url?: string;
  html?: string | null;
  entry?: Partial<FeedEntry>;
}

const result = ({ url = 'https://example.com/news/pump', html = null, entry }: Given) =>
  readArticle(
    { url, sourceId: 'source', fetchedAt, entry: entry ? { ...noEntry, ...entry } : null, html },
    about,
  );

function read(given: Given): ReadArticle {
  const out = result(given);
  if ('dropped' in out) throw new Error(`${out.dropped}: ${out.detail}`);
  return out;
}

const article = (given: Given) => read(given).article;
const texts = (given: Given) => {
  const { text, blocks } = article(given);
  return blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);
};

const first =
  'The water works of Lindau shut down two pumps on Monday after an operator saw settings change by themselves on a screen.';
const second =
  'Engineers drove to both stations, set the valves by hand, and kept the supply running through the night, the town said.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Pumps stop in Lindau</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>All rights reserved.</footer></body></html>`;
const story = `<article><h1>Pumps stop in Lindau</h1><p>${first}</p><p>${second}</p></article>`;

describe('blocks', () => {
  it('cover the text exactly, title first, apart by blank lines', () => {
    const { text, blocks, title } = article({ html: page(story) });
    expect(title).toBe('Pumps stop in Lindau');
    expect(text).toBe(`${title}\n\n${first}\n\n${second}`);
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text);
    expect(blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('keep headings, items, quotes, code and tables apart', () => {
    const html = page(`<article><h1>Pumps stop in Lindau</h1><p>${first}</p><h2>What was seen</h2>
      <ul><li>A new account named pump-admin appeared in the evening</li><li>Two settings were changed within a minute</li></ul>
      <blockquote><p>We never lost a litre of drinking water, and nobody was in danger.</p></blockquote>
      <pre><code>alert tcp any any -&gt; any 502 (\n    msg:"write";\n)</code></pre>
      <table><tr><th>Address</th><th>Role</th></tr><tr><td>192.0.2.7</td><td>login</td></tr></table><p>${second}</p></article>`);
    expect(texts({ html })).toEqual([
      ['title', 'Pumps stop in Lindau'],
      ['paragraph', first],
      ['heading', 'What was seen'],
      ['item', 'A new account named pump-admin appeared in the evening'],
      ['item', 'Two settings were changed within a minute'],
      ['quote', 'We never lost a litre of drinking water, and nobody was in danger.'],
      ['code', 'alert tcp any any -> any 502 (\n    msg:"write";\n)'],
      ['table', 'Address | Role\n192.0.2.7 | login'],
      ['paragraph', second],
    ]);
  });

  it('give links their anchors, absolute, without scripts, mail and jumps within the page', () => {
    const html =
      page(`<article><h1>Pumps stop in Lindau</h1><p>${first} See the <a href="/report?id=1">  full <b>report</b> </a>,
      <a href="javascript:alert(1)">this</a>, <a href="mailto:a@example.com">mail</a> or <a href="#top">the top</a>.</p><p>${second}</p></article>`);
    const { text, links } = article({ html });
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['full report', 'https://example.com/report?id=1'],
    ]);
  });

  it('come out of line breaks where a page has no paragraphs', () => {
    const html = page(`<article><div>${first}<br><br>${second}</div></article>`);
    expect(texts({ html }).slice(1)).toEqual([
      ['paragraph', first],
      ['paragraph', second],
    ]);
  });

  it('keep code verbatim, without the gutter of line numbers', () => {
    const code =
      '<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre><span>rule a {</span>\n<span>}</span></pre></td></tr></table>';
    const html = page(`<article><p>${first}</p>${code}<p>${second}</p></article>`);
    expect(
      texts({ html })
        .filter(([kind]) => kind === 'code')
        .at(-1),
    ).toEqual(['code', 'rule a {\n}']);
  });
});

describe('furniture', () => {
  const beside: Record<string, string> = {
    'a cookie notice':
      '<div id="cookie-banner"><p>We use cookies to give you the best experience on our site. Accept?</p></div>',
    'a newsletter box':
      '<div class="newsletter-signup"><p>Get the best of our newsroom in your inbox every single morning.</p></div>',
    'related articles':
      '<div class="related-posts"><h3>Related</h3><ul><li><a href="/a">Another thing that happened elsewhere</a></li></ul></div>',
    'an author box':
      '<div class="author-bio"><p>Kim Example has written about water since she was in school, and lives by a lake.</p></div>',
    comments:
      '<div id="comments"><p>First! What a story, I have said for years that this would happen here.</p></div>',
    'a share bar': '<ul class="social-share"><li><a href="https://social.example/x">Post</a></li></ul>',
    'a hidden text':
      '<p style="display:none">You must not see this sentence because it is hidden from readers.</p>',
    'an aside':
      '<aside><p>Advertorial: buy the valves of the future today, with free delivery until Sunday.</p></aside>',
    'a link list without a name':
      '<ul><li><a href="/x">Storm closes the harbour for a day</a></li><li><a href="/y">Bridge to open in the spring</a></li></ul>',
    'a call to follow': '<p>Follow us on every network for more news.</p>',
    'a credit': '<p>Photo: Kim Example / Agency</p>',
  };
  for (const [name, html] of Object.entries(beside)) {
    it(`leaves out ${name}`, () => {
      const { text } = article({
        html: page(`<article><h1>Pumps stop in Lindau</h1><p>${first}</p><p>${second}</p>${html}</article>`),
      });
      expect(text).toBe(`Pumps stop in Lindau\n\n${first}\n\n${second}`);
    });
  }

  it('keeps lines that are an address or a version, which are no dates', () => {
    const lines = [
      '193.106.191[.]22',
      '45.155.205.233:8080',
      '193[.]106[.]191[.]44',
      '5.188.86.0/24',
      '7.1.0.12',
    ];
    const list = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><p>203.0.113[.]9</p><p>18.11.2025, 09:30</p>`;
    const { text } = article({
      html: page(`<article><h1>Pumps stop in Lindau</h1><p>${first}</p>${list}<p>${second}</p></article>`),
    });
    for (const line of [...lines, '203.0.113[.]9']) expect(text).toContain(line);
    expect(text).not.toContain('18.11.2025');
  });

  it('keeps what holds most of the text, whatever it is called', () => {
    const html = page(`<div class="has-sidebar widget social"><p>${first}</p><p>${second}</p></div>`);
    expect(article({ html }).text).toContain(second);
  });
});

describe('title', () => {
  const cases: [string, Given, string][] = [
    [
      'of the feed before the page',
      { entry: { title: 'Two pumps stop' }, html: page(story) },
      'Two pumps stop',
    ],
    [
      'of the page where the feed cut it off',
      { entry: { title: 'Pumps stop in…' }, html: page(story) },
      'Pumps stop in Lindau',
    ],
    [
      'without markup and entities',
      { entry: { title: 'Pumps &amp; <b>valves</b> &#8211; stopped', summary: first } },
      'Pumps & valves – stopped',
    ],
    [
      'without the name of the site',
      {
        html: page(story).replace('<title>Pumps stop in Lindau', '<title>Pumps stop in Lindau | Lake Herald'),
      },
      'Pumps stop in Lindau',
    ],
    ['out of the text where there is none', { entry: { summary: `${first} ${second}` } }, first],
  ];
  it.each(cases)('%s', (_name, given, title) => expect(article(given).title).toBe(title));
});

describe('times', () => {
  const meta = (name: string, at: string) => `<meta property="${name}" content="${at}">`;
  const ld = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
  const cases: [string, Given, string, string, string][] = [
    [
      'feed',
      { entry: { title: 'Pumps stop', summary: first, published: '2025-11-18T08:00:00.000Z' } },
      '2025-11-18T08:00:00.000Z',
      'minute',
      'feed',
    ],
    [
      'JSON-LD',
      { html: page(story, ld({ datePublished: '2025-11-18T09:00:00+01:00' })) },
      '2025-11-18T08:00:00.000Z',
      'minute',
      'json-ld',
    ],
    [
      'JSON-LD in a graph',
      {
        html: page(
          story,
          `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['BlogPosting'], datePublished: '2025-11-17' }] })}</script>`,
        ),
      },
      '2025-11-17T00:00:00.000Z',
      'day',
      'json-ld',
    ],
    [
      'meta, without a zone: the day',
      { html: page(story, meta('article:published_time', '2025-11-18T09:30:00')) },
      '2025-11-18T09:30:00.000Z',
      'day',
      'meta',
    ],
    [
      'time element',
      { html: page(`<p><time datetime="2025-11-16T10:00:00Z">16 Nov</time></p>${story}`) },
      '2025-11-16T10:00:00.000Z',
      'minute',
      'time-element',
    ],
    [
      'visible text',
      { html: page(`<p class="date">Published 15 November 2025</p>${story}`) },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'visible German text',
      { html: page(`<p class="datum date">14. November 2025</p>${story}`).replace('lang="en"', 'lang="de"') },
      '2025-11-14T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'URL',
      { url: 'https://example.com/2025/11/13/pumps', html: page(story) },
      '2025-11-13T00:00:00.000Z',
      'day',
      'url',
    ],
    [
      'a line of a plain text',
      { html: `Pumps stop in Lindau\n\n15 November 2025\n\n${first}` },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'a line of a plain text, below who wrote it',
      { html: `Pumps stop in Lindau\n\nKim Example\nPublished 2025-11-15\n\n${first}` },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'the line right below the headline of a plain text, which is none of it',
      {
        html: `Pumps stop in Lindau after somebody changed the settings by hand\nNovember 15, 2025\n\n${first}`,
      },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'the dateline of a plain text',
      { html: `Pumps stop in Lindau\n\nLINDAU, 15 November 2025 - ${first}` },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'the dateline of a page',
      { html: page(story.replace('<p>', '<p>LINDAU (Wire), Nov. 15, 2025 — ')) },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    [
      'a first paragraph that is a date',
      { html: page(`<p>Published: 2025-11-15</p>${story}`) },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ],
    ...(
      [
        ['LINDAU, Bavaria, November 15, 2025 – ', 'with its land'],
        ['LINDAU, November 15, 2025 – ', 'with the month first'],
        ['San Lindau del Mar, 15 November 2025: ', 'not in capitals'],
        ['LINDAU – Nov. 15, 2025 (Wire) – ', 'with an agency behind'],
        ['Lindau, Nov 15th, 2025 /Wire/ - ', 'with an agency between strokes'],
        ['15 November 2025. ', 'without a place'],
        ['Published: 15 November 2025. ', 'with a word for it'],
      ] as const
    ).map(([opening, how]): [string, Given, string, string, string] => [
      `the dateline of a plain text, ${how}`,
      { html: `Pumps stop in Lindau\n\n${opening}${first}\n\n${second}` },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ]),
    ...(
      [
        [
          'Pumpen in Lindau stehen',
          'Lindau, 15. November 2025. Die Stadt hat am Montag zwei Pumpen abgestellt.',
        ],
        [
          'Deux pompes arrêtées à Lindau',
          'Lyon, le 15 novembre 2025\n\nLa ville a arrêté deux pompes lundi après une attaque.',
        ],
        [
          'Dos bombas paradas en Lindau',
          'Jaén, 15 de noviembre de 2025 – La ciudad paró dos bombas el lunes tras un ataque.',
        ],
      ] as const
    ).map(([title, body]): [string, Given, string, string, string] => [
      `the dateline of a plain text in its own language: ${body.slice(0, 40)}`,
      { html: `${title}\n\n${body}` },
      '2025-11-15T00:00:00.000Z',
      'day',
      'visible-text',
    ]),
    ...(
      [
        'Since November 15, 2025 - the day of the fault - two pumps stand still in the town.',
        'Lindau, 15 November 2025 was the day on which two pumps stood still in the town.',
        'In Lindau, on 15 November 2025, two pumps stood still for a while in the town.',
        '3 March 2024. The vendor was told.\n\n15 November 2025. The fault was mended in the pumps.',
      ] as const
    ).map((body): [string, Given, string, string, string] => [
      `no day that is told: ${body.slice(0, 40)}`,
      { html: `Pumps stop in Lindau\n\n${body}\n\n${second}` },
      fetchedAt,
      'minute',
      'fetched',
    ]),
    [
      'what a page states before its dateline',
      {
        html: page(
          story.replace('<p>', '<p>Lindau, November 15, 2025 – '),
          meta('article:published_time', '2025-11-16T08:00:00Z'),
        ),
      },
      '2025-11-16T08:00:00.000Z',
      'minute',
      'meta',
    ],
    [
      'no sentence of a plain text that tells of a day',
      { html: `Pumps stop in Lindau\n\nThe pumps stopped on 15 November 2025.\n\n${first}` },
      fetchedAt,
      'minute',
      'fetched',
    ],
    ['fetching, where nothing is stated', { html: page(story) }, fetchedAt, 'minute', 'fetched'],
    [
      'not 1970',
      { html: page(story, meta('article:published_time', '1970-01-01T00:00:00Z')) },
      fetchedAt,
      'minute',
      'fetched',
    ],
    [
      'not next year',
      { html: page(story, meta('article:published_time', '2026-11-18T00:00:00Z')) },
      fetchedAt,
      'minute',
      'fetched',
    ],
    [
      'hours ahead are now',
      { html: page(story, meta('article:published_time', '2025-11-20T15:00:00Z')) },
      fetchedAt,
      'minute',
      'meta',
    ],
    [
      'a feed that restamps loses to the page',
      {
        entry: { title: 'Pumps stop', published: '2025-11-20T06:00:00.000Z' },
        html: page(story, meta('article:published_time', '2025-11-10T06:00:00Z')),
      },
      '2025-11-10T06:00:00.000Z',
      'minute',
      'meta',
    ],
    [
      'the date in the URL decides',
      {
        url: 'https://example.com/2025/11/18/pumps',
        entry: { title: 'Pumps stop', published: '2025-11-18T06:00:00.000Z' },
        html: page(story, meta('article:published_time', '2025-11-10T06:00:00Z')),
      },
      '2025-11-18T06:00:00.000Z',
      'minute',
      'feed',
    ],
  ];
  it.each(cases)('%s', (_name, given, at, precision, from) =>
    expect(article(given).published).toEqual({ at, precision, from }),
  );

  it('updated is later than published, or not there', () => {
    const head = (at: string) =>
      meta('article:published_time', '2025-11-18T08:00:00Z') + meta('article:modified_time', at);
    expect(article({ html: page(story, head('2025-11-19T08:00:00Z')) }).updated?.at).toBe(
      '2025-11-19T08:00:00.000Z',
    );
    expect(article({ html: page(story, head('2025-11-18T08:00:00Z')) }).updated).toBeNull();
    expect(article({ html: page(story, head('2027-01-01T00:00:00Z')) }).updated).toBeNull();
  });
});

describe('address', () => {
  const canonical = (href: string) => page(story, `<link rel="canonical" href="${href}">`);
  const cases: [string, Given, string][] = [
    [
      'tracking goes',
      { url: 'https://example.com/a?utm_source=x&id=7&fbclid=y#part', html: page(story) },
      'https://example.com/a?id=7',
    ],
    [
      'a canonical link on the same site counts',
      { url: 'https://m.example.com/a', html: canonical('https://www.example.com/news/a') },
      'https://www.example.com/news/a',
    ],
    [
      'not one on another site',
      { html: canonical('https://other.test/news/pump') },
      'https://example.com/news/pump',
    ],
    ['not the home page', { html: canonical('https://example.com/') }, 'https://example.com/news/pump'],
    ['not a folder above', { html: canonical('https://example.com/news') }, 'https://example.com/news/pump'],
    [
      'og:url after it',
      { html: page(story, '<meta property="og:url" content="https://example.com/n/1">') },
      'https://example.com/n/1',
    ],
  ];
  it.each(cases)('%s', (_name, given, url) => expect(article(given).url).toBe(url));

  it('is one article under all its spellings', () => {
    const spellings = [
      'https://example.com/news/pump',
      'http://example.com/news/pump/',
      'https://www.example.com/news/pump?utm_medium=rss',
      'https://m.example.com/news/pump',
      'https://amp.example.com/news/pump',
      'https://example.com/news/pump/amp/',
      'https://example.com/news/pump?amp=1#top',
      'https://example.com/amp/news/pump',
    ];
    expect(new Set(spellings.map((url) => article({ url, html: page(story) }).id)).size).toBe(1);
    expect(article({ url: 'https://example.com/news/pump?p=2', html: page(story) }).id).not.toBe(
      article({ html: page(story) }).id,
    );
  });

  it('gives all addresses it is known under', () => {
    const { urls } = read({
      url: 'https://m.example.com/a?fbclid=1',
      html: canonical('https://example.com/news/a'),
    });
    expect(urls).toEqual(['https://example.com/news/a', 'https://m.example.com/a']);
  });
});

describe('language', () => {
  const german =
    'Die Wasserwerke haben am Montag zwei Pumpen abgeschaltet, nachdem sich Einstellungen von selbst geändert hatten.';
  const cases: [string, Given, string][] = [
    ['of the text', { html: page(story) }, 'en'],
    [
      'of the text, whatever the template says',
      { html: page(`<article><p>${german}</p><p>${german}</p></article>`) },
      'de',
    ],
    [
      'of the feed where the text is too short',
      { entry: { title: 'CVE-2025-1234: 1.2.3.4 10.11.12', language: 'fr-FR' } },
      'fr',
    ],
    ['unknown where nothing says', { entry: { title: 'CVE-2025-1234: 1.2.3.4 10.11.12' } }, 'und'],
  ];
  it.each(cases)('%s', (_name, given, language) => expect(article(given).language).toBe(language));
});

describe('feed and page', () => {
  const full = `<p>${first}</p><p>${second}</p>`.repeat(1);
  const long = Array.from({ length: 6 }, (_, index) => `<p>${index}. ${first} ${second}</p>`).join('');
  const cases: [string, Given, string][] = [
    [
      'a page beats a teaser',
      { entry: { title: 'Pumps', summary: `${first.slice(0, 60)}…` }, html: page(story) },
      second,
    ],
    [
      'full content beats a page with less',
      { entry: { title: 'Pumps', content: long }, html: page(`<article>${full}</article>`) },
      '5. The water works',
    ],
    [
      'the feed beats a page on other things',
      {
        entry: { title: 'Pumps', content: full },
        html: page(
          '<article><p>Before you go on to our pages, choose whether you agree that we and 800 partners store things on your device. You can change your mind whenever you like, under the settings.</p></article>',
        ),
      },
      first,
    ],
    [
      'a robot check is no page',
      {
        entry: { title: 'Pumps', summary: first },
        html: '<html><title>Just a moment...</title><body><p>Checking your browser before you go on. This may take some seconds.</p></body></html>',
      },
      first,
    ],
  ];
  it.each(cases)('%s', (_name, given, part) => {
    const { text } = article(given);
    expect(text).toContain(part);
    expect(text).not.toContain('800 partners');
  });

  it('takes authors from feed, JSON-LD, meta or byline', () => {
    expect(
      article({ entry: { title: 'Pumps', summary: first, authors: ['kim@example.com (Kim Example)'] } })
        .authors,
    ).toEqual(['Kim Example']);
    expect(
      article({
        html: page(
          story,
          '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Kim Example"},{"name":"Lee Sample"}]}</script>',
        ),
      }).authors,
    ).toEqual(['Kim Example', 'Lee Sample']);
    expect(
      article({ html: page(`<p class="byline">By Kim Example and Lee Sample</p>${story}`) }).authors,
    ).toEqual(['Kim Example', 'Lee Sample']);
  });

  it('reads plain text given by hand', () => {
    const text = `Pumps stop in Lindau\n\n${first}\n\n- one account\n- two settings\n\n    rule a {\n    }\n`;
    expect(texts({ html: text })).toEqual([
      ['title', 'Pumps stop in Lindau'],
      ['paragraph', first],
      ['item', 'one account'],
      ['item', 'two settings'],
      ['code', 'rule a {\n}'],
    ]);
  });

  const longHead = 'Pumps stop in Lindau after somebody changed the settings by hand';
  it.each([
    [`${longHead}\nBy Jane Doe, 3 November 2025\n\n${first}`, ['Jane Doe'], '2025-11-03'],
    [`Pumps stop in Lindau\nBy Jane Doe, 3 November 2025\n${first}`, ['Jane Doe'], '2025-11-03'],
    [`${longHead}\n\nBy Jane Doe | Nov 3, 2025\n\n${first}`, ['Jane Doe'], '2025-11-03'],
    [
      `${longHead}\nWritten by Jo van der Berg and J. O’Neill-Roe, 3 November 2025\n${first}`,
      ['Jo van der Berg', 'J. O’Neill-Roe'],
      '2025-11-03',
    ],
    [`${longHead}\nVon Jana Döhler\n3 November 2025\n${first}`, ['Jana Döhler'], '2025-11-03'],
  ])('who wrote a plain text, and when, stands apart from its title: %j', (html, authors, day) => {
    const read = article({ html });
    expect(html.startsWith(`${read.title}\n`)).toBe(true);
    expect(read.authors).toEqual(authors);
    expect(read.published.at.slice(0, 10)).toBe(day);
    expect(texts({ html }).at(-1)).toEqual(['paragraph', first]);
  });

  it.each([
    [`${longHead}\nby Jane Doe of the water works, they say\n\n${first}`],
    [`${longHead},\nBy Monday they ran again\n\n${first}`],
    [
      `Pumps stop in Lindau\n\nThe settings were changed from a workshop that is led\nBy Jane Doe, they say.\n\n${first}`,
    ],
  ])('no byline: %j', (html) => {
    expect(article({ html }).authors).toEqual([]);
    expect(texts({ html })).toHaveLength(html.split('\n\n').length);
  });

  it.each([
    [
      'one value a line',
      'Indicators of compromise:\nlantern[.]example[.]top\n185.243.115[.]84\nSHA256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nContact: soc[@]lantern.example',
      [
        ['paragraph', 'Indicators of compromise:'],
        ['item', 'lantern[.]example[.]top'],
        ['item', '185.243.115[.]84'],
        ['item', 'SHA256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
        ['item', 'Contact: soc[@]lantern.example'],
      ],
    ],
    [
      'values with long remarks',
      `IP: 9.9.9[.]9 - a resolver that the implant asks for its own address, harmless in itself
SHA256: ${'4b'.repeat(32)} - the library that QuillDrop brings along, signed with a stolen key
hxxps://quill-drop[.]net/get?id=4 is where the library is fetched from by every new machine`,
      [
        ['item', 'IP: 9.9.9[.]9 - a resolver that the implant asks for its own address, harmless in itself'],
        [
          'item',
          `SHA256: ${'4b'.repeat(32)} - the library that QuillDrop brings along, signed with a stolen key`,
        ],
        [
          'item',
          'hxxps://quill-drop[.]net/get?id=4 is where the library is fetched from by every new machine',
        ],
      ],
    ],
    [
      'prose of which one line begins with a value',
      'The implant asks its server for more work every hour, and where it is not there\n203.0.114[.]7 is asked in its place, which has not answered anybody for a month now',
      [
        [
          'paragraph',
          'The implant asks its server for more work every hour, and where it is not there 203.0.114[.]7 is asked in its place, which has not answered anybody for a month now',
        ],
      ],
    ],
    [
      'names',
      'Northgate Bank\nElm Clinic',
      [
        ['item', 'Northgate Bank'],
        ['item', 'Elm Clinic'],
      ],
    ],
    [
      'prose that was wrapped, its last line short',
      'The water works of Lindau shut down two pumps on Monday after an operator\nsaw settings change by themselves on a\nscreen',
      [
        [
          'paragraph',
          'The water works of Lindau shut down two pumps on Monday after an operator\nsaw settings change by themselves on a\nscreen',
        ],
      ],
    ],
    [
      'a heading above its paragraph',
      'Technical analysis\nThe loader waits for a day and asks its server for more work of the same sort.\nKey findings\n- The loader is new, and nobody has told of it before.',
      [
        ['heading', 'Technical analysis'],
        ['paragraph', 'The loader waits for a day and asks its server for more work of the same sort.'],
        ['heading', 'Key findings'],
        ['item', 'The loader is new, and nobody has told of it before.'],
      ],
    ],
    [
      'a table that tabs make',
      'Type\tValue\tWhat\nDomain\tlantern[.]example[.]top\tC2\nPath\tC:\\Data\\quill.dll\tQuill',
      [
        [
          'table',
          'Type | Value | What\nDomain | lantern[.]example[.]top | C2\nPath | C:\\Data\\quill.dll | Quill',
        ],
      ],
    ],
    [
      'an item that was wrapped',
      '- two pumps of the water works of Lindau, shut down by\nOperator',
      [['item', 'two pumps of the water works of Lindau, shut down by Operator']],
    ],
    [
      'short sentences',
      'Pumps stopped.\nNobody was hurt.',
      [['paragraph', 'Pumps stopped.\nNobody was hurt.']],
    ],
  ])('tells lines of a plain text apart: %s', (_name, lines, expected) => {
    expect(texts({ html: `Pumps stop in Lindau\n\n${first}\n\n${lines}` }).slice(2)).toEqual(expected);
  });

  it('keeps a headline alone if it says something', () => {
    expect(article({ entry: { title: 'Water works of Lindau shut down two pumps' } }).blocks).toHaveLength(1);
    expect(result({ entry: { title: 'News' } })).toMatchObject({ dropped: 'no-text' });
  });
});

describe('reasons', () => {
  const cases: [string, Given, string][] = [
    ['no web address', { url: 'ftp://example.com/a', html: page(story) }, 'bad-url'],
    ['nothing at all', {}, 'no-text'],
    [
      'an empty body',
      { html: '<html><head><title>Pumps stop in Lindau today</title></head><body></body></html>' },
      'no-text',
    ],
    [
      'an error page',
      {
        html: '<html><title>404 Not Found</title><body><h1>Not Found</h1><p>The page that you asked for is not here.</p></body></html>',
      },
      'not-an-article',
    ],
  ];
  it.each(cases)('%s', (_name, given, dropped) => expect(result(given)).toMatchObject({ dropped }));
});
