import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const LEAD = 'Ports must report attacks to the harbour office within a day from 2 March 2026.';
const titleOf = (titles: string[], lead = LEAD): string =>
  compose(
    titles.map((title, i) =>
      draftArticle({
        id: `a${i}`,
        title,
        paragraphs: [lead],
        published: `2025-11-1${i}T09:00:00Z`,
        publisher: `Paper ${i}`,
      }),
    ),
  ).title;

test('questions that readers are said to ask are told by the lead, else without "us"', () => {
  const title = 'Six questions that shippers ask us about the new port rules';
  expect(titleOf([title])).toBe(LEAD.slice(0, -1));
  expect(titleOf([title], 'We answer them here.')).toBe('Questions and answers about the new port rules');
});

test('a play on words gives way to a plain headline', () => {
  const plain = 'Sanctions hit web host Larkfield Media and its owners';
  expect(titleOf([plain, "Sanctions hit web host Larkfield Media and Brin's new clothes"])).not.toContain(
    'clothes',
  );
});
