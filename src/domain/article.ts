/** One published thing at one URL: as it came in (`RawArticle`), and as we keep it (`Article`). */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Instant, Precision } from './time.ts';

/** What a feed said about an entry; every field as the feed gave it, trimmed, control characters removed. */
export const FeedEntry = z.object({
  title: z.string().nullable(),
  /** HTML or text, not sanitised. */
  summary: z.string().nullable(),
  /** Full content where the feed carries it, HTML, not sanitised. */
  content: z.string().nullable(),
  published: Instant.nullable(),
  updated: Instant.nullable(),
  authors: z.array(z.string()),
  guid: z.string().nullable(),
  language: z.string().nullable(),
});
export type FeedEntry = z.infer<typeof FeedEntry>;

/** An article before reading. `html` is the fetched page, or null where only the feed entry is at hand. */
export const RawArticle = z.object({
  url: z.string(),
  sourceId: z.string(),
  fetchedAt: Instant,
  entry: FeedEntry.nullable(),
  html: z.string().nullable(),
});
export type RawArticle = z.infer<typeof RawArticle>;

/** `title` is always the first block. `code` and `table` are kept apart from prose: they carry indicators and rules. */
export const BlockKind = z.enum(['title', 'heading', 'paragraph', 'item', 'quote', 'code', 'table']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A block is `text.slice(start, end)`; blocks are in order, apart by a blank line, and never overlap. */
export const Block = z.object({ kind: BlockKind, start: z.number().int(), end: z.number().int() });
export type Block = z.infer<typeof Block>;

/** A link in the text: `text.slice(start, end)` is its anchor. Only http and https. */
export const Link = z.object({ start: z.number().int(), end: z.number().int(), url: z.string() });
export type Link = z.infer<typeof Link>;

/** A publication or update time, and which of the page's statements won. */
export const StatedTime = z.object({
  at: Instant,
  precision: Precision,
  from: z.enum(['feed', 'json-ld', 'meta', 'time-element', 'visible-text', 'url', 'fetched']),
});
export type StatedTime = z.infer<typeof StatedTime>;

/**
 * An article, clean. `text` is plain text, title first, blocks joined by `\n\n`; every offset in the project
 * (blocks, links, sentences, mentions, citations) counts UTF-16 code units into it. It holds no markup.
 */
export const Article = z.object({
  id: z.string(),
  /** Canonical URL. */
  url: z.string(),
  sourceId: z.string(),
  publisherId: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  published: StatedTime,
  updated: StatedTime.nullable(),
  /** When we learned of it. */
  learnedAt: Instant,
  /** BCP 47 primary subtag, or `und`. */
  language: z.string(),
  text: z.string(),
  blocks: z.array(Block),
  links: z.array(Link),
  /** Image addresses, by reference only. */
  images: z.array(z.string()),
  /** What of it was too long to be read, in a sentence for people; absent where all of it was. */
  cut: z.string().optional(),
});
export type Article = z.infer<typeof Article>;

/** A copy: an article that repeats another's text. `similarity` is the estimated share of equal shingles, 0 to 1. */
export const CopyOf = z.object({
  originalId: z.string(),
  similarity: z.number(),
  how: z.enum(['same', 'near', 'rewritten']),
});
export type CopyOf = z.infer<typeof CopyOf>;

/** A stretch of an article's text: `article.text.slice(start, end)`. */
export const Passage = z.object({ articleId: z.string(), start: z.number().int(), end: z.number().int() });
export type Passage = z.infer<typeof Passage>;

/**
 * A citation ties a sentence of ours to the passage that carries it. `asOf`: the passage is of what the article said then,
 * before its publisher changed it.
 */
export const Citation = Passage.extend({ asOf: Instant.optional() });
export type Citation = z.infer<typeof Citation>;

/** The identifier that belongs to a canonical URL: 80 bits of SHA-256 in base 32, so that any machine gives the same. */
export function articleId(canonicalUrl: string): string {
  return base32(createHash('sha256').update(canonicalUrl).digest().subarray(0, 10));
}

/** Lower-case base 32 without padding (RFC 4648, section 6). */
function base32(bytes: Uint8Array): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      out += alphabet[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? out + alphabet[(value << (5 - bits)) & 31] : out;
}
