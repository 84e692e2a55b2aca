import { describe, expect, it } from 'vitest';
import { explainedAcronyms } from './acronyms.ts';
import { words } from './words.ts';

const terms = (text: string): string =>
  words(text)
    .map(({ term }) => term)
    .join(' ');

describe('words', () => {
  it.each([
    ['cyber attack', 'cyber-attack'],
    ['A zero day', 'a 0-day'],
    ['1,200 customers', '1 , 200 customer'],
    ['22. 2Tbps', '22.2Tbps'],
    ['£1.9 billion', '£1.9bn'],
    ['hackers', 'hacker'],
    ['stopped', 'stop'],
    ['Café', 'cafe'],
    ["Harbrook's", 'Harbrook'],
  ])('reads %s as %s', (one, other) => {
    expect(terms(one)).toBe(terms(other));
  });

  it('leaves out what says nothing', () => {
    expect(terms('They said on Monday that it was the 14')).toBe('');
    expect(terms('PITTSBURGH, March 1, 2025 (GLOBE NEWSWIRE) -- Harbrook')).toBe(terms('Harbrook'));
    expect(terms('see https://news.example/a/b?c')).toBe('');
  });

  it('keeps names with signs and numbers whole', () => {
    expect(terms('F5 and M&S and CVE-2025-12345')).toBe('f5 m&s cve-2025-12345');
  });
});

describe('explained acronyms', () => {
  it.each([
    ['the carmaker Anvil Motor Works (AMW) said', [['amw', ['anvil', 'motor', 'work']]]],
    ['the Bureau of Port Safety (BPS)', [['bps', ['bureau', 'port', 'safety']]]],
    ['a Common Name (XYZ)', []],
    ['nothing (AMW) here', []],
  ])('in %s', (text, found) => {
    expect(explainedAcronyms(text)).toEqual(found);
  });
});
