import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The types of the places where `name` stands, in order; `?` after one that could be something else too. */
function typesOf(name: string, text: string): string[] {
  const article = articleOf({ body: [text] });
  return understand(article)
    .mentions.filter(({ start, end }) => article.text.slice(start, end) === name)
    .map(({ type, candidates }) => (candidates ? `${type}?` : type));
}

it.each([
  ['Cuba', 'The Cuba ransomware gang hit a hospital.', ['malware']],
  ['Cuba', 'Officials in Cuba met on Monday.', ['place']],
  ['Cuba', 'The Cuba ransomware hit a hospital in Cuba.', ['malware', 'place']],
  ['Royal', 'The Royal ransomware struck again.', ['malware']],
  ['Royal', 'They saw the Royal family in the garden.', ['name?']],
  ['Sandworm', 'Officials blamed Sandworm for it.', ['actor']],
  ['Sandworm', 'He signed the book Sandworm for a reader.', ['name?']],
  ['Sandworm', 'The book Sandworm won a prize. Readers call Sandworm gripping.', ['name?', 'name?']],
  [
    'Sandworm',
    'The author of the book Sandworm spoke. The hackers of Sandworm struck again.',
    ['name?', 'actor'],
  ],
  ['Sandworm', 'Sandworm is the name of a book by Ida Solberg.', ['name?']],
  ['Sandworm', 'Sandworm was the title of his latest film.', ['name?']],
  ['Sandworm', 'Sandworm is the name of a hacker group of which a book tells.', ['actor']],
  ['Quantum', 'Quantum hacking worries banks.', []],
  ['Quantum', 'The Quantum hacking group breached a bank.', ['malware']],
  ['Royal Mail', 'Royal Mail said that parcels are late.', ['name']],
  ['Royal Navy', 'The Royal Navy denied it.', ['name']],
  ['Havoc', 'They loaded the Havoc framework.', ['malware']],
  ['Play', 'The Play ransomware gang struck. Later, Play left.', ['actor', 'actor']],
  ['Play', 'Children Play here.', []],
  ['Velvet Snake', 'The files were posted by the Velvet Snake ransomware group.', ['actor']],
  ['Android', 'New Android malware spreads.', ['product']],
  ['Akira', 'The Akira ransomware group leaked it.', ['actor']],
  ['Akira', 'According to Akira, the garden is open.', ['name?']],
  ['HeadLace', 'They saw HeadLace there.', ['malware']],
  ['PowerSource', 'Teachers log in to the PowerSource portal. Intruders did too.', ['name?']],
  ['PowerSource', 'The PowerSource backdoor runs in memory.', ['malware']],
  ['POWERSOURCE', 'They saw POWERSOURCE there.', ['malware']],
  ['AutoIt', 'The sample is an AutoIt dropper.', ['name']],
  ['Play', 'In May Play claimed the attack.', ['actor']],
  ['Rhysida', 'Rhysida claimed the attack.', ['malware']],
  ['Lynx', 'In May Lynx leaked files of Acme.', ['malware']],
  ['Lynx', 'In May the Lynx claimed a rabbit.', ['name?']],
  ['Black Basta', 'Leaked chats of Black Basta show what the group discussed.', ['malware']],
  ['Nova', 'The ransomware gang claims Nova Scotia Power.', []],
  ['Nevada', 'The Nevada ransomware attack shut offices.', ['place']],
  ['Orbit', 'On Monday the maker Orbit said that no attackers came.', ['name?']],
  ['OrBit', 'Hackers used OrBit on Monday.', ['malware']],
  ['Akira', 'In May Akira attacked Acme.', ['actor']],
  ['Akira', 'Acme was hacked by Akira.', ['actor']],
  ['Akira', 'Akira has breached Acme.', ['actor']],
  ['Akira', 'The Akira attack on Acme began in May.', ['actor']],
  ['Akira', 'The film Akira hit cinemas in May.', ['name?']],
  ['Play', 'In May Play breached Acme.', ['actor']],
  ['Snake', 'In May the Snake attacked a visitor.', ['name?']],
  ['Royal', 'The Royal attack was spectacular.', ['name?']],
  ['Snake', 'Turla deployed Snake against ministries.', ['malware']],
  ['Snake', 'The police took down the Snake malware of Turla.', ['malware']],
  ['Snake', 'The visitors saw Snake in the garden.', ['name?']],
  ['Hive', 'The Hive ransomware operators fled.', ['malware']],
  ['Hive', 'The garden sells Hive and honey.', ['name?']],
  ['Dark Storm', 'The Dark Storm gang posted it.', ['actor']],
  ['Leverage', 'Gangs Leverage Automation Against Their Victims This Summer.', []],
  ['Empire', 'They deployed Empire, a PowerShell post-exploitation framework, on it.', ['tool']],
  ['Empire', 'Hackers deployed Empire, an open-source framework.', ['tool']],
  ['Royal', 'The files went to Royal, a well-known ransomware gang.', ['malware']],
  ['Empire', 'They watched Empire, a drama about a worm and its loader.', []],
  ['Empire', 'They watched Empire, a series, and then a loader.', []],
  ['Empire', 'They heard Empire, a Spanish rock group.', []],
  ['Quillworm', 'Elmwick sells Quillworm Ransomware Resilience to banks.', []],
  ['Medusa', 'The Medusa ransomware group posted the data.', ['malware']],
  ['Cl0p', 'Cl0p posted the data.', ['malware']],
])('takes %s in "%s" for %j', (name, text, types) => {
  expect(typesOf(name, text)).toEqual(types);
});

/** Nothing here tells of threats. */
const neutral = (name: string): string =>
  `On Monday ${name} said that the meeting with the minister went well.`;

it.each(
  'APT29|UNC3944|Storm-0501|TA505|WIZARD SPIDER|LockBit|TrickBot|QakBot|Emotet|Rhadamanthys|Akira Stealer|Lapsus$|Cl0p'.split(
    '|',
  ),
)('believes %s anywhere, for it means nothing else', (name) => {
  expect(typesOf(name, neutral(name))).toEqual([expect.stringMatching(/^(?:actor|malware|tool)$/)]);
});

it.each(
  'Cozy Bear|Midnight Blizzard|Scattered Spider|Stately Taurus|Naikon|Sandworm|Gamaredon|Lazarus|Turla|Kimsuky|Carbanak|Clop'.split(
    '|',
  ),
)('leaves %s open where no word tells of attacks, and believes it where one does', (name) => {
  const sure = /^(?:actor|malware)$/;
  expect(typesOf(name, neutral(name))).toEqual(['name?']);
  expect(typesOf(name, `Two men were arrested on Monday. They talked of ${name}.`)).toEqual([
    expect.stringMatching(sure),
  ]);
  expect(typesOf(name, `Der Angriff wird ${name} zugeschrieben.`)).toEqual([expect.stringMatching(sure)]);
  expect(typesOf(name, `On Monday ${name} was seen at gate[.]example.`)).toEqual([
    expect.stringMatching(sure),
  ]);
  expect(typesOf(name, `Together with APT29 the guest named ${name}.`)).toEqual([
    expect.stringMatching(sure),
  ]);
});

it.each(
  'Donald Trump|Angela Merkel|Kevin|BlackRock|OpenToYou|FlexNet|Bookworm|Castle|Mercury|Platinum|Nickel|Copper|Sands Casino|Ghost Security|Outer Space|Lucky Cat|Cloud Atlas|WhiteRabbit|Griffon|Raccoon|Moonlight|Cutting Edge|Group 41|Comment Crew'.split(
    '|',
  ),
)('does not take %s for a threat where nothing tells of one', (name) => {
  for (const type of typesOf(name, neutral(name)))
    expect(type).not.toMatch(/^(?:actor|malware|tool|campaign)$/);
});

it.each([
  ['Cloud Atlas', 'Hackers sent phishing mails. Analysts saw Cloud Atlas there.', ['actor']],
  ['FlexNet', 'Attackers could exploit a flaw in FlexNet, its licence software.', ['name?']],
  ['FlexNet', 'A malware of the name FlexNet was found by analysts.', ['malware']],
  ['Bookworm', 'The online shop Bookworm was breached by hackers.', ['name?']],
  ['Bookworm', 'Hackers deployed the Bookworm trojan.', ['malware']],
  ['BlackRock', 'BlackRock was hit by hackers.', ['name?']],
  ['BlackRock', 'BlackRock confirmed that hackers came.', ['name?']],
  ['BlackRock', 'Hackers spread the BlackRock trojan. Victims of BlackRock paid.', ['malware', 'malware']],
  ['Akira', 'The attack on Acme was claimed by Akira. Akira left.', ['actor', 'actor']],
  ['Akira', 'The prize was claimed by Akira. Hackers came.', ['name?']],
  ['Bumblebee', 'Police took down Bumblebee, IcedID and Pikabot.', ['malware']],
  ['Bumblebee', 'They saw Bumblebee, Quill and Elmwick.', ['name?']],
  ['Cutting Edge', 'Hackers are on the Cutting Edge of crime.', ['name?']],
  ['Castle', 'Castle, a fraud prevention firm, was breached. Castle breached.', ['name?', 'name?']],
  ['Mercury', 'Mercury, a bank for startups, warned of phishing.', ['name?']],
  ['Mercury', 'Hackers hit Mercury Bank. Mercury hit by hackers.', ['name?']],
  ['Sands Casino', 'Sands Casino was attacked by hackers.', ['name?']],
  ['Ghost Security', 'Ghost Security raised money to stop hackers.', ['name?']],
  ['Platinum Equity', 'Platinum Equity bought a firm that hackers hit.', ['organisation']],
  ['NSO Group', 'A judge banned the spyware maker NSO Group.', ['actor']],
  ['Copper', 'Hackers ran Operation Copper Finch against ministries.', []],
  ['Medusa', 'The police ran Operation Medusa against hackers.', []],
  ['Medusa', 'Ransomware Operation Medusa hit a hospital.', ['malware']],
  ['Snake', 'The police took down the malware Snake.', ['malware']],
  ['Sliver', 'Hackers abuse Sliver against ministries.', ['tool']],
  ['Sliver', 'Hackers deployed Havoc, an open-source framework. They saw Havoc and Sliver.', ['tool']],
  ['Sliver', 'The hackers saw a Sliver of hope.', ['name?']],
  ['Empire', 'The attackers used Empire to move on.', ['tool']],
  ['Snake', 'The group deployed Snake against embassies.', ['malware']],
  ['Play', 'The attackers used Play Store pages.', []],
] as const)('reads %s in "%s" as %j', (name, text, types) => {
  expect(typesOf(name, text)).toEqual(types);
});

it.each([
  ['The Snake ransomware, also known as EKANS, hit Honda.', 'Snake', 'malware: ekans'],
  ['The Snake ransomware (EKANS) hit Honda.', 'Snake', 'malware: ekans'],
  [
    "Ann Roe's Sandworm is a fine account of NotPetya. In the book, he tells of it.",
    'Sandworm',
    'name: sandworm',
  ],
  ['Snake, the implant of Turla, spied for years.', 'Snake', 'malware: uroburos'],
  ['The FBI takes down Snake.', 'Snake', 'malware: uroburos'],
  [
    'Officials of the FBI said in May that they had disrupted the Snake network.',
    'Snake',
    'malware: uroburos',
  ],
  ['Snake was taken down by the FBI in May.', 'Snake', 'malware: uroburos'],
  ['An espionage group, Turla, also known as Snake, came.', 'Snake', 'actor: turla'],
  ['The Snake keylogger stole passwords.', 'Snake keylogger', 'malware: 404 keylogger'],
  ['Zoo staff took down Snake Hill by night.', 'Snake Hill', 'organisation: snake hill'],
  ['The FBI took down Royal Mail posters.', 'Royal Mail', 'name: royal mail'],
  ['The Lumma infostealer stole passwords.', 'Lumma', 'malware: lumma stealer'],
  ['They met in Lumma on Monday.', 'Lumma', 'name: lumma'],
  ['MuddyWater used the FakeUpdate loader.', 'FakeUpdate', 'malware: fakeupdate'],
  ['The FakeUpdates loader is back.', 'FakeUpdates', 'malware: socgholish'],
  ['The Hellcat ransomware gang breached Acme.', 'Hellcat', 'malware: hellcat'],
  ['The Morpheus ransomware gang breached Acme.', 'Morpheus', 'malware: morpheus'],
  ['It maps to G0007 of the hackers.', 'G0007', 'actor: apt28'],
  ["Russia's Sandworm spread NotPetya. A book tells of it.", 'Sandworm', 'actor: sandworm team'],
  ["Ann Roe's “Sandworm” recounts how NotPetya spread.", 'Sandworm', 'name: sandworm'],
])('%s', (text, name, found) => {
  const article = articleOf({ body: [text] });
  const mention = understand(article).mentions.find(
    ({ start, end }) => article.text.slice(start, end) === name,
  );
  expect(`${mention!.type}: ${mention!.key}`).toBe(found);
});

it.each([
  'The report maps the phishing to TA0011, TA0001 and DS0017.',
  'Hackers came. See also: G0007 at https://attack.mitre.org/groups/G0007/ for more.',
  'Hackers came. Reference: https://attack.mitre.org/groups/G0016',
])('sees nobody in "%s"', (text) => {
  expect(understand(articleOf({ body: [text] })).mentions).toEqual([]);
});

it('takes a name for the same wherever it stands alone', () => {
  expect(typesOf('Snake', 'The hackers used Snake, an implant. Later Snake relayed data.')).toEqual([
    'malware',
    'malware',
  ]);
  expect(typesOf('Lumma', 'Lumma is back. The Lumma infostealer sold subscriptions to Lumma.')).toEqual([
    'malware',
    'malware',
    'malware',
  ]);
});

it('says what an unresolved name can mean', () => {
  const { mentions } = understand(articleOf({ body: ['The visitors saw Snake in the garden.'] }));
  const open = mentions.find(({ candidates }) => candidates);
  expect(open!.type).toBe('name');
  expect(open!.candidates).toContainEqual({ type: 'actor', id: 'turla' });
});

it('takes no alias in a headline whose next word is what is done', () => {
  const titled = (title: string) =>
    understand(articleOf({ title, body: ['Banks wait for better ciphers.'] })).mentions.map(({ key }) => key);
  expect(titled('Quantum Hacking Fears Grow as Banks Wait for Help')).not.toContain('quantumlocker');
  expect(titled('Quantum Ransomware Hits Banks as Admins Wait for Help')).toContain('quantumlocker');
});
