import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const LATER = '2025-11-19T09:00:00.000Z';
const article = (sentence: string, earlier?: string) => {
  const made = draftArticle({
    id: 'letter',
    publisher: 'Harbour Wire',
    published: '2025-11-18T08:00:00Z',
    title: 'Rights groups warn against the data bill',
    paragraphs: [sentence, 'The letter was sent to the ministry on Monday.'],
  });
  if (earlier === undefined) return made;
  const text = made.article.text.replace(sentence, earlier);
  return { ...made, earlier: [{ until: LATER, text }] };
};

describe('a figure that its own publisher changed', () => {
  const was = 'An open letter against the data bill was signed by 120 organisations.';
  const is = 'An open letter against the data bill was signed by 127 organisations.';

  it('stands as a correction in the story and in its changes', () => {
    const before = compose([article(was)]);
    const after = compose([article(is, was)]);
    expect(after.disagreements).toMatchObject([
      {
        question: 'How many organisations?',
        status: 'corrected',
        sides: [{ says: '120 organisations' }, { says: '127 organisations', at: LATER }],
      },
    ]);
    expect(changesBetween(before, after)).toContainEqual({
      what: 'correction',
      words: 'How many organisations?',
      was: '120 organisations',
      is: '127 organisations',
    });
    expect(changesBetween(after, after)).toEqual([]);
  });

  it.each([
    [
      'the same figure in other words',
      'The open letter against the data bill was signed by 127 organisations.',
    ],
    ['another sentence', 'The ministry counted 120 objections.'],
    ['a date', 'An open letter against the data bill was signed in 2024 by 127 organisations.'],
    ['no earlier figure', 'An open letter against the data bill was signed by many organisations.'],
  ])('is not seen in %s', (_, earlier) => {
    expect(compose([article(is, earlier)]).disagreements).toEqual([]);
  });
});
