/** Search over stories and articles. */
import { type Clock, instant } from '../clock.ts';
import type { SearchPage } from '../domain/page.ts';
import type { Db } from '../store/connect.ts';
import { searchArticles, searchStories } from '../store/search.ts';

/** Finds what holds every word; quotes hold a phrase together, a minus leaves a word out. */
export async function search(db: Db, clock: Clock, text: string, limit: number): Promise<SearchPage> {
  const asked = text.trim().slice(0, 200);
  const now = instant(clock);
  if (asked === '') return { now, text: asked, notes: [], entities: [], stories: [], articles: [] };
  const [stories, articles] = await Promise.all([
    searchStories(db, asked, limit),
    searchArticles(db, asked, limit),
  ]);
  return {
    now,
    text: asked,
    notes: [],
    entities: [],
    stories: stories.map((row) => ({
      id: row.id,
      title: row.title,
      state: row.content.state.text,
      kind: row.kind,
      updatedAt: row.updated_at,
      publishers: row.publishers,
      articles: row.articles,
    })),
    articles: articles.map((row) => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      snippet: row.snippet,
      storyId: row.story_id,
    })),
  };
}
