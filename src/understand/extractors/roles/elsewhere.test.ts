import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** A report on something else with room before the sentence, so that it is neither title nor lead. */
const before = [
  'Elmwick Water told its customers of a breach on Monday.',
  'Nobody had noticed anything for a week.',
  'Engineers restored the systems on Sunday.',
];

const rolesIn = (sentence: string): string[] =>
  understand(
    articleOf({ title: 'Breach at Elmwick Water', body: [`${before.join(' ')} ${sentence}`] }),
  ).roles.map(({ role, key }) => `${role}: ${key}`);

const parts = /^(?:malware|tool|campaign|product|vulnerability|supplier): /;

/** A sentence, and what of it has no part in the story; what has one all the same stands behind it. */
const elsewhere: [string, string[]?][] = [
  ['Unlike ShadowPad, the malware has no plugins.'],
  ['Unlike ShadowPad, PlugX and Winnti, the malware has no plugins.'],
  ['Unlike ShadowPad, the malware loads Mimikatz.', ['tool: mimikatz']],
  ['The malware, unlike Emotet, has no module for mail and drops Mimikatz.', ['tool: mimikatz']],
  ['Like WannaCry before it, the worm needs nobody to click.'],
  ['As with NotPetya, nobody could pay.'],
  ['In contrast to Emotet and TrickBot, it is small.'],
  ['The backdoor is similar to ShadowPad.'],
  ['The code is reminiscent of Industroyer.'],
  ['It is the worst outbreak since WannaCry.'],
  ['The botnet is larger than Mirai.'],
  ['The bug resembles CVE-2023-20198, the flaw in Cisco IOS XE, but is easier to find.'],
  ['The bug is unrelated to CVE-2024-3400.'],
  ['The bug has nothing to do with CVE-2024-3400, which affects PAN-OS.'],
  ['It is not to be confused with CVE-2024-3400.'],
  ['CVE-2024-3400, which is unrelated, was fixed last spring.'],
  ['An unrelated flaw, CVE-2024-3400, made headlines at the time.'],
  ['The intruders used Sliver instead of Cobalt Strike.', ['tool: sliver']],
  ['The intruders did not use Mimikatz.'],
  ['The intruders came in without exploiting CVE-2024-3400.'],
  ['Mimikatz was not used.'],
  ['Clop has done this before, with GoAnywhere and MOVEit.', ['malware: clop']],
  ['In earlier campaigns the gang exploited CVE-2023-34362 in MOVEit.'],
  ['The gang previously exploited CVE-2023-34362 in MOVEit.'],
  ['The gang is best known for the mass theft from MOVEit.'],
  ['The gang was behind the 2023 MOVEit attacks.'],
  ['The gang robbed users of GoAnywhere and MOVEit in 2023.'],
  ['In 2023, the gang exploited CVE-2023-34362 in MOVEit.'],
  ['Records for such attacks have been broken all year, most of them by the botnet Aisuru.'],
  ['Well-known examples are WannaCry and NotPetya.'],
  ['Customers moved to rivals such as MOVEit.'],
  ["Last year's flaw in MOVEit, CVE-2023-34362, made headlines."],
  ['CVE-2024-3400 was wrongly named in some reports.'],
  ['CVE-2024-3400, an old one, is a different flaw.'],
  ['The list had CVE-2024-3400 in it; that number belongs to PAN-OS.', ['vulnerability: cve-2024-3400']],
];

const kept: [string, string[]][] = [
  ['The malware ShadowPad has no plugins, unlike older ones.', ['malware: shadowpad']],
  ['ShadowPad, unlike Emotet, has no module for mail.', ['malware: shadowpad']],
  ['ShadowPad is similar to what was seen in 2019.', ['malware: shadowpad']],
  ['ShadowPad, which resembles PlugX, was found on a server.', ['malware: shadowpad']],
  ['They ran tools such as Mimikatz and Rclone.', ['tool: mimikatz', 'tool: rclone']],
  ['They ran Mimikatz, like everybody else.', ['tool: mimikatz']],
  ['They dropped the previously unknown loader and Mimikatz.', ['tool: mimikatz']],
  ['They did not only use Mimikatz.', ['tool: mimikatz']],
  ['They used Mimikatz, not a tool of their own.', ['tool: mimikatz']],
  ['They used Mimikatz rather than their own tools.', ['tool: mimikatz']],
  ['They could not be seen, for they used Mimikatz.', ['tool: mimikatz']],
  ['They exploited CVE-2024-3400, a flaw similar to older ones.', ['vulnerability: cve-2024-3400']],
  ['CVE-2024-3400 has not been exploited so far.', ['vulnerability: cve-2024-3400']],
  ['CISA has not added CVE-2024-3400 to its list.', ['vulnerability: cve-2024-3400']],
  ['There is no evidence that CVE-2024-3400 was exploited.', ['vulnerability: cve-2024-3400']],
  ['CVE-2024-3400 does not need a login.', ['vulnerability: cve-2024-3400']],
  ['CVE-2019-11510, patched in 2019, is exploited again.', ['vulnerability: cve-2019-11510']],
  ['Ivanti fixed CVE-2019-11510 in 2019.', ['vulnerability: cve-2019-11510']],
  ['In 2019 Ivanti fixed CVE-2019-11510, which is now exploited.', ['vulnerability: cve-2019-11510']],
  [
    'Two separate vulnerabilities, CVE-2024-3400 and CVE-2024-3401, were fixed.',
    ['vulnerability: cve-2024-3400', 'vulnerability: cve-2024-3401'],
  ],
  ['Other flaws fixed today are CVE-2024-3400 and more.', ['vulnerability: cve-2024-3400']],
  ['They got in through CVE-2024-3400, as in most cases.', ['vulnerability: cve-2024-3400']],
  ['Versions of PAN-OS older than 10.2 have the flaw CVE-2024-3400.', ['vulnerability: cve-2024-3400']],
  ['Unlike most gangs, they used Mimikatz.', ['tool: mimikatz']],
  ['Unlike ShadowPad, PlugX has no module for mail.', ['malware: plugx']],
  ['The bug is unrelated to the outage, and CVE-2024-3400 is its number.', ['vulnerability: cve-2024-3400']],
  ['It resembles CVE-2023-20198, but CVE-2024-3400 needs no login.', ['vulnerability: cve-2024-3400']],
  ['They came back, for there is no such thing as luck, with Mimikatz.', ['tool: mimikatz']],
  ['After a similar attack in May, they came back with Mimikatz.', ['tool: mimikatz']],
  ['The same flaw, CVE-2024-3400, was used by others.', ['vulnerability: cve-2024-3400']],
  ['In a separate intrusion they used Mimikatz.', ['tool: mimikatz']],
  ['Mimikatz is known to everybody and was found here too.', ['tool: mimikatz']],
];

/** In other languages, below a lead in each. */
const abroad: [string, string, string[]?][] = [
  ['de', 'Eine ältere Lücke, CVE-2024-3400, machte damals Schlagzeilen.'],
  ['de', 'CVE-2024-3400, nicht betroffen, wurde in Berichten genannt; die Nummer gehört zu MOVEit.'],
  ['de', 'Der Fehler ist nicht zu verwechseln mit CVE-2024-3400.'],
  ['de', 'Anders als CVE-2023-34362 braucht CVE-2024-3400 kein Passwort.', ['vulnerability: cve-2024-3400']],
  ['de', 'Der Fehler ähnelt CVE-2024-3400 in MOVEit.'],
  ['de', 'Die Lücke CVE-2024-3400 wird im Moment nicht ausgenutzt.', ['vulnerability: cve-2024-3400']],
  ['de', 'Ältere Versionen sind durch die Lücke CVE-2024-3400 betroffen.', ['vulnerability: cve-2024-3400']],
  ['fr', 'Une faille plus ancienne, la CVE-2024-3400, avait fait parler d’elle.'],
  ['fr', 'La faille rappelle CVE-2024-3400, qui touchait MOVEit.'],
  ['fr', 'La CVE-2024-3400 n’est pas concernée.'],
  ['fr', 'La faille CVE-2024-3400 n’est pas exploitée à ce jour.', ['vulnerability: cve-2024-3400']],
  ['es', 'Una vulnerabilidad anterior, CVE-2024-3400, fue noticia entonces.'],
  ['es', 'El fallo no tiene nada que ver con CVE-2024-3400.'],
  ['es', 'CVE-2024-3400 no está relacionada con el incidente.'],
  ['es', 'La vulnerabilidad CVE-2024-3400 no requiere contraseña.', ['vulnerability: cve-2024-3400']],
];
const leads: Record<string, string> = {
  de: 'Die Wasserwerke Elmwick haben am Montag über einen Angriff berichtet. Eine Woche lang hatte niemand etwas bemerkt. Die Technik lief am Sonntag wieder.',
  fr: 'La société Elmwick a annoncé lundi une intrusion. Personne n’avait rien remarqué pendant une semaine. Les systèmes fonctionnent de nouveau depuis dimanche.',
  es: 'La empresa Elmwick informó el lunes de una intrusión. Nadie había notado nada durante una semana. Los sistemas funcionan de nuevo desde el domingo.',
};

describe('what is said of something else', () => {
  it.each(abroad)('in %s: %s', (language, sentence, wanted = []) => {
    const { roles } = understand(
      articleOf({ title: 'Elmwick', language, body: [`${leads[language]} ${sentence}`] }),
    );
    expect(roles.map(({ role, key }) => `${role}: ${key}`).filter((one) => parts.test(one))).toEqual(wanted);
  });

  it('has no part in a list of references, unless the report tells of it besides', () => {
    const { roles } = understand(
      articleOf({
        title: 'Flaw in Elmwick Gate',
        body: [
          'CVE-2026-10001 lets anybody log in to Elmwick Gate.',
          { kind: 'heading', text: 'See also' },
          { kind: 'item', text: 'CVE-2026-10001 at the vendor' },
          { kind: 'item', text: 'CVE-2023-34362, a hole in MOVEit' },
          { kind: 'heading', text: 'How to mend it' },
          'A patch for CVE-2026-10002 is there, too.',
        ],
      }),
    );
    expect(roles.flatMap(({ role, key }) => (role === 'vulnerability' ? [key] : []))).toEqual([
      'cve-2026-10001',
      'cve-2026-10002',
    ]);
  });

  it.each(elsewhere)('has no part: %s', (sentence, others = []) => {
    expect(rolesIn(sentence).filter((one) => parts.test(one))).toEqual(others);
  });

  it.each(kept)('has its part: %s', (sentence, wanted) => {
    expect(rolesIn(sentence)).toEqual(expect.arrayContaining(wanted));
  });

  it('has its part where the report also tells of it elsewhere', () => {
    expect(rolesIn('Unlike ShadowPad, the malware is small. They installed ShadowPad as well.')).toContain(
      'malware: shadowpad',
    );
  });

  it('is not so in a title', () => {
    const { roles } = understand(
      articleOf({ title: 'A botnet larger than the Mirai botnet', body: ['It grew in a year.'] }),
    );
    expect(roles.map(({ role, key }) => `${role}: ${key}`)).toContain('malware: mirai');
  });

  const actorsIn = (sentence: string, title = 'Breach at Elmwick Water'): string[] =>
    understand(articleOf({ title, body: [`${before.join(' ')} ${sentence}`] })).roles.flatMap(
      ({ role, key }) => (role === 'actor' ? [key] : []),
    );

  it.each([
    'A similar attack hit Boeing in May, when Turla stole drawings.',
    'An earlier breach of Boeing, for which Turla was to blame, cost millions.',
    'In a separate operation, Turla attacked Boeing.',
    'In another attack, Turla broke into the servers of Boeing.',
    'In an unrelated case, Turla attacked Boeing, and stole drawings.',
    'Separately, Turla attacked Boeing.',
    'In 2021 Turla had attacked Boeing.',
    'Unlike Turla, the hackers left a note.',
  ])('names no attacker of this one: %s', (sentence) => {
    expect(actorsIn(sentence)).toEqual([]);
  });

  it.each([
    'The attack is the work of Turla, Kelmont Labs said.',
    'In the attack, Turla broke into the servers.',
    'In a separate report, Kelmont Labs said that Turla attacked Elmwick Water.',
    'A similar attack hit Boeing in May. Turla attacked Elmwick Water.',
  ])('names the attacker of this one: %s', (sentence) => {
    expect(actorsIn(sentence)).toEqual(['turla']);
  });

  it('has its part where a title compares it, and names no attacker', () => {
    expect(actorsIn('Nobody was hurt.', 'Unlike the Turla attack on Boeing, the breach is small')).toEqual(
      [],
    );
  });

  it('knows an old case in the first sentences', () => {
    const { roles } = understand(
      articleOf({ title: 'Attack on Elmwick Water', body: ['In 2021 Turla had attacked Boeing.'] }),
    );
    expect(
      roles.filter(({ role }) => role === 'actor' || role === 'victim').map(({ key }) => key),
    ).not.toContain('turla');
  });
});
