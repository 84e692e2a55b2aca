/**
 * The steps of telling stories, over a batch of articles in the order of their publication. They run in one place at
 * a time (see worker.ts), for where an article belongs depends on what was placed before.
 */

import { instant } from '../clock.ts';
import type { CopyOf } from '../domain/article.ts';
import type { Candidate, Change, Move, Placement, Reason, StoryArticle } from '../domain/story.ts';
import { type CopySignature, compareCopies, isOriginal } from '../read/copies.ts';
import { announce } from '../store/announce.ts';
import { changeTimes, copyCandidates, makeCopy } from '../store/articles.ts';
import { givenTitles } from '../store/decisions.ts';
import { relate } from '../store/related.ts';
import {
  articlesOfStories,
  findStory,
  leadTo,
  markTold,
  moveArticles,
  putArticle,
  type StoryWrite,
  storiesOfArticles,
  writeStory,
} from '../store/stories.ts';
import { changesBetween } from '../story/compose/changes.ts';
import { compose } from '../story/compose/compose.ts';
import type { StoryGround } from './ground.ts';

/** How many articles that share a band are compared. */
const COPY_CANDIDATES = 40;
/** A story that an article belongs to less likely than this has nothing to do with it, and is no related story. */
const LEAST_RELATED = 0.02;

/** A batch on its way: each step adds its part; only `tell` writes stories. */
export interface StoryBatch {
  waiting: StoryArticle[];
  placed: { placement: Placement; memory: unknown; publishedAt: string }[];
  moves: Move[];
  /** Old stories that a founding article's story goes back to. */
  goesBack: { articleId: string; old: Candidate[] }[];
  /** Every story that the batch touches, with the articles that it holds afterwards. */
  members: Map<string, Set<string>>;
  writes: StoryWrite[];
}

export const emptyBatch = (waiting: StoryArticle[]): StoryBatch => ({
  waiting,
  placed: [],
  moves: [],
  goesBack: [],
  members: new Map(),
  writes: [],
});

/** Finds whose copy each article is: the earliest that says the same. An earlier one that comes late becomes the original. */
export async function findCopies(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const waiting: StoryArticle[] = [];
  for (const item of batch.waiting) {
    const copyOf = item.copyOf ?? (await findOriginal(item.article.id, ground));
    waiting.push({ ...item, copyOf });
  }
  return { ...batch, waiting };
}

async function findOriginal(id: string, ground: StoryGround): Promise<CopyOf | null> {
  const { self, others } = await copyCandidates(ground.db, id, COPY_CANDIDATES);
  let best: CopyOf | null = null;
  for (const other of others) {
    const alike = compareCopies(self.signature as CopySignature, other.signature as CopySignature);
    if (!alike) continue;
    if (isOriginal(self, other)) {
      if (other.originalId === null) await makeCopy(ground.db, other.id, { originalId: id, ...alike });
    } else if (other.originalId !== id && (best === null || alike.similarity > best.similarity)) {
      best = { originalId: other.originalId ?? other.id, ...alike };
    }
  }
  if (best) await makeCopy(ground.db, id, best);
  return best;
}

/** Places each article that has no story yet; one that changed stays where it is, and its story is told again. */
export async function placeArticles(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const known = await storiesOfArticles(
    ground.db,
    batch.waiting.map((item) => item.article.id),
  );
  // Placing forgets old stories; a copy of an article of one still belongs to it.
  const originals = batch.waiting.flatMap(({ copyOf }) => copyOf?.originalId ?? []);
  const homes = await storiesOfArticles(ground.db, originals);
  const placed: StoryBatch['placed'] = [];
  const moves: Move[] = [];
  const touched = new Set<string>(known.values());
  for (const item of batch.waiting) {
    if (known.has(item.article.id)) continue;
    const placement = ground.placing.place(item, homes.get(item.copyOf?.originalId ?? ''));
    // At once: placing remembers only so many articles of a story.
    const memory = ground.placing.memoryOf(placement.articleId);
    placed.push({ placement, memory, publishedAt: item.article.published.at });
    touched.add(placement.storyId);
    for (const move of placement.moves) {
      moves.push(move);
      touched.add(move.from).add(move.to);
    }
  }
  const members = new Map<string, Set<string>>();
  for (const [story, articles] of await articlesOfStories(ground.db, [...touched]))
    members.set(story, new Set(articles));
  const hold = (story: string) => members.get(story) ?? members.set(story, new Set()).get(story)!;
  for (const { placement } of placed) {
    hold(placement.storyId).add(placement.articleId);
    for (const move of placement.moves) {
      for (const id of move.articleIds) {
        hold(move.from).delete(id);
        hold(move.to).add(id);
      }
    }
  }
  return { ...batch, placed, moves, members };
}

/** Tells each touched story anew out of its articles, and says what changed. */
export async function composeStories(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const writes: StoryWrite[] = [];
  const titles = await givenTitles(ground.db, [...batch.members.keys()]);
  for (const [id, articleIds] of batch.members) {
    if (articleIds.size === 0) continue;
    const articles = await ground.articles.load(ground.db, [...articleIds]);
    const composed = compose(articles);
    const content = { ...composed, title: titles.get(id) ?? composed.title };
    const before = await findStory(ground.db, id);
    const changes = [
      ...batch.moves.flatMap((move) => changeOf(move, id)),
      ...changesBetween(before?.content ?? null, content),
    ];
    const corrected = changes.some((change) => change.what === 'correction');
    writes.push({
      id,
      content,
      categories: [
        ...new Set(articles.filter((item) => !item.copyOf).map((item) => item.publisher.category)),
      ].sort(),
      articleIds: articles.map((item) => item.article.id),
      firstReportedAt: earliest(articles.map((item) => item.article.published.at)),
      updatedAt: latest(
        articles
          .map((item) => earliest([item.article.published.at, item.article.learnedAt]))
          .concat(await changeTimes(ground.db, [...articleIds])),
      ),
      badge: before === null || before.movedTo !== null ? 'new' : corrected ? 'corrected' : 'updated',
      changes,
    });
  }
  return { ...batch, writes };
}

/** How a story says that articles came or went. */
function changeOf({ kind, from, to, why }: Move, story: string): Change[] {
  if (to === story && kind !== 'split') return [{ what: 'merged', words: why, was: null, is: null }];
  if (from === story && kind !== 'merge') return [{ what: 'split', words: why, was: null, is: null }];
  return [];
}

/**
 * Writes the batch in one transaction, never half a story, and announces what changed to every open page. `alongside` is
 * written in the same transaction.
 */
export async function tellStories(
  batch: StoryBatch,
  ground: StoryGround,
  alongside?: (trx: StoryGround['db']) => Promise<void>,
): Promise<StoryBatch> {
  const now = instant(ground.clock);
  await ground.db.transaction().execute(async (trx) => {
    await alongside?.(trx);
    const cursors: number[] = [];
    for (const write of batch.writes) {
      const cursor = await writeStory(trx, write, now);
      if (cursor !== null) cursors.push(cursor);
    }
    const where = new Map(
      [...batch.members].flatMap(([story, ids]) => [...ids].map((id) => [id, story] as const)),
    );
    for (const { placement, memory, publishedAt } of batch.placed) {
      const storyId = where.get(placement.articleId) ?? placement.storyId;
      await putArticle(trx, {
        articleId: placement.articleId,
        storyId,
        placement,
        memory,
        publishedAt,
      });
    }
    for (const move of batch.moves) {
      const still = move.articleIds.filter((id) => where.get(id) === move.to);
      await moveArticles(trx, still, move.to);
    }
    for (const [story, ids] of batch.members) {
      const heir = batch.moves.findLast((move) => move.from === story)?.to;
      if (ids.size === 0 && heir) await leadTo(trx, story, heir);
    }
    await relateStories(trx, batch, where);
    await markTold(
      trx,
      batch.waiting.map((item) => item.article.id),
    );
    if (cursors.length > 0) await announce(trx, Math.max(...cursors));
  });
  return batch;
}

async function relateStories(
  trx: StoryGround['db'],
  batch: StoryBatch,
  where: Map<string, string>,
): Promise<void> {
  for (const { placement } of batch.placed) {
    const story = where.get(placement.articleId) ?? placement.storyId;
    for (const candidate of placement.keptApart) {
      if (candidate.score < LEAST_RELATED) continue;
      const why = candidate.veto ?? wordsOf(candidate.reasons);
      await relate(trx, story, candidate.storyId, candidate.score, why);
    }
  }
  for (const { articleId, old } of batch.goesBack) {
    for (const { storyId, score, reasons } of old)
      await relate(trx, where.get(articleId)!, storyId, score, wordsOf(reasons), 'earlier');
  }
}

const wordsOf = (reasons: Reason[]): string => reasons.map(({ words }) => words).join('; ');

const earliest = (times: string[]): string => times.toSorted()[0]!;
const latest = (times: string[]): string => times.toSorted().at(-1)!;
