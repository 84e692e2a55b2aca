import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from './bench.ts';
import { run } from './feeds.ts';
import { holds, readStatement } from './feeds-statement.ts';

const stated = (expression: string) =>
  readStatement(
    new TextEncoder().encode(
      `<!--\nHeader:      Content-type: text/xml\nDescription: d\nExpect:      ${expression}\n-->\n<rss/>`,
    ),
  );

describe('reading statements', () => {
  it.each<[string, unknown[]]>([
    [`not bozo and entries[0]['title'] == 'A'`, [{ entry: 0, field: 'title', expected: 'A' }]],
    [`entries[0].title == u"it's"`, [{ entry: 0, field: 'title', expected: "it's" }]],
    [
      `entries[0]['title_detail']['value'] == 'a\\n\\u2019' + '\\xe9'`,
      [{ entry: 0, field: 'title', expected: 'a\n’é' }],
    ],
    [
      `entries[0]['link'] == entries[1]['link'] == 'x'`,
      [
        { entry: 0, field: 'link', expected: 'x' },
        { entry: 1, field: 'link', expected: 'x' },
      ],
    ],
    [`entries[0]['links'][0]['href'] == 'x'`, [{ entry: 0, field: 'link', expected: 'x' }]],
    [`entries[0]['links'][0]['rel'] == 'license' and entries[0]['links'][0]['href'] == 'x'`, []],
    [`entries[0]['links'][1]['href'] == 'x'`, []],
    [
      `entries[0]['updated_parsed'] == (2004, 1, 2, 3, 4, 5, 3, 1, 0)`,
      [{ entry: 0, field: 'updated', expected: [2004, 1, 2, 3, 4, 5, 3, 1, 0] }],
    ],
    [
      `entries[0]['title'] == 'a' and entries[0]['id'] == 'b' and feed['title'] == 'c'`,
      [{ entry: 0, field: 'title', expected: 'a' }],
    ],
    [`entries[0]['source']['title'] == 'a'`, []],
    [`feed['title'] == 'a' or entries[0]['title'] == 'a'`, []],
    [`len(entries) == 1`, []],
    [`bozo`, []],
  ])('%s', (expression, claims) => {
    expect(stated(expression).claims).toEqual(claims);
    expect(stated(expression).wellFormed).toBe(expression !== 'bozo');
    expect(stated(expression).headers.get('content-type')).toBe('text/xml');
  });

  it('also in UTF-16, and none where there is none', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff<!-- Expect: entries[0]['title'] == 'A' -->`, 'utf16le'));
    expect(readStatement(bytes).claims.length).toBe(1);
    expect(readStatement(new TextEncoder().encode('<rss/>')).claims).toEqual([]);
  });
});

describe('judging', () => {
  const entry = {
    title: 'The <b> tag & more',
    link: 'https://e.example/a',
    published: '2004-01-02T03:04:05.000Z',
    updated: null,
  };
  const claim = (field: 'title' | 'link' | 'published' | 'updated', expected: string | number[]) =>
    holds({ entry: 0, field, expected }, [entry], 'https://e.example/feed');

  it.each<[string, boolean, boolean]>([
    ['the very text', claim('title', 'The <b> tag & more'), true],
    ['the text of stated HTML', claim('title', '<p>The &lt;b&gt; tag &amp; more</p>'), true],
    ['another text', claim('title', 'The tag & more'), false],
    [
      'a title whose tag is text must keep it',
      holds({ entry: 0, field: 'title', expected: 'The <b> tag' }, [{ ...entry, title: 'The tag' }], ''),
      false,
    ],
    ['a relative link', claim('link', '/a'), true],
    ['another link', claim('link', '/b'), false],
    ['a date as a tuple', claim('published', [2004, 1, 2, 3, 4, 5, 4, 2, 0]), true],
    ['a date in words', claim('published', 'Fri, 02 Jan 2004 03:04:05 GMT'), true],
    ['the only date for the other', claim('updated', '2004-01-02T03:04:05Z'), true],
    ['another date', claim('published', '2004-01-03'), false],
    ['an entry that is not there', holds({ entry: 1, field: 'title', expected: 'x' }, [entry], ''), false],
  ])('%s', (_, judged, expected) => {
    expect(judged).toBe(expected);
  });
});

describe('bench feeds', () => {
  const file = (expression: string, body: string) => `<!--\nExpect: ${expression}\n-->\n${body}`;
  const rss = '<rss><channel><item><title>A</title></item></channel></rss>';

  it('runs on a folder of files that it has never seen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
    mkdirSync(join(folder, 'illformed'));
    writeFileSync(join(folder, 'right.xml'), file(`not bozo and entries[0]['title'] == 'A'`, rss));
    writeFileSync(join(folder, 'wrong.xml'), file(`not bozo and entries[0]['title'] == 'B'`, rss));
    writeFileSync(join(folder, 'other.xml'), file(`not bozo and feed['title'] == 'A'`, rss));
    writeFileSync(join(folder, 'illformed', 'bad.xml'), file(`bozo and entries[0]['title'] == 'B'`, '<rss>'));
    const result = await run({ data: null, items: folder, peer: false });
    rmSync(folder, { recursive: true });
    expect(result.figures).toMatchObject({ ok: 0.5, crashed: 0 });
    expect(result.data).toBe(
      "4 files, 3 of them well-formed, of which 2 state an entry's title, link or date",
    );
    expect(result.table).toContain('wrong.xml: entry 0 title should be "B"');
  });

  const data = dataFolder(null);
  it.skipIf(data === null)(
    'reaches what it must on the development set (needs the benchmark data)',
    async () => {
      const { figures } = await run({ data, items: null, peer: false });
      expect(figures.ok).toBeGreaterThanOrEqual(0.97);
      expect(figures.crashed).toBe(0);
    },
  );
});
