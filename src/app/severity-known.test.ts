import { expect, test } from 'vitest';
import { unknownVulnerability, type Vulnerability } from '../domain/entity.ts';
import type { About, Severity } from '../domain/story.ts';
import { severityWith } from './severity-known.ts';

const id = 'cve-2026-41001';
const flaw = {
  type: 'vulnerability',
  id,
  name: id,
  role: 'vulnerability',
  certainty: 'asserted',
  articles: 1,
  citations: [],
};
const cvss = (score: number) => ({ cvss: { score, severity: '', version: '3.1', vector: '' } });
const kev = { kev: { added: '2026-11-01', due: '2026-11-22', ransomware: false, action: null } };
const told = (...reasons: string[]): Severity | null =>
  reasons.length > 0 ? { level: 'medium', reasons } : null;

test.each<[string, Partial<Vulnerability>, Severity | null, string | null, string[]]>([
  ['nothing known', {}, null, null, []],
  ['a score', cvss(8.1), null, 'high', ['CVSS 8.1 (catalogue)']],
  [
    'a listing',
    kev,
    null,
    'high',
    ['on CISA’s list of exploited flaws, to be fixed by 22 November 2026 (catalogue)'],
  ],
  ['what the articles score is theirs', cvss(9.9), told('CVSS 6.7'), 'medium', ['CVSS 6.7']],
  [
    'what they say is listed',
    kev,
    told('on CISA’s list of exploited flaws'),
    'medium',
    ['on CISA’s list of exploited flaws'],
  ],
  [
    'beside what they say',
    cvss(9.9),
    told('exploited in attacks'),
    'critical',
    ['exploited in attacks', 'CVSS 9.9 (catalogue)'],
  ],
])('what a catalogue adds: %s', (_, known, severity, level, reasons) => {
  const story = { kind: 'vulnerability' as const, severity, about: [flaw as About] };
  const found = severityWith(story, new Map([[id, { ...unknownVulnerability(id), ...known }]]));
  expect(found?.level ?? null).toBe(level);
  expect(found?.reasons ?? []).toEqual(reasons);
});

test('a story about others, or of a kind where no flaw is the matter, has nothing of it', () => {
  const known = new Map([[id, { ...unknownVulnerability(id), ...cvss(9.9) }]]);
  expect(severityWith({ kind: 'policy', severity: null, about: [flaw as About] }, known)).toBeNull();
  expect(severityWith({ kind: 'vulnerability', severity: null, about: [] }, known)).toBeNull();
});
