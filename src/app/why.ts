/** Why each article of a story is where it is: the features that placed it, and the stories that it could have joined. */
import type { StoryWhy } from '../domain/page.ts';
import { placedBy } from '../domain/probability.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { placementsOf, titlesOf } from '../store/stories.ts';

export async function storyWhy(db: Db, id: string): Promise<StoryWhy> {
  const placements = await placementsOf(db, id);
  const [articles, titles] = await Promise.all([
    loadArticles(
      db,
      placements.map(({ articleId }) => articleId),
    ),
    titlesOf(
      db,
      placements.flatMap(({ placement }) => placement.keptApart.map(({ storyId }) => storyId)),
    ),
  ]);
  const placed = new Map(placements.map(({ articleId, placement }) => [articleId, placement]));
  return {
    articles: articles.map(({ article, publisher }) => {
      const { joined, score, reasons, keptApart } = placed.get(article.id)!;
      return {
        articleId: article.id,
        title: article.title,
        publisher: publisher.name,
        published: article.published,
        joined,
        score,
        by: placedBy(score, reasons),
        reasons,
        runnersUp: keptApart.map((other) => ({
          ...other,
          by: placedBy(other.score, other.reasons),
          title: titles.get(other.storyId) ?? null,
        })),
      };
    }),
  };
}
