import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const firm = draftArticle({
  publisher: 'Harbour Wire',
  published: '2025-11-07T09:00:00Z',
  title: 'Harbour Gazette says it was hit in Ledgerly software breach',
  paragraphs: [
    'Harbour Gazette has confirmed that it is among the victims of the break-ins through the Ledgerly software.',
  ],
});
const people = draftArticle({
  publisher: 'The Perimeter',
  published: '2025-11-13T09:00:00Z',
  title: 'Harbour Gazette notifies 9,720 people after Ledgerly theft',
  paragraphs: ['Harbour Gazette is writing to 9,720 people whose data was stolen from its Ledgerly servers.'],
});
const other = draftArticle({
  publisher: 'Quay Post',
  published: '2025-11-17T09:00:00Z',
  title: 'Mousework confirms data theft as list of Ledgerly victims grows',
  paragraphs: [
    'Mousework, the maker of mice, has confirmed that intruders copied data from its Ledgerly systems.',
  ],
});

it('a summary goes from the newest to the oldest, and takes the newer of two that weigh alike', () => {
  const said = compose([firm, people, other]).summary.map(({ text }) => text);
  expect(said[0]).toMatch(/^Mousework/);
  expect(said[1]).toContain('9,720 people');
});

it('counts of what another sentence names are not told', () => {
  const said = compose([
    draftArticle({
      published: '2025-11-19T09:00:00Z',
      title: '50,000 Quayside routers hijacked, researchers say',
      paragraphs: [
        'About 50,000 routers made by Quayside have been taken over in a campaign. The intruders use six known flaws. Four date from 2023 and share a root, CVE-2023-99780.',
      ],
    }),
  ]);
  expect(JSON.stringify([said.summary, said.events])).not.toContain('Four date');
});
