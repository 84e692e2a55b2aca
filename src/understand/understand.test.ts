import { describe, expect, it } from 'vitest';
import { Findings } from '../domain/findings.ts';
import { articleOf } from './article-of.ts';
import { extractors } from './extractors.ts';
import { kindOf } from './kind.ts';
import { prepare } from './reading.ts';
import { understand } from './understand.ts';

const megabyte = 1 << 20;
const fill = (piece: string): string => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

/** What each part likes least, found by trying: many finds, many beginnings, nothing that ends. */
const hostile: Record<string, string[]> = {
  sentences: ['A. b? ', 'U.S. ', '.', '漢。'],
  dates: ['1 May ', 'week before ', '1 and ', 'the end of the ', '1.'],
  quantities: ['1,', 'hundreds of ', '1 ', 'million '],
  mentions: ['Aa Bb (AB) ', 'A of the ', 'Play ransomware ', 'CVE-2025-', 'A-'],
  observables: [
    'a@a.com ',
    '[',
    'a[.]',
    'C:\\a a.b ',
    'a.exe ',
    'legitimate a.exe ',
    '(a.exe',
    'http://a.b/c&\n  a=&',
    'a:b:c ',
    '-->A.exe\n',
    '1.1.1.1 ',
    '<',
  ],
  kind: ['breach ', 'a'],
};

const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
};

describe('understand', () => {
  it('gives findings of the declared form whose spans are in order and inside the text', () => {
    const article = articleOf({
      title: 'Harbour Union Says 40 Firms Hit',
      body: ['The Harbour Union said on Tuesday that 40 firms called evil[.]org, as CVE-2025-12345 allows.'],
    });
    const findings = Findings.parse(understand(article));
    for (const list of [
      findings.sentences,
      findings.mentions,
      findings.dates,
      findings.quantities,
      findings.observables,
    ]) {
      expect(list.length).toBeGreaterThan(0);
      list.reduce((end, span) => {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(article.text.length);
        return span.end;
      }, 0);
    }
  });

  it('gives the same for the same article', () => {
    const article = articleOf({ body: ['Acmetron lost 40 servers on Monday.'] });
    expect(understand(article)).toEqual(understand(article));
  });

  it('takes an empty article', () => {
    const article = articleOf({ title: '', body: [] });
    expect(understand(article).sentences).toEqual([]);
  });

  describe.each(Object.entries(hostile))(
    '%s: one megabyte of the worst in under a second',
    (part, pieces) => {
      it.each(pieces)('%j', (piece) => {
        const article = articleOf({ body: [fill(piece)] });
        const cut = seconds(() => prepare(article));
        const reading = prepare(article);
        const work: Record<string, () => unknown> = {
          sentences: () => null,
          dates: () => extractors.dates.find(reading),
          quantities: () => extractors.quantities.find(reading),
          mentions: () => extractors.mentions(reading),
          observables: () => extractors.observables.find(reading),
          kind: () => kindOf(article, []),
        };
        expect(cut).toBeLessThan(1);
        expect(seconds(work[part]!)).toBeLessThan(1);
      });
    },
  );
});
