import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The keys of the organisations and laws that a text names. */
const bodiesIn = (text: string): string[] => [
  ...new Set(
    understand(articleOf({ title: 'News of the week', body: [text] })).mentions.flatMap(({ type, key }) =>
      type === 'organisation' || type === 'law' ? [`${type} ${key}`] : [],
    ),
  ),
];

const believed: [string, string, string[]][] = [
  ['beside its land', "Norway's PST said the spies came by sea.", ['organisation pst']],
  ['by its nation', 'The Norwegian PST arrested a man.', ['organisation pst']],
  ['by what it is for its land', 'The Polish security agency ABW searched a flat.', ['organisation abw']],
  ['in an apposition', 'RTR, the Austrian telecoms regulator, opened a case.', ['organisation rtr']],
  [
    'with its whole name, before and after',
    'MAS fined a bank. The Monetary Authority of Singapore said so on Monday. Others wait for MAS.',
    ['organisation mas'],
  ],
  ['a word, by what it is', 'The Hawks, a police unit, arrested four men.', ['organisation hawks']],
  ['in another language', 'Die Bundesnetzagentur und das BSI warnen vor Routern.', ['organisation bsi']],
  ['a law by its union', "The EU's CRA obliges makers to report flaws.", ['law cyber resilience act']],
  ['a law by what it asks', 'Makers prepare for CRA compliance.', ['law cyber resilience act']],
  [
    'the other of two',
    'The Canada Revenue Agency locked accounts. The CRA told users to wait.',
    ['organisation canada revenue agency'],
  ],
  [
    'a law of another language',
    'La loi SREN et le RGPD obligent les plateformes.',
    ['law loi sren', 'law gdpr'],
  ],
  [
    'a rule of a state by its number',
    'The bank broke 23 NYCRR Part 500 and Regulation S-P.',
    ['law 23 nycrr 500', 'law regulation s-p'],
  ],
  [
    'a law by its short name, with the whole',
    'PIPL binds apps. The Personal Information Protection Law fines them.',
    ['law pipl'],
  ],
  ['whatever apostrophe', 'The Information Commissioner’s Office opened a case.', ['organisation ico']],
];

const doubted: [string, string, string][] = [
  ['a file', 'The mailbox was saved as PST and sent to Norwegian clients.', 'pst'],
  ['another land', "Harland's NSM files were lost, said Denmark.", 'nsm'],
  ['a team', 'The Hawks won in Chicago.', 'hawks'],
  ['a degree', 'Students of MIT built a robot.', 'mit'],
  ['a coast', 'Tourists flew to MAS Resort in Singapore.', 'mas'],
  ['a club', 'The OSA of Elmwick elected a chair.', 'online safety act'],
  ['no cloud', 'The CLOUD logo was red.', 'cloud act'],
  ['an agency of ratings', 'A CRA lowered its outlook.', 'cyber resilience act'],
];

describe('names of authorities and laws that are anybody’s', () => {
  it.each(believed)('%s', (_, text, wanted) => {
    expect(bodiesIn(text)).toEqual(expect.arrayContaining(wanted));
  });
  it.each(doubted)('not: %s', (_, text, key) => {
    expect(bodiesIn(text)).not.toContain(`organisation ${key}`);
    expect(bodiesIn(text)).not.toContain(`law ${key}`);
  });
});
