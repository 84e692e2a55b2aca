/** Full-text search. Hits are limited before they are ranked: ranking many hits is the cost (newest first stands in for rank beyond the limit). */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { EntityRef, Role } from '../domain/entity.ts';
import type { StoryKind } from '../domain/kind.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { NOWHERE } from './entity-parts.ts';
import { type AskedObservable, articlesHolding } from './observable-search.ts';

/** So many of the newest hits are ranked. */
const RANKED = 500;

/** What is asked of stories and of articles, all of it together. */
export interface Search {
  /** Words, "phrases" and -words; may be empty. */
  text: string;
  /** Or that one of these is named, where the text is their name. */
  orNaming: EntityRef[];
  /** Each names one of its entities, in this role if one is given; or, with `not`, none of them. */
  naming: { refs: EntityRef[]; role: Role | null; not: boolean }[];
  /** Each is held by an article, or stands there as one of these words in a row, or one of these is named. */
  holding: { asked: AskedObservable; words: string[]; orNaming: EntityRef[]; not: boolean }[];
  kinds: { kind: StoryKind; not: boolean }[];
  /** Articles of one of these publishers or sources, by id. */
  sources: { ids: string[]; not: boolean }[];
  since: Instant | null;
  /** Something is asked for that nothing has. */
  impossible: boolean;
}

/**
 * Every word as a prefix, so that a search while typing finds; one with marks inside ("node.js", "zero-day") as the text
 * has it, or as its parts in a row. Anything with quotes, minus or "or" as websearch reads it.
 */
function query(text: string): RawBuilder<unknown> {
  if (/"|(?<!\S)-|\bor\b/i.test(text)) return sql`websearch_to_tsquery('simple', ${text})`;
  const all = text.split(/\s+/).flatMap((word) => {
    const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (parts.length === 0) return [];
    const inRow = sql`to_tsquery('simple', ${`${parts.join(' <-> ')}:*`})`;
    return parts.length === 1 ? [inRow] : [sql`(phraseto_tsquery('simple', ${word}) || ${inRow})`];
  });
  return all.length === 0 ? sql`to_tsquery('simple', '')` : sql`(${sql.join(all, sql` && `)})`;
}

/** The articles that name one of these, in this role if one is given. */
function articlesNaming(refs: EntityRef[], role: Role | null): RawBuilder<unknown> {
  const asked = askedFor(refs);
  if (role === null)
    return sql`select article_id from ${asked} join entity_mention m on m.type = asked.type and m.entity = asked.id`;
  const acting = sql`${asked} join entity_role r on r.type = asked.type and r.entity = asked.id
    and r.role = ${role} and r.certainty <> 'denied'`;
  return role === 'sector' || role === 'country'
    ? ofStoriesAbout(acting, role)
    : sql`select r.article_id from ${acting}`;
}

/**
 * Of articles that give a sector or country, those whose story is told with it: of many articles some name one in passing, and
 * what a person added is told of.
 * Each story is opened once, for its content is long.
 */
const ofStoriesAbout = (acting: RawBuilder<unknown>, role: Role): RawBuilder<unknown> => sql`
  select its.article_id from (
    select named.article_id, named.story_id, case when named.story_id is null or named.added then true else told.is end as is
      from (select r.article_id, r.found_id, r.span_start = ${NOWHERE} as added, s.story_id from ${acting}
              left join story_article s on s.article_id = r.article_id) named
      left join (
        select d.story_id, d.found_id,
               story.content -> 'about' @> jsonb_build_array(jsonb_build_object('role', ${role}::text, 'id', d.found_id)) as is
          from (select distinct s.story_id, r.found_id from ${acting}
                  join story_article s on s.article_id = r.article_id) d
          join story on story.id = d.story_id
      ) told on told.story_id = named.story_id and told.found_id = named.found_id
  ) its where its.is`;

const articlesFrom = (ids: string[]): RawBuilder<unknown> => sql`
  select a.id as article_id from article a where a.publisher_id = any(${ids}) or a.source_id = any(${ids})`;

const unless = (not: boolean, condition: RawBuilder<unknown>) => (not ? sql`not (${condition})` : condition);

/** A table whose rows are found by their own words and by their articles. */
interface Searched {
  id: RawBuilder<unknown>;
  table: RawBuilder<unknown>;
  /** The ids of rows that have one of these articles. */
  having: (articles: RawBuilder<unknown>) => RawBuilder<unknown>;
}

const allStories: Searched = {
  id: sql`story.id`,
  table: sql`story`,
  having: (articles) => sql`select story_id from story_article where article_id in (${articles})`,
};
const allArticles: Searched = { id: sql`article.id`, table: sql`article`, having: (articles) => articles };

/** All that is asked of a row. What may be met in one of several ways is a union, for "or" would read every row. */
function conditions(
  { text, orNaming, naming, holding, sources, impossible }: Search,
  { id, table, having }: Searched,
): RawBuilder<unknown>[] {
  const within = (articles: RawBuilder<unknown>) => sql`${id} in (${having(articles)})`;
  const inWords = (words: RawBuilder<unknown>) =>
    sql`select id from ${table} said where said.search @@ ${words}`;
  const inOne = (ways: RawBuilder<unknown>[]) => sql`${id} in (${sql.join(ways, sql` union all `)})`;
  const all = [
    ...(impossible ? [sql`false`] : []),
    ...naming.map(({ refs, role, not }) => unless(not, within(articlesNaming(refs, role)))),
    ...sources.map(({ ids, not }) => unless(not, within(articlesFrom(ids)))),
  ];
  for (const { asked, words, orNaming: named, not } of holding) {
    const phrases = words.map((each) => sql`phraseto_tsquery('simple', ${each})`);
    const ways = [having(articlesHolding(asked)), inWords(sql`(${sql.join(phrases, sql` || `)})`)];
    if (named.length > 0) ways.push(having(articlesNaming(named, null)));
    all.push(unless(not, inOne(ways)));
  }
  if (text !== '') {
    const words = query(text);
    all.push(
      orNaming.length === 0
        ? sql`search @@ ${words}`
        : inOne([inWords(words), having(articlesNaming(orNaming, null))]),
    );
  }
  return all;
}

/** Those of some entities that have a role in an article. */
export async function havingRole<Ref extends EntityRef>(db: Db, refs: Ref[], role: Role): Promise<Ref[]> {
  const { rows } = await sql<EntityRef>`
    select asked.type, asked.id from ${askedFor(refs)} where exists (
      select from entity_role r
       where r.type = asked.type and r.entity = asked.id and r.role = ${role} and r.certainty <> 'denied')`.execute(
    db,
  );
  return refs.filter(({ type, id }) => rows.some((row) => row.type === type && row.id === id));
}

const askedFor = (refs: EntityRef[]): RawBuilder<unknown> => {
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  return sql`unnest(${types}::text[], ${ids}::text[]) as asked(type, id)`;
};

/** Whether an article has these words as they are. */
export async function isWritten(db: Db, text: string): Promise<boolean> {
  const { rows } = await sql<{ written: boolean }>`
    select exists (select from article where search @@ ${query(text)}) as written`.execute(db);
  return rows[0]!.written;
}

const and = (all: RawBuilder<unknown>[]): Expression<SqlBool> =>
  all.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(all, sql` and `)}`;

const rank = (text: string): RawBuilder<number> =>
  text === '' ? sql<number>`0::real` : sql<number>`ts_rank(search, ${query(text)})`;

/** The kind of a story, also of one that has none. */
export const kindOf = (column: Expression<unknown>): RawBuilder<StoryKind> =>
  sql<StoryKind>`coalesce(${column}, 'round-up')`;

/** What a search asks of a row of `story`. */
export function storyConditions(search: Search): Expression<SqlBool> {
  const all = conditions(search, allStories);
  if (search.since !== null) all.push(sql`story.updated_at >= ${search.since}`);
  for (const { kind, not } of search.kinds)
    all.push(unless(not, sql`${kindOf(sql.ref('story.kind'))} = ${kind}`));
  return and(all);
}

export async function searchStories(db: Db, search: Search, limit: number) {
  return db
    .with('hit', (cte) =>
      cte
        .selectFrom('story')
        .select(['id', 'title', 'kind', 'content', 'updated_at', 'publishers', 'articles', 'search'])
        .where('moved_to', 'is', null)
        .where(storyConditions(search))
        .orderBy('updated_at', 'desc')
        .limit(RANKED),
    )
    .selectFrom('hit')
    .select(['id', 'title', 'kind', 'content', 'updated_at', 'publishers', 'articles'])
    .orderBy(rank(search.text), 'desc')
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
}

/** What stands before and behind a found word in a snippet: control characters, which reading leaves out of every article. */
export const MARK = ['\u0002', '\u0003'] as const;

/** A snippet with an ellipsis where it leaves out words that stand before it in the text, or behind. */
const cutOut = (snippet: RawBuilder<string>, body: RawBuilder<string>): RawBuilder<string> => sql<string>`(
  select case when place > 1 then '… ' else '' end || said || case when rest ~ '[[:alnum:]]' then ' …' else rest end
    from (select said, place, substr(whole, place + length(bare)) as rest
            from (select said, whole, bare, strpos(whole, bare) as place
                    from (select said, whole, translate(said, ${MARK.join('')}, '') as bare
                            from (select ${snippet} as said, ${body} as whole) as cut) as plain) as placed) as parts
)`;

export async function searchArticles(db: Db, search: Search, limit: number) {
  const all = conditions(search, allArticles);
  if (search.since !== null) all.push(sql`article.published_at >= ${search.since}`);
  for (const { kind, not } of search.kinds) {
    const held = sql`article.id in (select article_id from story_article sa join story s on s.id = sa.story_id where ${kindOf(sql.ref('s.kind'))} = ${kind})`;
    all.push(unless(not, held));
  }
  // The text begins with the title, which is shown already.
  const body = sql<string>`regexp_replace(substr(hit.text, length(hit.title) + 1), '^\\s+', '')`;
  const snippet =
    search.text === ''
      ? sql<string>`case when length(${body}) > 200 then regexp_replace(left(${body}, 200), '\\s+\\S*$', '') else ${body} end`
      : sql<string>`ts_headline('simple', left(${body}, 20000), ${query(search.text)}, ${`StartSel=${MARK[0]}, StopSel=${MARK[1]}, MaxFragments=1, MaxWords=30, MinWords=12`})`;
  return db
    .with('hit', (cte) =>
      cte
        .selectFrom('article')
        .select(['id', 'title', 'publisher_id', 'published', 'published_at', 'text', 'search'])
        .where(and(all))
        .orderBy('published_at', 'desc')
        .limit(RANKED),
    )
    .selectFrom('hit')
    .innerJoin('publisher', 'publisher.id', 'hit.publisher_id')
    .leftJoin('story_article', 'story_article.article_id', 'hit.id')
    .select(['hit.id', 'hit.title', 'hit.published', 'publisher.name as publisher', 'story_article.story_id'])
    .select(cutOut(snippet, body).as('snippet'))
    .orderBy(rank(search.text), 'desc')
    .orderBy('hit.published_at', 'desc')
    .limit(limit)
    .execute();
}

/** What publishers and sources are called, by the id that it leads to. */
export async function sourceNames(db: Db): Promise<{ id: string; name: string; called: string[] }[]> {
  const { rows } = await sql<{ id: string; name: string; called: string[] }>`
    select id, name, array[name, id, family] as called from publisher
     union all
    select id, name, array[name] as called from source
     order by name, id`.execute(db);
  return rows;
}
