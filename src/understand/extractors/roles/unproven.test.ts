/** Who is only suspected, only says so of itself, only came before or only has nothing to say, in the languages of articles. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const signs = { asserted: '', hedged: ' ?', denied: ' -' } as const;

const partiesIn = (language: string, title: string, body: string): string[] =>
  understand(articleOf({ title, body: [body], language }))
    .roles.filter(({ role }) => role === 'actor' || role === 'victim')
    .map(({ role, key, certainty }) => `${role} ${key}${signs[certainty]}`);

const titles: Record<string, string> = {
  en: 'Notes on the attack',
  de: 'Was über den Angriff bekannt ist',
  fr: 'Ce que l’on sait de l’attaque',
  es: 'Lo que se sabe del ataque',
};

/** The language, the text, what is told and what is not. */
type Row = [string, string, string[], string[]];

const rows: Record<string, Row[]> = {
  'what nobody could confirm': [
    [
      'en',
      'Hackers breached Marlow Mutual. Investigators could not confirm that Turla was behind the attack.',
      ['actor turla ?'],
      ['actor turla'],
    ],
    [
      'en',
      'Hackers breached Marlow Mutual. A blogger wrote that Turla did it; the police found nothing to support this.',
      ['actor turla ?'],
      ['actor turla'],
    ],
    [
      'en',
      'Hackers breached Marlow Mutual. Some media blamed Turla. The police has no evidence to back the claim.',
      ['actor turla ?'],
      ['actor turla'],
    ],
    ['en', 'Hackers breached Marlow Mutual. A link to Turla has not been established.', [], ['actor turla']],
    [
      'de',
      'Unbekannte haben die Server der Brauerei Hollerbach verschlüsselt. Einen Zusammenhang mit Turla, den ein Blog nannte, können die Ermittler nicht belegen.',
      ['actor turla ?'],
      ['actor turla'],
    ],
    [
      'de',
      'Unbekannte haben die Server der Brauerei Hollerbach verschlüsselt. Dass FIN7 dahintersteckt, ist nicht erwiesen.',
      ['actor fin7 ?'],
      ['actor fin7'],
    ],
    [
      'de',
      'Unbekannte haben die Server der Brauerei Hollerbach verschlüsselt. Für eine Beteiligung von APT28 fehlen Beweise.',
      ['actor apt28 ?'],
      ['actor apt28'],
    ],
    [
      'fr',
      'La mairie de Bréval a été victime d’une attaque lundi. Rien ne permet de relier l’attaque à LockBit.',
      ['actor lockbit -'],
      ['actor lockbit'],
    ],
    [
      'fr',
      'La mairie de Bréval a été victime d’une attaque lundi. Le lien avec Qilin n’est pas établi.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'es',
      'La clínica Torrealba sufrió el lunes un ataque de ransomware. No está demostrado que LockBit esté detrás del ataque.',
      ['actor lockbit ?'],
      ['actor lockbit'],
    ],
  ],
  'what is confirmed, and what else is open': [
    [
      'en',
      'Qilin attacked Marlow Mutual. The insurer could not confirm how many files Qilin took.',
      ['actor qilin'],
      [],
    ],
    [
      'en',
      'The police confirmed that Turla was behind the attack on Marlow Mutual. Investigators found nothing to reassure its customers.',
      ['actor turla'],
      [],
    ],
    [
      'de',
      'Die Polizei hat bestätigt, dass FIN7 hinter dem Angriff auf die Brauerei Hollerbach steckt.',
      ['actor fin7'],
      [],
    ],
    ['fr', 'Le parquet a confirmé que LockBit est à l’origine de l’attaque.', ['actor lockbit'], []],
    ['es', 'La policía confirmó que LockBit está detrás del ataque.', ['actor lockbit'], []],
  ],
  'whom another came from': [
    ...[
      'Lynx attacked the supplier Hexatec. Researchers regard Lynx as a successor of INC Ransom.',
      'Lynx attacked the supplier Hexatec. Lynx is an offshoot of INC Ransom.',
      'Lynx attacked the supplier Hexatec. The group is a rebrand of the gang INC Ransom.',
      'Lynx attacked the supplier Hexatec. It is seen as INC Ransom’s successor.',
    ].map((text): Row => ['en', text, ['actor lynx'], ['actor inc ransom', 'actor inc ransom ?']]),
    [
      'de',
      'Die Gruppe Lynx bekennt sich zu dem Angriff auf Hexatec. Fachleute halten Lynx für einen Ableger von INC Ransom.',
      ['actor lynx ?'],
      ['actor inc ransom', 'actor inc ransom ?'],
    ],
    [
      'fr',
      'Le groupe Lynx a attaqué le fournisseur Hexatec lundi. Lynx est issu du groupe INC Ransom.',
      ['actor lynx'],
      ['actor inc ransom', 'actor inc ransom ?'],
    ],
    [
      'es',
      'El grupo Lynx atacó al proveedor Hexatec. Lynx es el sucesor de INC Ransom.',
      ['actor lynx'],
      ['actor inc ransom', 'actor inc ransom ?'],
    ],
    [
      'en',
      'Akira attacked the supplier Hexatec. Akira succeeded where others had failed.',
      ['actor akira'],
      [],
    ],
  ],
  'whom a first statement named': [
    [
      'en',
      'Hackers breached Marlow Mutual. The police named Qilin, contrary to the first statement, which had named BlackCat.',
      ['actor qilin', 'actor blackcat -'],
      ['actor blackcat'],
    ],
    [
      'en',
      'Hackers breached Marlow Mutual. The police named Qilin, as the first statement had done.',
      ['actor qilin'],
      ['actor qilin -'],
    ],
  ],
  'what a group says of itself': [
    ...[
      'Hackers breached Marlow Mutual. Qilin has said that it carried out the attack.',
      'Hackers breached Marlow Mutual. Qilin claims to have 40 gigabytes of its files.',
      'Hackers breached Marlow Mutual. Qilin has listed the insurer.',
      'Hackers breached Marlow Mutual. Qilin posted samples on its leak site.',
    ].map((text): Row => ['en', text, ['actor qilin ?'], ['actor qilin']]),
    [
      'fr',
      'La mairie de Bréval a subi une attaque. Le groupe Qilin affirme être l’auteur de l’attaque.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'fr',
      'La mairie de Bréval a subi une attaque. Qilin a revendiqué l’attaque.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'de',
      'Die Brauerei Hollerbach wurde angegriffen. Zu der Tat bekannte sich die Gruppe Qilin.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'es',
      'La clínica Torrealba sufrió un ataque. El grupo Qilin se atribuyó el ataque.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'en',
      'Qilin has claimed the attack. Marlow Mutual confirmed that Qilin had attacked it.',
      ['actor qilin'],
      [],
    ],
  ],
  'who has nothing to say': [
    [
      'en',
      'Oakhaven Clinic was hit. Halcyon believes that Qilin is behind it. The clinic restores its systems. Qilin has not commented.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'de',
      'Die Klinik Oakhaven wurde angegriffen. Fachleute vermuten, dass Qilin dahintersteckt. Qilin hat sich nicht geäußert.',
      ['actor qilin ?'],
      ['actor qilin'],
    ],
    [
      'en',
      'Qilin encrypted the servers of Oakhaven Clinic. Qilin did not respond to questions.',
      ['actor qilin'],
      [],
    ],
  ],
  nobody: [
    [
      'es',
      'La Universidad de Torrealba sufrió un ataque. Nadie ha reivindicado el ataque.',
      [],
      ['actor nadie', 'actor nadie ?'],
    ],
    [
      'fr',
      'La mairie de Bréval a subi une attaque. Personne n’a revendiqué l’attaque.',
      [],
      ['actor personne', 'actor personne ?'],
    ],
    [
      'de',
      'Das Rathaus von Hollfeld wurde angegriffen. Niemand hat sich zu dem Angriff bekannt.',
      [],
      ['actor niemand', 'actor niemand ?'],
    ],
    [
      'en',
      'Stroud Council was hit by ransomware. Nobody has claimed the attack.',
      ['victim stroud council'],
      ['actor nobody', 'actor nobody ?'],
    ],
  ],
  'whom another denies to have attacked': [
    ...[
      "The group's operator denied that it attacked the airline Condair. Condair confirmed ransomware.",
      'Condair confirmed ransomware. The group denied an attack on the airline Condair.',
      'Condair confirmed a ransomware attack. The operator denied any attack on Condair.',
      'LockBit denied the attack on the airline Condair. Condair confirmed that ransomware hit it.',
    ].map((text): Row => ['en', text, ['victim condair'], ['victim condair -', 'victim condair ?']]),
    [
      'en',
      'A seller offered files of Condair. The airline denied an attack on its systems.',
      [],
      ['victim condair'],
    ],
  ],
};

for (const [what, cases] of Object.entries(rows))
  describe(what, () => {
    it.each(cases)('%s: %s', (language, body, told, untold) => {
      const parties = partiesIn(language, titles[language]!, body);
      expect(parties).toEqual(expect.arrayContaining(told));
      for (const one of untold) expect(parties).not.toContain(one);
    });
  });

describe('who became known for what it found', () => {
  it.each([
    'The security firm Seqrin has raised 40 million dollars from investors. Seqrin became known when it uncovered the attack of Volt Typhoon on water utilities.',
    'Investors put 40 million dollars into the security firm Seqrin. Seqrin made its name by exposing the attacks of Volt Typhoon.',
  ])('%s', (body) => {
    expect(partiesIn('en', 'Seqrin raises 40 million dollars', body)).toEqual([]);
  });

  it('was hit where that is said', () => {
    const body =
      'Seqrin said that hackers stole its files on Monday. Seqrin became known when it uncovered a botnet.';
    expect(partiesIn('en', 'Hackers breach the security firm Seqrin', body)).toContain('victim seqrin');
  });
});
