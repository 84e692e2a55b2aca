/**
 * Articles that an earlier version of understanding read, or the same with other names, and the stories that are to be
 * told anew for it.
 */
import { sql } from 'kysely';
import type { Findings } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import { loadArticles } from './articles.ts';
import { type Db, json } from './connect.ts';
import { saveFinds } from './entities.ts';

/** What findings were made with. */
export type MadeWith = Pick<Findings, 'version' | 'catalogue'>;

/**
 * The newest article of those that were understood by some earlier version, or with other names, kept from others until
 * the transaction ends; null where there is none. What a later version understood is left to that.
 */
export async function claimOutdated(
  trx: Db,
  { version, catalogue }: MadeWith,
): Promise<{ item: StoryArticle; madeWith: MadeWith } | null> {
  // Which state is outdated is asked first: then the index leads to its newest article, however many others there are.
  const { rows } = await sql<MadeWith>`
    (select understood as version, catalogue from article where (understood, catalogue) < (${version}, ${catalogue})
      order by understood desc, catalogue desc limit 1)
    union all
    (select understood, catalogue from article where understood = ${version} and catalogue > ${catalogue}
      order by catalogue limit 1)
    limit 1`.execute(trx);
  const [madeWith] = rows;
  if (!madeWith) return null;
  const row = await trx
    .selectFrom('article')
    .select('id')
    .where('understood', '=', madeWith.version)
    .where('catalogue', '=', madeWith.catalogue)
    .orderBy('published_at', 'desc')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  const [item] = row ? await loadArticles(trx, [row.id]) : [];
  return item ? { item, madeWith } : null;
}

/** Notes that understanding it anew finds the same. */
export async function keepFindings(trx: Db, id: string, { version, catalogue }: MadeWith): Promise<void> {
  await trx.updateTable('article').set({ understood: version, catalogue }).where('id', '=', id).execute();
}

/** Keeps what was found in an article now; its story is to be told anew. */
export async function saveUnderstood(
  trx: Db,
  item: StoryArticle,
  findings: Findings,
  { version, catalogue }: MadeWith,
): Promise<void> {
  const { id } = item.article;
  await trx
    .updateTable('article')
    .set({ findings: json(findings), understood: version, catalogue })
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
