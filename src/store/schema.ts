/** The tables, as kysely sees them. The SQL that makes them is in migrations/. Times are ISO strings, bigint is number (see connect.ts). */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Block, CopyOf, Link, RawArticle, StatedTime } from '../domain/article.ts';
import type { StoryDecision } from '../domain/decision.ts';
import type { Certainty, Decision, EntityType, RelationType, Role, Vulnerability } from '../domain/entity.ts';
import type { Findings, ObservableRelation, ObservableRole } from '../domain/findings.ts';
import type { Kind } from '../domain/kind.ts';
import type { Category, FetchFailure, SourceKind } from '../domain/source.ts';
import type { Change, Placement, Relatedness, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { WordedSentence, WordingOutcome } from '../domain/wording.ts';

type Json<T> = JSONColumnType<T & object, string, string>;
/** A tsvector that PostgreSQL makes itself: to be searched, never read or written. */
type SearchVector = ColumnType<string, never, never>;
type NullableJson<T> = JSONColumnType<(T & object) | null, string | null, string | null>;

export interface PublisherTable {
  id: string;
  name: string;
  family: string;
  category: Category;
}

export interface SourceTable {
  id: string;
  url: string;
  kind: SourceKind;
  name: string;
  publisher_id: string;
  language: string | null;
  paused: Generated<boolean>;
  added_at: Instant;
  etag: string | null;
  last_modified: string | null;
  last_fetch_at: Instant | null;
  last_success_at: Instant | null;
  last_article_at: Instant | null;
  next_fetch_at: Instant | null;
  /** A worker is fetching it, and gives it up at `next_fetch_at`. */
  leased: Generated<boolean>;
  failures_in_row: Generated<number>;
  failure: FetchFailure | null;
  failure_detail: string | null;
  usual_interval_minutes: number | null;
  longest_gap_minutes: number | null;
  articles: Generated<number>;
  warnings: Generated<string[]>;
}

/** One row, from the first start on: sources were followed here, whether any are now or not. */
export interface FirstSourcesTable {
  added_at: Instant;
}

/** What a source has shown us: so that an entry is taken once, and again when it changed. */
export interface EntryTable {
  source_id: string;
  key: string;
  hash: string;
  seen_at: Instant;
}

/** Acknowledged and not yet read. The row is its own job: claimed by `leased_until`, gone when the article is stored. */
export interface IncomingTable {
  id: Generated<number>;
  source_id: string;
  url: string;
  raw: Json<RawArticle>;
  received_at: Instant;
  attempts: Generated<number>;
  not_before: Instant;
  /** A worker is reading it, and gives it up at `not_before`. */
  leased: Generated<boolean>;
}

export interface ArticleTable {
  id: string;
  seq: Generated<number>;
  url: string;
  source_id: string;
  publisher_id: string;
  title: string;
  authors: Json<string[]>;
  published: Json<StatedTime>;
  published_at: Instant;
  updated: NullableJson<StatedTime>;
  learned_at: Instant;
  language: string;
  text: string;
  blocks: Json<Block[]>;
  links: Json<Link[]>;
  images: Json<string[]>;
  /** What was too long to be read, in a sentence; null where all of it was. */
  cut: string | null;
  findings: Json<Findings>;
  copy_of: NullableJson<CopyOf>;
  original_id: string | null;
  signature: NullableJson<unknown>;
  /** True from storing (or changing) until the story that it belongs to tells it. */
  waiting: Generated<boolean>;
  /** When its text was last changed by its publisher; null where it never was. */
  changed_at: Instant | null;
  /** The version of understanding that its findings are of. */
  understood: Generated<number>;
  /** The version of the catalogues' names with which understanding it last gave its findings. */
  catalogue: Generated<string>;
  search: SearchVector;
}

/** What an article said until its publisher changed it. */
export interface ArticleVersionTable {
  article_id: string;
  until: Instant;
  text: string;
  blocks: Json<Block[]>;
}

export interface ArticleUrlTable {
  url: string;
  article_id: string;
}

export interface CopyBandTable {
  band: string;
  article_id: string;
}

/** What was not taken, and why; the newest per source and reason, with a count. */
export interface DroppedTable {
  source_id: string;
  step: string;
  reason: string;
  count: Generated<number>;
  last_url: string;
  last_detail: string;
  last_at: Instant;
}

export interface StoryTable {
  id: string;
  title: string;
  kind: Kind | null;
  categories: Category[];
  content: Json<StoryContent>;
  revision: number;
  publishers: number;
  articles: number;
  first_seen_at: Instant;
  first_reported_at: Instant;
  /** When its newest article was published (never later than we learned of it): the order of the wire. */
  updated_at: Instant;
  /** When its latest revision was made. */
  revised_at: Instant;
  moved_to: string | null;
  /** Its articles were understood anew: to be told again, without a revision. */
  retell: Generated<boolean>;
  /** A language model was asked to word its summary as it is now. */
  worded: Generated<boolean>;
  /** It is quiet, and its names are in old_story_name as they are now. */
  shelved: Generated<boolean>;
  search: SearchVector;
}

/** A name by which a story is found that placing has forgotten. */
export interface OldStoryNameTable {
  /** 32-bit hash. */
  term: number;
  quiet_since: Instant;
  story_id: string;
}

export interface StoryArticleTable {
  article_id: string;
  story_id: string;
  placement: Json<Placement>;
  memory: Json<unknown>;
  published_at: Instant;
}

export interface StoryRevisionTable {
  cursor: Generated<number>;
  story_id: string;
  revision: number;
  at: Instant;
  badge: 'new' | 'updated' | 'corrected';
  content: Json<StoryContent>;
  changes: Json<Change[]>;
  /** Article ids that the story held at this revision. */
  article_ids: string[];
}

/** What a language model made of a story's summary. */
export interface StoryWordingTable {
  story_id: string;
  model: string;
  at: Instant;
  sentences: Json<WordedSentence[]>;
}

/** How many sentences of those that a model was asked came to what. */
export interface WordingOutcomeTable {
  model: string;
  outcome: WordingOutcome;
  sentences: number;
}

export interface StoryEventTable {
  story_id: string;
  id: string;
  happened_start: string | null;
  happened_end: string | null;
  reported_at: Instant;
  status: 'happened' | 'uncertain' | 'expected';
  headline: string;
}

/** Stories that read alike and were kept apart, or of which one goes back to the other; kept for both directions. */
export interface RelatedTable {
  story_id: string;
  other_id: string;
  score: number;
  why: string;
  /** What the other is to the story. */
  relation: Generated<Relatedness>;
}

export interface ReadingTable {
  principal: string;
  story_id: string;
  revision: number;
  at: Instant;
}

export interface VisitTable {
  principal: string;
  cursor: number;
  at: Instant;
}

export interface AccountTable {
  id: string;
  password_hash: string;
  changed_at: Instant;
}

/** A signed-in browser (`session`) or a program (`token`). Only the SHA-256 of the secret is kept. */
export interface CredentialTable {
  secret_hash: string;
  account_id: string;
  kind: 'session' | 'token';
  name: string;
  created_at: Instant;
  expires_at: Instant;
}

/** What tables of finds hold: when the article was published, and whether it is a copy, which counts leave out. */
interface FindColumns {
  article_id: string;
  published_at: Instant;
  copy: boolean;
}

/** One entity under one name in one article. `found_*` and `alias`: as the article has it; `type` and `entity`: whom that means. */
export interface EntityMentionTable extends FindColumns {
  found_type: EntityType;
  found_id: string;
  alias: string;
  name: string;
  type: EntityType;
  entity: string;
  count: number;
  /** Where the first occurrences stand: start, end, start, end … */
  spans: number[];
  /** The sentences that hold it, in order; each start has its end at the same place. */
  sentence_starts: number[];
  sentence_ends: number[];
}

export interface EntityRoleTable extends FindColumns {
  found_type: EntityType;
  found_id: string;
  alias: string;
  type: EntityType;
  entity: string;
  role: Role;
  certainty: Certainty;
  span_start: number;
  span_end: number;
}

export interface EntityRelationTable extends FindColumns {
  number: number;
  subject_found_type: EntityType;
  subject_found_id: string;
  subject_alias: string;
  subject_type: EntityType;
  subject: string;
  relation: RelationType;
  object_found_type: EntityType;
  object_found_id: string;
  object_alias: string;
  object_type: EntityType;
  object: string;
  certainty: Certainty;
  span_start: number;
  span_end: number;
}

export interface ObservableRelationTable extends FindColumns {
  number: number;
  subject_found_type: EntityType;
  subject_found_id: string;
  subject_alias: string;
  subject_type: EntityType;
  subject: string;
  relation: ObservableRelation['relation'];
  /** Of the observable. */
  type: string;
  value: string;
  certainty: Certainty;
  span_start: number;
  span_end: number;
}

export interface TechniqueFindTable extends FindColumns {
  number: number;
  technique: string;
  score: number;
  certainty: Certainty;
  span_start: number;
  span_end: number;
}

export interface ObservableTable extends FindColumns {
  number: number;
  type: string;
  value: string;
  role: ObservableRole | null;
  why: string | null;
  /** What the article notes beside it; null also in rows of earlier programs. */
  remark: string | null;
  span_start: number;
  span_end: number;
  /** Of the sentence that it stands in; null in code and tables, and in rows of earlier programs. */
  sentence_start: number | null;
}

/** What lists need of each entity, kept in step with entity_mention. */
export interface EntityTable {
  type: EntityType;
  id: string;
  articles: number;
  last_seen_at: Instant;
}

/** Each name of each entity, as articles write it. */
export interface EntityNameTable {
  type: EntityType;
  entity: string;
  alias: string;
  name: string;
  articles: number;
  search: SearchVector;
}

export interface EntityDecisionTable {
  id: Generated<number>;
  kind: Decision['kind'];
  type: Decision['type'];
  entity: string;
  alias: string | null;
  into_type: EntityType | null;
  into_id: string | null;
  name: string | null;
  /** In these articles alone; null: in all. A part and a technique always have some. */
  article_ids: string[] | null;
  role: Decision['role'];
  becomes: Decision['becomes'];
  why: string;
  by_whom: string;
  at: Instant;
  undone_at: Instant | null;
  undone_by: string | null;
}

/** What a person decided about a story. Waits while `applied_at` is null, or `undo_by` is set and `undone_at` is not. */
export interface StoryDecisionTable {
  id: Generated<number>;
  kind: StoryDecision['kind'];
  story_id: string;
  into_id: string | null;
  article_ids: string[];
  title: string | null;
  word: string | null;
  why: string;
  by: string;
  at: Instant;
  applied_at: Instant | null;
  undo_by: string | null;
  undone_at: Instant | null;
}

/** A catalogue as it was loaded; `facts` is null where it is kept as rows of its own. */
export interface CatalogueTable {
  name: string;
  title: string;
  version: string;
  /** SHA-256 of the file as it came. */
  hash: string;
  form: number;
  loaded_from: string;
  loaded_at: Instant;
  entries: number;
  facts: NullableJson<unknown>;
}

/** What a CVE record says. */
export interface VulnerabilityTable {
  id: string;
  record: Json<Vulnerability>;
  asked_at: Instant;
}

/** EPSS of the day that the catalogue `epss` has as its version. */
export interface ExploitPredictionTable {
  id: string;
  score: number;
  percentile: number;
}

export interface Schema {
  story_decision: StoryDecisionTable;
  publisher: PublisherTable;
  source: SourceTable;
  first_sources: FirstSourcesTable;
  entry: EntryTable;
  incoming: IncomingTable;
  article: ArticleTable;
  article_version: ArticleVersionTable;
  article_url: ArticleUrlTable;
  copy_band: CopyBandTable;
  dropped: DroppedTable;
  story: StoryTable;
  story_article: StoryArticleTable;
  story_revision: StoryRevisionTable;
  story_event: StoryEventTable;
  story_wording: StoryWordingTable;
  wording_outcome: WordingOutcomeTable;
  related: RelatedTable;
  old_story_name: OldStoryNameTable;
  reading: ReadingTable;
  visit: VisitTable;
  account: AccountTable;
  credential: CredentialTable;
  catalogue: CatalogueTable;
  vulnerability: VulnerabilityTable;
  exploit_prediction: ExploitPredictionTable;
  entity_mention: EntityMentionTable;
  entity_role: EntityRoleTable;
  entity_relation: EntityRelationTable;
  observable_relation: ObservableRelationTable;
  technique_find: TechniqueFindTable;
  observable: ObservableTable;
  entity: EntityTable;
  entity_name: EntityNameTable;
  entity_decision: EntityDecisionTable;
}
