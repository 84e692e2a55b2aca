/** Sentences of a story in the words of a language model that the operator configured. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Citation } from './article.ts';
import type { Cited } from './story.ts';
import { Instant } from './time.ts';

/**
 * What came of one sentence: it was `kept`; the model `left` it as it was; or it was dropped, for the first reason that was found.
 * `form`: no single plain sentence of about that length. `lost`: a number, date or name of ours is missing. `answer`: the
 * model gave nothing that can be read. The others are what the citation check names.
 */
export const WordingOutcome = z.enum([
  'kept',
  'left',
  'number',
  'name',
  'date',
  'negation',
  'hedge',
  'attribution',
  'support',
  'form',
  'lost',
  'answer',
]);
export type WordingOutcome = z.infer<typeof WordingOutcome>;

/** A sentence that a model was asked to word. `text` is null where the story's own sentence stands; `why` is for people. */
export const WordedSentence = z.object({
  own: z.string(),
  citations: z.array(Citation).min(1),
  text: z.string().nullable(),
  outcome: WordingOutcome,
  why: z.string().nullable(),
});
export type WordedSentence = z.infer<typeof WordedSentence>;

/** What a model made of a story's summary. It holds for a sentence as long as the story says it out of the same citations. */
export interface Wording {
  model: string;
  at: Instant;
  sentences: WordedSentence[];
}

/** Whether it is the wording of a sentence as the story says it now. */
export const isOf = ({ own, citations }: WordedSentence, sentence: Cited): boolean =>
  own === sentence.text && isDeepStrictEqual(citations, sentence.citations);

/** As shown: the sentences that stand in the model's words, beside the story's own. */
export const WordingView = z.object({
  model: z.string(),
  at: Instant,
  sentences: z.array(z.object({ own: z.string(), worded: z.string() })).min(1),
});
export type WordingView = z.infer<typeof WordingView>;

/** What came of all sentences that a model was ever asked; `dropped` by reason. */
export const WordingTotal = z.object({
  model: z.string(),
  asked: z.number().int(),
  kept: z.number().int(),
  left: z.number().int(),
  dropped: z.record(z.string(), z.number().int()),
});
export type WordingTotal = z.infer<typeof WordingTotal>;
