/** One row for each way in which a sentence says, denies, doubts or does not say a relation. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

function relationsIn(text: string): string[] {
  const article = articleOf({ title: 'Notes of the day', body: [text] });
  const { relations, observableRelations } = understand(article);
  const all = [
    ...relations.map(({ object, ...one }) => ({ ...one, other: object.key })),
    ...observableRelations.map(({ object, ...one }) => ({ ...one, other: object.value })),
  ];
  return all
    .map(({ subject, relation, other, certainty }) => {
      const mark = certainty === 'asserted' ? '' : ` (${certainty})`;
      return `${subject.key} ${relation} ${other}${mark}`;
    })
    .sort();
}

const cases: Record<string, [string, string[]][]> = {
  'uses, active': [
    ['APT28 deploys HeadLace in new intrusions.', ['apt28 uses headlace']],
    ['Turla has been using Kazuar for years.', ['turla uses kazuar']],
    ['FIN7 relies on Cobalt Strike and Mimikatz.', ['fin7 uses cobalt strike', 'fin7 uses mimikatz']],
    ['Mustang Panda also employed a variant of PlugX.', ['mustang panda uses plugx']],
    ['Volt Typhoon was seen using Impacket.', ['volt typhoon uses impacket']],
    ['Gamaredon made use of PowerShower for the first time.', ['gamaredon group uses powershower']],
    ['APT41 turned to ShadowPad after the arrests.', ['apt41 uses shadowpad']],
    ['Sandworm wielded Industroyer.', ['sandworm team uses industroyer']],
  ],
  'uses, passive': [
    ['ShadowPad has been used by APT41 since 2017.', ['apt41 uses shadowpad']],
    ['Kazuar, a backdoor used by Turla, is back.', ['turla uses kazuar']],
    ['The Kazuar backdoor, which is used by Turla, is back.', ['turla uses kazuar']],
    ['Kazuar is a backdoor that Turla uses.', ['turla uses kazuar']],
    ['TrickBot, which FIN7 used for years, is gone.', ['fin7 uses trickbot']],
    ['HeadLace, favored by APT28, returned.', ['apt28 uses headlace']],
    ['Impacket was among the tools used by Volt Typhoon.', ['volt typhoon uses impacket']],
  ],
  'uses, by nouns': [
    ["APT41's use of ShadowPad is well known.", ['apt41 uses shadowpad']],
    ['The use of ShadowPad by APT41 is well known.', ['apt41 uses shadowpad']],
    ["Turla's Kazuar backdoor has a new loader.", ['turla uses kazuar']],
    [
      'The tools of FIN7 include Cobalt Strike and Mimikatz.',
      ['fin7 uses cobalt strike', 'fin7 uses mimikatz'],
    ],
    ["FIN7's arsenal includes Mimikatz.", ['fin7 uses mimikatz']],
    ['APT28 is known for its use of HeadLace.', ['apt28 uses headlace']],
    ['APT28 is known for using HeadLace.', ['apt28 uses headlace']],
    ['ShadowPad is associated with APT41.', ['shadowpad attributed-to apt41']],
  ],
  'uses, in lists and asides': [
    [
      'Sandworm deployed two new wipers, ZeroLot and Sting, against Ukraine.',
      ['sandworm team targets ukraine', 'sandworm team uses sting', 'sandworm team uses zerolot'],
    ],
    [
      'Sandworm used data-wiping malware called ZeroLot and Sting.',
      ['sandworm team uses sting', 'sandworm team uses zerolot'],
    ],
    [
      'APT41 used several malware families, including ShadowPad, PlugX and Gh0st RAT.',
      ['apt41 uses plugx', 'apt41 uses shadowpad', 'apt41 uses gh0st rat'],
    ],
    ['Turla, active since 2004, uses Kazuar.', ['turla uses kazuar']],
    ['Turla, which Microsoft tracks as Secret Blizzard, uses Kazuar.', ['turla uses kazuar']],
    ['Turla (also known as Secret Blizzard) uses Kazuar.', ['turla uses kazuar']],
    ['Turla, also tracked as Secret Blizzard, Snake and Venomous Bear, uses Kazuar.', ['turla uses kazuar']],
    ['APT28, a military unit of the GRU, uses HeadLace.', ['apt28 attributed-to gru', 'apt28 uses headlace']],
    ['In May, after a long pause, APT28 used a new version of HeadLace.', ['apt28 uses headlace']],
    [
      'The ransomware gang known as Dragon Breath uses the loader RONINGLOADER.',
      ['dragonbreath uses roningloader'],
    ],
    [
      'Turla used Kazuar and a modified copy of Mimikatz in the attack.',
      ['turla uses kazuar', 'turla uses mimikatz'],
    ],
    [
      'Turla used Kazuar to steal mail and Mimikatz to read passwords.',
      ['turla uses kazuar', 'turla uses mimikatz'],
    ],
  ],
  targets: [
    ['APT28 went after Boeing in the spring.', ['apt28 targets boeing']],
    ['Boeing fell victim to LockBit.', ['lockbit targets boeing']],
    ['Boeing was among the victims of LockBit.', ['lockbit targets boeing']],
    ["LockBit's attack on Boeing lasted a week.", ['lockbit targets boeing']],
    ['The LockBit attack on Boeing lasted a week.', ['lockbit targets boeing']],
    ['An attack on Boeing by LockBit lasted a week.', ['lockbit targets boeing']],
    ['An attack by LockBit on Boeing lasted a week.', ['lockbit targets boeing']],
    [
      'LockBit victims include Boeing and Microsoft.',
      ['lockbit targets boeing', 'lockbit targets microsoft'],
    ],
    ['Volt Typhoon has been targeting Guam since 2021.', ['volt typhoon targets guam']],
    ['Boeing, breached by LockBit last year, has a new chief.', ['lockbit targets boeing']],
    ['Boeing, which LockBit breached last year, has a new chief.', ['lockbit targets boeing']],
    [
      'APT29, which is linked to the SVR, attacked Microsoft.',
      ['apt29 attributed-to svr', 'apt29 targets microsoft'],
    ],
    ['Sandworm conducted attacks against Ukraine.', ['sandworm team targets ukraine']],
    ['LockBit took responsibility for the attack on Boeing.', ['lockbit targets boeing (hedged)']],
    ['LockBit added Boeing to its leak site.', ['lockbit targets boeing (hedged)']],
    ['Turla gained access to Microsoft through a supplier.', ['turla targets microsoft']],
    [
      'Salt Typhoon has broken into AT&T and Verizon.',
      ['salt typhoon targets at&t', 'salt typhoon targets verizon'],
    ],
  ],
  exploits: [
    ['Clop has been exploiting CVE-2025-61882 since August.', ['clop exploits cve-2025-61882']],
    ['Clop took advantage of CVE-2025-61882.', ['clop exploits cve-2025-61882']],
    ['CVE-2025-61882 is being exploited by Clop.', ['clop exploits cve-2025-61882']],
    ['CVE-2025-61882, exploited by Clop since August, has a patch.', ['clop exploits cve-2025-61882']],
    ['CVE-2025-61882, which Clop has exploited since August, has a patch.', ['clop exploits cve-2025-61882']],
    ['The exploitation of CVE-2025-61882 by Clop began in August.', ['clop exploits cve-2025-61882']],
    ["Clop's exploitation of CVE-2025-61882 began in August.", ['clop exploits cve-2025-61882']],
    ['CVE-2025-61882 was used by Clop in August.', ['clop exploits cve-2025-61882']],
    ['APT41 used CVE-2021-44228 to get in.', ['apt41 exploits cve-2021-44228']],
    ['APT41 got in through CVE-2021-44228.', ['apt41 exploits cve-2021-44228']],
    ['APT41 weaponized CVE-2021-44228 within hours.', ['apt41 exploits cve-2021-44228']],
    ['CVE-2025-61882 was exploited in Clop attacks.', ['clop exploits cve-2025-61882']],
    [
      'Storm-2603, Linen Typhoon and Violet Typhoon are exploiting CVE-2025-53770.',
      [
        'threat group-3390 exploits cve-2025-53770',
        'zirconium exploits cve-2025-53770',
        'storm-2603 exploits cve-2025-53770',
      ],
    ],
    [
      'APT41 exploited a zero-day, tracked as CVE-2025-20333, in Cisco ASA.',
      ['apt41 exploits cve-2025-20333', 'cve-2025-20333 affects cisco asa'],
    ],
    ['Exploiting CVE-2021-44228, APT41 entered six networks.', ['apt41 exploits cve-2021-44228']],
  ],
  'attributed-to': [
    ['APT29 is linked to the SVR.', ['apt29 attributed-to svr']],
    [
      "APT29, which the US has tied to Russia's SVR, is back.",
      ['apt29 attributed-to russia', 'apt29 attributed-to svr'],
    ],
    [
      "APT29, which has been linked to Russia's Foreign Intelligence Service (SVR), is back.",
      ['apt29 attributed-to russia', 'apt29 attributed-to svr'],
    ],
    ['The United States has tied APT29 to the SVR.', ['apt29 attributed-to svr']],
    ['APT29 is a unit of the SVR.', ['apt29 attributed-to svr']],
    ['APT29, a unit of the SVR, is back.', ['apt29 attributed-to svr']],
    ['APT29 is part of the SVR.', ['apt29 attributed-to svr']],
    ["Cadet Blizzard is operated by the GRU's Unit 29155.", ['ember bear attributed-to gru']],
    ['Sandworm, run by the GRU, is back.', ['sandworm team attributed-to gru']],
    ['APT29 works for the SVR.', ['apt29 attributed-to svr']],
    ['APT29 operates on behalf of the SVR.', ['apt29 attributed-to svr']],
    ['The SVR runs APT29.', ['apt29 attributed-to svr']],
    ["The SVR's hacking group APT29 is back.", ['apt29 attributed-to svr']],
    ['The SVR is behind APT29.', ['apt29 attributed-to svr']],
    ['Salt Typhoon is a China-linked group.', ['salt typhoon attributed-to china']],
    ['The China-linked Salt Typhoon group is back.', ['salt typhoon attributed-to china']],
    ['Salt Typhoon, a Chinese state-sponsored group, is back.', ['salt typhoon attributed-to china']],
    ['Iranian state-backed hackers known as MuddyWater are back.', ['muddywater attributed-to iran']],
    ['Gamaredon is backed by Russia.', ['gamaredon group attributed-to russia']],
    ['Gamaredon is a Russia-aligned group.', ['gamaredon group attributed-to russia (hedged)']],
    ['The Chinese-speaking group Earth Lusca is back.', ['earth lusca located-in china (hedged)']],
    ['Turla is suspected to be linked to the FSB.', ['turla attributed-to fsb (hedged)']],
    ['WannaCry was the work of Lazarus Group.', ['wannacry attributed-to lazarus group']],
    [
      'The malware WannaCry, attributed to Lazarus Group, spread fast.',
      ['wannacry attributed-to lazarus group'],
    ],
    ['Researchers attribute WannaCry to Lazarus Group.', ['wannacry attributed-to lazarus group']],
    ['Lazarus Group is behind WannaCry.', ['wannacry attributed-to lazarus group']],
    ['The attribution of WannaCry to Lazarus Group is old.', ['wannacry attributed-to lazarus group']],
    ['Turla was not linked to the FSB.', ['turla attributed-to fsb (denied)']],
    ['Andariel is a subgroup of Lazarus Group.', ['andariel attributed-to lazarus group']],
    ['Kazuar was developed by Turla.', ['kazuar attributed-to turla']],
    ['APT29 is a Russian group that has been attributed to the SVR.', ['apt29 attributed-to svr']],
    ['Turla is associated with Russian ransomware gangs.', []],
    ['Turla is associated with the Russian government.', ['turla attributed-to russia']],
    ['APT28 answers to the GRU and targets Poland.', ['apt28 attributed-to gru', 'apt28 targets poland']],
  ],
  delivers: [
    ['The emails delivered TrickBot.', []],
    ['TA577 is back. The emails delivered QakBot.', ['ta577 delivers qakbot']],
    ['TA577 sent emails that delivered QakBot.', ['ta577 delivers qakbot']],
    ['The loader IcedID dropped Cobalt Strike.', ['icedid delivers cobalt strike']],
    ['IcedID is used to deliver Cobalt Strike.', ['icedid delivers cobalt strike']],
    ['Cobalt Strike is loaded by IcedID.', ['icedid delivers cobalt strike']],
    ['IcedID is a loader. The loader drops Cobalt Strike.', ['icedid delivers cobalt strike']],
    ['IcedID leads to the deployment of Cobalt Strike.', ['icedid delivers cobalt strike']],
    ['IcedID infections lead to Cobalt Strike.', ['icedid delivers cobalt strike']],
    ['Ryuk arrives via TrickBot.', ['trickbot delivers ryuk']],
    ['The delivery of TrickBot by Emotet stopped.', ['emotet delivers trickbot']],
    ['Emotet acts as a dropper for TrickBot.', ['emotet delivers trickbot']],
    [
      'TA577 used emails with archives to deliver QakBot and Pikabot.',
      ['ta577 delivers pikabot', 'ta577 delivers qakbot'],
    ],
    ['APT29 sent out emails. The messages installed PlugX.', ['apt29 delivers plugx']],
    ['Emotet would not deliver TrickBot again.', ['emotet delivers trickbot (denied)']],
  ],
  'communicates-with': [
    [
      'IcedID is a loader. The loader connects to a C2 server at evil-host[.]com.',
      ['icedid communicates-with evil-host.com'],
    ],
    [
      'Mustang Panda spreads a loader called RONINGLOADER. The loader connects to its C2 at evil-host[.]com.',
      ['mustang panda delivers roningloader', 'roningloader communicates-with evil-host.com'],
    ],
    [
      'Emotet drops TrickBot, which connects to evil-host[.]com.',
      ['emotet delivers trickbot', 'trickbot communicates-with evil-host.com'],
    ],
    [
      'Emotet and later TrickBot were run; TrickBot connects to evil-host[.]com.',
      ['trickbot communicates-with evil-host.com'],
    ],
    [
      'After Kazuar was removed, Emotet connected to evil-host[.]com.',
      ['emotet communicates-with evil-host.com'],
    ],
    ['Kazuar was fetched with certutil, which connected to 45.9.148[.]2.', []],
    [
      'They ran Certutil to connect to 45.9.148[.]2 and fetch Kazuar.',
      ['certutil communicates-with 45.9.148.2'],
    ],
    ['They used certutil to fetch PowerShower from 45.9.148[.]2.', []],
    ['PowerShower was run, and certutil connected to 45.9.148[.]2.', []],
    ['APT28 ran PowerShower and used certutil to connect to 45.9.148[.]2.', ['apt28 uses powershower']],
    [
      'PsExec was used to start Kazuar, which contacts 45.9.148[.]2.',
      ['kazuar communicates-with 45.9.148.2'],
    ],
    ['The exposed server at portal.boeing[.]com ran Kazuar.', []],
    ['Kazuar connected to the compromised mail server of the ministry.', []],
    ['Traffic from Kazuar to 45.9.148[.]2 was seen.', ['kazuar communicates-with 45.9.148.2']],
    ['Kazuar traffic went to 45.9.148[.]2.', ['kazuar communicates-with 45.9.148.2']],
    ['Communication between Kazuar and 45.9.148[.]2 was seen.', ['kazuar communicates-with 45.9.148.2']],
    ['The C2 of Kazuar is 45.9.148[.]2.', ['kazuar communicates-with 45.9.148.2']],
    ['Kazuar calls the mail server of the victim, mail.boeing[.]com.', []],
    ['Kazuar can connect to 45.9.148[.]2.', ['kazuar communicates-with 45.9.148.2 (hedged)']],
    ['Kazuar never connected to 45.9.148[.]2.', ['kazuar communicates-with 45.9.148.2 (denied)']],
  ],
  'located-in': [
    ['Harrods, headquartered in London, closed its portal.', ['harrods located-in london']],
    ['Turla operates from Russia.', ['turla located-in russia']],
    ['Turla is believed to operate out of Russia.', ['turla located-in russia (hedged)']],
    ['Boeing was hit in Germany.', []],
  ],
  'not so, or not surely': [
    ['APT41 does not use Cobalt Strike.', ['apt41 uses cobalt strike (denied)']],
    ['APT41 stopped using Cobalt Strike.', ['apt41 uses cobalt strike']],
    ['There are no signs that LockBit hit Boeing.', ['lockbit targets boeing (denied)']],
    ['Boeing denied that LockBit had breached it.', []],
    ['Boeing denied that it was breached by LockBit.', ['lockbit targets boeing (denied)']],
    ['LockBit says it stole data from Boeing.', ['lockbit targets boeing (hedged)']],
    ['LockBit boasted of having breached Boeing.', ['lockbit targets boeing (hedged)']],
    ['LockBit, the alleged attacker, hit Boeing.', ['lockbit targets boeing (hedged)']],
    ['The suspected actor, APT41, targeted Boeing.', ['apt41 targets boeing (hedged)']],
    ['Suspected APT41 hackers targeted Boeing.', ['apt41 targets boeing (hedged)']],
    ['APT41 is suspected of having breached Boeing.', ['apt41 targets boeing (hedged)']],
    ['It was APT28, not APT29, that used HeadLace.', ['apt28 uses headlace']],
    ['Was Boeing hit by LockBit?', ['lockbit targets boeing (hedged)']],
    ['Does Turla use Kazuar, or is it another group?', ['turla uses kazuar (hedged)']],
    ['Mandiant assesses with moderate confidence that Turla used Kazuar.', ['turla uses kazuar (hedged)']],
    ['Mandiant assesses with high confidence that Turla used Kazuar.', ['turla uses kazuar']],
    ['Turla probably exploited CVE-2021-44228.', ['turla exploits cve-2021-44228 (hedged)']],
    ['The claim that LockBit hit Boeing is false.', ['lockbit targets boeing (denied)']],
    [
      'Exploitation of CVE-2025-61882 by Clop has not been confirmed.',
      ['clop exploits cve-2025-61882 (hedged)'],
    ],
    ['Turla is thought to have used Kazuar.', ['turla uses kazuar (hedged)']],
    ['Turla planned to attack Germany.', ['turla targets germany (hedged)']],
  ],
  'only suspected': [
    ['APT41 is a suspected Chinese espionage group. The group breached Boeing.', ['apt41 targets boeing']],
    ['CrowdStrike suspects APT41. The group breached Boeing.', ['apt41 targets boeing (hedged)']],
    ['APT41 is back. The group breached Boeing.', ['apt41 targets boeing']],
    [
      'The suspected culprit is APT28. The gang exploited CVE-2021-44228 to breach Boeing.',
      ['apt28 exploits cve-2021-44228 (hedged)', 'apt28 targets boeing (hedged)'],
    ],
    ['APT41, suspected of the theft, breached Boeing.', ['apt41 targets boeing (hedged)']],
    ['Suspected Chinese hackers, APT41, breached Boeing.', ['apt41 targets boeing']],
  ],
  'of whom it is not said': [
    [
      'APT28 is back. Unlike Turla, it is quiet. The group exploited CVE-2021-44228.',
      ['apt28 exploits cve-2021-44228'],
    ],
    ['APT28, unlike the older group Turla, avoids noise. The group uses HeadLace.', ['apt28 uses headlace']],
    ['As with Emotet, TrickBot drops Ryuk.', ['trickbot delivers ryuk']],
    ['Similar to Turla, APT28 uses HeadLace.', ['apt28 uses headlace']],
    ['In contrast to Conti and REvil, Akira exploited CVE-2024-40766.', ['akira exploits cve-2024-40766']],
    ['Akira warned that hackers are exploiting CVE-2024-40766.', []],
    ['Conti said rival gangs had breached Boeing.', []],
    ['LockBit said that it had used Mimikatz.', ['lockbit uses mimikatz']],
  ],
  'flaws and products': [
    [
      "Clop exploited CVE-2025-61882 in Oracle's E-Business Suite.",
      ['clop exploits cve-2025-61882', 'cve-2025-61882 affects oracle e-business suite'],
    ],
    [
      'APT41 exploited CVE-2025-64446 in Fortinet FortiWeb.',
      ['apt41 exploits cve-2025-64446', 'cve-2025-64446 affects fortiweb'],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. Akira affiliates exploit FortiWeb bug again.',
      ['akira exploits cve-2025-64446', 'cve-2025-64446 affects fortiweb'],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. Akira exploits FortiWeb and was seen exploiting CVE-2025-64446.',
      ['akira exploits cve-2025-64446', 'cve-2025-64446 affects fortiweb'],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. In 2023 APT41 abused FortiWeb.',
      ['apt41 exploits fortiweb', 'cve-2025-64446 affects fortiweb'],
    ],
    [
      'There is no evidence of exploitation of CVE-2025-64446, a path traversal bug in FortiWeb.',
      ['cve-2025-64446 affects fortiweb'],
    ],
    ['Nobody has exploited CVE-2025-64446, which affects FortiWeb.', ['cve-2025-64446 affects fortiweb']],
    [
      'CVE-2025-64446, a flaw that does not affect FortiWeb, is old.',
      ['cve-2025-64446 affects fortiweb (denied)'],
    ],
    ['Fortinet denied that CVE-2025-64446 affects FortiWeb.', ['cve-2025-64446 affects fortiweb (denied)']],
  ],
  'by what stands for them': [
    [
      'Mustang Panda is not new. It targets universities in Japan and Taiwan. It is likely linked to China. It uses PlugX. It exploits CVE-2024-21887.',
      [
        'mustang panda targets education',
        'mustang panda targets japan',
        'mustang panda targets taiwan',
        'mustang panda attributed-to china (hedged)',
        'mustang panda uses plugx',
        'mustang panda exploits cve-2024-21887',
      ],
    ],
    ['MuddyWater is back. The operators exploit CVE-2025-53770.', ['muddywater exploits cve-2025-53770']],
    ['APT28 is back. After ten days, the operators used Kazuar.', ['apt28 uses kazuar']],
    ['APT28 is back. In 2024, it targeted Poland.', ['apt28 targets poland']],
    ['Turla is back. They use Kazuar.', ['turla uses kazuar']],
    ['APT28 and Turla are back. They use Kazuar.', []],
    [
      'APT28 deployed HeadLace. It also exploited CVE-2021-44228.',
      ['apt28 uses headlace', 'apt28 exploits cve-2021-44228'],
    ],
    ['APT28 deployed HeadLace. It targets Poland.', ['apt28 uses headlace']],
    ['CVE-2021-44228 is old. It was exploited by APT41.', ['apt41 exploits cve-2021-44228']],
    ['ESET found Kazuar. It connects to TeamViewer.', ['kazuar communicates-with teamviewer']],
  ],
  'sent, and where': [
    ['MuddyWater sent phishing emails to Boeing.', ['muddywater targets boeing']],
    ['Boeing sent stolen files to Microsoft.', []],
    ['MuddyWater was sent an email by Boeing.', []],
    ['Turla sent lures to ministries across Germany.', ['turla targets government', 'turla targets germany']],
    ['Turla mailed lures to staff of a firm in Poland.', ['turla targets poland']],
    ['APT28 did not target hospitals in Poland.', ['apt28 targets health (denied)']],
    ['APT28 targeted banks before it moved to Japan.', ['apt28 targets finance']],
  ],
  'what a flaw is not in': [
    [
      'CVE-2025-64446 is a bug in FortiWeb. FortiOS and FortiManager are not affected by the flaw, Fortinet says.',
      [
        'cve-2025-64446 affects fortiweb',
        'cve-2025-64446 affects fortimanager (denied)',
        'cve-2025-64446 affects fortios (denied)',
      ],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. Patches are out. Cisco IOS XE is not vulnerable.',
      ['cve-2025-64446 affects cisco ios xe (denied)', 'cve-2025-64446 affects fortiweb'],
    ],
    ['CVE-2025-64446 affects FortiWeb. FortiWeb is not affected.', ['cve-2025-64446 affects fortiweb']],
    [
      'CVE-2025-64446 affects FortiWeb. It does not affect FortiOS.',
      ['cve-2025-64446 affects fortiweb', 'cve-2025-64446 affects fortios (denied)'],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. Customers of FortiOS are not affected.',
      ['cve-2025-64446 affects fortiweb'],
    ],
    [
      'CVE-2025-64446 affects FortiWeb. FortiOS is not affected by this outage.',
      ['cve-2025-64446 affects fortiweb'],
    ],
    ['CVE-2025-64446 affects FortiWeb. Boeing is not affected.', ['cve-2025-64446 affects fortiweb']],
    ['Mail stopped. FortiOS is not affected.', []],
  ],
  'none at all': [
    ['APT41 does not overlap with Salt Typhoon.', []],
    ['APT41 overlaps with Salt Typhoon.', []],
    ['Turla links with Gamaredon are rare.', []],
    ['Turla links to a blog about Gamaredon.', []],
    ['APT28 and Turla were named beside Kazuar.', []],
    ['Unlike Turla, APT28 has no such tool as Kazuar.', []],
    ['Microsoft used the name Kazuar in its report on Turla.', []],
    ['Boeing uses Cobalt Strike for its own tests.', []],
    ['Emotet, TrickBot and Ryuk are old.', []],
    ['The report compares Kazuar, from Turla, with Emotet.', []],
    ['LockBit shut down while Akira hired people from Conti.', []],
    ['Akira was linked to the breach at Boeing.', []],
    ['Microsoft tied the campaign to phishing.', []],
    ['APT29 was discovered by Microsoft.', []],
    ['Researchers at Cisco used Mimikatz to test what Turla can do.', []],
    ['Akira targets firms; Boeing uses a VPN.', []],
    ['CVE-2025-61882 was reported while Clop hit others.', []],
    ['Wiz found that customers of Boeing were hit by APT41.', []],
    ['Akira, a rival of LockBit, is growing.', []],
    ['Kazuar resembles Sunburst.', []],
    ['The attack was linked to Russia, says Boeing.', []],
    ['A report on Turla by Microsoft names Kazuar.', []],
  ],
};

for (const [kind, rows] of Object.entries(cases))
  describe(`relations: ${kind}`, () => {
    it.each(rows)('%s', (text, expected) => {
      expect(relationsIn(text)).toEqual(expected.toSorted());
    });
  });
