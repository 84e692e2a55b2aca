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
    ['vulnerability: CVE-2025-12345', 'vulnerability: GHSA-jfh8-c2jp-5v3q', 'vulnerability: CWE-79'],
  ],
  ['sectors', 'Attackers hit hospitals first.', ['sector: hospitals → health']],
];

describe('names', () => {
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
