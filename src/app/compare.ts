/** Two states of a story side by side: what was known at one time, and what at a later one. */
import { type Clock, instant } from '../clock.ts';
import { BadInput, NotFound } from '../domain/errors.ts';
import type { ComparePage } from '../domain/page.ts';
import type { StoryArticle, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { articlesOfStories, findStory, revisionAt } from '../store/stories.ts';
import { loadArticlesAsOf } from '../store/versions.ts';
import { changesBetween } from '../story/compose/changes.ts';
import { type Citer, createCiter } from './citations.ts';
import { aboutAsDecided } from './story-about.ts';

/** `to` null: as it stands now. */
export async function compareStory(
  db: Db,
  clock: Clock,
  id: string,
  from: Instant,
  to: Instant | null,
): Promise<ComparePage> {
  const stored = await findStory(db, id);
  if (!stored || stored.movedTo !== null) throw new NotFound('There is no such story.');
  const until = to ?? instant(clock);
  if (from >= until) throw new BadInput('The first of the two times must be the earlier one.');
  const [before, after, decisions] = await Promise.all([
    stateAt(db, id, from),
    stateAt(db, id, to),
    standingDecisions(db),
  ]);
  if (!before)
    throw new NotFound(
      `Nothing was known of this story then: it was first read here on ${stored.firstSeenAt.slice(0, 10)} at ${stored.firstSeenAt.slice(11, 16)} UTC.`,
    );
  if (!after) throw new NotFound('There is no such story.');
  const sentences = (content: StoryContent) => content.summary.map((one) => ({ ...one, key: one.text }));
  const events = (content: StoryContent) =>
    content.events.map((event) => ({
      text: event.headline,
      citations: event.citations,
      key: [event.headline, ...event.sentences.map(({ text }) => text)].join('\n'),
      happened: event.happened,
      sentences: event.sentences,
    }));
  const about = (content: StoryContent, articles: StoryArticle[]) =>
    aboutAsDecided(content.about ?? [], articles, decisions).map((one) => ({
      ...one,
      key: `${one.role} ${one.type} ${one.id} ${one.certainty}`,
    }));
  return {
    now: instant(clock),
    id,
    title: after.content.title,
    from,
    to: until,
    was: { title: before.content.title, state: before.citer.cited(before.content.state) },
    is: { title: after.content.title, state: after.citer.cited(after.content.state) },
    changes: changesBetween(before.content, after.content),
    summary: sides(before, after, sentences, (one, citer) => citer.cited(one)),
    events: sides(before, after, events, (one, citer) => ({
      ...citer.cited(one),
      happened: one.happened,
      sentences: one.sentences.map((sentence) => citer.cited(sentence)),
    })),
    about: sides(before, after, about, ({ role, type, id, name, certainty }) => ({
      role,
      type,
      id,
      name,
      certainty,
    })),
    articles: sides(before, after, articlesOf, ({ articleId, title, publisher }) => ({
      articleId,
      title,
      publisher,
    })),
  };
}

interface State {
  content: StoryContent;
  articles: StoryArticle[];
  citer: Citer;
}

async function stateAt(db: Db, id: string, at: Instant | null): Promise<State | null> {
  if (at === null) {
    const stored = await findStory(db, id);
    const ids = (await articlesOfStories(db, [id])).get(id)!;
    const articles = await loadArticles(db, ids);
    return stored && { content: stored.content, articles, citer: createCiter(articles) };
  }
  const then = await revisionAt(db, id, at);
  if (!then) return null;
  const articles = await loadArticlesAsOf(db, then.article_ids, at);
  return { content: then.content, articles, citer: createCiter(articles, at) };
}

/** What only the earlier state says, what only the later one says, and how much both do. */
function sides<Thing extends { key: string }, View>(
  before: State,
  after: State,
  things: (content: StoryContent, articles: StoryArticle[]) => Thing[],
  view: (thing: Thing, citer: Citer) => View,
): { gone: View[]; came: View[]; stayed: number } {
  const earlier = things(before.content, before.articles);
  const later = things(after.content, after.articles);
  const known = new Set(earlier.map(({ key }) => key));
  const kept = new Set(later.map(({ key }) => key));
  return {
    gone: earlier.filter(({ key }) => !kept.has(key)).map((thing) => view(thing, before.citer)),
    came: later.filter(({ key }) => !known.has(key)).map((thing) => view(thing, after.citer)),
    stayed: later.filter(({ key }) => known.has(key)).length,
  };
}

const articlesOf = (_content: StoryContent, articles: StoryArticle[]) =>
  articles.map(({ article, publisher }) => ({
    key: article.id,
    articleId: article.id,
    title: article.title,
    publisher: publisher.name,
  }));
