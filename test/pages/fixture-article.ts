/** An invented article for the tests of the pages: every kind of block, and the passage that all citations point at. */
import type { ArticlePage } from '../../src/domain/page.ts';

export const NOW = '2025-11-20T09:42:00.000Z';

/** The article that the citations of the fixture lead to, in blocks. */
const blocks: [kind: ArticlePage['blocks'][number]['kind'], text: string][] = [
  ['title', 'Second flaw in the web firewall is used together with the first'],
  [
    'paragraph',
    'The vendor said on Tuesday that a second flaw in its web firewall is being exploited. It lets a signed-in user run commands on the appliance.',
  ],
  ['heading', 'What administrators should do'],
  ['item', 'Update the 8.0 branch to 8.0.2.'],
  ['item', 'Update the 7.4 branch to 7.4.11, since 7.4.10 closes only the first flaw.'],
  [
    'quote',
    'We saw the two used one after the other within a minute, said a researcher of the Northline lab.',
  ],
  [
    'paragraph',
    'The national agency gave offices one week, not the usual three, to install the update. Its notice is public.',
  ],
  [
    'code',
    'POST /api/v2.0/cmdb/system/admin?name=probe HTTP/1.1\nHost: firewall.example\nX-Long-Header: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ],
  ['table', 'Branch | Fixed in\n8.0 | 8.0.2\n7.4 | 7.4.11'],
];
export const text = blocks.map(([, block]) => block).join('\n\n');

export const PASSAGE = 'one week, not the usual three';

/** The article's page; pieces are cut at the cited passage. */
export function articlePage(id: string): ArticlePage {
  let at = 0;
  const passage = text.indexOf(PASSAGE);
  return {
    now: NOW,
    id,
    url: 'https://cirrus.example/2025/11/second-flaw',
    file: null,
    title: blocks[0]![1],
    authors: ['A. Writer'],
    publisher: 'Cirrus Post',
    category: 'journalism',
    published: { at: '2025-11-19T17:02:00.000Z', precision: 'minute', from: 'json-ld' },
    updated: null,
    learnedAt: '2025-11-19T17:10:00.000Z',
    language: 'en',
    blocks: blocks.map(([kind, words]) => {
      const start = at;
      at += words.length + 2;
      const cut =
        passage >= start && passage < start + words.length
          ? [start, passage, passage + PASSAGE.length, start + words.length]
          : [start, start + words.length];
      return {
        kind,
        start,
        pieces: cut.slice(0, -1).map((from, index) => ({
          text: text.slice(from, cut[index + 1]),
          start: from,
          cited: from === passage,
          href: null,
        })),
      };
    }),
    copyOf: id.startsWith('copy')
      ? {
          articleId: 'article-1',
          title: 'Vendor confirms attacks',
          publisher: 'Harbour Wire',
          copy: { originalId: 'article-1', similarity: 0.93, how: 'near' },
        }
      : null,
    copies: [],
    story: {
      id: 'flaws',
      title: 'Attackers exploit two web firewall flaws to create administrator accounts',
    },
    images: ['https://cirrus.example/picture.png'],
    asOf: null,
    cut: null,
    changedAt: ['2025-11-19T18:30:00.000Z'],
  };
}
