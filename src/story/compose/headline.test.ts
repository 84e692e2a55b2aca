import { describe, expect, it, test } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const LEAD = 'Ports must report attacks to the harbour office within a day from 2 March 2026.';
const titleOf = (titles: string[], lead = LEAD): string =>
  compose(
    titles.map((title, i) =>
      draftArticle({
        id: `a${i}`,
        title,
        paragraphs: [lead],
        published: `2025-11-1${i}T09:00:00Z`,
        publisher: `Paper ${i}`,
      }),
    ),
  ).title;

test('questions that readers are said to ask are told by the lead, else without "us"', () => {
  const title = 'Six questions that shippers ask us about the new port rules';
  expect(titleOf([title])).toBe(LEAD.slice(0, -1));
  expect(titleOf([title], 'We answer them here.')).toBe('Questions and answers about the new port rules');
});

test.each([
  [
    'what is not so beside the news',
    'Tarn Gate: two holes under limited attack',
    'Tarn Gate Cloud, Tarn Mail and Tarn Desk are not affected.',
    'Tarn Gate: two holes under limited attack',
  ],
  [
    'a denial that is the news',
    'Tarn Rail was not hacked, minister says',
    'Tarn Rail has not been attacked, the transport minister said.',
    'Tarn Rail has not been attacked, the transport minister said',
  ],
  [
    'a half that names nobody',
    'Two-year-old Brightwell flaw: no sign of exploitation, says vendor',
    'Owners can wait.',
    'Two-year-old Brightwell flaw: no sign of exploitation, says vendor',
  ],
  [
    'a column',
    'The Quill: two holes, four raids and an old password',
    'Owners can wait.',
    'Two holes, four raids and an old password',
  ],
  [
    'a half that names its own',
    'Harbour data breach: Brightwell owner confirms theft of files',
    'Owners can wait.',
    'Brightwell owner confirms theft of files',
  ],
  [
    'another language, behind its topic',
    'Fuite de données : la CNIL inflige une amende de 3,2 millions d’euros à Tarn',
    'La CNIL a prononcé une amende de 3,2 millions d’euros contre la société Tarn pour des manquements à la sécurité des données.',
    'La CNIL inflige une amende de 3,2 millions d’euros à Tarn',
  ],
])('the title of %s', (_, title, lead, told) => expect(titleOf([title], lead)).toBe(told));

test('a weekend that is dated is dated once', () => {
  const { summary } = compose([
    draftArticle({
      title: 'Tarn Motors hacked',
      paragraphs: [
        'Tarn Motors said hackers locked its booking system on the weekend of 7 and 8 February. Tarn Motors staff found a note over the weekend.',
      ],
      published: '2026-02-10T09:00:00Z',
    }),
  ]);
  const told = summary.map(({ text }) => text).join(' ');
  expect(told).toContain('on the weekend of 7 February 2026 and 8 February 2026');
  expect(told).not.toMatch(/the the/);
});

test('a play on words gives way to a plain headline', () => {
  const plain = 'Sanctions hit web host Larkfield Media and its owners';
  expect(titleOf([plain, "Sanctions hit web host Larkfield Media and Brin's new clothes"])).not.toContain(
    'clothes',
  );
});

describe('a headline keeps what it says', () => {
  it.each<[title: string, lead: string, told?: string]>([
    [
      'New Lumma Stealer campaign poses as Zoom update to target European banks',
      'Researchers at Nordlicht Labs have found a campaign against banks in Germany and Austria.',
    ],
    [
      'Banking trojan hides as Flash update to steal card data from Android users',
      'The trojan was in a shop for apps.',
    ],
    [
      'North Korean IT workers posed as Ukrainians to get jobs at US banks',
      'Two of the workers have been charged.',
    ],
    ['Malware disguised as Chrome update to spy on diplomats in three countries', 'More is not known.'],
    [
      'Fake Teams installer masquerades as official download to spread ransomware',
      "The installer was offered on a site that looks like Microsoft's.",
    ],
    ['Grimwolf rebrands as Paleharbour to dodge sanctions', 'The gang had been put on a list in June.'],
    [
      'Ransomware gang known as Grimwolf claims attack on Orla Health',
      'Orla Health has not said anything yet.',
    ],
    [
      'Hackers pose as recruiters to infect developers with backdoor',
      'The group has sent job offers to developers in Germany and Austria.',
    ],
    [
      'Phishers impersonate tax office as filing season begins in Spain',
      'The messages ask for bank details of Spanish taxpayers.',
    ],
    [
      'Chinese hackers used signed driver as rootkit to evade detection',
      'The driver had been signed in August.',
    ],
    [
      'WordPress plugin with 400,000 installs served as backdoor to steal payment data',
      'The plugin sent card numbers to a server in Moldova.',
    ],
    [
      'Botnet of 40,000 routers used as proxy to hide attacks on utilities',
      'The botnet has grown since May, Kestrel Security said.',
    ],
    [
      'Microsoft tracks new group as Storm-2949 after attacks on telecoms',
      'Microsoft said the group had broken into four telecoms since June.',
      'Microsoft tracks new group as Storm-2949 following attacks on telecoms',
    ],
    [
      'Spyware maker sells phone exploits as testing tools to ministries',
      'The firm from Milan has customers in nine countries.',
    ],
    [
      'Android malware spreads as fake parcel app to drain bank accounts',
      'The app asks for the right to read messages.',
    ],
    [
      'Backdoored Notepad clone delivered as update to Asian telecoms',
      'The clone was sent to two telecoms in Taiwan.',
    ],
    [
      'Lazarus uses fake job tests as bait to breach crypto exchanges',
      'The group from North Korea sent tests to developers.',
    ],
    [
      'Ransomware crew drops encryption as victims restore from backups',
      'The crew now only steals files, Kestrel Security said.',
    ],
    [
      'Marl County votes to pay for new network as ransomware bill tops $4 million',
      'The county board voted seven to two.',
    ],
    [
      'US charges Ukrainian as author of Grimwolf ransomware',
      'Prosecutors in New Jersey charged the man on Friday.',
    ],
    [
      'CISA tells agencies to treat EdgeGate devices as compromised',
      'The order of CISA covers all agencies.',
    ],
    [
      'Researchers find backdoor in update to popular PDF editor',
      'The update to PageWright was sent to 90,000 users, Kestrel Security said.',
    ],
    ['Orbit Networks releases OrbitVPN 4.7.2, fixing an authentication bypass', 'More is not known.'],
    ['Orbit Networks releases OrbitVPN 4.7.2, which fixes an authentication bypass', 'More is not known.'],
    ['Orbit Networks releases OrbitVPN 4.7.2 to close an authentication bypass', 'More is not known.'],
    [
      'OrbitVPN and its holes',
      'Orbit Networks has released OrbitVPN 4.7.2, which fixes, among other flaws, an authentication bypass.',
      'Orbit Networks releases OrbitVPN 4.7.2',
    ],
    [
      'OrbitVPN update',
      'On 28 November 2025 Orbit Networks has released OrbitVPN 4.7.2, closing an authentication bypass.',
      'Orbit Networks releases OrbitVPN 4.7.2, closing an authentication bypass',
    ],
    [
      'Tove: attackers exploit router flaw to build botnet of 9,000 devices',
      'Tove has said that its routers are attacked.',
    ],
    [
      'Kering data breach: Gucci owner confirms hack of customer database',
      'Kering said that hackers had got in in June.',
      'Gucci owner confirms hack of customer database',
    ],
    [
      'Wren Bank app outage not caused by attack, bank says',
      'The app of Wren Bank was out of reach for six hours.',
    ],
    [
      'Kestrel Security says OrbitVPN patch does not stop attacks',
      'Attackers got round the patch for OrbitVPN within a day.',
    ],
  ])('%s', (title, lead, told = title) => {
    expect(titleOf([title], lead)).toBe(told);
  });

  it.each([
    [
      'Fernhill Health denies it was hacked',
      'The ransomware gang Grimwolf claimed to have stolen files of Fernhill Health.',
    ],
    [
      'Fernhill Health denies it was hacked after gang posts sample files',
      'The ransomware gang Grimwolf posted files of Fernhill Health.',
    ],
    [
      'Fernhill Health denies it was hacked as Grimwolf gang posts sample files',
      'The ransomware gang Grimwolf posted files of Fernhill Health.',
    ],
    [
      'Fernhill Health confirms attack on phones, but denies theft of patient data',
      'Fernhill Health said its phones were out of order.',
    ],
    [
      'Fernhill denies hack: gang posted old files, analysts and police say',
      'The files of Fernhill were stolen in 2022.',
    ],
    [
      'Wren Bank denies paying ransom as customers wait for answers',
      'Grimwolf said that Wren Bank had paid 2 million dollars.',
    ],
    [
      'Ministry rejects claim that hackers stole voter data, calls post fake',
      'A post on a forum had offered the voter data of nine million people.',
    ],
    [
      "Orla Health disputes gang's claim that surgery records were stolen",
      'The Grimwolf gang put a sample of Orla Health on its leak site.',
    ],
  ])('which denies: %s', (title, lead) => {
    const story = compose([
      draftArticle({ title, paragraphs: [lead], published: '2025-11-28T09:00:00Z', publisher: 'Paper' }),
    ]);
    const denial = /\b(?:denies|rejects|disputes)\b/;
    expect(story.title).toMatch(denial);
    expect(story.events.map(({ headline }) => headline)[0]).toMatch(denial);
  });
});

describe('a figure in a title', () => {
  const of = (...reports: [at: string, title: string][]) =>
    compose(
      reports.map(([at, title], i) =>
        draftArticle({
          title,
          paragraphs: ['It was reported here.'],
          published: at,
          publisher: `Paper ${i}`,
        }),
      ),
    ).title;

  it('is the newest where sources brought it up to date', () => {
    const title = of(
      ['2025-11-08T08:00:00Z', 'Nearly a million patients hit by Fernhill ransomware attack'],
      ['2025-11-14T08:00:00Z', 'Fernhill says 2.4 million patients were hit by ransomware'],
    );
    expect(title).toContain('2.4 million');
    expect(title).not.toContain('(');
  });

  it('is shown as disputed where sources give it differently', () => {
    const title = of(
      ['2025-11-08T08:00:00Z', 'Attack cost Selby Foods £1.9bn, analysts say'],
      ['2025-11-08T09:00:00Z', 'Attack cost Selby Foods £3.1bn, insurers say'],
    );
    expect(title).toMatch(/\(figure disputed\)$/);
  });

  it.each([
    ['nobody gives another', 'Selby Foods confirms attack that cost £1.9bn'],
    ['the title has none', 'Selby Foods recovers from attack'],
  ])('is left alone where %s', (_, second) => {
    const title = of(
      ['2025-11-08T08:00:00Z', 'Attack cost Selby Foods £1.9bn, analysts say'],
      ['2025-11-08T09:00:00Z', second],
    );
    expect(title).not.toContain('(');
  });
});

test.each([
  'Tarn Dairies halts deliveries as Tidewrack lists it on leak site',
  'Tarn Dairies halts deliveries as Tidewrack leaks its files',
  'Thieves poison Tarn paint library after maintainer falls for fake mail',
])('the title of “%s” keeps whom it befell', (title) => expect(titleOf([title, title])).toContain('Tarn'));

test('a clause about somebody before the colon stays', () => {
  const title = 'Court upholds order against Quill: spyware maker may not touch Tarn Mail';
  expect(titleOf([title], 'Owners can wait.')).toContain('Quill');
});

test('no title ends with a word that something is said after', () => {
  const lead =
    'The speed and the tools point to the Lynx group, Tarn Labs wrote, adding that it is not sure.';
  expect(titleOf(['Ferry notes'], lead)).not.toMatch(/adding$/);
});

test('what was sold did not sell', () => {
  const title = 'Forged login kit QuillGate sold with live operators, Tarn Labs finds';
  expect(titleOf([title, title], 'Owners can wait.')).not.toContain('QuillGate sold');
});

test('the half that names its own stands alone', () => {
  const title = 'Markets tremble as Tarn Dairies halts deliveries to shops';
  expect(titleOf([title, title], 'Owners can wait.')).toBe('Tarn Dairies halts deliveries to shops');
});

test.each([
  [
    'de',
    'Wie ein Lehrling den Hack bei Brauerei Tannhof bemerkte',
    'Die Brauerei war am Montag geschlossen.',
  ],
  ['fr', 'Le Groupe Lynx Vole des Données de Banque Nord', 'La banque était fermée lundi.'],
  ['es', 'Roban datos de Banco Norte, según Recorded Future', 'El banco estaba cerrado el lunes.'],
])('a title in another language (%s) keeps its capitals', (language, title, lead) =>
  expect(
    compose([draftArticle({ title, paragraphs: [lead], published: '2025-11-10T09:00:00Z', language })]).title,
  ).toBe(title),
);

test('a day that is part of a name stays', () => {
  const { title } = compose([
    draftArticle({
      title: 'The Monday Brief: week 11',
      paragraphs: [
        'Good morning. Here is what happened in security this week.',
        'Tarn warns of a flaw in its gateway. There is a fix.',
        'Two arrests in Lindau. The police have arrested two men who are suspected of fraud.',
        'Money. Quay buys Elmwick for 40 million dollars.',
        'A stealer in the store. Kelmont Labs found 14 extensions that install it.',
        'That is all. To unsubscribe, click the link below.',
      ],
      published: '2026-03-09T09:00:00Z',
    }),
  ]);
  expect(title).toBe('Round-up: The Monday Brief: week 11');
});
