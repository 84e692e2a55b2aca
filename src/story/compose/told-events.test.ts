import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { type Draft, draftArticle } from './fixture.ts';

const flaw: Draft = {
  title: 'Brindle Software confirms attacks on its mail gateway (CVE-2026-11111)',
  paragraphs: [
    'Brindle Software said on Thursday that attackers are exploiting a critical hole in its mail gateway.',
    'The company had closed it in version 4.2 in late February without telling anyone.',
    'The security firm Quayside caught a first attempt in a honeypot on 2 February; a university team rebuilt the attack on 3 March and published its code.',
    'The Elm Initiative, which reported the flaw to the maker on 9 January, rates it 9.1.',
    'The agency CISA put the flaw on its list the same day and gave federal agencies until 26 March.',
    'No one noticed until 20 January.',
  ],
  published: '2026-03-12T09:00:00Z',
};

const timeline = (drafts: Draft[]): string[] =>
  compose(drafts.map(draftArticle)).events.map(
    ({ happened, status, headline }) => `${happened?.start ?? '?'} ${status}: ${headline}`,
  );

it('tells what full text dates beside the news: what came before, clause by clause, and the deadline ahead', () => {
  expect(timeline([flaw])).toEqual([
    '2026-03-26 expected: Deadline for federal agencies to fix the flaw',
    '2026-03-12 happened: Brindle Software confirms attacks on its mail gateway (CVE-2026-11111)',
    '2026-03-03 happened: University team rebuilt the attack',
    '2026-02-21 happened: Brindle Software closed the hole in version 4.2 without telling anyone',
    '2026-02-02 happened: Security firm Quayside catches a first attempt in a honeypot',
    '2026-01-09 happened: Elm Initiative reports the flaw to the maker',
  ]);
});

it('cites the whole sentence for a clause of it', () => {
  const article = draftArticle(flaw);
  const event = compose([article]).events.find(({ headline }) => /Quayside/.test(headline))!;
  const { start, end } = event.citations[0]!;
  expect(article.article.text.slice(start, end)).toBe(flaw.paragraphs[2]);
});

it.each([
  ['a state of things', 'The hole was old and known among insiders on 3 March.'],
  ['what nobody did', 'No one noticed until 3 March.'],
  [
    'a day that belongs to a clause about another thing',
    'Brindle pointed to bugs that it had fixed on 3 March.',
  ],
  ['a sentence whose "it" nobody can know', 'Quayside bought it on 3 March.'],
])('makes no line of %s', (_, sentence) => {
  const told = timeline([{ ...flaw, paragraphs: [flaw.paragraphs[0]!, sentence] }]);
  expect(told.filter((line) => line.startsWith('2026-03-03'))).toEqual([]);
});
