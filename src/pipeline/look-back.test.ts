/** A year of news in a database: what was told in March 2025 is old in April 2026, and new stories go back to it or do not. */
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from '../app/principal.ts';
import { bandKeys, signature } from '../read/copies.ts';
import { saveArticle } from '../store/articles.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { leadTo } from '../store/story-writes.ts';
import { draftArticle } from '../story/compose/fixture.ts';
import { createPlacing, type Placing } from '../story/placing/placing.ts';
import type { StoryGround } from './ground.ts';
import { lookBack, shelveStories } from './look-back.ts';
import { composeStories, emptyBatch, tellStories } from './story.ts';
import { drain, rememberPlacing } from './worker.ts';

const FEED = 'https://harbour-wire.example/feed';
const PUBLISHER = {
  id: 'harbour-wire',
  name: 'Harbour Wire',
  family: 'harbour-wire',
  category: 'journalism',
} as const;

interface News {
  id: string;
  published: string;
  title: string;
  paragraphs: string[];
}

const news = (id: string, published: string, title: string, ...paragraphs: string[]): News => ({
  id,
  published,
  title,
  paragraphs,
});

const march2025 = [
  news(
    'breach',
    '2025-03-03',
    'Hackers steal records of 310,000 customers from Fenwold Water',
    'Fenwold Water said on Monday that hackers had copied the records of 310,000 customers from its billing system.',
    'The utility, which serves the towns around Fenwold, found the intruder on 28 February and told the regulator.',
  ),
  news(
    'arrest',
    '2025-03-09',
    'Police arrest Milo Brandvik, 19, over Fenwold Water breach',
    'Police have arrested Milo Brandvik, a student of 19, over the theft of customer records from Fenwold Water.',
    'Brandvik is suspected of having sold the records of the Fenwold Water customers on a forum.',
  ),
  news(
    'bill',
    '2025-03-11',
    'House passes the Undersea Cable Protection Act',
    'The House of Representatives on Tuesday passed the Undersea Cable Protection Act, which makes operators report sabotage of cables.',
    'The Undersea Cable Protection Act now goes to the Senate, where Senator Odalys Ferran has written a version of her own.',
  ),
  news(
    'flaw',
    '2025-03-12',
    'Tidegate closes a flaw in its VPN that attackers already use',
    'Tidegate has closed CVE-2025-48231, a flaw in its VPN gateway that lets attackers in without a password.',
    'Attackers use CVE-2025-48231 against Tidegate gateways, the company said, and asked customers to update at once.',
  ),
  news(
    'crew',
    '2025-03-14',
    'Akira ransomware gang claims attack on Osterby hospital',
    'The Akira ransomware gang says it attacked Osterby Hospital and copied the files of its patients.',
    'Osterby Hospital sent patients to other hospitals while its systems were down after the ransomware attack.',
  ),
  news(
    'column',
    '2025-03-17',
    'Ask Marla Quist: is a passkey safer than a password?',
    'Each month Marla Quist answers a question of our readers about safety online.',
    'This month a reader asks whether a passkey is safer than a password. It is, writes Marla Quist, for nobody can talk you out of it.',
  ),
  news(
    'place',
    '2025-03-19',
    'Brekke council takes its website down after an attack',
    'The council of Brekke in Norway took its website down on Wednesday after an attack that flooded it with requests.',
    'The website of Brekke council was back in the evening, and no data were lost.',
  ),
  news(
    'fine',
    '2025-03-21',
    'Lanternhouse Hotels fined 4 million euros under GDPR',
    'The data protection authority fined Lanternhouse Hotels 4 million euros under the GDPR for keeping the passports of its guests.',
    'Lanternhouse Hotels will appeal against the fine.',
  ),
];

const april2026 = [
  news(
    'trial',
    '2026-04-07',
    'Trial of Milo Brandvik over stolen water customer records begins',
    'The trial of Milo Brandvik, accused of stealing the records of customers of Fenwold Water, began on Tuesday.',
    'Brandvik told the court that he had only tried whether the billing system of Fenwold Water was safe.',
  ),
  news(
    'senate',
    '2026-04-08',
    'Senate takes up the Undersea Cable Protection Act',
    'The Senate on Wednesday took up the Undersea Cable Protection Act, a year after the House of Representatives passed it.',
    'Some senators want the Undersea Cable Protection Act to reach operators of landing stations too.',
  ),
  news(
    'again',
    '2026-04-09',
    'Ransomware gangs return to an old flaw in Tidegate VPN gateways',
    'Ransomware gangs again break in through CVE-2025-48231, a flaw in Tidegate VPN gateways that was closed a year ago.',
    'Thousands of Tidegate gateways were never updated against CVE-2025-48231, researchers found.',
  ),
  news(
    'other-victim',
    '2026-04-10',
    'Akira ransomware gang claims attack on Velden dairy',
    'The Akira ransomware gang says it attacked Velden Dairy and copied contracts with its farmers.',
    'Velden Dairy could not deliver milk for two days after the ransomware attack.',
  ),
  news(
    'other-flaw',
    '2026-04-11',
    'Tidegate closes a flaw in its mail filter',
    'Tidegate has closed CVE-2026-11807, a flaw in its mail filter that lets attackers read the mail of others.',
    'Nobody has used CVE-2026-11807 so far, Tidegate said, and asked customers to update.',
  ),
  news(
    'next-column',
    '2026-04-13',
    'Ask Marla Quist: should I answer an unknown number?',
    'Each month Marla Quist answers a question of our readers about safety online.',
    'This month a reader asks what to do when an unknown number calls. Do not answer, writes Marla Quist, and call back whom you know.',
  ),
  news(
    'same-place',
    '2026-04-14',
    'Pupils’ data leak from a school in Brekke',
    'Names and marks of 240 pupils leaked from Solbakken School in Brekke in Norway, its head teacher said on Tuesday.',
    'A teacher had sent the list of Solbakken School to a wrong address.',
  ),
  news(
    'other-fine',
    '2026-04-15',
    'Corvane Insurance fined 9 million euros under GDPR',
    'The data protection authority fined Corvane Insurance 9 million euros under the GDPR for selling the addresses of its customers.',
    'Corvane Insurance accepts the fine.',
  ),
];

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-03-31T12:00:00Z', []);
  await addSources(
    program.db,
    [{ url: FEED, kind: 'feed', name: 'Wire', publisher: PUBLISHER, language: 'en' }],
    '2025-03-31T12:00:00Z',
  );
  await tell(march2025);
  program.clock.set('2026-04-16T12:00:00Z');
  while ((await shelveStories(await ground())) > 0);
  await tell(april2026);
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

/** Reads articles and tells them, with a memory that begins anew. */
async function tell(all: News[]): Promise<void> {
  for (const draft of all) {
    const { article, findings } = draftArticle(draft);
    const own = { ...article, sourceId: sourceId(FEED), publisherId: PUBLISHER.id };
    const signed = signature(own);
    const kept = { article: own, findings, urls: [own.url], signature: signed, bands: bandKeys(signed) };
    await saveArticle(program.db, kept, new Date(program.clock.now()).toISOString());
  }
  await drain(program.ground);
}

const ground = (): Promise<StoryGround> => rememberPlacing(program.ground);
const storyOf = async (id: string) => (await program.app.article(LOCAL, id)).story!.id;
const relatedTo = async (id: string) =>
  (await program.app.story(LOCAL, await storyOf(id), { asOf: null, visit: false })).related;

describe('a year later', () => {
  test.each([
    [
      'the trial',
      'trial',
      'breach',
      'the same victim or person: Fenwold Water; names in common: Brandvik, Milo Brandvik',
    ],
    ['the second chamber of a bill', 'senate', 'bill', 'the same law: undersea cable protection act'],
    ['a vulnerability that is used again', 'again', 'flaw', 'the same vulnerability: CVE-2025-48231'],
  ])(
    '%s is a story of its own and goes back to the old one, with its date and why',
    async (_, id, old, why) => {
      expect(await storyOf(id)).not.toBe(await storyOf(old));
      const related = (await relatedTo(id)).filter(({ relation }) => relation !== 'alike');
      expect(related.map((one) => [one.id, one.relation])).toEqual([[await storyOf(old), 'earlier']]);
      expect(related[0]!.firstReportedAt).toContain('2025-03');
      expect(related[0]!.why).toContain(why);
      const [later] = await relatedTo(old);
      expect([later!.id, later!.relation, later!.firstReportedAt.slice(0, 7)]).toEqual([
        id,
        'later',
        '2026-04',
      ]);
    },
  );

  test.each([
    ['the same gang with another victim', 'other-victim'],
    ['the same vendor with another flaw', 'other-flaw'],
    ["a publisher's column", 'next-column'],
    ['another matter in the same town', 'same-place'],
    ['a fine of another under the same law', 'other-fine'],
  ])('%s goes back to nothing', async (_, id) => {
    expect((await relatedTo(id)).filter(({ relation }) => relation !== 'alike').map((one) => one.id)).toEqual(
      [],
    );
  });
});

test('names are kept once for a story; one that led to another is found no more, and one told anew is kept anew', async () => {
  const own = await ground();
  while ((await shelveStories(own)) > 0);
  const kept = async () =>
    (await program.db.selectFrom('old_story_name').select('term').where('story_id', '=', 'place').execute())
      .length;
  const names = await kept();
  expect(names).toBeGreaterThan(0);
  expect(await shelveStories(own)).toBe(0);
  await leadTo(program.db, 'place', 'crew');
  expect(await kept()).toBe(0);
  const batch = { ...emptyBatch([]), members: new Map([['place', new Set(['place'])]]) };
  await tellStories(await composeStories(batch, own), own);
  expect(await shelveStories(own)).toBe(1);
  expect(await kept()).toBe(names);
});

describe('asking', () => {
  /** How many statements the look back makes for one article more. */
  async function statements(draft: News, placing: Placing): Promise<number> {
    let made = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        made++;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const { article, findings, publisher } = draftArticle(draft);
    const placement = placing.place({ article, findings, publisher, copyOf: null });
    const memory = placing.memoryOf(article.id);
    const placed = [{ placement, memory, publishedAt: article.published.at }];
    await lookBack(
      { ...emptyBatch([]), placed },
      { ...(await ground()), db: program.db.withPlugin(counting) },
    );
    return made;
  }

  test('one that joins a story asks nothing', async () => {
    const joins = { ...april2026[0]!, id: 'joins' };
    expect(await statements(joins, (await ground()).placing)).toBe(0);
  });

  test.each([
    [
      'one that names nothing asks nothing',
      news('plain', '2026-04-16', 'How to keep a password', 'Keep it long.'),
      0,
    ],
    [
      'one that founds a story asks once',
      news(
        'new',
        '2026-04-16',
        'Kestrelby Foods says Orlanza is back',
        'Orlanza of Kestrelby Foods is back at work.',
      ),
      1,
    ],
    [
      'and once more where it finds',
      news('found', '2026-04-16', 'Attackers love CVE-2025-48231', 'They use CVE-2025-48231.'),
      2,
    ],
    [
      'and finds nothing that came after it',
      news('before', '2025-01-14', 'Attackers love CVE-2025-48231', 'They use CVE-2025-48231.'),
      1,
    ],
  ])('%s', async (_, draft, made) => {
    expect(await statements(draft, createPlacing())).toBe(made);
  });
});
