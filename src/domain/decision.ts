/** What a person decided about stories. The engine never decides against it, and everything can be taken back. */
import { z } from 'zod';
import { StoryKind } from './kind.ts';
import { type Move, Severity } from './story.ts';
import { Instant } from './time.ts';

/** What a person can say of a story's severity. */
export const severityWords = [...Severity.shape.level.options, 'none'] as const;

export const StoryDecision = z.object({
  id: z.number().int(),
  /**
   * merge: all articles of `story` belong to `into`. move: those of `articleIds` do. split: those of `articleIds` are a story of
   * their own, `into`. rename: the story is called `title`. kind, severity: the story's is `word`.
   */
  kind: z.enum(['merge', 'move', 'split', 'rename', 'kind', 'severity']),
  story: z.string(),
  into: z.string().nullable(),
  /** The articles that went; set when it is applied. */
  articleIds: z.array(z.string()),
  title: z.string().nullable(),
  word: z.string().nullable(),
  why: z.string(),
  by: z.string(),
  at: Instant,
  /** Null while it waits for whoever tells stories. */
  appliedAt: Instant.nullable(),
  /** Set when somebody asked to take it back, and when that was done. */
  undoBy: z.string().nullable(),
  undoneAt: Instant.nullable(),
});
export type StoryDecision = z.infer<typeof StoryDecision>;

/** The others say what a story is called, not where its articles belong. */
export const movesArticles = <Of extends Pick<StoryDecision, 'kind'>>(
  decision: Of,
): decision is Of & { kind: Move['kind'] } =>
  decision.kind === 'merge' || decision.kind === 'move' || decision.kind === 'split';

/** A decision as a person asks for it. */
export const AskedStoryDecision = z.object({
  kind: StoryDecision.shape.kind,
  story: z.string().min(1).max(100),
  into: z.string().max(100).nullable(),
  articleIds: z.array(z.string().max(100)).max(500),
  title: z.string().max(200).nullable(),
  word: z
    .string()
    .max(40)
    .nullish()
    .describe(`Of a kind: ${StoryKind.options.join(', ')}. Of a severity: ${severityWords.join(', ')}.`),
  why: z.string().max(500),
});
export type AskedStoryDecision = z.infer<typeof AskedStoryDecision>;

/** An article with the story that people say it belongs to, in the form that `bench stories --items` reads. */
export interface LabelledItem {
  id: string;
  published: Instant;
  publisher: string;
  url: string;
  title: string;
  sentences: string[];
  story: string;
}
