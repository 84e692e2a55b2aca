import { expect, it } from 'vitest';
import { articleOf } from '../../understand/article-of.ts';
import { understand } from '../../understand/understand.ts';
import { aboutOf, entriesOf } from './about.ts';
import { inOrder, voicesOf } from './voices.ts';

/** What a story of these texts calls its attackers. */
function attackers(...texts: string[]): string[] {
  const ordered = inOrder(
    texts.map((text, n) => {
      const article = { ...articleOf({ title: 'What was learnt on Monday', body: [text] }), id: `a${n}` };
      const publisher = { id: `p${n}`, name: `Paper ${n}`, family: `p${n}`, category: 'journalism' as const };
      return { article, findings: understand(article), publisher, copyOf: null };
    }),
  );
  return entriesOf(voicesOf(ordered), ordered, 'incident')
    .map(aboutOf)
    .flatMap(({ role, name }) => (role === 'actor' ? [name] : []));
}

it.each([
  [
    'another name than the catalogue’s',
    ['Hackers of Midnight Blizzard breached Acme.'],
    ['Midnight Blizzard'],
  ],
  [
    'the one that is used most',
    ['Hackers of Midnight Blizzard breached Acme.', 'APT29 breached Acme.', 'APT29 hacked Acme on Monday.'],
    ['APT29'],
  ],
  ['the whole name for a part of it', ['Hackers of Sandworm breached Acme.'], ['Sandworm Team']],
  ['an id that the catalogue knows by another', ['The cluster TGR-STA-1030 hacked Acme.'], ['TGR-STA-1030']],
])('shows %s', (_, texts, names) => {
  expect(attackers(...texts)).toEqual(names);
});
