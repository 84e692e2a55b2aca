/** What the pages and API answers about entities hold, and what a story's page shows of them. */
import { z } from 'zod';
import { CitationView, CitedView } from './citation-view.ts';
import {
  AliasClaim,
  CatalogueEntity,
  Certainty,
  EntityDecision,
  EntityRef,
  EntityType,
  FindDecision,
  RelatedRef,
  RelationType,
  Role,
  Technique,
  Vulnerability,
} from './entity.ts';
import { ObservableRole } from './findings.ts';
import { Kind } from './kind.ts';
import { Marking } from './marking.ts';
import { Day, Instant } from './time.ts';
import { VersionRange, VersionState } from './version.ts';

const Named = EntityRef.extend({ name: z.string() });
/** Of an observable the name is its value, defanged. */
const NamedRelated = RelatedRef.extend({ name: z.string() });

/** Who or what a story is about, ready to show. */
export const AboutView = Named.extend({
  role: Role,
  certainty: Certainty,
  articles: z.number().int(),
  citations: z.array(CitationView),
  isNew: z.boolean(),
  /** Who says so, where only a person does. */
  by: z.string().nullable(),
});
export type AboutView = z.infer<typeof AboutView>;

/** An observable as a page shows it: `shown` is defanged; `value` is raw, for copying when asked for. */
export const ObservableView = z.object({
  type: z.string(),
  value: z.string(),
  shown: z.string(),
  role: z.enum([...ObservableRole.options, 'unknown']),
  why: z.string().nullable(),
  /** What an article notes beside it where it lists it, in its words; at most 161 characters. */
  remark: z.string().nullable(),
  articles: z.number().int(),
  citations: z.array(CitationView),
});
export type ObservableView = z.infer<typeof ObservableView>;

/** The first of many, malicious ones first; the export holds all. Of an entity those that are tied to it. */
export const ObservableList = z.object({
  shown: z.array(ObservableView),
  total: z.number().int(),
  malicious: z.number().int(),
  /** Where only the newest articles were looked through and counted, how many. */
  newest: z.number().int().nullable(),
  /** Of an entity: malicious ones that stand in the same articles, and that nothing ties to it; 0 of a story. */
  beside: z.number().int(),
});
export type ObservableList = z.infer<typeof ObservableList>;

export const TechniqueView = Technique.extend({
  /** Sentences that tell of it, copies left out; 0 where only a catalogue or a person says so, then `by` names them. */
  sentences: z.number().int(),
  /** How many of them only suppose it. */
  hedged: z.number().int(),
  by: z.string().nullable(),
  citations: z.array(CitationView),
});
export type TechniqueView = z.infer<typeof TechniqueView>;

/** What catalogues know of a vulnerability. `kevAsOf`: the day of CISA's list that was looked at. */
export const CataloguedVulnerability = Vulnerability.extend({ kevAsOf: Day.nullable() });
export type CataloguedVulnerability = z.infer<typeof CataloguedVulnerability>;

/** What sources say of a vulnerability, where the catalogues at hand say nothing: scores, that CISA lists it, and until when it is to be fixed. */
const StatedOfVulnerability = z.object({
  scores: z.array(z.object({ score: z.number(), citations: z.array(CitationView) })),
  listed: z.array(CitationView),
  /** That it is exploited in attacks. */
  exploited: z.array(CitationView),
  due: z.array(z.object({ day: Day, citations: z.array(CitationView) })),
});
export type StatedOfVulnerability = z.infer<typeof StatedOfVulnerability>;

export const VulnerabilityView = CataloguedVulnerability.extend({
  citations: z.array(CitationView),
  /** By the story's own sources. */
  stated: StatedOfVulnerability,
});
export type VulnerabilityView = z.infer<typeof VulnerabilityView>;

/** Which versions are affected and which are fixed: by a table of an article in its words, or by sentences. */
export const FixView = z.object({
  heading: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Of an article's own table. */
  citations: z.array(CitationView),
  /** Of each row, where sentences say so; else none. */
  rowCitations: z.array(z.array(CitationView)),
});
export type FixView = z.infer<typeof FixView>;

/** A version of a product, or a range of them, that articles name; `words` writes the range. */
export const ProductVersion = z.object({
  words: z.string(),
  range: VersionRange,
  /** What sentences say of it; empty where it is only named. */
  states: z.array(VersionState),
  /** Ids of the vulnerabilities that this is said of. */
  flaws: z.array(z.string()),
  articles: z.number().int(),
  citations: z.array(CitationView),
});
export type ProductVersion = z.infer<typeof ProductVersion>;

/** A vulnerability on its own page: what catalogues know, and what the newest articles that name it say. */
export const VulnerabilityDetails = CataloguedVulnerability.extend({
  stated: StatedOfVulnerability,
  fixes: z.array(FixView),
});
export type VulnerabilityDetails = z.infer<typeof VulnerabilityDetails>;

/** One name of an entity: who says that it is the same, and how often articles here use it. */
export const NameView = z.object({
  name: z.string(),
  claims: z.array(AliasClaim),
  articles: z.number().int(),
  firstSeenAt: Instant.nullable(),
  citations: z.array(CitationView),
  /** The decision that put it here or keeps it apart. */
  decision: EntityDecision.nullable(),
});
export type NameView = z.infer<typeof NameView>;

/** What is said of two entities, or of one and an observable, all sentences together. `by` names the catalogue where no sentence here says it. */
export const RelationView = z.object({
  relation: RelationType,
  /** `out`: this entity is the subject ("uses"); `in`: the object ("used by"). */
  direction: z.enum(['out', 'in']),
  other: NamedRelated,
  asserted: z.number().int(),
  hedged: z.number().int(),
  denied: z.number().int(),
  by: z.string().nullable(),
  lastAt: Instant.nullable(),
  /** Where a flaw affects a product or is fixed in it: the versions that its sentences give, in words. */
  versions: z.array(z.string()),
  citations: z.array(CitationView),
});
export type RelationView = z.infer<typeof RelationView>;

const Counted = Named.extend({ count: z.number().int() });

/** A victim with the sentences that say so. */
const Struck = Counted.extend({ certainty: Certainty, citations: z.array(CitationView) });
export type Struck = z.infer<typeof Struck>;

export const EntityStory = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  kind: Kind.nullable(),
  updatedAt: Instant,
  publishers: z.number().int(),
  articles: z.number().int(),
  /** What the entity is to it; empty where it is only mentioned. `by`: who says so, where only a person does. */
  roles: z.array(z.object({ role: Role, certainty: Certainty, by: z.string().nullable() })),
});
export type EntityStory = z.infer<typeof EntityStory>;

export const EntityPage = z.object({
  now: Instant,
  type: EntityType,
  id: z.string(),
  name: z.string(),
  /** The strictest of the articles that the page cites. */
  marking: Marking,
  catalogue: CatalogueEntity.nullable(),
  /** A catalogue lists it, and those at hand describe nobody: `throughline knowledge update` loads what they say. */
  undescribed: z.boolean(),
  /** Other entities that the name can mean, or that share a name with it. */
  namesakes: z.array(Named),
  stories: z.array(EntityStory),
  counts: z.object({
    stories: z.number().int(),
    storiesLast30Days: z.number().int(),
    articles: z.number().int(),
    mentions: z.number().int(),
  }),
  firstSeenAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
  /** Sentences of story summaries that are about it, newest first; at most five. */
  said: z.array(CitedView),
  names: z.array(NameView),
  /** Articles a month, copies left out, oldest first, without gaps; `month` as `2025-11`. */
  activity: z.array(z.object({ month: z.string(), articles: z.number().int() })),
  /** The same a day, where all of them lie within two months and on more days than one; else empty. */
  days: z.array(z.object({ day: Day, articles: z.number().int() })),
  relations: z.array(RelationView),
  /** Entities in the same sentences or stories with no stated relation, most often first; at most 50. */
  mentionedWith: z.array(Counted),
  /** So many there are. */
  mentionedWithTotal: z.number().int(),
  /** For an actor, malware, campaign or flaw: whom sentences tie to it as its victims, counted by stories. */
  victims: z.object({ named: z.array(Struck), sectors: z.array(Struck), countries: z.array(Struck) }),
  observables: ObservableList,
  techniques: z.array(TechniqueView),
  vulnerability: VulnerabilityDetails.nullable(),
  /** Of a product: by its newest articles, those named in most first. */
  versions: z.array(ProductVersion),
  decisions: z.array(EntityDecision),
});
export type EntityPage = z.infer<typeof EntityPage>;

/** The neighbourhood of an entity, laid out: at most 150 nodes, x and y from 0 to 1, the same for the same data. */
export const EntityGraph = z.object({
  nodes: z.array(
    NamedRelated.extend({
      x: z.number(),
      y: z.number(),
      /** Steps from the entity that the page is about: 0, 1, 2 … */
      distance: z.number().int(),
      articles: z.number().int(),
      expanded: z.boolean(),
    }),
  ),
  edges: z.array(
    z.object({
      from: RelatedRef,
      to: RelatedRef,
      /** `asserted` in a sentence or by a catalogue (solid), or only `mentioned` together (dashed). */
      kind: z.enum(['asserted', 'mentioned']),
      relations: z.array(RelationType),
      count: z.number().int(),
    }),
  ),
  /** Neighbours that there are, and so many of them shown. */
  total: z.number().int(),
});
export type EntityGraph = z.infer<typeof EntityGraph>;

/** What leads from one entity to another, or to an observable: the sentences that relate them or name both. */
export const EdgePage = z.object({
  now: Instant,
  from: Named,
  to: NamedRelated,
  relations: z.array(RelationView),
  together: z.array(CitedView),
  togetherTotal: z.number().int(),
});
export type EdgePage = z.infer<typeof EdgePage>;

/**
 * What several entities have in common: neighbours of all of them, and stories that name them all. `sentences` relate a
 * neighbour to any of them; `articles` name it beside any of them, `naming` of these beside all. Each sentence and each
 * article is counted once.
 */
export const CommonPage = z.object({
  now: Instant,
  selected: z.array(Named),
  neighbours: z.array(
    NamedRelated.extend({
      relations: z.array(RelationType),
      sentences: z.number().int(),
      articles: z.number().int(),
      naming: z.number().int(),
    }),
  ),
  stories: z.array(EntityStory),
});
export type CommonPage = z.infer<typeof CommonPage>;

export const EntityQuery = z.object({
  type: EntityType.nullable(),
  text: z.string().max(200),
  limit: z.number().int().min(1).max(200),
});
export type EntityQuery = z.infer<typeof EntityQuery>;

export const EntityList = z.object({
  entities: z.array(
    Named.extend({
      articles: z.number().int(),
      lastSeenAt: Instant.nullable(),
      matched: z.string().nullable(),
    }),
  ),
});
export type EntityList = z.infer<typeof EntityList>;

/** A decision as a person asks for it. */
export const AskedDecision = EntityDecision.pick({
  kind: true,
  type: true,
  entity: true,
  alias: true,
  into: true,
  name: true,
  why: true,
}).extend({
  articles: z
    .array(z.string().max(300))
    .max(500)
    .nullish()
    .describe(
      'Of a split: only in these articles, or in those that these stories hold now. Without `into` the name means nobody known there. Of a part: the articles and stories, which must be given.',
    ),
  role: Role.nullish().describe(
    'Of a part: the one that the entity has not in these articles; without it the part that it `becomes` is added.',
  ),
  becomes: Role.nullish().describe('Of a part: which it has there instead, or also; without it none.'),
  anyway: z
    .boolean()
    .optional()
    .describe(
      'True where it was refused with a doubt and is meant all the same: the types differ and it is one thing, two are called alike, or whom the name means in some articles, or who has a part there, is new here.',
    ),
});
export type AskedDecision = z.infer<typeof AskedDecision>;

/** A decision about an observable or a technique as a person asks for it. */
export const AskedFind = z.object({
  kind: FindDecision.shape.kind,
  entity: z
    .string()
    .max(4000)
    .describe('Of a verdict: the value of the observable, defanged or not. Of a technique: its ATT&CK id.'),
  becomes: FindDecision.shape.becomes
    .default(null)
    .describe(
      'Of a verdict: what it is, malicious, benign or victim. Of a technique: `technique` adds it, null says that it is not told there.',
    ),
  articles: AskedDecision.shape.articles.describe(
    'In these articles, or in those that these stories hold now. A verdict without them counts everywhere; a technique must have some.',
  ),
  below: z
    .boolean()
    .optional()
    .describe('Of a verdict on a domain: true where it counts for hosts, URLs and mail below it, too.'),
  why: z.string(),
});
export type AskedFind = z.infer<typeof AskedFind>;
