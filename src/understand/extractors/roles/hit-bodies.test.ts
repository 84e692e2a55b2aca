import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** Who is told as hit, or as an authority, in an article of a language. */
function toldIn(language: string, title: string, text: string): string[] {
  return understand(articleOf({ title, body: [text], language }))
    .roles.filter(({ role }) => role === 'victim' || role === 'authority' || role === 'actor')
    .map(({ role, key }) => `${role}: ${key}`);
}

const cases: [string, string, string, string, string[]][] = [
  [
    'a body by an acronym that only one land has',
    'en',
    'HSE hit by ransomware attack',
    'The HSE said on Friday that a ransomware attack had hit it.',
    ['victim: hse'],
  ],
  [
    'what a land has one of',
    'en',
    'Telecom Namibia hit by ransomware attack',
    'Telecom Namibia said that a ransomware attack had hit it. Police Scotland is investigating the attack.',
    ['victim: telecom namibia', 'authority: police scotland'],
  ],
  [
    'a land where that happens',
    'en',
    'Police in Scotland look on',
    'In the Services Scotland has, nothing was found.',
    [],
  ],
];

describe('bodies that are hit', () => {
  it.each(cases)('%s', (_, language, title, text, told) => {
    expect(toldIn(language, title, text)).toEqual(told);
  });
});
