import { describe, expect, it } from 'vitest';
import { disagreements, letters } from '../sample/truth.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import { compose } from '../src/story/compose/compose.ts';
import { dataFolder } from './bench.ts';
import { run } from './disagreement.ts';
import { readSample } from './stories-sample.ts';

const sample = readSample();
const articlesOf = (story: string): StoryArticle[] =>
  sample.articles.filter((_, i) => sample.items[i]!.story === story);

describe('the sample wire', () => {
  it.each(disagreements.map((one) => [one.what, one] as const))('shows: %s', (_, { story, articles }) => {
    const found = compose(articlesOf(story)).disagreements;
    const cited = found.map((shown) =>
      shown.sides.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)),
    );
    const told = cited.some(
      (ids) => articles.filter((id) => ids.includes(id)).length >= Math.min(2, articles.length),
    );
    expect(told, JSON.stringify(found.map(({ question }) => question))).toBe(true);
  });

  it.each(letters.related)('shows none in the letter of %s', (story) => {
    expect(compose(articlesOf(story)).disagreements).toEqual([]);
  });
});

const data = dataFolder(null);
const why = data === null ? ' (skipped: no benchmark data beside the project)' : '';

describe.skipIf(data === null)(`the gold rows${why}`, () => {
  it('are found without crying wolf', async () => {
    const { figures } = await run({ data, items: null, peer: false });
    expect(figures.found).toBeGreaterThan(0.4);
    expect(figures.precision).toBeGreaterThan(0.7);
    expect(figures.false_alarms_on_negatives).toBeLessThan(0.08);
  });
});
