/** What people write for a number of something, row by row. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** The words of each quantity, then its value or both bounds, its unit and its qualifier. */
function quantitiesOf(text: string, language = 'en'): string[] {
  const article = articleOf({ body: [text], language });
  return understand(article).quantities.map(({ start, end, value, most, unit, qualifier }) => {
    const bounds = most === undefined ? `${value}` : `${value}..${most}`;
    return `${article.text.slice(start, end)} = ${bounds} ${unit} ${qualifier}`;
  });
}

const cases: [string, string, string[]][] = [
  ['en', '1 in 5 users were hit.', ['1 in 5 = 20 percent exactly']],
  ['en', 'One in five companies failed.', ['One in five = 20 percent exactly']],
  ['en', 'Two out of three firms paid.', ['Two out of three = 66.7 percent exactly']],
  ['en', 'Nine in every ten mails are spam.', ['Nine in every ten = 90 percent exactly']],
  ['en', 'Nearly two-thirds of firms paid.', ['Nearly two-thirds = 66.7 percent about']],
  ['en', 'Three quarters of the servers fell.', ['Three quarters = 75 percent exactly']],
  ['en', 'A third of hospitals closed.', ['A third = 33.3 percent exactly']],
  ['en', 'Roughly half of users left.', ['Roughly half = 50 percent about']],
  [
    'en',
    'Between 10,000 and 15,000 users were hit.',
    ['10,000 and 15,000 users = 10000..15000 user exactly'],
  ],
  ['en', 'It hit 10,000–15,000 accounts.', ['10,000–15,000 accounts = 10000..15000 account exactly']],
  ['en', 'It hit 10-15 servers.', ['10-15 servers = 10..15 server exactly']],
  ['en', 'It hit 10 to 15 million people.', ['10 to 15 million people = 10000000..15000000 person exactly']],
  ['en', 'It hit anywhere from 10 to 15 servers.', ['10 to 15 servers = 10..15 server exactly']],
  ['en', 'It rose from 10,000 to 15,000 records.', ['15,000 records = 15000 record exactly']],
  ['en', 'It cost $10-15 million.', ['$10-15 million = 10000000..15000000 USD exactly']],
  [
    'en',
    'It cost between $10 million and $15 million.',
    ['$10 million and $15 million = 10000000..15000000 USD exactly'],
  ],
  ['en', 'It cost $10m to $15m.', ['$10m to $15m = 10000000..15000000 USD exactly']],
  ['en', 'It fell 5-10%.', ['5-10% = 5..10 percent exactly']],
  ['en', 'It fell between 5 and 10 percent.', ['5 and 10 percent = 5..10 percent exactly']],
  ['en', 'Five Dutch hospitals closed.', ['Five Dutch hospitals = 5 hospital exactly']],
  ['en', 'In January 300 users left.', ['300 users = 300 user exactly']],
  ['en', 'In Germany 40 firms were hit.', ['40 firms = 40 firm exactly']],
  ['en', 'Gang Hits 12 Hospitals', ['12 Hospitals = 12 hospital exactly']],
  ['en', 'They took 340GB of data.', ['340GB = 340 gb exactly']],
  ['en', 'They took 1.2TB and 700MB.', ['1.2TB = 1.2 tb exactly', '700MB = 700 mb exactly']],
  ['en', 'The flood had 31.4 Tbps, then 2Tbps.', ['31.4 Tbps = 31.4 tbps exactly', '2Tbps = 2 tbps exactly']],
  ['en', 'It cost Rs 20 crore.', ['Rs 20 crore = 200000000 INR exactly']],
  ['en', 'It cost Rs. 500.', ['Rs. 500 = 500 INR exactly']],
  ['en', 'It cost ₹ 5 lakh.', ['₹ 5 lakh = 500000 INR exactly']],
  [
    'en',
    'It cost A$3 million or AU$4m.',
    ['A$3 million = 3000000 AUD exactly', 'AU$4m = 4000000 AUD exactly'],
  ],
  ['en', 'It cost CHF 2 million.', ['CHF 2 million = 2000000 CHF exactly']],
  ['en', 'It cost 5 million Swiss francs.', ['5 million Swiss francs = 5000000 CHF exactly']],
  ['en', 'It cost 7 million Australian dollars.', ['7 million Australian dollars = 7000000 AUD exactly']],
  ['en', 'It cost R$5 million.', ['R$5 million = 5000000 BRL exactly']],
  ['en', 'It cost 300,000 reais.', ['300,000 reais = 300000 BRL exactly']],
  ['en', 'It cost £3m, or $4.5bn.', ['£3m = 3000000 GBP exactly', '$4.5bn = 4500000000 USD exactly']],
  ['en', 'It cost ¥5 billion.', ['¥5 billion = 5000000000 JPY exactly']],
  ['en', 'Half a million users left.', ['Half a million users = 500000 user exactly']],
  [
    'en',
    'A quarter of a million records leaked.',
    ['A quarter of a million records = 250000 record exactly'],
  ],
  ['en', 'One and a half million users left.', ['One and a half million users = 1500000 user exactly']],
  ['en', 'Two and a half million users left.', ['Two and a half million users = 2500000 user exactly']],
  ['en', 'It hit 500 000 customers.', ['500 000 customers = 500000 customer exactly']],
  ['en', 'It hit 1 200 000 customers.', ['1 200 000 customers = 1200000 customer exactly']],
  ['en', 'It hit 40 or more sites.', ['40 or more sites = 40 site more-than']],
  ['en', 'It hit 40 or so sites.', ['40 or so sites = 40 site about']],
  ['en', 'It hit 40-plus sites.', ['40-plus sites = 40 site more-than']],
  ['en', 'It hit not less than 20 hosts.', ['not less than 20 hosts = 20 host more-than']],
  ['en', 'It hit a maximum of 30 users.', ['a maximum of 30 users = 30 user up-to']],
  ['en', 'It hit at least two dozen firms.', ['at least two dozen firms = 24 firm more-than']],
  ['de', 'Es kostet 1,2 Mio. Euro.', ['1,2 Mio. Euro = 1200000 EUR exactly']],
  ['de', 'Es kostet €1,2 Mio. im Jahr.', ['€1,2 Mio = 1200000 EUR exactly']],
  ['de', 'Zwei Drittel der Nutzer gingen.', ['Zwei Drittel = 66.7 percent exactly']],
  [
    'de',
    'Zwischen 10.000 und 15.000 Kunden gingen.',
    ['10.000 und 15.000 Kunden = 10000..15000 customer exactly'],
  ],
  ['fr', "Jusqu'à 300 sites touchés.", ["Jusqu'à 300 sites = 300 site up-to"]],
  ['fr', 'Entre 10 000 et 15 000 comptes.', ['10 000 et 15 000 comptes = 10000..15000 account exactly']],
  [
    'fr',
    "Plus de 40 millions d'utilisateurs.",
    ["Plus de 40 millions d'utilisateurs = 40000000 user more-than"],
  ],
  [
    'fr',
    "Cela coûte 1,2 Md€ ou 3 millions d'euros.",
    ['1,2 Md€ = 1200000000 EUR exactly', "3 millions d'euros = 3000000 EUR exactly"],
  ],
  ['fr', 'Près de 12 pour cent.', ['Près de 12 pour cent = 12 percent about']],
  ['es', 'Más de 40 millones de usuarios.', ['Más de 40 millones de usuarios = 40000000 user more-than']],
  [
    'es',
    'Al menos 20 empresas y casi 2.000 servidores.',
    ['Al menos 20 empresas = 20 company more-than', 'casi 2.000 servidores = 2000 server about'],
  ],
  ['es', 'Cuesta 1,2 millones de euros.', ['1,2 millones de euros = 1200000 EUR exactly']],
  ['es', 'Entre 10.000 y 15.000 cuentas.', ['10.000 y 15.000 cuentas = 10000..15000 account exactly']],
];

/** Numbers in names, and years. */
const none: string[] = [
  'It ran on iOS 18 devices.',
  'It ran on iPhone 15 and Android 14 phones.',
  'The guide of the Five Eyes agencies is out.',
  'Five Eyes agencies wrote a guide.',
  'The Big Four banks closed.',
  'A Fortune 500 company paid.',
  'It runs on PHP 8 sites.',
  'Some 7-Zip users were hit.',
  'The 2025 Data Breach Investigations Report is out.',
];

describe('expressions of quantities', () => {
  it.each(cases)('%s: %s', (language, text, expected) => {
    expect(quantitiesOf(text, language)).toEqual(expected);
  });

  it.each(none)('none: %s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
