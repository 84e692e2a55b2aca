/** Where firms are at home, and what "the group" did, over whole texts. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

function relationsIn(text: string, title = 'Notes of the day'): string[] {
  const { relations } = understand(articleOf({ title, body: [text] }));
  return relations
    .map(({ subject, relation, object, certainty }) => {
      const mark = certainty === 'asserted' ? '' : ` (${certainty})`;
      return `${subject.key} ${relation} ${object.key}${mark}`;
    })
    .sort();
}

const cases: Record<string, [text: string, expected: string[], title?: string][]> = {
  'where firms are at home': [
    ['Velmar Optics of Leeds closed its shop.', ['velmar optics located-in leeds']],
    ['The hospital supplier Brannoch in Velsund lost its mail.', ['brannoch located-in velsund']],
    ['Brannoch, a provider of hosted phones in Leeds, said nothing.', ['brannoch located-in leeds']],
    ['A firmware maker in Bristol, Brannoch, said nothing.', ['brannoch located-in bristol']],
    ['One Singapore fund, Brannoch Capital, lost money.', ['brannoch capital located-in singapore']],
    ['Melbourne developer Brannoch said nothing.', ['brannoch located-in melbourne']],
    ['Prime contractor Brannoch said nothing.', []],
    ['Economists at the University of Split wrote it.', []],
    ['Employees of Brannoch in Leeds struck.', []],
    ['Microsoft in Leeds hired people.', []],
    ['The Dutch bakery Brannoch, of Velsund fame, is shut.', []],
  ],
  'whom a gang has listed: whoever the text is about': [
    [
      'A hacker wrote to the paper about its Oracle servers. The paper offers help to its staff. It does not mention Clop, the gang that has listed it on its leak site.',
      ['clop targets harland courier (hedged)'],
      'Harland Courier writes to 9,000 people after theft',
    ],
    [
      'The theft was found in May. Letters went out from its Oracle servers. The Akira gang has listed it on its leak site.',
      [],
    ],
    [
      'Torvik Grocers confirmed a breach on Monday. Quillmark Labs is helping with the search. The Akira gang listed it on its leak site.',
      [],
    ],
    [
      'Torvik Grocers confirmed a breach on Monday. The chain closed its portal. The Akira gang listed it on its leak site.',
      ['akira targets torvik grocers (hedged)'],
    ],
    ['The letter came from Torvik Grocers. The Akira gang listed it on its leak site.', []],
  ],
  'whom an attack befell, told from its end': [
    [
      'Salt Typhoon was found in the networks of Harland Telecom.',
      ['salt typhoon targets harland telecom'],
      'Hackers in networks',
    ],
    [
      'Behind it stands the attack on Brannoch in June 2024 by the Qilin gang.',
      ['qilin targets brannoch'],
      'Hackers in labs',
    ],
    [
      'Asahi needed more than two months to restore deliveries after a Qilin attack in May.',
      ['qilin targets asahi'],
      'Hackers at brewer',
    ],
    ['Boeing shut a site, Mandiant said after a Qilin attack.', [], 'Hackers at work'],
    ['Sophos closed its report after a Qilin attack on Asahi.', ['qilin targets asahi'], 'Hackers at work'],
  ],
  'whose malware and whose flaw it is': [
    ['They saw the KimJongRAT of Kimsuky.', ['kimsuky uses kimjongrat'], 'Hackers at work'],
    ['MuddyWater sends mail about PlugX.', [], 'Hackers at work'],
    [
      "The Clop gang exploited Brannoch's CVE-2024-50623.",
      ['clop exploits cve-2024-50623'],
      'Hackers at work',
    ],
    [
      'La faille CVE-2026-29014, dans FortiWeb, est grave.',
      ['cve-2026-29014 affects fortiweb'],
      'Une faille grave',
    ],
  ],
  'where nobody is at home': [
    ['A Beirut-based analyst for the consultancy Brannoch said so.', [], 'Notes'],
    ['The English-speaking hackers of Scattered Spider are young.', [], 'Hackers at work'],
  ],
  'what the only group did': [
    [
      'APT28 is back. Analysts said so. It rained. Snow fell. Nothing else was heard. The intruders used Mimikatz in June. APT28 rests.',
      ['apt28 uses mimikatz'],
    ],
    [
      'APT28 is back. APT28 sent mails. It rained. Snow fell. The targets were ministries in Ruritania.',
      ['apt28 targets government'],
    ],
    ['Turla deployed the loader Kazuar and the backdoor PlugX.', ['turla uses kazuar', 'turla uses plugx']],
    [
      'APT28 is back. Turla, too. It rained. Snow fell. Nothing else was heard. The intruders used Mimikatz in June.',
      [],
    ],
    [
      'APT28 is back. It rained. Snow fell. Nothing was heard. Another crew came. The group used Mimikatz in June. APT28 rests.',
      [],
    ],
    [
      'APT28 once fell. It rained. Snow fell. Nothing else was heard. Unknown intruders used Mimikatz. APT28 rests.',
      [],
    ],
  ],
};

for (const [kind, rows] of Object.entries(cases))
  describe(`relations: ${kind}`, () => {
    it.each(rows)('%s', (text, expected, title) => {
      expect(relationsIn(text, title)).toEqual(expected);
    });
  });
