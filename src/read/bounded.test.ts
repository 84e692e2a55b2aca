import { expect, test } from 'vitest';
import type { Draft } from './blocks.ts';
import { bounded, most } from './bounded.ts';
import { readArticle } from './read.ts';

const now = '2025-11-18T12:00:00.000Z';
const hash = (n: number): string => n.toString(16).padStart(8, '0').repeat(8);
const hashes = Array.from({ length: 50_000 }, (_, n) => hash(n));
const lead = 'The group hid a loader in an update of a viewer of X-ray images, and hospitals installed it.';
const prose = 'The loader waited for a day and then asked its server for more work of the same sort. ';

const page = (body: string): string =>
  `<html><head><title>Indicators of a loader</title></head><body><article><p>${lead}</p>${body}</article></body></html>`;
const text = (body: string): string => `Indicators of a loader\n\n${lead}\n\n${body}`;
const entryOf = (content: string) => ({
  title: 'Indicators of a loader',
  content,
  summary: null,
  published: null,
  updated: null,
  authors: [],
  guid: null,
  language: null,
});

test.each([
  ['one paragraph', page(`<p>${hashes.join(' ')}</p>`)],
  [
    'paragraphs of ten',
    page(
      Array.from(
        { length: 5000 },
        (_, n) => `<p>Batch: ${hashes.slice(10 * n, 10 * n + 10).join(', ')}</p>`,
      ).join(''),
    ),
  ],
  [
    'more elements than a parser is given',
    page(`<div>${hashes.map((one) => `<span>${one}</span>`).join(' ')}</div>`),
  ],
  [
    'rows of a list among many short paragraphs',
    page(hashes.map((one, n) => `<p>${one}</p>${n % 9 === 0 ? '<p>A line.</p>'.repeat(6) : ''}`).join('\n')),
  ],
  ['a line of a text', text(hashes.join(' '))],
  ['lines of a text', text(hashes.join('\n'))],
])('fifty thousand hashes are all kept, and nothing is cut: %s', (_, html) => {
  for (const raw of [
    { entry: null, html },
    { entry: entryOf(html), html: null },
  ]) {
    const result = readArticle(
      { url: 'https://lab.example/list', sourceId: 'source', fetchedAt: now, ...raw },
      { publisherId: 'publisher', language: null, now },
    );
    if ('dropped' in result) throw new Error(result.detail);
    expect(new Set(result.article.text.match(/[0-9a-f]{64}/g)).size).toBe(50_000);
    expect(result.article.text).toContain(lead);
    expect(result.article.cut).toBeUndefined();
  }
});

const paragraph = (words: string): Draft => ({ kind: 'paragraph', text: words, links: [] });

test('of prose beyond the limit the sentences with a value are kept, and what was left out is counted and said', () => {
  const filler = prose.repeat(60).trim();
  const given = Array.from({ length: 300 }, (_, n) =>
    paragraph(`${filler} It then wrote ${hash(n)} to the disk. ${filler}`),
  );
  const { drafts, cut } = bounded(given);
  const kept = drafts.map((draft) => draft.text).join('\n');
  for (let n = 0; n < 300; n++) expect(kept).toContain(`It then wrote ${hash(n)} to the disk.`);
  const inProse = drafts.filter(({ kind }) => kind === 'paragraph').map((draft) => draft.text.length);
  expect(inProse.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(most.prose);
  expect(cut).toMatch(
    /^This article is longer than what is read of one\. Of its text the first 500,000 characters were read, .* [\d,]+ characters were left out\.$/,
  );
});

test('code beyond the limit ends at a line, and its links end with it', () => {
  const code: Draft = {
    kind: 'code',
    text: 'abc def\n'.repeat(1_100_000),
    links: [
      { start: 0, end: 3, url: 'https://lab.example/' },
      { start: 8_500_000, end: 8_500_003, url: 'https://lab.example/' },
    ],
  };
  const { drafts, cut } = bounded([paragraph(lead), code]);
  expect(drafts[1]!.text.length).toBeLessThanOrEqual(most.lists);
  expect(drafts[1]!.text).toMatch(/abc def$|abc$/);
  expect(drafts[1]!.links).toHaveLength(1);
  expect(cut).toContain('Of its tables and code the first 8,000,000 characters were read: 800,00');
});

test('what is within the limits is as it was', () => {
  const drafts = [paragraph(lead), paragraph(hash(7))];
  expect(bounded(drafts)).toEqual({ drafts, cut: null });
});
