/**
 * Articles that were told lately, held in memory: the next article of their story needs them again, and what composing found
 * in each of them is kept with it. The database is asked each time whether they are still what it has.
 */
import { isDeepStrictEqual } from 'node:util';
import type { StoryArticle } from '../domain/story.ts';
import { type ArticleState, articleStates, loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import type { Rewritten } from '../store/story-writes.ts';
import { withEarlierTexts } from '../store/versions.ts';

/** How many; an article of a page with its findings takes some 100 kB. */
const MOST = 1000;

export interface HeldArticles {
  /** Articles by id with their earlier texts, in the order of their publication. */
  load(db: Db, ids: readonly string[]): Promise<StoryArticle[]>;
  /** Keeps what is held of articles whose rows we wrote ourselves, where nothing else has. */
  renew(rewritten: readonly Rewritten[]): void;
}

export function holdArticles(): HeldArticles {
  const held = new Map<string, { state: ArticleState; item: StoryArticle }>();
  return {
    async load(db, ids) {
      const states = await articleStates(db, [...ids]);
      const changed = [...states]
        .filter(([id, state]) => !isDeepStrictEqual(held.get(id)?.state, state))
        .map(([id]) => id);
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
    renew(rewritten) {
      for (const { id, was, is } of rewritten) {
        const entry = held.get(id);
        if (entry?.state.row === was) entry.state = { ...entry.state, row: is };
      }
    },
  };
}
