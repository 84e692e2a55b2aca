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

test('other pages with too many elements are refused with the reason', () => {
  expect(read(`<html><body>${'<p>a word</p>'.repeat(40_000)}</body></html>`)).toMatchObject({
    dropped: 'too-large',
    detail: expect.stringContaining('elements'),
  });
});
