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
  [
    'what befell another that the story resembles',
    'The hole resembles Quill Gate, which hit Elm Air on 3 March, but has another cause.',
  ],
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

it('expects the date to which something is moved, not the one from which', () => {
  const told = timeline([
    {
      title: 'Ministry presents Harbour Bill and delays pilot rules',
      paragraphs: [
        'The ministry on Wednesday presented its Harbour Bill, which would rewrite the rules for pilots and ports.',
        'Duties for harbour pilots, which were to apply from August 2026, would be tied to new charts and could start as much as 16 months later, in December 2027.',
      ],
      published: '2025-11-19T14:00:00Z',
    },
  ]);
  expect(told.filter((line) => line.includes('expected'))).toEqual([
    '2027-12-01 expected: Duties for harbour pilots could start',
  ]);
});

it('tells an alert that was withdrawn as one that was, and when the version with the fix came out', () => {
  const told = timeline([
    {
      title: 'Attackers exploit Quay Box flaw, Elm Health warns',
      paragraphs: [
        'A flaw in the archiver Quay Box is being exploited, according to an alert that Elm Health published on Tuesday.',
        'The fix is in version 25.00, released on July 5, 2025.',
      ],
      published: '2025-11-19T10:00:00Z',
    },
    {
      title: 'Correction: Elm Health withdraws claim that Quay Box flaw is exploited',
      paragraphs: ['Elm Health has corrected its alert. It is not aware of any exploitation in the wild.'],
      published: '2025-11-20T17:00:00Z',
    },
  ]);
  expect(told).toEqual([
    '2025-11-20 happened: Elm Health withdraws claim that Quay Box flaw is exploited',
    '2025-11-18 uncertain: Elm Health warns that attackers exploit Quay Box flaw',
    '2025-07-05 happened: Version 25.00 with the fix was released',
  ]);
});

it('gives a line of its own to a suspicion that is ruled out a day later', () => {
  const told = timeline([
    {
      title: 'Lantern outage takes thousands of shops down',
      paragraphs: [
        'Large parts of the web have been failing because of trouble at the hosting company Lantern.',
        'An attack on Lantern is suspected.',
      ],
      published: '2025-11-18T12:00:00Z',
    },
    {
      title: 'Lantern: outage was our own doing, not an attack',
      paragraphs: ['The outage at Lantern on Tuesday was not caused by an attack.'],
      published: '2025-11-19T09:00:00Z',
    },
  ]);
  expect(told).toEqual([
    '2025-11-19 happened: Outage at Lantern was not caused by an attack',
    '2025-11-18 happened: Lantern outage takes thousands of shops down',
  ]);
});

it('tells once what two publishers say of one day long before, in other words', () => {
  const told = timeline([
    {
      title: 'Brindle gateway bypass: exploit public',
      paragraphs: [
        'A request that creates an administrator on the Brindle gateway circulates.',
        'A honeypot operator posted a captured request on 6 October.',
      ],
      published: '2025-11-13T12:00:00Z',
      publisher: 'Quay Post',
    },
    {
      title: 'Brindle admits gateway flaw was exploited',
      paragraphs: [
        'Brindle said on Friday that attackers are exploiting a critical hole in its gateway.',
        'The security firm Quayside caught a first attempt in a honeypot on 6 October.',
      ],
      published: '2025-11-14T12:00:00Z',
      publisher: 'Harbour Wire',
    },
  ]);
  expect(told.filter((line) => line.startsWith('2025-10-06'))).toHaveLength(1);
});
