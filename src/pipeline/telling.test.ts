import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { StoryArticle } from '../domain/story.ts';
import { bandKeys, signature } from '../read/copies.ts';
import { listenForWaiting } from '../store/announce.ts';
import { copyCandidates, loadArticles, saveArticle } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { takeIn } from '../store/incoming.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { draftArticle } from '../story/compose/fixture.ts';
import { createPlacing } from '../story/placing/placing.ts';
import { version } from '../understand/understand.ts';
import { rememberPlacing, tellWaiting } from './worker.ts';

const NOW = '2025-11-20T12:00:00.000Z';
const FEED = 'https://news.example/feed';
const SOURCE = sourceId(FEED);
const publisher = {
  id: 'news.example',
  name: 'News',
  family: 'news.example',
  category: 'journalism' as const,
};

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

async function freshProgram(): Promise<TestProgram> {
  await program?.close();
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  await addSources(
    program.db,
    [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }],
    '2025-11-01T00:00:00.000Z',
  );
  return program;
}

const paragraphs = [
  'The water works of Lindau shut down two pumps on Monday after an operator saw settings change by themselves on a screen.',
  'Engineers drove to both stations, set the valves by hand, and kept the supply running through the night, Mayor Ida Kern said.',
  'About 25,000 people are supplied by the plant, and none of them lost water or was in danger, the town says.',
];

/** Stores an article on the pumps of Lindau; `end` is its last paragraph. */
async function store(
  db: Db,
  id: string,
  published: string,
  end: string,
  learnedAt = published,
): Promise<void> {
  const title = `Water works of Lindau shut down pumps, says ${id}`;
  const { article, findings } = draftArticle({ id, title, paragraphs: [...paragraphs, end], published });
  const own = { ...article, sourceId: SOURCE, publisherId: publisher.id, learnedAt };
  const signed = signature(own);
  const read = {
    article: own,
    findings: { ...findings, version },
    urls: [own.url],
    signature: signed,
    bands: bandKeys(signed),
  };
  await db.transaction().execute((trx) => saveArticle(trx, read, learnedAt));
}

const long =
  'The police in Kempten and three experts of the Federal Office look into the matter, and answers are not expected soon.';
const other =
  'The paper of the town thanks its readers for their letters, of which it printed eleven on Saturday and four today.';

test('copies that are told at once have the one original of them all, and another when an earlier comes', async () => {
  const { db, ground } = await freshProgram();
  await store(db, 'first', '2025-11-20T08:00:00.000Z', long);
  // The last two are more alike than either is to the first.
  await store(db, 'second', '2025-11-20T09:00:00.000Z', other);
  await store(db, 'third', '2025-11-20T10:00:00.000Z', other);
  const storyGround = await rememberPlacing(ground);
  const originals = async () =>
    Object.fromEntries(
      (await loadArticles(db, ['zero', 'first', 'second', 'third'])).map(({ article, copyOf }) => [
        article.id,
        copyOf?.originalId ?? null,
      ]),
    );
  expect(await tellWaiting(storyGround, new Map())).toBe(3);
  expect(await originals()).toEqual({ first: null, second: 'first', third: 'first' });

  await store(db, 'zero', '2025-11-20T07:00:00.000Z', long);
  while ((await tellWaiting(storyGround, new Map())) > 0);
  expect(await originals()).toEqual({ zero: null, first: 'zero', second: 'zero', third: 'zero' });
  const { rows } = await sql`select id, articles, publishers from story where moved_to is null`.execute(db);
  expect(rows).toEqual([{ id: 'first', articles: 4, publishers: 1 }]);
});

test('finding whose copy an article is does not read the bands of the whole archive', async () => {
  const { db } = await freshProgram();
  await store(db, 'first', '2025-11-20T08:00:00.000Z', long);
  await store(db, 'second', '2025-11-20T09:00:00.000Z', other);
  await sql`insert into article (id, url, source_id, publisher_id, title, authors, published, published_at, learned_at,
                                 language, text, blocks, links, images, findings)
    select 'old-' || n, 'https://news.example/old/' || n, source_id, publisher_id, title, authors, published,
           published_at, learned_at, language, text, blocks, links, images, findings
      from article, generate_series(1, 400) n where id = 'second'`.execute(db);
  await sql`insert into copy_band select 'x' || band, 'old-' || n
              from generate_series(1, 400) n, generate_series(n * 50, n * 50 + 49) band`.execute(db);
  await sql`analyze copy_band, article`.execute(db);
  await db.transaction().execute(async (trx) => {
    const { near } = await copyCandidates(trx, ['first'], 40);
    expect(near).toEqual(new Map([['first', ['second']]]));
    const { rows } = await sql<{ read: number }>`
      select pg_stat_get_xact_tuples_returned('copy_band'::regclass) as read`.execute(trx);
    expect(rows[0]!.read).toBe(0);
  });
});

test('an article that was told is held as it is, and one that was written since is read again', async () => {
  const { db, ground } = await freshProgram();
  await store(db, 'first', '2025-11-20T08:00:00.000Z', long);
  const storyGround = await rememberPlacing(ground);
  expect(await tellWaiting(storyGround, new Map())).toBe(1);
  const [told] = await storyGround.articles.load(db, ['first']);
  const [again] = await storyGround.articles.load(db, ['first']);
  expect(again).toBe(told);

  await store(db, 'second', '2025-11-20T09:00:00.000Z', other);
  const [before] = await storyGround.articles.load(db, ['second']);
  expect(await tellWaiting(storyGround, new Map())).toBe(1);
  const [first, second] = await storyGround.articles.load(db, ['first', 'second']);
  expect(first).toBe(told);
  // It turned out to be a copy.
  expect(second).not.toBe(before);
  expect(second!.copyOf?.originalId).toBe('first');
});

test('what is remembered of an article that turned out to be a round-up is there after a restart', async () => {
  const { db, ground } = await freshProgram();
  await store(db, 'first', '2025-11-20T08:00:00.000Z', long);
  const storyGround = await rememberPlacing(ground);
  expect(await tellWaiting(storyGround, new Map())).toBe(1);
  await store(db, 'second', '2025-11-20T09:00:00.000Z', other);
  const why = 'one article tells of many stories, so it stands alone';
  const moves = [{ kind: 'split', from: 'first', to: 'first-alone', articleIds: ['first'], why }];
  const placing = Object.assign(createPlacing(), {
    place: ({ article: { id: articleId } }: StoryArticle) => ({
      ...{ articleId, storyId: 'first', joined: true, score: 1, reasons: [], keptApart: [], moves },
    }),
    memoryOf: (articleId: string) => ({ articleId, roundup: articleId === 'first' }),
  });
  expect(await tellWaiting({ ...storyGround, placing }, new Map())).toBe(1);
  const stored = db.selectFrom('story_article').select(['article_id', 'story_id', 'memory']);
  expect(await stored.orderBy('article_id').execute()).toEqual([
    {
      article_id: 'first',
      story_id: 'first-alone',
      memory: expect.objectContaining({ articleId: 'first', roundup: true }),
    },
    { article_id: 'second', story_id: 'first', memory: expect.objectContaining({ roundup: false }) },
  ]);
});

test('what waits to be told waits for older entries as long as articles are read, and for no newer ones', async () => {
  const { db, ground, clock } = await freshProgram();
  const storyGround = await rememberPlacing(ground);
  const tell = () => tellWaiting(storyGround, new Map());
  const raw = (name: string, published: string | null) => ({
    url: `https://news.example/${name}`,
    sourceId: SOURCE,
    fetchedAt: NOW,
    entry: {
      guid: name,
      title: name,
      published,
      updated: null,
      authors: [],
      summary: null,
      content: null,
      language: null,
    },
    html: '',
  });
  const at = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();
  const minute = 60_000;
  // What came in before but is as new, what came in after and is newer, and what says no time.
  await takeIn(db, [raw('as new', at(-5 * minute)), raw('newer', at(minute)), raw('undated', null)], at(0));
  await store(db, 'first', NOW, long, at(1_000));
  clock.set(at(2_000));
  expect(await tell()).toBe(1);

  await store(db, 'second', NOW, other, at(3_000));
  await takeIn(db, [raw('older', at(-30 * minute))], at(3_500));
  clock.set(at(4_000));
  expect(await tell()).toBe(0);
  // Nothing more is read: whatever holds it up is not waited for.
  clock.set(at(9_000));
  expect(await tell()).toBe(1);

  await store(db, 'third', NOW, other, at(10_000));
  await store(db, 'fourth', NOW, long, at(39_000));
  clock.set(at(39_500));
  expect(await tell()).toBe(0);
  clock.set(at(40_500));
  expect(await tell()).toBe(2);
});

test('whoever tells stories hears of an article when it is stored for good, and not before', async () => {
  const { db, pool } = await freshProgram();
  const listener = await pool.connect();
  try {
    let heard = 0;
    await listenForWaiting(listener, () => {
      heard += 1;
    });
    await db
      .transaction()
      .execute(async (trx) => {
        await sql`select pg_notify('throughline_waiting', '')`.execute(trx);
        throw new Error('given up');
      })
      .catch(() => {});
    // Notices come with the answer to any question.
    await listener.query('select 1');
    expect(heard).toBe(0);
    await store(db, 'first', '2025-11-20T08:00:00.000Z', long);
    await vi.waitFor(() => expect(heard).toBe(1));
  } finally {
    listener.release(true);
  }
});
