/** `throughline entity` prints what the page says, each with its sources. */
import { expect, test, vi } from 'vitest';
import { flaw, quiet, spider, statedFlaw } from '../../test/pages/fixture-entity.ts';
import type { EntityPage } from '../domain/entity-page.ts';
import { printEntity } from './entity-show.ts';
import { terminal } from './output.ts';

function printed(page: EntityPage): string {
  const lines: string[] = [];
  vi.spyOn(terminal, 'line').mockImplementation((text = '') => void lines.push(text));
  printEntity(page);
  return lines
    .join('\n')
    .replace(/\n {2,}(?=\S)/g, '\n')
    .replace(/(?<=\S)\n(?=\S)/g, ' ');
}

test.each<[string, EntityPage, (string | RegExp)[]]>([
  [
    'an actor',
    spider,
    [
      'deceive help desks into resetting passwords. [1] [2]',
      'MGM Resorts: 5 stories [1] [2]',
      'Transport for London (denied): 3 stories [5]',
      'Lakeside Council (claimed): 1 story [3]',
      '198.51.100[.]23 (ipv4, malicious) [6] [4]',
      /Sources \[1\] Harbour Wire, 2025-11-19: one week/,
      'and 1,220 more'.replace(',', ''),
    ],
  ],
  [
    'a flaw that catalogues know',
    flaw,
    [
      /CVSS \d\.\d \w+ \(\d/,
      /EPSS 0\.\d\d, the probability of exploitation in 30 days, higher than/,
      /KEV: exploited, listed 20\d\d-\d\d-\d\d, to be fixed by 20\d\d/,
      /SSVC: exploitation \w+/,
      /As .* have it/,
    ],
  ],
  [
    'a flaw that only sources speak of',
    statedFlaw,
    [
      /CVSS \d\.\d, says .* \[\d\]/,
      /listed by CISA, says .* \[\d\]; to be fixed by 2025-12-10, says .* \[\d\]; not in the KEV list/,
      'Affected and fixed:',
    ],
  ],
  [
    'one that only a catalogue without words knows',
    { ...quiet, undescribed: true, counts: { ...quiet.counts, articles: 0 } },
    ['No article here names it yet', 'descriptions come with: throughline knowledge update'],
  ],
])('%s', (_, page, said) => {
  const text = printed(page);
  for (const each of said)
    if (typeof each === 'string') expect(text).toContain(each);
    else expect(text).toMatch(each);
});
