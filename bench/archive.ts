/** An archive of invented articles, placed and told by the engine itself, for measuring pages on a full database. */
import type { Placement, StoryArticle } from '../src/domain/story.ts';
import { bandKeys, signature } from '../src/read/copies.ts';
import { saveArticle } from '../src/store/articles.ts';
import type { Db } from '../src/store/connect.ts';
import { addSources } from '../src/store/sources.ts';
import { markTold, putArticles, writeStories } from '../src/store/story-writes.ts';
import { latestCursor } from '../src/store/wire.ts';
import { compose } from '../src/story/compose/compose.ts';
import { createPlacing } from '../src/story/placing/placing.ts';
import { shippedNames } from '../src/understand/extractors/known.ts';
import { version } from '../src/understand/understand.ts';
import { inventedStream } from './stream.ts';

/** Of so many articles each, so that there are stories as long as the longest real ones. */
const LARGE_STORIES = 20;
const LARGE_STORY_ARTICLES = 40;
/** Articles are spread over so many publishers. */
const PUBLISHERS = 60;
const AT_ONCE = 4;

export interface Archive {
  /** Largest first. */
  stories: { id: string; articles: number }[];
  /** When the last article was published, in ms. */
  end: number;
  /** The newest point of the stream of changes. */
  cursor: number;
  /** The stream goes on: an article that is not stored yet. */
  next(): StoryArticle;
}

interface Placed {
  item: StoryArticle;
  placement: Placement;
  memory: unknown;
}

/** Stores `count` articles in their stories. */
export async function fillArchive(db: Db, count: number): Promise<Archive> {
  const stream = inventedStream();
  let number = 0;
  const next = (): StoryArticle => published(stream.next().value, number++);
  const stories = placeAll(Array.from({ length: count }, next));
  await addSources(
    db,
    Array.from({ length: PUBLISHERS }, (_, n) => sourceOf(n)),
    new Date(0).toISOString(),
  );
  const waiting = [...stories];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let story = waiting.pop(); story !== undefined; story = waiting.pop())
        await storeStory(db, ...story);
    }),
  );
  const items = [...stories.values()].flat();
  return {
    stories: [...stories]
      .map(([id, members]) => ({ id, articles: members.length }))
      .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)),
    end: Math.max(...items.map(({ item }) => Date.parse(item.article.published.at))),
    cursor: await latestCursor(db),
    next,
  };
}

const publisherOf = (number: number) => ({
  id: `publisher-${number % PUBLISHERS}.example`,
  name: `Publisher ${number % PUBLISHERS}`,
  family: `publisher-${number % PUBLISHERS}.example`,
  category: 'journalism' as const,
});

const sourceOf = (number: number) => {
  const publisher = publisherOf(number);
  return {
    url: `https://${publisher.id}/feed`,
    kind: 'manual' as const,
    name: publisher.name,
    publisher,
    language: 'en',
  };
};

/** An article of the stream, by one of the publishers. */
function published(item: StoryArticle, number: number): StoryArticle {
  const publisher = publisherOf(number);
  const url = `https://${publisher.id}/articles/${number}`;
  return {
    ...item,
    publisher,
    article: { ...item.article, url, sourceId: sourceOf(number).url, publisherId: publisher.id },
  };
}

/** Places them one after the other; then the first articles are pushed together into a few large stories. */
function placeAll(items: StoryArticle[]): Map<string, Placed[]> {
  const placing = createPlacing();
  const stories = new Map<string, Placed[]>();
  const storyAt = (id: string) => stories.get(id) ?? stories.set(id, []).get(id)!;
  const large = LARGE_STORIES * LARGE_STORY_ARTICLES;
  for (const [number, item] of items.entries()) {
    const placement = placing.place(item);
    const memory = placing.memoryOf(placement.articleId);
    if (number < large) {
      const head = items[number - (number % LARGE_STORY_ARTICLES)]!.article.id;
      storyAt(head).push({ item, placement: { ...placement, storyId: head }, memory });
      continue;
    }
    storyAt(placement.storyId).push({ item, placement, memory });
    for (const { from, to, articleIds } of placement.moves) {
      const leaving = storyAt(from).filter((one) => articleIds.includes(one.item.article.id));
      stories.set(
        from,
        storyAt(from).filter((one) => !leaving.includes(one)),
      );
      storyAt(to).push(...leaving);
    }
  }
  for (const [id, members] of stories) if (members.length === 0) stories.delete(id);
  return stories;
}

/** So that nothing is understood anew while the pages are measured. */
const madeWith = { version, catalogue: shippedNames().version };

/** Named by every second article of the archive, beside one of many others, and beside a malware, a sector and a country that are always the same. */
export const actor = { type: 'actor' as const, id: 'gray-kestrel' };
const OTHERS = 500;

/**
 * Has every second article end with a sentence on one actor, with what understanding would find in it. After it was placed
 * and told: so that stories stay as they are without.
 */
function withActor(item: StoryArticle): StoryArticle {
  const { article, findings } = item;
  const number = Number(article.url.split('/').at(-1));
  if (number % 2 === 1) return { ...item, findings: { ...findings, ...madeWith } };
  const other = `Target ${number % OTHERS}`;
  const sentence = `Gray Kestrel struck ${other} and other hospitals of Norway with Mudlark.`;
  const start = article.text.length + 2;
  const span = { start, end: start + sentence.length };
  const named = (type: 'actor' | 'organisation' | 'malware' | 'sector' | 'place', name: string) => {
    const at = start + sentence.indexOf(name);
    return { type, key: name.toLowerCase(), start: at, end: at + name.length };
  };
  const [kestrel, target, hospitals, norway, mudlark] = [
    named('actor', 'Gray Kestrel'),
    named('organisation', other),
    { ...named('sector', 'hospitals'), key: 'health' },
    named('place', 'Norway'),
    named('malware', 'Mudlark'),
  ];
  const asserted = { ...span, certainty: 'asserted' as const };
  return {
    ...item,
    article: {
      ...article,
      text: `${article.text}\n\n${sentence}`,
      blocks: [...article.blocks, { kind: 'paragraph', ...span }],
    },
    findings: {
      ...findings,
      ...madeWith,
      sentences: [...findings.sentences, { ...span, block: article.blocks.length }],
      mentions: [...findings.mentions, kestrel, target, hospitals, norway, mudlark],
      roles: [
        { ...asserted, role: 'actor', type: 'actor', key: kestrel.key },
        { ...asserted, role: 'victim', type: 'organisation', key: target.key },
        { ...asserted, role: 'sector', type: 'sector', key: hospitals.key },
        { ...asserted, role: 'country', type: 'place', key: norway.key },
        { ...asserted, role: 'malware', type: 'malware', key: mudlark.key },
      ],
      relations: [
        { ...asserted, subject: kestrel, relation: 'targets', object: target },
        { ...asserted, subject: kestrel, relation: 'uses', object: mudlark },
      ],
      techniques: [{ ...asserted, id: 'T1566', score: 0.9 }],
      observables: [{ ...span, type: 'domain', value: `c${number}.example`, role: 'malicious' }],
    },
  };
}

/** Stores a story with its articles as the pipeline would have, in one transaction. */
async function storeStory(db: Db, id: string, members: Placed[]): Promise<void> {
  const articles = members
    .map(({ item }) => item)
    .sort((a, b) => (a.article.published.at < b.article.published.at ? -1 : 1));
  const last = articles.at(-1)!.article.published.at;
  const content = compose(articles);
  await db.transaction().execute(async (trx) => {
    for (const { article, findings } of articles.map(withActor)) {
      const own = signature(article);
      await saveArticle(
        trx,
        { article, findings, urls: [article.url], signature: own, bands: bandKeys(own) },
        article.learnedAt,
      );
    }
    await writeStories(
      trx,
      [
        {
          id,
          content,
          categories: ['journalism'],
          articleIds: articles.map(({ article }) => article.id),
          firstReportedAt: articles[0]!.article.published.at,
          updatedAt: last,
          badge: 'new',
          changes: [{ what: 'new', words: 'First reported', was: null, is: null }],
        },
      ],
      last,
    );
    await putArticles(
      trx,
      members.map(({ item, placement, memory }) => ({
        articleId: item.article.id,
        storyId: id,
        placement,
        memory,
        publishedAt: item.article.published.at,
      })),
    );
    await markTold(
      trx,
      articles.map(({ article }) => article.id),
    );
  });
}
