/** Articles for tests: from a title and paragraphs to what the story engine takes, through the real `understand()`. */
import { type Article, articleId, type CopyOf } from '../../domain/article.ts';
import type { Category } from '../../domain/source.ts';
import type { StoryArticle } from '../../domain/story.ts';
import { understand } from '../../understand/understand.ts';

export interface Draft {
  title: string;
  paragraphs: string[];
  /** An instant or a day. */
  published: string;
  publisher?: string;
  category?: Category;
  language?: string;
  id?: string;
  copyOf?: CopyOf;
}

/** The article of a draft. Its identifier follows from publisher and title unless one is given. */
export function draftArticle(draft: Draft): StoryArticle {
  const publisher = draft.publisher ?? 'Harbour Wire';
  const text = [draft.title, ...draft.paragraphs].join('\n\n');
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const [i, part] of [draft.title, ...draft.paragraphs].entries()) {
    blocks.push({ kind: i === 0 ? 'title' : 'paragraph', start, end: start + part.length });
    start += part.length + 2;
  }
  const at = new Date(draft.published).toISOString();
  const url = `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/${encodeURIComponent(draft.title)}`;
  const article: Article = {
    id: draft.id ?? articleId(url),
    url,
    sourceId: 'test',
    publisherId: publisher,
    title: draft.title,
    authors: [],
    published: { at, precision: 'minute', from: 'feed' },
    updated: null,
    learnedAt: at,
    language: draft.language ?? 'en',
    text,
    blocks,
    links: [],
    images: [],
  };
  return {
    article,
    findings: understand(article),
    publisher: {
      id: publisher,
      name: publisher,
      family: publisher,
      category: draft.category ?? 'journalism',
    },
    copyOf: draft.copyOf ?? null,
  };
}
