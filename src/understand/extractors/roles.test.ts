import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** Roles as `role: key`, with the certainty where it is not asserted. */
function rolesIn(title: string, text: string): string[] {
  return understand(articleOf({ title, body: [text] })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );
}

const cases: [string, string, string, string[]][] = [
  [
    'victim, attacker, sector and country of an incident',
    'Hospital group Northmere hit by ransomware attack',
    'Northmere, which runs nine hospitals in Denmark, confirmed on Friday that a ransomware attack had disrupted its systems. The Qilin ransomware gang stole patient records.',
    ['victim: northmere', 'actor: qilin', 'sector: health', 'country: denmark'],
  ],
  [
    'who only claims',
    'Akira ransomware gang claims attack on Brightwater Bank',
    'The Akira ransomware gang claims to have stolen data from Brightwater Bank.',
    ['actor: akira (hedged)', 'victim: brightwater bank (hedged)', 'sector: finance'],
  ],
  [
    'authorities, described or named',
    'Two held over attacks on shops',
    'The National Crime Agency arrested two men in London. The science ministry warned retailers, and Business Secretary Ada Brook urged them to report.',
    [
      'authority: nca',
      'authority: science ministry',
      'authority: ada brook',
      'country: united kingdom',
      'sector: retail',
    ],
  ],
  [
    'what is affected, and what is fixed',
    'FortiWeb flaw is exploited',
    'Attackers exploit CVE-2025-64446, a critical flaw in FortiWeb. CISA told federal agencies to patch.',
    ['product: fortiweb', 'vulnerability: cve-2025-64446', 'authority: cisa'],
  ],
  [
    'laws, named or described',
    'Ministers amend bill',
    'Parliament debates the Harbour Security Act and the GDPR. CISA issued an emergency directive.',
    ['law: harbour security act', 'law: gdpr', 'law: emergency directive'],
  ],
  [
    'the government of the country that it is about',
    'Sweden reviews attack on councils',
    'The government said it would help Swedish councils after the attack.',
    ['authority: sweden government', 'country: sweden', 'sector: government'],
  ],
];

/** What must be told, and what must not, each as `role: key`. */
const said: [string, string, string, string[], string[]][] = [
  [
    'two names that ran into each other as two',
    'Data breach at Elmwick Harbour Physicians and Northmere Eye Clinic exposes patients',
    'Data of patients was stolen in a breach at Elmwick Harbour Physicians and Northmere Eye Clinic. Elmwick Harbour Physicians Northmere Eye Clinic notified patients.',
    ['victim: elmwick harbour physicians', 'victim: northmere eye clinic'],
    ['victim: elmwick harbour physicians northmere eye clinic'],
  ],
  [
    'no victim of a people or of those who pursue the deed',
    'Swedish authorities seize servers of ransomware gang',
    'Thousands of Afghans were told of it. Swedish authorities seized ten servers in a raid on the ransomware gang.',
    [],
    ['victim: afghans', 'victim: swedish authorities'],
  ],
  [
    'no victim of a label, of what a raid is called, or of those who are put on a list',
    'Correction: Operation Quayfall took down 20 servers',
    'Police hit Quayfall targets again. In the raid called Operation Quayfall they seized 20 servers of ransomware gangs. Sanctions hit Elmwick Hosting and its sister firm Larkway Hosting, arrested for ransomware attacks.',
    [],
    ['victim: correction', 'victim: quayfall', 'victim: operation quayfall', 'victim: elmwick hosting'],
  ],
  [
    'a name by the acronym in brackets after it',
    'Friends of Harbours Data Breach Affects Members',
    'Friends of Harbours ("FOH") announced on Monday that a data breach exposed records of its members.',
    ['victim: friends of harbours'],
    ['victim: harbours'],
  ],
  [
    'a house under its whole name in a headline',
    'Elmwick Plastic Surgery Data Breach Exposes Patients',
    'A hacker had stolen records of patients, the practice said.',
    ['victim: elmwick plastic surgery'],
    ['victim: elmwick'],
  ],
  [
    'an acronym under its whole name, whose apostrophe was lost',
    'HSA data breach exposes student data',
    'The Harbour Student Authoritys (HSA) website was hacked on Monday, and student data was stolen.',
    ['victim: harbour student authority'],
    ['victim: hsa'],
  ],
  [
    'no attacker of a program that they use',
    'Attackers used the Havoc framework in attacks on banks',
    'Attackers used the Havoc framework to attack three banks in Spain. They deployed Havoc demons there.',
    ['malware: havoc'],
    ['actor: havoc'],
  ],
  [
    'no attacker of the programs in a list of what they use',
    'Hackers abuse Sliver',
    'Hackers use Sliver and Havoc in attacks. Sliver is used by many groups.',
    ['malware: havoc', 'tool: sliver'],
    ['actor: havoc', 'actor: sliver'],
  ],
  [
    'no attacker of a ransomware that nothing calls a gang',
    'EKANS ransomware hit Honda',
    'The EKANS ransomware hit Honda on Monday. EKANS stopped production in several plants.',
    ['malware: ekans', 'victim: honda'],
    ['actor: ekans'],
  ],
  [
    'a gang under the name of its ransomware',
    'Qilin ransomware claims attack on Asahi',
    'The Qilin ransomware gang claimed the attack on Asahi on Monday. Qilin stole 27 GB.',
    ['actor: qilin'],
    [],
  ],
  [
    'who says that its systems were hit, and not whom it serves',
    'Electronics maker suffers ransomware shutdown',
    'Northmere Devices, whose customers include Amazon, Apple and Google, said on Monday that ransomware had encrypted its systems.',
    ['victim: northmere devices'],
    ['victim: amazon', 'victim: apple', 'victim: google'],
  ],
  [
    'the arrested, and nobody by where he studied',
    'Police arrest man over hacking of betting firm',
    'Police arrested Tendai Moyo, a former Brightwater University student, on Monday for hacking into a betting firm.',
    ['actor: tendai moyo'],
    ['victim: brightwater university'],
  ],
  [
    'whom creditors sue over a breach',
    'Creditors sue Larkway over data breach',
    'Creditors sued Larkway over the data breach of 2023.',
    ['victim: larkway'],
    [],
  ],
  [
    'whose instance it was taken from as the way in',
    'Hackers stole customer data',
    'Quaymark Insurance said hackers took customer data from its Salesforce instance in May.',
    ['victim: quaymark insurance', 'supplier: salesforce', 'product: salesforce'],
    ['victim: salesforce'],
  ],
  [
    'all whose data is exposed, and all that victims include',
    'Embargo gang earns millions',
    'Some of its victims include Northmere Pharmacies, Elmwick Hospital and Larkway Clinic. A breach exposed data at Acmeton, Belkorp and Ciel.',
    ['victim: northmere pharmacies', 'victim: elmwick hospital', 'victim: larkway clinic', 'victim: acmeton'],
    [],
  ],
  [
    'who says that it is among the victims of a breach of software',
    'Times says it was hit',
    'The Elmwick Times said it is among the victims of a breach tied to Oracle software.',
    ['victim: elmwick times', 'supplier: oracle'],
    ['victim: oracle'],
  ],
  [
    'no product of a day, and no attacker of a nationality',
    'Secretary announces dismissals',
    'Secretary Ann Roe announced Friday the dismissal of 20 staff over a breach by a Russian ransomware gang.',
    [],
    ['product: friday', 'actor: zlader'],
  ],
  [
    'no victim of a team or a contest that is called so',
    "Elmwick's Hacking Team wins contest",
    "Elmwick's Hacking Team won the contest on Sunday.",
    [],
    ['victim: elmwick', 'actor: hacking team'],
  ],
  [
    'no attacker of the customers of a host',
    'US sanctions Russian web host Media Land',
    'The Treasury sanctioned Media Land, a bulletproof host whose customers include the ransomware gangs LockBit, BlackSuit and Play.',
    ['malware: lockbit', 'malware: blacksuit'],
    ['actor: lockbit', 'actor: blacksuit', 'actor: play'],
  ],
  [
    'nothing of whom attackers imitate, and overlaps as a guess',
    'Campaign poses as Zoom',
    'Researchers found emails that link to a fake Zoom update. Kestrel Security sees overlaps with FIN7.',
    [],
    ['product: zoom', 'vendor: zoom', 'victim: zoom'],
  ],
  [
    'a vendor that patches its own',
    'Veltrade patches critical flaw in EdgeMoor appliances',
    'Veltrade has released updates for CVE-2026-31337, a flaw in its EdgeMoor appliances.',
    ['vendor: veltrade'],
    ['product: veltrade'],
  ],
  [
    'no attacker of a gang whose ransomware another used',
    'Storm-0501 hits energy company',
    'In a separate intrusion, Storm-0501 deployed Embargo ransomware at a Canadian energy company.',
    ['actor: storm-0501', 'malware: embargo'],
    ['actor: embargo'],
  ],
  [
    "another country's body of the same name as another",
    'Norway warns of attacks on hospitals',
    "Norway's National Cyber Security Centre (NCSC) said that attackers use VPN flaws.",
    ['authority: national cyber security centre'],
    ['authority: ncsc'],
  ],
  [
    'no attacker of what was not used',
    'FIN7 uses AuKill, not BlackByte, vendor corrects',
    'Sophos corrected an earlier post: FIN7 did not use BlackByte ransomware in the May intrusions.',
    ['actor: fin7'],
    [],
  ],
  [
    'no victim of whom somebody told',
    'Ingram Micro says 42,000 people hit by SafePay',
    'Ingram Micro has told the Maine Attorney General that the July attack, claimed by the SafePay ransomware group, exposed data of 42,521 people.',
    ['victim: ingram micro'],
    ['victim: maine attorney general'],
  ],
  [
    'no victim of a purchase',
    'Palo Alto Networks to buy Chronosphere for $3.35 billion',
    'Palo Alto Networks said it would acquire Chronosphere, an observability firm, for $3.35bn in cash.',
    [],
    ['victim: palo alto networks', 'victim: chronosphere'],
  ],
  [
    'no victim of who confirms that another was hit',
    'Attack on energy firm',
    'The Elmland Ministry of Energy confirmed that Complexul Quay was hit by ransomware in May.',
    ['victim: complexul quay'],
    ['victim: elmland ministry of energy', 'victim: ministry of energy'],
  ],
  [
    'no attacker of a thing that police seized',
    'Man jailed for fake WiFi on flights',
    'Michael Clarkson, 44, was sentenced to seven years for fake WiFi. The police seized a Glade Pineapple of his.',
    ['actor: michael clarkson'],
    ['actor: glade pineapple'],
  ],
  [
    'a firm that goes by its domain',
    'Data breach at Brightpay.com exposes customers',
    'Brightpay.com confirmed that hackers stole customer data in a breach.',
    ['victim: brightpay com'],
    [],
  ],
  [
    'the council that has its place before it elsewhere',
    'Council data breach exposes pupils',
    'Brackenshire Council confirmed a data breach that exposed the details of pupils.',
    ['victim: brackenshire council'],
    ['victim: council'],
  ],
  [
    'malware that is no gang',
    'Quillworm malware floods package registry',
    'The Quillworm malware published thousands of packages, researchers said.',
    [],
    ['actor: quillworm', 'actor: quillworm malware'],
  ],
  [
    'whom a state lists or a court sues is no victim',
    'Treasury imposes sanctions on Harbourhost',
    'The US Treasury announced sanctions on Harbourhost, a web host that served ransomware gangs.',
    ['authority: us treasury'],
    ['victim: harbourhost'],
  ],
  [
    'a provider of telephony is no supplier',
    'Brightcall breached',
    'Brightcall, a telecommunications provider in Spain, was breached by hackers.',
    ['victim: brightcall'],
    ['supplier: brightcall'],
  ],
  [
    'a government under its nation, federal or not',
    'Agencies warned of attack',
    'The US federal government ordered agencies to patch after the attack.',
    [],
    ['authority: us federal government', 'authority: federal government'],
  ],
  [
    'an authority that a nation stands before',
    'Watchdog ends case',
    'The U.S. Securities and Exchange Commission ended its case on Thursday.',
    ['authority: securities and exchange commission'],
    ['authority: us securities and exchange commission'],
  ],
  [
    'a bill is no product that somebody launches',
    'Government introduces Harbour Security and Resilience Bill',
    'The government introduces the Harbour Security and Resilience Bill today.',
    [],
    ['product: harbour security'],
  ],
  [
    'all in a list of victims',
    'Hackers breach Brightwater, Elmwick and Northmere',
    'Hackers stole customer data from Brightwater, Elmwick and Northmere, the three firms said.',
    ['victim: brightwater', 'victim: elmwick', 'victim: northmere'],
    [],
  ],
  [
    'no legal form beside a victim',
    'Elmwick Insurance breached',
    'Elmwick Insurance, LLC was breached by hackers, who stole customer data.',
    ['victim: elmwick insurance'],
    ['victim: llc'],
  ],
  [
    'who withstood an attack is no victim',
    'Elmwick mitigates record DDoS attack',
    'Elmwick mitigated the largest DDoS attack recorded to date.',
    [],
    ['victim: elmwick'],
  ],
  [
    'the publisher that a feed names below is no part of it',
    'Northmere hit by data breach',
    'Northmere was breached. The post Northmere hit by data breach appeared first on Elmwick Hack.',
    ['victim: northmere'],
    ['victim: elmwick hack', 'victim: elmwick'],
  ],
  [
    'a town as the body that was hit',
    'City of Elmwick hit by ransomware attack',
    'The city of Elmwick said that ransomware had hit its systems.',
    ['victim: city of elmwick'],
    ['victim: elmwick'],
  ],
  [
    'the state that is held to be behind it',
    'Russia blamed for cyber attack on Elmwick',
    'Officials blamed Russia for the cyber attack on Elmwick in Norway.',
    ['actor: russia', 'country: norway'],
    ['country: russia', 'victim: russia'],
  ],
  [
    'who has to pay for a breach',
    'Elmwick Health to pay $3m settlement over data breach',
    'Elmwick Health agreed to a settlement after hackers stole patient data in a breach.',
    ['victim: elmwick health', 'sector: health'],
    ['actor: elmwick health'],
  ],
  [
    'a program under its name in quotation marks',
    'App leaks data',
    'The "Mind the Tide" app exposed data of its users because of a security flaw.',
    ['product: mind the tide'],
    [],
  ],
  [
    'what everybody shortens is nobody',
    'VPN breach at Elmwick',
    'A VPN breach let hackers into the CRM of Elmwick, which lost customer data.',
    ['victim: elmwick'],
    ['victim: vpn', 'victim: crm'],
  ],
  [
    'whoever backs it was not hit',
    'Brightcall-backed Elmwick hit by data breach',
    'Elmwick confirmed a data breach that exposed records of patients.',
    ['victim: elmwick'],
    ['victim: brightcall'],
  ],
  [
    'a report is no product',
    'Elmwick Labs publishes report',
    'Elmwick Labs released its 2025 Harbour Threat report on Tuesday.',
    [],
    ['product: harbour threat', 'product: 2025 harbour threat'],
  ],
  [
    'where a firm is based, and not where attackers are',
    'Clinic breached by Iran-based hackers',
    'The Oregon-based clinic Elmwick was breached by Iran-based hackers.',
    ['country: united states'],
    ['country: iran'],
  ],
  [
    'the sector of the victim and not of those who speak of it',
    'E-wallet firm Elmwick breached',
    'E-wallet firm Elmwick was breached. The privacy commission, the police and a government agency investigate.',
    ['sector: finance'],
    ['sector: government'],
  ],
  [
    'a data centre is no authority',
    'Fire at data centre',
    'A fire at a government data centre stopped services; the national cybersecurity centre raised the alert level.',
    ['authority: national cybersecurity centre'],
    ['authority: data centre'],
  ],
  [
    'a university under its whole name in a headline',
    'University of Northern Elmwick hit by data breach',
    'Hackers stole data of students in a breach of the university, it said on Monday.',
    ['victim: university of northern elmwick'],
    ['victim: northern elmwick', 'victim: northern'],
  ],
  [
    'a body under all that it is for',
    'Department hit by data breach',
    'Hackers stole files in a breach of the Department for Harbours, Fish and Rural Trade on Monday.',
    ['victim: department for harbours fish and rural trade'],
    ['victim: department for harbours', 'victim: fish', 'victim: rural trade'],
  ],
  [
    'a house and its wing as one',
    'Elmwick Hospital and Clinics discloses data breach',
    'Elmwick Hospital and Clinics said hackers stole data of its patients in a cyberattack.',
    ['victim: elmwick hospital and clinics'],
    ['victim: elmwick hospital'],
  ],
  [
    'the council of two places as one',
    'Council hit by cyberattack',
    'Tarbrax and Lornmuir Council said hackers stole data in a cyberattack in May.',
    ['victim: tarbrax and lornmuir council'],
    ['victim: lornmuir council', 'victim: tarbrax'],
  ],
  [
    'a firm and the bank that it lends to as two',
    'Two firms breached',
    'Hackers breached Capgemini and Elmwick Bank in May and stole customer data.',
    ['victim: elmwick bank'],
    ['victim: capgemini and elmwick bank'],
  ],
  [
    'a firm of partners by its whole name',
    'Firm of accountants suffers data breach',
    'Larkdale & Company, LLP confirmed a data breach that exposed the data of its clients.',
    ['victim: larkdale & company'],
    ['victim: larkdale &', 'victim: larkdale'],
  ],
  [
    'the part of a listed firm that was hit',
    'Ransomware gang claims breach of Mazda Velmora Studio',
    'The Qilin ransomware gang breached Mazda Velmora Studio and stole designs, it claims. Mazda Velmora Studio designs cars.',
    ['victim: mazda velmora studio'],
    ['victim: mazda', 'victim: velmora studio'],
  ],
  [
    'the part of a firm in a land',
    'Bank discloses data breach',
    'Hackers stole the data of customers of Quillbank Portugal, and Quillbank Portugal notified the police of the breach.',
    ['victim: quillbank portugal'],
    ['victim: quillbank'],
  ],
  [
    'a firm, and no part of it, beside the people of a land',
    'Retailer Vandor discloses data breach',
    'The data of Vandor US customers was stolen in the breach, Vandor confirmed on Monday.',
    ['victim: vandor'],
    ['victim: vandor us'],
  ],
  [
    'a shop with a letter in quotation marks',
    'Shop discloses data breach',
    "Quills 'R' Ours disclosed a data breach. Quills 'R' Ours customers had their data stolen, the retailer said.",
    ['victim: quills r ours'],
    ['victim: quills'],
  ],
  [
    'a pub that is somebody’s by its whole name',
    'Pub hacked',
    "His pub The Tinker's Goat was hacked in May, and lost 30,000 pounds in the attack.",
    ["victim: tinker's goat"],
    ['victim: goat', 'victim: tinker'],
  ],
  [
    'a firm that is called by what headlines add to names',
    'Data broker hacked',
    'Harbour Public Data confirmed a data breach. Hackers stole records from Harbour Public Data in May.',
    ['victim: harbour public data'],
    ['victim: harbour public'],
  ],
  [
    'a firm, and not what a headline says of it',
    'Elmvale Data Breach A Claims Page',
    'Elmvale confirmed that hackers stole customer data. A page on the Elmvale Data Breach A Claims Notice opened. Larkway Dismantles Claims, the page said.',
    ['victim: elmvale'],
    ['victim: elmvale data breach a claims notice', 'victim: larkway dismantles'],
  ],
  [
    'a firm, and not the verb that a headline writes with a capital',
    'Elmvale Mulls Sale After Data Breach',
    'Hackers breached Elmvale in May and stole customer data, Elmvale said.',
    ['victim: elmvale'],
    ['victim: elmvale mulls'],
  ],
  [
    'persons without what they are',
    'Officers warn',
    'Lieutenant Colonel Omar Hadrami urged banks to be careful. Prosecutors charged County Democrat Jane Orbell with hacking. Special Agent Peter Larkin spoke. Director of National Intelligence Tarlo Quenby warned, and so did Secretary of Defense Malin Orbeck.',
    [
      'person: omar hadrami',
      'person: jane orbell',
      'person: peter larkin',
      'person: tarlo quenby',
      'person: malin orbeck',
    ],
    ['person: lieutenant colonel omar hadrami', 'person: special agent peter larkin'],
  ],
  [
    'a body of ordinary words in a headline',
    'Elm Fruit Growers Association Reports Cybersecurity Breach',
    'Hackers stole the data of its members, it said on Monday.',
    ['victim: elm fruit growers association'],
    ['victim: growers association', 'victim: elm fruit'],
  ],
  [
    'a firm of ordinary words that a headline says whose it is',
    'Carver-backed Union River Financial Suffers Data Breach',
    'The firm confirmed on Monday that hackers stole customer data.',
    ['victim: union river financial'],
    ['victim: river', 'victim: union'],
  ],
  [
    'no body that a headline only describes',
    'Hackers Breach City Council and Hit National Agency',
    'Hackers stole data of 200 people in May, it was said.',
    [],
    ['victim: city council', 'victim: national agency', 'victim: breach city council'],
  ],
  [
    'a name whose apostrophe was lost, where the text has it with none',
    'Velmora confirms data breach',
    'Velmora confirmed that hackers stole customer data. Velmoras systems are back online, and Velmoras customers were told.',
    ['victim: velmora'],
    ['victim: velmoras'],
  ],
  [
    'a name of the catalogue whose apostrophe was lost',
    'Ransomware gang leaks data',
    'Blackbastas leak site shows data of the town.',
    [],
    ['victim: blackbastas', 'actor: blackbastas'],
  ],
  [
    'a name into which the end of a sentence ran',
    'Velmora Motors hit by cyberattack',
    'The firm gives no updatesVelmora Motors said on Monday that hackers hit its systems. A cyberattack stopped Velmora Motors. More problemsBusiness is slow.',
    ['victim: velmora motors'],
    ['victim: updatesvelmora motors', 'victim: problemsbusiness'],
  ],
  [
    'the office of a land, and two bodies whose apostrophe was lost as two',
    'Breach was reported',
    'The Ohio attorney general sued the firm over the data breach. The Department of the Treasurys Office of Foreign Assets Control announced sanctions on hackers.',
    ['authority: ohio attorney general', 'authority: us treasury'],
    ['authority: department of the treasurys office of foreign assets control'],
  ],
  [
    'an office under its whole name, and not beside whoever holds it',
    'Ohio Attorney General hit by cyberattack',
    'The Ohio Office of the Attorney General said hackers hit its systems. A cyberattack stopped the website of the Ohio Attorney General.',
    ['victim: ohio office of the attorney general'],
    ['victim: ohio attorney general', 'authority: ohio attorney general'],
  ],
  [
    'a county that was attacked',
    'Ransomware gang behind attack in Larkmoor County',
    'The Qilin gang was behind the September attack in Larkmoor County, and stole its files.',
    ['victim: larkmoor county'],
    [],
  ],
  [
    'authorities in small letters by what they are for and whose they are',
    'Ministry accuses agency',
    'The ministry of state security accused hackers. The telecom watchdog fined the firm. An Ohio court jailed the hacker. Elmland\u2019s privacy watchdog investigates.',
    ['authority: ministry of state security', 'authority: telecom watchdog', 'authority: ohio court'],
    ['authority: s privacy watchdog'],
  ],
  [
    'no victim of ordinary words that begin sentences, nor of where it was',
    'Beware of scams',
    'Altcoin prices fell. Thank goodness, nobody was hacked in Plevenburg, police said. Pupils in Plevenburg were told.',
    [],
    ['victim: beware', 'victim: altcoin', 'victim: thank', 'victim: pupils', 'victim: plevenburg'],
  ],
  [
    'a university by the short name of where it is',
    'University of Norrelmania hit by data breach',
    'The University of Norrelmania confirmed that hackers stole data. Norrel students were told, and Norrel said it was hacked.',
    ['victim: university of norrelmania'],
    ['victim: norrel'],
  ],
];

describe('roles', () => {
  it.each(said)('tells %s', (_, title, text, some, none) => {
    const found = rolesIn(title, text).map((one) => one.replace(/ \(\w+\)$/, ''));
    expect(found).toEqual(expect.arrayContaining(some));
    for (const one of none) expect(found).not.toContain(one);
  });

  it.each(cases)('%s', (_, title, text, expected) => {
    expect(rolesIn(title, text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      'Okta says it was not breached',
      'Okta said on Monday that its service was not breached and remains operational.',
      'okta',
    ],
    ['Notes', 'Trello was not breached, Atlassian said.', 'atlassian'],
    ['Notes', 'Uber said its systems had not been hacked.', 'uber'],
    ['Notes', 'Uber said no systems were compromised.', 'uber'],
    ['Notes', 'Uber said it had found no evidence of a breach.', 'uber'],
    ['Notes', 'There was no breach at Uber, the company said.', 'uber'],
    [
      'T-Mobile says no customer data accessed',
      'T-Mobile said no customer data was accessed after Salt Typhoon hit Verizon.',
      't-mobile',
    ],
  ])('takes nobody for a victim who says that it was not: %s %s', (title, text, key) => {
    expect(rolesIn(title, text)).not.toContain(`victim: ${key}`);
  });

  it.each([
    [
      'Kelmont Airport hit',
      'Is Russia behind the attack on Kelmont Airport? Officials suspect Russia.',
      'actor: russia (hedged)',
    ],
    [
      'Upbit hacked',
      'Did Lazarus hack Upbit? Police doubt that Lazarus did.',
      'actor: lazarus group (hedged)',
    ],
    ['Notes', 'Winter Vivern was not to blame for the cyberattack.', 'actor: winter vivern (denied)'],
    ['Notes', 'Earlier reports that blamed Sandworm were wrong.', 'actor: sandworm team (denied)'],
    ['Notes', 'WexPort said that Lazarus has not touched its wallets.', 'actor: lazarus group (denied)'],
    ['Notes', 'It is unlikely that Turla hacked Upbit.', 'actor: turla (hedged)'],
    ['Notes', 'Experts doubt that Lazarus Group hacked Upbit.', 'actor: lazarus group (hedged)'],
    [
      'Acmeton on leak site',
      'Acmeton, a maker of pumps, was listed by the Akira gang.',
      'victim: acmeton (hedged)',
    ],
    ['Notes', 'A group calling itself Kazu says it encrypted systems of Acmeton.', 'actor: kazu (hedged)'],
    ['Acmeton denies hack', 'Acmeton said its systems were not hacked.', 'victim: acmeton (denied)'],
    ['Notes', 'A ransomware gang falsely claimed it had hacked Deloitte.', 'victim: deloitte (denied)'],
  ])('tells how firmly: %s %s', (title, text, role) => {
    expect(rolesIn(title, text)).toContain(role);
  });

  it('tells who accuses from who is accused', () => {
    const one = rolesIn(
      'Bank says it was hacked',
      "Bank Sepah said that Israel's Predatory Sparrow hacked it. Iran blamed Israel.",
    );
    expect(one).toContain('actor: predatory sparrow');
    expect(one.filter((role) => role.startsWith('actor: iran'))).toEqual([]);
    const other = rolesIn(
      'China accuses US of hacking',
      'China accused the U.S. National Security Agency of hacking the National Time Service Center.',
    );
    expect(other).toContain('actor: nsa (hedged)');
    expect(other.filter((role) => role.startsWith('actor: china'))).toEqual([]);
  });

  it.each([
    ['Creative Box, a design subsidiary of Nissan, was hit by Qilin.', 'nissan'],
    ['A supplier of Nissan was hit by Qilin.', 'nissan'],
    ['SonicWall customers were breached by Akira, Arctic Wolf said.', 'sonicwall'],
    ['Penn confirmed that a hacker took data from its Salesforce and SharePoint systems.', 'salesforce'],
    ['ShadowV2 infected D-Link, TP-Link and DigiEver devices.', 'd-link'],
    ['Discord users were phished on Friday.', 'discord'],
    ['Salesforce customers with Gainsight apps: check for access.', 'salesforce'],
    ["The FBI's Operation Medusa disabled the network of Turla.", 'fbi'],
    ['No evidence Ivanti zero-day was used in the attack, the trust said.', 'ivanti'],
  ])('takes nobody for a victim by whose name others stand: %s', (text, key) => {
    expect(rolesIn('Notes of the attack', text).filter((one) => one.startsWith(`victim: ${key}`))).toEqual(
      [],
    );
  });

  it.each([
    [
      'St. Mary Hospital was hit by ransomware. Data of 1.2 million patients was stolen. Rhysida claimed the attack.',
      'actor: rhysida (hedged)',
    ],
    ["Hackers came in through Gainsight's apps and read files.", 'supplier: gainsight'],
    ['Lynx leaked files of Dodd Group, a British contractor.', 'actor: lynx'],
    ['Lynx leaked files of Dodd Group, a British contractor.', 'victim: dodd group'],
    ["An attack that Ukraine's Silent Crow claimed hit Aeroflot on Monday.", 'actor: silent crow (hedged)'],
    ['The ICO fined Capita £14m over a 2023 breach that hit 6 million people.', 'victim: capita'],
    [
      'The U.S. National Nuclear Security Administration was among the victims, Bloomberg reported.',
      'victim: national nuclear security administration (hedged)',
    ],
    ['Ivanti said that it has patched CVE-2025-0282 in Connect Secure.', 'vendor: ivanti'],
  ])('hears what is said of a name: %s', (text, role) => {
    expect(rolesIn('Notes of the attack', text)).toContain(role);
  });

  it('keeps a denial of whose breach it would be, and the claim beside it', () => {
    const found = rolesIn(
      'Nordvik Shipping denies breach',
      'Norwegian carrier Nordvik Shipping denied on Monday that it had been breached, after the Brackwater gang listed the company. We have found no evidence of unauthorised access, Nordvik Shipping said.',
    );
    expect(found).toContain('victim: nordvik shipping (denied)');
    expect(found).toContain('actor: brackwater (hedged)');
  });

  it.each([
    ['Water utility Vandenys said on Sunday that Brackwater encrypted its billing servers.'],
    ['The bank Daugava Banka said on Monday that Brackwater stole 12 GB of documents.'],
  ])('takes for no victim who does what only attackers do: %s', (text) => {
    const found = rolesIn('Notes of the attack', text);
    expect(found.filter((one) => one.startsWith('victim: brackwater'))).toEqual([]);
    expect(found.join()).toContain('actor: brackwater');
  });

  it('leaves out a malware that it is said not to be, and a country of which nothing is said', () => {
    const found = rolesIn(
      'Who is Brackwater',
      'Earlier reports that Brackwater is a rebrand of Black Basta are wrong. The ransomware shares nothing with Black Basta. Fjellsec does not attribute the group to Russia.',
    );
    expect(found.filter((one) => /black basta|russia/.test(one))).toEqual([]);
  });

  it('names customers, and not who says so beside them', () => {
    const found = rolesIn(
      'Data of customers stolen',
      'Hackers stole data from Salesforce customers such as Adidas and Qantas, Google said.',
    );
    expect(found).toEqual(expect.arrayContaining(['victim: adidas', 'victim: qantas']));
    expect(found).not.toContain('victim: google');
  });

  it.each([
    ['In April, DragonForce hit Marks & Spencer and Co-op.', ['dragonforce', 'marks & spencer', 'co-op']],
    ['Last year, Rhysida attacked the British Library.', ['rhysida', 'british library']],
    ['In 2017 the WannaCry worm hit the NHS.', ['wannacry', 'nhs']],
  ])('does not tell what was long before as what happened: %s', (text, keys) => {
    const article = articleOf({
      title: 'Brinkelo Cars halts plants after cyberattack',
      body: [
        'Brinkelo Cars stopped production at three plants after a cyberattack on Sunday.',
        'It shut down its systems and called the police. Suppliers were told to wait.',
        text,
      ],
    });
    const told = understand(article).roles.filter(({ role }) =>
      ['victim', 'actor', 'malware'].includes(role),
    );
    expect(told.map(({ key }) => key)).not.toEqual(expect.arrayContaining(keys));
    for (const key of keys) expect(told.map((one) => one.key)).not.toContain(key);
  });

  it('shows a claim that is denied as denied', () => {
    const found = rolesIn(
      'Hackers claim breach of Belkorp, firm denies',
      'A hacker group calling itself Black Kestrel claims to have breached Belkorp. Belkorp denied the claim.',
    );
    expect(found).toContain('victim: belkorp (denied)');
    expect(found).toContain('actor: black kestrel (hedged)');
  });

  it('keeps a denial', () => {
    const found = rolesIn(
      'Telecom operator Nordcall denies data breach',
      'Nordcall said that it was not breached and that the data on sale is fake.',
    );
    expect(found).toContain('victim: nordcall (denied)');
  });

  it.each([
    ['Belkorp, which has the same supplier, was not affected.', 'belkorp'],
    ['Belkorp says it was not breached.', 'belkorp'],
    ['Belkorp and Cielo said they were not impacted.', 'cielo'],
    ['Neither Belkorp nor Cielo was hit.', 'belkorp'],
    ['Belkorp was operating as normal.', 'belkorp'],
    ['No data of Belkorp was stolen.', 'belkorp'],
    ['The gang failed to breach Belkorp.', 'belkorp'],
    ['Unlike Belkorp, it had no backups.', 'belkorp'],
    ['It hit Acmeton, but Belkorp was not affected.', 'belkorp'],
    ["Belkorp remains unaffected and Cielo isn't affected.", 'cielo'],
  ])('tells nobody a victim to whom it did not happen: %s', (text, key) => {
    const found = rolesIn(
      'Acmeton hit by cyber attack',
      `Acmeton was hacked by the Qilin ransomware gang on Friday. ${text}`,
    );
    expect(found).toContain('victim: acmeton');
    expect(found.filter((one) => one.startsWith(`victim: ${key}`))).toEqual([]);
  });

  it.each([
    ['Qilin hit Acmeton, said Belkorp, which was not affected.', 'victim: acmeton'],
    ['Acmeton said that passwords were not affected by the breach.', 'victim: acmeton'],
    ['ShinyHunters breached Gucci and Dior in May.', 'victim: dior'],
  ])('does not lose who was hit: %s', (text, victim) => {
    expect(rolesIn('Hackers steal data of customers', text)).toContain(victim);
  });

  it.each([
    ['Lazarus Group had no part in the attack on Acmeton.'],
    ['The attack on Acmeton was not the work of Lazarus Group.'],
    ['Police said Lazarus Group had nothing to do with it.'],
  ])('keeps it that somebody was not behind it: %s', (text) => {
    expect(rolesIn('Acmeton hit by cyber attack', text)).toContain('actor: lazarus group (denied)');
  });

  it.each([
    ['The hacker group Radiant Owl said that it would delete the data of Acmeton.', 'radiant owl'],
    ['An actor identifying as Quayside Owl claims a DDoS attack on the website of Acmeton.', 'quayside owl'],
    ['Acmeton was hacked by the criminal group Shiny Hunters.', 'shinyhunters'],
  ])('tells who attacked: %s', (text, key) => {
    expect(rolesIn('Acmeton hit by cyber attack', text).join('\n')).toContain(`actor: ${key}`);
  });

  it.each([
    [
      'FBI warns of attacks on telecoms',
      'Salt Typhoon broke into carriers in Norway. The carriers of Norway recovered.',
      'norway',
    ],
    [
      'Dutch police arrest man',
      'Dutch police held a man over an attack on a clinic in France. The French clinic reopened. Patients in France were told.',
      'france',
    ],
  ])('takes the country of what happened before that of who warns: %s', (title, text, country) => {
    const found = rolesIn(title, text).filter((one) => one.startsWith('country: '));
    expect(found).toContain(`country: ${country}`);
  });

  it.each([
    ['Apple was breached, said Rapid7.', 'victim: apple', 'researcher: rapid7'],
    ['According to Mandiant, Nordcall was hit by UNC1234.', 'victim: nordcall', 'researcher: mandiant'],
    ['Mustang Panda used a backdoor against Näköala Oy, said ESET.', 'victim: näköala', 'researcher: eset'],
  ])('tells whom it happened to from who says so: %s', (text, victim, researcher) => {
    const found = rolesIn('Firm finds backdoor', text);
    expect(found).toContain(researcher);
    expect(found).not.toContain(victim.replace('victim', 'researcher'));
    if (!text.startsWith('Apple')) expect(found).toContain(victim);
  });

  it.each([
    ["Clop's list of Oracle victims grows", 'victim: oracle'],
    ['Something has happened to Rhadamanthys', 'victim: rhadamanthys'],
  ])('takes for no victim what others were hit by: %s', (title, role) => {
    expect(rolesIn(title, 'Criminals complained in forums on Friday.')).not.toContain(role);
  });

  it.each([
    ['Emotet was not used in this attack.', 'malware: emotet'],
    ['Germany and France were not hit.', 'country: germany'],
    ['Germany and France were not hit.', 'country: france'],
    ['Unlike Germany, Sweden was hit.', 'country: germany'],
    ['The Play Store is unaffected.', 'product: play store'],
  ])('leaves out what had no part in it: %s', (text, role) => {
    expect(rolesIn('Acmeton hit by cyber attack', `Acmeton was hacked on Friday. ${text}`)).not.toContain(
      role,
    );
  });

  it('takes a backdoor that is called as a city and a mailbox that was broken into for what they are', () => {
    const found = rolesIn(
      'MuddyWater phishes ministries',
      'MuddyWater sent phishing emails from a compromised mailbox, accessed via NordVPN. A macro drops the Phoenix v4 backdoor.',
    );
    expect(found).toContain('malware: phoenix');
    for (const one of ['actor: phoenix', 'country: united states', 'victim: nordvpn'])
      expect(found).not.toContain(one);
  });

  it('does not take the country that is blamed for where it happened', () => {
    const found = rolesIn(
      'Acmeton of Norway was hacked',
      'Officials reported that China was behind it. China denied it. Norway is angry.',
    );
    expect(found).toContain('country: norway');
    expect(found).not.toContain('country: china');
  });

  it('tells nobody a victim where a report of a fine tells of no harm', () => {
    const found = rolesIn(
      'TikTok fined €530m over transfers',
      "Ireland's Data Protection Commission fined TikTok €530 million for sending data of users abroad, in breach of the GDPR.",
    );
    expect(found.filter((one) => one.startsWith('victim'))).toEqual([]);
    expect(found).toContain('law: gdpr');
  });

  it('does not take threat actors for those of the stage', () => {
    const found = rolesIn(
      'Ivanti flaw is exploited',
      'A threat actor exploited CVE-2025-22457 in Ivanti Connect Secure.',
    );
    expect(found).not.toContain('sector: media');
  });

  it('does not take the country of a state that attacks for where it happened', () => {
    const found = rolesIn(
      'Firm says state hackers used its tool',
      'A Chinese state-sponsored group broke into thirty firms. Chinese diplomats rejected the accusation.',
    );
    expect(found.filter((one) => one.startsWith('country: '))).toEqual([]);
  });

  it('does not give a country to what only its attackers come from', () => {
    const found = rolesIn(
      'Chinese hackers target law firms',
      'A China-linked group broke into law firms for a year.',
    );
    expect(found.filter((one) => one.startsWith('country'))).toEqual([]);
  });

  it.each([
    [
      'Operation Copper Finch targets telecoms in Asia',
      'A campaign called Operation Copper Finch has targeted telecom operators in Asia since March, ESET said.',
      ['campaign'],
    ],
    [
      'Hackers behind Operation Copper Finch breach Elmwick Power',
      'Elmwick Power said attackers stole data. Researchers tie the breach to Operation Copper Finch, a campaign against utilities.',
      ['campaign'],
    ],
    [
      'Elmwick Power not hit by Operation Copper Finch',
      'There is no evidence that Elmwick Power was hit by Operation Copper Finch, the company said.',
      [],
    ],
    [
      'Interpol-led Operation Copper Finch arrests 300 in Africa',
      'Operation Copper Finch led to the arrest of 306 suspects in seven countries, Interpol said.',
      [],
    ],
    [
      'Hackers hit Europol after Operation Copper Finch',
      'Hackers attacked the site of Europol after Operation Copper Finch and stole files.',
      [],
    ],
    [
      'Troops use cyber weapons in Operation Copper Finch',
      'The Pentagon said that Operation Copper Finch disrupted power. Cyber Command supported Operation Copper Finch.',
      [],
    ],
    [
      'Charity Operation Copper Finch hit by ransomware',
      'Operation Copper Finch confirmed that ransomware encrypted its servers.',
      ['victim'],
    ],
  ])('gives what is called an operation its part: %s', (title, text, roles) => {
    const found = rolesIn(title, text).filter((one) => one.endsWith('copper finch'));
    expect(found).toEqual(roles.map((role) => `${role}: operation copper finch`));
  });

  it('takes how attackers do it for nobody', () => {
    const found = rolesIn(
      'What is ClickFix?',
      'ClickFix, a technique that tricks users, is on the rise. A ClickFix campaign hit hotels.',
    );
    expect(found.filter((one) => one.includes('clickfix'))).toEqual([]);
  });

  it.each([
    ['Worm floods registry', 'The names of the packages are made of Indonesian first names and dishes.'],
    ['Worm floods registry', 'Some packages have an Indonesian name and do nothing.'],
    ['Loader studied', 'The loader holds Russian comments and Chinese characters.'],
  ])('does not take the country of what words are in for where it happened: %s: %s', (title, text) => {
    expect(rolesIn(title, text).filter((one) => one.startsWith('country'))).toEqual([]);
  });

  it.each([
    [
      'insurance of its own',
      'Brindlewick Mice expects that its cyber insurance bears the costs of the breach.',
    ],
    [
      'whom it tells',
      'Brindlewick Mice told the stock exchange supervisor in a filing that data was stolen.',
    ],
    [
      'what was stolen',
      'Credit card numbers were not among the data that intruders stole from Brindlewick Mice.',
    ],
  ])('takes no sector from %s', (_, text) => {
    const found = rolesIn('Brindlewick Mice confirms data theft', text);
    expect(found).toContain('victim: brindlewick mice');
    expect(found.filter((one) => one.startsWith('sector'))).toEqual([]);
  });

  it('cites sentences of the article', () => {
    const article = articleOf({
      title: 'Acmeton hit by cyber attack',
      body: ['Acmeton of Norway was hacked. Police investigate.'],
    });
    const { roles, sentences } = understand(article);
    expect(roles.length).toBeGreaterThan(0);
    for (const { start, end } of roles)
      expect(sentences.some((sentence) => sentence.start === start && sentence.end === end)).toBe(true);
  });
});
