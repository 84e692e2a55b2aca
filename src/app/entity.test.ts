import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import type { EntityType, Role } from '../domain/entity.ts';
import { type Findings, noFindings } from '../domain/findings.ts';
import type { StoryContent } from '../domain/story.ts';
import { loadArticles, makeCopy, saveArticle } from '../store/articles.ts';
import { addSources, sourceId } from '../store/sources.ts';
import { putArticle, writeStory } from '../store/stories.ts';
import { LOCAL } from './principal.ts';

const NOW = '2025-11-20T09:42:00.000Z';
const FEED = 'https://news.example/feed';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  program = await openTestProgram(await server.newDatabase(), NOW, []);
  const publisher = {
    id: 'news.example',
    name: 'News',
    family: 'news.example',
    category: 'journalism' as const,
  };
  await addSources(program.db, [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }], NOW);
  return () => program.close();
});
afterAll(() => server.stop());

interface Given {
  id: string;
  /** Sentences in which names stand as `[actor:key|as written]`. */
  told: string;
  at?: string;
  story?: string;
  roles?: [Role, EntityType, string][];
  relations?: [
    EntityType,
    string,
    'uses' | 'targets',
    EntityType,
    string,
    ('asserted' | 'hedged' | 'denied')?,
  ][];
  techniques?: string[];
  observables?: Partial<Findings['observables'][number]>[];
}

/** An article whose finds are written into its text. Roles, relations and techniques are those of its first sentence. */
async function give({
  id,
  told,
  at = '2025-11-18T08:00:00.000Z',
  story = id,
  ...given
}: Given): Promise<void> {
  const mentions: Findings['mentions'] = [];
  let text = '';
  for (const part of told.split(/(\[[^\]]+\])/)) {
    const named = /^\[(\w+):([^|]+)\|(.+)\]$/s.exec(part);
    const written = named ? named[3]! : part;
    if (named)
      mentions.push({
        type: named[1] as EntityType,
        key: named[2]!,
        start: text.length,
        end: text.length + written.length,
      });
    text += written;
  }
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: match.index + match[0].length, block: 0 };
  });
  const { start, end } = sentences[0]!;
  const findings: Findings = {
    ...noFindings,
    version: 1,
    sentences,
    mentions,
    roles: (given.roles ?? []).map(([role, type, key]) => ({
      role,
      type,
      key,
      start,
      end,
      certainty: 'asserted',
    })),
    relations: (given.relations ?? []).map(
      ([type, key, relation, otherType, other, certainty = 'asserted']) => ({
        subject: { type, key },
        relation,
        object: { type: otherType, key: other },
        certainty,
        start,
        end,
      }),
    ),
    techniques: (given.techniques ?? []).map((technique) => ({ id: technique, score: 0.9, start, end })),
    observables: (given.observables ?? []).map((one) => ({
      type: 'domain',
      value: 'evil.example',
      start,
      end,
      ...one,
    })),
  };
  const stated = { at, precision: 'minute' as const, from: 'feed' as const };
  const article = {
    id,
    url: `https://news.example/${encodeURIComponent(id)}`,
    sourceId: sourceId(FEED),
    publisherId: 'news.example',
    title: text.slice(0, 40),
    authors: [],
    published: stated,
    updated: null,
    learnedAt: at,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    links: [],
    images: [],
  };
  await program.db.transaction().execute(async (trx) => {
    await saveArticle(trx, { article, findings, urls: [article.url], signature: null, bands: [] }, NOW);
    await tell(trx, story, id, at, { start, end });
  });
}

async function tell(
  trx: TestProgram['db'],
  story: string,
  articleId: string,
  at: string,
  span: { start: number; end: number },
): Promise<void> {
  const [item] = await loadArticles(trx, [articleId]);
  const cited = { text: item!.article.text.slice(span.start, span.end), citations: [{ articleId, ...span }] };
  const content: StoryContent = {
    title: `Story ${story}`,
    kind: 'incident',
    stage: null,
    severity: null,
    state: cited,
    summary: [cited],
    events: [],
    disagreements: [],
    evidence: { authority: 0, vendor: 0, original: 1, copies: 0 },
    publishers: ['news.example'],
    confidence: { level: 'low', reasons: [] },
    about: item!.findings.roles.map(({ role, type, key }) => ({
      role,
      type,
      id: key.replaceAll(' ', '-'),
      name: key,
      certainty: 'asserted' as const,
      articles: 1,
      citations: [{ articleId, ...span }],
    })),
    indicators: 0,
    shared: [],
  };
  await writeStory(
    trx,
    {
      id: story,
      content,
      categories: ['journalism'],
      articleIds: [articleId],
      firstReportedAt: at,
      updatedAt: at,
      badge: 'new',
      changes: [{ what: 'new', words: 'new story', was: null, is: null }],
    },
    at,
  );
  const placement = {
    articleId,
    storyId: story,
    joined: false,
    score: 0,
    reasons: [],
    keptApart: [],
    moves: [],
  };
  await putArticle(trx, { articleId, storyId: story, placement, memory: {}, publishedAt: at });
}

const page = (type: EntityType, id: string) => program.app.entity(LOCAL, type, id);

describe('an entity', () => {
  test('is told by what articles say of it, each with its sentence', async () => {
    await give({
      id: 'one',
      told: '[actor:gray kestrel|Gray Kestrel] used [malware:mudlark|Mudlark] against [organisation:acme|Acme]. It slept.',
      roles: [
        ['actor', 'actor', 'gray kestrel'],
        ['victim', 'organisation', 'acme'],
        ['sector', 'sector', 'retail'],
      ],
      relations: [
        ['actor', 'gray kestrel', 'uses', 'malware', 'mudlark'],
        ['actor', 'gray kestrel', 'targets', 'organisation', 'acme'],
      ],
      techniques: ['T1566'],
      observables: [
        { role: 'malicious', why: 'listed as an indicator' },
        { value: 'news.example', role: 'benign' },
      ],
    });
    await give({
      id: 'two',
      told: 'A month on, [actor:gray kestrel|Kestrel Group] is quiet. [place:france|France] waits.',
      at: '2025-09-03T08:00:00.000Z',
    });
    const kestrel = await page('actor', 'gray-kestrel');
    expect(kestrel).toMatchObject({
      name: 'Gray Kestrel',
      counts: { stories: 2, storiesLast30Days: 1, articles: 2, mentions: 2 },
      firstSeenAt: '2025-09-03T08:00:00.000Z',
      lastSeenAt: '2025-11-18T08:00:00.000Z',
      catalogue: null,
    });
    expect(kestrel.names.map(({ name, articles }) => [name, articles])).toEqual([
      ['Gray Kestrel', 1],
      ['Kestrel Group', 1],
    ]);
    expect(kestrel.names[1]!.citations[0]!.passage).toBe('A month on, Kestrel Group is quiet.');
    expect(kestrel.activity).toEqual([
      { month: '2025-09', articles: 1 },
      { month: '2025-10', articles: 0 },
      { month: '2025-11', articles: 1 },
    ]);
    expect(
      kestrel.relations.map(({ direction, relation, other, asserted }) => [
        direction,
        relation,
        other.name,
        asserted,
      ]),
    ).toEqual([
      ['out', 'targets', 'Acme', 1],
      ['out', 'uses', 'Mudlark', 1],
    ]);
    expect(kestrel.relations[0]!.citations[0]!.passage).toBe('Gray Kestrel used Mudlark against Acme.');
    expect(kestrel.mentionedWith.map(({ name }) => name)).toEqual(['France', 'retail']);
    expect(kestrel.victims.named.map(({ name, count }) => [name, count])).toEqual([['Acme', 1]]);
    expect(kestrel.victims.sectors.map(({ name }) => name)).toEqual(['retail']);
    expect(kestrel.observables).toMatchObject({ total: 2, malicious: 1 });
    expect(kestrel.observables.shown[0]).toMatchObject({
      value: 'evil.example',
      shown: 'evil[.]example',
      role: 'malicious',
    });
    expect(kestrel.techniques).toMatchObject([{ id: 'T1566', name: 'Phishing', sentences: 1 }]);
    expect(kestrel.stories.map(({ id, roles }) => [id, roles])).toEqual([
      ['one', [{ role: 'actor', certainty: 'asserted' }]],
      ['two', []],
    ]);
    expect(kestrel.said.map(({ text }) => text)).toEqual([
      'Gray Kestrel used Mudlark against Acme.',
      'A month on, Kestrel Group is quiet.',
    ]);
    const mudlark = await page('malware', 'mudlark');
    expect(
      mudlark.relations.map(({ direction, relation, other }) => [direction, relation, other.name]),
    ).toEqual([['in', 'uses', 'Gray Kestrel']]);
  });

  test('is not found where nothing names it', async () => {
    await expect(page('actor', 'nobody-knows-me')).rejects.toThrow('names such an entity');
    await expect(page('actor', '%%%')).rejects.toThrow('names such an entity');
  });

  test('copies add no voice; an article that changed is counted by what it says now', async () => {
    await give({ id: 'one', told: '[actor:gray kestrel|Gray Kestrel] struck.' });
    await give({ id: 'two', told: '[actor:gray kestrel|Gray Kestrel] struck.' });
    const counts = async () => {
      const { entities } = await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 10 });
      const own = (await page('actor', 'gray-kestrel')).counts.articles;
      return [own, ...entities.map(({ articles }) => articles)];
    };
    expect(await counts()).toEqual([2, 2]);
    await makeCopy(program.db, 'two', { originalId: 'one', similarity: 1, how: 'same' });
    expect(await counts()).toEqual([1, 1]);
    await give({ id: 'one', told: '[actor:other|Other] struck.' });
    expect(await counts()).toEqual([0, 1]);
    expect(
      (await program.app.entities(LOCAL, { type: 'actor', text: '', limit: 10 })).entities[0]!.name,
    ).toBe('Other');
  });
});
