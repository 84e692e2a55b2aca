import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const wholesaler = draftArticle({
  publisher: 'Fell Post',
  published: '2026-10-06T08:00:00Z',
  title: 'Tarnfield Foods stops deliveries after ransomware attack on Elmport Freight',
  paragraphs: [
    'Tarnfield Foods has stopped deliveries to 90 shops after a ransomware attack on Elmport Freight, which runs its depots.',
  ],
});
const later = (text: string) =>
  draftArticle({
    publisher: 'Quay News',
    published: '2026-10-08T08:00:00Z',
    title: 'Elmport Freight confirms data theft',
    paragraphs: [text],
  });

test.each([
  [
    'the one that the sentence is about',
    'Elmport Freight, whose outage stopped deliveries at Tarnfield Foods, said on Thursday that data was taken in the ransomware attack of 2 October.',
    ['Ransomware attack hits Elmport Freight'],
  ],
  [
    'whom the words beside the day name',
    'Tarnfield Foods said on Thursday that it lost no data in the ransomware attack on Elmport Freight on 2 October.',
    ['Ransomware attack hits Elmport Freight'],
  ],
  [
    'nobody where it hit a supplier without a name',
    'Tarnfield Foods said on Thursday that it lost no data in the ransomware attack on its supplier on 2 October.',
    [],
  ],
])('an attack that a report goes back to hit %s', (_, text, hits) => {
  const { events } = compose([wholesaler, later(text)]);
  const lines = events
    .filter(({ happened }) => happened?.start === '2026-10-02')
    .map(({ headline }) => headline);
  expect(lines).toEqual(hits);
});
