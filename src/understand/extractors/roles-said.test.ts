import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesIn = (title: string, text: string, language = 'en'): string[] =>
  understand(articleOf({ title, body: [text], language })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );

/** The title, the text, what is told and what is not. */
const rows: Record<string, [string, string, string[], string[]][]> = {
  'who is charged, and who is accused of something else': [
    [
      'Man held over school intrusions',
      'Jonas Quarrel, a Harland man living in Elmwick, was arrested for allegedly defrauding a school by computer.',
      ['actor: jonas quarrel (hedged)'],
      [],
    ],
    [
      'Coach seeks dismissal',
      'Former coach Piet Marlow wants the judge to dismiss part of the hacking case against him.',
      ['actor: piet marlow'],
      [],
    ],
    [
      'Two brothers sentenced',
      'Darian Oaks, 35, pleaded guilty to wiping databases of his employer.',
      ['actor: darian oaks'],
      [],
    ],
    [
      'Ransomware proceeds seized',
      'The police seized coins of the alleged ransomware operator Anton Veresk, who infected hundreds of firms.',
      ['actor: anton veresk (hedged)'],
      [],
    ],
    [
      'Journalist freed',
      'Mira Castell, a reporter who was detained at the border in May, said that she had been treated well.',
      [],
      ['actor: mira castell', 'actor: mira castell (hedged)'],
    ],
    [
      'Lawsuit names outsourcer',
      'Brightdesk was accused of silencing employees who looked into the breach at Coinvale.',
      [],
      ['actor: brightdesk', 'actor: brightdesk (hedged)'],
    ],
  ],
  'who goes by a handle': [
    [
      'Patient files offered for sale',
      'A forum user named "dvorni" offers the records of Elmwick Clinic for 400 dollars.',
      ['actor: dvorni'],
      [],
    ],
    ['Letters leaked', 'The forum post about the letters is signed "wintermoth".', ['actor: wintermoth'], []],
    [
      'Une clinique touchée',
      "Un individu se faisant appeler « Brumaire » revendique l'attaque sur un forum.",
      ['actor: brumaire (hedged)'],
      [],
    ],
    [
      'Phishing with two words',
      'The attackers sent a mail with the subject "Invoice Due" and asked for a "quick reply".',
      [],
      ['actor: invoice due', 'actor: quick reply'],
    ],
    [
      'Staff get a new tool',
      'Employees use a tool named "Harbour Light" to book rooms.',
      [],
      ['actor: harbour light'],
    ],
  ],
  'who holds an office, and who held one': [
    [
      'Firms told to plan on paper',
      'Richard Marl, head of the National Cyber Security Centre, urged firms to keep plans on paper.',
      ['authority: richard marl'],
      [],
    ],
    [
      'Emails declassified',
      'Director of National Intelligence Tessa Gable declassified the emails on the hacking report.',
      ['authority: tessa gable'],
      [],
    ],
    [
      'A look at the threat',
      'Tim Harrow, the former head of the Elmland Cyber Agency, spoke of the threat on television.',
      [],
      ['authority: tim harrow'],
    ],
    [
      'Vendor reports trend',
      'Rafe Dunning, director of threat research at Sophos, said that gangs grow bolder.',
      [],
      ['authority: rafe dunning'],
    ],
  ],
  'a state that is blamed': [
    [
      'Russia suspected of hacking minister’s plane',
      'The plane had to land by hand.',
      ['actor: russia (hedged)'],
      [],
    ],
    [
      'Power station went dark',
      'The outage was blamed on Russia, two officials said.',
      ['actor: russia'],
      [],
    ],
    [
      'Talks on trade',
      'The minister travelled to China to talk about a data breach at a bank.',
      [],
      ['actor: china', 'actor: china (hedged)'],
    ],
  ],
  'a body that is hit, and one that is told': [
    [
      'Ministry of Finance hacked',
      'The Ministry of Finance said that its systems had been breached on Monday.',
      ['victim: ministry of finance'],
      ['authority: ministry of finance'],
    ],
    [
      'Alarm firm breached',
      'Veridor reported a breach to the Swedish police after data had been stolen from its servers.',
      ['victim: veridor (hedged)', 'authority: swedish police'],
      ['victim: swedish police'],
    ],
  ],
  'by way of whom others are reached': [
    [
      'Brightforce cuts off Lodestone apps',
      'Brightforce cut off applications published by Lodestone, a maker of software, after hackers had taken data of customers through them.',
      ['supplier: lodestone'],
      ['victim: lodestone'],
    ],
    [
      'Harbours on paper after attack',
      'Attackers came in through a tool that is run by the Harland firm Tidemark Systems and encrypted the servers of two ports.',
      ['supplier: tidemark systems'],
      [],
    ],
    [
      'Bank opens a branch',
      'Elmwick Bank opened a branch that is run by Jane Roe, by the way.',
      [],
      ['supplier: jane roe'],
    ],
  ],
  'an app is hit and affected, a firm is only hit': [
    [
      'Data of app users leaked',
      'Hackers leaked data of users of the Mellow app, which had left a database open.',
      ['product: mellow'],
      [],
    ],
    [
      'Retailer Quillmart hit by data breach',
      'Quillmart said that hackers had stolen data of its customers.',
      ['victim: quillmart'],
      ['product: quillmart'],
    ],
  ],
  'where something was said, and what another speaks of': [
    [
      'Bank hit by attack',
      'A gang boasted of the breach at Elmwick Bank on its Telegram channel.',
      [],
      ['product: telegram'],
    ],
    [
      'Flaw in Telegram lets attackers run code',
      'A vulnerability in Telegram lets attackers run code on phones.',
      ['product: telegram'],
      [],
    ],
    [
      'Bank rehearses data theft',
      'Elmwick Bank rehearses a ransomware attack next month with the Harland Navy.',
      [],
      ['victim: elmwick bank', 'victim: harland navy'],
    ],
    [
      'Zero-day in V8',
      'Google fixed a flaw in Chrome. Firefox and Safari use other engines and are not affected.',
      [],
      ['product: firefox', 'product: safari'],
    ],
  ],
  'a law that is described': [
    [
      'Is a ban wise?',
      'The UK government wants to ban ransomware payments by hospitals.',
      ['law: ban on ransomware payments'],
      [],
    ],
    ['Law lapses', 'The threat-sharing law lapsed on Wednesday.', ['law: threat-sharing law'], []],
    [
      'Law lapses',
      'The threat-sharing law, known as the Cybersecurity Information Sharing Act, lapsed on Wednesday.',
      [],
      ['law: threat-sharing law'],
    ],
    [
      'Agencies told to patch',
      'CISA issued Emergency Directive 26-02 and told agencies to patch.',
      ['law: emergency directive 26-02'],
      ['law: emergency directive'],
    ],
    [
      'Lawyers quarrel',
      'The firm of lawyers said that law is law and payments are payments.',
      [],
      ['law: law'],
    ],
  ],
};

for (const [what, all] of Object.entries(rows))
  describe(what, () => {
    it.each(all)('%s: %s', (title, text, told, untold) => {
      const roles = rolesIn(title, text, /[àé«]/.test(title + text) ? 'fr' : 'en');
      expect(roles).toEqual(expect.arrayContaining(told));
      for (const one of untold) expect(roles).not.toContain(one);
    });
  });

describe('who was hit, in other languages', () => {
  it.each([
    ['de', 'Die Brauerei Ulmental wurde am Montag von Hackern lahmgelegt.', 'brauerei ulmental'],
    ['de', 'Hackerangriff auf die Stadtwerke Ulmental: Kundendaten abgeflossen.', 'stadtwerke ulmental'],
    ['de', 'Die Klinik Ulmental ist Opfer eines Cyberangriffs geworden.', 'klinik ulmental'],
    ['fr', "Le CHU de Valmont a été victime d'une cyberattaque mardi.", 'chu de valmont'],
    ['fr', 'Cyberattaque contre Valmont Assurances : des données volées.', 'valmont assurances'],
    ['es', 'Azulejos Montiel ha sufrido un ciberataque que paralizó su fábrica.', 'azulejos montiel'],
    ['es', 'Un ciberataque contra Azulejos Montiel dejó sin servicio a sus clientes.', 'azulejos montiel'],
    ['nl', 'Vreugdebron werd maandag getroffen door een ransomware-aanval.', 'vreugdebron'],
  ])('%s: %s', (language, text, key) => {
    expect(rolesIn('Notizen 1', text, language).map((one) => one.replace(/ \(.*/, ''))).toContain(
      `victim: ${key}`,
    );
  });

  it.each([
    ['de', 'Die Brauerei Ulmental wurde am Montag eröffnet.', 'brauerei ulmental'],
    ['de', 'Die Stadtwerke Ulmental warnen vor Hackerangriffen.', 'stadtwerke ulmental'],
    ['fr', 'Valmont Assurances a annoncé une hausse de ses ventes.', 'valmont assurances'],
    ['es', 'Azulejos Montiel ha abierto una fábrica en Sevilla.', 'azulejos montiel'],
    ['en', 'Acmeton wurde am Montag von Hackern lahmgelegt.', 'nobody'],
  ])('and who was not: %s: %s', (language, text, key) => {
    expect(rolesIn('Notizen 1', text, language).some((one) => one.startsWith(`victim: ${key}`))).toBe(false);
  });
});
