/**
 * One thing is one entity. Of what one article only names, another says what it is: "the Washington Post" is a name here and an
 * organisation there. Such a name means that entity, as long as articles call one thing alone so.
 */
import { sql } from 'kysely';
import type { EntityDecision, EntityRef, EntityType } from '../domain/entity.ts';
import type { Db } from './connect.ts';
import { recount } from './entity-counts.ts';
import { type Found, refKey, type Way, wayOf } from './entity-resolve.ts';

/** Whether an id is an ordinary word: it may be written with a capital and name something else. */
export type IsWord = (id: string) => boolean;

/** What a name can turn out to be. A place or sector is left out: where it was meant it was read as one. */
const TYPES: EntityType[] = ['actor', 'malware', 'tool', 'campaign', 'product', 'organisation', 'person'];

/** Whom what was found means: by decisions of people, and then a name of no known type by what articles call so. */
export async function meaning(
  db: Db,
  standing: EntityDecision[],
  ids: string[],
  isWord: IsWord,
): Promise<Way> {
  const way = wayOf(standing);
  const names = [...new Set(ids)].filter((id) => !isWord(id));
  const { rows } = await sql<{ id: string; type: EntityType }>`
    select id, min(told) as type
      from unnest(${names}::text[]) as id, unnest(${TYPES}::text[]) as told
     where exists (select from entity_mention where found_type = told and found_id = id)
     group by id having count(*) = 1`.execute(db);
  const types = new Map(rows.map(({ id, type }) => [id, type]));
  return (found) => {
    const passed = way(found);
    const last = passed.at(-1)!;
    const type = last.type === 'name' && last.id === found.id ? types.get(found.id) : undefined;
    return type === undefined ? passed : [...passed, ...way({ ...found, type })];
  };
}

/** In each table: the columns of what was found, and of whom it means. */
const resolved = [
  {
    table: 'entity_mention',
    type: 'found_type',
    id: 'found_id',
    alias: 'alias',
    toType: 'type',
    to: 'entity',
  },
  { table: 'entity_role', type: 'found_type', id: 'found_id', alias: 'alias', toType: 'type', to: 'entity' },
  {
    table: 'entity_relation',
    type: 'subject_found_type',
    id: 'subject_found_id',
    alias: 'subject_alias',
    toType: 'subject_type',
    to: 'subject',
  },
  {
    table: 'entity_relation',
    type: 'object_found_type',
    id: 'object_found_id',
    alias: 'object_alias',
    toType: 'object_type',
    to: 'object',
  },
  {
    table: 'observable_relation',
    type: 'subject_found_type',
    id: 'subject_found_id',
    alias: 'subject_alias',
    toType: 'subject_type',
    to: 'subject',
  },
] as const;

/**
 * Has every stored row of these, as they were found, mean what `resolve` says, `articles` being those of which it may say
 * something else. In a transaction that holds the lock of decisions.
 */
export async function resolveAnew(
  trx: Db,
  sources: EntityRef[],
  articles: string[],
  resolve: (found: Found) => EntityRef,
): Promise<void> {
  const touched = new Map<string, EntityRef>();
  for (const source of sources) {
    for (const at of resolved) {
      const isTheirs = sql`article_id = any(${articles}::text[])`;
      const { rows } = await sql<{
        alias: string;
        type: EntityRef['type'];
        id: string;
        article: string | null;
      }>`
        select distinct ${sql.ref(at.alias)} as alias, ${sql.ref(at.toType)} as type, ${sql.ref(at.to)} as id,
               case when ${isTheirs} then article_id end as article
          from ${sql.table(at.table)}
         where ${sql.ref(at.type)} = ${source.type} and ${sql.ref(at.id)} = ${source.id}`.execute(trx);
      for (const { alias, article, ...was } of rows) {
        const is = resolve({ ...source, alias, ...(article === null ? {} : { article }) });
        touched.set(refKey(was), was).set(refKey(is), is);
        if (refKey(is) === refKey(was)) continue;
        await sql`
          update ${sql.table(at.table)} set ${sql.ref(at.toType)} = ${is.type}, ${sql.ref(at.to)} = ${is.id}
           where ${sql.ref(at.type)} = ${source.type} and ${sql.ref(at.id)} = ${source.id}
             and ${sql.ref(at.alias)} = ${alias}
             and ${article === null ? sql`not ${isTheirs}` : sql`article_id = ${article}`}`.execute(trx);
      }
    }
  }
  await recount(trx, [...touched.values()]);
}

/**
 * Ids in these articles under which something stands as a name of no known type that may mean another than is stored: one
 * thing is called so, and it is not joined; or several are, and it is. Each is looked up, none of its mentions gone through.
 */
export async function namesToJoin(db: Db, articleIds: string[], isWord: IsWord): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with named as (
      select id from (select distinct found_id as id from entity_mention where article_id = any(${articleIds})) its
       where exists (select from entity_mention where found_type = 'name' and found_id = id)
    ), told as (
      select id, count(*) as types from named, unnest(${TYPES}::text[]) as kind
       where exists (select from entity_mention m where m.found_type = kind and m.found_id = id) group by id
    )
    select id from told
     where case when types = 1
       then exists (select from entity_mention m where m.type = 'name' and m.entity = id and m.found_id = id)
       else exists (select from entity_mention m where m.found_type = 'name' and m.found_id = id and m.type <> 'name')
     end order by id`.execute(db);
  return rows.map(({ id }) => id).filter((id) => !isWord(id));
}
