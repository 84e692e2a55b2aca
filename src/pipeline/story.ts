/**
 * The steps of telling stories, over a batch of articles in the order of their publication. They run in one place at
 * a time (see worker.ts), for where an article belongs depends on what was placed before.
 */

import { instant } from '../clock.ts';
import type { StoryDecision } from '../domain/decision.ts';
import { Kind } from '../domain/kind.ts';
import {
  type Candidate,
  type Change,
  type Move,
  type Placement,
  type Reason,
  Severity,
  type StoryArticle,
  type StoryContent,
} from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { announce } from '../store/announce.ts';
import { changeTimes } from '../store/articles.ts';
import { givenWords } from '../store/decisions.ts';
import { allStanding } from '../store/entity-decisions.ts';
import { articlesAsDecided } from '../store/findings-decided.ts';
import { type Relation, relate } from '../store/related.ts';
import { articlesOfStories, findStories, type StoredStory, storiesOfArticles } from '../store/stories.ts';
import {
  leadTo,
  markTold,
  moveArticles,
  putArticles,
  rememberArticle,
  type StoryWrite,
  writeStories,
} from '../store/story-writes.ts';
import { changesBetween } from '../story/compose/changes.ts';
import { compose } from '../story/compose/compose.ts';
import type { StoryGround } from './ground.ts';

/** Articles of touched stories in memory at once; one larger story is taken by itself. */
const COMPOSED_AT_ONCE = 500;
/** A story that an article belongs to less likely than this has nothing to do with it, and is no related story. */
const LEAST_RELATED = 0.02;

/** A batch on its way: each step adds its part; only `tell` writes stories. */
export interface StoryBatch {
  waiting: StoryArticle[];
  placed: { placement: Placement; memory: unknown; publishedAt: string }[];
  moves: Move[];
  /** What placing remembers of the articles that left a story: that one is a round-up is told by its memory alone. */
  remembered: Map<string, unknown>;
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
  remembered: new Map(),
  goesBack: [],
  members: new Map(),
  writes: [],
});

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
  const remembered: StoryBatch['remembered'] = new Map();
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
      if (move.kind !== 'split') continue;
      for (const id of move.articleIds) remembered.set(id, ground.placing.memoryOf(id));
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
  return { ...batch, placed, moves, remembered, members };
}

/** Tells each touched story anew out of its articles, and says what changed. */
export async function composeStories(batch: StoryBatch, ground: StoryGround): Promise<StoryBatch> {
  const writes: StoryWrite[] = [];
  const given = await givenWords(ground.db, [...batch.members.keys()]);
  const { onFinds } = await allStanding(ground.db);
  for (const stories of portions(batch.members)) {
    const ids = [...stories.values()].flatMap((members) => [...members]);
    const articles = await ground.articles.load(ground.db, ids);
    const before = await findStories(ground.db, [...stories.keys()]);
    const changedAt = await changeTimes(ground.db, ids);
    for (const [id, members] of stories) {
      const held = articles.filter(({ article }) => members.has(article.id));
      const composed = compose(articlesAsDecided(held, onFinds));
      const content = calledAsDecided(composed, given.get(id) ?? []);
      writes.push(writeOf(id, content, held, before.get(id) ?? null, changedAt, batch.moves));
    }
  }
  return { ...batch, writes };
}

/** The story with the title, the kind and the severity that people gave it. What they say stands in place of what was worked out. */
function calledAsDecided(composed: StoryContent, decisions: StoryDecision[]): StoryContent {
  const content = { ...composed };
  for (const { kind, title, word, by, why } of decisions) {
    if (kind === 'rename') {
      content.title = title!;
      continue;
    }
    const says = `corrected by ${by}: ${why}`;
    content.corrected = { ...content.corrected, [kind]: says };
    if (kind === 'kind') content.kind = Kind.safeParse(word).data ?? null;
    else {
      const level = Severity.shape.level.safeParse(word).data;
      content.severity = level === undefined ? null : { level, reasons: [says] };
    }
  }
  return content;
}

/** The stories that have articles, in order, in portions of so many articles that memory stays bounded. */
function* portions(stories: Map<string, Set<string>>): Generator<Map<string, Set<string>>> {
  let portion = new Map<string, Set<string>>();
  let articles = 0;
  for (const [id, members] of stories) {
    if (members.size === 0) continue;
    if (articles > 0 && articles + members.size > COMPOSED_AT_ONCE) {
      yield portion;
      portion = new Map();
      articles = 0;
    }
    portion.set(id, members);
    articles += members.size;
  }
  if (portion.size > 0) yield portion;
}

function writeOf(
  id: string,
  content: StoryContent,
  articles: StoryArticle[],
  before: StoredStory | null,
  changedAt: Map<string, Instant>,
  moves: Move[],
): StoryWrite {
  const changes = [
    ...moves.flatMap((move) => changeOf(move, id)),
    ...changesBetween(before?.content ?? null, content),
  ];
  const corrected = changes.some((change) => change.what === 'correction');
  return {
    id,
    content,
    categories: [
      ...new Set(articles.filter((item) => !item.copyOf).map((item) => item.publisher.category)),
    ].sort(),
    articleIds: articles.map((item) => item.article.id),
    firstReportedAt: earliest(articles.map((item) => item.article.published.at)),
    updatedAt: latest(
      articles.flatMap(({ article }) => [
        earliest([article.published.at, article.learnedAt]),
        ...(changedAt.has(article.id) ? [changedAt.get(article.id)!] : []),
      ]),
    ),
    badge: before === null || before.movedTo !== null ? 'new' : corrected ? 'corrected' : 'updated',
    changes,
  };
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
  const rewritten = await ground.db.transaction().execute(async (trx) => {
    await alongside?.(trx);
    const cursor = await writeStories(trx, batch.writes, now);
    const where = new Map(
      [...batch.members].flatMap(([story, ids]) => [...ids].map((id) => [id, story] as const)),
    );
    await putArticles(
      trx,
      batch.placed.map(({ placement, memory, publishedAt }) => ({
        articleId: placement.articleId,
        storyId: where.get(placement.articleId) ?? placement.storyId,
        placement,
        memory,
        publishedAt,
      })),
    );
    for (const [id, memory] of batch.remembered) await rememberArticle(trx, id, memory);
    for (const move of batch.moves) {
      const still = move.articleIds.filter((id) => where.get(id) === move.to);
      await moveArticles(trx, still, move.to);
    }
    for (const [story, ids] of batch.members) {
      const heir = batch.moves.findLast((move) => move.from === story)?.to;
      if (ids.size === 0 && heir) await leadTo(trx, story, heir);
    }
    await relate(trx, relationsOf(batch, where));
    if (cursor !== null) await announce(trx, cursor);
    return markTold(
      trx,
      batch.waiting.map((item) => item.article.id),
    );
  });
  ground.articles.renew(rewritten);
  return batch;
}

function relationsOf({ placed, goesBack }: StoryBatch, where: Map<string, string>): Relation[] {
  const alike = placed.flatMap(({ placement }) =>
    placement.keptApart
      .filter(({ score }) => score >= LEAST_RELATED)
      .map(({ storyId, score, veto, reasons }) => ({
        a: where.get(placement.articleId) ?? placement.storyId,
        b: storyId,
        score,
        why: veto ?? wordsOf(reasons),
        relation: 'alike' as const,
      })),
  );
  const back = goesBack.flatMap(({ articleId, old }) =>
    old.map(({ storyId, score, reasons }) => ({
      a: where.get(articleId)!,
      b: storyId,
      score,
      why: wordsOf(reasons),
      relation: 'earlier' as const,
    })),
  );
  return [...alike, ...back];
}

const wordsOf = (reasons: Reason[]): string => reasons.map(({ words }) => words).join('; ');

const earliest = (times: string[]): string => times.toSorted()[0]!;
const latest = (times: string[]): string => times.toSorted().at(-1)!;
