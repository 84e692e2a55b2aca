import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './observables.ts';

test('ours and a peer are counted on the same labels', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-observables-'));
  const items = join(folder, 'items.jsonl');
  const label = (type: string, value: string) => ({ type, value, malicious: true });
  const text = 'The loader asked evil[.]example[.]com at 198.51.100[.]7 and wrote C:\\Users\\Public\\a.exe\n';
  const observables = [
    label('domain', 'evil.example.com'),
    label('ipv4', '198.51.100.7'),
    label('file-path', 'C:\\Users\\Public\\a.exe'),
  ];
  writeFileSync(items, `${JSON.stringify({ id: 'one', text, observables })}\n`);
  try {
    const { figures, table } = await run({ data: null, items, peer: false });
    expect(figures).toMatchObject({ f1: 1, precision: 1, recall: 1 });
    // Two of the three, and no path.
    expect(figures.ioc_extractor_f1).toBeCloseTo(0.8, 5);
    expect(table).toContain('over the 11 types that it looks for 1.000, ours 1.000');
    expect(table).toContain('iocsearcher and ioc-finder run with --peer');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
