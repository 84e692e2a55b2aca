import { expect, test } from 'vitest';
import { mainEvents } from './events.ts';
import { draftArticle } from './fixture.ts';

type Told = [title: string, text: string, published: string];

/** The articles of each event, by their letters, in order. */
function eventsAmong(told: Told[]): string[] {
  const articles = told.map(([title, text, published], i) => {
    const id = String.fromCharCode(97 + i);
    return draftArticle({ id, title, paragraphs: [text], published, publisher: `Paper ${id}` });
  });
  const groups = new Map<string, string>();
  for (const [id, { event }] of mainEvents(articles)) groups.set(event, (groups.get(event) ?? '') + id);
  return [...groups.values()].map((ids) => [...ids].sort().join('')).sort();
}

const attack: Told[] = [
  [
    'Cyber attack stops Larkfield ferries',
    'A cyber attack has stopped the ferries of Larkfield Lines.',
    '2025-09-01T08:00:00Z',
  ],
  [
    'Larkfield ferries stand still after cyber attack',
    'Larkfield Lines said a cyber attack had stopped all ferries.',
    '2025-09-01T10:00:00Z',
  ],
];

test.each<[string, Told[], string[]]>([
  ['reports of one development in other words', attack, ['ab']],
  [
    'what is told weeks later',
    [
      ...attack,
      [
        'Police arrest man over Larkfield ferries attack',
        'A man of 30 was arrested over the attack on Larkfield Lines.',
        '2025-09-20T08:00:00Z',
      ],
    ],
    ['ab', 'c'],
  ],
  [
    'two developments a few days apart',
    [
      ...attack,
      [
        'Larkfield Lines restarts two ferries',
        'Two ferries of Larkfield Lines sail again from Friday.',
        '2025-09-05T08:00:00Z',
      ],
      [
        'Ferries of Larkfield Lines sail again',
        'Larkfield Lines has restarted two of its ferries.',
        '2025-09-05T09:00:00Z',
      ],
      [
        'Minister grants Larkfield suppliers a loan of £40m',
        'Suppliers of Larkfield Lines get a loan guarantee of £40m.',
        '2025-09-07T10:00:00Z',
      ],
      [
        '£40m loan for suppliers of Larkfield Lines',
        'The minister has guaranteed £40m for suppliers of Larkfield Lines.',
        '2025-09-07T11:00:00Z',
      ],
    ],
    ['ab', 'cd', 'ef'],
  ],
  [
    'what says itself that it came a day after, in a story of two',
    [
      [
        'Ministry presents Harbour Bill',
        'The ministry on Wednesday presented its Harbour Bill.',
        '2025-11-19T14:00:00Z',
      ],
      [
        'Harbour Bill faces a divided parliament',
        'A day after the ministry presented the Harbour Bill, the groups in parliament take sides.',
        '2025-11-20T08:00:00Z',
      ],
    ],
    ['a', 'b'],
  ],
  [
    'the same matter days later, in a small story',
    [
      [
        'Harbour Drive learns to spot ransomware',
        'Harbour Drive now spots ransomware as it spreads and stops syncing.',
        '2025-09-30T13:00:00Z',
      ],
      [
        'Harbour Drive spots ransomware on desktops',
        'The desktop program of Harbour Drive spots ransomware and stops syncing.',
        '2025-10-01T15:00:00Z',
      ],
    ],
    ['ab'],
  ],
])('tells apart or puts together %s', (_, told, expected) => {
  expect(eventsAmong(told)).toEqual(expected);
});
