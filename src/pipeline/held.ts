/**
 * Articles that were told lately, held in memory: the next article of their story needs them again, and what composing found
 * in each of them is kept with it. The database is asked each time whether they are still what it has.
 */
import type { StoryArticle } from '../domain/story.ts';
import { articleStates, loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { withEarlierTexts } from '../store/versions.ts';

/** How many; an article of a page with its findings takes some 100 kB. */
const MOST = 1000;

export interface HeldArticles {
  /** Articles by id with their earlier texts, in the order of their publication. */
  load(db: Db, ids: readonly string[]): Promise<StoryArticle[]>;
}

export function holdArticles(): HeldArticles {
  const held = new Map<string, { state: string; item: StoryArticle }>();
  return {
    async load(db, ids) {
      const states = await articleStates(db, [...ids]);
      const changed = [...states.keys()].filter((id) => held.get(id)?.state !== states.get(id));
      for (const item of await withEarlierTexts(db, await loadArticles(db, changed)))
        held.set(item.article.id, { state: states.get(item.article.id)!, item });
      const items = [...states.keys()].flatMap((id) => {
        const entry = held.get(id);
        if (entry === undefined) return [];
        // Last in, last out: what is asked for again is the newest.
        held.delete(id);
        held.set(id, entry);
        return [entry.item];
      });
      for (const id of held.keys()) {
        if (held.size <= MOST) break;
        held.delete(id);
      }
      return items;
    },
  };
}
