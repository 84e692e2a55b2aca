/** Versions on whole pages: in tables, beside numbers of sections, and of products that nobody lists. */
import { describe, expect, it } from 'vitest';
import { rangeWords } from '../../../domain/version.ts';
import { readArticle } from '../../../read/read.ts';
import { understand } from '../../understand.ts';

/** What a page says, read as a browser would give it: "redis affected 7.0.0 to 7.2.3 [41001]", hedged with a question mark. */
function toldOn(body: string): string[] {
  const html = `<!doctype html><html lang="en"><head><title>Notes on a patch</title></head><body><article>
    <h1>Notes on a patch</h1><p>Administrators have work to do this week, as the note of the maker says, and most of it can be done in an evening.</p>
    ${body}
    <p>The maker thanks those who reported it, and asks everybody to read the note to its end before they begin with the work.</p></article></body></html>`;
  const raw = { url: 'https://news.example/notes', sourceId: 's', fetchedAt: '2025-11-18T12:00:00Z' };
  const read = readArticle(
    { ...raw, entry: null, html },
    { publisherId: 'news.example', language: null, now: raw.fetchedAt },
  );
  if ('dropped' in read) throw new Error(read.detail);
  return understand(read.article).versions.map(({ product, state, ranges, certainty, flaws }) => {
    const of = flaws.length === 0 ? '' : ` [${flaws.map((flaw) => flaw.split('-')[2]).join(' ')}]`;
    return `${product.key} ${state}${certainty === 'hedged' ? '?' : ''} ${ranges.map(rangeWords).join('; ')}${of}`;
  });
}

/** Rows of cells, the first the heads. */
const table = (...rows: string[][]): string =>
  `<table>${rows.map((cells, n) => `<tr>${cells.map((cell) => (n === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('\n')}</table>`;

const flaw = '<p>The flaw CVE-2026-41201 lets anybody in.</p>';

const inTables: [string, string, string[]][] = [
  [
    'a product, what is affected and what mends it',
    flaw +
      table(
        ['Product', 'Affected versions', 'Fixed version'],
        ['Redis', '7.0.0 - 7.2.3', '7.2.4'],
        ['HarborGate', 'before 3.1', '3.1'],
      ),
    [
      'redis affected 7.0.0 to 7.2.3 [41201]',
      'redis fixed 7.2.4 [41201]',
      'harborgate affected before 3.1 [41201]',
      'harborgate fixed 3.1 [41201]',
    ],
  ],
  [
    'a branch, what is affected of it and what to do',
    flaw +
      table(
        ['Version', 'Affected', 'Solution'],
        ['FortiOS 7.6', 'Not affected', 'Not Applicable'],
        ['FortiOS 7.4', '7.4.0 through 7.4.8', 'Upgrade to 7.4.9 or above'],
        ['FortiOS 6.4', '6.4 all versions', 'Migrate to a fixed release'],
      ),
    [
      'fortios unaffected 7.6 [41201]',
      'fortios affected 7.4.0 to 7.4.8 [41201]',
      'fortios fixed 7.4.9 and later [41201]',
      'fortios affected 6.4.x [41201]',
    ],
  ],
  [
    'a version with its product and a solution',
    flaw +
      table(
        ['Version', 'Solution'],
        ['FortiWeb 8.0.0 through 8.0.1', 'Upgrade to 8.0.2 or above'],
        ['FortiWeb 7.6 all versions', 'Upgrade to 8.0.2'],
      ),
    [
      'fortiweb affected 8.0.0 to 8.0.1 [41201]',
      'fortiweb fixed 8.0.2 and later [41201]',
      'fortiweb affected 7.6.x [41201]',
      'fortiweb fixed 8.0.2 [41201]',
    ],
  ],
  [
    'versions alone, of the one product that the page is on',
    '<p>CVE-2026-41202 is a flaw in Redis.</p>' +
      table(['Affected versions', 'Fixed in'], ['7.0.0 to 7.0.9', '7.0.10'], ['7.2.0 to 7.2.3', '7.2.4']),
    [
      'redis affected 7.0.0 to 7.0.9 [41202]',
      'redis fixed 7.0.10 [41202]',
      'redis affected 7.2.0 to 7.2.3 [41202]',
      'redis fixed 7.2.4 [41202]',
    ],
  ],
  [
    'a flaw in each row',
    table(
      ['CVE', 'Product', 'Affected', 'Patched'],
      ['CVE-2026-41203', 'Redis', '&lt; 7.2.4', '7.2.4'],
      ['CVE-2026-41204', 'Redis', '7.4.0', '7.4.1'],
    ),
    [
      'redis affected before 7.2.4 [41203]',
      'redis fixed 7.2.4 [41203]',
      'redis affected 7.4.0 [41204]',
      'redis fixed 7.4.1 [41204]',
    ],
  ],
  [
    'several products in one cell, and a cell that is left empty',
    flaw +
      table(
        ['Affected product', 'Fixed version'],
        ['Redis 7.2.3 and earlier', '7.2.4'],
        ['Jenkins 2.516.2 and earlier', ''],
      ),
    [
      'redis affected up to 7.2.3 [41201]',
      'redis fixed 7.2.4 [41201]',
      'jenkins affected up to 2.516.2 [41201]',
    ],
  ],
  [
    'a state by its word',
    flaw + table(['Version', 'Status'], ['Redis 7.0', 'Affected'], ['Redis 6.2', 'Not affected']),
    ['redis affected 7.0 [41201]', 'redis unaffected 6.2 [41201]'],
  ],
  [
    'packages, with what their registry writes',
    flaw + table(['Package', 'Vulnerable', 'Patched'], ['left-padder', '&gt;= 2.0.0, &lt; 2.4.1', '2.4.1']),
    ['left-padder affected 2.0.0 before 2.4.1 [41201]', 'left-padder fixed 2.4.1 [41201]'],
  ],
  [
    'a product that spans rows, as the first cell of the first',
    flaw +
      '<table><tr><th>Product</th><th>Affected</th><th>Fixed</th></tr><tr><td rowspan="2">Redis</td><td>7.0.0 - 7.0.9</td><td>7.0.10</td></tr><tr><td>7.2.0 - 7.2.3</td><td>7.2.4</td></tr></table>',
    [
      'redis affected 7.0.0 to 7.0.9 [41201]',
      'redis fixed 7.0.10 [41201]',
      'redis affected 7.2.0 to 7.2.3 [41201]',
      'redis fixed 7.2.4 [41201]',
    ],
  ],
  [
    'no fix',
    flaw +
      table(
        ['Product', 'Affected version', 'Fixed version'],
        ['Tidemark Server', '11.x', 'No fix (end of life)'],
      ),
    ['tidemark server affected 11.x [41201]', 'tidemark server no-fix 11.x [41201]'],
  ],
  [
    'heads in the first column',
    flaw +
      '<table><tr><th>Product</th><td>Redis</td></tr><tr><th>Affected versions</th><td>7.0.0 to 7.2.3</td></tr><tr><th>Fixed version</th><td>7.2.4</td></tr></table>',
    ['redis affected 7.0.0 to 7.2.3 [41201]', 'redis fixed 7.2.4 [41201]'],
  ],
  [
    'what is not affected in a column of its own',
    flaw +
      table(
        ['Versions', 'Affected', 'Unaffected'],
        ['PAN-OS 11.2', '&lt; 11.2.4-h1', '&gt;= 11.2.4-h1'],
        ['PAN-OS 10.1', 'None', 'All'],
      ),
    [
      'pan-os affected before 11.2.4-h1 [41201]',
      'pan-os unaffected 11.2.4-h1 and later [41201]',
      'pan-os unaffected 10.1.x [41201]',
    ],
  ],
  [
    'a product in a line of its own, and branches under it',
    flaw +
      '<table><tr><th>Release</th><th>First fixed release</th></tr><tr><td colspan="2">HarborGate</td></tr><tr><td>9.12 and earlier</td><td>Migrate to a fixed release</td></tr><tr><td>9.14</td><td>9.14.4</td></tr></table>',
    ['harborgate affected up to 9.12 [41201]', 'harborgate fixed 9.14.4 [41201]'],
  ],
  [
    'a plugin of something known, which is a product of its own',
    flaw +
      table(
        ['Plugin', 'Affected versions', 'Fixed version'],
        ['Harbor Forms for WordPress', '&lt;= 2.4.0', '2.4.1'],
      ),
    [
      'harbor forms for wordpress affected up to 2.4.0 [41201]',
      'harbor forms for wordpress fixed 2.4.1 [41201]',
    ],
  ],
  [
    'a fix to come',
    flaw +
      table(
        ['Version', 'Affected', 'Solution'],
        ['FortiOS 7.4', '7.4.0 through 7.4.8', 'Upgrade to upcoming 7.4.9 or above'],
      ),
    ['fortios affected 7.4.0 to 7.4.8 [41201]', 'fortios fixed? 7.4.9 and later [41201]'],
  ],
  [
    'several ranges in lines of one cell',
    flaw +
      table(
        ['Product', 'Affected', 'Fixed'],
        ['Redis', '7.0.0 - 7.0.9<br>7.2.0 - 7.2.3', '<p>7.0.10</p><p>7.2.4</p>'],
      ),
    ['redis affected 7.0.0 to 7.0.9; 7.2.0 to 7.2.3 [41201]', 'redis fixed 7.0.10; 7.2.4 [41201]'],
  ],
  [
    'the flaw that the heading over it names',
    '<p>There are two, CVE-2026-41206 and CVE-2026-41207.</p><h2>CVE-2026-41206</h2>' +
      table(['Product', 'Fixed version'], ['Redis', '7.2.4']) +
      '<h2>CVE-2026-41207</h2>' +
      table(['Product', 'Fixed version'], ['Redis', '7.2.5']),
    ['redis fixed 7.2.4 [41206]', 'redis fixed 7.2.5 [41207]'],
  ],
  [
    'another product in the column of what to do, which mends nothing of this',
    flaw + table(['Product', 'Affected versions', 'Solution'], ['Redis', '7.2.3', 'Install Jenkins 2.516.3']),
    ['redis affected 7.2.3 [41201]'],
  ],
  // What is none.
  ['people who were hit', flaw + table(['Product', 'Affected users', 'Fixed'], ['Redis', '12.5', 'no']), []],
  ['days of patches', flaw + table(['Product', 'Patch date'], ['Redis', '7.2.2026']), []],
  [
    'two products, and no word of whose they are',
    '<p>CVE-2026-41208 is in Redis and in Jenkins.</p>' +
      table(['Affected versions', 'Fixed in'], ['7.0.0 to 7.0.9', '7.0.10']),
    [],
  ],
  [
    'no heads that tell of versions',
    flaw + table(['Model', 'Price'], ['Redis Box', '7.2.4'], ['Other', '8.1.1']),
    [],
  ],
  [
    'scores',
    flaw + table(['CVE', 'Product', 'CVSS', 'Severity'], ['CVE-2026-41205', 'Redis', '9.8', 'Critical']),
    [],
  ],
  [
    'dates of a history',
    flaw +
      table(
        ['Version', 'Date', 'Change'],
        ['1.0', '12.11.2025', 'First'],
        ['1.1', '14.11.2025', 'Fixed a word'],
      ),
    [],
  ],
  ['addresses', flaw + table(['Indicator', 'Fixed'], ['203.0.113.7', '198.51.100.7']), []],
  [
    'a product that nothing names',
    table(['Affected versions', 'Fixed in'], ['7.0.0 to 7.0.9', '7.0.10']),
    [],
  ],
  ['numbers of people', flaw + table(['Country', 'Affected', 'Fixed'], ['Norway', '1200', '300']), []],
  [
    'a row that says it is not known',
    flaw + table(['Product', 'Affected versions', 'Fixed version'], ['Redis', 'See advisory', 'TBD']),
    [],
  ],
];

const numbered: [string, string[]][] = [
  ['<p>CVE-2026-41210 is a flaw in Redis.</p><h2>2.1 Overview</h2><p>It lets anybody in.</p>', []],
  ['<p>CVE-2026-41211 is a flaw in Redis.</p><h2>3.2.1 Impact</h2><p>It lets anybody in.</p>', []],
  [
    '<p>Affected products: Redis.</p><h3>3.2.1 IMPROPER INPUT VALIDATION CWE-20</h3><p>It lets anybody in.</p>',
    [],
  ],
  ['<p>CVE-2026-41212 is a flaw in Redis.</p><h2>4.1.2. Affected products</h2><p>All of them.</p>', []],
  [
    '<h2>Affected</h2><p>Redis is affected by CVE-2026-41213.</p><ul><li>1.1.1 Back up the data</li><li>1.1.2 Stop the server</li></ul>',
    [],
  ],
  ['<p>CVE-2026-41214 is a flaw in Redis, as section 3.2.1 shows.</p>', []],
  ['<p>CVE-2026-41215 affects Redis; see sections 3.2.1 and 3.2.2 of the note.</p>', []],
  ['<p>CVE-2026-41216 affects Redis; step 2.1.3 mends it, as does table 4.1.2.</p>', []],
  ['<p>CVE-2026-41217 affects Redis. Appendix 1.2.3 tells how it is fixed.</p>', []],
  ['<h2>1.2 Redis</h2><p>CVE-2026-41218 is a flaw in Redis.</p>', []],
  ['<h2>Fixed in</h2><ul><li>7.2.4 and later</li></ul><p>CVE-2026-41219 is a flaw in Redis.</p>', []],
  [
    '<p>CVE-2026-41220 is a flaw in Redis.</p><h2>2.2 Fixed versions</h2><ul><li>7.2.4 and later</li><li>7.0.9 and later</li></ul>',
    ['redis fixed 7.2.4 and later [41220]', 'redis fixed 7.0.9 and later [41220]'],
  ],
  [
    '<p>CVE-2026-41221 is a flaw in Redis.</p><h2>3.1 Redis 7.0.0 to 7.2.3 are affected</h2><p>All else is not.</p>',
    ['redis affected 7.0.0 to 7.2.3 [41221]'],
  ],
  ['<p>CVE-2026-41222 is a flaw in Redis. 7.2.4 fixes it.</p>', ['redis fixed 7.2.4 [41222]']],
];

const unlisted: [string, string[]][] = [
  [
    '<p>The package lodash before 4.17.21 is vulnerable to CVE-2026-41230.</p>',
    ['lodash affected before 4.17.21 [41230]'],
  ],
  ['<p>CVE-2026-41231 affects lodash before 4.17.21.</p>', ['lodash affected before 4.17.21 [41231]']],
  [
    '<p>Somebody put a miner into ua-parser-js 0.7.29, 0.8.0 and 1.0.0 on npm. All three are malicious.</p>',
    ['ua-parser-js affected 0.7.29; 0.8.0; 1.0.0'],
  ],
  [
    '<p>The malicious versions are ua-parser-js 0.7.29 and node-ipc 10.1.1.</p>',
    ['ua-parser-js affected 0.7.29', 'node-ipc affected 10.1.1'],
  ],
  [
    '<p>Of npm: CVE-2026-41232 was fixed in requests-toolkit 2.4.1.</p>',
    ['requests-toolkit fixed 2.4.1 [41232]'],
  ],
  ['<p>A flaw in AcmeGate 7.2.3 lets anybody in.</p>', ['acmegate affected 7.2.3']],
  [
    '<p>AcmeGate 7.2.3 is vulnerable to CVE-2026-41233. Upgrade to 7.2.4.</p>',
    ['acmegate affected 7.2.3 [41233]', 'acmegate fixed 7.2.4 [41233]'],
  ],
  ['<p>The hole in AcmeGate, CVE-2026-41234, was closed in 7.2.4.</p>', ['acmegate fixed 7.2.4 [41234]']],
  [
    '<p>CVE-2026-41235 is in the AcmeGate appliance. Versions 7.2.0 to 7.2.3 are affected.</p>',
    ['acmegate affected 7.2.0 to 7.2.3 [41235]'],
  ],
  [
    '<p>CVE-2026-41236 is a flaw in vm2. All versions before 3.9.18 are affected.</p>',
    ['vm2 affected before 3.9.18 [41236]'],
  ],
  [
    '<p>Attackers published axios@1.14.1 and axios@0.30.4. Both versions are malicious.</p>',
    ['axios affected 1.14.1; 0.30.4'],
  ],
  [
    '<p>CVE-2026-41237 in Tallowick Sync Server allows anybody in; it is fixed in version 4.8.2.</p>',
    ['tallowick sync server fixed 4.8.2 [41237]'],
  ],
  [
    '<p>The crew poisoned LumenKit on PyPI. Versions 1.8.7 and 1.8.8 were affected, and 1.8.6 is the last clean release.</p>',
    ['lumenkit affected 1.8.7; 1.8.8', 'lumenkit unaffected 1.8.6'],
  ],
  [
    '<p>Vulnerable are Ember 19.0.0, 19.1.0 and 19.2.0. Ember 19.0.1 and 19.2.1 close the hole.</p>',
    ['ember affected 19.0.0; 19.1.0; 19.2.0', 'ember fixed 19.0.1; 19.2.1'],
  ],
  ['<p>The agent for Windows before 6.3.3 is vulnerable.</p>', []],
  [
    '<p>CVE-2026-41239 is a denial of service in QL-15 Gateways, for which the fix is in 3.1.6.</p>',
    ['ql-15 gateways fixed 3.1.6 [41239]'],
  ],
  // What is none.
  ['<p>They logged in as root@10.0.0.7 and as deploy@10.1.2.3, which was vulnerable.</p>', []],
  ['<p>Update 7.2.4 is out. Before 7.2.3 all was well, and Since 7.2.0 it is not.</p>', []],
  ['<p>The maker fixed it on 12.11.2025 in Oslo, and Ola Nordmann 7.2.3 km away saw it.</p>', []],
  ['<p>The score of CVE-2026-41238 rose from 7.2 to 9.8, said Quayline.</p>', []],
  ['<p>Their chief, Anna Berg, fixed 3.2.1 of the report.</p>', []],
  ['<p>The crew scanned hosts before 7.2 million people were affected.</p>', []],
  ['<p>The flaw affects people who upgraded before 10.30 in the morning.</p>', []],
  ['<p>Traffic rose by 3.5 after the attack on Elmwick, which was affected.</p>', []],
];

describe('versions of a page', () => {
  it.each(inTables)('in tables: %s', (_, body, expected) => expect(toldOn(body)).toEqual(expected));
  it.each(numbered)('apart from numbers of sections: %s', (body, expected) =>
    expect(toldOn(body)).toEqual(expected),
  );
  it.each(unlisted)('of what nobody lists: %s', (body, expected) => expect(toldOn(body)).toEqual(expected));
});
