/**
 * THE list of steps. An article walks through `articleSteps` one by one; then the stories that it touches are told
 * anew by `storySteps`, in batches. run.ts runs, times and counts them.
 */

import { attach, compareWithKnown, keep, openPage, read, sign, understandArticle } from './article.ts';
import { findCopies } from './copies.ts';
import { lookBack } from './look-back.ts';
import type { ArticleStep, StoryStep } from './run.ts';
import { composeStories, placeArticles, tellStories } from './story.ts';

export const articleSteps: ArticleStep[] = [
  { name: 'page', run: openPage },
  { name: 'read', run: read },
  { name: 'attach', run: attach },
  { name: 'known', run: compareWithKnown },
  { name: 'understand', run: understandArticle },
  { name: 'sign', run: sign },
  { name: 'keep', run: keep },
];

export const storySteps: StoryStep[] = [
  { name: 'copies', run: findCopies },
  { name: 'place', run: placeArticles },
  { name: 'look back', run: lookBack },
  { name: 'compose', run: composeStories },
  { name: 'tell', run: tellStories },
];
