/** Who is held to have done it and how firmly: asserted, suspected, claimed, or denied of one name and of no other. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const signs = { asserted: '', hedged: ' ?', denied: ' -' } as const;

const told = (text: string): string[] => {
  const { roles, relations } = understand(articleOf({ title: 'Notes on the attack', body: [text] }));
  return [
    ...roles
      .filter(({ role }) => role === 'actor')
      .map(({ key, certainty }) => `${key}${signs[certainty]}`)
      .sort(),
    ...relations
      .filter(({ relation }) => relation !== 'affects' && relation !== 'located-in')
      .map(
        ({ subject, relation, object, certainty }) =>
          `${subject.key} ${relation} ${object.key}${signs[certainty]}`,
      )
      .sort(),
  ];
};

const rows: Record<string, [string, string[]][]> = {
  asserted: [
    ['Turla broke into Boeing in March.', ['turla', 'turla targets boeing']],
    ['The FBI attributed the theft at Bybit to Lazarus Group.', ['lazarus group']],
    [
      'MuddyWater used PowGoop against ministries in Jordan.',
      ['muddywater', 'muddywater targets government', 'muddywater uses powgoop'],
    ],
    ['Gamaredon targets officials in Ukraine.', ['gamaredon group', 'gamaredon group targets ukraine']],
    ['FIN7 relies on Griffon and Cobalt Strike.', ['fin7', 'fin7 uses cobalt strike', 'fin7 uses griffon']],
    ['Akira affiliates rely on AnyDesk.', ['akira', 'akira uses anydesk']],
    ['Play exploits CVE-2024-57727 and uses Grixba and WinSCP.', ['play', 'play exploits cve-2024-57727']],
    ['CVE-2021-31207 was abused by FIN7.', ['fin7', 'fin7 exploits cve-2021-31207']],
    [
      'Emotet delivers TrickBot, which in turn installs Ryuk.',
      ['emotet delivers trickbot', 'trickbot delivers ryuk'],
    ],
    [
      'Emotet drops QakBot, which then loads Cobalt Strike.',
      ['emotet delivers qakbot', 'qakbot delivers cobalt strike'],
    ],
    ['QakBot was used to deploy Black Basta.', ['qakbot delivers black basta']],
    [
      'Volt Typhoon exploited CVE-2024-39717, which affects Versa Director, and installed a web shell.',
      ['volt typhoon', 'volt typhoon exploits cve-2024-39717'],
    ],
    [
      'Sandworm hit Kyivstar; it did not use Industroyer.',
      ['sandworm team', 'sandworm team targets kyivstar'],
    ],
    [
      'APT29, which nobody had seen for a year, exploited CVE-2023-42793.',
      ['apt29', 'apt29 exploits cve-2023-42793'],
    ],
    ['The intruders were from APT41. They used PlugX.', ['apt41 uses plugx']],
    [
      'The police confirmed that Scattered Spider was behind the attack on Boeing.',
      ['scattered spider', 'scattered spider targets boeing'],
    ],
    ['Boeing did not pay Akira, which had encrypted its servers.', []],
    ['The FBI has no doubt that APT38 robbed Bybit.', ['apt38']],
    ['Turla attacked Boeing, though it left no malware behind.', ['turla', 'turla targets boeing']],
    ['OilRig uses a backdoor called DIALTONE.', ['oilrig', 'oilrig uses dialtone']],
    [
      'Kimsuky broke into Boeing. It dropped a backdoor called DIALTONE. The group then used Mimikatz.',
      ['kimsuky', 'kimsuky delivers dialtone', 'kimsuky targets boeing', 'kimsuky uses mimikatz'],
    ],
  ],
  suspected: [
    [
      'Volt Typhoon may have exploited CVE-2026-70004. It did not use Mimikatz.',
      ['volt typhoon ?', 'volt typhoon exploits cve-2026-70004 ?', 'volt typhoon uses mimikatz -'],
    ],
    ['Mandiant suspects that APT41 is behind the break-in at Boeing.', ['apt41 ?']],
    ['Proofpoint attributes the campaign with low confidence to TA569.', ['mustard tempest ?']],
    ['The attack on Boeing is thought to be the work of Turla.', ['turla ?']],
    [
      'Kaspersky assesses with medium confidence that APT28 attacked Boeing.',
      ['apt28 ?', 'apt28 targets boeing ?'],
    ],
    ['Police ruled out APT40; they now believe that it was APT41.', ['apt41 ?', 'leviathan -']],
    [
      'It was first thought that INC Ransom was responsible for the attack on Boeing; investigators now believe that it was Interlock.',
      ['inc ransom -', 'interlock ?', 'inc ransom targets boeing -'],
    ],
    [
      'It is not clear whether Sandworm attacked Boeing.',
      ['sandworm team ?', 'sandworm team targets boeing ?'],
    ],
    ['The break-in at Boeing was probably carried out by Lazarus Group.', ['lazarus group ?']],
    [
      'Turla could be behind the attack on Boeing, but other groups cannot be ruled out.',
      ['turla ?', 'turla targets boeing ?'],
    ],
    ['The FBI has not ruled out that APT29 attacked Boeing.', ['apt29 ?', 'apt29 targets boeing ?']],
    [
      'Investigators cannot exclude that APT29 was behind the attack on Boeing.',
      ['apt29 ?', 'apt29 targets boeing ?'],
    ],
    ['Traces in the logs of Boeing point to MuddyWater.', ['muddywater ?']],
    ['APT28 appears to have used Mimikatz at Boeing.', ['apt28 ?', 'apt28 uses mimikatz ?']],
    ['Boeing was attacked, reportedly by FIN7.', ['fin7 ?', 'fin7 targets boeing ?']],
    [
      'Police ruled out APT40 and believe that APT41 attacked Boeing.',
      ['apt41 ?', 'leviathan -', 'apt41 targets boeing ?'],
    ],
  ],
  'suspected, by names that no catalogue has beside them': [
    ['Boeing was attacked in March. Investigators believe that it was Interlock.', ['interlock ?']],
    ['Investigators believe that it was Interlock that attacked Boeing.', ['interlock ?']],
    ['Police think it was Interlock.', ['interlock ?']],
    ['Boeing was attacked. Volexity suspects that EvilBamboo is behind it.', ['evilbamboo ?']],
    ['Volexity suspected that the Quillbane group was responsible for the attack.', ['quillbane ?']],
    ['Boeing was attacked. Nobody believes that it was Quillbane.', []],
    ['Volexity does not suspect that Quillbane is behind it.', []],
    ['Investigators believe that it was Friday when Boeing was attacked.', []],
    ['With low confidence, Proofpoint attributes the activity to TA569.', ['mustard tempest ?']],
    ['Proofpoint attributes the activity with low confidence to TA569.', ['mustard tempest ?']],
    ['Proofpoint attributes the activity with high confidence to TA569.', ['mustard tempest']],
  ],
  'blamed on one at first': [
    [
      'The attack on Boeing, initially blamed on APT28, was the work of Turla.',
      ['apt28 -', 'turla', 'apt28 targets boeing -'],
    ],
    [
      'The breach of Boeing, at first attributed to APT28, was carried out by Turla.',
      ['apt28 -', 'turla', 'apt28 targets boeing -'],
    ],
    [
      'The break-in at Boeing, first thought to be the work of FIN7, was done by Turla, police said.',
      ['fin7 -', 'turla'],
    ],
  ],
  'kept apart': [
    ['The group behind the attack on Boeing is distinct from APT41 and from Winnti.', []],
    ['The group is separate from APT41 and from Turla.', []],
    ['The group differs from APT41, from Turla and from FIN7.', []],
    ['The attack on Boeing resembles that of Sandworm, but nobody has claimed it.', []],
    ['The malware used at Boeing resembles that of Sandworm, but the two share no code.', []],
    ['The technique resembles those of Sandworm and of Turla, but is newer.', []],
    [
      'The attack on Boeing resembles that of Sandworm, but the police suspect that Turla did it.',
      ['sandworm team ?', 'turla ?'],
    ],
  ],
  'of whom only a master is denied': [
    ['China denied that Volt Typhoon works for it.', ['volt typhoon']],
    [
      'Volt Typhoon attacked Boeing. China denied that Volt Typhoon works for it.',
      ['volt typhoon', 'volt typhoon targets boeing'],
    ],
    ['Russia rejected claims that Sandworm, which attacked Boeing, works for its army.', ['sandworm team ?']],
    ['China denied that Volt Typhoon attacked Boeing.', ['volt typhoon -', 'volt typhoon targets boeing -']],
    ['China denied that Volt Typhoon was behind the attack.', ['volt typhoon -']],
  ],
  claimed: [
    ['Rhysida claims to have breached Boeing.', ['rhysida ?', 'rhysida targets boeing ?']],
    ['The Qilin gang said it had stolen 40 gigabytes from Boeing.', ['qilin ?', 'qilin targets boeing ?']],
    [
      'ShinyHunters claimed responsibility for the attack on Boeing.',
      ['shinyhunters ?', 'shinyhunters targets boeing ?'],
    ],
    ['Akira listed Boeing on its leak site.', ['akira ?', 'akira targets boeing ?']],
    ['Boeing was added to the leak site of Akira.', ['akira ?']],
    ['KillNet boasted that it had taken down the website of Boeing.', ['killnet ?']],
    ['Ukraine accused Sandworm of attacking Boeing.', ['sandworm team ?', 'sandworm team targets boeing ?']],
    ['LockBit took credit for the attack on Boeing.', ['lockbit ?', 'lockbit targets boeing ?']],
    ['Officials in Kyiv blame APT28 for the attack on Boeing.', ['apt28', 'apt28 targets boeing']],
    ['According to Microsoft, Midnight Blizzard attacked Boeing.', ['apt29', 'apt29 targets boeing']],
    ['Black Basta says that it encrypted the servers of Boeing.', ['black basta targets boeing ?']],
    [
      'A member of LAPSUS$ claimed on Telegram that the group had hacked Boeing.',
      ['lapsus ?', 'lapsus targets boeing ?'],
    ],
    ['The Medusa ransomware gang alleges that it has data of Boeing.', ['medusa ?']],
    ['Cl0p named Boeing as its latest victim.', ['clop ?', 'clop targets boeing ?']],
  ],
  denied: [
    [
      'There is no link between the attack on Boeing and the group APT41, contrary to earlier reports.',
      ['apt41 -'],
    ],
    [
      'Officials dismissed reports that APT40 was behind the breach of Boeing.',
      ['leviathan -', 'leviathan targets boeing -'],
    ],
    ['The attack on Boeing was wrongly attributed to OceanLotus in March.', []],
    ['MITRE cleared APT28 of the attack on Boeing.', ['apt28 -', 'apt28 targets boeing -']],
    ['FIN7 had nothing to do with the attack on Boeing.', ['fin7 -', 'fin7 targets boeing -']],
    ['The firm retracted its report that Turla had attacked Boeing.', ['turla -', 'turla targets boeing -']],
    ['Symantec withdrew the attribution of the attack on Boeing to Turla.', ['turla -']],
    ['LockBit denied that it had attacked Boeing.', ['lockbit -', 'lockbit targets boeing -']],
    [
      'Reports that Sandworm attacked Boeing were false.',
      ['sandworm team -', 'sandworm team targets boeing -'],
    ],
    [
      'At first APT28 was suspected of the attack on Boeing; the police now say that Turla did it.',
      ['apt28 -', 'turla', 'apt28 targets boeing -'],
    ],
    ['It was not APT29 but Turla that attacked Boeing.', ['apt29 -', 'turla', 'turla targets boeing']],
    [
      'The attack on Boeing was carried out by Turla and not by APT29.',
      ['apt29 -', 'turla', 'turla targets boeing'],
    ],
    ['Neither APT28 nor APT29 attacked Boeing.', ['apt28 -', 'apt29 -', 'apt29 targets boeing -']],
    [
      'Contrary to what was reported, Lazarus Group did not attack Boeing.',
      ['lazarus group -', 'lazarus group targets boeing -'],
    ],
    [
      'The claim by LockBit that it breached Boeing turned out to be a lie.',
      ['lockbit -', 'lockbit targets boeing -'],
    ],
    ['Mandiant disputes that APT41 attacked Boeing.', ['apt41 -', 'apt41 targets boeing -']],
    ['Nobody at Boeing thinks that FIN7 attacked it.', ['fin7 -']],
    ['Turla attacked Boeing. APT28 had no part in it.', ['apt28 -', 'turla', 'turla targets boeing']],
    ['Turla attacked Boeing, whereas APT28 was not involved.', ['apt28 -', 'turla', 'turla targets boeing']],
    ['Ruling out Sandworm, the police named Turla as the attacker of Boeing.', ['sandworm team -', 'turla']],
    ['The attack on Boeing was mistaken for one of FIN7.', ['fin7 -']],
    [
      'Boeing refuted rumours that Scattered Spider had attacked it.',
      ['scattered spider -', 'scattered spider targets boeing -'],
    ],
    ['There was no evidence that APT28 used Mimikatz.', ['apt28 -', 'apt28 uses mimikatz -']],
    ['The outage at Boeing was caused by a failed update and not by an attack of Akira.', []],
    ['Microsoft has since revised its attribution of the attack on Boeing from APT28 to Turla.', ['turla']],
    [
      'An early theory that pinned the attack on Boeing on APT41 has been discarded.',
      ['apt41 -', 'apt41 targets boeing -'],
    ],
    ['Experts doubt that Sandworm attacked Boeing.', ['sandworm team ?', 'sandworm team targets boeing ?']],
  ],
};

for (const [what, cases] of Object.entries(rows))
  describe(`what is ${what}`, () => {
    it.each(cases)('%s', (text, wanted) => {
      expect(told(text)).toEqual(wanted);
    });
  });
