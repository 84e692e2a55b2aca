import { describe, expect, it, vi } from 'vitest';
import { type Dropped, type ReadArticle, readArticle } from './read.ts';

const now = '2025-11-20T12:00:00.000Z';
const read = (
  html: string | null,
  title: string | null = null,
  content: string | null = null,
): ReadArticle | Dropped =>
  readArticle(
    {
      url: 'https://example.com/a',
      sourceId: 'source',
      fetchedAt: now,
      html,
      entry:
        title === null && content === null
          ? null
          : {
              title,
              content,
              summary: null,
              published: null,
              updated: null,
              authors: ['a,'.repeat(50_000)],
              guid: null,
              language: null,
            },
    },
    { publisherId: 'example.com', language: null, now },
  );

const prose = 'A sentence of the article that is long enough to be read as prose by anyone who comes along.';
const head = '<!doctype html><title>A headline of some length</title><body>';
const p = `<p>${prose}</p>`;

describe('hostile input', () => {
  /** What must come of it: a reason, or that the prose is there. */
  const cases: Record<string, [string, 'read' | Dropped['dropped']]> = {
    'a million nested tags': [`${head}${'<div>'.repeat(1_000_000)}${p}`, 'read'],
    'nested deeper than any page': [`${head}${'<div>'.repeat(20_000)}${p}`, 'read'],
    'elements that are never closed': [
      `${head}<article><p>${prose}${'<b><font><i>'.repeat(2000)} end`,
      'read',
    ],
    'tables in tables': [`${head}${p}${'<table><tr><td>'.repeat(5000)}`, 'read'],
    'five megabytes in one line': [`${head}${p}<p>${'x'.repeat(5_000_000)}`, 'read'],
    'eleven megabytes': [`${head}${p}${' '.repeat(11_000_000)}`, 'too-large'],
    'a text of many megabytes': [`${prose}\n\n${'word '.repeat(500_000)}`, 'read'],
    'scripts after too many elements': [
      `${head}${p}${'<i>a</i>'.repeat(40_000)}${'<script>'.repeat(20_000)}`,
      'read',
    ],
    'comments after too many elements': [
      `${head}${p}${'<i>a</i>'.repeat(40_000)}${'<!--'.repeat(100_000)}`,
      'read',
    ],
    'lists after too many elements': [
      `${head}${p}${'<i>a</i>'.repeat(40_000)}${'<pre>'.repeat(100_000)}`,
      'read',
    ],
    'quotes that never close': [`${head}${p}${'<a href="'.repeat(100_000)}`, 'read'],
    'scripts that never close': [`${head}${p}${'<script>'.repeat(20_000)}`, 'read'],
    'comments that never close': [`${head}${p}${'<!--'.repeat(100_000)}`, 'read'],
    'a million attributes': [`${head}<p ${'a=b '.repeat(1_000_000)}>${prose}</p>`, 'read'],
    'spaces without end': [`${head}${p}<p>${' '.repeat(2_000_000)}</p>`, 'read'],
    'angle brackets': [`${head}${p}<p>${'<'.repeat(100_000)}</p>`, 'read'],
    'many links': [`${head}${p}${'<a href="/x">y</a> '.repeat(6000)}`, 'read'],
    'many breaks': [`${head}${p}${'y<br>'.repeat(6000)}`, 'read'],
    'endless JSON-LD': [
      `${head}<script type="application/ld+json">${'['.repeat(200_000)}</script>${p}`,
      'read',
    ],
    'JSON-LD of the wrong types': [
      `${head}<script type="application/ld+json">{"@type":"Article","headline":{"a":1},"author":[null,7,{"name":[]}],"datePublished":5,"articleBody":{}}</script>${p}`,
      'read',
    ],
    'a title without end': [`<title>${'- '.repeat(200_000)}</title><body>${p}${p}`, 'read'],
    'NUL bytes': [
      `${head}<p>A sentence\u0000 of the article that is long\u0007 enough to be read as prose by anyone who comes along.</p>`,
      'read',
    ],
    'lone surrogates': [
      `${head}${p}<p>\ud800 and more words in this paragraph, so that it is kept.</p>`,
      'read',
    ],
    'an empty page': ['<!doctype html>', 'no-text'],
    'white space': [' \n\t ', 'no-text'],
    'controls alone': ['\u0000\u0001<p>\u0002</p>', 'no-text'],
  };
  for (const [name, [html, outcome]] of Object.entries(cases)) {
    it(name, () => {
      const started = performance.now();
      const result = read(html);
      // Generous, for a busy machine; anything that is not linear takes minutes.
      expect(performance.now() - started).toBeLessThan(15_000);
      if (outcome === 'read') expect('article' in result && result.article.text).toContain(prose);
      else expect(result).toMatchObject({ dropped: outcome });
      if ('article' in result) {
        expect(result.article.text).toBe(result.article.text.toWellFormed());
        expect(result.article.text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }
    });
  }

  it('gives no markup, script or handler, whatever feed and page hold', () => {
    const nasty =
      '<p onclick="steal()">Safe words<script>steal()</script><img src=x onerror="steal()"><svg/onload=steal()><iframe srcdoc="<p>steal()</p>"></iframe> stay.</p>';
    for (const result of [
      read(`${head}${p}${nasty}`),
      read(null, 'A <script>steal()</script>headline &lt;b&gt;of&lt;/b&gt; length', `${p}${nasty}`),
    ]) {
      expect(JSON.stringify(result)).not.toMatch(/steal|<script|onerror|<p/);
      expect('article' in result && result.article.text).toContain('Safe words');
    }
  });

  it('falls back on the feed where the page is refused', () => {
    const result = read('<div>'.repeat(1_000_000), 'A headline of some length', p);
    expect('article' in result && result.article.text).toContain(prose);
  });

  it('is deterministic and says nothing to the console', () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    expect(read(`${head}${p}<style>@media(</style>`)).toEqual(read(`${head}${p}<style>@media(</style>`));
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
