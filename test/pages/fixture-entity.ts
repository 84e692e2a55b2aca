/** Invented entity pages: one with everything, one with next to nothing, one with thousands of rows. */
import type { EntityType, RelationType } from '../../src/domain/entity.ts';
import { entityId, nameKey } from '../../src/domain/entity.ts';
import type { EntityPage, EntityStory, NameView, RelationView } from '../../src/domain/entity-page.ts';
import { observables, techniques, vulnerabilities } from './fixture-about.ts';
import { NOW } from './fixture-article.ts';
import { cite, said } from './fixture-cite.ts';

export const ref = (type: EntityType, name: string) => ({ type, id: entityId(nameKey(name)), name });

export const stories: EntityStory[] = Array.from({ length: 12 }, (_, n) => ({
  id: n === 0 ? 'flaws' : `story-${n}`,
  title:
    n === 0
      ? 'Attackers exploit two web firewall flaws'
      : `A clinic says that thieves took its files, number ${n}`,
  state: 'The clinic works again; the police ask whoever knows more.',
  kind: 'incident',
  updatedAt: '2025-11-18T10:00:00.000Z',
  publishers: 9 - (n % 8),
  articles: 30 - n,
  roles:
    n % 3 === 0
      ? [{ role: 'actor', certainty: n === 0 ? 'hedged' : 'asserted', by: n === 3 ? 'Ada' : null }]
      : [],
}));

const none = {
  asserted: 0,
  hedged: 0,
  denied: 0,
  by: null,
  lastAt: '2025-11-18T10:00:00.000Z',
  versions: [],
};
const relation = (
  type: RelationType,
  direction: 'out' | 'in',
  other: RelationView['other'],
  more: Partial<RelationView>,
): RelationView => ({
  relation: type,
  direction,
  other,
  ...none,
  citations: [cite(1), cite(2), cite(3), cite(4), cite(5)].slice(0, more.asserted ?? 1),
  ...more,
});

const relations: RelationView[] = [
  relation('uses', 'out', ref('malware', 'BlackCat'), { asserted: 4, hedged: 1 }),
  relation('uses', 'out', ref('tool', 'Mimikatz'), { asserted: 2 }),
  relation('uses', 'out', ref('tool', 'ngrok'), { by: 'MITRE ATT&CK', lastAt: null, citations: [] }),
  relation('uses', 'out', ref('malware', 'DragonForce'), { hedged: 1 }),
  relation('uses', 'out', ref('malware', 'Warzone RAT'), { denied: 2 }),
  relation('targets', 'out', ref('organisation', 'MGM Resorts'), { asserted: 5 }),
  relation('targets', 'out', ref('organisation', 'Transport for London'), { asserted: 3, denied: 1 }),
  relation('targets', 'out', ref('sector', 'Retail'), { asserted: 3 }),
  relation('attributed-to', 'in', ref('campaign', 'C0027'), { asserted: 1 }),
  relation('exploits', 'out', ref('vulnerability', 'CVE-2025-64446'), { hedged: 1 }),
  relation(
    'communicates-with',
    'out',
    { type: 'observable', id: 'https://login.example/sso?x=1', name: 'hxxps://login[.]example/sso?x=1' },
    { asserted: 2 },
  ),
];

const name = (words: string, by: string[], more: Partial<NameView> = {}): NameView => ({
  name: words,
  claims: by.map((one) => ({ name: words, by: one, fit: null })),
  articles: 12,
  firstSeenAt: '2023-10-25T00:00:00.000Z',
  citations: [cite(2)],
  decision: null,
  ...more,
});

const names: NameView[] = [
  name('Scattered Spider', ['MITRE ATT&CK'], { articles: 1240 }),
  name('Octo Tempest', ['Microsoft', 'MITRE ATT&CK']),
  name('UNC3944', [], {
    claims: [{ name: 'UNC3944', by: 'Mandiant', fit: 'wider in early reports' }],
  }),
  name('Roasted 0ktapus', ['CrowdStrike'], { articles: 0, firstSeenAt: null, citations: [] }),
  name('Scattered Lapsus$ Hunters', [], {
    articles: 6,
    decision: {
      id: 1,
      kind: 'split',
      type: 'actor',
      entity: 'scattered-spider',
      alias: 'Scattered Lapsus$ Hunters',
      into: { type: 'actor', id: 'scattered-lapsus-hunters' },
      name: null,
      articles: null,
      role: null,
      becomes: null,
      why: 'an overlap of members, not the same group',
      by: 'owner',
      at: '2025-11-10T09:00:00.000Z',
      undoneAt: null,
      undoneBy: null,
    },
  }),
];

const months = (count: number, end = '2025-11') =>
  Array.from({ length: count }, (_, n) => {
    const at = Number(end.slice(0, 4)) * 12 + Number(end.slice(5)) - count + n;
    const busy = n % 17 === 9 ? 60 : n % 20 === 3 ? 41 : 0;
    return {
      month: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      articles: n === 2 ? 0 : 3 + ((n * 7) % 11) + busy,
    };
  });

/** Everything that an entity can have. */
export const spider: EntityPage = {
  now: NOW,
  ...ref('actor', 'Scattered Spider'),
  marking: 'TLP:CLEAR',
  catalogue: {
    ...ref('actor', 'Scattered Spider'),
    aliases: [],
    references: [
      { catalogue: 'MITRE ATT&CK', id: 'G1015', url: 'https://attack.mitre.org/groups/G1015' },
      { catalogue: 'MISP galaxy', id: '3b238f3a', url: null },
    ],
    description:
      '[Scattered Spider](https://attack.mitre.org/groups/G1015) is a group that speaks English and deceives help desks.(Citation: Made Up 2023)\n\nIt turned to casinos, retailers and airlines.',
    describedBy: 'MITRE ATT&CK',
    country: 'United Kingdom',
    relations: [],
    techniques: [],
  },
  versions: [],
  undescribed: false,
  namesakes: [ref('campaign', 'Scattered Spider')],
  stories,
  counts: { stories: 41, storiesLast30Days: 5, articles: 812, mentions: 10_240 },
  firstSeenAt: '2022-12-02T00:00:00.000Z',
  lastSeenAt: '2025-11-18T10:00:00.000Z',
  said: [
    said(
      'Scattered Spider is a loose group of criminals who deceive help desks into resetting passwords.',
      [1, 2],
    ),
    said(
      'After telecoms and outsourcing firms it turned to casinos, retailers, insurers and airlines.',
      [1, 4],
    ),
    said(
      'Some members said in September 2025 that they would stop; several researchers doubt it.',
      [6, 3],
      true,
    ),
  ],
  names,
  activity: months(36),
  days: [],
  relations,
  mentionedWith: [
    { ...ref('actor', 'ShinyHunters'), count: 14 },
    { ...ref('actor', 'LAPSUS$'), count: 3 },
    { ...ref('organisation', 'Marks & Spencer'), count: 6 },
  ],
  mentionedWithTotal: 3,
  victims: {
    named: [
      {
        ...ref('organisation', 'MGM Resorts'),
        count: 5,
        certainty: 'asserted',
        citations: [cite(1), cite(2)],
      },
      { ...ref('organisation', 'Transport for London'), count: 3, certainty: 'denied', citations: [cite(3)] },
      { ...ref('organisation', 'Lakeside Council'), count: 1, certainty: 'hedged', citations: [cite(4)] },
    ],
    sectors: [
      { ...ref('sector', 'Retail'), count: 7, certainty: 'asserted', citations: [cite(1)] },
      {
        ...ref('sector', 'Telecommunications and outsourcing'),
        count: 5,
        certainty: 'asserted',
        citations: [cite(1)],
      },
      { ...ref('sector', 'Health'), count: 1, certainty: 'asserted', citations: [cite(1)] },
    ],
    countries: [
      { ...ref('place', 'United States'), count: 14, certainty: 'asserted', citations: [cite(1)] },
      { ...ref('place', 'United Kingdom'), count: 6, certainty: 'asserted', citations: [cite(1)] },
    ],
  },
  observables,
  techniques,
  vulnerability: null,
  decisions: [names[4]!.decision!],
};

const nothing: EntityPage = {
  ...spider,
  ...ref('organisation', 'Quiet Harbour'),
  catalogue: null,
  undescribed: false,
  namesakes: [],
  stories: [],
  counts: { stories: 0, storiesLast30Days: 0, articles: 1, mentions: 1 },
  firstSeenAt: '2025-11-18T10:00:00.000Z',
  said: [],
  names: [],
  activity: [{ month: '2025-11', articles: 1 }],
  days: [],
  relations: [],
  mentionedWith: [],
  mentionedWithTotal: 0,
  victims: { named: [], sectors: [], countries: [] },
  observables: { shown: [], total: 0, malicious: 0, newest: null, beside: 0 },
  techniques: [],
  decisions: [],
};

/** Named once, and nothing is known of it. */
export const quiet = nothing;

/** A name of thousands of everything, with markup in it. */
export const busy: EntityPage = {
  ...spider,
  ...ref('malware', 'Flood'),
  name: 'Flood <b>of</b> everything 豪雨',
  relations: Array.from({ length: 3_000 }, (_, n) =>
    relation('uses', 'in', ref('actor', `Group ${n} with a name that is rather long`), {
      asserted: (n % 9) + 1,
    }),
  ),
  activity: months(150),
  names: Array.from({ length: 300 }, (_, n) => name(`Name ${n}`, ['MISP galaxy'])),
};

export const flaw: EntityPage = {
  ...nothing,
  ...ref('vulnerability', 'CVE-2025-64446'),
  name: 'CVE-2025-64446',
  stories: stories.slice(0, 1),
  counts: { stories: 1, storiesLast30Days: 1, articles: 34, mentions: 90 },
  days: [
    { day: '2025-11-16', articles: 13 },
    { day: '2025-11-17', articles: 0 },
    { day: '2025-11-18', articles: 21 },
  ],
  said: [said('Anyone who reaches the management page can create an administrator.', [1, 3])],
  vulnerability: { ...vulnerabilities[0]!, fixes: [] },
};

/** One of which only sources say how bad it is. */
export const statedFlaw: EntityPage = {
  ...flaw,
  ...ref('vulnerability', 'CVE-2025-99999'),
  name: 'CVE-2025-99999',
  vulnerability: {
    ...vulnerabilities[2]!,
    stated: {
      scores: [{ score: 9.8, citations: [cite(2)] }],
      listed: [cite(4)],
      exploited: [],
      due: [{ day: '2025-12-10', citations: [cite(1)] }],
    },
    fixes: [
      {
        heading: ['Product', 'Affected', 'Fixed in'],
        rows: [['EdgeGate', '7.0 to 7.4.2', '7.4.3']],
        citations: [],
        rowCitations: [[cite(2)]],
      },
    ],
  },
};
