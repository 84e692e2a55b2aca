import { describe, expect, test } from 'vitest';
import { attachmentLinks } from './attached.ts';
import { attachmentPage } from './attachments.ts';

import { readArticle } from './read.ts';

const about = { publisherId: 'publisher', language: null, now: '2025-11-18T12:00:00.000Z' };
const sha256 = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8';

const read = (content: string, name = 'indicators.json') =>
  readArticle(
    {
      url: `https://lab.example/${name}`,
      sourceId: 'source',
      fetchedAt: about.now,
      entry: null,
      html: content,
    },
    about,
  );

/** Lines of the code block. */
function linesOf(content: string, name?: string): string[] {
  const result = read(content, name);
  if ('dropped' in result) throw new Error(result.detail);
  const { text, blocks } = result.article;
  return blocks.flatMap(({ kind, start, end }) =>
    kind === 'code' ? text.slice(start, end).split('\n') : [],
  );
}

const stix = {
  type: 'bundle',
  id: 'bundle--1',
  objects: [
    {
      type: 'report',
      name: 'A loader and its servers',
      description: 'What we saw in May.',
      published: '2025-05-07T10:00:00Z',
    },
    { type: 'malware', name: 'SampleLoader' },
    {
      type: 'indicator',
      name: 'its server',
      pattern_type: 'stix',
      pattern:
        "[domain-name:value = 'c2.evil.net' OR ipv4-addr:value = '203.0.113.7'] AND [file:hashes.'SHA-256' = '" +
        sha256 +
        "']",
    },
    { type: 'indicator', pattern_type: 'yara', pattern: 'rule a { condition: true }' },
    { type: 'mutex', name: 'Run it once' },
    { type: 'domain-name', value: 'cdn.provider.net' },
    { type: 'file', name: 'C:\\x', hashes: { MD5: 7 } },
    null,
    7,
  ],
};

const misp = {
  Event: {
    info: 'Phishing against a bank',
    date: '2025-05-07',
    Attribute: [
      { type: 'ip-dst', value: '203.0.113.7', to_ids: true, comment: 'server' },
      { type: 'filename|sha256', value: `bill.exe|${sha256}`, to_ids: true },
      { type: 'link', value: 'https://news.example/report', to_ids: false },
      { type: 'comment', value: 'Seen since April.' },
      { type: 'url', value: 'https://gone.example/', to_ids: true, deleted: true },
    ],
    Object: [{ Attribute: [{ type: 'domain', value: 'evil.net', to_ids: true }] }],
  },
};

describe('files of indicators', () => {
  test('a STIX bundle: what its patterns compare, and what it merely saw', () => {
    expect(linesOf(JSON.stringify(stix))).toEqual([
      'c2[.]evil[.]net  its server',
      '203[.]0[.]113[.]7  its server',
      `${sha256}  its server`,
      'mutex: "Run it once"',
      'cdn.provider.net  no sign of an attack by itself',
      'C:\\x',
    ]);
    const result = read(JSON.stringify(stix));
    expect('article' in result && result.article).toMatchObject({
      title: 'A loader and its servers',
      published: { at: '2025-05-07T10:00:00.000Z' },
    });
  });

  test('the names in a bundle are said to be what its objects are, and the list to be one', () => {
    const bundle = {
      type: 'bundle',
      objects: [
        { type: 'malware', name: 'KelpDrop' },
        { type: 'intrusion-set', name: 'Velvet Crane' },
        { type: 'identity', name: 'Quayside Lab' },
        { type: 'indicator', pattern: "[domain-name:value='spring-tide.net']" },
      ],
    };
    const result = read(JSON.stringify(bundle));
    if ('dropped' in result) throw new Error(result.detail);
    expect(result.article.text.split('\n\n').slice(1)).toEqual([
      'The malware KelpDrop. The threat group Velvet Crane.',
      'Indicators',
      'spring-tide[.]net',
    ]);
  });

  test('a MISP event: attributes, parts of composites, those of objects; not what was deleted', () => {
    expect(linesOf(JSON.stringify(misp))).toEqual([
      '203[.]0[.]113[.]7  server',
      'bill.exe',
      sha256,
      'https://news.example/report  no sign of an attack by itself',
      'evil[.]net',
    ]);
  });

  test('comma-separated values: the columns that their heading names', () => {
    const csv = `type,indicator,comment\r\ndomain,evil.net,"server, main"\r\nurl,https://evil.net/a,\r\nsha256,${sha256},a legitimate viewer\r\n# end\r\n`;
    expect(linesOf(csv, 'iocs.csv')).toEqual([
      'evil[.]net  server, main',
      'hxxps://evil[.]net/a',
      `${sha256}  a legitimate viewer`,
    ]);
  });

  test('all that columns, or fields, note of a value stands beside it, each thing once', () => {
    const csv = 'ioc,malware,comment\nevil.net,Kelp,C2\nevil.org,Kelp,Kelp\n';
    expect(linesOf(csv, 'iocs.csv')).toEqual(['evil.net  Kelp · C2', 'evil.org  Kelp']);
    const pattern = "[domain-name:value = 'evil.net']";
    const named = { type: 'indicator', name: 'Kelp', description: 'Its server', pattern };
    expect(linesOf(JSON.stringify({ type: 'bundle', objects: [named] }))).toEqual([
      'evil[.]net  Kelp · Its server',
    ]);
  });

  test('other text and other tables are no such files', () => {
    expect(attachmentPage('A plain text, with commas, about\nnothing.', 'x.txt')).toBeNull();
    expect(attachmentPage('name,age\nAnn,7\n', 'x.csv')).toBeNull();
    expect(attachmentPage('<p>page</p>', 'x.html')).toBeNull();
  });

  test.each([
    ['cut off', '{"type":"bundle","objects":[', /cannot be parsed/],
    ['other JSON', '{"a":1}', /no STIX bundle and no MISP event/],
    ['no objects', '{"type":"bundle"}', /no STIX bundle/],
    ['too deep', `{"type":"bundle","objects":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /nested deeper/],
    ['an event that is a word', '{"Event": "x"}', /no MISP event/],
  ])('%s: refused with the reason', (_, content, reason) => {
    const result = read(content);
    expect(result).toMatchObject({ dropped: 'not-an-article', detail: expect.stringMatching(reason) });
  });

  test('names in a file cannot become markup', () => {
    const page = attachmentPage(
      JSON.stringify({ type: 'bundle', objects: [{ type: 'report', name: '<script>alert(1)</script>"' }] }),
      '<img src=x>',
    );
    expect(page && 'html' in page && page.html).not.toMatch(/<script>alert|<img/);
  });

  test('fifty thousand indicators are read whole', () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, n) => `sha256,${n.toString(16).padStart(64, 'a')},sample ${n}`,
    );
    expect(linesOf(`type,value,comment\n${lines.join('\n')}`, 'iocs.csv')).toHaveLength(50_000);
  });

  test('a quote that is never closed does not make the rest slow or lost', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `domain,"a${n}.net`);
    expect(attachmentPage(`type,value\n${lines.join('\n')}`, 'x.csv')).toHaveProperty('html');
  });
});

describe('links to files of indicators', () => {
  const prose = `<p>${'QuillDrop was seen at the port of Elmwick, where it copied plans of cranes. '.repeat(5)}</p>`;
  /** The files that are to be read with an article whose body is `html` within prose. */
  const linked = (html: string): string[] => {
    const read = readArticle(
      {
        url: 'https://quay.example/news/quilldrop',
        sourceId: 'source',
        fetchedAt: '2025-11-20T12:00:00.000Z',
        entry: null,
        html: `<html><head><title>QuillDrop at the port</title></head><body><article><h1>QuillDrop at the port</h1>${prose}${html}${prose}</article></body></html>`,
      },
      { publisherId: 'quay.example', language: null, now: '2025-11-20T12:00:00.000Z' },
    );
    return 'dropped' in read ? [] : attachmentLinks(read.article).map((url) => url.slice(21));
  };

  test.each<[string, string, string[]]>([
    [
      'a paragraph that is nothing else',
      '<p><a href="/iocs.csv">Download the indicators (CSV)</a></p>',
      ['iocs.csv'],
    ],
    [
      'a list of them',
      '<ul><li><a href="/a.csv">CSV</a></li><li><a href="/b.json">STIX 2.1</a></li><li><a href="/c.stix">MISP</a></li></ul>',
      ['a.csv', 'b.json', 'c.stix'],
    ],
    ['a short one in a box', '<div class="box"><a href="/iocs.csv">IOCs</a></div>', ['iocs.csv']],
    ['one in prose', '<p>All of them are in <a href="/iocs.csv">a table</a> of ours.</p>', ['iocs.csv']],
    [
      'no menu of pages',
      '<ul><li><a href="/a.html">Other news of the port</a></li><li><a href="/b">More news of it</a></li></ul>',
      [],
    ],
    ['no menu beside the article', '<nav><a href="/feed.json">Feed of all news</a></nav>', []],
  ])('%s', (_, html, files) => expect(linked(html)).toEqual(files));
});
