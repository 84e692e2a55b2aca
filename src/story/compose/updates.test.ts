import { describe, expect, it } from 'vitest';
import type { StoryArticle, StoryContent } from '../../domain/story.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const advisory = (...paragraphs: string[]): StoryArticle =>
  draftArticle({
    title: 'Security advisory TM-26-07: Login bypass in Tarn Mail (CVE-2026-70031)',
    paragraphs: [
      'A login bypass in the web pages of Tarn Mail lets anyone read the mail of others. The flaw is tracked as CVE-2026-70031.',
      ...paragraphs,
    ],
    published: '2026-10-12T09:00:00Z',
    publisher: 'Tarn Software',
    category: 'vendor',
  });
const lines = ({ events }: StoryContent) =>
  events.map(({ happened, headline }) => `${happened?.start ?? 'no date'} ${headline}`);
const isExploited = ({ severity }: StoryContent) =>
  severity?.reasons.includes('exploited in attacks') ?? false;

const DENIED = 'Tarn Software is not aware of any exploitation as of 12 October.';

describe('an advisory that was updated', () => {
  const told = compose([
    advisory(
      'Tarn Mail 8 to 8.4 is affected.',
      'Exploitation',
      DENIED,
      'Update 15 October: we have received two reports of limited, targeted exploitation.',
      'Proof-of-concept code was published by Fell Labs on 14 October.',
      'We thank Jo Marsh of Quay Security for reporting CVE-2026-70031 on 3 August 2026.',
    ),
  ]);

  it('is exploited by its later word, and says what it said before', () => {
    expect(isExploited(told)).toBe(true);
    const { changed } = told.events.find(({ happened }) => happened?.start === '2026-10-15')!;
    expect(changed).toMatchObject([{ what: 'update', text: 'exploited (before: no exploitation known)' }]);
    expect(changed![0]!.citations).toHaveLength(2);
  });

  it('tells the update in its summary, by the name of whoever writes “we”', () =>
    expect(told.summary.map(({ text }) => text)).toContain(
      'As of 15 October 2026, Tarn Software has received two reports of limited, targeted exploitation.',
    ));

  it('has each step in the timeline, none of them as expected', () => {
    expect(lines(told)).toEqual([
      expect.stringMatching(
        /^2026-10-15 Tarn Software receives two reports of limited, targeted exploitation/,
      ),
      expect.stringMatching(/^2026-10-14 Proof-of-concept code/),
      expect.stringMatching(/^2026-10-12 A login bypass in the web pages/),
      '2026-08-03 Jo Marsh of Quay Security reports CVE-2026-70031',
    ]);
    expect(told.events.map(({ status }) => status)).not.toContain('expected');
  });
});

it.each<[string, string[], boolean]>([
  ['an update beneath a denial', [DENIED, 'Update: attackers are exploiting CVE-2026-70031.'], true],
  [
    'an update in brackets',
    [DENIED, '[Updated 15 October 2026] - Exploitation of CVE-2026-70031 was observed.'],
    true,
  ],
  ['a later day', [DENIED, 'On 14 October exploitation of CVE-2026-70031 was observed.'], true],
  ['a report of exploitation', ['The maker has received one report of targeted exploitation.'], true],
  ['no update', [DENIED, 'Attackers exploited a flaw in Tarn Mail years ago.'], false],
  [
    'an update that goes on denying',
    [DENIED, 'Update 15 October: there are no reports of exploitation.'],
    false,
  ],
  ['attempts alone', ['The maker saw reports of exploitation attempts.'], false],
  ['advice', [DENIED, 'Update to 8.4.1: the hole can be exploited by anyone.'], false],
  [
    'what stands under a heading for it, far down',
    [
      ...Array.from({ length: 9 }, (_, i) => `Tarn Mail 7.${i} is affected.`),
      'Exploitation',
      'CVE-2026-70031 is exploited.',
    ],
    true,
  ],
  [
    'what stands far down beside other things',
    [
      ...Array.from({ length: 9 }, (_, i) => `Tarn Mail 7.${i} is affected.`),
      'Credit',
      'CVE-2019-70001 is exploited.',
    ],
    false,
  ],
])('of two words on attacks the later one stands: %s', (_, text, exploited) =>
  expect(isExploited(compose([advisory(...text)]))).toBe(exploited),
);

it.each<[string, string, string, boolean]>([
  ['was not known first and is later', DENIED, 'CVE-2026-70031 is exploited in attacks.', true],
  ['was said first and is denied later', 'CVE-2026-70031 is exploited in attacks.', DENIED, false],
])('attacks that one article knows of count against another: %s', (_, first, second, exploited) => {
  const later = draftArticle({
    title: 'Login bypass in Tarn Mail: what is known (CVE-2026-70031)',
    paragraphs: [second],
    published: '2026-10-14T09:00:00Z',
    publisher: 'Quay News',
  });
  expect(isExploited(compose([advisory(first), later]))).toBe(exploited);
});

it.each([
  [
    'whom it names nowhere',
    'The flaw is in the login page. Update 15 October: we have received a report of it.',
  ],
  ['advice', 'Update to 8.4.1: we have closed the hole there.'],
])('a summary has no “we” of %s', (_, text) => {
  const { summary } = compose([advisory(text)]);
  expect(summary.map(({ text }) => text).join(' ')).not.toMatch(/\bwe\b|As of|On 15/);
});
