/** An app of invented stories, in memory: what the pages are developed and tested against. */

import type { App } from '../../src/app/app.ts';
import type { LiveChange, Progress, WirePage, WireQuery } from '../../src/domain/page.ts';
import { documented } from './fixture-about.ts';
import { articlePage, NOW } from './fixture-article.ts';
import { fixtureDecisions } from './fixture-decide.ts';
import { fixtureEntities } from './fixture-entities.ts';
import { flawStory, policyStory } from './fixture-story.ts';
import { rows, sources } from './fixture-wire.ts';

const perPage = 20;
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

export interface FixtureApp extends App {
  /** Tells every open page of a change. */
  announce(change: Partial<LiveChange>): void;
  /** What was asked of it, in order, for the tests to look at. */
  calls: string[];
  /** Set to make the wire a first run. */
  firstRun: Progress | null;
  /** How many of the 66 sources fail. */
  failing: number;
}

export function fixtureApp(): FixtureApp {
  const listeners = new Set<(changes: LiveChange[]) => void>();
  const calls: string[] = [];
  let revision = 100;
  let list = [...sources];
  let wire = [...rows];

  const fixture: FixtureApp = {
    ...fixtureEntities(calls),
    ...fixtureDecisions(calls),
    calls,
    firstRun: null,
    failing: 1,
    announce(change) {
      revision++;
      const whole: LiveChange = {
        cursor: String(revision),
        at: NOW,
        storyId: `live-${revision}`,
        title: `A story that came in live, number ${revision}`,
        kind: 'incident',
        categories: ['journalism'],
        badge: 'new',
        revision: 5,
        changes: [{ what: 'event', words: 'a third flaw becomes known', was: null, is: null }],
        ...change,
      };
      if (whole.badge === 'new')
        wire = [{ ...rows[3]!, id: whole.storyId, title: whole.title, badge: 'new', changes: [] }, ...wire];
      for (const listener of listeners) listener([whole]);
    },
    wire: async (_who, query) => wirePage(query, fixture.firstRun === null ? wire : [], fixture, revision),
    async story(_who, id, { asOf, visit }) {
      calls.push(`story ${id}${visit ? ' visit' : ''}`);
      if (id === 'broken') throw new Error('A fault that the reader must not see');
      if (asOf !== null)
        return {
          ...flawStory,
          asOf,
          revision: 2,
          changed: { since: null, changes: [], articles: [], gone: [] },
        };
      if (id === policyStory.id) return policyStory;
      if (id === flawStory.id) return { ...flawStory, revision: 4, cursor: String(revision) };
      const row = wire.find((one) => one.id === id);
      if (row === undefined) throw named('NotFound', 'There is no such story.');
      const observables = row.kind === 'incident' ? documented : policyStory.observables;
      return { ...policyStory, id, title: row.title, kind: row.kind, state: row.state, observables };
    },
    decidedItems: async () => [],
    article: async (_who, id) => {
      if (!/^(article|copy)-/.test(id)) throw named('NotFound', 'There is no such article.');
      if (id !== 'article-file') return articlePage(id);
      const published = { at: NOW, precision: 'minute', from: 'fetched' } as const;
      return { ...articlePage(id), publisher: 'Saved file', file: 'my notes.txt', published };
    },
    async search(_who, text, limit) {
      const found = wire
        .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
        .slice(0, limit);
      return {
        now: NOW,
        text,
        notes: text.startsWith('Scatered') ? ['Read as “Scattered Spider”.'] : [],
        observables: {
          shown: text.includes('loom')
            ? [
                {
                  type: 'domain',
                  value: 'evil-loom.com',
                  shown: 'evil-loom[.]com',
                  role: 'malicious',
                  why: 'listed as an indicator',
                  remark: 'C2 of the loader',
                  articles: 2,
                  lastSeenAt: NOW,
                  cite: { articleId: 'article-1', start: 4, end: 17 },
                },
              ]
            : [],
          total: text.includes('loom') ? 3 : 0,
          entities: text.includes('loom')
            ? [{ type: 'actor', id: 'scattered-spider', name: 'Scattered Spider' }]
            : [],
        },
        entities: /^scatt?ered|^octo/i.test(text)
          ? [
              {
                type: 'actor',
                id: 'scattered-spider',
                name: 'Scattered Spider',
                articles: 812,
                lastSeenAt: NOW,
                matched: text.startsWith('octo') ? 'Octo Tempest' : null,
              },
            ]
          : [],
        stories: found.map((row) => ({ ...row, state: row.state.text })),
        articles: found.slice(0, 2).map((row, index) => ({
          id: `article-${index + 1}`,
          title: `On “${row.title}”`,
          publisher: 'Harbour Wire',
          published: { at: NOW, precision: 'minute', from: 'feed' },
          snippet: row.state.text,
          marks: [{ start: 0, end: 3 }],
          storyId: row.id,
        })),
      };
    },
    sources: async () => ({
      now: NOW,
      sources: list,
      counts: { well: 1, failing: 1, silent: 1, refused: 1 },
      progress: null,
      wording: [
        { model: 'a-model', asked: 40, kept: 25, left: 7, dropped: { number: 2, hedge: 5, answer: 1 } },
      ],
    }),
    async addSource(_who, url) {
      calls.push(`add ${url}`);
      if (!url.includes('.')) throw named('BadInput', 'This is not an address.');
      if (url.includes('10.0.0.1'))
        return {
          added: [],
          refused: [{ url, failure: 'refused-address', reason: 'The address points inward.' }],
        };
      return { added: [{ id: 'added', name: 'An added source', url }], refused: [] };
    },
    async importOpml(_who, opml) {
      calls.push(`import ${opml.length}`);
      return {
        added: [{ id: 'a', name: 'From the list', url: 'https://a.example' }],
        known: [{ id: 'b', name: 'Known before', url: 'https://b.example' }],
        refused: [],
        ...(opml.at(-1) !== '>'.charCodeAt(0) && { warnings: ['The file cannot be read to its end.'] }),
      };
    },
    exportOpml: async () => '<opml version="2.0"><body/></opml>',
    async removeSource(_who, id) {
      list = list.filter((one) => one.id !== id);
    },
    async pauseSource(_who, id, paused) {
      list = list.map((one) => (one.id === id ? { ...one, paused, state: paused ? 'paused' : 'well' } : one));
    },
    async fetchSource(_who, id) {
      calls.push(`fetch ${id}`);
    },
    events: async () => ({ events: [] }),
    articles: async () => ({ articles: [] }),
    readUrl: async () => 'article-1',
    readFile: async () => 'article-1',
    progress: async () =>
      fixture.firstRun ?? {
        sources: 1,
        sourcesAnswered: 1,
        sourcesFailing: 0,
        articles: 1,
        articlesWaiting: 0,
        articlesToTell: 0,
        stories: 1,
      },
    async markAllRead() {
      calls.push('all read');
      wire = wire.map((row) => ({ ...row, badge: null, readAt: NOW, changes: [] }));
    },
    async live(_who, _cursor, onChanges) {
      listeners.add(onChanges);
      return () => listeners.delete(onChanges);
    },
  };
  return fixture;
}

function wirePage(
  query: WireQuery,
  all: typeof rows,
  { firstRun, failing }: FixtureApp,
  cursor: number,
): WirePage {
  const text = query.text.toLowerCase();
  // For all time, a row a week: each on the same weekday.
  const week = 7 * 86_400_000;
  const spread = all.map((row, index) => ({
    ...row,
    updatedAt: new Date(Date.parse(row.updatedAt) - index * week).toISOString(),
  }));
  const matching = (query.since === 'all' ? spread : all)
    .filter(({ kind }) => query.kinds.length === 0 || (kind !== null && query.kinds.includes(kind)))
    .filter(({ title }) => title.toLowerCase().includes(text));
  const from = query.before === null ? 0 : Number(query.before);
  const kinds: Record<string, number> = {};
  for (const { kind } of all) if (kind !== null) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    now: NOW,
    query,
    notes: text === 'source:nobody' ? ['No source is known as “nobody”.'] : [],
    total: matching.length,
    rows: matching.slice(from, from + perPage),
    next: from + perPage < matching.length ? String(from + perPage) : null,
    counts: {
      since: { '1h': 3, '24h': 28, '7d': 212, '30d': 701, all: 1204 },
      kinds,
      categories: { authority: 8, vendor: 14, journalism: 39 },
    },
    lastArticleAt: '2025-11-20T09:41:20.000Z',
    sources: { followed: 66, failing },
    cursor: String(cursor),
    firstRun,
  };
}
