/** The story page: what a story says, as it stands or stood, with its evidence ready to show. */
import { type Clock, instant } from '../clock.ts';
import type { CitedView } from '../domain/citation-view.ts';
import { NotFound } from '../domain/errors.ts';
import type { EventView, StoryPage, StorySource } from '../domain/page.ts';
import { placedBy } from '../domain/probability.ts';
import type { StoryArticle, StoryContent, StoryEvent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { isOf, type Wording } from '../domain/wording.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { relatedStories } from '../store/related.ts';
import {
  articlesOfStories,
  findStory,
  placementsOf,
  revisionAt,
  revisionNumber,
  revisionsOf,
  type StoredStory,
} from '../store/stories.ts';
import { loadArticlesAsOf, withEarlierTexts } from '../store/versions.ts';
import { changesSince, latestCursor, readingsOf, recordReading } from '../store/wire.ts';
import { findWording } from '../store/wordings.ts';
import { foldChanges } from '../story/compose/changes.ts';
import { primaryKind } from '../story/compose/primary.ts';
import { type Citer, createCiter } from './citations.ts';
import type { Catalogues } from './entity-knowledge.ts';
import type { Principal } from './principal.ts';
import { flawsAsDecided } from './severity-decided.ts';
import { flawsOf, severityWith } from './severity-known.ts';
import { whoAndWhat } from './story-entities.ts';

const RELATED = 8;

export async function story(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  who: Principal,
  id: string,
  options: { asOf: Instant | null; visit: boolean; worded: boolean },
): Promise<StoryPage> {
  const stored = await findStory(db, id);
  if (!stored || stored.movedTo !== null) throw new NotFound('There is no such story.');
  const then = options.asOf === null ? null : await revisionAt(db, id, options.asOf);
  if (options.asOf !== null && !then)
    throw new NotFound(
      `Nothing was known of this story then: it was first read here on ${stored.firstSeenAt.slice(0, 10)} at ${stored.firstSeenAt.slice(11, 16)} UTC. "As of" shows what was known here at a time.`,
    );
  const content = then?.content ?? stored.content;
  const articleIds = then?.article_ids ?? (await articlesOfStories(db, [id])).get(id) ?? [];
  const [cursor, articles, reading, revisions, related, placements, wording] = await Promise.all([
    latestCursor(db),
    (options.asOf === null
      ? loadArticles(db, articleIds)
      : loadArticlesAsOf(db, articleIds, options.asOf)
    ).then((loaded) => withEarlierTexts(db, loaded)),
    readingsOf(db, who.id, [id]).then((readings) => readings.get(id) ?? null),
    revisionsOf(db, id),
    relatedStories(db, id, RELATED),
    placementsOf(db, id),
    // Whoever configures no model any more reads the story's own sentences, and so does who looks at an earlier state.
    options.worded && options.asOf === null ? findWording(db, id) : null,
  ]);
  const read = reading ? await revisionNumber(db, id, reading.revision) : null;
  const news = reading ? ((await changesSince(db, new Map([[id, reading.revision]]))).get(id) ?? []) : [];
  if (options.visit && options.asOf === null)
    await recordReading(db, who.id, id, stored.revision, instant(clock));

  const citer = createCiter(articles, options.asOf);
  const page = {
    ...contentView(content, citer, read?.content ?? null),
    // In this order, for sources are numbered as they are first cited.
    ...(await whoAndWhat(db, catalogues, content, articles, read?.content ?? null, citer)),
    marking: citer.marking,
    sources: sourcesOf(articles, citer),
  };
  // What the catalogues say today was not known then.
  const decided = flawsAsDecided(content, articles, await standingDecisions(db));
  const known = options.asOf === null ? await catalogues.vulnerabilities(flawsOf(decided)) : new Map();
  const titles = new Map(articles.map((item) => [item.article.id, item.article.title]));
  return {
    now: instant(clock),
    cursor: String(cursor),
    id,
    revision: then?.revision ?? stored.revision,
    asOf: options.asOf,
    ...times(stored, articles),
    ...page,
    severity: severityWith(decided, known),
    ...wordedBy(wording, content, page),
    changed: {
      since: reading?.at ?? null,
      changes: foldChanges(news.flatMap((revision) => revision.changes)),
      ...sinceRead(read, content, articles),
    },
    articles: articles.length,
    related: related.map((row) => ({
      id: row.id,
      title: row.title,
      state: row.content.state.text,
      publishers: row.publishers,
      articles: row.articles,
      relation: row.relation,
      firstReportedAt: row.first_reported_at,
      updatedAt: row.updated_at,
      why: row.why,
    })),
    why: {
      shared: content.shared,
      placed: placements
        .filter(({ placement }) => placement.joined && titles.has(placement.articleId))
        .map(({ placement }) => ({
          articleId: placement.articleId,
          title: titles.get(placement.articleId)!,
          score: placement.score,
          by: placedBy(placement.score, placement.reasons),
          reasons: placement.reasons,
        })),
      keptApart: related
        .filter(({ relation }) => relation === 'alike')
        .map((row) => ({ storyId: row.id, title: row.title, score: row.score, words: row.why })),
    },
    revisions,
  };
}

/** The summary, and the state that is its first sentence, in a model's words where these hold for what the story says now. */
function wordedBy(
  wording: Wording | null,
  content: StoryContent,
  { state, summary }: Pick<StoryPage, 'state' | 'summary'>,
): Pick<StoryPage, 'state' | 'summary' | 'wording'> {
  const worded = new Map<string, string>();
  for (const sentence of content.summary) {
    const found = wording?.sentences.find((one) => isOf(one, sentence));
    if (found?.text) worded.set(sentence.text, found.text);
  }
  if (wording === null || worded.size === 0) return { state, summary, wording: null };
  const inWords = (view: CitedView): CitedView => ({ ...view, text: worded.get(view.text) ?? view.text });
  return {
    state: inWords(state),
    summary: summary.map(inWords),
    wording: {
      model: wording.model,
      at: wording.at,
      sentences: [...worded].map(([own, text]) => ({ own, worded: text })),
    },
  };
}

/** What a reader of an earlier revision has not seen, and what they saw that stands there no more. */
function sinceRead(
  read: { content: StoryContent; article_ids: string[] } | null,
  content: StoryContent,
  articles: StoryArticle[],
): Pick<StoryPage['changed'], 'articles' | 'gone'> {
  if (read === null) return { articles: [], gone: [] };
  const seen = new Set(read.article_ids);
  const stands = new Set(content.summary.map(({ text }) => text));
  return {
    articles: articles
      .filter(({ article }) => !seen.has(article.id))
      .map(({ article, publisher }) => ({
        articleId: article.id,
        title: article.title,
        publisher: publisher.name,
        published: article.published,
      }))
      .reverse(),
    gone: read.content.summary.map(({ text }) => text).filter((text) => !stands.has(text)),
  };
}

const times = (stored: StoredStory, articles: StoryArticle[]) => ({
  firstSeenAt: stored.firstSeenAt,
  firstReportedAt: articles[0]?.article.published.at ?? stored.firstReportedAt,
  updatedAt: stored.updatedAt,
});

/** The content as shown; what `read` did not say yet is new to the reader. Sources are numbered as they are first cited. */
function contentView(content: StoryContent, citer: Citer, read: StoryContent | null) {
  const readSentences = new Set(read?.summary.map((sentence) => sentence.text));
  const readEvents = new Set(read?.events.map((event) => event.headline));
  const summary = content.summary.map((sentence) =>
    citer.cited(sentence, read !== null && !readSentences.has(sentence.text)),
  );
  const state = citer.cited(content.state, read !== null && read.state.text !== content.state.text);
  const events = content.events.map((event) =>
    eventView(event, citer, read !== null && !readEvents.has(event.headline)),
  );
  const disagreements = content.disagreements.map((one) => ({
    question: one.question,
    status: one.status,
    sides: one.sides.map((side) => ({
      says: side.says,
      at: side.at,
      citations: citer.views(side.citations),
    })),
  }));
  const { title, kind, stage, severity, corrected, evidence, confidence, publishers } = content;
  return {
    title,
    kind,
    stage,
    severity,
    corrected,
    evidence,
    confidence,
    publishers,
    state,
    summary,
    events,
    disagreements,
  };
}

function eventView(event: StoryEvent, citer: Citer, isNew: boolean): EventView {
  return {
    id: event.id,
    happened: event.happened,
    reportedAt: event.reportedAt,
    learnedAt: event.learnedAt,
    headline: event.headline,
    headlineCitations: citer.views(event.citations),
    sentences: event.sentences.map((sentence) => citer.cited(sentence)),
    confirmedBy: event.confirmedBy,
    status: event.status,
    kind: event.kind,
    correction: event.correction ? citer.cited(event.correction) : null,
    changed: (event.changed ?? []).map(({ what, ...said }) => ({ what, ...citer.cited(said) })),
    isNew,
  };
}

/** Originals with their copies below them, and copies that are cited; primary documents first, each in the order in which they are cited. */
function sourcesOf(articles: StoryArticle[], citer: Citer): StorySource[] {
  const ids = new Set(articles.map((item) => item.article.id));
  const isCopy = (item: StoryArticle) => item.copyOf !== null && ids.has(item.copyOf.originalId);
  const originals = articles.filter((item) => !isCopy(item) || citer.sources.has(item.article.id));
  let next = citer.sources.size;
  const sources = originals.map((item): StorySource => {
    const { article, publisher } = item;
    const cited = citer.sources.get(article.id);
    return {
      number: cited?.number ?? ++next,
      articleId: article.id,
      title: article.title,
      url: article.url,
      publisher: publisher.name,
      family: publisher.family,
      category: publisher.category,
      published: article.published,
      language: article.language,
      timesCited: cited?.times ?? 0,
      primary: primaryKind(item),
      passages: cited?.passages ?? [],
      copies: articles
        .filter((copy) => isCopy(copy) && copy.copyOf!.originalId === article.id)
        .map((copy) => ({
          articleId: copy.article.id,
          title: copy.article.title,
          publisher: copy.publisher.name,
          family: copy.publisher.family,
          published: copy.article.published,
          copy: copy.copyOf!,
        })),
    };
  });
  return sources.sort(
    (a, b) => Number(a.primary === null) - Number(b.primary === null) || a.number - b.number,
  );
}

/** Where a merged story's address leads now; null where there never was one. */
export async function storyMovedTo(db: Db, id: string): Promise<string | null> {
  return (await findStory(db, id))?.movedTo ?? null;
}
