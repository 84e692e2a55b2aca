/** Articles out of a few strings, for tests and benchmarks. */
import type { Article, BlockKind } from '../domain/article.ts';

interface Given {
  title?: string;
  /** Paragraphs, or blocks of another kind. */
  body: (string | { kind: BlockKind; text: string })[];
  /** Day of publication. */
  day?: string;
  language?: string;
}

/** An article with these blocks, published at noon of the day. */
export function articleOf({ title = 'A title', body, day = '2025-11-18', language = 'en' }: Given): Article {
  const pieces = [
    { kind: 'title' as BlockKind, text: title },
    ...body.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph' as BlockKind, text: block } : block,
    ),
  ];
  let at = 0;
  const blocks = pieces.map(({ kind, text }) => {
    const block = { kind, start: at, end: at + text.length };
    at += text.length + 2;
    return block;
  });
  const published = { at: `${day}T12:00:00.000Z`, precision: 'minute' as const, from: 'feed' as const };
  return {
    id: 'article',
    url: 'https://news.example/article',
    sourceId: 'source',
    publisherId: 'publisher',
    title,
    authors: [],
    published,
    updated: null,
    learnedAt: published.at,
    language,
    text: pieces.map(({ text }) => text).join('\n\n'),
    blocks,
    links: [],
    images: [],
  };
}
