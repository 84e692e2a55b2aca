import { describe, expect, it, test } from 'vitest';
import { compose } from './compose.ts';
import { eventKind } from './event-kind.ts';
import { draftArticle } from './fixture.ts';

const report = (published: string, publisher: string, title: string, ...paragraphs: string[]) =>
  draftArticle({ published, publisher, title, paragraphs });

describe('the lines of a story', () => {
  const attack = [
    report(
      '2025-09-01T08:00:00Z',
      'A',
      'Cyber attack stops Larkfield ferries',
      'A cyber attack has stopped the ferries of Larkfield Lines.',
    ),
    report(
      '2025-09-01T10:00:00Z',
      'B',
      'Larkfield ferries stand still after cyber attack',
      'Larkfield Lines said a cyber attack had stopped its ferries.',
    ),
  ];
  const restart = [
    report(
      '2025-09-08T08:00:00Z',
      'A',
      'Larkfield Lines to restart ferries',
      'Larkfield Lines will restart its ferries after the cyber attack.',
    ),
    report(
      '2025-09-08T10:00:00Z',
      'B',
      'Larkfield Lines restarts ferries',
      'Larkfield Lines is to restart its ferries after the cyber attack.',
    ),
  ];

  test('a late retelling goes to the development that it tells most of', () => {
    const late = report(
      '2025-09-12T08:00:00Z',
      'C',
      'Larkfield Lines restarts ferries after cyber attack',
      'Ferries of Larkfield Lines sail.',
    );
    const { events } = compose([...attack, ...restart, late]);
    expect(events.find(({ articleIds }) => articleIds.includes(late.article.id))?.headline).toMatch(
      /restart/,
    );
  });

  test('a sentence that only repeats the headline does not stand under it, nor one that tells of something else', () => {
    const { events } = compose([
      ...attack,
      report(
        '2025-09-12T08:00:00Z',
        'C',
        'Larkfield Lines tells customers about cyber attack',
        'Larkfield Lines wrote to its customers about the cyber attack.',
        'The main suspect behind the attack on Larkfield Lines was arrested in Elmport on 3 August 2025.',
        'Logins by telephone suddenly asked for a second number.',
      ),
    ]);
    const arrest = events.find(({ headline }) => /arrested/.test(headline))!;
    expect(arrest.happened?.start).toBe('2025-08-03');
    expect(arrest.sentences).toEqual([]);
    expect(events.flatMap(({ sentences }) => sentences).some(({ text }) => /Logins/.test(text))).toBe(false);
  });

  test('what somebody found out has the day on which it did', () => {
    const { events } = compose([
      report(
        '2025-10-16T08:00:00Z',
        'A',
        'Quay Networks hit by state hackers',
        'The software company Quay Networks has confirmed that it detected strangers in its systems on 9 August.',
      ),
    ]);
    expect(events.find(({ happened }) => happened?.start === '2025-08-09')?.headline).toMatch(
      /^(?:The )?[Ss]oftware company Quay Networks detects strangers in its systems$/,
    );
  });

  test('the day of a relative clause dates nothing', () => {
    const { events } = compose([
      report(
        '2025-10-16T08:00:00Z',
        'A',
        'Quay Networks hit by state hackers',
        'Some addresses carried the marks of Reedmoor, a campaign against Quay Networks that became known in May, and whether one crew is behind both is open.',
      ),
    ]);
    expect(events).toHaveLength(1);
  });
});

it.each([
  ['Brightwell releases archiver with better ransomware recovery', 'other'],
  ['Brightwell launches ransomware protection for small firms', 'other'],
  ['Brightwell releases update that closes hole in archiver', 'fix'],
  ['Commission presents harbour bill', 'policy'],
  ['Agency CISA enters CVE-2025-11111 into its list of known exploited vulnerabilities', 'disclosure'],
  ['Outage at Lantern was not caused by an attack', 'statement'],
  ['Security firm Quayside catches a first attempt in a honeypot', 'attack'],
])('%j is %s', (headline, kind) => {
  expect(eventKind(headline, 'happened')).toBe(kind);
});

describe('what stands above the lines', () => {
  test('the size of a club is not how many were harmed', () => {
    const { severity } = compose([
      report(
        '2025-10-16T08:00:00Z',
        'A',
        'Data of Northgate Bank staff stolen',
        'Data of Northgate Bank staff was sent by mistake to a sports club with 140,000 members, Northgate Bank said.',
      ),
    ]);
    expect(severity).toEqual({ level: 'medium', reasons: ['data was taken'] });
  });

  test.each([
    ['Other providers acted as a precaution and suspended the connector.', null],
    ['Brightwell has revoked the tokens and cut off access of the app.', null],
    ['The gang Quay, known for its ransomware, claims the theft.', null],
    ['Brightwell halted production at three plants.', 'operations were disrupted'],
    ['A ransomware attack locked the servers of Brightwell.', 'ransomware'],
    ['Brightwell carries 20 million passengers a year.', null],
    ['Brightwell is an airline with over 30 million customers.', null],
    ['In 2021 employees of Brightwell had warned of it.', null],
    ['Brightwell makes the app Cancel the Noise.', null],
    ['Data of 2,021 employees was stolen.', '2,021 employees'],
  ])('how severe an incident is with %j', (sentence, reason) => {
    const { severity } = compose([
      report('2025-10-16T08:00:00Z', 'A', 'Data stolen from Brightwell', `Hackers stole data. ${sentence}`),
    ]);
    expect(severity?.reasons).toEqual([reason ?? 'data was taken']);
  });

  test('an essay on a law is one on policy; its state is its title where no sentence says more', () => {
    const essay = report(
      '2025-10-16T08:00:00Z',
      'A',
      'What "shall" means in Article 9',
      'A recital explains an article, and courts have read the law that way.',
      'The council moved the duty from one clause into another, and parliament may amend the provision.',
      'Lawyers will read the act with both eyes.',
    );
    expect(compose([essay]).kind).toBe('policy');
    const aside = report(
      '2025-10-16T08:00:00Z',
      'A',
      'Quay Box accounts taken over in spite of second factor',
      'Experts have a few ideas on how that could be.',
    );
    expect(compose([aside]).state.text).toMatch(/Quay Box/);
  });
});

describe('what a timeline tells of an attack and of what comes after it', () => {
  const HIT = 'Fernhill Health confirms ransomware attack, pauses surgeries at three hospitals';
  const attack = (...more: string[]) =>
    draftArticle({
      title: HIT,
      publisher: 'Harbour Wire',
      published: '2025-11-23T09:00:00Z',
      paragraphs: [
        'Fernhill Health, a hospital operator in Norway, said on Sunday that it had been hit by ransomware on 21 November and had paused planned surgeries at three hospitals.',
        'The attackers entered through an account without a second factor.',
        ...more,
      ],
    });

  it.each<[says: string, headline: string | undefined]>([
    [
      '“We expect to resume surgeries on 27 November,” chief executive Ingrid Solheim said.',
      'Fernhill Health expects to resume surgeries',
    ],
    [
      '"We hope to reopen all three hospitals by 1 December", Solheim told reporters.',
      'Fernhill Health hopes to reopen all three hospitals',
    ],
    [
      'Fernhill Health expects to resume surgeries on 27 November.',
      'Fernhill Health expects to resume surgeries',
    ],
    ['"We expect to resume our work on 27 November," the gang said on its leak site.', undefined],
    ['"We expect to resume surgeries on 27 November if all goes well," Solheim said.', undefined],
  ])('expects what those who were hit plan: %s', (says, headline) => {
    const ahead = compose([attack(says)]).events.filter(({ status }) => status === 'expected');
    expect(ahead.map((event) => event.headline)).toEqual(headline === undefined ? [] : [headline]);
  });

  it.each(['24 November 2025', 'Published on 24 November 2025, 08:30 UTC'])(
    'takes a line that only dates the report for no sentence of it: %s',
    (line) => {
      const { events } = compose([
        attack(),
        draftArticle({
          title: 'Norwegian hospital group Fernhill Health: hackers published payroll data of 18,000 people',
          publisher: 'Harbour Wire',
          published: '2025-11-24T09:00:00Z',
          paragraphs: [
            line,
            'The Akira ransomware group has published files stolen from Fernhill Health on its leak site, the hospital operator confirmed on Monday.',
          ],
        }),
      ]);
      expect(events.map(({ happened, headline }) => `${happened?.start} ${headline}`)).toEqual([
        expect.stringMatching(/^2025-11-24 .*published/),
        expect.stringMatching(/^2025-11-23 Fernhill Health confirms/),
        expect.stringMatching(/^2025-11-21 /),
      ]);
    },
  );

  it('says what was done before who helped', () => {
    const [event] = compose([
      draftArticle({
        title: 'Police dismantle Danabot botnet servers, arrest three in Operation Harbour Light',
        published: '2025-11-28T09:00:00Z',
        paragraphs: [
          'Europol and the Dutch police said on Friday that they had seized 41 servers of the Danabot botnet and arrested three suspects in the Netherlands, Romania and Spain as part of Operation Harbour Light.',
          "The FBI and Germany's BKA took part.",
        ],
      }),
    ]).events;
    expect(event?.sentences[0]?.text).toContain('seized 41 servers');
  });

  it('adds no comparison with another attack to an event', () => {
    const [event] = compose([
      draftArticle({
        title: 'Akira gang publishes files of Fernhill Health on its leak site',
        published: '2025-11-24T09:00:00Z',
        paragraphs: [
          'The Akira ransomware gang has published files stolen from Fernhill Health on its leak site, the hospital operator confirmed on Monday.',
          'Unlike the attack on Oakmere Hospitals in 2018, no state hackers are suspected.',
          'Surgeries remain paused in Bergen and Stavanger.',
        ],
      }),
    ]).events;
    expect(event?.sentences.map(({ text }) => text).join(' ')).not.toContain('Oakmere');
  });
});

describe('the day of what is only said', () => {
  const attacksOn = (sentence: string): string[] =>
    compose([
      report(
        '2025-11-20T08:00:00Z',
        'A',
        'Larkfield Lines writes to passengers after theft of data',
        'Larkfield Lines, a ferry company, is writing to 40,000 passengers.',
        sentence,
      ),
      report(
        '2025-11-20T10:00:00Z',
        'B',
        'Ferry company Larkfield Lines notifies passengers',
        'Larkfield Lines told its passengers that their data was copied in a cyber attack.',
      ),
    ]).events.flatMap(({ headline, happened }) =>
      / hits /.test(headline) ? `${happened?.start} ${headline}` : [],
    );

  test.each([
    'The gang Akira claimed responsibility for the cyber attack on 12 November.',
    'Larkfield Lines disclosed the data breach on 12 November.',
    'In its 12 November breach notice, Larkfield Lines had counted fewer passengers.',
    'It learned of the breach on 12 November.',
  ])('is none of the attack: %s', (sentence) => expect(attacksOn(sentence)).toEqual([]));

  test('the day that belongs to the attack is', () =>
    expect(attacksOn('Passengers had waited for word since the cyber attack on 12 October.')).toEqual([
      '2025-10-12 Cyber attack hits Larkfield Lines',
    ]));
});

test('what was said later is no part of an event', () => {
  const { events } = compose([
    report(
      '2025-10-27T08:00:00Z',
      'A',
      'Thieves publish 183,000 passwords of Larkfield Lines',
      'Thieves published 183,000 passwords of Larkfield Lines on 27 October.',
    ),
    report(
      '2025-10-28T08:00:00Z',
      'B',
      'Thieves publish 183,000 passwords of Larkfield Lines',
      'Thieves published 183,000 passwords of Larkfield Lines on 27 October.',
      'On 28 October, Larkfield Lines asked all its passengers to choose new ones and to watch their accounts.',
    ),
  ]);
  const told = events.find(({ happened }) => happened?.start === '2025-10-27');
  expect(told?.headline).toMatch(/183,000/);
  expect(JSON.stringify(told?.sentences)).not.toContain('28 October');
});
