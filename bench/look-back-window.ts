/**
 * The look back over three months of unlabelled news: stories are placed as they come and are old after two quiet weeks.
 * Which founding articles go back to which stories was judged by hand (bench/labels/look-back.jsonl).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlacing, type PlacingMemory } from '../src/story/placing/placing.ts';
import { Archive } from './look-back-archive.ts';
import { readItems, type StoryItem, storyArticleOf } from './stories-data.ts';

const quietMs = 14 * 86_400_000;

/** A founding article and an old story, named by the earliest of its articles, and whether the one goes back to the other. */
interface Judged {
  article: string;
  earlier: string;
  related: boolean;
}

export interface WindowCounts {
  items: number;
  founding: number;
  /** Links made: judged right, judged wrong, and not judged, for stories come out otherwise when placing changes. */
  right: number;
  wrong: number;
  unjudged: number;
  /** Judged as related, the old story being there when the article founded its own. */
  related: number;
}

/** A link that could be made: what the archive finds for a founding article, and whether it is made. */
export interface Link {
  article: string;
  old: string[];
  made: boolean;
}

/** Every old story that a founding article asked about. */
export function linksOf(items: StoryItem[]): { links: Link[]; founding: number } {
  const placing = createPlacing();
  const archive = new Archive();
  const memories = new Map<string, PlacingMemory>();
  const stories = new Map<string, { articles: Set<string>; last: number }>();
  const storyAt = (id: string) =>
    stories.get(id) ?? stories.set(id, { articles: new Set(), last: 0 }).get(id)!;
  const links: Link[] = [];
  let founding = 0;
  for (const item of items) {
    const now = Date.parse(item.published!);
    placing.forget(new Date(now - quietMs).toISOString());
    for (const [storyId, { articles, last }] of stories) {
      if (last >= now - quietMs || articles.size === 0 || archive.has(storyId)) continue;
      archive.add({ storyId, memories: [...articles].map((id) => memories.get(id)!) });
    }
    const { storyId, joined, moves } = placing.place(storyArticleOf(item));
    memories.set(item.id, placing.memoryOf(item.id));
    const touched = storyAt(storyId);
    touched.articles.add(item.id);
    touched.last = now;
    for (const { from, to, articleIds } of moves) {
      for (const id of articleIds) {
        storyAt(from).articles.delete(id);
        storyAt(to).articles.add(id);
      }
      storyAt(to).last = now;
    }
    if (joined || storyId !== item.id) continue;
    founding++;
    const memory = memories.get(item.id)!;
    const made = new Set(archive.ask(memory));
    for (const old of archive.find(memory))
      links.push({
        article: item.id,
        old: [...storyAt(old.storyId).articles],
        made: made.has(old.storyId),
      });
  }
  return { links, founding };
}

export function measureWindow(data: string): WindowCounts {
  const items = readItems(join(data, 'stories/cyber-news-unlabelled.jsonl.gz'));
  const judged = readFileSync(new URL('labels/look-back.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged);
  const { links, founding } = linksOf(items);
  const verdict = ({ article, old }: Link): boolean | undefined =>
    judged.find((one) => one.article === article && old.includes(one.earlier))?.related;
  const made = links.filter((link) => link.made);
  return {
    items: items.length,
    founding,
    right: made.filter((link) => verdict(link) === true).length,
    wrong: made.filter((link) => verdict(link) === false).length,
    unjudged: made.filter((link) => verdict(link) === undefined).length,
    related: links.filter((link) => verdict(link) === true).length,
  };
}
