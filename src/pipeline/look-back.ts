/**
 * The look back at old stories. Placing forgets a story that is quiet; its names are kept, and an article that founds a story
 * asks by its own for the story that it goes back to (docs/decisions/0009-sagas.md).
 */
import { instant } from '../clock.ts';
import { memoriesOfStories, oldStoriesNaming, shelveStory, unshelvedStories } from '../store/old-stories.ts';
import {
  askedNamesOf,
  goesBackTo,
  leastShared,
  type OldStory,
  oldNamesOf,
} from '../story/placing/look-back.ts';
import type { PlacingMemory } from '../story/placing/placing.ts';
import type { StoryGround } from './ground.ts';
import type { StoryBatch } from './story.ts';

/** Stories that have been quiet for this long are no longer candidates of placing. */
export const ACTIVE_MS = 90 * 86_400_000;
/** Stories shelved between two looks at what is more urgent. */
const SHELVED_AT_ONCE = 50;
/** Old stories that are scored for a founding article. */
const OLD_STORIES = 5;
/** Of each, the newest articles: as many as placing compares with. */
const MEMORIES = 40;

/** Asks for each article that founded a story which old ones it goes back to. One that joined asks nothing. */
export async function lookBack(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const goesBack: StoryBatch['goesBack'] = [];
  for (const { placement, memory, publishedAt } of batch.placed) {
    if (placement.joined || placement.storyId !== placement.articleId) continue;
    const asked = askedNamesOf(memory as PlacingMemory);
    if (asked.length === 0) continue;
    const found = await oldStoriesNaming(ground.db, asked, leastShared, publishedAt, OLD_STORIES);
    if (found.length === 0) continue;
    const old = goesBackTo(memory as PlacingMemory, await rememberStories(found, ground));
    if (old.length > 0) goesBack.push({ articleId: placement.articleId, old });
  }
  return { ...batch, goesBack };
}

/**
 * Keeps the names of up to a few stories that have become quiet, so that later ones find them; gives how many. Only whoever
 * tells stories may.
 */
export async function shelveStories(ground: StoryGround): Promise<number> {
  const quiet = await unshelvedStories(ground.db, instant(ground.clock, -ACTIVE_MS), SHELVED_AT_ONCE);
  if (quiet.length === 0) return 0;
  const memories = new Map(
    (
      await rememberStories(
        quiet.map(({ id }) => id),
        ground,
      )
    ).map((story) => [story.storyId, story.memories]),
  );
  await ground.db.transaction().execute(async (trx) => {
    for (const { id, quietSince } of quiet)
      await shelveStory(trx, id, quietSince, oldNamesOf(memories.get(id)!));
  });
  return quiet.length;
}

async function rememberStories(ids: string[], { db }: StoryGround): Promise<OldStory[]> {
  const stories = new Map<string, PlacingMemory[]>(ids.map((id) => [id, []]));
  for (const { storyId, memory } of await memoriesOfStories(db, ids, MEMORIES))
    stories.get(storyId)!.push(memory as PlacingMemory);
  return [...stories].map(([storyId, memories]) => ({ storyId, memories }));
}
