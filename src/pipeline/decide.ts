/** Carrying out what people decided about stories, and taking it back: in the same place and the same way as telling. */

import { instant } from '../clock.ts';
import { movesArticles, type StoryDecision } from '../domain/decision.ts';
import type { Move } from '../domain/story.ts';
import { loadArticles } from '../store/articles.ts';
import { nextDecision, settleDecision, standingDecisions } from '../store/decisions.ts';
import { articlesOfStories } from '../store/stories.ts';
import type { StoryGround } from './ground.ts';
import { composeStories, emptyBatch, type StoryBatch, tellStories } from './story.ts';

/** Carries out the decisions that wait, oldest first; gives how many there were. An error leaves the memory ahead of the database. */
export async function carryOutDecisions(ground: StoryGround): Promise<number> {
  for (let done = 0; ; done++) {
    const decision = await nextDecision(ground.db);
    if (decision === null) return done;
    await carryOut(decision, ground);
  }
}

/** Tells placing which stories people decided about. */
export async function pinDecided(ground: StoryGround): Promise<void> {
  for (const decision of await standingDecisions(ground.db)) {
    if (!movesArticles(decision)) continue;
    const { story, into } = decision;
    ground.placing.pin(story, true);
    if (into !== null) ground.placing.pin(into, true);
  }
}

async function carryOut(decision: StoryDecision, ground: StoryGround): Promise<void> {
  const undo = decision.undoBy !== null;
  const move = undo ? await movedBack(decision, ground) : await moved(decision, ground);
  const stories = move ? [move.from, move.to] : [decision.story];
  const members = new Map<string, Set<string>>();
  for (const [story, ids] of await articlesOfStories(ground.db, stories)) members.set(story, new Set(ids));
  for (const id of move?.articleIds ?? []) {
    members.get(move!.from)!.delete(id);
    members.get(move!.to)!.add(id);
    ground.placing.assign(id, move!.to);
  }
  if (movesArticles(decision)) for (const story of stories) ground.placing.pin(story, !undo);
  const batch: StoryBatch = { ...emptyBatch([]), moves: move ? [move] : [], members };
  const told = await composeStories(batch, ground);
  const settled = {
    id: decision.id,
    articleIds: undo ? decision.articleIds : (move?.articleIds ?? []),
    into: undo ? decision.into : (move?.to ?? decision.into),
  };
  await tellStories(told, ground, (trx) =>
    settleDecision(trx, settled, undo ? 'undone' : 'applied', instant(ground.clock)),
  );
  // Others may stand for the same stories.
  if (undo) await pinDecided(ground);
}

/** What a decision moves; null for one that moves nothing. */
async function moved(decision: StoryDecision, ground: StoryGround): Promise<Move | null> {
  if (!movesArticles(decision)) return null;
  const { kind, story, into, by, why } = decision;
  const held = await loadArticles(ground.db, (await articlesOfStories(ground.db, [story])).get(story)!);
  const chosen = new Set(decision.articleIds);
  // A copy goes with its original: it is no voice of its own.
  const articleIds = held
    .filter(
      ({ article, copyOf }) =>
        kind === 'merge' || chosen.has(article.id) || chosen.has(copyOf?.originalId ?? ''),
    )
    .map(({ article }) => article.id);
  if (articleIds.length === 0 || (kind === 'split' && articleIds.length === held.length)) return null;
  // A story is named after its founding article; where that name is taken, after the decision too.
  const own = articleIds.find((id) => id !== story) ?? `${articleIds[0]}-${decision.id}`;
  const to = kind === 'split' ? own : into!;
  return { kind, from: story, to, articleIds, why: `decided by ${by}${why === '' ? '' : `: ${why}`}` };
}

/** Those that are still where the decision put them go back. */
async function movedBack(decision: StoryDecision, ground: StoryGround): Promise<Move | null> {
  const { into, story, articleIds, undoBy, appliedAt } = decision;
  if (into === null || appliedAt === null) return null;
  const held = (await articlesOfStories(ground.db, [into])).get(into)!;
  const back = articleIds.filter((id) => held.includes(id));
  if (back.length === 0) return null;
  return { kind: 'move', from: into, to: story, articleIds: back, why: `taken back by ${undoBy}` };
}
