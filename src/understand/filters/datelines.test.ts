import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The names that a text gives, and who has a part, as `role: key`. */
function said(text: string, language = 'en'): string[] {
  const { mentions, roles } = understand(
    articleOf({ title: 'Ransomware attack on a firm', body: [text], language }),
  );
  return [
    ...mentions.filter(({ type }) => type !== 'place').map(({ key }) => key),
    ...roles.map(({ role, key }) => `${role}: ${key}`),
  ];
}

it.each([
  ['SAARLOUIS, 3 May 2026 – Larkway was hit by ransomware.', 'saarlouis'],
  ['DALLAS, 24 November 2026 – A judge sentenced a hacker of the ransomware gang.', 'dallas'],
  ['AUSTIN, Texas, November 30, 2026 – Larkway was hit by ransomware.', 'austin'],
  ['ROME (Reuters) - Larkway was hit by ransomware.', 'rome'],
  ['Elmwick, 24 November 2026 – Larkway was hit by ransomware.', 'elmwick'],
  ['Elmwick (3 May 2026) – Larkway was hit by ransomware.', 'elmwick'],
  ['ELMWICK, May 3, 2026 (GLOBE NEWSWIRE) -- Larkway was hit by ransomware.', 'elmwick'],
])('no name of where it is sent from: %s', (text, town) => {
  expect(said(text).filter((one) => one.endsWith(town))).toEqual([]);
});

it.each([
  ['Rennes, le 28 novembre 2026 – La société Larkway est victime d’une cyberattaque.', 'rennes', 'fr'],
  ['Elmwick, 1. Dezember 2026. Die Firma Larkway wurde gehackt.', 'elmwick', 'de'],
])('nor in other languages: %s', (text, town, language) => {
  expect(said(text, language).filter((one) => one.endsWith(town))).toEqual([]);
});

it.each([
  ['IBM – Hackers have attacked the firm with ransomware, and IBM was hit.', 'victim: ibm'],
  ['Larkway – Hackers broke into the firm Larkway on Monday.', 'larkway'],
  ['Larkway, hit by ransomware on 3 May 2026, is back.', 'victim: larkway'],
  ['Elmwick Harbour Clinic said on 3 May 2026 that it was hacked.', 'victim: elmwick harbour clinic'],
])('but of who is told of: %s', (text, told) => {
  expect(said(text)).toContain(told);
});

it('leaves a place its country', () => {
  expect(said('OSLO, 3 May 2026 – Larkway was hit by ransomware.')).toContain('country: norway');
});
