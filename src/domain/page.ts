/**
 * What each page and each API answer holds. `app/` makes them, `web/` and `api/` show them; nothing here is HTML.
 * All texts are plain text and must be escaped where they are shown.
 */
import { z } from 'zod';
import { BlockKind, CopyOf, StatedTime } from './article.ts';
import { CitationView, CitedView } from './citation-view.ts';
import { EntityRef } from './entity.ts';
import {
  AboutView,
  EntityList,
  FixView,
  ObservableList,
  ObservableView,
  TechniqueView,
  VulnerabilityView,
} from './entity-page.ts';
import { Kind, StoryKind } from './kind.ts';
import { Marking } from './marking.ts';
import { Category, FetchFailure, Source, SourceState } from './source.ts';
import {
  Candidate,
  Change,
  Confidence,
  EventChange,
  EventKind,
  Evidence,
  Reason,
  Relatedness,
  Severity,
  StoryContent,
} from './story.ts';
import { Dated, Instant } from './time.ts';
import { WordingTotal, WordingView } from './wording.ts';

// ---- the wire ----

/** The URL of the wire, parsed: `/?since=24h&kind=policy,incident&category=authority&q=text&before=CURSOR`. */
export const WireQuery = z.object({
  since: z.enum(['1h', '24h', '7d', '30d', 'all']),
  kinds: z.array(StoryKind),
  categories: z.array(Category),
  text: z.string().max(200),
  /** Opaque; from `WirePage.next`. */
  before: z.string().nullable(),
});
export type WireQuery = z.infer<typeof WireQuery>;

export const WireRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: Kind.nullable(),
  stage: z.string().nullable(),
  severity: Severity.nullable(),
  state: CitedView,
  /** What is new to this reader. Null: nothing since they read it. */
  badge: z.enum(['new', 'updated', 'corrected']).nullable(),
  /** What changed, most telling first; at most four. */
  changes: z.array(Change),
  readAt: Instant.nullable(),
  firstSeenAt: Instant,
  updatedAt: Instant,
  publishers: z.number().int(),
  articles: z.number().int(),
  evidence: Evidence,
  /** Articles in twelve equal stretches of the last 24 h, oldest first; those from `sparkNewFrom` on are new to the reader. */
  spark: z.array(z.number().int()),
  sparkNewFrom: z.number().int(),
});
export type WireRow = z.infer<typeof WireRow>;

export const WirePage = z.object({
  now: Instant,
  query: WireQuery,
  /** What could not be understood in the text, as `SearchPage` has it. */
  notes: z.array(z.string()),
  total: z.number().int(),
  rows: z.array(WireRow),
  next: z.string().nullable(),
  /** How many stories each filter value would give, the other filters standing. */
  counts: z.object({
    since: z.record(z.string(), z.number().int()),
    kinds: z.record(z.string(), z.number().int()),
    categories: z.record(z.string(), z.number().int()),
  }),
  lastArticleAt: Instant.nullable(),
  /** Sources that are followed, and those of them whose last fetch failed or was refused. */
  sources: z.object({ followed: z.number().int(), failing: z.number().int() }),
  /** Opaque point in the stream of changes; `heldSince` counts from it. */
  cursor: z.string(),
  firstRun: z.lazy(() => Progress).nullable(),
});
export type WirePage = z.infer<typeof WirePage>;

/** First-run progress: sources asked, articles read, stories formed. */
export const Progress = z.object({
  sources: z.number().int(),
  /** Those that were asked and answered, or failed to. */
  sourcesAnswered: z.number().int(),
  /** Of those, the ones that failed or were refused. */
  sourcesFailing: z.number().int(),
  articles: z.number().int(),
  /** Not yet read. */
  articlesWaiting: z.number().int(),
  /** Read, and not yet told in a story. */
  articlesToTell: z.number().int(),
  stories: z.number().int(),
});
export type Progress = z.infer<typeof Progress>;

// ---- a story ----

export const EventView = z.object({
  id: z.string(),
  happened: Dated.nullable(),
  reportedAt: Instant,
  learnedAt: Instant,
  headline: z.string(),
  headlineCitations: z.array(CitationView),
  sentences: z.array(CitedView),
  confirmedBy: z.array(z.string()),
  status: z.enum(['happened', 'uncertain', 'expected']),
  /** Missing in what was stored before kinds were told apart. */
  kind: EventKind.optional(),
  /** What took it back since; null where nothing did. */
  correction: CitedView.nullable(),
  /** What it changed of the story's state: a figure raised, a claim denied, a new victim. */
  changed: z.array(CitedView.extend({ what: EventChange.shape.what })),
  isNew: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;

export const StorySource = z.object({
  number: z.number().int(),
  articleId: z.string(),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  family: z.string(),
  category: Category,
  published: StatedTime,
  language: z.string(),
  timesCited: z.number().int(),
  /** What kind of primary document it is ("advisory", "letter"); null for a report about one. */
  primary: z.string().nullable(),
  /** The cited passages of this article on this page. */
  passages: z.array(CitationView),
  copies: z.array(
    z.object({
      articleId: z.string(),
      title: z.string(),
      publisher: z.string(),
      family: z.string(),
      published: StatedTime,
      copy: CopyOf,
    }),
  ),
});
export type StorySource = z.infer<typeof StorySource>;

export const RelatedStory = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  publishers: z.number().int(),
  articles: z.number().int(),
  relation: Relatedness,
  /** When its first and its newest article were published. */
  firstReportedAt: Instant,
  updatedAt: Instant,
  /** What it has in common with this one, and why it is not the same. */
  why: z.string(),
});
export type RelatedStory = z.infer<typeof RelatedStory>;

export const StoryPage = z.object({
  now: Instant,
  id: z.string(),
  revision: z.number().int(),
  /** The strictest that its articles give themselves. */
  marking: Marking,
  /** Set where an earlier revision is shown. */
  asOf: Instant.nullable(),
  title: z.string(),
  kind: Kind.nullable(),
  stage: z.string().nullable(),
  severity: Severity.nullable(),
  corrected: StoryContent.shape.corrected,
  firstSeenAt: Instant,
  firstReportedAt: Instant,
  updatedAt: Instant,
  state: CitedView,
  summary: z.array(CitedView),
  /** Which sentences of the summary (and with it the state) a language model worded; null where none did. */
  wording: WordingView.nullable(),
  /** What changed since this reader's last visit; empty where nothing did or on the first visit. */
  changed: z.object({
    since: Instant.nullable(),
    changes: z.array(Change),
    /** The articles that have come since, newest first, and the sentences of the summary that stand there no more. */
    articles: z.array(
      z.object({ articleId: z.string(), title: z.string(), publisher: z.string(), published: StatedTime }),
    ),
    gone: z.array(z.string()),
  }),
  events: z.array(EventView),
  disagreements: z.array(
    z.object({
      question: z.string(),
      status: z.enum(['open', 'updated', 'corrected', 'denied']),
      sides: z.array(z.object({ says: z.string(), at: Instant, citations: z.array(CitationView) })),
    }),
  ),
  about: z.array(AboutView),
  /** Whom headlines name without giving a role. */
  named: z.array(AboutView.pick({ type: true, id: true, name: true, articles: true, citations: true })),
  observables: ObservableList,
  techniques: z.array(TechniqueView),
  vulnerabilities: z.array(VulnerabilityView),
  /** Which versions are affected and which are fixed, by tables of its articles, as these have them. */
  fixes: z.array(FixView),
  evidence: Evidence,
  confidence: Confidence,
  publishers: z.array(z.string()),
  articles: z.number().int(),
  sources: z.array(StorySource),
  related: z.array(RelatedStory),
  why: z.object({
    shared: z.array(z.object({ words: z.string(), in: z.number().int(), of: z.number().int() })),
    /** Per article that joined: the reasons that decided. */
    placed: z.array(
      z.object({
        articleId: z.string(),
        title: z.string(),
        score: z.number(),
        /** What placed it, in words that claim no certainty: "probability 0.94". */
        by: z.string(),
        reasons: z.array(Reason),
      }),
    ),
    keptApart: z.array(
      z.object({ storyId: z.string(), title: z.string(), score: z.number(), words: z.string() }),
    ),
  }),
  revisions: z.array(z.object({ revision: z.number().int(), at: Instant, changes: z.array(Change) })),
  /** Opaque point in the stream of changes at which this page stands; without it an open page follows from "now". */
  cursor: z.string(),
});
export type StoryPage = z.infer<typeof StoryPage>;

/** Why each article of a story is in it, and where else it could have gone, best first; `title` null: that story is gone. */
export const StoryWhy = z.object({
  articles: z.array(
    z.object({
      articleId: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: StatedTime,
      /** False: it founded the story. */
      joined: z.boolean(),
      score: z.number(),
      /** What placed it, in words that claim no certainty: "probability 0.94". */
      by: z.string(),
      reasons: z.array(Reason),
      runnersUp: z.array(Candidate.extend({ by: z.string(), title: z.string().nullable() })),
    }),
  ),
});
export type StoryWhy = z.infer<typeof StoryWhy>;

/** What of a story only the earlier state says, what only the later one, and how much both. */
const sidesOf = <T extends z.ZodType>(one: T) =>
  z.object({ gone: z.array(one), came: z.array(one), stayed: z.number().int() });

/** A story at two times. */
export const ComparePage = z.object({
  now: Instant,
  id: z.string(),
  title: z.string(),
  from: Instant,
  to: Instant,
  was: z.object({ title: z.string(), state: CitedView }),
  is: z.object({ title: z.string(), state: CitedView }),
  changes: z.array(Change),
  summary: sidesOf(CitedView),
  /** A line that says more, or other things, than before is on both sides. */
  events: sidesOf(CitedView.extend({ happened: Dated.nullable(), sentences: z.array(CitedView) })),
  about: sidesOf(AboutView.pick({ role: true, type: true, id: true, name: true, certainty: true })),
  articles: sidesOf(z.object({ articleId: z.string(), title: z.string(), publisher: z.string() })),
});
export type ComparePage = z.infer<typeof ComparePage>;

// ---- an article ----

export const ArticlePage = z.object({
  now: Instant,
  id: z.string(),
  url: z.string(),
  /** The name of the file that was read by hand where it told no address: `url` leads nowhere then. */
  file: z.string().nullable(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  category: Category,
  published: StatedTime,
  updated: StatedTime.nullable(),
  learnedAt: Instant,
  language: z.string(),
  /** Each block's text in pieces: cited pieces carry what they support. Links are pieces with `href`. */
  blocks: z.array(
    z.object({
      kind: BlockKind,
      start: z.number().int(),
      pieces: z.array(
        z.object({
          text: z.string(),
          start: z.number().int(),
          cited: z.boolean(),
          href: z.string().nullable(),
        }),
      ),
    }),
  ),
  copyOf: z
    .object({ articleId: z.string(), title: z.string(), publisher: z.string(), copy: CopyOf })
    .nullable(),
  copies: z.array(
    z.object({ articleId: z.string(), title: z.string(), publisher: z.string(), copy: CopyOf }),
  ),
  story: z.object({ id: z.string(), title: z.string() }).nullable(),
  images: z.array(z.string()),
  /** What of it was too long to be read, in a sentence; null where all of it was. */
  cut: z.string().nullable(),
  /** Set where an earlier text is shown than today's. */
  asOf: Instant.nullable(),
  /** When its publisher changed it, oldest first. */
  changedAt: z.array(Instant),
});
export type ArticlePage = z.infer<typeof ArticlePage>;

// ---- lists for programs ----

export const EventQuery = z.object({
  reportedSince: Instant.nullable(),
  reportedBefore: Instant.nullable(),
  status: z.enum(['happened', 'uncertain', 'expected']).nullable(),
  limit: z.number().int().min(1).max(200),
});
export type EventQuery = z.infer<typeof EventQuery>;

export const EventList = z.object({
  events: z.array(
    z.object({
      storyId: z.string(),
      storyTitle: z.string(),
      id: z.string(),
      headline: z.string(),
      /** The days on which it may have happened, both included; null where no source says. */
      happened: z.object({ start: z.string(), end: z.string() }).nullable(),
      reportedAt: Instant,
      status: z.enum(['happened', 'uncertain', 'expected']),
    }),
  ),
});
export type EventList = z.infer<typeof EventList>;

export const ArticleQuery = z.object({
  publishedSince: Instant.nullable(),
  publishedBefore: Instant.nullable(),
  limit: z.number().int().min(1).max(200),
});
export type ArticleQuery = z.infer<typeof ArticleQuery>;

export const ArticleList = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: StatedTime,
      language: z.string(),
      storyId: z.string().nullable(),
      copyOf: CopyOf.nullable(),
    }),
  ),
});
export type ArticleList = z.infer<typeof ArticleList>;

// ---- sources ----

/** Articles of a source that were not taken, by step and reason: how many, and the newest. */
export const Dropped = z.object({
  step: z.string(),
  reason: z.string(),
  count: z.number().int(),
  lastUrl: z.string(),
  lastDetail: z.string(),
  lastAt: Instant,
});
export type Dropped = z.infer<typeof Dropped>;

export const SourceView = Source.extend({ state: SourceState, dropped: z.array(Dropped) });
export type SourceView = z.infer<typeof SourceView>;

export const SourcesPage = z.object({
  now: Instant,
  sources: z.array(SourceView),
  /** Of the sources that are followed, how many are in each state. */
  counts: z.record(z.string(), z.number().int()),
  progress: Progress.nullable(),
  /** What came of what language models were asked to word; empty where none was. */
  wording: z.array(WordingTotal),
});
export type SourcesPage = z.infer<typeof SourcesPage>;

/** What came of adding a source, or of importing many. `found` lists feeds to choose from where discovery found several. */
export const AddedSource = z.object({
  added: z.array(z.object({ id: z.string(), name: z.string(), url: z.string() })),
  /** Those that are followed already: nothing was to be done. */
  known: z.array(z.object({ id: z.string(), name: z.string(), url: z.string() })).optional(),
  refused: z.array(z.object({ url: z.string(), failure: FetchFailure.nullable(), reason: z.string() })),
  /** Why the list that was given is perhaps not all of it, a sentence each. */
  warnings: z.array(z.string()).optional(),
});
export type AddedSource = z.infer<typeof AddedSource>;

// ---- search ----

/** An observable that a search found, and where it stands in an article. */
export const SearchedObservable = ObservableView.omit({ citations: true }).extend({
  lastSeenAt: Instant,
  cite: z.object({ articleId: z.string(), start: z.number().int(), end: z.number().int() }),
});

export const SearchPage = z.object({
  now: Instant,
  text: z.string(),
  /** What could not be understood in the text, or was read otherwise than written ("Scatered Spider" as Scattered Spider). */
  notes: z.array(z.string()),
  /** Observables that were asked for by their value, with those on a host that was. */
  observables: z.object({
    shown: z.array(SearchedObservable),
    total: z.number().int(),
    /** Whose pages list them: who acts in their articles. */
    entities: z.array(EntityRef.extend({ name: z.string() })),
  }),
  entities: EntityList.shape.entities,
  stories: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.string(),
      kind: Kind.nullable(),
      updatedAt: Instant,
      publishers: z.number().int(),
      articles: z.number().int(),
    }),
  ),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: StatedTime,
      snippet: z.string(),
      /** Where the words that were asked for stand in the snippet. */
      marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
      storyId: z.string().nullable(),
    }),
  ),
});
export type SearchPage = z.infer<typeof SearchPage>;

// ---- the live stream (server-sent events) ----

/** One change of one story, as pushed to open pages. */
export const LiveChange = z.object({
  cursor: z.string(),
  at: Instant,
  storyId: z.string(),
  title: z.string(),
  kind: Kind.nullable(),
  categories: z.array(Category),
  badge: z.enum(['new', 'updated', 'corrected']),
  revision: z.number().int(),
  changes: z.array(Change),
});
export type LiveChange = z.infer<typeof LiveChange>;
