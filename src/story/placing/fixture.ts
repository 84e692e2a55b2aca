/** Articles for the tests of placing, written for them: title, paragraphs, and the finds that placing looks at. */
import type { Block } from '../../domain/article.ts';
import type { Findings } from '../../domain/findings.ts';
import { noFindings } from '../../domain/findings.ts';
import type { StoryArticle } from '../../domain/story.ts';

export interface Told {
  id: string;
  title: string;
  text: string;
  /** Hours after 1 March 2025. */
  hour?: number;
  language?: string;
  copyOf?: string;
  url?: string;
}

const vulnerability = /CVE-\d{4}-\d{4,7}/g;
const counted = /\b(\d{2,4}) (organisation|group|customer)s\b/g;

const actor = /\bGrey Lantern\b/g;

/** An article as the story engine takes it; paragraphs are lines. Vulnerabilities and a few counted things are found by pattern. */
export function told({ id, title, text, hour = 0, language = 'en', copyOf, url }: Told): StoryArticle {
  const at = new Date(Date.parse('2025-03-01T00:00:00Z') + hour * 3_600_000).toISOString();
  const blocks: Block[] = [{ kind: 'title', start: 0, end: title.length }];
  let whole = title;
  for (const line of text.split('\n')) {
    const start = whole.length + 2;
    whole += `\n\n${line}`;
    blocks.push({ kind: 'paragraph', start, end: whole.length });
  }
  return {
    article: {
      id,
      url: url ?? `https://news.example/${id}`,
      sourceId: 'test',
      publisherId: 'test',
      title,
      authors: [],
      published: { at, precision: 'minute', from: 'feed' },
      updated: null,
      learnedAt: at,
      language,
      text: whole,
      blocks,
      links: [],
      images: [],
    },
    findings: findingsOf(whole, blocks),
    publisher: { id: 'test', name: 'Test', family: 'test', category: 'journalism' },
    copyOf: copyOf === undefined ? null : { originalId: copyOf, similarity: 0.9, how: 'near' },
  };
}

function findingsOf(text: string, blocks: Block[]): Findings {
  const sentences = blocks.flatMap(({ start, end }, block) => {
    const found: Findings['sentences'] = [];
    let from = start;
    for (const stop of text.slice(start, end).matchAll(/\. (?=\p{Lu})/gu)) {
      found.push({ start: from, end: start + stop.index + 1, block });
      from = start + stop.index + 2;
    }
    return [...found, { start: from, end, block }];
  });
  const span = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
  const mention = <Type>(match: RegExpExecArray, type: Type) => ({
    ...span(match),
    type,
    key: match[0].toLowerCase(),
  });
  return {
    ...noFindings,
    sentences,
    mentions: [
      ...[...text.matchAll(vulnerability)].map((match) => mention(match, 'vulnerability' as const)),
      ...[...text.matchAll(actor)].map((match) => mention(match, 'actor' as const)),
    ],
    quantities: [...text.matchAll(counted)].map((match) => ({
      ...span(match),
      value: Number(match[1]),
      unit: match[2]!,
      qualifier: 'exactly' as const,
    })),
  };
}

/** Places articles in order; gives the story of each at the end. */
export function storiesOf(
  placing: { place(a: StoryArticle): import('../../domain/story.ts').Placement },
  all: Told[],
): Map<string, string> {
  const homes = new Map<string, string>();
  for (const one of all) {
    const { storyId, moves } = placing.place(told(one));
    homes.set(one.id, storyId);
    for (const { articleIds, to } of moves) for (const id of articleIds) homes.set(id, to);
  }
  return homes;
}
