/** Whole articles written for this project, with what they tell (`labels/whole-articles.jsonl`): each a story of its own. */
import { readFileSync } from 'node:fs';
import type { Certainty, RelationType } from '../src/domain/entity.ts';
import type { VersionState } from '../src/domain/version.ts';
import type { RoleLabels } from './roles-data.ts';
import type { StoryItem } from './stories-data.ts';

export interface WholeArticle extends RoleLabels {
  item: StoryItem;
  relations: [subject: string, relation: RelationType, object: string, certainty: Certainty][];
  /** ATT&CK ids, each with the words that tell of it. */
  techniques: { id: string; says: string }[];
  /** `range` as `rangeWords` has it. */
  versions: { product: string; state: VersionState; range: string; flaw: string | null }[];
}

type Row = RoleLabels &
  Omit<WholeArticle, 'item'> & {
    id: string;
    published: string;
    publisher: string;
    title: string;
    paragraphs: string[];
  };

export function wholeArticles(
  file: string | URL = new URL('./labels/whole-articles.jsonl', import.meta.url),
): WholeArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, published, publisher, title, paragraphs, ...labels } = JSON.parse(line) as Row;
    const item = { id, published, publisher, title, sentences: paragraphs, story: id };
    return { ...labels, story: id, item };
  });
}

/** In two halves, so that each can be judged by what is trained on the other. */
export function wholeHalves(): { name: string; articles: WholeArticle[] }[] {
  const all = wholeArticles();
  return ['first', 'second'].map((half, n) => ({
    name: `whole-articles, ${half} half`,
    articles: all.filter((_, place) => place % 2 === n),
  }));
}
