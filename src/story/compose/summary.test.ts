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

const gateway = (publisher: string, at: string, title: string, ...paragraphs: string[]) =>
  draftArticle({ publisher, published: `2025-11-18T${at}:00Z`, title, paragraphs });

it('says no second time in other words what was said', () => {
  const said = compose([
    gateway(
      'Sample Notices',
      '08:00',
      'Attackers exploit OS command injection in Skydeck gateway (CVE-2025-58111)',
      'Skydeck reports in advisory SD-25-513 of 18 November that CVE-2025-58111 is exploited. A logged-in attacker can run code on the system beneath the gateway.',
    ),
    gateway(
      'Harbour Wire',
      '14:00',
      'Another Skydeck bug under attack, days after the last one',
      'For the second time within a week, owners of Skydeck gateways have to patch in a hurry. Skydeck warned on Tuesday that CVE-2025-58111, a command injection, is used in attacks.',
    ),
    gateway(
      'Fjord Bulletin',
      '16:00',
      'Second hole in Skydeck gateways: update again',
      'The Fjord Centre asks all public bodies to install the update for CVE-2025-58111 in Skydeck gateways without delay.',
    ),
  ]).summary.map(({ text }) => text);
  expect(said.filter((text) => /exploited|used in attacks/.test(text))).toHaveLength(1);
  expect(said.length).toBeGreaterThan(1);
});

it.each([
  ['a figure', 'About 2,000 attacks on CVE-2025-58111 were seen.'],
  ['who did it', 'The extortion group Tidewrack has been exploiting CVE-2025-58111 since May.'],
])('keeps a sentence that says the same and adds %s', (_, sentence) => {
  const said = compose([
    gateway(
      'Sample Notices',
      '08:00',
      'Attackers exploit a flaw in Skydeck gateway (CVE-2025-58111)',
      'Skydeck reports that CVE-2025-58111 is exploited.',
    ),
    gateway('Harbour Wire', '10:00', 'Skydeck gateway flaw under attack', sentence),
  ]).summary.map(({ text }) => text);
  expect(said.join(' ')).toContain(sentence.replace('since May.', ''));
});

it('names who claims a deed where any source does', () => {
  const said = compose([
    gateway(
      'Harbour Wire',
      '08:00',
      'Thieves copy customer data of Skydeck',
      'Skydeck says that customer data was copied from its sales platform.',
    ),
    gateway(
      'Perimeter',
      '11:00',
      'Skydeck theft: who has the data?',
      'While Skydeck counts the customers whose data was copied, somebody has taken the credit.',
      'Nobody has confirmed it yet. Analysts have seen actors tied to ShinyHunters take tokens of others to get at such data.',
    ),
  ]).summary.map(({ text }) => text);
  expect(said.join(' ')).toContain('ShinyHunters');
  expect(said.join(' ')).not.toContain('somebody');
});

it('says of a report in the words of its finders what the malware is used for, by its name', () => {
  const { summary } = compose([
    draftArticle({
      title: 'RiverTern: a new loader in forged delivery notes',
      paragraphs: [
        'Since September our team has been watching a loader that we call RiverTern.',
        'It is used by a group we track as QS-17 and delivers the Vidar information stealer.',
        'The page asks them to paste a command.',
        'The beacons use the user agent "Mozilla/5.0 (RiverTern)".',
      ],
      published: '2026-10-19T09:00:00Z',
    }),
  ]);
  const told = summary.map(({ text }) => text);
  expect(told[0]).toBe(
    'RiverTern is used by a group tracked as QS-17 and delivers the Vidar information stealer.',
  );
  expect(told.join(' ')).not.toMatch(/\b(?:we|our)\b|^The page/);
});
