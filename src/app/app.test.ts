import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { createFetcher } from '../collect/fetch.ts';
import { noFindings } from '../domain/findings.ts';
import type { Kind } from '../domain/kind.ts';
import type { LiveChange, WireQuery } from '../domain/page.ts';
import type { Category } from '../domain/source.ts';
import type { Change, StoryContent } from '../domain/story.ts';
import { announce } from '../store/announce.ts';
import { loadArticles, saveArticle } from '../store/articles.ts';
import { countDropped } from '../store/incoming.ts';
import { relate } from '../store/related.ts';
import { addSources, recordFetch, sourceId } from '../store/sources.ts';
import { leadTo, putArticles, writeStories } from '../store/story-writes.ts';
import { LOCAL } from './principal.ts';
import { importOpml } from './sources.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const text =
  'Clinic confirms breach\n\nThe clinic said on Tuesday that 40,000 records were copied. It told the regulator.';
const FEED = 'https://news.example/feed';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  const publisher = {
    id: 'news.example',
    name: 'News',
    family: 'news.example',
    category: 'journalism' as const,
  };
  await addSources(program.db, [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }], NOW);
  return () => program.close();
});
afterAll(() => server.stop());

async function addArticle(id: string, published: string, more = ''): Promise<void> {
  const stated = { at: published, precision: 'minute' as const, from: 'feed' as const };
  const article = {
    id,
    url: `https://news.example/${id}`,
    sourceId: sourceId(FEED),
    publisherId: 'news.example',
    title: 'Clinic confirms breach',
    authors: [],
    published: stated,
    updated: null,
    learnedAt: NOW,
    language: 'en',
    text: text + more,
    blocks: [
      { kind: 'title' as const, start: 0, end: 22 },
      { kind: 'paragraph' as const, start: 24, end: text.length + more.length },
    ],
    links: [{ start: 28, end: 34, url: 'https://clinic.example/' }],
    images: [],
  };
  const findings = noFindings;
  await saveArticle(program.db, { article, urls: [article.url], findings, signature: null, bands: [] }, NOW);
}

function content(articleId: string, title: string, kind: Kind | null): StoryContent {
  const cited = {
    text: 'The clinic said that 40,000 records were copied.',
    citations: [{ articleId, start: 24, end: 83 }],
  };
  return {
    title,
    kind,
    stage: null,
    severity: null,
    state: cited,
    summary: [cited],
    events: [],
    disagreements: [],
    evidence: { authority: 0, vendor: 0, original: 1, copies: 0 },
    publishers: ['news.example'],
    confidence: { level: 'low', reasons: [] },
    about: [],
    indicators: 0,
    shared: [],
  };
}

interface Told {
  id: string;
  /** Further articles beside its first, and what its summary says in place of the usual. */
  more?: string[];
  summary?: string;
  at?: string;
  kind?: Kind | null;
  category?: Category;
  title?: string;
  changes?: Change[];
  badge?: 'new' | 'updated' | 'corrected';
}

/** Tells one story of one article, or its next revision. */
async function tell({
  id,
  more = [],
  summary,
  at = NOW,
  kind = 'incident',
  category = 'journalism',
  title = `Story ${id}`,
  changes,
  badge = 'new',
}: Told): Promise<void> {
  const articleIds = [`a-${id}`, ...more];
  for (const articleId of articleIds) await addArticle(articleId, at);
  const said = content(`a-${id}`, title, kind);
  if (summary !== undefined) said.summary = [{ ...said.state, text: summary }];
  const told = changes ?? [{ what: 'new', words: 'new story', was: null, is: null }];
  await program.db.transaction().execute(async (trx) => {
    const write = {
      id,
      content: said,
      categories: [category],
      articleIds,
      firstReportedAt: at,
      updatedAt: at,
      badge,
      changes: told,
    };
    const cursor = await writeStories(trx, [write], new Date(program.clock.now()).toISOString());
    for (const articleId of articleIds) {
      const placement = {
        articleId,
        storyId: id,
        joined: false,
        score: 0,
        reasons: [],
        keptApart: [],
        moves: [],
      };
      await putArticles(trx, [{ articleId, storyId: id, placement, memory: {}, publishedAt: at }]);
    }
    if (cursor !== null) await announce(trx, cursor);
  });
}

const everything: WireQuery = { since: 'all', kinds: [], categories: [], text: '', before: null };
const wire = (query: Partial<WireQuery> = {}) => program.app.wire(LOCAL, { ...everything, ...query });
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

describe('the wire', () => {
  test('filters by time, kind, category and text, and counts what each filter would give', async () => {
    await tell({ id: 'one', kind: 'incident', title: 'Clinic confirms theft of records' });
    await tell({
      id: 'two',
      kind: 'policy',
      category: 'policy',
      at: hoursAgo(30),
      title: 'Parliament votes on chat control',
    });
    await tell({ id: 'three', kind: 'policy', category: 'authority', at: hoursAgo(200) });
    const ids = async (query: Partial<WireQuery>) => (await wire(query)).rows.map((row) => row.id);
    expect(await ids({})).toEqual(['one', 'two', 'three']);
    expect(await ids({ since: '24h' })).toEqual(['one']);
    expect(await ids({ since: '7d' })).toEqual(['one', 'two']);
    expect(await ids({ kinds: ['policy'] })).toEqual(['two', 'three']);
    expect(await ids({ categories: ['authority', 'journalism'] })).toEqual(['one', 'three']);
    expect(await ids({ text: '"chat control"' })).toEqual(['two']);
    const { counts, total } = await wire({ kinds: ['policy'] });
    expect(total).toBe(2);
    expect(counts.kinds).toEqual({ incident: 1, policy: 2 });
    expect(counts.since).toMatchObject({ '24h': 0, '7d': 1, all: 2 });
    expect(counts.categories).toMatchObject({ policy: 1, authority: 1, journalism: 0 });
  });

  test('chooses round-ups, which are of no kind, as it calls them', async () => {
    await tell({ id: 'one', kind: 'incident' });
    await tell({ id: 'many', kind: null });
    const { rows, counts, total } = await wire({ kinds: ['round-up'] });
    expect([rows.map((row) => row.id), total]).toEqual([['many'], 1]);
    expect(counts.kinds).toEqual({ incident: 1, 'round-up': 1 });
    const ids = async (query: Partial<WireQuery>) => (await wire(query)).rows.map((row) => row.id);
    expect(await ids({ kinds: ['round-up', 'incident'] })).toEqual(['one', 'many']);
    expect(await ids({ text: 'kind:round-up' })).toEqual(['many']);
    expect(await ids({ text: '-kind:round-up' })).toEqual(['one']);
  });

  test('comes in pages that neither repeat nor lose a story of the same minute', async () => {
    for (let i = 0; i < 120; i += 1) await tell({ id: `s${String(i).padStart(3, '0')}` });
    const seen: string[] = [];
    for (let before: string | null = null, page = 0; page < 5; page += 1) {
      const { rows, next } = await wire({ before });
      seen.push(...rows.map((row) => row.id));
      before = next;
      if (next === null) break;
    }
    expect(seen.length).toBe(120);
    expect(new Set(seen).size).toBe(120);
  });

  test.each(['', 'x', 'zzzz', '.a', '!!.a'])(
    'a broken place in the list (%s) is refused with a reason',
    async (before) => {
      await expect(wire({ before })).rejects.toThrow('start again');
    },
  );

  test('an address with characters that are no text is refused, not broken by', async () => {
    await expect(wire({ text: 'a\0b' })).rejects.toThrow('no text');
    await expect(program.app.story(LOCAL, '\0', { asOf: null, visit: false })).rejects.toThrow('no text');
    await expect(program.app.story(LOCAL, 'x', { asOf: '-271821-04-20', visit: false })).rejects.toThrow(
      'is no date',
    );
  });

  test.each(['"', 'a & | !', "'; drop table story; --", '\\', '(', 'ä'.repeat(200)])(
    'a search for %s breaks nothing',
    async (words) => {
      expect((await wire({ text: words })).rows).toEqual([]);
      expect((await program.app.search(LOCAL, words, 10)).stories).toEqual([]);
    },
  );

  test('a search shows where an article says it, without its title, and marks the words', async () => {
    await tell({ id: 'found' });
    const [found] = (await program.app.search(LOCAL, 'records', 10)).articles;
    expect(found?.snippet).not.toContain(found?.title);
    expect(found?.marks.map(({ start, end }) => found.snippet.slice(start, end))).toEqual(['records']);
  });

  test('a snippet says where it leaves out words of the text', async () => {
    const snippetOf = async (words: string) =>
      (await program.app.search(LOCAL, words, 10)).articles.map(({ snippet }) => snippet);
    await addArticle('short', NOW);
    expect(await snippetOf('records')).toEqual([`… ${text.slice(text.indexOf('clinic'))}`]);
    const rest = ' And so on and so forth went the report.'.repeat(12);
    await addArticle('long', NOW, `${rest} Then came the walrus.${rest}`);
    expect(await snippetOf('walrus')).toEqual([expect.stringMatching(/^… \S.* Then came the walrus\..* …$/)]);
    expect(await snippetOf('since:2025-11-01')).toContainEqual(
      expect.stringMatching(/^The clinic said.* \p{L}+\.? …$/u),
    );
  });

  test('says what is new to the reader: new, then nothing once read, then what changed since, corrections first', async () => {
    await tell({ id: 'one' });
    expect((await wire()).rows[0]).toMatchObject({ badge: 'new', readAt: null });
    await program.app.story(LOCAL, 'one', { asOf: null, visit: true });
    expect((await wire()).rows[0]).toMatchObject({ badge: null, changes: [], readAt: NOW });
    const publishers: Change = { what: 'publishers', words: '+2 publishers', was: null, is: null };
    await tell({ id: 'one', badge: 'updated', changes: [publishers] });
    expect((await wire()).rows[0]).toMatchObject({ badge: 'updated', changes: [publishers] });
    const correction: Change = { what: 'correction', words: 'records 40,000', was: '60,000', is: '40,000' };
    await tell({ id: 'one', badge: 'corrected', changes: [correction] });
    expect((await wire()).rows[0]).toMatchObject({ badge: 'corrected', changes: [correction, publishers] });
    await program.app.markAllRead(LOCAL);
    expect((await wire()).rows[0]).toMatchObject({ badge: null });
  });
});

describe('a story', () => {
  test('cites the passage with what stands around it', async () => {
    await tell({ id: 'one' });
    const page = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
    expect(page.summary[0]!.citations).toEqual([
      expect.objectContaining({
        number: 1,
        publisher: 'News',
        before: '',
        passage: text.slice(24, 83),
        after: ' It told the regulator.',
      }),
    ]);
    expect(page.sources.map((source) => [source.number, source.timesCited])).toEqual([[1, 2]]);
  });

  test('can be seen as it stood, and what changed since is said once it was read', async () => {
    await tell({ id: 'one', title: 'As it was' });
    program.clock.set(Date.parse(NOW) + 3_600_000);
    await tell({
      id: 'one',
      title: 'As it is',
      badge: 'updated',
      changes: [{ what: 'title', words: 'title reworded', was: 'As it was', is: 'As it is' }],
    });
    const at = async (asOf: string | null) =>
      (await program.app.story(LOCAL, 'one', { asOf, visit: false })).title;
    expect([await at(null), await at(NOW), await at('2025-11-20')]).toEqual([
      'As it is',
      'As it was',
      'As it is',
    ]);
    await expect(at('2025-11-01')).rejects.toThrow('Nothing was known of this story then');
    await expect(at('the day before')).rejects.toThrow('is no date');
  });

  test('names what brought the changes since it was read, and the sentences that they replaced', async () => {
    await tell({ id: 'one' });
    await program.app.story(LOCAL, 'one', { asOf: null, visit: true });
    const change: Change = { what: 'articles', words: '+1 article', was: null, is: null };
    await tell({
      id: 'one',
      more: ['b'],
      summary: 'No record was copied.',
      badge: 'updated',
      changes: [change],
    });
    const { changed } = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
    expect(changed.changes).toEqual([change]);
    expect(changed.articles.map(({ articleId, publisher }) => [articleId, publisher])).toEqual([
      ['b', 'News'],
    ]);
    expect(changed.gone).toEqual(['The clinic said that 40,000 records were copied.']);
  });

  test('shows which versions are affected and fixed where a table of its articles says so', async () => {
    const rows = 'Branch | Affected | Fixed in\n8.0 | 8.0.0 to 8.0.1 | 8.0.2\nbroken';
    const block = { kind: 'table' as const, start: text.length + 2, end: text.length + 2 + rows.length };
    await tell({ id: 'one' });
    const [item] = await loadArticles(program.db, ['a-one']);
    const { findings, article } = item!;
    const told = { ...article, text: `${text}\n\n${rows}`, blocks: [...article.blocks, block] };
    await saveArticle(
      program.db,
      { article: told, urls: [told.url], findings, signature: null, bands: [] },
      NOW,
    );
    const { fixes } = await program.app.story(LOCAL, 'one', { asOf: null, visit: false });
    expect(fixes).toMatchObject([
      {
        heading: ['Branch', 'Affected', 'Fixed in'],
        rows: [['8.0', '8.0.0 to 8.0.1', '8.0.2']],
        citations: [{ articleId: 'a-one', passage: expect.stringContaining('8.0.2') }],
      },
    ]);
  });

  test('at two times: what went, what came, and what both say', async () => {
    await tell({ id: 'one', title: 'As it was' });
    program.clock.set(Date.parse(NOW) + 3_600_000);
    const change: Change = { what: 'title', words: 'new title', was: null, is: null };
    await tell({ id: 'one', title: 'As it is', badge: 'updated', changes: [change] });
    const page = await program.app.compareStory(LOCAL, 'one', NOW, null);
    expect([page.was.title, page.is.title]).toEqual(['As it was', 'As it is']);
    expect(page.summary).toEqual({ gone: [], came: [], stayed: 1 });
    expect(page.articles.stayed).toBe(1);
    await expect(program.app.compareStory(LOCAL, 'one', '2025-11-01', NOW)).rejects.toThrow(
      'Nothing was known of this story then',
    );
    await expect(program.app.compareStory(LOCAL, 'one', '2025-11-21', NOW)).rejects.toThrow(
      'must be the earlier one',
    );
  });

  test('as it was cites what its articles said then, whatever their publishers changed since', async () => {
    await tell({ id: 'one' });
    program.clock.set(Date.parse(NOW) + 3_600_000);
    const later = new Date(program.clock.now()).toISOString();
    const [item] = await loadArticles(program.db, ['a-one']);
    const { article, findings } = item!;
    const changed = {
      ...article,
      text: article.text.replace('The clinic', 'Update: more records. The clinic'),
    };
    await saveArticle(
      program.db,
      { article: changed, findings, urls: [article.url], signature: null, bands: [] },
      later,
    );
    const passage = async (asOf: string | null) =>
      (await program.app.story(LOCAL, 'one', { asOf, visit: false })).summary[0]!.citations[0]!.passage;
    expect(await passage(NOW)).toBe(text.slice(24, 83));
    expect(await passage(null)).toBe(changed.text.slice(24, 83));
    // And the article that the citation leads to is the one of that time, with the same words marked.
    const cited = async (asOf: string | null) => {
      const page = await program.app.article(LOCAL, 'a-one', asOf);
      const marked = page.blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.cited));
      return [page.asOf, marked.map((piece) => piece.text).join(''), page.changedAt];
    };
    expect(await cited(NOW)).toEqual([NOW, text.slice(24, 83), [later]]);
    expect(await cited(null)).toEqual([null, changed.text.slice(24, 83), [later]]);
  });

  test('that was merged leads on, also over two steps; one that never was is not found', async () => {
    for (const id of ['one', 'two', 'three']) await tell({ id });
    await leadTo(program.db, 'one', 'two');
    await leadTo(program.db, 'two', 'three');
    expect(await program.app.storyMovedTo(LOCAL, 'one')).toBe('three');
    await expect(program.app.story(LOCAL, 'one', { asOf: null, visit: false })).rejects.toThrow(
      'no such story',
    );
    expect((await wire()).rows.map((row) => row.id)).toEqual(['three']);
    expect(await program.app.storyMovedTo(LOCAL, 'none')).toBeNull();
  });

  test('is related in both directions, by the stronger of two reasons', async () => {
    for (const id of ['one', 'two']) await tell({ id });
    const alike = (a: string, b: string, score: number, why: string) => ({
      a,
      b,
      score,
      why,
      relation: 'alike' as const,
    });
    await relate(program.db, [
      alike('one', 'two', 0.3, 'weak'),
      alike('two', 'one', 0.4, 'other number'),
      alike('one', 'gone', 0.9, 'no such story'),
    ]);
    await relate(program.db, [alike('two', 'one', 0.2, 'weaker')]);
    for (const [id, other] of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      const { related } = await program.app.story(LOCAL, id, { asOf: null, visit: false });
      expect(related.map((story) => [story.id, story.why])).toEqual([[other, 'other number']]);
    }
  });
});

describe('an article', () => {
  test('comes in pieces: cited ones marked, links as links', async () => {
    await tell({ id: 'one' });
    const page = await program.app.article(LOCAL, 'a-one');
    const pieces = page.blocks.flatMap((block) => block.pieces);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.replace('\n\n', ''));
    expect(
      pieces
        .filter((piece) => piece.cited)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text.slice(24, 83));
    expect(pieces.filter((piece) => piece.href)).toEqual([
      { text: 'clinic', start: 28, cited: true, href: 'https://clinic.example/' },
    ]);
    expect(page.story).toEqual({ id: 'one', title: 'Story one' });
  });
});

describe('the live stream', () => {
  test('starts anew for a page that comes from a database that is gone', async () => {
    await tell({ id: 'one' });
    const first = Promise.withResolvers<LiveChange[]>();
    const stop = await program.app.live(LOCAL, '100000', first.resolve);
    expect((await first.promise)[0]!.storyId).toBe('one');
    stop();
  });

  test('tells each change once and in order, those missed since the cursor first', async () => {
    await tell({ id: 'before' });
    const { cursor } = await wire();
    await tell({ id: 'missed' });
    const changes: LiveChange[] = [];
    const three = Promise.withResolvers<void>();
    const stop = await program.app.live(LOCAL, cursor, (some) => {
      if (changes.push(...some) === 3) three.resolve();
    });
    await tell({ id: 'one' });
    await tell({ id: 'two' });
    await three.promise;
    stop();
    await tell({ id: 'after' });
    expect(changes.map((change) => change.storyId)).toEqual(['missed', 'one', 'two']);
  });

  test('gives a page that slept through more changes than are sent the newest, and goes on without a gap', async () => {
    const { cursor } = await wire();
    await tell({ id: 'one' });
    const missed = 1_200;
    await sql`insert into story_revision (story_id, revision, at, badge, content, changes, article_ids)
      select story_id, n, at, badge, content, changes, article_ids
        from story_revision, generate_series(2, ${missed}::int) n where story_id = 'one' order by n`.execute(
      program.db,
    );
    const revisions: number[] = [];
    const all = Promise.withResolvers<void>();
    const stop = await program.app.live(LOCAL, cursor, (some) => {
      revisions.push(...some.map(({ revision }) => revision));
      if (some.some(({ storyId }) => storyId === 'two')) all.resolve();
    });
    await tell({ id: 'two' });
    await all.promise;
    stop();
    expect(revisions).toEqual([...Array.from({ length: 500 }, (_, n) => missed - 499 + n), 1]);
  });
});

describe('sources', () => {
  test('say what was not taken, most often first', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="Leaky" xmlUrl="https://leaky.example/feed"/></body></opml>';
    await program.app.importOpml(LOCAL, Buffer.from(opml));
    const id = sourceId('https://leaky.example/feed');
    const lost = (url: string, reason: string) =>
      countDropped(program.db, { sourceId: id, step: 'read', reason, url, detail: `why ${url}` }, NOW);
    await lost('https://leaky.example/1', 'no-text');
    await lost('https://leaky.example/2', 'too-short');
    await lost('https://leaky.example/3', 'too-short');
    const { sources } = await program.app.sources(LOCAL);
    expect(sources.find((source) => source.id === id)?.dropped).toEqual([
      {
        step: 'read',
        reason: 'too-short',
        count: 2,
        lastUrl: 'https://leaky.example/3',
        lastDetail: 'why https://leaky.example/3',
        lastAt: NOW,
      },
      {
        step: 'read',
        reason: 'no-text',
        count: 1,
        lastUrl: 'https://leaky.example/1',
        lastDetail: 'why https://leaky.example/1',
        lastAt: NOW,
      },
    ]);
  });

  test('that are followed already are no error, and those that fail are counted', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="Known" xmlUrl="https://known.example/feed"/></body></opml>';
    const first = await program.app.importOpml(LOCAL, Buffer.from(opml));
    const again = await program.app.importOpml(LOCAL, Buffer.from(opml));
    const source = {
      id: sourceId('https://known.example/feed'),
      name: 'Known',
      url: 'https://known.example/feed',
    };
    expect(first).toEqual({ added: [source], known: [], refused: [] });
    expect(again).toEqual({ added: [], known: [source], refused: [] });
    const before = (await wire()).sources;
    await recordFetch(
      program.db,
      source.id,
      {
        ok: false,
        failure: 'dns',
        detail: 'https://known.example/feed: the name cannot be resolved (ENOTFOUND).',
      },
      '2025-11-20T09:00:00.000Z',
      '2025-11-20T10:00:00.000Z',
    );
    const after = (await wire()).sources;
    expect(after).toEqual({ followed: before.followed, failing: before.failing + 1 });
    const { sources } = await program.app.sources(LOCAL);
    expect(sources.find(({ id }) => id === source.id)!.health.failureDetail).toBe(
      'The name cannot be resolved (ENOTFOUND).',
    );
    await program.app.removeSource(LOCAL, source.id);
  });

  test('of a list that point inward are refused with the reason, unless they are trusted; the rest is followed', async () => {
    const inward = [
      'http://127.0.0.1/feed',
      'http://2130706433/feed',
      'http://0177.0.0.1/feed',
      'http://10.1.2.3/feed',
      'http://192.168.0.1/feed',
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/feed',
      'http://[::ffff:10.0.0.5]/feed',
      'http://localhost/feed',
    ];
    const urls = [...inward, 'https://out.example/feed'];
    const opml = `<opml version="2.0"><body>${urls.map((url) => `<outline xmlUrl="${url}"/>`).join('')}</body></opml>`;
    const { added, refused } = await program.app.importOpml(LOCAL, Buffer.from(opml));
    expect(added.map(({ url }) => url)).toEqual(['https://out.example/feed']);
    // The first three are one address.
    expect(refused.map(({ failure }) => failure)).toEqual(Array(7).fill('refused-address'));
    for (const { reason } of refused)
      expect(reason).toMatch(/is not on the public internet: .*THROUGHLINE_TRUSTED_HOSTS may name it\.$/);
    const fetcher = createFetcher({ trustedHosts: ['127.0.0.1'], contact: null, clock: program.clock });
    const trusting = await importOpml({ ...program.ground, fetcher }, Buffer.from(opml));
    await fetcher.close();
    expect(trusting.added.map(({ url }) => url)).toEqual(['http://127.0.0.1/feed']);
    expect(trusting.refused).toHaveLength(6);
  });

  test('of a list in UTF-16 are followed', async () => {
    const opml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><opml version="2.0"><body><outline text="Zürich" xmlUrl="https://wide.example/feed"/></body></opml>';
    const { added } = await program.app.importOpml(LOCAL, Buffer.from(opml, 'utf16le'));
    expect(added.map(({ url }) => url)).toEqual(['https://wide.example/feed']);
  });

  test('of a list that was cut in the middle are followed, and it says that there may be more', async () => {
    const opml = '<opml version="2.0"><body><outline xmlUrl="https://cut.example/feed"/><outline xml';
    const { added, warnings } = await program.app.importOpml(LOCAL, Buffer.from(opml));
    expect(added.map(({ url }) => url)).toEqual(['https://cut.example/feed']);
    expect(warnings).toEqual([expect.stringContaining('it ends in the middle')]);
  });

  test('that point inward are refused with the reason, and nothing else is lost', async () => {
    for (const url of [
      'http://127.0.0.1/feed',
      'http://169.254.169.254/',
      'http://2130706433/feed',
      'http://017700000001/feed',
      '192.168.0.1/feed',
      'localhost/feed',
      'file:///etc/passwd',
      'https://user:secret@news.example/',
    ]) {
      const { added, refused } = await program.app.addSource(LOCAL, url);
      expect([added, refused.length, refused[0]!.reason.length > 10]).toEqual([[], 1, true]);
    }
    await expect(program.app.addSource(LOCAL, ' ')).rejects.toThrow('address');
    await expect(program.app.pauseSource(LOCAL, 'none', true)).rejects.toThrow('no such source');
    await expect(program.app.addSource({ id: 'guest', may: 'read' }, FEED)).rejects.toThrow('may read');
    expect((await program.app.sources(LOCAL)).sources.length).toBe(1);
  });
});
