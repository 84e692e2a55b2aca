/** Makes the use cases out of what they stand on. Whoever may only read is refused what changes something, here and nowhere else. */
import { BadInput, Forbidden } from '../domain/errors.ts';
import type { Ground } from '../pipeline/ground.ts';
import { newestDecisions } from '../store/entity-decisions.ts';
import { listArticles, listEvents } from '../store/lists.ts';
import type { App } from './app.ts';
import { article } from './article.ts';
import { compareStory } from './compare.ts';
import { decidedItems, decideStory, storyDecisions, undoStoryDecision } from './decide.ts';
import { entityEdge } from './edge.ts';
import { entity } from './entity.ts';
import { entityCalled } from './entity-called.ts';
import { decideEntity, undoEntityDecision } from './entity-decide.ts';
import { catalogues } from './entity-knowledge.ts';
import { entityMovedTo } from './entity-names.ts';
import { entities } from './entity-search.ts';
import { entityWithGraph } from './entity-with-graph.ts';
import { decideFind } from './find-decide.ts';
import { entitiesInCommon, entityGraph } from './graph.ts';
import type { Live } from './live.ts';
import { observablesFile } from './observables.ts';
import type { Principal } from './principal.ts';
import { progress } from './progress.ts';
import { sayingLater } from './saying-later.ts';
import { search } from './search.ts';
import {
  addSource,
  exportOpml,
  fetchSource,
  importOpml,
  pauseSource,
  removeSource,
  sources,
} from './sources.ts';
import { story, storyMovedTo } from './story.ts';
import { storyWhy } from './why.ts';
import { markAllRead, wire } from './wire.ts';

/** Loaded when someone reads by hand: the stages are most of the program, and most commands and pages do without. */
const reading = () => import('./read.ts');

export function createApp(ground: Ground, live: Live): App {
  const { db, clock } = ground;
  const known = catalogues(db);
  return sayingLater({
    wire: (who, query) => wire(db, clock, known, who, query),
    story: (who, id, options) =>
      story(db, clock, known, who, id, {
        ...options,
        asOf: instantGiven(options.asOf),
        worded: ground.model !== null,
      }),
    storyWhy: (_who, id) => storyWhy(db, id),
    compareStory: (_who, id, from, to) => compareStory(db, clock, id, instantGiven(from)!, instantGiven(to)),
    decideStory: (who, asked) => writing(who, () => decideStory(db, clock, who, asked)),
    undoStoryDecision: (who, id) => writing(who, () => undoStoryDecision(db, who, id)),
    storyDecisions: (_who, id) => storyDecisions(db, id),
    decidedItems: () => decidedItems(db),
    storyMovedTo: (_who, id) => storyMovedTo(db, id),
    article: (_who, id, asOf) => article(db, clock, id, instantGiven(asOf ?? null)),
    events: async (_who, query) =>
      listEvents(db, {
        ...query,
        reportedSince: instantGiven(query.reportedSince),
        reportedBefore: instantGiven(query.reportedBefore),
      }),
    articles: async (_who, query) =>
      listArticles(db, {
        ...query,
        publishedSince: instantGiven(query.publishedSince),
        publishedBefore: instantGiven(query.publishedBefore),
      }),
    search: (_who, text, limit) => search(db, clock, known, text, limit),
    sources: () => sources(db, clock),
    addSource: (who, url) => writing(who, () => addSource(ground, url)),
    importOpml: (who, opml) => writing(who, () => importOpml(ground, opml)),
    exportOpml: () => exportOpml(db, clock),
    removeSource: (who, id) => writing(who, () => removeSource(db, id)),
    pauseSource: (who, id, paused) => writing(who, () => pauseSource(db, id, paused)),
    fetchSource: (who, id) => writing(who, () => fetchSource(db, clock, id)),
    readUrl: (who, url) => writing(who, async () => (await reading()).readUrl(ground, url)),
    readFile: (who, file) => writing(who, async () => (await reading()).readFile(ground, file)),
    progress: () => progress(db),
    markAllRead: (who) => markAllRead(db, clock, who),
    entity: (_who, type, id) => entity(db, clock, known, type, id),
    entityWithGraph: (_who, of, expanded, nodes) => entityWithGraph(db, clock, known, of, expanded, nodes),
    entityMovedTo: (_who, type, id) => entityMovedTo(db, known, type, id),
    entityGraph: (_who, of, expanded) => entityGraph(db, known, of, expanded),
    entityEdge: (_who, from, to) => entityEdge(db, clock, known, from, to),
    entitiesInCommon: (_who, refs) => entitiesInCommon(db, clock, known, refs),
    entities: (_who, query) => entities(db, known, query),
    entityCalled: (_who, name) => entityCalled(db, known, name),
    observablesFile: (_who, of, format) => observablesFile(db, known, of, format),
    decideEntity: (who, asked) => writing(who, () => decideEntity(db, clock, known, who, asked)),
    decideFind: (who, asked) => writing(who, () => decideFind(db, clock, known, who, asked)),
    undoEntityDecision: (who, id) => writing(who, () => undoEntityDecision(db, clock, who, id)),
    entityDecisions: () => newestDecisions(db),
    live: (_who, cursor, onChanges) => live.follow(cursor, onChanges),
  });
}

async function writing<T>(who: Principal, run: () => Promise<T>): Promise<T> {
  if (who.may !== 'write') throw new Forbidden('You may read here, but not change anything.');
  return run();
}

/** An instant out of an address: `2025-11-18` (its end) or with a time; null stays null. */
function instantGiven(text: string | null): string | null {
  if (text === null) return null;
  const day = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(
    text,
  )?.[1];
  const at = Date.parse(day === text ? `${day}T23:59:59.999Z` : text);
  const year = new Date(at).getUTCFullYear();
  // Date.parse takes 30 February for 2 March.
  const isDay = () => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day!);
  if (day === undefined || Number.isNaN(at) || year < 1990 || year > 2200 || !isDay())
    throw new BadInput(
      `"${text.slice(0, 40)}" is no date: write it like 2025-11-18 or 2025-11-18T09:30:00Z.`,
    );
  return new Date(at).toISOString();
}
