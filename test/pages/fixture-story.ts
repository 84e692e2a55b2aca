/** Invented stories for the tests of the pages. Publishers, counts and passages are made up. */
import type { EventView, StoryPage } from '../../src/domain/page.ts';
import type { Dated } from '../../src/domain/time.ts';
import { about, observables, policyAbout, techniques, vulnerabilities } from './fixture-about.ts';
import { NOW } from './fixture-article.ts';
import { cite, publishers, said } from './fixture-cite.ts';

const when = (start: string, end = start, more: Partial<Dated> = {}): Dated => ({
  start,
  end,
  precision: start === end ? 'day' : 'range',
  approximate: false,
  basis: `“this week” in an article of 13 Nov 2025`,
  ...more,
});

function event(
  id: string,
  happened: Dated | null,
  headline: string,
  more: Partial<EventView> = {},
): EventView {
  return {
    id,
    happened,
    reportedAt: '2025-11-19T16:00:00.000Z',
    learnedAt: '2025-11-19T16:40:00.000Z',
    headline,
    headlineCitations: [cite(2)],
    sentences: [],
    confirmedBy: ['Harbour Wire', 'The Perimeter'],
    status: 'happened',
    correction: null,
    changed: [],
    isNew: false,
    ...more,
  };
}

const events: EventView[] = [
  event('due2', when('2025-11-25'), 'Offices must have closed the second flaw', {
    status: 'expected',
    kind: 'deadline',
  }),
  event('due1', when('2025-11-21'), 'Offices must have closed the first flaw', {
    status: 'expected',
    kind: 'deadline',
  }),
  event('module', when('2025-11-19'), 'Exploit module chains the two flaws', {
    sentences: [
      said('The module makes an account through the first flaw and runs commands through the second.', [6]),
    ],
    confirmedBy: ['Cirrus Post'],
    isNew: true,
  }),
  event('second', when('2025-11-18'), 'Vendor discloses the second flaw; the agency lists it as exploited', {
    sentences: [said('A signed-in user can run commands on the appliance.', [3, 2])],
    changed: [{ what: 'update', ...said('raised from one to two flaws', [2, 3]) }],
    isNew: true,
  }),
  event('confirm', when('2025-11-14'), 'Vendor confirms attacks on the first flaw', {
    kind: 'attack',
    sentences: [
      said(
        'The advisory covers 7.0 to 8.0.1 and advises closing the management page to the internet.',
        [1, 2],
      ),
    ],
  }),
  event('repro', when('2025-11-13'), 'Researchers reproduce the attack on 8.0.1', {
    confirmedBy: ['Northline Research Lab'],
  }),
  event(
    'release',
    when('2025-10-28', '2025-10-28', {
      approximate: true,
      basis: '“at the end of October” in an article of 13 Nov 2025',
    }),
    'Vendor releases 8.0.2 without naming the flaw',
  ),
  event('honeypot', when('2025-10-06'), 'A honeypot records the first known request', { kind: 'attack' }),
  event(
    'rogue',
    when('2025-09-11', '2025-09-20', { approximate: true }),
    'A rogue account may be older than the first request',
    {
      status: 'uncertain',
      confirmedBy: ['Meridian Daily'],
    },
  ),
];

/** The story that the design shows: everything a story can have. */
export const flawStory: StoryPage = {
  now: NOW,
  id: 'flaws',
  marking: 'TLP:CLEAR',
  revision: 4,
  asOf: null,
  title: 'Attackers exploit two web firewall flaws to create administrator accounts',
  kind: 'vulnerability',
  stage: null,
  severity: {
    level: 'critical',
    reasons: ['exploited, no sign-in needed', 'the device stands at the edge of networks'],
  },
  firstSeenAt: '2025-11-13T10:00:00.000Z',
  firstReportedAt: '2025-11-13T09:00:00.000Z',
  updatedAt: '2025-11-20T09:31:00.000Z',
  state: said('Offices must fix the first flaw by tomorrow and CVE-2025-58034 by 25 November.', [2, 6]),
  summary: [
    said(
      'The national agency added a second flaw, CVE-2025-58034, to its list of exploited ones on 18 November and gave offices until 25 November to fix it.',
      [2, 6],
      true,
    ),
    said(
      'The first, CVE-2025-64446, lets anyone who reaches the management page create an administrator account without a password; the vendor confirmed attacks on 14 November.',
      [1, 4],
    ),
    said(
      'Version 8.0.2 closes both, but on the 7.4 branch 7.4.10 closes only the first, and 7.4.11 is needed for the second.',
      [3],
      true,
    ),
    said('No publisher names the attackers or a victim.', [1, 5]),
  ],
  wording: null,
  changed: {
    since: '2025-11-17T14:20:00.000Z',
    changes: [
      { what: 'correction', words: 'number of flaws', was: 'one', is: 'two' },
      { what: 'event', words: '+3 events: second flaw, exploit module, a due date', was: null, is: null },
      { what: 'publishers', words: '+2 publishers', was: null, is: null },
    ],
    articles: [
      {
        articleId: 'article-2',
        title: 'A second flaw beside the first',
        publisher: 'Harbour Wire',
        published: { at: '2025-11-18T09:00:00.000Z', precision: 'minute', from: 'feed' },
      },
    ],
    gone: ['One flaw is exploited.'],
  },
  events,
  disagreements: [
    {
      question: 'When did the attacks begin?',
      status: 'open',
      sides: [
        {
          says: '6 October 2025, by a sensor',
          at: '2025-11-13T09:00:00.000Z',
          citations: [cite(5), cite(1)],
        },
        {
          says: 'mid-September, by an unnamed responder',
          at: '2025-11-17T09:00:00.000Z',
          citations: [cite(6)],
        },
      ],
    },
  ],
  about,
  named: [],
  observables,
  techniques: techniques.slice(0, 4),
  vulnerabilities,
  fixes: [
    {
      heading: ['Branch', 'Affected', 'Fixed in'],
      rows: [['8.0', '8.0.0 to 8.0.1', '8.0.2']],
      citations: [cite(2)],
      rowCitations: [[]],
    },
  ],
  evidence: { authority: 2, vendor: 3, original: 6, copies: 23 },
  confidence: {
    level: 'high',
    reasons: [
      { sign: '+', words: 'the vendor and an authority confirm it' },
      { sign: '-', words: 'the start of the attacks is disputed' },
    ],
  },
  publishers,
  articles: 34,
  sources: publishers.map((publisher, index) => ({
    number: index + 1,
    articleId: `article-${index + 1}`,
    title: index === 4 ? 'Hersteller schließt Lücke stillschweigend' : `What ${publisher} says of the flaws`,
    url: `https://source${index}.example/flaws`,
    publisher,
    family: index === 0 ? 'Harbour Media' : publisher,
    category: (['journalism', 'authority', 'vendor', 'research', 'journalism', 'exploits'] as const)[index]!,
    published: { at: `2025-11-1${index + 3}T17:02:00.000Z`, precision: 'minute', from: 'feed' },
    language: index === 4 ? 'de' : 'en',
    timesCited: index,
    primary: index === 1 ? 'advisory' : index === 2 ? 'vendor post' : null,
    passages: index === 0 ? [] : [cite(index + 1)],
    copies:
      index !== 0
        ? []
        : ['Regio Courier', 'Tidewater Online', 'Metro Harbour', 'Lakeside Echo'].map((copy, n) => ({
            articleId: `copy-${n}`,
            title: `Vendor confirms attacks (${copy})`,
            publisher: copy,
            family: 'Harbour Media',
            published: {
              at: '2025-11-14T17:20:00.000Z',
              precision: 'minute' as const,
              from: 'feed' as const,
            },
            copy: { originalId: 'article-1', similarity: 0.93, how: 'near' as const },
          })),
  })),
  related: [
    {
      id: 'story-4',
      title: 'Attackers use a firewall flaw of 2024 against town halls',
      state: 'The flaw was closed in December 2024.',
      publishers: 4,
      articles: 9,
      relation: 'earlier',
      firstReportedAt: '2024-11-28T10:00:00.000Z',
      updatedAt: '2024-12-17T15:30:00.000Z',
      why: 'the same victim or person: Brekke; names in common: Brekke, FortiWeb',
    },
    {
      id: 'story-9',
      title: 'Attackers exploit an older SQL injection in the same firewall',
      state: 'The flaw of July was used days after it became known.',
      publishers: 6,
      articles: 14,
      relation: 'alike',
      firstReportedAt: '2025-07-11T08:00:00.000Z',
      updatedAt: '2025-07-22T12:00:00.000Z',
      why: 'Same product, different flaw (CVE-2025-25257)',
    },
  ],
  why: {
    shared: [
      { words: 'CVE-2025-64446', in: 31, of: 34 },
      { words: 'FortiWeb', in: 34, of: 34 },
    ],
    placed: [
      {
        articleId: 'article-2',
        title: 'What National Agency says of the flaws',
        score: 0.94,
        by: 'probability 0.94',
        reasons: [{ feature: 'cve', value: 1, weight: 0.6, words: 'same rare identifier' }],
      },
    ],
    keptApart: [
      {
        storyId: 'story-9',
        title: 'Attackers exploit an older SQL injection in the same firewall',
        score: 0.41,
        words: 'another flaw of the same product',
      },
    ],
  },
  revisions: [1, 2, 3, 4].map((revision) => ({
    revision,
    at: `2025-11-${13 + revision}T09:31:00.000Z`,
    changes: [{ what: 'event', words: `change number ${revision}`, was: null, is: null }],
  })),
  cursor: '100',
};

/** A policy story: no severity, no malware, fewer sections. */
export const policyStory: StoryPage = {
  ...flawStory,
  id: 'omnibus',
  title: 'EU Digital Omnibus: 127 civil-society organisations and trade unions oppose it',
  kind: 'policy',
  stage: 'Proposed',
  severity: null,
  state: said('The Commission presented it on 19 November; the signatories had asked it to halt.', [1, 4]),
  summary: [
    said('The European Commission presented the Digital Omnibus proposal on 19 November 2025.', [4], true),
  ],
  wording: {
    model: 'a-model',
    at: NOW,
    sentences: [
      {
        own: 'On 19 November 2025 the European Commission presented its proposal, the Digital Omnibus.',
        worded: 'The European Commission presented the Digital Omnibus proposal on 19 November 2025.',
      },
    ],
  },
  changed: { since: null, changes: [], articles: [], gone: [] },
  events: [
    event('proposal', when('2025-11-19'), 'Commission publishes the Digital Omnibus proposal', {
      isNew: true,
    }),
    event(
      'letter',
      when('2025-11-10', '2025-11-14', { precision: 'week' }),
      '127 organisations and trade unions publish an open letter',
    ),
  ],
  disagreements: [],
  about: policyAbout,
  observables: { shown: [], total: 0, malicious: 0, newest: null, beside: 0 },
  techniques: [],
  vulnerabilities: [],
  fixes: [],
  evidence: { authority: 2, vendor: 0, original: 4, copies: 0 },
  articles: 6,
  related: [],
  why: { shared: [], placed: [], keptApart: [] },
  revisions: [],
};
