/** Articles for tests of who and what, whose finds are written into their text. */
import type { Certainty, EntityType, Role } from '../src/domain/entity.ts';
import { type Findings, noFindings } from '../src/domain/findings.ts';
import type { StoryContent } from '../src/domain/story.ts';
import { loadArticles, saveArticle } from '../src/store/articles.ts';
import type { Db } from '../src/store/connect.ts';
import { addSources, sourceId } from '../src/store/sources.ts';
import { putArticles, writeStories } from '../src/store/story-writes.ts';

const FEED = 'https://news.example/feed';

/** The one source of these articles: to be added before them. */
export async function giveSource(db: Db, at: string): Promise<void> {
  const publisher = {
    id: 'news.example',
    name: 'News',
    family: 'news.example',
    category: 'journalism' as const,
  };
  await addSources(db, [{ url: FEED, kind: 'feed', name: 'News', publisher, language: 'en' }], at);
}

export interface GivenArticle {
  id: string;
  /** Sentences in which names stand as `[actor:key|as written]`. */
  told: string;
  at?: string;
  story?: string;
  kind?: StoryContent['kind'];
  roles?: [Role, EntityType, string][];
  relations?: [
    EntityType,
    string,
    'uses' | 'targets',
    EntityType,
    string,
    ('asserted' | 'hedged' | 'denied')?,
  ][];
  /** Of the first sentence, or of the one that is given. */
  techniques?: (string | [id: string, sentence: number, certainty?: Certainty])[];
  observables?: Partial<Findings['observables'][number]>[];
}

/** An article whose finds are written into its text. Roles, relations and techniques are those of its first sentence. */
export async function giveArticle(
  db: Db,
  { id, told, at = '2025-11-18T08:00:00.000Z', story = id, kind = 'incident', ...given }: GivenArticle,
): Promise<void> {
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
    techniques: (given.techniques ?? []).map((technique) => {
      const [id, sentence, certainty = 'asserted' as const] = [technique, 0].flat() as [
        string,
        number,
        Certainty?,
      ];
      const { start, end } = sentences[sentence]!;
      return { id, score: 0.9, certainty, start, end };
    }),
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
  await db.transaction().execute(async (trx) => {
    await saveArticle(trx, { article, findings, urls: [article.url], signature: null, bands: [] }, at);
    await tell(trx, story, id, at, { start, end }, kind);
  });
}

async function tell(
  trx: Db,
  story: string,
  articleId: string,
  at: string,
  span: { start: number; end: number },
  kind: StoryContent['kind'],
): Promise<void> {
  const [item] = await loadArticles(trx, [articleId]);
  const cited = { text: item!.article.text.slice(span.start, span.end), citations: [{ articleId, ...span }] };
  const content: StoryContent = {
    title: `Story ${story}`,
    kind,
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
  await writeStories(
    trx,
    [
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
    ],
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
  await putArticles(trx, [{ articleId, storyId: story, placement, memory: {}, publishedAt: at }]);
}
