/**
 * Understanding anew what an earlier version understood, or the same with other names, and telling its stories out of
 * that: in the background, newest first, and without a revision, for nothing happened.
 */
import { isDeepStrictEqual } from 'node:util';
import { instant } from '../clock.ts';
import type { Article } from '../domain/article.ts';
import type { Findings } from '../domain/findings.ts';
import { isOrdinaryWord } from '../knowledge/names/common-words.ts';
import { databaseAway } from '../store/connect.ts';
import { joinNames } from '../store/entity-decisions.ts';
import { countIncoming } from '../store/incoming.ts';
import { articlesOfStories } from '../store/stories.ts';
import {
  claimOutdated,
  endRetelling,
  keepFindings,
  saveUnderstood,
  storiesToRetell,
} from '../store/understood.ts';
import type { KnownNames } from '../understand/extractors/known.ts';
import { understand, version } from '../understand/understand.ts';
import type { Ground, StoryGround } from './ground.ts';
import { composeStories, emptyBatch, tellStories } from './story.ts';

/** Between two looks at what is more urgent. */
const AT_ONCE = 10;

/** Understands up to a few articles anew, while nothing new waits to be read; gives how many. */
export async function understandAgain(ground: Ground): Promise<number> {
  if ((await countIncoming(ground.db, instant(ground.clock))) > 0) return 0;
  const names = await ground.names();
  const now = { version, catalogue: names.version };
  for (let done = 0; done < AT_ONCE; done += 1) {
    // Each by itself: counts are written in one order within a transaction, not across articles.
    const found = await ground.db.transaction().execute(async (trx) => {
      const outdated = await claimOutdated(trx, now);
      if (outdated === null) return false;
      const { item, madeWith } = outdated;
      const findings = again(item.article, names, ground);
      // Most articles name nobody whom the catalogues renamed: neither they nor their stories are written again.
      const isSame = madeWith.version === version && findings && sameFinds(findings, item.findings);
      if (isSame) await keepFindings(trx, item.article.id, now);
      else await saveUnderstood(trx, item, findings ?? item.findings, now);
      return true;
    });
    if (!found) return done;
  }
  return AT_ONCE;
}

/** What is found in it now; null for one that cannot be understood any more: it keeps its finds, and is not tried again. */
function again(article: Article, names: KnownNames, { log }: Ground): Findings | null {
  try {
    return understand(article, names);
  } catch (error) {
    log.warn(`${article.url} cannot be understood anew and stays as it was: ${(error as Error).message}`);
    return null;
  }
}

/** Whether they are the same, whatever they were made with. `stored` went through JSON. */
const sameFinds = (found: Findings, stored: Findings): boolean =>
  isDeepStrictEqual({ ...JSON.parse(JSON.stringify(found)), catalogue: '' }, { ...stored, catalogue: '' });

/** Tells up to a few stories whose articles were understood anew; gives how many. Only whoever tells stories may. */
export async function retellStories(ground: StoryGround): Promise<number> {
  const stories = await storiesToRetell(ground.db, AT_ONCE);
  for (const id of stories) {
    const members = await articlesOfStories(ground.db, [id]);
    await joinNames(ground.db, members.get(id) ?? [], isOrdinaryWord);
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
