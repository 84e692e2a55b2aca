/** Citations ready to show. */
import { z } from 'zod';
import { StatedTime } from './article.ts';

/** A citation ready to show: `number` is the source's number on this page; the passage with a little text around it. */
export const CitationView = z.object({
  number: z.number().int(),
  articleId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  publisher: z.string(),
  published: StatedTime,
  before: z.string(),
  passage: z.string(),
  after: z.string(),
  /** Where the passage is of an earlier state of the article: when that stood. */
  asOf: z.iso.datetime().nullable(),
});
export type CitationView = z.infer<typeof CitationView>;

export const CitedView = z.object({ text: z.string(), citations: z.array(CitationView), isNew: z.boolean() });
export type CitedView = z.infer<typeof CitedView>;
