/** Entities by name: which there are, what they are called, and where an old name leads. */
import { sql } from 'kysely';
import type { EntityRef, EntityType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './connect.ts';
import { refKey } from './entity-resolve.ts';

/**
 * What people want these called, and the spelling that articles use most; by `refKey`. Null where there is none. A name of
 * no known type that was found to mean somebody is spelled as that one is.
 */
export async function shownNames(
  db: Db,
  refs: EntityRef[],
): Promise<Map<string, { renamed: string | null; used: string | null }>> {
  if (refs.length === 0) return new Map();
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  const { rows } = await sql<EntityRef & { renamed: string | null; used: string | null }>`
    select asked.type, asked.id, renamed.name as renamed, coalesce(used.name, meant.name) as used
      from unnest(${types}::text[], ${ids}::text[]) as asked(type, id)
      left join lateral (
        select name from entity_decision d
         where d.type = asked.type and d.entity = asked.id and d.kind = 'rename' and d.undone_at is null
         order by d.id desc limit 1
      ) renamed on true
      left join lateral (
        select name from entity_name n where n.type = asked.type and n.entity = asked.id
         order by n.articles desc, n.alias = asked.id desc, n.alias limit 1
      ) used on true
      left join lateral (
        select name from entity_name n where asked.type = 'name' and used.name is null and n.alias = asked.id
         order by n.articles desc, n.type limit 1
      ) meant on true
     where coalesce(renamed.name, used.name, meant.name) is not null`.execute(db);
  return new Map(rows.map(({ type, id, renamed, used }) => [refKey({ type, id }), { renamed, used }]));
}

/** Whether any article mentions it, now: one whom the catalogues renamed is counted, with none, under its old id too. */
export async function isMentioned(db: Db, { type, id }: EntityRef): Promise<boolean> {
  const row = await db
    .selectFrom('entity_mention')
    .select('entity')
    .where('type', '=', type)
    .where('entity', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whom articles mean most by this name: of this type, else of another. */
export async function meantBy(db: Db, type: EntityType, alias: string): Promise<EntityRef | null> {
  const { rows } = await sql<EntityRef>`
    select type, entity as id from entity_name n where alias = ${alias}
       and exists (select from entity_mention m where m.type = n.type and m.entity = n.entity)
     order by type = ${type} desc, articles desc, type, entity limit 1`.execute(db);
  return rows[0] ?? null;
}

/** All whom articles call so, in most articles first. */
export async function bearersOf(db: Db, alias: string): Promise<EntityRef[]> {
  const { rows } = await sql<EntityRef>`
    select type, entity as id from entity_name where alias = ${alias} and articles > 0
     order by articles desc, type, entity limit 12`.execute(db);
  return rows;
}

export interface ListedEntity extends EntityRef {
  articles: number;
  lastSeenAt: Instant | null;
  /** The name that was found, where one was asked for. */
  matched: string | null;
  /** The whole name was found, not only its beginning. */
  exact: boolean;
}

/** In most articles first. */
export async function oftenMentioned(
  db: Db,
  type: EntityType | null,
  limit: number,
): Promise<ListedEntity[]> {
  let rows = db
    .selectFrom('entity')
    .select(['type', 'id', 'articles', 'last_seen_at as lastSeenAt'])
    .where('articles', '>', 0);
  // Sectors and places are named by most articles, and names nobody knows of are no answer to "who".
  rows =
    type === null ? rows.where('type', 'not in', ['name', 'sector', 'place']) : rows.where('type', '=', type);
  const found = await rows.orderBy('articles', 'desc').orderBy('type').orderBy('id').limit(limit).execute();
  return found.map((row) => ({ ...row, matched: null, exact: false }));
}

/** Whether articles call it so, now or before a decision. */
export async function isNameOf(db: Db, { type, id }: EntityRef, alias: string): Promise<boolean> {
  const row = await db
    .selectFrom('entity_name')
    .select('alias')
    .where('type', '=', type)
    .where('entity', '=', id)
    .where('alias', '=', alias)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of a name, one of these words, in lower case and without diacritics; or, unless `whole`, a word that begins so. */
export interface NameWord {
  any: string[];
  whole: boolean;
}

/** Names that hold each of the words; `exact`: that are made of these words alone. */
export async function called(
  db: Db,
  type: EntityType | null,
  words: NameWord[],
  limit: number,
): Promise<(EntityRef & { matched: string; exact: boolean })[]> {
  const asked = words
    .map(
      ({ any, whole }) =>
        `(${any.map((word) => `'${word.replace(/['\\]/g, '')}'${whole ? '' : ':*'}`).join(' | ')})`,
    )
    .join(' & ');
  const whole = words.every(({ any }) => any.length === 1) ? words.map(({ any }) => any[0]).join('-') : null;
  const { rows } = await sql<EntityRef & { matched: string; exact: boolean }>`
    select type, entity as id, name as matched,
           coalesce(translate(name_without_marks(alias), '.', '-') = ${whole}::text, false) as exact
      from entity_name
     where search @@ ${asked}::tsquery and articles > 0 ${type === null ? sql`` : sql`and type = ${type}`}
     order by exact desc, articles desc, type, entity limit ${limit}`.execute(db);
  return rows;
}

/** Of one beginning so many names are looked at. */
const BEGUN = 300;

/** Names in articles, as keys, that begin in one of these ways and are so many characters long; with whom they name. */
export async function namesBegun(
  db: Db,
  type: EntityType | null,
  beginnings: string[],
  length: { least: number; most: number },
): Promise<(EntityRef & { alias: string })[]> {
  if (beginnings.length === 0) return [];
  const { rows } = await sql<EntityRef & { alias: string }>`
    select n.type, n.entity as id, n.alias
      from unnest(${beginnings}::text[]) as begun(with_letters) cross join lateral (
        select type, entity, alias from entity_name
         where alias ~>=~ begun.with_letters and alias ~<~ (begun.with_letters || chr(1114111))
           and length(alias) between ${length.least} and ${length.most} and articles > 0
           ${type === null ? sql`` : sql`and type = ${type}`}
         limit ${BEGUN}
      ) n
     order by n.alias, n.type, n.entity`.execute(db);
  return rows;
}

/** What lists show of these. */
export async function listedEntities(db: Db, refs: EntityRef[]) {
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  const { rows } = await sql<EntityRef & { articles: number; lastSeenAt: Instant }>`
    select e.type, e.id, e.articles, e.last_seen_at as "lastSeenAt"
      from unnest(${types}::text[], ${ids}::text[]) as asked(type, id)
      join entity e on e.type = asked.type and e.id = asked.id`.execute(db);
  return rows;
}
