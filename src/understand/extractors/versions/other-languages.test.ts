import { expect, it } from 'vitest';
import { rangeWords } from '../../../domain/version.ts';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const toldIn = (text: string, language: string): string[] =>
  understand(articleOf({ title: 'Notizen', body: text.split(' ¶ '), language }))
    .versions.map(
      ({ product, state, ranges }) => `${product.key} ${state} ${ranges.map(rangeWords).join('; ')}`,
    )
    .sort();

const german: [string, string[]][] = [
  [
    'CVE-2026-60031 steckt in Moodle. Betroffen sind die Versionen 4.0.0 bis 4.2.1; in 4.2.2 ist der Fehler behoben.',
    ['moodle affected 4.0.0 to 4.2.1', 'moodle fixed 4.2.2'],
  ],
  [
    'Angreifbar sind Moodle 4.5.0 bis 4.5.2. Abhilfe schafft 4.5.3.',
    ['moodle affected 4.5.0 to 4.5.2', 'moodle fixed 4.5.3'],
  ],
  [
    'Betroffen ist Kerio Connect vor Version 10.0.8. In Version 10.0.8 ist die Lücke geschlossen.',
    ['kerio connect affected before 10.0.8', 'kerio connect fixed 10.0.8'],
  ],
  [
    'In der Archivsoftware Docuvault der Firma Paperlane klafft CVE-2026-53535. Betroffen sind die Versionen 11.0 bis 11.4.2; Version 11.4.3 behebt den Fehler. Die Version 10 ist nicht verwundbar.',
    ['docuvault affected 11.0 to 11.4.2', 'docuvault fixed 11.4.3', 'docuvault unaffected 10'],
  ],
  [
    'Betroffen sind Versionen von Moodle bis einschließlich 4.2.1, Version 4.2.2 behebt den Fehler.',
    ['moodle affected up to 4.2.1', 'moodle fixed 4.2.2'],
  ],
  [
    'In Moodle steckt CVE-2026-60001. Anfällig sind Fassungen bis 4.2.1. Version 4.2.2 von Moodle schließt die Lücke.',
    ['moodle affected up to 4.2.1', 'moodle fixed 4.2.2'],
  ],
  [
    'Moodle 4.5.0 bis 4.5.2 ist von CVE-2026-60002 betroffen; Moodle 4.5.3 behebt den Fehler.',
    ['moodle affected 4.5.0 to 4.5.2', 'moodle fixed 4.5.3'],
  ],
  [
    'Die Entwickler haben die Lücke CVE-2026-60003 in Nextcloud 30.0.7 geschlossen.',
    ['nextcloud fixed 30.0.7'],
  ],
  [
    'Das Update auf Grafana 11.6.4 schließt CVE-2026-60005. Ältere Fassungen ab Version 11.3.0 sind angreifbar.',
    ['grafana affected 11.3.0 and later', 'grafana fixed 11.6.4'],
  ],
  [
    'CVE-2026-60006 betrifft GitLab ab 16.6 und vor 18.3.6. GitLab 15.11 ist nicht betroffen.',
    ['gitlab affected 16.6 before 18.3.6', 'gitlab unaffected 15.11'],
  ],
  [
    'CVE-2026-60007 steckt in Confluence. Abhilfe schafft Version 8.5.25. Für Version 7.19 gibt es keinen Patch.',
    ['confluence fixed 8.5.25', 'confluence no-fix 7.19'],
  ],
  [
    'Wer GitLab einsetzt, sollte wegen CVE-2026-60008 von 18.3.5 auf 18.3.6 aktualisieren.',
    ['gitlab fixed 18.3.6'],
  ],
];
const french: [string, string[]][] = [
  [
    'La faille de GLPI touche les versions 10.0.0 à 10.0.17 ; la 10.0.18 la corrige.',
    ['glpi affected 10.0.0 to 10.0.17', 'glpi fixed 10.0.18'],
  ],
  [
    'La faille CVE-2026-60011 touche Moodle. Les versions 4.0 à 4.2.6 sont touchées ; la version 4.2.7 corrige le problème.',
    ['moodle affected 4.0 to 4.2.6', 'moodle fixed 4.2.7'],
  ],
  [
    'CVE-2026-60012 affecte GitLab versions antérieures à 18.5.2. Elle a été corrigée dans la version 18.5.2.',
    ['gitlab affected before 18.5.2', 'gitlab fixed 18.5.2'],
  ],
  [
    "Jenkins est vulnérable à CVE-2026-60013 jusqu'à la version 2.527 incluse. Il est recommandé de mettre à jour vers la version 2.528.",
    ['jenkins affected up to 2.527', 'jenkins fixed 2.528'],
  ],
  ["CVE-2026-60017 concerne Jenkins jusqu'à la version 2.528 exclue.", ['jenkins affected before 2.528']],
  [
    'CVE-2026-60015 affecte Confluence de 8.5.0 à 8.5.24. Elle est corrigée à partir de la version 8.5.25.',
    ['confluence affected 8.5.0 to 8.5.24', 'confluence fixed 8.5.25 and later'],
  ],
  [
    "Nextcloud 30.0.7 corrige CVE-2026-60016. Les versions 30.0.6 et antérieures sont vulnérables. Aucun correctif n'est disponible pour Nextcloud 27.",
    ['nextcloud affected up to 30.0.6', 'nextcloud fixed 30.0.7', 'nextcloud no-fix 27'],
  ],
  ["CVE-2026-60018 n'affecte pas Grafana 10.4.", ['grafana unaffected 10.4']],
];
const spanish: [string, string[]][] = [
  // Not those of what it is a plugin for.
  [
    'Hay un fallo en FormaPro, un plugin de WordPress. CVE-2026-60032 afecta a todas las versiones hasta la 5.3.1 incluida y se corrigió en la 5.3.2.',
    [],
  ],
  [
    'CVE-2026-60021 afecta a las versiones de Moodle anteriores a 4.5.3. El fallo está corregido en la versión 4.5.3.',
    ['moodle affected before 4.5.3', 'moodle fixed 4.5.3'],
  ],
  [
    'Recursos afectados: GitLab, desde la versión 16.6 hasta la 18.3.5. La versión 18.3.6 soluciona CVE-2026-60022.',
    ['gitlab affected 16.6 to 18.3.5', 'gitlab fixed 18.3.6'],
  ],
  [
    'Las versiones 2.527 y anteriores de Jenkins son vulnerables a CVE-2026-60023. Se recomienda actualizar a la versión 2.528 o superior.',
    ['jenkins affected up to 2.527', 'jenkins fixed 2.528 and later'],
  ],
];
const english: [string, string[]][] = [
  [
    'CVE-2026-60031 affects Drupal core 10.3.0 and later, up to 10.4.2.',
    ['drupal affected 10.3.0 to 10.4.2'],
  ],
  [
    'CVE-2026-60032 is in Moodle. Version 1.4.2 fixes the flaw. Versions 1.0 to 1.4.1 are vulnerable.',
    ['moodle affected 1.0 to 1.4.1', 'moodle fixed 1.4.2'],
  ],
  [
    'CVE-2026-60033 is a hole in Kerio Connect. In version 10.0.8 the hole is closed.',
    ['kerio connect fixed 10.0.8'],
  ],
  [
    'CVE-2026-60034 is in Moodle. Moodle V4.60 to V5.35 is vulnerable; V5.36 fixes the flaw.',
    ['moodle affected 4.60 to 5.35', 'moodle fixed 5.36'],
  ],
];

it.each(german)('%s', (text, told) => expect(toldIn(text, 'de')).toEqual(told));
it.each(french)('%s', (text, told) => expect(toldIn(text, 'fr')).toEqual(told));
it.each(spanish)('%s', (text, told) => expect(toldIn(text, 'es')).toEqual(told));
it.each(english)('%s', (text, told) => expect(toldIn(text, 'en')).toEqual(told));

/** Wordings that no rule was made for, 4.5.3 mends in each: say what is sure, or nothing. */
const neverAffected: [string, string][] = [
  ['de', 'Moodle war von CVE-2026-60041 betroffen, seit 4.5.3 ist Ruhe.'],
  ['de', 'CVE-2026-60041 betrifft Moodle, und die Entwickler raten Betroffenen zu 4.5.3.'],
  ['de', 'Wer von CVE-2026-60041 in Moodle betroffen ist, spielt 4.5.3 ein.'],
  [
    'de',
    'Alles, was in Moodle vor 4.5.3 liegt, ist anfällig für CVE-2026-60041; 4.5.3 hingegen hat den Patch.',
  ],
  ['fr', 'CVE-2026-60041 touchait Moodle, ce que 4.5.3 a réparé.'],
  ['fr', 'Les sites touchés par CVE-2026-60041 dans Moodle doivent passer à 4.5.3.'],
  ['fr', 'Moodle est vulnérable (CVE-2026-60041), installez la 4.5.3.'],
  ['es', 'CVE-2026-60041 afectaba a Moodle, y con la 4.5.3 desaparece.'],
  ['es', 'Los usuarios afectados por CVE-2026-60041 en Moodle deben pasar a la 4.5.3.'],
];
it.each(neverAffected)('%s: %s', (language, text) => {
  for (const one of toldIn(text, language))
    expect(one).not.toMatch(/ affected (?:.*[; ])?(?<!before )4\.5\.3/);
});

it('takes no word before versions for a product', () => {
  const { mentions } = understand(
    articleOf({
      body: ['Für Version 7.19 von Moodle gibt es keinen Patch. Ab Version 8.0 schon.'],
      language: 'de',
    }),
  );
  expect(mentions.map(({ key }) => key)).toEqual(['moodle']);
});
