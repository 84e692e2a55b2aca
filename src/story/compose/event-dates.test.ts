import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import { mainEvents } from './events.ts';
import { draftArticle } from './fixture.ts';

const report = (id: string, title: string, text: string, published: string) =>
  draftArticle({ id, title, paragraphs: [text], published, publisher: `Paper ${id}` });

test('a step of a case that no title tells does not date the one that they tell', () => {
  const articles = [
    report(
      'a',
      'Two men charged over attack on Larkfield ferries',
      'Jo Marsh and Ian Teller were both arrested on Tuesday.',
      '2025-09-18T11:00:00Z',
    ),
    report(
      'b',
      'Two men charged over Larkfield ferries attack',
      'Jo Marsh and Ian Teller have been charged over the attack on Larkfield ferries.',
      '2025-09-18T12:00:00Z',
    ),
  ];
  expect(mainEvents(articles).get('a')?.day).toBe('2025-09-18');
});

test('what comes out at midnight in a British summer is of the day that begins', () => {
  const text = 'The port authority warns of forged invoices that ask for payment to new accounts.';
  const articles = [
    report('a', 'Port authority warns of forged invoices', text, '2025-10-13T23:05:00Z'),
    report('b', 'Port authority warns shippers of forged invoices', text, '2025-10-14T06:00:00Z'),
    report('c', 'Forged invoices: port authority warns shippers', text, '2025-10-14T07:00:00Z'),
  ];
  expect(mainEvents(articles).get('a')?.day).toBe('2025-10-14');
  expect(mainEvents(articles.slice(0, 1)).get('a')?.day).toBe('2025-10-13');
});

const lastMonday = 'staff say the stores will be empty by the weekend.';
test.each([
  [
    'is of the attack that it describes',
    'The attack, reported on Monday, forced the dairy to stop all lines.',
    '2025-10-03',
  ],
  [
    'is of the news where it tells it',
    `Larkfield Dairy, which has nine stores, announced on Wednesday that ${lastMonday}`,
    '2025-10-01',
  ],
  [
    'is of the news where a document has it',
    `In its notice, published on Wednesday, ${lastMonday}`,
    '2025-10-01',
  ],
])('a date that commas set apart %s', (_, opening, day) => {
  const articles = [
    report('a', 'Larkfield Dairy runs out of milk', opening, '2025-10-03T08:00:00Z'),
    report(
      'b',
      'Milk runs out at Larkfield Dairy',
      'Shops of Larkfield Dairy are running out of milk.',
      '2025-10-03T09:00:00Z',
    ),
  ];
  expect(mainEvents(articles).get('a')?.day).toBe(day);
});

test('what a report tells of a week that is not over had happened by the day of the report', () => {
  const { events } = compose([
    draftArticle({
      published: '2025-11-17T10:00:00Z',
      title: 'Unions write to the ministry against the Harbour Bill',
      paragraphs: [
        'Two days before the ministry is due to show its Harbour Bill, 127 unions are asking it not to.',
        'In an open letter to the ministry, published in the week before the presentation planned for 19 November, they describe the bill as a retreat.',
      ],
    }),
  ]);
  expect(events[0]!.happened).toMatchObject({ start: '2025-11-12', end: '2025-11-17', precision: 'week' });
});

const dayOfFirst = (title: string, ...paragraphs: string[]) => {
  const { events } = compose([
    draftArticle({ published: '2026-11-16T09:00:00Z', title, paragraphs: [paragraphs.join(' ')] }),
  ]);
  return events.map(
    ({ headline, happened }) => `${happened?.start}${happened?.approximate ? '~' : ''} ${headline}`,
  );
};

// 16 November 2026 is a Monday.
test.each<[string, string, string[], string, string]>([
  [
    'what another one did is no day of the headline',
    'Larkfield Dairy stops milk runs after attack on Quay Freight',
    [
      'Larkfield Dairy has stopped its milk runs to 90 shops after an attack on Quay Freight, its carrier.',
      'Quay Freight, which sits in Elmport, confirmed on Saturday that criminals had encrypted its servers.',
    ],
    'Larkfield Dairy stops milk runs',
    '2026-11-16~',
  ],
  [
    'nor is what others published',
    'Harbour Systems publishes a fix for its routers (CVE-2026-70011)',
    [
      'Harbour Systems has published a fix for CVE-2026-70011, a hole in the login page of its routers.',
      'Students of Fell College published a proof of concept on Friday.',
    ],
    'Harbour Systems publishes a fix',
    '2026-11-16~',
  ],
  [
    'what the same one says dates it',
    'Larkfield Dairy stops milk runs after attack',
    [
      'Larkfield Dairy has stopped its milk runs to 90 shops.',
      'Larkfield Dairy confirmed on Saturday that the runs were halted.',
    ],
    'Larkfield Dairy stops milk runs',
    '2026-11-14',
  ],
  [
    'and what it says where it is meant',
    'Larkfield Dairy stops milk runs after attack',
    [
      'Larkfield Dairy has stopped its milk runs to 90 shops.',
      'The company said on Saturday that the runs were halted.',
    ],
    'Larkfield Dairy stops milk runs',
    '2026-11-14',
  ],
  [
    'by its initials, too',
    'Larkfield Ferry Lines stops night boats after attack',
    [
      'A cyber attack is behind the halt of the night boats.',
      'LFL said on Saturday that it had stopped them to be safe.',
    ],
    'Larkfield Ferry Lines stops night boats',
    '2026-11-14',
  ],
])('%s', (_, title, text, headline, day) => {
  const line = dayOfFirst(title, ...text).find((each) => each.includes(headline));
  expect(line?.split(' ')[0]).toBe(day);
});

test('what another one did on a day of its own stands on a line of its own', () => {
  const lines = dayOfFirst(
    'Harbour Systems publishes a fix for its routers (CVE-2026-70011)',
    'Harbour Systems has published a fix for CVE-2026-70011, a hole in the login page of its routers.',
    'Students of Fell College published a proof of concept for CVE-2026-70011 on Sunday.',
  );
  expect(lines).toContainEqual(expect.stringMatching(/^2026-11-15 Students of Fell College publish/));
});
