/**
 * What was written for this project and labelled: whole articles, each a story of its own, with what they tell
 * (`labels/whole-articles.jsonl`, and by other hands `labels/whole-articles-2.jsonl`), and stories in brief items (`labels/brief-stories.jsonl`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Those of our own labels, or of another file of that form. */
export function wholeArticles(file: string = label('whole-articles')): WholeArticle[] {
  return rowsOf<Row>(file).map(({ id, published, publisher, title, paragraphs, ...labels }) => {
    const item = { id, published, publisher, title, sentences: paragraphs, story: id };
    return { ...labels, story: id, item };
  });
}

/** A story in one to three items, each a title and a sentence or two. */
type BriefRow = RoleLabels & {
  items: Required<Pick<StoryItem, 'published' | 'publisher' | 'title' | 'description'>>[];
};

export interface WrittenStory {
  labels: RoleLabels;
  items: StoryItem[];
}

export interface WrittenSet {
  name: string;
  /** Of whole articles. */
  whole: boolean;
  stories: WrittenStory[];
}

/** Each in two halves: the mistakes in the first were looked at, those in the second never. */
export const writtenSets = (): WrittenSet[] => [
  ...halves('whole-articles', true, wholes(label('whole-articles'))),
  ...halves('whole-articles-2', true, wholes(label('whole-articles-2'))),
  ...halves('brief-stories', false, briefs()),
];

const halves = (name: string, whole: boolean, stories: WrittenStory[]): WrittenSet[] =>
  ['first', 'second'].map((half, n) => ({
    name: `${name}, ${half} half`,
    whole,
    stories: stories.filter((_, place) => place % 2 === n),
  }));

const wholes = (file: string): WrittenStory[] =>
  wholeArticles(file).map(({ item, ...labels }) => ({ labels, items: [item] }));

const briefs = (): WrittenStory[] =>
  rowsOf<BriefRow>(label('brief-stories')).map(({ items, ...labels }) => ({
    labels,
    items: items.map((item, n) => ({ ...item, id: `${labels.story} ${n}`, story: labels.story })),
  }));

const label = (name: string): string => join(import.meta.dirname, `labels/${name}.jsonl`);
const rowsOf = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
