import { describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import { joinDrafts } from './blocks.ts';
import { bandKeys, compareCopies, isOriginal, signature } from './copies.ts';

let count = 0;
function article(
  title: string,
  paragraphs: string[],
  at = `2025-11-18T08:00:${String(count % 60).padStart(2, '0')}.000Z`,
): Article {
  count++;
  const drafts = [title, ...paragraphs].map((text, index) => ({
    kind: index === 0 ? ('title' as const) : ('paragraph' as const),
    text,
    links: [],
  }));
  return {
    id: `a${count}`,
    url: '',
    sourceId: '',
    publisherId: '',
    title,
    authors: [],
    published: { at, precision: 'minute', from: 'feed' },
    updated: null,
    learnedAt: at,
    language: 'en',
    images: [],
    ...joinDrafts(drafts),
  };
}

const title = 'Water works of Lindau shut down pumps after intrusion';
const text = [
  'The water works of Lindau shut down two pumps on Monday after an operator saw settings change by themselves on a screen.',
  'Engineers drove to both stations, set the valves by hand, and kept the supply running through the night, Mayor Ida Kern said.',
  'The intruders came in through a remote access tool of Stellwerk GmbH that had not been updated since March, according to the report.',
  'About 25,000 people are supplied by the plant, and none of them lost water or was in danger, the town says.',
  'The Federal Office for Information Security has sent three experts, and the police in Kempten are looking into the matter.',
  'Stellwerk GmbH released version 4.2 on Tuesday and asks its customers to close port 8443 to the internet.',
];
const reworded = [
  'In Lindau the water works switched off two pumps on Monday when an operator noticed settings changing by themselves on a monitor.',
  'Engineers went to both stations, adjusted the valves by hand and kept the supply going through the night, said Mayor Ida Kern.',
  'According to the report, the attackers entered through a remote access tool made by Stellwerk GmbH that had not been updated since March.',
  'The plant supplies about 25,000 people; none of them lost water or was ever in danger, the town says.',
  'Three experts were sent by the Federal Office for Information Security, and police in Kempten are looking into the case.',
  'On Tuesday Stellwerk GmbH released version 4.2 and asks customers to close port 8443 to the internet.',
];
const tail =
  'Support our newsroom with a monthly gift. The Lake Herald has told the stories of the shore since 1898 and is owned by its readers.';

/** `null`: no copies. */
const cases: [string, [string, string[]], [string, string[]], string | null][] = [
  ['the same', [title, text], [title, text], 'same'],
  ['another headline', [title, text], ['Lindau: what happened at the pumps', text], 'same'],
  [
    'boilerplate around it',
    [title, text],
    [title, ['LINDAU (Lake Wire) - Our region.', ...text, tail]],
    'near',
  ],
  ['cut short', [title, text], [title, text.slice(0, 3)], 'near'],
  [
    'an excerpt under another headline',
    [title, text],
    ['Stellwerk tool was the way in', text.slice(2, 5)],
    'near',
  ],
  ['another order', [title, text], ['Lindau pumps', [...text].reverse()], 'near'],
  ['lightly rewritten', [title, text], ['Intruders stop pumps in Lindau', reworded], 'rewritten'],
  [
    'a short item under another headline',
    ['Lindau shuts down pumps', text.slice(0, 2)],
    ['Operators see settings change by themselves', text.slice(0, 2)],
    'same',
  ],
  [
    'another report of the same event',
    [title, text],
    [
      'Lindau officials rule out sabotage at water plant for now',
      [
        'When Ida Kern was woken at four in the morning, she first thought of a burst pipe. It was something else entirely.',
        'The mayor of Lindau told reporters that strangers had played with the controls of the local water plant, and that two pumps had to be taken off the grid.',
        'Investigators from Kempten have copied the disks of the control room. Stellwerk GmbH, whose software the plant uses, declined to comment on Wednesday.',
        'Residents queued for bottled water nevertheless; a supermarket near the harbour sold out before noon.',
      ],
    ],
    null,
  ],
  [
    'one notice, two firms',
    [
      'Alder & Finch Investigates Norvex Inc. on Behalf of Investors',
      [
        'Alder & Finch is investigating claims against Norvex Inc. on behalf of its investors. On 3 March, Norvex disclosed that its results would be lower, and shares of Norvex fell 12 percent. Investors are encouraged to contact the firm. There is no cost or obligation to you.',
      ],
    ],
    [
      'Alder & Finch Investigates Temora Corp. on Behalf of Investors',
      [
        'Alder & Finch is investigating claims against Temora Corp. on behalf of its investors. On 9 May, Temora disclosed that its results would be lower, and shares of Temora fell 31 percent. Investors are encouraged to contact the firm. There is no cost or obligation to you.',
      ],
    ],
    null,
  ],
  [
    'one bulletin, two identifiers',
    [
      'CVE-2025-31001: Gatecrest Firewall SQL Injection',
      [
        'A flaw in Gatecrest Firewall before version 4.2 allows a remote attacker to read the database by sending a crafted request. CVE-2025-31001 has a score of 8.8. Administrators are advised to install the update as soon as possible and to restrict access to the management interface.',
      ],
    ],
    [
      'CVE-2025-40022: Gatecrest Firewall SQL Injection',
      [
        'A flaw in Gatecrest Firewall before version 4.3 allows a remote attacker to read the database by sending a crafted request. CVE-2025-40022 has a score of 8.1. Administrators are advised to install the update as soon as possible and to restrict access to the management interface.',
      ],
    ],
    null,
  ],
  [
    'two items of one publisher that share its boilerplate',
    ['Harbour closed by storm', ['The harbour stays closed until Friday because of the storm.', tail]],
    ['Bridge opens in spring', ['A bridge for cyclists will be opened by the governor in April.', tail]],
    null,
  ],
  [
    'a round-up that holds it',
    [title, text.slice(0, 2)],
    [
      'The week on the lake',
      [
        ...Array.from(
          { length: 8 },
          (_, n) =>
            `In village number ${n} the fair was held as it has been every year since the war, with music and with fireworks over the water.`,
        ),
        ...text.slice(0, 2),
      ],
    ],
    null,
  ],
];

describe('compareCopies', () => {
  it.each(cases)('%s', (_name, [firstTitle, firstText], [otherTitle, otherText], how) => {
    const first = signature(article(firstTitle, firstText));
    const other = signature(article(otherTitle, otherText));
    expect(compareCopies(first, other)?.how ?? null).toBe(how);
    expect(compareCopies(other, first)).toEqual(compareCopies(first, other));
    if (how !== null) {
      const known = new Set(bandKeys(first));
      expect(bandKeys(other).some((key) => known.has(key))).toBe(true);
    }
  });

  it('survives a round trip through JSON and stays small', () => {
    const long = Array.from({ length: 400 }, (_, n) =>
      text.map((each, m) => each.replace('two', `${n} times ${m}`)).join(' '),
    );
    const own = signature(article(title, long));
    const json = JSON.stringify(own);
    expect(json.length).toBeLessThan(8000);
    expect(bandKeys(own).length).toBeLessThanOrEqual(101);
    expect(compareCopies(JSON.parse(json), own)?.how).toBe('same');
  });

  it('takes an article without text by its headline alone', () => {
    expect(compareCopies(signature(article(title, [])), signature(article(title, [])))?.how).toBe('same');
    expect(
      compareCopies(signature(article('Weekly update', [])), signature(article('Weekly update', []))),
    ).toBeNull();
  });
});

describe('isOriginal', () => {
  const at = (publishedAt: string, learnedAt: string, id: string) => ({ publishedAt, learnedAt, id });
  const day = (n: number) => `2025-11-0${n}T00:00:00.000Z`;
  it('is the earlier published, then the earlier learned of, then the smaller id', () => {
    expect(isOriginal(at(day(1), day(9), 'b'), at(day(2), day(3), 'a'))).toBe(true);
    expect(isOriginal(at(day(1), day(3), 'b'), at(day(1), day(2), 'a'))).toBe(false);
    expect(isOriginal(at(day(1), day(2), 'a'), at(day(1), day(2), 'b'))).toBe(true);
  });
});
