import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** What the text names, and the countries that it is read to speak of. */
function namedIn(text: string): string[] {
  const article = articleOf({ body: [text] });
  const { mentions, roles } = understand(article);
  return [
    ...mentions.map(({ start, end }) => article.text.slice(start, end)),
    ...roles.filter(({ role }) => role === 'country').map(({ key }) => key),
  ];
}

it.each([
  'The tool is a Swiss army knife for attackers.',
  'It is the Swiss Army knife of loaders.',
  'They call it a Swiss-army-knife of malware.',
  'To patch so late is Russian roulette.',
  'A Chinese wall stands between both teams.',
])('%s: names no country', (text) => {
  expect(namedIn(text)).toEqual([]);
});

it.each([
  ['A Swiss army officer was hacked.', 'switzerland'],
  ['The Dutch auction house Elmwick was hacked.', 'netherlands'],
  ['A Russian bank was hacked.', 'russia'],
])('%s: %s', (text, country) => {
  expect(namedIn(text)).toContain(country);
});
