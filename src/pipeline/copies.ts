/** The step that finds copies: whose copy each article of a batch is, among all that are stored. */
import type { CopyOf } from '../domain/article.ts';
import type { StoryArticle } from '../domain/story.ts';
import { type CopySignature, compareCopies, isOriginal } from '../read/copies.ts';
import { copyCandidates, makeCopy } from '../store/articles.ts';
import type { StoryGround } from './ground.ts';
import type { StoryBatch } from './story.ts';

/** How many articles that share a band are compared. */
const COPY_CANDIDATES = 40;

/** Finds whose copy each article is: the earliest that says the same. An earlier one that comes late becomes the original. */
export async function findCopies(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const open = batch.waiting.filter(({ copyOf }) => copyOf === null).map(({ article }) => article.id);
  const candidates = await copyCandidates(ground.db, open, COPY_CANDIDATES);
  const waiting: StoryArticle[] = [];
  for (const item of batch.waiting) {
    const copyOf = item.copyOf ?? (await findOriginal(item.article.id, candidates, ground));
    waiting.push({ ...item, copyOf });
  }
  return { ...batch, waiting };
}

type Candidates = Awaited<ReturnType<typeof copyCandidates>>;

async function findOriginal(
  id: string,
  { near, articles }: Candidates,
  { db }: StoryGround,
): Promise<CopyOf | null> {
  const others = near.get(id)?.flatMap((other) => articles.get(other) ?? []) ?? [];
  const self = articles.get(id);
  if (self === undefined) return null;
  let best: CopyOf | null = null;
  for (const other of others) {
    const alike = compareCopies(self.signature as CopySignature, other.signature as CopySignature);
    if (!alike) continue;
    if (isOriginal(self, other)) {
      if (other.originalId === null) await becomesCopy(db, other.id, { originalId: id, ...alike }, articles);
    } else if (other.originalId !== id && (best === null || alike.similarity > best.similarity)) {
      best = { originalId: other.originalId ?? other.id, ...alike };
    }
  }
  if (best) await becomesCopy(db, id, best, articles);
  return best;
}

/** Records whose copy it is, also among the candidates: a later article of the batch is to find it so. */
async function becomesCopy(
  db: StoryGround['db'],
  id: string,
  copyOf: CopyOf,
  articles: Candidates['articles'],
): Promise<void> {
  await makeCopy(db, id, copyOf);
  for (const each of articles.values())
    if ((each.id === id || each.originalId === id) && each.id !== copyOf.originalId)
      each.originalId = copyOf.originalId;
}
