/** Which articles hold an observable or tell of a technique. */
import { sql } from 'kysely';
import { domainAbove } from '../domain/below.ts';
import type { Db } from './connect.ts';
import { articlesHolding, indexed } from './observable-search.ts';

/** Those that hold exactly this value, or what lies on a domain or below it. */
export async function articlesWith(db: Db, value: string): Promise<string[]> {
  const host = domainAbove(value);
  if (host !== null) {
    const { rows } = await sql<{ id: string }>`
      select distinct article_id as id from (${articlesHolding({ values: [], host })}) held`.execute(db);
    return rows.map(({ id }) => id);
  }
  const { rows } = await sql<{ id: string }>`
    select distinct article_id as id from observable
     where ${indexed(sql`value`)} = ${indexed(sql`${value}::text`)} and value = ${value}`.execute(db);
  return rows.map(({ id }) => id);
}

/** An observable with one of these values, the first that there is: in these articles, or in any (null). */
export async function observableAs(
  db: Db,
  values: string[],
  articles: string[] | null,
): Promise<{ type: string; value: string } | null> {
  const { rows } = await sql<{ type: string; value: string }>`
    select o.type, o.value from unnest(${values}::text[]) with ordinality as given(value, place)
      join observable o on ${indexed(sql`o.value`)} = ${indexed(sql`given.value`)}
     where ${articles}::text[] is null or o.article_id = any(${articles}::text[])
     order by given.place, o.value <> given.value, o.value limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The articles that these are, and that these stories hold now. `unknown`: what is neither. */
export async function articlesGiven(
  db: Db,
  given: string[],
): Promise<{ articles: string[]; unknown: string[] }> {
  const { rows } = await sql<{ given: string; article: string | null }>`
    select given, its.article from unnest(${given}::text[]) as given left join lateral (
      select id as article from article where id = given
      union
      select article_id from story_article
       where story_id = coalesce((select moved_to from story where id = given), given)
    ) its on true order by its.article`.execute(db);
  return {
    articles: [...new Set(rows.flatMap(({ article }) => article ?? []))],
    unknown: rows.flatMap((row) => (row.article === null ? [row.given] : [])),
  };
}

/** Of each technique that these articles tell of: in which. */
export async function techniquesToldIn(db: Db, articles: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('technique_find')
    .select(['technique', 'article_id'])
    .distinct()
    .where('article_id', 'in', articles)
    .orderBy('article_id')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ technique }) => technique)].map(([id, told]) => [
      id,
      told.map((row) => row.article_id),
    ]),
  );
}
