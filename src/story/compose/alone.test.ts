import { expect, it } from 'vitest';
import { standAlone } from './alone.ts';
import { draftArticle } from './fixture.ts';
import { readStory } from './reading.ts';
import { voicesOf } from './voices.ts';

/** What becomes of the last sentence of a text by itself, in an article of 24 October 2025. */
function alone(text: string): string | null {
  const voices = voicesOf([
    draftArticle({
      title: 'Northgate Bank loses data of customers',
      paragraphs: [text],
      published: '2025-10-24T08:00:00Z',
    }),
  ]);
  return standAlone(voices[0]!.statements.at(-1)!, readStory(voices))?.text ?? null;
}

it.each([
  'The newspaper said on 6 October that it was affected by the breach at once.',
  'Executives of many firms heard from the intruders before anyone else did.',
  'Branches of Northgate Bank above a certain size are covered too.',
  'Larger branches of Northgate Bank come in as well, and pay more.',
  'In their place stands a duty for Northgate Bank to report every theft.',
  'Sample code for the first is public at Northgate Bank since Monday.',
  'Four date from 2023 and share a root at Northgate Bank.',
  'The Hamburg-based bank found traces of the theft on its own servers.',
  'Jo Marsh, 19, charged with the theft of data from Northgate Bank in May.',
  'A reporter of the channel discussed the story of Northgate Bank with a guest.',
  'Northgate Bank was closed nearly four weeks ago by a cyber attack.',
  'Northgate Bank, the industry’s only lender with a vault at sea, said on Monday it was safe.',
])('cannot stand: %j', (text) => {
  expect(alone(text)).toBeNull();
});

it.each([
  [
    'a dateline with a date, in any letters',
    'MÜNSTERFELD, 12 March 2026 – Northgate Bank closed its branches after the theft.',
    'Northgate Bank closed its branches after the theft.',
  ],
  [
    'the end of a week that is counted from the report',
    'Northgate Bank closed its branches until the end of next week after the theft.',
    'Northgate Bank closed its branches until the weekend of 1–2 November 2025 after the theft.',
  ],
  [
    'a dateline that lost its dash',
    'LARKFIELD The Fjordland ministry is asking all banks to look for traces of the thieves.',
    'The Fjordland ministry is asking all banks to look for traces of the thieves.',
  ],
  [
    'a teaser glued to the sentence',
    'Two men appear in court over the theft that cost the bank 39mTwo men have appeared in court over the theft at Northgate Bank.',
    'Two men have appeared in court over the theft at Northgate Bank.',
  ],
  [
    'a teaser with the same beginning',
    'Harbour lender closes branches after thieves copied its files Harbour lender Northgate Bank is closing branches this spring after a theft.',
    null,
  ],
  [
    'a teaser before a word that opens a sentence',
    'Lender admits that thieves copied files but insists that vaults are safe What began as a rumour was confirmed by Northgate Bank.',
    'What began as a rumour was confirmed by Northgate Bank.',
  ],
  [
    'a name that only looks glued',
    'Northgate Bank says that OpenVault devices were used by the thieves.',
    'Northgate Bank says that OpenVault devices were used by the thieves.',
  ],
  ...[
    'Instead of the vault the thieves of Northgate Bank opened a mailbox.',
    'Rather than the vault the thieves of Northgate Bank opened a mailbox.',
    'In addition to names the thieves of Northgate Bank copied passport numbers.',
    'As well as names the thieves of Northgate Bank copied passport numbers.',
    'Besides names the thieves of Northgate Bank copied passport numbers.',
    'Because of the theft at Northgate Bank the branches stay shut.',
    'As a result of the theft Northgate Bank has shut its branches.',
    'According to Northgate Bank the thieves copied passport numbers.',
    'So far no customer of Northgate Bank has lost any money.',
  ].map((text): [string, string, string] => ['a preposition', text, text]),
  [
    'a connective',
    'Instead, the thieves of Northgate Bank opened a mailbox.',
    'The thieves of Northgate Bank opened a mailbox.',
  ],
  [
    'a month of another year',
    'Northgate Bank found that the worm of last May had opened the vault.',
    'Northgate Bank found that the worm of May 2025 had opened the vault.',
  ],
  [
    'a verb left out',
    'Jo Marsh, 19, accused of at least 120 thefts from Northgate Bank and others.',
    'Jo Marsh, 19, is accused of at least 120 thefts from Northgate Bank and others.',
  ],
  [
    'a day that describes',
    'According to a Saturday post of its founder, Northgate Bank lost the data.',
    'According to an 18 October 2025 post of its founder, Northgate Bank lost the data.',
  ],
  [
    'a month that describes',
    'A monitoring site says that thieves were behind the September attack on Northgate Bank.',
    'A monitoring site says that thieves were behind the September 2025 attack on Northgate Bank.',
  ],
  [
    'a month before "as a"',
    'Northgate Bank closed a fifth (20. 4%) of its branches last month as a theft came to light.',
    'Northgate Bank closed a fifth (20.4%) of its branches in September 2025 as a theft came to light.',
  ],
])('%s', (_, text, expected) => {
  expect(alone(text)).toBe(expected);
});

it('is nothing where a number tore the sentence', () => {
  expect(
    alone('Northgate Bank says that the thieves demanded 1. 5 Bitcoin for the data of its customers.'),
  ).toBeNull();
});
