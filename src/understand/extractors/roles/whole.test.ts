/** Whole articles, in which whom it happened to stands far from what happened. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const rolesIn = (title: string, body: string[]): string[] =>
  understand(articleOf({ title, body })).roles.map(({ role, key }) => `${role}: ${key}`);

const articles: [string, string, string[], string[], string[]][] = [
  [
    'the company that a report of an incident goes on about',
    'Cranes stand still after cyberattack',
    [
      'The cranes of Varnby Shipyard have not moved since Tuesday, when its control room went dark.',
      'Varnby, which employs 900 people, switched off every server by hand. Files on most of them had been encrypted. A note asked for money, but the company will not talk to those who left it.',
      'The shipyard hopes to build again by Monday. Until then foremen write their orders on paper. Wages for this month were paid from a copy of the last list.',
      'Police are investigating. The insurer Olmstead declined to comment. Two years ago a ferry line in the same town was hit in a similar way.',
    ],
    ['victim: varnby shipyard'],
    ['victim: olmstead'],
  ],
  [
    'who only has a product to sell is no victim in an article as long',
    'Olmstead brings out a new scanner for ships',
    [
      'Olmstead has brought out a scanner that looks for old software on ships. It runs on a small box beside the radar. The box costs 900 euros a year.',
      'Olmstead says that it finds most programs within a day. Crews need no training for it. A list goes to the office each night.',
      'The maker showed it at a fair in May. Forty lines have ordered it so far. Olmstead wants to add tankers next year. It was founded in 2011. It has 60 employees.',
    ],
    [],
    ['victim: olmstead'],
  ],
];

describe('whole articles', () => {
  it.each(articles)('%s', (_, title, body, some, none) => {
    const found = rolesIn(title, body);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const role of none) expect(found).not.toContain(role);
  });
});
