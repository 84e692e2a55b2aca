/** Feeds cut their descriptions anywhere: whatever a text ends with, it is read. */
import { expect, test } from 'vitest';
import { wholeArticles } from '../bench/written.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';

const before = [
  '',
  'Attackers stole data of the Irish chain ',
  'The bank said on Monday that ',
  'Acme, Belkorp and ',
  'CISA and the ',
  'It affects Redis before ',
  'Said "',
  'In March, ',
];
const ends = [
  ...[
    'O',
    'O’',
    "O'",
    'D’',
    "D'",
    'L’',
    'Mc',
    'St.',
    'U.',
    'U.S',
    'Mr.',
    'Dr',
    'No.',
    '$',
    '€',
    'US$',
    'the',
    'of',
    'University of',
    'City of',
  ],
  ...[
    '(',
    '[',
    '“',
    '«',
    '-',
    '–',
    '&',
    '@',
    '#',
    '/',
    '\\',
    ':',
    ',',
    '.',
    '…',
    "'",
    '’',
    "'s",
    '’s',
    'A&',
    'C:\\',
    'hxxp',
    'http://',
  ],
  ...[
    'CVE-',
    'CVE-2026-',
    'CWE-',
    'T1059',
    'T1059.',
    'UNC',
    'APT',
    'TA',
    'Storm-',
    'Operation',
    'version',
    '1.',
    '1.2.',
    '12 ',
    '12 March',
    'March',
    'last',
    'two hundred',
    '1,',
    '7-',
  ],
  ...[
    'Office',
    'Ministry',
    'Department for',
    'President',
    'Judge',
    'Children’s',
    'Bank of',
    'the group',
    'a loader called',
    'dubbed',
    'known as',
    'tracked as',
    'victims include',
    'hackers from',
  ],
];

test.each(before)('after “%s”', (words) => {
  for (const end of ends)
    for (const body of [`${words}${end}`, `${words}${end} `, `${words}${end}\n${end}`])
      for (const title of [end, 'Acme is hacked'])
        expect(() => understand(articleOf({ title, body: [body] })), JSON.stringify(body)).not.toThrow();
});

test('whole articles, each cut off somewhere', () => {
  const articles = wholeArticles();
  articles.forEach(({ item }, n) => {
    const text = [item.title, ...item.sentences!].join('\n');
    // Another share of each, so that together they are cut in every sort of place.
    const cut = text.slice(0, Math.floor((text.length * ((n * 37) % 101)) / 101));
    expect(() => understand(articleOf({ body: cut.split('\n') })), cut.slice(-60)).not.toThrow();
  });
});
