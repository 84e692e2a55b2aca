/** The article page: the clean text, with the passages marked that its story cites. */
import { type Clock, instant } from '../clock.ts';
import type { Article, Citation, Link, Passage } from '../domain/article.ts';
import { NotFound } from '../domain/errors.ts';
import type { ArticlePage } from '../domain/page.ts';
import type { StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { copiesOf, loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { findStory, revisionAt, storiesOfArticles } from '../store/stories.ts';
import { articleVersions } from '../store/versions.ts';
import { fileAt } from './publisher.ts';

/** An article with the passages marked that its story cites; `asOf`: what both said then. */
export async function article(db: Db, clock: Clock, id: string, asOf: Instant | null): Promise<ArticlePage> {
  const item = (await loadArticles(db, [id]))[0];
  if (!item) throw new NotFound('There is no such article.');
  const storyId = (await storiesOfArticles(db, [id])).get(id) ?? null;
  const [told, then, copies, originals, versions] = await Promise.all([
    storyId === null ? null : findStory(db, storyId),
    storyId === null || asOf === null ? null : revisionAt(db, storyId, asOf),
    copiesOf(db, [id]),
    loadArticles(db, item.copyOf ? [item.copyOf.originalId] : []),
    articleVersions(db, id),
  ]);
  // The first that stood until later than `asOf` is what it said then; none: it has not changed since.
  const earlier = versions.find((version) => asOf !== null && version.until > asOf);
  const content = then?.content ?? told?.content;
  const versionAt = (at: string) => versions.find(({ until }) => until > at);
  const spans = content
    ? citedSpans(content, id).filter((span) =>
        span.asOf ? versionAt(span.asOf) === earlier : !earlier || then,
      )
    : [];
  const original = originals[0];
  const { publisher } = item;
  // The links of earlier texts are not kept.
  const read = earlier
    ? { ...item.article, text: earlier.text, blocks: earlier.blocks, links: [] }
    : item.article;
  return {
    now: instant(clock),
    id,
    url: read.url,
    file: fileAt(read.url),
    title: earlier ? titleIn(read) : read.title,
    authors: read.authors,
    publisher: publisher.name,
    category: publisher.category,
    published: read.published,
    updated: read.updated,
    learnedAt: read.learnedAt,
    language: read.language,
    blocks: read.blocks.map((block) => ({
      kind: block.kind,
      start: block.start,
      pieces: pieces(read.text, block, spans, read.links),
    })),
    copyOf:
      original && item.copyOf
        ? {
            articleId: original.article.id,
            title: original.article.title,
            publisher: original.publisher.name,
            copy: item.copyOf,
          }
        : null,
    copies: copies.map((copy) => ({
      articleId: copy.article.id,
      title: copy.article.title,
      publisher: copy.publisher.name,
      copy: copy.copyOf!,
    })),
    story: told ? { id: told.movedTo ?? told.id, title: told.content.title } : null,
    images: read.images,
    cut: earlier ? null : (read.cut ?? null),
    asOf: earlier ? asOf : null,
    changedAt: versions.map((version) => version.until),
  };
}

/** The title as the text has it: what else is known of an article is known of its newest state. */
const titleIn = ({ text, blocks, title }: Article): string =>
  blocks[0]?.kind === 'title' ? text.slice(blocks[0].start, blocks[0].end) : title;

/** Every passage of an article that a story cites. */
export function citedSpans(content: StoryContent, articleId: string): Citation[] {
  const all = [
    ...content.state.citations,
    ...content.summary.flatMap((sentence) => sentence.citations),
    ...content.events.flatMap((event) => [
      ...event.citations,
      ...[
        ...event.sentences,
        ...(event.correction ? [event.correction] : []),
        ...(event.changed ?? []),
      ].flatMap(({ citations }) => citations),
    ]),
    ...content.disagreements.flatMap((one) => one.sides.flatMap((side) => side.citations)),
  ];
  return all.filter((citation) => citation.articleId === articleId);
}

/** Cuts a block at every border of a cited passage or a link. */
function pieces(text: string, block: { start: number; end: number }, spans: Passage[], links: Link[]) {
  const within = <T extends { start: number; end: number }>(all: T[]) =>
    all.filter((one) => one.start < block.end && one.end > block.start);
  const cited = within(spans);
  const linked = within(links);
  const borders = new Set([block.start, block.end]);
  for (const { start, end } of [...cited, ...linked]) {
    if (start > block.start) borders.add(start);
    if (end < block.end) borders.add(end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const covers = (one: { start: number; end: number }) => one.start <= start && start < one.end;
    return {
      text: text.slice(start, cuts[index + 1]),
      start,
      cited: cited.some(covers),
      href: linked.find(covers)?.url ?? null,
    };
  });
}
