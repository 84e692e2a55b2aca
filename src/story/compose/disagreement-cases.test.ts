import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

/** Two titles as two publishers give them, the second so many hours later. */
const told = (one: string, other: string, later: number) =>
  compose([
    draftArticle({
      publisher: 'A',
      published: '2025-11-08T08:00:00Z',
      title: one,
      paragraphs: ['It was reported here.'],
    }),
    draftArticle({
      publisher: 'B',
      published: new Date(Date.parse('2025-11-08T08:00:00Z') + later * 3_600_000).toISOString(),
      title: other,
      paragraphs: ['This was told as well.'],
    }),
  ]).disagreements;

describe('what a day later is told otherwise', () => {
  it.each<[question: string, status: string, one: string, other: string]>([
    [
      'How many people are affected?',
      'updated',
      'Hackers stole the details of 3.2 million Bramley Air passengers',
      'Bramley Air says data of 4.9 million passengers was exposed in the attack',
    ],
    [
      'How many people are affected?',
      'updated',
      'Data leak at Orla Health affects 12,000 patients',
      'Orla Health breach: nearly 31,000 patients had their records accessed',
    ],
    [
      'How many people are affected?',
      'updated',
      'Gang claims to have taken data on 9 million Vester Telecom subscribers',
      'Vester Telecom says 640,000 subscribers were affected by the breach',
    ],
    [
      'How many people were arrested?',
      'updated',
      'Police arrest four suspects over Kestrel Bank fraud',
      'Seven people arrested in Kestrel Bank fraud case, police say',
    ],
    [
      'How much is demanded?',
      'updated',
      'Ransomware gang demands $4 million from Tarn County',
      'Tarn County hackers want $10 million ransom',
    ],
    [
      'How high is the fine?',
      'updated',
      'Watchdog fines Halden Group £14m over data breach',
      'Halden Group hit with £8m penalty for 2023 breach',
    ],
    [
      'How many devices were infected?',
      'updated',
      'Worm has infected 12,000 servers, says Nordlys',
      'Nordlys worm now on 40,000 servers',
    ],
    [
      'How many flaws were fixed?',
      'updated',
      'Brindle Software fixes 23 vulnerabilities in its firewall',
      'Brindle Software patches 41 flaws in firewall update',
    ],
    [
      'How many flights were cancelled?',
      'updated',
      'Attack on Pell Logistics cancels 45 flights',
      'Pell Logistics attack: 210 flights cancelled',
    ],
    [
      'How many people are affected?',
      'updated',
      'Some customers of Wren Bank had data accessed',
      'Wren Bank says 1.8 million customers were affected',
    ],
    [
      'How many people are affected?',
      'updated',
      'Corvid Games says a limited number of users were affected by breach',
      'Hackers say they hold data of 6 million Corvid Games users, stolen in breach',
    ],
    [
      'How much does it cost?',
      'updated',
      'Attack on Selby Foods will cost it £25 million',
      'Selby Foods puts cost of attack at £60 million',
    ],
    [
      'How many hospitals are affected?',
      'updated',
      'Outage at Marl Cloud hit 17 hospitals',
      'Marl Cloud outage affected 52 hospitals',
    ],
    [
      'How high is the reward?',
      'updated',
      'Reward of $5 million offered for Grimwolf leader',
      '$10 million bounty on head of Grimwolf leader',
    ],
    [
      'How severe is the flaw?',
      'updated',
      'Flaw in Tove Router scored 7.5',
      'Flaw in Tove Router rated 9.8 out of 10',
    ],
    [
      'How long were they inside?',
      'updated',
      'Hackers were in the network of Osric Labs for three months',
      'Intruders spent nine months inside Osric Labs network',
    ],
    [
      'How many people are affected?',
      'denied',
      'Danby Travel breach exposes 2.5 billion users',
      'Danby Travel breach did not expose 2.5 billion users, company says',
    ],
    [
      'Who was behind it?',
      'updated',
      'Iran blamed for attack on Moss Water',
      'Moss Water attack: Russian hackers suspected',
    ],
    [
      'Who was behind it?',
      'updated',
      'No group has claimed responsibility for the Selby Foods attack',
      'Qilin ransomware gang claims attack on Selby Foods',
    ],
    [
      'Who was behind it?',
      'updated',
      'Akira behind attack on Orla Health',
      'Play ransomware gang claims responsibility for Orla Health attack',
    ],
    [
      'Who was behind it?',
      'updated',
      'Moss Water attack was work of state-backed hackers, says minister',
      'Teenager arrested over Moss Water attack',
    ],
    [
      'Who was behind it?',
      'updated',
      'Nobody has claimed the attack on Pell Logistics so far',
      'Pell Logistics: LockBit claims responsibility for the attack',
    ],
    [
      'Whose systems were breached?',
      'updated',
      'Breach at Wren Bank came through its own servers, in a hack of its systems',
      'Wren Bank blames third-party vendor for data breach',
    ],
    [
      'Was there a breach?',
      'denied',
      'Beijing accused of hacking Osric Labs',
      'China denies hacking Osric Labs',
    ],
    [
      'Is it confirmed?',
      'updated',
      'Wren Bank investigates claims of data breach',
      'Wren Bank confirms data breach',
    ],
    [
      'Was there a breach?',
      'denied',
      'Hackers claim to have breached Corvid Games',
      'Corvid Games denies it was breached',
    ],
    [
      'Was there a breach?',
      'denied',
      'Hackers claim breach of Corvid Games',
      'Corvid Games: no evidence that our systems were compromised',
    ],
    [
      'Was there a breach?',
      'denied',
      'Corvid Games hit by data breach',
      'Corvid Games says reports of a data breach are false',
    ],
    [
      'Was data taken?',
      'denied',
      'Data of Corvid Games users for sale on dark web',
      'Corvid Games dismisses claims of leaked user data, says accounts are safe',
    ],
    [
      'Was there a breach?',
      'denied',
      'Gmail-like service Postry hacked, 10 million accounts exposed',
      'Postry was not hacked, company insists',
    ],
    [
      'Was data taken?',
      'updated',
      'No customer data was stolen, says Selby Foods',
      'Selby Foods admits customer data was stolen in attack',
    ],
    [
      'Was data taken?',
      'updated',
      'Selby Foods says there is no evidence that data was leaked',
      'Selby Foods: personal data may have been leaked',
    ],
    [
      'Was financial data taken?',
      'updated',
      'No financial data was affected in Wren Bank breach',
      'Bank details of customers were stolen in Wren Bank breach',
    ],
    [
      'Is it running again?',
      'updated',
      'Selby Foods halts production after attack',
      'Selby Foods restarts production after attack',
    ],
    [
      'Is it running again?',
      'updated',
      'Selby Foods suspends online orders after cyber attack',
      'Selby Foods resumes online orders',
    ],
    [
      'Are the systems working?',
      'updated',
      'Tarn County services still down after attack',
      'Tarn County restores services after attack',
    ],
    [
      'Are the systems working?',
      'updated',
      'Website of Tarn County taken offline',
      'Tarn County website is back online',
    ],
    [
      'Was a ransom paid?',
      'updated',
      'Tarn County refuses to pay ransom',
      'Tarn County paid $1 million ransom, records show',
    ],
    [
      'Was a ransom paid?',
      'updated',
      'Tarn County says it paid no ransom',
      'Tarn County paid hackers to get data back',
    ],
    [
      'What will the attackers do with the data?',
      'updated',
      'Hackers threaten to leak Orla Health data',
      'Hackers leak Orla Health data',
    ],
    [
      'What will the attackers do with the data?',
      'updated',
      'Gang sets deadline for Orla Health before it publishes stolen files',
      'Stolen Orla Health files published on dark web',
    ],
    [
      'What has become of the suspects?',
      'updated',
      'Suspect in Kestrel Bank case arrested',
      'Suspect in Kestrel Bank case charged',
    ],
    [
      'What has become of the suspects?',
      'updated',
      'Hacker in Kestrel Bank case pleads not guilty',
      'Hacker in Kestrel Bank case pleads guilty',
    ],
    [
      'What has become of the suspects?',
      'updated',
      'Man charged over Kestrel Bank hack',
      'Charges dropped against man in Kestrel Bank hack',
    ],
    [
      'What has become of the suspects?',
      'updated',
      'Hacker of Kestrel Bank faces up to ten years in prison',
      'Hacker of Kestrel Bank sentenced to four years in prison',
    ],
    [
      'Is there a fix?',
      'updated',
      'Zero-day in Tove Router has no patch yet',
      'Tove releases patch for zero-day in router',
    ],
    [
      'Is it exploited?',
      'updated',
      'Tove says flaw is not exploited',
      'Tove flaw exploited in attacks, agency warns',
    ],
    [
      'Is it exploited?',
      'denied',
      'Tove router flaw exploited in the wild',
      'Tove says it has seen no exploitation of the router flaw',
    ],
    [
      'Does it stop attacks?',
      'updated',
      'Patch fixes Tove flaw',
      'Tove patch can be bypassed, researchers find',
    ],
    [
      'Was it an attack?',
      'denied',
      'Outage at Marl Cloud was a cyber attack',
      'Marl Cloud: outage was caused by a faulty update, not an attack',
    ],
    [
      'Was it an attack?',
      'denied',
      'Airport outage blamed on technical fault',
      'Airport outage was a cyber attack, operator confirms',
    ],
    [
      'Is it over?',
      'updated',
      'Incident at Orla Health contained',
      'Orla Health still struggling to contain the incident',
    ],
    [
      'Was the data encrypted?',
      'updated',
      'Data taken from Postry was encrypted',
      'Data taken from Postry was not encrypted',
    ],
    [
      'Was it insured?',
      'updated',
      'Halden Group was insured against cyber attacks',
      'Halden Group had no cyber insurance',
    ],
    [
      'Has the group stopped?',
      'updated',
      'Grimwolf gang has shut down',
      'Grimwolf gang is still active, researchers say',
    ],
    ['How far is the law?', 'updated', 'Parliament to vote on cyber bill', 'Parliament passes cyber bill'],
    [
      'Has the inquiry ended?',
      'updated',
      'Regulator opens inquiry into Halden Group',
      'Regulator closes inquiry into Halden Group',
    ],
    [
      'When was the attack?',
      'updated',
      'Selby Foods was attacked on 3 November',
      'The attack on Selby Foods began on 28 October',
    ],
    [
      'When was it noticed?',
      'updated',
      'Osric Labs discovered the breach on 2 October',
      'Osric Labs discovered the breach on 19 September',
    ],
    [
      'When does it resume?',
      'updated',
      'Selby Foods to reopen plants on 12 November',
      'Selby Foods now to reopen plants on 20 November',
    ],
    [
      'Until when?',
      'updated',
      'Deadline for Halden claims is 18 November',
      'Deadline for Halden claims extended to 18 December',
    ],
    [
      'Since when were they inside?',
      'updated',
      'Attackers had access since June',
      'Attackers had access since January, report finds',
    ],
    [
      'When was the attack?',
      'updated',
      'Breach of Danby Travel happened in 2022',
      'Danby Travel breach dates back to 2020',
    ],
    [
      'Until when?',
      'updated',
      'Support for Tove OS 4 ends on 1 December',
      'Tove postpones end of support for Tove OS 4 to 1 March',
    ],
  ])('%s [%s]: %s / %s', (question, status, one, other) => {
    expect(told(one, other, 28).map((shown) => [shown.question, shown.status])).toEqual([[question, status]]);
  });
});

describe('what fits together, or is of two things', () => {
  it.each<[why: string, one: string, other: string]>([
    [
      'a rounded number',
      'Breach at Orla Health affects 12,140 patients',
      'Breach at Orla Health affects about 12,000 patients',
    ],
    [
      'a number cut short',
      'Vester Telecom breach affects 5.2 million customers',
      'Data of over 5 million Vester Telecom customers exposed',
    ],
    [
      'a lower bound',
      'Vester Telecom breach affects more than 60 companies',
      'Vester Telecom breach affects 61 companies',
    ],
    [
      'a vague number',
      'Hundreds of thousands of patients hit by Orla Health breach',
      'Orla Health breach hits 430,000 patients',
    ],
    [
      'a part of the whole',
      'Breach at Vester Telecom affects 9 million customers',
      'Vester Telecom breach: 1.2 million customers in Norway affected',
    ],
    [
      'those told of it',
      'Vester Telecom breach affects 9 million customers',
      'Vester Telecom has notified 40,000 customers of breach',
    ],
    [
      'a sample',
      'Hackers stole data of 8,000 pupils from Aldgate School',
      'Hackers posted a sample with data of 10 pupils of Aldgate School',
    ],
    [
      'more of them',
      'Breach at Vester Telecom affects 90,000 customers',
      'Vester Telecom breach: an additional 30,000 customers affected',
    ],
    [
      'another act',
      'Police arrest four suspects over Kestrel Bank fraud',
      'Kestrel Bank fraud had 11,000 victims',
    ],
    ['a fine and a demand', 'Watchdog fines Halden Group £14m', 'Halden Group hackers demanded £2m'],
    [
      'one campaign and several',
      'Gang boasts of 900 companies hit over both campaigns',
      'Breach at Vester Telecom affects 120 companies',
    ],
    [
      'a sort of data that both say was spared',
      'Gang takes names of Vester customers, though no financial records were stolen',
      'Vester denies that financial records of customers were stolen',
    ],
    [
      'hackers who are spoken of, and data that nobody took',
      'Hackers claim responsibility for attack on Vester Telecom',
      'Vester Telecom says no data was taken',
    ],
    [
      'a reason that was none for something else',
      'Selby Foods chairman to stay on after cyber attack',
      "'Not due to cyber attack': supplier says why Selby Foods ended its contract",
    ],
    [
      'a cost and sales',
      'Attack on Selby Foods costs it £60 million',
      'Selby Foods has sales of £200 million after attack',
    ],
    [
      'profits and cost',
      'Attack wipes £80 million off Selby Foods profits',
      'Attack on Selby Foods cost £206 million',
    ],
    [
      'two currencies',
      'Thieves stole $85 million from Lumo Exchange',
      'Thieves stole 79 million euros from Lumo Exchange',
    ],
    [
      'what each may get',
      'Halden settlement pays victims up to $7,500',
      'Halden agrees $90 million settlement',
    ],
    [
      'what it is expected to cost',
      'Attack on Selby Foods has cost £25 million',
      'Attack on Selby Foods could cost £60 million',
    ],
    ['per day', 'Attack costs Selby Foods £5 million a day', 'Attack has cost Selby Foods £25 million'],
    [
      'two days',
      '45 flights cancelled on Saturday after Pell Airport attack',
      '210 flights cancelled on Sunday after Pell Airport attack',
    ],
    [
      'users and accounts',
      '2.4 million users hit by Danby Travel breach',
      '2.4 million accounts leaked in Danby Travel breach',
    ],
    ['a record', 'Quill Hosting blocks 11.4 Tbps attack', 'Attack on Quill Hosting beats record of 7.3 Tbps'],
    ['a version', 'Brindle Software releases version 7.2', 'Brindle Software releases version 9.4'],
    [
      'a state and its nation',
      'Russia blamed for Moss Water attack',
      'State-backed hackers blamed for Moss Water attack',
    ],
    [
      'a gang and its country',
      'Akira ransomware gang claims Moss Water attack',
      'Russian hackers suspected of Moss Water attack',
    ],
    [
      'one gang by two names told together',
      'Akira gang, also known as Howling Scorpius, claims Moss Water attack',
      'Howling Scorpius group claims Moss Water attack',
    ],
    [
      'data of another sort',
      'Names and addresses were stolen from Postry',
      'Postry says no passwords were stolen',
    ],
    [
      'payment data spared',
      'Customer data stolen in Postry breach',
      'Postry says card details were not affected in the breach',
    ],
    [
      'another place',
      'Oslo office of Halden Group hit by ransomware',
      'Bergen office of Halden Group is not affected',
    ],
    ['hope', 'Selby Foods halts production after attack', 'Selby Foods hopes to restart production soon'],
    ['a plan', 'Tarn County systems offline after attack', 'Tarn County works to restore systems'],
    ['no comment', 'Hackers claim attack on Selby Foods', 'Selby Foods declines to comment on attack'],
    [
      'a possible theft told on one day',
      'Orla Health data may have been stolen',
      'Orla Health data was stolen',
    ],
    ['a plea', 'Man charged over Kestrel Bank hack', 'Man denies charges over Kestrel Bank hack'],
    [
      'access denied',
      'Kestrel Bank customers denied access after attack',
      'Kestrel Bank attack locks out customers',
    ],
    ['a month and a day', 'Selby Foods was attacked on 3 November', 'Selby Foods was attacked in November'],
    [
      'attack and disclosure',
      'Selby Foods was attacked on 3 November',
      'Selby Foods disclosed the attack on 7 November',
    ],
    [
      'two things that end',
      'Halden Group store closes until 12 November',
      'Tove offers free repairs until 20 December',
    ],
    [
      'two ages told of two',
      'Man, 22, and boy, 17, arrested over Selby Foods attack',
      'Boy, 17, arrested over Selby Foods attack',
    ],
    [
      'weeks and a month',
      'Selby Foods shutdown has lasted four weeks',
      'Selby Foods shutdown has lasted a month',
    ],
    [
      'another length',
      'Selby Foods shutdown lasts three weeks',
      'Selby Foods has been hacked in the last two years',
    ],
    [
      'a maximum',
      'Hacker of Kestrel Bank faces up to ten years in prison',
      'Hacker of Kestrel Bank faces decade behind bars',
    ],
    [
      'arrest and charge as one piece of news',
      'Man arrested over Kestrel Bank hack',
      'Man arrested and charged over Kestrel Bank hack',
    ],
    [
      'a patch and its use',
      'Tove releases patch for exploited flaw',
      'Tove flaw is exploited, install the patch',
    ],
    [
      'the attack that was stopped',
      'Quill Hosting blocks attack',
      'Quill Hosting says attack was the largest it has blocked',
    ],
    ['a proposal told twice', 'Government proposes cyber bill', 'Minister unveils cyber bill'],
    ['the same denial', 'Corvid Games denies breach', 'Corvid Games says it was not breached'],
    [
      'a breach and denied negligence',
      'Corvid Games hit by data breach',
      'Corvid Games denies it ignored warnings',
    ],
    [
      'a supplier and its name',
      'Wren Bank data stolen from third-party provider',
      'Wren Bank data stolen in breach of supplier Ostrava',
    ],
  ])('sees none in %s', (_, one, other) => {
    expect(told(one, other, 2)).toEqual([]);
  });

  it('takes a reward for an arrest for none', () => {
    expect(
      told(
        'Police offer $1m for arrest of Kestrel Bank hacker',
        'Kestrel Bank hacker charged with fraud',
        28,
      ),
    ).toEqual([]);
  });
});

describe('what is told otherwise within hours or with other words', () => {
  it.each<[question: string, status: string, one: string, other: string, later: number]>([
    [
      'What has become of the suspects?',
      'updated',
      'Man arrested over attack on Tarn Rail',
      'Man held over Tarn Rail attack is released on conditional bail',
      1,
    ],
    [
      'Whose systems were breached?',
      'open',
      'Wren Store says customer data was taken from a third-party provider',
      'Wren Store customers told that data may have been taken in a breach of its online systems',
      6,
    ],
    [
      'Was data taken?',
      'updated',
      'Gang claims to have stolen data from Ostrava software customers',
      'Hackers exploited Ostrava software to steal data from its customers',
      24,
    ],
    [
      'Who was behind it?',
      'updated',
      'Executives are extorted by a notorious ransomware group after Ostrava breach',
      'Hackers linked to Cl0p extort Ostrava customers after breach',
      24,
    ],
    [
      'Was the access authorised?',
      'open',
      'Bramley Air says unauthorised access exposed passenger data',
      'Bramley Air breach stemmed from authorised access to its systems, filing says',
      4,
    ],
  ])('asks %s (%s)', (question, status, one, other, later) => {
    expect(told(one, other, later)).toMatchObject([{ question, status }]);
  });

  it('takes two spellings of a group for one', () => {
    const one = 'Kestrel Bank was hacked by the criminal group Shiny Hunters';
    expect(told(one, 'The ransomware group ShinyHunters claims the attack on Kestrel Bank', 20)).toEqual([]);
  });
});

describe('a part of what was counted before', () => {
  const first = 'Tarn Dairies said that the attack had shut three plants in Kent.';
  const of = (second: string) =>
    compose([
      draftArticle({
        publisher: 'A',
        published: '2026-02-12T09:00:00Z',
        title: first.slice(0, -1),
        paragraphs: [first],
      }),
      draftArticle({
        publisher: 'B',
        published: '2026-02-16T09:00:00Z',
        title: second.slice(0, -1),
        paragraphs: [second],
      }),
    ]).disagreements.filter(({ question }) => question === 'How many plants?');

  it.each([
    'Tarn Dairies reopened two of the three plants in Kent.',
    'Two plants of Tarn Dairies in Kent that the attack had shut run again.',
    'Tarn Dairies said that two out of three plants in Kent are back in operation.',
    'Tarn Dairies corrects its plan: two of the three plants in Kent reopened.',
  ])('corrects nothing: %s', (second) => expect(of(second)).toEqual([]));

  it('another number of the same does', () =>
    expect(of('Tarn Dairies said that the attack had shut two plants in Kent.')).toHaveLength(1));
});
