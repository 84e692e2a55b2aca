import { expect, test } from 'vitest';
import { readArticle } from './read.ts';

const now = '2025-11-18T12:00:00.000Z';
const read = (html: string) =>
  readArticle(
    { url: 'https://lab.example/list', sourceId: 'source', fetchedAt: now, entry: null, html },
    { publisherId: 'publisher', language: null, now },
  );
const hash = (n: number): string => n.toString(16).padStart(8, '0').repeat(8);

test('fifty thousand hashes in rows of a table, more elements than a parser is given: none is lost', () => {
  const rows = Array.from(
    { length: 50_000 },
    (_, n) => `<tr><td>${hash(n)}</td><td>sample &amp; loader ${n}</td></tr>`,
  );
  const page = `<html><head><title>Indicators of a loader</title></head><body><h1>Indicators</h1><table>${rows.join('\n')}</table></body></html>`;
  const result = read(page);
  if ('dropped' in result) throw new Error(result.detail);
  expect(new Set(result.article.text.match(/[0-9a-f]{64}/g)).size).toBe(50_000);
  expect(result.article.text).toContain('sample & loader 7');
});

const prose =
  'The group hid a loader in an update of a viewer of X-ray images, and hospitals in Norway installed it.';
const page = (list: string): string =>
  '<html><head><title>Indicators of a loader | Lab</title>' +
  '<meta property="article:published_time" content="2025-11-14T10:00:00Z"></head>' +
  '<body><nav><ul><li><a href="/">Home</a></li><li><a href="/contact">Contact us</a></li></ul></nav>' +
  `<article><h1>Indicators of a loader</h1><p>${prose} ${prose}</p>${list}<h2>What to do</h2>` +
  '<p>Block the hashes, and look for the loader in the logs of the past three months.</p></article></body></html>';
const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(n)).join('\n');

test.each([
  ['items', `<ul>${rows(20_000, (n) => `<li>${hash(n)}</li>`)}</ul>`],
  ['rows', `<table>${rows(20_000, (n) => `<tr><td>${hash(n)}</td><td>loader ${n}</td></tr>`)}</table>`],
  ['lines', `<p>${rows(20_000, (n) => `${hash(n)}<br>`)}</p>`],
  ['links', `<ul>${rows(20_000, (n) => `<li><a href="/files/${n}">${hash(n)}</a></li>`)}</ul>`],
])('a long list in %s keeps the title, the date and the prose around it', (_, list) => {
  const result = read(page(list));
  if ('dropped' in result) throw new Error(result.detail);
  const { title, text, blocks, published } = result.article;
  expect(title).toBe('Indicators of a loader');
  expect(published.at).toBe('2025-11-14T10:00:00.000Z');
  const kinds = blocks.map((block) => block.kind);
  expect(kinds).toEqual(['title', 'paragraph', 'code', 'heading', 'paragraph']);
  expect(new Set(text.match(/[0-9a-f]{64}/g)).size).toBe(20_000);
  expect(text).toContain(prose);
  expect(text).not.toContain('Contact us');
});

test('a list of advisories longer than a parser is given is read', () => {
  const items = rows(20_000, (n) => `<li><a href="/${n}">CVE-2025-${10_000 + n}</a>: files can be read</li>`);
  const result = read(page(`<ul>${items}</ul>`));
  if ('dropped' in result) throw new Error(result.detail);
  expect(result.article.text).toContain(
    'CVE-2025-10000: files can be read\nCVE-2025-10001: files can be read',
  );
});

test('a text file that is one long list is read as code, whatever its length', () => {
  const result = read(`Indicators of a loader that was seen in Norway\n\n${rows(20_000, hash)}\n`);
  if ('dropped' in result) throw new Error(result.detail);
  expect(result.article.blocks.map((block) => block.kind)).toEqual(['title', 'code']);
});

test('hashes that are links are no menu', () => {
  const items = rows(5, (n) => `<li><a href="https://scan.example/${n}">${hash(n)}</a></li>`);
  const result = read(page(`<ul>${items}</ul>`));
  if ('dropped' in result) throw new Error(result.detail);
  expect(result.article.text.match(/[0-9a-f]{64}/g)).toHaveLength(5);
});

test('of other pages with too many elements the rest is kept as text', () => {
  const words = Array.from({ length: 40_000 }, (_, n) => `<p>word${n}</p>`).join('');
  const result = read(
    `<html><body><p>${prose}</p>${words}<script>never()</script><pre>one\ntwo</pre><!-- never --></body></html>`,
  );
  if ('dropped' in result) throw new Error(result.detail);
  const { text, blocks } = result.article;
  expect(text).toContain('word0\n\nword1\n\n');
  expect(text).toMatch(/word39998\nword39999\none\ntwo$/);
  expect(text).not.toContain('never');
  expect(blocks.at(-1)?.kind).toBe('code');
});
