/**
 * What `src/understand/kind.ts` is trained and judged on: the two labelled windows of news; the news before and after
 * them by labels of our own (`kind-labels.json`); whole articles and brief stories written for this project; and, since news names few vulnerabilities and campaigns, entries of
 * KEV, CISA's advisories and the beginnings of AnnoCTR's training reports.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Kind } from '../src/domain/kind.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import labels from './kind-labels.json' with { type: 'json' };
import { readItems, type StoryItem, storyArticleOf } from './stories-data.ts';
import { writtenSets } from './written.ts';

export interface KindItem extends StoryItem {
  /** Gold: one of our kinds, or opinion, other, roundup. */
  kind: string;
}

/** Gold stories of a file with their articles, oldest first, each with its gold kind. */
export interface KindStory {
  kind: string;
  /** Of the articles that were written for us. */
  whole?: boolean;
  /** In brief, and written for us: the windows have other shares of each kind. */
  writtenBrief?: boolean;
  articles: { read: StoryArticle; kind: string }[];
}

/** Stories of labelled items. A story's kind stands in the roles file beside them, else it is that of most of its items. */
export function kindStories(file: string): KindStory[] {
  const roles = new Map<string, string>();
  const beside = file.replace(/\.jsonl$/, '.roles.jsonl');
  if (beside !== file && existsSync(beside)) {
    for (const line of readFileSync(beside, 'utf8').split('\n').filter(Boolean)) {
      const { story, kind } = JSON.parse(line) as { story: string; kind: string };
      roles.set(story, kind);
    }
  }
  return storiesOf(readItems(file) as KindItem[], roles);
}

function storiesOf(items: KindItem[], roles: ReadonlyMap<string, string>): KindStory[] {
  const stories = new Map<string, KindItem[]>();
  for (const item of items) stories.set(item.story, [...(stories.get(item.story) ?? []), item]);
  return [...stories].map(([story, its]) => ({
    kind: roles.get(story) ?? commonest(its.map(({ kind }) => kind)),
    articles: its.map((item) => ({ read: storyArticleOf(item), kind: item.kind })),
  }));
}

/** The value that occurs most; of equals the first. */
export function commonest(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** What there is to train on, by the name of each set. */
export function trainingSets(data: string): Map<string, KindStory[]> {
  const own = labels.labels as Record<string, string>;
  const around = readItems(join(data, 'stories/cyber-news-unlabelled.jsonl.gz')).flatMap((item) => {
    const [kind, story = item.id] = own[item.id]?.split(' ') ?? [];
    return kind ? [{ ...item, kind, story }] : [];
  });
  return new Map([
    ...['cyber-news-dev', 'cyber-news-dev-2'].map(
      (name) => [name, kindStories(join(data, `stories/${name}.jsonl`))] as const,
    ),
    ['cyber-news-around', storiesOf(around, new Map())],
    ...writtenSets().map(
      ({ name, whole, stories }) =>
        [
          name,
          stories.map(({ labels: { kind }, items }) => ({
            kind,
            ...(whole ? { whole } : { writtenBrief: true }),
            articles: items.map((item) => ({ read: storyArticleOf(item), kind })),
          })),
        ] as const,
    ),
  ]);
}

/** So many reference texts count as one story: they are to teach words, not how common a kind is. */
const referencesAStory = 20;

/** Texts that are of one kind by where they stand. Never judged. */
export function referenceStories(data: string): KindStory[] {
  const kev = JSON.parse(
    readFileSync(join(data, 'knowledge/known_exploited_vulnerabilities.json'), 'utf8'),
  ) as { vulnerabilities: { vulnerabilityName: string; shortDescription: string }[] };
  const exploited = kev.vulnerabilities
    .filter((_, n) => n % 20 === 0)
    .map(({ vulnerabilityName, shortDescription }) => ({
      title: vulnerabilityName,
      description: shortDescription,
    }));
  return [
    ...inGroups([...exploited, ...advisories(data)], 'vulnerability'),
    ...inGroups(reports(data), 'malware-campaign'),
  ];
}

interface Reference {
  title: string;
  description: string;
}

function advisories(data: string): Reference[] {
  const lines = gunzipSync(readFileSync(join(data, 'advisories/cisa-csaf.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line, n) => {
    if (n % 5 !== 0) return [];
    const { document, vulnerabilities } = JSON.parse(line) as {
      document: { title: string };
      vulnerabilities?: { notes?: { category: string; text: string }[] }[];
    };
    const note = vulnerabilities?.[0]?.notes?.find(
      ({ category }) => category === 'summary' || category === 'description',
    );
    return note ? [{ title: document.title, description: note.text }] : [];
  });
}

function reports(data: string): Reference[] {
  const folder = join(data, 'entities/annoctr/text/train');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [title = '', ...rest] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return { title, description: rest.join(' ').slice(0, 900) };
    });
}

function inGroups(references: Reference[], kind: Kind): KindStory[] {
  const read = references.map((reference, n) => ({
    read: storyArticleOf({ id: `${kind}-${n}`, story: kind, ...reference }),
    kind,
  }));
  return Array.from({ length: Math.ceil(read.length / referencesAStory) }, (_, n) => ({
    kind,
    articles: read.slice(n * referencesAStory, (n + 1) * referencesAStory),
  }));
}
