/** Articles as read: text, finds, copies, and the addresses they are known under. */
import { type Selectable, sql } from 'kysely';
import type { Article, CopyOf } from '../domain/article.ts';
import { type Findings, noFindings } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { announceWaiting } from './announce.ts';
import { type Db, json, storable } from './connect.ts';
import { markCopies, saveFinds } from './entities.ts';
import type { ArticleTable } from './schema.ts';

export interface ReadArticle {
  article: Article;
  /** Every address it is known under, the canonical one included. */
  urls: string[];
  findings: Findings;
  /** What comparing for copies needs, and the keys under which it is looked up. */
  signature: unknown;
  bands: string[];
}

/** What makes an `Article`; the search vector and the signature stay where they are. */
const columns = [
  'article.id',
  'article.url',
  'article.source_id',
  'article.publisher_id',
  'article.title',
  'article.authors',
  'article.published',
  'article.updated',
  'article.learned_at',
  'article.language',
  'article.text',
  'article.blocks',
  'article.links',
  'article.images',
  'article.cut',
] as const;

type Column = (typeof columns)[number] extends `article.${infer Name}` ? Name : never;

const toArticle = (row: Pick<Selectable<ArticleTable>, Column & keyof ArticleTable>): Article => ({
  id: row.id,
  url: row.url,
  sourceId: row.source_id,
  publisherId: row.publisher_id,
  title: row.title,
  authors: row.authors,
  published: row.published,
  updated: row.updated,
  learnedAt: row.learned_at,
  language: row.language,
  text: row.text,
  blocks: row.blocks,
  links: row.links,
  images: row.images,
  ...(row.cut !== null && { cut: row.cut }),
});

/** The article that is already known under one of these addresses, as far as a second reading needs to know it. */
export async function findByUrl(
  db: Db,
  urls: string[],
): Promise<{ id: string; url: string; text: string } | null> {
  const row = await db
    .selectFrom('article_url')
    .innerJoin('article', 'article.id', 'article_url.article_id')
    .select(['article.id', 'article.url', 'article.text'])
    .where('article_url.url', 'in', urls.map(storable))
    .orderBy('article.learned_at')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Stores an article, new or changed, and marks it as waiting to be placed; whoever tells stories hears of it. Where it came from and when we learned
 * of it stay as they were at first. True: it was not there before.
 */
export async function saveArticle(trx: Db, read: ReadArticle, now: Instant): Promise<boolean> {
  const { article } = read;
  const known = await trx
    .selectFrom('article')
    .select(sql<boolean>`text <> ${storable(article.text)}`.as('changed'))
    .where('id', '=', article.id)
    .forUpdate()
    .executeTakeFirst();
  const values = {
    url: storable(article.url),
    publisher_id: article.publisherId,
    title: storable(article.title),
    authors: json(article.authors),
    published: json(article.published),
    published_at: article.published.at,
    updated: article.updated ? json(article.updated) : null,
    language: article.language,
    text: storable(article.text),
    blocks: json(article.blocks),
    links: json(article.links),
    images: json(article.images),
    cut: article.cut ?? null,
    findings: json(read.findings),
    understood: read.findings.version,
    catalogue: read.findings.catalogue,
    signature: json(read.signature),
    waiting: true,
  };
  if (known) {
    if (known.changed) await keepVersion(trx, article.id, now);
    await trx
      .updateTable('article')
      .set(known.changed ? { ...values, changed_at: now } : values)
      .where('id', '=', article.id)
      .execute();
    await trx.deleteFrom('copy_band').where('article_id', '=', article.id).execute();
  } else
    await trx
      .insertInto('article')
      .values({ id: article.id, source_id: article.sourceId, learned_at: article.learnedAt, ...values })
      .execute();
  const urls = [...new Set(read.urls.map(storable))].map((url) => ({ url, article_id: article.id }));
  await trx
    .insertInto('article_url')
    .values(urls)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (read.bands.length > 0) {
    const bands = [...new Set(read.bands)];
    await sql`insert into copy_band (band, article_id)
      select band, ${article.id} from unnest(${bands}::text[]) as given (band)`.execute(trx);
  }
  if (!known) {
    await trx
      .updateTable('source')
      .set((set) => ({ articles: set('articles', '+', 1) }))
      .where('id', '=', article.sourceId)
      .execute();
  }
  await saveFinds(trx, article, read.findings, !known);
  await announceWaiting(trx);
  return !known;
}

/** Keeps what an article said so far, before it says something else. */
async function keepVersion(trx: Db, articleId: string, now: Instant): Promise<void> {
  await trx
    .insertInto('article_version')
    .columns(['article_id', 'until', 'text', 'blocks'])
    .expression((from) =>
      from
        .selectFrom('article')
        .select(['id', sql<Instant>`${now}::timestamptz`.as('until'), 'text', 'blocks'])
        .where('id', '=', articleId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** When these articles were changed by their publishers, those that were: article → when. */
export async function changeTimes(db: Db, ids: string[]): Promise<Map<string, Instant>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('article')
    .select(['id', 'changed_at'])
    .where('id', 'in', ids)
    .where('changed_at', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.changed_at!]));
}

/** An article as comparing for copies sees it. */
export interface CopyCandidate {
  id: string;
  originalId: string | null;
  publishedAt: string;
  learnedAt: string;
  signature: unknown;
}

/**
 * For each of these articles those that share a band with it, most shared bands first; at most `limit` of each, so that a
 * much-copied template costs no more. Each band is looked up by itself, whatever the database thinks of its tables: of ones that
 * grew a moment ago it knows nothing yet, and would read them whole. `near`: article → their ids, without those that share none; `articles`: all of them.
 */
export async function copyCandidates(
  db: Db,
  ids: string[],
  limit: number,
): Promise<{ near: Map<string, string[]>; articles: Map<string, CopyCandidate> }> {
  const { rows } = await sql<{ id: string; others: string[] }>`
    select asked.id, array(
           select other.article_id
             from copy_band own
             cross join lateral (select article_id from copy_band where band = own.band offset 0) other
             cross join lateral (select published_at from article where id = other.article_id offset 0) its
            where own.article_id = asked.id and other.article_id <> own.article_id
            group by other.article_id, its.published_at
            order by count(*) desc, its.published_at, other.article_id
            limit ${limit}) as others
      from unnest(${ids}::text[]) as asked (id)`.execute(db);
  const near = new Map(rows.filter(({ others }) => others.length > 0).map(({ id, others }) => [id, others]));
  const involved = [...new Set([...near].flat(2))];
  return { near, articles: new Map((await candidates(db, involved)).map((each) => [each.id, each])) };
}

async function candidates(db: Db, ids: string[]): Promise<CopyCandidate[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('article')
    .select(['id', 'original_id', 'published_at', 'learned_at', 'signature'])
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    originalId: row.original_id,
    publishedAt: row.published_at,
    learnedAt: row.learned_at,
    signature: row.signature,
  }));
}

/** Records, at once, whose copy an article is; its own copies become copies of the same original. Their stories are to be told again. */
export async function makeCopy(trx: Db, id: string, copyOf: CopyOf): Promise<void> {
  if (!trx.isTransaction) return trx.transaction().execute((own) => makeCopy(own, id, copyOf));
  const copies = await trx
    .updateTable('article')
    .set({ copy_of: json(copyOf), original_id: copyOf.originalId, waiting: true })
    .where((where) => where.or([where('id', '=', id), where('original_id', '=', id)]))
    .where('id', '<>', copyOf.originalId)
    .returning('id')
    .execute();
  await markCopies(
    trx,
    copies.map((copy) => copy.id),
  );
}

const storyArticles = (db: Db) =>
  db
    .selectFrom('article')
    .innerJoin('publisher', 'publisher.id', 'article.publisher_id')
    .select(columns)
    .select('article.findings')
    .select('article.copy_of')
    .select(['publisher.name as publisher_name', 'publisher.family', 'publisher.category']);

type StoryArticleRow = Awaited<ReturnType<ReturnType<typeof storyArticles>['execute']>>[number];

const toStoryArticle = (row: StoryArticleRow): StoryArticle => ({
  article: toArticle(row),
  findings: { ...noFindings, ...row.findings },
  publisher: { id: row.publisher_id, name: row.publisher_name, family: row.family, category: row.category },
  copyOf: row.copy_of,
});

/** Up to `limit` articles that wait for their story, oldest publication first. */
export async function waitingArticles(db: Db, limit: number): Promise<StoryArticle[]> {
  const rows = await storyArticles(db)
    .where('waiting', '=', true)
    .orderBy('published_at')
    .orderBy('article.id')
    .limit(limit)
    .execute();
  return rows.map(toStoryArticle);
}

/** Articles by id, in the order of their publication. */
export async function loadArticles(db: Db, ids: string[]): Promise<StoryArticle[]> {
  if (ids.length === 0) return [];
  const rows = await storyArticles(db)
    .where('article.id', 'in', ids)
    .orderBy('published_at')
    .orderBy('article.id')
    .execute();
  return rows.map(toStoryArticle);
}

/** What tells whether an article, or what belongs to it, has been written since: PostgreSQL's row versions (xmin and ctid). */
export interface ArticleState {
  row: string;
  /** Its publisher and its earlier texts. */
  rest: string;
}

/** The states of these articles, in the order of their publication. */
export async function articleStates(db: Db, ids: string[]): Promise<Map<string, ArticleState>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('article')
    .innerJoin('publisher', 'publisher.id', 'article.publisher_id')
    .select('article.id')
    .select(sql<string>`concat_ws(' ', article.xmin, article.ctid)`.as('row'))
    .select(
      sql<string>`concat_ws(' ', publisher.xmin, publisher.ctid,
        (select count(*) from article_version v where v.article_id = article.id))`.as('rest'),
    )
    .where('article.id', 'in', ids)
    .orderBy('published_at')
    .orderBy('article.id')
    .execute();
  return new Map(rows.map(({ id, row, rest }) => [id, { row, rest }]));
}

export async function countArticles(db: Db): Promise<{ articles: number; waiting: number }> {
  const count = () => db.selectFrom('article').select((select) => select.fn.countAll<number>().as('n'));
  // Apart, for then an index answers each of them.
  const [articles, waiting] = await Promise.all([
    count().executeTakeFirstOrThrow(),
    count().where('waiting', '=', true).executeTakeFirstOrThrow(),
  ]);
  return { articles: articles.n, waiting: waiting.n };
}

/** When we last learned of an article. */
export async function lastLearnedAt(db: Db): Promise<Instant | null> {
  const row = await db
    .selectFrom('article')
    .select((select) => select.fn.max('learned_at').as('at'))
    .executeTakeFirstOrThrow();
  return row.at;
}

/** The copies of these articles, in the order of their publication. */
export async function copiesOf(db: Db, ids: string[]): Promise<StoryArticle[]> {
  if (ids.length === 0) return [];
  return (
    await storyArticles(db)
      .where('original_id', 'in', ids)
      .orderBy('published_at')
      .orderBy('article.id')
      .execute()
  ).map(toStoryArticle);
}
