import { expect, test } from 'vitest';
import { checkWording } from './wording.ts';

const OWN =
  'On 14 March 2025, the Ardmore Port Authority said that intruders may have copied the files of 3,400 dockers through CVE-2025-11111.';
const PASSAGES = [
  {
    text: 'The Ardmore Port Authority said on Friday that intruders may have copied the files of 3,400 dockers through CVE-2025-11111. It did not pay, and the harbour was not closed.',
    published: '2025-03-14T10:00:00.000Z',
  },
];

test.each([
  'The Ardmore Port Authority said on 14 March 2025 that intruders may have copied the files of 3,400 dockers through CVE-2025-11111.',
  'According to the Ardmore Port Authority on 14 March 2025, intruders may have copied files of 3,400 dockers through CVE-2025-11111.',
  'Intruders may have copied 3,400 dockers’ files through CVE-2025-11111, the Ardmore Port Authority said on 14 March 2025.',
])('may stand: %s', (worded) => expect(checkWording(OWN, worded, PASSAGES)).toEqual([]));

test.each([
  ['hedge', OWN.replace('may have copied', 'copied')],
  ['negation', OWN.replace('may have', 'may not have')],
  ['number', OWN.replace('3,400', '3,500')],
  ['lost', OWN.replace(' of 3,400 dockers', '')],
  ['lost', OWN.replace('On 14 March 2025, the', 'The')],
  [
    'attribution',
    OWN.replace('the Ardmore Port Authority said that intruders', 'intruders at the Ardmore Port Authority'),
  ],
  ['name', OWN.replace('Ardmore', 'Bellmore')],
  ['date', OWN.replace('On 14 March 2025', 'On Friday')],
  [
    'support',
    OWN.replace(
      'may have copied the files',
      'may have auctioned, encrypted, published and destroyed the ledgers',
    ),
  ],
  ['form', OWN.replace('.', ' over http://a.example/x.')],
  ['form', `${OWN} Intruders may have copied the files.`],
  ['form', OWN.replace('files', '[files](x)')],
  ['form', OWN.replace('files', 'fіles')],
  ['form', ''],
])('is dropped for %s: %s', (outcome, worded) =>
  expect(checkWording(OWN, worded, PASSAGES).map((fault) => fault.outcome)).toContain(outcome),
);
