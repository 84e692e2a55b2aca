/** People's decisions about stories: asked for, applied, taken back. */
import type { AskedStoryDecision, StoryDecision } from '../domain/decision.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, storable } from './connect.ts';

const selectDecisions = (db: Db) => db.selectFrom('story_decision').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof selectDecisions>['execute']>>[number];

const toDecision = (row: Row): StoryDecision => ({
  id: row.id,
  kind: row.kind,
  story: row.story_id,
  into: row.into_id,
  articleIds: row.article_ids,
  title: row.title,
  word: row.word,
  why: row.why,
  by: row.by,
  at: row.at,
  appliedAt: row.applied_at,
  undoBy: row.undo_by,
  undoneAt: row.undone_at,
});

/** Keeps what was asked for; it is applied by whoever tells stories. */
export async function askDecision(
  db: Db,
  asked: AskedStoryDecision,
  by: string,
  now: Instant,
): Promise<StoryDecision> {
  const row = await db
    .insertInto('story_decision')
    .values({
      kind: asked.kind,
      story_id: asked.story,
      into_id: asked.into,
      article_ids: asked.articleIds,
      title: asked.title === null ? null : storable(asked.title),
      word: asked.word ?? null,
      why: storable(asked.why),
      by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDecision(row);
}

export async function askUndo(db: Db, id: number, by: string): Promise<void> {
  await db
    .updateTable('story_decision')
    .set({ undo_by: by })
    .where('id', '=', id)
    .where('undo_by', 'is', null)
    .execute();
}

export async function findDecision(db: Db, id: number): Promise<StoryDecision | null> {
  const row = await selectDecisions(db).where('id', '=', id).executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** What was decided about a story (about any: null), newest first; also what brought articles into it. */
export async function decisionsOf(db: Db, storyId: string | null): Promise<StoryDecision[]> {
  const rows = await selectDecisions(db)
    .where((where) =>
      storyId === null
        ? where.lit(true)
        : where.or([where('story_id', '=', storyId), where('into_id', '=', storyId)]),
    )
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map(toDecision);
}

/** Every decision that stands, oldest first. */
export async function standingDecisions(db: Db): Promise<StoryDecision[]> {
  const rows = await selectDecisions(db)
    .where('applied_at', 'is not', null)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toDecision);
}

/** The oldest decision that waits to be applied or taken back. */
export async function nextDecision(db: Db): Promise<StoryDecision | null> {
  const row = await selectDecisions(db)
    .where((where) =>
      where.or([
        where('applied_at', 'is', null),
        where.and([where('undo_by', 'is not', null), where('undone_at', 'is', null)]),
      ]),
    )
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** Ends the waiting of a decision: applied, with what it moved, or taken back. */
export async function settleDecision(
  trx: Db,
  { id, articleIds, into }: Pick<StoryDecision, 'id' | 'articleIds' | 'into'>,
  done: 'applied' | 'undone',
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('story_decision')
    .set(
      done === 'applied'
        ? { applied_at: now, article_ids: articleIds, into_id: into }
        : { undone_at: now, applied_at: now },
    )
    .where('id', '=', id)
    .execute();
}

/** What people call each of these stories: the last decision of each kind that names no articles and stands. */
export async function givenWords(db: Db, storyIds: string[]): Promise<Map<string, StoryDecision[]>> {
  const given = new Map<string, Map<string, StoryDecision>>(storyIds.map((id) => [id, new Map()]));
  if (storyIds.length === 0) return new Map();
  const rows = await selectDecisions(db)
    .where('kind', 'in', ['rename', 'kind', 'severity'])
    .where('story_id', 'in', storyIds)
    .where('undo_by', 'is', null)
    .orderBy('id')
    .execute();
  for (const row of rows) given.get(row.story_id)!.set(row.kind, toDecision(row));
  return new Map([...given].map(([story, last]) => [story, [...last.values()]]));
}
