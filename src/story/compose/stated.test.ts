import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';
import { scoreIn, statedOfFlaws } from './stated.ts';

it.each<[string, number | null]>([
  ['The vendor rates it as medium, 6.7 of 10.', 6.7],
  ['Its finder, who made the flaw public in October, rates it 7.0.', 7],
  ['The alert gives the flaw a score of 9.8: no login is needed.', 9.8],
  ['It has a CVSS score of 10.', 10],
  ['The bug (CVSS v3.1 base score: 8.8) is fixed.', 8.8],
  ['Update to 8.0.2, 7.6.5 or 7.4.10.', null],
  ['The app is rated 4.8 stars.', null],
  ['A score of 3.5 million people was reached.', null],
])('“%s” scores %s', (sentence, score) => expect(scoreIn(sentence)).toBe(score));

const told = (title: string, ...paragraphs: string[]) =>
  statedOfFlaws([draftArticle({ title, paragraphs, published: '2025-11-18T09:00:00Z' })]);

it('gives a score and a listing to the flaw that is meant, and to none where several could be', () => {
  const one = told(
    'Another firewall bug is under attack',
    'The maker warned on Tuesday that CVE-2025-58034 is used in attacks. It rates it as medium, 6.7 of 10.',
    'CISA put the bug into its list of exploited vulnerabilities on the day of the advisory.',
    'A month before there was CVE-2025-64446.',
  );
  expect([...one]).toMatchObject([['cve-2025-58034', { scores: [{ score: 6.7 }], listed: [{}] }]]);
  const two = told('Two bugs', 'There are CVE-2025-58034 and CVE-2025-64446.', 'It has a CVSS score of 9.1.');
  expect(two.size).toBe(0);
});

it.each([
  ['CISA added CVE-2025-11001 and CVE-2025-11002 to its list of exploited vulnerabilities.', 2],
  ['CISA put CVE-2025-11001, CVE-2025-11002, and CVE-2025-11003 into its KEV catalogue.', 3],
  ['CISA added CVE-2025-11001 to its KEV list, which is a successor of CVE-2025-11002.', 0],
  ['CISA has not added CVE-2025-11001 and CVE-2025-11002 to its list.', 0],
])('“%s” lists %i', (sentence, count) => {
  const listed = [...told('Flaws', sentence).values()].filter((one) => one.listed.length > 0);
  expect(listed).toHaveLength(count);
});

it.each([
  ['CISA has not listed the flaw CVE-2025-11001.'],
  ['CISA and partners advise on CVE-2025-11001.'],
  ['CISA published a list of hosts beside CVE-2025-11001.'],
])('“%s” is no listing', (sentence) =>
  expect(told('A flaw', sentence).get('cve-2025-11001')?.listed ?? []).toEqual([]),
);

it.each<[string, string[], string]>([
  [
    'the next sentence',
    ['2025-11-25'],
    'CISA put CVE-2025-11001 on its list. Federal agencies have until 25 November.',
  ],
  [
    'the sentence itself',
    ['2025-12-09'],
    'CISA listed CVE-2025-11001 and set 9 December as the date by which federal agencies must act.',
  ],
  [
    'a day of the listing',
    [],
    'On 18 November, CISA told federal agencies to mend CVE-2025-11001 by the usual deadline.',
  ],
  [
    'who is not bound by the list',
    [],
    'CISA listed CVE-2025-11001. Public bodies in Norway have until 25 November.',
  ],
  ['no list of CISA', [], 'Federal agencies in Germany have until 25 November to mend CVE-2025-11001.'],
  [
    'several flaws',
    [],
    'CISA knows CVE-2025-11001 and CVE-2025-11002. Federal agencies have until 25 November.',
  ],
])('reads until when a flaw is to be fixed: %s', (_, days, text) =>
  expect((told('A flaw', text).get('cve-2025-11001')?.due ?? []).map(({ day }) => day)).toEqual(days),
);

it('says in the reasons until when a listed flaw is to be fixed, where the next sentence has it', () => {
  const { severity, events } = compose([
    draftArticle({
      title: 'Skydeck warns of attacks on its firewalls',
      paragraphs: [
        'Skydeck says that CVE-2025-58034 is exploited in attacks.',
        'CISA put the bug on its list of exploited vulnerabilities. Federal agencies have until 25 November.',
      ],
      published: '2025-11-18T09:00:00Z',
    }),
  ]);
  expect(severity?.reasons).toContain('on CISA’s list of exploited flaws, to be fixed by 25 November 2025');
  expect(events[0]?.headline).toBe('Deadline for federal agencies to fix CVE-2025-58034');
});

it('calls an exploited flaw critical only where a source does, or scores it so', () => {
  const severity = (rated: string) =>
    compose([
      draftArticle({
        title: 'Attackers exploit command injection in Skydeck firewalls (CVE-2025-58034)',
        paragraphs: [`CVE-2025-58034 is exploited in attacks, the maker said on Tuesday. ${rated}`],
        published: '2025-11-18T09:00:00Z',
      }),
    ]).severity;
  expect(severity('It rates it as medium, 6.7 of 10.')).toEqual({
    level: 'high',
    reasons: ['exploited in attacks', 'CVSS 6.7'],
  });
  expect(severity('It rates it 9.4.')).toMatchObject({ level: 'critical' });
  expect(severity('It is a critical flaw, which others rate 6.7.')).toMatchObject({ level: 'critical' });
  expect(severity('Owners should update.')).toMatchObject({ level: 'high' });
});

it.each([
  ['A critical flaw was found in Skydeck firewalls.', { level: 'high', reasons: ['called critical'] }],
  [
    'Exploitation of CVE-2025-58034 goes on at many sites.',
    { level: 'high', reasons: ['exploited in attacks'] },
  ],
  ['The flaw is theoretical, and there is no exploitation of CVE-2025-58034.', null],
])('how severe a flaw without a score is: %j', (sentence, severity) =>
  expect(
    compose([
      draftArticle({
        title: 'Skydeck mends a flaw in its firewalls (CVE-2025-58034)',
        paragraphs: [sentence],
        published: '2025-11-18T09:00:00Z',
      }),
    ]).severity,
  ).toEqual(severity),
);
