import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const keysIn = (text: string, language = 'en'): string[] => [
  ...new Set(understand(articleOf({ body: [text], language })).mentions.map(({ key }) => key)),
];

it.each([
  [
    'fr',
    "Les enquêteurs de l'Office anti-cybercriminalité (OFAC) ont arrêté un homme. L'OFAC mène l'enquête.",
    'office anti-cybercriminalité',
    'us treasury',
  ],
  [
    'en',
    'The Cebu Island Shipping Agency (CISA) said that ransomware hit it. CISA has 400 workers.',
    'cebu island shipping agency',
    'cisa',
  ],
  [
    'en',
    'The Farmers Bank of Illinois (FBI) was hit by ransomware. The FBI lost data.',
    'farmers bank of illinois',
    'fbi',
  ],
  [
    'en',
    'The Community Reinvestment Act (CRA) binds banks. The CRA is old.',
    'community reinvestment act',
    'cyber resilience act',
  ],
])('means what the text says: %s %s', (language, text, key, other) => {
  const found = keysIn(text, language);
  expect(found).toContain(key);
  expect(found).not.toContain(other);
});

it.each([
  ['en', 'The Office of Foreign Assets Control (OFAC) sanctioned a broker. OFAC named it.', 'us treasury'],
  ['en', 'The Cybersecurity & Infrastructure Security Agency (CISA) warned. CISA named the flaw.', 'cisa'],
  ['en', 'The Cyber Resilience Act (CRA) binds makers. The CRA is new.', 'cyber resilience act'],
  ['en', 'The National Cyber Security Centrum (NCSC) warned of phishing.', 'ncsc'],
  ['de', 'Das Bundesamt für Sicherheit in der Informationstechnik (BSI) warnt.', 'bsi'],
  ['en', 'The text binds under NIS2, DORA, the GDPR and the CRA.', 'cyber resilience act'],
  ['en', 'The CRA and the GDPR bind makers.', 'cyber resilience act'],
])('means what it is known for: %s %s', (language, text, key) => {
  expect(keysIn(text, language)).toContain(key);
});

it('takes no CRA for the law that nothing near it says', () => {
  expect(keysIn('The CRA and its auditors said that hackers broke in.')).not.toContain(
    'cyber resilience act',
  );
});
