/** First-run progress: how far following the sources has come. */
import type { Progress } from '../domain/page.ts';
import type { Source } from '../domain/source.ts';
import { countArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { countIncoming } from '../store/incoming.ts';
import { listSources } from '../store/sources.ts';
import { countStories } from '../store/wire.ts';

export async function progress(db: Db): Promise<Progress> {
  const [sources, articles, waiting, stories] = await Promise.all([
    listSources(db),
    countArticles(db),
    countIncoming(db, null),
    countStories(db),
  ]);
  const followed = followedOf(sources);
  return {
    sources: followed.length,
    sourcesAnswered: followed.filter((source) => source.health.lastFetchAt !== null).length,
    articles: articles.articles,
    articlesWaiting: waiting + articles.waiting,
    stories,
  };
}

/** Progress while the first run lasts: until every source was asked once and what came was read; then null. */
export async function progressOf(db: Db): Promise<Progress | null> {
  const [sources, stories] = await Promise.all([listSources(db), countStories(db)]);
  const unasked = followedOf(sources).some((source) => source.health.lastFetchAt === null);
  return unasked || stories === 0 ? progress(db) : null;
}

const followedOf = (sources: Source[]): Source[] =>
  sources.filter((source) => !source.paused && source.kind !== 'manual');
