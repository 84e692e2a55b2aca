import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

function observablesOf(text: string): string[] {
  const article = articleOf({ body: [{ kind: 'code', text }] });
  return understand(article).observables.map(({ type, value }) => `${type} ${value}`);
}

const sha256 = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8';
const md5 = '5f4dcc3b5aa765d61d8327deb882cf99';

const cases: [string, string, string[]][] = [
  ['brackets', 'bad[.]example[.]net', ['domain bad.example.net']],
  [
    'round brackets and words',
    'bad(dot)example{.}net and evil[dot]org',
    ['domain bad.example.net', 'domain evil.org'],
  ],
  ['spaces in brackets', 'evil [.] org is down', ['domain evil.org']],
  ['half a bracket', 'evil[.org and evil.]net', ['domain evil.org', 'domain evil.net']],
  [
    'schemes',
    'hxxp://a1.org/x hXXps[:]//b2.org/y h**p://c3.org/z hxxps[://]d4.org/',
    ['url http://a1.org/x', 'url https://b2.org/y', 'url http://c3.org/z', 'url https://d4.org/'],
  ],
  ['a URL in a sentence', 'See (https://news.org/a_(b)). Then go.', ['url https://news.org/a_(b)']],
  [
    'a host with a path',
    '192.0.2[.]7/bins/x.arm7 and 192.0.2[.]9:8080',
    ['url 192.0.2.7/bins/x.arm7', 'ipv4 192.0.2.9'],
  ],
  ['a broken line', 'hxxps://evil[.]org/q?a=1&\n  b=2&c=3', ['url https://evil.org/q?a=1&b=2&c=3']],
  ['e-mail', 'mail boss[at]evil[.]org or <boss@evil.org>', ['email boss@evil.org', 'email boss@evil.org']],
  [
    'addresses',
    '192.0.2.7, 198.51.100[.]9. And 2001:db8::7',
    ['ipv4 192.0.2.7', 'ipv4 198.51.100.9', 'ipv6 2001:db8::7'],
  ],
  [
    'no addresses, but versions',
    'Update to 12.4.3.9. It is fixed in 9.1.16.9; 12.1.7.8 and earlier are open.',
    [],
  ],
  ['a list of fixed builds', 'Fixed builds: 14.1.43.50, 13.1.58.32 and 13.1.37.235.', []],
  ['versions called affected', 'Affected: 7.1.0.12. The client 7.2.10.5 is affected.', []],
  ['versions that a list goes on with', 'Upgrade to 22.7.2.5, 22.7.1.8 or 9.1.18.9.', []],
  ['a list of addresses', 'Servers: 45.77.12.9, 45.77.12.10', ['ipv4 45.77.12.9', 'ipv4 45.77.12.10']],
  [
    'backslashes and a comma in an address',
    'http:\\\\evil.org and hxxp:\\\\bad.org/x hxxps://worse,net/y. We met Bob,com and so on.',
    ['url http://evil.org', 'url http://bad.org/x', 'url https://worse.net/y'],
  ],
  [
    'packages in quotes',
    "The PyPI packages 'sisaws' and “secmeasure”; the package ‘termncolor’ was uploaded to PyPI; npm package manager",
    ['package pkg:pypi/sisaws', 'package pkg:pypi/secmeasure', 'package pkg:pypi/termncolor'],
  ],
  ['a short address, defanged', 'The server was 1.2.3[.]4, the fix in 5.6.7.8.', ['ipv4 1.2.3.4']],
  ['no addresses', 'version 8.0.2.1, section 1.2.3.4, 300.1.2.3, 1.2.3, 12:30:45', []],
  ['hashes', `${md5} ${sha256.toUpperCase()} ${'0'.repeat(64)}`, [`md5 ${md5}`, `sha256 ${sha256}`]],
  ['an imphash is no MD5', `imphash: ${md5}`, [`imphash ${md5}`]],
  [
    'the hash in a sample page',
    `https://www.virustotal.com/gui/file/${sha256}`,
    [`url https://www.virustotal.com/gui/file/${sha256}`, `sha256 ${sha256}`],
  ],
  [
    'files',
    'readme.md, setup.exe, report.pdf.exe; Node.js and ASP.NET',
    ['file-name readme.md', 'file-name setup.exe', 'file-name report.pdf.exe'],
  ],
  [
    'a labelled file with spaces',
    '- File name: Invoice 7 of May.zip\n- then invoice 7 of may.ZIP ran',
    ['file-name Invoice 7 of May.zip', 'file-name Invoice 7 of May.zip'],
  ],
  [
    'paths',
    'C:\\Users\\[user name]\\Temp\\my file.exe -x "C:\\a b\\c.dll" %APPDATA%\\x\\y.ps1 /tmp/.hid/den',
    [
      'file-path C:\\Users\\[user name]\\Temp\\my file.exe',
      'file-path C:\\a b\\c.dll',
      'file-path %APPDATA%\\x\\y.ps1',
      'file-path /tmp/.hid/den',
    ],
  ],
  [
    'registry',
    'HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon was set',
    ['registry-key HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon'],
  ],
  [
    'two in a line',
    'HKLM\\Software\\A and HKCU\\Software\\B HKCR\\c\nC:\\Temp\\a.dll C:\\Users\\b.exe /etc/cron.d/evil %APPDATA%\\c.exe',
    [
      'registry-key HKLM\\Software\\A',
      'registry-key HKCU\\Software\\B',
      'registry-key HKCR\\c',
      'file-path C:\\Temp\\a.dll',
      'file-path C:\\Users\\b.exe',
      'file-path /etc/cron.d/evil',
      'file-path %APPDATA%\\c.exe',
    ],
  ],
  [
    'wallets',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb 0x52908400098527886E0F7030069857D2E4169EE7',
    [
      'btc-address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'eth-address 0x52908400098527886E0F7030069857D2E4169EE7',
    ],
  ],
  ['onion', `${'a2'.repeat(28)}.onion`, [`domain ${'a2'.repeat(28)}.onion`]],
  [
    'what a mark ties to a word before it is no host',
    'evil\'quote[.]com evil’quote[.]com evil"quote[.]com evil$quote[.]com evil&quote[.]com evil%20quote[.]com 😀evil😀quote[.]com',
    [],
  ],
  [
    'what a quotation mark or an elision opens is one',
    "'one[.]org' “two[.]org” (\"three[.]org\") d'quatre[.]fr all’cinque[.]it u'six[.]org' named“seven[.]org” =eight[.]org **nine[.]org**",
    [
      'one.org',
      'two.org',
      'three.org',
      'quatre.fr',
      'cinque.it',
      'six.org',
      'seven.org',
      'eight.org',
      'nine.org',
    ].map((name) => `domain ${name}`),
  ],
  ['sentences that met', 'It spread.The end. e.g. this', []],
];

describe('observables', () => {
  it.each(cases)('%s', (_, text, expected) => {
    expect(observablesOf(text)).toEqual(expected);
  });

  it('takes no version that follows the name of a product', () => {
    const article = articleOf({ body: ['Ivanti Connect Secure 22.7.2.5 and 203.0.114.7 were seen.'] });
    expect(understand(article).observables.map(({ value }) => value)).toEqual(['203.0.114.7']);
    const ofMaker = articleOf({ body: ['Citrix 14.1.43.50 and 13.1.58.32 mend it.'] });
    expect(understand(ofMaker).observables).toEqual([]);
  });

  it('gives spans of the article, brackets included', () => {
    const article = articleOf({ body: ['It called evil[.]org, and mail [at] evil [dot] org.'] });
    const found = understand(article).observables.map(({ start, end }) => article.text.slice(start, end));
    expect(found).toEqual(['evil[.]org', 'mail [at] evil [dot] org']);
  });

  it.each([
    ['defanged', 'C2: evil[.]org', 'malicious'],
    ['a service of everyday use', 'It asked api.telegram[.]org', 'benign'],
    ['a path on such a service', 'hxxps://docs.google[.]com/document/d/1x/edit', 'malicious'],
    ['a reference', 'More: https://attack.mitre.org/groups/G0016/', 'benign'],
    ['a private address', 'from 192.168.1.7', 'benign'],
    ['a program of Windows', 'rundll32.exe ran', 'benign'],
    ['the same name in another place', 'C:\\Users\\Public\\svchost.exe', 'malicious'],
    ['called legitimate', `- SHA256: ${sha256}\n- a legitimate copy of the viewer`, 'benign'],
    ['a hash alone', sha256, 'malicious'],
    ['the empty file', createHash('sha256').update('').digest('hex'), 'benign'],
    ['the empty file, by MD5', createHash('md5').update('').digest('hex').toUpperCase(), 'benign'],
  ])('role: %s', (_, text, role) => {
    const article = articleOf({ body: [{ kind: 'code', text }] });
    const first = understand(article).observables[0];
    expect(first?.role).toBe(role);
    expect(first?.why).toBeTruthy();
  });

  it.each([
    ['relays at 198.51.100[.]72 and', '198.51.100.72', 'an address for documentation (RFC 5737)'],
    ['its relay 2001:db8::7:1 and', '2001:db8::7:1', 'an address for documentation (RFC 3849)'],
    ['from 172.16.4.9 to', '172.16.4.9', 'a private address (RFC 1918)'],
    ['asks 8.8.8.8 for', '8.8.8.8', 'a public resolver'],
    ['at 169.254.169.254 for', '169.254.169.254', 'an address of the local link'],
    ['C2: cdn-hug[.]example, first stage', 'cdn-hug.example', 'a name for documentation (RFC 2606)'],
    ['and updates.oracle-cdn.example.', 'updates.oracle-cdn.example', 'a name for documentation (RFC 2606)'],
    ['write to soc[@]nordlicht[.]example', 'soc@nordlicht.example', 'a name for documentation (RFC 2606)'],
  ])('says of what nobody owns the one reason that holds: %s', (text, value, why) => {
    const { observables } = understand(articleOf({ body: [text] }));
    expect(observables.map((one) => [one.value, one.role, one.why])).toEqual([[value, 'benign', why]]);
  });

  it('takes no file and no function for a reserved name', () => {
    const text = 'Copy config.example to .env and run suite.test, then see [defanged] evil[.]org.';
    expect(understand(articleOf({ body: [text] })).observables.map(({ value }) => value)).toEqual([
      'evil.org',
    ]);
  });

  it.each([
    ['203.0.114.7', 'benign', 'a file lists it without calling it a sign of an attack'],
    ['cdn.elmwick-quay.net', 'benign', 'a file lists it without calling it a sign of an attack'],
    ['https://203.0.114.7/', 'benign', 'a file lists it without calling it a sign of an attack'],
    ['anna@elmwick-quay.net', 'benign', 'a file lists it without calling it a sign of an attack'],
    ['10.0.0.7', 'benign', 'a private address (RFC 1918)'],
  ])('says of %s, which an attached file merely holds, that it is %s: %s', (value, role, why) => {
    const text = `evil[.]org\n${value}  no sign of an attack by itself\nbad[.]net`;
    const article = articleOf({ body: [{ kind: 'code', text }] });
    expect(understand(article).observables[1]).toMatchObject({ value, role, why });
  });

  it.each([
    ['Questions about this go to anna@elmwick-quay.net at any hour of the day.', 'benign'],
    ['Anna Elm of the firm can be reached under anna@elmwick-quay.net in the mornings.', 'benign'],
    ['Contact: soc@elmwick-quay.net', 'benign'],
    ['Contact: elmwick@proton.me', 'malicious'],
    ['Press contact: anna@elmwick-quay.net', 'benign'],
    ['The ransom note gives anna@elmwick-quay.net as the only way to pay.', 'malicious'],
    ['The mails came from anna@elmwick-quay.net and bore a link.', 'malicious'],
    ['anna@elmwick-quay.net', 'malicious'],
    ['- From: Harbour Post <anna@elmwick-quay.net>', 'malicious'],
    ['- To: Anna Elm <anna@elmwick-quay.net>', 'victim'],
    ['Write to anna@elmwick-quay[.]net for the key, they said.', 'malicious'],
    ['Members of elmwick-quay.net got their money back within a week.', 'benign'],
    ['Received: from harbour by mx.elmwick-quay.net with local (Exim 4.94.2)', 'malicious'],
  ])('of a report that lists indicators, %s: %s', (line, role) => {
    const article = articleOf({ body: ['It asks evil[.]org and bad[.]net.', line] });
    expect(understand(article).observables.at(-1)).toMatchObject({ role });
  });

  it('lets what is called legitimate say nothing of the sentence before', () => {
    const text =
      'Indicators of compromise: hxxps://cdn-brack[.]net/invoice.one, 185.220.101[.]47, update-netsc4ler[.]com. The legitimate site elmwick-quay.org was also contacted.';
    const found = understand(articleOf({ body: [text] })).observables;
    expect(found.map(({ value, role }) => `${value} ${role}`)).toEqual([
      'https://cdn-brack.net/invoice.one malicious',
      '185.220.101.47 malicious',
      'update-netsc4ler.com malicious',
      'elmwick-quay.org benign',
    ]);
  });

  it('holds the publisher’s own address for harmless', () => {
    const article = articleOf({ body: ['Read it on news.example.com or on news.example today.'] });
    expect(
      understand({
        ...article,
        url: 'https://www.heise.de/x',
        text: article.text.replace('news.example.com', 'www.heise.de    '),
      }).observables[0]?.role,
    ).toBe('benign');
  });
});

const yara = `rule Sample_Loader : loader {
  strings:
    $a = "}{ a brace"
    $b = { 4D 5A }
  condition:
    all of them
}`;
const sigma = `title: Sample
logsource:
  product: windows
detection:
  selection:
    Image|endswith: '\\\\x.exe'
  condition: selection
level: high`;
const suricata =
  'alert http $HOME_NET any -> $EXTERNAL_NET any (msg:"Sample"; http.uri; content:"/gate"; sid:1000001; rev:1;)';
const snort = 'alert tcp any any -> any 4444 (msg:"Sample"; content:"gate"; sid:1000002;)';

describe('more kinds of observables', () => {
  it('has the name of a weakness out of the catalogue, and takes it for no vulnerability', () => {
    const { observables, mentions } = understand(
      articleOf({ body: ['The flaw CVE-2025-12345 is of CWE-79.'] }),
    );
    expect(observables).toMatchObject([{ type: 'cwe', value: 'CWE-79', role: 'benign' }]);
    expect(observables[0]?.why).toMatch(/^the weakness “.*Web Page Generation.*”$/);
    expect(mentions.filter(({ type }) => type === 'vulnerability').map(({ key }) => key)).toEqual([
      'cve-2025-12345',
    ]);
  });

  it.each([
    ['a range', 'from 198.51.100[.]0/24 and 2001:db8::/32', ['cidr 198.51.100.0/24', 'cidr 2001:db8::/32']],
    [
      'ssdeep',
      '96:s4Ud1Lj96tHHlZDrwciQmA+4uy1I0G4HYuL8N3TzS8QsO/wqWXLcMSx:sF1LjEtHHlZDrJzrhuyZvHYm8tKp/RWO',
      ['ssdeep 96:s4Ud1Lj96tHHlZDrwciQmA+4uy1I0G4HYuL8N3TzS8QsO/wqWXLcMSx:sF1LjEtHHlZDrJzrhuyZvHYm8tKp/RWO'],
    ],
    ['no ssdeep', '97:abcdefghij:klmnopqrst', []],
    ['TLSH', `T1${'0F'.repeat(35)}`, [`tlsh T1${'0F'.repeat(35)}`]],
    [
      'mutexes',
      'Mutex: k7f-Run_1\nand a mutex named "Abc Def" and Global\\{x-1}',
      ['mutex k7f-Run_1', 'mutex Abc Def', 'mutex Global\\{x-1}'],
    ],
    ['no mutex', 'It creates a mutex to ensure that it runs once.', []],
    [
      'user agents',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0 then User-Agent: "my bot 1"',
      [
        'user-agent Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0',
        'user-agent my bot 1',
      ],
    ],
    [
      'weaknesses',
      'It is CWE-79 (cwe 89, CWE–787), not CWE-0 or CWE-12345.',
      ['cwe CWE-79', 'cwe CWE-89', 'cwe CWE-787'],
    ],
    ['networks', 'hosted in AS64500 and ASN 64501, on an AS400', ['asn AS64500', 'asn AS64501']],
    [
      'packages',
      'pkg:pypi/evil-lib@1.0, the npm package "@acme/left", PyPI package Evil_Lib, not the npm package manager\nnpm install --save bad-pkg\npip install requestz==2.0',
      [
        'package pkg:pypi/evil-lib@1.0',
        'package pkg:npm/%40acme/left',
        'package pkg:pypi/evil-lib',
        'package pkg:npm/bad-pkg',
        'package pkg:pypi/requestz@2.0',
      ],
    ],
    [
      'packages in commands',
      'pip install quaylib==1.2\nnpm i x\ngem install quaygem\ngo get github.com/acme/quay\nuv add quay-uv\ncomposer require acme/quay\nThey ran npm i quay-left lumgate_kit@2.1 and left. `npx quay-run`',
      [
        'package pkg:pypi/quaylib@1.2',
        'package pkg:npm/x',
        'package pkg:gem/quaygem',
        'package pkg:golang/github.com/acme/quay',
        'package pkg:pypi/quay-uv',
        'package pkg:composer/acme/quay',
        'package pkg:npm/quay-left',
        'package pkg:npm/lumgate_kit@2.1',
        'package pkg:npm/quay-run',
      ],
    ],
    [
      'no packages in prose on commands',
      'It runs in the npm install process. After pip install it fails. Use npm install to start. pip install -r requirements.txt',
      ['file-name requirements.txt'],
    ],
    [
      'packages by their form',
      'On npm, @lumgate/logger@1.0.3, @lumgate/ui and quaychalk@5.6.1 were bad, and quaylib==2.0.1 for Python. Write to anna@10.0.0.1.',
      [
        'package pkg:npm/%40lumgate/logger@1.0.3',
        'package pkg:npm/%40lumgate/ui',
        'package pkg:npm/quaychalk@5.6.1',
        'package pkg:pypi/quaylib@2.0.1',
      ],
    ],
    [
      'what marks enclose',
      "DownloadFile('http://elmwick-quay.com/p.exe','C:\\x')",
      ['url http://elmwick-quay.com/p.exe'],
    ],
    ['a fingerprint of TLS', `The JA3 hash ${md5} was seen`, [`ja3 ${md5}`]],
    ['ranges at the end of a sentence', 'It scanned 45[.]77[.]0[.]0/16.', ['cidr 45.77.0.0/16']],
    [
      'addresses that take the scheme of their page',
      'src="//cdn.elmwick-quay.com/a.js" and //elmwick-quay[.]com // a comment',
      ['url cdn.elmwick-quay.com/a.js', 'domain elmwick-quay.com'],
    ],
    [
      'packages one a line under their registry',
      'Malicious npm packages\n\n@lumgate/ui-kit@1.0.3\n\n- quay-fast-pay (2 downloads)\n\nConclusion\nquay-slow-pay',
      ['package pkg:npm/%40lumgate/ui-kit@1.0.3', 'package pkg:npm/quay-fast-pay'],
    ],
    [
      'packages without marks',
      'The npm packages quay-tempalte, lumgate_kit and ansi-quay steal keys and files.',
      ['package pkg:npm/quay-tempalte', 'package pkg:npm/lumgate_kit', 'package pkg:npm/ansi-quay'],
    ],
    ['no packages under prose', 'He wrote of npm packages.\nwarning: none here\nthey are gone', []],
    ['cells', `Mutex | qh_mtx_01\nImphash | ${md5}`, ['mutex qh_mtx_01', `imphash ${md5}`]],
    ['no cells, but heads', 'Mutex | Description', []],
    [
      'addresses with a checksum, and without a right one',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
      ['btc-address bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ],
    ['YARA', `// ours\n${yara}\nend`, [`yara-rule ${yara}`]],
    ['Sigma', sigma, [`sigma-rule ${sigma}`]],
    [
      'Sigma up to what follows it',
      `${sigma}\n${suricata}\n${snort}`,
      [`sigma-rule ${sigma}`, `suricata-rule ${suricata}`, `snort-rule ${snort}`],
    ],
    ['Sigma up to a YARA rule', `${sigma}\n\n${yara}`, [`yara-rule ${yara}`, `sigma-rule ${sigma}`]],
    [
      'Sigma up to prose, and one after the other',
      `${sigma}\n\nThe next one is ours.\n${sigma}\n---\n${sigma}`,
      [`sigma-rule ${sigma}`, `sigma-rule ${sigma}`, `sigma-rule ${sigma}`],
    ],
    [
      'Sigma with remarks, blank lines and lists at the margin',
      `${sigma}\n# ours\n\ntags:\n- attack.t1059\nfalsepositives:\n  - none`,
      [`sigma-rule ${sigma}\n# ours\n\ntags:\n- attack.t1059\nfalsepositives:\n  - none`],
    ],
    ['Suricata and Snort', `${suricata}\n${snort}`, [`suricata-rule ${suricata}`, `snort-rule ${snort}`]],
  ])('%s', (_, text, expected) => {
    const kinds = new Set(expected.map((each) => each.slice(0, each.indexOf(' '))));
    const found = observablesOf(text);
    expect(
      expected.length === 0 ? found : found.filter((each) => kinds.has(each.slice(0, each.indexOf(' ')))),
    ).toEqual(expected);
  });
});

describe('what is malicious of packages, and harmless of files', () => {
  const rolesOf = (...body: Parameters<typeof articleOf>[0]['body']) =>
    Object.fromEntries(
      understand(articleOf({ title: 'Worm in npm packages', body })).observables.map(({ value, role }) => [
        value,
        role,
      ]),
    );
  const table = (text: string) => ({ kind: 'table' as const, text });

  it('by a table of malicious versions, and not by one of fixed versions', () => {
    expect(
      rolesOf(
        'These are the packages.',
        table(
          'Package | Malicious versions | Clean version\nquill-text | 3.4.1, 3.4.2 | 3.4.3\n@tarn/quill-core | 1.7.4 | 1.7.5\n@tarn/quill-ui | - | 1.0.0',
        ),
      ),
    ).toEqual({
      'pkg:npm/quill-text': 'malicious',
      'pkg:npm/%40tarn/quill-core': 'malicious',
      'pkg:npm/%40tarn/quill-ui': 'benign',
    });
    expect(
      rolesOf('These were mended.', table('Package | Affected | Fixed\n@tarn/quill-ui | 1.0 | 1.1')),
    ).toEqual({
      'pkg:npm/%40tarn/quill-ui': 'benign',
    });
  });

  it('by a sentence that lists them with their versions', () => {
    expect(
      rolesOf('The versions @tarn/quill-ui 1.7.4, quill-text 3.0.1 and quill-core 2.0.9 are malicious.'),
    ).toMatchObject({
      'pkg:npm/quill-text@3.0.1': 'malicious',
      'pkg:npm/quill-core@2.0.9': 'malicious',
    });
    expect(rolesOf('The versions 3.4.1 and 3.4.2 are malicious.')).toEqual({});
  });

  it('a file that its remark calls legitimate, by name and hash, wherever it stands', () => {
    const hash = '51d0a8c3e6f7249b08d13e5c72ab64f90e8d27b5163cfa4790d2e81b5fc63a17';
    expect(
      rolesOf(
        'The loader abuses a signed copy of an updater, QuayUpdate.exe, to start quaycore.dll.',
        table(
          `Indicator | Type | Description\n${hash} | SHA-256 | QuayUpdate.exe, legitimate signed binary abused for side-loading\ne29b45d07f813ac6529de04b71c8f36a05bd9721c64e83fa1d570b96ac28e3aa | SHA-256 | quaycore.dll, loader`,
        ),
      ),
    ).toMatchObject({ 'QuayUpdate.exe': 'benign', [hash]: 'benign', 'quaycore.dll': 'malicious' });
  });
});
