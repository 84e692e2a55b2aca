/** Who rules, who makes what has the flaw, and who only speaks, is imitated or says where somebody is from. */
import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const rolesOf = (text: string, language = 'en'): string[] =>
  understand(articleOf({ body: [text], language })).roles.map(({ role, key }) => `${role}: ${key}`);

it.each([
  [
    'es',
    'Una campaña de phishing usa correos que suplantaban a la Agencia Tributaria para robar datos.',
    'agencia tributaria',
  ],
  ['es', 'Los estafadores se hacían pasar por la Policía Nacional y pedían dinero.', 'policía nacional'],
  ['fr', 'Les escrocs se font passer pour la CNIL et volent des données.', 'cnil'],
  [
    'fr',
    "Des courriels usurpant l'identité de la Gendarmerie nationale volent des données.",
    'gendarmerie nationale',
  ],
  ['de', 'Die Täter geben sich als Mitarbeiter der BaFin aus.', 'bafin'],
  ['en', 'A French court lifted the ban. Pavel Durov called the ruling a mistake.', 'pavel durov'],
])('no authority: %s %s', (language, text, key) => {
  expect(rolesOf(text, language)).not.toContain(`authority: ${key}`);
});

it.each([
  ['es', 'La Policía Nacional detuvo a dos hombres por la estafa.', 'policía nacional'],
  ['fr', 'La CNIL a infligé une amende à la société.', 'cnil'],
  ['de', 'Das Bundeskriminalamt hat zwei Männer verhaftet.', 'bundeskriminalamt'],
  ['en', 'Prosecutor Ida Solberg welcomed the ruling of the court on the hackers.', 'ida solberg'],
])('an authority: %s %s', (language, text, key) => {
  expect(rolesOf(text, language)).toContain(`authority: ${key}`);
});

it('takes who tells of an attack on what others make for no maker of it', () => {
  const found = rolesOf(
    'Google Threat Intelligence Group says UNC9317 has exploited CVE-2026-40404, an authentication bypass in Cisco Meridian Phone.',
  );
  expect(found).toContain('researcher: google');
  expect(found).not.toContain('vendor: google');
});

it('takes who reports a flaw for no maker of what has it', () => {
  const found = rolesOf("Google's researchers reported the flaw in Cisco Meridian Phone to Cisco in May.");
  expect(found).toContain('vendor: cisco');
  expect(found).toContain('researcher: google');
  expect(found).not.toContain('vendor: google');
});

it.each([
  ['The campaign was aimed at Tibetan groups in exile.', 'tibetan'],
  ['Hackers stole $90m from Korean exchange Bitmara, police said.', 'korean'],
  ['Spies hacked Kurdish activists and Uyghur students.', 'kurdish'],
  ['Researchers found 41 apps that hid an ad-fraud module.', 'hid'],
  ['Researchers found 41 apps that hid an ad-fraud module.', 'ad-fraud'],
])('names nobody: %s', (text, key) => {
  expect(rolesOf(text).filter((one) => one.endsWith(`: ${key}`))).toEqual([]);
});

it('holds a name for the malware that it is called, whatever group the next sentence goes on with', () => {
  const found = rolesOf(
    'They plant a backdoor called DIALTONE at banks. DIALTONE tunnels traffic through DNS. The group then used Mimikatz.',
  );
  expect(found).toContain('malware: dialtone');
  expect(found).not.toContain('actor: dialtone');
});
