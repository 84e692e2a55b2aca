import { expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** "supplier kubitza (hedged)", of the parts that are asked for. */
const rolesIn = (language: string, title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text], language })).roles.map(
    ({ role, key, certainty }) => `${role} ${key}${certainty === 'asserted' ? '' : ` (${certainty})`}`,
  );

const said: [language: string, title: string, text: string, has: string[], hasNot: string[]][] = [
  [
    'de',
    'Ransomware legt Stadtwerke Elmfels lahm',
    'Die Stadtwerke Elmfels sind seit Montag nach einem Ransomware-Angriff nur telefonisch erreichbar. Zu der Tat bekannte sich die Gruppe Akira. Das Landeskriminalamt Bayern ermittelt. Die Angreifer gelangten über den IT-Dienstleister Kubitza Systemhaus ins Netz. Die Landesbeauftragte für Datenschutz wurde informiert.',
    [
      'victim stadtwerke elmfels',
      'actor akira (hedged)',
      'authority landeskriminalamt bayern',
      'authority landesbeauftragte für datenschutz',
      'supplier kubitza systemhaus',
    ],
    [],
  ],
  [
    'de',
    'Angriff auf Klinikum Waldried',
    'Das Klinikum Waldried ist nach einem Cyberangriff offline. Die Ransomware-Gruppe Rhysida hat sich zu dem Angriff bekannt. Der Sicherheitsdienstleister Fjellwacht Nord hilft.',
    ['victim klinikum waldried', 'actor rhysida (hedged)'],
    ['supplier fjellwacht nord', 'supplier klinikum waldried'],
  ],
  [
    'de',
    'Hack bei Molkerei Alpgrün',
    'Die Molkerei Alpgrün wurde am Montag gehackt. Die Gruppe Akira hat sich nicht zu dem Angriff bekannt. Eine Verbindung zu Sandworm schliesst ESET aus.',
    ['victim molkerei alpgrün'],
    ['actor akira', 'actor akira (hedged)', 'actor sandworm team'],
  ],
  [
    'de',
    'Daten von Kunden gestohlen',
    'Unbekannte haben Daten von Kunden der Elmtal Versicherung gestohlen. Die BaFin ist informiert.',
    ['victim elmtal versicherung'],
    [],
  ],
  [
    'fr',
    'Les données de 300 000 patients volées',
    "Le CHU de Valmont a été victime d'une cyberattaque. Les données ont été dérobées chez son prestataire Medisphère. Le groupe Lynx revendique l'attaque. La gendarmerie nationale enquête sous l'autorité du parquet de Rennes.",
    [
      'victim chu de valmont',
      'supplier medisphère',
      'actor lynx (hedged)',
      'authority gendarmerie nationale',
      'authority parquet de rennes',
    ],
    [],
  ],
  [
    'fr',
    'Voltane victime d’une fuite de données',
    "Le fournisseur d'énergie Voltane a subi une fuite de données. Les pirates sont passés par un centre d'appels qui travaille pour Voltane, Relais Contact. Rien n'indique que le groupe LockBit soit responsable de l'attaque. Le groupe Qilin n'a pas revendiqué l'attaque.",
    ['victim voltane', 'supplier relais contact'],
    ['supplier voltane', 'actor lockbit', 'actor lockbit (hedged)', 'actor qilin', 'actor qilin (hedged)'],
  ],
  [
    'fr',
    'Un pirate présumé interpellé',
    "La police judiciaire a interpellé un homme soupçonné de piratage. Il aurait vendu les données de Elmtour Nord et de Larkway Sud. L'enquête est menée par l'OFAC.",
    [
      'authority police judiciaire',
      'victim elmtour nord',
      'victim larkway sud',
      'authority office anti-cybercriminalité',
    ],
    ['authority us treasury'],
  ],
  [
    'fr',
    'Sanctions contre une plateforme',
    "Le Trésor américain a annoncé des sanctions. L'OFAC vise une plateforme de cryptomonnaies qui a servi à des pirates.",
    [],
    ['authority office anti-cybercriminalité'],
  ],
  [
    'es',
    'Ciberataque a Seguros Almenara',
    'Seguros Almenara confirmó el robo de datos. Los atacantes entraron a través de su proveedor Gestiona Norte. El grupo Qilin ha reivindicado el ataque.',
    ['victim seguros almenara', 'supplier gestiona norte', 'actor qilin (hedged)'],
    [],
  ],
  [
    'es',
    'Detenidos por estafas',
    'La Policía Nacional ha detenido a tres personas. Los detenidos enviaban correos que suplantaban a la Agencia Tributaria.',
    ['authority policía nacional'],
    ['authority agencia tributaria'],
  ],
  [
    'es',
    'Filtran datos de clientes',
    'Unos piratas han publicado los datos de los clientes de Elmluz y de Telelar Norte. El grupo Qilin no ha reivindicado el robo.',
    ['victim elmluz', 'victim telelar norte'],
    ['actor qilin', 'actor qilin (hedged)'],
  ],
];

it.each(said)('%s: %s', (language, title, text, has, hasNot) => {
  const roles = rolesIn(language, title, text);
  expect(roles).toEqual(expect.arrayContaining(has));
  for (const one of hasNot) expect(roles).not.toContain(one);
});

/** What is not ruled out denies nothing. */
const notDenied: [string, string][] = [
  [
    'de',
    'ESET schließt nicht aus, dass die Gruppe Qilin hinter dem Angriff auf die Molkerei Alpgrün steckt.',
  ],
  ['de', 'Eine Beteiligung von Qilin an dem Angriff schließt die Polizei nicht aus.'],
  ['fr', "La police n'a pas exclu que le groupe Qilin soit à l'origine de l'attaque contre Novelia."],
  ['es', 'La policía no descarta que el grupo Qilin esté detrás del ataque contra Almenara.'],
];
it.each(notDenied)('%s: %s', (language, text) => {
  expect(rolesIn(language, 'Ransomware', text)).not.toContain('actor qilin (denied)');
});
