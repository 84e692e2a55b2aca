import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

function mentionsOf(text: string, title = 'A title'): string[] {
  const article = articleOf({ title, body: [text] });
  return understand(article).mentions.map(({ start, end, type, key }) => {
    const words = article.text.slice(start, end);
    return words.toLowerCase() === key ? `${type}: ${words}` : `${type}: ${words} → ${key}`;
  });
}

const cases: [string, string, string[]][] = [
  [
    'a longer name of capitals whole, though its first word is an alias of another',
    'Harbour Labs tracks the group as GOLD TARNISH. Elmwick calls it otherwise.',
    ['name: Harbour Labs', 'actor: GOLD TARNISH', 'name: Elmwick'],
  ],
  [
    'the alias of one word where it stands alone',
    'The ransomware group GOLD attacked firms.',
    ['actor: GOLD → wheat tempest'],
  ],
  [
    'no word in capitals before another of the language as a name',
    'Admins found a CRITICAL WARNING in the log.',
    [],
  ],
  [
    'a group by what it did, and its name whole',
    'The firm was attacked by the group Silent Otter. The group Quiet Finch leaked files.',
    ['actor: Silent Otter', 'actor: Quiet Finch'],
  ],
  [
    'no attacker in a group that buys',
    'The firm was bought by the group Velvet Otter.',
    ['name: Velvet Otter'],
  ],
  [
    'a name with its bracket',
    'NoName057(16) and the hackers of NoName057(16) were busy.',
    ['actor: NoName057(16) → noname057', 'actor: NoName057(16) → noname057'],
  ],
  [
    'a name with an apostrophe inside a sentence',
    'The firm O’Brien & Kelly met D’Elmwick Ltd.',
    ["name: O’Brien & Kelly → o'brien & kelly", "organisation: D’Elmwick Ltd → d'elmwick"],
  ],
  [
    'all in a list of a kind of malware',
    'They deployed malware families – QuillLNK, QuillStew and QuillOdd. They saw stealers such as NorthGrab and ElmTake.',
    [
      'malware: QuillLNK',
      'malware: QuillStew',
      'malware: QuillOdd',
      'malware: NorthGrab',
      'malware: ElmTake',
    ],
  ],
  [
    'no malware in what programs are written in',
    'They sent GlowMoth, a Python backdoor, with a JavaScript loader and a Delphi trojan.',
    ['malware: GlowMoth', 'name: Python', 'name: JavaScript', 'name: Delphi'],
  ],
  [
    'a made-up name for the group as which the next sentence takes it up',
    'NIGHTWREN, unlike APT41, leaves factories alone. The group exploits a gateway. PALEWREN hides. The loader grew.',
    ['actor: NIGHTWREN', 'actor: APT41', 'sector: factories → manufacturing', 'name: PALEWREN'],
  ],
  [
    'a malware after what it is',
    'It delivers the previously unknown loader GlowMoth.',
    ['malware: GlowMoth'],
  ],
  [
    'a known malware by its first word, no region before a place and no word that begins a note',
    'Lumma Stealer hit firms. Lumma stole passwords in Central Europe. Correction: it was 20. Suppose so.',
    ['malware: Lumma Stealer', 'malware: Lumma → lumma stealer', 'place: Europe'],
  ],
  [
    'a person apart from where they work, and a body of something whole',
    'Jana Kubíčková of Nordlicht Security told the Bank of Ireland.',
    ['name: Jana Kubíčková', 'name: Nordlicht Security', 'organisation: Bank of Ireland'],
  ],
  [
    'nobody who only speaks after a kind of malware',
    'Researchers analysed loaders, Harbour Labs said.',
    ['name: Harbour Labs'],
  ],
  [
    'an acronym that the text ties',
    'The Harbour Freight Union (HFU) met. HFU voted.',
    [
      'organisation: Harbour Freight Union',
      'name: HFU → harbour freight union',
      'name: HFU → harbour freight union',
    ],
  ],
  [
    'legal forms and possessives',
    "Acmetron Inc. paid. Acmetron's plants and Acmetron GmbH run.",
    ['organisation: Acmetron Inc → acmetron', 'name: Acmetron', 'organisation: Acmetron GmbH → acmetron'],
  ],
  [
    'a system that is built on another',
    'Mirrors of Elmroot Linux are down. Linux users wait.',
    ['name: Elmroot Linux', 'product: Linux'],
  ],
  [
    'letters with a slash, and what stands at a place',
    'They asked Quillon I/O, the Serjeant at Arms and the University of Elmwick at Larkway.',
    ['name: Quillon I/O', 'name: Serjeant at Arms', 'organisation: University of Elmwick at Larkway'],
  ],
  [
    'a first name of two syllables',
    'They met Park Dae-sun and Prime Minister Kim Min-ho. Park Lanehurst-born firms did not.',
    ['name: Park Dae-sun', 'name: Prime Minister Kim Min-ho', 'name: Park Lanehurst'],
  ],
  [
    'particles inside',
    'They wrote to the Office of the Harbour Master and to Ludwig van Beek.',
    ['organisation: Office of the Harbour Master', 'name: Ludwig van Beek'],
  ],
  ['a word that begins a sentence', 'Researchers found it. Systems failed. However, nobody noticed.', []],
  ['months and days', 'On Monday in November it rained.', []],
  [
    'actors and their aliases',
    'Midnight Blizzard and Cozy Bear are APT29.',
    ['actor: Midnight Blizzard → apt29', 'actor: Cozy Bear → apt29', 'actor: APT29'],
  ],
  ['a doubtful name without context', 'Children Play here, and royal visitors came.', []],
  [
    'a doubtful name with context',
    'The Play ransomware gang struck. Later, Play left.',
    ['actor: Play', 'actor: Play'],
  ],
  [
    'authorities',
    'The Cybersecurity and Infrastructure Security Agency warned; so did CISA and the FBI.',
    [
      'organisation: Cybersecurity and Infrastructure Security Agency → cisa',
      'organisation: CISA',
      'organisation: FBI',
    ],
  ],
  [
    'laws',
    'The Digital Omnibus touches the GDPR and the AI Act.',
    ['law: Digital Omnibus', 'law: GDPR', 'law: AI Act'],
  ],
  [
    'places',
    'Russian and British officials met in the US, not with us.',
    ['place: Russian → russia', 'place: British → united kingdom', 'place: US → united states'],
  ],
  ['a country inside a name', 'Vietnam Airlines cancelled flights.', ['organisation: Vietnam Airlines']],
  [
    'a nation or an acronym of one inside a name',
    'They wrote to the Canadian Harbour Trust and to UK Harbour Insurance.',
    ['name: Canadian Harbour Trust', 'name: UK Harbour Insurance'],
  ],
  [
    'a nation that never leaves a name',
    'Norwegian Quill said so. Shops of Norwegian Quill were shut.',
    ['name: Norwegian Quill', 'name: Norwegian Quill'],
  ],
  ['one letter and a hyphen', 'They asked Q-Harbour about it.', ['name: Q-Harbour']],
  [
    'a house for children',
    "They wrote to Elmwick Children's Center about it.",
    ["organisation: Elmwick Children's Center"],
  ],
  [
    'part of a continent',
    'The Harbour Church of Western Africa met.',
    ['name: Harbour Church of Western Africa'],
  ],
  [
    'sentences that lost the space between them',
    'Elmwick saw what the fileThe thief wrote showsWhen.',
    ['name: Elmwick'],
  ],
  ...(
    [
      ['The actor Quiet Walrus struck in May.', 'actor'],
      ['A group called Quiet Walrus struck in May.', 'actor'],
      ['Researchers say a hacking group, known as Quiet Walrus, struck in May.', 'actor'],
      ['Police arrested the gang Quiet Walrus in May.', 'actor'],
      ['The state-linked hackers Quiet Walrus struck in May.', 'actor'],
      ['A second group, Quiet Walrus, struck in May.', 'actor'],
      ['A threat group tracked as Quiet Walrus struck in May.', 'actor'],
      ['A hacker group calling itself Quiet Walrus struck in May.', 'actor'],
      ['"Quiet Walrus" struck in May, said police.', 'name'],
      ['The gang “Quiet Walrus” struck in May.', 'actor'],
      ['The malware family Quiet Walrus was found in May.', 'malware'],
      ['The new stealer Quiet Walrus takes passwords.', 'malware'],
      ['A backdoor dubbed Quiet Walrus was found.', 'malware'],
      ['The Quiet Walrus ransomware was found.', 'malware'],
      ['The insurance group Quiet Walrus said so.', 'name'],
      ['The media group called Quiet Walrus said so.', 'name'],
    ] as const
  ).map(([text, type]): [string, string, string[]] => [
    `what a noun calls a name: ${text}`,
    text,
    [`${type}: Quiet Walrus`],
  ]),
  ...(
    [
      ["They wrote to St. Odo's Hospital.", ["organisation: St. Odo's Hospital → st odo's hospital"]],
      ["They wrote to St Bede's College.", ["organisation: St Bede's College"]],
      ["They wrote to Lloyd's of Elmwick.", ["name: Lloyd's of Elmwick"]],
      ["They heard of Macy's.", ["name: Macy's → macy"]],
      ["Children's Hospital Elmwick paid.", ["organisation: Children's Hospital Elmwick"]],
      ['Ticketing platform Quillnet said so.', ['name: Quillnet']],
      ['Microchip maker Danovar said so.', ['name: Danovar']],
      ['Operation Quillfish hit them.', ['name: Operation Quillfish']],
      ['They heard of HEZI RASH again.', ['name: HEZI RASH']],
    ] as const
  ).map(([text, found]): [string, string, string[]] => [`whole names: ${text}`, text, [...found]]),
  ...(
    [
      ['They found a loader, QuietHarbor, there.', ['malware: QuietHarbor']],
      ['They found its new loader, QuietHarbor, there.', ['malware: QuietHarbor']],
      [
        'They found a new Android banking trojan, Finchley, that types.',
        ['product: Android', 'sector: banking → finance', 'malware: Finchley'],
      ],
      ['They saw a credential-stealing backdoor Finchley in use.', ['malware: Finchley']],
      ['The loader Finchley found is old.', ['name: Finchley']],
      ['They met a new ransomware, Finchley said.', ['name: Finchley']],
      ['They took apart Finchley, a new .NET loader that fetches others.', ['malware: Finchley']],
      ['They took apart Finchley, a malware analysis firm.', ['name: Finchley']],
      ['They paid Finchley, a ransomware negotiator.', ['name: Finchley']],
      ['Cedar Finchley is a hacking group of which little is known.', ['actor: Cedar Finchley']],
      ['Cedar Finchley is a retired group of which much is known.', ['name: Cedar Finchley']],
      ['The RainHarbor implant was found.', ['malware: RainHarbor']],
      ['The GoldQuill group deployed it.', ['actor: GoldQuill']],
      ['A new ransomware group, BlackQuill, came.', ['actor: BlackQuill']],
    ] as const
  ).map(([text, found]): [string, string, string[]] => [`new threats: ${text}`, text, [...found]]),
  [
    'new malware in capitals that is deployed',
    'They exploited it to deploy TRAILBLAZE and QUIETWALRUS.',
    ['malware: TRAILBLAZE', 'malware: QUIETWALRUS'],
  ],
  [
    'new malware in one word that is dropped',
    'The group dropped QuietWalrus on servers.',
    ['malware: QuietWalrus'],
  ],
  ['what may be anything', 'The firm used QuietWalrus on servers.', ['name: QuietWalrus']],
  ['a plural that a noun calls nothing', 'They raised the botnet IDs by one.', ['name: IDs']],
  ['a rate', 'The flood reached 6 Tbps.', []],
  [
    'vulnerabilities',
    'CVE-2025-12345, cve-2024-1 and GHSA-jfh8-c2jp-5v3q; CWE-79.',
    ['vulnerability: CVE-2025-12345', 'vulnerability: GHSA-jfh8-c2jp-5v3q'],
  ],
  ['sectors', 'Attackers hit hospitals first.', ['sector: hospitals → health']],
];

/** A headline, its text, and what the article has of type campaign; all else that is capitalised is something else. */
const campaigns: [title: string, text: string, found: string[]][] = [
  [
    'Operation Copper Finch targets telecoms in Asia',
    'A campaign called Operation Copper Finch has targeted telecom operators in Asia since March, ESET said.',
    ['operation copper finch'],
  ],
  [
    'Operation Copper Finch Targets Asian Telecoms With New FinchDoor Malware',
    'Operation Copper Finch used a new backdoor called FinchDoor against telecom operators. Copper Finch began in March.',
    ['operation copper finch'],
  ],
  [
    'Operation QuillHug hijacks thousands of ASUS routers',
    'Operation QuillHug has taken over tens of thousands of routers. The attackers exploit six known flaws. QuillHug began in May.',
    ['quillhug'],
  ],
  [
    'Researchers uncover Operation Zero Disco',
    'Trend Micro has uncovered an attack campaign, "Operation Zero Disco," that exploits CVE-2025-20352 to install rootkits.',
    ['operation zero disco'],
  ],
  [
    'Suspect held over attacks on hospitals',
    'Police arrested a man. Hackers behind Operation Marble Fox stole data of 40 hospitals. Operation Marble Fox used ransomware.',
    ['operation marble fox'],
  ],
  [
    'Agencies warn of Operation Brass Kite',
    'CISA and the NCSC warned of Operation Brass Kite, a campaign that steals credentials from ministries.',
    ['operation brass kite'],
  ],
  [
    'Is your router part of it?',
    'Is your router part of Operation Dark Tide? The attackers hijack routers and sell access as proxies.',
    ['operation dark tide'],
  ],
  [
    'Hackers hit South Korean ministries',
    "Kimsuky's Operation Rusty Lantern hit ministries. The attackers used a fake login page.",
    ['operation rusty lantern'],
  ],
  [
    'Phishing campaign spoofs banks in Spain',
    'The phishing campaign, dubbed Harvest Moon, has hit customers of banks since May.',
    ['harvest moon'],
  ],
  [
    'Attackers poison packages',
    'A campaign that Koi calls PhantomQuill has infected 126 npm packages. PhantomQuill steals tokens.',
    ['phantomquill'],
  ],
  [
    'Academics are sent fake offers',
    'Proofpoint tracks the campaign as Hollow Reed. Hollow Reed infected academics with Remcos.',
    ['hollow reed'],
  ],
  [
    'Packages steal tokens',
    'Researchers have discovered a malicious campaign targeting npm users that has been dubbed PaperCrane.',
    ['papercrane'],
  ],
  [
    'Sites are infected',
    'Two campaigns dubbed GlassMoth and IronWren have infected 9,000 sites.',
    ['glassmoth', 'ironwren'],
  ],
  [
    'Spies in the Baltic',
    'A cyber-espionage campaign named "Velvet Harbour" has spied on governments. The operators of "Velvet Harbour" use Cobalt Strike.',
    ['velvet harbour'],
  ],
  ['Ports are hit', 'The campaign (dubbed Sea Lantern) hit ports with a wiper.', ['sea lantern']],
  [
    'Insurers are hit',
    'The campaign, which ReliaQuest has named Quick Sand, hit insurers. The attackers called help desks.',
    ['quick sand'],
  ],
  [
    'Fake videos spread',
    'An influence operation dubbed Grey Petrel spread fake videos about elections, OpenAI said.',
    ['grey petrel'],
  ],
  ['Advice on routers', 'Following the report on the campaign QuillHug, letters are sent.', ['quillhug']],
  [
    'Sites of Danish ministries are down',
    'Hacktivists attacked Danish sites in a campaign called OpBlackout.',
    ['opblackout'],
  ],
  [
    'Malicious extensions',
    'Koi found 18 malicious extensions in the RedQuill campaign. RedQuill infected 2.3 million browsers.',
    ['redquill'],
  ],
  [
    'Nordic telecoms are targets',
    'The Iron Harvest campaign delivers a trojan through fake invoices. Iron Harvest overlaps with APT10.',
    ['iron harvest'],
  ],
  [
    'Routers are backdoored',
    'AyyQUILLush, a campaign against ASUS routers, became known in May. The attackers keep access.',
    ['ayyquillush'],
  ],
  [
    'Banks in Turkey are phished',
    'The new campaign dubbed Medusa uses spear-phishing against banks. Medusa is not related to the ransomware gang.',
    ['medusa'],
  ],
  [
    'Kampagne trifft Banken',
    'Die Kampagne namens GoldRabe hat Banken mit Schadsoftware angegriffen.',
    ['goldrabe'],
  ],
  [
    'Operation QuillHug: indicators and a YARA rule',
    'Customers have asked for something to search with. The exploited flaws are listed below.',
    ['quillhug'],
  ],
  // What the police, soldiers and others call operations.
  [
    'Trojan and stealer go dark',
    "More than a thousand servers of a trojan are gone. The strike, part of Operation Quillfish, was directed from Europol's headquarters. Malware had run on them.",
    [],
  ],
  [
    'Treasury acts on Iran',
    'The US Treasury began Operation Quillfish, which sanctions hackers of Iran. It targets their finances.',
    [],
  ],
  ['Outage', 'Operation Health Check failed, the firm said. Hackers were not involved.', []],
  [
    'Botnets are gone',
    'Operation Quillfish, a campaign against botnets and other malware, began in 2024. It goes on.',
    [],
  ],
  [
    'Police strike at stealers',
    'Police seized 1,025 servers of two stealers and arrested a man in Greece. The criminals lost malware and data. Logins of victims were found in Operation Quillfish.',
    [],
  ],
  [
    "Europol's Operation Endgame takes down 300 servers",
    'Europol said that Operation Endgame dismantled servers of Smokeloader. Police arrested four. Operation Endgame began in 2024.',
    [],
  ],
  [
    'Operation Quillfish: 1,025 servers offline',
    'Operation Quillfish hit the infostealer Rhadamanthys, Europol said. The main suspect was arrested in Greece.',
    [],
  ],
  ['FBI ends a network', 'The FBI dismantled the Snake malware network in Operation Medusa.', []],
  [
    'Interpol-led Operation Red Lark',
    'Operation Red Lark led to the arrest of 306 hackers, Interpol said.',
    [],
  ],
  [
    'Hackers avenge Operation Quillfish',
    'A gang leaked data of police as revenge for Operation Quillfish.',
    [],
  ],
  [
    'Grid under attack',
    "NATO's exercise Operation Locked Stone trained staff against attacks by hackers.",
    [],
  ],
  [
    'War and hackers',
    'After Operation Rising Wave, hackers attacked firms. Operation Rising Wave began with air strikes.',
    [],
  ],
  [
    'Charity hacked',
    'Operation Smile, a charity, said hackers stole data. Operation Smile told patients.',
    [],
  ],
  // Kinds of attack, brands, elections, and other things of the sentence.
  ['ClickFix campaign', 'A new ClickFix campaign installs malware. The ClickFix campaign hit hotels.', []],
  ['EtherHiding campaign', 'The EtherHiding campaign delivers stealers.', []],
  ['DriftQuill campaigns', 'DriftQuill campaigns drop malware. The DriftQuill campaign goes on.', []],
  [
    'Botnet grows',
    'The QuietGoose campaign infects recorders. The QuietGoose malware and the QuietGoose botnet spread.',
    [],
  ],
  [
    'Backdoor found',
    'The campaign uses a new backdoor dubbed SilkDoor. The attackers have a loader called MuteLoad.',
    [],
  ],
  [
    'Keys stolen',
    'The CloudVault campaign stole keys. CloudVault, a cloud provider in Utah, said attackers broke in.',
    [],
  ],
  [
    'Elmwick launches Click Safe campaign',
    'Elmwick launched its Click Safe campaign to warn of phishing. The Click Safe campaign targets pensioners.',
    [],
  ],
  [
    'Reed campaign hacked',
    'The Reed campaign said hackers stole emails. The Reed campaign was phished before the election.',
    [],
  ],
  ['Numbered', 'The campaign, tracked as UAC-0226, hit drone makers with malware.', []],
];

describe('names', () => {
  it.each(campaigns)('of campaigns: %s', (title, text, found) => {
    const { mentions } = understand(articleOf({ title, body: [text] }));
    const keys = mentions.flatMap(({ type, key }) => (type === 'campaign' ? [key] : []));
    expect([...new Set(keys)].sort()).toEqual(found);
  });

  it.each(cases)('%s', (_, text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it('does not take the capitals of a headline for names', () => {
    const found = mentionsOf(
      'Brightwater told customers that an attack had exposed their records.',
      'Brightwater Says Attack Exposed Customer Records',
    );
    expect(found).toEqual(['name: Brightwater', 'name: Brightwater']);
  });

  it('does not take the headline that a feed repeats for running text', () => {
    const headline = 'Brightwater Confirms Data Breach Impacting Customers';
    const found = mentionsOf(`It is large. The post ${headline} appeared first on Elmwick Times.`, headline);
    expect(found).toEqual(['name: Brightwater', 'name: Brightwater', 'name: Elmwick']);
  });

  it('gives no mention inside a date and no overlaps', () => {
    const article = articleOf({ body: ['In March 2025 the March of Dimes met on 3 May.'] });
    const { mentions, dates } = understand(article);
    for (const mention of mentions) {
      expect(dates.some((date) => date.start < mention.end && mention.start < date.end)).toBe(false);
    }
  });
});
