/** The sample wire walks the whole way: over HTTP, through every step, into PostgreSQL, onto the pages' values. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SampleWire, startSampleWire } from '../sample/server.ts';
import { ORIGINAL_START } from '../sample/time.ts';
import { apart, goldCopies, goldStories, letters } from '../sample/truth.ts';
import { LOCAL } from '../src/app/principal.ts';
import { fixedClock } from '../src/clock.ts';
import type { CitationView } from '../src/domain/citation-view.ts';
import type { StoryPage } from '../src/domain/page.ts';
import { addSources } from '../src/store/sources.ts';
import { startTestServer, type TestServer } from './database.ts';
import { openTestProgram, type TestProgram } from './program.ts';

let server: TestServer;
let wire: SampleWire;
let program: TestProgram;
/** Slug → story id, and the pages of all stories. */
const storyOf = new Map<string, string>();
const pages = new Map<string, StoryPage>();

beforeAll(async () => {
  server = await startTestServer();
  wire = await startSampleWire({
    clock: fixedClock(ORIGINAL_START),
    startedAt: ORIGINAL_START,
    dates: 'original',
    slowMs: 10,
  });
  program = await openTestProgram(await server.newDatabase(), ORIGINAL_START, [new URL(wire.url).host]);
  await addSources(program.db, wire.sources, new Date(ORIGINAL_START).toISOString());
  await program.turn();
  const rows = await program.db
    .selectFrom('story_article')
    .innerJoin('article_url', 'article_url.article_id', 'story_article.article_id')
    .select(['article_url.url', 'story_article.story_id'])
    .execute();
  const byUrl = new Map(rows.map((row) => [row.url, row.story_id]));
  for (const article of wire.articles) {
    const story = byUrl.get(article.url);
    if (story) storyOf.set(article.slug, story);
  }
  for (const id of new Set(storyOf.values())) {
    pages.set(id, await program.app.story(LOCAL, id, { asOf: null, visit: false }));
  }
}, 120_000);

afterAll(async () => {
  await program?.close();
  await wire?.stop();
  await server?.stop();
});

const storyAbout = (gold: string): string => {
  const slugs = [...goldStories()]
    .filter(([slug, story]) => story === gold && storyOf.has(slug))
    .map(([slug]) => storyOf.get(slug)!);
  const counts = new Map<string, number>();
  for (const id of slugs) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
};

const textOf = (page: StoryPage): string =>
  [
    page.title,
    page.state.text,
    ...page.summary.map((one) => one.text),
    ...page.events.flatMap((event) => [event.headline, ...event.sentences.map((one) => one.text)]),
  ].join('\n');

/** The numbers of a text; those of a date count as one only where the passage may say it relatively. */
const figures = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

describe('the way in', () => {
  /** Its feed breaks off within its only entry, so that there is nothing to read. */
  const broken = 'reading-the-cloudflare-report';

  test('every article that is out was read, and belongs to a story', () => {
    const out = wire.articles.filter((article) => article.visibleFrom <= ORIGINAL_START);
    const missing = out.filter((article) => !storyOf.has(article.slug)).map((article) => article.slug);
    expect(missing).toEqual([broken]);
    expect(out.length).toBeGreaterThanOrEqual(60);
  });

  test('the broken feed says what is wrong with it, and every source was asked', async () => {
    const { sources } = await program.app.sources(LOCAL);
    expect(sources.every((source) => source.health.lastSuccessAt !== null)).toBe(true);
    const { publisher } = wire.articles.find((article) => article.slug === broken)!;
    const { warnings } = sources.find((source) => source.publisher.id === publisher.id)!.health;
    expect(warnings).toContainEqual(expect.stringContaining('1 entry was incomplete and left out.'));
  });
});

describe('copies', () => {
  test('every copy that is out is tied to its original', async () => {
    const gold = goldCopies().filter(({ copy, original }) => storyOf.has(copy) && storyOf.has(original));
    const rows = await program.db
      .selectFrom('article')
      .innerJoin('article_url', 'article_url.article_id', 'article.id')
      .select(['article_url.url', 'article.original_id'])
      .execute();
    const ids = await program.db.selectFrom('article_url').select(['url', 'article_id']).execute();
    const idOf = new Map(ids.map((row) => [row.url, row.article_id]));
    const originalOf = new Map(rows.map((row) => [row.url, row.original_id]));
    const urlOf = new Map(wire.articles.map((article) => [article.slug, article.url]));
    const wrong = gold.filter(
      ({ copy, original }) => originalOf.get(urlOf.get(copy)!) !== idOf.get(urlOf.get(original)!),
    );
    expect(wrong).toEqual([]);
    expect(gold.length).toBeGreaterThan(3);
  });
});

test('each copy that a story counts stands below its original, cited or not', () => {
  for (const { title, evidence, sources } of pages.values())
    expect(
      sources.reduce((sum, source) => sum + source.copies.length, 0),
      title,
    ).toBe(evidence.copies);
});

describe('stories', () => {
  test.each(apart)('%s and %s are two', (one, other) => {
    expect(storyAbout(one)).not.toBe(storyAbout(other));
  });

  test('most articles are with those of their gold story, and no story holds two', () => {
    const gold = goldStories();
    const pairs = [...storyOf].flatMap(([a, x], i) =>
      [...storyOf].slice(i + 1).map(([b, y]) => ({ same: gold.get(a) === gold.get(b), together: x === y })),
    );
    const together = pairs.filter((pair) => pair.together);
    const precision = together.filter((pair) => pair.same).length / together.length;
    const recall = together.filter((pair) => pair.same).length / pairs.filter((pair) => pair.same).length;
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.8);
  });
});

describe('the two letters', () => {
  test('are two stories, each with its figure, cited to an article that states it', () => {
    for (const name of ['omnibus', 'encryption-statement'] as const) {
      const page = pages.get(storyAbout(name))!;
      const { figure, statedIn } = letters[name];
      const urls = new Set(
        statedIn.map((slug) => wire.articles.find((article) => article.slug === slug)!.url),
      );
      const sentence = page.summary.find((one) => one.text.includes(String(figure)));
      expect(sentence, `${name}: ${textOf(page)}`).toBeDefined();
      const cited = sentence!.citations.map(
        (citation) => page.sources.find((source) => source.articleId === citation.articleId)!.url,
      );
      expect(cited.some((url) => urls.has(url))).toBe(true);
    }
  });

  test('are related to each other', () => {
    const [one, other] = [storyAbout('omnibus'), storyAbout('encryption-statement')];
    expect(pages.get(one)!.related.map((story) => story.id)).toContain(other);
    expect(pages.get(other)!.related.map((story) => story.id)).toContain(one);
  });

  test('"more than 60" and "dozens" contradict nothing', () => {
    for (const name of ['omnibus', 'encryption-statement']) {
      const sides = pages
        .get(storyAbout(name))!
        .disagreements.flatMap((one) => one.sides.map((side) => side.says));
      expect(sides.filter((says) => /\b(60|61|dozens|127)\b/i.test(says))).toEqual([]);
    }
  });

  test('the rewrites are copies and add no voice', () => {
    const page = pages.get(storyAbout('encryption-statement'))!;
    expect(page.evidence.copies).toBe(2);
  });

  test('each has its own dated events', () => {
    for (const name of ['omnibus', 'encryption-statement'] as const) {
      const page = pages.get(storyAbout(name))!;
      const days = page.events.map((event) => event.happened).filter((when) => when !== null);
      for (const { day } of letters[name].events) {
        expect(
          days.some((when) => when.start <= day && day <= when.end),
          `${name}: ${JSON.stringify(days)}`,
        ).toBe(true);
      }
    }
  });

  test('say not one word of malware or exposure', () => {
    for (const name of ['omnibus', 'encryption-statement']) {
      const page = pages.get(storyAbout(name))!;
      expect(page.kind).toBe('policy');
      expect(page.severity).toBeNull();
      expect(textOf(page)).not.toMatch(letters.neverSays);
    }
  });
});

describe('citations', () => {
  const supports = (text: string, citations: CitationView[]): string[] => {
    const passages = citations
      .map((one) => one.passage)
      .join(' ')
      .toLowerCase();
    const day =
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?/g;
    // A relative date made absolute is not in the passage, and its year is the article's or the one beside it; every
    // other figure has to be there.
    const years = citations.map((one) => Number(one.published.at.slice(0, 4)));
    const isYear = (figure: string) =>
      /^20\d\d$/.test(figure) && years.some((year) => Math.abs(year - Number(figure)) <= 1);
    return figures(text.replace(day, '')).filter(
      (figure) => !isYear(figure) && !passages.includes(figure.toLowerCase()),
    );
  };

  test('every sentence and event has one, its span exists, and it holds their numbers', () => {
    const faults: string[] = [];
    for (const page of pages.values()) {
      const sentences = [
        page.state,
        ...page.summary,
        ...page.events.flatMap((event) => [
          { text: event.headline, citations: event.headlineCitations },
          ...event.sentences,
        ]),
      ];
      for (const { text, citations } of sentences) {
        if (citations.length === 0) faults.push(`no citation: ${text}`);
        if (citations.some((one) => one.passage === '' || one.end <= one.start))
          faults.push(`empty passage: ${text}`);
        const missing = supports(text, citations);
        if (missing.length > 0) faults.push(`${missing.join(', ')} not in the passage: ${text}`);
      }
    }
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThanOrEqual(15);
  });
});

describe('the same articles again', () => {
  test('give the same stories', async () => {
    const again = await openTestProgram(await server.newDatabase(), ORIGINAL_START, [new URL(wire.url).host]);
    await addSources(again.db, wire.sources, new Date(ORIGINAL_START).toISOString());
    await again.turn();
    const stories = (db: TestProgram['db']) =>
      db
        .selectFrom('story')
        .select(['id', 'title', 'articles'])
        .where('moved_to', 'is', null)
        .orderBy('id')
        .execute();
    expect(await stories(again.db)).toEqual(await stories(program.db));
    await again.close();
  });

  test('asked for a second time add nothing', async () => {
    const before = await program.app.progress(LOCAL);
    program.clock.set(ORIGINAL_START + 86_400_000 * 3);
    await program.db
      .updateTable('source')
      .set({ next_fetch_at: new Date(ORIGINAL_START).toISOString(), etag: null, last_modified: null })
      .execute();
    await program.turn();
    expect(await program.app.progress(LOCAL)).toEqual(before);
  });
});
