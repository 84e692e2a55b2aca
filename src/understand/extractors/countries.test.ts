import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** The countries of a report, in the order in which they are found. */
const countriesOf = (title: string, text: string): string[] =>
  understand(articleOf({ title, body: [text] }))
    .roles.filter(({ role }) => role === 'country')
    .map(({ key }) => key);

describe('the country of what happened', () => {
  it.each([
    ['Hackers took the files of a clinic in Shrewsbury.', 'united kingdom'],
    ['The college in Wrexham closed for a day.', 'united kingdom'],
    ['Residents of Poughkeepsie could not pay their bills.', 'united states'],
    ['Traders in Amritsar lost money to the scam.', 'india'],
    ['The clinic in Chhattisgarh restored its files.', 'india'],
    ['Staff in Wollongong were told on Friday.', 'australia'],
    ['The port of Iloilo worked on paper.', 'philippines'],
    ['A shop in Port Harcourt lost its till.', 'nigeria'],
    ['The clinic in Gqeberha is open again.', 'south africa'],
    ['The registry in Tauranga is offline.', 'new zealand'],
    ['A bakery in Drogheda was hit.', 'ireland'],
    ['The tram of Kaohsiung stood still.', 'taiwan'],
    ['A hotel in Da Nang lost its bookings.', 'vietnam'],
    ['The library of Mississauga is closed.', 'canada'],
  ])('is told by towns and parts: %s', (text, country) => {
    expect(countriesOf('Cyber attack closes offices', text)).toEqual([country]);
  });

  it.each([
    ['CANTON, Mass.--(BUSINESS WIRE)-- A firm was hacked.', 'united states'],
    ['A clinic in Smithfield, Va. was hacked.', 'united states'],
    ['Files of a school in Elmwick, NY were stolen.', 'united states'],
    ['A bakery in Elmwick, Qld was hacked.', 'australia'],
    ['The council of Elmwick, Alta. was hacked.', 'canada'],
    ['The clinic is in Paris, Texas.', 'united states'],
    ['A school in Cambridge, Massachusetts was hacked.', 'united states'],
    ['A library in London, Ontario was hacked.', 'canada'],
    ['A dentist in Perth, Scotland was hacked.', 'united kingdom'],
    ['The clinic of Athens, Ga. was hacked.', 'united states'],
  ])('is that of the state after a town: %s', (text, country) => {
    expect(countriesOf('Firm hit by cyber attack', text)).toEqual([country]);
  });

  it.each([
    ['The council in Reading was hacked.', ['united kingdom']],
    ['Reading Borough Council was hacked.', ['united kingdom']],
    ['The City of York was hacked.', ['united kingdom']],
    ['A clinic in Nice was hacked.', ['france']],
    ['A garage in Cork was hacked.', ['ireland']],
    ['A clinic near Split was hacked.', ['croatia']],
    ['Reading the letter, patients were shocked.', []],
    ['Nice people run the clinic. Split screens went dark.', []],
    ['Cork stoppers were not delivered. Mobile phones rang.', []],
    ['Buffalo wings and Bath towels were sold out.', []],
    ['The clinic of Elmwick, Miss Smith said, was open.', []],
    ['Madison Clarke and Charlotte Lincoln spoke of the attack.', []],
    ['Victoria Hamilton, the head, spoke of the attack.', []],
  ])('takes a name that is a word as well only with a second sign: %s', (text, countries) => {
    expect(countriesOf('Cyber attack closes offices', text)).toEqual(countries);
  });

  it.each([
    ['Social Security numbers were exposed, and the FTC was told.', 'united states'],
    ["The county's school district told the Sheriff's Office.", 'united states'],
    ['A man was sentenced at the crown court.', 'united kingdom'],
    ['The MoD spoke of the breach, and MPs asked questions.', 'united kingdom'],
    ['The thieves took ₹4 crore.', 'india'],
    ['The cyber cell registered FIRs over Rs 80 lakh.', 'india'],
    ['Thieves took KSh 11 million.', 'kenya'],
    ['The thieves took 40 million naira.', 'nigeria'],
    ['The PNP said that its website was hacked.', 'philippines'],
    ['The OAIC was told of the breach.', 'australia'],
    ['The firm told the RCMP.', 'canada'],
    ['The firm was fined by the PIPC.', 'south korea'],
    ['The firm pays S$315,000.', 'singapore'],
    ['The thieves took 3 million ringgit.', 'malaysia'],
  ])('is told by money and institutions of one country: %s', (text, country) => {
    expect(countriesOf('Firm hit by cyber attack', text)).toEqual([country]);
  });

  it('is that of a place before that of whose money is counted', () => {
    expect(
      countriesOf('Bank in Nairobi hacked', 'The bank in Nairobi lost 3 million yen to thieves.'),
    ).toEqual(['kenya']);
  });

  it.each([
    ['A Russian link is suspected in the attack on a clinic in Oslo.', ['norway']],
    ['Chinese involvement is suspected after the attack on a clinic in Oslo.', ['norway']],
    ['A clinic in Oslo withstood an Iranian cyber attack.', ['norway']],
    ["Russia 'sabotages the trams' of Oslo, officials say.", ['norway']],
    ['China hacked a clinic in Oslo.', ['norway']],
    ['A clinic in Oslo fears Chinese spyware.', ['norway']],
    ['The Australian cyber attack closed a clinic.', ['australia']],
    ['A clinic in Oslo was robbed, and Moscow denied it. Moscow said it was not behind it.', ['norway']],
    ['A clinic in Oslo was robbed on orders from Pyongyang. Talks with Beijing failed.', ['norway']],
    ["A clinic in Oslo was robbed. Beijing's spokesman and Tehran's envoy were angry.", ['norway']],
    ['A clinic in Moscow was robbed.', ['russia']],
    ['The metro of Beijing was hit, and the Beijing airport closed.', ['china']],
    ['A Tehran hospital lost its files.', ['iran']],
  ])('is not that of a state that attacks: %s', (text, countries) => {
    expect(countriesOf('Clinic hit by cyber attack', text)).toEqual(countries);
  });

  it.each([
    ['With help from Norway and the Netherlands, a clinic in Palau reopened.', ['palau']],
    ['A clinic in Oslo was robbed. The hackers are likely linked to China.', ['norway']],
    ['Oslo named China as responsible for the attack on its clinic.', ['norway']],
    ['Norway accuses China of spying on a clinic in Oslo.', ['norway']],
    ["Estonia’s ministries were attacked. Officers of Russia's GRU did it.", ['estonia']],
    ['Clinics in Latin America, most of them in Brazil, were robbed.', ['brazil']],
    ['A clinic was robbed. South American hotels were too.', []],
    ['A clinic was robbed. Central American and South American ones were too.', []],
    ['A clinic on an island in the South China Sea was robbed, as ships in the Indian Ocean were.', []],
    ['The clinic of Palau spoke of the Budapest Convention and the Geneva Conventions.', ['palau']],
    ['A clinic in Oslo was robbed, said Jane Roe, an analyst at the German firm Quillmark.', ['norway']],
    [
      'A clinic in Oslo was robbed. John Doe, a professor of law at Elmwick University in Canada, was surprised.',
      ['norway'],
    ],
    [
      'A clinic in Oslo was robbed. Ann Lee, head of threat research at Quillmark of Israel, saw it.',
      ['norway'],
    ],
    // Who speaks for those who were hit is at home where they are.
    ['A clinic was robbed, said Jane Roe, a spokeswoman of the Norwegian health board.', ['norway']],
    ['Jane Roe, an analyst, said that the clinic in Oslo was robbed.', ['norway']],
  ])('is not that of helpers, culprits or a part of the world: %s', (text, countries) => {
    expect(countriesOf('Clinic hit by cyber attack', text)).toEqual(countries);
  });

  it.each([
    ['The group works in the interest of the Republic of Iran.', []],
    ["The group acts in the interests of the People's Republic of China.", []],
    ['The hackers acted on behalf of the Russian Federation.', []],
    ['They spied for North Korea. North Korean papers praised them.', []],
    ['The actor has ties to China, and the headlines say China.', []],
    ['Everybody suspects Belarus.', []],
    ['The gang is believed to be from Romania.', []],
    ['Ransomware actors operating out of Belarus did it.', []],
    ['The hacking group, of Iranian origin, is new.', []],
    ['A China-nexus actor did it. The Chinese embassy said nothing.', []],
    ['It serves the interests of Pakistan.', []],
    ['The attackers, at the behest of Russia, stole files.', []],
    ['The cluster has a nexus to Vietnam.', []],
    ['The Russian-speaking gang is new.', []],
    ['It is backed by the government of Iran.', []],
  ])('is not where attackers come from or whom they serve: %s', (text, countries) => {
    expect(countriesOf('Clinic hit by cyber attack', text)).toEqual(countries);
    const both = `A clinic in Oslo lost its files. ${text}`;
    expect(countriesOf('Clinic hit by cyber attack', both)).toEqual(['norway', ...countries]);
    const targets = `${text} It hit the ministries of Peru and Chile.`;
    expect(countriesOf('Ministries hit by cyber attack', targets)).toEqual(['peru', 'chile']);
  });

  it.each([
    ['Most tie the gang to China. It hit a clinic in China.', ['china']],
    ['The clinic in Lima is run by Peru.', ['peru']],
    ['A clinic group based in Germany was hit.', ['germany']],
    ['Officials say Norway was hit.', ['norway']],
    ['An actor with ties to China hit a clinic in Oslo, and one in China.', ['norway', 'china']],
    ['The hackers hit a clinic in Russia.', ['russia']],
    ['Attackers active in Poland encrypted a clinic.', ['poland']],
    ['Over its own links to Italy they came to a clinic in Milan, Italy.', ['italy']],
    ['Two were arrested at the request of Switzerland, where they hit a clinic.', ['switzerland']],
  ])('is where those are who were hit: %s', (text, countries) => {
    expect(countriesOf('Clinic hit by cyber attack', text)).toEqual(countries);
  });

  it.each([
    ['BRUSSELS, 4 March 2026 - The committee backed the delay.', []],
    ['BRUSSELS (Elmwire) — The committee backed the delay.', []],
    ['BRUSSELS trams stood still, the committee says.', ['belgium']],
    ['OSLO, 4 March 2026 - The committee backed the delay.', ['norway']],
  ])('is not that of the seat of a union where a report is written there: %s', (text, countries) => {
    expect(countriesOf('Committee backs delay of reporting duty', text)).toEqual(countries);
  });

  const countryAt = (url: string, text: string): string[] =>
    understand({ ...articleOf({ title: 'Firm hit by cyber attack', body: [text] }), url })
      .roles.filter(({ role }) => role === 'country')
      .map(({ key, certainty }) => `${key} ${certainty}`);

  it.each([
    ['https://news.example.co.za/2025/attack-on-firm', 'south africa hedged'],
    ['https://news.example.co.kr/view/1', 'south korea hedged'],
    ['https://news.example.co.uk/news/attack', 'united kingdom hedged'],
    ['https://news.example/india/attack-on-firm', 'india hedged'],
    ['https://news.example/uk-news/attack-on-firm', 'united kingdom hedged'],
    ['https://news.example.in/city/nagpur/attack', 'india hedged'],
    ['https://news.example.in/international/us/attack', 'united states hedged'],
    ['https://news.example.au/world/attack', null],
    ['https://news.example.uk/technology/attack', null],
    ['https://news.example/attack-in-india', null],
    ['https://news.example.io/attack', null],
    ['not an address', null],
  ])('may be that of the paper where the text says none: %s', (url, country) => {
    expect(countryAt(url, 'The firm lost its files on Friday.')).toEqual(country ? [country] : []);
  });

  it.each([
    ['The firm in Norway lost its files.', ['norway asserted']],
    ['The firm was hit by LockBit, Akira and other ransomware, researchers say.', []],
  ])('is not that of the paper: %s', (text, countries) => {
    expect(countryAt('https://news.example.in/attack', text)).toEqual(countries);
  });
});
