import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** Roles as `role: key`, with the certainty where it is not asserted. */
const rolesIn = (title: string, text: string, day: string): string[] =>
  understand(articleOf({ title, body: [text], day })).roles.map(({ role, key, certainty }) =>
    certainty === 'asserted' ? `${role}: ${key}` : `${role}: ${key} (${certainty})`,
  );

/** What it is, the title, the text, what is told and what is not. */
const rows: [string, string, string, string[], string[]][] = [
  [
    'who lures with something fake is not denied to be behind it',
    'Kimsuky lures scholars',
    'The Kimsuky group is behind a series of fake conference invitations that infected scholars, Elmwick Labs said.',
    ['actor: kimsuky'],
    ['actor: kimsuky (denied)'],
  ],
  [
    'a claim that is fake is denied',
    'Leak was a fake',
    'The Akira gang is not behind it: the leak was fake, the police said.',
    ['actor: akira (denied)'],
    [],
  ],
  [
    'what a dealer sells is no victim',
    'Volvo dealer hacked',
    'Elmwick Motors, a car dealer that sells Volvo and Renault in Wales, said hackers had encrypted its servers.',
    ['victim: elmwick motors'],
    ['victim: volvo', 'victim: renault'],
  ],
  [
    'whose rival speaks is no victim',
    'Outage was no attack, says Quillhost rival Elmwick Cloud',
    'Elmwick Cloud said a faulty update had caused the outage.',
    [],
    ['victim: quillhost'],
  ],
  [
    'what the police took down is no victim',
    'Spies return with a new Quillworm',
    'A new version of Quillworm was used against a ministry. Quillworm was dismantled by the FBI in 2024.',
    [],
    ['victim: quillworm'],
  ],
  [
    'a firm that is only described denies its breach',
    'Data of Elmwick Telecom customers for sale',
    'A seller offers data of customers of Elmwick Telecom. The company denied that its systems had been breached.',
    ['victim: elmwick telecom (denied)'],
    ['victim: elmwick telecom'],
  ],
  [
    'a list whose last name has an article',
    'Gang names victims',
    'Elmwick University, Northmere Air and The Larkway Herald confirmed they were affected.',
    ['victim: elmwick university', 'victim: northmere air', 'victim: larkway herald'],
    [],
  ],
  [
    'where the accused are did not do it',
    'Firm sues botnet operators',
    'Elmwick Search filed a lawsuit against ten unnamed people in China accused of running a botnet.',
    [],
    ['actor: china', 'actor: china (hedged)'],
  ],
  [
    'whom the gang hit in an earlier year is looked back at',
    'Elmwick Clinic hit by ransomware',
    'Elmwick Clinic said ransomware had encrypted its servers. Doctors used paper. Patients were sent home. The Qilin gang, which was behind the 2023 attack on Northmere Pathology, claimed it.',
    ['victim: elmwick clinic'],
    ['victim: northmere pathology'],
  ],
  [
    'a group that another only overlaps with did not do it',
    'New backdoor found at telecoms',
    'The cluster overlaps with Earth Estries, but we lack the evidence and do not merge the two. It uses a new backdoor.',
    [],
    ['actor: earth estries', 'actor: earth estries (hedged)'],
  ],
  [
    'the group that is tracked under a name, and the one that an aside calls so',
    'New loader found',
    'We attribute the activity to a cluster that we track as Pale Heron. An earlier one was the work of Quillhawk, a Harlandish espionage group, which hit banks.',
    ['actor: pale heron', 'actor: quillhawk'],
    [],
  ],
  [
    'who is only charged is suspected',
    'Man charged over attacks',
    'According to the indictment, Oleg Harlov, 38, deployed ransomware to extort companies. Oleg Harlov is charged with fraud and pleaded not guilty.',
    ['actor: oleg harlov (hedged)', 'person: oleg harlov'],
    ['actor: oleg harlov'],
  ],
  [
    'ransomware that an accused person ran did not act itself',
    'Man extradited over attacks',
    'Oleg Harlov, 38, used the Nefilim ransomware to extort companies, prosecutors said.',
    ['malware: nefilim'],
    ['actor: nefilim'],
  ],
  [
    'ransomware in a charge did not act itself',
    'Man Charged in Connection with LockerGoga and Nefilim Ransomware Attacks',
    'A man was charged by prosecutors on Monday.',
    ['malware: lockergoga'],
    ['actor: lockergoga'],
  ],
  [
    'a framework that has the name of a ransomware did not act',
    'Loader campaign hits firms',
    'In attacks on three firms the loader injected Havoc into Notepad and beaconed every minute.',
    [],
    ['actor: havoc'],
  ],
];

/** A sentence, and whom it says in so many words to have been hit. */
const hit: [string, string][] = [
  ['The Larkway group said on Monday it had disconnected its servers after a ransomware attack.', 'larkway'],
  ['Larkway Harbour detected unauthorised access to one of its IT systems.', 'larkway harbour'],
  ['Larkway said its network had been attacked.', 'larkway'],
  ['Larkway was defrauded of two million euros by a caller who posed as its chief.', 'larkway'],
  ['Thieves stole $9 million in tokens from the Larkway exchange.', 'larkway'],
  ['Visitors of the Larkway Museum had their card details skimmed.', 'larkway museum'],
  ['Larkway Council told 900 employees that their data may have been stolen.', 'larkway council'],
  ['Larkway Health was among the extortionists’ best-known victims.', 'larkway health'],
  ['A court ordered Larkway Pensions to pay $2.5 million for hiding a breach.', 'larkway pensions'],
];

/** The same of nobody. */
const unhurt = [
  'Larkway said it had not been breached.',
  'Larkway detected ransomware on the computers of a customer.',
  'Larkway said it had fixed a bug after customers complained.',
  'Larkway warned that attackers steal tokens.',
];

describe('roles by what is told', () => {
  it.each(rows)('%s', (_, title, text, some, none) => {
    const found = rolesIn(title, text, '2025-11-18');
    expect(found).toEqual(expect.arrayContaining(some));
    for (const role of none) expect(found).not.toContain(role);
  });
  it.each(hit)('%s', (text, key) => {
    const found = rolesIn('News of the week', text, '2025-11-18').map((role) => role.replace(/ \(.*/, ''));
    expect(found).toContain(`victim: ${key}`);
  });
  it.each(unhurt)('%s', (text) => {
    expect(rolesIn('News of the week', text, '2025-11-18').join()).not.toContain('victim: ');
  });
});
