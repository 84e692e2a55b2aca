/** The page of a vulnerability of which no catalogue at hand says anything: what the articles that name it say. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from './principal.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** As HTML of paragraphs, read by hand one after the other. */
async function reading(articles: string[][]): Promise<TestProgram> {
  const program = await openTestProgram(await server.newDatabase(), '2026-11-30T12:00:00Z', []);
  for (const [index, paragraphs] of articles.entries()) {
    const content = `<html lang="en"><h1>${paragraphs[0]}</h1>${paragraphs.slice(1).join('\n')}</html>`;
    await program.app.readFile(LOCAL, { name: `${index}.html`, content, url: null });
  }
  return program;
}

const gateway = [
  'Orbit closes a hole in its gateways',
  '<p>Orbit has released updates for CVE-2026-41001, a hole in the login of its HarborGate gateways. The flaw has a CVSS score of 9.8 and affects HarborGate 7.0 to 7.4.2. It is fixed in HarborGate 7.4.3.</p>',
  '<p>CISA added CVE-2026-41001 to its Known Exploited Vulnerabilities catalog on 29 November 2026. Federal agencies have until 20 December 2026.</p>',
  '<p>CVE-2026-41002, a second flaw, has a CVSS score of 6.5 and is not known to be exploited.</p>',
];
const table = [
  'Orbit publishes its fixes of November',
  '<p>Orbit has published its monthly fixes for the gateways and the mail servers that its customers run themselves.</p>',
  '<table><tr><th>Flaw</th><th>Affected</th><th>Fixed in</th></tr><tr><td>CVE-2026-41003</td><td>MailHarbor 3.1</td><td>MailHarbor 3.2</td></tr><tr><td>CVE-2026-41004</td><td>MailHarbor 2.8</td><td>MailHarbor 2.9</td></tr></table>',
];

describe('a vulnerability shows what sources say where no catalogue does', () => {
  test.each([
    {
      what: 'score, listing and versions',
      id: 'cve-2026-41001',
      scores: [9.8],
      listed: ['CISA added CVE-2026-41001'],
      due: [['2026-12-20', 'Federal agencies have unt']],
      rows: [['HarborGate', '7.0 to 7.4.2', '7.4.3']],
    },
    {
      what: 'what is said of it, not of another',
      id: 'cve-2026-41002',
      scores: [6.5],
      listed: [],
      due: [],
      rows: [],
    },
    {
      what: 'its row of a table',
      id: 'cve-2026-41004',
      scores: [],
      listed: [],
      due: [],
      rows: [['CVE-2026-41004', 'MailHarbor 2.8', 'MailHarbor 2.9']],
    },
  ])('$what: $id', async ({ id, scores, listed, due, rows }) => {
    const program = await reading([gateway, table]);
    const { vulnerability } = await program.app.entity(LOCAL, 'vulnerability', id);
    const { stated, fixes } = vulnerability!;
    expect(stated.scores.map(({ score }) => score)).toEqual(scores);
    for (const one of stated.scores) expect(one.citations).toHaveLength(1);
    for (const one of fixes) expect([...one.citations, ...one.rowCitations.flat()]).not.toEqual([]);
    expect(stated.listed.map(({ passage }) => passage.slice(0, 25))).toEqual(listed);
    expect(stated.due.map(({ day, citations }) => [day, citations[0]?.passage.slice(0, 25)])).toEqual(due);
    expect(fixes.flatMap((one) => one.rows)).toEqual(rows);
    await program.close();
  });

  test('the page of a product has its versions, what is said of them and of which flaw', async () => {
    const program = await reading([gateway]);
    const { versions } = await program.app.entity(LOCAL, 'product', 'harborgate');
    expect(
      versions.map(({ words, states, flaws, citations }) => [words, states, flaws, citations.length]),
    ).toEqual([
      ['7.0 to 7.4.2', ['affected'], ['cve-2026-41001'], 1],
      ['7.4.3', ['fixed'], ['cve-2026-41001'], 1],
    ]);
    await program.close();
  });

  test.each([
    ['vulnerability', 'cve-2026-41001'],
    ['product', 'harborgate'],
  ] as const)('the relations of a %s give the versions that their sentences do', async (type, id) => {
    const program = await reading([gateway]);
    const { relations } = await program.app.entity(LOCAL, type, id);
    const both = relations.filter(({ relation }) => relation === 'affects' || relation === 'fixed-in');
    expect(both.map(({ relation, versions }) => [relation, versions]).sort()).toEqual([
      ['affects', ['7.0 to 7.4.2']],
      ['fixed-in', ['7.4.3']],
    ]);
    await program.close();
  });

  test('attacks, by the sentences that say so of it and not of another', async () => {
    const program = await reading([
      [
        'Orbit warns of a hole in its phones',
        '<p>A few customers whose phones were exploited through CVE-2026-41011 have been told by Orbit on Friday.</p>',
        '<p>Nobody has been exploited through CVE-2026-41012, as far as Orbit knows, and a patch for both is out now.</p>',
      ],
    ]);
    const said = async (id: string) =>
      (await program.app.entity(LOCAL, 'vulnerability', id)).vulnerability!.stated.exploited.map(
        ({ passage }) => passage.slice(0, 15),
      );
    expect(await said('cve-2026-41011')).toEqual(['A few customers']);
    expect(await said('cve-2026-41012')).toEqual([]);
    await program.close();
  });

  test('where a catalogue does, its word stands', async () => {
    const told = gateway.map((part) => part.replaceAll('2026-41001', '2021-44228'));
    const program = await reading([told]);
    const { vulnerability } = await program.app.entity(LOCAL, 'vulnerability', 'cve-2021-44228');
    expect(vulnerability).toMatchObject({ kev: { added: '2021-12-10' }, stated: { listed: [], due: [] } });
    await program.close();
  });
});
