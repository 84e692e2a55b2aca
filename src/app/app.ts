/**
 * Every use case, a function each. Interfaces (web, api, cli) call these and nothing else; each takes the principal
 * who asks, so that users and roles can come without touching a caller.
 */
import type { AskedStoryDecision, LabelledItem, StoryDecision } from '../domain/decision.ts';
import type {
  Decision,
  EntityDecision,
  EntityRef,
  EntityType,
  FindDecision,
  RelatedRef,
} from '../domain/entity.ts';
import type {
  AskedDecision,
  AskedFind,
  CommonPage,
  EdgePage,
  EntityGraph,
  EntityList,
  EntityPage,
  EntityQuery,
} from '../domain/entity-page.ts';
import type {
  AddedSource,
  ArticleList,
  ArticlePage,
  ArticleQuery,
  ComparePage,
  EventList,
  EventQuery,
  LiveChange,
  Progress,
  SearchPage,
  SourcesPage,
  StoryPage,
  StoryWhy,
  WirePage,
  WireQuery,
} from '../domain/page.ts';
import type { Principal } from './principal.ts';

/** Who and what: entities, their graph, and what people decide about them. */
export interface EntityApp {
  /** By type and id; any of its names leads there, `movedTo` tells where. */
  entity(who: Principal, type: EntityType, id: string): Promise<EntityPage>;
  /** The main address of an entity that is asked for by another name; null where it has none other. */
  entityMovedTo(who: Principal, type: EntityType, id: string): Promise<EntityRef | null>;
  /** Both of one entity, the graph of at most so many nodes, at one go. */
  entityWithGraph(
    who: Principal,
    of: EntityRef,
    expanded: RelatedRef[],
    nodes: number,
  ): Promise<{ page: EntityPage; graph: EntityGraph }>;
  /** The entity and its neighbours, and the neighbours of those in `expanded`. */
  entityGraph(who: Principal, of: EntityRef, expanded: RelatedRef[]): Promise<EntityGraph>;
  entityEdge(who: Principal, from: EntityRef, to: RelatedRef): Promise<EdgePage>;
  entitiesInCommon(who: Principal, refs: EntityRef[]): Promise<CommonPage>;
  entities(who: Principal, query: EntityQuery): Promise<EntityList>;
  /** The one that is called exactly so. Throws `Doubtful` where another may be meant, `NotFound` where none is. */
  entityCalled(who: Principal, name: string): Promise<EntityRef>;
  /** Observables of a story or of an entity, all of them, as a file. */
  observablesFile(
    who: Principal,
    of: { story: string } | { entity: EntityRef },
    format: 'csv' | 'stix',
  ): Promise<{ name: string; type: string; body: string }>;
  decideEntity(who: Principal, asked: AskedDecision): Promise<EntityDecision>;
  /** Corrects what an observable is, everywhere or in some articles, or which techniques some tell of. */
  decideFind(who: Principal, asked: AskedFind): Promise<FindDecision>;
  undoEntityDecision(who: Principal, id: number): Promise<Decision>;
  /** What was decided about any entity, observable or technique, newest first. */
  entityDecisions(who: Principal): Promise<Decision[]>;
}

/** A page or a text that a person saved; `url` says where it was published, where that is known. */
export interface SavedFile {
  name: string;
  content: string | Uint8Array;
  url: string | null;
}

/** The use cases. A function that names something unknown throws `NotFound`; bad input throws `BadInput` with the reason. */
export interface App extends EntityApp {
  wire(who: Principal, query: WireQuery): Promise<WirePage>;
  /** `asOf` (an instant) shows the story as it stood; `visit: true` records that the reader has seen the present state. */
  story(who: Principal, id: string, options: { asOf: string | null; visit: boolean }): Promise<StoryPage>;
  /** Why each article of a story is in it, and the stories that it could have joined. */
  storyWhy(who: Principal, id: string): Promise<StoryWhy>;
  /** The story at two instants side by side; `to` null: as it stands now. */
  compareStory(who: Principal, id: string, from: string, to: string | null): Promise<ComparePage>;
  /** Merge, split, move, rename: kept here, carried out within a second by whoever tells stories. */
  decideStory(who: Principal, asked: AskedStoryDecision): Promise<StoryDecision>;
  /** Takes a decision back, unless a later one stands on it. */
  undoStoryDecision(who: Principal, id: number): Promise<StoryDecision>;
  /** What people decided about a story, newest first. */
  storyDecisions(who: Principal, storyId: string | null): Promise<StoryDecision[]>;
  /** The articles of every story that a standing decision concerns, labelled with their story: what benchmarks and training read. */
  decidedItems(who: Principal): Promise<LabelledItem[]>;
  /** Where a merged story's address leads now; null for one that never was. */
  storyMovedTo(who: Principal, id: string): Promise<string | null>;
  /** `asOf` (an instant) shows what the article said then, where its publisher has changed it since. */
  article(who: Principal, id: string, asOf?: string | null): Promise<ArticlePage>;
  /** Events of all stories, newest report first; `reportedSince` and `reportedBefore` are instants. */
  events(who: Principal, query: EventQuery): Promise<EventList>;
  /** Articles, newest first. */
  articles(who: Principal, query: ArticleQuery): Promise<ArticleList>;
  search(who: Principal, text: string, limit: number): Promise<SearchPage>;
  sources(who: Principal): Promise<SourcesPage>;
  /** A feed's address, a site's (its feed is discovered), or a sitemap. */
  addSource(who: Principal, url: string): Promise<AddedSource>;
  /** `opml` is the file as it is: in whatever encoding. */
  importOpml(who: Principal, opml: Uint8Array): Promise<AddedSource>;
  exportOpml(who: Principal): Promise<string>;
  removeSource(who: Principal, id: string): Promise<void>;
  pauseSource(who: Principal, id: string, paused: boolean): Promise<void>;
  /** Fetch a source now, whatever its schedule says. */
  fetchSource(who: Principal, id: string): Promise<void>;
  /** Read one address, or a saved page or text, by hand. Gives the article's id. */
  readUrl(who: Principal, url: string): Promise<string>;
  readFile(who: Principal, file: SavedFile): Promise<string>;
  progress(who: Principal): Promise<Progress>;
  /** Marks everything up to now as seen on the wire. */
  markAllRead(who: Principal): Promise<void>;
  /** Calls `onChanges` with the changes of stories from now on (or from `cursor`), in order; the result stops it. */
  live(
    who: Principal,
    cursor: string | null,
    onChanges: (changes: LiveChange[]) => void,
  ): Promise<() => void>;
}
