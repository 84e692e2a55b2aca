import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const report = (publisher: string, published: string, sentence: string, title = 'Breach at Northgate Bank') =>
  draftArticle({ publisher, published, title, paragraphs: [sentence] });

describe('disagreements', () => {
  it.each([
    [
      'rounding',
      'The breach at Northgate Bank affected 69,461 customers.',
      'The breach at Northgate Bank affected about 70,000 customers.',
    ],
    [
      'a bound',
      'The breach at Northgate Bank affected 61 customers.',
      'The breach at Northgate Bank affected more than 60 customers.',
    ],
    [
      'a vague number',
      'The breach at Northgate Bank affected 61 customers.',
      'The breach at Northgate Bank affected dozens of customers.',
    ],
    [
      'another thing',
      'The breach at Northgate Bank affected 6,100 customers.',
      'Northgate Bank arrested the breach with 12,000 customers on hold.',
    ],
    [
      'another act',
      'Police arrested 12 people over the breach at Northgate Bank.',
      'The breach at Northgate Bank affected 90 people.',
    ],
  ])('sees none in %s', (_, one, other) => {
    const content = compose([
      report('A', '2025-11-10T08:00:00Z', one),
      report('B', '2025-11-10T10:00:00Z', other),
    ]);
    expect(content.disagreements).toEqual([]);
  });

  it('shows two figures for one thing on the same day as open, each cited', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report('B', '2025-11-10T10:00:00Z', 'The breach at Northgate Bank affected 127,000 customers.'),
    ]).disagreements;
    expect(found?.status).toBe('open');
    expect(found?.question).toBe('How many people are affected?');
    expect(found?.sides.map(({ says }) => says.replace(/\D/g, ''))).toEqual(['61000', '127000']);
  });

  it('shows a figure that a later report replaces as updated', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report(
        'A',
        '2025-11-14T08:00:00Z',
        'The breach at Northgate Bank affected 127,000 customers.',
        'Northgate Bank counts again',
      ),
    ]).disagreements;
    expect(found?.status).toBe('updated');
  });

  it('shows a figure that the text corrects as corrected', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report(
        'B',
        '2025-11-10T18:00:00Z',
        'The breach at Northgate Bank affected 127,000 customers. An earlier version of this report said 61,000.',
      ),
    ]).disagreements;
    expect(found?.status).toBe('corrected');
  });

  it('shows a claim and its denial', () => {
    const [found] = compose([
      report(
        'A',
        '2025-11-10T08:00:00Z',
        'A gang claims to have stolen the customer files of Northgate Bank.',
        'Gang claims theft of Northgate Bank customer files',
      ),
      report(
        'B',
        '2025-11-10T10:00:00Z',
        'Northgate Bank denies that its customer files were stolen.',
        'Northgate Bank denies theft of customer files',
      ),
    ]).disagreements;
    expect(found?.status).toBe('denied');
  });

  it('shows a stop that was prolonged', () => {
    const [found] = compose([
      report(
        'A',
        '2025-11-10T08:00:00Z',
        'The shutdown of the Northgate Bank branches will last until 14 November.',
      ),
      report(
        'B',
        '2025-11-13T10:00:00Z',
        'Northgate Bank extended the shutdown of its branches until 21 November.',
      ),
    ]).disagreements;
    expect(found).toMatchObject({ question: 'Until when?', status: 'updated' });
    expect(found?.sides.map(({ says }) => says)).toEqual([
      'until 14 November 2025',
      'until 21 November 2025',
    ]);
  });
});
