/** Relations that need more than two neighbours: a flaw that other sentences name, remarks, and what a noun is part of. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../read/read.ts';
import { understand } from '../../understand.ts';

/** What a page states: "acme uses belkorp", with what is no plain statement in brackets. */
function statedOn(body: string, title = 'Notes of the day'): string[] {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
    <p>Administrators have work to do this week, as the note of the maker says, and most of it can be done in an evening.</p>
    ${body
      .split(' ¶ ')
      .map((part) => `<p>${part}</p>`)
      .join('')}
    <p>Those who wrote the note ask everybody to read it to its end before they begin with the work, and to call them then.</p></article></body></html>`;
  const raw = { url: 'https://news.example/notes', sourceId: 's', fetchedAt: '2026-03-18T12:00:00Z' };
  const read = readArticle(
    { ...raw, entry: null, html },
    { publisherId: 'news.example', language: null, now: raw.fetchedAt },
  );
  if ('dropped' in read) throw new Error(read.detail);
  return understand(read.article).relations.map(
    ({ subject, relation, object, certainty }) =>
      `${subject.key} ${relation} ${object.key}${certainty === 'asserted' ? '' : ` (${certainty})`}`,
  );
}

const cases: [string, string[]][] = [
  // The flaw that the article is on.
  [
    'A hole in the web console of TeamCity lets anybody in. ¶ CVE-2026-41301 needs no login.',
    ['cve-2026-41301 affects teamcity'],
  ],
  [
    'CVE-2026-41302 needs no login. ¶ The Confluence flaw is rated 9.8.',
    ['cve-2026-41302 affects confluence'],
  ],
  [
    'JetBrains closed three vulnerabilities in TeamCity. ¶ They are CVE-2026-41303, CVE-2026-41304 and CVE-2026-41305.',
    ['cve-2026-41303 affects teamcity', 'cve-2026-41304 affects teamcity', 'cve-2026-41305 affects teamcity'],
  ],
  [
    'A flaw in TeamCity is open. It is CVE-2026-41306. ¶ Many remember CVE-2024-41307 well.',
    ['cve-2026-41306 affects teamcity'],
  ],
  [
    'TeamCity is hit by CVE-2026-41308. ¶ CVE-2026-41309 needs no login. A bug in Confluence is behind it.',
    ['cve-2026-41309 affects confluence'],
  ],
  [
    'JetBrains released TeamCity 2026.1.2 to fix two bugs. ¶ They are CVE-2026-41310 and CVE-2026-41311.',
    ['cve-2026-41310 fixed-in teamcity', 'cve-2026-41311 fixed-in teamcity'],
  ],
  // The flaw right beside it.
  [
    'They came in by a known hole in a Citrix NetScaler appliance, CVE-2026-41312.',
    ['cve-2026-41312 affects netscaler'],
  ],
  // What is used, spread and read.
  ['MuddyWater ran the remote management program AnyDesk on two hosts.', ['muddywater uses anydesk']],
  ['LockBit ransomware was brought in through CVE-2026-41313.', ['lockbit exploits cve-2026-41313']],
  ['The Emotet loader decrypts TrickBot in memory.', ['emotet delivers trickbot']],
  ['APT41 used PlugX, which in turn fetched Mimikatz.', ['apt41 uses plugx', 'plugx delivers mimikatz']],
  ['RokRAT talks to pCloud and to nobody else.', ['rokrat communicates-with pcloud']],
  ['Astaroth has plagued Brazil for eight years.', ['astaroth targets brazil']],
  ['Microsoft tracks the operators of GootLoader as Storm-0494.', ['gootloader attributed-to storm-0494']],
  [
    'The Akira ransomware gang was seen in an attack on a Swiss mail supplier, Xplain, in May.',
    ['akira targets xplain', 'xplain located-in switzerland'],
  ],
  // Where a firm is.
  ['They bought it of a valve supplier, Rotorline of Elmwick.', ['rotorline located-in elmwick']],
  [
    'They fined Vektor Host, a company from St. Edwin that rents out servers.',
    ['vektor host located-in st edwin'],
  ],
  // What is none.
  ['Another hole in TeamCity was closed in May. ¶ CVE-2026-41320 needs no login.', []],
  ['A hole in TeamCity was closed in 2023. ¶ CVE-2026-41321 needs no login.', []],
  ['There may be a hole in TeamCity. ¶ CVE-2026-41322 needs no login.', []],
  ['A hole in TeamCity is open. ¶ CVE-2026-41323 and CVE-2026-41324 need no login.', []],
  ['Two holes in TeamCity are open. ¶ CVE-2026-41325, CVE-2026-41326 and CVE-2026-41327 need no login.', []],
  [
    'The TeamCity bug bounty has paid for CVE-2026-41328 and for more. ¶ The TeamCity bug bounty goes on.',
    [],
  ],
  ['Many remember CVE-2024-41329. A hole in TeamCity is open. ¶ CVE-2026-41330 needs no login.', []],
  ['Volt Typhoon used a hole in TeamCity.', []],
  ['The flaw in TeamCity was used by Volt Typhoon.', []],
  ['The note was written by Odile Brandt of Gartnerline, who lives there.', []],
  ['MuddyWater sends mail about PlugX.', []],
];

describe('relations in their context', () => {
  it.each(cases)('%s', (body, expected) => {
    expect(statedOn(body).sort()).toEqual([...expected].sort());
  });
});
