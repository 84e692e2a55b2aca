/** Names that an article says are one, and names that it only has beside each other. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** What the article mentions of attackers and malware, each once, and how it spells each. */
const named = (text: string): Record<string, string[]> => {
  const article = articleOf({ title: 'Espionage in the ministry', body: [text] });
  const found: Record<string, string[]> = {};
  for (const { type, key, start, end } of understand(article).mentions) {
    if (type !== 'actor' && type !== 'malware') continue;
    const spellings = found[`${type} ${key}`] ?? [];
    const spelling = article.text.slice(start, end);
    if (!spellings.includes(spelling)) found[`${type} ${key}`] = [...spellings, spelling];
  }
  return found;
};

describe('names of one', () => {
  it.each([
    'The hacking group Quiet Walrus, also known as UNC9917, stole mail. UNC9917 is back.',
    'A hacking group that we call Quiet Walrus (also known as UNC9917) stole mail.',
    'The hacking group Quiet Walrus, which Mandiant tracks as UNC9917, stole mail.',
    'The hacking group Quiet Walrus, tracked by Mandiant as UNC9917, stole mail.',
    'The hacking group Quiet Walrus is also tracked as UNC9917.',
    'The hacking group Quiet Walrus (aka UNC9917) stole mail.',
    'The hacking group Quiet Walrus (UNC9917) stole mail.',
    'The hacking group Quiet Walrus, formerly known as UNC9917, stole mail.',
    'The hacking group Quiet Walrus, previously tracked as UNC9917, stole mail.',
    'The hacking group Quiet Walrus, a.k.a. UNC9917, stole mail.',
    'The hacking group Quiet Walrus – also called “UNC9917” – stole mail.',
    'The hacking group Quiet Walrus, which others call UNC9917, stole mail.',
  ])('are one attacker: %s', (text) => {
    expect(named(text)).toEqual({ 'actor quiet walrus': ['Quiet Walrus', 'UNC9917'] });
  });

  it('are one in a list, whatever the second looks like', () => {
    const text =
      'Storm-2816, also tracked as Sleepy Badger, UNC9917 and TA9518, hit banks. TA9518 used Mimikatz.';
    expect(named(text)).toEqual({ 'actor storm-2816': ['Storm-2816', 'Sleepy Badger', 'UNC9917', 'TA9518'] });
    const { relations } = understand(articleOf({ title: 'Banks hit', body: [text] }));
    expect(
      relations.map(({ subject, relation, object }) => `${subject.key} ${relation} ${object.key}`),
    ).toContain('storm-2816 uses mimikatz');
  });

  it('are that of the catalogue, where it has one of them', () => {
    expect(named('UNC9917, also known as Turla, stole mail.')).toEqual({
      'actor turla': ['UNC9917', 'Turla'],
    });
    expect(named('Turla, which Mandiant tracks as UNC9917, stole mail.')).toEqual({
      'actor turla': ['Turla', 'UNC9917'],
    });
  });

  it('are one malware', () => {
    expect(
      named('The backdoor GlowMoth, also known as DimWasp, was found. The backdoor DimWasp is small.'),
    ).toEqual({
      'malware glowmoth': ['GlowMoth', 'DimWasp'],
    });
  });
});

describe('names beside each other', () => {
  it.each([
    'UNC9917, which overlaps with TA9518, stole mail.',
    'UNC9917, not tracked as TA9518, stole mail.',
    'UNC9917, also known to work with TA9518, stole mail.',
    'UNC9917 and TA9518 stole mail.',
    'UNC9917, TA9518 and others stole mail.',
    'UNC9917, which Mandiant links to TA9518, stole mail.',
    'UNC9917 was formerly a part of TA9518.',
    'UNC9917 tracks TA9518.',
    'UNC9917 (with TA9518) stole mail.',
  ])('are two: %s', (text) => {
    expect(Object.keys(named(text)).sort()).toEqual(['actor ta9518', 'actor unc9917']);
  });

  it('are two, where catalogues have them apart or they are no things of one kind', () => {
    expect(Object.keys(named('Turla, also known as APT28, stole mail.')).sort()).toEqual([
      'actor apt28',
      'actor turla',
    ]);
    expect(Object.keys(named('UNC9917 (PlugX) was found.')).sort()).toEqual([
      'actor unc9917',
      'malware plugx',
    ]);
  });
});
