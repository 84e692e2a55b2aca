/** The sample wire through understanding and placing: its stories come out, and what must stay apart does. */
import { describe, expect, it } from 'vitest';
import { apart, letters } from '../sample/truth.ts';
import type { Candidate } from '../src/domain/story.ts';
import { createPlacing, type PlacingMemory } from '../src/story/placing/placing.ts';
import { bcubed } from './bcubed.ts';
import { readSample } from './stories-sample.ts';

const { items, articles } = readSample();
const goldOf = new Map(items.map(({ id, story }) => [id, story]));

const placing = createPlacing();
const homes = new Map<string, string>();
const related = new Map<string, Candidate[]>();
for (const article of articles) {
  const { articleId, storyId, moves, keptApart } = placing.place(article);
  homes.set(articleId, storyId);
  related.set(articleId, keptApart);
  for (const { articleIds, to } of moves) for (const id of articleIds) homes.set(id, to);
}
const storiesOf = (gold: string): Set<string> =>
  new Set(items.filter(({ story }) => story === gold).map(({ id }) => homes.get(id)!));

describe('the sample wire', () => {
  it('comes out as its stories', () => {
    const { precision, recall } = bcubed(
      items.map(({ story }) => story),
      items.map(({ id }) => homes.get(id)!),
    );
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.85);
  });

  it.each(apart)('keeps %s and %s apart', (one, other) => {
    expect([...storiesOf(one)].filter((story) => storiesOf(other).has(story))).toEqual([]);
  });

  it('makes one story of each letter, and relates the two', () => {
    const [one, other] = letters.related;
    expect(storiesOf(one).size).toBe(1);
    expect(storiesOf(other).size).toBe(1);
    const pairs = [...related].flatMap(([id, candidates]) =>
      candidates.map(({ storyId, reasons }) => ({ pair: [goldOf.get(id), goldOf.get(storyId)], reasons })),
    );
    const found = pairs.find(({ pair }) => pair.includes(one) && pair.includes(other));
    expect(found?.reasons.map(({ words }) => words).join('; ')).toMatch(
      /other number \((?:61 \/ 127|127 \/ 61)/,
    );
  });

  it('leaves round-ups alone', () => {
    for (const { id, story } of items.filter((item) => item.story.startsWith('roundup'))) {
      expect(storiesOf(story)).toEqual(new Set([id]));
    }
  });

  it('leaves round-ups alone that were read before what they tell of', () => {
    const isRoundup = ({ article }: (typeof articles)[number]): boolean =>
      goldOf.get(article.id)!.startsWith('roundup');
    const first = createPlacing();
    const stories = new Map<string, string>();
    for (const article of [...articles.filter(isRoundup), ...articles.filter((other) => !isRoundup(other))]) {
      const { articleId, storyId, moves } = first.place(article);
      stories.set(articleId, storyId);
      for (const { articleIds, to } of moves) for (const id of articleIds) stories.set(id, to);
    }
    for (const { article } of articles.filter(isRoundup)) {
      const home = stories.get(article.id);
      expect([...stories].filter(([, story]) => story === home)).toEqual([[article.id, home]]);
    }
  });

  it('comes out the same with a restart in between', () => {
    for (const cut of [20, 47, 80]) {
      const before = createPlacing();
      const stories = new Map<string, string>();
      const memories = new Map<string, PlacingMemory>();
      const place = (with_: typeof before, from: number, to: number): void => {
        for (const article of articles.slice(from, to)) {
          const { articleId, storyId, moves } = with_.place(article);
          stories.set(articleId, storyId);
          memories.set(articleId, with_.memoryOf(articleId));
          for (const { articleIds, to: home } of moves) for (const id of articleIds) stories.set(id, home);
        }
      };
      place(before, 0, cut);
      const after = createPlacing();
      after.restore([...memories].map(([id, memory]) => ({ storyId: stories.get(id)!, memory })));
      place(after, cut, articles.length);
      expect(stories).toEqual(homes);
    }
  });
});
