import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { overlap, run } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

const body =
  'The water works shut down two pumps on Monday after an operator saw settings change on a screen. Engineers drove to both stations and kept the supply running through the night.';
const html = `<html><head><title>Pumps stop</title></head><body><nav>Home News</nav><article><h1>Pumps stop</h1><p>${body}</p></article></body></html>`;

describe('bench reading', () => {
  it('runs a folder with ground-truth.json and plain or packed pages', async () => {
    mkdirSync(join(folder, 'html'));
    writeFileSync(join(folder, 'html', 'one.html'), html);
    writeFileSync(join(folder, 'html', 'two.html.gz'), gzipSync(html));
    const gold = {
      one: { articleBody: body, url: 'https://example.com/1' },
      two: { articleBody: `${body} More.` },
    };
    writeFileSync(join(folder, 'ground-truth.json'), JSON.stringify(gold));
    const { figures } = await run({ data: null, items: folder, peer: false });
    expect(figures).toMatchObject({ pages: 2, precision: 1 });
    expect(figures.f1).toBeGreaterThan(0.97);
  });

  it.each([
    [['a', 'b', 'b'], ['b', 'c'], 1 / 3, 1 / 2],
    [[], [], 1, 1],
    [[], ['a'], 0, 0],
    [['a'], [], 0, 0],
  ])('counts tokens as often as they occur: %j %j', (found, gold, precision, recall) =>
    expect(overlap(found, gold)).toEqual({ precision, recall }),
  );
});
