/** Articles that an earlier version of understanding read, and the stories that are to be told anew for it. */

import type { Findings } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import { loadArticles } from './articles.ts';
import { type Db, json } from './connect.ts';
import { saveFinds } from './entities.ts';

/** The newest article that an earlier version understood, kept from others until the transaction ends; null where there is none. */
export async function claimOutdated(trx: Db, version: number): Promise<StoryArticle | null> {
  const row = await trx
    .selectFrom('article')
    .select('id')
    .where('understood', '<', version)
    .orderBy('published_at', 'desc')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ? ((await loadArticles(trx, [row.id]))[0] ?? null) : null;
}

/** Keeps what was found in an article now; its story is to be told anew. */
export async function saveUnderstood(
  trx: Db,
  item: StoryArticle,
  findings: Findings,
  version: number,
): Promise<void> {
  const { id } = item.article;
  await trx
    .updateTable('article')
    .set({ findings: json(findings), understood: version })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('story')
    .set({ retell: true })
    .where('id', 'in', (from) =>
      from.selectFrom('story_article').select('story_id').where('article_id', '=', id),
    )
    .where('retell', '=', false)
    .execute();
  await saveFinds(trx, item.article, findings, false);
}

/** Up to `limit` stories whose articles were understood anew, newest first. */
export async function storiesToRetell(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('story')
    .select('id')
    .where('retell', '=', true)
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function endRetelling(trx: Db, storyId: string): Promise<void> {
  await trx.updateTable('story').set({ retell: false }).where('id', '=', storyId).execute();
}
