/**
 * Observables of a story or an entity as a file for other programs: all of them, raw, up to a bound that the file names.
 * As STIX, with who and what they are told of with.
 */

import type { EntityRef } from '../domain/entity.ts';
import { entityId } from '../domain/entity.ts';
import { NotFound } from '../domain/errors.ts';
import { statedMarking, strictest } from '../domain/marking.ts';
import type { Instant } from '../domain/time.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { allStanding } from '../store/entity-decisions.ts';
import { decidedIn, installedAt } from '../store/entity-exports.ts';
import { type ObservableRow, observablesOfEntity, publishedArticles } from '../store/entity-observables.ts';
import { actsOf } from '../store/entity-ties.ts';
import { articlesAsDecided } from '../store/findings-decided.ts';
import { articlesOfStories, findStory } from '../store/stories.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { knownEntity, naming } from './entity-names.ts';
import { citedArticles, observablesIn } from './observable-view.ts';
import { fileAt } from './publisher.ts';
import { stixBundle } from './stix.ts';
import { toldOfEntity, toldOfStory } from './stix-gather.ts';

/** So that a file can be opened by what reads it. */
const MOST = { csv: 100_000, stix: 20_000 };

/** An observable with the article that is its evidence. */
export interface Exported extends ObservableRow {
  source: string;
  publisher: string;
  publishedAt: Instant;
  learnedAt: Instant;
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
  most = MOST[format],
): Promise<File> {
  const found =
    'story' in of ? await ofStory(db, of.story, most) : await ofEntity(db, catalogues, of.entity, most);
  const { title, rows, total } = found;
  const note =
    total > rows.length
      ? `Only ${rows.length} of ${total} observables: malicious ones first, then those in most articles.`
      : null;
  const name = `${entityId(title).slice(0, 60) || 'observables'}-observables`;
  if (format === 'csv')
    return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: csv(rows, note) };
  const { told, about } = await found.told(catalogues);
  const since = (await installedAt(db)) ?? about.since;
  return {
    name: `${name}.json`,
    type: 'application/stix+json;version=2.1',
    body: `${JSON.stringify(stixBundle({ since }, { ...about, title, note }, told, rows), null, 1)}\n`,
  };
}

async function ofStory(db: Db, id: string, most: number) {
  const story = await findStory(db, id);
  if (!story || story.movedTo !== null) throw new NotFound('There is no such story.');
  const articles = await loadArticles(db, (await articlesOfStories(db, [id])).get(id) ?? []);
  const sources = new Map(
    articles.map(({ article, publisher }) => [
      article.id,
      {
        url: article.url,
        publisher: publisher.name,
        publishedAt: article.published.at,
        learnedAt: article.learnedAt,
      },
    ]),
  );
  const all = observablesIn(articlesAsDecided(articles, (await allStanding(db)).onFinds));
  const { content } = story;
  return {
    title: content.title,
    rows: all.slice(0, most).map((row) => exported(row, sources)),
    total: all.length,
    told: async (catalogues: Catalogues) => ({
      told: await toldOfStory(db, catalogues, content, articles),
      about: {
        as: 'report' as const,
        id: `story/${id}`,
        since: story.firstSeenAt,
        until: later(
          story.revisedAt,
          await decidedIn(
            db,
            articles.map(({ article }) => article.id),
          ),
        ),
        publishedAt: story.firstSeenAt,
        kind: content.kind,
        summary: content.summary.map(({ text }) => text).join(' '),
        marking: strictest(articles.map(({ article }) => statedMarking(article))),
        articles: articles.map(({ article, publisher }) => ({
          title: article.title,
          url: article.url,
          publisher: publisher.name,
        })),
      },
    }),
  };
}

async function ofEntity(db: Db, catalogues: Catalogues, asked: EntityRef, most: number) {
  const ref = await knownEntity(db, catalogues, asked);
  const { rows, total } = await observablesOfEntity(db, ref, await actsOf(db, ref, null), most);
  const sources = await publishedArticles(db, citedArticles(rows.flatMap(({ citations }) => citations)));
  const nameOf = await naming(db, await catalogues.knowledge(), [ref]);
  const out = rows.map((row) => exported(row, sources));
  return {
    title: nameOf(ref),
    rows: out,
    total,
    told: async (catalogues: Catalogues) => {
      const told = await toldOfEntity(db, catalogues, ref);
      const times = [...told.entities, ...told.techniques].flatMap(({ since, until }) => [since, until]);
      const all = [...times, ...out.map(({ learnedAt }) => learnedAt)].sort();
      const none = new Date(0).toISOString();
      return {
        told,
        about: {
          as: 'grouping' as const,
          id: `entity/${ref.type}/${ref.id}`,
          since: all[0] ?? none,
          until: all.at(-1) ?? none,
        },
      };
    },
  };
}

const later = (one: Instant, other: Instant | null): Instant =>
  other !== null && Date.parse(other) > Date.parse(one) ? other : one;

const exported = (
  row: ObservableRow,
  sources: Map<string, { url: string } & Omit<Exported, keyof ObservableRow | 'source'>>,
): Exported => {
  const { url, ...source } = sources.get(row.citations[0]!.articleId)!;
  return { ...row, source: url, ...source };
};

/** RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe. The note is the last row's first cell. */
function csv(rows: Exported[], note: string | null): string {
  const head = ['type', 'value', 'role', 'why', 'articles', 'source', 'published', 'remark'];
  const lines = rows.map(({ type, value, role, why, remark, articles, source, publishedAt }) =>
    [type, value, role ?? 'unknown', why, String(articles), fileAt(source) ?? source, publishedAt, remark]
      .map((one) => cell(one ?? ''))
      .join(','),
  );
  if (note !== null) lines.push([`# ${note}`, ...head.slice(1).map(() => '')].map(cell).join(','));
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
