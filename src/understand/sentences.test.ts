import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.ts';
import { understand } from './understand.ts';

function sentencesOf(text: string, language = 'en'): string[] {
  const article = articleOf({ body: [text], language });
  return understand(article)
    .sentences.filter(({ block }) => block === 1)
    .map(({ start, end }) => article.text.slice(start, end));
}

/** `|` stands where one sentence ends and the next begins. */
const cases: [string, string, string?][] = [
  ['two sentences', 'The port closed at noon. | Nobody was hurt.'],
  ['U.S. inside a name', 'The U.S. Treasury froze three wallets. | It named nobody.'],
  ['U.S. at the end', 'The group moved its servers out of the U.S. | The police followed.'],
  ['Inc. goes on', 'Northwind Inc. Chairman Ada Moll resigned. | Her deputy stays.'],
  ['Inc. ends', 'They sued Northwind Inc. | The court sits in May.'],
  ['titles and initials', 'Dr. Moll and J. R. Hart wrote to Mrs. Lind. | She agreed.'],
  ['numbered', 'It is tracked as No. 17 in the list. | See vol. 3 for more.'],
  ['versions', 'Upgrade to 8.0.2 or 9.1. | Older ones stay open.'],
  ['domains', 'Traffic went to cdn.example.net and back. | Then it stopped.'],
  ['torn decimals', 'The flood reached 22. 2Tbps and hit 42. 4 million users. | It lasted a minute.'],
  ['a torn share', 'Traffic fell by a fifth (20. 4%) in May. | It rose again in June.'],
  ['a year ends a sentence', 'This began in 2023. | In 2024 it grew.'],
  ['quotes', '“We saw it coming.” | He left. | "Nobody asked." | She stayed.'],
  ['quote goes on', '“Is it safe?” she asked. | He nodded.'],
  ['ellipsis', 'They waited… | Nothing came... | then it did.'.replace('... | then', '... then')],
  ['question and exclamation', 'Who did it? | We know! | Do you?'],
  ['brackets', 'It failed (twice). | (Nobody knows why.) | It works now.'],
  ['brand in lower case', 'The phone broke. | iPhone users were spared.'],
  ['German ordinal', 'Am 18. November fiel das Netz aus. | Am 3. Tag lief es wieder.', 'de'],
  ['German abbreviations', 'Das betrifft z.B. Schulen und ca. 40 Ämter. | Mehr ist nicht bekannt.', 'de'],
  ['French', "Le parquet a ouvert une enquête. | L'attaque date de mardi.", 'fr'],
  ['Chinese', '攻击已经停止。 | 系统恢复正常。', 'zh'],
  ['dotted acronym', 'It names the E.U. Commission twice. | That is all.'],
  ['a letter that is a name', 'The bank said so on X. | Auditors agree, and so does J. Hart.'],
  ['a letter at the end', 'The files lay on drive D. | They were gone at noon, said Q. An of the bank.'],
  ['e.g. and i.e.', 'Some tools, e.g. Nmap, are legal. | Others, i.e. Locker, are not.'],
];

describe('sentences', () => {
  it.each(cases)('%s', (_, marked, language) => {
    const parts = marked.split(' | ');
    const text = language === 'zh' ? parts.join('') : parts.join(' ');
    expect(sentencesOf(text, language)).toEqual(parts);
  });

  it('counts headings and items, keeps the title whole, leaves code and tables out', () => {
    const article = articleOf({
      title: 'It fell. Then it rose.',
      body: [
        { kind: 'heading', text: 'What we know' },
        { kind: 'item', text: 'One thing. Another thing.' },
        { kind: 'code', text: 'rm -rf. Now. Go.' },
        { kind: 'table', text: 'A. B. C.' },
      ],
    });
    const found = understand(article).sentences.map(({ start, end }) => article.text.slice(start, end));
    expect(found).toEqual(['It fell. Then it rose.', 'What we know', 'One thing.', 'Another thing.']);
  });
});
