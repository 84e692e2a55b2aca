import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The threats that a text names, each as `type: key`, once. */
function threatsIn(text: string): string[] {
  const { mentions } = understand(articleOf({ body: [text] }));
  const found = mentions.filter(({ type }) => /^(?:actor|malware|tool|campaign)$/.test(type));
  return [...new Set(found.map(({ type, key }) => `${type}: ${key}`))];
}

it.each([
  ['Nobody has seen Brute Ratel in this intrusion.', ['tool: brute ratel c4']],
  ['They loaded Brute Ratel C4 and the Brute Ratel implant.', ['tool: brute ratel c4']],
  [
    'In the attack we found neither Cobalt Strike nor Sliver there.',
    ['malware: cobalt strike', 'tool: sliver'],
  ],
  ['The intruders left the Dusk Ratel implant behind.', ['malware: dusk ratel']],
  ['The agency describes the LINE VIPER malware.', ['malware: line viper']],
  ['The bootkit starts LINE VIPER, a loader that sits in memory.', ['malware: line viper']],
  ['A new bootkit, RayInitiator, outlives updates of the firewall.', ['malware: rayinitiator']],
  ['The hackers brought DUSK VIPER, a backdoor, along.', ['malware: dusk viper']],
  // What stands beside a name and is none of it.
  ['The hackers dropped the VIPER malware.', ['malware: sakula']],
  ['HACKERS DROP THE VIPER MALWARE ON ROUTERS', ['malware: sakula']],
  ['In hospitals in March Akira ransomware was found.', ['malware: akira']],
  ['The RATel backdoor was found by analysts.', ['malware: ratel']],
  ['They found the Linux Akira ransomware.', ['actor: akira']],
])('%s', (text, found) => {
  expect(threatsIn(text)).toEqual(found);
});

/** Those of a text and whom it names, each as `type: key`, once. */
const namedIn = (text: string): string[] => {
  const { mentions } = understand(articleOf({ body: [text] }));
  return [...new Set(mentions.map(({ type, key }) => `${type}: ${key}`))];
};

const threat = /^(?:actor|malware|tool|campaign): /;

/** Who is named is no threat: a text, the key of whom it names, and the threats that it has all the same. */
const bearers: [text: string, key: string, threats: string[]][] = [
  ['Royal Mail said the Royal ransomware gang had no part in it.', 'royal mail', ['malware: royal']],
  [
    'In January 2023 Royal Mail was hit, and not by the Royal ransomware gang.',
    'royal mail',
    ['malware: royal'],
  ],
  ['Royal Caribbean said the Royal ransomware gang stole records.', 'royal caribbean', ['malware: royal']],
  [
    'Royal London Hospital was hit by the Royal ransomware gang.',
    'royal london hospital',
    ['malware: royal'],
  ],
  ['The Play ransomware gang hid its app in the Play Store, say users.', 'play store', ['actor: play']],
  ['The Play ransomware gang had hidden an app in Google Play.', 'google play', ['actor: play']],
  ['The Play Museum says that the Play ransomware gang has its data.', 'play museum', ['actor: play']],
  ['Akira Labs sold its firm after attacks by the Akira ransomware gang.', 'akira labs', ['actor: akira']],
  ['Akira Motors said that hackers had encrypted its servers.', 'akira motors', []],
  ['Clop Foods was hit by the Clop ransomware gang.', 'clop foods', ['malware: clop']],
  ['Ransomware shut the shops of Cl0p Records in Oslo.', 'cl0p records', []],
  ['Lazarus House Ministries said that hackers had stolen data.', 'lazarus house ministries', []],
  ['Emotet Street Clinic was hacked.', 'emotet street clinic', []],
  ['The Qakbot Lane clinic closed after a cyberattack.', 'qakbot lane', []],
  ['Hackers closed the Lockbit Road station after a ransomware threat.', 'lockbit road', []],
  ['Rhysida Shipping was hit by ransomware.', 'rhysida shipping', []],
  [
    'Rhysida Elementary School said that the Rhysida gang had its data.',
    'rhysida elementary school',
    ['malware: rhysida'],
  ],
  ['The Qilin Mountain resort was hit by the Qilin gang.', 'qilin mountain', ['actor: qilin']],
  ['Lynx Air was hit by the Lynx ransomware gang.', 'lynx air', ['malware: lynx']],
  ['The ransomware gang Hive took data of Hive Energy.', 'hive energy', ['malware: hive']],
  ['The ransomware gang Hive attacked Hive Social, a network.', 'hive social', ['malware: hive']],
  [
    'Interlock Systems said that it was hit by the Interlock ransomware gang.',
    'interlock systems',
    ['malware: interlock'],
  ],
  ['Trinity Health says the Trinity ransomware gang broke in.', 'trinity health', ['malware: frameworkpos']],
  [
    'Cactus Club Cafe said that ransomware of the Cactus gang took its files.',
    'cactus club cafe',
    ['malware: cactus'],
  ],
  [
    'Black Cat Coffee said that the BlackCat gang had encrypted its tills.',
    'black cat coffee',
    ['malware: blackcat'],
  ],
  ['Snake River Dental said that ransomware hit its servers.', 'snake river dental', []],
  ['The Empire State Building was evacuated after a cyberattack threat.', 'empire state building', []],
  ['Turla Valley Hospital was hit by ransomware.', 'turla valley hospital', []],
  ['The Turla Falls water plant reported malware.', 'turla falls', []],
  ['Hackers stole the plans of the Sandworm Hill radar station.', 'sandworm hill', []],
  ['Ransomware hit the Kimsuky Bay ferry terminal on Sunday.', 'kimsuky bay', []],
  ['Mirai Foods, a maker of noodles, was hit by ransomware.', 'mirai foods', []],
  ['The botnet Mirai attacked Mirai Motors of Osaka.', 'mirai motors', ['malware: mirai']],
  ['Agrius Dairy told farmers that ransomware had stopped its trucks.', 'agrius dairy', []],
  ['Babuk Hill Farm said that hackers were in its systems.', 'babuk hill farm', []],
  ['Royal Bank of Canada warned customers of a phishing campaign.', 'royal bank of canada', []],
  ['The National Bank of Canada was hit by ransomware on Monday.', 'national bank of canada', []],
  ['Bank of America Stadium was hit by a cyberattack.', 'bank of america stadium', []],
  ['Bank of England Museum was hit by ransomware.', 'bank of england museum', []],
  ['Europol Street School was hit by ransomware.', 'europol street school', []],
  ['Interpol Road Hospital was hit by ransomware.', 'interpol road hospital', []],
  ['FBI Federal Credit Union was hit by ransomware.', 'fbi federal credit union', []],
  ['The City of Tacoma Falls said that ransomware had encrypted its servers.', 'city of tacoma falls', []],
];

it.each(bearers)('who only has the name: %s', (text, key, threats) => {
  const found = namedIn(text);
  expect(found.map((one) => one.slice(one.indexOf(' ') + 1))).toContain(key);
  expect(found.filter((one) => threat.test(one))).toEqual(threats);
  const parts = found.filter(
    (one) => !threat.test(one) && key.startsWith(`${one.slice(one.indexOf(' ') + 1)} `),
  );
  expect(parts).toEqual([]);
});

it.each([
  ['The Royal ransomware gang posted files of the Elmwick Hospital.', 'malware: royal'],
  ["Akira's leak site lists the firm Elmwick.", 'actor: akira'],
  ["Play's dark web leak site names Elmwick Motors.", 'actor: play'],
  ['The firm Elmwick was added to the Lynx data leak site on Monday.', 'malware: lynx'],
  ['The Akira Ransomware Gang Hit Elmwick Hospital.', 'actor: akira'],
  ['Analysts of Lazarus Group tools saw Cobalt Strike Beacon.', 'actor: lazarus group'],
  ['The Emotet botnet and the LockBit Black ransomware were seen by police.', 'malware: emotet'],
  ['The Clop gang used Clop Linux encryptors in attacks.', 'malware: clop'],
  ['As implemented by hackers, EventBot Version 2 is malware with a key.', 'malware: eventbot'],
  ['The Bank of Canada warned of phishing.', 'organisation: bank of canada'],
  ['Former Bank of England governor Ida Roe warned of ransomware.', 'organisation: bank of england'],
  ['Bank of America customers got mails from hackers.', 'organisation: bank of america'],
])('who it is: %s', (text, found) => {
  expect(namedIn(text)).toContain(found);
});

it('takes a headline of capitals for what the text has in small letters', () => {
  const { roles } = understand(
    articleOf({
      title: 'Royal Mail Denies That Outage Was Ransomware Attack',
      body: ['Royal Mail said that a storage upgrade had failed on Sunday, and that the post is not late.'],
    }),
  );
  expect(roles.filter(({ role }) => role === 'actor' || role === 'malware')).toEqual([]);
});
