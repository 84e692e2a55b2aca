import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

function quantitiesOf(text: string, language = 'en'): string[] {
  const article = articleOf({ body: [text], language });
  return understand(article).quantities.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`);
}

const cases: [string, string[]][] = [
  ['127 civil society organisations and trade unions signed.', ['127 organisation exactly']],
  [
    'More than 60 organizations and 61 digital-commerce and trade organisations signed it.',
    ['60 organisation more-than', '61 organisation exactly'],
  ],
  ['Dozens of signatories asked two governments.', ['24 signatory vague', '2 government exactly']],
  ['Up to 6.5 million customers lost data.', ['6500000 customer up-to']],
  ['Hundreds of thousands of records leaked.', ['200000 record vague']],
  ['About 1,300 servers in 40 countries.', ['1300 server about', '40 country exactly']],
  ['The thieves took $2.5bn, or some €2.1 billion.', ['2500000000 USD exactly', '2100000000 EUR about']],
  ['It cost 80 million pounds and 12 BTC.', ['80000000 GBP exactly', '12 BTC exactly']],
  ['Attacks rose by 11%, or nearly 12 per cent.', ['11 percent exactly', '12 percent about']],
  [
    'At least two million devices, almost twenty-five routers.',
    ['2000000 device more-than', '25 router about'],
  ],
  ['It hit 42. 4 million users and 65, 000 victims.', ['42400000 user exactly', '65000 victim exactly']],
  ['Of the 4, 702 attacks many hit 19, 775 members.', ['4702 attack exactly', '19775 member exactly']],
  ['On 3 May ports 80, 443 and 120 hosts fell to 3, 211 bots.', ['120 host exactly', '3211 bot exactly']],
  ['It lost 60,000 government ID photos.', ['60000 photo exactly']],
  ['It hit 1,04,000 users and 1, 04, 000 victims.', ['104000 user exactly', '104000 victim exactly']],
  ['A dozen schools and half a million pupils.', ['12 school exactly', '500000 pupil exactly']],
  ['Over 60+ airports; as many as 300 flights.', ['60 airport more-than', '300 flight up-to']],
  ['Exactly 127 people; fewer than ten employees.', ['127 person exactly', '10 employee less-than']],
  ['1.300.000 accounts and 7,5 million accounts.', ['1300000 account exactly', '7500000 account exactly']],
];

const none = [
  'Version 8.0.2 of Windows 11 fixes CVE-2025-12345.',
  'It happened in 2023 on 18 November.',
  'The 24-year-old lives at 10.0.0.1:8080.',
  'One of them said no.',
  'It asks 102\nhxxps://lumgate[.]top for orders.',
  'The LockBit 5.0 victims are new, and 7.13 fixes it.',
  'It listens on port 443 and downloads files.',
  'Open 443 and downloads begin.',
  'Call no. 17 at 14:30.',
];

describe('quantities', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(quantitiesOf(text)).toEqual(expected);
  });

  it.each(none)('none: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it.each([
    ['de', 'Rund 45.000 Kunden und 1.200 Server.', ['45000 customer about', '1200 server exactly']],
    [
      'es',
      'Afecta a 12.000 vecinos y 1.200.000 cuentas.',
      ['12000 vecino exactly', '1200000 account exactly'],
    ],
    ['en', 'They took 1.200 terabytes in 2.5 years.', ['1.2 terabyte exactly', '2.5 year exactly']],
  ])('parts thousands as %s does: %s', (language, text, expected) => {
    expect(quantitiesOf(text, language)).toEqual(expected);
  });

  it('knows the commonest German and French words', () => {
    expect(quantitiesOf('Mehr als 40 Unternehmen.', 'de')).toEqual(['40 company more-than']);
    expect(quantitiesOf('Plus de 40 entreprises.', 'fr')).toEqual(['40 company more-than']);
  });
});
