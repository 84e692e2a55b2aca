import { expect, it, test } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

/** The dated lines of one report of Monday, 19 October 2026. */
const told = (title: string, ...paragraphs: string[]) =>
  compose([draftArticle({ title, paragraphs, published: '2026-10-19T09:00:00Z' })]).events.map(
    ({ happened, headline, status }) => `${happened?.start ?? 'no date'} ${status} ${headline}`,
  );

it.each<[string, string, string[]]>([
  [
    'what was done to someone who did nothing',
    'Ivan Drozd was arrested in Bergen, Norway, in March 2024 and extradited to Canada in August 2026.',
    [
      '2024-03-01 happened Ivan Drozd was arrested in Bergen, Norway',
      '2026-08-01 happened Ivan Drozd was extradited to Canada',
    ],
  ],
  [
    'what he did himself',
    'Ivan Drozd was arrested in Bergen in March 2026 and confessed to the attack in August 2026.',
    ['2026-08-01 happened Ivan Drozd confessed to the attack'],
  ],
  [
    'what was done by those who arrested him',
    'Police in Bergen arrested Ivan Drozd in March 2026 and published a list of his victims in August 2026.',
    ['2026-08-01 happened Police in Bergen published a list of his victims'],
  ],
  [
    'whom “he” means',
    'Ivan Drozd was arrested in Bergen in March 2024. He pleaded guilty in June 2026 to wire fraud.',
    ['2026-06-01 happened Ivan Drozd pleads guilty to wire fraud'],
  ],
])('a case has its steps: %s', (_, text, expected) => {
  const lines = told(
    'Man sentenced to six years for ransomware attacks',
    'A judge in Ottawa sentenced a man to six years in prison on Friday for ransomware attacks.',
    text,
  );
  for (const line of expected) expect(lines).toContainEqual(expect.stringContaining(line));
});

test('an arrest of years ago is no line of a story that is no case', () =>
  expect(
    told(
      'Tarn Ferries hit by ransomware',
      'Tarn Ferries was hit by ransomware on Friday. Ivan Drozd was arrested in Bergen in March 2022.',
    ).filter((line) => line.includes('arrested')),
  ).toEqual([]));

it.each<[string, string, string[], RegExp[]]>([
  [
    'the day of the saying and the day of what is said',
    'Tarn Ferries, based in Elmport, confirmed on Saturday that attackers encrypted its booking servers on 14 October.',
    [
      '2026-10-17 happened Tarn Ferries confirms that attackers encrypted its booking servers',
      '2026-10-14 happened Attackers encrypted Tarn Ferries’ booking servers',
    ],
    [],
  ],
  [
    'no deed of what is named by no name',
    'The operator confirmed on Saturday that attackers encrypted its booking servers on 14 October.',
    [],
    [/its booking|’s booking/],
  ],
  [
    'about which day they came in, as somebody says',
    'According to a person who knows the case, the intruders logged in through a Citrix gateway of Tarn Ferries on or around 2 October.',
    ['2026-10-02 uncertain Intruders logged in through a Citrix gateway of Tarn Ferries'],
    [],
  ],
  [
    'when they hope to go on',
    'Tarn Ferries said no data was taken. "We had copies of all," said its chief, Jo Marsh. The company expects sailings to resume by 23 October.',
    ['2026-10-23 expected Tarn Ferries expects sailings to resume'],
    [],
  ],
  [
    'the first and the last day of an intrusion',
    'An inquiry found that the intrusion had lasted from 10 July to 22 August.',
    ['2026-07-10 happened Intrusion hits Tarn Ferries'],
    [],
  ],
  [
    'no intrusion of another thing that lasted',
    'The strike had lasted from 10 July to 22 August.',
    [],
    [/2026-07-10/],
  ],
])('an attack has its key dates: %s', (_, text, expected, never) => {
  const lines = told(
    'Ransomware attack on Tarn Ferries stops sailings',
    'A ransomware attack on Tarn Ferries has stopped all sailings.',
    text,
  );
  for (const line of expected) expect(lines).toContainEqual(expect.stringContaining(line));
  for (const pattern of never) expect(lines.join('\n')).not.toMatch(pattern);
});

test('a listed flaw has the day of its listing and the one by which it is to be fixed', () => {
  const lines = told(
    'Ransomware gang exploits hole in Tarn Backup (CVE-2026-70041)',
    'A ransomware gang is exploiting a hole in Tarn Backup, CVE-2026-70041. CISA added the flaw to its list of exploited vulnerabilities on 16 October and ordered agencies to act by 6 November.',
  );
  expect(lines).toContainEqual(
    expect.stringContaining('2026-11-06 expected Deadline for agencies to fix CVE-2026-70041'),
  );
  expect(lines).toContainEqual(expect.stringContaining('2026-10-16 happened CISA adds the flaw'));
});
