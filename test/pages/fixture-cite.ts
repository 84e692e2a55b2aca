/** Citations of the invented article, for the fixtures. */
import type { CitationView, CitedView } from '../../src/domain/citation-view.ts';
import { PASSAGE, text } from './fixture-article.ts';

export const publishers = [
  'Harbour Wire',
  'National Agency',
  'Vendor PSIRT',
  'Northline Research Lab',
  'The Perimeter',
  'Cirrus Post',
];

/** A citation of a stretch of the fixture's article. */
export function cite(number: number, passage = PASSAGE): CitationView {
  const start = text.indexOf(passage);
  return {
    number,
    articleId: `article-${number}`,
    start,
    end: start + passage.length,
    publisher: publishers[(number - 1) % publishers.length]!,
    published: {
      at: '2025-11-19T17:02:00.000Z',
      precision: number % 2 === 0 ? 'day' : 'minute',
      from: 'feed',
    },
    before: 'The national agency gave offices ',
    passage,
    after: ', to install the update.',
    asOf: null,
  };
}

export const said = (words: string, numbers: number[], isNew = false): CitedView => ({
  text: words,
  citations: numbers.map((number) => cite(number)),
  isNew,
});
