import { describe, expect, it } from 'vitest';
import type { Category } from '../../domain/source.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';
import { primaryKind } from './primary.ts';

const article = (category: Category, publisher: string, title: string, text: string) =>
  draftArticle({ category, publisher, title, paragraphs: [text], published: '2025-11-10T08:00:00Z' });

describe('primaryKind', () => {
  it.each<[string | null, Category, string, string, string]>([
    ['advisory', 'authority', 'Elm CERT', 'Path traversal in Quay Box (CVE-2025-11111)', 'Update at once.'],
    [
      'court document',
      'authority',
      'Elm Court',
      'Indictment unsealed against two men',
      'A grand jury found.',
    ],
    [
      'announcement',
      'authority',
      'Elm Police',
      'Servers seized in three countries',
      'Police seized servers.',
    ],
    [
      'letter',
      'policy',
      'Open Harbour',
      'Open letter on the data bill',
      'Dear Commissioner, we write to you because the bill weakens privacy.',
    ],
    [
      null,
      'journalism',
      'Harbour Wire',
      'Open letter on data bill signed by 127',
      'Groups warn of the bill.',
    ],
    ['vendor post', 'vendor', 'Quay Security', 'Quay Security fixes flaw in Quay Box', 'A flaw was fixed.'],
    [
      'vendor post',
      'vendor',
      'Red Kite Labs',
      'A worm in the registry',
      'We found 150 packages in one week.',
    ],
    [null, 'vendor', 'Red Kite Labs', 'Police seize servers', 'Police seized servers on Tuesday.'],
    [null, 'vendor', 'Red Kite Labs', 'Bank hit', 'The bank said: “we detected the theft at once”.'],
    ['paper', 'research', 'Elm Institute', 'Counting accounts', 'In this paper we measure the accounts.'],
  ])('%s: %s, %s: %s', (kind, category, publisher, title, text) => {
    expect(primaryKind(article(category, publisher, title, text))).toBe(kind);
  });

  it('is none for a copy', () => {
    const made = article('authority', 'Elm CERT', 'Alert for Quay Box', 'Update at once.');
    const copyOf = { originalId: 'x', similarity: 1, how: 'same' as const };
    expect(primaryKind({ ...made, copyOf })).toBeNull();
  });

  it('stands among the reasons for confidence', () => {
    const { confidence } = compose([
      article(
        'authority',
        'Elm CERT',
        'Flaw in Quay Box exploited (CVE-2025-11111)',
        'Update Quay Box at once.',
      ),
    ]);
    expect(confidence.reasons.map(({ words }) => words)).toContain(
      'the advisory itself is among the sources',
    );
  });
});
