import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

/** The questions on which a report and one of the next day disagree, with what each says. */
const between = (first: string[], second: string[]) =>
  compose([
    draftArticle({
      title: 'Tarn Ferries stops sailings after ransomware attack',
      paragraphs: ['Tarn Ferries has stopped its sailings after a ransomware attack.', ...first],
      published: '2026-10-19T09:00:00Z',
      publisher: 'Fell Post',
    }),
    draftArticle({
      title: 'Tarn Ferries confirms data theft',
      paragraphs: ['Tarn Ferries said on Tuesday that data was taken in the ransomware attack.', ...second],
      published: '2026-10-20T09:00:00Z',
      publisher: 'Quay News',
    }),
  ]).disagreements.map(({ question, sides }) => [question, ...sides.map(({ says }) => says)]);

const CLAIM = 'The Lynx gang claims to have stolen 320 GB of data.';

it.each<[string, string[]]>([
  ['It put the amount at about 50 GB, not the 320 GB that the Lynx gang claims.', ['320 GB', 'about 50 GB']],
  ['It said that 1.2 TB was taken, rather than the 320 GB that the gang claims.', ['320 GB', '1.2 TB']],
])('a size that is held against a claimed one is a disagreement: %s', (text, sides) =>
  expect(between([CLAIM], [text])).toContainEqual(['How much data?', ...sides]),
);

it.each([
  'It put the amount at about 320 GB.',
  'It put the amount at 50 GB, not the 700 files that were named first.',
  'It has 50 TB of backups, and restored them.',
])('no other size is: %s', (text) =>
  expect(between([CLAIM], [text]).map(([question]) => question)).not.toContain('How much data?'),
);

const FAR_DOWN = Array.from({ length: 6 }, (_, i) => `Ship ${i + 1} of Tarn Ferries stays in port.`);
const WAY_IN = 'The intruders logged in with the credentials of a contractor to a gateway of Tarn Ferries.';

it.each<[string, string, string, boolean]>([
  ['denied', WAY_IN, 'Tarn Ferries denied earlier reports that the account of a contractor was used.', true],
  ['denied in other words', WAY_IN, 'Tarn Ferries rejects that a contractor’s password was used.', true],
  ['not denied but of another', WAY_IN, 'Tarn Ferries denied that the account of a captain was used.', false],
  ['said again', WAY_IN, 'Tarn Ferries confirmed that the account of a contractor was used.', false],
  [
    'of those who keep the network',
    'A contractor looks after the gateways and accounts of Tarn Ferries.',
    'Tarn Ferries denied that the account of a contractor was used.',
    false,
  ],
])('how intruders came in is told otherwise where it is %s', (_, claim, answer, isTold) => {
  const asked = between([...FAR_DOWN, claim], [...FAR_DOWN.slice(0, 3), answer]).map(
    ([question]) => question,
  );
  expect(asked.includes('How did they get in?')).toBe(isTold);
});
