import { describe, expect, it } from 'vitest';
import type { Kind } from '../../domain/kind.ts';
import { draftArticle } from './fixture.ts';
import { readStory } from './reading.ts';
import { severityOf } from './severity.ts';
import { inOrder, voicesOf } from './voices.ts';

/** The severity of one report, its title first, as of a kind. */
function severity(kind: Kind, title: string, ...paragraphs: string[]) {
  const article = draftArticle({ title, paragraphs, published: '2026-03-12T09:00:00Z' });
  return severityOf(kind, readStory(voicesOf(inOrder([article]))));
}

const exploited = ['exploited in attacks'];

it.each<[Kind, string, string, string[] | null]>([
  // What was averted, or is said not to have happened.
  ['incident', 'Statement of Tarn Ferries on IT disruption', 'Sailings were never affected.', null],
  ['incident', 'Wiper attack on Tarn Power', 'It was foiled before it caused outages.', null],
  ['incident', 'Attack on Tarn Power', 'The supply ran as normal, and no outage was seen.', null],
  ['incident', 'IT disruption at Tarn Ferries', 'Two sailings were late.', ['operations were disrupted']],
  [
    'incident',
    'Attack on Tarn Power',
    'The firm halted its turbines, and said no data was copied.',
    ['operations were disrupted'],
  ],
  // What broke by itself.
  ['incident', 'Outage at Tarn Power was no attack', 'Turbines were halted for a day.', null],
  ['incident', 'Outage at Tarn Power', 'It was caused by a broken pump, and not by a cyber attack.', null],
  [
    'incident',
    'Outage at Tarn Power',
    'The turbines were halted after hackers had got in, and not by a fault.',
    ['operations were disrupted'],
  ],
  // Whose word a number is.
  [
    'incident',
    'Data of 2.4 million Tarn Mobile clients offered for sale',
    'Tarn Mobile denied that it was breached.',
    ['2,400,000 clients, as claimed and denied'],
  ],
  [
    'incident',
    'Quay gang names 31 victims',
    'The Quay gang put 31 victims of the breach on its leak site.',
    ['31 victims, as claimed'],
  ],
  ['incident', 'Breach at Tarn School', 'Data of 8,100 pupils was taken.', ['8,100 pupils']],
  ['incident', 'Breach at Tarn Hotels', 'Bookings of 1.2m guests were viewed.', ['1,200,000 guests']],
  [
    'incident',
    'Tarn Bridge drained',
    'Attackers drained $41 million from the bridge.',
    ['$41 million stolen'],
  ],
  ['incident', 'Breach at Tarn Air', 'Names and e-mail addresses were accessed.', ['data was taken']],
  ['incident', 'Breach at Tarn Air', 'No names or addresses were accessed.', null],
  ['incident', 'Breach at Tarn Mills', 'The firm, which employs 1,900 people, shut its shop.', null],
  ['incident', 'Breach at Tarn Mills', 'Lynx, a group that has hit over 700 firms, posted its name.', null],
  ['incident', 'Breach at Tarn Mills', 'The attack hit over 700 firms.', ['700 firms']],
  // What was destroyed, and what people were without.
  ['incident', 'Wiper at Tarn Heat', 'It overwrote 340 workstations on Monday.', ['data was destroyed']],
  [
    'malware-campaign',
    'Tarn Heat hit by QuillWipe',
    'All disks of its servers were wiped on Monday.',
    ['data was destroyed'],
  ],
  ['malware-campaign', 'Inside QuillWipe', 'The wiper overwrites the boot record of machines.', null],
  ['incident', 'Wiper at Tarn Heat', 'It was stopped before it overwrote any machine.', null],
  ['incident', 'Wiper at Tarn Heat', 'The wiper was stopped in time.', null],
  ['incident', 'Attack on Tarn Heat', 'The firm wiped 300 laptops to be safe.', null],
  [
    'incident',
    'Attack on Tarn Heat',
    'The gang says that it destroyed all stolen files.',
    ['data was taken'],
  ],
  [
    'incident',
    'Attack on Tarn Heat',
    'The attack left 9,000 flats without heating for two days.',
    ['people were without heating'],
  ],
  [
    'incident',
    'Attack on Tarn Power',
    'Villages were for hours without any electricity.',
    ['people were without electricity'],
  ],
  ['incident', 'Attack on Tarn Heat', 'No flat was left without heating.', null],
  ['incident', 'Attack on Tarn Heat', 'It could have left 9,000 flats without heating.', null],
  ['incident', 'Attack on Tarn Heat', 'The account was left without a password.', null],
  ['incident', 'Attack on Tarn Clinic', 'Surgeries were postponed.', ['operations were disrupted']],
  ['incident', 'Attack on Tarn Clinic', 'No surgeries were postponed.', null],
  // Sums and counts in words.
  [
    'incident',
    'Tarn Exchange robbed',
    'It lost tokens worth 90 million dollars.',
    ['90 million dollars stolen'],
  ],
  ['incident', 'Breach at Tarn Exchange', 'It took funds of $90 million from investors this year.', null],
  [
    'incident',
    'Breach at Tarn Mobile',
    'Data of hundreds of thousands of clients were stolen.',
    ['hundreds of thousands of clients'],
  ],
  [
    'incident',
    'Breach at Tarn Mobile',
    'The attack hit several hundred thousand customers, whose names leaked.',
    ['several hundred thousand customers'],
  ],
  ['incident', 'Attack on Tarn Mobile', 'The hacked app is used by millions of people.', null],
  ['incident', 'Attack on Tarn Mobile', 'No data of its millions of clients leaked.', null],
  // Who no longer orders stands not still.
  ['incident', 'Breach at Tarn Print', 'The council stopped all orders to Tarn Print.', null],
  ['incident', 'Attack on Tarn Print', 'Tarn Print halted all orders.', ['operations were disrupted']],
  // What an attack did, and what a program can do.
  ['incident', 'Tarn Motors hacked', 'Hackers encrypted its booking system on Sunday.', ['ransomware']],
  ['malware-campaign', 'Tarn council recovers', 'The gang encrypted 90 servers.', ['ransomware']],
  ['malware-campaign', 'Inside BrickLock', 'The ransomware encrypts files and deletes copies.', null],
  // What is called unrelated, and what is not.
  [
    'vulnerability',
    'Tarn Gate flaw',
    'It has no link to CVE-2026-10001, which is exploited in attacks.',
    null,
  ],
  [
    'vulnerability',
    'Tarn Gate flaw',
    'CVE-2026-10001, exploited in attacks, is not related to this flaw.',
    null,
  ],
  [
    'vulnerability',
    'Tarn Gate flaw',
    'The exploited CVE-2026-10001 is exploited in attacks unrelated to Akira.',
    exploited,
  ],
  [
    'incident',
    'Breach at Tarn School',
    'It has nothing to do with the theft of records of 90,000 pupils.',
    null,
  ],
  [
    'incident',
    'Breach at Tarn School',
    'The theft of records of 8,100 pupils has no link to the Quay gang.',
    ['8,100 pupils'],
  ],
  // Attacks on a flaw in other words.
  ['vulnerability', 'Tarn Gate path traversal exploited since May', 'Owners should update.', exploited],
  ['vulnerability', 'Tarn Gate flaw', 'An exploit for CVE-2026-10001 exists in the wild.', exploited],
  ['vulnerability', 'Tarn Gate flaw', 'CVE-2026-10001 is now used by ransomware gangs.', exploited],
  ['vulnerability', 'Tarn Gate flaw', 'The group has exploited CVE-2026-10001 since May.', exploited],
  ['vulnerability', 'Tarn Gate flaw', 'Attackers exploit CVE-2026-10001; nobody knows who.', exploited],
  ['vulnerability', 'Tarn Gate flaw', 'It lets attackers exploit a bug in the parser.', null],
  ['vulnerability', 'Tarn Gate flaw', 'Tarn is unaware of any exploitation of CVE-2026-10001.', null],
  ['vulnerability', 'Tarn Gate flaw', 'It may be exploited in attacks.', null],
  [
    'vulnerability',
    'Tarn Gate flaw',
    'CISA added it to the KEV with a due date of April 3.',
    ['on CISA’s list of exploited flaws, to be fixed by 3 April 2026'],
  ],
  [
    'vulnerability',
    'Tarn Gate flaw',
    'CISA updated its KEV entry for CVE-2026-10001.',
    ['on CISA’s list of exploited flaws'],
  ],
])('%s: “%s. %s” → %j', (kind, title, sentence, reasons) =>
  expect(severity(kind, title, sentence)?.reasons ?? null).toEqual(reasons),
);

it.each<[string, string, boolean]>([
  [
    'en',
    'A handful of customers whose Tarn Gate boxes were exploited through CVE-2026-10001 were told.',
    true,
  ],
  ['en', 'Hackers are actively targeting CVE-2026-10001.', true],
  ['en', 'Tarn confirmed in-the-wild exploitation of the bug.', true],
  ['en', 'CVE-2026-10001 was weaponized within a day.', true],
  ['en', 'No customers were exploited through CVE-2026-10001.', false],
  ['en', 'CVE-2026-10001 was exploited at Pwn2Own by two students.', false],
  ['en', 'CVE-2026-10001 was exploited by researchers in a test.', false],
  ['en', 'Customers may have been exploited through CVE-2026-10001.', false],
  ['de', 'CVE-2026-10001 wird laut Hersteller schon seit Mai aktiv ausgenutzt.', true],
  ['de', 'Angreifer nutzen die Lücke CVE-2026-10001 derzeit gezielt aus.', true],
  ['de', 'Tarn hat eine aktive Ausnutzung von CVE-2026-10001 bestätigt.', true],
  ['de', 'CVE-2026-10001 wurde bislang nicht ausgenutzt.', false],
  ['de', 'Angreifer könnten CVE-2026-10001 ausnutzen, wenn sie im Netz sind.', false],
  ['de', 'Dem Hersteller ist keine aktive Ausnutzung von CVE-2026-10001 bekannt.', false],
  ['fr', 'La faille CVE-2026-10001 est activement exploitée depuis mai, selon l’éditeur.', true],
  ['fr', 'Des attaquants exploitent la faille CVE-2026-10001 pour entrer.', true],
  ['fr', 'La CVE-2026-10001 n’est pas exploitée à ce jour.', false],
  ['fr', 'La CVE-2026-10001 pourrait être exploitée à distance.', false],
  ['es', 'La vulnerabilidad CVE-2026-10001 está siendo explotada activamente.', true],
  ['es', 'Los atacantes explotan ya la vulnerabilidad CVE-2026-10001.', true],
  ['es', 'No hay constancia de explotación activa de CVE-2026-10001.', false],
  ['es', 'CVE-2026-10001 podría ser explotada a distancia.', false],
])('in %s, attacks on a flaw: %s → %j', (language, sentence, is) => {
  const article = draftArticle({
    title: 'Tarn Gate (CVE-2026-10001)',
    paragraphs: [sentence],
    published: '2026-03-12T09:00:00Z',
    language,
  });
  const told = severityOf('vulnerability', readStory(voicesOf(inOrder([article]))));
  expect(told?.reasons ?? []).toEqual(is ? exploited : []);
});

it.each<[string, string[] | null]>([
  ["Last year's flaw, CVE-2025-20002, was added to CISA's list of exploited vulnerabilities.", null],
  [
    'It is not to be confused with CVE-2025-20002, which is on CISA’s list of exploited vulnerabilities.',
    null,
  ],
  ['It is unlike CVE-2025-20002, which scores CVSS 9.9 and is exploited in attacks.', null],
  ['CVE-2025-20002, which was not affected, has a CVSS score of 9.9.', null],
  ['A second one, CVE-2025-20002, is exploited in attacks.', exploited],
])('a flaw that the report sets apart decides nothing: %s', (sentence, reasons) => {
  const lead = 'Tarn Gate has a hole, CVE-2026-10001. Owners should update. No password is needed.';
  expect(severity('vulnerability', 'Hole in Tarn Gate', `${lead} ${sentence}`)?.reasons ?? null).toEqual(
    reasons,
  );
});

it.each<[string, string, string[] | null]>([
  ['Together, the 62 packages have 41 million downloads a week.', 'high', ['41 million downloads a week']],
  ['The library, with 20,000 weekly downloads, was hijacked.', 'medium', ['20,000 weekly downloads']],
  [
    'It steals tokens and publishes itself in every package of the victim.',
    'high',
    ['spreads by itself and steals'],
  ],
  ['The packages have 310 downloads a week.', '', null],
  ['It publishes itself again and again, and does nothing else.', '', null],
  ['It steals tokens, and it does not copy itself anywhere.', '', null],
])('malware in packages: %s', (sentence, level, reasons) => {
  const told = severity('malware-campaign', 'Quill worm in npm packages', sentence);
  expect([told?.level ?? '', told?.reasons ?? null]).toEqual([level, reasons]);
});

it.each<[string, string]>([
  ['CVE-2026-70051 is exploited in attacks. CISA added it to its list of exploited vulnerabilities.', 'high'],
  ['CVE-2026-70051 is a critical flaw, and it is exploited in attacks.', 'critical'],
  [
    'CVE-2026-70051 is exploited in attacks. It scores CVSS 6.7. CISA added it to its list of exploited vulnerabilities.',
    'high',
  ],
])('attacks alone make no flaw critical: %s', (text, level) =>
  expect(severity('vulnerability', 'Hole in Tarn Mail (CVE-2026-70051)', text)?.level).toBe(level),
);

it('holds a claim that is denied for less than a number that is known', () => {
  const title = 'Data of 2.4 million Tarn Mobile clients stolen';
  expect(severity('incident', title)?.level).toBe('high');
  expect(
    severity(
      'incident',
      title,
      'A user offers what he calls data of 2.4 million clients.',
      'Tarn Mobile denied a breach.',
    )?.level,
  ).toBe('medium');
});

describe('what befell others, or years ago', () => {
  const lead =
    'Tarn School found letters of pupils on a market. It told the parents. A server stood open. It is shut now.';
  it.each<[string, string[] | null]>([
    ['A ransomware attack on Wrenhall College exposed records of 90,000 pupils.', null],
    ['Three years ago, thieves copied the records of 90,000 pupils.', null],
    ['In 2021 a ransomware attack shut down the canteen.', null],
    ['Since 2021 the server of Tarn School has exposed records of 90,000 pupils.', ['90,000 pupils']],
    ['The attack on Tarn School exposed records of 90,000 pupils.', ['90,000 pupils']],
  ])('%s', (sentence, reasons) =>
    expect(severity('incident', 'Letters of Tarn School leaked', lead, sentence)?.reasons ?? null).toEqual(
      reasons,
    ),
  );
});

it.each<[string, string | null]>([
  ['The attack forced it to cancel 70 operations.', 'operations were disrupted'],
  ['Elm Clinic had to turn away patients for two days.', 'operations were disrupted'],
  ['Elm Clinic postponed 40 surgeries.', 'operations were disrupted'],
  ['Elm Clinic did not have to cancel any operation.', null],
  ['Elm Clinic could have to cancel operations.', null],
])('what stands still in a hospital is work: %s', (text, reason) =>
  expect(severity('incident', 'Cyber attack on Elm Clinic', text)?.reasons[0] ?? null).toBe(reason),
);

it.each<[string, string, string]>([
  [
    'attacks and the list make 8.1 critical',
    'It scores 8.1. CISA added it to its list of exploited vulnerabilities.',
    'critical',
  ],
  ['attacks alone do not', 'It scores 8.1.', 'high'],
  [
    'nor do both with a medium score',
    'It scores 5.9. CISA added it to its list of exploited vulnerabilities.',
    'high',
  ],
])('%s', (_, rest, level) =>
  expect(
    severity(
      'vulnerability',
      'Hole in Tarn Mail (CVE-2026-70051)',
      `CVE-2026-70051 is exploited in attacks. ${rest}`,
    )?.level,
  ).toBe(level),
);
