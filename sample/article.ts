/** The sample's articles as files: a head of `key: value` lines between two `---`, and a body in a small Markdown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../src/domain/time.ts';
import { ORIGINAL_START } from './time.ts';

/** One article as written; its texts still hold date markers (see time.ts). */
export interface SampleArticle {
  slug: string;
  publisher: string;
  title: string;
  /** One sentence for feeds and `description`. */
  summary: string;
  authors: string[];
  at: Instant;
  updated: Instant | null;
  /** Seconds after the start at which it comes out; null where it is there from the beginning. */
  arrives: number | null;
  body: string;
  /** What the tests know and no page says. */
  gold: Gold;
}

/** The truth about an article, for tests alone. `mentions`: the stories that a round-up tells and must not merge. */
export interface Gold {
  story: string;
  copyOf: string | null;
  how: 'same' | 'near' | 'rewritten' | null;
  mentions: string[];
}

const keys = new Set([
  'publisher',
  'title',
  'summary',
  'authors',
  'at',
  'updated',
  'arrives',
  'story',
  'copyOf',
  'how',
  'mentions',
]);

const list = (value: string | undefined) => (value ? value.split(',').map((part) => part.trim()) : []);

/** Reads one article file. Throws with the file's name where its head is wrong. */
export function parseArticle(slug: string, file: string): SampleArticle {
  const end = file.indexOf('\n---\n', 4);
  if (!file.startsWith('---\n') || end < 0) throw new Error(`${slug}: no head between two lines "---".`);
  const head: Record<string, string> = {};
  for (const line of file.slice(4, end).split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, colon);
    if (colon < 0 || !keys.has(key)) throw new Error(`${slug}: "${line}" is no line of an article's head.`);
    head[key] = line.slice(colon + 2).trim();
  }
  const need = (key: string): string => {
    const value = head[key];
    if (value === undefined) throw new Error(`${slug}: the head lacks "${key}".`);
    return value;
  };
  const arrives = head.arrives === undefined ? null : Number(head.arrives);
  const at = arrives === null ? need('at') : new Date(ORIGINAL_START + arrives * 1000).toISOString();
  return {
    slug,
    publisher: need('publisher'),
    title: need('title'),
    summary: need('summary'),
    authors: list(head.authors),
    at: new Date(at).toISOString(),
    updated: head.updated === undefined ? null : new Date(head.updated).toISOString(),
    arrives,
    body: file.slice(end + 5).trim(),
    gold: {
      story: need('story'),
      copyOf: head.copyOf ?? null,
      how: (head.how as Gold['how']) ?? null,
      mentions: list(head.mentions),
    },
  };
}

/** All articles of the sample wire, oldest first. */
export function readArticles(): SampleArticle[] {
  const folder = join(import.meta.dirname, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseArticle(name.slice(0, -3), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.at.localeCompare(b.at) || a.slug.localeCompare(b.slug));
}
