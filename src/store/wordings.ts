/** The wordings of stories' summaries by a language model, and what came of the sentences that it was asked. */
import { sql } from 'kysely';
import type { StoryContent } from '../domain/story.ts';
import type { WordedSentence, Wording, WordingTotal } from '../domain/wording.ts';
import { type Db, json } from './connect.ts';

/** The newest story whose summary no model has been asked about as it is now; null where there is none. */
export async function storyToWord(db: Db): Promise<{ id: string; content: StoryContent } | null> {
  const row = await db
    .selectFrom('story')
    .select(['id', 'content'])
    .where('worded', '=', false)
    .where('moved_to', 'is', null)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

const WORDING_LOCK = 7_717_004;

/**
 * Runs `run` unless another process is at it; null then. The transaction only holds the lock, and goes with a connection
 * that breaks.
 */
export function whileWording<T>(db: Db, run: () => Promise<T>): Promise<T | null> {
  return db.transaction().execute(async (lock) => {
    const { rows } = await sql<{
      held: boolean;
    }>`select pg_try_advisory_xact_lock(${WORDING_LOCK}) as held`.execute(lock);
    return rows[0]!.held ? run() : null;
  });
}

export async function findWording(db: Db, storyId: string): Promise<Wording | null> {
  const row = await db
    .selectFrom('story_wording')
    .select(['model', 'at', 'sentences'])
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Keeps the wording of a summary, and counts what came of the sentences in `asked`. Nothing is written, and false given,
 * where the story says something else by now.
 */
export async function saveWording(
  db: Db,
  story: { id: string; content: StoryContent },
  { model, at, sentences }: Wording,
  asked: readonly WordedSentence[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const stands = await trx
      .updateTable('story')
      .set({ worded: true })
      .where('id', '=', story.id)
      .where(sql<boolean>`content -> 'summary' = ${json(story.content.summary)}::jsonb`)
      .executeTakeFirst();
    if (stands.numUpdatedRows === 0n) return false;
    const values = { model, at, sentences: json(sentences) };
    await trx
      .insertInto('story_wording')
      .values({ story_id: story.id, ...values })
      .onConflict((conflict) => conflict.column('story_id').doUpdateSet(values))
      .execute();
    const counts = Map.groupBy(asked, ({ outcome }) => outcome);
    for (const [outcome, those] of counts)
      await trx
        .insertInto('wording_outcome')
        .values({ model, outcome, sentences: those.length })
        .onConflict((conflict) =>
          conflict.columns(['model', 'outcome']).doUpdateSet((set) => ({
            sentences: sql<number>`${set.ref('wording_outcome.sentences')} + ${those.length}`,
          })),
        )
        .execute();
    return true;
  });
}

/** What came of all sentences that each model was ever asked. */
export async function wordingTotals(db: Db): Promise<WordingTotal[]> {
  const rows = await db
    .selectFrom('wording_outcome')
    .select(['model', 'outcome', 'sentences'])
    .orderBy('model')
    .orderBy('outcome')
    .execute();
  return [...Map.groupBy(rows, ({ model }) => model)].map(([model, those]) => {
    const {
      kept = 0,
      left = 0,
      ...dropped
    } = Object.fromEntries(those.map(({ outcome, sentences }) => [outcome, sentences]));
    return { model, asked: those.reduce((sum, { sentences }) => sum + sentences, 0), kept, left, dropped };
  });
}
