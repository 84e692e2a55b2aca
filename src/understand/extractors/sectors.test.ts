import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The sectors of a report, the weightiest first where sentences are the same. */
const sectorsOf = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] }))
    .roles.filter(({ role }) => role === 'sector')
    .map(({ key }) => key);

describe('the sector of what happened', () => {
  it.each([
    ['Elm County Family Health Services hacked', 'health'],
    ['Northmere Bank & Trust hacked', 'finance'],
    ['Northmere Insurance Agency hacked', 'finance'],
    ['Northmere Credit Union hacked', 'finance'],
    ['Dairyman Insurance hacked', 'finance'],
    ['City of Elm Bank hacked', 'government'],
    ['Elmwick School District hacked', 'education'],
    ['Northmere Eye Care hacked', 'health'],
    ['Elmwick Media Association hacked', 'media'],
    ['Northmere Logistics Group hacked', 'transport'],
    ['Elmwick Quality Tools hacked', 'manufacturing'],
    ['Northmere Charging Solutions hacked', 'energy'],
    ['Elmwick Lottery Group hacked', 'gaming'],
    ['Church of Elmwick hacked', 'civil society'],
    ['Northmere Foods hacked', 'food'],
  ])('is what the last telling word of the victim’s name says: %s', (title, sector) => {
    const name = title.replace(' hacked', '');
    expect(sectorsOf(title, `${name} was hacked on Friday. ${name} says data of people was stolen.`)).toEqual(
      [sector],
    );
  });

  it.each([
    ['A village pub lost £27,000 to hackers.', 'food'],
    ['A college looks into a phishing attack.', 'education'],
    ['The arcade chain lost prizes worth thousands.', 'hospitality'],
    ['Betting firms and their gamblers were robbed by a hacker.', 'gaming'],
    ['The museum was robbed after the attack on its alarms.', 'hospitality'],
    ['The courier lost the addresses on 40,000 parcels.', 'transport'],
    ['Two dentists lost the files of their dental practice.', 'health'],
    ['A semiconductor maker stopped its plants.', 'manufacturing'],
    ['A football club lost the data of its members.', 'hospitality'],
    ['Governments in Kenya and Peru were among those spied on.', 'government'],
    ['A plant that builds warehouse robots lost its source code.', 'manufacturing'],
    ['The arms maker was listed on a leak site.', 'defence'],
    ['Soldiers and veterans were told that the troops’ names leaked.', 'defence'],
  ])('is told by what was hit: %s', (text, sector) => {
    expect(sectorsOf('Hackers strike again', text)).toContain(sector);
  });

  it.each([
    [
      'Northmere Dental Data Breach: Murphy Law Firm Investigates Legal Claims',
      'OKLAHOMA CITY, Nov. 3 -- Murphy Law Firm is investigating claims on behalf of all whose data Northmere Dental lost. Attorneys and lawyers of the law firm are ready.',
      ['legal', 'government'],
    ],
    [
      'Group grows',
      'The group spoke of ransom payments, and cyber defence was discussed by its cyber defence team.',
      ['finance', 'defence'],
    ],
    [
      'Trader hit',
      'The trader fears government-backed hackers, and the government-linked group that watches him.',
      ['government'],
    ],
    [
      'Charlotte Church says life was hard',
      'Charlotte Church was hacked. The singer Charlotte Church spoke of her phone.',
      ['civil society'],
    ],
    [
      'Yarn shop in Kansas City hacked',
      'A yarn shop in Kansas City was hacked. It sells yarn near Oklahoma City too.',
      ['government'],
    ],
    [
      'Apache Tomcat: CVE-2026-31112 denial of service',
      'A request could exhaust memory. Upgrade to version 10.1.44. Credit: the issue was identified by Liang Wu of Elmwick University.',
      ['education'],
    ],
    ['Two men indicted', 'The indictment charging Tom Reed with fraud was unsealed.', ['energy']],
    ['Packages steal tokens', 'The packages steal npm tokens and send them away.', ['finance']],
    ['Northmere Finch spies on', 'The group targets embassies and does not target hospitals.', ['health']],
    [
      'Old domains bought',
      'Researchers bought old domains. The Shadowserver Foundation has taken them over, and found 4,000 systems.',
      ['civil society'],
    ],
    ['Quillmark hacked before bank holiday', 'It was told before the bank holiday weekend.', ['finance']],
    [
      'Thieves take bank account numbers from Quillmark',
      'Bank details and bank account numbers were taken from Quillmark.',
      ['finance'],
    ],
    ['Malware abuses control plane', 'It abuses the control plane and the data plane.', ['aviation']],
    ['Build pipeline poisoned', 'The build pipeline ran it, as did the CI/CD pipeline.', ['energy']],
    ['Container escape found', 'A container escape was found. Update container images.', ['transport']],
    ['App store removes spyware', 'The app store removed it. It reads what browsers store.', ['retail']],
    ['Quillmark asks users to be patient', 'Quillmark asks users to be patient.', ['health']],
    [
      'Hackers plant backdoors',
      'Hackers plant backdoors, and train models on them.',
      ['manufacturing', 'transport'],
    ],
    [
      'Quillmark hacked',
      'Quillmark was hacked, said Jane Roe, an analyst at Northmere Bank. John Doe, professor of computer science at Elmwick University in Canada, agreed.',
      ['finance', 'education'],
    ],
    [
      'Piano maker hacked',
      'A maker of pianos was hacked. Its pianos are safe. Its staff is at home. Similar attacks hit hospitals, airports and universities.',
      ['health', 'aviation', 'education'],
    ],
  ])('is not that of bystanders: %s', (title, text, others) => {
    const found = sectorsOf(title, text);
    for (const other of others) expect(found).not.toContain(other);
  });

  it.each([
    ['A bank lost its ATMs to hackers.', 'finance'],
    ['The patients of a clinic were told.', 'health'],
    ['A plane was late after the attack on check-in.', 'aviation'],
    ['The oil pipeline was shut down after the attack.', 'energy'],
    ['A container ship was hit at the seaport.', 'transport'],
    ['A clothing store was robbed of the data of shoppers.', 'retail'],
    ['A lecturer at a college opened the mail, and the college lost its files.', 'education'],
  ])('is still that of what was hit: %s', (text, sector) => {
    expect(sectorsOf('Hackers strike again', text)).toContain(sector);
  });

  it('makes no victim of where somebody works who is asked about it', () => {
    const text =
      'Quillmark was hacked, said Jane Roe, an analyst at Northmere Bank. John Doe, professor of computer science at Elmwick University in Canada, agreed.';
    const { roles } = understand(articleOf({ title: 'Quillmark hacked', body: [text] }));
    expect(roles.flatMap(({ role, key }) => (role === 'victim' ? [key] : []))).toEqual(['quillmark']);
  });

  it('is still legal where a law firm was hit', () => {
    const text = 'Hackers breached Harcombe Solicitors on Friday. A class action followed.';
    expect(sectorsOf('Harcombe Solicitors breached by hackers', text)).toContain('legal');
  });
});

describe('words of a trade that are said of something else', () => {
  it.each([
    ['The expert called the product snake oil, since its encryption does nothing.', []],
    ['The oil firm Quayfuel was hit, and its oil terminal stood still.', ['energy']],
    ['The district heating firm lost 40 workstations, and flats were cold.', ['energy']],
    ['The National Police Agency looks into the theft.', []],
    ['Hackers broke into the agency and two ministries.', ['government']],
    ['Police took 340 servers in the raid.', []],
    ['Cryptocurrency was seized, police said.', []],
    ['The exchange lost bitcoin and ethereum of its investors.', ['finance']],
    ['“My students do it in class”, said who found it.', []],
    ['Grades of students and pupils were stolen.', ['education']],
  ])('%s → %j', (text, sectors) => expect(sectorsOf('News of the day', text)).toEqual(sectors));
});
