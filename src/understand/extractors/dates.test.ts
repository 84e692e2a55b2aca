import { describe, expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

/** Every date in a text published on Tuesday, 18 November 2025: the words, then `start..end precision`, `~` where approximate. */
function datesOf(text: string, language = 'en', day = '2025-11-18'): string[] {
  const article = articleOf({ body: [text], language, day });
  return understand(article).dates.map(({ start, end, when }) => {
    const days = when.start === when.end ? when.start : `${when.start}..${when.end}`;
    return `${article.text.slice(start, end)} = ${days} ${when.precision}${when.approximate ? '~' : ''}${when.time ? ` ${when.time}` : ''}`;
  });
}

const english: [string, string[]][] = [
  // absolute
  ['It was published on 18 November 2025.', ['18 November 2025 = 2025-11-18 day']],
  ['It was published on November 18th, 2025, at noon.', ['November 18th, 2025 = 2025-11-18 hour 12:00']],
  [
    'On Nov. 3 it was found; on the 5th of November it was fixed.',
    ['Nov. 3 = 2025-11-03 day', '5th of November = 2025-11-05 day'],
  ],
  [
    'Seen 2025-11-02 and 2025-11-02T10:20:30Z.',
    ['2025-11-02 = 2025-11-02 day', '2025-11-02T10:20:30Z = 2025-11-02 second 10:20:30Z'],
  ],
  [
    'Dated 24/12/2024, 12/24/2024 and 24.12.2024.',
    ['24/12/2024 = 2024-12-24 day', '12/24/2024 = 2024-12-24 day', '24.12.2024 = 2024-12-24 day'],
  ],
  ['Compiled 24-Apr-2020.', ['24-Apr-2020 = 2020-04-24 day']],
  [
    'Talks ran 10–14 November and November 3-5, 2025.',
    ['10–14 November = 2025-11-10..2025-11-14 range', 'November 3-5, 2025 = 2025-11-03..2025-11-05 range'],
  ],
  ['From 28 October to 3 November it was open.', ['28 October to 3 November = 2025-10-28..2025-11-03 range']],
  ['Between 10 and 14 November nothing moved.', ['10 and 14 November = 2025-11-10..2025-11-14 range']],
  ['Hearings were held on 26 and 31 October.', ['26 = 2025-10-26 day', '31 October = 2025-10-31 day']],
  ['It was first seen on 28 January.', ['28 January = 2025-01-28 day']],
  ['Comments close by 25 November.', ['25 November = 2025-11-25 day']],
  ['The law takes effect in March.', ['March = 2026-03-01..2026-03-31 month']],
  ['The trial opens in September.', ['September = 2026-09-01..2026-09-30 month']],
  ['Rules on reporting enter into force on 2 March.', ['2 March = 2026-03-02 day']],
  [
    'Parliament voted on it last month, and trilogues start in January.',
    ['last month = 2025-10-01..2025-10-31 month', 'January = 2026-01-01..2026-01-31 month'],
  ],
  ['The campaign starts in March with a mail.', ['March = 2025-03-01..2025-03-31 month']],
  ['The law took effect in March.', ['March = 2025-03-01..2025-03-31 month']],
  ['The rules will apply from 2 March.', ['2 March = 2026-03-02 day']],
  // weekdays
  [
    'The firm said on Tuesday that it was hit on Friday.',
    ['Tuesday = 2025-11-18 day', 'Friday = 2025-11-14 day'],
  ],
  ['The plants will reopen on Thursday.', ['Thursday = 2025-11-20 day']],
  [
    'Last Tuesday it fell; next Friday it ends.',
    ['Last Tuesday = 2025-11-11 day', 'next Friday = 2025-11-28 day'],
  ],
  [
    'Shops were hit on Black Friday; the fix came on Patch Tuesday, and not on Friday.',
    ['Black Friday = 2024-11-29 day', 'Patch Tuesday = 2025-11-11 day', 'Friday = 2025-11-14 day'],
  ],
  ['They will appear in court on Tuesday.', ['Tuesday = 2025-11-18 day']],
  [
    'It shut on the last day of August and opens on the first day of next month.',
    ['last day of August = 2025-08-31 day', 'first day of next month = 2025-12-01 day'],
  ],
  ['It was the first day of the trial.', []],
  ['It was found on Monday, 10 November.', ['Monday, 10 November = 2025-11-10 day']],
  // relative
  [
    'Yesterday it failed, today it works, tomorrow we see.',
    ['Yesterday = 2025-11-17 day', 'today = 2025-11-18 day', 'tomorrow = 2025-11-19 day'],
  ],
  [
    'It began three days ago, or a month ago.',
    ['three days ago = 2025-11-15 day', 'a month ago = 2025-10-01..2025-10-31 month'],
  ],
  [
    'Last week, this week and next week.',
    [
      'Last week = 2025-11-10..2025-11-16 week',
      'this week = 2025-11-17..2025-11-23 week',
      'next week = 2025-11-24..2025-11-30 week',
    ],
  ],
  [
    'Earlier this month it was worse than later this year.',
    ['Earlier this month = 2025-11-01..2025-11-18 range~', 'later this year = 2025-11-18..2025-12-31 range~'],
  ],
  [
    'In the week before 19 November 2025 they wrote.',
    ['week before 19 November 2025 = 2025-11-12..2025-11-18 week'],
  ],
  [
    'They wrote in the week before the presentation planned for 19 November 2025.',
    ['week before the presentation planned for 19 November 2025 = 2025-11-12..2025-11-18 week'],
  ],
  ['Over the weekend it spread.', ['weekend = 2025-11-15..2025-11-16 range']],
  ['It happened last night.', ['last night = 2025-11-17 day']],
  // periods
  [
    'In mid-September and late October it grew.',
    ['mid-September = 2025-09-11..2025-09-20 range~', 'late October = 2025-10-21..2025-10-31 range~'],
  ],
  [
    'Q3 2025 was better than the first half of 2024.',
    ['Q3 2025 = 2025-07-01..2025-09-30 quarter', 'first half of 2024 = 2024-01-01..2024-06-30 range'],
  ],
  [
    'In early 2024, and at the end of 2023.',
    ['early 2024 = 2024-01-01..2024-04-30 range~', 'end of 2023 = 2023-11-01..2023-12-31 range~'],
  ],
  [
    'Since 2023 it has grown; in May it stopped.',
    ['2023 = 2023-01-01..2023-12-31 year', 'May = 2025-05-01..2025-05-31 month'],
  ],
  [
    'Found in November 2024 and January of 2025.',
    ['November 2024 = 2024-11-01..2024-11-30 month', 'January of 2025 = 2025-01-01..2025-01-31 month'],
  ],
  ['In summer 2024 it was quiet.', ['summer 2024 = 2024-06-01..2024-08-31 range~']],
  [
    'Between 2019 and 2021, or 2019–2021.',
    [
      '2019 = 2019-01-01..2019-12-31 year',
      '2021 = 2021-01-01..2021-12-31 year',
      '2019 = 2019-01-01..2019-12-31 year',
      '2021 = 2021-01-01..2021-12-31 year',
    ],
  ],
];

/** Each names a time of day: what is expected are the days, the precision, and the time with its offset. */
const clocks: [string, string][] = [
  ['Logged 2025-11-10T08:15:00Z here.', '2025-11-10 second 08:15:00Z'],
  ['Logged 2025-11-10T08:15+02:00 here.', '2025-11-10 minute 08:15+02:00'],
  ['Logged 2025-11-10 08:15:30 UTC here.', '2025-11-10 second 08:15:30Z'],
  ['The link fell at 08:15 UTC on 10 November.', '2025-11-10 minute 08:15Z'],
  ['The link fell on 10 Nov 2025 08:15 CET.', '2025-11-10 minute 08:15+01:00'],
  ['At 8:15 a.m. ET on November 10, 2025, it fell.', '2025-11-10 minute 08:15-05:00'],
  ['At 8.15 p.m. ET on July 10, 2025, it fell.', '2025-07-10 minute 20:15-04:00'],
  ['On November 10 at 3 pm PST it rose.', '2025-11-10 hour 15:00-08:00'],
  ['On November 10, at around 14:30 local time, it rose.', '2025-11-10 minute 14:30'],
  ['It was cut at 5pm on Tuesday.', '2025-11-18 hour 17:00'],
  ['It was cut on Monday at 12:05 a.m. (UTC+5:30).', '2025-11-17 minute 00:05+05:30'],
  ['It was cut on Monday at 9:30 CST.', '2025-11-17 minute 09:30'],
  ['It was cut at noon on 10 November.', '2025-11-10 hour 12:00'],
  ['The window ran from 08:00 to 09:30 UTC on 10 November.', '2025-11-10 day'],
  ['On 10 November, 14 firms were hit.', '2025-11-10 day'],
  ['On 10 November, 25:70 was printed.', '2025-11-10 day'],
];

const none: string[] = [
  'Upgrade to version 8.0.2 or 2025.3.1 now.',
  'CVE-2021-44228 and KB2024 are old.',
  'Windows Server 2019 and Exchange Server 2016 are affected.',
  'It may come; May I ask Theresa May to march on?',
  'Protesters march to the bridge. March on!',
  'The second server, for a second, met the sun.',
  'It lasted three days and then two weeks more.',
  "Most of today's threats, says USA Today, are old.",
  'It listens on port 2020 and counted 2019 users.',
  'The address is 10.11.20.25:2024 and the price $2025.',
  'On 31 February nothing happens.',
  'It stood in table 3.11.2.',
];

describe('dates', () => {
  it.each(english)('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each(clocks)('time of day: %s', (text, expected) => {
    expect(datesOf(text).map((found) => found.slice(found.indexOf(' = ') + 3))).toEqual([expected]);
  });

  it.each(none)('no date: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['Der Angriff begann am Freitag.', ['Freitag = 2025-11-14 day']],
    ['Am 3. November 2025 und gestern.', ['3. November 2025 = 2025-11-03 day', 'gestern = 2025-11-17 day']],
    [
      'Letzte Woche, vor drei Tagen, Mitte Oktober.',
      [
        'Letzte Woche = 2025-11-10..2025-11-16 week',
        'vor drei Tagen = 2025-11-15 day',
        'Mitte Oktober = 2025-10-11..2025-10-20 range~',
      ],
    ],
    ['Guten Morgen, am Morgen kam es.', []],
  ])('German: %s', (text, expected) => {
    expect(datesOf(text, 'de')).toEqual(expected);
  });

  it.each([
    ["L'attaque date de mardi dernier.", ['mardi dernier = 2025-11-11 day']],
    ['Le 3 novembre 2025, puis hier.', ['3 novembre 2025 = 2025-11-03 day', 'hier = 2025-11-17 day']],
    [
      'La semaine dernière, il y a trois jours, fin octobre.',
      [
        'semaine dernière = 2025-11-10..2025-11-16 week',
        'il y a trois jours = 2025-11-15 day',
        'fin octobre = 2025-10-21..2025-10-31 range~',
      ],
    ],
  ])('French: %s', (text, expected) => {
    expect(datesOf(text, 'fr')).toEqual(expected);
  });

  it('says for people how the date was reached', () => {
    const article = articleOf({ body: ['It fell on Tuesday. It rose on 18 November 2025.'] });
    expect(understand(article).dates.map(({ when }) => when.basis)).toEqual([
      '“on Tuesday” in an article of 18 Nov 2025',
      '“on 18 November 2025”',
    ]);
  });

  it('takes the year before where January is read in December, and after where it lies ahead', () => {
    expect(datesOf('It was found on 27 December.', 'en', '2026-01-06')).toEqual([
      '27 December = 2025-12-27 day',
    ]);
    expect(datesOf('It will start on 5 January.', 'en', '2025-12-20')).toEqual([
      '5 January = 2026-01-05 day',
    ]);
  });
});
