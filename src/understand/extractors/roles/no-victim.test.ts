import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const findingsOf = (title: string, text: string) => understand(articleOf({ title, body: [text] }));
const rolesIn = (title: string, text: string): string[] =>
  findingsOf(title, text).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );
const victimsIn = (title: string, text: string): string[] =>
  rolesIn(title, text).filter((one) => one.startsWith('victim: '));

const nobody: [string, string][] = [
  ['Notes of the attack', 'Scholars have described GlowWorm9, a side channel that leaks keys of phones.'],
  ['Keys leak from phones', 'GlowWorm9 is an attack that reads keys of phones from afar.'],
  [
    'Breach of many banks',
    'Kaspersky tells of an operation it calls DuskHeron in which banks were breached.',
  ],
  ['Banks attacked', 'In a campaign dubbed DuskHeron, intruders attacked banks and stole data.'],
  [
    'Journalists were hacked',
    'The phones were hacked with the spyware of the Harlandish vendor Quendel Labs.',
  ],
  ['Journalists were hacked', 'Quendel Labs, a spyware maker, sold what hacked the phones.'],
  [
    'Who runs the leak site',
    'The operator of the leak site, who uses the handle Wex, was attacked by rivals.',
  ],
  ['Botnet grows', 'The botnet of compromised Dahua and Zyxel routers attacked a power plant.'],
  ['Botnet grows', 'Intruders hijacked routers made by Zyxel for attacks on others.'],
  [
    'CrowdStrike and ESET publish reports on an attack',
    'CrowdStrike and ESET have published reports on the attack.',
  ],
  ['Kelmont Rail outage was no attack', 'A bug took the signals of Kelmont Rail offline on Monday.'],
  ['Kelmont Rail offline', 'The outage at Kelmont Rail was a technical fault, not an attack.'],
  [
    'Kelmont Rail offline',
    'The outage was caused by a broken cable, the firm said, and not by a cyber attack.',
  ],
  ['Kelmont Rail offline', 'The sites of Kelmont Rail could not be reached. This was not caused by hackers.'],
];

const somebody: [string, string, string[]][] = [
  [
    'Kelmont Rail hit',
    'Kelmont Rail, a victim of the attack, said it had been hacked.',
    ['victim: kelmont rail'],
  ],
  [
    'Spyware maker hacked',
    'Quendel Labs, a spyware maker, said it had been hacked.',
    ['victim: quendel labs'],
  ],
  [
    'Spies were in the network',
    'ESET said it had been hacked. ESET has published a report on the attack.',
    ['victim: eset'],
  ],
  [
    'Kelmont Rail hit by ransomware',
    'Kelmont Rail was hit by ransomware. The outage of its phones was a technical fault, not an attack.',
    ['victim: kelmont rail'],
  ],
  [
    'Attack on Kelmont Rail',
    'Kelmont Rail was breached on Monday. It was not an attack on democracy, its head said.',
    ['victim: kelmont rail'],
  ],
];

describe('who is no victim', () => {
  it.each(nobody)('%s: %s', (title, text) => {
    expect(victimsIn(title, text)).toEqual([]);
  });

  it.each(somebody)('but is one: %s: %s', (title, text, wanted) => {
    expect(victimsIn(title, text)).toEqual(wanted);
  });

  it('puts no vendor of hijacked routers on the page of who hijacks them', () => {
    const { relations } = findingsOf('Botnet grows', 'Volt Typhoon hijacked Cisco and Dahua routers.');
    expect(relations.filter(({ object }) => /cisco|dahua/.test(object.key))).toEqual([]);
  });
});

describe('whom a sentence names', () => {
  it.each([
    ['The hackers speak Turkish.', 'turkey'],
    ['The operators speak Russian and Ukrainian, the report says.', 'russia'],
    ['The ransom note is written in German.', 'germany'],
    ['They spoke fluent Polish on the phone.', 'poland'],
  ])('by a language is no country: %s', (text, key) => {
    expect(rolesIn('Breach at Ardent Rail', `Ardent Rail was breached. ${text}`)).not.toContain(
      `country: ${key}`,
    );
  });

  it.each([
    ['The attack hit Turkish hospitals.', 'turkey'],
    ['The attack shut clinics in German towns.', 'germany'],
  ])('by a nation is a country: %s', (text, key) => {
    expect(rolesIn('Attack on hospitals', text)).toContain(`country: ${key}`);
  });

  it('is no government that only has a body', () => {
    const roles = rolesIn(
      'Attack on many',
      'Victims of the attack include a government body in Harland. It hit Russia.',
    );
    expect(roles.filter((one) => one.endsWith('russia government'))).toEqual([]);
  });

  it('is somebody else than who is named in full beside him', () => {
    const text = 'Ostrel says that it was not breached; the stolen data belongs to Ostrel Travel, an agency.';
    expect(victimsIn('Airline Ostrel denies breach', text)).toContain('victim: ostrel (denied)');
  });

  it('is one under a short name where they are told of apart', () => {
    const text = 'Ostrel Travel, an agency, was breached by hackers. Ostrel has told its customers.';
    expect(victimsIn('Ostrel breached', text)).toEqual(['victim: ostrel travel']);
  });

  it('is a person by the surname as well, and accused as the other', () => {
    const text =
      'Jonas Wex, 19, and Mira Lund, 20, were charged with the attack on Kelmont Rail. Prosecutors charged Wex with 90 further hacks. They pleaded not guilty.';
    expect(
      rolesIn('Two charged over hack of Kelmont Rail', text).filter((one) => one.startsWith('actor')),
    ).toEqual(['actor: jonas wex (hedged)', 'actor: mira lund (hedged)']);
  });

  it.each([
    [
      'Councils hit by attack on payroll firm',
      'Elmshire County Council and Marlow City Council confirmed that they are affected; Harrow Council said its pay run is safe.',
      ['victim: elmshire county council', 'victim: marlow city council'],
    ],
    [
      'Diplomats phished',
      'The Norwegian foreign ministry confirmed that two accounts were compromised in the attack.',
      ['victim: norwegian foreign ministry'],
    ],
  ])('rules nobody where it was hit itself: %s', (title, text, wanted) => {
    const roles = rolesIn(title, text).filter((one) => /^(?:victim|authority): /.test(one));
    expect(roles).toEqual(wanted);
  });

  it('tells of others where the police counts accounts', () => {
    const roles = rolesIn('Mailboxes hacked', 'The Elmshire Police said that 40 accounts were compromised.');
    expect(roles.filter((one) => one.startsWith('victim: elmshire police'))).toEqual([]);
  });

  it('are two offices that an "and" joins', () => {
    const text = "The Information Commissioner's Office and Elmshire Police were informed of the attack.";
    expect(rolesIn('University attacked', text)).toContain('authority: elmshire police');
  });

  it('is no product that is a kind of attack, and no researcher by a share price', () => {
    const product = rolesIn('Site down', 'Attackers launched a DDoS attack on Kelmont Rail.');
    expect(product.filter((one) => one.startsWith('product: '))).toEqual([]);
    const shares = rolesIn(
      'Okta and Cisco shares rise after earnings',
      'Okta raised its forecast. Cisco gained as well.',
    );
    expect(shares.filter((one) => one.startsWith('researcher: '))).toEqual([]);
  });
});

describe('ordinary words of a headline', () => {
  const victimsOf = (title: string, text: string): string[] =>
    understand(articleOf({ title, body: [text] })).roles.flatMap(({ role, key }) =>
      role === 'victim' ? [key] : [],
    );
  it.each([
    [
      'HVAC Systems Hit By Ransomware In New Wave',
      'Attackers could reach thousands of controllers, a report says.',
      ['hvac systems'],
    ],
  ])('are nobody who was hit: %s', (title, text, untold) => {
    for (const one of untold) expect(victimsOf(title, text)).not.toContain(one);
  });
  it('are a firm where the text names it as one', () => {
    expect(
      victimsOf(
        'Hackers Steal Records Of Thousands From Open Harbour Systems',
        'Attackers broke into the servers of Open Harbour in May and stole the records of customers. Open Harbour was hacked through a supplier.',
      ),
    ).toContain('open harbour systems');
  });
});

it('of a game or a show nobody is guessed to be hit', () => {
  expect(
    victimsIn(
      'Velmora’s hacking mechanic took the team years',
      'Having to hack and to run at once was one cause of the delay of Velmora.',
    ),
  ).toEqual([]);
});
