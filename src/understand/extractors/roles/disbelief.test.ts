import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const rolesIn = (text: string, language = 'en', title = 'Notes of the attack'): string[] =>
  understand(articleOf({ title, body: [text], language })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );
const partsIn = (text: string, language?: string): string[] =>
  rolesIn(text, language).filter((one) => /^(?:actor|malware): /.test(one));

/** What is said of an attacker or a malware, and what of that is told. */
const english: [string, string[]][] = [
  ['Kelmont Labs does not believe that Turla broke into Boeing.', ['actor: turla (denied)']],
  ['The police no longer suspect APT28 of the attack on Boeing.', ['actor: apt28 (denied)']],
  ["Officials don't think that Sandworm was behind the attack on Boeing.", ['actor: sandworm team (denied)']],
  ['There is no reason to suspect FIN7 of the attack on Boeing.', ['actor: fin7 (denied)']],
  ['Nothing points to APT29 in the attack on Boeing.', ['actor: apt29 (denied)']],
  ['Turla is no longer suspected of the attack on Boeing.', ['actor: turla (denied)']],
  ['APT28 was cleared of the attack on Boeing.', ['actor: apt28 (denied)']],
  ['Boeing was attacked. Theories that Sandworm did it proved unfounded.', ['actor: sandworm team (denied)']],
  ['Boeing was attacked. A rumour that APT29 had done it turned out to be wrong.', ['actor: apt29 (denied)']],
  ['Boeing was attacked. The suspicion that the Mirai botnet had a part in it proved wrong.', []],
  ['Boeing was attacked. ShinyHunters has not claimed the attack.', []],
  ['Boeing was attacked. The Akira gang has yet to claim responsibility.', []],
  ['Boeing was attacked. The Qilin gang has not listed the firm on its leak site.', []],
  ['Boeing was attacked by Turla. Turla has not claimed the attack.', ['actor: turla']],
  ['Officials at first blamed APT28 for the attack on Boeing.', ['actor: apt28 (hedged)']],
  ['Earlier reports had blamed APT28 for the attack on Boeing.', ['actor: apt28 (hedged)']],
  ['The break-in at Boeing looks like the work of Turla.', ['actor: turla (hedged)']],
  ['The break-in at Boeing bears the hallmarks of Turla.', ['actor: turla (hedged)']],
  ['Turla broke into Boeing, but the evidence is thin.', ['actor: turla (hedged)']],
  ['The police do not believe that Turla acted alone when it attacked Boeing.', ['actor: turla (hedged)']],
  ['The police do not believe that Turla will stop after it attacked Boeing.', ['actor: turla (hedged)']],
  ['The Akira gang attacked Boeing, which has not commented.', ['actor: akira']],
  ['Qilin ransomware was cleared from the servers of Boeing.', ['malware: qilin', 'actor: qilin']],
  ['The loader of Turla looked up a server and attacked Boeing.', ['actor: turla']],
];

const others: [string, string, string[]][] = [
  ['de', 'Die Gruppe Qilin hat sich nicht zu dem Angriff bekannt.', []],
  ['de', 'Die Polizei hat keine Hinweise auf die Gruppe Qilin.', []],
  ['de', 'Hinweise auf die Gruppe Qilin gebe es nicht, sagte ein Sprecher.', []],
  ['de', 'Der Angriff wird nicht der Gruppe Qilin zugeschrieben.', []],
  ['de', 'Die Gruppe Qilin steckt nicht hinter dem Angriff.', []],
  ['de', 'Die Polizei schließt Qilin als Täter aus.', []],
  ['de', 'Die Gruppe Qilin hat sich zu dem Angriff bekannt, Kundendaten waren nicht betroffen.', ['qilin']],
  ['de', 'Die Firma schließt eine Lücke. Qilin nutzt sie nicht nur in Europa aus.', ['qilin']],
  ['fr', "Le groupe Qilin n'a pas revendiqué l'attaque.", []],
  ['fr', "Aucune preuve ne relie le groupe Qilin à l'attaque.", []],
  ['fr', "L'attaque n'a pas été attribuée à Qilin.", []],
  ['fr', "Le groupe Qilin n'est pas responsable de l'attaque.", []],
  ['fr', "Le groupe Qilin a revendiqué l'attaque, la mairie n'a pas payé.", ['qilin']],
  ['fr', "La mairie n'a pas payé la rançon à Qilin.", ['qilin']],
  ['es', 'El grupo Qilin no se ha atribuido el ataque.', []],
  ['es', 'El ataque no se ha atribuido a Qilin.', []],
  ['es', 'No hay pruebas de que Qilin esté detrás del ataque.', []],
  ['es', 'La policía descarta a Qilin como autor.', []],
  ['es', 'El grupo Qilin reivindicó el ataque, que no afectó a los clientes.', ['qilin']],
  ['it', "Il gruppo Qilin non ha rivendicato l'attacco.", []],
  ['it', 'Nessuna prova lega il gruppo Qilin alla vicenda.', []],
  ['it', "Il gruppo Qilin ha rivendicato l'attacco.", ['qilin']],
  ['nl', 'De groep Qilin heeft de aanval niet opgeëist.', []],
  ['nl', 'Er zijn geen aanwijzingen dat Qilin erachter zit.', []],
  ['nl', 'De groep Qilin heeft de aanval opgeëist.', ['qilin']],
  ['pt', 'O grupo Qilin não assumiu o ataque.', []],
  ['pt', 'Não há indícios de que Qilin esteja por trás.', []],
  ['pt', 'O grupo Qilin assumiu o ataque.', ['qilin']],
];

describe('who is held not to have done it', () => {
  it.each(english)('%s', (text, wanted) => {
    expect(partsIn(text)).toEqual(wanted);
  });

  it.each(others)('%s: %s', (language, text, wanted) => {
    const keys = new Set(
      partsIn(text, language).flatMap((one) => (one.includes('denied') ? [] : [one.split(' ')[1]])),
    );
    expect([...keys]).toEqual(wanted);
  });

  it.each([
    ['Is Turla behind the attack on Boeing? Probably not', []],
    ['Is Turla behind the attack on Boeing? Hardly', []],
    ['Is Turla behind the attack on Boeing? What we know', []],
  ])('is not answered by a title: %s', (title, wanted) => {
    expect(rolesIn('Nobody knows more.', 'en', title).filter((one) => one.startsWith('actor: '))).toEqual(
      wanted,
    );
  });

  it('answers a question with the next sentence', () => {
    const text = 'Boeing was attacked, and some suspect Turla. Was it Turla? Probably not.';
    expect(partsIn(text)).toEqual(['actor: turla (denied)']);
  });

  it.each([
    ['Is Turla behind the attack on Boeing? Probably not', 'denied'],
    ['Is Turla behind the attack on Boeing? What we know', 'hedged'],
    ['Turla attacked Boeing', 'asserted'],
  ])('tells relations alike: %s', (title, certainty) => {
    const { relations } = understand(articleOf({ title, body: ['Nobody knows more.'] }));
    expect(relations.filter(({ relation }) => relation === 'targets').map((one) => one.certainty)).toEqual([
      certainty,
    ]);
  });
});
