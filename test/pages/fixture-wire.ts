/** Invented rows of the wire, and sources in every state, for the tests of the pages. */

import type { Kind } from '../../src/domain/kind.ts';
import type { SourceView, WireRow } from '../../src/domain/page.ts';
import type { SourceHealth, SourceState } from '../../src/domain/source.ts';
import { NOW } from './fixture-article.ts';
import { said } from './fixture-cite.ts';
import { flawStory, policyStory } from './fixture-story.ts';

const hour = 3_600_000;
const before = (hours: number) => new Date(Date.parse(NOW) - hours * hour).toISOString();

const subjects: [
  title: string,
  state: string,
  kind: Kind,
  level: 'critical' | 'high' | 'medium' | 'low' | null,
][] = [
  [
    'Cloud provider withdraws a partner’s access tokens after unusual activity',
    'It withdrew every token and says that its own platform has no flaw.',
    'incident',
    'high',
  ],
  [
    'Health service withdraws its warning that an archive tool’s flaw is exploited',
    'Its cyber team now knows of a public exploit, but of no attacks.',
    'vulnerability',
    'medium',
  ],
  [
    'Three states sanction a bulletproof host',
    'They name the company and people behind it as suppliers of ransomware groups.',
    'law-enforcement',
    'low',
  ],
  [
    'Browser fixes an exploited type confusion, its seventh zero-day of the year',
    'The flaw is fixed in the version of Monday; the agency set 10 December as the due date.',
    'vulnerability',
    'high',
  ],
  [
    '61 digital trade groups ask governments to reject encryption back doors',
    'The statement rejects key escrow and lawful access.',
    'policy',
    null,
  ],
  [
    'Campaign takes over some 50,000 home routers',
    'Researchers count 50,000 addresses in six months, most on unsupported devices.',
    'malware-campaign',
    'high',
  ],
  [
    'Group hijacks software updates through a network implant',
    'The implant redirects names so that update requests reach the group’s servers.',
    'research',
    'medium',
  ],
  [
    'Content network traces its outage to an oversized file',
    'A permission change doubled the file; the attack first suspected is ruled out.',
    'incident',
    'medium',
  ],
];

const badges: WireRow['badge'][] = ['updated', 'new', 'corrected', null, 'updated', null, 'new', null];

function row(index: number): WireRow {
  const [title, state, kind, level] = subjects[index % subjects.length]!;
  const badge = badges[index % badges.length]!;
  return {
    id: `story-${index}`,
    title: index < subjects.length ? title : `${title}, part ${Math.floor(index / subjects.length) + 1}`,
    kind,
    stage: kind === 'policy' ? 'Statement' : null,
    severity: level === null ? null : { level, reasons: [] },
    state: said(state, [1, 3].slice(0, 1 + (index % 2))),
    badge,
    changes:
      badge === 'corrected'
        ? [{ what: 'correction', words: 'exploitation', was: 'observed', is: 'not observed' }]
        : badge === 'updated'
          ? [
              { what: 'event', words: 'added to the list of exploited flaws', was: null, is: null },
              { what: 'publishers', words: '+2 publishers', was: null, is: null },
            ]
          : [],
    readAt: badge === null ? before(index + 2) : null,
    firstSeenAt: before(index + 1),
    updatedAt: before(0.3 + index * 0.9),
    publishers: 1 + ((index * 5) % 11),
    articles: 2 + ((index * 7) % 40),
    evidence: {
      authority: index % 3,
      vendor: index % 2,
      original: 1 + (index % 5),
      copies: (index * 3) % 24,
    },
    spark: Array.from({ length: 12 }, (_, bar) => (index * 7 + bar * bar * 3) % 11),
    sparkNewFrom: badge === null ? 12 : 9,
  };
}

/** Sixty rows, newest first; the first two are the stories of `fixture-story.ts`. */
export const rows: WireRow[] = [flawStory, policyStory]
  .map(
    (story, index): WireRow => ({
      ...row(index),
      id: story.id,
      title: story.title,
      kind: story.kind,
      stage: story.stage,
      severity: story.severity,
      state: story.state,
      badge: 'updated',
      changes: [{ what: 'event', words: 'second flaw exploited', was: null, is: null }],
      readAt: null,
      updatedAt: before(0.2),
      publishers: story.publishers.length,
      articles: story.articles,
      evidence: story.evidence,
    }),
  )
  .concat(Array.from({ length: 58 }, (_, index) => row(index)));

const healthy: SourceHealth = {
  lastFetchAt: before(0.1),
  lastSuccessAt: before(0.1),
  lastArticleAt: before(0.07),
  nextFetchAt: before(-0.5),
  failuresInRow: 0,
  failure: null,
  failureDetail: null,
  usualIntervalMinutes: 50,
  longestGapMinutes: 900,
  articles: 412,
  warnings: [],
};

function source(
  id: string,
  name: string,
  state: SourceState,
  health: Partial<SourceHealth> = {},
): SourceView {
  return {
    id,
    url: `https://${id}.example/feed.xml`,
    kind: 'feed',
    name,
    publisher: {
      id: `${id}.example`,
      name,
      family: id === 'regio' ? 'Harbour Media' : name,
      category: 'journalism',
    },
    language: id === 'kontra' ? 'de' : 'en',
    paused: state === 'paused',
    addedAt: before(900),
    etag: null,
    lastModified: null,
    health: { ...healthy, ...health },
    state,
    dropped:
      id === 'dates'
        ? [
            {
              step: 'read',
              reason: 'too-short',
              count: 3,
              lastUrl: 'https://dates.example/notes/17',
              lastDetail: 'It has 40 characters of text.',
              lastAt: before(2),
            },
          ]
        : [],
  };
}

/** One source in each state. */
export const sources: SourceView[] = [
  source('perimeter', 'The Perimeter', 'well'),
  source('dates', 'Dateless Notes', 'well', { warnings: ['3 entries carry no date'] }),
  source('regio', 'Regio Courier', 'failing', {
    failuresInRow: 5,
    failure: 'dns',
    failureDetail: 'The name cannot be resolved (ENOTFOUND).',
  }),
  source('kontra', 'Kontrapunkt', 'silent', { lastArticleAt: before(144), usualIntervalMinutes: 2880 }),
  source('intranet', 'intranet.example', 'refused', {
    failure: 'refused-address',
    failureDetail: '10.0.4.7 is private',
    lastArticleAt: null,
    usualIntervalMinutes: null,
    articles: 0,
  }),
  source('fresh', 'Fresh Research', 'new', {
    lastFetchAt: null,
    lastSuccessAt: null,
    lastArticleAt: null,
    usualIntervalMinutes: null,
    articles: 0,
  }),
  source('quiet', 'Quiet Weekly', 'paused'),
  // What was read by hand is asked for nothing.
  {
    ...source('files', 'Saved file', 'well', {
      lastFetchAt: null,
      lastSuccessAt: null,
      lastArticleAt: null,
      usualIntervalMinutes: null,
      articles: 4,
    }),
    kind: 'manual',
    url: 'manual:file.invalid',
  },
];
