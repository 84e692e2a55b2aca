import { describe, expect, it } from 'vitest';
import { articleOf } from '../understand/article-of.ts';
import { understand } from '../understand/understand.ts';
import { fixesToldIn } from './fix-prose.ts';

const publisher = { id: 'news', name: 'News', family: 'news', category: 'journalism' as const };

describe('versions that sentences tell', () => {
  it.each([
    [
      'CVE-2025-64446 affects FortiWeb 8.0.0 through 8.0.1 and is fixed in FortiWeb 8.0.2.',
      [['FortiWeb', '8.0.0 through 8.0.1', '8.0.2']],
    ],
    [
      'Versions of FortiWeb before 7.6.5 are vulnerable to CVE-2025-64446. It is fixed in 7.6.5.',
      [['FortiWeb', 'before 7.6.5', '7.6.5']],
    ],
    ['The flaw was patched in Chrome 142.0.7444.175.', [['Chrome', '–', '142.0.7444.175']]],
    ['WinRAR 7.13 fixes the bug. Versions up to 7.12 are vulnerable.', [['WinRAR', 'up to 7.12', '7.13']]],
    ['FortiWeb versions 7.4.0 to 7.4.9 are affected by the flaw.', [['FortiWeb', '7.4.0 to 7.4.9', '–']]],
    ['A flaw in 7-Zip was fixed in version 25.00.', [['7-Zip', '–', '25.00']]],
    [
      '7-Zip has a flaw. The fix is in version 25.00, and version 25.00 or later closes it.',
      [['7-Zip', '–', '25.00']],
    ],
    [
      'Update Chrome to 142.0.7444.175, for anything older than 142.0.7444.175 is vulnerable.',
      [['Chrome', 'older than 142.0.7444.175', '142.0.7444.175']],
    ],
    ['Orbit has released OrbitVPN 4.7.2, which fixes CVE-2026-41234.', [['OrbitVPN', '–', '4.7.2']]],
    [
      'The flaw affects HarborGate 7.4.0 through 7.4.3 and is fixed in HarborGate 7.4.4.',
      [['HarborGate', '7.4.0 through 7.4.3', '7.4.4']],
    ],
    ['Apple released iOS 26.2 on Monday.', []],
    ['FortiWeb and 7-Zip have a flaw. It is fixed in 8.0.2.', []],
    ['The firm grew by 2.5 to 3.5 percent, and FortiWeb sold well.', []],
  ])('%s', (text, rows) => {
    const article = articleOf({ title: 'Notes', body: [text] });
    const tables = fixesToldIn({ article, findings: understand(article), publisher, copyOf: null }, null);
    expect(tables.map((table) => table.rows[0])).toEqual(rows);
    for (const { heading, citation } of tables) {
      expect(heading).toEqual(['Product', 'Affected', 'Fixed in']);
      expect(article.text.slice(citation.start, citation.end)).toMatch(/\d\.\d/);
    }
  });
});
