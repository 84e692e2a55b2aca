/**
 * Does a composed story say what a good brief says? Nuggets (facts with the strings that show each) looked for in title,
 * state, summary and timeline; timeline lines matched by day and shared articles; beside them the first sentences as the floor.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoryArticle, StoryContent, StoryEvent } from '../src/domain/story.ts';
import { addDays } from '../src/domain/time.ts';
import { compose } from '../src/story/compose/compose.ts';
import { dayInWords } from '../src/story/compose/days.ts';
import { draftArticle } from '../src/story/compose/fixture.ts';
import type { BenchOptions, BenchResult } from './bench.ts';

interface Nugget {
  strings: string[] | string[][];
  vital: boolean;
}
/** `date` is a day, a month or a year, "~" before it where it is about that. */
export interface GoldLine {
  date: string;
  items: string[];
}
export type TimelineEvent = Pick<StoryEvent, 'happened' | 'reportedAt' | 'articleIds'>;
interface Brief {
  story: string;
  summary: { text: string; items: string[] }[];
  timeline: GoldLine[];
  nuggets: Nugget[];
}
interface Item {
  id: string;
  story: string;
  published: string;
  publisher?: string;
  title?: string;
  description?: string | null;
}

const ITEM_FILES = ['cyber-news-dev.jsonl', 'cyber-news-dev-2.jsonl'];

/** Runs the benchmark. `items` is another file of briefs; its items lie beside it or in the development sets. */
export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const file = items ?? (data === null ? '' : join(data, 'stories/briefs-dev.jsonl'));
  if (!existsSync(file))
    throw new Error(
      'briefs needs the benchmark data folder (--data FOLDER) or a file of briefs (--items FILE)',
    );
  const sets = itemSets(file, data);
  const sum = {
    vital: 0,
    vitalOf: 0,
    all: 0,
    allOf: 0,
    floor: 0,
    length: 0,
    goldLength: 0,
    matched: 0,
    ours: 0,
    gold: 0,
  };
  let briefs = 0;
  for (const brief of jsonLines<Brief>(file)) {
    const articles = articlesOf(brief, sets);
    if (articles.length === 0) continue;
    briefs++;
    add(sum, brief, compose(articles), articles);
  }
  const precision = sum.matched / Math.max(1, sum.ours);
  const recall = sum.matched / Math.max(1, sum.gold);
  const figures = {
    vital: rounded(sum.vital / sum.vitalOf),
    all: rounded(sum.all / sum.allOf),
    timeline_f1: rounded((2 * precision * recall) / Math.max(1e-9, precision + recall)),
    length_ratio: rounded(sum.length / sum.goldLength),
    floor_vital: rounded(sum.floor / sum.vitalOf),
  };
  const rows = Object.entries(figures).map(([name, value]) => `${name.padEnd(14)}${value.toFixed(3)}`);
  return {
    figures,
    table: rows.join('\n'),
    data: `${basename(file)}: ${briefs} stories`,
    method:
      'Gold stories composed; a nugget counts where one of its strings stands in title, state, summary or timeline. A timeline line matches a gold event on the same day within the gold’s precision (“~”: give or take a day) that shares an article, each once. Floor: first title and first sentences, as long as our text. The rules and limits were chosen looking at these stories too, so the figures flatter; event F1 and exact days of the stories benchmark say how they do elsewhere.',
  };
}

type Sum = Record<
  'vital' | 'vitalOf' | 'all' | 'allOf' | 'floor' | 'length' | 'goldLength' | 'matched' | 'ours' | 'gold',
  number
>;

function add(sum: Sum, brief: Brief, content: StoryContent, articles: StoryArticle[]): void {
  const text = textOf(content);
  const floor = floorText(articles, text.length);
  for (const nugget of brief.nuggets) {
    const found = says(text, nugget);
    sum.allOf++;
    if (found) sum.all++;
    if (!nugget.vital) continue;
    sum.vitalOf++;
    if (found) sum.vital++;
    if (says(floor, nugget)) sum.floor++;
  }
  for (const { text: sentence } of content.summary) sum.length += sentence.length;
  for (const { text: sentence } of brief.summary) sum.goldLength += sentence.length;
  sum.matched += matchedEvents(brief.timeline, content.events);
  sum.ours += content.events.length;
  sum.gold += brief.timeline.length;
}

function textOf({ title, state, summary, events }: StoryContent): string {
  const lines = events.map(({ headline, happened, sentences }) => {
    const day = happened && happened.start === happened.end ? dayInWords(happened.start) : '';
    return [day, headline, ...sentences.map((sentence) => sentence.text)].join(' ');
  });
  return [title, state.text, ...summary.map((sentence) => sentence.text), ...lines].join(' ').toLowerCase();
}

/** Title and text of one article after another, newest first, cut at the length of ours. */
function floorText(articles: StoryArticle[], length: number): string {
  const newestFirst = articles.toSorted((a, b) => (a.article.published.at < b.article.published.at ? 1 : -1));
  return newestFirst
    .map(({ article }) => article.text)
    .join(' ')
    .slice(0, length)
    .toLowerCase();
}

function says(text: string, { strings }: Nugget): boolean {
  const any = (options: string[]) => options.some((option) => text.includes(option.toLowerCase()));
  return Array.isArray(strings[0]) ? (strings as string[][]).every(any) : any(strings as string[]);
}

/** The most pairs of an event and a gold line that fit each other, each used once (Kuhn's augmenting paths). */
export function matchedEvents(timeline: readonly GoldLine[], events: readonly TimelineEvent[]): number {
  const takenBy = new Map<GoldLine, TimelineEvent>();
  const place = (event: TimelineEvent, tried: Set<GoldLine>): boolean =>
    timeline.some((line) => {
      if (tried.has(line) || !fits(line, event)) return false;
      tried.add(line);
      const other = takenBy.get(line);
      if (other !== undefined && !place(other, tried)) return false;
      takenBy.set(line, event);
      return true;
    });
  return events.filter((event) => place(event, new Set())).length;
}

/** The same day within the gold's precision (a day, a month, a year; "~" is give or take a day), and an article in common. */
function fits({ date, items }: GoldLine, { happened, reportedAt, articleIds }: TimelineEvent): boolean {
  if (!items.some((id) => articleIds.includes(id))) return false;
  const day = happened?.start ?? reportedAt.slice(0, 10);
  const about = /^~(\d{4}-\d\d-\d\d)$/.exec(date)?.[1];
  if (about === undefined) return day.startsWith(date.replace('~', ''));
  return addDays(about, -1) <= day && day <= addDays(about, 1);
}

/** Each file of items apart: two windows may use one name for two stories. */
function itemSets(file: string, data: string | null): Item[][] {
  const folders = [join(file, '..'), ...(data === null ? [] : [join(data, 'stories')])];
  const files = new Set(folders.flatMap((folder) => ITEM_FILES.map((name) => join(folder, name))));
  return [...files].filter((name) => existsSync(name)).map((name) => jsonLines<Item>(name));
}

function articlesOf(brief: Brief, sets: Item[][]): StoryArticle[] {
  const cited = new Set(brief.summary.flatMap(({ items }) => items));
  const set = sets.find((items) => items.some(({ id }) => cited.has(id))) ?? [];
  return set
    .filter(({ story }) => story === brief.story)
    .map(({ id, title, description, published, publisher }) =>
      draftArticle({
        id,
        title: title ?? '',
        paragraphs: description ? [description] : [],
        published,
        publisher: publisher ?? 'unknown',
      }),
    );
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
