/**
 * The labelled sets of stories that placing is trained and judged on: two windows of security news and ECB+ from the data
 * folder, and the news before and after the two windows by labels of our own (labels/cyber-news-around.stories.jsonl).
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoryArticle } from '../src/domain/story.ts';
import { type Background, readBackground } from '../src/story/placing/background.ts';
import { aroundItems, readItems, type StoryItem, storyArticleOf } from './stories-data.ts';
import { corpora, countBackground, firstLabelledDay } from './train-background.ts';

export interface LabelledSet {
  name: string;
  items: StoryItem[];
  articles: StoryArticle[];
  /** Counts that hold none of its text; without: the committed ones. */
  background?: Background;
  /** How much it counts in training and in the choice of thresholds. */
  weight: number;
  /** Sets of one group are left out together. */
  group: string;
}

const developmentFiles = ['cyber-news-dev.jsonl', 'cyber-news-dev-2.jsonl', 'ecbplus-odd-topics.jsonl.gz'];

/** News labelled by ourselves, in stretches of time from one day to another. Stories across the border of two are cut. */
const ownStretches = [
  { from: '2025-08-10', to: '2025-08-28', background: ['2025-08-28', firstLabelledDay] },
  { from: '2025-08-28', to: firstLabelledDay, background: ['2025-08-10', '2025-08-28'] },
  { from: '2025-11-01', to: '2025-11-10', background: ['', firstLabelledDay] },
] as const;
/** The three stretches hold about 180 items each, the other sets over 400. */
const ownWeight = 0.5;

export function readSet(file: string, name: string): LabelledSet {
  return setOf(readItems(file), { name, weight: 1, group: name });
}

const setOf = (
  items: StoryItem[],
  rest: Pick<LabelledSet, 'name' | 'weight' | 'group' | 'background'>,
): LabelledSet => ({ ...rest, items, articles: items.map(storyArticleOf) });

/** All labelled sets of a data folder, each with a background that holds nothing of it, nor of a set that was labelled for it. */
export function labelledSets(data: string): LabelledSet[] {
  const earlier = backgroundOf(data, ['', firstLabelledDay]);
  const given = developmentFiles
    .map((name) => join(data, 'stories', name))
    .filter((file) => existsSync(file))
    .map((file) => ({ ...readSet(file, basename(file)), background: earlier }));
  return [...given, ...ownSets(data)];
}

/** The news before and after the two labelled windows. */
function ownSets(data: string): LabelledSet[] {
  const items = aroundItems(data);
  return ownStretches.map(({ from, to, background }) =>
    setOf(
      items.filter(({ published = '' }) => published >= from && published < to),
      {
        name: `own labels from ${from}`,
        weight: ownWeight,
        group: 'own labels',
        background: backgroundOf(data, background),
      },
    ),
  );
}

/** A background whose news is from one day on and before another; never from the labelled windows of the data folder. */
function backgroundOf(data: string, [from, to]: readonly [string, string]): Background {
  return readBackground(countBackground(corpora(data, (published) => published >= from && published < to)));
}
