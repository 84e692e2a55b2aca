/** Reads story items (see BenchOptions) and turns each into an article as the story engine takes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Block } from '../src/domain/article.ts';
import type { Publisher } from '../src/domain/source.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import { detectLanguage } from '../src/read/language.ts';
import { understand } from '../src/understand/understand.ts';

export interface StoryItem {
  id: string;
  published?: string;
  publisher?: string;
  url?: string;
  title?: string;
  description?: string;
  sentences?: string[];
  story: string;
  /** ECB+: the topic, which holds two stories of the same kind. */
  topic?: number | string;
  event?: string;
  event_date?: string;
}

/** Items in the order of publication; in the order of the file where none has a date. */
export function readItems(file: string): StoryItem[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const items = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as StoryItem);
  return items
    .map((item, index) => ({ item, index, at: item.published ? Date.parse(item.published) : Number.NaN }))
    .sort((a, b) => a.at - b.at || 0 || a.index - b.index)
    .map(({ item }) => item);
}

/** The news before and after the two labelled windows, with the stories that `labels/cyber-news-around.stories.jsonl` gives. */
export function aroundItems(data: string): StoryItem[] {
  const stories = new Map<string, string>();
  const labels = new URL('./labels/cyber-news-around.stories.jsonl', import.meta.url);
  for (const line of readFileSync(labels, 'utf8').split('\n').filter(Boolean)) {
    const { id, story } = JSON.parse(line) as { id: string; story: string };
    stories.set(id, story);
  }
  return readItems(join(data, 'stories/cyber-news-unlabelled.jsonl.gz')).flatMap((item) => {
    const story = stories.get(item.id);
    return story === undefined ? [] : [{ ...item, story }];
  });
}

const isAddress = (line: string): boolean => /^https?\s?:\s?\//i.test(line);

/** A line that holds a date and nothing else; a reader takes it for the date, not for text. */
const isDateline = (line: string): boolean =>
  /\d/.test(line) &&
  line.replace(
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|last|updated|posted|published|on|at|article|[ap]\.?m|gmt|[ecmp][ds]t|\d{1,4})\b/gi,
    '',
  ).length <=
    line.length / 3 &&
  line.length < 60;

/** The article of an item: title first, then the text. Where there is no date, its day is marked as unknown. */
export function articleOf(item: StoryItem): Article {
  const lines = (item.sentences ?? [item.description ?? ''])
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body = lines.filter((line) => !isAddress(line) && !isDateline(line));
  const given = item.title?.trim();
  const title = given || body[0] || item.id;
  const rest = given ? body : body.slice(1);
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }];
  let text = title;
  for (const line of rest) {
    const start = text.length + 2;
    text += `\n\n${line}`;
    blocks.push({ kind: 'paragraph', start, end: text.length });
  }
  const at = item.published ? new Date(item.published).toISOString() : '2000-01-01T00:00:00.000Z';
  return {
    id: item.id,
    url: item.url ?? `https://items.example/${encodeURIComponent(item.id)}`,
    sourceId: 'items',
    publisherId: publisherOf(item).id,
    title,
    authors: [],
    published: { at, precision: item.published ? 'minute' : 'year', from: 'feed' },
    updated: null,
    learnedAt: at,
    language: detectLanguage(text, ['en']),
    text,
    blocks,
    links: [],
    images: [],
  };
}

export function publisherOf(item: StoryItem): Publisher {
  const name = item.publisher ?? 'unknown';
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, name, family: id, category: 'journalism' };
}

/** The item as the story engine takes it: read, and understood by the real stage. */
export function storyArticleOf(item: StoryItem): StoryArticle {
  const article = articleOf(item);
  return { article, findings: understand(article), publisher: publisherOf(item), copyOf: null };
}
