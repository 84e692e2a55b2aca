/** Observables of a story or an entity as a file for other programs: all of them, raw. */

import type { EntityRef } from '../domain/entity.ts';
import { entityId } from '../domain/entity.ts';
import { NotFound } from '../domain/errors.ts';
import type { Instant } from '../domain/time.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { articlesToCite, type ObservableRow, observablesOfEntity } from '../store/entity-reads.ts';
import { articlesOfStories, findStory } from '../store/stories.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { entityAt, naming } from './entity-names.ts';
import { citedArticles, observablesIn } from './observable-view.ts';
import { stixBundle } from './stix.ts';

const MOST = 100_000;

/** An observable with the article that is its evidence. */
export interface Exported extends ObservableRow {
  source: string;
  publishedAt: Instant;
}

export interface File {
  name: string;
  type: string;
  body: string;
}

export async function observablesFile(
  db: Db,
  catalogues: Catalogues,
  of: { story: string } | { entity: EntityRef },
  format: 'csv' | 'stix',
): Promise<File> {
  const { id, title, at, rows } =
    'story' in of ? await ofStory(db, of.story) : await ofEntity(db, catalogues, of.entity);
  const name = `${entityId(title).slice(0, 60) || 'observables'}-observables`;
  if (format === 'csv') return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: csv(rows) };
  const bundle = stixBundle({ id, title, at }, rows);
  return {
    name: `${name}.json`,
    type: 'application/stix+json;version=2.1',
    body: `${JSON.stringify(bundle, null, 1)}\n`,
  };
}

async function ofStory(db: Db, id: string) {
  const story = await findStory(db, id);
  if (!story || story.movedTo !== null) throw new NotFound('There is no such story.');
  const articles = await loadArticles(db, (await articlesOfStories(db, [id])).get(id) ?? []);
  const sources = new Map(articles.map(({ article }) => [article.id, article]));
  const rows = observablesIn(articles).map((row) => exported(row, sources));
  return { id: `story/${id}`, title: story.content.title, at: story.updatedAt, rows };
}

async function ofEntity(db: Db, catalogues: Catalogues, { type, id }: EntityRef) {
  const ref = await entityAt(db, catalogues, type, id);
  if (ref === null) throw new NotFound('Nothing here and no catalogue names such an entity.');
  const { rows } = await observablesOfEntity(db, ref, MOST);
  const articles = await articlesToCite(db, citedArticles(rows.flatMap(({ citations }) => citations)));
  const sources = new Map(articles.map(({ article }) => [article.id, article]));
  const nameOf = await naming(db, await catalogues.knowledge(), [ref]);
  const out = rows.map((row) => exported(row, sources));
  const at =
    out
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return { id: `entity/${ref.type}/${ref.id}`, title: nameOf(ref), at, rows: out };
}

const exported = (
  row: ObservableRow,
  sources: Map<string, { url: string; published: { at: Instant } }>,
): Exported => {
  const source = sources.get(row.citations[0]!.articleId)!;
  return { ...row, source: source.url, publishedAt: source.published.at };
};

/** RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(rows: Exported[]): string {
  const head = ['type', 'value', 'role', 'why', 'articles', 'source', 'published'];
  const lines = rows.map(({ type, value, role, why, articles, source, publishedAt }) =>
    [type, value, role ?? 'unknown', why ?? '', String(articles), source, publishedAt].map(cell).join(','),
  );
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
