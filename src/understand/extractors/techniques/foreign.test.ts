/** The deeds told most in German, French, Spanish and Dutch, and what is no deed. */
import { expect, test } from 'vitest';
import { toldAbroad } from './foreign.ts';

test.each([
  ['de', 'T1486', 'Die Täter verschlüsselten am Sonntag vierzig Server des Landratsamts.'],
  ['de', 'T1190', 'Die Angreifer nutzten eine Schwachstelle der Firewall.'],
  ['de', 'T1078', 'Sie kamen mit gestohlenen Zugangsdaten eines Dienstleisters herein.'],
  ['fr', 'T1486', 'Les pirates ont chiffré une dizaine de serveurs de la mairie.'],
  ['fr', 'T1498', 'Le site a été saturé par une attaque par déni de service.'],
  ['es', 'T1486', 'Los atacantes cifraron los equipos del ayuntamiento.'],
  ['es', 'T1190', 'Los intrusos aprovecharon una vulnerabilidad del portal.'],
  ['nl', 'T1486', 'De daders hebben de servers van de haven versleuteld.'],
  ['nl', 'T1078', 'Met gestolen inloggegevens kwamen de daders binnen.'],
])('%s tells of %s: %s', (language, id, sentence) => {
  expect(toldAbroad(language, sentence)).toEqual([{ id, score: 0.8, certainty: 'asserted' }]);
});

test.each([
  ['de', 'Die Server wurden nicht verschlüsselt.'],
  ['fr', 'Les serveurs pourraient être chiffrés.'],
  ['es', 'Los servidores no fueron cifrados.'],
  ['nl', 'Gestolen inloggegevens kunnen gevaarlijk zijn.'],
  ['de', 'Gestohlene Passwörter von Kunden stehen im Netz zum Verkauf.'],
  ['it', 'I server sono stati cifrati.'],
])('%s tells of nothing: %s', (language, sentence) => {
  expect(toldAbroad(language, sentence)).toEqual([]);
});
