import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const report = (publisher: string, published: string, sentence: string, title = 'Breach at Northgate Bank') =>
  draftArticle({ publisher, published, title, paragraphs: [sentence] });

describe('disagreements', () => {
  it.each([
    [
      'rounding',
      'The breach at Northgate Bank affected 69,461 customers.',
      'The breach at Northgate Bank affected about 70,000 customers.',
    ],
    [
      'a bound',
      'The breach at Northgate Bank affected 61 customers.',
      'The breach at Northgate Bank affected more than 60 customers.',
    ],
    [
      'a vague number',
      'The breach at Northgate Bank affected 61 customers.',
      'The breach at Northgate Bank affected dozens of customers.',
    ],
    [
      'another thing',
      'The breach at Northgate Bank affected 6,100 customers.',
      'Northgate Bank arrested the breach with 12,000 customers on hold.',
    ],
    [
      'another act',
      'Police arrested 12 people over the breach at Northgate Bank.',
      'The breach at Northgate Bank affected 90 people.',
    ],
    [
      'a company and an instance of software',
      'The breach at Northgate Bank hit nearly 1,000 companies.',
      'The breach at Northgate Bank hit more than 200 instances.',
    ],
    [
      'a zero-day and a flaw that nobody knew, beside older bugs',
      'The gang used a zero-day in the software of Northgate Bank.',
      'The maker pointed to bugs that it had fixed in July, then released a fix for a flaw that nobody had known.',
    ],
  ])('sees none in %s', (_, one, other) => {
    const content = compose([
      report('A', '2025-11-10T08:00:00Z', one),
      report('B', '2025-11-10T10:00:00Z', other),
    ]);
    expect(content.disagreements).toEqual([]);
  });

  it('shows two figures for one thing on the same day as open, each cited', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report('B', '2025-11-10T10:00:00Z', 'The breach at Northgate Bank affected 127,000 customers.'),
    ]).disagreements;
    expect(found?.status).toBe('open');
    expect(found?.question).toBe('How many people are affected?');
    expect(found?.sides.map(({ says }) => says.replace(/\D/g, ''))).toEqual(['61000', '127000']);
  });

  it('shows a figure that a later report replaces as updated', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report(
        'A',
        '2025-11-14T08:00:00Z',
        'The breach at Northgate Bank affected 127,000 customers.',
        'Northgate Bank counts again',
      ),
    ]).disagreements;
    expect(found?.status).toBe('updated');
  });

  it('shows the next figure of a text that tells all of the series', () => {
    const series = [
      [
        '2025-11-10',
        'Worm floods registry with 43,000 packages',
        'The worm has filled the registry with 43,000 packages.',
      ],
      [
        '2025-11-11',
        'Worm floods registry with over 100,000 packages',
        'The worm has filled the registry with more than 100,000 packages.',
      ],
      [
        '2025-11-12',
        '150,000 packages for a cup of tea',
        'First it was 43,000, then 100,000. Now the worm has published 150,000 packages.',
      ],
    ] as const;
    const [found] = compose(
      series.map(([day, title, sentence], i) => report(`Paper ${i}`, `${day}T08:00:00Z`, sentence, title)),
    ).disagreements;
    expect(found?.sides.map(({ says }) => says)).toEqual([
      '43,000 packages',
      'over 100,000 packages',
      '150,000 packages',
    ]);
  });

  it('shows no side that begins with "that" or "it" where the sentence says what is meant', () => {
    const { disagreements } = compose([
      report(
        'A',
        '2025-11-18T12:00:00Z',
        "The status page, which does not run on the operator's network, was out of reach, and that fed rumours of a cyber attack on Nimbusline.",
        'Outage takes Nimbusline down',
      ),
      report(
        'B',
        '2025-11-19T08:00:00Z',
        'The outage at Nimbusline was not caused by an attack.',
        'Nimbusline says outage was no attack',
      ),
      report(
        'C',
        '2025-11-19T09:00:00Z',
        'The AI company Anthropic says that it has disrupted a campaign of espionage in which software did most of the work. In a report of 13 November it attributes the operation to a Chinese state-sponsored group, and says that it does so with high confidence. Chinese diplomats rejected the accusation.',
        'Company tells of espionage',
      ),
    ]);
    const says = disagreements.flatMap(({ sides }) => sides.map((side) => side.says)).join('\n');
    expect(says).toMatch(/^The status page/m);
    expect(says).toMatch(/2025 Anthropic attributes the operation/);
  });

  it('asks once of what one article withdraws and denies', () => {
    const { disagreements } = compose([
      report(
        'A',
        '2025-11-18T09:00:00Z',
        'Attackers are exploiting CVE-2025-41234 in 7-Zip, NHS England Digital said.',
        'Attackers exploit 7-Zip flaw, NHS England warns',
      ),
      report(
        'A',
        '2025-11-20T10:00:00Z',
        'NHS England Digital has corrected its alert on 7-Zip. It is not aware of any exploitation of CVE-2025-41234 in the wild.',
        'Correction: NHS England withdraws claim that 7-Zip flaw is exploited',
      ),
    ]);
    expect(disagreements.map(({ question, status }) => [question, status])).toEqual([
      ['Is it exploited?', 'corrected'],
    ]);
    expect(disagreements[0]!.sides[1]!.says).toMatch(/^NHS England(?: Digital)? is not aware/);
  });

  it('shows a figure that the text corrects as corrected', () => {
    const [found] = compose([
      report('A', '2025-11-10T08:00:00Z', 'The breach at Northgate Bank affected 61,000 customers.'),
      report(
        'B',
        '2025-11-10T18:00:00Z',
        'The breach at Northgate Bank affected 127,000 customers. An earlier version of this report said 61,000.',
      ),
    ]).disagreements;
    expect(found?.status).toBe('corrected');
  });

  it('shows a claim and its denial', () => {
    const [found] = compose([
      report(
        'A',
        '2025-11-10T08:00:00Z',
        'A gang claims to have stolen the customer files of Northgate Bank.',
        'Gang claims theft of Northgate Bank customer files',
      ),
      report(
        'B',
        '2025-11-10T10:00:00Z',
        'Northgate Bank denies that its customer files were stolen.',
        'Northgate Bank denies theft of customer files',
      ),
    ]).disagreements;
    expect(found?.status).toBe('denied');
  });

  it('shows a stop that was prolonged', () => {
    const [found] = compose([
      report(
        'A',
        '2025-11-10T08:00:00Z',
        'The shutdown of the Northgate Bank branches will last until 14 November.',
      ),
      report(
        'B',
        '2025-11-13T10:00:00Z',
        'Northgate Bank extended the shutdown of its branches until 21 November.',
      ),
    ]).disagreements;
    expect(found).toMatchObject({ question: 'Until when?', status: 'updated' });
    expect(found?.sides.map(({ says }) => says)).toEqual([
      'until 14 November 2025',
      'until 21 November 2025',
    ]);
  });
});

describe('what is told differently', () => {
  const at = (
    publisher: string,
    published: string,
    title: string,
    sentence = 'The matter concerns Northgate Bank.',
  ) => draftArticle({ publisher, published, title, paragraphs: [sentence] });
  const MON = '2025-11-10T08:00:00Z';
  const TUE = '2025-11-11T10:00:00Z';

  it.each<[string, string, string, string, string]>([
    [
      'What has become of the suspects?',
      'updated',
      'Two men arrested over Northgate Bank attack',
      'Two men released on bail after Northgate Bank attack',
      'a suspect',
    ],
    [
      'Are the systems working?',
      'updated',
      'Northgate Bank systems offline after attack',
      'Northgate Bank says its systems are back online',
      'systems',
    ],
    [
      'Is it exploited?',
      'updated',
      'Quay Box flaw is not exploited, maker says',
      'Quay Box flaw now exploited in attacks',
      'exploitation',
    ],
    [
      'Was it an attack?',
      'denied',
      'Northgate Bank fails, cyber attack is suspected',
      'Northgate Bank outage was not an attack',
      'a cause that was ruled out',
    ],
    [
      'What are the 50,000?',
      'open',
      'Worm hijacks 50,000 routers of Quay Telecom',
      'Worm at Quay Telecom seen from 50,000 addresses',
      'one number of two things',
    ],
    [
      'When was the attack?',
      'updated',
      'Northgate Bank recovers from the 6 November cyber attack',
      'Northgate Bank recovers from the 8 November cyber attack',
      'the day',
    ],
    [
      'Who was behind it?',
      'updated',
      'Russia suspected of Northgate Bank attack',
      'Belarus blamed for Northgate Bank attack',
      'the culprit',
    ],
    [
      'How much does it cost?',
      'updated',
      'Attack costs Northgate Bank £1 billion',
      'Northgate Bank faces a bill of £2 billion over attack',
      'the cost',
    ],
    [
      'How long does it last?',
      'updated',
      'Shutdown of Northgate Bank stretches to two weeks',
      'Shutdown of Northgate Bank to last four weeks',
      'a length of time',
    ],
    [
      'Was there a breach?',
      'denied',
      'Data breach at Northgate Bank exposes customer files',
      'Northgate Bank denies data breach of customer files',
      'a breach that is denied',
    ],
  ])('%s [%s]', (question, status, one, other) => {
    const found = compose([at('A', MON, one), at('B', TUE, other)]).disagreements;
    expect(found.map((conflict) => [conflict.question, conflict.status])).toEqual([[question, status]]);
  });

  it.each([
    [
      'a cost and a profit',
      'Attack costs Northgate Bank £1 billion',
      'Northgate Bank has a profit of £3 billion',
    ],
    [
      'a month and a day in it',
      'Northgate Bank and the November cyber attack',
      'Northgate Bank and the 8 November cyber attack',
    ],
    [
      'the attack and its report',
      'Northgate Bank: the 6 November cyber attack',
      'Northgate Bank cyber attack disclosed on 8 November',
    ],
    [
      'a state and its nation',
      'Russia suspected of Northgate Bank attack',
      'State-backed hackers suspected of Northgate Bank attack',
    ],
    [
      'two amounts of one order',
      'Attack costs Northgate Bank millions of pounds',
      'Attack costs Northgate Bank hundreds of millions of pounds',
    ],
    [
      'what is hoped for',
      'Northgate Bank systems offline after attack',
      'Northgate Bank hopes systems are back online soon',
    ],
  ])('sees none in %s', (_, one, other) => {
    expect(compose([at('A', MON, one), at('B', TUE, other)]).disagreements).toEqual([]);
  });

  it('shows what the accused reject in the same article', () => {
    const [found] = compose([
      draftArticle({
        publisher: 'A',
        published: MON,
        title: 'Northgate Bank blames Russian state hackers',
        paragraphs: [
          'Northgate Bank attributes the theft of its files to a Russian state-sponsored group.',
          'Russian diplomats rejected the accusation.',
        ],
      }),
    ]).disagreements;
    expect(found).toMatchObject({ question: 'Who was behind it?', status: 'denied' });
  });

  it('shows the figure that another text holds its own against', () => {
    const [found] = compose([
      at('A', MON, 'Gang boasts of theft', 'The gang says that nearly a thousand companies were hit.'),
      at(
        'B',
        TUE,
        'Analysts count victims of the gang',
        'Analysts know of 200 affected instances. The number is far below the nearly one thousand victims of which the gang boasts.',
      ),
    ]).disagreements;
    expect(found).toMatchObject({
      status: 'open',
      sides: [{ says: 'nearly a thousand companies' }, { says: '200 affected instances' }],
    });
  });

  it('holds no figure against one that its own text says to count more', () => {
    const found = compose([
      at('A', MON, 'Gang boasts of theft', 'The gang says that nearly a thousand companies were hit.'),
      at(
        'B',
        TUE,
        'Analysts count victims of the gang',
        'Analysts know of 200 affected instances. The number is far below the nearly one thousand victims of which the gang boasts, though that includes an earlier campaign.',
      ),
    ]);
    expect(found.disagreements).toEqual([]);
  });

  it('shows a sentence that weighs both answers for the one that nobody else gives', () => {
    const [found] = compose([
      at(
        'B',
        MON,
        'New tool',
        'The Tove backup tool stops attacks on files, but it does not stop attacks outright.',
      ),
      at('A', TUE, 'Tove backup tool stops attacks in their tracks'),
      at('C', TUE, 'Tove backup tool stops attacks on files'),
    ]).disagreements;
    expect(found?.sides.map(({ says }) => says)).toEqual([
      'The Tove backup tool stops attacks on files, but it does not stop attacks outright.',
      'Tove backup tool stops attacks in their tracks',
    ]);
  });
});

describe('what a text tells of another event', () => {
  const AT = ['2025-11-10T08:00:00Z', '2025-11-10T15:00:00Z'] as const;
  const both = (title: string, paragraphs: [string[], string[]]) =>
    compose(
      paragraphs.map((own, i) =>
        draftArticle({ publisher: `Paper ${i}`, published: AT[i]!, title, paragraphs: own }),
      ),
    ).disagreements;
  const LEAD = 'The clinic group Fernhill Health was hit by ransomware on 7 November 2025.';
  const SINCE = [
    'Fernhill Health has stopped planned treatment at two clinics.',
    'Its phones are out of order.',
    'Police have opened an investigation.',
  ];

  it.each([
    'Unlike the attack on Oakmere Hospitals in 2018, no state hackers are suspected.',
    'Like the breach of Oakmere Hospitals in 2021, it began with a stolen password.',
    'As in the attack on Oakmere Hospitals in 2019, no ransom was paid.',
    'Compared with the 2017 attack, which hit Oakmere on 12 May 2017, the damage is small.',
    'A similar attack on 4 March 2024 stopped Oakmere Hospitals for a week.',
    'An earlier attack in 2022 had no effect on patients.',
    'After the 2018 attack on Oakmere Hospitals, the state wrote new rules.',
    'The attack on Oakmere Hospitals in 2018 cost millions.',
    'It is the largest fine after that for the 2018 Oakmere Hospitals breach.',
  ])('takes no day from it: %s', (sentence) => {
    expect(both('Ransomware stops treatment at Fernhill Health', [[LEAD], [...SINCE, sentence]])).toEqual([]);
  });

  it.each([
    'Unlike the breach that affected 90,000 patients of Oakmere Hospitals, this one was noticed early.',
    'A similar breach at Oakmere Hospitals affected 2,500 patients.',
    'The earlier attack on Oakmere Hospitals exposed 90,000 patients.',
  ])('takes no figure from it: %s', (sentence) => {
    const found = both('Data breach at Fernhill Health', [
      ['The breach at Fernhill Health affected 12,000 patients.'],
      [...SINCE, sentence],
    ]);
    expect(found).toEqual([]);
  });

  it('still sets a day of this event against another', () => {
    const [found] = both('Ransomware stops treatment at Fernhill Health', [
      [LEAD],
      [...SINCE, 'Unlike other gangs, the hackers gave no name. The attack on Fernhill began on 5 November.'],
    ]);
    expect(found?.question).toBe('When was the attack?');
  });
});

describe('what a text itself holds against what was said before', () => {
  it.each([
    'The data covers 18,000 current and former employees, Fernhill Health said, more than the 12,400 it named on Sunday.',
    'The files name 18,000 employees, more than the 12,400 that Fernhill had first reported.',
    'Data of 18,000 employees is out, higher than the initial 12,400 employees the group gave.',
  ])('shows the figure that it replaces: %s', (sentence) => {
    const [found] = compose([
      report(
        'A',
        '2025-11-09T08:00:00Z',
        'About 12,400 employees are being notified.',
        'Fernhill Health hacked',
      ),
      report('B', '2025-11-10T10:00:00Z', sentence, 'Hackers publish files of Fernhill Health'),
    ]).disagreements;
    expect(found).toMatchObject({ question: 'How many people are affected?', status: 'updated' });
    expect(found?.sides.map(({ says }) => says.replace(/\D/g, ''))).toEqual(['12400', '18000']);
  });

  it.each([
    [
      'The Akira ransomware gang said it had stolen 410 GB of data, including patient records.',
      'Fernhill Health denied that patient records had been taken and said that only payroll files were affected.',
    ],
    [
      'The hackers claim that they stole the source code of the company.',
      'Fernhill Health disputes that its source code was stolen.',
    ],
  ])('shows what attackers claim and the victim denies in one article: %s', (claim, denial) => {
    const [found] = compose([
      report('A', '2025-11-09T08:00:00Z', `${claim} ${denial}`, 'Fernhill Health hit by ransomware'),
    ]).disagreements;
    expect(found).toMatchObject({ question: 'Was data taken?', status: 'denied' });
    expect(found?.sides.map(({ says }) => `${says.replace(/\.$/, '')}.`)).toEqual([claim, denial]);
  });

  it('asks nothing where what is denied is not what they claim', () => {
    const story = [
      report(
        'A',
        '2025-11-09T08:00:00Z',
        'The Akira ransomware gang said it had stolen payroll files. Fernhill Health denied that patient records had been taken.',
        'Fernhill Health hit by ransomware',
      ),
    ];
    expect(compose(story).disagreements).toEqual([]);
  });
});
