import { describe, expect, it } from 'vitest';
import { rangeWords } from '../../domain/version.ts';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const readIn = (text: string) => {
  const blocks = text.split(' ¶ ').map((part) => {
    const kind = part.startsWith('# ')
      ? ('heading' as const)
      : part.startsWith('* ')
        ? ('item' as const)
        : null;
    return kind === null ? part : { kind, text: part.slice(2) };
  });
  return understand(articleOf({ title: 'Notes of the day', body: blocks }));
};

/** "fortiweb affected 8.0.0 to 8.0.1 [41001]": hedged with a question mark, flaws by the end of their number. */
const toldIn = (text: string): string[] =>
  readIn(text).versions.map(({ product, state, ranges, certainty, flaws }) => {
    const of = flaws.length === 0 ? '' : ` [${flaws.map((flaw) => flaw.split('-')[2]).join(' ')}]`;
    return `${product.key} ${state}${certainty === 'hedged' ? '?' : ''} ${ranges.map(rangeWords).join('; ')}${of}`;
  });

/** In the styles of vendors' advisories, of package registries and of news; none of it theirs. */
const cases: [string, string[]][] = [
  // Whose they are.
  [
    'CVE-2026-41120 is in Redis. All releases from 7.0.0 to 7.2.4 are affected, also behind a proxy of HAProxy.',
    ['redis affected 7.0.0 to 7.2.4 [41120]'],
  ],
  ['CVE-2026-41121 is in Redis. Also vulnerable is Brindle 19.0.4.', ['brindle affected 19.0.4 [41121]']],
  [
    'Somebody poisoned Redis on PyPI. Versions 7.2.1 and 7.2.2 were affected, and PyPI has removed them.',
    ['redis affected 7.2.1; 7.2.2'],
  ],
  [
    'A hole in Larch Backup is CVE-2026-41122. Larch Backup 11.x and 12.0 through 12.0.4 are affected; 12.1 is not.',
    ['larch backup affected 11.x; 12.0 to 12.0.4 [41122]', 'larch backup unaffected 12.1 [41122]'],
  ],
  // Other languages.
  [
    'La faille CVE-2026-41123 est dans Redis. ¶ # Systèmes affectés ¶ * Redis versions 7.0.x antérieures à 7.0.23',
    ['redis affected 7.0.x before 7.0.23 [41123]'],
  ],
  ['CVE-2026-41124 est corrigée dans Redis 7.0.23.', ['redis fixed 7.0.23 [41124]']],
  [
    'CVE-2026-41125 is een lek in Redis. Kwetsbaar zijn de versies 7.0.1 tot en met 7.0.22.',
    ['redis affected 7.0.1 to 7.0.22 [41125]'],
  ],
  ['CVE-2026-41126 no afecta a todos: Redis 7.4 no está afectado.', ['redis unaffected 7.4 [41126]']],
  // Branches and what is said behind a colon, a dash or a cell's edge.
  [
    '# Affected versions of Redis (CVE-2026-41110) ¶ * Redis 6.2: 6.2.0 to 6.2.7, fixed in 6.2.8 ¶ * Redis 7.0: all versions before 7.0.3 ¶ * Redis 8.0: not affected',
    [
      'redis affected 6.2.0 to 6.2.7 [41110]',
      'redis fixed 6.2.8 [41110]',
      'redis affected before 7.0.3 [41110]',
      'redis unaffected 8.0 [41110]',
    ],
  ],
  [
    'CVE-2026-41111 is in Redis. ¶ Affected versions\nRedis 6.2: 6.2.0 to 6.2.7\nRedis 8.0: not affected\nRedis 8.2: 8.2.0 to 8.2.2',
    [
      'redis affected 6.2.0 to 6.2.7 [41111]',
      'redis unaffected 8.0 [41111]',
      'redis affected 8.2.0 to 8.2.2 [41111]',
    ],
  ],
  [
    'CVE-2026-41112 is in Redis. ¶ Affected: 6.2.0 to 6.2.7\nNot affected: 7.0\nFixed: 6.2.8',
    ['redis affected 6.2.0 to 6.2.7 [41112]', 'redis unaffected 7.0 [41112]', 'redis fixed 6.2.8 [41112]'],
  ],
  [
    'CVE-2026-41113 affects Redis 4.0 to 4.2.1; version 4.3 is not affected.',
    ['redis affected 4.0 to 4.2.1 [41113]', 'redis unaffected 4.3 [41113]'],
  ],
  [
    'Somebody put a backdoor into Redis. Versions 7.2.1 and 7.2.2 are malicious. Version 7.2.0 is clean.',
    ['redis affected 7.2.1; 7.2.2', 'redis unaffected 7.2.0'],
  ],
  [
    'CVE-2026-41114 affects Redis 6.2.0 to 6.2.7; 7.0.0 to 7.0.2.',
    ['redis affected 6.2.0 to 6.2.7; 7.0.0 to 7.0.2 [41114]'],
  ],
  // Fortinet
  [
    'CVE-2026-41001 affects FortiWeb 8.0.0 through 8.0.1 and is fixed in FortiWeb 8.0.2.',
    ['fortiweb affected 8.0.0 to 8.0.1 [41001]', 'fortiweb fixed 8.0.2 [41001]'],
  ],
  [
    'FortiOS 7.4.0 - 7.4.8, 7.2.0 through 7.2.11 and 7.0 all versions are affected by CVE-2026-41005.',
    ['fortios affected 7.4.0 to 7.4.8; 7.2.0 to 7.2.11; 7.0.x [41005]'],
  ],
  [
    'Fortinet fixed CVE-2026-41001; customers should upgrade FortiOS to 7.4.9 or above.',
    ['fortios fixed 7.4.9 and later [41001]'],
  ],
  ['CVE-2026-41011 does not affect FortiOS 6.4.', ['fortios unaffected 6.4 [41011]']],
  [
    'Cross-site scripting in FortiSOAR 7.2.0 and before, tracked as CVE-2026-41060, needs a login.',
    ['fortisoar affected up to 7.2.0 [41060]'],
  ],
  ['Update to 7.4.3 to close CVE-2026-41023 in FortiOS.', ['fortios fixed 7.4.3 [41023]']],
  // Citrix
  ['The flaw is fixed in NetScaler ADC 14.1-43.56.', ['netscaler fixed 14.1-43.56']],
  [
    'NetScaler ADC and NetScaler Gateway 14.1 before 14.1-43.56 and 13.1 before 13.1-58.32 are vulnerable to CVE-2026-41004.',
    ['netscaler affected 14.1 before 14.1-43.56; 13.1 before 13.1-58.32 [41004]'],
  ],
  // Apache
  ['CVE-2026-41002 was fixed in Apache Tomcat 9.0.111.', ['apache tomcat fixed 9.0.111 [41002]']],
  [
    'Apache Tomcat 9.0.0-M1 through 9.0.110 are affected by CVE-2026-41002.',
    ['apache tomcat affected 9.0.0-M1 to 9.0.110 [41002]'],
  ],
  [
    'A bug in Apache Struts 2.0.0 through 2.5.32 and 6.0.0 through 6.3.0.1 can be used for CVE-2026-41050.',
    ['apache struts affected 2.0.0 to 2.5.32; 6.0.0 to 6.3.0.1 [41050]'],
  ],
  // Jenkins, GitLab, Atlassian
  ['The bug in Jenkins was fixed in 4.2.8 and 4.1.15.', ['jenkins fixed 4.2.8; 4.1.15']],
  [
    'Jenkins 2.527 and earlier, LTS 2.516.3 and earlier does not validate input (CVE-2026-41029).',
    ['jenkins affected up to 2.527; up to 2.516.3 [41029]'],
  ],
  ['CVE-2026-41003 affects all versions of GitLab before 18.5.2.', ['gitlab affected before 18.5.2 [41003]']],
  [
    'GitLab has remediated an issue in GitLab CE/EE affecting all versions from 16.6 before 18.3.6, 18.4 before 18.4.4, and 18.5 before 18.5.2.',
    ['gitlab affected 16.6 before 18.3.6; 18.4 before 18.4.4; 18.5 before 18.5.2'],
  ],
  [
    'CVE-2026-41057 has been fixed in GitLab versions 18.4.2, 18.3.4, and 18.2.8, while 17.x is no longer supported.',
    ['gitlab fixed 18.4.2; 18.3.4; 18.2.8 [41057]', 'gitlab no-fix 17.x [41057]'],
  ],
  [
    'Administrators of Confluence should upgrade to version 9.2.7, 8.5.25, or later to fix CVE-2026-41014.',
    ['confluence fixed 9.2.7; 8.5.25 and later [41014]'],
  ],
  [
    'Jira Data Center < 10.3.9 and Confluence Data Center versions 9.0.0 to 9.2.6 are affected.',
    ['jira affected before 10.3.9', 'confluence affected 9.0.0 to 9.2.6'],
  ],
  ['Atlassian patched CVE-2026-41045 in Jira 10.3.12 on 18 November 2025.', ['jira fixed 10.3.12 [41045]']],
  ['CVE-2026-41068 stays unpatched in Confluence 7.19.', ['confluence no-fix 7.19 [41068]']],
  [
    'A hole was found in Confluence. Anyone on 8.5.24 or below must upgrade.',
    ['confluence affected up to 8.5.24'],
  ],
  // Google
  [
    'Google fixed CVE-2026-41006 in Chrome 142.0.7444.175/.176 for Windows.',
    ['chrome fixed 142.0.7444.175; 142.0.7444.176 [41006]'],
  ],
  [
    'Users of Chrome prior to 142.0.7444.175 are at risk from CVE-2026-41006.',
    ['chrome affected before 142.0.7444.175 [41006]'],
  ],
  [
    'Use after free in Chrome for Android prior to 142.0.7444.90 allowed remote attackers to run code.',
    ['chrome affected before 142.0.7444.90'],
  ],
  // Apple
  [
    'Apple fixed CVE-2026-41007 in iOS 26.1 and iPadOS 26.1.',
    ['ios fixed 26.1 [41007]', 'ipados fixed 26.1 [41007]'],
  ],
  [
    'The issue is fixed in macOS Ventura 13.6.1, watchOS 9.6 and tvOS 16.6.',
    ['macos fixed 13.6.1', 'watchos fixed 9.6', 'tvos fixed 16.6'],
  ],
  // Microsoft
  [
    'Microsoft fixed CVE-2026-41008 in Windows with KB5068861.',
    ['microsoft windows fixed KB5068861 [41008]'],
  ],
  [
    'CVE-2026-41009 is not fixed in Windows 10, which has been end-of-life since October.',
    ['microsoft windows no-fix 10 [41009]'],
  ],
  [
    'Windows 10 version 22H2 and Windows 11 are affected by CVE-2026-41009.',
    ['microsoft windows affected 10; 22H2; 11 [41009]'],
  ],
  [
    'CVE-2026-41036 is believed to affect Exchange Server 2019 CU15 and earlier.',
    ['microsoft exchange affected? up to 2019 CU15 [41036]'],
  ],
  ['There is no fix for CVE-2026-41056 in Exchange Server 2016.', ['microsoft exchange no-fix 2016 [41056]']],
  [
    'SharePoint Server 2019 and SharePoint Server 2016 are affected by CVE-2026-41025.',
    ['microsoft sharepoint affected 2019; 2016 [41025]'],
  ],
  // Ivanti
  [
    'CVE-2026-41016 in Ivanti Connect Secure before 22.7R2.8 allows remote code execution.',
    ['ivanti connect secure affected before 22.7R2.8 [41016]'],
  ],
  [
    'Ivanti Connect Secure versions 22.7R2.7 and prior are affected by CVE-2026-41016.',
    ['ivanti connect secure affected up to 22.7R2.7 [41016]'],
  ],
  [
    'Ivanti has released EPMM versions 11.12.0.6, 12.4.0.4 and 12.5.0.2, which fix CVE-2026-41069.',
    ['ivanti endpoint manager mobile fixed 11.12.0.6; 12.4.0.4; 12.5.0.2 [41069]'],
  ],
  // VMware
  [
    'VMware ESXi 8.0 U3g and vCenter 8.0 U3f address CVE-2026-41017.',
    ['vmware esxi fixed 8.0 U3g [41017]', 'vmware vcenter fixed 8.0 U3f [41017]'],
  ],
  [
    'VMware ESXi versions 7.x are impacted by CVE-2026-41017 and no patch will be released.',
    ['vmware esxi affected 7.x [41017]', 'vmware esxi no-fix 7.x [41017]'],
  ],
  // Cisco, Palo Alto Networks, SonicWall
  [
    'Cisco IOS XE Software Release 17.9.4a is the first fixed release for CVE-2026-41018.',
    ['cisco ios xe fixed 17.9.4a [41018]'],
  ],
  [
    'The vulnerability affects Cisco ASA Software releases earlier than 9.16.4.85.',
    ['cisco asa affected before 9.16.4.85'],
  ],
  ['PAN-OS 11.1.4-h7 fixes CVE-2026-41019.', ['pan-os fixed 11.1.4-h7 [41019]']],
  [
    'CVE-2026-41019 impacts PAN-OS versions < 11.1.4-h7 and PAN-OS 10.2 versions < 10.2.12-h2.',
    ['pan-os affected before 11.1.4-h7; 10.2 before 10.2.12-h2 [41019]'],
  ],
  [
    'SonicOS 6.5.4 and earlier is affected by CVE-2026-41010; SonicOS 7.1 is not affected.',
    ['sonicos affected up to 6.5.4 [41010]', 'sonicos unaffected 7.1 [41010]'],
  ],
  // WordPress
  [
    'The Harbor Forms plugin for WordPress is vulnerable to SQL injection in all versions up to, and including, 9.1.2.',
    ['harbor forms affected up to 9.1.2'],
  ],
  [
    'CVE-2026-41048 affects Acme Forms, a plugin for WordPress, up to version 3.4.1.',
    ['acme forms affected up to 3.4.1 [41048]'],
  ],
  [
    'Versions 4.0.0 through 4.3.5 of WordPress are affected by CVE-2026-41041, but 4.3.6 is not.',
    ['wordpress affected 4.0.0 to 4.3.5 [41041]', 'wordpress unaffected 4.3.6 [41041]'],
  ],
  // Packages
  [
    'Affected versions of Redis: >= 7.0.0, < 7.2.4 (CVE-2026-41049). ¶ Patched versions: 7.2.4',
    ['redis affected 7.0.0 before 7.2.4 [41049]', 'redis fixed 7.2.4 [41049]'],
  ],
  [
    'Node.js 20.x, 22.x and 24.x are affected by CVE-2026-41031.',
    ['node js affected 20.x; 22.x; 24.x [41031]'],
  ],
  [
    'Upgrading to Node.js v20.19.6, v22.21.2, and v24.11.2 resolves CVE-2026-41031.',
    ['node js fixed 20.19.6; 22.21.2; 24.11.2 [41031]'],
  ],
  [
    'Kubernetes v1.32.0-v1.32.9 are affected by CVE-2026-41044.',
    ['kubernetes affected 1.32.0 to 1.32.9 [41044]'],
  ],
  ['CVE-2026-41012 may affect OpenSSL 3.0.0 to 3.0.16.', ['openssl affected? 3.0.0 to 3.0.16 [41012]']],
  ['CVE-2026-41013 will be fixed in OpenSSL 3.0.17.', ['openssl fixed? 3.0.17 [41013]']],
  [
    'OpenSSH versions from 8.5p1 to 9.7p1 (inclusive) are vulnerable to CVE-2026-41022.',
    ['openssh affected 8.5p1 to 9.7p1 [41022]'],
  ],
  ['Redis versions 8.2.1 and below contain a flaw, CVE-2026-41030.', ['redis affected up to 8.2.1 [41030]']],
  ['The issue was resolved in Redis version 8.2.2.', ['redis fixed 8.2.2']],
  [
    'Exim 4.98.1 and newer are not vulnerable to CVE-2026-41063.',
    ['exim unaffected 4.98.1 and later [41063]'],
  ],
  // Industrial control systems
  [
    'SIMATIC S7-1500: all versions < V3.1.4 are affected by CVE-2026-41027. ¶ Versions V3.1.4 and later are not affected.',
    ['simatic s7-1500 affected before 3.1.4 [41027]', 'simatic s7-1500 unaffected 3.1.4 and later [41027]'],
  ],
  [
    'Rockwell Automation reports that the following versions of FactoryTalk View are affected: Version 14.0 and prior',
    ['factorytalk view affected up to 14.0'],
  ],
  [
    'Siemens lists SINEC NMS: All versions < V4.0 SP1 as affected by CVE-2026-41061.',
    ['sinec nms affected before 4.0 SP1 [41061]'],
  ],
  [
    '# Affected products ¶ * Zimbra 9.0.0 through 9.0.46 ¶ * Zimbra 10.0.15 ¶ # Fixed releases ¶ * Zimbra 10.0.16',
    ['zimbra affected 9.0.0 to 9.0.46', 'zimbra affected 10.0.15', 'zimbra fixed 10.0.16'],
  ],
  // News
  [
    'WinRAR 7.13 fixes CVE-2026-41026; versions up to 7.12 are vulnerable.',
    ['winrar fixed 7.13 [41026]', 'winrar affected up to 7.12 [41026]'],
  ],
  [
    'Tidemark Server 12.0.0 to 12.2.1 is affected by CVE-2026-41028. It was fixed in 12.2.2, 12.1.3 and 12.0.6.',
    [
      'tidemark server affected 12.0.0 to 12.2.1 [41028]',
      'tidemark server fixed 12.2.2; 12.1.3; 12.0.6 [41028]',
    ],
  ],
  [
    'Zimbra Collaboration 9.0 has reached end of life and will not receive a fix for CVE-2026-41032.',
    ['zimbra no-fix 9.0 [41032]'],
  ],
  [
    'Users running TeamCity 2025.07.2 or older should update to 2025.07.3 because of CVE-2026-41039.',
    ['teamcity affected up to 2025.07.2 [41039]', 'teamcity fixed 2025.07.3 [41039]'],
  ],
  ['CrushFTP 10.8.5 and 11.3.4_23 patched CVE-2026-41038.', ['crushftp fixed 10.8.5; 11.3.4_23 [41038]']],
  [
    'CVE-2026-41020 was patched with the release of Firefox 145 and Firefox ESR 140.5.',
    ['firefox fixed 145; 140.5 [41020]'],
  ],
  [
    'Firefox before 145 and Thunderbird < 145 are affected by CVE-2026-41020.',
    ['firefox affected before 145 [41020]', 'thunderbird affected before 145 [41020]'],
  ],
  [
    'The patch for CVE-2026-41037 is available in MOVEit Transfer 2025.0.2 (17.0.2).',
    ['moveit fixed 2025.0.2; 17.0.2 [41037]'],
  ],
  [
    'Docker Desktop 4.44.3 was released on Monday to fix CVE-2026-41042.',
    ['docker desktop fixed 4.44.3 [41042]'],
  ],
  [
    'Magento 2.4.4 and up is reportedly vulnerable to CVE-2026-41067.',
    ['magento affected? 2.4.4 and later [41067]'],
  ],
  [
    'CVE-2026-41070 is in Redis 7.2.1. It is fixed in 7.2.2. CVE-2026-41071 is in Redis 7.2.3. It is fixed in 7.2.5.',
    [
      'redis affected 7.2.1 [41070]',
      'redis fixed 7.2.2 [41070]',
      'redis affected 7.2.3 [41071]',
      'redis fixed 7.2.5 [41071]',
    ],
  ],
  [
    'HarborGate 7.4.4 fixes the flaw, and everything older is no longer supported.',
    ['harborgate fixed 7.4.4'],
  ],
  // Advisories
  [
    '# Quayline QX-20 Router: CVE-2026-41080 and CVE-2026-41081 ¶ # Affected versions ¶ * QX-20 firmware 2.0.0 through 2.6.3 ¶ * QX-30 firmware before 3.1.4 ¶ # Fixed versions ¶ * QX-20 firmware 2.6.4',
    [
      'qx-20 affected 2.0.0 to 2.6.3 [41080 41081]',
      'qx-30 affected before 3.1.4 [41080 41081]',
      'qx-20 fixed 2.6.4 [41080 41081]',
    ],
  ],
  [
    'Versions affected: Apache Kafka 3.0.0.M1 to 3.7.2, and 4.1.118.Final (CVE-2026-41082).',
    ['apache kafka affected 3.0.0.M1 to 3.7.2; 4.1.118.Final [41082]'],
  ],
  [
    'CVE-2026-41083 affects Redis 6.x (no fix), 7.0.1 and 7.2.1.',
    ['redis affected 6.x; 7.0.1; 7.2.1 [41083]', 'redis no-fix 6.x [41083]'],
  ],
  [
    'CVE-2026-41084 is a bug in Jenkins CE/EE from 2.1 before 2.4.8.',
    ['jenkins affected 2.1 before 2.4.8 [41084]'],
  ],
  [
    'CVE-2026-41091 affects Redis versions below 8.4.2, 8.3.4, and 8.2.6.',
    ['redis affected before 8.4.2; before 8.3.4; before 8.2.6 [41091]'],
  ],
  [
    'OpenSSL 3.0.17-1+deb12u2 and QTS h5.2.4.3079 build 20250321 fix CVE-2026-41092.',
    ['openssl fixed 3.0.17-1+deb12u2 [41092]', 'qts fixed h5.2.4.3079 build 20250321 [41092]'],
  ],
  [
    'The bug in Borealis Server (Private Edition), versions 102 to 108, is known as CVE-2026-41093.',
    ['borealis server affected 102 to 108 [41093]'],
  ],
  [
    'Redis 7.2.1 and Redis 7.4.1-FIPS are affected by CVE-2026-41094. ¶ Customers are urged to install the updated versions as soon as possible. ¶ * Redis 7.2.8 and later ¶ * Redis 7.4.6 and later',
    [
      'redis affected 7.2.1; 7.4.1 [41094]',
      'redis fixed 7.2.8 and later [41094]',
      'redis fixed 7.4.6 and later [41094]',
    ],
  ],
  ['Exim 4.98(2)ES05 or earlier is affected by CVE-2026-41095.', ['exim affected up to 4.98(2)ES05 [41095]']],
  ['Acme fixed CVE-2026-41096 in build 6519 of TeamCity.', ['teamcity fixed 6519 [41096]']],
  // A release, and the next sentence says what it mends
  [
    'Mozilla released Firefox 145.0.1230.16/17 for Windows and 145.0.1230.16 for Linux. It fixes CVE-2026-41085.',
    ['firefox fixed 145.0.1230.16; 145.0.1230.17 [41085]'],
  ],
  [
    'Redis 8.2.4 is available since Monday. The new release addresses three flaws, among them CVE-2026-41086.',
    ['redis fixed 8.2.4 [41086]'],
  ],
  ['Mozilla released Firefox 145.0.2. It has a new logo.', []],
  ['An update for curl is now available for Red Hat Enterprise Linux 9. It fixes CVE-2026-41097.', []],
  // Whose it is: the maker's, and not what was named last
  [
    'The crew exploited CVE-2026-41087 in Progress MOVEit Transfer. It dropped AnyDesk on the servers. Progress fixed the flaw in 2026.0.3.',
    ['moveit fixed 2026.0.3 [41087]'],
  ],
  [
    "CVE-2026-41088 is in Solstrand's HarborGate 7.1.2 and CVE-2026-41089 in Redis. Solstrand mended it in 7.1.9.",
    ['harborgate affected 7.1.2 [41088 41089]', 'harborgate fixed 7.1.9'],
  ],
  [
    'CVE-2026-41105 is in Redis. ¶ # Affected products ¶ Redis: ¶ * 6.2.0 - 6.2.10 ¶ # Solution ¶ Install the latest version: ¶ * If you use Redis 6.2, update to Redis 6.2.11.',
    ['redis affected 6.2.0 to 6.2.10 [41105]', 'redis fixed 6.2.11 [41105]'],
  ],
  [
    'The Harbor Forms plugin for WordPress (versions 8.3 and lower) has a hole, CVE-2026-41106. It was fixed in version 8.4.',
    ['harbor forms affected up to 8.3 [41106]', 'harbor forms fixed 8.4 [41106]'],
  ],
  [
    'All Quayline QX-51 routers with firmware before 1.1.2.3_1010 are affected by CVE-2026-41107.',
    ['quayline qx-51 affected before 1.1.2.3_1010 [41107]'],
  ],
  [
    'Microsoft released KB5070881 for Windows Server 2025 to fix CVE-2026-41108.',
    ['microsoft windows fixed KB5070881 [41108]'],
  ],
  [
    'Mozilla released Firefox 145.0.2. It fixes CVE-2026-41109, a type confusion in V8.',
    ['firefox fixed 145.0.2 [41109]'],
  ],
  // What is open, what helps, and what is only advised
  [
    'CVE-2026-41100 remains open in Redis 7.2.5 and 7.4.10; the versions that help are 7.2.6 and 7.4.11.',
    ['redis affected 7.2.5; 7.4.10 [41100]', 'redis fixed 7.2.6; 7.4.11 [41100]'],
  ],
  ['The site of TeamCity was hacked. Users should install 8.9.1.', ['teamcity fixed 8.9.1']],
  [
    'A flaw was found in SeaOS for Lindmark Mail Gateways. Versions 15.0 before 15.0.5-016 are affected; it is fixed in 15.0.5-016.',
    ['seaos affected 15.0 before 15.0.5-016', 'seaos fixed 15.0.5-016'],
  ],
  [
    'The flaw CVE-2026-41101 affects Redis 12.5.0.0 and prior. A permanent fix will come with 12.8.0.0 next year.',
    ['redis affected up to 12.5.0.0 [41101]', 'redis fixed? 12.8.0.0 [41101]'],
  ],
  [
    'Quayline QX-20 controller family before V3.1.5 contains a flaw, CVE-2026-41102.',
    ['quayline qx-20 affected before 3.1.5 [41102]'],
  ],
  // German
  [
    'Die Lücke CVE-2026-41103 betrifft TeamCity. Betroffen sind Versionen vor 7.2.6 und bis 7.1.4. Abhilfe schaffen die Versionen 7.2.6 und 7.1.5 oder neuer.',
    ['teamcity affected before 7.2.6; up to 7.1.4 [41103]', 'teamcity fixed 7.2.6; 7.1.5 and later [41103]'],
  ],
  // What is none
  ['CVE-2026-41104 is in Redis. Agencies have until 1 December to patch Redis.', []],
  [
    'CVE-2026-41090 in Ivanti Connect Secure was used. The implant called c2.example[.]com, which resolved to 203.0.113.77.',
    [],
  ],
  ['The flaw in Redis was scanned from 198.51.100.24, and later from the address 9.8.7.6.', []],
  ['The firm sold 2.5 to 3.5 percent more FortiGate boxes.', []],
  ['CVE-2026-41024 has a CVSS score of 9.8 and hits SharePoint.', []],
  ['It took Google 4.5 hours to fix the Chrome bug.', []],
  ['The company runs 12.5 million Android devices with the flaw.', []],
  ['Support for Windows 10 has ended: learn why upgrading to Windows 11 is crucial.', []],
  ['The attackers used Chrome 141 on Windows 11.', []],
];

describe('versions', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  it('stand on the mention of their product', () => {
    const { mentions } = readIn('The attackers used Chrome 141 on Windows 11 and a tool for Tidemark 2.4.1.');
    const products = mentions.filter(({ type }) => type === 'product');
    expect(products.map(({ key, versions = [] }) => [key, ...versions.map(rangeWords)])).toEqual([
      ['chrome', '141'],
      ['microsoft windows', '11'],
      ['tidemark', '2.4.1'],
    ]);
  });

  it.each([
    [
      'CVE-2026-41001 affects FortiWeb 8.0.0 through 8.0.1 and is fixed in FortiWeb 8.0.2.',
      ['affects fortiweb asserted 8.0.0 to 8.0.1', 'fixed-in fortiweb asserted 8.0.2'],
    ],
    ['CVE-2026-41011 does not affect FortiOS 6.4.', ['affects fortios denied 6.4']],
    ['CVE-2026-41012 may affect OpenSSL 3.0.0 to 3.0.16.', ['affects openssl hedged 3.0.0 to 3.0.16']],
    ['CVE-2026-41013 will be fixed in OpenSSL 3.0.17.', ['fixed-in openssl hedged 3.0.17']],
    ['CVE-2026-41040 has not been patched in Windows 7.', ['fixed-in microsoft windows denied 7']],
    ['CVE-2026-41072 is critical. It is fixed in Tidemark 2.4.1.', ['fixed-in tidemark asserted 2.4.1']],
    [
      'CVE-2026-41073 was closed in Redis 7.2.4. Redis 8.0 is not affected.',
      ['fixed-in redis asserted 7.2.4', 'affects redis denied 8.0'],
    ],
  ])('relate the flaw to the product: %s', (text, expected) => {
    const found = readIn(text).relations.map(({ relation, object, certainty, versions = [] }) =>
      [relation, object.key, certainty, versions.map(rangeWords).join('; ')].join(' '),
    );
    expect(found).toEqual(expected);
  });
});
