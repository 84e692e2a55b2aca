/** First-run progress: how far following the sources has come. */
import type { Progress } from '../domain/page.ts';
import { countArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { countIncoming } from '../store/incoming.ts';
import { countFollowed } from '../store/sources.ts';
import { countStories } from '../store/wire.ts';

export async function progress(db: Db): Promise<Progress> {
  const [sources, articles, waiting, stories] = await Promise.all([
    countFollowed(db),
    countArticles(db),
    countIncoming(db, null),
    countStories(db),
  ]);
  return {
    sources: sources.followed,
    sourcesAnswered: sources.asked,
    sourcesFailing: sources.failing,
    articles: articles.articles,
    articlesWaiting: waiting,
    articlesToTell: articles.waiting,
    stories,
  };
}

/** Progress while the first run lasts: until every source was asked once and what came was read; then null. */
export async function progressOf(db: Db): Promise<Progress | null> {
  const [sources, stories] = await Promise.all([countFollowed(db), countStories(db)]);
  return sources.asked < sources.followed || stories === 0 ? progress(db) : null;
}
