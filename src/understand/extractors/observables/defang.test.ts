import { describe, expect, it } from 'vitest';
import { defang } from '../../../domain/defang.ts';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';
import { refang } from './refang.ts';

const cases: [type: string, raw: string, shown: string][] = [
  ['url', 'https://evil.example/a.b?c=d.e', 'hxxps://evil[.]example/a.b?c=d.e'],
  ['url', 'http://203.0.113.7:8080/bins/x.arm7', 'hxxp://203[.]0[.]113[.]7:8080/bins/x.arm7'],
  ['url', '203.0.113.7/bins/x', '203[.]0[.]113[.]7/bins/x'],
  ['url', 'ftp://user@files.example.net/', 'fxp://user[@]files[.]example[.]net/'],
  ['url', 'http://[2001:db8::1]/x', 'hxxp://[2001:db8::1]/x'],
  ['domain', 'c2.evil.example', 'c2[.]evil[.]example'],
  ['ipv4', '203.0.113.7', '203[.]0[.]113[.]7'],
  ['ipv6', '2001:db8::7', '2001[:]db8::7'],
  ['cidr', '198.51.100.0/24', '198[.]51[.]100[.]0/24'],
  ['cidr', '2001:db8::/32', '2001[:]db8::/32'],
  ['email', 'first.last@evil.example', 'first[.]last[@]evil[.]example'],
  ['sha256', 'ab'.repeat(32), 'ab'.repeat(32)],
  ['file-name', 'report.pdf.exe', 'report.pdf.exe'],
];

describe('defang', () => {
  it.each(cases)('%s %s', (type, raw, shown) => {
    expect(defang(raw, type)).toBe(shown);
    expect(refang(shown).text).toBe(raw);
  });

  it.each(cases.filter(([, raw]) => !raw.includes('[') && !raw.includes('example')))(
    'what is shown is found again: %s %s',
    (type, raw, shown) => {
      const found = understand(articleOf({ body: [`It asked ${shown} for more.`] })).observables;
      expect(found.map((one) => [one.type, one.value])).toContainEqual([type, raw]);
    },
  );
});

describe('every style of writers', () => {
  it.each([
    ['hxxps[:]//evil[.]com/x', 'https://evil.com/x'],
    ['meow://evil.com', 'http://evil.com'],
    ['hxxp[s]://evil[.]com', 'https://evil.com'],
    ['http[s]://evil{.}com', 'https://evil.com'],
    ['h**p://evil(dot)com', 'http://evil.com'],
    ['ttps://evil<.>com', 'https://evil.com'],
    ['hxxp:// evil[.]com/a', 'http://evil.com/a'],
    ['http : //evil.com/x', 'http://evil.com/x'],
    ['fxp://evil[.]com', 'ftp://evil.com'],
    ['evil dot example dot com', 'evil.example.com'],
    ['it stands at evil dot com', 'it stands at evil.com'],
    ['sub\\.evil\\.com', 'sub.evil.com'],
    ['evil。com', 'evil.com'],
    ['boss [at] evil [dot] com', 'boss@evil.com'],
    ['evil[.com evil.]com', 'evil.com evil.com'],
    ['evil[dot]com[/]path', 'evil.com/path'],
    ['203[.]0[.]113,7', '203.0.113,7'],
    ['evil[d]com and evil[D]net', 'evil.com and evil.net'],
    ['evil|.|com', 'evil.com'],
    ['evil[[.]]com evil[.]]net', 'evil.com evil.net'],
    ['evil[\\.]com', 'evil.com'],
    ['evil.[com] and 203.0.114.[7]', 'evil.com and 203.0.114.7'],
    ['evil[.] com and evil [.]com', 'evil.com and evil.com'],
    ['evil[точка]com evil[点]com', 'evil.com evil.com'],
    ['203\\.0\\.114\\.7', '203.0.114.7'],
    ['evil·com, sub.evil•co·uk', 'evil.com, sub.evil.co.uk'],
    ['45·77·1·2', '45.77.1.2'],
    ['evil%2Ecom sub%2eevil.com evil%5B.%5Dcom', 'evil.com sub.evil.com evil.com'],
    ['http://evil%2Ecom/a%2Eb 45%2E77%2E1%2E2', 'http://evil.com/a%2Eb 45.77.1.2'],
    ['at 45 dot 77 dot 1 dot 2 and 10 DOT 20 DOT 30 DOT 40.', 'at 45.77.1.2 and 10.20.30.40.'],
    ['its IP address was 203,0,114,7', 'its IP address was 203.0.114.7'],
    ['http:__evil-n[.]com/o', 'http://evil-n.com/o'],
    ['hxxps___evil-o[.]com', 'https://evil-o.com'],
    ['hxxps:\\\\evil[.]com\\m\\n.php and C:\\x', 'https://evil.com/m/n.php and C:\\x'],
    [
      'ht tp://evil.com h ttp://evil.com htt ps://evil.com',
      'http://evil.com http://evil.com https://evil.com',
    ],
    [
      'http;//evil.com http//evil.com http:/evil.com https:///evil.com',
      'http://evil.com http://evil.com http://evil.com https://evil.com',
    ],
    ['[http://]evil[.]com [hxxps://]evil[.]com', 'http://evil.com https://evil.com'],
    [
      'h[tt]p://evil.com h(xx)ps://evil.com ht[t]p://evil.com',
      'http://evil.com https://evil.com http://evil.com',
    ],
    [
      'h--p://evil.com h..p://evil.com h@@p://evil.com h##p://evil.com',
      'http://evil.com http://evil.com http://evil.com http://evil.com',
    ],
    [
      'hxp://evil.com xxxx://evil.com xxxxs://evil.com xttp://evil.com httx://evil.com',
      'http://evil.com http://evil.com https://evil.com http://evil.com http://evil.com',
    ],
    ['hxxp[:/]/evil.com hxxp[:]/[/]evil.com', 'http://evil.com http://evil.com'],
    ['hxxps://[evil.com]/a', 'https://evil.com/a'],
    ['http：／／evil．com⁄a', 'http://evil.com/a'],
    ['boss＠evil.com', 'boss@evil.com'],
    ['boss AT evil DOT com', 'boss@evil.com'],
    ['write to boss at evil dot com', 'write to boss@evil.com'],
    ['boss[arroba]evil[punto]com', 'boss@evil.com'],
  ])('%s', (written, meant) => {
    expect(refang(written).text).toBe(meant);
  });

  it.each([
    'the dot in com is small',
    'C:\\Users\\.com x',
    'he looked at evil',
    'what://x',
    'http:// for example',
    'he use[d] it and was appall[d]',
    'he wrote.[12] It was 2.0.[4] and grew',
    'a tax of 1,200,300,400 in all',
    'the host had 1,200,300,400 of them',
    'see http__version and https_proxy.x',
    'with ttp and both x and a || b',
    '他说：好／坏',
    'C:\\a\\b.com',
    'la col·lecció i el col·legi',
    'News · Research · com',
    '3·14 and 2·3·5·7·11',
    'version 5 dot 2 dot 1 is out',
    'http://a.org/?to=evil%2Ecom and a.org/x%2Ecom',
    '/..%2e%2e/etc',
    'grew by 100%2 of it',
  ])('left alone: %s', (text) => {
    expect(refang(text).text).toBe(text);
  });
});
