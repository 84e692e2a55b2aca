/** People's decisions about stories: checked here, kept, and carried out by whoever tells stories. */
import { type Clock, instant } from '../clock.ts';
import {
  type AskedStoryDecision,
  type LabelledItem,
  movesArticles,
  type StoryDecision,
  severityWords,
} from '../domain/decision.ts';
import { BadInput, NotFound } from '../domain/errors.ts';
import { kindKey, StoryKind } from '../domain/kind.ts';
import { illegible } from '../domain/legible.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { askDecision, askUndo, decisionsOf, findDecision, standingDecisions } from '../store/decisions.ts';
import { findDecision as findEntityDecision } from '../store/entity-decisions.ts';
import { articlesOfStories, findStory } from '../store/stories.ts';
import { authorOf, type Principal } from './principal.ts';

/** Keeps a decision after checking that it can be carried out; it is within a second where the program runs. */
export async function decideStory(
  db: Db,
  clock: Clock,
  who: Principal,
  asked: AskedStoryDecision,
): Promise<StoryDecision> {
  await standing(db, asked.story);
  const held = (await articlesOfStories(db, [asked.story])).get(asked.story)!;
  const why = asked.why.replace(/\s+/g, ' ').trim();
  if (why === '') throw new BadInput('Say why: whoever reads this later wants to know.');
  const checked = { ...asked, why, title: asked.title?.replace(/\s+/g, ' ').trim() || null, word: null };
  const unseen = illegible(why);
  if (unseen !== null) throw new BadInput(`The reason ${unseen}.`);
  const by = authorOf(who);
  switch (asked.kind) {
    case 'rename':
      if (checked.title === null) throw new BadInput('Give the title that the story is to have.');
      checkTitle(checked.title);
      return askDecision(db, { ...checked, into: null, articleIds: [] }, by, instant(clock));
    case 'kind':
    case 'severity': {
      const word = wordOf(asked.kind, asked.word ?? '');
      return askDecision(
        db,
        { ...checked, word, into: null, title: null, articleIds: [] },
        by,
        instant(clock),
      );
    }
    case 'merge':
      await other(db, asked);
      return askDecision(db, { ...checked, title: null, articleIds: [] }, by, instant(clock));
    case 'move':
      await other(db, asked);
      checkArticles(asked.articleIds, held);
      return askDecision(db, { ...checked, title: null }, by, instant(clock));
    case 'split':
      checkArticles(asked.articleIds, held);
      if (asked.articleIds.length >= held.length)
        throw new BadInput('All articles were chosen: then there is nothing to split. Leave at least one.');
      return askDecision(db, { ...checked, into: null, title: null }, by, instant(clock));
  }
}

/** Asks for a decision to be taken back. A later one about the same stories must be taken back first. */
export async function undoStoryDecision(db: Db, who: Principal, id: number): Promise<StoryDecision> {
  const by = authorOf(who);
  const decision = await findDecision(db, id);
  if (!decision) {
    if (await findEntityDecision(db, id))
      throw new NotFound(
        `Decision ${id} is about entities: \`throughline entities undo ${id}\` takes it back.`,
      );
    throw new NotFound('There is no such decision.');
  }
  if (decision.undoBy !== null) return decision;
  const concerned = new Set([decision.story, decision.into]);
  const later = (await standingDecisions(db)).find(
    (one) =>
      one.id > id &&
      movesArticles(one) &&
      movesArticles(decision) &&
      (concerned.has(one.story) || concerned.has(one.into)),
  );
  if (later)
    throw new BadInput(
      `Decision ${later.id} (${later.kind}, ${later.at.slice(0, 10)}) came later and concerns the same story: take that back first.`,
    );
  await askUndo(db, id, by);
  return (await findDecision(db, id))!;
}

/** The articles of every story that a standing decision concerns, with their story, in the order of publication. */
export async function decidedItems(db: Db): Promise<LabelledItem[]> {
  const moved = (await standingDecisions(db)).filter(movesArticles);
  const stories = [...new Set(moved.flatMap(({ story, into }) => (into === null ? [story] : [story, into])))];
  const held = await articlesOfStories(db, stories);
  const storyOf = new Map([...held].flatMap(([story, ids]) => ids.map((id) => [id, story] as const)));
  return (await loadArticles(db, [...storyOf.keys()])).map(({ article, publisher }) => ({
    id: article.id,
    published: article.published.at,
    publisher: publisher.name,
    url: article.url,
    title: article.title,
    sentences: article.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
      .map(({ start, end }) => article.text.slice(start, end)),
    story: storyOf.get(article.id)!,
  }));
}

/** What was decided about a story, or about all of them (null), newest first. Throws `NotFound` where there is no such story. */
export async function storyDecisions(db: Db, id: string | null): Promise<StoryDecision[]> {
  const decisions = await decisionsOf(db, id);
  if (decisions.length > 0 || id === null) return decisions;
  const story = await findStory(db, id);
  if (!story || story.movedTo !== null) throw new NotFound('There is no such story.');
  return decisions;
}

const words = { kind: StoryKind.options, severity: severityWords } as const;

/** One of the published words, however it is written. Throws `BadInput` for any other. */
function wordOf(kind: keyof typeof words, written: string): string {
  const word = kindKey(written.trim());
  const known: readonly string[] = words[kind];
  if (known.includes(word)) return word;
  throw new BadInput(
    `${word === '' ? `Say which ${kind} it has` : `There is no ${kind} “${word}”`}. It is one of: ${known.join(', ')}.`,
  );
}

function checkTitle(title: string): void {
  const unseen = illegible(title);
  if (unseen !== null) throw new BadInput(`The title ${unseen}.`);
}

async function standing(db: Db, id: string): Promise<void> {
  const story = await findStory(db, id);
  if (!story) throw new NotFound('There is no such story.');
  if (story.movedTo !== null) throw new BadInput(`That story is part of another one now: ${story.movedTo}.`);
}

async function other(db: Db, { story, into }: AskedStoryDecision): Promise<void> {
  if (into === null || into === '') throw new BadInput('Say which story: its address or its id.');
  if (into === story) throw new BadInput('That is the same story.');
  await standing(db, into);
}

function checkArticles(articleIds: string[], held: string[]): void {
  if (articleIds.length === 0) throw new BadInput('Choose the articles.');
  const strange = articleIds.find((id) => !held.includes(id));
  if (strange !== undefined) throw new BadInput(`Article ${strange} is not in that story.`);
}
