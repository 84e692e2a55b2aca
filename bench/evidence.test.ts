import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { StoryArticle } from '../src/domain/story.ts';
import { passageOf } from '../src/story/compose/carry.ts';
import { checkCited } from '../src/story/compose/citations.ts';
import { compose } from '../src/story/compose/compose.ts';
import { draftArticle } from '../src/story/compose/fixture.ts';
import { dataFolder } from './bench.ts';
import { run } from './evidence.ts';

const data = dataFolder(null);
const file = data === null ? '' : join(data, 'stories/cyber-news-dev.jsonl');
const missing = !existsSync(file);
const why = missing ? ' (skipped: no benchmark data beside the project)' : '';

/** The gold stories of the development set as the engine takes them. */
function goldStories(): Map<string, StoryArticle[]> {
  const stories = new Map<string, StoryArticle[]>();
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')) {
    const item = JSON.parse(line) as Record<string, string>;
    const article = draftArticle({
      id: item.id!,
      title: item.title!,
      paragraphs: item.description ? [item.description] : [],
      published: item.published!,
      publisher: item.publisher!,
    });
    const story = stories.get(item.story!) ?? [];
    story.push(article);
    stories.set(item.story!, story);
  }
  return stories;
}

describe.skipIf(missing)(`the gold stories${why}`, () => {
  it('compose to sentences that each have a citation and are carried by it', () => {
    const failing: string[] = [];
    for (const [name, articles] of goldStories()) {
      const content = compose(articles);
      const carry = new Map(articles.map((article) => [article.article.id, article]));
      const said = [
        content.state,
        ...content.summary,
        ...content.events.flatMap((event) => [
          { text: event.headline, citations: event.citations },
          ...event.sentences,
        ]),
        ...content.disagreements.flatMap(({ sides }) =>
          sides.map(({ says, citations }) => ({ text: says, citations })),
        ),
      ];
      for (const { text, citations } of said) {
        const check = checkCited(
          text,
          citations.map((citation) => passageOf(citation, carry)),
        );
        if (citations.length === 0 || !check.holds)
          failing.push(`${name}: ${text} (${check.faults.map(({ words }) => words).join('; ')})`);
      }
    }
    expect(failing).toEqual([]);
  });

  it('give the check faults to find: most are found, and true sentences pass', async () => {
    // No model is asked, whatever is set.
    vi.stubEnv('THROUGHLINE_MODEL_URL', '');
    vi.stubEnv('THROUGHLINE_MODEL', '');
    const { figures } = await run({ data, items: null, peer: false }).finally(() => vi.unstubAllEnvs());
    expect(figures.found).toBeGreaterThan(0.95);
    expect(figures.passed).toBeGreaterThan(0.9);
    expect(figures.reworded_unfaithful_dropped).toBeGreaterThan(0.97);
    expect(figures.reworded_faithful_dropped).toBeLessThan(0.05);
    expect(figures).not.toHaveProperty('reworded_by_model_dropped');
  }, 120_000);
});
