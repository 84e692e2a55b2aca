import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** The names in a text that no catalogue has to list, each as it stands there. */
function namesIn(text: string): string[] {
  const article = articleOf({ title: 'What was learnt on Monday', body: [text] });
  return understand(article)
    .mentions.filter(({ type }) => type === 'name' || type === 'organisation')
    .map(({ start, end }) => article.text.slice(start, end));
}

const cases: [string, string, string[]][] = [
  [
    'ordinary words at the beginning of a sentence that are a name together',
    'Regional Ear Partners said that files were taken. Great Meadows Fraternal lost some as well.',
    ['Regional Ear Partners', 'Great Meadows Fraternal'],
  ],
  [
    'what bodies begin with, before a word that the language has not',
    'United Natural Grains took its systems offline on Friday.',
    ['United Natural Grains'],
  ],
  [
    'no word that leads to a name',
    'Meet Secure Gate today. Via Secure Gate they came in.',
    ['Secure Gate', 'Secure Gate'],
  ],
  [
    'no matter that reports are about',
    'Key Findings show it. Continue Reading here. Attack Attribution is hard. Ethical Hacking helps.',
    [],
  ],
  [
    'a name of digits and letters',
    'Users of 7QUL were told on Monday. The firm 45andUs was fined, and 9Elm published it.',
    ['7QUL', '45andUs', '9Elm'],
  ],
  ['no measure, ordinal, term or hour', 'With 2FA on, 64GB were copied on the 20TH at 5PM and sent 3X.', []],
  [
    'a firm without the town that it is of',
    'Elmbright Weaving Mills of Larkwick paid. The host Brightnode of Larkwick was offline, and so was Quayside Credit Union of Larkwick.',
    ['Elmbright Weaving Mills', 'Larkwick', 'Brightnode', 'Larkwick', 'Quayside Credit Union', 'Larkwick'],
  ],
  [
    'what is named after what it is of',
    'The University of Larkwick, the Sultanate of Larkwick, the Academy of Sciences and the Bishop of Larkwick were hit.',
    ['University of Larkwick', 'Sultanate of Larkwick', 'Academy of Sciences', 'Bishop of Larkwick'],
  ],
  [
    'a firm that looks after computers',
    'Larkwick IT of Elmhurst serves them. Our partner Kabelquay Managed IT had planned it.',
    ['Larkwick IT', 'Elmhurst', 'Kabelquay Managed IT'],
  ],
  ['no such staff', 'The Larkwick IT staff knew of it.', ['Larkwick']],
  [
    'whose and what it is',
    'Crew of Italian Railways and Austrian Airways were told.',
    ['Italian Railways', 'Austrian Airways'],
  ],
  [
    'an ordinary word where the sentence says who it is',
    'It was printed for the ISP Frank, and paid by Matter, the contractor that prints.',
    ['Frank', 'Matter'],
  ],
  ['no season', 'By Winter, the company was back.', []],
  ['a letter and another', 'The bank cut off Q&M Rota on Friday.', ['Q&M Rota']],
  [
    'numbers of those who study groups, and of units',
    'They say that Unit 20202 did it. TAG-909 poses as a clerk, and so does UNC_Larkel.',
    ['Unit 20202', 'UNC_Larkel'],
  ],
  [
    'two names beside a Spanish "y"',
    'Sus filiales Mercados Elm y Despensa 24 cerraron ayer.',
    ['Mercados Elm', 'Despensa 24'],
  ],
  ['no unit of a house', 'The Unit 4 boiler was off.', []],
  [
    'a person under an office, of a body',
    'Superintendent Greg Orbell of Larkwick Ridge Schools said so.',
    ['Larkwick Ridge Schools'],
  ],
];

describe('names whole', () => {
  it.each(cases)('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
