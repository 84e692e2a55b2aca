import { describe, expect, it } from 'vitest';
import { cutAt, type Piece, readSpan, spanHref, tableCells } from './cited-span.ts';

const piece = (start: number, text: string, cited = false): Piece => ({ start, text, cited, href: null });

it.each([
  ['12-40', { start: 12, end: 40 }],
  [null, null],
  ['', null],
  ['40-12', null],
  ['12-12', null],
  ['-1-5', null],
  ['1e3-5', null],
  ['1-9999999999', null],
])('reads %s', (value, span) => expect(readSpan(value)).toEqual(span));

it('writes what it reads', () => {
  expect(spanHref('a b', { start: 3, end: 9, asOf: null })).toBe('/articles/a%20b?c=3-9#c-3');
  expect(spanHref('a', { start: 3, end: 9, asOf: '2025-11-18T09:00:00.000Z' })).toBe(
    '/articles/a?c=3-9&asOf=2025-11-18T09%3A00%3A00.000Z#c-3',
  );
});

describe('cutting at the span', () => {
  const pieces = [piece(0, 'One two '), piece(8, 'three', true), piece(13, ' four.')];
  it.each([
    ['nothing asked', null, ['One two ', 'three', ' four.'], []],
    ['one whole piece', { start: 8, end: 13 }, ['One two ', 'three', ' four.'], ['three']],
    [
      'across pieces',
      { start: 4, end: 15 },
      ['One ', 'two ', 'three', ' f', 'our.'],
      ['two ', 'three', ' f'],
    ],
    ['inside one piece', { start: 9, end: 11 }, ['One two ', 't', 'hr', 'ee', ' four.'], ['hr']],
    ['beyond the end', { start: 14, end: 900 }, ['One two ', 'three', ' ', 'four.'], ['four.']],
  ])('%s', (_, span, texts, asked) => {
    const cut = cutAt(pieces, span);
    expect(cut.map((shown) => shown.text)).toEqual(texts);
    expect(cut.filter((shown) => shown.asked).map((shown) => shown.text)).toEqual(asked);
    for (const shown of cut) expect('One two three four.'.startsWith(shown.text, shown.start)).toBe(true);
  });
});

it('finds the cells of a table, whatever spans lie across them', () => {
  const pieces = cutAt([piece(5, 'Branch | Fix'), piece(17, 'ed in\n8.0 |  | x\nlast')], {
    start: 9,
    end: 26,
  });
  const cells = tableCells(pieces).map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
  expect(cells).toEqual([['Branch', 'Fixed in'], ['8.0', '', 'x'], ['last']]);
});
