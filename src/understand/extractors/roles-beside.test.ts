import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** Roles as `role: key`, with the certainty where it is not asserted. */
const rolesIn = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );

/** What it is, the title, the text, what is told and what is not. */
const rows: [string, string, string, string[], string[]][] = [
  [
    'who says that none of its systems were compromised is no victim',
    'Breach at Belkorp',
    'Belkorp was hacked in April. TCS said none of its systems or users were compromised in the attack.',
    ['victim: belkorp'],
    ['victim: tata consultancy services'],
  ],
  [
    'where a site stands is no victim',
    'Freight firm hit by ransomware',
    'Elmwick Freight said a ransomware attack had disrupted its Heathrow distribution centre on Monday.',
    ['victim: elmwick freight'],
    ['victim: heathrow'],
  ],
  [
    'whose office it is, and not the town where it stands',
    'Airline office hacked',
    'Hackers hit the Gatwick office of Elmwick Air. Elmwick Air said that its systems were down.',
    ['victim: elmwick air'],
    ['victim: gatwick'],
  ],
  [
    'who is paid to protect others is no victim',
    'Contract awarded',
    'Fortinet wins contract to protect Elmwick Railways against cyberattacks. Fortinet signs a deal with it.',
    [],
    ['victim: fortinet'],
  ],
  [
    'the customers that are named, and not whose they are',
    'Cloud customers robbed',
    'Hackers stole data from customers of Quillstore, including Elmwick Foods and Northmere Post, in May.',
    ['victim: elmwick foods', 'victim: northmere post'],
    ['victim: quillstore'],
  ],
  [
    'a victim that only a leak site names is claimed, whatever else is said of it',
    'Gang names a new victim',
    'The Qilin ransomware gang adds Elmwick Foods to its leak site. Elmwick Foods has not commented. Elmwick Foods employs 300 people.',
    ['victim: elmwick foods (hedged)'],
    [],
  ],
  [
    'a headline is no firmer than its text',
    'Elmwick Foods hacked by Qilin',
    "Elmwick Foods was breached, according to a post on Qilin's dark web leak site.",
    ['victim: elmwick foods (hedged)'],
    [],
  ],
  [
    'a headline that asks names no attacker',
    'Is Scattered Spider behind the attack on Elmwick Retail?',
    'Elmwick Retail was hit by a cyberattack. Police have not said who did it.',
    ['victim: elmwick retail'],
    ['actor: scattered spider (hedged)', 'actor: scattered spider'],
  ],
  [
    "another land's body under the acronym of ours",
    'Agencies warn of ransomware',
    'NCSC-NZ warned schools of ransomware attacks. The Irish NCSC did so as well.',
    ['authority: ncsc new zealand', 'authority: ireland ncsc'],
    ['authority: ncsc', 'country: united kingdom'],
  ],
  [
    'a cyber centre of any land, and not that of Canada',
    'Agencies warn of ransomware',
    'The Fjordland Cyber Centre warned schools of ransomware attacks.',
    [],
    ['authority: canadian centre for cyber security', 'country: canada'],
  ],
  [
    'bodies of Switzerland and of the states of America',
    'Phishing warnings',
    "Switzerland's BACS warned of phishing. MS-ISAC warned state governments of malware in SharePoint.",
    ['authority: bacs', 'authority: ms-isac'],
    [],
  ],
  [
    'a unit of those who attack',
    'Routers hacked',
    "Center 16 of Russia's FSB has hacked thousands of Cisco routers, the FBI warned.",
    ['authority: fbi'],
    ['authority: center 16 of russia', 'victim: center 16 of russia', 'victim: fsb'],
  ],
  [
    'a ministry that attackers only pose as',
    'Phishing of soldiers',
    'Attackers impersonated the Ukrainian Ministry of Defence in phishing emails sent to soldiers.',
    [],
    ['authority: ministry of defence', 'authority: ukrainian ministry of defence'],
  ],
  [
    'the whole name of a trust',
    'Trust attacked',
    'Elmwick Teaching Hospital NHS Foundation Trust declared an incident after a cyberattack.',
    ['victim: elmwick teaching hospital nhs foundation trust'],
    ['victim: nhs', 'victim: foundation trust'],
  ],
  [
    'a town as a body',
    'Towns attacked',
    'The city of Oakland was hit by ransomware. Hackers stole data from the city of St. Paul and the state of Nevada. Offices in the city of Dublin were closed.',
    ['victim: city of oakland', 'victim: city of st paul', 'victim: state of nevada'],
    ['victim: city of dublin'],
  ],
  [
    'the supplier at which it happened, whatever it supplies',
    'Names of users exposed',
    'Elmwick Foods said that names of users were exposed in a breach at its analytics provider Quillmetric.',
    ['victim: elmwick foods', 'supplier: quillmetric'],
    [],
  ],
  [
    'no product of a firm or a town in a list',
    'Firms attacked',
    'Logitech, Allianz UK and Elmwick Post were hit by attacks on Oracle E-Business Suite. Hackers hit Sydney, Melbourne and Perth.',
    [],
    ['product: allianz', 'product: melbourne'],
  ],
  [
    'products whose names begin with their maker or go on with ordinary words',
    'Flaws in calendars and consoles',
    'A vulnerability in Google Calendar lets attackers read mail. A flaw in VMware Workspace ONE is exploited.',
    ['product: google calendar', 'product: workspace one'],
    ['victim: google', 'product: vmware'],
  ],
  [
    'the court of another land under its whole name, and not ours of the same short name',
    'Injunction granted',
    'Elmwick Legal obtained an injunction from the NSW Supreme Court against hackers who stole its data. The Supreme Court ordered them not to publish it.',
    ['authority: nsw supreme court'],
    ['authority: us supreme court'],
  ],
  [
    'a centre that measures and rules nobody',
    'Cost of attack put at 300m',
    'The Cyber Monitoring Centre put the cost of the attacks on Elmwick Retail at 300 million pounds.',
    [],
    ['authority: cyber monitoring centre'],
  ],
  [
    'which of its products, and no product of that name',
    'Flaw in Gen 7 firewalls is exploited',
    'A flaw in SonicWall Gen 7 firewalls is exploited. SonicWall Gen 7 devices should be patched.',
    ['vendor: sonicwall'],
    ['product: gen', 'product: gen 7'],
  ],
  [
    'who makes what has the flaw',
    'CISA warns of Quillwell flaw',
    "A vulnerability in Quillwell's Studio 5000 allows code execution. Quillwell fixed it.",
    ['authority: cisa'],
    ['product: quillwell'],
  ],
  [
    'a person by age and by calling',
    'Mailbox of lawmaker hacked',
    'Hackers broke into the mailbox of Ida Orbell, a lawmaker. Kit Akira Brown, 19, was charged with it.',
    ['person: ida orbell', 'person: kit akira brown'],
    [],
  ],
  [
    'the part through which a flaw is reached is no supplier',
    'Flaw in Gitea',
    'The flaw in Gitea ends in code execution through the Quillon Print integration.',
    [],
    ['supplier: quillon print'],
  ],
  [
    'through whose integration data was stolen is one',
    'Belkorp breach',
    'Hackers stole data of Belkorp through the Drift integration.',
    ['supplier: salesloft drift'],
    [],
  ],
  [
    'a product and its acronym, which goes without its maker, are one',
    'Patches for a flaw',
    'The flaw is in Oracle E-Business Suite (EBS). It affects EBS 12.2.3 to 12.2.14.',
    ['product: oracle e-business suite'],
    ['product: ebs'],
  ],
  [
    'no authority of those that attackers work for',
    'Officers of GRU unit sanctioned',
    'The activity is associated with the Ministry of State Security. Officers of the GRU hacked Northmere.',
    [],
    ['authority: gru', 'authority: ministry of state security'],
  ],
  [
    'no researcher of who finds harm at home or whose program is abused',
    'Quillworm spreads',
    'Northmere found the impact limited to a server. The DLL is loaded by a legitimate, signed Kaspersky executable. Mandiant found Quillworm.',
    ['researcher: mandiant'],
    ['researcher: northmere', 'researcher: kaspersky'],
  ],
];

describe('roles beside what is said', () => {
  it.each(rows)('%s', (_, title, text, some, none) => {
    const found = rolesIn(title, text);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const role of none) expect(found).not.toContain(role);
  });
});
