import { expect, it } from 'vitest';
import { articleOf } from '../understand/article-of.ts';
import { understand } from '../understand/understand.ts';
import { fixTablesIn } from './fix-table.ts';

const publisher = { id: 'news', name: 'News', family: 'news', category: 'journalism' as const };

it.each([
  ['Version | Affected | Solution\nHarborGate 7.4 | 7.4.0 to 7.4.3 | 7.4.4 or above', 1],
  ['HarborGate Release | First Fixed Release\n7.4 and earlier | 7.4(2)ES05', 1],
  ['Product | Versions known to be vulnerable | Fixes introduced in\nHarborGate | 17.5.0 | 17.5.1', 1],
  ['Versions | Affected | Unaffected\nHarborGate 12.1 | < 12.1.3-h3 | >= 12.1.3-h3', 1],
  ['Fixed release | Date\n7.4.4 | 18 November', 0],
  ['Release | Date\n7.4.4 | 18 November', 0],
])('a table of an advisory: %s', (text, count) => {
  const article = articleOf({ body: [{ kind: 'table', text }] });
  expect(fixTablesIn([{ article, findings: understand(article), publisher, copyOf: null }])).toHaveLength(
    count,
  );
});
