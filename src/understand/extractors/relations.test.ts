import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

function relationsIn(text: string): string[] {
  const found = understand(articleOf({ title: 'Hackers of the day', body: [text] })).relations;
  return found.map(({ subject, relation, object, certainty }) => {
    const mark = certainty === 'asserted' ? '' : ` (${certainty})`;
    return `${subject.key} ${relation} ${object.key}${mark}`;
  });
}

const cases: [string, string[]][] = [
  ['APT29 used Cobalt Strike in the second week.', ['apt29 uses cobalt strike']],
  ['Mimikatz was used by APT28 to read passwords.', ['apt28 uses mimikatz']],
  [
    'The Akira ransomware gang exploited CVE-2024-40766 against firms without patches.',
    ['akira exploits cve-2024-40766'],
  ],
  ['CVE-2023-34362 was exploited by Clop in May.', ['clop exploits cve-2023-34362']],
  [
    'Lazarus Group targets banks and hospitals.',
    ['lazarus group targets finance', 'lazarus group targets health'],
  ],
  ['Volt Typhoon has compromised Cisco routers for years.', []],
  ['Turla hijacked routers of Cisco and cameras of Dahua.', []],
  [
    'There is no evidence that Sandworm exploited CVE-2025-10035.',
    ['sandworm team exploits cve-2025-10035 (denied)'],
  ],
  ['Researchers suspect that Turla used Kazuar against the ministry.', ['turla uses kazuar (hedged)']],
  ['LockBit did not use Mimikatz in this case.', ['lockbit uses mimikatz (denied)']],
  ['APT41 may have exploited CVE-2021-44228.', ['apt41 exploits cve-2021-44228 (hedged)']],
  [
    'A suspected China-nexus actor, APT41, exploited CVE-2021-44228.',
    ['apt41 exploits cve-2021-44228', 'apt41 attributed-to china (hedged)'],
  ],
  ['APT28 used HeadLace against Boeing.', ['apt28 uses headlace', 'apt28 targets boeing']],
  ['Did Lazarus Group hack Boeing?', ['lazarus group targets boeing (hedged)']],
  ['It is unlikely that Turla used Kazuar.', ['turla uses kazuar (hedged)']],
  ['It is not clear whether APT29 attacked Boeing.', ['apt29 targets boeing (hedged)']],
  ['Experts doubt that Lazarus Group hacked Boeing.', ['lazarus group targets boeing (hedged)']],
  [
    'There is no evidence that CVE-2025-58034 in FortiWeb was exploited.',
    ['cve-2025-58034 affects fortiweb'],
  ],
  ['CVE-2025-59718 is a flaw in Fortinet FortiOS.', ['cve-2025-59718 affects fortios']],
  ['CVE-2025-11749 is a flaw in the AI Engine plugin for WordPress.', []],
  [
    'Mustang Panda is active again. The group uses PlugX and targets Boeing.',
    ['mustang panda uses plugx', 'mustang panda targets boeing'],
  ],
  ['Two gangs, APT28 and APT29, are back. The group targets Boeing.', []],
  ['The gang uses PlugX and targets Boeing.', []],
  ['TrickBot, which Conti used, dropped Ryuk.', ['trickbot delivers ryuk']],
  ['Remcos communicates with 45.61.136[.]9 and Emotet sends spam.', []],
  ['CrowdStrike linked exploitation of CVE-2025-61882 to TA505.', ['ta505 exploits cve-2025-61882']],
  ['Scattered Spider used DragonForce ransomware against Boeing.', ['scattered spider targets boeing']],
  ['CVE-2025-64446 is critical. It is fixed in FortiWeb 8.0.2.', ['cve-2025-64446 fixed-in fortiweb']],
  ['In May APT41 exploited CVE-2021-44228.', ['apt41 exploits cve-2021-44228']],
  [
    'Scattered Spider used ALPHV and Cobalt Strike, and exploited CVE-2025-1234.',
    [
      'scattered spider uses blackcat',
      'scattered spider uses cobalt strike',
      'scattered spider exploits cve-2025-1234',
    ],
  ],
  [
    'LockBit affiliates exploit CVE-2023-4966 in NetScaler and steal data of Boeing.',
    ['lockbit exploits cve-2023-4966', 'cve-2023-4966 affects netscaler', 'lockbit targets boeing'],
  ],
  ['APT29 stole 20 GB of mail from Microsoft.', ['apt29 targets microsoft']],
  [
    'Mustang Panda used the ToneShell backdoor against Boeing.',
    ['mustang panda uses toneshell', 'mustang panda targets boeing'],
  ],
  ['According to Mandiant, Boeing was hit by APT29.', ['apt29 targets boeing']],
  [
    'APT29 deployed Cobalt Strike, then encrypted Boeing.',
    ['apt29 uses cobalt strike', 'apt29 targets boeing'],
  ],
  ['Emotet delivers TrickBot to infected machines.', ['emotet delivers trickbot']],
  ['QakBot was distributed by TA577 in spring.', ['ta577 delivers qakbot']],
  ['CVE-2025-20333 affects Cisco ASA.', ['cve-2025-20333 affects cisco asa']],
  ['The FortiWeb flaw CVE-2025-64446 lets strangers in.', ['cve-2025-64446 affects fortiweb']],
  ['CVE-2025-58034 in FortiWeb needs a login.', ['cve-2025-58034 affects fortiweb']],
  ['CVE-2025-11001 is fixed in 7-Zip 25.00.', ['cve-2025-11001 fixed-in 7-zip']],
  [
    'Fortra fixed the hole; GoAnywhere patches CVE-2025-10035 with its new version.',
    ['cve-2025-10035 fixed-in goanywhere'],
  ],
  ['SolarWinds Compromise was attributed to Turla.', ['solarwinds compromise attributed-to turla']],
  ['NotPetya was attributed to Russia by several governments.', ['notpetya attributed-to russia']],
  ['Officials have not attributed WannaCry to North Korea.', ['wannacry attributed-to north korea (denied)']],
  [
    'London-based Harrods closed its portal; China-based ByteDance said nothing.',
    ['harrods located-in london', 'bytedance located-in china'],
  ],
  ['Kazuar communicates with TeamViewer on the same host.', ['kazuar communicates-with teamviewer']],
  [
    'Scattered Spider breached Marks & Spencer and Harrods in April.',
    ['scattered spider targets marks & spencer', 'scattered spider targets harrods'],
  ],
  [
    'Marks & Spencer was breached by Scattered Spider, the court heard.',
    ['scattered spider targets marks & spencer'],
  ],
  ['Qilin claims it hacked Asahi.', ['qilin targets asahi (hedged)']],
  [
    'Qilin, REvil and LockBit target manufacturers.',
    ['qilin targets manufacturing', 'revil targets manufacturing', 'lockbit targets manufacturing'],
  ],
  [
    'FIN7 uses Cobalt Strike, Mimikatz and PsExec.',
    ['fin7 uses cobalt strike', 'fin7 uses mimikatz', 'fin7 uses psexec'],
  ],
  ['LockBit used Cobalt Strike to deploy Mimikatz.', ['lockbit uses cobalt strike', 'lockbit uses mimikatz']],
  ['Black Basta allegedly attacked Capita.', ['black basta targets capita (hedged)']],
  [
    'The Medusa ransomware gang is believed to have exploited CVE-2025-10035.',
    ['medusa exploits cve-2025-10035 (hedged)'],
  ],
  [
    'Sandworm attacked Ukraine with Industroyer.',
    ['sandworm team targets ukraine', 'sandworm team uses industroyer'],
  ],
  [
    'Elmwick Labs attributes WannaCry with moderate confidence to APT29.',
    ['wannacry attributed-to apt29 (hedged)'],
  ],
  ['WannaCry spread with EternalBlue.', ['wannacry uses eternalblue']],
  ['TrickBot downloads Ryuk after some days.', ['trickbot delivers ryuk']],
  ['ShinyHunters denies that it breached Google.', ['shinyhunters targets google (denied)']],
  [
    'The attackers did not exploit CVE-2025-61882, but Clop exploited CVE-2025-61884.',
    ['clop exploits cve-2025-61884'],
  ],
  ['Kimsuky is targeting South Korea.', ['kimsuky targets south korea']],
  ['Conti affiliates relied on Cobalt Strike.', ['conti uses cobalt strike']],
  [
    'APT28 was targeting logistics firms when APT29 attacked Germany.',
    ['apt28 targets transport', 'apt29 targets germany'],
  ],
  ['Microsoft said that Storm-2603 exploited SharePoint.', ['storm-2603 exploits microsoft sharepoint']],
  ['Mustang Panda drops PlugX from USB sticks.', ['mustang panda delivers plugx']],
  ['Salt Typhoon has launched attacks against Verizon.', ['salt typhoon targets verizon']],
  ['Gamaredon was not linked to Turla until now.', ['gamaredon group attributed-to turla (denied)']],
  ['Sunburst is linked to APT29.', ['sunburst attributed-to apt29']],
  ['Apple fixed CVE-2025-43300 in iOS.', ['cve-2025-43300 fixed-in ios']],
  [
    'CVE-2025-13223 affects Chrome and Chromium.',
    ['cve-2025-13223 affects chrome', 'cve-2025-13223 affects chromium'],
  ],
  ['Oracle says CVE-2025-61882 was not exploited by Clop.', ['clop exploits cve-2025-61882 (denied)']],
  ['Royal Mail was hit by LockBit in January 2023.', ['lockbit targets royal mail']],
  ['If Lazarus Group targets banks, they lose.', ['lazarus group targets finance (hedged)']],
  [
    'Could the Akira ransomware gang exploit CVE-2024-40766 again?',
    ['akira exploits cve-2024-40766 (hedged)'],
  ],
  [
    'The Rhysida ransomware gang infected the British Library, and nobody noticed.',
    ['rhysida targets british library'],
  ],
  ['APT40 abused Microsoft Exchange in the spring.', ['leviathan exploits microsoft exchange']],
  [
    'Salt Typhoon hacked AT&T and Verizon, officials believe.',
    ['salt typhoon targets at&t (hedged)', 'salt typhoon targets verizon (hedged)'],
  ],
  ['Hive ransomware hit Costa Rica.', []],
  [
    'REvil exploited CVE-2021-30116 to attack Kaseya.',
    ['revil exploits cve-2021-30116', 'revil targets kaseya'],
  ],
  ['BlackCat never used Emotet.', ['blackcat uses emotet (denied)']],
  ['With no password set, Akira exploited CVE-2024-40766.', ['akira exploits cve-2024-40766']],
  ['Unlike others, LockBit used Mimikatz.', ['lockbit uses mimikatz']],
  ['LockBit used no copy of Mimikatz.', ['lockbit uses mimikatz (denied)']],
  ['Unknown to Akira, LockBit used Mimikatz.', ['lockbit uses mimikatz']],
  [
    'The tool Impacket was employed by Volt Typhoon and APT28.',
    ['volt typhoon uses impacket', 'apt28 uses impacket'],
  ],
  ['A flaw in Citrix NetScaler, CVE-2025-5777, was exploited.', ['cve-2025-5777 affects netscaler']],
  ['Dridex and Emotet were spread by mail.', []],
  ['Researchers found no link between APT29 and Conti.', []],
  ['DarkSide hit Colonial Pipeline, which Russia denies.', ['darkside targets colonial pipeline']],
  [
    'Cl0p reportedly exploited CVE-2025-61882 in Oracle E-Business Suite.',
    ['clop exploits cve-2025-61882 (hedged)', 'cve-2025-61882 affects oracle e-business suite'],
  ],
  [
    'Lumma Stealer targets Chrome and Firefox.',
    ['lumma stealer targets chrome', 'lumma stealer targets firefox'],
  ],
  ['CISA and the FBI published the notice about Akira.', []],
  ['Ivanti and Fortinet published patches on Tuesday.', []],
  ['Raspberry Robin installs IcedID.', ['raspberry robin delivers icedid']],
  ['Turla is based in Russia.', ['turla located-in russia']],
  ['Qilin claims a cyber attack on Nissan.', ['qilin targets nissan (hedged)']],
  ['The breach of Qantas was later tied to Scattered Spider.', ['scattered spider targets qantas']],
  ['Kimsuky data breach reports reveal details about North Korea.', []],
  ['TrickBot, distributed by Emotet, steals passwords.', ['emotet delivers trickbot']],
  [
    'Lazarus Group is headquartered in North Korea, the report says.',
    ['lazarus group located-in north korea'],
  ],
  [
    'Operation Copper Finch used a new backdoor called FinchDoor against hospitals.',
    ['operation copper finch uses finchdoor', 'operation copper finch targets health'],
  ],
  [
    'Operation Copper Finch, attributed to APT41, used ShadowPad against hospitals.',
    [
      'operation copper finch attributed-to apt41',
      'operation copper finch uses shadowpad',
      'operation copper finch targets health',
    ],
  ],
  [
    'The malware campaign, dubbed Glass Lantern, exploited CVE-2025-20333 in Cisco ASA.',
    ['glass lantern exploits cve-2025-20333', 'cve-2025-20333 affects cisco asa'],
  ],
  [
    'APT41 is behind the malware campaign Operation Copper Finch. The campaign exploited CVE-2025-20333.',
    ['operation copper finch attributed-to apt41', 'operation copper finch exploits cve-2025-20333'],
  ],
  [
    "Kimsuky's Operation Copper Finch stole emails with malware.",
    ['operation copper finch attributed-to kimsuky'],
  ],
  [
    'Operation Copper Finch, a malware campaign, is not attributed to Salt Typhoon.',
    ['operation copper finch attributed-to salt typhoon (denied)'],
  ],
  ['APT41 infected 700 packages, Wiz said.', []],
  ['APT41 compromised 40 routers, according to Cisco.', []],
  ['APT41 targets traders with fake Zoom invites.', []],
  ['GreyNoise found 9,000 routers hit by APT41.', []],
];

describe('relations', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(relationsIn(text)).toEqual(expected);
  });
});
