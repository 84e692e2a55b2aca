import { describe, expect, it } from 'vitest';
import { articleOf } from '../understand/article-of.ts';
import { understand } from '../understand/understand.ts';
import { fixesTold } from './fix-prose.ts';

const publisher = { id: 'news', name: 'News', family: 'news', category: 'journalism' as const };

const tableOf = (texts: string[], flaw: string | null = null) => {
  const articles = texts.map((text, n) => {
    const article = { ...articleOf({ title: 'Notes', body: [text] }), id: `a-${n}` };
    return { article, findings: understand(article), publisher, copyOf: null };
  });
  return fixesTold(articles, flaw);
};

describe('versions that sentences tell', () => {
  it.each([
    [
      'CVE-2025-64446 affects FortiWeb 8.0.0 through 8.0.1 and is fixed in FortiWeb 8.0.2.',
      [['FortiWeb', '8.0.0 to 8.0.1', '8.0.2']],
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
      'Update Chrome to 142.0.7444.175, for anything older than 142.0.7444.175 is vulnerable.',
      [['Chrome', 'before 142.0.7444.175', '142.0.7444.175']],
    ],
    ['Orbit has released OrbitVPN 4.7.2, which fixes CVE-2026-41234.', [['OrbitVPN', '–', '4.7.2']]],
    [
      'The flaw affects HarborGate 7.4.0 through 7.4.3 and is fixed in HarborGate 7.4.4.',
      [['HarborGate', '7.4.0 to 7.4.3', '7.4.4']],
    ],
    ['The flaw may affect HarborGate 7.4.', [['HarborGate', 'perhaps 7.4', '–']]],
    [
      'The flaw affects HarborGate 7.4, and no fix is planned. HarborGate 8.0 is not affected.',
      [['HarborGate', '7.4', '–', '8.0', '7.4']],
    ],
    [
      'Firefox 145 fixes a flaw. The flaw was closed in Firefox 145.0.1230.16.',
      [['Firefox', '–', '145.0.1230.16']],
    ],
    [
      'The flaw was fixed in 7-Zip 25.00. Update to 7-Zip 25.00 or later to fix it.',
      [['7-Zip', '–', '25.00 and later']],
    ],
    ['The flaw may affect HarborGate 7.4. The flaw affects HarborGate 7.4.', [['HarborGate', '7.4', '–']]],
    ['Apple released iOS 26.2 on Monday.', undefined],
    ['FortiWeb and 7-Zip have a flaw. It is fixed in 8.0.2.', undefined],
    ['The firm grew by 2.5 to 3.5 percent, and FortiWeb sold well.', undefined],
  ])('%s', (text, rows) => {
    const table = tableOf([text]);
    expect(table?.rows).toEqual(rows);
    for (const citations of table?.rowCitations ?? []) expect(citations.length).toBeGreaterThan(0);
  });

  it('puts together what several articles say of a product, each with its sentence', () => {
    const table = tableOf(
      [
        'CVE-2026-41234 affects HarborGate 7.4.0 through 7.4.3.',
        'HarborGate 7.4.4 fixes CVE-2026-41234. CVE-2026-41235 is in MailHarbor 3.1.2.',
      ],
      'cve-2026-41234',
    );
    expect(table).toEqual({
      heading: ['Product', 'Affected', 'Fixed in'],
      rows: [['HarborGate', '7.4.0 to 7.4.3', '7.4.4']],
      citations: [],
      rowCitations: [
        [
          { articleId: 'a-0', start: 7, end: 61 },
          { articleId: 'a-1', start: 7, end: 45 },
        ],
      ],
    });
  });
});
