import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

function relationsIn(...body: string[]): string[] {
  const found = understand(articleOf({ title: 'Hackers of the day', body })).observableRelations;
  return found.map(({ subject, relation, object, certainty }) => {
    const mark = certainty === 'asserted' ? '' : ` (${certainty})`;
    return `${subject.key} ${relation} ${object.value}${mark}`;
  });
}

const cases: [string, string[]][] = [
  // What goes there and comes from there, with the malware named before.
  [
    'ESET found the Kazuar backdoor. Results go to evil-host[.]com and commands come from 45.137.21[.]9.',
    ['kazuar communicates-with evil-host.com', 'kazuar communicates-with 45.137.21.9'],
  ],
  ['The server evil-host[.]com gives orders to Emotet.', ['emotet communicates-with evil-host.com']],
  [
    'Emotet kills other bots and waits for orders from 45.137.21[.]9.',
    ['emotet communicates-with 45.137.21.9'],
  ],
  ['Kazuar and Emotet are back. Commands come from 45.137.21[.]9.', []],
  ['Kazuar was found. Data of its victims came from 45.137.21[.]9.', []],
  ['Kazuar was found. Users got instructions from evil-host[.]com.', []],
  // Verbs, with a particle or without, whose object is the host.
  [
    'The SnakeBite backdoor communicates with evil-host[.]com over HTTPS.',
    ['snakebite communicates-with evil-host.com'],
  ],
  ['Emotet connects to 45.137.21.9 on port 8080.', ['emotet communicates-with 45.137.21.9']],
  ['Emotet beacons to 45.137.21[.]9 every hour.', ['emotet communicates-with 45.137.21.9']],
  ['Emotet contacts 45.137.21[.]9.', ['emotet communicates-with 45.137.21.9']],
  ['Emotet calls home to 45.137.21[.]9.', ['emotet communicates-with 45.137.21.9']],
  ['Remcos phones home to the domain update-check[.]net.', ['remcos communicates-with update-check.net']],
  ['Emotet exfiltrates data to 45.137.21[.]9.', ['emotet communicates-with 45.137.21.9']],
  [
    'Lumma Stealer sends the stolen passwords to hxxps://gate[.]top/api.',
    ['lumma stealer communicates-with https://gate.top/api'],
  ],
  [
    'Kazuar then connects to its command-and-control server at 185.62.1[.]4, written in the file.',
    ['kazuar communicates-with 185.62.1.4'],
  ],
  [
    'The PlugX variant establishes a connection to a remote server (103.56.4[.]7).',
    ['plugx communicates-with 103.56.4.7'],
  ],
  ['Remcos communicates with 45.61.136[.]9 and Emotet sends spam.', ['remcos communicates-with 45.61.136.9']],
  // What it loads from a URL it reaches, too.
  [
    'Emotet downloads the TrickBot payload from hxxp://45.9.148[.]2/tb.png.',
    ['emotet communicates-with http://45.9.148.2/tb.png'],
  ],
  ['TrickBot, downloaded from hxxp://45.9.148[.]2/tb.png, steals passwords.', []],
  // Used by malware or by people.
  [
    'Emotet uses bad-domain[.]com as its command-and-control server.',
    ['emotet communicates-with bad-domain.com'],
  ],
  ['APT28 used the domain login-mail[.]com.', ['apt28 uses login-mail.com']],
  [
    'Kimsuky is active again. The group registered the domain navr-login[.]com.',
    ['kimsuky uses navr-login.com'],
  ],
  ['APT29 uses bad-domain[.]com as C2.', ['apt29 uses bad-domain.com']],
  ['APT28 downloaded Mimikatz from hxxp://45.9.148[.]2/m.exe.', ['apt28 uses http://45.9.148.2/m.exe']],
  ['The domain login-mail[.]com was registered by APT28.', ['apt28 uses login-mail.com']],
  ['The address 45.9.148[.]2, a server operated by Kimsuky, is down.', ['kimsuky uses 45.9.148.2']],
  ['The host 45.9.148[.]2 was contacted by Emotet.', ['emotet communicates-with 45.9.148.2']],
  // Nouns alone.
  [
    'C2 servers of Emotet at a-host[.]com and b-host[.]com are down.',
    ['emotet communicates-with a-host.com', 'emotet communicates-with b-host.com'],
  ],
  [
    'Emotet’s command and control servers are 45.9.148[.]2, 45.9.148[.]3 and c-host[.]net.',
    [
      'emotet communicates-with 45.9.148.2',
      'emotet communicates-with 45.9.148.3',
      'emotet communicates-with c-host.net',
    ],
  ],
  ['45.9.148[.]2 is an Emotet C2 server.', ['emotet communicates-with 45.9.148.2']],
  ['They blocked 45.9.148[.]2, the C&C server of TrickBot.', ['trickbot communicates-with 45.9.148.2']],
  // Who it is stands before.
  ['Kazuar is old. It communicates with evil-host[.]com.', ['kazuar communicates-with evil-host.com']],
  [
    'Kazuar is a backdoor. Files are taken first. The malware contacts evil-host[.]com.',
    ['kazuar communicates-with evil-host.com'],
  ],
  [
    'Emotet is old. After a day it downloads TrickBot from a-host[.]com. The malware contacts b-host[.]com.',
    ['emotet communicates-with a-host.com'],
  ],
  ['Kazuar and Emotet are old. The malware contacts evil-host[.]com.', []],
  ['The malware contacts evil-host[.]com.', []],
  ['APT28 is back. It communicates with evil-host[.]com.', []],
  [
    'After TrickBot has run, the malware contacts evil-host[.]com.',
    ['trickbot communicates-with evil-host.com'],
  ],
  // Whose verb it is.
  ['TrickBot drops Ryuk and connects to evil-host[.]com.', ['trickbot communicates-with evil-host.com']],
  [
    'APT28 installs HeadLace, which connects to evil-host[.]com.',
    ['headlace communicates-with evil-host.com'],
  ],
  [
    'Kazuar, first seen in 2017, has been observed communicating with evil-host[.]com.',
    ['kazuar communicates-with evil-host.com'],
  ],
  ['Emotet steals mails, sending them to 45.9.148[.]2.', ['emotet communicates-with 45.9.148.2']],
  [
    'Emotet downloads modules from a-host[.]com and sends passwords to b-host[.]com.',
    ['emotet communicates-with a-host.com', 'emotet communicates-with b-host.com'],
  ],
  ['Victims of Emotet connect to help-desk[.]org.', []],
  ['Emotet was analysed. Researchers connected to 45.9.148[.]2.', []],
  ['APT28 sent phishing mails to staff at ministry-host[.]org.', []],
  ['APT28 exploited CVE-2023-23397 and read mail; visitors of evil-host[.]com saw nothing.', []],
  ['Emotet is spread by mail, and evil-host[.]com was down.', []],
  // What everybody reaches.
  ['Emotet pings 8.8.8[.]8 to see whether there is a network.', []],
  ['Before it contacts its server, Emotet connects to www.google.com.', []],
  ['Emotet connects to 1.1.1.1 and 45.137.21[.]9.', ['emotet communicates-with 45.137.21.9']],
  // How firmly.
  ['Emotet may connect to evil-host[.]com.', ['emotet communicates-with evil-host.com (hedged)']],
  ['Emotet reportedly uses not-found[.]com as C2.', ['emotet communicates-with not-found.com (hedged)']],
  [
    'Emotet connects to not-found[.]com and claims-if[.]com.',
    ['emotet communicates-with not-found.com', 'emotet communicates-with claims-if.com'],
  ],
  ['Emotet does not communicate with evil-host[.]com.', ['emotet communicates-with evil-host.com (denied)']],
  ['There is no evidence that APT28 registered evil-host[.]com.', ['apt28 uses evil-host.com (denied)']],
  [
    'Emotet does not encrypt files and connects to evil-host[.]com.',
    ['emotet communicates-with evil-host.com'],
  ],
];

const hash = 'ab'.repeat(32);
const noted: [string, string[]][] = [
  ['45.137.21[.]9 | IPv4 | Emotet C2', ['emotet communicates-with 45.137.21.9']],
  ['evil-host[.]com | Emotet', ['emotet communicates-with evil-host.com']],
  ['hxxp://evil-host[.]com/a | Emotet payload', ['emotet indicated-by http://evil-host.com/a']],
  // Where it comes from is not whom it talks to.
  ['hxxp://evil-host[.]com/Invoice.zip | Emotet', ['emotet indicated-by http://evil-host.com/Invoice.zip']],
  ['hxxp://evil-host[.]com/a | Archive with Emotet', ['emotet indicated-by http://evil-host.com/a']],
  ['evil-host[.]com | held the Emotet installer', ['emotet indicated-by evil-host.com']],
  ['hxxp://evil-host[.]com/gate.exe | Emotet C2', ['emotet communicates-with http://evil-host.com/gate.exe']],
  ['hxxp://evil-host[.]com/gate.php | Emotet', ['emotet communicates-with http://evil-host.com/gate.php']],
  ['8.8.8[.]8 | Emotet tests the network', []],
  [`${hash} | SHA-256 | Emotet DLL`, [`emotet indicated-by ${hash}`]],
  [`${hash} | Dropper of MothWing`, [`mothwing indicated-by ${hash}`]],
  ['evil-host[.]com | used by APT28', ['apt28 uses evil-host.com']],
  [`${hash} | APT28 tool`, [`apt28 indicated-by ${hash}`]],
  ['45.137.21[.]9 | probably Emotet C2', ['emotet communicates-with 45.137.21.9 (hedged)']],
  // Nobody's, everybody's, or others'.
  ['45.137.21[.]9 | C2', []],
  ['AS64999 | Emotet', []],
  ['vendor-blog.com | report on Emotet', []],
  [`${hash} | legitimate file that Emotet abuses`, []],
  ['vpn.acme[.]com | Emotet victim', []],
  // A word that is a name in other letters.
  ['45.137.21[.]9 | a mothwing', []],
];

describe('relations by remarks in tables', () => {
  it.each(noted)('%s', (text, expected) => {
    const body = ['MothWing is a new backdoor.', { kind: 'table' as const, text: `Value | Note\n${text}` }];
    const article = articleOf({ title: 'The MothWing malware and Emotet', body });
    const found = understand(article).observableRelations;
    expect(
      found.map(({ subject, relation, object, certainty }) => {
        const mark = certainty === 'asserted' ? '' : ` (${certainty})`;
        return `${subject.key} ${relation} ${object.value}${mark}`;
      }),
    ).toEqual(expected);
    for (const { start, end } of found) expect(article.text.slice(start, end)).toBe(text);
  });
});

describe('relations to hosts', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(relationsIn(text)).toEqual(expected);
  });

  it('keeps of several sentences the firmest, and the sentence as evidence', () => {
    const body = [
      'Emotet may contact evil-host[.]com. Emotet contacts evil-host[.]com. Emotet never contacts evil-host[.]com.',
    ];
    const article = articleOf({ title: 'Hackers of the day', body });
    const { observableRelations } = understand(article);
    expect(observableRelations.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Emotet contacts evil-host[.]com.',
    ]);
  });
});

describe('the list of an article about one malware', () => {
  const tiesOf = (title: string, heading: string, ...list: string[]) => {
    const body = [
      'MothWing is a new backdoor that was seen beside Emotet and the tool of a gang called Brambleton.',
      { kind: 'heading' as const, text: heading },
      ...list.map((text) => ({ kind: 'item' as const, text })),
    ];
    return understand(articleOf({ title, body })).observableRelations.map(
      ({ subject, relation, object }) => `${subject.key} ${relation} ${object.value}`,
    );
  };
  const title = 'The MothWing malware comes by mail';

  it('ties its entries to it', () => {
    const list = ['evil-host[.]com', 'IP: 45.137.21[.]9 - command and control', `SHA256: ${hash}`];
    expect(tiesOf(title, 'Indicators of compromise', ...list)).toEqual([
      'mothwing indicated-by evil-host.com',
      'mothwing indicated-by 45.137.21.9',
      `mothwing indicated-by ${hash}`,
    ]);
  });

  it.each([
    ['entries that are called another’s', title, 'IOCs', `${hash} - Emotet DLL`],
    ['another’s by a name that is no known one', title, 'IOCs', `${hash} - Brambleton payload`],
    ['a legitimate file', title, 'IOCs', `${hash} - legitimate viewer`],
    ['an address of everybody', title, 'IOCs', '8.8.8[.]8'],
    ['a list of another', title, 'Indicators of compromise of Emotet', 'evil-host[.]com'],
    ['a list of no indicators', title, 'References', 'evil-host[.]com'],
    ['a title that names two', 'MothWing and Emotet come by mail', 'IOCs', 'evil-host[.]com'],
    ['a title that names none', 'A backdoor comes by mail', 'IOCs', 'evil-host[.]com'],
    ['prose under the list', title, 'IOCs', 'All of them resolved to evil-host[.]com for a day.'],
  ])('leaves out %s', (_, heading, ...rest) => {
    const [over, entry] = rest as [string, string];
    expect(tiesOf(heading, over, entry).filter((one) => one.startsWith('mothwing'))).toEqual([]);
  });
});
