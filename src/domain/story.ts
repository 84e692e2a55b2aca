/** Stories: how articles are placed into them, and what a story says, each sentence with its citations. */
import { z } from 'zod';
import { type Article, Citation, type CopyOf } from './article.ts';
import { Certainty, EntityType, Role } from './entity.ts';
import type { Findings } from './findings.ts';
import { Kind } from './kind.ts';
import type { Publisher } from './source.ts';
import { Dated, Instant } from './time.ts';

/** An article as the story engine takes it. */
export interface StoryArticle {
  article: Article;
  findings: Findings;
  publisher: Publisher;
  copyOf: CopyOf | null;
  /** What it said before its publisher changed it, and until when we had it so; oldest first. Absent where it never changed. */
  earlier?: { until: Instant; text: string }[];
}

// ---- placing ----

/** One readable reason for or against: its name in the model, its value, its share of the score, and words for people. */
export const Reason = z.object({
  feature: z.string(),
  value: z.number(),
  weight: z.number(),
  words: z.string(),
});
export type Reason = z.infer<typeof Reason>;

/** A story that was considered, with its probability (0 to 1) and the reasons that decided. `veto` names what forbade it. */
export const Candidate = z.object({
  storyId: z.string(),
  score: z.number(),
  reasons: z.array(Reason),
  veto: z.string().nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

/** A second thought: `articleIds` go from one story to another. `to` may be a story that does not exist yet. */
export const Move = z.object({
  kind: z.enum(['merge', 'move', 'split']),
  from: z.string(),
  to: z.string(),
  articleIds: z.array(z.string()),
  why: z.string(),
});
export type Move = z.infer<typeof Move>;

/** Where an article went and why. `joined` is false where it founds a story of its own. */
export const Placement = z.object({
  articleId: z.string(),
  storyId: z.string(),
  joined: z.boolean(),
  score: z.number(),
  reasons: z.array(Reason),
  /** Stories that read alike and were kept apart, nearest first, at most five: the related stories. */
  keptApart: z.array(Candidate),
  moves: z.array(Move),
});
export type Placement = z.infer<typeof Placement>;

/**
 * What a related story is to this one: it reads `alike` and was kept apart; or this one goes back to it, told long before
 * (`earlier`), or it goes back to this one (`later`).
 */
export const Relatedness = z.enum(['alike', 'earlier', 'later']);
export type Relatedness = z.infer<typeof Relatedness>;

// ---- what a story says ----

/** A sentence of ours and the passages that carry it; there is always at least one. */
export const Cited = z.object({ text: z.string(), citations: z.array(Citation).min(1) });
export type Cited = z.infer<typeof Cited>;

/** What a timeline can be filtered by; `deadline` is whatever lies ahead. */
export const EventKind = z.enum([
  'attack',
  'disclosure',
  'fix',
  'statement',
  'legal',
  'policy',
  'deadline',
  'other',
]);
export type EventKind = z.infer<typeof EventKind>;

/** What one event changed of its story's state, in a few words with the passages that carry them. */
export const EventChange = Cited.extend({
  what: z.enum(['update', 'correction', 'denial', 'dispute', 'attribution', 'victim', 'fix']),
});
export type EventChange = z.infer<typeof EventChange>;

/** One dated development. `reportedAt` is the first article's publication, `learnedAt` when we had that article. */
export const StoryEvent = z.object({
  id: z.string(),
  happened: Dated.nullable(),
  reportedAt: Instant,
  learnedAt: Instant,
  /** Short, active, self-contained; never about the coverage. */
  headline: z.string(),
  /** One or two sentences, or none where the headline says it all. */
  sentences: z.array(Cited),
  /** What carries the headline. */
  citations: z.array(Citation).min(1),
  /** Publisher families that tell it independently. */
  confirmedBy: z.array(z.string()),
  /** `uncertain`: hedged ("claims", "may have"), disputed or withdrawn. `expected`: lies ahead. */
  status: z.enum(['happened', 'uncertain', 'expected']),
  /** Missing in what was stored before kinds were told apart. */
  kind: EventKind.optional(),
  /** What took it back since: said later, so it is no part of what happened. */
  correction: Cited.optional(),
  /** Empty where it changed nothing of the story's state. Missing in what was stored before this was told. */
  changed: z.array(EventChange).optional(),
  articleIds: z.array(z.string()),
});
export type StoryEvent = z.infer<typeof StoryEvent>;

/** Something told in two ways. Each side keeps its citations; nothing is averaged. */
export const Disagreement = z.object({
  question: z.string(),
  status: z.enum(['open', 'updated', 'corrected', 'denied']),
  sides: z
    .array(
      z.object({
        says: z.string(),
        /** The answer in a word or two, where the question has a known set of them: "released". */
        answer: z.string().optional(),
        at: Instant,
        citations: z.array(Citation).min(1),
      }),
    )
    .min(2),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Articles by the voice they add. Their sum is the number of articles. */
export const Evidence = z.object({
  authority: z.number().int(),
  vendor: z.number().int(),
  original: z.number().int(),
  copies: z.number().int(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Severity = z.object({
  level: z.enum(['critical', 'high', 'medium', 'low']),
  reasons: z.array(z.string()),
});
export type Severity = z.infer<typeof Severity>;

export const Confidence = z.object({
  level: z.enum(['high', 'medium', 'low']),
  reasons: z.array(z.object({ sign: z.enum(['+', '-']), words: z.string() })),
});
export type Confidence = z.infer<typeof Confidence>;

/**
 * Who or what the story is about, and what it is to it. `certainty` is the firmest that independent articles say and none
 * takes back; `articles` counts those that say it, copies left out.
 */
export const About = z.object({
  role: Role,
  type: EntityType,
  id: z.string(),
  /** As it is shown: the catalogue's name, else the spelling used most. */
  name: z.string(),
  certainty: Certainty,
  articles: z.number().int(),
  citations: z.array(Citation).min(1).max(3),
});
export type About = z.infer<typeof About>;

/** What a story says at one revision. Made by `story/` from its articles alone: the same articles give the same content. */
export const StoryContent = z.object({
  title: z.string(),
  /** Null for a round-up: it tells of many things, of any kind. */
  kind: Kind.nullable(),
  /** Where a policy story stands ("Proposed"); null for the other kinds. */
  stage: z.string().nullable(),
  /** Null where nothing is at risk: policy, market. */
  severity: Severity.nullable(),
  /** Where a person corrected one: in words by whom and why. Missing from what was told before there was this. */
  corrected: z.object({ kind: z.string().optional(), severity: z.string().optional() }).optional(),
  /** The newest state in one sentence. */
  state: Cited,
  summary: z.array(Cited).min(1),
  /** Newest first; expected ones on top. */
  events: z.array(StoryEvent),
  disagreements: z.array(Disagreement),
  evidence: Evidence,
  /** Independent publisher families. */
  publishers: z.array(z.string()),
  confidence: Confidence,
  /** By role in the order of `Role`, then by weight; at most 60. */
  about: z.array(About),
  /** Distinct malicious observables of its articles. */
  indicators: z.number().int(),
  /** What holds the articles together, in words: “Digital Omnibus” in 13 of 13. */
  shared: z.array(z.object({ words: z.string(), in: z.number().int(), of: z.number().int() })),
});
export type StoryContent = z.infer<typeof StoryContent>;

/** One thing that changed between two revisions, in words for the wire. */
export const Change = z.object({
  what: z.enum([
    'new',
    'event',
    'figure',
    'correction',
    'dispute',
    'attribution',
    'victims',
    'indicators',
    'vulnerabilities',
    'publishers',
    'articles',
    'title',
    'kind',
    'merged',
    'split',
  ]),
  words: z.string(),
  /** For a correction: the old value, shown struck out, and the new. */
  was: z.string().nullable(),
  is: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;
