/**
 * Bad input walks the whole way, beside good: each bad source or article leaves a recorded reason, the good source is
 * read completely, and memory and time stay bounded.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL } from '../src/app/principal.ts';
import type { ArticlePage, StoryPage } from '../src/domain/page.ts';
import { addSources, sourceId } from '../src/store/sources.ts';
import { startTestServer, type TestServer } from './database.ts';
import { ferries, hostile, NOW, startHostileWire } from './hostile-wire.ts';
import { openTestProgram, type TestProgram } from './program.ts';

let database: TestServer;
let program: TestProgram;
let wire: Awaited<ReturnType<typeof startHostileWire>>;
/** The longest time for which the thread did one thing, and the most memory it held, while the wire was read. */
const cost = { blockedMs: 0, memoryMb: 0, cpuS: 0 };

/** In processor time, so that other programs on the machine do not count. */
function measure(): () => void {
  // What the files before have left behind is not ours.
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  let before = process.threadCpuUsage();
  const started = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    cost.blockedMs = Math.max(cost.blockedMs, (user + system) / 1000);
    const { heapUsed, external } = process.memoryUsage();
    cost.memoryMb = Math.max(cost.memoryMb, (heapUsed + external) / 2 ** 20);
  }, 10);
  return () => {
    clearInterval(timer);
    const { user, system } = process.cpuUsage(started);
    cost.cpuS = (user + system) / 1e6;
  };
}

beforeAll(async () => {
  database = await startTestServer();
  wire = await startHostileWire();
  const trusted = [...wire.urls.values()].map((url) => new URL(url).host);
  wire.urls.set('an address inward', 'http://127.0.0.1:1/feed');
  program = await openTestProgram(await database.newDatabase(), NOW, trusted, { timeoutMs: 4_000 });
  const definitions = [...wire.urls].map(([name, url], n) => ({
    url,
    kind: 'feed' as const,
    name,
    publisher: { id: `p${n}.example`, name, family: `p${n}.example`, category: 'journalism' as const },
    language: 'en',
  }));
  await addSources(program.db, definitions, new Date(NOW).toISOString());
  // Of a source that is asked for the first time only the newest are taken in.
  await program.db
    .updateTable('source')
    .set({ last_success_at: new Date(NOW - 3_600_000).toISOString() })
    .where('name', '=', '600 entries')
    .execute();
  const stop = measure();
  await program.turn();
  stop();
}, 300_000);

afterAll(async () => {
  await program?.close();
  await database?.stop();
  wire?.stop();
});

const source = async (name: string) => {
  const { sources } = await program.app.sources(LOCAL);
  return sources.find((one) => one.name === name)!;
};
const articlesOf = (name: string) =>
  program.db
    .selectFrom('article')
    .select(['id', 'title', 'text', 'published'])
    .where('source_id', '=', sourceId(wire.urls.get(name)!))
    .orderBy('url')
    .execute();
const droppedOf = (name: string) =>
  program.db
    .selectFrom('dropped')
    .selectAll()
    .where('source_id', '=', sourceId(wire.urls.get(name)!))
    .execute();

describe('a source that gives', () => {
  const failing = Object.entries(hostile).filter(([, one]) => one.failure);
  test.each(failing)('%s says why it failed', async (name, { failure, detail }) => {
    const { health } = await source(name);
    expect(health).toMatchObject({ failure, failuresInRow: 1, articles: 0 });
    expect(health.failureDetail).toMatch(detail ?? /\w/);
  });

  const giving = Object.entries(hostile).filter(([, one]) => one.articles !== undefined);
  test.each(giving)('%s is read all the same', async (name, { articles, warning }) => {
    const { health } = await source(name);
    expect(health).toMatchObject({ failure: null, articles });
    if (warning) expect(health.warnings.join('\n')).toMatch(warning);
    expect(await articlesOf(name)).toHaveLength(articles!);
  });

  test('an address inward is refused', async () => {
    expect(await source('an address inward')).toMatchObject({
      state: 'refused',
      health: { failure: 'refused-address' },
    });
  });

  test.each(['9 MB in one entry', 'a hundred thousand nested tags in an entry'])(
    '%s leaves the article or its reason',
    async (name) => {
      const [articles, dropped] = [await articlesOf(name), await droppedOf(name)];
      expect(articles.length + dropped.length).toBe(1);
      for (const one of dropped)
        expect(one).toMatchObject({ count: 1, last_detail: expect.stringMatching(/\w/) });
    },
  );

  test("a page without end leaves the feed's words, and the page's reason", async () => {
    expect(await articlesOf('a page without end')).toMatchObject([
      { title: 'Clock tower of Visp is measured anew' },
    ]);
    expect(await droppedOf('a page without end')).toMatchObject([{ step: 'page', reason: 'timeout' }]);
  });

  test('a picture of many addresses is no text: the page is opened', async () => {
    const [article] = await articlesOf('a teaser under a picture of many addresses');
    expect(article!.text).toContain('The office of the ferry of Sylt said');
  });

  test('nothing else was dropped, and nothing waits', async () => {
    const dropped = await program.db.selectFrom('dropped').select(['step', 'reason', 'count']).execute();
    expect(dropped.length).toBeLessThanOrEqual(3);
    expect(await program.app.progress(LOCAL)).toMatchObject({ articlesWaiting: 0, articlesToTell: 0 });
  });
});

describe('what was read', () => {
  test('dates that are not believed are not used', async () => {
    for (const { published } of await articlesOf('dates in 1970 and next year'))
      expect(published).toMatchObject({ at: new Date(NOW).toISOString(), from: 'fetched' });
  });

  test('is in the right letters', async () => {
    expect(await articlesOf('a wrong encoding')).toMatchObject([{ title: 'Brücke in Köln gesperrt' }]);
    expect(await articlesOf('NUL bytes')).toMatchObject([{ title: 'The weir of Sund is mended' }]);
  });

  test('holds no expanded entity', async () => {
    const [article] = await articlesOf('a billion laughs');
    expect(`${article!.title} ${article!.text}`).not.toMatch(/haha/);
  });

  test('has titles without markup', async () => {
    const [article] = await articlesOf('HTML in titles');
    expect(article!.title).toMatch(/^The opera of .*Narvik & its/);
    expect(article!.title).not.toMatch(/<\/?(?:b|script)\b/);
  });
});

describe('the values of the pages', () => {
  /** Everything that is shown of an article and its story. */
  async function shown(name: string): Promise<{ article: ArticlePage; story: StoryPage | null }> {
    const [row] = await articlesOf(name);
    const article = await program.app.article(LOCAL, row!.id);
    const story =
      article.story && (await program.app.story(LOCAL, article.story.id, { asOf: null, visit: false }));
    return { article, story };
  }

  test.each(['script in content', 'HTML in titles'])('of %s hold no script', async (name) => {
    const values = JSON.stringify(await shown(name));
    expect(values).not.toMatch(/alert\(|<script|onerror|onload|onclick|<svg|<iframe|display:none/i);
    expect(values).not.toMatch(/"(?:href|url)":"(?!https?:)/);
  });

  test('of script in content hold its text and its honest link', async () => {
    const { article } = await shown('script in content');
    const pieces = article.blocks.flatMap((block) => block.pieces);
    expect(pieces.map((piece) => piece.text).join('')).toContain('A <b> is only a letter');
    expect(pieces.flatMap((piece) => piece.href ?? [])).toEqual(['https://ostry.example/notice']);
  });
});

describe('everything else goes on', () => {
  test('the good source is read completely, and its story is told', async () => {
    expect(await source('good')).toMatchObject({
      state: 'well',
      health: { failure: null, articles: 2, warnings: [] },
    });
    const articles = await articlesOf('good');
    expect(articles.map((article) => article.title).sort()).toEqual([...ferries].sort());
    const page = await program.app.article(LOCAL, articles[0]!.id);
    const story = await program.app.story(LOCAL, page.story!.id, { asOf: null, visit: false });
    expect(story.articles).toBe(2);
    expect(story.summary.length).toBeGreaterThan(0);
  });

  test('every article is in a story', async () => {
    const { articles } = await program.app.progress(LOCAL);
    const placed = await program.db
      .selectFrom('story_article')
      .select((select) => select.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(placed.n).toBe(articles);
    const wire = await program.app.wire(LOCAL, {
      since: 'all',
      kinds: [],
      categories: [],
      text: '',
      before: null,
    });
    expect(wire.total).toBeGreaterThan(5);
  });

  test('nothing holds up the thread for long, or takes much memory', () => {
    expect(cost.blockedMs).toBeLessThan(2_000);
    expect(cost.memoryMb).toBeLessThan(1_000);
    expect(cost.cpuS).toBeLessThan(120);
  });
});
