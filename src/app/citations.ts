/** Citations made ready to show: numbered by source, each with its passage and a little text around it. */
import type { Citation } from '../domain/article.ts';
import type { CitationView, CitedView } from '../domain/citation-view.ts';
import { type Marking, statedMarking, strictest } from '../domain/marking.ts';
import type { Cited, StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';

/** How much text is shown before and after a passage, in characters. */
const AROUND = 120;

/** Turns citations into views, and remembers which sources were cited, numbered in the order of their first citation. */
export interface Citer {
  view(citation: Citation): CitationView | null;
  views(citations: Citation[]): CitationView[];
  cited(cited: Cited, isNew?: boolean): CitedView;
  /** The number of each cited article, and its passages in the order in which they were cited. */
  sources: Map<string, { number: number; passages: CitationView[]; times: number }>;
  /** What holds of all the articles that it may cite. */
  marking: Marking;
}

/** `asOf`: the articles are given as they stood then. */
export function createCiter(articles: StoryArticle[], asOf: Instant | null = null): Citer {
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const sources: Citer['sources'] = new Map();

  const view = (citation: Citation): CitationView | null => {
    const item = byId.get(citation.articleId);
    if (!item) return null;
    const known = sources.get(citation.articleId) ?? { number: sources.size + 1, passages: [], times: 0 };
    sources.set(citation.articleId, known);
    known.times += 1;
    const shown: CitationView = {
      number: known.number,
      articleId: citation.articleId,
      start: citation.start,
      end: citation.end,
      publisher: item.publisher.name,
      published: item.article.published,
      ...passageAround(asItWas(item, citation.asOf), citation),
      asOf: citation.asOf ?? asOf,
    };
    if (!known.passages.some((one) => one.start === shown.start && one.end === shown.end))
      known.passages.push(shown);
    return shown;
  };

  const views = (citations: Citation[]): CitationView[] => {
    const shown = citations.flatMap((citation) => view(citation) ?? []);
    // One numeral per source and sentence; further passages of the same source are on the sources list.
    const first = new Map(shown.toReversed().map((one) => [one.number, one]));
    return [...first.values()].sort((a, b) => a.number - b.number);
  };

  return {
    view,
    views,
    sources,
    // What was published and says nothing of it is for all.
    get marking() {
      return strictest(articles.map(({ article }) => statedMarking(article))) ?? 'TLP:CLEAR';
    },
    cited: (cited, isNew = false) => ({ text: cited.text, citations: views(cited.citations), isNew }),
  };
}

/** The article with the text that stood at `then`, where one of its earlier texts did. */
function asItWas(item: StoryArticle, then: Instant | undefined): StoryArticle {
  const earlier = then && item.earlier?.find(({ until }) => until > then);
  return earlier ? { ...item, article: { ...item.article, text: earlier.text, blocks: [] } } : item;
}

/** The passage, with what stands before and after it in its block, cut at a word. */
export function passageAround(item: StoryArticle, { start, end }: { start: number; end: number }) {
  const { text, blocks } = item.article;
  const block = blocks.find((one) => one.start <= start && start < one.end) ?? { start: 0, end: text.length };
  let from = Math.max(block.start, start - AROUND);
  let to = Math.min(Math.max(block.end, end), end + AROUND);
  const cutBefore = from > block.start;
  const cutAfter = to < block.end;
  if (cutBefore) from = Math.min(start, nextSpace(text, from) + 1);
  if (cutAfter) to = Math.max(end, text.lastIndexOf(' ', to));
  return {
    before: (cutBefore ? '… ' : '') + text.slice(from, start),
    passage: text.slice(start, end),
    after: text.slice(end, to) + (cutAfter ? ' …' : ''),
  };
}

function nextSpace(text: string, from: number): number {
  const at = text.indexOf(' ', from);
  return at === -1 ? from : at;
}
