/**
 * Understanding anew what an earlier version understood, and telling its stories out of that: in the background, newest
 * first, and without a revision, for nothing happened.
 */
import { instant } from '../clock.ts';
import { databaseAway } from '../store/connect.ts';
import { countIncoming } from '../store/incoming.ts';
import { articlesOfStories } from '../store/stories.ts';
import { claimOutdated, endRetelling, saveUnderstood, storiesToRetell } from '../store/understood.ts';
import { understand, version } from '../understand/understand.ts';
import type { Ground, StoryGround } from './ground.ts';
import { composeStories, emptyBatch, tellStories } from './story.ts';

/** Between two looks at what is more urgent. */
const AT_ONCE = 10;

/** Understands up to a few articles anew, while nothing new waits to be read; gives how many. */
export async function understandAgain(ground: Ground): Promise<number> {
  if ((await countIncoming(ground.db, instant(ground.clock))) > 0) return 0;
  for (let done = 0; done < AT_ONCE; done += 1) {
    // Each by itself: counts are written in one order within a transaction, not across articles.
    const found = await ground.db.transaction().execute(async (trx) => {
      const item = await claimOutdated(trx, version);
      if (item === null) return false;
      await saveUnderstood(trx, item, again(item, ground), version);
      return true;
    });
    if (!found) return done;
  }
  return AT_ONCE;
}

/** What is found in it now. One that cannot be understood any more keeps what was found before, and is not tried again. */
function again({ article, findings }: Parameters<typeof saveUnderstood>[1], { log }: Ground) {
  try {
    return understand(article);
  } catch (error) {
    log.warn(`${article.url} cannot be understood anew and stays as it was: ${(error as Error).message}`);
    return findings;
  }
}

/** Tells up to a few stories whose articles were understood anew; gives how many. Only whoever tells stories may. */
export async function retellStories(ground: StoryGround): Promise<number> {
  const stories = await storiesToRetell(ground.db, AT_ONCE);
  for (const id of stories) {
    const members = await articlesOfStories(ground.db, [id]);
    const batch = {
      ...emptyBatch([]),
      members: new Map([...members].map(([story, ids]) => [story, new Set(ids)])),
    };
    try {
      const told = await composeStories(batch, ground);
      const unseen = { ...told, writes: told.writes.map((write) => ({ ...write, changes: [] })) };
      await tellStories(unseen, ground, (trx) => endRetelling(trx, id));
    } catch (error) {
      if (databaseAway(error) !== null) throw error;
      ground.log.warn(`story ${id} cannot be told anew and stays as it was: ${(error as Error).message}`);
      await endRetelling(ground.db, id);
    }
  }
  return stories.length;
}
