import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { cvssInTables, cvssScore, cvssScores } from './cvss.ts';
import { draftArticle } from './fixture.ts';

it.each<[string, number[]]>([
  // The version before the score, in its ways.
  ['It has a CVSS 3.1 base score of 9.1 (CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N).', [9.1]],
  ['CVSSv4 score: 8.7', [8.7]],
  ['CVSS 3.1: 7.5', [7.5]],
  ['CVSS 4.0 6.9', [6.9]],
  ['CVSS4.0: 6.9', [6.9]],
  ['CVSS 3 score 9.1', [9.1]],
  ['CVSS 3.x severity 9.1', [9.1]],
  ['CVSS-BT 4.0 8.1', [8.1]],
  ['CVSS: 4.0 base score 8.2', [8.2]],
  ['CVSS version 3.1 base score of 10', [10]],
  ['CVSS v2 10.0', [10]],
  // The version after it, and between.
  ['The hole has a base score of 9.1 under CVSS 3.1.', [9.1]],
  ['The hole scores 8.8 on CVSS 3.1.', [8.8]],
  ['It is rated 9.9 (critical) in CVSS version 3.1.', [9.9]],
  ['It gets 9.9 out of 10 on the CVSS scale.', [9.9]],
  ['CVSS score (v3.1) of 7.2', [7.2]],
  ['CVSS base score v3.1: 7.2', [7.2]],
  // Several scores.
  ['CVSS v3.1: 9.9, CVSS v4.0: 9.4', [9.9, 9.4]],
  ['The finder gives 8.2 (CVSS v3.1) and 9.4 (CVSS v4.0).', [8.2, 9.4]],
  ['Two flaws with CVSS scores of 7.3 and 9.9 were closed.', [7.3, 9.9]],
  // What looks like a version is the score where nothing else is.
  ['It has a CVSS score of 3.1.', [3.1]],
  ['CVSS: 4.0', [4]],
  ['CVSS 3.1/10', [3.1]],
  // Other languages.
  ['Die Lücke hat einen CVSS-Score von 9,9 und betrifft Version 6.2.', [9.9]],
  ['La faille obtient un score CVSS de 8,6 sur 10.', [8.6]],
  ['Het lek heeft een CVSS-score van 7,4.', [7.4]],
  ['La falla tiene una puntuación CVSS 3.1 de 9,1.', [9.1]],
  ['Уязвимость получила оценку CVSS 8,1.', [8.1]],
  // A version, a vector or another number is no score.
  ['The score follows CVSS 3.1.', []],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', []],
  ['CVSS v4.0', []],
  ['CVSS 3.0/3.1', []],
  ['Rated by CVSS 3.1, it affects Tarn Mail 6.2.', []],
  ['Fixed in 8.4, CVSS 3.1.', []],
  ['A CVSS score for 10 flaws is missing.', []],
  ['The CVSS of half of them, 4.2%, is unknown.', []],
])('“%s” scores %j', (text, scores) => expect(cvssScores(text).map(({ score }) => score)).toEqual(scores));

it.each<[string, number | null]>([
  ['Its CVSS score was raised from 6.5 to 9.1.', 9.1],
  ['The CVSS scores are 6.5 and 9.1.', 6.5],
  ['There is no CVSS score yet.', null],
])('“%s” stands at %s', (text, score) => expect(cvssScore(text)?.score ?? null).toBe(score));

it.each<[string, string[], number[]]>([
  [
    'a column',
    ['CVE | CVSS 3.1 | Fixed in', 'CVE-2026-70001 | 9.1 | 6.2', 'CVE-2026-70002 | 5,3 | 6.4'],
    [9.1, 5.3],
  ],
  ['a row', ['Product | Tarn Mail 6.2', 'CVSS 3.1 base score | 9.1 (critical)'], [9.1]],
  ['a score beside its version', ['Id | CVSS', 'CVE-2026-70001 | v3.1: 8.8'], [8.8]],
  ['no score in another column', ['Id | CVSS | Fixed in', 'CVE-2026-70001 | not rated | 6.2'], []],
  ['no column of scores', ['Id | Fixed in', 'CVE-2026-70001 | 6.2'], []],
])('reads %s of a table', (_, lines, scores) => {
  const text = lines.join('\n');
  const blocks = [{ kind: 'table' as const, start: 0, end: text.length }];
  expect(cvssInTables({ text, blocks }).map(({ score }) => score)).toEqual(scores);
});

it('takes the score for the severity, and not the version that it follows', () => {
  const { severity } = compose([
    draftArticle({
      title: 'Login bypass in Tarn Mail (CVE-2026-70001)',
      paragraphs: [
        'A login bypass lets anyone read mail. The flaw has a CVSS 3.1 base score of 9.1 (CVSS:3.1/AV:N/AC:L/PR:N).',
      ],
      published: '2026-11-20T09:00:00Z',
    }),
  ]);
  expect(severity).toEqual({ level: 'critical', reasons: ['CVSS 9.1'] });
});

it.each<[string, string, string, number]>([
  ['of two versions of CVSS are no disagreement', 'CVSS v3.1 score of 9.8', 'CVSS v4.0 score of 9.3', 0],
  ['of one version are', 'CVSS v3.1 score of 9.8', 'CVSS 3.1 score of 7.5', 1],
])('two scores %s', (_, first, second, count) => {
  const report = (publisher: string, score: string) =>
    draftArticle({
      title: 'Login bypass in Tarn Mail (CVE-2026-70001)',
      paragraphs: [`The flaw CVE-2026-70001 has a ${score}.`],
      published: '2026-11-20T09:00:00Z',
      publisher,
    });
  const { disagreements } = compose([report('Quay News', first), report('Fell Post', second)]);
  expect(disagreements.filter(({ question }) => question.startsWith('How severe'))).toHaveLength(count);
});

it('reads a text that is made to be slow in time that grows with its length', () => {
  for (const piece of ['CVSS ', 'CVSS 3.1 ', 'CVSS 9.8 and ', '9.8 (', 'CVSS:3.1/AV:N', '9.8 on the ']) {
    const start = process.cpuUsage().user;
    cvssScores(piece.repeat(200_000 / piece.length));
    expect(process.cpuUsage().user - start).toBeLessThan(1_500_000);
  }
});
