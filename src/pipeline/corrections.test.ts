import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram } from '../../test/program.ts';
import { saveArticle } from '../store/articles.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { writeStories } from '../store/story-writes.ts';
import { draftArticle } from '../story/compose/fixture.ts';
import type { StoryGround } from './ground.ts';
import { holdArticles } from './held.ts';
import { composeStories, emptyBatch } from './story.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const LATER = '2025-11-20T11:00:00.000Z';
const FEED = 'https://news.example/feed';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a figure that a publisher changes in its article corrects the story, with what it was', async () => {
  const { db, close } = await openTestProgram(await server.newDatabase(), NOW, []);
  const publisher = {
    id: 'news.example',
    name: 'News',
    family: 'news.example',
    category: 'journalism' as const,
  };
  await addSources(db, [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }], NOW);
  // The same memory before and after the change, as in a program that runs on.
  const articles = holdArticles();
  const save = async (count: number, at: string) => {
    const { article, findings } = draftArticle({
      id: 'letter',
      title: 'Rights groups warn against the data bill',
      paragraphs: [`An open letter against the data bill was signed by ${count} organisations.`],
      published: NOW,
    });
    const own = { ...article, sourceId: sourceId(FEED), publisherId: publisher.id };
    await saveArticle(db, { article: own, findings, urls: [own.url], signature: null, bands: [] }, at);
    const batch = { ...emptyBatch([]), members: new Map([['story', new Set(['letter'])]]) };
    const [write] = (await composeStories(batch, { db, articles } as StoryGround)).writes;
    await db.transaction().execute((trx) => writeStories(trx, [write!], at));
    return write!;
  };
  expect((await save(120, NOW)).badge).toBe('new');
  const { badge, changes, content } = await save(127, LATER);
  expect(badge).toBe('corrected');
  expect(changes[0]).toMatchObject({ what: 'correction', was: '120 organisations', is: '127 organisations' });
  expect(content.disagreements).toMatchObject([{ status: 'corrected' }]);
  await close();
});
